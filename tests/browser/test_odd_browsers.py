"""What a browser refuses, lacks or adds is no reason for a dead form or a wrong answer."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, Route, expect

from browser.storage import STORAGE
from extent import usually
from should_connect.calculators import IDS, PAGES

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("without_python")]

BY_ITSELF = 15_000
"""Milliseconds within which a copy of a page says by itself that it does not work; it does so after ten seconds."""
OF_AN_EXTENSION = """
form => {
  for (const type of ['hidden', 'text', 'date']) {
    const control = document.createElement('input');
    Object.assign(control, { type, name: `__lpform_${type}`, value: '2026-11-23' });
    form.append(control);
  }
}
"""
"""Managers of passwords and checkers of spelling put such into forms."""
ODD = {
    "no words for days": "delete window.Intl",
    "no store for files": "delete window.caches; delete Navigator.prototype.serviceWorker;",
    "no way between tabs": "delete window.BroadcastChannel; delete Navigator.prototype.locks;",
    "a store that fills up": "let free = 2; const { setItem } = Storage.prototype;"
    "Storage.prototype.setItem = function (...given) {"
    "  if (free-- > 0) return setItem.apply(this, given);"
    "  throw new DOMException('full', 'QuotaExceededError'); };",
    "a clock past the calendar": "const Real = Date; window.Date = class extends Real {"
    " constructor(...given) { if (given.length) super(...given); else super(253402300900000); } }",
}


def answers_and_keeps(page: Page | FrameLocator) -> None:
    """Give the first answer that a page asks for; see that it is answered, or waits for Python, and stays chosen."""
    expect(page.locator("html[data-works] section[data-works]")).to_be_attached()
    pills, words = (
        page.locator(".sc-form .sc-pill:visible"),
        page.locator(".sc-form :is([type=text], textarea):visible"),
    )
    if pills.count():
        pills.first.click()
        expect(pills.first.locator("input")).to_be_checked()
    elif words.count():
        words.first.fill("Noor")
    else:
        return  # The plan asks nothing.
    expect(page.locator("section[data-calculator]:is([data-pending], :has([data-from]))")).to_be_attached()


@pytest.mark.parametrize("storage", STORAGE)
@pytest.mark.parametrize("slug", usually("", "after-the-interview", "what-to-write", "your-plan", of=[*PAGES.values()]))
def test_each_page_answers_whatever_it_may_store(page: Page, slug: str) -> None:
    page.goto(f"./{slug}/" if slug else "./")
    answers_and_keeps(page)


@pytest.mark.parametrize("storage", ["refused"])
@pytest.mark.parametrize("id", usually("decide", "after-interview", "write-the-note", of=IDS))
def test_each_calculator_answers_in_a_foreign_frame_that_may_store_nothing(
    in_frame: Callable[[str, str], FrameLocator], id: str
) -> None:
    frame = in_frame('<iframe src="{src}" width="100%" height="900"></iframe>', id)
    answers_and_keeps(frame)


@pytest.mark.parametrize("odd", ODD)
def test_a_page_answers_in_a_browser_that_has(page: Page, odd: str) -> None:
    page.add_init_script(ODD[odd])
    page.goto("after-the-interview/")
    answers_and_keeps(page)
    turn = page.locator('[data-turn="now"]:visible').first
    turn.locator(".sc-pill:visible, [data-ticks]:visible").first.click()
    expect(page.locator('[data-turn="answered"]').nth(1)).to_be_attached()
    assert len(page.evaluate("Object.keys(JSON.parse(sessionStorage.getItem('should-connect') ?? '{}'))"))


def test_choices_go_along_where_a_browser_only_pretends_to_store_them(page: Page) -> None:
    page.add_init_script("Storage.prototype.setItem = () => {};")
    page.goto("after-the-interview/")
    answers_and_keeps(page)
    (chosen,) = page.evaluate("[...document.querySelectorAll('.sc-form input:checked')].map(each => each.value)")
    to_plan = page.locator('section a[href*="#my-plan"]').first
    expect(to_plan).to_have_attribute("href", re.compile(f"={chosen}$"))


def test_what_an_extension_puts_into_a_form_is_nobodys_answer(page: Page) -> None:
    page.goto("after-the-interview/")
    expect(page.locator("section[data-works]")).to_be_attached()
    page.locator(".sc-form").evaluate(OF_AN_EXTENSION)
    answers_and_keeps(page)
    assert "__lp" not in page.evaluate("sessionStorage.getItem('should-connect')")


@pytest.mark.parametrize(
    "renamed", ["each.name = `x_${each.name}`", "each.removeAttribute('name')", "each.name = 'off'"]
)
@pytest.mark.parametrize(
    "id", usually("after-interview", of=[id for id in IDS if id != "my-plan"])
)  # which asks nothing
def test_a_form_whose_controls_a_program_has_renamed_answers_and_keeps(page: Page, id: str, renamed: str) -> None:
    named = "[...document.querySelectorAll('.sc-form :is(input, textarea, select)')].map(each => each.name)"
    page.goto(f"{PAGES[id]}/" if PAGES[id] else "./")
    expect(page.locator("section[data-works]")).to_be_attached()
    names = page.evaluate(named)
    page.evaluate(f"for (const each of document.querySelectorAll('.sc-form [name]')) {renamed}")
    assert page.evaluate(named) != names
    answers_and_keeps(page)
    assert page.evaluate(named) == names
    kept = page.evaluate("Object.keys(JSON.parse(sessionStorage.getItem('should-connect') ?? '{}'))")
    assert set(kept) <= set(names)


@pytest.mark.expects_errors("Failed to load resource", "net::ERR")
def test_a_saved_copy_of_a_page_that_worked_does_not_pass_for_one_that_works(page: Page) -> None:
    page.goto("after-the-interview/")
    answers_and_keeps(page)
    saved = page.content()
    page.route(re.compile(r"\.js(\?|$)"), lambda route: route.abort())
    page.route("**/after-the-interview/", lambda route: route.fulfill(body=saved, content_type="text/html"))
    page.goto("after-the-interview/")
    expect(page.locator("section[data-works]")).to_be_attached()
    assert page.evaluate("document.documentElement.dataset.works") is None
    page.evaluate("document.getAnimations().forEach(each => each.finish())")
    expect(page.locator(".sc-late")).to_be_visible()


def test_a_copy_in_one_file_does_not_pass_for_a_page_that_works(page: Page, chromium: Browser, tmp_path: Path) -> None:
    page.goto("after-the-interview/")
    answers_and_keeps(page)
    late = page.locator(".sc-late")
    expect(late).to_be_hidden()
    taken = page.context.new_cdp_session(page).send("Page.captureSnapshot", {"format": "mhtml"})
    copy = tmp_path / "copy.mhtml"
    copy.write_text(taken["data"], "utf-8", newline="")
    context = chromium.new_context()
    opened = context.new_page()
    opened.goto(copy.as_uri())
    expect(opened.locator("section[data-works]")).to_be_attached()
    expect(opened.locator(".sc-late")).to_be_visible(timeout=BY_ITSELF)
    context.close()


@pytest.mark.parametrize("address", ["after-the-interview/", "what-to-write/"])
def test_a_page_without_scripts_says_so_once(open_page: Callable[..., Page], address: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(address)
    expect(page.locator("section noscript p")).to_be_visible()
    expect(page.locator(".sc-late")).to_be_hidden()


@pytest.mark.stores
def test_a_saved_copy_that_has_its_script_works(page: Page) -> None:
    page.goto("after-the-interview/")
    answers_and_keeps(page)
    saved = page.content()
    page.evaluate("sessionStorage.clear()")

    def give(route: Route) -> None:
        route.fulfill(body=saved, content_type="text/html")

    page.route("**/after-the-interview/", give)
    page.goto("after-the-interview/")
    answers_and_keeps(page)
