"""What stands on the printed checklist: the guide stage by stage, as ids and steps. The words come from the package."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from guide_site.blocks import catalogue
from should_connect.answer import Step
from should_connect.as_data import statement
from should_connect.catalogue import RULES
from should_connect.catalogue.homes import home
from should_connect.catalogue.linkedin import NOTE_LIMIT_FREE
from should_connect.html.markup import page
from should_connect.questions.happened import HAPPENED
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW, EMPLOYER, RAPPORT, ROLE
from should_connect.questions.stage import STAGE
from should_connect.situation import Situation
from should_connect.tables import steps
from should_connect.tables.request import VIEWS

type Plain = str | list["Plain"] | dict[str, "Plain"]


@dataclass(frozen=True, slots=True)
class Item:
    """One box to tick: when, what, and the rules behind it. What is a step's words, or else the first rule's own."""

    rules: tuple[str, ...]
    due: str = ""
    step: Step | None = None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A stage of the process with what to do in it."""

    title: str
    items: tuple[Item, ...]


CHAPTERS: tuple[Chapter, ...] = (
    Chapter(
        "Before the interview",
        (
            Item(("PREP-01", "PREP-07"), "When you prepare"),
            Item(("PREP-03",), "When you prepare"),
            Item(("PREP-04", "P10"), "When you prepare"),
            Item(("ALT-09", "BEN-23"), "Any time"),
            Item(("PROF-02", "PROF-04"), step=steps.CHECK_PROFILE),
            Item(("DEC-08", "TIM-02"), "Until you've met"),
            Item(("DEC-31", "N7"), step=steps.ACCEPT_IF_INVITED),
            Item(("DEC-24",), "From then on"),
            Item(("DEC-28", "K23"), step=steps.ASK_AT_GOODBYE),
        ),
    ),
    Chapter(
        "On the day, and the day after",
        (
            Item(("N1", "TIM-12"), step=steps.THANK_YOU),
            Item(("N2",), "With each thank-you"),
            Item(("TIM-03", "TIM-04"), "For two or three days"),
        ),
    ),
    Chapter(
        "Until they decide",
        (
            Item(("DEC-11", "DEC-25", "N7"), "Before anything else"),
            Item(("DEC-15", "DEC-13"), "If it was formal"),
            Item(("TIM-11", "N9"), "With the person who decides"),
            Item(("DEC-18", "BEN-20"), "If you think of sending"),
            Item(("TIM-07", "TIM-06"), "If it was friendly"),
            Item(("TIM-08",), "Recruiter or casual employer"),
            Item(("N5", "FUP-04"), step=steps.STATUS_EMAIL),
            Item(("FUP-03", "RISK-13"), "A week or more later", steps.STATUS_EMAIL_AGAIN),
        ),
    ),
    Chapter(
        "If you send a request",
        (
            Item(("WHO-01", "WHO-06"), "First"),
            Item(("WHO-05", "WHO-04"), "When you choose"),
            Item(("NOTE-03", "P1"), step=steps.WRITE_NOTE),
            Item(("NOTE-07", "NOTE-08"), "In the note"),
            Item(("NOTE-18",), "If it went badly"),
            Item(("NOTE-20", "NOTE-12"), "In the note"),
            Item(("NOTE-14", "RISK-10"), "Before you send"),
            Item(("P16",), "When you send"),
            Item(("FUP-05", "P6"), step=steps.LET_IT_REST),
        ),
    ),
    Chapter(
        "After they decide",
        (
            Item(("NOTE-15",), "In a note after feedback"),
            Item(("FUP-10", "FUP-11"), step=steps.THANK_AFTER_NO),
            Item(("DEC-21", "NOTE-19"), "If you got along"),
            Item(("DEC-22", "RISK-14"), "After two refusals"),
            Item(("FUP-12",), step=steps.FOLLOW_COMPANY),
            Item(("FUP-14", "FUP-13"), "From now on"),
            Item(("DEC-19",), "If you've pulled out", steps.SAY_YOU_ARE_OUT),
        ),
    ),
    Chapter(
        "Once you're connected",
        (
            Item(("FUP-02", "FUP-01"), "Now and then"),
            Item(("FUP-09", "FUP-04"), "If they seem hesitant"),
            Item(("P11", "RISK-06"), "If you have a job now"),
        ),
    ),
)

AT_A_GLANCE_ROLES = ("hiring-manager", "panel", "recruiter")
AT_A_GLANCE: tuple[tuple[str, dict[str, str]], ...] = (
    ("Day 0 or 1", {"days_since_interview": "0-1", "stage": "waiting"}),
    ("Day 2 to 4", {"days_since_interview": "2-4", "stage": "waiting"}),
    ("Day 5 to 7", {"days_since_interview": "5-7", "stage": "waiting"}),
    ("They made an offer", {"days_since_interview": "5-7", "stage": "offer", "offer_status": "open"}),
    ("They said no", {"days_since_interview": "5-7", "stage": "rejected"}),
)
ORDINARY = {"rapport": "warm", "employer": "typical", **{fact.id: fact.none for fact in HAPPENED.questions}}
"""Someone who got along at a usual company, and nothing else has happened."""
WORKSHEET_QUESTIONS = (STAGE, ROLE, RAPPORT, DAYS_SINCE_INTERVIEW, EMPLOYER)


def checklist(address: str) -> dict[str, Plain]:
    """The whole guide on a few pages, ready for the typesetter. `address` is the site's, with a slash at its end."""
    return {
        "reviewed": catalogue.day(catalogue.last_review()),
        "address": address,
        "stages": [
            {"title": chapter.title, "items": [_item(item, address) for item in chapter.items]} for chapter in CHAPTERS
        ],
        "glance": {
            "head": [title for title, _ in AT_A_GLANCE],
            "rows": [[ROLE.label(role), *_verdicts(role)] for role in AT_A_GLANCE_ROLES],
        },
    }


def worksheet(address: str) -> dict[str, Plain]:
    """A blank sheet for one interviewer, ready for the typesetter."""
    return {
        "address": address,
        "reviewed": catalogue.day(catalogue.last_review()),
        "note_limit": str(NOTE_LIMIT_FREE),
        "questions": [
            {"ask": question.ask, "choices": [choice.label for choice in question.choices]}
            for question in WORKSHEET_QUESTIONS
        ],
        "steps": [
            {"text": step.text, "due": step.when}
            for step in (steps.THANK_YOU, steps.CHECK_PROFILE, steps.WRITE_NOTE, steps.STATUS_EMAIL, steps.LET_IT_REST)
        ],
    }


def _item(item: Item, address: str) -> dict[str, Plain]:
    return {
        "text": item.step.text if item.step else statement(item.rules[0]),
        "due": item.due or (item.step.when if item.step else ""),
        "rules": [{"id": id, "link": _link(id, address)} for id in item.rules],
    }


def _link(id: str, address: str) -> str:
    """Where an id is explained: a rule in the rulebook, everything else at its home."""
    return page(address, *(("rulebook", id) if id in RULES else home(id)))


def _verdicts(role: str) -> Iterator[str]:
    for _, then in AT_A_GLANCE:
        yield VIEWS["decide"].answer(Situation({**ORDINARY, **then, ROLE.id: role})).label


def ids() -> frozenset[str]:
    """Every id the checklist names."""
    return frozenset(id for chapter in CHAPTERS for item in chapter.items for id in item.rules)
