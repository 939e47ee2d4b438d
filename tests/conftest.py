"""What the tests share: the built site, a server for it, and a browser that tells on it."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import Request as HostRequest
from urllib.request import urlopen

import pytest
from filelock import FileLock
from hypothesis import Phase, settings
from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Route, expect, sync_playwright
from playwright.sync_api import Error as PlaywrightError

from browser.outside import answer_outside
from browser.storage import KEEPS_NOTHING, STORAGE
from extent import Extent
from guide_site.addresses import TEST_BASE, site_address, with_base
from guide_site.browsers.chromium import LAUNCH_FLAGS
from guide_site.browsers.engines import CHROMIUM, Engine
from guide_site.checks import SITE_VARIABLE
from guide_site.serve.server import Fault, SiteServer
from guide_site.site.build import build_site
from guide_site.steps import ROOT

# A busy machine is no failure. The second is for `--whole`, and the others for `--hypothesis-profile`: to search long,
# and to mutate what is tested.
settings.register_profile("guide", deadline=None, max_examples=25)
settings.register_profile("whole", deadline=None, max_examples=100)
settings.register_profile("deep", deadline=None, max_examples=1_000)
settings.register_profile(
    "mutation", deadline=None, max_examples=20, derandomize=True, database=None, phases=(Phase.explicit, Phase.generate)
)
settings.load_profile("guide")

PATIENCE = 60_000
"""Milliseconds in which even a busy machine shows what a page will show."""
expect.set_options(timeout=PATIENCE)

PHONE = {"width": 390, "height": 844}
SLOW_PROCESSOR = 4
"""How many times slower a page is made to compute, with `--throttled`."""
FLAGS = [
    *LAUNCH_FLAGS,
    # To optimize the runtime's code takes a browser longer than to run what a test asks of it unoptimized.
    "--js-flags=--liftoff-only",
]
SLOW_LINE = Fault(bytes_per_second=1_200_000, delay=0.1)
WITHIN_A_PAGE = ("blob:", "data:", "about:")


FAILED = ROOT / ".build" / "failed"
"""Where a failed test leaves what its pages showed."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep a picture of every page that is open when a test fails, and say where it is."""
    report = yield
    browser = getattr(item, "funcargs", {}).get("chromium")
    if report.when == "call" and report.failed and isinstance(browser, Browser):
        report.sections.append(("pictures of the pages", "\n".join(pictures(browser, item.name))))
    return report


def pictures(browser: Browser, name: str) -> Iterator[str]:
    """Take a picture of each page of a browser; yield the file, or why there is none."""
    FAILED.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(page for context in browser.contexts for page in context.pages):
        file = FAILED / f"{re.sub('[^a-z0-9]+', '-', name.lower()).strip('-')[:100]}-{number}.png"
        try:
            page.screenshot(path=file, timeout=5000)
            if said := page.locator(".sc-notice:visible").all_inner_texts():
                yield f"{page.url} says: {' | '.join(said)}"
        except PlaywrightError as problem:
            yield f"{page.url}: no picture: {problem.message.splitlines()[0]}"
        else:
            yield f"{page.url}: {file}"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--whole", action="store_true", help="also what is more of the same (docs/decisions/017)")
    parser.addoption("--throttled", action="store_true", help="browser tests on a slow phone and a slow line")
    parser.addoption("--storage", choices=STORAGE, help="browser tests where pages can store nothing, or in private")


def pytest_configure(config: pytest.Config) -> None:
    """Say how much of the same is gone through, before the tests are collected."""
    Extent.whole = bool(config.getoption("whole"))
    if Extent.whole and not config.getoption("hypothesis_profile"):
        settings.load_profile("whole")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave what is marked `whole` to the runs that ask for it."""
    if not Extent.whole and (left := [item for item in items if item.get_closest_marker("whole")]):
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in left]


@pytest.fixture(scope="session")
def throttled(pytestconfig: pytest.Config) -> bool:
    """Whether the browser tests are to have a slow phone and a slow line."""
    return bool(pytestconfig.getoption("throttled"))


@pytest.fixture
def storage(request: pytest.FixtureRequest) -> str | None:
    """What keeps the browser tests' pages from storing, if anything does; the name is one of `STORAGE`."""
    chosen: str | None = request.config.getoption("storage")
    if chosen == "refused" and request.node.get_closest_marker("stores"):
        pytest.skip("is about what is stored")
    return chosen


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the built site: the one `build.py test` has made, or one made now and shared by all workers."""
    given = os.environ.get(SITE_VARIABLE)
    if given:
        return Path(given)
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    built = shared / "site"
    with FileLock(shared / "site.lock"):
        if not built.exists():
            build_site(built, with_base(site_address(), TEST_BASE))
    return built


@pytest.fixture(scope="session")
def server(site: Path, throttled: bool) -> Iterator[SiteServer]:
    """The built site, served under a base path."""
    with SiteServer(site, TEST_BASE, line=SLOW_LINE if throttled else None) as running:
        if throttled:
            # A host has its files compressed already. Ours would take so long on a busy machine that pages give up.
            (wasm,) = site.glob("assets/engine/*/*.wasm")
            address = running.url + wasm.relative_to(site).as_posix()
            urlopen(HostRequest(address, headers={"Accept-Encoding": "gzip"})).close()
        yield running


@pytest.fixture(scope="session")
def find_or_skip() -> Callable[[Engine], Path]:
    """Return a function that finds an engine; without it the test is skipped, but under CI it fails."""

    def find(engine: Engine) -> Path:
        found = engine.find()
        if found is None:
            if os.environ.get("CI") and sys.platform in engine.systems:
                pytest.fail(engine.what_to_install())
            pytest.skip(engine.what_to_install())
        return found

    return find


@pytest.fixture(scope="session")
def chromium(find_or_skip: Callable[[Engine], Path]) -> Iterator[Browser]:
    """A headless Chromium."""
    executable = find_or_skip(CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        yield browser
        browser.close()


@dataclass
class Witness:
    """Notes what a page must not do: log an error, throw one, or ask anyone but its own server."""

    origin: str
    complaints: list[str] = field(default_factory=list)

    def watch(self, page: Page) -> None:
        page.on("console", self.hear)
        page.on("pageerror", lambda error: self.complaints.append(f"page error: {error}"))
        page.context.on("request", self.see)

    def hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(f"console error: {message.text} ({message.location.get('url', '')})")

    def see(self, request: Request) -> None:
        if not request.url.startswith((self.origin + "/", *WITHIN_A_PAGE)):
            self.complaints.append(f"request to another place: {request.url}")


OpenPage = Callable[..., Page]


@pytest.fixture
def open_page(
    chromium: Browser, server: SiteServer, throttled: bool, storage: str | None, request: pytest.FixtureRequest
) -> Iterator[OpenPage]:
    """Return a function that opens an empty page in a fresh context; its options are those of Playwright's new_context.

    Unless with `--whole`, no service worker keeps the guide for each of them: tests about it open pages themselves.
    Nor does Python start in the browser for a test with `@pytest.mark.answered_outside`: the package in this process
    answers it.

    `page.goto("after-interview/")` goes to that page of the site. When the test is over, any console error, page error
    or request to another place fails it. `@pytest.mark.expects_errors("part of it")` allows the errors, never the
    requests.
    """
    witness = Witness(server.origin)
    contexts = []

    def open_one(**options: Any) -> Page:
        context = chromium.new_context(**{"viewport": PHONE, "base_url": server.url, **options})
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        if not Extent.whole:
            context.add_init_script(KEEPS_NOTHING)
            if request.node.get_closest_marker("answered_outside") and not throttled:
                answer_outside(context)
        if storage:
            context.add_init_script(STORAGE[storage])
        page = context.new_page()
        if throttled:
            context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOW_PROCESSOR})
        witness.watch(page)
        return page

    yield open_one
    for context in contexts:
        context.close()
    marker = request.node.get_closest_marker("expects_errors")
    expected = marker.args if marker else ()
    complaints = [
        complaint
        for complaint in witness.complaints
        if complaint.startswith("request") or not any(part in complaint for part in expected)
    ]
    assert not complaints, "the page did what it must not:\n" + "\n".join(complaints)


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """One empty page, the size of a phone."""
    return open_page()


SAYS_WHEN_THE_SITEMAP_IS_READ = """
const read = Blob.prototype.text;
Blob.prototype.text = function () {
    const text = read.call(this);
    const say = () => document.documentElement.setAttribute('data-sitemap', '');
    text.then((text) => text.includes('<urlset') && setTimeout(say), () => {});
    return text;
};"""


@pytest.fixture
def visitor(open_page: OpenPage, server: SiteServer) -> Page:
    """A page that goes from one to the next without loading anew, as on the published site.

    The theme does that for addresses in the sitemap and compares all but their port, which the published site has not
    and a test server has. So here the sitemap names the test server, and no service worker gives
    out the one that was published. The page says `data-sitemap` from when on it goes so.
    """
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    page.add_init_script(SAYS_WHEN_THE_SITEMAP_IS_READ)
    published = urlsplit(site_address())._replace(path="").geturl()

    def name_the_server(route: Route) -> None:
        route.fulfill(response=(answer := route.fetch()), body=answer.text().replace(published, server.origin))

    page.route("**/sitemap.xml", name_the_server)
    page.add_init_script(KEEPS_NOTHING)
    return page
