"""Texts as words, and phrases found among them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from should_connect.messages.remarks import Remark

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[.!?\n]+")
_ENDS = frozenset(".!?\n")


class Word(NamedTuple):
    """One word, or the marks that end a sentence or a line, with its place in the text in Python characters."""

    raw: str
    low: str
    start: int
    end: int

    @property
    def is_end(self) -> bool:
        """Whether it is no word but the end of a sentence or a line."""
        return self.raw[0] in _ENDS


@dataclass(frozen=True, slots=True)
class _Slot:
    """One place in a phrase. No words at all: any word fits."""

    words: frozenset[str]
    may_miss: bool


type Index = Mapping[str, tuple[tuple[tuple[_Slot, ...], Remark], ...]]


def words_in(text: str) -> tuple[Word, ...]:
    """The words of a text in order, and what ends its sentences and lines."""
    return tuple(Word(raw := found[0], raw.lower().replace("’", "'"), *found.span()) for found in _WORD.finditer(text))


def index(remarks: Iterable[Remark]) -> Index:
    """The phrases of all remarks by their first word. Raises ValueError for a phrase that may begin with any word."""
    found: dict[str, list[tuple[tuple[_Slot, ...], Remark]]] = {}
    for remark in remarks:
        for phrase in remark.phrases:
            first, *rest = map(_slot, phrase.split())
            if first.may_miss or not first.words:
                raise ValueError(f"phrase {phrase!r} of {remark.id} may begin with any word")
            for word in first.words:
                found.setdefault(word, []).append((tuple(rest), remark))
    return {word: tuple(phrases) for word, phrases in found.items()}


def phrases_in(words: tuple[Word, ...], phrases: Index) -> Iterator[tuple[Remark, int, int]]:
    """Each phrase met: its remark, and where it starts and ends. None stands inside another of the same remark."""
    last: dict[str, int] = {}
    for at, word in enumerate(words):
        for rest, remark in phrases.get(word.low, ()):
            end = _end(rest, words, at + 1)
            if end and word.start >= last.get(remark.id, 0):
                last[remark.id] = words[end - 1].end
                yield remark, word.start, words[end - 1].end


def _slot(shape: str) -> _Slot:
    may_miss = shape.startswith("(")
    inner = shape.strip("()")
    return _Slot(frozenset() if inner == "_" else frozenset(inner.split("/")), may_miss)


def _end(slots: tuple[_Slot, ...], words: tuple[Word, ...], at: int) -> int | None:
    """The index after the last word of the phrase, or None where it does not continue as `slots` say."""
    for slot in slots:
        if at < len(words) and not words[at].is_end and (not slot.words or words[at].low in slot.words):
            at += 1
        elif not slot.may_miss:
            return None
    return at
