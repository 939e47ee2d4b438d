"""No page keeps anyone out as far as axe can tell: no rule off, in every state, light and dark, narrow and wide."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.accessibility.everywhere import (
    DESK,
    ENLARGED,
    KINDS,
    LOST,
    NARROW,
    PHONE,
    PYTHON,
    SCHEMES,
    TALL,
    USUAL,
    choose_one_of_each,
    everywhere,
    violations,
    violations_as_usual,
    violations_at_all_widths,
    violations_in_both_schemes,
    with_something_new,
)
from browser.accessibility.shapes import covering, shapes
from extent import Extent, some, usually
from guide_site.serve.server import Fault, SiteServer
from should_connect.calculators import IDS, PAGES, get
from should_connect.html.markup import page as address

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

SECTION = "section[data-calculator]"
LIVE = [id for id in IDS if get(id).view is None]
QUIET = {"reduced_motion": "reduce", "service_workers": "block"}
OPEN_ALL = "document.querySelectorAll('.md-content details').forEach((details) => { details.open = true; })"

SHORTEN = "[...document.querySelectorAll('.sc-entry')].slice(12).forEach((entry) => entry.remove())"
"""Takes from a page what its lists have beyond a dozen entries, which are all made alike."""


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    """One empty page for fingers, without motion, so high that nothing that sticks to an edge lies over anything."""
    return open_page(**QUIET, viewport={"width": PHONE, "height": TALL}, has_touch=True)


@pytest.fixture
def faulty(server: SiteServer) -> Iterator[SiteServer]:
    """The server, which is well again after the test."""
    yield server
    server.fault = lambda path: None


@pytest.mark.expects_errors("404")
@pytest.mark.usefixtures("without_python")
def test_no_page_on_a_phone_keeps_anyone_out_nor_loses_anything_enlarged_four_times(page: Page, site: Path) -> None:
    found: list[str] = []

    def lost(what: str) -> list[str]:
        page.set_viewport_size(ENLARGED)
        return [f"{where} {what}: {line}" for line in page.evaluate(LOST)]

    for where in everywhere(site):
        page.set_viewport_size(ENLARGED)
        page.goto(where)
        found += lost("enlarged")
        if Extent.whole:
            page.set_viewport_size({"width": PHONE, "height": TALL})
            found += violations_in_both_schemes(page)
        page.evaluate(OPEN_ALL)
        if not Extent.whole:
            page.evaluate(SHORTEN)
        if where in KINDS or Extent.whole:
            page.set_viewport_size({"width": NARROW, "height": TALL})
            found += violations_in_both_schemes(page)
        elif where in with_something_new(site):
            # It looks as the page of its kind does.
            page.set_viewport_size({"width": PHONE, "height": USUAL})
            found += violations(page, looks=False)
        choose_one_of_each(page)
        found += lost("answered")
    assert not found, "\n".join(found)


@pytest.mark.expects_errors("404")
@pytest.mark.usefixtures("without_python")
def test_no_page_on_a_desk_keeps_anyone_out(open_page: OpenPage, site: Path) -> None:
    page = open_page(**QUIET)
    found: list[str] = []
    for where in some(*KINDS, of=everywhere(site)):
        # What only a desk has looks the same everywhere.
        is_seen = where == "./" or Extent.whole
        page.set_viewport_size({"width": DESK, "height": TALL if is_seen else USUAL})
        page.goto(where)
        if is_seen:
            page.evaluate(OPEN_ALL)
        # What folds is closed elsewhere, as on a phone it is open everywhere.
        found += violations_in_both_schemes(page) if is_seen else violations(page, looks=False)
    assert not found, "\n".join(found)


def test_a_page_with_anything_new_in_it_is_one_that_axe_sees() -> None:
    usual = "<article><h2>One</h2><h3>Two</h3><p>Words and <a href='x'>a link</a></p></article>"
    pages = {"usual": shapes(usual), "same": shapes(usual.replace("Two", "Three"))}
    assert covering(pages) == ["usual"]
    for old, new in (
        ("h3", "h4"),
        (">a link<", "> <"),
        ("<p>", "<p role='status'>"),
        ("<p>", "<p class='sc-new'>"),
        ("<p>", "<p tabindex='0'>"),
        ("</a>", "<img src='x'></a>"),
        ("<p>", "<div><p>"),
    ):
        assert "new" in covering({**pages, "new": shapes(usual.replace(old, new))}), new


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_colors_are_those_the_visitor_prefers(open_page: OpenPage, scheme: str) -> None:
    page = open_page(color_scheme="dark" if scheme == "slate" else "light")
    page.goto("privacy/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)


def test_no_page_without_javascript_keeps_anyone_out(page: Page) -> None:
    # axe is a script itself, so the page's own stay away and what stands in for them is shown.
    page.route(re.compile(r"\.js(\?|$)"), lambda route: route.fulfill(body="", content_type="text/javascript"))
    found: list[str] = []
    for where in ("after-the-interview/", "whom-to-add/", "your-plan/"):
        page.goto(where)
        page.evaluate("for (const each of document.querySelectorAll('noscript')) each.outerHTML = each.textContent")
        page.evaluate("document.documentElement.className = 'no-js'")  # a line in the page's head took it away
        found += violations_as_usual(page)
    assert not found, "\n".join(found)


def test_no_answer_that_was_looked_up_keeps_anyone_out(page: Page, faulty: SiteServer) -> None:
    faulty.fault = lambda path: Fault(stall_after=0) if path.endswith(".wasm") else None
    found: list[str] = []
    looked_up = sorted({*IDS} - {*LIVE})
    for id in some("after-interview", "after-rejection", "decide", "profile-check", "they-asked-me", of=looked_up):
        page.set_viewport_size({"width": PHONE, "height": TALL})
        page.goto(address("./", PAGES[id]))
        choose_one_of_each(page)
        expect(page.locator("[data-answer]")).to_have_attribute("data-from", "build")
        found += (violations_at_all_widths if id == "after-interview" else violations_as_usual)(page, SECTION)
    assert not found, "\n".join(found)


@pytest.mark.answered_outside
def test_no_answer_by_python_keeps_anyone_out(page: Page) -> None:
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Noor")
    page.get_by_role("button", name="None of these").click()
    page.get_by_text("Check your own words").click()
    page.locator("textarea").fill("Hi Nor, did I get the job???")
    expect(page.locator(".sc-own mark").first).to_be_visible(timeout=PYTHON)
    found = violations_at_all_widths(page, SECTION)
    page.goto("when-to-send/")
    page.locator('input[name="interview_date"]').fill("2026-11-19")
    choose_one_of_each(page)
    expect(page.locator(".sc-dates")).to_be_visible(timeout=PYTHON)
    found += violations_as_usual(page, SECTION)
    page.goto("whom-to-add/")
    page.locator('[name="people.1.role"]').select_option("lead")
    page.get_by_role("button", name="Add another person").click()
    page.locator('[name="people.2.role"]').select_option("coordinator")
    expect(page.locator(".sc-person")).to_have_count(2, timeout=PYTHON)
    found += violations_as_usual(page, SECTION)
    page.goto("emails/")
    choose_one_of_each(page)
    expect(page.locator(".sc-message").first).to_be_visible(timeout=PYTHON)
    found += violations_as_usual(page, SECTION)
    page.goto("your-plan/")
    expect(page.locator(".sc-fold--replies")).to_be_visible(timeout=PYTHON)
    found += violations_at_all_widths(page, SECTION)
    page.emulate_media(media="print")
    found += violations(page)
    assert not found, "\n".join(found)


@pytest.mark.answered_outside
def test_no_error_keeps_anyone_out(page: Page) -> None:
    page.goto("when-to-send/")
    page.locator('input[name="interview_date"]').fill("1999-01-01")
    expect(page.locator('[data-part="problems"]')).to_contain_text("2000 to 2099", timeout=PYTHON)
    found = violations_as_usual(page, SECTION)
    page.locator('input[name="promised_date"]').fill("1999-01-01")
    expect(page.locator(".sc-problems a")).to_have_count(2)
    found += violations_at_all_widths(page, SECTION)
    assert not found, "\n".join(found)


@pytest.mark.expects_errors("404")
def test_neither_waiting_nor_a_failure_keeps_anyone_out(page: Page, faulty: SiteServer) -> None:
    faulty.fault = lambda path: Fault(stall_after=0) if path.endswith(".wasm") else None
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Noor")
    expect(page.locator(".sc-notice--loading")).to_be_visible()
    found = violations_as_usual(page, SECTION)
    faulty.fault = lambda path: Fault(missing=True) if path.endswith(".wasm") else None
    page.goto("when-to-send/")
    page.locator('input[name="interview_date"]').fill("2026-11-19")
    expect(page.locator(SECTION)).to_have_attribute("data-state", "failed", timeout=PYTHON)
    found += violations_at_all_widths(page, SECTION)
    assert not found, "\n".join(found)


def test_neither_the_menu_nor_the_search_keeps_anyone_out(page: Page) -> None:
    found: list[str] = []
    page.goto("privacy/")
    for width in some(NARROW, of=(NARROW, PHONE)):
        page.set_viewport_size({"width": width, "height": 844})
        page.get_by_role("button", name="Menu", exact=True).click()
        expect(page.get_by_role("link", name="Who to add")).to_be_in_viewport()
        found += violations_in_both_schemes(page)
        page.keyboard.press("Escape")
        page.get_by_role("button", name="Search").click()
        found += violations_in_both_schemes(page)
        page.get_by_role("textbox", name="Search").fill("")
        page.get_by_role("textbox", name="Search").press_sequentially("rejection")
        expect(page.locator(".md-search-result__link").first).to_be_visible(timeout=PYTHON)
        found += violations_in_both_schemes(page)
        page.keyboard.press("Escape")
    page.set_viewport_size({"width": 1280, "height": 844})
    page.get_by_role("textbox", name="Search").click()
    expect(page.locator(".md-search-result__link").first).to_be_visible(timeout=PYTHON)
    found += violations_in_both_schemes(page, ".md-search")  # it lies over the rest
    assert not found, "\n".join(found)


SHEETS = ("./", "after-the-interview/", "what-to-write/", "where-they-disagree/")


@pytest.mark.parametrize("where", usually("after-the-interview/", of=SHEETS))
@pytest.mark.usefixtures("without_python")
def test_no_sheet_of_paper_keeps_anyone_out(page: Page, where: str) -> None:
    page.goto(where)
    page.emulate_media(media="print")
    found = violations_in_both_schemes(page)
    assert not found, "\n".join(found)
