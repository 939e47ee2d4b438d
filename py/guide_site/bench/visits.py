"""Measures what a visitor of the built site waits for: from a tap or a keystroke to what it changes on the page."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page, Route, ViewportSize

from guide_site.addresses import site_address
from guide_site.bench.figures import Figure
from guide_site.bench.start import on_the_wire
from guide_site.serve.server import Fault, SiteServer

PHONE: ViewportSize = {"width": 390, "height": 844}
TIMES = 100
QUICK_TIMES = 20
POOR_LINE = {"offline": False, "latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 200_000}
"""1.6 Mbit/s with 150 ms to the server and back."""
COLD_VISITS = 5
POOR_HOST = Fault(bytes_per_second=200_000, delay=0.15)
"""The same line from the host's end, also for what a worker fetches, which the browser does not slow down."""
SLOW_PROCESSOR = 4
"""How many times slower the page computes there."""

type Measure = Callable[[Browser, SiteServer, int], list[float]]
"""Measures one thing so many times on a built site, in milliseconds."""

WATCH = """
async ([act, place, times]) => {
  const taken = [];
  const section = document.querySelector('section[data-calculator]');
  const step = new Function('i', 'section', act);
  for (let i = 0; i < times; i++) {
    const changed = new Promise((resolve, reject) => {
      const watch = new MutationObserver(() => { watch.disconnect(); resolve(performance.now()); });
      watch.observe(section.querySelector(place), { childList: true, subtree: true, attributes: true });
      setTimeout(() => reject(new Error(`${place} did not change`)), 30_000);
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
const { name } = section.querySelector('input[type="radio"]');
const choices = [...section.querySelectorAll(`input[name="${name}"]`)];
choices[(choices.findIndex(({ checked }) => checked) + 1) % choices.length].click();
"""


def page_and_python(browser: Browser, server: SiteServer, path: str) -> int:
    """The bytes on the wire of a first visit to a page, Python included."""
    # What the service worker fetches beside the visit is what the visitor does not wait for.
    context = browser.new_context(base_url=server.url, service_workers="block")
    server.log.clear()
    page = context.new_page()
    page.goto(path)
    page.locator("section[data-calculator] input").first.focus()
    page.locator(".sc-pill").first.click()
    _wait_for_python(page)
    context.close()
    return sum(on_the_wire(server, path) for path in server.log)


def compared(browser: Browser, ours: SiteServer, before: SiteServer | None, *, quick: bool) -> Iterator[Figure]:
    """Each figure in turn, measured on our built site and on the last release's, in a phone's window."""
    for path, title in {"": "home page and Python", "what-to-write/": "page of notes and Python"}.items():
        sizes = [[page_and_python(browser, site, path) / 1e6] if site else [] for site in (ours, before)]
        yield Figure.of(f"{title} on the wire", "MB", *sizes)
    for title, (measure, times) in MEASURES.items():
        many = max(1, times // (TIMES // QUICK_TIMES)) if quick else times
        yield Figure.of(title, "ms", *(measure(browser, site, many) if site else [] for site in (ours, before)))


def _first_note(browser: Browser, server: SiteServer, times: int) -> list[float]:
    """From opening the page of notes on a poor line and a slow phone to the first note with a name in it."""
    taken = []
    server.line = POOR_HOST
    for _ in range(times):
        context = browser.new_context(base_url=server.url, viewport=PHONE, bypass_csp=True, service_workers="block")
        page = context.new_page()
        context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOW_PROCESSOR})
        page.goto("what-to-write/", wait_until="domcontentloaded")
        page.get_by_label("Their name").fill("Noor")
        _wait_for_python(page)
        taken.append(page.evaluate("performance.now()"))
        context.close()
    server.line = Fault()
    return taken


def _cold_choice(browser: Browser, server: SiteServer, times: int) -> list[float]:
    taken = []
    for _ in range(times):
        context = browser.new_context(base_url=server.url, viewport=PHONE, bypass_csp=True)
        page = context.new_page()
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", POOR_LINE)
        page.goto("after-the-interview/", wait_until="load")
        taken += page.evaluate(WATCH, [TAP, "[data-answer]", 1])
        context.close()
    return taken


def _looked_up(context: BrowserContext, times: int) -> list[float]:
    page = context.new_page()
    # Without an engine to start, every answer is a looked-up one.
    page.route("**/engine/**", lambda route: route.abort())
    page.goto("after-the-interview/")
    taken: list[float] = page.evaluate(WATCH, [TAP, "[data-answer]", times])
    page.close()
    return taken


def _by_python(context: BrowserContext, times: int) -> list[float]:
    page = context.new_page()
    page.goto("after-the-interview/")
    page.locator(".sc-pill").first.click()
    _wait_for_python(page)
    taken: list[float] = page.evaluate(WATCH, [TAP, "[data-answer]", times])
    page.close()
    return taken


def _typed(context: BrowserContext, times: int) -> list[float]:
    page = context.new_page()
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Noor")
    _wait_for_python(page)
    taken: list[float] = page.evaluate(WATCH, [TYPE, '[data-part="count"]', times])
    page.close()
    return taken


def _next_page(browser: Browser, server: SiteServer, times: int) -> list[float]:
    """From the moment the next page stands there to Python's answer on it, with Python running since the first.

    The theme changes pages without loading them anew where the sitemap names the server; so here it is made to.
    """
    context = browser.new_context(base_url=server.url, viewport=PHONE, bypass_csp=True, service_workers="block")
    published = urlsplit(site_address())._replace(path="").geturl()

    def name_the_server(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace(published, server.origin))

    page = context.new_page()
    page.route("**/sitemap.xml", name_the_server)
    page.goto("after-the-interview/")
    page.locator(".sc-pill").first.click()
    _wait_for_python(page)
    page.wait_for_load_state("networkidle")
    slugs = itertools.cycle(("before-the-interview", "they-moved-first", "what-to-write", "after-the-interview"))
    taken = [page.evaluate(FOLLOW, slug) for slug in itertools.islice(slugs, times)]
    context.close()
    return taken


def _wait_for_python(page: Page) -> None:
    page.wait_for_selector('section[data-state="ready"]', timeout=60_000)


def _warm(measure: Callable[[BrowserContext, int], list[float]]) -> Measure:
    """Measure in a context of its own, in which all has been loaded before and nothing is fetched beside it."""

    def measured(browser: Browser, server: SiteServer, times: int) -> list[float]:
        context = browser.new_context(base_url=server.url, viewport=PHONE, bypass_csp=True, service_workers="block")
        taken = measure(context, times)
        context.close()
        return taken

    return measured


MEASURES: Mapping[str, tuple[Measure, int]] = {
    "cold, poor line: first tap to its answer": (_cold_choice, COLD_VISITS),
    "cold, poor line, slow phone: to the first note": (_first_note, COLD_VISITS),
    "tap to looked-up answer": (_warm(_looked_up), TIMES),
    "tap to Python's answer": (_warm(_by_python), TIMES),
    "keystroke to count and findings": (_warm(_typed), TIMES),
    "the next page to Python's answer on it": (_next_page, 40),
}
"""How each thing is measured, and how often."""
