"""The decision tables asked about a day of the calendar: from a number of days to the choice that covers it."""

from dataclasses import replace
from datetime import date
from functools import cache

from should_connect.answer import Answer, Verdict
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW, EARLIER_REQUEST, OUTCOME, ROLE
from should_connect.questions.model import ChoiceQuestion
from should_connect.questions.process import DAYS_TO_INTERVIEW
from should_connect.situation import EARLIEST, LATEST, Situation, Value
from should_connect.tables.after_interview import TABLE as AFTER
from should_connect.tables.before_interview import TABLE as BEFORE

SENDS = (Verdict.SEND, Verdict.SEND_OPTIONAL)


def known_today(situation: Situation) -> date | None:
    """The visitor's own date, if the page knows it and it is one the guide can count from."""
    return situation.today if situation.today and EARLIEST <= situation.today <= LATEST else None


def band(question: ChoiceQuestion, days: int) -> str:
    """The choice of a question about days that covers this number; choices read '0-1', '3' or '15+'.

    Raises ValueError when none does.
    """
    for value in question.values:
        first, _, last = value.rstrip("+").partition("-")
        if first.isdigit() and int(first) <= days and (value.endswith("+") or days <= int(last or first)):
            return value
    raise ValueError(f"question {question.id}: no choice covers {days} days")


def on_day(situation: Situation, days_since: int) -> Situation:
    """The same situation, that many days after the interview."""
    return replace(
        situation,
        values={**situation.values, DAYS_SINCE_INTERVIEW.id: band(DAYS_SINCE_INTERVIEW, days_since)},
    )


def is_decided(situation: Situation) -> bool:
    """Whether news has come; from then on a request is timed by the news and no longer by the interview (K4)."""
    return situation.choice(OUTCOME) != "open"


def sending_bands(situation: Situation) -> frozenset[str]:
    """The bands of days since the interview in which the after-interview table lets a request go out."""
    return _sending_bands(tuple(situation.choice(question) for question in _UNDATED))


_UNDATED = tuple(question for question in AFTER.questions if question.id != DAYS_SINCE_INTERVIEW.id)


@cache  # a list of people asks the same few questions of the table over and over while someone types
def _sending_bands(choices: tuple[str, ...]) -> frozenset[str]:
    values: dict[str, Value] = {question.id: choice for question, choice in zip(_UNDATED, choices, strict=True)}
    found = set()
    for band in DAYS_SINCE_INTERVIEW.values:
        then = Situation({**values, DAYS_SINCE_INTERVIEW.id: band})
        if _lets_send(then, AFTER.decide(then).verdict):
            found.add(band)
    return frozenset(found)


def may_send(situation: Situation, days_since: int) -> bool:
    """Whether the after-interview table lets a request go out that many days after the interview."""
    return band(DAYS_SINCE_INTERVIEW, days_since) in sending_bands(situation)


def after(situation: Situation, days_since: int) -> Answer:
    """What the after-interview table says that many days after the interview."""
    return AFTER.answer(on_day(situation, days_since))


def before(situation: Situation, days_to: int) -> Answer:
    """What the before-interview table says that many days before the interview."""
    return BEFORE.answer(_ahead(situation, days_to))


def may_send_before(situation: Situation, days_to: int) -> bool:
    """Whether the before-interview table lets a request go out that many days before the interview."""
    return _lets_send(situation, BEFORE.decide(_ahead(situation, days_to)).verdict)


def _ahead(situation: Situation, days_to: int) -> Situation:
    changed: dict[str, Value] = {DAYS_TO_INTERVIEW.id: band(DAYS_TO_INTERVIEW, days_to)}
    if situation.choice(ROLE) == "coordinator":  # has no part in the interview, and that table knows no coordinators
        changed[ROLE.id] = "not-met"
    return replace(situation, values={**situation.values, **changed})


def _lets_send(situation: Situation, verdict: Verdict) -> bool:
    if verdict is Verdict.ACCEPT:  # whoever turned one down before is waited for, even when they suggested it
        return situation.choice(EARLIER_REQUEST) != "declined"
    return verdict in SENDS
