"""Emails and short replies: what is true of every one of them."""

import re
import unicodedata
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.answer import Message, Verdict
from should_connect.calculators import get
from should_connect.calculators.write_the_email import CHOICES, HOW, MET
from should_connect.messages.emails.letters import letters
from should_connect.messages.emails.parts import Kind
from should_connect.messages.limits import units
from should_connect.messages.notes.draft import Manner
from should_connect.messages.person import Person
from should_connect.messages.reading import remarks as reading
from should_connect.messages.reading.check import Context, check
from should_connect.messages.typed import PLACEHOLDER, read_name, read_own_name
from should_connect.questions.interview import RAPPORT
from should_connect.situation import Situation, every_situation

TYPED = (
    {},
    {"name": "Dana Okafor", "job": "Data Analyst", "topic": "the move to event streams", "own_name": "Sam Lee"},
    {"name": "Ms. Okafor", "job": "Nurse, night shift", "topic": "I loved how you handle on-call", "own_name": "Zoë"},
    {"name": "李小龙", "own_name": "עדי"},
)
REPLIES = (Kind.ACCEPT, Kind.DECLINE, Kind.ACCEPTED)
EVERY_CASE = [
    (kind, Person(role, rapport, "open", occasion, manner, **typed_in))
    for kind, role, rapport, occasion, manner, typed_in in product(
        Kind, MET.values, RAPPORT.values, HOW.values, Manner, TYPED
    )
]
anything = st.text(max_size=200)


def assert_sound(person: Person, email: Message) -> None:
    assert email.length == units(email.body)
    for text in (email.body, email.subject):
        assert text == text.strip()
        assert "  " not in text
        assert not PLACEHOLDER.search(text)
        kinds = {unicodedata.category(character) for character in text if character not in "\n\u200c\u200d"}
        assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}, repr(text)
    assert "\n" not in email.subject
    signed = read_own_name(person.own_name).words
    assert email.body.endswith(signed) if signed else email.body.endswith((".", "?"))
    assert read_name(person.name).words in email.body.partition("\n")[0]


def test_every_email_is_sound_and_each_variant_opens_in_its_own_way() -> None:
    for kind, person in EVERY_CASE:
        variants = letters(kind, person)
        assert len(variants) >= 2
        for email in variants:
            assert_sound(person, email)
            assert bool(email.subject) == (kind not in REPLIES)
        for one, other in combinations(variants, 2):
            assert one.body.split("\n")[2].split()[:3] != other.body.split("\n")[2].split()[:3], (one, other)


@given(st.sampled_from(Kind), st.sampled_from(Manner), anything, anything, anything, anything, anything)
def test_an_email_is_sound_whatever_was_typed(
    kind: Kind, manner: Manner, name: str, job: str, topic: str, own_name: str, other: str
) -> None:
    person = Person(manner=manner, name=name, job=job, topic=topic, own_name=own_name)
    for email in letters(kind, person, other):
        assert_sound(person, email)
    assert letters(kind, person, other) == letters(kind, person, other)


def test_nothing_is_found_in_an_email_the_guide_itself_writes() -> None:
    for kind, person in EVERY_CASE[::9]:
        context = Context(0, person.name, person.own_name, (person.job, person.topic), kind=reading.Kind(kind.value))
        for email in letters(kind, person):
            assert check(email.body, context) == (), email.body


def test_there_is_a_thank_you_for_each_of_three_interviewers() -> None:
    for kind, person in EVERY_CASE:
        if kind is Kind.THANK_YOU:
            assert len({email.body for email in letters(kind, person)}) == 3


def test_only_the_status_question_asks_about_the_decision() -> None:
    asking = re.compile(r"\b(?:where things stand|decide\?|expect to decide|any news|status)\b", re.I)
    for kind, person in EVERY_CASE:
        for email in letters(kind, person):
            assert bool(asking.search(email.body)) == (kind is Kind.STATUS), email.body


def test_after_a_bad_talk_what_was_said_is_not_brought_up() -> None:
    for kind, person in EVERY_CASE:
        if person.rapport == "bad" and person.topic:
            for email in letters(kind, person):
                assert person.topic not in email.body


def test_the_person_to_be_introduced_to_is_named_as_typed() -> None:
    for email in letters(Kind.INTRODUCTION, Person(name="Dana"), " Dr. Ann Ó Briain "):
        assert "Dr. Ann Ó Briain" in email.body
    for email in letters(Kind.INTRODUCTION, Person(name="Dana"), "[Name]"):
        assert "Name" not in email.body


def test_every_situation_has_an_answer_whose_changes_hold() -> None:
    answer = get("write-the-email").answer
    for situation in every_situation(CHOICES[:3]):
        for change in answer(situation).changes:
            changed = Situation({**situation.values, change.question: change.choice})
            assert answer(changed).verdict is change.verdict


@pytest.mark.parametrize(
    ("given", "verdict", "kind"),
    [
        ({}, Verdict.EMAIL_INSTEAD, Kind.THANK_YOU),
        ({"email_kind": "status"}, Verdict.EMAIL_INSTEAD, Kind.STATUS),
        ({"email_kind": "status", "reply": "withdraw"}, Verdict.EMAIL_INSTEAD, Kind.STATUS),
        ({"email_kind": "reply"}, Verdict.ACCEPT, Kind.ACCEPT),
        ({"email_kind": "reply", "reply": "they-accepted"}, Verdict.ALREADY_CONNECTED, Kind.ACCEPTED),
        ({"email_kind": "reply", "reply": "withdraw"}, Verdict.EMAIL_INSTEAD, Kind.WITHDRAW),
    ],
)
def test_the_choice_decides_what_is_written(given: dict[str, str], verdict: Verdict, kind: Kind) -> None:
    answer = get("write-the-email").answer(Situation(given))
    assert answer.verdict is verdict
    assert {message.id for message in answer.messages} == {message.id for message in letters(kind, Person())}


def test_an_own_email_is_checked_without_a_limit() -> None:
    def found(**given: str) -> list[str]:
        return [finding.id for finding in get("write-the-email").answer(Situation(given)).findings]

    long = "Dear Dana, thank you for the interview. " + "I learned a lot about the clinic and its work. " * 20
    assert found(their_name="Dana", own_email=long) == []
    asking = "Dear Dana, where do I stand after the interview?"
    assert found(email_kind="thank-you", own_email=asking) == ["asks-decision"]
    assert found(email_kind="status", own_email=asking) == []
