"""Visitors on the built site, under a base path: they answer, read, copy, move on, and nothing they typed gets out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from extent import every, some
from guide_site.serve.server import Fault, SiteServer
from should_connect.calculators import IDS, PAGES, get
from should_connect.html.markup import page as address
from should_connect.situation import Situation
from should_connect.web import reply

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

PYTHON = 60_000
"""Milliseconds that Python may take to load on a busy machine."""
WARM_MANAGER_SIX_DAYS_AGO = {
    "stage": "waiting",
    "days_since_interview": "5-7",
    "happened": "none",
    "rapport": "warm",
    "role": "hiring-manager",
    "employer": "typical",
}
"""In the order of asking."""
SECRET = "Zyxwvut Quokkasson"


def choose(page: Page, question: str, choice: str) -> None:
    """Tap a pill, as a visitor does when its turn has come."""
    if question == "happened":
        page.get_by_role("button", name="None of these").click()
    else:
        page.locator(f'.sc-pill:has(input[name="{question}"][value="{choice}"])').click()


def answer(page: Page) -> Locator:
    return page.locator("[data-answer]")


def wait_for_python(page: Page) -> None:
    expect(page.locator("section[data-calculator]")).to_have_attribute("data-state", "ready", timeout=PYTHON)
    expect(page.locator("section[data-pending]")).to_have_count(0)
    expect(answer(page)).to_have_attribute("data-from", "python")


def test_a_visitor_is_answered_at_once_and_then_by_python(page: Page) -> None:
    page.goto("./")
    expect(answer(page)).to_have_attribute("data-from", "build")
    for question, choice in WARM_MANAGER_SIX_DAYS_AGO.items():
        choose(page, question, choice)
    expect(answer(page)).to_have_attribute("data-verdict", "send-optional")
    wait_for_python(page)
    expect(answer(page)).to_have_attribute("data-verdict", "send-optional")
    text = answer(page).inner_text()
    assert "Where sources disagree" in text
    assert "What would change the answer" in text
    assert len(text.split()) <= 120


@pytest.mark.answered_outside
def test_answered_questions_fold_and_can_be_changed_or_started_again(page: Page) -> None:
    page.goto("after-the-interview/")
    for question, choice in WARM_MANAGER_SIX_DAYS_AGO.items():
        choose(page, question, choice)
    expect(answer(page)).to_have_attribute("data-settled", "true")
    rapport = page.locator('[data-question="rapport"]')
    expect(rapport).to_have_attribute("data-turn", "answered")
    expect(rapport).to_be_hidden()
    page.locator("h1").click()  # leaves the last question
    line = page.locator("[data-gathered]")
    expect(line).to_contain_text("Friendly, we clicked · The hiring manager · Typical company")
    line.get_by_role("button", name="Change").click()
    expect(page.get_by_role("button", name="Change: Where are things with this job?")).to_be_focused()
    expect(line).to_be_hidden()
    expect(rapport.locator(".sc-pills")).to_be_hidden()
    rapport.get_by_role("button", name="Change").click()
    expect(page.locator('input[name="rapport"][value="warm"]')).to_be_focused()
    choose(page, "rapport", "bad")
    expect(answer(page)).not_to_have_attribute("data-verdict", "send-optional")
    page.locator("h1").click()
    expect(line).to_contain_text("· Badly")
    page.get_by_role("button", name="Start again").click()
    expect(answer(page)).to_have_attribute("data-verdict", "open")
    expect(page.locator('[data-question="stage"]')).to_have_attribute("data-turn", "now")
    expect(page.locator(".sc-form input:checked")).to_have_count(0)


ANSWERS_ONCE_MORE = """async () => {
  const { engine } = await import(document.querySelector('link[rel=modulepreload]').href);
  document.querySelector('.sc-form input:checked').dispatchEvent(new Event('input', { bubbles: true }));
  // Python answers in the order of asking: with this one, the page has the other as well.
  await engine.ask({ calculator: 'when-to-send', values: {}, root: '../', site: location.href, today: '2026-11-27' });
}"""


def top(locator: Locator) -> int:
    """Whole pixels from the top of the page, so that scrolling makes no difference."""
    found: int = locator.evaluate("element => Math.round(element.getBoundingClientRect().top + scrollY)")
    return found


@pytest.mark.answered_outside
def test_nothing_moves_away_from_under_a_pointer_that_is_down(page: Page) -> None:
    """Else the button is elsewhere when the pointer comes up, and what was pressed is not clicked."""
    page.clock.install()
    page.goto("when-to-send/")
    # Safari does not keep in place what is in sight.
    page.evaluate("document.documentElement.style.overflowAnchor = 'none'")
    page.locator('[name="interview_date"]').fill(date.today().isoformat())
    for question, choice in WARM_MANAGER_SIX_DAYS_AGO.items():
        if question != "days_since_interview":  # which the date says
            choose(page, question, choice)
    wait_for_python(page)
    open_question = page.locator('[data-question="employer"]')
    expect(open_question).not_to_have_attribute("data-folded", "")
    expect(page.locator('[data-question="role"]')).to_be_hidden()  # gathered with the others in one line
    button = page.locator("[data-file]")
    button.hover()
    placed, pressed = top(button), button.element_handle()
    # No press is waited for longer than some seconds, which a busy machine may take for what follows.
    page.clock.pause_at(page.evaluate("Date.now() / 1000") + 1)
    page.mouse.down()
    page.evaluate(ANSWERS_ONCE_MORE)
    page.clock.run_for(1000)
    assert top(button) == placed
    assert pressed.evaluate("button => button.isConnected")
    with page.expect_download() as download:
        page.mouse.up()
    assert download.value.suggested_filename.endswith(".ics")
    page.clock.resume()
    expect(open_question).to_have_attribute("data-folded", "")


_ASKED = """() => {
  const all = [...document.querySelectorAll('[data-question], [data-gathered]')];
  const seen = all.filter((each) => each.checkVisibility());
  const now = seen.find(({ dataset }) => dataset.turn === 'now');
  if (!now) return null;
  const legend = now.querySelector('legend').getBoundingClientRect();
  const others = seen.filter((each) => each !== now && each.dataset.turn !== 'now');
  return {
    id: now.dataset.question,
    below: others.every((each) => each.getBoundingClientRect().bottom <= now.getBoundingClientRect().top + 1),
    seen: legend.top >= 0 && legend.bottom <= innerHeight * 0.95,
    choices: [...now.querySelectorAll('input[type=radio]')].map(({ value }) => value),
  };
}"""


@pytest.mark.answered_outside
@pytest.mark.parametrize("first", ["waiting", "rejected", "offer", "before", "applied", "past"])
@pytest.mark.parametrize("which", [0, -2])
def test_the_next_question_comes_below_what_was_answered_and_in_sight(
    open_page: OpenPage, without_python: None, first: str, which: int
) -> None:
    page = open_page(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
    page.goto("./")
    choose(page, "stage", first)
    asked = []
    while (now := page.evaluate(_ASKED)) and now["id"] not in asked:
        asked.append(now["id"])
        assert now["below"], asked
        assert now["seen"], asked
        choose(page, now["id"], now["choices"][which] if now["choices"] else "none")
        expect(page.locator(f'[data-question="{now["id"]}"]')).to_have_attribute("data-turn", "answered")
    assert len(asked) > 1


@pytest.mark.answered_outside
def test_what_follows_a_long_group_is_in_sight_once_it_is_left(page: Page) -> None:
    """The group is taller than a phone. When it folds, the answer would be out of sight above, and the focus lost."""
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("./")
    for question, choice in {"stage": "waiting", "days_since_interview": "8-14"}.items():
        choose(page, question, choice)
    page.get_by_label("My boss must not find out").check(force=True)
    page.get_by_role("button", name="Continue").click()
    expect(answer(page)).to_have_attribute("data-settled", "true")
    expect(page.locator("[data-change]:focus")).to_be_visible()
    expect(page.locator(".sc-verdict")).to_be_in_viewport()


@pytest.mark.parametrize(("step", "kind"), [("separate thank-you", "thank-you"), ("No news?", "status")])
@pytest.mark.answered_outside
def test_a_step_leads_to_the_email_that_it_is_about(page: Page, step: str, kind: str) -> None:
    page.goto("./")
    for question, choice in {"stage": "waiting", "days_since_interview": "8-14"}.items():
        choose(page, question, choice)
    page.get_by_label("My boss must not find out").check(force=True)
    page.get_by_role("button", name="Continue").click()
    page.locator("li", has_text=step).get_by_role("link", name="Write it").click()
    expect(page.locator(f'[name="email_kind"][value="{kind}"]')).to_be_checked()


@pytest.mark.usefixtures("without_python")
def test_what_was_answered_elsewhere_is_not_asked_anew_while_python_is_on_its_way(page: Page) -> None:
    page.goto("./")
    choose(page, "stage", "rejected")
    choose(page, "days_since_interview", "5-7")
    choose(page, "happened", "none")
    page.goto("emails/")
    expect(page.locator('[data-question="happened"]')).to_have_attribute("data-folded", "")
    expect(page.get_by_label("They asked for no contact at all")).to_be_hidden()
    page.goto("when-to-send/")
    expect(page.locator("[data-gathered]")).to_contain_text("They said no")


@pytest.mark.answered_outside
def test_before_anything_is_said_one_question_shows_and_no_verdict(page: Page) -> None:
    page.goto("./")
    expect(page.locator('[data-question][data-turn="now"]')).to_have_count(1)
    expect(page.locator('[data-question][data-turn="later"]').first).to_be_hidden()
    expect(answer(page)).to_have_attribute("data-verdict", "open")
    assert not answer(page).inner_text().strip()


@pytest.mark.answered_outside
def test_what_python_shows_is_what_the_package_says(page: Page) -> None:
    page.goto("after-the-interview/")
    for question, choice in WARM_MANAGER_SIX_DAYS_AGO.items():
        choose(page, question, choice)
    wait_for_python(page)
    calculator = get("after-interview")
    assert calculator.view
    nothing_happened = {question.id: question.none for question in calculator.view.grouped}
    said = {id: value for id, value in WARM_MANAGER_SIX_DAYS_AGO.items() if id != calculator.view.group.id}
    parts = reply(calculator, Situation({**said, **nothing_happened}), (), "../")["parts"]
    assert isinstance(parts, dict)
    for name in ("summary", "details"):
        shown = page.locator(f'[data-part="{name}"]').inner_text()
        page.evaluate(
            "html => { document.body.insertAdjacentHTML('beforeend', `<div id=said>${html}</div>`) }", parts[name]
        )
        expect(page.locator("#said")).to_have_text(shown, use_inner_text=True)
        page.evaluate("document.getElementById('said').remove()")


COPIED = """
async () => {
  const [copied] = await navigator.clipboard.read();
  const held = copied.types.map(async (type) => [type, await (await copied.getType(type)).text()]);
  return Object.fromEntries(await Promise.all(held));
}
"""


def test_a_visitor_leaves_with_a_note_of_their_own(open_page: OpenPage) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Siobhán")
    page.locator('[name="job"]').fill("nurse educator")
    page.locator('[name="topic"]').fill("training on the night shift")
    choose(page, "happened", "none")
    wait_for_python(page)
    note = page.locator(".sc-message__body").first
    expect(note).to_contain_text("Siobhán", timeout=PYTHON)
    expect(note).to_contain_text("training on the night shift")
    draft = note.inner_text()
    assert len(draft.encode("utf-16-le")) // 2 <= 200
    page.get_by_role("button", name="Copy note:").first.click()
    assert page.evaluate("navigator.clipboard.readText()") == draft
    note.click(click_count=3)
    page.keyboard.press("Control+C")
    assert page.evaluate(COPIED) == {"text/plain": draft.rpartition("\n")[2]}
    note.evaluate("body => getSelection().selectAllChildren(body)")
    page.keyboard.press("Control+C")
    assert page.evaluate(COPIED) == {"text/plain": draft}
    page.locator("[data-answer]").evaluate("answer => getSelection().selectAllChildren(answer)")
    page.keyboard.press("Control+C")
    answer = page.evaluate(COPIED)
    assert {*answer} == {"text/plain", "text/html"}
    assert draft in answer["text/plain"]
    assert "Copy note" not in answer["text/plain"]
    page.get_by_role("button", name="Edit:").first.click()
    own = page.locator("textarea")
    expect(own).to_be_focused()
    expect(own).to_have_value(draft)
    own.press("End")
    own.press_sequentially("!!!")
    expect(page.locator(".sc-own mark").first).to_be_visible()
    expect(page.locator('[data-part="count"]')).to_contain_text("of 200 characters")
    page.get_by_role("button", name="Edit:").first.click()
    expect(own).to_have_value(draft)
    own.press("Control+Z")
    expect(own).to_have_value(re.compile("!!!"))


def tab_to(page: Page, question: str) -> None:
    """Press Tab until the focus is at a question, as it soon must be."""
    for _ in range(10):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('[data-question]')?.dataset.question") == question:
            return
    raise AssertionError(f"Tab does not lead to {question}")


@pytest.mark.answered_outside
def test_the_keyboard_is_enough(page: Page) -> None:
    page.goto("after-the-interview/")
    page.locator('[data-turn="now"] input').first.focus()
    page.keyboard.press("Space")
    expect(page.locator('input[name="stage"][value="waiting"]')).to_be_checked()
    expect(page.locator('[data-question="days_since_interview"]')).to_have_attribute("data-turn", "now")
    tab_to(page, "days_since_interview")
    page.keyboard.press("Space")
    for _ in range(2):
        page.keyboard.press("ArrowRight")
    expect(page.locator('input[name="days_since_interview"][value="5-7"]')).to_be_checked()
    expect(page.locator('input[name="days_since_interview"][value="5-7"]')).to_be_focused()
    expect(page.locator('[data-question="happened"]')).to_have_attribute("data-turn", "now")
    tab_to(page, "happened")
    expect(page.get_by_role("button", name="None of these")).to_be_focused()
    page.keyboard.press("Enter")
    for question in ("rapport", "role", "employer"):
        expect(page.locator(f'[data-question="{question}"]')).to_have_attribute("data-turn", "now")
        tab_to(page, question)
        page.keyboard.press("Space")
        expect(page.locator(f'input[name="{question}"]').first).to_be_checked()
    expect(answer(page)).to_have_attribute("data-verdict", "send-optional")
    wait_for_python(page)


@pytest.mark.answered_outside
def test_a_chip_sets_its_choice_and_shows_the_other_verdict(page: Page) -> None:
    page.goto("after-the-interview/")
    for question, choice in WARM_MANAGER_SIX_DAYS_AGO.items():
        choose(page, question, choice)
    chip = page.locator(".sc-chip").first
    label = chip.locator(".sc-chip__then").inner_text()
    chip.click()
    expect(page.locator(".sc-verdict")).to_contain_text(label)


@pytest.mark.stores
def test_python_and_choices_survive_a_change_of_page(page: Page, server: SiteServer) -> None:
    page.goto("./")
    for question, choice in WARM_MANAGER_SIX_DAYS_AGO.items():
        choose(page, question, choice)
    wait_for_python(page)
    loaded = [path for path in server.log if path.endswith(".wasm")]
    page.locator('[data-answer] a[href$="what-to-write/#write-the-note"]').first.click()
    expect(page).to_have_url(f"{server.url}what-to-write/#write-the-note")
    page.go_back()
    expect(page.locator('input[name="role"][value="hiring-manager"]')).to_be_checked()
    wait_for_python(page)
    assert [path for path in server.log if path.endswith(".wasm")] == loaded


NOTES_ANSWERS = """() => {
    window.answers = [];
    new MutationObserver(() => {
        const section = document.querySelector('section[data-calculator="my-plan"]');
        if (section?.dataset.state === 'ready') answers.push(section.querySelector('[data-answer]').dataset.from);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
}"""


def test_the_next_page_is_not_ready_before_it_has_answered_what_is_known(visitor: Page) -> None:
    visitor.goto("./")
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()  # from now on nothing is loaded anew
    for question, choice in WARM_MANAGER_SIX_DAYS_AGO.items():
        choose(visitor, question, choice)
    wait_for_python(visitor)
    visitor.evaluate(NOTES_ANSWERS)
    visitor.locator('[data-answer] a[href*="#my-plan"]').first.click()
    expect(visitor.locator("#plan-link")).to_have_attribute("href", re.compile("hiring-manager"))
    assert set(visitor.evaluate("answers")) == {"python"}


@pytest.mark.parametrize(
    ("days", "question", "choice"),
    [(-6, "days_since_interview", "5-7"), (-1, "days_since_interview", "0-1"), (2, "days_to_interview", "1-3")],
)
@pytest.mark.stores
@pytest.mark.answered_outside
def test_whoever_gave_the_day_of_the_interview_is_not_asked_how_long_it_is(
    page: Page, days: int, question: str, choice: str
) -> None:
    page.goto("when-to-send/")
    day = page.evaluate("days => new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv')", days)
    page.locator('input[name="interview_date"]').fill(day)
    page.goto("./")
    expect(page.locator(f'input[name="{question}"][value="{choice}"]')).to_be_checked()
    choose(page, "stage", "before" if days > 0 else "waiting")
    expect(page.locator(f'[data-question="{question}"]')).to_have_attribute("data-turn", "answered")
    expect(page.locator('[data-turn="now"]')).not_to_have_attribute("data-question", question)


@pytest.mark.answered_outside
def test_what_a_field_would_be_better_with_is_one_tap_away(page: Page) -> None:
    page.goto("what-to-write/")
    page.get_by_role("button", name="None of these").click()
    page.get_by_label("Their name").fill("wei chen")
    page.locator('[name="topic"]').fill("I have two dogs")
    expect(page.locator(".sc-message__body").first).to_contain_text("Hi Wei Chen,", timeout=PYTHON)
    page.get_by_role("button", name="Write “Wei”").click()
    # By then nothing moves of itself any more, and nothing may move because the next button is pressed.
    expect(page.locator("#write-the-note-topic-hint")).to_have_css("max-height", "0px")
    page.get_by_role("button", name="Write “my two dogs”").click()
    expect(page.locator(".sc-message__body").first).to_contain_text("Hi Wei,")
    expect(page.locator(".sc-message__body").first).to_contain_text("my two dogs")
    expect(page.locator('[data-part^="preview"] button')).to_have_count(0)
    page.locator('[name="topic"]').fill("glimmr rollout, new dashboards")
    expect(page.locator('[data-part="preview-topic"] button')).to_have_count(2)
    page.get_by_role("button", name="Write “glimmr rollout”").press("Enter")
    expect(page.locator('[name="topic"]')).to_be_focused()
    page.get_by_role("button", name="Write “the Glimmr rollout”").click()
    expect(page.locator(".sc-message__body").first).to_contain_text("the Glimmr rollout")
    expect(page.locator('[data-part^="preview"] button')).to_have_count(0)


@pytest.mark.answered_outside
def test_where_an_article_is_unsure_the_other_way_is_a_key_away_on_a_phone_and_stays(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto("what-to-write/")
    page.get_by_role("button", name="None of these").click()
    page.locator('[name="topic"]').fill("cryostat")
    other = page.locator('[data-part="preview-topic"]').get_by_role("button", name="cryostat").first
    expect(other).to_be_visible(timeout=PYTHON)
    first = page.locator(".sc-message__body").first.inner_text()
    box = other.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    page.locator('[name="topic"]').focus()
    page.keyboard.press("Tab")
    expect(other).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator('[name="topic"]')).to_be_focused()
    expect(page.locator(".sc-message__body").first).not_to_have_text(first)
    chosen = page.locator('[name="topic"]').input_value().strip("“”")
    expect(page.locator(".sc-message__body").first).to_contain_text(f" {chosen}")
    page.get_by_label("Their name").fill("Dana")
    expect(page.locator(".sc-message__body").first).to_contain_text("Hi Dana,")
    expect(page.locator(".sc-message__body").first).to_contain_text(f" {chosen}")
    expect(page.locator('[data-part="preview-topic"] button')).to_have_count(0)


def test_a_page_that_has_been_left_is_let_go(visitor: Page, without_python: None) -> None:
    visitor.goto("your-plan/")
    section = visitor.locator("section[data-calculator][data-works]")
    expect(section).to_be_attached()
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()  # from now on nothing is loaded anew
    visitor.evaluate("window.stays = true")
    session = visitor.context.new_cdp_session(visitor)
    most = 0
    for id in [*every(3, IDS), "after-interview"]:
        if not PAGES[id]:
            continue
        visitor.locator(f'a[href$="/{PAGES[id]}/"]').first.evaluate("link => link.click()")
        expect(section).to_have_attribute("id", id)
        session.send("HeapProfiler.collectGarbage")
        nodes: int = session.send("Memory.getDOMCounters")["nodes"]
        most = most or 4 * nodes
        assert nodes < most, id
    assert visitor.evaluate("window.stays"), "a page was loaded anew"


def test_links_lead_where_they_led_until_the_page_one_goes_back_to_has_come(
    visitor: Page, without_python: None
) -> None:
    visitor.goto("./")
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()
    visitor.locator('a[href$="what-to-write/"]').first.evaluate("link => link.click()")
    expect(visitor.locator("#write-the-note")).to_be_attached()
    visitor.reload()
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()
    addresses = "[...document.querySelectorAll('a[href]')].map(link => link.href.split('#')[0])"
    led = visitor.evaluate(addresses)
    visitor.route(visitor.url.removesuffix("what-to-write/"), lambda route: None)
    visitor.evaluate("history.back()")
    visitor.wait_for_url(visitor.url.removesuffix("what-to-write/"))
    assert visitor.evaluate(addresses) == led


def test_styles_are_read_once_and_stay_as_pages_come_and_go(visitor: Page, without_python: None) -> None:
    visitor.goto("./")
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()  # from now on nothing is loaded anew
    sheet = visitor.locator('head link[rel="stylesheet"]')
    # To name it in any other way has it read anew.
    expect(sheet).to_have_attribute("href", re.compile(r"^assets/guide\.css"))
    sheet.evaluate("link => { window.sheet = link.sheet; }")
    visitor.locator('a[href$="what-to-write/"]').first.evaluate("link => link.click()")
    expect(visitor.locator("#write-the-note")).to_be_attached()
    assert sheet.evaluate("link => link.sheet === window.sheet")
    visitor.get_by_role("button", name="Switch to dark").click()
    expect(visitor.locator("html")).to_have_css("color-scheme", "dark")
    expect(visitor.locator('meta[name="theme-color"]').first).to_have_attribute("content", "#1b1916")


@pytest.mark.answered_outside
def test_a_link_carries_the_choices_of_a_case(page: Page) -> None:
    page.goto("after-the-interview/#after-interview:stage=waiting&role=recruiter&rapport=warm&days_since_interview=5-7"
              "&employer=typical&earlier_request=none&no_contact=no&asked_not_to=no&employed_discretion=fine&advance=no"
              "&their_move=none&followed_up=no&feedback=no")  # fmt: skip
    expect(page.locator('input[name="role"][value="recruiter"]')).to_be_checked()
    expect(answer(page)).to_have_attribute("data-verdict", "send-optional")


@pytest.mark.stores
@pytest.mark.answered_outside
def test_none_of_these_leaves_open_what_the_screen_has_not_asked(page: Page) -> None:
    page.goto("./")
    page.locator('input[name="stage"][value="waiting"]').check()
    page.locator('input[name="days_since_interview"][value="0-1"]').check()
    page.get_by_role("button", name="None of these").click()
    screen, asked = page.locator('[data-question="happened"]'), page.locator('[data-question="followed_up"]')
    expect(screen).to_have_attribute("data-turn", "answered")
    page.goto("no-answer/")
    expect(asked).to_have_attribute("data-turn", "now")


def test_without_javascript_every_page_still_answers(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    for id in some("decide", "write-the-note", "whom-to-add", "my-plan", of=IDS):
        page.goto(address("./", PAGES[id]))
        expect(answer(page)).to_be_attached()
        expect(page.locator("h1")).to_be_visible()
    page.goto("after-the-interview/")
    page.locator(".sc-outcomes > summary").click()
    expect(page.locator(".sc-outcomes li").first).to_be_visible()
    for question in page.locator("[data-question]").all():
        expect(question).to_be_visible()


@pytest.mark.expects_errors("404")
def test_when_python_cannot_load_the_page_says_so_keeps_what_was_typed_and_tries_again(
    page: Page, server: SiteServer
) -> None:
    server.fault = lambda path: Fault(missing=True) if path.endswith(".wasm") else None
    try:
        page.goto("what-to-write/")
        page.get_by_label("Their name").fill("Noor")
        section = page.locator("section[data-calculator]")
        expect(section).to_have_attribute("data-state", "failed", timeout=PYTHON)
        expect(page.get_by_role("alert")).to_contain_text("couldn't be found")
        expect(answer(page)).to_be_hidden()  # It is none to what was typed.
        expect(page.get_by_label("Their name")).to_have_value("Noor")
    finally:
        server.fault = lambda path: None
    page.get_by_role("button", name="Try again").click()
    wait_for_python(page)
    choose(page, "happened", "none")
    expect(page.locator(".sc-message__body").first).to_contain_text("Noor")


def test_loading_shows_how_far_it_is_and_not_for_ever_to_whoever_only_reads(page: Page, server: SiteServer) -> None:
    server.fault = lambda path: Fault(bytes_per_second=1_500_000) if path.endswith(".wasm") else None
    try:
        page.goto("what-to-write/")
        page.get_by_label("Their name").focus()
        expect(page.locator(".sc-notice--loading")).to_be_visible()
        expect(page.locator("progress")).to_have_attribute("max", re.compile(r"^\d{6,}$"))
    finally:
        server.fault = lambda path: None
    expect(page.locator("progress")).to_be_hidden(timeout=PYTHON)
    expect(page.locator("section[data-calculator]")).to_have_attribute("data-state", "ready")
    page.get_by_label("Their name").fill("Noor")
    wait_for_python(page)


@pytest.mark.answered_outside
def test_an_impossible_day_is_named_at_its_field_and_nothing_typed_is_lost(page: Page) -> None:
    page.goto("when-to-send/")
    choose(page, "stage", "waiting")
    page.locator('input[name="interview_date"]').fill("1999-05-05")
    wait_for_python(page)
    expect(page.locator("#error-interview_date")).to_contain_text("2000 to 2099")
    expect(page.locator('input[name="interview_date"]')).to_have_attribute("aria-invalid", "true")
    expect(page.locator('input[name="interview_date"]')).to_have_value("1999-05-05")
    expect(page.locator('input[name="stage"][value="waiting"]')).to_be_checked()


@pytest.mark.answered_outside
def test_dates_can_be_saved_as_a_calendar(page: Page, tmp_path: Path) -> None:
    page.goto("when-to-send/")
    page.locator('input[name="interview_date"]').fill(page.evaluate("new Date().toLocaleDateString('sv')"))
    wait_for_python(page)
    with page.expect_download() as download:
        page.get_by_role("button", name="Add to calendar").click()
    saved = tmp_path / "saved.ics"
    download.value.save_as(saved)
    assert saved.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert download.value.suggested_filename.endswith(".ics")


@pytest.mark.answered_outside
def test_people_are_added_and_removed_by_keyboard(page: Page) -> None:
    page.goto("whom-to-add/")
    page.locator('[name="people.1.role"]').select_option("lead")
    page.locator('[name="people.1.interviewed"]').select_option("yes")
    page.get_by_role("button", name="Add another person").press("Enter")
    expect(page.locator('[name="people.2.name"]')).to_be_focused()
    page.keyboard.type(SECRET)
    wait_for_python(page)
    expect(page.locator(".sc-person")).to_have_count(2)
    page.get_by_role("button", name="Remove person 2").press("Enter")
    expect(page.get_by_role("button", name="Add another person")).to_be_focused()
    expect(page.locator(".sc-person")).to_have_count(1)


@pytest.mark.stores
def test_names_and_texts_stay_in_the_page(page: Page, server: SiteServer) -> None:
    sent: list[str] = []
    page.context.on("request", lambda request: sent.append(f"{request.url} {request.post_data or ''}"))
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill(SECRET)
    page.locator(".sc-fold--own > summary").click()
    page.locator("textarea").fill(f"Dear {SECRET}")
    page.locator(".sc-fold--options > summary").click()
    choose(page, "rapport", "warm")
    wait_for_python(page)
    kept = page.evaluate(
        "JSON.stringify([{...sessionStorage}, {...localStorage}, document.cookie, location.href, document.title])"
    )
    databases = page.evaluate("indexedDB.databases().then(found => found.length)")
    assert "warm" in kept
    assert not databases
    for word in SECRET.split():
        assert word not in kept
        assert not [request for request in sent if word in request]
        assert not [path for path in server.log if word in path]
    assert json.loads(page.evaluate("sessionStorage.getItem('should-connect')"))["rapport"] == "warm"
