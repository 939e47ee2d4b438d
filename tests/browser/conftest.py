"""What the browser tests share beyond an empty page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, Route

from guide_site.addresses import site_address
from guide_site.serve.server import Fault, SiteServer

type OpenPage = Callable[..., Page]


@pytest.fixture
def visitor(open_page: OpenPage, server: SiteServer) -> Page:
    """A page that goes from one to the next without loading anew, as on the published site.

    The theme does that for addresses in the sitemap and compares all but their port, which the published site has not
    and a test server has. So here the sitemap names the test server, and no service worker gives
    out the one that was published.
    """
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    published = urlsplit(site_address())._replace(path="").geturl()

    def name_the_server(route: Route) -> None:
        route.fulfill(response=(answer := route.fetch()), body=answer.text().replace(published, server.origin))

    page.route("**/sitemap.xml", name_the_server)
    page.route("**/assets/offline.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    return page


@pytest.fixture
def without_python(server: SiteServer) -> Iterator[None]:
    """Python is always on its way: a test that looks at pages before it has come need not start it on each of them."""
    server.fault = lambda path: Fault(stall_after=0) if path.endswith(".wasm") else None
    yield
    server.fault = lambda path: None
