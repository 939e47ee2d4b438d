"""Days in words, in English whatever the machine's language."""

from datetime import date

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def human(day: date) -> str:
    """A day such as 'Tue, Nov 24, 2026'."""
    return f"{_weekday(day)}, {day.year}"


def month_day(day: date) -> str:
    """A day such as 'Nov 24', where the year goes without saying."""
    return f"{_MONTHS[day.month - 1]} {day.day}"


def human_span(first: date, last: date) -> str:
    """Days with both ends included, such as 'Tue, Nov 24 to Thu, Nov 26, 2026', the year twice if it differs."""
    if first == last:
        return human(first)
    start = _weekday(first) if first.year == last.year else human(first)
    return f"{start} to {human(last)}"


def _weekday(day: date) -> str:
    return f"{_WEEKDAYS[day.weekday()]}, {month_day(day)}"
