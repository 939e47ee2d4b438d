"""How many days after an interview something is due, for each weekday that the interview can fall on.

A page can name real days before Python has loaded: Python has counted the business days, a script only adds days.
"""

from datetime import date, timedelta
from functools import cache

from should_connect.answer import Counted, Due
from should_connect.days.in_words import spans
from should_connect.days.schedule import add_business_days, business_day_from, business_day_until
from should_connect.patterns import pattern

type Offsets = tuple[tuple[int, int], ...]
"""The first and last day, counted from the interview, for an interview on a Monday, a Tuesday and so on."""

_A_MONDAY = date(2026, 1, 5)
_FROM_DAY = pattern(r"\bday (\d+)\b")


@cache
def offsets(due: Due) -> Offsets | None:
    """The days of a step; None where they are not counted from the interview."""
    if due.counted is not Counted.INTERVIEW:
        return None
    return tuple(_span(due, _A_MONDAY + timedelta(days=weekday)) for weekday in range(7))


def _span(due: Due, interview: date) -> tuple[int, int]:
    if due.business:
        first, last = (add_business_days(interview, count) for count in (due.first, due.last))
    else:
        first, last = (interview + timedelta(days=count) for count in (due.first, due.last))
        if due.first > 1:
            first, last = business_day_from(first), business_day_until(last)
    return (first - interview).days, (last - interview).days


def from_day(label: str) -> tuple[str, Offsets] | None:
    """The words of a label such as 'Not yet: from day 2' that name a day, and that day as offsets; None without any."""
    found = _FROM_DAY.search(label)
    if not found:
        return None
    count = int(found[1])
    days = (_A_MONDAY + timedelta(days=weekday) for weekday in range(7))
    firsts = [(business_day_from(day + timedelta(days=count)) - day).days for day in days]
    return found[0], tuple((first, first) for first in firsts)


def with_date(label: str, interview: date, today: date) -> str:
    """Such a label with the date in place of the count, as a script shows it (days.js); as it is once that is over."""
    found = from_day(label)
    if not found:
        return label
    words, days = found
    day = interview + timedelta(days=days[interview.weekday()][0])
    return label if day < today else label.replace(words, spans([(day, day)], today)[0])
