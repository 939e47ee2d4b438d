"""The keyboard alone is enough: everything is reached, seen and used, and nothing traps it or takes a stray letter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Route, expect

from browser.accessibility.everywhere import choose_one_of_each
from extent import some
from guide_site.serve.server import SiteServer

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

ENOUGH = 500
"""More steps than any page has places to stop at."""
LIVELY = ("./", "no-answer/", "questions/")
SCREENS = {"enlarged four times": (320, 256), "phone": (390, 844), "desk": (1280, 844)}
MOMENTS = 100
"""In how many frames what has the focus comes into sight."""
WHERE_IS_THE_FOCUS = """async (moments) => {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  // The pill is what is seen of its radio button.
  const shown = focused.matches('.sc-pill input') ? focused.nextElementSibling : focused;
  const {outlineStyle, outlineWidth} = getComputedStyle(shown);
  const isSeen = () => [...shown.getClientRects()].some(({left, right, top, bottom, width, height}) =>
    [[left + 2, top + 2], [right - 2, bottom - 2], [left + width / 2, top + height / 2]].some(([x, y]) => {
      const hit = width && document.elementFromPoint(x, y);
      // A pill's button lies over it and is clear as glass.
      return hit && (hit === focused || shown.contains(hit) || hit.contains(shown) && hit.closest('label, a, button'));
    }));
  let seen = isSeen();
  for (; !seen && moments; moments -= 1) {
    await new Promise(requestAnimationFrame);
    seen = isSeen();
  }
  const id = focused.id || focused.getAttribute('href') || focused.getAttribute('aria-label') || focused.textContent;
  // A date is one control with several places to stop at.
  const known = window.visited?.has(focused) && window.last !== focused;
  (window.visited ??= new Set()).add(focused);
  window.last = focused;
  // What a program or a host fastens to the foot of the window is a line or two high.
  const low = innerHeight > 480 && focused.matches(".md-content *")
    && shown.getBoundingClientRect().bottom > innerHeight - 70;
  return {id: `${focused.tagName} ${id.trim().slice(0, 60)}`, seen: seen && !low, known,
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2};
}"""


@pytest.mark.parametrize("size", SCREENS.values(), ids=SCREENS)
def test_the_focus_is_always_seen_and_goes_through_the_page_to_its_end(
    open_page: OpenPage, size: tuple[int, int]
) -> None:
    page = open_page(viewport={"width": size[0], "height": size[1]}, reduced_motion="reduce")
    # An answer that arrives takes the place of the one whose links are gone through here.
    page.route("**/*.wasm", lambda route: None)
    lost: list[str] = []
    for where in LIVELY if size == SCREENS["enlarged four times"] else some("no-answer/", of=LIVELY):
        page.goto(where)
        choose_one_of_each(page, gates=where == "./")
        page.locator(".md-skip").focus()
        visited = 1
        for _ in range(ENOUGH):
            page.keyboard.press("Tab")
            at = page.evaluate(WHERE_IS_THE_FOCUS, MOMENTS)
            if at is None or at["known"]:
                break
            visited += 1
            if not (at["seen"] and at["outlined"]):
                lost.append(f"{where} {at}")
        else:
            lost.append(f"{where}: never ends")
        assert visited > 10, where
        assert page.evaluate("window.visited.has([...document.querySelectorAll('.md-footer a')].at(-1))"), where
    assert not lost, "\n".join(lost)


def test_an_answer_that_arrives_leaves_the_focus_on_the_link_it_was_on(page: Page) -> None:
    held: list[Route] = []
    page.route("**/*.wasm", lambda route: held.append(route))
    page.goto("after-the-interview/")
    choose_one_of_each(page)
    answer = page.locator("[data-answer]")
    expect(answer).to_have_attribute("data-settled", "true")
    link = answer.get_by_role("link").first
    words = link.inner_text()
    link.focus()
    page.wait_for_function("() => document.querySelector('section[data-state=loading]')")
    for route in held:
        route.continue_()
    expect(answer).to_have_attribute("data-from", "python", timeout=60_000)
    expect(answer.get_by_role("link", name=words, exact=True).first).to_be_focused()


@pytest.mark.answered_outside
def test_the_first_key_leads_past_the_header_to_the_text(page: Page) -> None:
    page.goto("after-the-interview/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('.md-content').contains(document.activeElement)")


@pytest.mark.parametrize("key", ["Enter", "Space"])
def test_the_menu_opens_closes_and_gives_the_focus_back(page: Page, key: str) -> None:
    page.goto("./")
    menu = page.get_by_role("button", name="Menu", exact=True)
    expect(page.get_by_role("link", name="Who to add", exact=True)).to_have_count(0)
    menu.press(key)
    close = page.get_by_role("button", name="Close the menu")
    expect(close).to_be_focused()
    expect(page.locator('.md-header [data-menu="drawer"]')).to_have_attribute("aria-expanded", "true")
    expect(page.locator(".md-content")).to_have_attribute("inert", "")
    page.keyboard.press("Escape")
    expect(menu).to_be_focused()
    expect(menu).to_have_attribute("aria-expanded", "false")
    menu.press(key)
    close.press(key)
    expect(menu).to_be_focused()


def test_a_page_chosen_in_the_menu_is_read_from_its_title(visitor: Page, server: SiteServer) -> None:
    visitor.goto("privacy/")
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()  # from now on nothing is loaded anew
    visitor.evaluate("window.sameDocument = true")
    visitor.get_by_role("button", name="Menu", exact=True).press("Enter")
    visitor.get_by_role("link", name="Prepare for the interview", exact=True).press("Enter")
    expect(visitor).to_have_url(f"{server.url}prepare/")
    assert visitor.evaluate("window.sameDocument")
    expect(visitor.get_by_role("heading", level=1)).to_be_focused()
    expect(visitor.locator(".md-content")).not_to_have_attribute("inert", "")
    expect(visitor.get_by_role("link", name="Who to add", exact=True)).to_have_count(0)


def test_the_search_opens_finds_and_gives_the_focus_back(page: Page, server: SiteServer) -> None:
    page.goto("privacy/")
    button = page.get_by_role("button", name="Search")
    button.press("Enter")
    box = page.get_by_role("textbox", name="Search")
    expect(box).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    button.press("Space")
    box.press_sequentially("rejection")
    expect(page.locator(".md-search-result__meta[role=status]")).to_contain_text("matching", timeout=30_000)
    # What was found for the first letters is replaced by what the whole word finds.
    expect(page.locator('.md-search-result__link[href$="h=rejection"]').first).to_be_visible(timeout=30_000)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page).not_to_have_url(f"{server.url}privacy/")


def test_the_colors_change_by_keyboard_and_the_button_says_what_it_does(page: Page) -> None:
    page.goto("privacy/")
    for key, told, scheme in (("Enter", "Switch to dark", "slate"), ("Space", "Switch to light", "default")):
        page.get_by_role("button", name=told).press(key)
        expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme)
        back = "Switch to light" if scheme == "slate" else "Switch to dark"
        expect(page.get_by_role("button", name=back)).to_be_focused()


@pytest.mark.answered_outside
def test_no_single_letter_is_a_command(page: Page, server: SiteServer) -> None:
    page.goto("prepare/")
    page.locator(".sc-pill input").first.focus()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for key in (",", ".", "/", "f", "n", "p", "s"):
        page.keyboard.press(key)
    expect(page.locator('[data-md-toggle="search"]')).not_to_be_checked()
    # Whatever a key had led to would have been asked for by the time that a request of the page's own is answered.
    page.evaluate("async () => { await fetch('./?own', { cache: 'reload' }) }")
    assert [url for url in asked if "/assets/" not in url] == [f"{server.url}prepare/?own"]
    assert page.url == f"{server.url}prepare/"


@pytest.mark.answered_outside
def test_letters_are_typed_where_words_are_asked_for(page: Page) -> None:
    page.goto("what-to-write/")
    name = page.get_by_label("Their name")
    name.press_sequentially("Spf. n/a, s")
    expect(name).to_have_value("Spf. n/a, s")


def test_what_a_closed_thing_holds_takes_no_focus(page: Page) -> None:
    page.goto("after-the-interview/")
    hidden = page.locator(".md-sidebar a, .md-search__scrollwrap, .sc-outcomes .sc-scroll")
    assert hidden.count() > 20
    for each in hidden.all():
        assert not each.is_visible()
