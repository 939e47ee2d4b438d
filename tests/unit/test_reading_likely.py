"""What no rule says for certain: how often it is found, and how often good messages are left alone.

tests/data/strangers has messages by people who had seen neither the rules nor the sentences that the weights were
learned from. What was missed in them has been looked at since, so that they count what may not get worse;
docs/decisions/018-likely-faults.md has the figures on messages that nobody had looked at.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import pytest

from guide_site.likely import CLASSES, GOOD, digest, labelled
from should_connect.answer import Finding
from should_connect.catalogue.linkedin import NOTE_LIMIT_PREMIUM
from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading import likely_weights
from should_connect.messages.reading.check import check
from should_connect.messages.reading.parsed import Context
from should_connect.messages.reading.words import plain_words

DATA = Path(__file__).parents[1] / "data"
LEAST = {"good": 0.98, "direct": 0.94, "roundabout": 0.62}
"""The share of good messages that are left alone, and of the others in whose faulty sentence something is found."""
LEAST_NAMED = {"direct": 0.9, "roundabout": 0.55}
"""The share of those in which it is found for what it is."""
FOUND_AS = (
    ("apology", "apology"), ("argues", "bitter begging"), ("pay", "asks-pay"), ("decision", "asks-decision pushy"),
    ("asks for the job", "asks-job begging"), ("assistant", "leftover placeholder"), ("begging", "begging asks-job"),
    ("boasting", "selling"), ("doubled", "spelling"), ("spelling", "spelling"), ("flattery", "flattery"),
    ("gift", "gift"), ("guilt", "pushy bitter"), ("drinks", "personal"), ("private", "personal"),
    ("negative", "bitter"), ("sarcasm", "bitter"), ("oversharing", "oversharing"), ("secrets", "confidential"),
    ("phone", "phone address"), ("address", "phone address"), ("placeholder", "placeholder leftover generic-greeting"),
    ("threat", "pushy"), ("turn up", "pushy"), ("wrong", "wrong-name name-misspelled wrong-role wrong-company"),
)  # fmt: skip
"""The words of a fault in the list of messages, and the findings that say the same."""
THANKS = "Hi Dana,\n\nthank you for the interview for the nurse role on Tuesday. {}\n\nSam Lee"
GIVEN = Context(name="Dana", own_name="Sam Lee", job="nurse", kind=MessageKind.THANK_YOU)


@dataclass(frozen=True)
class Message:
    """A message by someone unknown."""

    kind: MessageKind
    verdict: str
    fault: str
    form: tuple[str, str, str]
    text: str
    sentence: str

    @cached_property
    def found(self) -> tuple[Finding, ...]:
        """What is found in it; in a faulty one, what lies in the faulty sentence."""
        name, role, company = self.form
        limit = NOTE_LIMIT_PREMIUM if self.kind is MessageKind.NOTE else 0
        found = check(self.text, Context(limit, name, known=(role,), kind=self.kind, job=role, company=company))
        if self.verdict == "good":
            return found
        start = self.text.index(self.sentence)
        return tuple(each for each in found if each.start < start + len(self.sentence) and start < each.end)

    @property
    def is_read_rightly(self) -> bool:
        return bool(self.found) == (self.verdict != "good")

    @property
    def is_named_rightly(self) -> bool:
        names = next(names.split() for words, names in FOUND_AS if words in self.fault)
        return any(each.id.removeprefix("likely-") in names for each in self.found)


def messages() -> list[Message]:
    found = []
    for line in (DATA / "strangers" / "messages.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            kind, verdict, fault, form, text, sentence = line.replace("\\n", "\n").split(" | ")
            name, role, company = ("" if each in ("", "-") else each for each in (f"{form}; -; -").split("; ")[:3])
            found.append(Message(MessageKind(kind), verdict, fault, (name, role, company), text, sentence))
    return found


def test_messages_by_strangers_are_read_as_well_as_is_said() -> None:
    every, right, named = Counter[str](), Counter[str](), Counter[str]()
    for message in messages():
        every[message.verdict] += 1
        right[message.verdict] += message.is_read_rightly
        named[message.verdict] += message.verdict in LEAST_NAMED and message.is_named_rightly
    for verdict, least in LEAST.items():
        print(f"\n{verdict}: {right[verdict]} of {every[verdict]}", end="")
        assert right[verdict] >= least * every[verdict], (verdict, right[verdict], every[verdict])
    for verdict, least in LEAST_NAMED.items():
        print(f"\n{verdict}, for what it is: {named[verdict]} of {every[verdict]}", end="")
        assert named[verdict] >= least * every[verdict], (verdict, named[verdict], every[verdict])


def test_the_weights_were_learned_from_the_sentences_that_are_here() -> None:
    assert digest() == likely_weights.LEARNED_FROM


def test_there_are_sentences_of_every_kind_and_none_of_the_messages_is_among_them() -> None:
    rows = list(labelled())
    assert {row.label for row in rows} == set(CLASSES)
    assert sum(row.label == GOOD for row in rows) > len(rows) / 2
    learned = {row.words for row in rows if len(row.words) > 5}
    assert not [message.sentence for message in messages() if plain_words(message.sentence) in learned]


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("There's a bottle of wine with your name on it.", "likely-gift"),
        ("What would I take home each month?", "likely-asks-pay"),
        ("Somebody in your office told me who else you've seen.", "likely-confidential"),
    ],
)
def test_what_no_rule_lists_is_put_as_likely(said: str, fault: str) -> None:
    (found,) = check(THANKS.format(said), GIVEN)
    assert found.id == fault
    assert " may " in found.problem
    assert found.repair
    assert said not in found.repair.made_in(THANKS.format(said))


def test_what_is_certain_comes_first_and_a_sentence_has_one_finding() -> None:
    found = check(THANKS.format("How much does the job pay, and would you like tickets for the opera from me?"), GIVEN)
    assert len(found) == 1
    assert not found[0].id.startswith("likely-")


@pytest.mark.parametrize(
    "said",
    [
        "The poster about begging letters in your hallway made me laugh.",
        "Your museum's room of famous apologies was a pleasure to see.",
        "I liked the story of the desperate baker and the lost spoon.",
    ],
)
def test_a_phrase_met_by_chance_is_left_alone_in_ones_own_words_alone(said: str) -> None:
    assert not check(THANKS.format(said), GIVEN)
    assert check(THANKS.format(said), replace(GIVEN, is_own=False))


@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ("I liked the talk about the bridges, the tea and the old maps, and I'm begging you to take me.", "begging"),
        ("That was a damn good interview, and the harbor looked lovely in the sun.", "bitter"),
        ("The walk through the greenhouse was a pleasure, and do you know yet who got the role?", "asks-decision"),
    ],
)
def test_a_fault_at_the_end_of_a_friendly_sentence_is_none_by_chance(said: str, fault: str) -> None:
    assert [each.id for each in check(THANKS.format(said), GIVEN)] == [fault]


@pytest.mark.parametrize(
    "topic", ["the divorce cases your firm takes", "burnout", "eviction defense", "addiction counseling"]
)
@pytest.mark.parametrize("said", ["I enjoyed hearing about {}.", "I valued our conversation about {}."])
def test_words_of_the_form_say_nothing_of_how_one_writes(said: str, topic: str) -> None:
    given = Context(name="Dana", own_name="Sam Lee", job="nurse", known=(topic,), kind=MessageKind.THANK_YOU)
    assert not check(THANKS.format(said.format(topic)), given)
