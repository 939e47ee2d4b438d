"""The calculators, one row each: where it stands, what leads to it, and what computes it. Each loads when asked for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module

from should_connect.answer import Answer
from should_connect.judgment import View
from should_connect.questions.interview import INTERVIEW_DATE
from should_connect.questions.model import Question
from should_connect.situation import Situation

PLAN = "my-plan"


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of the list: what can be said of a calculator without loading it.

    `page` is the page of the guide it stands on, `purpose` what stands above its form, `link` what a link to it says.
    `computed_by` is a module of the package: one in `tables` has `VIEWS`, by the calculator's id; one in `calculators`
    has `QUESTIONS` and a function `answer`. `gathers` is true for a page that asks nothing itself: its form only
    carries what was answered on other pages.
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
        id="decide",
        page="",
        title="Should I connect?",
        purpose="Check your case",
        link="Check your case",
        computed_by="tables.request",
    ),
    Listed(
        id="after-interview",
        page="after-the-interview",
        title="I've had the interview",
        purpose="Check your case",
        link="Check after the interview",
        computed_by="tables.request",
    ),
    Listed(
        id="before-interview",
        page="before-the-interview",
        title="My interview is coming up",
        purpose="Check your case",
        link="Check before the interview",
        computed_by="tables.request",
    ),
    Listed(
        id="when-to-send",
        page="when-to-send",
        title="When to send it",
        purpose="Get your dates",
        link="Get your dates",
        computed_by="calculators.when_to_send",
    ),
    Listed(
        id="whom-to-add",
        page="whom-to-add",
        title="Who to add",
        purpose="Choose who to add",
        link="Choose who to add",
        computed_by="calculators.whom_to_add",
    ),
    Listed(
        id="write-the-note",
        page="what-to-write",
        title="LinkedIn note",
        purpose="Write your note",
        link="Write the note",
        computed_by="calculators.write_the_note",
    ),
    Listed(
        id="write-the-email",
        page="emails",
        title="Thank-you and other emails",
        purpose="Write your email",
        link="Write it",
        computed_by="calculators.write_the_email",
    ),
    Listed(
        id="profile-check",
        page="your-profile",
        title="Your profile",
        purpose="Check your profile",
        link="Check your profile",
        computed_by="tables.profile_check",
    ),
    Listed(
        id="no-answer",
        page="no-answer",
        title="No reply",
        purpose="Check what to do about silence",
        link="Check no reply",
        computed_by="tables.no_answer",
    ),
    Listed(
        id="they-moved-first",
        page="they-moved-first",
        title="They viewed or added me",
        purpose="Check what it means",
        link="Check their move",
        computed_by="tables.request",
    ),
    Listed(
        id="after-rejection",
        page="after-a-rejection",
        title="After a rejection",
        purpose="Check your case after a no",
        link="Check after a no",
        computed_by="tables.request",
    ),
    Listed(
        id="after-accepting",
        page="connected-now-what",
        title="They accepted",
        purpose="Check what to write now",
        link="Check what to write now",
        computed_by="tables.after_accepting",
    ),
    Listed(
        id="do-i-need-to",
        page="benefits-and-risks",
        title="Does it help?",
        purpose="Check if you need to connect",
        link="Check if you need to",
        computed_by="tables.do_i_need_to",
    ),
    Listed(
        id="stay-in-touch",
        page="other-ways",
        title="Other ways to stay in touch",
        purpose="Find another way",
        link="See other ways",
        computed_by="tables.stay_in_touch",
    ),
    Listed(
        id="discretion",
        page="will-my-boss-see-it",
        title="Will my boss see it?",
        purpose="Check who can see it",
        link="Check who can see it",
        computed_by="tables.discretion",
    ),
    Listed(
        id="prepare",
        page="prepare",
        title="Prepare for the interview",
        purpose="Check what to prepare",
        link="See how to prepare",
        computed_by="tables.prepare",
    ),
    Listed(
        id="they-asked-me",
        page="they-asked-me",
        title="A candidate asked me",
        purpose="Check what to reply",
        link="Check what to reply",
        computed_by="tables.they_asked_me",
    ),
    Listed(
        id=PLAN,
        page="your-plan",
        title="Your plan",
        purpose="Your plan",
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


def _no_turns(situation: Situation) -> dict[str, str]:
    return {}


@dataclass(frozen=True, slots=True)
class Calculator:
    """What a page asks and what answers it. `view` is there when choices alone decide; the rest is as in `Listed`.

    `judged_by` is the table that says whether something may be sent, also where days or words come on top of it.

    `questions` are all that it takes: those it asks, and then `also_reads`, facts that count when another page has
    asked them. `turns` says of each question whether it is answered, comes now or later, or is moot; questions without
    a turn are all shown. Raises ValueError when it asks a question twice.
    """

    id: str
    title: str
    purpose: str
    asks: tuple[Question, ...]
    answer: Callable[[Situation], Answer]
    view: View | None = None
    judged_by: View | None = None
    also_reads: tuple[Question, ...] = ()
    turns: Callable[[Situation], dict[str, str]] = _no_turns
    gathers: bool = False

    def __post_init__(self) -> None:
        names = [question.id for question in self.questions]
        if len(set(names)) != len(names):
            raise ValueError(f"calculator {self.id}: a question stands twice")

    @property
    def lead(self) -> str:
        """Its name, with what leads on to what it says."""
        return self.title if self.title.endswith("?") else f"{self.title}:"

    @property
    def questions(self) -> tuple[Question, ...]:
        """Everything it takes."""
        return (*self.asks, *self.also_reads)


def get(id: str) -> Calculator:
    """The calculator with this id, loaded when first asked for. Raises KeyError for an unknown id."""
    listed = _BY_ID[id]
    module = import_module(f"should_connect.{listed.computed_by}")
    views: Mapping[str, View] | None = getattr(module, "VIEWS", None)
    if views:
        view = views[id]
        counted = {"days_since_interview", "days_to_interview"} & {question.id for question in view.asked}
        reads: tuple[Question, ...] = (*view.read_only, *((INTERVIEW_DATE,) if counted else ()))
        return Calculator(id, listed.title, listed.purpose, view.asked, view.answer, view, view, reads, view.turns)
    asks: tuple[Question, ...] = module.QUESTIONS
    reads = getattr(module, "ALSO_READS", ())
    answer: Callable[[Situation], Answer] = module.answer
    turns: Callable[[Situation], dict[str, str]] = getattr(module, "turns", _no_turns)
    judged_by: View | None = getattr(module, "VIEW", None)
    return Calculator(id, listed.title, listed.purpose, asks, answer, None, judged_by, reads, turns, listed.gathers)
