"""Kinds of fault, many sentences each, and the harmless sentences that share their words."""

from __future__ import annotations

from pathlib import Path

import pytest

from should_connect.answer import Finding
from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading.check import check
from should_connect.messages.reading.parsed import Context

NOTES = Path(__file__).parents[1] / "data" / "notes"
THANKS = {
    MessageKind.NOTE: "Hi Dana, thank you for our conversation about the nurse role on Tuesday.",
    MessageKind.THANK_YOU: "Hi Dana,\nThank you for the interview for the nurse role on Tuesday.",
    MessageKind.STATUS: "Hi Dana,\nThank you for the interview for the nurse role on Nov 10.",
    MessageKind.AFTER_REJECTION: "Hi Dana,\nThank you for letting me know about the nurse role.",
    MessageKind.WITHDRAW: "Hi Dana,\nI'd like to withdraw my application for the nurse role.",
}
FOUND_AS = {
    "watching": {"personal"},
    "looks": {"personal"},
    "closeness": {"personal", "gift"},
    "bribe": {"gift", "personal", "asks-job"},
    "flattery": {"flattery"},
    "leak": {"confidential", "asks-job", "pushy"},
    "threat": {"pushy", "bitter"},
    "ultimatum": {"pushy", "begging", "asks-job"},
    "accusation": {"bitter", "oversharing"},
    "pleading": {"begging", "pushy"},
    "boast": {"selling", "bitter"},
    "nudge": {"pushy", "asks-decision"},
    "job": {"asks-job", "asks-decision", "begging"},
    "favor": {"asks-job"},
    "decision": {"asks-decision"},
    "pay": {"asks-pay"},
    "press": {"pushy"},
    "excuse": {"apology"},
    "private": {"oversharing", "begging"},
    "blame": {"bitter"},
    "leftover": {"leftover"},
}
"""What a sentence of each kind may be found as; where it has two faults, the graver one is shown."""


def found_in(sentence: str, kind: MessageKind) -> tuple[Finding, ...]:
    ending = "\nSam Lee" if kind != MessageKind.NOTE else " Sam Lee"
    given = Context(name="Dana", own_name="Sam Lee", job="nurse", kind=kind)
    return check(f"{THANKS[kind]} {sentence}{ending}", given)


def lines(file: str) -> list[list[str]]:
    read = (NOTES / file).read_text(encoding="utf-8").splitlines()
    return [line.split(" | ") for line in read if not line.startswith("#")]


WRONG = lines("wrong_by_kind.txt")


@pytest.mark.parametrize("fault", FOUND_AS)
def test_every_sentence_of_a_kind_is_found_as_what_it_is(fault: str) -> None:
    wrong = []
    for each, kind, sentence in WRONG:
        ids = {finding.id for finding in found_in(sentence, MessageKind(kind))} if each == fault else FOUND_AS[fault]
        if not ids & FOUND_AS[fault]:
            wrong.append((sentence, ids))
    assert not wrong, wrong


def test_there_are_sentences_of_every_kind() -> None:
    assert {fault for fault, _, _ in WRONG} == set(FOUND_AS)


@pytest.mark.parametrize("kind", THANKS)
def test_a_harmless_sentence_is_left_alone(kind: MessageKind) -> None:
    wrong = [
        (sentence, [(each.id, each.problem) for each in found])
        for given, sentence in lines("harmless.txt")
        if given == kind and (found := [each for each in found_in(sentence, kind) if not each.id.startswith("likely-")])
    ]
    assert not wrong, wrong


def test_few_harmless_sentences_that_share_words_with_a_fault_are_likely_taken_for_one() -> None:
    found = [
        sentence
        for kind, sentence in lines("harmless.txt")
        if any(each.id.startswith("likely-") for each in found_in(sentence, MessageKind(kind)))
    ]
    assert len(found) <= 0.03 * len(lines("harmless.txt")), found


@pytest.mark.parametrize(
    ("fault", "harmless"),
    [
        ("Please call today.", "Thanks for the call today."),
        ("I need an answer first.", "I need to answer a few emails first."),
        ("I was nervous.", "I was nervous at first, but you made it easy."),
        ("I hear my lawyer is free.", "My lawyer friend uses the same software."),
        ("I expect to hear from you by Wed.", "You said I'd hear from you by Wed."),
        ("I love your hair.", "Your hair-braiding class sounds wonderful."),
        ("I'll post a review.", "I post reviews of each sprint on the wall."),
        ("I recorded our interview.", "I recorded the mileage as you asked."),
        ("My kids depend on this job.", "Our trucks depend on good tires."),
        ("Was it my age?", "Was it Maria who ran the tour?"),
    ],
)
def test_the_same_words_are_a_fault_in_one_sentence_and_none_in_another(fault: str, harmless: str) -> None:
    assert found_in(fault, MessageKind.STATUS)
    assert not found_in(harmless, MessageKind.STATUS)


@pytest.mark.parametrize("day", ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
def test_a_short_day_is_neither_a_name_nor_a_typo(day: str) -> None:
    for sentence in (
        f"{day} works for me.",
        f"Thanks for {day}.",
        f"It was good to meet you {day}.",
        f"See you {day}!",
    ):
        assert not found_in(sentence, MessageKind.THANK_YOU), sentence
    for text in (
        f"Hi Dana, {day} was great, thank you for the interview.",
        f"Hi Dana,\n{day}'s interview was fun.\nSam",
    ):
        assert not check(text, Context(name="Dana", own_name="Sam")), text
