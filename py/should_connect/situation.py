"""A visitor's answers so far, read from plain data without losing the good ones to a bad one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import product

from should_connect.problems import Code, Problem
from should_connect.questions import NOT_SURE, ChoiceQuestion, DateQuestion, Question, TextQuestion

EARLIEST = date(2000, 1, 1)
LATEST = date(2099, 12, 31)

type Value = str | date


@dataclass(frozen=True, slots=True)
class Situation:
    """Answers by question id, and the visitor's own date where the page knows it."""

    values: Mapping[str, Value] = field(default_factory=dict)
    today: date | None = None

    def choice(self, question: ChoiceQuestion) -> str:
        """The choice to decide by: the visitor's, or the cautious one where there is none."""
        value = self.values.get(question.id)
        return value if isinstance(value, str) and value in question.values else question.cautious

    def is_assumed(self, question: ChoiceQuestion) -> bool:
        """Whether `choice` is the cautious stand-in rather than the visitor's own."""
        return self.values.get(question.id) not in question.values

    def text(self, question: TextQuestion) -> str:
        """The visitor's words, as typed; empty where there are none."""
        value = self.values.get(question.id)
        return value if isinstance(value, str) else ""

    def day(self, question: DateQuestion) -> date | None:
        """The day the visitor gave, if any."""
        value = self.values.get(question.id)
        return value if isinstance(value, date) else None


def read(
    questions: Sequence[Question], raw: Mapping[str, object], today: date | None = None
) -> tuple[Situation, tuple[Problem, ...]]:
    """Read plain data into a situation. What is right is kept; each thing that is not becomes a `Problem`."""
    known = {question.id: question for question in questions}
    values: dict[str, Value] = {}
    problems: list[Problem] = []
    for name, given in raw.items():
        question = known.get(name)
        if question is None:
            shown = name if len(name) <= 40 and name.isprintable() else "(unreadable name)"
            problems.append(
                Problem(Code.UNKNOWN_QUESTION, shown, "There is no such question here. Leave it out.", tuple(known))
            )
            continue
        value = _read_one(question, given)
        if isinstance(value, Problem):
            problems.append(value)
        elif value is not None:
            values[name] = value
    return Situation(values, today), tuple(problems)


def _read_one(question: Question, given: object) -> Value | Problem | None:
    if given is None or given == "":
        return None
    if not isinstance(given, str):
        return Problem(Code.WRONG_TYPE, question.id, f"“{question.ask}” takes text in quotes, or nothing.")
    match question:
        case ChoiceQuestion():
            allowed = (*question.values, NOT_SURE)
            if given in allowed:
                return given
            return Problem(Code.UNKNOWN_CHOICE, question.id, f"“{question.ask}” has no such choice. Pick one.", allowed)
        case TextQuestion():
            if len(given) > question.most:
                text = f"“{question.ask}” takes at most {question.most:,} characters; this has {len(given):,}. Shorten it."
                return Problem(Code.TOO_LONG, question.id, text, (f"up to {question.most} characters",))
            return given
        case DateQuestion():
            return _read_date(question, given)


def _read_date(question: DateQuestion, given: str) -> date | Problem:
    allowed = (f"{EARLIEST.isoformat()} to {LATEST.isoformat()}",)
    try:
        day = date.fromisoformat(given)
    except ValueError:
        text = f"“{question.ask}” takes a day that exists, written like 2026-11-23."
        return Problem(Code.NOT_A_DATE, question.id, text, allowed)
    if not EARLIEST <= day <= LATEST:
        text = f"“{question.ask}” takes a day from {EARLIEST.year} to {LATEST.year}. Check the year."
        return Problem(Code.DATE_OUT_OF_RANGE, question.id, text, allowed)
    return day


def every_situation(questions: Sequence[ChoiceQuestion]) -> Iterator[Situation]:
    """Every combination of choices, 'not sure' included, in the order of the questions (the last varies fastest)."""
    names = [question.id for question in questions]
    for combination in product(*((*question.values, NOT_SURE) for question in questions)):
        yield Situation(dict(zip(names, combination, strict=True)))
