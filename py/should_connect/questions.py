"""The questions the guide asks, each once: its wording, its hint, its choices.

A question knows nothing of rules or pages. Every choice question also takes 'not sure', which is read as its
`cautious` choice, and so does a question left unanswered.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

NOT_SURE = "not-sure"
MOST_CHOICES = 5


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible reply: its value in data, its label on the page."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class ChoiceQuestion:
    """A question with two to five choices. `cautious` is the value that 'not sure' is read as."""

    id: str
    ask: str
    choices: tuple[Choice, ...]
    cautious: str
    hint: str = ""
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


def choice_question(id: str, ask: str, cautious: str, choices: Mapping[str, str], hint: str = "") -> ChoiceQuestion:
    """A question from its choices as value and label, `cautious` being the one that 'not sure' is read as."""
    return ChoiceQuestion(id, ask, tuple(Choice(value, label) for value, label in choices.items()), cautious, hint)


ROLE = choice_question(
    "role",
    "Who is this person?",
    "hiring-manager",
    {
        "hiring-manager": "The hiring manager",
        "panel": "Someone else on the interview panel",
        "recruiter": "A recruiter who spoke with me",
        "coordinator": "Someone who only set the dates",
        "not-met": "Someone with no part in the interviews",
    },
    "A recruiter may work for the employer or for an agency.",
)

RAPPORT = choice_question(
    "rapport",
    "How was the talk with them?",
    "formal",
    {
        "warm": "Warm and easy",
        "neutral": "Friendly, businesslike",
        "formal": "Formal or cool",
        "bad": "It went badly",
    },
)

DAYS_SINCE_INTERVIEW = choice_question(
    "days_since_interview",
    "How long ago was the interview?",
    "0-1",
    {
        "0-1": "Today or yesterday",
        "2-4": "2 to 4 days",
        "5-7": "5 to 7 days",
        "8-14": "8 days to 2 weeks",
        "15+": "Over 2 weeks",
    },
    "After several rounds, count from the last one.",
)

OUTCOME = choice_question(
    "outcome",
    "Have they decided?",
    "open",
    {
        "open": "Not yet",
        "feedback": "They gave feedback, no decision",
        "offer": "They want me",
        "rejected": "They turned me down",
        "withdrew": "I no longer want the job",
    },
)

PROTOCOL = choice_question(
    "protocol",
    "What do you know about contact on LinkedIn here?",
    "formal",
    {
        "told-not-to": "They asked me not to",
        "formal": "It is a formal or public employer",
        "nothing-said": "Nothing was said, a usual company",
        "relaxed": "It is relaxed, they network a lot",
        "they-suggested": "They invited me or said yes to it",
    },
    "Formal: public sector, scored panels, search firms, traditional houses.",
)

EARLIER_REQUEST = choice_question(
    "earlier_request",
    "Is there anything between you on LinkedIn yet?",
    "none",
    {
        "none": "Nothing",
        "pending": "I sent a request, no reply",
        "expired": "My request ran out or I withdrew it",
        "declined": "They declined or put me off",
        "connected": "We are connected",
    },
    "If you are not sure, their profile shows it.",
)

INTERVIEW_DATE = DateQuestion(
    "interview_date",
    "When is, or was, the interview?",
    "Past or to come. After several rounds, take the last one.",
)

PROMISED_DATE = DateQuestion(
    "promised_date",
    "By when did they say you would hear?",
    "Leave it empty if they named no day.",
)

THANK_YOU_SENT = choice_question(
    "thank_you_sent",
    "Have you sent a thank-you email?",
    "no",
    {"yes": "Yes", "no": "Not yet"},
)

NOTES_LEFT = choice_question(
    "notes_left",
    "How many requests with a note can you still send this month?",
    "3",
    {
        "0": "None",
        "1": "One",
        "2": "Two",
        "3": "Three or more",
        "premium": "I have Premium",
    },
    "A free account has about five a month.",
)

LIST_SIZE = choice_question(
    "list_size",
    "How many people would you add at most?",
    "3",
    {"3": "Three", "4": "Four", "5": "Five"},
    "Three is plenty. More than five looks like collecting.",
)

PERSON_NAME = TextQuestion("name", "Name", "Only to tell people apart; it may stay empty.", most=80)

PERSON_ROLE = choice_question(
    "role",
    "Who are they?",
    "coordinator",
    {
        "lead": "The hiring manager or lead interviewer",
        "senior": "Someone senior on the team",
        "peer": "A possible colleague of mine",
        "recruiter": "A recruiter",
        "coordinator": "Someone who only set the dates",
    },
)

INTERVIEWED = choice_question(
    "interviewed",
    "Did they interview you, or will they?",
    "no",
    {"yes": "Yes", "no": "No"},
)

PEOPLE = PeopleQuestion(
    "people",
    "Who have you met, or will you meet?",
    (PERSON_NAME, PERSON_ROLE, INTERVIEWED, RAPPORT, EARLIER_REQUEST),
    "Up to eight people. Names never leave your browser.",
)
