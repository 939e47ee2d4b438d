"""Slips of spelling: which are seen, what they are mended to, and how little has to be shipped for it."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extent import every
from guide_site.words import SOURCES, TARGET, Sources, module
from should_connect.messages.lexicon import is_english, packed, unpacked
from should_connect.messages.reading.nearest import Words
from should_connect.messages.reading.spelling import is_usual_slip, meant_by, slips
from should_connect.messages.reading.words import sentences

ROOT = Path(__file__).parents[2]


def mended(text: str, known: frozenset[str] = frozenset()) -> str:
    found = [slip for sentence in sentences(text) for slip in slips(text, sentence, known, [60])]
    for start, end, right in reversed(found):
        text = f"{text[:start]}{right}{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("the interveiw was good", "the interview was good"),
        ("I realy enjoied it", "I really enjoyed it"),
        ("a great oppurtunity", "a great opportunity"),
        ("I apreciate your tiem", "I appreciate your tiem"),
        ("looking foward to it", "looking forward to it"),
        ("your recomendation helped", "your recommendation helped"),
        ("it was intresting", "it was interesting"),
        ("thankyou for this", "thank you for this"),
        ("Thankyou for this", "Thank you for this"),
        ("Im glad we met", "I'm glad we met"),
        ("I dont mind", "I don't mind"),
        ("I could of asked", "I could have asked"),
        ("more then enough", "more than enough"),
        ("for the the talk", "for the talk"),
        ("I look forward to here from you", "I look forward to hearing from you"),
        ("thanks for you're time", "thanks for your time"),
        ("thanks for your advise.", "thanks for your advice."),
        ("two deliverys a day", "two deliveries a day"),
        ("hwo ther team works", "how there team works"),
    ],
)
def test_a_slip_is_mended(slip: str, right: str) -> None:
    assert mended(slip) == right


@pytest.mark.parametrize(
    "text",
    [
        "The backend schema, the kanban board and the onboarding were new to me.",
        "I know that that had had an effect, and I liked it very, very much.",
        "We could, of course, meet the preceptor of the telehealth ward.",
        "Behaviour, colour and organisation are spelled that way in Leeds.",
        "Saoirse and Nguyen spoke of Kubernetes, pgvector and Terraform.",
        "You took time out of your busy day, and your welcome was warm.",
    ],
)
def test_what_is_no_slip_is_left_alone(text: str) -> None:
    assert mended(text) == text


def test_words_of_the_form_are_no_slips() -> None:
    assert mended("the interveiw") != "the interveiw"
    assert mended("the interveiw", frozenset(("interveiw",))) == "the interveiw"


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ("equipmnet", "equipment"),  # two letters swapped
        ("maintainence", "maintenance"),
        ("admisions", "admissions"),
        ("rennovation", "renovation"),
        ("tecnician", "technician"),
        ("bilangual", "bilingual"),
        ("operater", "operator"),
        ("cetrifications", "certifications"),
        ("plannin", "planning"),
        ("libray", "library"),
        ("logistic", ""),  # another form of a word
        ("prepper", ""),
        ("stope", ""),  # several are as near
        ("kubernetes", ""),
        ("abcdefgh", ""),
    ],
)
def test_the_word_that_is_nearest_is_the_one_that_was_meant(slip: str, right: str) -> None:
    assert meant_by(slip) == right


LETTERS = "abcdefghijklmnopqrstuvwxyz"


@given(st.data(), st.sampled_from(["calibration", "neighborhood", "warehouse", "therapist", "gardening", "dispatcher"]))
def test_a_long_word_bears_one_fault_inside(data: st.DataObject, word: str) -> None:
    at = data.draw(st.integers(1, len(word) - 4))
    letter = data.draw(st.sampled_from(LETTERS))
    first, second = word[at : at + 2]
    faults = (word[:at] + word[at + 1 :], word[:at] + letter + word[at:], word[:at] + second + first + word[at + 2 :])
    for fault in faults:
        assert fault == word or Words([(word, 0), ("meanwhile", 0)]).nearest(fault) == word


@given(st.sets(st.text("abc", min_size=1, max_size=12)))
def test_a_packed_list_is_unpacked_whole(words: set[str]) -> None:
    assert list(unpacked(packed(words))) == sorted(words)


def test_a_rare_word_is_known_by_its_traces_or_by_what_it_is_made_of() -> None:
    assert all(map(is_english, ("churn", "recital", "stipend", "flaky", "toolbox", "bookseller", "subrogation")))
    assert not any(map(is_english, ("bizcocho", "kafka", "omnicell", "webflow", "narcan")))


def test_what_is_shipped_of_words_stays_below_60_kilobytes() -> None:
    shipped = len(zlib.compress(TARGET.read_bytes(), 9))
    print(f"\n{shipped:,} bytes compressed")
    assert shipped < 60_000


libraries = pytest.mark.skipif(
    not all((ROOT / source).exists() for source in SOURCES), reason="the npm packages are not installed"
)


@pytest.mark.parametrize(
    "word",
    ["realtor", "realtors", "pilates", "foosball", "contactless", "curation", "trans", "fiance", "miner", "turing"],
)
def test_words_and_names_of_other_lists_are_no_slips(word: str) -> None:
    assert not meant_by(word)


def test_whoever_does_something_ends_as_usual() -> None:
    assert [meant_by(slip) for slip in ("operater", "directer")] == ["operator", "director"]


@libraries
def test_no_word_of_the_library_is_a_slip() -> None:
    taken = [word for word in every(40, sorted(Sources(ROOT).every)) if meant_by(word)]
    assert not [word for word in taken if not is_usual_slip(word)]


@libraries
@pytest.mark.whole
def test_the_shipped_words_are_what_the_libraries_give() -> None:
    assert TARGET.read_text(encoding="utf-8") == module(ROOT)
