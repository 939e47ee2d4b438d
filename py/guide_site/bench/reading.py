"""Measures what there is to read and to tap: for each page its screens, its words, its codes, taps and scrolling.

On a phone of 390 by 844 pixels, with folded parts closed. A page's calculator is answered by the first choice of each
question whose turn it is, as a visitor in a hurry would, until it has settled. A code is the id of a rule, norm, fact
or disagreement, or a line of an article; only those in sight count.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypedDict

from playwright.sync_api import Browser, Page, ViewportSize

from guide_site.bench.pages import QUICK, pages
from guide_site.serve.server import SiteServer

PHONE: ViewportSize = {"width": 390, "height": 844}
MOST_TAPS = 20
REST = 150
"""Milliseconds after which a looked-up answer stands in its place."""

LOOK = r"""
() => {
  const words = (element) => (element?.innerText ?? '').split(/\s+/).filter((word) => /\w/.test(word)).length;
  const article = document.querySelector('article.md-content__inner');
  const answer = document.querySelector('[data-answer]');
  const code = /\b([A-Z]{2,5}-\d\d|[KNL]\d{1,2}|Article \d, lines? \d)/g;
  const bottom = answer?.innerText ? answer.getBoundingClientRect().bottom + scrollY : 0;
  return {
    screens: article.getBoundingClientRect().height / innerHeight,
    words: words(article),
    answer: words(answer),
    codes: (article.innerText.match(code) ?? []).length,
    scroll: Math.max(0, bottom / innerHeight - 1),
  };
}
"""
TAP = """
() => {
  const groups = [...document.querySelectorAll('[data-question]:not([data-folded])')];
  const here = groups.find((group) => group.dataset.turn === 'now')
    ?? groups.find((group) => !group.dataset.turn && group.offsetHeight && !group.querySelector(':checked'));
  const control = here?.querySelector('[data-ticks="none"], input[type="radio"]');
  control?.click();
  return Boolean(control);
}
"""


class Seen(TypedDict):
    """What the browser counted on a page as it stands."""

    screens: float
    words: int
    answer: int
    codes: int
    scroll: float


@dataclass(frozen=True, slots=True)
class Reading:
    """One page before anything is said (`screens`, `words`), and once its calculator has settled.

    `taps` lead to the settled answer, which has `answer` words; `codes` are then in sight, `settled` is the page's
    height, and `scroll` how far the answer's end lies below the first screen. All heights are in screens.
    """

    page: str
    screens: float
    words: int
    taps: int
    answer: int
    codes: int
    settled: float
    scroll: float


def read_pages(
    browser: Browser, ours: SiteServer, before: SiteServer | None, *, quick: bool
) -> Iterator[tuple[Reading, Reading | None]]:
    """Read every page of the sitemap, or only the `QUICK` ones, each beside that of the last release if it had one."""
    known = set(pages(before.root)) if before else set()
    for address in QUICK if quick else pages(ours.root):
        yield read(browser, ours, address), read(browser, before, address) if before and address in known else None


def read(browser: Browser, server: SiteServer, address: str) -> Reading:
    """Read one page as someone with a phone does, on a first visit."""
    context = browser.new_context(base_url=server.url, viewport=PHONE, bypass_csp=True, service_workers="block")
    page = context.new_page()
    page.goto(address)
    page.wait_for_load_state("networkidle")
    before: Seen = page.evaluate(LOOK)
    taps = _answer(page)
    after: Seen = page.evaluate(LOOK)
    context.close()
    return Reading(address, before["screens"], before["words"], taps, after["answer"], after["codes"],
                   after["screens"], after["scroll"])  # fmt: skip


def _answer(page: Page) -> int:
    """Answer what is asked until nothing more is; return the number of taps."""
    for taps in range(MOST_TAPS):
        if page.locator('[data-answer][data-settled="true"]').count() or not page.evaluate(TAP):
            return taps
        page.wait_for_timeout(REST)
    return MOST_TAPS


def show(readings: Iterable[tuple[Reading, Reading | None]]) -> None:
    """Print one line a page, as soon as it is read, with what it was in the last release behind each figure."""
    heads = ("screens", "words", "taps", "answer", "codes", "settled", "scroll")
    title = "reading on a phone, 390 x 844 (before)"
    print(f"\n{title:40}{''.join(f'{head:<14}' for head in heads).rstrip()}")
    for now, before in readings:
        print(line(now, before), flush=True)


def line(now: Reading, before: Reading | None) -> str:
    """One page's figures, each with that of the last release in brackets."""
    cells = [f"{figure} ({was})" for figure, was in zip(_figures(now), _figures(before), strict=True)]
    return f"{now.page or 'home':40}{''.join(f'{cell:<14}' for cell in cells)}".rstrip()


def _figures(read: Reading | None) -> list[str]:
    if read is None:
        return ["-"] * 7
    counts = map(str, (read.words, read.taps, read.answer, read.codes))
    return [f"{read.screens:.1f}", *counts, f"{read.settled:.1f}", f"{read.scroll:.1f}"]
