"""Emails and short replies for one person, in up to three variants with different openings."""

from dataclasses import replace

from should_connect.answer import Message
from should_connect.messages.emails.parts import LETTERS, SIGN_OFF, Kind, Letter
from should_connect.messages.limits import units
from should_connect.messages.notes import openings as first
from should_connect.messages.notes import parts as then
from should_connect.messages.notes.draft import COLUMN, Fields, Line, Part, Worth, as_email, fields_of, fill, write
from should_connect.messages.person import Person, fields, left_out
from should_connect.messages.typed import read_other_name


def letters(kind: Kind, person: Person, other: str = "") -> tuple[Message, ...]:
    """Every variant of this kind, with a subject where it is an email. `other` is whom an introduction leads to.

    After a talk that went badly the email still thanks for it, but does not go back to what was said.
    """
    if person.rapport == "bad":
        person = replace(person, rapport="formal", topic="")
    known = fields(person)
    if name := read_other_name(other).words:
        known["other"] = name
    found = []
    for number, letter in enumerate(LETTERS[kind], 1):
        parts = _parts(letter, person)
        written = write(parts, known, join=as_email)
        found.append(
            Message(
                id=f"{kind}-{number}",
                title=letter.title,
                body=written.text,
                subject=_subject(letter.subject, known),
                length=units(written.text),
                left_out=left_out(person, frozenset(known), written.used, written.used),
            )
        )
    return tuple(found)


def _subject(line: Line, known: Fields) -> str:
    return next((fill(wording, known) for wording in line if fields_of(wording) <= known.keys()), "")


def _parts(letter: Letter, person: Person) -> tuple[Part, ...]:
    column = COLUMN[person.manner]
    opening, *others = (row[column] for row in letter.sentences)
    topic: tuple[Part, ...] = ()
    if letter.topic:
        liked, otherwise = then.TOPICS.get(letter.topic, then.OWN_SENTENCE)
        topic = (Part(Worth.TOPIC, (liked if person.rapport == "warm" else otherwise)[column]),)
    return (
        Part(Worth.GREETING, first.GREETING[column]),
        Part(Worth.OPENING, opening),
        *topic,
        *(Part(Worth.CLOSE, line) for line in others),
        Part(Worth.SIGNATURE, SIGN_OFF[column]),
    )
