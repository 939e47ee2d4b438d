"""Decision diagrams: a table of boxes, tried in order, as one small graph that can be asked what still matters.

The idea is Bryant's reduced ordered diagrams (1986) in their multi-valued form (Kam, Villa, Brayton and
Sangiovanni-Vincentelli, 1998): each node asks one question, each of its branches is one choice, questions come in one
order on every path, equal nodes are stored once, and a node whose branches are all the same does not exist. So two
tables decide alike everywhere exactly when their diagrams are equal. A diagram is made from boxes by recursion over the
questions, keeping only the boxes that can still hold, so no situation is ever listed.

A box holds one bit mask a question: bit *i* is set when the question's choice number *i* is in. A node is a number; a
negative one is an end, and `~end` is the number of the box that decides there. Some boxes may stand for what cannot be:
their end is `IMPOSSIBLE`, and a branch that leads only there counts for nothing.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import prod

type Box = tuple[int, ...]

IMPOSSIBLE = -(1 << 30)
"""The end of every combination that cannot be."""


class Gap(ValueError):
    """No box holds a combination; `example` has one choice number a question."""

    def __init__(self, example: tuple[int, ...]) -> None:
        super().__init__(f"no box holds {example}")
        self.example = example


@dataclass(frozen=True, slots=True)
class Node:
    """One question (its number) and where each of its choices leads."""

    level: int
    branches: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Diagram:
    """A reduced diagram. `widths` is the number of choices of each question; nodes lead only to nodes before them."""

    widths: tuple[int, ...]
    nodes: tuple[Node, ...]
    root: int
    possible: tuple[bool, ...] = field(init=False, repr=False, compare=False)
    _led: dict[tuple[int, int], tuple[int, ...]] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        possible: list[bool] = []
        for node in self.nodes:
            possible.append(any(_is_possible(branch, possible) for branch in node.branches))
        object.__setattr__(self, "possible", tuple(possible))

    def branches(self, number: int, mask: int) -> tuple[int, ...]:
        """Where the choices in `mask` lead, what cannot be left out; all choices, where the mask leaves none."""
        known = self._led.get((number, mask))
        if known is None:
            node = self.nodes[number]
            can = [(1 << at, to) for at, to in enumerate(node.branches) if _is_possible(to, self.possible)]
            kept = dict.fromkeys(to for choice, to in can if mask & choice)
            known = self._led[number, mask] = tuple(kept or dict.fromkeys(to for _, to in can))
        return known

    def ends(self, masks: Sequence[int]) -> frozenset[int]:
        """The numbers of the boxes that can still decide where each question's choice lies in its mask."""
        found: set[int] = set()
        seen: set[int] = set()
        waiting = [self.root]
        while waiting:
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            if number < 0:
                found.add(~number)
            else:
                waiting.extend(self.branches(number, masks[self.nodes[number].level]))
        return frozenset(found)

    def matters(self, masks: Sequence[int], kind: Callable[[int], object]) -> frozenset[int]:
        """The questions whose choice, within the masks, can change what `kind` says of the box that decides.

        Two branches differ where some combination of the other questions is possible below both and ends in boxes of
        different kinds.
        """
        same: dict[tuple[int, int], bool] = {}

        def alike(one: int, other: int) -> bool:
            if one == other:
                return True
            pair = (one, other) if one < other else (other, one)
            if pair not in same:
                if one < 0 and other < 0:
                    same[pair] = kind(~one) == kind(~other)
                else:
                    same[pair] = all(alike(*both) for both in self._below(one, other, masks))
            return same[pair]

        found: set[int] = set()
        seen: set[int] = set()
        waiting = [self.root]
        while waiting:
            number = waiting.pop()
            if number < 0 or number in seen:
                continue
            seen.add(number)
            node = self.nodes[number]
            below = self.branches(number, masks[node.level])
            waiting.extend(below)
            if node.level not in found and not all(
                alike(one, other) for i, one in enumerate(below) for other in below[:i]
            ):
                found.add(node.level)
        return frozenset(found)

    def _below(self, one: int, other: int, masks: Sequence[int]) -> Iterator[tuple[int, int]]:
        """The pairs of nodes that the same choice of the next question leads to from both."""
        level = min(self.nodes[number].level for number in (one, other) if number >= 0)
        sides = [
            self.nodes[number].branches if number >= 0 and self.nodes[number].level == level else None
            for number in (one, other)
        ]
        mask = masks[level]
        for choice in range(self.widths[level]):
            if not mask >> choice & 1:
                continue
            left = sides[0][choice] if sides[0] else one
            right = sides[1][choice] if sides[1] else other
            if _is_possible(left, self.possible) and _is_possible(right, self.possible):
                yield left, right

    def count(self) -> Mapping[int, int]:
        """For each box that decides somewhere, in how many possible combinations it does."""
        shares = {self.root: prod(self.widths)}
        for number in reversed(range(len(self.nodes))):
            node = self.nodes[number]
            share = shares.pop(number) // self.widths[node.level]
            for branch in node.branches:
                shares[branch] = shares.get(branch, 0) + share
        return {~end: share for end, share in shares.items() if end != IMPOSSIBLE}

    def within(self, masks: Sequence[int]) -> "Diagram":
        """The same decision where only these choices can be given; the others lead nowhere that is possible."""
        builder = _Builder(self.widths)
        made: dict[int, int] = {}
        for number, node in enumerate(self.nodes):
            branches = tuple(
                (branch if branch < 0 else made[branch]) if masks[node.level] >> choice & 1 else IMPOSSIBLE
                for choice, branch in enumerate(node.branches)
            )
            made[number] = builder.node(node.level, branches)
        return builder.finished(self.root if self.root < 0 else made[self.root])


def _is_possible(number: int, possible: Sequence[bool]) -> bool:
    return number != IMPOSSIBLE and (number < 0 or possible[number])


class _Builder:
    """Makes nodes, each once."""

    def __init__(self, widths: tuple[int, ...]) -> None:
        self.widths = widths
        self.numbers: dict[Node, int] = {}

    def node(self, level: int, branches: tuple[int, ...]) -> int:
        """The number of the node; of where it leads, when that is the same for all choices that are possible."""
        if len(set(branches)) == 1:
            return branches[0]
        node = Node(level, branches)
        return self.numbers.setdefault(node, len(self.numbers))

    def finished(self, root: int) -> Diagram:
        """The diagram below a root, with only the nodes it needs, numbered in the order of a walk through it."""
        nodes = list(self.numbers)
        numbers: dict[int, int] = {}
        ordered: list[Node] = []

        def place(number: int) -> int:
            if number < 0:
                return number
            if number not in numbers:
                node = nodes[number]
                placed = Node(node.level, tuple(map(place, node.branches)))
                numbers[number] = len(ordered)
                ordered.append(placed)
            return numbers[number]

        top = place(root)
        return Diagram(self.widths, tuple(ordered), top)


def compiled(widths: Sequence[int], boxes: Sequence[Box], impossible: Sequence[Box] = ()) -> Diagram:
    """The diagram of boxes tried in order, the first that holds deciding; `impossible` ones are tried before all.

    Raises Gap when some combination is in no box.
    """
    rows = (*impossible, *boxes)
    ends = (*(IMPOSSIBLE for _ in impossible), *(~number for number in range(len(boxes))))
    full = tuple((1 << width) - 1 for width in widths)
    free_from = tuple(_free_from(box, full) for box in rows)
    builder = _Builder(tuple(widths))
    made: dict[tuple[int, tuple[int, ...]], int] = {}
    path: list[int] = []

    def build(level: int, alive: tuple[int, ...]) -> int:
        if not alive:
            raise Gap((*path, *(0 for _ in widths[len(path) :])))
        if free_from[alive[0]] <= level:
            return ends[alive[0]]
        key = level, alive
        if key in made:
            return made[key]
        masks = [rows[row][level] for row in alive]
        if all(mask == full[level] for mask in masks):
            path.append(0)
            number = build(level + 1, alive)
            path.pop()
        else:
            branches = []
            for choice in range(widths[level]):
                path.append(choice)
                branches.append(build(level + 1, _first_ones(alive, masks, choice, level + 1, free_from)))
                path.pop()
            number = builder.node(level, tuple(branches))
        made[key] = number
        return number

    return builder.finished(build(0, tuple(range(len(rows)))))


def _free_from(box: Box, full: Box) -> int:
    """The first question from which on the box asks nothing more."""
    level = len(box)
    while level and box[level - 1] == full[level - 1]:
        level -= 1
    return level


def _first_ones(
    alive: Sequence[int], masks: Sequence[int], choice: int, level: int, free_from: Sequence[int]
) -> tuple[int, ...]:
    """The boxes that still hold after a choice, up to the first that then always does."""
    found = []
    for row, mask in zip(alive, masks, strict=True):
        if mask >> choice & 1:
            found.append(row)
            if free_from[row] <= level:
                break
    return tuple(found)
