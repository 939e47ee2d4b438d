"""Phrases found among words, all of them in one pass.

The phrases are laid into a graph whose branches are sets of words; phrases that begin alike share their beginning, and
those that go on from the same turn share what comes after. Each word of a sentence moves every branch that is under way
one step on, so that the time taken grows with the length of the sentence and hardly with the number of phrases. (A
nondeterministic finite automaton, after Thompson 1968. Turns are found first and facts put together from them, after
the cascades of Abney 1996.)
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping
from itertools import product

from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading.remarks import Remark
from should_connect.messages.reading.words import Sentence, Word, root

_GAPS = {"~": 2, "~~": 5, "~~~": 10}
_LONGEST_SUM = 6
"""How many words gaps side by side may take, unless one of them takes more."""
_REACH = 14
"""How many words the parts of a fact may be spread over."""
_MOST_PLACES = 4
"""How many places of each part are looked at."""
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
type _Place = tuple[int, int]


class _Fact:
    """A remark with what has to be met for it, in any order, and what may not be met in the same sentence."""

    __slots__ = ("parts", "remark", "unless")

    def __init__(self, remark: Remark, parts: int, unless: int) -> None:
        self.remark, self.parts, self.unless = remark, range(parts), range(parts, parts + unless)

    def place(self, met: Mapping[int, list[_Place]]) -> _Place | None:
        """Where it stands: the closest that its parts come to each other. None where it is not met."""
        if any(part not in met for part in self.parts) or any(part in met for part in self.unless):
            return None
        together = product(*(met[part][:_MOST_PLACES] for part in self.parts))
        spans = [(min(first for first, _ in each), max(end for _, end in each)) for each in together]
        first, end = min(spans, key=lambda span: span[1] - span[0])
        return (first, end) if end - first <= _REACH else None


class _Node:
    """A place in the graph: where each next word leads, and the parts of facts that are complete here."""

    __slots__ = ("branches", "complete", "gap", "gaps", "leads", "steps", "turns")

    def __init__(self, gap: int = 0) -> None:
        self.gap = gap
        self.leads: list[tuple[frozenset[str], _Node]] = []
        self.steps: dict[str, list[_Node]] = {}
        self.branches: dict[frozenset[str], _Node] = {}
        self.gaps: dict[int, _Node] = {}
        self.turns: dict[str, _Node] = {}
        self.complete: list[tuple[_Fact, int, str]] = []

    def branch(self, words: frozenset[str]) -> _Node:
        if words not in self.branches:
            self.branches[words] = _Node()
            self.lead(words, self.branches[words])
        return self.branches[words]

    def lead(self, words: frozenset[str], to: _Node) -> _Node:
        self.leads.append((words, to))
        return to

    def reached(self) -> _Node:
        """The place, from now on with its steps: most places no text ever comes to."""
        for words, to in self.leads:
            for word in words:
                self.steps.setdefault(word, []).append(to)
        self.leads.clear()
        return self

    def after_gap(self, gap: int) -> _Node:
        return self.gaps.setdefault(gap, _Node(gap)) if gap else self


class Phrases:
    """The phrases of remarks, to be found in sentences.

    `laying` lays them into the graph, those of one remark a step; whoever looks for them first has them all laid. It
    raises ValueError for a phrase that begins with a gap.
    """

    def __init__(
        self, remarks: Iterable[Remark], classes: Mapping[str, str], turns: Mapping[str, str] | None = None
    ) -> None:
        self._words = {name: frozenset(words.split()) for name, words in classes.items()}
        self._turns = {name: tuple(line.split() for line in ways.split("\n")) for name, ways in (turns or {}).items()}
        self._sets: dict[str, frozenset[str]] = {}
        self._root, self._start = _Node(), _Node()
        self.laying = self._lay_all(remarks)

    def _lay_all(self, remarks: Iterable[Remark]) -> Iterator[None]:
        for remark in remarks:
            for phrase in remark.phrases:
                parts, *unless = phrase.split(" - ")
                together = parts.split(" + ")
                fact = _Fact(remark, len(together), len(unless))
                for number, part in enumerate((*together, *unless)):
                    self._lay(part, fact, number)
            yield
        self._root.reached()
        self._start.reached()

    def _lay(self, phrase: str, fact: _Fact, number: int) -> None:
        parts = phrase.split()
        root = self._start if parts[0] == "^" else self._root
        closing = parts[-1] if parts[-1] in ("$", "?") else ""
        parts = parts[parts[0] == "^" : len(parts) - bool(closing)]
        if not parts or parts[0] in _GAPS or parts[0].startswith("("):
            raise ValueError(f"{phrase!r} in {fact.remark.id} has to begin with a word")
        for node, _ in self._laid(root, parts):
            node.complete.append((fact, number, closing))

    def _laid(self, root: _Node, parts: list[str], to: _Node | None = None) -> Iterable[tuple[_Node, int]]:
        """The places where a row of parts ends; its last part leads to the given one."""
        places = {(root, 0): None}
        for number, part in enumerate(parts):
            word = part.strip("()")
            if word in _GAPS:
                longer = _GAPS[word]
                after = {(node, max(longer, min(gap + longer, _LONGEST_SUM))): None for node, gap in places}
            elif word.startswith("{"):
                after = {(self._after_turn(node.after_gap(gap), word[1:-1]), 0): None for node, gap in places}
            else:
                words, ends = self._set(word), number == len(parts) - 1
                froms = [node.after_gap(gap) for node, gap in places]
                after = {(node.lead(words, to) if to and ends else node.branch(words), 0): None for node in froms}
            places = after | places if part.startswith("(") else after
        return places

    def _after_turn(self, node: _Node, name: str) -> _Node:
        """Where any way to take a turn leads from a place."""
        if name not in node.turns:
            node.turns[name] = after = _Node()
            for way in self._turns[name]:
                opens = way[0] == "^"
                self._laid(self._start if opens and node is self._root else node, way[opens:], after)
        return node.turns[name]

    def _set(self, part: str) -> frozenset[str]:
        if part not in self._sets:
            found: frozenset[str] = frozenset()
            for word in part.split("/"):
                named = self._words[word[1:-1]] if word.startswith("<") else (word,)
                found |= {root(each[:-1]) if each.endswith("*") else each for each in named}
            self._sets[part] = found
        return self._sets[part]

    def found_in(self, sentence: Sentence, kind: MessageKind, quoted: Container[int] = ()) -> Iterator[Found]:
        """Each phrase met in a sentence of a text of that kind. No part of a fact is a `quoted` word, by its number."""
        for _ in self.laying:
            pass
        facts: dict[_Fact, dict[int, list[_Place]]] = {}
        for fact, part, place in self._met_in(sentence):
            is_quoted = len(fact.parts) > 1 and all(at in quoted for at in range(*place))
            if kind in fact.remark.kinds and not is_quoted:
                facts.setdefault(fact, {}).setdefault(part, []).append(place)
        for fact, met in facts.items():
            if len(fact.parts) == 1 and not fact.unless:
                yield from ((fact.remark, *place) for place in met[0])
            elif found := fact.place(met):
                yield fact.remark, *found

    def _met_in(self, sentence: Sentence) -> Iterator[tuple[_Fact, int, _Place]]:
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
                    for fact, part, closing in after.complete:
                        closes = not closing or (sentence.asks if closing == "?" else _is_parted(words, at + 1))
                        if closes and not denied and not _is_denied(words, first):
                            yield fact, part, (first, at + 1)
                if skips and first < at:
                    moved.append((node, first, left, denied))
                elif left:
                    moved.append((node, first, left - 1, denied or word.low in _DENIALS))
            under_way = moved

    @staticmethod
    def _arrive(node: _Node, first: int, denied: bool, moved: list[tuple[_Node, int, int, bool]]) -> None:
        if node.reached().steps:
            moved.append((node, first, 0, denied))
        moved.extend((after.reached(), first, gap, denied) for gap, after in node.gaps.items())


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
