"""The judgment asked about a day of the calendar: from a number of days to the choice that covers it."""

from dataclasses import replace
from datetime import date, timedelta

from should_connect.claims import is_request_now
from should_connect.judgment import View
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW
from should_connect.questions.model import ChoiceQuestion
from should_connect.questions.process import DAYS_TO_INTERVIEW
from should_connect.questions.stage import STAGE
from should_connect.situation import EARLIEST, LATEST, Situation, Value
from should_connect.tables.request import VIEWS

DECIDE = VIEWS["decide"]
AHEAD = ("before", "applied")
MOST_DAYS = 100_000
"""More days than lie between any two that the guide takes."""
DECIDED = ("offer", "rejected", "past")


def known_today(situation: Situation) -> date | None:
    """The visitor's own date, if the page knows it and it is one the guide can count from."""
    return situation.today if situation.today and EARLIEST <= situation.today <= LATEST else None


def covered(value: str) -> tuple[int, int] | None:
    """The first and last number of days that a choice such as '0-1', '3' or '15+' covers; None for one without days."""
    first, _, last = value.rstrip("+").partition("-")
    if not first.isdigit():
        return None
    return int(first), MOST_DAYS if value.endswith("+") else int(last or first)


def band(question: ChoiceQuestion, days: int) -> str:
    """The choice of a question about days that covers this number; choices read '0-1', '3' or '15+'.

    Raises ValueError when none does.
    """
    for value in question.values:
        if (span := covered(value)) and span[0] <= days <= span[1]:
            return value
    raise ValueError(f"question {question.id}: no choice covers {days} days")


def on_day(situation: Situation, interview: date, day: date) -> Situation:
    """The same situation on that day: before the interview nothing is decided yet, and after it no interview is ahead.

    Where the visitor has not said where things stand after the interview, that stays open.
    """
    values: dict[str, Value] = dict(situation.values)
    if day < interview:
        if values.get(STAGE.id) != "withdrew":
            values[STAGE.id] = "before"
        values[DAYS_TO_INTERVIEW.id] = band(DAYS_TO_INTERVIEW, (interview - day).days)
        values.pop(DAYS_SINCE_INTERVIEW.id, None)
    else:
        if values.get(STAGE.id) in AHEAD:
            del values[STAGE.id]
        values[DAYS_SINCE_INTERVIEW.id] = band(DAYS_SINCE_INTERVIEW, (day - interview).days)
        values.pop(DAYS_TO_INTERVIEW.id, None)
    return replace(situation, values=values)


def told_apart(interview: date, most: int) -> tuple[date, ...]:
    """The first day of each choice of days since the interview, `most` days after it at most; it stands for all."""
    spans = (covered(value) for value in DAYS_SINCE_INTERVIEW.values)
    return tuple(interview + timedelta(span[0]) for span in spans if span and span[0] <= most)


def is_decided(situation: Situation) -> bool:
    """Whether news has come; from then on a request is timed by the news and no longer by the interview (K4)."""
    return situation.values.get(STAGE.id) in DECIDED


def lets_send(situation: Situation, view: View = DECIDE) -> bool:
    """Whether the judgment is for a request of one's own now, whatever the open questions bring."""
    return all(is_request_now(row.verdict, row.steps) for row in view.rows(view.masks(situation)))


def may_send(situation: Situation, interview: date, day: date) -> bool:
    """Whether it is for a request on that day."""
    return lets_send(on_day(situation, interview, day))
