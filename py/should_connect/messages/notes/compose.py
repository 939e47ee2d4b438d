"""Connection notes for one person and one occasion, each within the limit whatever was typed."""

from should_connect.answer import Message
from should_connect.messages.limits import units
from should_connect.messages.notes import openings as first
from should_connect.messages.notes import parts as then
from should_connect.messages.notes.draft import COLUMN, Line, Part, Worth, write
from should_connect.messages.notes.openings import Angle, Circumstance, Row
from should_connect.messages.person import Person, fields, left_out


def circumstance(person: Person) -> Circumstance:
    """What decides the wording: what was agreed, then a bad talk (K9), then the stage."""
    if person.occasion == "agreed":
        return Circumstance.AGREED
    if person.rapport == "bad":
        return Circumstance.BAD
    match person.occasion:
        case "not-yet":
            return Circumstance.BEFORE
        case "renewed":
            return Circumstance.RENEWED
        case _:
            return Circumstance(person.outcome)


def compose(person: Person, limit: int) -> tuple[Message, ...]:
    """Up to three different notes of at most `limit` UTF-16 code units, each opening in its own way."""
    known = fields(person)
    case = circumstance(person)
    spare = Angle.MEETING if "topic" in known else Angle.TOPIC
    notes = []
    for angle in (angle for angle in first.OPENINGS[case] if angle is not spare):
        parts = _parts(person, case, angle)
        fullest = write(parts, known)
        written = write(parts, known, limit)
        notes.append(
            Message(
                id=f"note-{angle}",
                title=first.TITLES.get(case, first.ANY_TITLE).get(angle, first.ANY_TITLE[angle]),
                body=written.text,
                limit=limit,
                length=units(written.text),
                left_out=left_out(person, frozenset(known), fullest.used, written.used),
            )
        )
    return tuple(notes)


def _parts(person: Person, case: Circumstance, angle: Angle) -> tuple[Part, ...]:
    column = COLUMN[person.manner]

    def line(row: Row) -> Line:
        return row[column]

    liked, otherwise = then.TOPICS.get(angle, then.OWN_SENTENCE)
    following = then.FOLLOWING[case][angle]
    return (
        Part(Worth.GREETING, line(first.GREETING)),
        Part(Worth.OPENING, line(first.OPENINGS[case][angle])),
        Part(Worth.TOPIC, line(liked if person.rapport == "warm" else otherwise)),
        *(Part(Worth.THANKS, line(row)) for row in following[:-1]),
        *(Part(Worth.CLOSE, line(row)) for row in following[-1:]),
        Part(Worth.EXTRA, line(then.EXTRAS.get(case, then.OTHER_EXTRA))),
        Part(Worth.SIGNATURE, line(first.SIGNATURE)),
    )
