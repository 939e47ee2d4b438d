"""Connection notes: what is true of every one of them."""

import re
import unicodedata
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.answer import Message, Verdict
from should_connect.calculators import get
from should_connect.catalogue.linkedin import NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM
from should_connect.messages.limits import units
from should_connect.messages.notes.compose import compose
from should_connect.messages.notes.draft import Manner
from should_connect.messages.person import Person
from should_connect.messages.typed import PLACEHOLDER, read_name, read_own_name
from should_connect.questions.interview import OUTCOME, RAPPORT
from should_connect.questions.words import OCCASION
from should_connect.situation import Situation

ROLES = ("hiring-manager", "panel", "recruiter", "coordinator")
LIMITS = (NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM)
EVERY_CASE = [
    Person(role, rapport, outcome, occasion, manner)
    for role, rapport, outcome, occasion, manner in product(
        ROLES, RAPPORT.values, OUTCOME.values, OCCASION.values, Manner
    )
]
GIVEN = {"name": "Dana Okafor", "job": "Data Analyst", "topic": "the move to event streams", "own_name": "Sam Lee"}
ODD_TEXTS = (
    "",
    " ",
    "Zoë",
    "李小龙",
    "עדי כהן",
    "دانا القاضي",
    "J\u0065\u0301ro\u0302me",
    "👩\u200d💻 Ana",
    "Dana\nOkafor",
    "Dana\x00\x07Okafor",
    "\ud800Dana",
    "[Name]",
    "{role}",
    "XXX",
    "O'Brien-Smith, Jr.",
    "Dana" * 2_500,
    "a b " * 2_500,
    "\u202eDana\u202c",
    "Dana\u200bOkafor",
    "?!",
)
ABOUT_THE_INTERVIEW = re.compile(
    r"\b(?:interview|conversation|talk(?:ed|ing)?|chat|call|spoke|met|meeting|discuss|exchange about|panel)\b", re.I
)
ABOUT_THE_DECISION = re.compile(
    r"\b(?:have you decided|any news|any update|hear from you|hear back|next steps?|status|when will|timeline)\b", re.I
)
PROMISES = re.compile(r"\b(?:promise|guarantee|i will|i'll|you can count on)\b", re.I)

texts = st.text(max_size=300) | st.sampled_from(ODD_TEXTS) | st.text(alphabet=st.characters(), max_size=40)
people = st.builds(
    Person,
    role=st.sampled_from(ROLES),
    rapport=st.sampled_from(RAPPORT.values),
    outcome=st.sampled_from(OUTCOME.values),
    occasion=st.sampled_from(OCCASION.values),
    manner=st.sampled_from(tuple(Manner)),
    name=texts,
    job=texts,
    topic=texts,
    own_name=texts,
)


def with_texts(person: Person, **given: str) -> Person:
    """The same case with what was typed."""
    kept = {name: getattr(person, name) for name in ("role", "rapport", "outcome", "occasion", "manner")}
    return Person(**kept, **given)


def assert_sound(person: Person, note: Message, limit: int) -> None:
    assert note.length == units(note.body) <= limit == note.limit
    assert note.body == note.body.strip()
    assert "  " not in note.body
    kinds = {unicodedata.category(character) for character in note.body if character not in "\n\u200c\u200d"}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}, repr(note.body)
    assert not PLACEHOLDER.search(note.body)
    name, signed = read_name(person.name).words, read_own_name(person.own_name).words
    assert not name or name in note.body or any(said.startswith("their name") for said in note.left_out)
    assert note.body.endswith((".", "?")) or (signed and note.body.endswith(signed))
    greeting = note.body.partition("\n")[0]
    assert greeting.endswith(",")
    assert not name or name in greeting or greeting in ("Hi,", "Hello,", "Good day,")


@given(people, st.sampled_from(LIMITS))
def test_every_note_fits_and_reads_whole_whatever_was_typed(person: Person, limit: int) -> None:
    notes = compose(person, limit)
    assert notes == compose(person, limit)
    for note in notes:
        assert_sound(person, note, limit)


@pytest.mark.parametrize("limit", LIMITS)
def test_every_case_has_three_notes_with_different_openings(limit: int) -> None:
    for person in EVERY_CASE:
        for typed_in in ({}, GIVEN, {"topic": "night shifts"}):
            notes = compose(with_texts(person, **typed_in), limit)
            assert len(notes) == 3
            for one, other in combinations(notes, 2):
                assert one.body.split("\n")[1].split()[:4] != other.body.split("\n")[1].split()[:4], (one, other)
                assert one.title != other.title
                assert one.id != other.id


@pytest.mark.parametrize("odd", ODD_TEXTS, ids=range(len(ODD_TEXTS)))
def test_odd_texts_neither_break_a_note_nor_stay_in_it_unseen(odd: str) -> None:
    for person in EVERY_CASE[::37]:
        for field in GIVEN:
            filled = with_texts(person, **(GIVEN | {field: odd}))
            for note in compose(filled, NOTE_LIMIT_FREE):
                assert_sound(filled, note, NOTE_LIMIT_FREE)


def test_more_room_is_never_used_for_less() -> None:
    for person in EVERY_CASE:
        short = compose(with_texts(person, **GIVEN), NOTE_LIMIT_FREE)
        long = compose(with_texts(person, **GIVEN), NOTE_LIMIT_PREMIUM)
        for less, more in zip(short, long, strict=True):
            assert more.length >= less.length
            assert len(more.left_out) <= len(less.left_out)


def test_with_room_for_it_everything_that_was_typed_is_said_after_an_ordinary_interview() -> None:
    for person in EVERY_CASE:
        if person.rapport == "bad" or person.occasion == "not-yet":
            continue
        for note in compose(with_texts(person, **GIVEN), NOTE_LIMIT_PREMIUM):
            assert note.left_out == (), note
            assert "Dana Okafor" in note.body
            assert "the move to event streams" in note.body
            assert "Sam Lee" in note.body


def test_after_a_bad_talk_no_note_mentions_it() -> None:
    for person in EVERY_CASE:
        if person.rapport == "bad":
            for limit, typed_in in product(LIMITS, (GIVEN, {})):
                for note in compose(with_texts(person, **typed_in), limit):
                    assert not ABOUT_THE_INTERVIEW.search(note.body), note.body


def test_no_note_asks_about_the_decision_or_promises_anything() -> None:
    for person in EVERY_CASE:
        for typed_in in ({}, GIVEN):
            for note in compose(with_texts(person, **typed_in), NOTE_LIMIT_PREMIUM):
                assert not ABOUT_THE_DECISION.search(note.body), note.body
                assert not PROMISES.search(note.body), note.body


def test_nothing_is_said_that_was_not_given() -> None:
    for person in EVERY_CASE:
        for note in compose(person, NOTE_LIMIT_PREMIUM):
            assert not re.search(r"\{|\}| ,| \.|\babout\b[.,]|\bthe role\b", note.body), note.body


def test_a_name_too_long_for_the_note_is_dropped_and_said_so() -> None:
    person = Person(name="Anna" * 2_500, own_name="Sam")
    for note in compose(person, NOTE_LIMIT_FREE):
        assert "Anna" not in note.body
        assert note.left_out == ("their name: there is no room for it",)


@pytest.mark.parametrize("asking", ["when will you decide", "I really need this job", "please reply to me"])
def test_a_topic_that_asks_for_something_is_left_out_and_said_so(asking: str) -> None:
    for person in EVERY_CASE:
        if person.rapport != "bad" and person.occasion != "not-yet":
            for note in compose(with_texts(person, topic=asking), NOTE_LIMIT_PREMIUM):
                assert asking not in note.body
                assert note.left_out == (
                    "what you talked about: it cannot stand in a sentence as it is; use a few plain words",
                )


def test_the_remote_interview_is_called_a_call() -> None:
    notes = compose(Person(occasion="remote", job="nurse"), NOTE_LIMIT_FREE)
    assert "Thank you for our call about the nurse role." in notes[0].body


def test_enjoyment_is_claimed_only_after_a_warm_talk() -> None:
    for person in EVERY_CASE:
        if person.rapport in ("neutral", "formal"):
            for note in compose(with_texts(person, **GIVEN), NOTE_LIMIT_PREMIUM):
                assert "enjoyed" not in note.body


def test_the_headline_counts_the_notes_and_the_characters() -> None:
    calculator = get("write-the-note")
    assert calculator.answer(Situation()).headline == "Three notes that fit in 200 characters."
    assert calculator.answer(Situation({"account": "premium"})).headline == "Three notes that fit in 300 characters."


@pytest.mark.parametrize(
    ("given", "verdict"),
    [
        ({}, Verdict.SEND_OPTIONAL),
        ({"occasion": "agreed"}, Verdict.SEND),
        ({"occasion": "agreed", "rapport": "bad"}, Verdict.SEND),
        ({"outcome": "offer", "rapport": "neutral"}, Verdict.SEND),
        ({"outcome": "rejected", "rapport": "warm"}, Verdict.SEND),
        ({"outcome": "rejected", "rapport": "neutral"}, Verdict.SEND_OPTIONAL),
        ({"rapport": "bad"}, Verdict.DO_NOT_SEND),
        ({"outcome": "withdrew"}, Verdict.EMAIL_INSTEAD),
        ({"role": "coordinator"}, Verdict.EMAIL_INSTEAD),
        ({"occasion": "renewed", "rapport": "warm"}, Verdict.SEND_OPTIONAL),
        ({"occasion": "not-yet", "rapport": "warm"}, Verdict.SEND_OPTIONAL),
    ],
)
def test_the_verdict_is_that_of_the_guide(given: dict[str, str], verdict: Verdict) -> None:
    answer = get("write-the-note").answer(Situation(given))
    assert answer.verdict is verdict
    assert len(answer.messages) == 3


def test_every_change_leads_to_the_verdict_it_names() -> None:
    calculator = get("write-the-note")
    for typed_in in ({}, {"rapport": "bad"}, {"occasion": "agreed"}, {"outcome": "offer", "rapport": "warm"}):
        for change in calculator.answer(Situation(typed_in)).changes:
            assert calculator.answer(Situation(typed_in | {change.question: change.choice})).verdict is change.verdict
