"""A visitor's answers so far, read from plain data without losing the good ones to a bad one."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from should_connect.problems import Code, Problem
from should_connect.questions.happened import MAY_BE_UNTICKED
from should_connect.questions.model import (
    NOT_SURE,
    UNTICKED,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.written_forms import normalized

EARLIEST = date(2000, 1, 1)
LATEST = date(2099, 12, 31)
OUT_OF_RANGE = f"Check the year. Use a date from {EARLIEST.year} to {LATEST.year}."
_MOST_FORMS = 4
"""How many times longer than in its one form (`written_forms`) a text may come in."""

type Value = str | date | tuple[ListedPerson, ...]


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

    def people(self, question: PeopleQuestion) -> tuple["ListedPerson", ...]:
        """The people the visitor listed, in the order of their rows."""
        value = self.values.get(question.id)
        return value if isinstance(value, tuple) else ()


@dataclass(frozen=True, slots=True)
class ListedPerson:
    """One row of a list of people: its number, counted from 1, and what was answered about that person."""

    row: int
    answers: Situation


def read(
    questions: Sequence[Question], raw: Mapping[str, object], today: date | None = None
) -> tuple[Situation, tuple[Problem, ...]]:
    """Read plain data into a situation. What is right is kept; each thing that is not becomes a `Problem`."""
    known = {question.id: question for question in questions}
    values: dict[str, Value] = {}
    problems: list[Problem] = []
    rows: dict[str, _Rows] = {}
    for name, given in raw.items():
        question = known.get(name.split(".")[0])
        if isinstance(question, PeopleQuestion):
            _place(question, name, given, rows.setdefault(question.id, {}), problems)
        elif question is None or question.id != name:
            problems.append(_unknown(name, known))
        else:
            value = _read_one(question, given)
            if isinstance(value, Problem):
                problems.append(value)
            elif value is not None:
                values[name] = value
    for question in questions:
        if isinstance(question, PeopleQuestion) and (people := _people(question, rows.get(question.id, {}), problems)):
            values[question.id] = people
    return Situation(values, today), tuple(problems)


def _unknown(name: str, known: Collection[str]) -> Problem:
    shown = name if 0 < len(name) <= 40 and name.isprintable() else "(unreadable name)"
    return Problem(Code.UNKNOWN_QUESTION, shown, "There is no such question here. Leave it out.", tuple(known))


type _Rows = dict[int, dict[str, object]]
"""What was given of each person, by row and field."""


def _place(question: PeopleQuestion, name: str, given: object, rows: _Rows, problems: list[Problem]) -> None:
    """Put what was given, a whole list or one control of a form, into its row."""
    if name == question.id:
        for row, entry in enumerate(_entries(question, given, problems), start=1):
            for field_name, value in entry.items():
                _put(question, row, field_name, value, rows, problems)
        return
    match name.split("."):
        case [_, row_text, field_name] if row_text.isascii() and row_text.isdigit() and len(row_text) <= 3:
            _put(question, int(row_text), field_name, given, rows, problems)
        case _:
            problems.append(_unknown(name, [question.id]))


def _entries(question: PeopleQuestion, given: object, problems: list[Problem]) -> Iterator[Mapping[str, object]]:
    if given is None or given == "":
        return
    if not isinstance(given, list | tuple):
        text = "Use a list with one object for each person, or nothing."
        problems.append(Problem(Code.WRONG_TYPE, question.id, text))
        return
    for row, entry in enumerate(given, start=1):
        if not isinstance(entry, Mapping):
            text = f"Use an object with the answers about person {row}."
            problems.append(Problem(Code.WRONG_TYPE, f"{question.id}.{row}", text))
        yield entry if isinstance(entry, Mapping) else {}


def _put(
    question: PeopleQuestion, row: int, field_name: str, value: object, rows: _Rows, problems: list[Problem]
) -> None:
    fields = [field.id for field in question.fields]
    name = f"{question.id}.{row}.{field_name}"
    if field_name not in fields or row == 0:
        problems.append(_unknown(name, fields))
    elif field_name in rows.setdefault(row, {}):
        problems.append(Problem(Code.GIVEN_TWICE, name, "This is given twice. Keep one of the two."))
    else:
        rows[row][field_name] = value


def _people(question: PeopleQuestion, rows: _Rows, problems: list[Problem]) -> tuple[ListedPerson, ...]:
    filled = {row: given for row, given in sorted(rows.items()) if not all(map(_is_blank, given.values()))}
    if extra := [row for row in filled if row > question.most]:
        text = f"Remove some people. The list takes {question.most}, and we left out the rest."
        problems.append(Problem(Code.TOO_MANY, question.id, text, (f"up to {question.most} people",)))
    found = []
    for row in (row for row in filled if row not in extra):
        answers, wrong = read(question.fields, filled[row])
        problems += [replace(problem, field=f"{question.id}.{row}.{problem.field}") for problem in wrong]
        found.append(ListedPerson(row, answers))
    return tuple(found)


def _is_blank(value: object) -> bool:
    """Whether a form leaves this behind in a row that nobody has filled in."""
    return value is None or (isinstance(value, str) and value.strip() in ("", NOT_SURE))


def _read_one(question: ChoiceQuestion | TextQuestion | DateQuestion, given: object) -> Value | Problem | None:
    if given is None or given == "":
        return None
    if not isinstance(given, str):
        return Problem(Code.WRONG_TYPE, question.id, "Use text in quotes, or nothing.", _allowed(question))
    match question:
        case ChoiceQuestion():
            if given in _allowed(question) or (given == UNTICKED and question.id in MAY_BE_UNTICKED):
                return given
            return Problem(Code.UNKNOWN_CHOICE, question.id, "Pick one of the choices.", _allowed(question))
        case TextQuestion():
            # A browser would take minutes to bring a whole book into its one form.
            words = normalized(given) if len(given) < _MOST_FORMS * question.most else given
            if len(words) > question.most:
                text = f"Shorten this to {question.most:,} characters. It has {len(words):,} now."
                return Problem(Code.TOO_LONG, question.id, text, _allowed(question))
            return words or None
        case DateQuestion():
            return _read_date(question, given)


def _allowed(question: ChoiceQuestion | TextQuestion | DateQuestion) -> tuple[str, ...]:
    """What the question takes: its choices, or a limit in words."""
    match question:
        case ChoiceQuestion():
            return (*question.values, NOT_SURE)
        case TextQuestion():
            return (f"up to {question.most} characters",)
        case DateQuestion():
            return (f"{EARLIEST.isoformat()} to {LATEST.isoformat()}",)


def _read_date(question: DateQuestion, given: str) -> date | Problem:
    allowed = _allowed(question)
    try:
        day = date.fromisoformat(given)
    except ValueError:
        text = "Check the day. Write it like 2026-11-23."
        return Problem(Code.NOT_A_DATE, question.id, text, allowed)
    if not EARLIEST <= day <= LATEST:
        return Problem(Code.DATE_OUT_OF_RANGE, question.id, OUT_OF_RANGE, allowed)
    return day
