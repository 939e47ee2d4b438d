"""Whatever real people type, the composer writes what the checker finds no fault in, or asks again and says why."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from should_connect.catalogue.linkedin import NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM
from should_connect.messages.emails.compose import compose as compose_email
from should_connect.messages.facts import Facts
from should_connect.messages.kinds import EMAILS_AND_LINES, MessageKind
from should_connect.messages.limits import units
from should_connect.messages.notes.compose import compose as compose_note
from should_connect.messages.preview import previews
from should_connect.messages.reading.check import check
from should_connect.messages.reading.parsed import Context
from should_connect.messages.typed import read_company
from unit.strategies import SEARCHED_MORE
from unit.worlds import people

BROKEN = re.compile(
    r"\babout (?:about|loved|discussed|talked|had|both|we both)\b|\bthe (?:the|my|your|a)\b|\b(?:role|job) role\b"
    r"|\b(?:n/a|idk|asdf|tbd)\b|[:;][-)(]|\.\.|,,|\?\.| ,| \.|[a-z][A-Z]{3,}|\babout (?:how|why) you\b|<|\[|\{",
)
"""What no composed sentence may hold: words glued together, leftovers of what was typed, marks side by side."""


def context(facts: Facts, kind: MessageKind, limit: int = 0) -> Context:
    known = (facts.topic, facts.learned, facts.why, facts.bring, facts.known_from, facts.other)
    return Context(
        limit=limit,
        name=facts.name,
        own_name=facts.own_name,
        known=known,
        leaves_interview_out=facts.leaves_interview_out and kind is MessageKind.NOTE,
        kind=kind,
        job=facts.job,
        company=read_company(facts.company).words,
    )


@SEARCHED_MORE
@given(people, st.sampled_from((NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM)))
def test_a_note_passes_the_checker_whatever_was_typed(facts: Facts, limit: int) -> None:
    for note in compose_note(facts, limit):
        assert units(note.body) <= limit
        assert not BROKEN.search(note.body), note.body
        assert check(note.body, context(facts, MessageKind.NOTE, limit)) == (), note.body


@SEARCHED_MORE
@given(people, st.sampled_from(EMAILS_AND_LINES))
def test_an_email_passes_the_checker_whatever_was_typed(facts: Facts, kind: MessageKind) -> None:
    for email in compose_email(kind, facts):
        assert not BROKEN.search(email.body), email.body
        assert check(email.body, context(facts, kind)) == (), email.body


@SEARCHED_MORE
@given(people)
def test_every_field_typed_into_is_shown_as_it_will_read_or_asked_for_again(facts: Facts) -> None:
    for field in previews(facts):
        assert bool(field.line) != bool(field.ask), field
        assert field.ask == "" or field.ask[0].isupper(), field
        assert field.ask == "" or field.ask.endswith((".", "?", "”")), field
