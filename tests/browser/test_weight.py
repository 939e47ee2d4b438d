"""A first visit is light, and nothing moves under the reader's eyes."""

from __future__ import annotations

import gzip
import itertools
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from extent import usually
from guide_site.serve.server import COMPRESSED, SiteServer

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

MOST = 110 * 1024
"""Bytes on the wire of a first visit before any Python."""
PYTHON = 60_000
"""Milliseconds that Python may take to come on a busy machine."""
NEEDS_PYTHON = ("what-to-write/",)
THEMES_LAST = "/sitemap.xml"
"""What a page asks for once its scripts run; the files they import come with the page."""
HEADERS = 350
"""Bytes of an answer's headers, about what GitHub Pages sends."""
NO_SHIFT = 0.001
"""A layout shift score that nobody sees."""
GOOD = 0.05
"""What is allowed while a page loads, half of what is called good: where the fonts come late a line may break anew."""
NOTE_SHIFTS = """
window.shifts = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts += entry.value;
}).observe({type: 'layout-shift', buffered: true});
"""


@pytest.mark.parametrize("where", ["./", "benefits-and-risks/", "what-to-write/", "rulebook/"])
def test_a_first_visit_is_light(open_page: OpenPage, server: SiteServer, where: str) -> None:
    # What the service worker then keeps is fetched when the page is done, and is not waited for.
    page = open_page(service_workers="block")
    server.log.clear()
    comes_to_its_end(page, where, ".whl.packed" if where in NEEDS_PYTHON else THEMES_LAST)
    page_itself = itertools.takewhile(lambda path: "/assets/engine/" not in path, server.log)
    weights = {path: on_the_wire(server, path) + HEADERS for path in page_itself}
    assert sum(weights.values()) <= MOST, weights
    # Nothing of the page waits behind Python, which only a page that cannot answer without it fetches unasked.
    assert all("/assets/engine/" in path for path in server.log[len(weights) :])
    assert (len(server.log) > len(weights)) == (where in NEEDS_PYTHON)


def test_who_saves_data_is_sent_no_python_unasked(open_page: OpenPage, server: SiteServer) -> None:
    page = open_page(service_workers="block")
    page.add_init_script("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})")
    server.log.clear()
    comes_to_its_end(page, "what-to-write/", THEMES_LAST)
    assert not [path for path in server.log if "/assets/engine/" in path]


def comes_to_its_end(page: Page, where: str, last: str) -> None:
    """Open a page and wait until it has loaded and the file that it asks for last has arrived."""
    with page.expect_request_finished(lambda request: request.url.endswith(last), timeout=PYTHON):
        page.goto(where)


def on_the_wire(server: SiteServer, path: str) -> int:
    """The size of a file as GitHub Pages sends it."""
    file = server.root / path.removeprefix(server.base)
    file = file / "index.html" if file.is_dir() else file
    content = file.read_bytes()
    return len(gzip.compress(content, 6)) if file.suffix in COMPRESSED else len(content)


COME_AND_SHOWN = """() => document.fonts.ready.then(() => new Promise((resolve) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
}))"""
"""Waits until the fonts have come and have been painted."""
ANSWERING = ("./", "what-to-write/", "when-to-send/", "no-answer/", "your-plan/")


@pytest.mark.parametrize("where", usually("./", "what-to-write/", "when-to-send/", "your-plan/", of=ANSWERING))
def test_nothing_moves_while_a_page_loads_and_is_answered(page: Page, server: SiteServer, where: str) -> None:
    page.add_init_script(NOTE_SHIFTS)
    comes_to_its_end(page, where, THEMES_LAST)
    page.evaluate(COME_AND_SHOWN)
    loaded = page.evaluate("window.shifts")
    assert loaded <= GOOD
    control = page.locator("section[data-calculator] .sc-pill").first
    if control.count():
        control.click()
        # A shift within half a second of a tap is the tap's own; what comes later, with Python's answer, is ours.
        expect(page.locator("section[data-calculator]")).to_have_attribute("data-state", "ready", timeout=PYTHON)
        expect(page.locator("section[data-pending]")).to_have_count(0)
        page.evaluate(COME_AND_SHOWN)
        expect(
            page.locator(':is([data-turn="answered"], section:has([data-ticks] ~ * :checked))').first
        ).to_be_attached()
        assert page.evaluate("window.shifts") - loaded <= NO_SHIFT


@pytest.mark.usefixtures("without_python")
@pytest.mark.parametrize("where", usually("./", "when-to-send/", "your-plan/", of=ANSWERING))
def test_nothing_moves_when_the_fonts_come_after_the_page_was_seen(page: Page, where: str) -> None:
    held: list[Route] = []
    released = False
    page.route("**/*.woff2", lambda route: route.continue_() if released else held.append(route))
    page.add_init_script(NOTE_SHIFTS)
    page.goto(where, wait_until="domcontentloaded")
    page.wait_for_function("() => performance.getEntriesByName('first-contentful-paint').length > 0")
    page.wait_for_function("() => document.querySelector('section[data-calculator][data-works]')")
    assert held
    released = True
    for route in held:
        route.continue_()
    page.wait_for_load_state()
    page.evaluate(COME_AND_SHOWN)
    assert page.evaluate("document.fonts.check('1em \"Source Sans 3\"')")
    assert page.evaluate("window.shifts") <= GOOD
