"""Connection notes: what is true of every one of them."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from functools import cache
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extent import every
from should_connect.answer import Message
from should_connect.catalogue.linkedin import NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM
from should_connect.messages.draft import Manner
from should_connect.messages.facts import Facts
from should_connect.messages.given_names import given_name
from should_connect.messages.limits import units
from should_connect.messages.notes.compose import circumstance
from should_connect.messages.notes.compose import compose as compose_anew
from should_connect.messages.notes.wordings import Circumstance
from should_connect.messages.register import uncontracted
from should_connect.messages.typed import PLACEHOLDER, read_name, read_own_name

ROLES = ("hiring-manager", "panel", "recruiter", "coordinator")
RAPPORTS = ("warm", "neutral", "formal", "bad")
LIMITS = (NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM)
STAGES: tuple[dict[str, object], ...] = (
    {"stage": "before"},
    {"stage": "applied"},
    {"stage": "waiting"},
    {"stage": "waiting", "feedback": True},
    {"stage": "waiting", "agreed": True},
    {"stage": "waiting", "renewed": True},
    {"stage": "waiting", "remote": True},
    {"stage": "offer"},
    {"stage": "offer", "offer_status": "accepted"},
    {"stage": "offer", "offer_status": "started"},
    {"stage": "offer", "offer_status": "declined"},
    {"stage": "rejected"},
    {"stage": "withdrew"},
    {"stage": "past"},
)
GIVEN: dict[str, object] = {
    "name": "Dana Okafor",
    "job": "Data Analyst",
    "topic": "the move to event streams",
    "own_name": "Sam Lee",
}
WITH_MORE: dict[str, object] = GIVEN | {
    "company": "Mercy",
    "topic": "how you handle on-call",
    "interview": date(2026, 11, 19),
    "today": date(2026, 11, 21),
}

compose = cache(compose_anew)
"""The same notes are looked at by many tests."""


STEP = 5
"""Shares no factor with any number of values, so that the usual cases have each pair of them."""


def cases(**given: object) -> Sequence[Facts]:
    every_case = [
        Facts(role=role, rapport=rapport, manner=manner, **stage, **given)  # type: ignore[arg-type]
        for role, rapport, manner, stage in product(ROLES, RAPPORTS, Manner, STAGES)
    ]
    return every(STEP, every_case)


ODD_TEXTS = (
    "", " ", "Zoë", "李小龙", "עדי כהן", "دانا القاضي", "J\u0065\u0301ro\u0302me", "👩\u200d💻 Ana", "Dana\nOkafor",
    "Dana\x00\x07Okafor", "\ud800Dana", "[Name]", "{role}", "XXX", "O'Brien-Smith, Jr.", "Dana" * 2_500, "a b " * 2_500,
    "\u202eDana\u202c", "Dana\u200bOkafor", "?!", "\u200d Dana", "🏴\U000e0067\U000e0062\U000e007f Dana",
)  # fmt: skip
ABOUT_THE_INTERVIEW = re.compile(
    r"\b(?:interview|conversation|talk(?:ed|ing)?|chat|call|spoke|met|meeting|discuss|exchange about|panel)\b", re.I
)
ABOUT_THE_DECISION = re.compile(
    r"\b(?:have you decided|any news|any update|hear from you|hear back|next steps?|status|when will|timeline)\b", re.I
)
PROMISES = re.compile(r"\b(?:promise|guarantee|i will|i'll|you can count on)\b", re.I)
CONTRACTION = re.compile(r"\w['’](?:m|re|ve|ll|d|t)\b|\b(?:it|that|there|here)['’]s\b", re.I)
FILLER = re.compile(r"good week|pleasant week|all the best|hope you(?:'re| are) well|finds you well", re.I)

texts = st.text(max_size=300) | st.sampled_from(ODD_TEXTS) | st.text(alphabet=st.characters(), max_size=40)
anyone = st.builds(
    Facts,
    role=st.sampled_from(ROLES),
    rapport=st.sampled_from(RAPPORTS),
    stage=st.sampled_from(("before", "applied", "waiting", "offer", "rejected", "withdrew", "past")),
    agreed=st.booleans(),
    renewed=st.booleans(),
    manner=st.sampled_from(tuple(Manner)),
    name=texts,
    job=texts,
    company=texts,
    topic=texts,
    own_name=texts,
    interview=st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    today=st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1)),
)


def sentences(note: Message) -> set[str]:
    """The sentences of a note between its greeting and its signature."""
    middle = " ".join(line for line in note.body.split("\n")[1:] if line.endswith((".", "?")))
    return {part for part in re.split(r"(?<=[.?])\s+", middle) if part}


def assert_sound(facts: Facts, note: Message, limit: int) -> None:
    assert note.length == units(note.body) <= limit == note.limit
    assert note.body == note.body.strip()
    assert "  " not in note.body
    kinds = {unicodedata.category(character) for character in note.body if character not in "\n\u200c\u200d"}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}, repr(note.body)
    assert not PLACEHOLDER.search(note.body)
    full, signed = read_name(facts.name).words, read_own_name(facts.own_name).words
    name = given_name(full) or full
    assert not name or name in note.body or any("their name" in said for said in note.left_out)
    assert note.body.endswith((".", "?")) or (signed and note.body.endswith(signed))
    greeting = note.body.partition("\n")[0]
    assert greeting.endswith(",")
    assert not name or name in greeting or greeting in ("Hi,", "Hello,")


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("I've", "I have"), ("we'll", "we will"), ("they’re", "they are"), ("could've", "could have"),
        ("he'd", "he would"), ("isn't", "is not"), ("can't", "cannot"),
        ("it's", "it is"), ("Sam's", "Sam's"), ("Anna've", "Anna've"),
        ("Brenn't", "Brenn't"), ("M'll", "M'll"),
    ],
)  # fmt: skip
def test_the_formal_register_writes_out_short_forms_and_leaves_names(typed: str, written: str) -> None:
    assert uncontracted(f"So {typed} here.") == f"So {written} here."


@given(anyone, st.sampled_from(LIMITS))
def test_every_note_fits_and_reads_whole_whatever_was_typed(facts: Facts, limit: int) -> None:
    for note in compose(facts, limit):
        assert_sound(facts, note, limit)


@pytest.mark.parametrize("odd", ODD_TEXTS, ids=range(len(ODD_TEXTS)))
def test_odd_texts_neither_break_a_note_nor_stay_in_it_unseen(odd: str) -> None:
    for field in GIVEN:
        for facts in cases(**(GIVEN | {field: odd}))[::7]:
            for note in compose(facts, NOTE_LIMIT_FREE):
                assert_sound(facts, note, NOTE_LIMIT_FREE)


@pytest.mark.parametrize("limit", LIMITS)
@pytest.mark.parametrize("given", [{}, GIVEN, WITH_MORE], ids=["nothing", "four fields", "everything"])
def test_the_three_notes_have_three_purposes_and_no_sentence_in_common(given: dict[str, object], limit: int) -> None:
    for facts in cases(**given):
        specific, shortest, formal = notes = compose(facts, limit)
        assert [note.title for note in notes] == ["Most specific", "Shortest", "Most formal"]
        for one, other in combinations(notes, 2):
            assert not sentences(one) & sentences(other), (one.body, other.body)
        assert shortest.length <= specific.length
        assert not CONTRACTION.search(formal.body), formal.body


def test_a_note_in_the_formal_tone_has_no_contraction_and_a_plain_one_has_no_stiffness() -> None:
    for facts in cases(**GIVEN | {"topic": "we're both from Texas"}):
        for note in compose(facts, NOTE_LIMIT_PREMIUM)[:2]:
            if facts.manner is Manner.FORMAL:
                assert not CONTRACTION.search(note.body), note.body
            else:
                assert not re.search(r"\bI (?:would|am|have) (?!\w+ed)", note.body), note.body


def test_more_room_is_never_used_for_less() -> None:
    for facts in cases(**WITH_MORE):
        for less, more in zip(compose(facts, NOTE_LIMIT_FREE), compose(facts, NOTE_LIMIT_PREMIUM), strict=True):
            assert len(more.left_out) <= len(less.left_out)


def test_with_room_for_it_the_most_specific_note_says_everything_after_an_ordinary_interview() -> None:
    for facts in cases(**WITH_MORE):
        if facts.may_recall and facts.stage in ("waiting", "rejected") and not facts.feedback:
            note = compose(facts, NOTE_LIMIT_PREMIUM)[0]
            assert note.left_out == (), note
            for said in ("Dana", "Data Analyst", "Mercy", "how you handle on-call", "Sam Lee"):
                assert said in note.body, note.body


def test_on_a_free_account_what_they_talked_about_outlasts_the_senders_name() -> None:
    for facts in cases(**WITH_MORE):
        for note in compose(facts, NOTE_LIMIT_FREE):
            assert not FILLER.search(note.body)
            if facts.may_recall and "To fit 200 characters, we left out what you talked about." in note.left_out:
                assert "Sam Lee" not in note.body, note.body


def test_after_a_bad_interview_no_note_mentions_it() -> None:
    for typed in (GIVEN, {}):
        for facts in cases(**typed):
            if facts.rapport == "bad" and facts.stage not in ("before", "applied") and not facts.is_helper:
                for note in compose(facts, NOTE_LIMIT_PREMIUM):
                    assert not ABOUT_THE_INTERVIEW.search(note.body), note.body


def test_after_a_bad_interview_the_outcome_still_decides_what_is_said() -> None:
    outcomes = [
        Facts(rapport="bad", stage=stage, job="nurse") for stage in ("waiting", "offer", "rejected", "withdrew")
    ]
    assert len({compose(facts, NOTE_LIMIT_PREMIUM)[0].body for facts in outcomes}) == 4
    offered = compose(outcomes[1], NOTE_LIMIT_PREMIUM)[0].body
    assert "offer" in offered
    assert "applied" not in offered


def test_no_note_asks_about_the_decision_or_promises_anything() -> None:
    for typed in ({}, GIVEN):
        for facts in cases(**typed):
            for note in compose(facts, NOTE_LIMIT_PREMIUM):
                assert not ABOUT_THE_DECISION.search(note.body), note.body
                assert not PROMISES.search(note.body), note.body


def test_nothing_is_said_that_was_not_given() -> None:
    for facts in cases():
        for note in compose(facts, NOTE_LIMIT_PREMIUM):
            assert not re.search(r"\{|\}| ,| \.|\babout\b[.,]|\bthe role\b", note.body), note.body


def test_who_only_set_the_dates_is_thanked_for_that_alone() -> None:
    untrue = re.compile(
        r"our (?:talk|call|conversation|interview)|considering me|your part|feedback|speak(?:ing)? with", re.I
    )
    for facts in cases(**WITH_MORE):
        if facts.is_helper:
            for note in compose(facts, NOTE_LIMIT_PREMIUM):
                assert not untrue.search(note.body), note.body
                assert "on-call" not in note.body


def test_a_note_to_someone_who_was_not_in_the_interviews_speaks_of_none() -> None:
    for stage in STAGES:
        facts = Facts(role="not-met", **stage, **WITH_MORE)  # type: ignore[arg-type]
        if facts.stage not in ("before", "applied"):
            for note in compose(facts, NOTE_LIMIT_PREMIUM):
                assert not ABOUT_THE_INTERVIEW.search(note.body), note.body


def test_an_offer_is_called_settled_only_once_it_is_accepted() -> None:
    for facts in cases(**GIVEN):
        if facts.stage == "offer" and facts.offer_status == "open":
            for note in compose(facts, NOTE_LIMIT_PREMIUM):
                assert not re.search(r"settled|joining|accepted|start", note.body), note.body


def test_enjoyment_is_claimed_only_after_a_warm_conversation() -> None:
    for facts in cases(**GIVEN):
        if facts.rapport in ("neutral", "formal"):
            for note in compose(facts, NOTE_LIMIT_PREMIUM):
                assert "enjoyed" not in note.body


def test_a_name_too_long_for_the_note_is_dropped_and_said_so() -> None:
    for note in compose(Facts(name="Anna" * 2_500, own_name="Sam"), NOTE_LIMIT_FREE):
        assert "Anna" not in note.body
        assert note.left_out == ("To fit 200 characters, we left out their name.",)


def test_the_day_is_named_as_one_names_it() -> None:
    def first(today: date | None) -> str:
        facts = Facts(interview=date(2026, 11, 19), today=today)
        return compose(facts, NOTE_LIMIT_FREE)[0].body.split("\n")[1]

    assert first(date(2026, 11, 19)) == "Thanks for talking with me today. I'd be glad to stay in touch."
    assert first(date(2026, 11, 20)) == "Thanks for talking with me on Thursday. I'd be glad to stay in touch."
    assert first(date(2026, 12, 19)) == "Thanks for talking with me on November 19. I'd be glad to stay in touch."
    assert first(None) == "Thanks for talking with me on November 19. I'd be glad to stay in touch."


@pytest.mark.parametrize(
    ("given", "case"),
    [
        ({}, Circumstance.WAITING),
        ({"rapport": "bad"}, Circumstance.BAD),
        ({"rapport": "bad", "agreed": True}, Circumstance.AGREED),
        ({"stage": "before", "rapport": "bad"}, Circumstance.BEFORE),
        ({"feedback": True}, Circumstance.FEEDBACK),
        ({"feedback": True, "role": "coordinator"}, Circumstance.WAITING),
        ({"renewed": True}, Circumstance.RENEWED),
        ({"stage": "offer", "offer_status": "accepted"}, Circumstance.JOINING),
    ],
)
def test_the_circumstance_decides_the_wording(given: dict[str, str], case: Circumstance) -> None:
    assert circumstance(Facts(**given)) is case  # type: ignore[arg-type]
