"""A verdict and the first step below it say the same thing to do today."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from should_connect.answer import Action, Step, Verdict
from should_connect.calculators import IDS, get
from should_connect.claims import is_request_now
from should_connect.table import Row, Table

TABLES: dict[str, Table] = {view.table.calculator: view.table for id in IDS if (view := get(id).judged_by)}
ROWS = {f"{name}/{row.id}": row for name, table in TABLES.items() for row in table.rows}

TODAY = re.compile(r"(?:Now|Today)\b")
SOME_OTHER_DAY = re.compile(r"(?:A|Within a|From (?!now)|After|Once|When|Until|\d)")
LATER = re.compile(r"(?:\d|A (?:day|few|week)|After|Once)\b")
"""How a step's time begins when it is not today."""


def label(row: Row) -> str:
    return row.label or row.verdict.label


def before_the_request(row: Row) -> Iterator[Step]:
    """What is sent or said before one's own request."""
    for step in row.steps:
        if step.action is Action.REQUEST:
            return
        if step.action or step.calculator == "write-the-email":
            yield step


@pytest.mark.parametrize("id", [id for id, row in ROWS.items() if is_request_now(row.verdict, row.steps)])
def test_a_yes_above_something_that_goes_out_first_says_so(id: str) -> None:
    if list(before_the_request(ROWS[id])):
        assert re.search(r"\b(?:after|once)\b", label(ROWS[id])), label(ROWS[id])


@pytest.mark.parametrize("id", [id for id, row in ROWS.items() if row.verdict is Verdict.EMAIL_INSTEAD])
def test_no_verdict_tells_people_to_write_an_email_now_that_is_due_later(id: str) -> None:
    first = ROWS[id].steps[0]
    if first.action is Action.EMAIL and LATER.match(first.when):
        assert not re.search(r"^(?:Send|Write)\b|\bnow\b", label(ROWS[id])), (label(ROWS[id]), first.when)
        assert not label(ROWS[id]).startswith("Ask by email"), (label(ROWS[id]), first.when)


@pytest.mark.parametrize("id", [id for id, row in ROWS.items() if label(row).startswith("Follow")])
def test_a_verdict_to_follow_is_followed_by_how(id: str) -> None:
    assert any(step.text.startswith("Follow") for step in ROWS[id].steps)


@pytest.mark.parametrize("id", ROWS)
def test_what_is_for_today_comes_first(id: str) -> None:
    times = [step.when for step in ROWS[id].steps]
    others = [place for place, when in enumerate(times) if SOME_OTHER_DAY.match(when)]
    today = [place for place, when in enumerate(times) if TODAY.match(when)]
    assert not (others and today) or max(today) < min(others), times


def test_the_kinds_above_are_all_there() -> None:
    requests = [row for row in ROWS.values() if is_request_now(row.verdict, row.steps)]
    assert any(list(before_the_request(row)) for row in requests)
    assert any(LATER.match(row.steps[0].when) for row in ROWS.values() if row.verdict is Verdict.EMAIL_INSTEAD)
