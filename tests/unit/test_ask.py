"""On a terminal the questions come one after the other; what cannot be taken is asked again, and one may go back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import pytest

from should_connect.answer import Answer
from should_connect.ask import ask, from_words, in_words
from should_connect.calculators import IDS, get
from should_connect.problems import Code
from should_connect.questions.model import ChoiceQuestion
from should_connect.situation import read

TODAY = date(2026, 11, 26)


def talk(id: str, typed: Iterable[str]) -> tuple[Answer, list[str]]:
    """The answer after these lines were typed, and all that was shown."""
    lines, shown = iter(typed), list[str]()

    def reply() -> str:
        try:
            return next(lines)
        except StopIteration:
            raise EOFError from None

    return ask(get(id), TODAY, reply, shown.append), shown


def said(id: str, **given: object) -> Answer:
    calculator = get(id)
    return calculator.answer(read(calculator.questions, given, TODAY)[0])


@pytest.mark.parametrize("id", IDS)
def test_whoever_types_nothing_gets_the_answer_of_an_empty_form(id: str) -> None:
    assert talk(id, [])[0] == said(id)
    assert talk(id, ["q"])[0] == said(id)
    assert talk(id, [""] * 40)[0] == said(id)


@pytest.mark.parametrize("id", IDS)
def test_whoever_takes_the_first_choice_each_time_gets_to_an_end(id: str) -> None:
    _, shown = talk(id, ["1"] * 60)
    asks = [question.ask for question in get(id).questions]
    assert [line for line in shown if line in asks]


def first() -> ChoiceQuestion:
    question = next(one for one in get("after-rejection").questions if one.id == said("after-rejection").open[0])
    assert isinstance(question, ChoiceQuestion)
    return question


def test_a_choice_is_taken_as_its_number_its_word_or_its_label() -> None:
    question = first()
    wanted = said("after-rejection", **{question.id: question.values[1]})
    for typed in ("2", question.values[1], question.label(question.values[1]).upper()):
        assert talk("after-rejection", [typed, "q"])[0] == wanted


@pytest.mark.parametrize("typed", ["9", "0", "-1", "maybe", "²"])
def test_what_cannot_be_taken_is_asked_again_with_what_can(typed: str) -> None:
    question = first()
    answer, shown = talk("after-rejection", [typed, "1", "q"])
    assert answer == said("after-rejection", **{question.id: question.values[0]})
    assert shown.count(f"Type a number from 1 to {len(question.values) + 1}.") == 1


def test_one_may_go_back_and_choose_again() -> None:
    question = first()
    answer, shown = talk("after-rejection", ["b", "1", "b", "2", "q"])
    assert answer == said("after-rejection", **{question.id: question.values[1]})
    assert shown.count(question.ask) == 3


def test_a_day_that_does_not_exist_is_asked_for_again() -> None:
    answer, shown = talk("when-to-send", ["2026-02-30", "2026-11-24", "q"])
    assert answer == said("when-to-send", interview_date="2026-11-24")
    assert [line for line in shown if line.startswith("Check the day.")] != []


def test_once_nothing_can_change_the_answer_nothing_more_is_asked() -> None:
    answer, shown = talk("decide", ["1"] * 60)
    assert answer.settled
    asked = [question for question in get("decide").questions if question.ask in shown]
    assert 0 < len(asked) < len(get("decide").questions)


def test_what_holds_so_far_is_said_while_questions_are_open() -> None:
    _, shown = talk("decide", ["1"] * 60)
    assert any(line.startswith("So far: ") for line in shown)


def test_people_are_asked_one_by_one_until_a_name_is_skipped() -> None:
    answer, _ = talk("whom-to-add", ["Dana", "1", "", "", "", "", "", "q"])
    assert answer.calculator == "whom-to-add"


def test_words_are_read_like_an_object() -> None:
    assert from_words(["role=panel", "topic=a=b", "job="]) == ({"role": "panel", "topic": "a=b", "job": ""}, ())


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["role"], Code.WRONG_TYPE, "role: Write each answer like question=choice."),
        (["role=a", "role=b"], Code.GIVEN_TWICE, "role: This is given twice. Keep one of the two."),
    ],
)
def test_a_word_that_is_no_answer_is_refused_in_a_sentence(words: list[str], code: Code, told: str) -> None:
    _, (problem,) = from_words(words)
    assert problem.code is code
    assert in_words(problem) == told
