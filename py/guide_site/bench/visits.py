"""Measures what a visitor of the built site waits for: from a tap or a keystroke to what it changes on the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from statistics import median, quantiles
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, Route

from guide_site.addresses import site_address
from guide_site.bench.start import on_the_wire
from guide_site.serve.server import SiteServer

TIMES = 100
POOR_LINE = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
"""1.6 Mbit/s with 150 ms to the server and back."""
COLD_VISITS = 5

type Figure = tuple[str, float, float]
"""What was measured, its median and its 95th percentile, in milliseconds."""

WATCH = """
async ([act, place, times]) => {
  const taken = [];
  const section = document.querySelector('section[data-calculator]');
  const step = new Function('i', 'section', act);
  for (let i = 0; i < times; i++) {
    const changed = new Promise((resolve) => {
      const watch = new MutationObserver(() => { watch.disconnect(); resolve(performance.now()); });
      watch.observe(section.querySelector(place), { childList: true, subtree: true, attributes: true });
    });
    const start = performance.now();
    step(i, section);
    taken.push(await changed - start);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return taken;
}
"""
"""Act, and see when the page has changed. Run by the test, not by the page, whose policy forbids it."""

FOLLOW = """
(slug) => new Promise((resolve) => {
  const left = document.querySelector('section[data-calculator]');
  let arrived;
  const watch = new MutationObserver(() => {
    const section = document.querySelector('section[data-calculator]');
    if (!section || section === left) return;
    arrived ??= performance.now();
    if (section.dataset.state !== 'ready') return;
    watch.disconnect();
    resolve(performance.now() - arrived);
  });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true });
  document.querySelector(`a[href*="${slug}/"]`).click();
})
"""
"""Follow a link and see when Python has answered there."""

TYPE = """
const own = section.querySelector('textarea');
own.value = 'Hi Noor, thank you for the talk about the night shift' + '!'.repeat(i % 40);
own.dispatchEvent(new Event('input', { bubbles: true }));
"""
TAP = """
const pills = section.querySelectorAll('input[name="outcome"]');
pills[i % 5].click();
"""


def page_and_python(browser: Browser, server: SiteServer) -> int:
    """The bytes on the wire of a first visit to the home page, Python included."""
    # What the service worker fetches beside the visit is what the visitor does not wait for.
    context = browser.new_context(base_url=server.url, service_workers="block")
    server.log.clear()
    page = context.new_page()
    page.goto("")
    page.locator(".sc-pill").first.click()
    _wait_for_python(page)
    context.close()
    return sum(on_the_wire(server, path) for path in server.log)


def visits(browser: Browser, server: SiteServer) -> Iterator[Figure]:
    """Each figure in turn, measured on the built site in a phone's window."""
    yield from _cold_choice(browser, server)
    context = browser.new_context(base_url=server.url, viewport={"width": 390, "height": 844}, bypass_csp=True)
    yield _figure("tap to looked-up answer", _looked_up(context))
    yield _figure("tap to Python's answer", _by_python(context))
    yield _figure("keystroke to count and findings", _typed(context))
    context.close()
    yield _figure("the next page to Python's answer on it", _next_page(browser, server))


def _cold_choice(browser: Browser, server: SiteServer) -> Iterator[Figure]:
    taken = []
    for _ in range(COLD_VISITS):
        context = browser.new_context(base_url=server.url, viewport={"width": 390, "height": 844}, bypass_csp=True)
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", POOR_LINE)
        page.goto("after-the-interview/", wait_until="load")
        taken += page.evaluate(WATCH, [TAP, "[data-answer]", 1])
        context.close()
    yield _figure("cold visit on a poor line: first tap to its answer", taken)


def _looked_up(context: BrowserContext) -> list[float]:
    page = context.new_page()
    # Without an engine to start, every answer is a looked-up one.
    page.route("**/engine/**", lambda route: route.abort())
    page.goto("after-the-interview/")
    taken: list[float] = page.evaluate(WATCH, [TAP, "[data-answer]", TIMES])
    page.close()
    return taken


def _by_python(context: BrowserContext) -> list[float]:
    page = context.new_page()
    page.goto("after-the-interview/")
    page.locator('.sc-pill:has(input[name="role"])').first.click()
    _wait_for_python(page)
    taken: list[float] = page.evaluate(WATCH, [TAP, "[data-answer]", TIMES])
    page.close()
    return taken


def _typed(context: BrowserContext) -> list[float]:
    page = context.new_page()
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Noor")
    _wait_for_python(page)
    taken: list[float] = page.evaluate(WATCH, [TYPE, '[data-part="count"]', TIMES])
    page.close()
    return taken


def _next_page(browser: Browser, server: SiteServer) -> list[float]:
    """From the moment the next page stands there to Python's answer on it, with Python running since the first.

    The theme changes pages without loading them anew where the sitemap names the server; so here it is made to.
    """
    context = browser.new_context(
        base_url=server.url, viewport={"width": 390, "height": 844}, bypass_csp=True, service_workers="block"
    )
    published = urlsplit(site_address())._replace(path="").geturl()

    def name_the_server(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace(published, server.origin))

    page = context.new_page()
    page.route("**/sitemap.xml", name_the_server)
    page.goto("after-the-interview/")
    page.locator('.sc-pill:has(input[name="role"])').first.click()
    _wait_for_python(page)
    page.wait_for_load_state("networkidle")
    slugs = ("before-the-interview", "they-moved-first", "what-to-write", "after-the-interview") * 10
    taken = [page.evaluate(FOLLOW, slug) for slug in slugs]
    context.close()
    return taken


def _wait_for_python(page: Page) -> None:
    page.wait_for_selector('section[data-state="ready"]', timeout=60_000)


def _figure(title: str, taken: list[float]) -> Figure:
    return title, median(taken), quantiles(taken, n=20)[-1]


def show(figures: Iterable[Figure]) -> None:
    """Print the table."""
    print(f"\n{'':52}{'median':>10}{'95 of 100':>11}")
    for title, middle, most in figures:
        print(f"{title + ', ms':52}{middle:10.1f}{most:11.1f}")
