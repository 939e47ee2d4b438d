"""Fingers, enlargement, large letters, calm and forced colors: the guide bears them all."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.accessibility.everywhere import DESK, KINDS, LOST, NARROW, PHONE, PYTHON, choose_one_of_each, everywhere
from extent import some
from should_connect.calculators import IDS, PAGES
from should_connect.html.markup import page as address

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

FINGER = 44
"""CSS pixels, each way."""
SMALL_OR_OVERLAPPING = """(finger) => {
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"], .md-search__form label';
  const found = [];
  const boxes = [];
  for (const element of document.querySelectorAll(controls)) {
    const shown = element.matches('.sc-pill input') ? element.parentElement : element;
    if (!shown.checkVisibility({visibilityProperty: true}) || shown.closest('[inert]')) continue;
    const {left, top, right, bottom, width, height} = shown.getBoundingClientRect();
    const name = `${shown.tagName} ${shown.className} ${shown.textContent.trim().slice(0, 40)}`;
    // A link among the words of a sentence is as high as its line.
    const line = shown.closest('p, li, td, dd, h1, h2, h3, h4, .sc-fine, .sc-step__text');
    const among = line && line.textContent.trim() !== shown.textContent.trim();
    if (getComputedStyle(shown).display === 'inline' && among) continue;
    // What is not on the screen until the focus gets there, and what scrolls, is no place to tap.
    if (shown.matches('.md-skip, .sc-scroll, .sc-code, .md-search__scrollwrap') || !width) continue;
    if (getComputedStyle(shown).pointerEvents === 'none') continue;
    const size = `${Math.round(width)} x ${Math.round(height)}`;
    if (width < finger - 0.5 || height < finger - 0.5) found.push(`${size}: ${name}`);
    // What sticks to the screen lies over the rest on purpose, and a search field holds its own buttons.
    if (shown.closest('.sc-bar, .sc-back, .md-header')) continue;
    for (const other of boxes.slice(-40)) {
      // A long answer and the menu of a desk scroll beside the rest.
      const beside = '.sc-answer, .md-sidebar';
      if (shown.closest(beside) !== other.shown.closest(beside)) continue;
      const across = Math.min(right, other.right) - Math.max(left, other.left);
      const down = Math.min(bottom, other.bottom) - Math.max(top, other.top);
      const nested = shown.contains(other.shown) || other.shown.contains(shown);
      if (across > 1 && down > 1 && !nested) found.push(`overlap: ${name} / ${other.name}`);
    }
    boxes.push({left, top, right, bottom, shown, name});
  }
  return found;
}"""
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }"""
"""What a reader may set, by WCAG 1.4.12."""
MOVES = """() => [...document.querySelectorAll('*')].flatMap((element) => [null, '::before', '::after'].map((part) => {
  const {transitionDuration, animationName, animationDuration, scrollBehavior} = getComputedStyle(element, part);
  const moves = transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
    || animationName !== 'none' && parseFloat(animationDuration) > 0 || scrollBehavior === 'smooth';
  return moves && `${element.tagName} ${element.className}`;
}).filter(Boolean))"""


@pytest.mark.expects_errors("404")
@pytest.mark.usefixtures("without_python")
def test_whatever_is_tapped_is_as_large_as_a_finger(open_page: OpenPage, site: Path) -> None:
    page = open_page(has_touch=True, reduced_motion="reduce")
    found: list[str] = []
    for where in some(*KINDS, of=everywhere(site)):
        page.set_viewport_size({"width": DESK, "height": 844})
        page.goto(where)
        page.evaluate("document.querySelectorAll('.md-content details').forEach((each) => { each.open = true; })")
        choose_one_of_each(page)
        for width in (DESK, NARROW):
            page.set_viewport_size({"width": width, "height": 844})
            found += [f"{where} {width} {line}" for line in page.evaluate(SMALL_OR_OVERLAPPING, FINGER)]
    assert not found, "\n".join(sorted({*found}))


@pytest.mark.answered_outside
def test_what_python_shows_is_as_large_as_a_finger_and_fits(open_page: OpenPage) -> None:
    page = open_page(viewport={"width": 320, "height": 844}, has_touch=True, reduced_motion="reduce")
    found: list[str] = []
    for where, place in (
        ("what-to-write/", ".sc-message"),
        ("when-to-send/", ".sc-problems"),
        ("your-plan/", "[data-answer] .sc-actions"),
    ):
        page.goto(where)
        choose_one_of_each(page)
        for day in page.locator('input[type="date"] >> visible=true').all():
            day.fill("1999-01-01")
        expect(page.locator(place).first).to_be_visible(timeout=PYTHON)
        found += [f"{where} {line}" for line in page.evaluate(SMALL_OR_OVERLAPPING, FINGER) + page.evaluate(LOST)]
    page.get_by_role("button", name="Menu", exact=True).click()
    found += page.evaluate(SMALL_OR_OVERLAPPING, FINGER)
    assert not found, "\n".join(found)


@pytest.mark.usefixtures("without_python")
def test_letters_twice_as_large_and_wider_apart_lose_nothing(open_page: OpenPage) -> None:
    page = open_page(reduced_motion="reduce")

    def lost(what: str) -> list[str]:
        """What is lost at each width, without loading anew."""
        lines = []
        for width in (NARROW, 360, PHONE, DESK):
            page.set_viewport_size({"width": width, "height": 844})
            lines += [f"{what} {width}: {line}" for line in page.evaluate(LOST)]
        return lines

    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": {"standard": 32}})
    found: list[str] = []
    for where in ("./", "what-to-write/", "whom-to-add/", "where-they-disagree/", "your-plan/"):
        page.goto(where)
        assert page.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)") == 40
        found += lost(f"{where} large")
    page.context.new_cdp_session(page).send("Page.setFontSizes", {"fontSizes": {"standard": 16}})
    for id in some("decide", "write-the-note", "whom-to-add", "my-plan", of=IDS):
        page.goto(address("./", PAGES[id]))
        page.evaluate("css => { document.adoptedStyleSheets = [new CSSStyleSheet()]; "
                      "document.adoptedStyleSheets[0].replaceSync(css); }", SPACED)  # fmt: skip
        found += lost(f"{id} spaced")
    assert not found, "\n".join(found)


RING_OVER_WORDS = """(field) => {
  const {bottom} = field.getBoundingClientRect();
  const {outlineWidth, outlineOffset} = getComputedStyle(field);
  const ring = bottom + parseFloat(outlineWidth) + parseFloat(outlineOffset);
  return [...field.parentElement.querySelectorAll('.sc-preview, .sc-question__hint, .sc-error')]
    .filter((words) => words.textContent && words.checkVisibility() && words.getBoundingClientRect().height > 0)
    .map((words) => [words.className, words.getBoundingClientRect().top - ring])
    .filter(([, room]) => room < 1);
}"""


@pytest.mark.answered_outside
@pytest.mark.parametrize("typed", ["Dana", ""])
def test_the_ring_around_a_field_touches_none_of_the_words_below_it(open_page: OpenPage, typed: str) -> None:
    page = open_page(viewport={"width": PHONE, "height": 844})
    page.goto("what-to-write/")
    fields = page.locator(".sc-form--words .sc-fields .sc-text")
    for field in fields.all()[:3]:
        field.fill(typed)
        if typed:
            expect(field.locator("xpath=..").locator(".sc-preview")).not_to_be_empty(timeout=PYTHON)
        field.focus()
        assert field.evaluate("(field) => parseFloat(getComputedStyle(field).outlineWidth)") >= 2
        assert field.evaluate(RING_OVER_WORDS) == []


@pytest.mark.answered_outside
def test_nothing_moves_for_those_who_ask_for_calm(open_page: OpenPage) -> None:
    page = open_page(reduced_motion="reduce")
    for where in ("./", "what-to-write/", "your-plan/"):
        page.goto(where)
        choose_one_of_each(page)
        assert page.evaluate(MOVES) == []
    page.emulate_media(reduced_motion="no-preference")
    assert page.evaluate(MOVES) != []


@pytest.mark.answered_outside
def test_forced_colors_leave_choice_focus_and_verdict_to_be_seen(open_page: OpenPage) -> None:
    page = open_page(forced_colors="active", viewport={"width": 1280, "height": 844})
    page.goto("after-the-interview/")
    page.keyboard.press("Tab")  # from here on the focus is shown
    choose_one_of_each(page)
    page.locator("h1").click()  # what is answered comes together once the focus has left it
    page.get_by_role("button", name="Change: your answers").click()
    page.get_by_role("button", name="Change").first.click()
    chosen, other = (page.locator(".sc-question").first.locator(".sc-pill span").nth(place) for place in (0, 1))
    style = "element => getComputedStyle(element).backgroundColor"
    assert chosen.evaluate(style) != other.evaluate(style)
    tick = "element => getComputedStyle(element, '::before').borderBottomWidth"
    assert chosen.evaluate(tick) != "0px"
    for bordered in (".sc-pill span", ".sc-form", ".sc-chip", ".sc-side"):
        border = page.locator(bordered).first.evaluate("element => getComputedStyle(element).borderTopWidth")
        assert float(border.removesuffix("px")) >= 1, bordered
    summary = page.locator(".sc-summary")
    assert summary.evaluate("element => getComputedStyle(element).borderLeftStyle") == "solid"
    expect(summary.locator("svg")).to_be_visible()
    shape = "element => getComputedStyle(element).stroke"
    paper = "element => getComputedStyle(document.body).backgroundColor"
    assert summary.locator("svg").evaluate(shape) != summary.evaluate(paper)
    page.locator(".sc-pill input").first.focus()
    page.keyboard.press("ArrowRight")
    outline = "() => getComputedStyle(document.activeElement.nextElementSibling).outlineStyle"
    assert page.evaluate(outline) == "solid"


@pytest.mark.parametrize("place", ["what-to-write/", "emails/"])
@pytest.mark.parametrize("motion", ["reduce", "no-preference"])
def test_nothing_moves_from_under_a_press_that_leaves_a_field(open_page: OpenPage, place: str, motion: str) -> None:
    """What helps with the field goes later, for slow hands, and where the theme switches off what takes its time."""
    page = open_page(reduced_motion=motion, viewport={"width": 390, "height": 844})
    page.goto(place)
    page.get_by_label("One thing you talked about").fill("the night shift")
    # Once it shows how the line will read, nothing more comes between the field and the button.
    expect(page.locator('[data-part="preview-topic"]')).to_contain_text("the night shift", timeout=PYTHON)
    button = page.get_by_role("button", name="None of these")
    button.hover()
    top = "button => button.getBoundingClientRect().top + scrollY"
    placed = button.evaluate(top)
    page.mouse.down()
    page.wait_for_timeout(1000)  # for a press that takes as long
    assert button.evaluate(top) == placed
    page.mouse.up()
    expect(page.locator("[data-question]:has([data-ticks=none])")).to_have_attribute("data-turn", "answered")
