"""Asking a calculator's questions one after the other, as the command does on a terminal: only those that matter.

Nothing here reads or prints by itself: whoever calls gives a function for each.
"""

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from should_connect.answer import Answer
from should_connect.calculators import Calculator
from should_connect.problems import Code, Problem
from should_connect.questions.model import (
    NOT_SURE,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.situation import Situation, read

HOW = "Type a number or your answer. Enter skips a question, b goes back, q ends and shows the answer so far."

BACK = "b"
END = "q"


class Ended(Exception):
    """The person has had enough of questions."""


def ask(calculator: Calculator, today: date, reply: Callable[[], str], say: Callable[[str], None]) -> Answer:
    """Ask until nothing that is left can change the answer, and return it.

    Args:
        calculator: Whose questions.
        today: The day to count from.
        reply: Returns the next line that is typed; raises EOFError when there is none.
        say: Shows a line.
    """
    given: dict[str, object] = {}
    asked: list[Question] = []
    so_far = ""
    while True:
        situation = known(calculator, given, today)
        answer = calculator.answer(situation)
        question = next((one for one in matters(calculator, situation, answer) if one not in asked), None)
        if question is None:
            return answer
        if answer.so_far not in ("", so_far):
            so_far = answer.so_far
            say("")
            say(f"So far: {so_far}")
        try:
            told = _one(question, reply, say)
        except (Ended, EOFError):
            return answer
        if told == BACK:
            if asked:
                given.pop(asked.pop().id, None)
            continue
        asked.append(question)
        if told:
            given[question.id] = told


def known(calculator: Calculator, given: dict[str, object], today: date) -> Situation:
    """The situation that was told so far; every answer in it was taken one by one, so nothing in it is wrong."""
    situation, _ = read(calculator.questions, given, today)
    return situation


def matters(calculator: Calculator, situation: Situation, answer: Answer) -> Sequence[Question]:
    """The questions that can still change the answer, in the order to ask them."""
    if calculator.view:
        known = {question.id: question for question in calculator.questions}
        return [known[id] for id in answer.open]
    turns = calculator.turns(situation)
    return [question for question in calculator.asks if turns.get(question.id) not in ("answered", "moot")]


def from_words(words: Sequence[str]) -> tuple[dict[str, object], tuple[Problem, ...]]:
    """Read words such as `role=panel` into an object of answers; each that is none becomes a `Problem`."""
    given: dict[str, object] = {}
    problems: list[Problem] = []
    for word in words:
        name, equals, value = word.partition("=")
        if not equals:
            problems.append(Problem(Code.WRONG_TYPE, name, "Write each answer like question=choice."))
        elif name in given:
            problems.append(Problem(Code.GIVEN_TWICE, name, "This is given twice. Keep one of the two."))
        else:
            given[name] = value
    return given, tuple(problems)


def in_words(problem: Problem) -> str:
    """What is wrong with an input, as a sentence for people, with what is allowed."""
    allowed = f" Allowed: {', '.join(problem.allowed)}." if problem.allowed else ""
    return f"{problem.field}: {problem.message}{allowed}"


def _one(question: Question, reply: Callable[[], str], say: Callable[[str], None]) -> object:
    """Ask one question until the reply can be taken; return it as data, empty when skipped, or `BACK`.

    Raises Ended, or EOFError when nothing more comes.
    """
    say("")
    for line in _shown(question):
        say(line)
    if isinstance(question, PeopleQuestion):
        return _people(question, reply, say)
    while True:
        typed = reply().strip()
        if typed == END:
            raise Ended
        if typed in (BACK, ""):
            return typed
        value = _chosen(question, typed) if isinstance(question, ChoiceQuestion) else typed
        _, problems = read([question], {question.id: value})
        if not problems:
            return value
        say(_numbers(question) if isinstance(question, ChoiceQuestion) else problems[0].message)


def _people(question: PeopleQuestion, reply: Callable[[], str], say: Callable[[str], None]) -> object:
    """Ask about one person after the other, until a person's first field is skipped."""
    people: list[dict[str, object]] = []
    while len(people) < question.most:
        person: dict[str, object] = {}
        say(f"Person {len(people) + 1}. Enter at the first question ends the list.")
        for field in question.fields:
            told = _one(field, reply, say)
            if told == BACK:
                return BACK
            if told:
                person[field.id] = told
            elif field is question.fields[0]:
                return people
        people.append(person)
    return people


def _shown(question: Question) -> Iterator[str]:
    yield question.ask
    if question.hint:
        yield f"  {question.hint}"
    match question:
        case ChoiceQuestion():
            for number, value in enumerate(_values(question), start=1):
                yield f"  {number}  {question.label(value)}"
        case DateQuestion():
            yield "  Written like 2026-11-23."
        case TextQuestion():
            yield f"  Up to {question.most} characters."
        case PeopleQuestion():
            yield f"  Up to {question.most} people."


def _values(question: ChoiceQuestion) -> tuple[str, ...]:
    return (*question.values, NOT_SURE)


def _chosen(question: ChoiceQuestion, typed: str) -> str:
    """The choice that a number, its word in data or its label stands for; else what was typed."""
    values = _values(question)
    if typed.isascii() and typed.isdigit() and 1 <= int(typed) <= len(values):
        return values[int(typed) - 1]
    return next((value for value in values if question.label(value).casefold() == typed.casefold()), typed)


def _numbers(question: ChoiceQuestion) -> str:
    return f"Type a number from 1 to {len(_values(question))}."
