"""Days in words, in English whatever the machine's language."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from should_connect.answer import Step

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def human(day: date) -> str:
    """A day such as 'Tue, Nov 24, 2026'."""
    return f"{_weekday(day)}, {day.year}"


def month_day(day: date) -> str:
    """A day such as 'Nov 24', where the year goes without saying."""
    return f"{_MONTHS[day.month - 1]} {day.day}"


def spans(days: Sequence[tuple[date, date]], today: date | None = None) -> tuple[str, ...]:
    """Spans of one list, both ends included, in one form: 'Tue, Nov 24 to Thu, Nov 26', with years if they differ.

    `today` is given where it stands in the same list.
    """
    years = {day.year for span in days for day in span} | ({today.year} if today else set())
    with_years = len(years) > 1
    return tuple(_span(first, last, with_years) for first, last in days)


def dated(steps: Iterable[Step]) -> tuple[Step, ...]:
    """The steps of one list, with the days of those that have any in one form. Nothing is left to count."""
    all_steps = tuple(steps)
    words = iter(spans([step.days for step in all_steps if step.days]))
    return tuple(replace(step, when=next(words), due=None) if step.days else step for step in all_steps)


def _span(first: date, last: date, with_years: bool) -> str:
    name = human if with_years else _weekday
    if first == last:
        return name(first)
    start = _weekday(first) if first.year == last.year else name(first)
    return f"{start} to {name(last)}"


def _weekday(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]}, {month_day(day)}"
