"""How well a text is read, on texts of our own that are modelled on public ones; half of the sources were set aside.

tests/data/public/sources.tsv has the addresses and what each public text shows, texts.txt a text of ours for each. The
rules of the reading were tuned with the other half in view and never with this one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import pytest

from should_connect.catalogue.linkedin import NOTE_LIMIT_PREMIUM
from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading.check import check
from should_connect.messages.reading.parsed import Context

PUBLIC = Path(__file__).parents[1] / "data" / "public"


@dataclass(frozen=True)
class Modelled:
    """A text of ours, the half its source is in, and what is to be found in it: any one of `expected`, or nothing."""

    number: int
    half: str
    address: str
    context: Context
    expected: frozenset[str]
    text: str

    @property
    def found(self) -> list[tuple[str, str]]:
        findings = check(self.text, self.context)
        return [(finding.id, self.text[finding.start : finding.end]) for finding in findings]

    @property
    def is_read_rightly(self) -> bool:
        ids = {id for id, _ in self.found}
        return bool(ids & self.expected) if self.expected else not ids


def lines(file: str) -> list[str]:
    return [line for line in (PUBLIC / file).read_text(encoding="utf-8").splitlines() if line[:1].isdigit()]


SOURCES = {fields[0]: fields for fields in (line.split("\t") for line in lines("sources.tsv"))}


def modelled() -> list[Modelled]:
    found = []
    for line in lines("texts.txt"):
        number, expected, *rest, text = line.split(" | ")
        name, own_name, job, company = ("" if each == "-" else each for each in rest)
        _, half, _, occasion, address = SOURCES[number]
        kind = MessageKind(occasion)
        limit = NOTE_LIMIT_PREMIUM if kind is MessageKind.NOTE else 0
        context = Context(limit, name, own_name, (job,), kind=kind, job=job, company=company)
        wanted = frozenset() if expected == "-" else frozenset(expected.split(","))
        found.append(Modelled(int(number), half, address, context, wanted, text.replace("\\n", "\n")))
    return found


TEXTS = modelled()


def test_there_are_150_sources_and_the_address_alone_decides_their_half() -> None:
    assert len({each.address for each in TEXTS}) == len(SOURCES) >= 150
    for each in TEXTS:
        is_aside = hashlib.sha256(each.address.encode()).digest()[0] & 1
        assert each.half == ("aside" if is_aside else "tuned")
    for number, _, label, _, _ in SOURCES.values():
        (text,) = (each for each in TEXTS if each.number == int(number))
        assert (label == "good") == (not text.expected)


@pytest.mark.parametrize("half", ["tuned", "aside"])
def test_of_100_good_texts_95_are_left_alone_and_of_100_bad_ones_90_found_for_the_right_reason(half: str) -> None:
    good = [each for each in TEXTS if each.half == half and not each.expected]
    bad = [each for each in TEXTS if each.half == half and each.expected]
    silent, caught = sum(each.is_read_rightly for each in good), sum(each.is_read_rightly for each in bad)
    print(f"\n{half}: {silent} of {len(good)} good texts left alone, {caught} of {len(bad)} bad ones found")
    assert silent >= 0.95 * len(good)
    assert caught >= 0.9 * len(bad)
