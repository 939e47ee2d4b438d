"""Nobody is left waiting for nothing: every answer names a day, an event that changes it, or says that it's over."""

from __future__ import annotations

import re

import pytest

from should_connect.answer import Step, Verdict
from should_connect.calculators import IDS, get
from should_connect.claims import is_request_now
from should_connect.table import Row, Table, When, box
from should_connect.tables.request import TABLE
from should_connect.tables.steps import (
    AFTER_DECISION,
    IF_HIRED,
    IF_THEY_OFFER,
    STATUS_EMAIL,
    STATUS_EMAIL_AGAIN,
    STATUS_EMAIL_NOW,
)

TABLES: dict[str, Table] = {
    view.table.calculator: view.table
    for id in IDS
    if (view := get(id).judged_by) and any(question.id == "stage" for question in view.table.questions)
}
AT_NO_TIME = {"Now", "First", "Next", "From now on", "Any time", "When you like", "Now and then", "Afterward"}
OVER = re.compile(r"leave it there|next application|nothing else to do|the end of it|fresh start", re.IGNORECASE)
EVENT = re.compile(r"\b(until|once|unless|when) (you|they)\b", re.IGNORECASE)


def names_a_time(step: Step) -> bool:
    """Whether it says on which day or after which event, or leads to the page that does."""
    return bool(step.when) and (step.when not in AT_NO_TIME or bool(step.calculator))


def ends(row: Row) -> bool:
    said = (row.headline, *(step.text for step in row.steps))
    return any(map(names_a_time, row.steps)) or any(OVER.search(words) or EVENT.search(words) for words in said)


def rows_where(when: When) -> list[Row]:
    return [TABLE.rows[end] for end in sorted(TABLE.diagram.ends(box(TABLE.questions, when)))]


@pytest.mark.parametrize("id", TABLES)
def test_every_answer_names_a_day_or_an_event_or_says_that_it_is_over(id: str) -> None:
    """To follow or read is a habit, where a page is about keeping up rather than about a request."""
    habits = () if id == TABLE.calculator else (Verdict.LOOK_ONLY,)
    assert [row.id for row in TABLES[id].rows if not ends(row) and row.verdict not in habits] == []


def test_once_it_is_decided_nobody_is_left_with_only_what_to_avoid() -> None:
    over = {"stage": ("rejected", "withdrew", "past")}
    for row in rows_where(over):
        if row.verdict in (Verdict.DO_NOT_SEND, Verdict.LEAVE_PENDING, Verdict.LOOK_ONLY):
            dated = any(step.when not in AT_NO_TIME for step in row.steps)
            assert dated or any(OVER.search(step.text) for step in row.steps), row.id


@pytest.mark.parametrize("stage", ["rejected", "offer"])
def test_a_request_promised_for_after_the_decision_is_fine_after_it(stage: str) -> None:
    """Whoever is told to send one 'even after a no' got no answer that forbids one; only the conversation decides."""
    decided: When = {
        "stage": stage,
        "offer_status": "open",
        "days_since_interview": ("2-4", "5-7", "8-14"),
        "rapport": ("warm", "neutral"),
        "role": ("hiring-manager", "panel", "recruiter"),
        "their_move": ("none", "viewed", "followed"),
        "followed_up": ("no", "once", "once-elsewhere"),
    }
    for number, row in enumerate(TABLE.rows):
        promised = AFTER_DECISION in row.steps or (stage == "offer" and IF_THEY_OFFER in row.steps)
        if not promised:
            continue
        for fact in ("advance", "no_contact", "asked_not_to", "earlier_request", "employed_discretion"):
            question = next(question for question in TABLE.questions if question.id == fact)
            for value in question.values:
                if number in TABLE.diagram.ends(box(TABLE.questions, {fact: value})):
                    given = {"earlier_request": "none", "employed_discretion": "fine", **_NOTHING, fact: value}
                    assert all(is_request_now(then.verdict, then.steps) for then in rows_where({**decided, **given})), (
                        row.id,
                        fact,
                        value,
                    )


_NOTHING = {"advance": "no", "no_contact": "no", "asked_not_to": "no"}


def test_whoever_may_connect_once_hired_may_connect_once_they_have_started() -> None:
    for number, row in enumerate(TABLE.rows):
        if IF_HIRED not in row.steps:
            continue
        for fact in ("no_contact", "asked_not_to"):
            if number in TABLE.diagram.ends(box(TABLE.questions, {fact: "yes"})):
                started = {"stage": "offer", "offer_status": "started", "advance": "no", "earlier_request": "none"}
                for then in rows_where({**started, fact: "yes", "their_move": "none"}):
                    assert is_request_now(then.verdict, then.steps), (row.id, then.id)


def test_a_request_that_went_unanswered_is_repeated_only_after_they_met_or_agreed_or_decided_for_you() -> None:
    """LinkedIn blocks a new one for up to three weeks, and no reply was a reply: the second one is the last."""
    unanswered: When = {"earlier_request": "expired", "their_move": ("none", "viewed", "followed", "hesitant")}
    for stage in ("applied", "before", "waiting", "rejected", "withdrew"):
        for row in rows_where({**unanswered, "stage": stage}):
            assert not is_request_now(row.verdict, row.steps), (stage, row.id)
            assert AFTER_DECISION not in row.steps, (stage, row.id)
    assert any(is_request_now(row.verdict, row.steps) for row in rows_where({**unanswered, "stage": "offer"}))


def test_whoever_has_asked_for_news_twice_is_never_told_to_ask_again() -> None:
    for row in rows_where({"followed_up": "twice"}):
        assert not {STATUS_EMAIL, STATUS_EMAIL_AGAIN, STATUS_EMAIL_NOW} & set(row.steps), row.id
