"""The days that a page names before Python has loaded are those that Python would name."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.answer import Counted, Due
from should_connect.calculators import IDS, get
from should_connect.days.offsets import from_day, offsets
from should_connect.days.schedule import STATUS_WITHOUT_PROMISE, add_business_days, is_business_day
from should_connect.tables.steps import STATUS_EMAIL, THANK_YOU

DAYS = st.dates(date(2000, 1, 1), date(2099, 1, 1))


@given(DAYS)
def test_the_status_question_is_due_on_the_days_of_the_schedule(interview: date) -> None:
    assert STATUS_EMAIL.due
    found = offsets(STATUS_EMAIL.due)
    assert found
    first, last = (interview + timedelta(days=count) for count in found[interview.weekday()])
    assert (first, last) == tuple(add_business_days(interview, count) for count in STATUS_WITHOUT_PROMISE)


@given(DAYS)
def test_thanks_are_due_on_the_day_or_the_next(interview: date) -> None:
    assert THANK_YOU.due
    assert offsets(THANK_YOU.due) == ((0, 1),) * 7


@given(DAYS, st.integers(2, 9))
def test_a_day_in_a_label_is_the_first_business_day_from_there(interview: date, count: int) -> None:
    found = from_day(f"Not yet: from day {count}")
    assert found
    words, days = found
    assert words == f"day {count}"
    first = interview + timedelta(days=days[interview.weekday()][0])
    assert is_business_day(first)
    assert count <= (first - interview).days <= count + 2


def test_a_label_without_a_day_names_none() -> None:
    assert from_day("Wait until they decide") is None


def test_what_is_counted_from_a_promise_is_not_counted_from_the_interview() -> None:
    assert offsets(Due(1, 2, business=True, counted=Counted.PROMISE)) is None


@pytest.mark.parametrize("id", [id for id in IDS if get(id).view])
def test_no_span_of_any_step_ends_before_it_begins(id: str) -> None:
    view = get(id).view
    assert view
    for row in view.possible_rows:
        for step in row.steps:
            for first, last in (offsets(step.due) if step.due else None) or ():
                assert 0 <= first <= last, (row.id, step)
