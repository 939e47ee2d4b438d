"""The calculators, one row each: where it stands, what leads to it, and what computes it. Each loads when asked for."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from should_connect.answer import Answer
from should_connect.questions.model import Question
from should_connect.situation import Situation
from should_connect.table import Table

PLAN = "my-plan"


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list: what can be said of a calculator without loading it.

    `page` is the page of the guide it stands on, `link` what a link to it says, `computed_by` a module of the package:
    one in `tables` has a `TABLE`; one in `calculators` has `QUESTIONS` and a function `answer`. `gathers` is true for a
    page that asks nothing itself: its form only carries what was answered on other pages.
    """

    id: str
    page: str
    title: str
    purpose: str
    link: str
    computed_by: str
    gathers: bool = False


LIST: tuple[Listed, ...] = (
    Listed(
        id="after-interview",
        page="after-the-interview",
        title="After the interview",
        purpose="Whether to send a request to this person now, wait, write an email instead, or leave it.",
        link="Answer this",
        computed_by="tables.after_interview",
    ),
    Listed(
        id="before-interview",
        page="before-the-interview",
        title="Before the interview",
        purpose="Whether to send a request before you meet, in which days, and what to do instead.",
        link="Answer this",
        computed_by="tables.before_interview",
    ),
    Listed(
        id="when-to-send",
        page="when-to-send",
        title="When to send",
        purpose="The days: thank-you by, earliest, good and last days for a request, "
        "and when to ask where things stand.",
        link="Find the day",
        computed_by="calculators.when_to_send",
    ),
    Listed(
        id="whom-to-add",
        page="whom-to-add",
        title="Whom to add",
        purpose="A short list of the people you met, one a day, and what to do for the others instead.",
        link="Choose the people",
        computed_by="calculators.whom_to_add",
    ),
    Listed(
        id="write-the-note",
        page="what-to-write",
        title="What to write",
        purpose="Notes for a request that fit LinkedIn's limit, and a reading of your own.",
        link="Write the note",
        computed_by="calculators.write_the_note",
    ),
    Listed(
        id="write-the-email",
        page="emails",
        title="Emails",
        purpose="Thank-you, status question, answer to a rejection and short replies, and a reading of your own.",
        link="Write the email",
        computed_by="calculators.write_the_email",
    ),
    Listed(
        id="profile-check",
        page="your-profile",
        title="Your profile",
        purpose="Whether your profile is ready to be looked at, and what to mend first.",
        link="Check your profile",
        computed_by="tables.profile_check",
    ),
    Listed(
        id="no-answer",
        page="no-answer",
        title="No answer",
        purpose="What to do about silence, on a request or on the application: one next step and when.",
        link="Answer this",
        computed_by="tables.no_answer",
    ),
    Listed(
        id="they-moved-first",
        page="they-moved-first",
        title="They moved first",
        purpose="What it means when they look, follow, invite, suggest it or accept, and what to do.",
        link="Answer this",
        computed_by="tables.they_moved_first",
    ),
    Listed(
        id="after-rejection",
        page="after-a-rejection",
        title="After a rejection",
        purpose="Whether one gracious request fits, or an email, the company page, or nothing.",
        link="Answer this",
        computed_by="tables.after_rejection",
    ),
    Listed(
        id="after-accepting",
        page="connected-now-what",
        title="Connected: now what",
        purpose="How much contact fits once you are connected, from the wait to the first day at work.",
        link="Answer this",
        computed_by="tables.after_accepting",
    ),
    Listed(
        id="do-i-need-to",
        page="benefits-and-risks",
        title="Benefits and risks",
        purpose="Whether what you want out of it needs a connection at all, and what it risks.",
        link="Answer this",
        computed_by="tables.do_i_need_to",
    ),
    Listed(
        id="stay-in-touch",
        page="other-ways",
        title="Other ways",
        purpose="The best way to stay in touch without a request, for where you stand now.",
        link="See the other ways",
        computed_by="tables.stay_in_touch",
    ),
    Listed(
        id="discretion",
        page="will-my-boss-see-it",
        title="Will my boss see it",
        purpose="What each step shows to whom, and which settings to check first.",
        link="See what shows",
        computed_by="tables.discretion",
    ),
    Listed(
        id="prepare",
        page="prepare",
        title="Prepare",
        purpose="What to do in the days that are left, LinkedIn apart.",
        link="See how to prepare",
        computed_by="tables.prepare",
    ),
    Listed(
        id=PLAN,
        page="your-plan",
        title="Your plan",
        purpose="Everything you have answered, as one plan: whether, whom, when, in which words, and what if.",
        link="See your plan",
        computed_by="calculators.my_plan",
        gathers=True,
    ),
)

_BY_ID = {listed.id: listed for listed in LIST}

IDS: tuple[str, ...] = tuple(_BY_ID)

PAGES: dict[str, str] = {listed.id: listed.page for listed in LIST}
"""The page of the guide that each calculator stands on."""

LINKS: dict[str, str] = {listed.id: listed.link for listed in LIST}
"""What a link to each calculator says."""


@dataclass(frozen=True, slots=True)
class Calculator:
    """A page's questions and what answers them. `table` is there when choices alone decide; the rest is as in `Listed`.

    Raises ValueError when it asks a question twice.
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


def get(id: str) -> Calculator:
    """The calculator with this id, loaded when first asked for. Raises KeyError for an unknown id."""
    listed = _BY_ID[id]
    module = import_module(f"should_connect.{listed.computed_by}")
    table: Table | None = getattr(module, "TABLE", None)
    questions: tuple[Question, ...] = table.questions if table else module.QUESTIONS
    answer: Callable[[Situation], Answer] = table.answer if table else module.answer
    return Calculator(id, listed.title, listed.purpose, questions, answer, table, listed.gathers)
