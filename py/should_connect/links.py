"""Links that carry a situation behind the '#', where no server sees it: choices and days, never names or texts."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from should_connect.calculators import Calculator
from should_connect.problems import Problem
from should_connect.questions.model import (
    NOT_SURE,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.situation import Situation, read


def kept(questions: Sequence[Question], situation: Situation) -> dict[str, str]:
    """What may outlive the page or stand in a link: choices and days, by the names of their controls."""
    return dict(_kept(questions, situation))


def _kept(questions: Sequence[Question], situation: Situation) -> Iterator[tuple[str, str]]:
    for question in questions:
        value = situation.values.get(question.id)
        match question:
            case ChoiceQuestion() if isinstance(value, str):
                yield question.id, value
            case DateQuestion() if isinstance(value, date):
                yield question.id, value.isoformat()
            case PeopleQuestion():
                for person in situation.people(question):
                    for name, choice in _kept(question.fields, person.answers):
                        if choice != NOT_SURE:  # alone it would be a row that nobody has filled in
                            yield f"{question.id}.{person.row}.{name}", choice


def fragment(calculator: Calculator, situation: Situation) -> str:
    """What stands behind the '#' of a link to a calculator filled in like this."""
    # Ids, choices and days are made of letters, digits and '-.+', which need no encoding here.
    pairs = kept(calculator.questions, situation).items()
    return f"{calculator.id}:{'&'.join(f'{name}={value}' for name, value in pairs)}"


def read_link(calculator: Calculator, raw: Mapping[str, object]) -> tuple[Situation, tuple[Problem, ...]]:
    """What a link gave, as far as it could be read. To a link a question about names or texts does not exist."""
    return read(tuple(_without_words(calculator.questions)), raw)


def _without_words(questions: Sequence[Question]) -> Iterator[Question]:
    for question in questions:
        match question:
            case PeopleQuestion():
                fields = tuple(field for field in question.fields if not isinstance(field, TextQuestion))
                yield replace(question, fields=fields)
            case TextQuestion():
                pass
            case _:
                yield question
