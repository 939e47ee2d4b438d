"""Calendar files (RFC 5545), written by hand because every dependency would be downloaded by every visitor."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from hashlib import sha256
from unicodedata import category

from should_connect.answer import Appointment

LINE_OCTETS = 75
"""Longest line in UTF-8 bytes, without the line break (RFC 5545, 3.1)."""


TITLES = {
    "interview": "Job interview",
    "thank-you": "Email a thank-you",
    "before-window": "Send a LinkedIn request, if you want to",
    "request-earliest": "First day for a LinkedIn request",
    "request-good": "Send one LinkedIn request",
    "request-last": "Last good day for a LinkedIn request",
    "request-after-decision": "If they've decided: send one LinkedIn request",
    "status-question": "No news? Email once to ask about timing",
    "status-repeat": "Still no news? Email one last time",
    "closed": "No word? Leave it there",
}
"""What an entry is called among all others of a calendar, by the appointment's id; elsewhere its own label."""

_FIRST_DAY = date(2026, 1, 1)
"""From which entries count the days on which they were made."""

MORNING = "PT9H"
"""When a reminder comes, counted from the beginning of the day."""


def calendar(dates: Iterable[Appointment], today: date, about: str = "", ways: Mapping[str, str] = {}) -> str:
    """The appointments as one calendar of all-day entries that leave the visitor free and remind them in the morning.

    An appointment keeps its UID when the plan is made again on another day, even if its own days have moved by then,
    and its SEQUENCE counts up with the days, so that an import updates the entry (RFC 5545, 3.8.4.7 and 3.8.7.4).
    Lines end in CRLF. `today` becomes the time stamp. `about` says what the entries belong to, and `ways` where the
    words to send are, by the appointment's id.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Should I Connect//Dates//EN", "CALSCALE:GREGORIAN"]
    seen: list[str] = []
    for appointment in dict.fromkeys(dates):
        seen.append(appointment.id)
        uid = _uid(appointment.id, seen.count(appointment.id), about)
        lines += _event(appointment, uid, today, about, ways.get(appointment.id, ""))
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _fold(line))


def _event(appointment: Appointment, uid: str, today: date, about: str, way: str) -> Iterator[str]:
    title = TITLES.get(appointment.id, appointment.label)
    belongs = about and appointment.id in TITLES and appointment.id != "interview"
    summary = _escape(f"{title}: {about}" if belongs else title)
    description = "\n".join(filter(None, (appointment.note, way)))
    yield "BEGIN:VEVENT"
    yield f"UID:{uid}"
    yield f"SEQUENCE:{max(0, (today - _FIRST_DAY).days)}"
    yield f"DTSTAMP:{_digits(today)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_digits(appointment.first)}"
    yield f"DTEND;VALUE=DATE:{_digits(appointment.last + timedelta(days=1))}"
    yield f"SUMMARY:{summary}"
    if description:
        yield f"DESCRIPTION:{_escape(description)}"
    yield "TRANSP:TRANSPARENT"
    yield "BEGIN:VALARM"
    yield "ACTION:DISPLAY"
    yield f"DESCRIPTION:{summary}"
    yield f"TRIGGER:{MORNING}"
    yield "END:VALARM"
    yield "END:VEVENT"


def _digits(day: date) -> str:
    return day.isoformat().replace("-", "")  # unlike strftime, four digits for any year on any system


def _uid(id: str, place: int, about: str) -> str:
    """The identity of the first, second ... appointment of a kind, for one interview."""
    named = f"{id} {place} {about}"
    return f"{sha256(_encodable(named).encode()).hexdigest()[:32]}@should-connect"


def _escape(text: str) -> str:
    """TEXT as RFC 5545 wants it: line breaks of every kind written as one escape, other control characters gone."""
    text = "\n".join(_encodable(text).splitlines())
    text = "".join(letter for letter in text if letter in "\t\n" or category(letter) != "Cc")
    for special in ("\\", ";", ","):
        text = text.replace(special, f"\\{special}")
    return text.replace("\n", "\\n")


def _encodable(text: str) -> str:
    """The text with half characters, which a browser can send and no file can hold, replaced."""
    return "".join("\ufffd" if category(letter) == "Cs" else letter for letter in text)


def _fold(line: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets; every piece but the first starts with a space, which counts."""
    piece, octets = "", 0
    for letter in line:
        size = len(letter.encode())
        if octets + size > LINE_OCTETS:
            yield piece
            piece, octets = " ", 1
        piece += letter
        octets += size
    yield piece
