"""The days on which something is due: thank-you, request, status question, and the day to let it rest.

Days are the visitor's own calendar days. Business days are Monday to Friday; public holidays are not known here.
Nothing is proposed before `today`; where that is None, nothing counts as past.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta

from should_connect.answer import Appointment
from should_connect.days.bands import is_decided, may_send
from should_connect.questions.stage import OFFER_STATUS, STAGE
from should_connect.situation import Situation

DAY = timedelta(days=1)
WINDOW_BEFORE = (3, 1)
"""Days before the interview between which a request may go out, if at all (K2)."""
EARLIEST_DAY = 2
"""The first day after the interview on which the judgment lets anybody who was there be asked (K3, K4)."""
GOOD_DAYS = (5, 7)
"""Days after the interview to aim for (TIM-07)."""
LAST_DAY = 14
"""Days during which people remember the interview, or the news since then (TIM-08)."""
STATUS_WITHOUT_PROMISE = (5, 7)
"""Business days after the interview to ask where things stand, when no day was named (N5)."""
STATUS_AFTER_PROMISE = (1, 2)
"""Business days after the promised day to ask where things stand (N5)."""
AFTER_NEWS = 2
"""Days after the news to leave before a request: they have to be answered first (K3)."""
REPEAT_AFTER = 7
"""Days after the status question before it may be asked once more (K26)."""
CLOSED_AFTER = 7
"""Days after the second question until it counts as closed. Our own count: the sources name no number."""


def is_business_day(day: date) -> bool:
    """Whether it is a Monday to Friday."""
    return day.weekday() < 5


def business_day_from(day: date) -> date:
    """The first business day on or after this day."""
    while not is_business_day(day):
        day += DAY
    return day


def business_day_until(day: date) -> date:
    """The last business day on or before this day."""
    while not is_business_day(day):
        day -= DAY
    return day


def add_business_days(day: date, count: int) -> date:
    """The business day that many business days later. `count` is at least 1."""
    for _ in range(count):
        day = business_day_from(day + DAY)
    return day


def first_run(days: tuple[date, ...]) -> tuple[date, date]:
    """The first and last of the days that follow each other without a gap from the first on."""
    last = days[0]
    while last + DAY in days:
        last += DAY
    return days[0], last


def sending_days(situation: Situation, interview: date, start: date) -> tuple[date, ...]:
    """Every business day from `start` on that the judgment is for a request, as far ahead as the sources look."""
    counts_from_news = is_decided(situation) or start > interview + DAY * LAST_DAY
    last = (start if counts_from_news else interview) + DAY * LAST_DAY
    ahead = (start + DAY * count for count in range((last - start).days + 1))
    return tuple(day for day in ahead if is_business_day(day) and may_send(situation, interview, day))


def in_order(days: Iterable[Appointment]) -> tuple[Appointment, ...]:
    """Days as they come; of those that begin together, a request's come last."""
    return tuple(sorted(days, key=lambda day: (day.first, day.id.startswith("request"), day.last, day.id)))


def interview_day(interview: date) -> Appointment:
    """The interview itself."""
    return Appointment("interview", "The interview", interview, interview)


def window_before(interview: date, today: date | None) -> Appointment | None:
    """What is left of the one to three days before the interview, weekends left out; None when nothing is."""
    days = tuple(
        day
        for ahead in range(WINDOW_BEFORE[0], WINDOW_BEFORE[1] - 1, -1)
        if is_business_day(day := interview - DAY * ahead) and (today is None or day >= today)
    )
    if not days:
        return None
    return Appointment(
        "before-window",
        "Days for a request before the interview",
        *first_run(days),
        "1 to 3 days before. One article says one or two days, another two or three. We found no outside evidence.",
        ("TIM-13", "TIM-15", "K2"),
    )


def thank_you(interview: date, today: date | None) -> Appointment | None:
    """The thank-you email: on the day or the day after, on a business day where one is left; later, today, any day.

    None once the interview is more than two weeks past (TIM-08).
    """
    first = interview if today is None else max(interview, today)
    if first > interview + DAY * LAST_DAY:
        return None
    if first > interview + DAY:
        note = "It's been more than a day. A late thank-you is still right, and it goes before any request."
        return Appointment("thank-you", "Email a thank-you, now", first, first, note, ("N1", "K24"))
    in_time = [day for day in (interview, interview + DAY) if day >= first]
    chosen = [day for day in in_time if is_business_day(day)] or in_time
    return Appointment(
        "thank-you",
        "Email a thank-you",
        chosen[0],
        chosen[-1],
        "Within 24 hours; many career offices allow 48. One to each interviewer.",
        ("N1", "TIM-12", "K24"),
    )


def requests(situation: Situation, interview: date, start: date) -> Iterator[Appointment]:
    """Earliest day, good days and last good day for a request from `start` on; nothing where the table allows none."""
    days = sending_days(situation, interview, start)
    if not days:
        return
    aimed = tuple(day for day in days if GOOD_DAYS[0] <= (day - interview).days <= GOOD_DAYS[1])
    by_interview = not is_decided(situation)
    good = first_run(aimed if aimed and by_interview else days)
    yield _earliest(interview, days)
    yield Appointment(
        "request-good",
        "Good days for a request",
        *good,
        _offset(interview, good) + ("" if by_interview else " They've decided, so the exact day matters little."),
        ("TIM-07", "K4") if by_interview else ("TIM-11", "K4"),
    )
    yield _last(situation, interview, days[-1])


def _earliest(interview: date, days: tuple[date, ...]) -> Appointment:
    first = days[0]
    note = _offset(interview, (first, first))
    return Appointment("request-earliest", "Earliest day for a request", first, first, note, ("TIM-06", "K3"))


def _last(situation: Situation, interview: date, day: date) -> Appointment:
    if is_decided(situation):
        note = "One to two weeks from the first day here, because we don't know when you heard."
    elif not may_send(situation, interview, interview + DAY * (GOOD_DAYS[1] + 1)):
        note = "After that, wait until they've decided."
    else:
        note = "One article says one to two weeks. After that, people forget."
    return Appointment("request-last", "Last good day for a request", day, day, note, ("TIM-08",))


def _offset(interview: date, days: tuple[date, date]) -> str:
    first, last = ((day - interview).days for day in days)
    return f"{first} days after the interview." if first == last else f"{first} to {last} days after the interview."


def after_decision(situation: Situation, interview: date, promised: date, today: date | None) -> Appointment | None:
    """The first days for a request if word comes on the promised day; None where a yes would change nothing."""
    decided = replace(situation, values={**situation.values, STAGE.id: "offer", OFFER_STATUS.id: "open"})
    start = promised + DAY * AFTER_NEWS
    days = sending_days(decided, interview, start)
    if is_decided(situation) or not days or (today is not None and days[0] < today):
        return None
    return Appointment(
        "request-after-decision",
        "If they decide by then: days for a request",
        *first_run(days),
        "Answer their message first. One to two weeks is a good time after that.",
        ("TIM-11", "K4"),
    )


def status_questions(
    interview: date | None, promised: date | None, today: date | None, *, asked: bool = False
) -> tuple[Appointment, ...]:
    """The status question, its one repeat, and the day to treat it as closed.

    Counted from the promised day, or from the interview without one. Days gone by move to today; once all of them
    have gone by, only the closing is left. With `asked` the question has been put, on a day not known, and the repeat
    is left. Empty when neither day is known.
    """
    if promised is None and interview is None:
        return ()
    if promised is not None:
        first, last = (add_business_days(promised, count) for count in STATUS_AFTER_PROMISE)
        basis = "1 to 2 business days after the day they named."
    else:
        assert interview is not None
        first, last = (add_business_days(interview, count) for count in STATUS_WITHOUT_PROMISE)
        basis = "5 to 7 business days after the interview, unless they named a day."
    if today is not None and today > _closed(last):
        note = (
            "The usual days are over. If it's over a week since you asked, one short email is still fine."
            if asked
            else "The usual days are over. If you never asked, one short email is still fine. Then leave it there."
        )
        return (Appointment("closed", "Move on", today, today, note, ("FUP-03", "K26")),)
    if today is not None and today > first:
        first = business_day_from(today)
        last = max(first, last)
    if asked:
        last = today or last
    repeat = business_day_from(last + DAY * REPEAT_AFTER)
    closed = _closed(last)
    if asked:
        again = "A week or more after you asked, if you hear nothing. Sooner if that was a while ago."
        first_time: tuple[Appointment, ...] = ()
    else:
        again = "A week or more after the first question, if you heard nothing."
        first_time = (Appointment("status-question", "Ask for an update by email", first, last, basis, ("N5", "K26")),)
    return (
        *first_time,
        Appointment("status-repeat", "Ask one last time", repeat, repeat, again, ("N5", "K26")),
        Appointment("closed", "Move on", closed, closed,
                    "A week after your last question. No source names a day, so this one is our own.",
                    ("FUP-03", "K26")),
    )  # fmt: skip


def _closed(asked: date) -> date:
    return business_day_from(asked + DAY * REPEAT_AFTER) + DAY * CLOSED_AFTER
