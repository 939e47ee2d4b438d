"""The common word that a misspelled one was meant to be, by what fingers and ears get wrong.

Fingers drop a letter, double one or swap two; ears hear another vowel, or s for c. So what it takes to make one word of
the other (the distance of Damerau and Levenshtein) costs less for these. Who misspells a word usually has its first
letter right, and a long word stands more of it than a short one. Of words that are as near, neither is meant.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

SHORTEST = 5
"""Letters of the shortest word that is put right."""
_OTHER, _LETTER, _ALIKE, _SWAPPED, _VOWEL, _ALIKE_VOWEL, _DOUBLED = 10, 9, 8, 7, 7, 6, 4
"""What one fault costs: another letter, one too many or too few, one that sounds alike, two swapped, and so on."""
_MOST = {SHORTEST: 9, 6: 9, 7: 10, 8: 14, 9: 14}
_MOST_OF_LONG = 19
"""What the faults of a word may cost in all, by its letters."""
_APART = 2
"""How much nearer than any other the word must be that is meant."""
_RARER = 2
"""What a word costs more that is not among the commonest."""
_MOST_OTHER_LETTERS = 3
"""Letters that only one of the words may have: a quick look before the long one."""
_VOWELS = frozenset("aeiouy")
_ALIKE_VOWELS = frozenset(("ae", "ai", "ao", "ei", "iy", "ou"))
_SOUND_ALIKE = frozenset(
    ["sc", "cs", "ck", "kc", "sz", "zs", "td", "dt", "mn", "nm", "vw", "wv", "bp", "pb", "gj", "jg", "kq", "qk"]
)
_ENDINGS = ("", "s", "d", "r", "y", "al", "ly", "ed", "er")
NO_PLAIN_PLURAL = ("s", "x", "y", "ch", "sh")


@dataclass(frozen=True)
class _Word:
    text: str
    extra: int
    letters: int

    @classmethod
    def of(cls, text: str, rank: int) -> "_Word":
        return cls(text, _RARER if rank else 0, _letters(text))


class Words:
    """Words that a slip can be mended to."""

    def __init__(self, ranks: Iterable[tuple[str, int]]) -> None:
        """Keep the words; the rank of each is 0 where it is among the commonest."""
        self._ranks = dict(ranks)

    @cached_property
    def _by_first(self) -> dict[str, list[_Word]]:
        found: dict[str, list[_Word]] = {}
        for word, rank in self._ranks.items():
            if len(word) > SHORTEST:
                found.setdefault(word[0], []).append(_Word.of(word, rank))
        return found

    def nearest(self, low: str) -> str:
        """The word meant by one that is none, in small letters; empty where none is near, or several are as near."""
        if len(low) < SHORTEST:
            return ""
        costs = dict(self._near(low))
        if len(low) > SHORTEST + 1 and low.endswith("s"):
            costs |= {f"{word}s": cost for word, cost in self._near(low[:-1]) if not word.endswith(NO_PLAIN_PLURAL)}
        found = sorted((cost, word) for word, cost in costs.items())
        if not found or (len(found) > 1 and found[1][0] - found[0][0] < _APART):
            return ""
        word = found[0][1]
        return "" if _is_other_form(low, word) else word

    def _near(self, low: str) -> Iterator[tuple[str, int]]:
        """The words that are near enough, and what each costs."""
        most, letters = _MOST.get(len(low), _MOST_OF_LONG), _letters(low)
        for word in self._by_first.get(low[0], ()):
            if abs(len(word.text) - len(low)) > 2 or (word.letters ^ letters).bit_count() > _MOST_OTHER_LETTERS:
                continue
            if len(low) == SHORTEST and (word.extra or len(word.text) <= len(low)):
                continue
            cost = _DOUBLED if low.endswith("in") and word.text == f"{low}g" else _cost(low, word.text, most)
            if cost <= most:
                yield word.text, cost + word.extra


def _letters(word: str) -> int:
    """Which letters a word has, a bit for each."""
    found = 0
    for letter in word:
        found |= 1 << ord(letter) % 32
    return found


def _is_other_form(low: str, word: str) -> bool:
    """Whether the two differ in their last letters alone, as forms of one word do: logistic, prepper, chocolatier."""
    if len(low) >= len(word) and low.startswith(word[:-1]):
        return low[-2:] != word[-1] * 2
    return word.startswith(low) and word[len(low) :] in _ENDINGS


def _cost(low: str, word: str, most: int) -> int:
    """What it takes to make one word of the other, or some number above `most`."""
    # The letters at both ends are the same in most of them, and take nothing.
    ends = min(len(low), len(word))
    start = next((at for at in range(ends) if low[at] != word[at]), ends)
    end = next((at for at in range(ends - start) if low[-1 - at] != word[-1 - at]), ends - start)
    columns = [_one_more(word, at) for at in range(start, len(word) - end)]
    before: list[int] = []
    above = [0]
    for dropped in columns:
        above.append(above[-1] + dropped)
    for row in range(start, len(low) - end):
        letter, dropped = low[row], _one_more(low, row)
        line = [above[0] + dropped]
        for at, added in enumerate(columns):
            other = word[start + at]
            if letter == other:
                line.append(above[at])
                continue
            cost = min(above[at] + _instead(letter, other), above[at + 1] + dropped, line[at] + added)
            if before and at and letter == word[start + at - 1] and other == low[row - 1]:
                cost = min(cost, before[at - 1] + _SWAPPED)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, above = above, line
    return above[-1]


def _one_more(word: str, at: int) -> int:
    letter = word[at]
    if letter in (word[at - 1 : at], word[at + 1 : at + 2]):
        return _DOUBLED
    return _VOWEL if letter in _VOWELS else _LETTER


def _instead(letter: str, other: str) -> int:
    pair = {letter + other, other + letter}
    if pair & _ALIKE_VOWELS:
        return _ALIKE_VOWEL
    return _ALIKE if pair & _SOUND_ALIKE else _OTHER
