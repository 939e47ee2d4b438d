"""The plan in a browser: it knows what was answered on other pages, forgets what it should, and fits on two pages."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from extent import usually
from guide_site.serve.server import Fault, SiteServer
from should_connect.calculators import IDS, PAGES
from should_connect.html.markup import page as address

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

PYTHON = 60_000
"""Milliseconds that Python may take to load on a busy machine."""
SECRET = "Zyxwvut Quokkasson"
BY_PAGE = {slug: id for id, slug in PAGES.items()}
SIZES = ("A4", "Letter")
IN_AN_APP = (
    "Mozilla/5.0 (Linux; Android 14; Pixel 8; wv) AppleWebKit/537.36 Version/4.0 Chrome/120.0 Mobile Safari/537.36"
)
LINK = (
    "your-plan/#my-plan:stage=waiting&role=hiring-manager&rapport=warm&employer=typical&earlier_request=none"
    "&no_contact=no&asked_not_to=no&employed_discretion=fine&advance=no&their_move=none&followed_up=no&feedback=no"
    "&interview_date=2026-11-20&promised_date=2026-12-04&thank_you_sent=no&people.1.role=lead&people.1.interviewed=yes"
    "&people.1.rapport=warm&people.2.role=peer&people.2.interviewed=yes&people.2.rapport=neutral"
    "&people.3.role=coordinator&occasion=in-person&account=free&profile_photo=poor"
)
"""A typical plan: one interview with its days, three people, a note, and a profile to mend."""


def choose(page: Page, question: str, choice: str) -> None:
    """Make a choice, whether or not its turn has come."""
    page.locator(f'input[name="{question}"][value="{choice}"]').first.evaluate("control => control.click()")


def change(page: Page, question: str) -> None:
    """From the folded answers of the plan, go to change one."""
    page.locator(".sc-fold--replies > summary").click()
    page.get_by_role("link", name=f"Change: {question}").click()


def replies(page: Page) -> Locator:
    return page.locator(".sc-replies")


def wait_for_python(page: Page) -> None:
    expect(page.locator("section[data-calculator]")).to_have_attribute("data-state", "ready", timeout=PYTHON)
    expect(page.locator("section[data-pending]")).to_have_count(0)


def follow(page: Page, slug: str) -> None:
    """Go on by a link, so that the page's memory lives on."""
    expect(page.locator("html[data-sitemap]")).to_be_attached()  # from now on nothing is loaded anew
    page.locator(f'a[href*="/{slug}/"]').first.evaluate("link => link.click()")
    expect(page.locator(f'section[data-calculator="{BY_PAGE[slug]}"]')).to_be_visible()


def go_to_the_plan(page: Page) -> None:
    """Go there by the menu, which leads there from every page."""
    follow(page, "your-plan")


def stored(page: Page) -> str:
    """What outlives the page. The address of a link that was followed stays as it came."""
    kept: str = page.evaluate("JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie])")
    return kept


def everything_kept(page: Page) -> str:
    """All that a browser could keep or show of what was typed, outside of the page itself."""
    kept: str = page.evaluate(
        "JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie, location.href, document.title,"
        " history.state, history.length])"
    )
    return kept


@pytest.mark.answered_outside
def test_an_empty_plan_asks_and_has_nothing_to_take_away(page: Page) -> None:
    page.goto("your-plan/")
    expect(page.locator("[data-answer]")).to_contain_text("Your plan is empty")
    expect(page.locator("[data-answer] a").first).to_be_visible()
    expect(page.get_by_role("button", name="Clear everything")).to_have_count(0)


@pytest.mark.stores
@pytest.mark.answered_outside
def test_the_plan_knows_choices_dates_names_and_texts_of_other_pages(visitor: Page, server: SiteServer) -> None:
    sent: list[str] = []
    visitor.context.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    visitor.goto("after-the-interview/")
    choose(visitor, "role", "recruiter")
    choose(visitor, "rapport", "warm")
    follow(visitor, "when-to-send")
    visitor.locator('input[name="interview_date"]').fill("2026-11-20")
    follow(visitor, "what-to-write")
    visitor.get_by_label("Their name").fill(SECRET)
    visitor.locator(".sc-fold--own > summary").click()
    visitor.locator("textarea").fill(f"Dear {SECRET}, thank you.")
    follow(visitor, "whom-to-add")
    visitor.locator('[name="people.1.name"]').fill(SECRET)
    visitor.locator('[name="people.1.role"]').select_option("lead")
    go_to_the_plan(visitor)
    wait_for_python(visitor)
    expect(replies(visitor).first).to_contain_text("A recruiter")
    expect(visitor.locator(".sc-fold--replies")).to_contain_text("Fri, Nov 20, 2026")
    expect(visitor.locator(".sc-message__body").last).to_contain_text(f"Dear {SECRET}, thank you.")
    expect(visitor.locator(".sc-part--left-out li").first).to_contain_text(SECRET)
    expect(visitor.locator(".sc-fold--dates")).to_be_visible()
    kept = everything_kept(visitor)
    assert "recruiter" in kept
    assert "2026-11-20" in kept
    assert visitor.evaluate("indexedDB.databases().then(found => found.length)") == 0
    for word in SECRET.split():
        assert word not in kept
        assert word not in (visitor.locator("#plan-link").get_attribute("href") or "")
        assert not [request for request in sent if word in request]
        assert not [path for path in server.log if word in path]


@pytest.mark.stores
@pytest.mark.answered_outside
def test_a_reload_keeps_choices_and_forgets_names_and_texts(visitor: Page) -> None:
    visitor.goto("what-to-write/")
    choose(visitor, "rapport", "warm")
    visitor.get_by_label("Their name").fill(SECRET)
    go_to_the_plan(visitor)
    wait_for_python(visitor)
    expect(visitor.locator(".sc-fold--replies")).to_contain_text(SECRET)
    visitor.reload()
    wait_for_python(visitor)
    expect(visitor.locator(".sc-fold--replies")).to_contain_text("Friendly, we clicked")
    assert SECRET not in visitor.content()


@pytest.mark.answered_outside
def test_back_and_forward_ask_nothing_again(visitor: Page) -> None:
    visitor.goto("after-the-interview/")
    choose(visitor, "role", "panel")
    go_to_the_plan(visitor)
    wait_for_python(visitor)
    visitor.go_back()
    expect(visitor.locator("section[data-calculator='after-interview']")).to_be_visible()
    expect(visitor.locator('input[name="role"][value="panel"]')).to_be_checked()
    choose(visitor, "rapport", "bad")
    visitor.go_forward()
    expect(visitor.locator(".sc-fold--replies")).to_contain_text("Badly", timeout=PYTHON)
    expect(visitor.locator(".sc-fold--replies")).to_contain_text("Someone else who interviewed me")


@pytest.mark.answered_outside
def test_change_leads_to_the_question_and_back(visitor: Page) -> None:
    visitor.goto("after-the-interview/")
    expect(visitor.locator(".sc-back")).to_be_hidden()
    choose(visitor, "rapport", "formal")
    go_to_the_plan(visitor)
    wait_for_python(visitor)
    change(visitor, "How did it go with this person?")
    question = visitor.locator('[data-question="rapport"]')
    expect(question).to_be_in_viewport()
    expect(visitor.locator('input[name="rapport"][value="formal"]')).to_be_checked()
    choose(visitor, "rapport", "warm")
    visitor.get_by_role("link", name="Back to your plan").click()
    expect(visitor.locator(".sc-fold--replies")).to_contain_text("Friendly, we clicked", timeout=PYTHON)


_FOOT = """() => {
  const box = (name) => document.querySelector(name).getBoundingClientRect();
  const [way, bar, section] = [box('.sc-back'), box('.sc-bar'), box('section.sc')];
  return {
    across: way.left <= section.left && way.right >= section.right,
    nothingBelow: Math.max(way.bottom, bar.bottom) >= innerHeight - 1 && (!bar.height || way.bottom >= bar.top - 1),
    questionFree: box('.sc-question:target legend').bottom <= way.top,
  };
}"""


@pytest.mark.answered_outside
@pytest.mark.parametrize("question", ["rapport", "role", "stage"])
def test_the_way_back_cuts_off_no_choice_in_the_middle(
    open_page: OpenPage, without_python: None, question: str
) -> None:
    page = open_page(viewport={"width": 390, "height": 844})
    page.goto(f"after-the-interview/#after-interview-ask-{question}")
    # All questions at once: something lies under the way back wherever it stands.
    page.locator("[data-question]").evaluate_all("groups => groups.forEach((group) => delete group.dataset.turn)")
    page.locator(f'[data-question="{question}"]').scroll_into_view_if_needed()
    expect(page.get_by_role("link", name="Back to your plan")).to_be_visible()
    assert page.evaluate(_FOOT) == {"across": True, "nothingBelow": True, "questionFree": True}


@pytest.mark.answered_outside
def test_an_open_question_leads_to_where_it_is_asked(page: Page) -> None:
    page.goto("your-plan/#my-plan:role=panel")
    page.get_by_role("link", name="What's the interview date?").click(timeout=PYTHON)
    expect(page.locator('input[name="interview_date"]')).to_be_in_viewport()
    expect(page.get_by_role("link", name="Back to your plan")).to_be_visible()


@pytest.mark.answered_outside
def test_clearing_forgets_everything(visitor: Page) -> None:
    visitor.goto("what-to-write/")
    choose(visitor, "rapport", "warm")
    visitor.get_by_label("Their name").fill(SECRET)
    go_to_the_plan(visitor)
    wait_for_python(visitor)
    visitor.get_by_role("button", name="Clear everything").click()
    expect(visitor.locator("[data-answer]")).to_contain_text("Your plan is empty")
    assert visitor.evaluate("sessionStorage.getItem('should-connect')") is None
    visitor.goto("what-to-write/")
    expect(visitor.get_by_label("Their name")).to_have_value("")
    expect(visitor.locator('input[name="rapport"]:checked')).to_have_count(0)


@pytest.mark.expects_errors("404")
def test_clearing_needs_no_python(page: Page, server: SiteServer) -> None:
    page.goto(LINK)
    wait_for_python(page)
    server.fault = lambda path: Fault(missing=True) if path.endswith(".wasm") else None
    try:
        page.get_by_role("button", name="Clear everything").click()
        expect(page.locator("[data-answer]")).to_contain_text("Your plan is empty")
        assert page.evaluate("sessionStorage.getItem('should-connect')") is None
    finally:
        server.fault = lambda path: None


@pytest.mark.answered_outside
def test_the_copied_link_gives_the_same_plan_to_someone_else(visitor: Page, open_page: OpenPage) -> None:
    visitor.goto("whom-to-add/")
    visitor.locator('[name="people.1.name"]').fill(SECRET)
    visitor.locator('[name="people.1.role"]').select_option("lead")
    visitor.locator('input[name="interview_date"]').fill("2026-11-20")
    go_to_the_plan(visitor)
    wait_for_python(visitor)
    visitor.get_by_role("button", name="Copy link").click()
    link = visitor.evaluate("navigator.clipboard.readText()")
    assert "#my-plan:" in link
    assert "Quokkasson" not in link
    theirs = open_page()
    theirs.goto(link)
    wait_for_python(theirs)
    expect(theirs.locator(".sc-fold--replies")).to_contain_text("Fri, Nov 20, 2026")
    expect(theirs.locator(".sc-part--left-out li").first).to_contain_text("Person 1")
    assert "lead" not in stored(theirs)
    theirs.get_by_role("button", name="Use these").click()
    assert json.loads(theirs.evaluate("sessionStorage.getItem('should-connect')"))["people.1.role"] == "lead"


@pytest.mark.answered_outside
def test_a_change_after_a_link_is_not_undone_by_going_back(visitor: Page) -> None:
    visitor.goto("your-plan/#my-plan:rapport=formal")
    wait_for_python(visitor)
    change(visitor, "How did it go with this person?")
    choose(visitor, "rapport", "warm")
    visitor.go_back()
    expect(visitor.locator(".sc-fold--replies")).to_contain_text("Friendly, we clicked", timeout=PYTHON)


@pytest.mark.parametrize("rest", ["role=panel&rapport=icy&gone=1&their_name=Dana", "role=panel&x=%E0%A4%A"])
@pytest.mark.answered_outside
def test_a_malformed_link_gives_what_could_be_read(page: Page, rest: str) -> None:
    page.goto(f"your-plan/#my-plan:{rest}")
    wait_for_python(page)
    expect(page.locator(".sc-fold--replies")).to_contain_text("Someone else who interviewed me")
    expect(page.locator(".sc-left-out")).to_contain_text("couldn't be read")
    assert "Dana" not in stored(page)
    assert "Dana" not in (page.locator("#plan-link").get_attribute("href") or "")


@pytest.mark.answered_outside
def test_signs_that_say_nothing_damage_no_link(page: Page) -> None:
    page.goto("your-plan/#my-plan:role=panel&=&&")
    wait_for_python(page)
    expect(page.locator(".sc-fold--replies")).to_contain_text("Someone else who interviewed me")
    expect(page.locator(".sc-left-out")).to_have_count(0)


@pytest.mark.answered_outside
def test_the_plan_can_be_copied_as_text(open_page: OpenPage) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto(LINK)
    wait_for_python(page)
    page.get_by_role("button", name="Copy text").click()
    words = page.evaluate("navigator.clipboard.readText()")
    assert words.startswith("Your plan\nMade on ")
    assert "[ ] " in words
    assert words.endswith(f"The reasons and the sources: {page.url.split('your-plan/')[0]}")


@pytest.mark.answered_outside
def test_the_plans_days_can_be_saved_as_a_calendar(page: Page, tmp_path: Path) -> None:
    page.goto(LINK.replace("2026-11-20", page.evaluate("new Date().toLocaleDateString('sv')")))
    wait_for_python(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Add to calendar").click()
    download.value.save_as(tmp_path / "plan.ics")
    assert b"BEGIN:VEVENT" in (tmp_path / "plan.ics").read_bytes()


@pytest.mark.answered_outside
def test_the_print_button_prints_and_in_an_app_that_may_not_it_says_what_to_do(page: Page) -> None:
    page.goto(LINK)
    wait_for_python(page)
    page.evaluate("window.print = () => { document.body.dataset.printed = 'yes' }")
    button = page.get_by_role("button", name="Print plan")
    button.click()
    assert page.evaluate("document.body.dataset.printed") == "yes"
    expect(button).to_be_visible()
    page.evaluate("delete window.print; delete Window.prototype.print")
    page.evaluate("value => Object.defineProperty(navigator, 'userAgent', { value })", IN_AN_APP)
    button.click()
    expect(page.get_by_role("button", name="Nothing happened? Open this page in your browser")).to_be_visible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.answered_outside
def test_a_typical_plan_prints_on_two_pages_at_most(page: Page, size: str) -> None:
    page.clock.set_fixed_time("2026-11-23T09:00:00")
    page.goto(LINK)
    wait_for_python(page)
    expect(page.locator("section[data-pending]")).to_have_count(0)
    printed = PdfReader(BytesIO(page.pdf(format=size)))
    # Paper has letters and no spaces: where a word ends is a guess of who reads them.
    letters = without_spaces("".join(leaf.extract_text() for leaf in printed.pages))
    assert len(printed.pages) <= 2
    for part in ("Made on Mon, Nov 23, 2026", "To do", "Article", "Your answers", "/your-plan/"):
        assert without_spaces(part) in letters
    for chrome in ("Clear everything", "Copy text", "Search"):
        assert without_spaces(chrome) not in letters


def without_spaces(text: str) -> str:
    return "".join(text.split())


@pytest.mark.answered_outside
def test_paper_is_black_on_white_with_boxes_even_in_the_dark(open_page: OpenPage) -> None:
    page = open_page(color_scheme="dark")
    page.goto(LINK)
    wait_for_python(page)
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    colors = page.evaluate(
        "[...document.querySelectorAll('.sc-answer *')].filter(e => e.checkVisibility())"
        ".map(e => getComputedStyle(e).backgroundColor)"
    )
    assert set(colors) <= {"rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"}
    box = page.evaluate("getComputedStyle(document.querySelector('.sc-boxes > li'), '::before').borderTopWidth")
    assert float(box.removesuffix("px")) > 0


@pytest.mark.parametrize("id", usually("decide", "write-the-note", "whom-to-add", "my-plan", of=IDS))
@pytest.mark.answered_outside
def test_every_page_prints_its_questions_and_its_boxes_and_nothing_to_tap(page: Page, id: str) -> None:
    page.goto(address("./", PAGES[id]))
    page.emulate_media(media="print")
    for question in page.locator("[data-question]").all():
        expect(question).to_be_visible()
    for chrome in (".sc-bar", ".md-header", ".md-sidebar", ".sc-button", ".sc-notices"):
        for part in page.locator(chrome).all():
            expect(part).to_be_hidden()
    for box in page.locator(".sc-checklist li").all():
        expect(box).to_be_visible()


@pytest.mark.answered_outside
def test_the_sheets_are_linked_from_the_home_page_the_plan_and_every_foot(page: Page) -> None:
    for path in ("./", "your-plan/"):
        page.goto(path)
        for name in ("checklist-a4", "checklist-letter", "worksheet-a4", "worksheet-letter"):
            link = page.locator(f'.md-content a[href$="assets/pdf/{name}.pdf"]')
            assert page.request.get(link.evaluate("link => link.href")).ok
    page.goto("privacy/")
    expect(page.locator('.md-footer a[href$="assets/pdf/checklist-a4.pdf"]')).to_be_visible()
