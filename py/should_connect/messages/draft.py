"""A message as a few sentences, each in wordings of its own: what fits a limit is found by trying every combination.

A wording says which facts it names (`{job}`); without one of them it does not exist. Each fact and each sentence has a
worth, and the combination worth most within the limit is written: fillers go before hedges, a hedge before the sender's
name, and the name before what is specific.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cache
from itertools import product

from should_connect.messages.limits import units
from should_connect.patterns import pattern

_FIELD = pattern(r"\{(\w+)\}")

type Wordings = tuple[str, ...]
"""Wordings of one sentence, the fullest first."""


class Manner(StrEnum):
    """The three tones a message can be written in. Only the formal one goes without contractions."""

    WARM = "warm"
    PLAIN = "plain"
    FORMAL = "formal"


class Place(IntEnum):
    """Where a sentence stands: sentences of one place make a paragraph."""

    GREETING = 0
    FIRST = 1
    SECOND = 2
    THIRD = 3
    SIGNATURE = 4


class Worth(IntEnum):
    """What a sentence is worth beside the facts it names. A needed one is always there in some wording."""

    NEEDED = 1_000
    WISH = 40
    HEDGE = 4
    OTHER = 2


_WORTH_OF_FACTS = {
    "first_name": 201,
    "name": 200,
    "hearing": 120,
    "to_hear": 120,
    "appreciated": 120,
    "grave": 120,
    "of_job": 60,
    "for_job": 60,
    "for_job_there": 60,
    "job": 60,
    "on_day": 20,
    "own_name": 12,
}
_JOBS = frozenset(("of_job", "for_job", "for_job_there", "job"))
_ONCE = _JOBS | {"on_day"}
"""Facts named once in a message: the job, and the day."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a message with its other, shorter wordings."""

    place: Place
    wordings: Wordings
    worth: Worth = Worth.NEEDED


type Said = Mapping[str, str]
"""What can be said, by the name of the field."""


@cache
def fields_of(wording: str) -> frozenset[str]:
    """The names of the facts a wording names."""
    return frozenset(_FIELD.findall(wording))


def fill(wording: str, said: Said) -> str:
    """The wording with its facts filled in. Raises KeyError for a fact nobody gave."""
    text = _FIELD.sub(lambda found: said[found[1]], wording)
    text = re.sub(r"([.?!])(”?)[.](?=\s|$)", r"\1\2", text)
    return re.sub(r"”([.,])", r"\1”", re.sub(r",([.,?])", r"\1", text))


def shorter(wording: str) -> Wordings:
    """The wording and what is left of it without the day, and then without the job."""
    without_day = wording.replace("{on_day}", "")
    without_job = without_day.replace("{of_job}", "").replace("{for_job}", "")
    return tuple(
        dict.fromkeys((wording, wording.replace("{of_job}", "").replace("{for_job}", ""), without_day, without_job))
    )


@dataclass(frozen=True, slots=True)
class Written:
    """A message that fits: its text and the names of the facts in it."""

    text: str
    used: frozenset[str]


def write(sentences: tuple[Sentence, ...], said: Said, limit: int = 0, between: str = "\n") -> Written:
    """The message worth most within `limit` UTF-16 code units (0: no limit), with `between` between paragraphs."""
    usable = [
        tuple(wording for wording in sentence.wordings if fields_of(wording) <= said.keys()) for sentence in sentences
    ]
    if not limit:
        chosen = _fullest(usable)
    else:
        choices = [
            wordings if sentence.worth is Worth.NEEDED else (*wordings, "")
            for sentence, wordings in zip(sentences, usable, strict=True)
            if wordings or sentence.worth is not Worth.NEEDED
        ]
        kept = [s for s, wordings in zip(sentences, usable, strict=True) if wordings or s.worth is not Worth.NEEDED]
        return _best(kept, choices, said, limit, between)
    return _joined(sentences, chosen, said, between)


def _fullest(usable: list[Wordings]) -> tuple[str, ...]:
    """For each sentence the fullest wording that names no fact a second time that is named once."""
    named: set[str] = set()
    chosen = []
    for wordings in usable:
        wording = next((w for w in wordings if not fields_of(w) & named & _ONCE), "")
        named |= _subjects(fields_of(wording))
        chosen.append(wording)
    return tuple(chosen)


def _subjects(fields: frozenset[str]) -> frozenset[str]:
    """The fields, where one of the job's stands for all of them."""
    return fields | _JOBS if fields & _JOBS else fields


def _best(sentences: list[Sentence], choices: list[Wordings], said: Said, limit: int, between: str) -> Written:
    lengths = {wording: units(fill(wording, said)) for wordings in choices for wording in wordings}
    best: tuple[str, ...] = tuple(wordings[-1] for wordings in choices)
    most = -1
    for chosen in product(*choices):
        worth = _worth(sentences, chosen)
        if worth > most and _length(sentences, chosen, lengths, between) <= limit:
            best, most = chosen, worth
    return _joined(tuple(sentences), best, said, between)


def _worth(sentences: list[Sentence], chosen: tuple[str, ...]) -> int:
    """What a combination is worth; less than nothing where it names twice what is named once."""
    total = 0
    named: set[str] = set()
    for sentence, wording in zip(sentences, chosen, strict=True):
        if not wording:
            continue
        fields = fields_of(wording)
        if fields & named & _ONCE:
            return -1
        named |= _subjects(fields)
        total += (sentence.worth if sentence.worth is not Worth.NEEDED else 0) + sum(
            _WORTH_OF_FACTS.get(field, 0) for field in fields
        )
    return total


def _length(sentences: list[Sentence], chosen: tuple[str, ...], lengths: Mapping[str, int], between: str) -> int:
    total = 0
    last: Place | None = None
    for sentence, wording in zip(sentences, chosen, strict=True):
        if wording:
            total += lengths[wording] + (0 if last is None else 1 if last is sentence.place else len(between))
            last = sentence.place
    return total


def _joined(sentences: tuple[Sentence, ...], chosen: tuple[str, ...], said: Said, between: str) -> Written:
    paragraphs: dict[Place, list[str]] = {}
    for sentence, wording in zip(sentences, chosen, strict=True):
        if wording:
            paragraphs.setdefault(sentence.place, []).append(fill(wording, said))
    text = between.join(" ".join(said_here) for said_here in paragraphs.values())
    return Written(text, frozenset().union(*map(fields_of, chosen)))
