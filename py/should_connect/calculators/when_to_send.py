"""When to send: the days for this person, counted from the interview, as the judgment decides them.

What may be sent is decided in one table for all pages (tables/request.py); this page only turns its bands of days into
days of the calendar.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from should_connect.answer import Action, Answer, Appointment, Reason, Step, Weight
from should_connect.claims import SENDS
from should_connect.days import bands, schedule
from should_connect.days.in_words import dated as in_one_form
from should_connect.days.in_words import human
from should_connect.judgment import View
from should_connect.questions.happened import ADVANCE, FOLLOWED_UP, NO_CONTACT
from should_connect.questions.interview import INTERVIEW_DATE, PROMISED_DATE, THANK_YOU_SENT
from should_connect.questions.model import Question
from should_connect.questions.stage import STAGE
from should_connect.situation import Situation
from should_connect.tables.request import ORDER, TABLE
from should_connect.tables.steps import (
    ANSWER_OFFER,
    ONE_EMAIL,
    SAY_YOU_ARE_OUT,
    STATUS_EMAIL,
    STATUS_EMAIL_AGAIN,
    STATUS_EMAIL_OVERDUE,
    THANK_AFTER_NO,
    THANK_IN_IT,
    THANK_YOU,
)

VIEW = View("when-to-send", TABLE, {}, ORDER, alone=frozenset({"referred"}))
CITES = frozenset((
    "TIM-06", "TIM-07", "TIM-08", "TIM-11", "TIM-12", "TIM-13", "TIM-15", "TIM-16", "TIM-17", "FUP-03", "N1", "N5",
    "RISK-01", "K2", "K3", "K4", "K24", "K26",
))  # fmt: skip
"""What this page can give as a reason by itself, with its days; the judgment's rows give the rest."""
_COUNTED = ("days_since_interview", "days_to_interview")
"""What the interview's day says by itself."""
QUESTIONS: tuple[Question, ...] = (
    INTERVIEW_DATE,
    *(question for question in VIEW.asked if question.id not in _COUNTED),
    PROMISED_DATE,
    THANK_YOU_SENT,
)
ASKED_ONCE = ("once", "once-elsewhere")
THANKS = (THANK_YOU, THANK_AFTER_NO, THANK_IN_IT, ONE_EMAIL, SAY_YOU_ARE_OUT)
"""Steps that thank them. One email of thanks is enough, whatever else stands in it."""
FAR = 365
"""Days between interview and today, or promise, past which a date looks mistyped."""


def answer(situation: Situation) -> Answer:
    """The days, and the verdict of the table that fits today; or, where that is to send, the first day left for it."""
    today = bands.known_today(situation)
    interview = situation.day(INTERVIEW_DATE)
    dated = seen(situation)
    found = VIEW.answer(dated)
    if interview and today and found.verdict in SENDS and today >= interview:
        start = schedule.business_day_from(_first_chance(situation, interview, today))
        then = VIEW.answer(bands.on_day(situation, interview, start))
        # A weekend alone is no reason to say another thing than the pages that know no day.
        if then.verdict in SENDS or _is_missing(situation):
            found = then
    promised = situation.day(PROMISED_DATE)
    kept = promised if promised and (interview is None or promised >= interview) else None
    dates = _dates(dated, found, interview, kept, today)
    return replace(
        found,
        headline=found.headline if interview else "Add the day of the interview to get your dates.",
        reasons=(
            *found.reasons,
            *(Reason(rule, Weight.CAUTION, text) for rule, text in _cautions(dated, dates, today)),
        ),
        dissent=tuple(dict.fromkeys((*found.dissent, *(id for day in dates for id in day.rules if id[0] == "K")))),
        steps=in_one_form(_steps(found, dates, interview, is_ahead=bool(interview and today and today < interview))),
        dates=dates,
        changes=tuple(change for change in found.changes if change.question not in _COUNTED),
    )


def seen(situation: Situation) -> Situation:
    """The situation as the table sees it today, with the bands that the interview's day falls in."""
    today, interview = bands.known_today(situation), situation.day(INTERVIEW_DATE)
    return bands.on_day(situation, interview, today) if interview and today else situation


def turns(situation: Situation) -> dict[str, str]:
    """For each question: answered, now, later, or moot. The days are asked first, and never required."""
    found = VIEW.turns(seen(situation))
    own = {
        question.id: "answered" if question.id in situation.values else "now"
        for question in (INTERVIEW_DATE, PROMISED_DATE, THANK_YOU_SENT)
    }
    return {**{id: turn for id, turn in found.items() if id not in _COUNTED}, **own}


def _dates(
    situation: Situation, found: Answer, interview: date | None, promised: date | None, today: date | None
) -> tuple[Appointment, ...]:
    return schedule.in_order(_all_dates(situation, found, interview, promised, today))


def _all_dates(
    situation: Situation, found: Answer, interview: date | None, promised: date | None, today: date | None
) -> Iterator[Appointment]:
    if _may_ask(situation):
        asked = situation.values.get(FOLLOWED_UP.id) in ASKED_ONCE
        yield from schedule.status_questions(interview, promised, today, asked=asked)
    if interview is None:
        return
    if today is None or today <= interview:
        yield schedule.interview_day(interview)
    last_before = interview - schedule.DAY * schedule.WINDOW_BEFORE[1]
    if (today is None or today < interview) and bands.may_send(situation, interview, last_before):
        yield from filter(None, [schedule.window_before(interview, today)])
    yield from filter(None, [_thank_you(situation, interview, today)])
    requests = tuple(schedule.requests(situation, interview, _first_chance(situation, interview, today)))
    yield from requests
    if promised and not requests:
        yield from filter(None, [schedule.after_decision(situation, interview, promised, today)])


def _may_ask(situation: Situation) -> bool:
    """Whether a question about news can still be asked: while they decide, unless it was asked twice or is unwanted."""
    values = situation.values
    is_open = values.get(STAGE.id) in (None, "before", "waiting")
    return is_open and values.get(FOLLOWED_UP.id) != "twice" and values.get(NO_CONTACT.id) != "yes"


def _thank_you(situation: Situation, interview: date, today: date | None) -> Appointment | None:
    unwanted = any(situation.values.get(gate.id) == "yes" for gate in (NO_CONTACT, ADVANCE))
    unwanted |= situation.values.get(FOLLOWED_UP.id) == "twice"
    done = situation.choice(THANK_YOU_SENT) == "yes" or unwanted
    return None if done else schedule.thank_you(interview, today)


def _first_chance(situation: Situation, interview: date, today: date | None) -> date:
    """The first day left for a request: today or the interview, and after the thank-you where that is still to go.

    Nobody who may have thanked them long ago is made to miss the last of the days.
    """
    thanks = _thank_you(situation, interview, today)
    start = max(interview, today or interview)
    if not thanks:
        return start
    later = max(start, thanks.last + schedule.DAY)
    is_missed = not bands.may_send(situation, interview, schedule.business_day_from(later))
    return start if is_missed and bands.may_send(situation, interview, start) and not _is_missing(situation) else later


def _is_missing(situation: Situation) -> bool:
    """Whether the visitor has said that they haven't thanked them."""
    return THANK_YOU_SENT.id in situation.values and situation.choice(THANK_YOU_SENT) == "no"


def _steps(found: Answer, dates: tuple[Appointment, ...], interview: date | None, *, is_ahead: bool) -> Iterator[Step]:
    """The table's steps with days in place of spans; without a thank-you that is sent or would come far too late."""
    due = {day.id: (day.first, day.last) for day in dates}
    steps = found.steps
    if "thank-you" in due and found.settled and not set(THANKS) & set(steps):
        first = steps if is_ahead else steps[:1] if steps[:1] == (ANSWER_OFFER,) else ()
        steps = (*first, THANK_YOU, *steps[len(first) :])
    for step in steps:
        if step == STATUS_EMAIL and interview:
            if "status-question" in due:
                yield replace(step, days=due["status-question"])
        elif step == STATUS_EMAIL_OVERDUE and "status-question" in due:
            yield replace(step, days=due["status-question"])
        elif step == STATUS_EMAIL_AGAIN and "status-repeat" in due:
            yield replace(step, days=due["status-repeat"])
        elif step.action is Action.REQUEST and step.due and "request-last" in due:
            yield replace(step, days=(due["request-earliest"][0], due["request-last"][1]))
        elif step != THANK_YOU or not interview:
            yield step
        elif "thank-you" in due:
            yield replace(step, days=due["thank-you"])


def _cautions(situation: Situation, dates: tuple[Appointment, ...], today: date | None) -> Iterator[tuple[str, str]]:
    interview, promised = situation.day(INTERVIEW_DATE), situation.day(PROMISED_DATE)
    due = {day.id: day for day in dates}
    if interview and today is None:
        yield "TIM-17", "If today's date is missing, past days can't be left out. Skip what's gone by."
    if interview and promised and promised < interview:
        yield "N5", "If the day they named is before the interview, check both dates. We left it out."
    known = [day for day in (interview, promised, today) if day]
    if (max(known, default=date.min) - min(known, default=date.min)).days > FAR:
        yield "TIM-17", "If these dates are over a year apart, check the years."
    if interview and today and today < interview and (window := due.get("before-window")) and today < window.first:
        yield "TIM-16", f"If you send one before the interview, wait until {human(window.first)}."
    if "thank-you" in due and "request-good" in due:
        yield "TIM-12", "If you haven't thanked them yet, do that first and send the request on a later day."
    if due.keys() & {"status-question", "status-repeat"}:
        yield "N5", "If there's a public holiday in between, add a day. We count Monday to Friday."
