"""When to send: the days for this person, counted from the interview, with the policy of the decision tables.

What may be sent is decided where the other pages decide it, in the tables for before and after the interview; this
page only turns their bands of days into days of the calendar.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from should_connect.answer import Answer, Appointment, Reason, Step, Verdict, Weight
from should_connect.days import bands, schedule
from should_connect.days.in_words import human, human_span
from should_connect.questions.interview import (
    INTERVIEW_DATE,
    OUTCOME,
    PROMISED_DATE,
    PROTOCOL,
    RAPPORT,
    ROLE,
    THANK_YOU_SENT,
)
from should_connect.questions.model import ChoiceQuestion
from should_connect.situation import Situation
from should_connect.tables.after_interview import TABLE as AFTER
from should_connect.tables.steps import STATUS_EMAIL, THANK_YOU

QUESTIONS = (INTERVIEW_DATE, ROLE, RAPPORT, OUTCOME, PROTOCOL, PROMISED_DATE, THANK_YOU_SENT)
ASKS_FOR_NEWS = ("open", "feedback")
FAR = 365
"""Days between interview and today, or promise, past which a date looks mistyped."""


def answer(situation: Situation) -> Answer:
    """The days, and the verdict of the table that fits today; or, where that is to send, the first day left for it."""
    today = bands.known_today(situation)
    interview = situation.day(INTERVIEW_DATE)
    if interview and today and today < interview:
        situation = _as_open(situation)
    found = _policy(situation, interview, today)
    if interview and today and found.verdict in bands.SENDS and today >= interview:
        start = schedule.business_day_from(_first_chance(situation, interview, today))
        found = bands.after(situation, (start - interview).days)
    promised = situation.day(PROMISED_DATE)
    kept = promised if promised and (interview is None or promised >= interview) else None
    dates = _dates(situation, found, interview, kept, today)
    return replace(
        found,
        calculator="when-to-send",
        headline=_headline(found, dates, interview, today),
        reasons=(
            *found.reasons,
            *(Reason(rule, Weight.CAUTION, text) for rule, text in _cautions(situation, found, dates, today)),
        ),
        dissent=tuple(dict.fromkeys((*found.dissent, *(id for day in dates for id in day.rules if id[0] == "K")))),
        steps=tuple(_steps(found, dates, interview)),
        dates=dates,
        changes=tuple(change for change in found.changes if change.question in _ASKED),
        assumed=tuple(question.id for question in _CHOICES if situation.is_assumed(question)),
    )


_CHOICES = tuple(question for question in QUESTIONS if isinstance(question, ChoiceQuestion))
_ASKED = tuple(question.id for question in _CHOICES)


def _as_open(situation: Situation) -> Situation:
    """Before the interview nothing can have been decided, except by the visitor."""
    if situation.choice(OUTCOME) == "withdrew":
        return situation
    return replace(situation, values={**situation.values, OUTCOME.id: "open"})


def _policy(situation: Situation, interview: date | None, today: date | None) -> Answer:
    if interview is None or today is None:
        return AFTER.answer(situation)
    days = (today - interview).days
    if days >= 0 or situation.choice(OUTCOME) == "withdrew":
        return bands.after(situation, max(days, 0))
    return bands.before(situation, -days)


def _dates(
    situation: Situation, found: Answer, interview: date | None, promised: date | None, today: date | None
) -> tuple[Appointment, ...]:
    return tuple(
        sorted(_all_dates(situation, found, interview, promised, today), key=lambda day: (day.first, day.last, day.id))
    )


def _all_dates(
    situation: Situation, found: Answer, interview: date | None, promised: date | None, today: date | None
) -> Iterator[Appointment]:
    if situation.choice(OUTCOME) in ASKS_FOR_NEWS:
        yield from schedule.status_questions(interview, promised, today)
    if interview is None:
        return
    if today is None or today <= interview:
        yield schedule.interview_day(interview)
    if (today is None or today < interview) and found.verdict not in _CLOSED_BEFORE:
        fits = bands.may_send_before(situation, schedule.WINDOW_BEFORE[1])
        yield from filter(None, [schedule.window_before(interview, today, fits)])
    yield from filter(None, [_thank_you(situation, interview, today)])
    requests = tuple(schedule.requests(situation, interview, _first_chance(situation, interview, today)))
    yield from requests
    if promised and not requests:
        yield from filter(None, [schedule.after_decision(situation, interview, promised, today)])


def _thank_you(situation: Situation, interview: date, today: date | None) -> Appointment | None:
    return None if situation.choice(THANK_YOU_SENT) == "yes" else schedule.thank_you(interview, today)


def _first_chance(situation: Situation, interview: date, today: date | None) -> date:
    """The first day left for a request: today or the interview, and after the thank-you where that is still to go."""
    thanks = _thank_you(situation, interview, today)
    start = max(interview, today or interview)
    return max(start, thanks.last + schedule.DAY) if thanks else start


_CLOSED_BEFORE = (Verdict.DO_NOT_SEND, Verdict.ALREADY_CONNECTED, Verdict.LEAVE_PENDING, Verdict.EMAIL_INSTEAD)


def _headline(found: Answer, dates: tuple[Appointment, ...], interview: date | None, today: date | None) -> str:
    if interview is None:
        return "Give the day of the interview, and the days appear here."
    if today is None:
        return "Today's date is missing, so all the days are counted from the interview, whether past or to come."
    ids = {day.id for day in dates}
    if "closed" in ids and "status-question" not in ids and found.verdict not in _OPEN_DOOR:
        return "The usual days have passed. Treat it as closed; a contact can still come by itself one day."
    return found.headline


_OPEN_DOOR = (Verdict.SEND, Verdict.SEND_OPTIONAL, Verdict.ACCEPT, Verdict.ALREADY_CONNECTED)


def _steps(found: Answer, dates: tuple[Appointment, ...], interview: date | None) -> Iterator[Step]:
    """The table's steps with days in place of spans; without a thank-you that is sent or would come far too late."""
    due = {day.id: human_span(day.first, day.last) for day in dates}
    if "thank-you" in due and "request-good" in due and THANK_YOU not in found.steps:
        yield replace(THANK_YOU, when=due["thank-you"])
    for step in found.steps:
        if step == STATUS_EMAIL and interview:
            yield replace(step, when=due.get("status-question", "Only if you never asked"))
        elif step != THANK_YOU or not interview:
            yield step
        elif "thank-you" in due:
            yield replace(step, when=due["thank-you"])


def _cautions(
    situation: Situation, found: Answer, dates: tuple[Appointment, ...], today: date | None
) -> Iterator[tuple[str, str]]:
    interview, promised = situation.day(INTERVIEW_DATE), situation.day(PROMISED_DATE)
    due = {day.id: day for day in dates}
    if interview and today is None:
        yield "TIM-17", "Without today's date nothing can be left out as past. Skip what has gone by."
    if interview and promised and promised < interview:
        yield "N5", "The day they named lies before the interview, so it is left aside. Check both dates."
    elif promised and today and promised >= today and found.verdict is Verdict.EMAIL_INSTEAD:
        yield "N5", f"They named {human(promised)}. Let that day pass before you ask where things stand."
    known = [day for day in (interview, promised, today) if day]
    if (max(known, default=date.min) - min(known, default=date.min)).days > FAR:
        yield "TIM-17", "These dates are over a year apart. Check the years."
    if interview and today and today < interview:
        window = due.get("before-window")
        if window and (interview - today).days > schedule.WINDOW_BEFORE[0]:
            yield "TIM-16", f"It is too early now. If at all before the interview, then from {human(window.first)} on."
        if not window and found.verdict not in _CLOSED_BEFORE:
            yield "TIM-01", "Too late for a request before the interview: no weekday is left. Wait until you have met."
    elif (
        interview and today and found.verdict not in _OPEN_DOOR and bands.may_send(situation, (today - interview).days)
    ):
        yield "TIM-08", "The days for a request are over before a weekday is left for one."
    if "thank-you" in due and "request-good" in due:
        yield "TIM-12", "The thank-you email goes first and the request on a later day."
    if "status-question" in due:
        yield "N5", "Business days are Monday to Friday here. Public holidays are not known; add them yourself."
