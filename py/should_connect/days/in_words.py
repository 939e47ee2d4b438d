"""Days in words, in English whatever the machine's language."""

from datetime import date

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def human(day: date) -> str:
    """A day such as 'Tue 24 Nov 2026'."""
    return f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]} {day.year}"


def month_day(day: date) -> str:
    """A day such as 'Nov 24', where the year goes without saying."""
    return f"{_MONTHS[day.month - 1]} {day.day}"


def human_span(first: date, last: date) -> str:
    """Days with both ends included, such as 'Tue 24 to Thu 26 Nov 2026', repeating only what differs."""
    if first == last:
        return human(first)
    start = f"{_WEEKDAYS[first.weekday()]} {first.day}"
    if first.year != last.year:
        start = human(first)
    elif first.month != last.month:
        start += f" {_MONTHS[first.month - 1]}"
    return f"{start} to {human(last)}"
