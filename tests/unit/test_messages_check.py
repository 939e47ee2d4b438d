"""The reading of a visitor's own text: what it must find, and what it must leave alone."""

import time
from dataclasses import dataclass, replace
from itertools import cycle, product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.answer import Finding
from should_connect.calculators import get
from should_connect.calculators.told import facts_of
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES
from should_connect.catalogue.linkedin import NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM
from should_connect.messages.limits import units
from should_connect.messages.notes.compose import compose
from should_connect.messages.reading.check import MOST_OF_A_KIND, check
from should_connect.messages.reading.foreign import FOREIGN
from should_connect.messages.reading.gravity import GRAVEST_FIRST
from should_connect.messages.reading.manner import INTERVIEW
from should_connect.messages.reading.parsed import Context
from should_connect.messages.reading.worded import REMARKS
from should_connect.messages.reading.words import sentences
from should_connect.questions.interview import RAPPORT
from should_connect.questions.words import OCCASION, TONE
from should_connect.situation import Situation

NOTES = Path(__file__).parents[1] / "data" / "notes"
BAD_TALK = " (bad talk)"
LONGEST = 10_000


@dataclass(frozen=True)
class Example:
    """A note from the data files and what is to be found in it."""

    expected: frozenset[str]
    context: Context
    text: str


def examples(file: str) -> list[Example]:
    found = []
    for line in (NOTES / file).read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        *ids, name, text = line.split(" | ")
        context = Context(
            limit=NOTE_LIMIT_PREMIUM,
            name="" if name == "-" else name.removesuffix(BAD_TALK),
            leaves_interview_out=name.endswith(BAD_TALK),
        )
        found.append(Example(frozenset(" ".join(ids).split()), context, text.replace("\\n", "\n")))
    return found


GOOD, BAD = examples("good.txt"), examples("bad.txt")


def shown(findings: tuple[Finding, ...], text: str) -> list[tuple[str, str]]:
    return [(finding.id, text[finding.start : finding.end]) for finding in findings]


def test_there_are_enough_examples_and_none_stands_twice() -> None:
    assert len(GOOD) >= 120
    assert len(BAD) >= 150
    texts = [example.text for example in (*GOOD, *BAD)]
    assert len(set(texts)) == len(texts)


def test_nothing_is_found_in_a_good_note() -> None:
    wrong = [
        (example.text, shown(found, example.text))
        for example in GOOD
        if (found := check(example.text, example.context))
    ]
    assert not wrong, "\n".join(map(str, wrong))


def test_in_a_bad_note_exactly_what_is_wrong_is_found() -> None:
    wrong = []
    for example in BAD:
        found = check(example.text, example.context)
        if {finding.id for finding in found} != example.expected:
            wrong.append((sorted(example.expected), example.text, shown(found, example.text)))
    assert not wrong, "\n".join(map(str, wrong))


FROM_THE_FORM = {"wrong-role", "wrong-company", "wrong-signature"}
"""Findings that need more of the form than a name; test_reading_every_kind has them."""


def test_every_kind_of_finding_has_a_bad_note() -> None:
    kinds = {*GRAVEST_FIRST, "too-long", "no-name", "nothing-specific"} - FROM_THE_FORM
    assert {remark.id for remark in (*REMARKS, *FOREIGN, INTERVIEW)} <= kinds
    assert {id for example in BAD for id in example.expected} == kinds


TYPED = (
    {},
    {"name": "Dana Okafor", "job": "Data Analyst", "topic": "the move to event streams", "own_name": "Sam Lee"},
    {"name": "Ms. Okafor", "job": "QA", "topic": "how you train new nurses", "own_name": "Hope Best"},
    {"name": "李小龙", "job": "Nurse, night shift", "own_name": "Zoë"},
    {"name": "DANA OKAFOR", "job": "HR MANAGER", "topic": "I loved how you handle on-call"},
    {"name": "דנה", "job": "teaching assistant at Booking.com", "topic": "the API"},
    {"name": "Dana" * 2_500},
)


@pytest.mark.parametrize("limit", [NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM])
@pytest.mark.parametrize("role", ["hiring-manager", "panel", "recruiter", "coordinator"])
def test_nothing_is_found_in_a_note_the_guide_itself_writes(role: str, limit: int) -> None:
    cases = list(
        product(RAPPORT.values, ("waiting", "offer", "rejected", "withdrew", "before"), OCCASION.values, TONE.values)
    )[::3]
    for typed_in, (rapport, outcome, occasion, tone) in zip(cycle(TYPED), cases, strict=False):
        told = {"role": role, "rapport": rapport, "stage": outcome, "occasion": occasion, "tone": tone}
        facts = replace(facts_of(Situation(told)), **typed_in)
        context = Context(limit, facts.name, facts.own_name, (facts.job, facts.topic), facts.leaves_interview_out)
        for note in compose(facts, limit):
            found = check(note.body, context)
            assert not found, (note.body, shown(found, note.body))


@given(st.text(max_size=600), st.text(max_size=60), st.booleans())
def test_any_text_is_read_and_every_finding_lies_in_it(text: str, name: str, bad_talk: bool) -> None:
    context = Context(NOTE_LIMIT_FREE, name, leaves_interview_out=bad_talk)
    found = check(text, context)
    assert found == check(text, context)
    assert list(found) == sorted(found, key=lambda finding: (finding.start, finding.end))
    for finding in found:
        assert 0 <= finding.start <= finding.end <= len(text)
        assert (finding.start == finding.end) == (finding.id in ("no-name", "nothing-specific", "long"))
        if finding.repair:
            assert 0 <= finding.repair.start <= finding.repair.end <= len(text)
            assert finding.repair.made_in(text) != text
        assert all((finding.problem, finding.instead, finding.rule))


@given(st.text(min_size=1, max_size=400))
def test_what_is_too_long_is_marked_from_where_the_room_ends(text: str) -> None:
    limit = 50
    found = [finding for finding in check(text, Context(limit)) if finding.id == "too-long"]
    assert bool(found) == (units(text) > limit)
    for finding in found:
        assert units(text[: finding.start]) <= limit < units(text[: finding.start + 1])


@pytest.mark.parametrize(
    "piece",
    ["please accept my request. ", "a", "a-", "!", "@", "DANA ", "x.", "[ ", "www.", ".com", "_", "thank ", "i'", "\n",
     "I would love to keep talking about it when you have time, and thank you. ",
     " ".join(example.text for example in (*GOOD, *BAD)) + " "],
)  # fmt: skip
def test_reading_takes_time_in_proportion_to_the_length(piece: str) -> None:
    def seconds(length: int) -> float:
        text = (piece * (length // len(piece) + 1))[:length]
        started = time.process_time()
        check(text, Context(NOTE_LIMIT_FREE, "Dana"))
        return time.process_time() - started

    most = 12 * min(seconds(LONGEST // 2) for _ in range(3)) + 0.01
    # A busy machine makes one reading slow by chance; what takes more than in proportion is slow each time.
    assert any(seconds(2 * LONGEST) < most for _ in range(5))


def test_the_same_fault_is_not_shown_without_end() -> None:
    found = check("please accept my request. " * 400, Context(name="Dana"))
    assert sum(finding.id == "pushy" for finding in found) == MOST_OF_A_KIND


@given(st.lists(st.sampled_from([example.text for example in BAD]), min_size=1, max_size=4))
def test_a_sentence_gets_one_finding(texts: list[str]) -> None:
    text = "\n".join(texts)
    found = [each for each in check(text, Context(name="Dana")) if each.end]
    for sentence in sentences(text):
        inside = [each for each in found if sentence.start <= each.start < sentence.end]
        assert len(inside) <= 2, "one for the greeting and one for what follows it"


@pytest.mark.parametrize("example", BAD, ids=lambda example: example.text[:40])
def test_repairs_taken_over_one_by_one_leave_nothing_they_could_mend(example: Example) -> None:
    text = example.text
    for _ in range(20):
        repair = next((each.repair for each in check(text, example.context) if each.repair), None)
        if repair is None:
            break
        text = repair.made_in(text)
    left = {each.id for each in check(text, example.context) if each.repair}
    assert not left, (text, left)


def test_the_calculator_reads_the_visitors_own_note() -> None:
    text = "Hi Danna, thanks for our talk. Please accept my request."
    answer = get("write-the-note").answer(Situation({"their_name": "Dana", "own_note": text}))
    assert [finding.id for finding in answer.findings] == ["name-misspelled", "pushy"]
    assert get("write-the-note").answer(Situation({"own_note": "  "})).findings == ()


def test_a_finding_says_what_its_remark_says() -> None:
    (finding,) = check("Hi Dana, thanks for our talk, but please accept my request.", Context(name="Dana"))
    remark = next(remark for remark in REMARKS if remark.id == finding.id)
    assert (finding.problem, finding.instead, finding.rule) == (remark.problem, remark.instead, remark.rule)
    assert finding.repair
    assert finding.repair.made_in("Hi Dana, thanks for our talk, but please accept my request.") == (
        "Hi Dana, thanks for our talk."
    )


def test_every_finding_names_a_rule_of_the_catalogue() -> None:
    known = {*RULES, *NORMS, *FACTS, *DISAGREEMENTS}
    named = {remark.rule for remark in (*REMARKS, *FOREIGN, INTERVIEW)}
    named |= {finding.rule for example in BAD for finding in check(example.text, example.context)}
    assert named <= known
