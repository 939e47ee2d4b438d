"""The plan gathers what was answered anywhere, asks nothing twice and has no policy of its own."""

from __future__ import annotations

import json
import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect import as_text
from should_connect.answer import Action, Answer, Verdict
from should_connect.calculators import IDS, PLAN, get
from should_connect.calculators.my_plan import NOT_GATHERED, QUESTIONS, asked_by
from should_connect.html.answer import parts
from should_connect.links import fragment, kept, read_link
from should_connect.questions.happened import HAPPENED
from should_connect.questions.model import (
    NOT_SURE,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.questions.words import EMAIL_KIND, REPLY
from should_connect.situation import Situation, read
from should_connect.tables.steps import EMAIL_FOR, LET_IT_REST, THANK_YOU
from should_connect.web import respond

TODAY = date(2026, 11, 23)
PAGES = [get(id) for id in IDS if id not in NOT_GATHERED]
SECRET = "Zyxwvut <b>Quokka</b>"
NOTHING_HAPPENED = {question.id: question.none for question in HAPPENED.questions}
WARM = {"stage": "waiting", "role": "recruiter", "rapport": "warm", "employer": "casual", **NOTHING_HAPPENED}


def plan(**given: object) -> Answer:
    situation, problems = read(QUESTIONS, given, TODAY)
    assert problems == ()
    return get(PLAN).answer(situation)


def ask(values: dict[str, object], link: str | None = None) -> dict[str, object]:
    request = {"calculator": PLAN, "values": values, "root": "../", "today": str(TODAY)}
    if link is not None:
        request["link"] = link
    reply: dict[str, object] = json.loads(respond(json.dumps(request)))
    return reply


def one_of(question: Question) -> st.SearchStrategy[object]:
    match question:
        case ChoiceQuestion():
            return st.sampled_from([*question.values, NOT_SURE])
        case DateQuestion():
            return st.integers(-60, 60).map(lambda days: str(TODAY + timedelta(days)))
        case TextQuestion():
            return st.just(SECRET)
        case PeopleQuestion():
            row = st.fixed_dictionaries({}, optional={field.id: one_of(field) for field in question.fields})
            return st.lists(row, max_size=question.most)


SITUATIONS = st.fixed_dictionaries({}, optional={question.id: one_of(question) for question in QUESTIONS}).map(
    lambda raw: read(QUESTIONS, raw, TODAY)[0]
)


def test_every_question_of_every_page_reaches_the_plan_with_all_its_choices() -> None:
    carried = {question.id: question for question in QUESTIONS}
    for calculator in PAGES:
        for question in calculator.questions:
            known = carried[question.id]
            assert type(known) is type(question), question.id
            if isinstance(question, ChoiceQuestion) and isinstance(known, ChoiceQuestion):
                assert set(question.values) <= set(known.values), (calculator.id, question.id)


def test_the_page_a_plan_leads_to_asks_that_question_with_all_its_choices() -> None:
    for id, questions in asked_by().items():
        asked = {question.id: question for question in get(id).questions}
        for question in questions:
            there = asked[question.id]
            if isinstance(question, ChoiceQuestion) and isinstance(there, ChoiceQuestion):
                assert set(there.values) == set(question.values), (id, question.id)


def test_the_email_for_a_step_is_one_the_email_page_can_write() -> None:
    choices = {EMAIL_KIND.id: EMAIL_KIND.values, REPLY.id: REPLY.values}
    assert all(choice in choices[id] for says in EMAIL_FOR.values() for id, choice in says.items())


@given(SITUATIONS)
def test_the_verdict_is_that_of_a_page(situation: Situation) -> None:
    found = get(PLAN).answer(situation)
    pages = [get(id).answer(situation) for id in ("when-to-send", "decide")]
    assert found.verdict in {page.verdict for page in pages}
    assert found.reasons in {page.reasons for page in pages}


@given(SITUATIONS)
def test_nothing_stands_twice(situation: Situation) -> None:
    found = get(PLAN).answer(situation)
    assert len({step.text for step in found.steps}) == len(found.steps)
    assert len({message.id for message in found.messages}) == len(found.messages)
    assert len({question.question for question in found.asked}) == len(found.asked)
    assert len({other.calculator for other in found.others}) == len(found.others)
    assert len({(day.id, day.first) for day in found.dates}) == len(found.dates)


@given(SITUATIONS)
def test_every_reply_stands_in_the_plan_and_no_answered_question_is_called_open(situation: Situation) -> None:
    found = get(PLAN).answer(situation)
    answered = {name for name, value in situation.values.items() if not isinstance(value, str) or value.strip()}
    assert {question.question for question in found.asked if question.reply} == answered


@given(SITUATIONS)
def test_a_link_brings_back_choices_and_days_and_no_word(situation: Situation) -> None:
    link = fragment(get(PLAN), situation)
    assert "Zyxwvut" not in link
    again, dropped = read_link(get(PLAN), link)
    assert bool(dropped) == (not kept(QUESTIONS, situation))
    assert kept(QUESTIONS, again) == kept(QUESTIONS, situation)


@given(SITUATIONS)
def test_what_was_typed_is_text_in_the_page_and_never_markup(situation: Situation) -> None:
    values = kept(QUESTIONS, situation) | {"their_name": SECRET, "own_note": SECRET, "people.1.name": SECRET}
    reply = json.dumps(ask(dict(values)))
    assert "<b>Quokka" not in json.dumps(json.loads(reply)["parts"])
    assert "Zyxwvut" in reply


def test_an_empty_plan_says_so_and_what_to_answer() -> None:
    found = plan()
    assert found.label == "Your plan is empty"
    assert found.verdict is Verdict.OPEN
    assert not found.steps
    assert not any(question.reply for question in found.asked)
    assert {"stage", "role", "interview_date"} <= {question.question for question in found.asked}
    assert "data-clear" not in str(ask({})["parts"])


def test_the_interviews_day_brings_the_days_into_the_plan_and_its_calendar() -> None:
    reply = ask({"interview_date": "2026-11-20", "role": "recruiter", "rapport": "warm"})
    assert "BEGIN:VEVENT" in str(reply["files"])
    assert "sc-dates" in str(reply["parts"])


@pytest.mark.parametrize(
    ("interview", "says"), [("2026-11-20", "Not yet: from Wed, Nov 25"), (None, "Not yet: from day 5")]
)
def test_a_copied_plan_names_the_day_that_the_page_names(interview: str | None, says: str) -> None:
    told = {"stage": "waiting", "role": "hiring-manager", "rapport": "warm", "employer": "typical"}
    day = {"interview_date": interview} if interview else {"days_since_interview": "0-1"}
    assert f"\n{says}\n" in str(dict(ask({**told, **NOTHING_HAPPENED, **day})["parts"])["details"])  # type: ignore[call-overload]


@pytest.mark.parametrize(("who", "own_entries"), [("hiring-manager", 0), ("recruiter", 2)])
def test_a_calendar_has_no_second_entry_for_the_day_on_which_the_good_days_begin_or_end(
    who: str, own_entries: int
) -> None:
    told = {"interview_date": TODAY.isoformat(), "stage": "waiting", "role": who, "rapport": "warm"}
    saved = str(ask({**told, **NOTHING_HAPPENED, "employer": "typical"})["files"])
    assert saved.count("SUMMARY:Send one LinkedIn request") == 1
    assert saved.count("SUMMARY:First day") + saved.count("SUMMARY:Last good day") == own_entries


def test_an_interview_still_to_come_is_answered_as_on_the_page_for_that() -> None:
    told = {
        **NOTHING_HAPPENED,
        "stage": "before",
        "days_to_interview": "4-7",
        "how_known": "elsewhere",
        "role": "panel",
    }
    ahead = plan(**told, employer="typical")
    assert ahead.settled
    assert ahead.verdict is get("before-interview").answer(Situation({**told, "employer": "typical"})).verdict
    assert "days_since_interview" not in {question.question for question in ahead.asked}


def test_a_thank_you_that_is_sent_is_not_asked_for_again() -> None:
    met = [{"name": "Dana", "role": "lead", "interviewed": "yes", "rapport": "warm"}]
    for dates in ({}, {"interview_date": "2026-11-20"}):
        sent = plan(people=met, thank_you_sent="yes", **dates)
        assert THANK_YOU.text not in {step.text for step in sent.steps}
        assert not any(message.id == "write-the-email" and "hank" in message.title for message in sent.messages[:1])


def test_everybody_on_the_list_is_named_once_in_sight_and_with_the_reason_in_a_fold() -> None:
    met = [
        {"name": name, "role": role, "interviewed": "yes", "rapport": rapport}
        for name, role, rapport in (("Dana", "lead", "warm"), ("Robin", "peer", "warm"), ("Kim", "peer", "formal"))
    ]
    sent = {"stage": "waiting", "interview_date": "2026-11-20", "people": met}
    made = ask(sent)["parts"]
    assert isinstance(made, dict)
    in_sight = re.sub(r"<(details|pre)\b.*?</\1>", "", made["details"], flags=re.DOTALL)
    assert [in_sight.count(name) for name in ("Dana", "Robin", "Kim")] == [1, 1, 1]
    (reasons,) = re.findall(r"<details[^>]*sc-fold--people.*?</details>", made["details"], re.DOTALL)
    assert [reasons.count(name) for name in ("Dana", "Robin", "Kim")] == [1, 1, 0]


def test_letting_it_rest_is_the_last_thing_to_do() -> None:
    found = plan(**WARM, days_since_interview="5-7",
                 people=[{"name": "Dana", "role": "lead", "interviewed": "yes", "rapport": "warm"}])  # fmt: skip
    assert found.steps[-1].text == LET_IT_REST.text


def test_where_nothing_may_be_sent_no_note_is_offered() -> None:
    found = plan(**{**WARM, "asked_not_to": "yes"}, their_name="Dana")
    assert found.verdict is Verdict.DO_NOT_SEND
    assert "write-the-note" not in {message.id for message in found.messages}
    assert not any("your request" in case.when for case in found.cases)


def test_ones_own_note_takes_the_place_of_the_draft() -> None:
    (own,) = [message for message in plan(own_note="Hello Dana.").messages if message.id == "write-the-note"]
    assert (own.body, own.length) == ("Hello Dana.", 11)


@pytest.mark.parametrize(
    ("given", "page"),
    [
        ({"earlier_request": "connected"}, "after-accepting"),
        ({"earlier_request": "declined"}, "no-answer"),
        ({"profile_photo": "poor"}, "profile-check"),
        ({"goal": "news"}, "do-i-need-to"),
        ({"weak_spot": "answers"}, "prepare"),
    ],
)
def test_a_further_page_comes_in_with_the_reply_that_calls_for_it(given: dict[str, str], page: str) -> None:
    assert page in {other.calculator for other in plan(**given).others}
    assert page not in {other.calculator for other in plan().others}


def test_what_has_happened_is_no_longer_told_as_what_may_happen() -> None:
    def cases(**given: object) -> set[str]:
        return {case.when for case in plan(**{**WARM, "days_since_interview": "5-7", "goal": "contact", **given}).cases}

    undecided = {"They say no", "They make an offer", "You hear nothing about the job"}
    assert undecided <= cases()
    assert not undecided & cases(stage="rejected")
    assert "They don't answer your request" in cases()
    assert "They don't answer your request" not in cases(earlier_request="pending")


def test_a_request_that_nobody_is_told_to_send_is_not_said_to_go_unanswered() -> None:
    invited = plan(**{**WARM, "their_move": "invited"})
    secret = plan(**{**WARM, "stage": "offer", "offer_status": "open", "employed_discretion": "secret"})
    sent = plan(**WARM, days_since_interview="2-4")
    assert not [case.when for found in (invited, secret) for case in found.cases if "your request" in case.when]
    assert [case.when for case in sent.cases if "your request" in case.when]


@given(SITUATIONS)
def test_what_may_happen_is_told_only_where_that_is_settled(situation: Situation) -> None:
    assert Verdict.OPEN not in {case.verdict for case in get(PLAN).answer(situation).cases}


def test_a_link_with_faults_gives_the_rest_and_says_what_was_left_out() -> None:
    reply = ask({}, "my-plan:role=panel&rapport=icy&gone=1&their_name=Dana&interview_date=2026-02-30")
    assert reply["keep"] == {"role": "panel"}
    parts = reply["parts"]
    assert isinstance(parts, dict)
    for name in ("rapport", "gone", "their_name", "interview_date"):
        assert f"<code>{name}</code>" in parts["link"]
    assert "Someone else who interviewed me" in parts["details"]


def test_without_faults_nothing_is_said_to_be_left_out() -> None:
    parts = ask({"role": "panel"})["parts"]
    assert isinstance(parts, dict)
    assert parts["left-out"] == ""


def test_the_plan_as_text_has_boxes_replies_and_sources() -> None:
    told = {**WARM, "interview_date": "2026-11-20", "their_name": "Dana"}
    situation, _ = read(QUESTIONS, told, TODAY)
    words = as_text.answer(get(PLAN), get(PLAN).answer(situation))
    for part in ("[ ] ", "What you told us", "To finish your plan", "If it goes another way", "Dana", "Why"):
        assert part in words


def test_a_copied_plan_is_for_reading_what_to_do_the_words_and_where_it_is_said_without_codes() -> None:
    told = {**WARM, "interview_date": "2026-11-20", "their_name": "Dana"}
    situation, _ = read(QUESTIONS, told, TODAY)
    found = get(PLAN).answer(situation)
    words = as_text.to_copy("Your plan", "Made on Mon, Nov 23, 2026", found, "https://example.org/")
    assert found.steps
    assert all(step.text in words for step in found.steps)
    assert found.messages
    assert all(message.body in words for message in found.messages)
    assert words.endswith("https://example.org/")
    assert not re.search(r"\b(?:[A-Z]{3,4}-\d\d|[KNP]\d+|\d{3}:\d+)\b", words)


def test_nothing_that_a_page_copies_holds_codes() -> None:
    """The drafts and the plan are all that the copy buttons take."""
    situation, _ = read(QUESTIONS, {**WARM, "interview_date": "2026-11-20"}, TODAY)
    for id in IDS:
        calculator = get(id)
        made = "".join(parts(calculator, situation, calculator.answer(situation), "", "https://example.org/").values())
        for name in re.findall(r'data-copy="([^"]+)"', made):
            copied = re.search(rf'id="{name}"[^>]*>(.*?)<', made, re.DOTALL)
            assert copied, name
            assert not re.search(r"\b(?:[A-Z]{3,4}-\d\d|[KNP]\d+)\b", copied[1]), name


def test_a_request_to_somebody_on_the_list_is_told_once() -> None:
    given = {
        **WARM,
        "role": "hiring-manager",
        "employer": "typical",
        "interview_date": "2026-11-21",
        "people": [{"name": "Dana", "role": "lead", "interviewed": "yes", "rapport": "warm"}],
    }
    found = plan(**given)
    assert [step.text for step in found.steps if step.calculator == "write-the-note"] == [
        "Send Dana a request with a note of their own."
    ]
    assert [day.id for day in found.dates if day.id in ("request-earliest", "request-good")] == []
    someone_else = plan(**{**given, "role": "recruiter"})
    assert any(step.action is Action.REQUEST for step in someone_else.steps)


@pytest.mark.parametrize("stage", ["rejected", "offer", "withdrew", "past", "applied"])
def test_a_plan_asks_for_no_day_that_cannot_come_anymore_or_yet(stage: str) -> None:
    asked = {one.question for one in plan(stage=stage).asked if not one.reply}
    assert "promised_date" not in asked
    assert ("interview_date" in asked) == (stage in ("rejected", "offer"))
