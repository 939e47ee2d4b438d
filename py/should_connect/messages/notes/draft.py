"""A message as a list of parts, each with its worth: what fits is kept, whole sentences only."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from functools import cache

from should_connect.messages.limits import units

_FIELD = re.compile(r"\{(\w+)\}")

type Line = tuple[str, ...]
"""Wordings of one sentence, the fullest first. One whose fields are not all known does not exist."""


class Manner(StrEnum):
    """The three tones a message can be written in."""

    WARM = "warm"
    PLAIN = "plain"
    FORMAL = "formal"


COLUMN = {Manner.WARM: 0, Manner.PLAIN: 1, Manner.FORMAL: 2}
"""Where the wordings of a tone stand in a row of the tables."""


class Worth(IntEnum):
    """What is kept first when room is short. The greeting and the opening are always there in some wording."""

    GREETING = 100
    OPENING = 90
    TOPIC = 80
    CLOSE = 60
    THANKS = 50
    SIGNATURE = 40
    EXTRA = 30


@dataclass(frozen=True, slots=True)
class Part:
    """One sentence of a message, with its other, shorter wordings."""

    worth: Worth
    line: Line

    @property
    def is_needed(self) -> bool:
        """Whether the message cannot do without it."""
        return self.worth >= Worth.OPENING


type Fields = Mapping[str, str]
type Join = Callable[[list[tuple[Worth, str]]], str]


@cache
def fields_of(wording: str) -> frozenset[str]:
    """The names of what a wording says about this person."""
    return frozenset(_FIELD.findall(wording))


def _names_job(wording: str) -> bool:
    return any(field.endswith("job") for field in fields_of(wording))


def fill(wording: str, fields: Fields) -> str:
    """The wording with its fields filled in. Raises KeyError for a field nobody gave."""
    return _FIELD.sub(lambda found: fields[found[1]], wording)


@dataclass(frozen=True, slots=True)
class Written:
    """A message that fits: its text and the names of the fields it uses."""

    text: str
    used: frozenset[str]


def _joined(parts: list[tuple[Worth, str]], between: str) -> str:
    ends = dict(parts)
    middle = " ".join(text for worth, text in parts if worth not in (Worth.GREETING, Worth.SIGNATURE))
    lines = (ends.get(Worth.GREETING, ""), middle, ends.get(Worth.SIGNATURE, ""))
    return between.join(line for line in lines if line)


def as_note(parts: list[tuple[Worth, str]]) -> str:
    """Greeting, sentences and signature, each on a line of its own."""
    return _joined(parts, "\n")


def as_email(parts: list[tuple[Worth, str]]) -> str:
    """The same with empty lines between, as an email is written."""
    return _joined(parts, "\n\n")


def write(parts: tuple[Part, ...], fields: Fields, limit: int = 0, join: Join = as_note) -> Written:
    """The fullest message within `limit` UTF-16 code units (0: no limit), parts in the order given.

    What is needed starts in its shortest wording; then, the worthiest first, each part takes the fullest wording for
    which there is room. A part whose fields are not known is left out, and so is a wording that names the job when
    another part names it already.
    """
    usable = [tuple(wording for wording in part.line if fields_of(wording) <= fields.keys()) for part in parts]
    chosen = {i: usable[i][-1] for i, part in enumerate(parts) if part.is_needed}

    def text(wordings: Mapping[int, str]) -> str:
        return join([(part.worth, fill(wordings[i], fields)) for i, part in enumerate(parts) if i in wordings])

    for i in sorted(range(len(parts)), key=lambda i: -parts[i].worth):
        named = any(_names_job(wording) for other, wording in chosen.items() if other != i)
        for wording in usable[i]:
            if named and _names_job(wording):
                continue
            longer = {**chosen, i: wording}
            if not limit or units(text(longer)) <= limit:
                chosen = longer
                break
    return Written(text(chosen), frozenset().union(*map(fields_of, chosen.values())))
