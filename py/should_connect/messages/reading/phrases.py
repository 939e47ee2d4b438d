"""Phrases found among words, all of them in one pass.

The phrases are laid into a tree whose branches are sets of words; phrases that begin alike share their beginning. Each
word of a sentence moves every branch that is under way one step on, so that the time taken grows with the length of the
sentence and hardly with the number of phrases. (A nondeterministic finite automaton, after Thompson 1968.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from should_connect.messages.reading.remarks import Kind, Remark
from should_connect.messages.reading.words import Sentence, Word, root

_GAPS = {"~": 2, "~~": 5, "~~~": 10}
_LONGEST_SUM = 6
"""How many words gaps side by side may take, unless one of them takes more."""
_FILLERS = frozenset((
    "just", "really", "so", "also", "still", "already", "actually", "honestly", "simply", "even", "only", "kindly",
    "truly", "definitely", "probably", "maybe", "perhaps", "absolutely", "totally", "completely", "very", "quite",
    "pretty", "too", "literally", "basically", "currently", "now", "again", "ever", "please", "sadly", "clearly",
    "sure", "always", "surely", "finally", "way",
))  # fmt: skip
"""Words that may stand anywhere in a phrase and count as none."""
_OPENERS = frozenset(("and", "but", "so", "well", "ok", "okay", "or", "anyway", "also", "honestly", "please", "then"))
"""Words after which a sentence still begins."""
_DENIALS = frozenset(("not", "no", "never", "without", "nor", "neither", "nobody"))
_DENIES_FROM = 2
"""How many words before a phrase a denial may stand."""
_SUBJECTS = frozenset(("i", "you", "we", "they"))
_LEADS_ON = frozenset(("think", "believe", "mean", "say", "saying", "feel", "sure", "that", "if", "because", "as"))
"""Words between a denial and a subject over which it reaches: not that I, not sure you."""

type Found = tuple[Remark, int, int]
"""A remark and the numbers of its first word and of the word after its last."""


class _Node:
    """A place in the tree: where each next word leads, and the remarks that are complete here."""

    __slots__ = ("branches", "complete", "gap", "gaps", "steps")

    def __init__(self, gap: int = 0) -> None:
        self.gap = gap
        self.steps: dict[str, list[_Node]] = {}
        self.branches: dict[frozenset[str], _Node] = {}
        self.gaps: dict[int, _Node] = {}
        self.complete: list[tuple[Remark, str]] = []

    def branch(self, words: frozenset[str]) -> _Node:
        if words not in self.branches:
            self.branches[words] = node = _Node()
            for word in words:
                self.steps.setdefault(word, []).append(node)
        return self.branches[words]

    def after_gap(self, gap: int) -> _Node:
        return self.gaps.setdefault(gap, _Node(gap))


class Phrases:
    """The phrases of remarks, to be found in sentences. Raises ValueError for one that begins with a gap."""

    def __init__(self, remarks: Iterable[Remark], classes: Mapping[str, str]) -> None:
        self._words = {name: frozenset(words.split()) for name, words in classes.items()}
        self._sets: dict[str, frozenset[str]] = {}
        self._root, self._start = _Node(), _Node()
        for remark in remarks:
            for phrase in remark.phrases:
                self._lay(phrase, remark)

    def _lay(self, phrase: str, remark: Remark) -> None:
        parts = phrase.split()
        root = self._start if parts[0] == "^" else self._root
        closing = parts[-1] if parts[-1] in ("$", "?") else ""
        parts = parts[parts[0] == "^" : len(parts) - bool(closing)]
        if not parts or parts[0] in _GAPS or parts[0].startswith("("):
            raise ValueError(f"{phrase!r} in {remark.id} has to begin with a word")
        places = {(root, 0): None}
        for part in parts:
            word = part.strip("()")
            if word in _GAPS:
                longer = _GAPS[word]
                after = {(node, max(longer, min(gap + longer, _LONGEST_SUM))): None for node, gap in places}
            else:
                words = self._set(word)
                after = {((node.after_gap(gap) if gap else node).branch(words), 0): None for node, gap in places}
            places = after | places if part.startswith("(") else after
        for node, _ in places:
            node.complete.append((remark, closing))

    def _set(self, part: str) -> frozenset[str]:
        if part not in self._sets:
            found: frozenset[str] = frozenset()
            for word in part.split("/"):
                named = self._words[word[1:-1]] if word.startswith("<") else (word,)
                found |= {root(each[:-1]) if each.endswith("*") else each for each in named}
            self._sets[part] = found
        return self._sets[part]

    def found_in(self, sentence: Sentence, kind: Kind) -> Iterator[Found]:
        """Each phrase met in a sentence of a text of that kind."""
        words = sentence.words
        under_way: list[tuple[_Node, int, int, bool]] = []
        begins = True
        for at, word in enumerate(words):
            parted = at == 0 or _is_parted(words, at)
            begins = parted or (begins and words[at - 1].low in _OPENERS)
            roots = (self._root, self._start) if begins else (self._root,)
            readings = word.readings
            skips = word.low in _FILLERS and not parted
            moved: list[tuple[_Node, int, int, bool]] = []
            for node, first, left, denied in (*((top, at, 0, False) for top in roots), *under_way):
                steps = node.steps
                for after in [after for low in readings if low in steps for after in steps[low]]:
                    self._arrive(after, first, denied, moved)
                    for remark, closing in after.complete:
                        closes = not closing or (sentence.asks if closing == "?" else _is_parted(words, at + 1))
                        if closes and not denied and not _is_denied(words, first) and kind in remark.kinds:
                            yield remark, first, at + 1
                if skips and first < at:
                    moved.append((node, first, left, denied))
                elif left:
                    moved.append((node, first, left - 1, denied or word.low in _DENIALS))
            under_way = moved

    @staticmethod
    def _arrive(node: _Node, first: int, denied: bool, moved: list[tuple[_Node, int, int, bool]]) -> None:
        if node.steps:
            moved.append((node, first, 0, denied))
        moved.extend((after, first, gap, denied) for gap, after in node.gaps.items())


def _is_parted(words: tuple[Word, ...], at: int) -> bool:
    """Whether a sentence or, at a comma or a dash, a part of one begins or ends before a word."""
    return at == len(words) or words[at].start > words[at - 1].end + 1


def _is_denied(words: tuple[Word, ...], first: int) -> bool:
    """Whether a denial before a phrase reaches it: no further than to a comma, or to a verb before a new subject."""
    for at in range(first - 1, max(0, first - _DENIES_FROM) - 1, -1):
        if _is_parted(words, at + 1):
            return False
        if words[at].low in _DENIALS:
            between = words[at + 1].low
            return at + 1 == first or words[first].low not in _SUBJECTS or between in _LEADS_ON
    return False
