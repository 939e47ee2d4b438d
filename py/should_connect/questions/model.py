"""The questions the guide asks, each once: its wording, its hint, its choices.

A question knows nothing of rules or pages. Every choice question also takes 'not sure', which is read as its
`cautious` choice. A question that nobody has answered is open: nothing is assumed for it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

NOT_SURE = "not-sure"
UNTICKED = "unticked"
"""Said of a fact by ticking none of its lines on a shared screen, where not all that may hold has a line there."""
MOST_CHOICES = 8
"""How many a question may have, 'not sure' not counted."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible reply: its value in data, its label on the page."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class ChoiceQuestion:
    """A question with two to eight choices. `cautious` is the value that 'not sure' is read as.

    `none` is the choice that says that nothing of the kind has happened; a page that only looks at such a fact, and
    does not ask for it, takes it as given. Empty for every other question.
    """

    id: str
    ask: str
    choices: tuple[Choice, ...]
    cautious: str
    hint: str = ""
    none: str = ""
    values: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        values = tuple(choice.value for choice in self.choices)
        object.__setattr__(self, "values", values)
        if not 2 <= len(values) <= MOST_CHOICES:
            raise ValueError(f"question {self.id}: {len(values)} choices; two to {MOST_CHOICES} are allowed")
        if len(set(values)) != len(values) or NOT_SURE in values:
            raise ValueError(f"question {self.id}: a choice stands twice, or 'not sure' is listed as one")
        if self.cautious not in values:
            raise ValueError(f"question {self.id}: the cautious choice {self.cautious!r} is not among its choices")
        if self.none and self.none not in values:
            raise ValueError(f"question {self.id}: the choice for nothing, {self.none!r}, is not among its choices")

    def __hash__(self) -> int:
        return hash(self.id)

    def label(self, value: str) -> str:
        """The words for a choice. Raises KeyError for an unknown value."""
        if value == NOT_SURE:
            return "Not sure"
        return {choice.value: choice.label for choice in self.choices}[value]

    def only(self, *values: str, cautious: str | None = None) -> "ChoiceQuestion":
        """The same question with fewer choices, for a page on which the others make no difference."""
        chosen = tuple(choice for choice in self.choices if choice.value in values)
        return replace(self, choices=chosen, cautious=cautious or self.cautious)


@dataclass(frozen=True, slots=True)
class TextQuestion:
    """A question answered in the visitor's own words. `most` is the longest text taken, in characters."""

    id: str
    ask: str
    hint: str = ""
    most: int = 120
    lines: int = 1
    autocomplete: str = "off"


@dataclass(frozen=True, slots=True)
class DateQuestion:
    """A question answered with a calendar day."""

    id: str
    ask: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class PeopleQuestion:
    """A question answered with a list of people. `fields` are asked of each, `most` is how many people are taken.

    A form names its controls after question, row and field, such as `people.1.name`; rows count from 1.
    """

    id: str
    ask: str
    fields: tuple[TextQuestion | ChoiceQuestion, ...]
    hint: str = ""
    most: int = 8

    def control(self, row: int, field: TextQuestion | ChoiceQuestion) -> str:
        """The name of the control for one field of one person."""
        return f"{self.id}.{row}.{field.id}"


type Question = ChoiceQuestion | TextQuestion | DateQuestion | PeopleQuestion


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Several facts asked on one screen, of which any number may hold; 'None of these' answers them all.

    `offers` are the lines to tick, each a question and the choice that it sets. A fact none of whose lines is ticked
    gets `otherwise` once the group is answered.
    """

    id: str
    ask: str
    offers: tuple[tuple[ChoiceQuestion, str], ...]
    hint: str = ""

    @property
    def questions(self) -> tuple[ChoiceQuestion, ...]:
        """The facts, each once, in the order of their first lines."""
        return tuple(dict.fromkeys(question for question, _ in self.offers))

    def left(self, question: ChoiceQuestion) -> tuple[str, ...]:
        """The choices that no line offers, so that they may still hold when none is ticked."""
        offered = {value for asked, value in self.offers if asked.id == question.id}
        return tuple(value for value in question.values if value not in offered)

    def otherwise(self, question: ChoiceQuestion) -> str:
        """What is said of a fact by ticking none of its lines."""
        return question.none if self.left(question) == (question.none,) else UNTICKED


def choice_question(
    id: str, ask: str, cautious: str, choices: Mapping[str, str], hint: str = "", none: str = ""
) -> ChoiceQuestion:
    """A question from its choices as value and label; the rest is as in `ChoiceQuestion`."""
    made = tuple(Choice(value, label) for value, label in choices.items())
    return ChoiceQuestion(id, ask, made, cautious, hint, none)
