"""Decision tables: ordered rows, the first that applies decides, cautions add to it.

A table refuses to be built when it could be wrong quietly: a situation without an answer, a row that can never fire
(named with the rows that hide it), a caution that can never fire, or two choices that never make a difference.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Protocol

from should_connect.answer import Answer, Change, Reason, Step, Verdict, Weight
from should_connect.questions.model import ChoiceQuestion
from should_connect.regions import Box, Region, overlap, swapped_is_same, without
from should_connect.situation import Situation

type When = Mapping[str, str | tuple[str, ...]]
"""Conditions that must all hold: question id to the choice, or choices, for which it does. Empty: always."""


class TableError(ValueError):
    """A table that could be wrong quietly. The message lists every defect."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: when it applies and what it then says. `rules` are the ids that decide, first ones first.

    `label` replaces the verdict's own words where the page is about something other than a request.
    """

    id: str
    when: When
    verdict: Verdict
    headline: str
    rules: tuple[str, ...]
    steps: tuple[Step, ...] = ()
    dissent: tuple[str, ...] = ()
    label: str = ""


@dataclass(frozen=True, slots=True)
class Caution:
    """Something to mind that does not change the verdict. `rows` limits it to the rows with these ids; empty: all."""

    id: str
    when: When
    text: str
    rule: str
    rows: tuple[str, ...] = ()


class _Conditional(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def when(self) -> When: ...


@dataclass(frozen=True, slots=True)
class Table:
    """A page's decision. Raises `TableError` when built with a defect."""

    calculator: str
    questions: tuple[ChoiceQuestion, ...]
    rows: tuple[Row, ...]
    cautions: tuple[Caution, ...] = ()
    _boxes: tuple[Box, ...] = field(init=False, repr=False)
    _caution_boxes: tuple[Box, ...] = field(init=False, repr=False)
    _decided: dict[Box, Row] = field(init=False, repr=False, default_factory=dict)
    _answered: dict[Box, Answer] = field(init=False, repr=False, default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_boxes", tuple(self._box(row) for row in self.rows))
        object.__setattr__(self, "_caution_boxes", tuple(self._box(caution) for caution in self.cautions))
        # The browser's optimized bytecode leaves this out: the build has checked the same table.
        if __debug__ and (defects := tuple(self._defects())):
            raise TableError(f"table {self.calculator}: " + "; ".join(defects))

    def decide(self, situation: Situation) -> Row:
        """The row that decides."""
        return self._decide(self._point(situation))

    def answer(self, situation: Situation) -> Answer:
        """The row that decides, with the cautions that apply and what would change the verdict."""
        point = self._point(situation)
        if point not in self._answered:
            self._answered[point] = self._answer(point)
        assumed = tuple(question.id for question in self.questions if situation.is_assumed(question))
        return replace(self._answered[point], assumed=assumed)

    def regions(self) -> dict[str, Region]:
        """By row id, the situations in which that row decides."""
        found: dict[str, Region] = {}
        for i, row in enumerate(self.rows):
            region: Region = (self._boxes[i],)
            for earlier in self._boxes[:i]:
                region = without(region, earlier)
            found[row.id] = region
        return found

    def _decide(self, point: Box) -> Row:
        if point not in self._decided:
            rows = zip(self.rows, self._boxes, strict=True)
            self._decided[point] = next(row for row, box in rows if overlap(box, point))
        return self._decided[point]

    def _answer(self, point: Box) -> Answer:
        row = self._decide(point)
        cautions = tuple(
            Reason(caution.rule, Weight.CAUTION, caution.text)
            for caution, box in zip(self.cautions, self._caution_boxes, strict=True)
            if overlap(box, point) and (not caution.rows or row.id in caution.rows)
        )
        return Answer(
            calculator=self.calculator,
            verdict=row.verdict,
            headline=row.headline,
            reasons=(*(Reason(rule) for rule in row.rules), *cautions),
            dissent=row.dissent,
            steps=row.steps,
            changes=tuple(self._changes(point, row)),
            label=row.label,
        )

    def _changes(self, point: Box, row: Row) -> Iterator[Change]:
        for position, question in enumerate(self.questions):
            for i, choice in enumerate(question.values):
                other = self._decide((*point[:position], 1 << i, *point[position + 1 :]))
                if other.verdict != row.verdict:
                    yield Change(question.id, choice, other.verdict, other.headline, other.label)

    def _point(self, situation: Situation) -> Box:
        return tuple(1 << question.values.index(situation.choice(question)) for question in self.questions)

    def _box(self, item: _Conditional) -> Box:
        known = {question.id: question for question in self.questions}
        for name, allowed in item.when.items():
            choices = (allowed,) if isinstance(allowed, str) else allowed
            if name not in known:
                raise TableError(f"table {self.calculator}: {item.id} asks an unknown question {name!r}")
            if unknown := set(choices) - set(known[name].values):
                raise TableError(f"table {self.calculator}: {item.id} names no choice of {name!r}: {sorted(unknown)}")
        masks = []
        for question in self.questions:
            allowed = item.when.get(question.id, question.values)
            choices = (allowed,) if isinstance(allowed, str) else allowed
            masks.append(sum(1 << i for i, value in enumerate(question.values) if value in choices))
        return tuple(masks)

    def _defects(self) -> Iterator[str]:
        ids = [row.id for row in self.rows] + [caution.id for caution in self.cautions]
        yield from (f"the id {name!r} stands twice" for name in sorted({name for name in ids if ids.count(name) > 1}))

        left: Region = (tuple((1 << len(question.values)) - 1 for question in self.questions),)
        for box in self._boxes:
            left = without(left, box)
        if left:
            yield f"no answer for {self._example(left[0])}"

        regions = self.regions()
        for i, row in enumerate(self.rows):
            if not regions[row.id]:
                hiding = [
                    other.id
                    for other, box in zip(self.rows[:i], self._boxes, strict=False)
                    if overlap(box, self._boxes[i])
                ]
                yield f"row {row.id!r} can never fire, hidden by {', '.join(hiding)}"

        fires: list[tuple[Box, Region]] = []
        for caution, box in zip(self.cautions, self._caution_boxes, strict=True):
            if unknown := set(caution.rows) - set(regions):
                yield f"caution {caution.id!r} names unknown rows {sorted(unknown)}"
            where = [piece for name in (caution.rows or regions) for piece in regions.get(name, ())]
            region = tuple(both for piece in where if (both := overlap(piece, box)))
            fires.append((box, region))
            if not region:
                yield f"caution {caution.id!r} can never fire"

        outcomes = [*regions.values(), *(region for _, region in fires)]
        for position, question in enumerate(self.questions):
            for first in range(len(question.values)):
                for second in range(first + 1, len(question.values)):
                    if all(swapped_is_same(region, position, first, second) for region in outcomes):
                        alike = question.values[first], question.values[second]
                        yield f"question {question.id!r}: {alike[0]!r} and {alike[1]!r} never make a difference"

    def _example(self, box: Box) -> str:
        parts = []
        for question, mask in zip(self.questions, box, strict=True):
            parts.append(f"{question.id}={question.values[(mask & -mask).bit_length() - 1]}")
        return ", ".join(parts)
