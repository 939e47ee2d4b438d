"""Every place of the guide, and what axe finds wrong in one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from playwright.sync_api import Page

from browser.accessibility.shapes import covering, shapes
from extent import Extent
from guide_site.addresses import TEST_BASE, pages_of, site_address, with_base
from guide_site.steps import ROOT

PYTHON = 60_000
"""Milliseconds that Python may take to load on a busy machine."""
NARROW, PHONE, DESK = 320, 390, 1280
ENLARGED = {"width": 320, "height": 256}
"""What is left of a screen of 1280 times 1024 that is enlarged four times."""
TALL = 9000
"""So high that what sticks to the screen's edge lies over nothing."""
USUAL = 844
"""The height of a screen, for rules that do not mind what lies over what: the higher, the longer it takes to paint."""
SCHEMES = ("default", "slate")
KINDS = (
    *("./", "./after-the-interview/", "./what-to-write/", "./your-plan/", "./questions/", "./where-they-disagree/"),
    *("./404.html", "./embed/whom-to-add/"),
)
"""A page of each kind: what differs between screens and colors is in the styles, which pages of a kind share."""
AXE = (ROOT / "node_modules" / "axe-core" / "axe.min.js").read_text(encoding="utf-8")
SEES_COLORS = ["color-contrast", "link-in-text-block"]
LOOKS = [*SEES_COLORS, "target-size"]
"""The rules that see what is in the styles, which pages of a kind share. They take longer than all others together."""
RUN = """async ({place, only, off}) => {
  // Every rule that is on by itself, and the one of WCAG 2.2 that is not. Nothing on paper is tapped.
  const rules = {'target-size': {enabled: !matchMedia('print').matches}};
  for (const rule of off) rules[rule] = {enabled: false};
  const options = {rules, resultTypes: ['violations'], ...(only && {runOnly: only})};
  const {violations} = await axe.run(place || document, options);
  return violations.flatMap(({id, help, nodes}) =>
    nodes.slice(0, 3).map(({target, html}) => `${id}: ${help}: ${target} ${html.slice(0, 160)}`));
}"""

LOST = """() => {
  const found = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) found.push(`scrolls sideways: ${wide}`);
  for (const element of document.querySelectorAll('body *')) {
    if (!element.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
    if (element.closest('.sc-scroll, .sc-code, .sc-hidden, svg, .md-header__title, .md-skip, .md-search')) continue;
    const {left, right, width} = element.getBoundingClientRect();
    const name = `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`;
    if (width && (right > innerWidth + 1 || left < -1)) found.push(`out of sight: ${name}`);
    const {overflowX, overflowY} = getComputedStyle(element);
    const cut = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1
      || overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
    if (cut && element.textContent.trim()) found.push(`cut off: ${name}`);
  }
  return found.slice(0, 5);
}"""
"""What is not to be seen or cut off, and whether one must scroll sideways."""


def everywhere(site: Path) -> list[str]:
    """The address of every page, the one for lost visitors and one frame, as there is a frame for each calculator."""
    address = with_base(site_address(), TEST_BASE)
    paths = [page.removeprefix(address) for page in pages_of(site)]
    return [f"./{path}" for path in (*paths, "404.html", "embed/whom-to-add/")]


@cache
def with_something_new(site: Path) -> frozenset[str]:
    """Of all pages those that together show axe whatever is in any page, each thing in its place."""
    pages = {}
    for where in everywhere(site):
        file = site / where
        html = (file / "index.html" if file.is_dir() else file).read_text(encoding="utf-8")
        pages[where] = shapes(html)
    return frozenset(covering(pages))


def violations(page: Page, place: str = "", only: list[str] | None = None, *, looks: bool = True) -> list[str]:
    """What axe finds in the whole page or in a place of it, a line each: the rule, what is wrong and where.

    Without the rules that see colors and sizes, where how it `looks` is seen elsewhere.
    """
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found: list[str] = page.evaluate(RUN, {"place": place, "only": only, "off": [] if looks else LOOKS})
    shape: dict[str, Any] = page.viewport_size or {}
    scheme = page.evaluate("document.body.dataset.mdColorScheme")
    return [f"{page.url} {shape.get('width')} {scheme} {line}" for line in found]


def violations_in_both_schemes(page: Page, place: str = "") -> list[str]:
    """What axe finds in light, all rules, and in dark, the rules that see colors: nothing else differs there."""
    found = violations(page, place)
    page.evaluate("document.body.dataset.mdColorScheme = 'slate'")
    found += violations(page, place, SEES_COLORS)
    page.evaluate("document.body.dataset.mdColorScheme = 'default'")
    return found


def violations_at_all_widths(page: Page, place: str = "") -> list[str]:
    """What axe finds on a narrow phone, a desk and, in light and dark, a phone, without loading anew.

    Colors and sizes are those of a phone everywhere, and seen elsewhere with `--whole` only.
    """
    found = []
    for width in (NARROW, DESK):
        page.set_viewport_size({"width": width, "height": TALL})
        found += violations(page, place, looks=Extent.whole)
    page.set_viewport_size({"width": PHONE, "height": TALL})
    return found + violations_in_both_schemes(page, place)


def violations_as_usual(page: Page, place: str = "") -> list[str]:
    """What axe finds on a phone in light, which shows what a page has of its own; with `--whole` all that it finds."""
    return violations_at_all_widths(page, place) if Extent.whole else violations(page, place)


def choose_one_of_each(page: Page, *, gates: bool = True) -> None:
    """Answer every question with its first choice, the gates with none unless they are left open, and wait a moment."""
    page.evaluate("""async (controls) => {
      for (const each of document.querySelectorAll('[data-question]')) each.querySelector(controls)?.click();
      await new Promise((resolve) => { setTimeout(resolve, 150); });
    }""", '[type="radio"], [data-ticks="none"]' if gates else '[type="radio"]')  # fmt: skip
