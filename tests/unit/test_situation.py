"""What was given is read for the question it answers, and nothing else comes out of it."""

from datetime import date, timedelta

import pytest

from should_connect.days.bands import known_today
from should_connect.questions.interview import INTERVIEW_DATE, ROLE
from should_connect.questions.people import PEOPLE
from should_connect.questions.words import THEIR_NAME
from should_connect.situation import EARLIEST, LATEST, ListedPerson, Situation, Value, read

DAY = date(2026, 11, 23)
PERSON = ListedPerson(1, Situation())


@pytest.mark.parametrize("value", ["panel", "words", DAY, (PERSON,)])
def test_a_value_answers_only_the_kind_of_question_it_fits(value: Value) -> None:
    situation = Situation(dict.fromkeys((ROLE.id, THEIR_NAME.id, INTERVIEW_DATE.id, PEOPLE.id), value))
    assert situation.choice(ROLE) == (value if value == "panel" else ROLE.cautious)
    assert situation.is_assumed(ROLE) == (value != "panel")
    assert situation.text(THEIR_NAME) == (value if isinstance(value, str) else "")
    assert situation.day(INTERVIEW_DATE) == (value if value == DAY else None)
    assert situation.people(PEOPLE) == (value if isinstance(value, tuple) else ())


@pytest.mark.parametrize("day", [EARLIEST, LATEST])
def test_the_first_and_the_last_day_that_are_taken_are_taken(day: date) -> None:
    situation, problems = read((INTERVIEW_DATE,), {INTERVIEW_DATE.id: day.isoformat()})
    assert situation.day(INTERVIEW_DATE) == day
    assert not problems


@pytest.mark.parametrize("today", [EARLIEST, DAY, LATEST])
def test_the_visitors_clock_counts_while_it_stands_on_a_day_that_is_taken(today: date) -> None:
    assert known_today(Situation({}, today)) == today
    assert known_today(Situation({}, EARLIEST - timedelta(days=1))) is None
    assert known_today(Situation({}, LATEST + timedelta(days=1))) is None
    assert known_today(Situation()) is None


@pytest.mark.parametrize("nothing", [None, ""])
def test_nothing_is_a_reply_to_every_kind_of_question(nothing: str | None) -> None:
    asked = (ROLE, THEIR_NAME, INTERVIEW_DATE, PEOPLE)
    assert read(asked, {question.id: nothing for question in asked}) == (Situation(), ())
