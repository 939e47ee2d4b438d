"""A verdict and the first step below it say the same thing to do today."""

from __future__ import annotations

import re
from collections.abc import Iterator

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


def test_a_yes_above_something_that_goes_out_first_says_so() -> None:
    for id, row in ROWS.items():
        if is_request_now(row.verdict, row.steps) and list(before_the_request(row)):
            assert re.search(r"\b(?:after|once)\b", label(row)), (id, label(row))


def test_no_verdict_tells_people_to_write_an_email_now_that_is_due_later() -> None:
    for id, row in ROWS.items():
        first = row.steps[0] if row.verdict is Verdict.EMAIL_INSTEAD else None
        if first and first.action is Action.EMAIL and LATER.match(first.when):
            assert not re.search(r"^(?:Send|Write)\b|\bnow\b", label(row)), (id, label(row), first.when)
            assert not label(row).startswith("Ask by email"), (id, label(row), first.when)


def test_a_verdict_to_follow_is_followed_by_how() -> None:
    for id, row in ROWS.items():
        assert not label(row).startswith("Follow") or any(step.text.startswith("Follow") for step in row.steps), id


def test_what_is_for_today_comes_first() -> None:
    for id, row in ROWS.items():
        times = [step.when for step in row.steps]
        others = [place for place, when in enumerate(times) if SOME_OTHER_DAY.match(when)]
        today = [place for place, when in enumerate(times) if TODAY.match(when)]
        assert not (others and today) or max(today) < min(others), (id, times)


def test_the_kinds_above_are_all_there() -> None:
    requests = [row for row in ROWS.values() if is_request_now(row.verdict, row.steps)]
    assert any(list(before_the_request(row)) for row in requests)
    assert any(label(row).startswith("Follow") for row in ROWS.values())
    assert any(LATER.match(row.steps[0].when) for row in ROWS.values() if row.verdict is Verdict.EMAIL_INSTEAD)
