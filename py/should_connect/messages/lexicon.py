"""What is known of English words: how common each is and of what kind, and how names are written.

The words are public ones, packed by `python -m guide_site.words`, and unpacked when one is first looked up. Of rarer
words only their traces are kept (a Bloom filter): each word sets a few bits, and a word all of whose bits are set is
one of them, but for one in twenty that is not.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import IntEnum
from functools import cache

from should_connect.messages.lexicon_words import (
    FAMILY_TRACES,
    MARKS,
    NAMES,
    NAMES_OF_THEIR_OWN,
    RIGHT_TRACES,
    TRACES,
    WORDS,
)
from should_connect.patterns import pattern


class Kind(IntEnum):
    """What a word is as it stands, without an ending. Counted nouns take 'a'; uncounted ones can stand alone."""

    OTHER = 0
    COUNTED = 1
    UNCOUNTED = 2
    COUNTED_OR_VERB = 3
    UNCOUNTED_OR_VERB = 4
    VERB = 5


class Rank(IntEnum):
    """How common a word is: anywhere, or where people talk of work."""

    COMMONEST = 0
    COMMON = 1
    RARER = 2
    OF_WORK = 3


_VERBS = (Kind.COUNTED_OR_VERB, Kind.UNCOUNTED_OR_VERB, Kind.VERB)
_KINDS = len(Kind)
_FIRST_MARK = ord("a")
_SMALL_IN_NAMES = ("of", "and", "the")
_ENDINGS = ("s", "es", "ed", "d", "ing", "er", "ers", "or", "ly", "est", "y", "al", "en")
_SHORTEST_STEM = 3
"""Letters of a word, or of a part of one, that says something."""
_TELLING = pattern(
    r".{4,}(?:tion|sion|ment|ness|ity|is[mt]|ship|hood|[ae]nc[ey]|ology|graphy|ous|ful|less|[ai]ble|i[zs]e|ify|ical|ive"
    r"|ary|ly)s?$"
)
"""By such an ending a longer word shows that it is no name."""
_TRACES = (6_481, 6_491, 6_521, 6_529)
"""How many bits there are for each of a word's traces: primes, so that the traces differ."""
_FAMILY_TRACES = (3_299, 3_301, 3_307)
"""The same for family names: the wrong one is one in twenty-five."""
_RIGHT_TRACES = (1_487, 1_489, 1_493)
"""The same for words that are no slips, though a common one is near."""


def mark(rank: Rank, kind: Kind) -> str:
    """The letter that stands for a word's rank and kind."""
    return chr(_FIRST_MARK + rank * _KINDS + kind)


def is_listed(word: str) -> bool:
    """Whether it is a word of the lexicon, in small letters."""
    return word in _words()


def is_english(word: str) -> bool:
    """Whether it is an English word, in small letters, a rare one too, or is made of some: churn, flaky, toolbox."""
    return bool(how_english(word))


def how_english(word: str) -> str:
    """By what it shows that it is an English word: an ending, its traces, what it is made of. Empty where nothing does.

    Names are made of two words as well, and seldom have an ending: Bluebeam.
    """
    if _TELLING.match(word):
        return "ending"
    if is_listed(word) or traces(word) & _traces() == traces(word):
        return "itself"
    if any(is_listed(each) or traces(each) & _traces() == traces(each) for each in stems(word)):
        return "stem"
    return "two" if is_compound(word, _is_part) else ""


def _is_part(word: str) -> bool:
    return is_listed(word) or (len(word) > _SHORTEST_STEM and any(map(is_listed, stems(word))))


def stems(word: str) -> set[str]:
    """What a word may be made of by an ending: flaky of flake, paralegals of paralegal."""
    found = {word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending)}
    found |= {f"{stem}e" for stem in found} | {stem[:-1] for stem in found if stem[-1:] == stem[-2:-1]}
    found |= {f"{stem[:-1]}y" for stem in found if stem.endswith("i")}
    return {stem for stem in found if len(stem) >= _SHORTEST_STEM}


def is_compound(word: str, is_part: Callable[[str], bool]) -> bool:
    """Whether a word is made of two: toolbox."""
    return any(is_part(word[:at]) and is_part(word[at:]) for at in range(_SHORTEST_STEM, len(word) - 2))


def is_made(word: str, words: set[str]) -> bool:
    """Whether a word need not be kept because it shows by its ending that it is one, or is made of those words."""
    is_telling = bool(_TELLING.match(word))
    return is_telling or any(stem in words for stem in stems(word) - {word}) or is_compound(word, words.__contains__)


def is_family_name(low: str) -> bool:
    """Whether a word in small letters without accents is a common family name, and no given one; wrong at times."""
    return family_traces(low) & _families() == family_traces(low)


def family_traces(low: str) -> int:
    """The bits that a family name sets."""
    return traces(low, _FAMILY_TRACES)


def is_no_slip(low: str) -> bool:
    """Whether a word or a name in small letters is right that looks like a slip of a common word: Pilates, realtor."""
    return right_traces(low) & _right_words() == right_traces(low)


def right_traces(low: str) -> int:
    """The bits that such a word sets."""
    return traces(low, _RIGHT_TRACES)


def traces(word: str, sizes: Sequence[int] = _TRACES) -> int:
    """The bits that a word sets."""
    number, found, start = int.from_bytes(word.encode(), "big"), 0, 0
    for size in sizes:
        found |= 1 << start + number % size
        start += size
    return found


def common_rank(word: str) -> int | None:
    """0 for the commonest words, 1 for common ones, None for all others."""
    rank = _words().get(word, Rank.RARER * _KINDS) // _KINDS
    return rank if rank < Rank.RARER else None


def meant_often() -> Iterator[tuple[str, Rank]]:
    """Each word that is common anywhere or where people talk of work, with its rank."""
    ranks = ((word, Rank(mark // _KINDS)) for word, mark in _words().items())
    return ((word, rank) for word, rank in ranks if rank is not Rank.RARER)


def kind_of(word: str) -> Kind | None:
    """What kind of word it is, None where it is not listed."""
    found = _words().get(word)
    return None if found is None else Kind(found % _KINDS)


def is_verb(word: str) -> bool:
    """Whether it is a verb before anything else, in its plain form or with s: rotate, rotates."""
    return Kind.VERB in _kinds_of_stems(word)


def may_be_verb(word: str) -> bool:
    """Whether it can be a verb, in its plain form or with s: work, changes."""
    return any(kind in _VERBS for kind in _kinds_of_stems(word))


def name_of(text: str) -> str:
    """A name typed in small letters as it is written: DaVita, Home Depot. Empty where it is none that is known."""
    return _names().get(text, "")


def unpacked(packed: str) -> Iterator[str]:
    """The words of a packed list: each says how many letters it shares with the one before, then the rest."""
    last = ""
    for shared, rest in re.findall(r"(\d)([a-z ]*)", packed):
        last = last[: int(shared)] + rest
        yield last


def packed(words: Iterable[str]) -> str:
    """A list of words in alphabetical order, each as what it shares with the one before (a number) and the rest."""
    found, last = [], ""
    for word in sorted(words):
        shared = 0
        while shared < min(len(last), len(word), 9) and last[shared] == word[shared]:
            shared += 1
        found.append(f"{shared}{word[shared:]}")
        last = word
    return "".join(found)


def _kinds_of_stems(word: str) -> list[Kind]:
    stems = [word]
    if word.endswith("s") and not word.endswith("ss"):
        stems.append(word[:-1])
        if word.endswith(("ses", "xes", "zes", "ches", "shes", "oes")):
            stems.append(word[:-2])
        if word.endswith("ies"):
            stems.append(f"{word[:-3]}y")
    return [kind for stem in stems if (kind := kind_of(stem))]


@cache
def _traces() -> int:
    return int(TRACES, 32)


@cache
def _families() -> int:
    return int(FAMILY_TRACES, 32)


@cache
def _right_words() -> int:
    return int(RIGHT_TRACES, 32)


@cache
def _words() -> dict[str, int]:
    return {word: ord(letter) - _FIRST_MARK for word, letter in zip(unpacked(WORDS), MARKS, strict=True)}


@cache
def _names() -> dict[str, str]:
    titled = {
        name: " ".join(w if w in _SMALL_IN_NAMES and i else w.capitalize() for i, w in enumerate(name.split()))
        for name in unpacked(NAMES)
    }
    return titled | {name.lower(): name for name in NAMES_OF_THEIR_OWN.split()}
