"""The calculators, one file each: a page's questions and the function from a situation to an answer."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from should_connect.answer import Answer
from should_connect.questions.model import Question
from should_connect.situation import Situation
from should_connect.table import Table

MOST_QUESTIONS = 6

PLAN = "my-plan"

IDS: tuple[str, ...] = (
    "after-interview",
    "before-interview",
    "when-to-send",
    "whom-to-add",
    "write-the-note",
    "write-the-email",
    "profile-check",
    "no-answer",
    "they-moved-first",
    "after-rejection",
    "after-accepting",
    "do-i-need-to",
    "stay-in-touch",
    "discretion",
    "prepare",
    PLAN,
)

PAGES: dict[str, str] = {
    "after-interview": "after-the-interview",
    "before-interview": "before-the-interview",
    "when-to-send": "when-to-send",
    "whom-to-add": "whom-to-add",
    "write-the-note": "what-to-write",
    "write-the-email": "emails",
    "profile-check": "your-profile",
    "no-answer": "no-answer",
    "they-moved-first": "they-moved-first",
    "after-rejection": "after-a-rejection",
    "after-accepting": "connected-now-what",
    "do-i-need-to": "benefits-and-risks",
    "stay-in-touch": "other-ways",
    "discretion": "will-my-boss-see-it",
    "prepare": "prepare",
    PLAN: "your-plan",
}
"""The page of the guide that each calculator stands on, so that one can link to another without loading it."""


@dataclass(frozen=True, slots=True)
class Calculator:
    """A page's questions and what answers them. `table` is there when choices alone decide.

    `gathers` is true for a page that asks nothing itself: its form only carries what was answered on other pages.

    Raises ValueError when it asks more than six questions of choice, or one of them twice.
    """

    id: str
    title: str
    purpose: str
    questions: tuple[Question, ...]
    answer: Callable[[Situation], Answer]
    table: Table | None = None
    gathers: bool = False

    def __post_init__(self) -> None:
        names = [question.id for question in self.questions]
        if len(set(names)) != len(names):
            raise ValueError(f"calculator {self.id}: a question stands twice")
        if self.table and len(names) > MOST_QUESTIONS:
            raise ValueError(f"calculator {self.id}: {len(names)} questions; at most {MOST_QUESTIONS} are allowed")


def from_table(table: Table, *, title: str, purpose: str) -> Calculator:
    """A calculator whose choices alone decide."""
    return Calculator(table.calculator, title, purpose, table.questions, table.answer, table)


def get(id: str) -> Calculator:
    """The calculator with this id, loaded when first asked for. Raises KeyError for an unknown id."""
    if id not in IDS:
        raise KeyError(id)
    module = import_module(f"should_connect.calculators.{id.replace('-', '_')}")
    found: Calculator = module.CALCULATOR
    return found
