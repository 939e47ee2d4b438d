"""No note and no email is written where a fact forbids it, and none before those facts have been asked."""

from datetime import date
from itertools import product

import pytest

from should_connect.answer import Action
from should_connect.calculators import get
from should_connect.questions.happened import HAPPENED
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW, RAPPORT
from should_connect.questions.stage import STAGE
from should_connect.situation import Situation
from should_connect.table import Gate
from should_connect.tables.gates import GATES, SAYS

DANA = {"their_name": "Dana Okafor", "job": "Data Analyst", "topic": "the move to event streams"}
NOTHING_HAPPENED = {question.id: question.none for question in HAPPENED.questions}
WARM = {**NOTHING_HAPPENED, "stage": "waiting", "role": "hiring-manager", "rapport": "warm", "employer": "typical"}


@pytest.mark.parametrize("page", ["write-the-note", "write-the-email"])
def test_until_it_is_said_what_has_happened_there_are_no_words(page: str) -> None:
    found = get(page).answer(Situation({**DANA, "rapport": "warm"}))
    assert not found.messages
    assert set(found.open) <= set(NOTHING_HAPPENED)
    assert found.open
    assert get(page).answer(Situation({**DANA, **NOTHING_HAPPENED})).messages


@pytest.mark.parametrize("gate", [gate for gate in GATES if Action.REQUEST in gate.forbids], ids=lambda gate: gate.id)
def test_where_a_request_is_forbidden_there_is_no_note_and_it_says_why(gate: Gate) -> None:
    found = get("write-the-note").answer(Situation({**DANA, **NOTHING_HAPPENED, gate.fact: gate.value}))
    assert not found.messages
    assert found.headline == SAYS[gate.id]


@pytest.mark.parametrize("gate", [gate for gate in GATES if Action.EMAIL in gate.forbids], ids=lambda gate: gate.id)
@pytest.mark.parametrize("kind", ["thank-you", "status", "after-rejection"])
def test_where_an_email_is_forbidden_there_is_none(gate: Gate, kind: str) -> None:
    told = {**DANA, **NOTHING_HAPPENED, "email_kind": kind, gate.fact: gate.value}
    assert not get("write-the-email").answer(Situation(told)).messages


@pytest.mark.parametrize("stage", STAGE.values)
def test_the_verdict_above_a_note_is_that_of_the_judgment(stage: str) -> None:
    for rapport, days in product(RAPPORT.values, DAYS_SINCE_INTERVIEW.values):
        told = Situation({**WARM, "stage": stage, "rapport": rapport, "days_since_interview": days})
        found, judged = get("write-the-note").answer(told), get("decide").answer(told)
        ours, theirs = ((each.verdict, each.settled, each.open) for each in (found, judged))
        assert ours == theirs, (rapport, days)


@pytest.mark.parametrize(("move", "writes"), [("suggested", True), ("invited", False)])
def test_a_note_is_written_for_what_they_suggested_and_none_to_accept_an_invitation(move: str, writes: bool) -> None:
    said = {
        "stage": "waiting", "role": "hiring-manager", "rapport": "warm", "days_since_interview": "2-4",
        "employer": "typical", "how_known": "spoke", "no_contact": "no", "asked_not_to": "no", "advance": "no",
        "employed_discretion": "fine", "earlier_request": "none", "their_move": move,
    }  # fmt: skip
    answer = get("write-the-note").answer(Situation({**said}))
    assert answer.settled
    assert bool(answer.messages) == writes


def test_who_has_been_invited_gets_no_note_though_much_is_open() -> None:
    answer = get("write-the-note").answer(Situation({**DANA, **NOTHING_HAPPENED, "their_move": "invited"}))
    assert not answer.settled
    assert not answer.messages
    assert "no note to write" in answer.headline


@pytest.mark.parametrize("kind", ["thank-you", "status", "introduction"])
@pytest.mark.parametrize("stage", ["applied", "before"])
def test_nothing_is_said_to_have_happened_before_the_interview(kind: str, stage: str) -> None:
    told = {**DANA, **NOTHING_HAPPENED, "email_kind": kind, "stage": stage, "rapport": "warm"}
    for message in get("write-the-email").answer(Situation(told)).messages:
        for happened in ("interviewed", "my interview", "talking with me", "enjoyed", "referring", "recommending"):
            assert happened not in message.subject + message.body


def test_an_offer_is_turned_down_in_words_of_its_own() -> None:
    told = {**DANA, **NOTHING_HAPPENED, "email_kind": "reply", "reply": "withdraw", "stage": "offer"}
    messages = get("write-the-email").answer(Situation(told)).messages
    assert len(messages) == 3
    assert not any("application" in message.body for message in messages)
    assert not get("write-the-email").answer(Situation({**told, "offer_status": "accepted"})).messages


@pytest.mark.parametrize(("day", "settled", "names"), [(27, "Not yet", "November 27"), (22, "OK to send", "Sunday")])
def test_a_note_that_has_to_wait_names_the_day_of_the_interview(day: int, settled: str, names: str) -> None:
    """It is copied today and sent later, when 'today' would be another day."""
    told = {**WARM, **DANA, "interview_date": date(2026, 11, day)}
    found = get("write-the-note").answer(Situation(told, today=date(2026, 11, 27)))
    assert found.settled
    assert found.label.startswith(settled)
    assert all("today" not in note.body for note in found.messages)
    assert names in found.messages[0].body
