"""Whoever was asked gets a reply to send as it stands, wherever a reply is right, and nowhere else."""

from __future__ import annotations

import re

import pytest

from guide_site.steps import ROOT
from should_connect import as_data, as_text
from should_connect.answer import Message, Verdict
from should_connect.calculators import get
from should_connect.html.answer import parts
from should_connect.messages.kinds import MessageKind
from should_connect.messages.limits import units
from should_connect.messages.reading.check import check
from should_connect.messages.reading.parsed import Context
from should_connect.situation import Situation
from should_connect.table import Row
from should_connect.tables.they_asked_me import ROWS

NO_REPLY = ("threat", "advance", "candidate", "personal", "told-already")
"""Where any reply would be wrong, or nobody wrote to whoever asks."""
DEPENDS = ("message", "too-many-and-chosen")
"""Where what to say depends on what nobody has told."""
REPLIES = [(row, reply) for row in ROWS for reply in row.replies]

every_reply = pytest.mark.parametrize(("row", "reply"), REPLIES, ids=[row.id for row, _ in REPLIES])


def test_there_is_a_reply_wherever_one_is_right_and_nowhere_else() -> None:
    without = {row.id for row in ROWS if not row.replies}
    assert without == {*NO_REPLY, *DEPENDS}


@pytest.mark.parametrize("sent", ["threat", "personal"])
@pytest.mark.parametrize("part", ["interviewer", "recruiter", "colleague", "candidate"])
def test_a_threat_and_an_advance_get_no_words(sent: str, part: str) -> None:
    answer = get("they-asked-me").answer(Situation({"they_sent": sent, "my_part": part}))
    assert answer.settled
    assert not answer.messages


@every_reply
def test_a_reply_can_be_sent_as_it_stands(row: Row, reply: Message) -> None:
    assert not re.search(r"[\[\]{}<>_]|\.\.\.|XX", reply.body), "something is left to fill in"
    assert reply.body.startswith("Hi, ")
    assert reply.length == units(reply.body) <= 300
    assert all(len(sentence.split()) <= 25 for sentence in re.split(r"(?<=[.?!]) ", reply.body))


@every_reply
def test_the_checker_of_own_words_finds_nothing_in_a_reply(row: Row, reply: Message) -> None:
    # Read as a message that may speak of the decision, since whoever decides may.
    # What was learned is about people who want a job; a reply is by those who give one.
    assert not check(reply.body, Context(kind=MessageKind.STATUS, is_own=False))


@every_reply
def test_no_reply_says_how_things_stand_before_it_is_decided(row: Row, reply: Message) -> None:
    if row.when.get("their_case") == "open":
        assert not re.search(
            r"good luck|all the best|hopeful|strong|shortlist|chances|well placed|congrat", reply.body, re.IGNORECASE
        )


@every_reply
def test_who_should_ask_first_is_told_so_above_the_reply(row: Row, reply: Message) -> None:
    asks_first = any("before you reply" in step.text for step in row.steps)
    assert asks_first == (reply.title == "If HR is fine with a reply")


@every_reply
def test_only_who_accepts_gets_words_of_acceptance(row: Row, reply: Message) -> None:
    accepts = re.search(r"for connecting|glad to connect|to be connected|glad to refer", reply.body)
    assert bool(accepts) == (row.verdict is Verdict.ACCEPT)


def test_replies_on_the_page_are_those_of_the_answers() -> None:
    page = (ROOT / "docs" / "they-asked-me.md").read_text(encoding="utf-8")
    quoted = [
        " ".join(quote.replace("\n> ", " ").split()) for quote in re.findall(r"^> ((?:.+\n)(?:> .+\n)*)", page, re.M)
    ]
    assert len(quoted) == 3
    assert set(quoted) <= {reply.body for _, reply in REPLIES}


def test_a_reply_is_in_the_answer_for_people_for_programs_and_for_terminals() -> None:
    said = {"they_sent": "message", "my_part": "colleague", "their_case": "open"}
    calculator, situation = get("they-asked-me"), Situation(said)
    answer = calculator.answer(situation)
    (reply,) = answer.messages
    shown = parts(calculator, situation, answer, "../")["details"]
    assert "Copy reply" in shown
    assert as_data.answer(answer)["messages"]
    assert reply.body in as_text.answer(calculator, answer)


def test_while_it_is_open_there_is_no_reply() -> None:
    calculator, situation = get("they-asked-me"), Situation({"they_sent": "referral"})
    answer = calculator.answer(situation)
    assert not answer.settled
    assert not answer.messages
    assert "Copy reply" not in parts(calculator, situation, answer, "../")["details"]
