"""A text as sentences of plain words: contractions written out, punctuation left aside, every word with its place."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from should_connect.patterns import pattern

_WORD = pattern(r"[^\W_]+(?:'[^\W_]+)*|[.!?…]+|\n+")
_BARE = {
    "im": ("i", "am"), "ive": ("i", "have"), "dont": ("do", "not"), "didnt": ("did", "not"), "cant": ("can", "not"),
    "wont": ("will", "not"), "havent": ("have", "not"), "hasnt": ("has", "not"), "isnt": ("is", "not"),
    "wasnt": ("was", "not"), "couldnt": ("could", "not"), "doesnt": ("does", "not"), "youre": ("you", "are"),
    "youve": ("you", "have"), "cannot": ("can", "not"), "wouldnt": ("would", "not"), "shouldnt": ("should", "not"),
    "can't": ("can", "not"), "won't": ("will", "not"), "shan't": ("shall", "not"), "let's": ("let", "us"),
    "y'all": ("you", "all"), "theres": ("there", "is"), "whats": ("what", "is"), "thats": ("that", "is"),
    "hows": ("how", "is"), "wheres": ("where", "is"), "whos": ("who", "is"), "theyre": ("they", "are"),
    "youll": ("you", "will"), "arent": ("are", "not"), "werent": ("were", "not"),
}  # fmt: skip
_ENDINGS = {"'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"}
_IS = frozenset(("it", "that", "what", "here", "there", "he", "she", "who", "how", "where", "when", "why", "this"))
_SHORT = frozenset((
    "mr", "mrs", "ms", "mx", "dr", "prof", "st", "sr", "jr", "vs", "etc", "eg", "ie", "approx", "dept", "no", "inc",
    "ltd", "co", "corp", "m", "mme", "fr", "hr", "sra", "srta", "dra",
))  # fmt: skip

_SHORT_FOR = {
    "u": "you", "ur": "your", "pls": "please", "plz": "please", "thx": "thanks", "msg": "message", "mins": "minutes",
    "hrs": "hours", "tmrw": "tomorrow", "til": "until", "cuz": "because", "coz": "because", "comp": "compensation",
    "insta": "instagram", "fb": "facebook", "mum": "mom", "noone": "nobody", "mgr": "manager",
    "favour": "favor",
}  # fmt: skip
_THOUSANDS = pattern(r"\d+k|000")
_ENDING = pattern(r"(?<=[^\W\daeiou])(?:ies|ied|ying|y)$|(?:ing|ed|es|e|s)$")
_ROOT = pattern(r"(?=.*[aeiouy])[a-z]{3,}$")


class Word(NamedTuple):
    """One word in small letters, with its place in the text in Python characters and as it stands there."""

    low: str
    start: int
    end: int
    raw: str

    @property
    def readings(self) -> tuple[str, ...]:
        """The word, the root of its forms, and what it is short for: `pls` is also read as `please`, `85k` as `#k`."""
        low = self.low
        if low[0].isdigit():
            return (low, "#", "#k") if _THOUSANDS.fullmatch(low) else (low, "#")
        return (low, root(low), _SHORT_FOR[low]) if low in _SHORT_FOR else (low, root(low))


class Sentence(NamedTuple):
    """The words between two ends of sentences or lines, where they stand with the closing mark, and if that asks."""

    words: tuple[Word, ...]
    start: int
    end: int
    asks: bool = False

    @property
    def lows(self) -> frozenset[str]:
        """The words that occur in it."""
        return frozenset(word.low for word in self.words)


@lru_cache(maxsize=4096)
def root(word: str) -> str:
    """What the forms of a word share, with a star: `hir*` for hire, hires, hired and hiring."""
    found = _ENDING.search(word)
    if found and _ROOT.match(word[: found.start()]):
        word = word[: found.start()]
    return f"{word[:-1]}*" if len(word) > 3 and word[-1] == word[-2] else f"{word}*"


@lru_cache(maxsize=32)
def sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text, in order. A line end closes one unless the next line goes on in small letters."""
    return tuple(_sentences(text.replace("’", "'").replace("ʼ", "'")))


def plain_words(text: str) -> tuple[str, ...]:
    """The words of a text in small letters, contractions written out."""
    return tuple(word.low for sentence in sentences(text) for word in sentence.words)


def _sentences(text: str) -> Iterator[Sentence]:
    words: list[Word] = []
    for found in _WORD.finditer(text):
        raw = found[0]
        if raw[0].isalnum():
            words.extend(_written_out(raw, found.start(), found.end()))
        elif words and _closes(text, words[-1], found):
            end = found.start() if raw[0] == "\n" else found.end()
            yield Sentence(tuple(words), words[0].start, end, "?" in raw)
            words = []
    if words:
        yield Sentence(tuple(words), words[0].start, words[-1].end)


def _closes(text: str, last: Word, mark: re.Match[str]) -> bool:
    """Whether a mark ends the sentence: not the dot of 'Dr.', of 'acme.com' or of an initial, nor a wrapped line."""
    after = text[mark.end() : mark.end() + 1]
    if mark[0][0] == "\n":
        return len(mark[0]) > 1 or not after.islower() or text[mark.start() - 1] in ",:;"
    if mark[0] == ".":
        is_short = last.low in _SHORT or (len(last.raw) == 1 and last.raw.isupper() and last.raw != "I")
        return last.end != mark.start() or not (is_short or after.isalnum())
    return mark[0] not in ("...", "…") or not text[mark.end() : mark.end() + 2].strip().islower()


def _written_out(raw: str, start: int, end: int) -> Iterator[Word]:
    low = raw.lower()
    parts: tuple[str, ...] | None = _BARE.get(low)
    if parts is None:
        stem, mark, ending = low.rpartition("'")
        if mark and stem and ending == "t" and stem.endswith("n"):
            parts = (stem[:-1], "not")
        elif mark and f"'{ending}" in _ENDINGS:
            parts = (stem, _ENDINGS[f"'{ending}"])
        elif mark and ending == "s":
            parts = (stem, "is") if stem in _IS else (stem,)
        else:
            parts = (low,)
    for part in parts:
        yield Word(part, start, end, raw)
