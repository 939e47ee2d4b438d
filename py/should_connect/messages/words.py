"""Texts as words, and phrases found among them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from should_connect.messages.reading.remarks import Remark

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[.!?\n]+")
_END = "."


class Word(NamedTuple):
    """One word with its place in the text in Python characters, or what ends a sentence or a line."""

    raw: str
    low: str
    start: int
    end: int

    @property
    def is_end(self) -> bool:
        """Whether it is no word but the end of a sentence or a line."""
        return self.low == _END


class _Slot(NamedTuple):
    """One place in a phrase: the words that fit there, and whether it may stay empty."""

    words: frozenset[str]
    may_miss: bool


type Index = Mapping[str, tuple[tuple[tuple[_Slot, ...], Remark], ...]]


def words_in(text: str) -> tuple[Word, ...]:
    """The words of a text in order, with straight apostrophes, and what ends its sentences and lines."""
    found = _WORD.finditer(text.replace("’", "'"))
    return tuple(
        [Word(raw := each[0], raw.lower() if raw[0].isalnum() else _END, each.start(), each.end()) for each in found]
    )


def index(remarks: Iterable[Remark]) -> Index:
    """The phrases of all remarks by their first word. Raises ValueError for one whose first word may be missing."""
    found: dict[str, list[tuple[tuple[_Slot, ...], Remark]]] = {}
    for remark in remarks:
        for phrase in remark.phrases:
            first, *rest = map(_slot, phrase.split())
            if first.may_miss:
                raise ValueError(f"the first word of {phrase!r} in {remark.id} may not be missing")
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
    return _Slot(frozenset(shape.strip("()").split("/")), shape.startswith("("))


def _end(slots: tuple[_Slot, ...], words: tuple[Word, ...], at: int) -> int | None:
    """The index after the last word of the phrase, or None where it does not continue as `slots` say."""
    many = len(words)
    for fitting, may_miss in slots:
        if at < many and words[at].low in fitting:
            at += 1
        elif not may_miss:
            return None
    return at
