"""One visitor for each engine, and the host they visit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from browser.storage import KEEPS_NOTHING
from engines.chromium import ChromiumVisitor
from engines.firefox import Firefox, FirefoxVisitor
from engines.host import Host
from engines.visitor import NotNow, Visitor
from engines.webkit import WITNESS, WebKit, WebKitVisitor
from extent import Extent, usually
from guide_site.addresses import TEST_BASE
from guide_site.browsers.engines import ENGINES, FIREFOX, WEBKIT, Engine
from guide_site.serve.server import SiteServer


@pytest.fixture(scope="session")
def firefox(
    find_or_skip: Callable[[Engine], Path], tmp_path_factory: pytest.TempPathFactory, pytestconfig: pytest.Config
) -> Iterator[Firefox]:
    """A Firefox for all tests of a process."""
    private = pytestconfig.getoption("storage") == "private"
    with Firefox(find_or_skip(FIREFOX), tmp_path_factory.mktemp("firefox"), private=private) as running:
        yield running


@pytest.fixture(scope="session")
def webkit(find_or_skip: Callable[[Engine], Path], tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebKit]:
    """WebKitGTK's driver for all tests of a process."""
    with WebKit(find_or_skip(WEBKIT), tmp_path_factory.mktemp("webkit")) as running:
        yield running


@pytest.fixture
def host(site: Path) -> Iterator[Host]:
    """The built site, served as it is until it is published."""
    with SiteServer(site, TEST_BASE) as server:
        yield Host(server)


@pytest.fixture(params=usually(FIREFOX.name, WEBKIT.name, of=[engine.name for engine in ENGINES]))
def visitor(request: pytest.FixtureRequest, host: Host, tmp_path: Path) -> Iterator[Visitor]:
    """A first visit, in each engine; when it is over, whatever the page did that it must not fails the test.

    In Chromium only with `--whole`: other tests go further there.

    `@pytest.mark.expects_errors("part of it")` allows the errors, never the requests.
    """
    origin = host.server.origin
    match request.param:
        case "firefox":
            try:
                visitor: Visitor = FirefoxVisitor(request.getfixturevalue("firefox"), origin, tmp_path)
            except NotNow as problem:
                pytest.skip(f"this Firefox is too old to be driven: {problem}")
        case "webkit":
            visitor = WebKitVisitor(request.getfixturevalue("webkit"), origin)
        case _:
            visitor = ChromiumVisitor(request.getfixturevalue("chromium"), origin, tmp_path)
    # Unless a test serves the guide as built, or with `--whole`, no service worker keeps it for each visitor.
    host.publish(("" if Extent.whole else KEEPS_NOTHING) + (WITNESS if request.param == "webkit" else ""))
    yield visitor
    visitor.leave()
    marker = request.node.get_closest_marker("expects_errors")
    expected = marker.args if marker else ()
    complaints = [
        complaint
        for complaint in visitor.complaints
        if complaint.startswith("request") or not any(part in complaint for part in expected)
    ]
    assert not complaints, "the page did what it must not:\n" + "\n".join(complaints)
