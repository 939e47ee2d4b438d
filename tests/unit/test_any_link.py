"""A link carries choices and days and never a word, and takes nothing else from whoever made it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from should_connect.calculators import IDS, get
from should_connect.links import fragment, kept, read_link
from should_connect.questions.model import NOT_SURE, ChoiceQuestion, DateQuestion, PeopleQuestion, Question
from should_connect.questions.people import PEOPLE
from should_connect.situation import Situation, read
from unit.strategies import TODAY, Values, hostile, right_values

QUESTIONS = [question for id in IDS for question in get(id).questions]
PIECES = hostile | st.sampled_from(
    [
        *(question.id for question in QUESTIONS),
        *(value for question in QUESTIONS if isinstance(question, ChoiceQuestion) for value in question.values),
        *("&", "=", "people.1.", "people.9.", "%", "+", "#", ":", "2026-11-23", NOT_SURE),
    ]
)


def assert_no_words(questions: tuple[Question, ...], situation: Situation) -> None:
    known = {question.id: question for question in questions}
    for name, value in situation.values.items():
        match known[name]:
            case ChoiceQuestion() as question:
                assert value in (*question.values, NOT_SURE)
            case DateQuestion():
                assert isinstance(value, date)
            case PeopleQuestion() as question:
                for person in situation.people(question):
                    assert_no_words(question.fields, person.answers)
            case _:
                raise AssertionError(name)


def may_be_kept(questions: tuple[Question, ...], values: Values) -> Iterator[tuple[str, object]]:
    """The choices and days among right answers, by the names of their controls."""
    for question in questions:
        given = values.get(question.id)
        if isinstance(question, PeopleQuestion) and isinstance(given, list):
            for row, person in enumerate(given, start=1):
                for name, value in may_be_kept(question.fields, person):
                    if value != NOT_SURE:
                        yield f"{question.id}.{row}.{name}", value
        elif isinstance(question, ChoiceQuestion | DateQuestion) and given:
            yield question.id, given


@given(st.sampled_from(IDS), st.data())
def test_choices_and_days_put_into_a_link_come_back_and_nothing_else_is_put_into_one(
    id: str, data: st.DataObject
) -> None:
    calculator = get(id)
    values = data.draw(right_values(calculator))
    situation, problems = read(calculator.questions, values, TODAY)
    assert not problems
    expected = dict(may_be_kept(calculator.questions, values))
    assert kept(calculator.questions, situation) == expected
    link = fragment(calculator, situation)
    assert re.fullmatch(rf"{re.escape(id)}:[a-z0-9_.=&+-]*", link)
    again, dropped = read_link(calculator, link)
    assert bool(dropped) == (not expected)
    assert kept(calculator.questions, again) == expected


@given(st.sampled_from(IDS), st.lists(PIECES, max_size=8).map("".join))
def test_whatever_stands_in_a_link_is_a_choice_or_a_day_or_is_reported(id: str, text: str) -> None:
    calculator = get(id)
    situation, dropped = read_link(calculator, text)
    assert_no_words(calculator.questions, situation)
    assert kept(calculator.questions, situation) or dropped
    assert all(problem.field and problem.message for problem in dropped)


def test_people_come_back_in_their_rows_and_without_their_names() -> None:
    calculator = get("whom-to-add")
    people = [{"name": "Ana", "role": "lead", "rapport": NOT_SURE}, {}, {"name": "Bo", "interviewed": "yes"}]
    situation, _ = read(calculator.questions, {"people": people})
    link = fragment(calculator, situation)
    assert link == "whom-to-add:of=43&people.1.role=lead&people.3.interviewed=yes"
    again, dropped = read_link(calculator, link.replace("of=43&", "") + "&people.3.name=Bo")
    assert [(person.row, dict(person.answers.values)) for person in again.people(PEOPLE)] == [
        (1, {"role": "lead"}),
        (3, {"interviewed": "yes"}),
    ]
    assert [problem.field for problem in dropped] == ["people.3.name"]
