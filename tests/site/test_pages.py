"""What the built pages owe to those who look for them: names, descriptions, search, a way back, and working frames."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

import pytest
from playwright.sync_api import Page as BrowserPage
from playwright.sync_api import expect

from extent import usually
from guide_site.addresses import TEST_BASE, site_address, with_base
from guide_site.blocks import catalogue, ten_questions
from guide_site.serve.server import SiteServer
from guide_site.site.links import problems
from guide_site.site.pages import Page, read_page
from should_connect.calculators import IDS, PAGES, get
from should_connect.catalogue import RULES

ADDRESS = with_base(site_address(), TEST_BASE)


@pytest.fixture(scope="module")
def pages(site: Path) -> Mapping[str, Page]:
    """The pages in the sitemap, by their path."""
    sitemap = ElementTree.parse(site / "sitemap.xml")
    found = [entry.text or "" for entry in sitemap.iter("{http://www.sitemaps.org/schemas/sitemap/0.9}loc")]
    return {path.removeprefix(ADDRESS): read_page(site / path.removeprefix(ADDRESS) / "index.html") for path in found}


def test_the_site_has_no_dead_end_and_explains_every_rule(site: Path) -> None:
    assert problems(site, ADDRESS) == []


def test_the_sitemap_has_every_page_of_advice_and_no_frame(pages: Mapping[str, Page]) -> None:
    assert {f"{PAGES[id]}/" if PAGES[id] else "" for id in IDS} <= pages.keys()
    assert not any(path.startswith("embed/") for path in pages)


def test_no_two_pages_have_the_same_title_or_description(pages: Mapping[str, Page]) -> None:
    assert len({page.title for page in pages.values()}) == len(pages)
    assert len({page.description for page in pages.values()}) == len(pages)


def test_each_page_says_what_it_is_about_in_a_line_that_search_engines_show_whole(pages: Mapping[str, Page]) -> None:
    for path, page in pages.items():
        assert 50 <= len(page.description) <= 160, f"{path}: {len(page.description)} characters: {page.description}"
        assert len(page.title.strip()) <= 85, f"{path}: {page.title}"


def test_each_page_can_be_shared_with_its_title_text_and_address(site: Path, pages: Mapping[str, Page]) -> None:
    for path, page in pages.items():
        html = (site / path / "index.html").read_text(encoding="utf-8")
        assert f'<link rel="canonical" href="{ADDRESS}{path}">' in html
        assert f'<meta property="og:url" content="{ADDRESS}{path}">' in html
        for name in ("og:title", "og:description", "og:type", "og:site_name"):
            assert html.count(f'<meta property="{name}" content="') == 1, f"{path}: {name}"
        shared = re.search(r'<meta property="og:title" content="([^"]+)">', html)
        assert shared
        assert page.title.strip().startswith(shared[1].replace("&#39;", "'"))


def test_a_site_that_is_linked_to_does_not_learn_where_a_visitor_came_from(site: Path) -> None:
    for page in ("index.html", "sources/index.html", "they-moved-first/index.html", "404.html"):
        assert '<meta name="referrer" content="no-referrer">' in (site / page).read_text(encoding="utf-8")


def test_the_questions_are_at_least_thirty_and_no_data_repeats_them_for_machines(site: Path) -> None:
    html = (site / "questions/index.html").read_text(encoding="utf-8")
    assert html.count("<h3 ") >= 30
    assert "application/ld+json" not in html


def test_each_question_has_rules_and_a_link_to_a_filled_in_answer(site: Path) -> None:
    html = (site / "questions/index.html").read_text(encoding="utf-8")
    for part in re.split(r"<h3 ", html)[1:]:
        assert 'class="sc-marks' in part, part[:80]
        assert part.count('class="sc-ask"') == 1, part[:80]


def test_language_models_and_crawlers_find_the_pages(site: Path, pages: Mapping[str, Page]) -> None:
    llms = (site / "llms.txt").read_text(encoding="utf-8")
    for path, page in pages.items():
        assert f"({ADDRESS}{path}): {page.description}" in llms
    assert f"Sitemap: {ADDRESS}sitemap.xml" in (site / "robots.txt").read_text(encoding="utf-8")


def test_the_footer_says_when_the_advice_was_reviewed_and_whose_the_trademark_is(site: Path) -> None:
    for page in ("index.html", "after-the-interview/index.html", "404.html"):
        footer = (site / page).read_text(encoding="utf-8").partition("<footer")[2]
        newest = max(rule.reviewed for rule in RULES.values())
        assert f"last reviewed on {catalogue.day(newest)}" in footer
        assert "LinkedIn is a trademark of its owner" in footer
        assert "Material for" not in footer
        assert re.search(r'href="[^"]*sources/"', footer)
        assert re.search(r'href="[^"]*privacy/"', footer)


def test_every_question_of_the_ten_is_one_tap_away_from_the_not_found_page(site: Path) -> None:
    html = (site / "404.html").read_text(encoding="utf-8")
    for asked in ten_questions.TEN:
        assert f'href="{TEST_BASE}{asked.slug}/#{asked.anchor}"' in html


SEARCHES = {
    "add interviewer": ("questions/#i-added-my-interviewer", "whom-to-add/"),
    "hiring manager viewed my profile": ("they-moved-first/",),
    "no reply after interview": ("no-answer/",),
    "LinkedIn request after interview how long": ("questions/#linkedin-request-after-an-interview",),
    "will my boss see it": ("will-my-boss-see-it/",),
    "they rejected me": ("questions/#they-rejected-me",),
    "thank you email": ("emails/",),
    "note character limit": ("what-to-write/", "sources/#P1"),
    "ghosted": ("no-answer/#ghosted-after-the-interview",),
    "startup": ("after-the-interview/",),
    "awkward": ("questions/#is-it-pushy-or-awkward",),
    "candidate wants to connect": ("they-asked-me/",),
    "TIM-06": ("rulebook/#TIM-06",),
}


FIRST_LINKS = """(items) => items.slice(0, 5).flatMap((item) =>
  [...item.querySelectorAll('a')].slice(0, 3).map((link) => link.href))"""
"""Of the first five pages found, the page and its two best sections: what stands on a screen without scrolling far."""


@pytest.mark.browser
def test_search_finds_what_people_ask(open_page, server: SiteServer) -> None:  # type: ignore[no-untyped-def]
    page: BrowserPage = open_page(viewport={"width": 1280, "height": 900})
    page.goto("privacy/")
    box = page.get_by_role("textbox", name="Search")
    box.click()
    not_found = {}
    for words in SEARCHES:
        box.fill("")
        expect(page.locator(".md-search-result__link")).to_have_count(0)
        box.fill(words[:-1])
        box.press(words[-1])
        if missing := missing_after(page, server, words):
            not_found[words] = missing
    assert not not_found


def missing_after(page: BrowserPage, server: SiteServer, words: str) -> tuple[str, ...]:
    """What a search for the words should have found and has not, once the results have followed the typing."""
    missing = SEARCHES[words]
    for _ in range(100):
        found = page.eval_on_selector_all(".md-search-result__item", FIRST_LINKS)
        places = [re.sub(r"\?h=[^#]*", "", link.removeprefix(server.url)) for link in found]
        missing = tuple(wanted for wanted in SEARCHES[words] if not any(place.startswith(wanted) for place in places))
        if not missing:
            break
        page.wait_for_timeout(100)
    return missing


def test_search_knows_the_questions_of_a_calculator_but_not_what_surrounds_them(site: Path) -> None:
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    texts = {entry["location"]: entry["text"] for entry in index["docs"]}
    for noise in ("could not be found on the site", "Getting the calculator ready", "Try again"):
        assert not any(noise in text for text in texts.values())
    page = texts["after-the-interview/"]
    assert all(question.ask in page for question in get("after-interview").questions[:3])
    for choices in ("Not sure", "Friendly, we clicked", "possible answers", "Start again"):
        assert choices not in page
    assert "Person 1" not in texts["whom-to-add/"]


def test_search_results_show_sentences_and_no_codes(site: Path) -> None:
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))
    for entry in index["docs"]:
        if entry["location"].partition("#")[0] in ("for-advisers/", "changes/"):
            continue
        shown = re.sub(r"<code>.*?</code>", "", entry["title"] + entry["text"])  # styles/catalogue.css hides these
        assert not re.search(r"\b[A-Z]{3,4}-\d\d\b|Article \d", shown), entry["location"]


@pytest.mark.browser
def test_the_search_is_a_dialog_with_a_name(page: BrowserPage) -> None:
    page.goto("")
    expect(page.get_by_role("dialog", name="Search")).to_have_count(1)


@pytest.mark.browser
@pytest.mark.expects_errors("404")
def test_a_lost_visitor_can_search_from_any_depth(page: BrowserPage) -> None:
    answer = page.goto("no/such/page/at/all/")
    assert answer
    assert answer.status == 404
    page.get_by_role("searchbox", name="Search the guide").fill("rejection")
    page.get_by_role("main").get_by_role("button", name="Search", exact=True).click()
    expect(page.locator(".md-search-result__link").first).to_be_attached()


@pytest.mark.browser
@pytest.mark.answered_outside
def test_a_link_from_the_questions_opens_the_calculator_filled_in_and_in_sight(page: BrowserPage) -> None:
    page.goto("questions/")
    page.get_by_role("link", name="Check a rejection after a good interview").click()
    calculator = page.locator("section[data-calculator=after-rejection]")
    expect(calculator.locator("input[value=warm]")).to_be_checked()
    expect(calculator.locator("input[name=role][value=hiring-manager]")).to_be_checked()
    expect(calculator.locator("[data-answer]")).to_have_attribute("data-verdict", "send")
    expect(calculator).to_be_in_viewport()


@pytest.mark.browser
@pytest.mark.answered_outside
def test_a_link_gives_the_same_answer_whatever_was_chosen_before(page: BrowserPage) -> None:
    page.goto("after-the-interview/")
    page.locator("input[name=stage][value=rejected]").check()
    page.goto("privacy/")
    page.goto("after-the-interview/#after-interview:role=coordinator&days_since_interview=15+")
    expect(page.locator("input[name=role][value=coordinator]")).to_be_checked()
    expect(page.locator("input[name=days_since_interview][value='15+']")).to_be_checked()
    expect(page.locator("input[name=stage]:checked")).to_have_count(0)


@pytest.mark.browser
@pytest.mark.answered_outside
def test_changing_the_choices_in_the_address_changes_the_answer(page: BrowserPage) -> None:
    page.goto("after-the-interview/#after-interview:role=coordinator")
    expect(page.locator("input[name=role][value=coordinator]")).to_be_checked()
    said = "stage=waiting&asked_not_to=yes&no_contact=no&advance=no&earlier_request=none&their_move=none"
    page.evaluate(f"location.hash = 'after-interview:{said}'")
    expect(page.locator("input[name=asked_not_to][value=yes]")).to_be_checked()
    expect(page.locator("[data-answer]")).to_have_attribute("data-verdict", "do-not-send")


@pytest.mark.browser
@pytest.mark.parametrize("id", usually("decide", "write-the-note", "my-plan", of=IDS))
def test_a_calculator_can_be_shown_in_a_frame_of_another_page(page: BrowserPage, server: SiteServer, id: str) -> None:
    page.set_content(f'<iframe src="{server.url}embed/{id}/" title="A calculator" width="390" height="800"></iframe>')
    frame = page.frame_locator("iframe")
    expect(frame.locator(f"section[data-calculator={id}][data-bound]")).to_have_count(1)
    expect(frame.get_by_role("link", name="Open the full page")).to_be_attached()


@pytest.mark.browser
@pytest.mark.answered_outside
def test_a_calculator_in_a_frame_answers(page: BrowserPage, server: SiteServer) -> None:
    page.set_content(f'<iframe src="{server.url}embed/after-interview/" title="A calculator" height="800"></iframe>')
    frame = page.frame_locator("iframe")
    frame.locator("input[name=stage][value=withdrew]").check()
    expect(frame.locator("[data-question=stage]")).to_have_attribute("data-turn", "answered")


def test_every_picture_says_what_it_shows_or_is_passed_over(site: Path) -> None:
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        for picture in re.findall(r"<img\b[^>]*>", html):
            assert re.search(r'\balt="[^"]+"', picture), f"{page}: {picture}"
        # What stands for the name of a button, or in a place of its own that is passed over, needs none.
        named = re.sub(r'<(button|a)\b[^>]*aria-label="[^"]+"[^>]*>.*?</\1>', "", html, flags=re.DOTALL)
        named = re.sub(r'<span aria-hidden="true">.*?</span>', "", named, flags=re.DOTALL)
        for drawing in re.findall(r"<svg\b.*?</svg>", named, flags=re.DOTALL):
            opening = drawing.partition(">")[0]
            told = 'role="img"' in opening and ("<title" in drawing or "aria-label" in opening)
            assert told or 'aria-hidden="true"' in opening, f"{page}: {drawing[:120]}"
