"""Decision tables: ordered rows, the first that applies decides, cautions add to it.

In the words of DMN, the standard for them, a table is a decision table with hit policy *First*, a row one of its rules.
A table refuses to be built when it could be wrong quietly: a situation without an answer, a row that can never fire
(named with the rows that hide it), a caution that can never fire, two choices that never make a difference, or a row
that tells people to do what a gate forbids.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from should_connect.answer import Action, Message, Step, Verdict
from should_connect.claims import is_request_now
from should_connect.diagram import Box, Diagram, Gap, compiled
from should_connect.questions.model import NOT_SURE, ChoiceQuestion
from should_connect.situation import Situation

type When = Mapping[str, str | tuple[str, ...]]
"""Conditions that must all hold: question id to the choice, or choices, for which it does. Empty: always."""


class TableError(ValueError):
    """A table that could be wrong quietly. The message lists every defect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of a table: when it applies and what it then says. `rules` are the ids that decide, first ones first.

    `label` replaces the verdict's own words where the page is about something other than a request. `replies` are texts
    that can be sent as they stand.
    """

    id: str
    when: When
    verdict: Verdict
    headline: str
    rules: tuple[str, ...]
    steps: tuple[Step, ...] = ()
    dissent: tuple[str, ...] = ()
    label: str = ""
    replies: tuple[Message, ...] = ()

    @property
    def kind(self) -> tuple[Verdict, str]:
        """The verdict as people see it: rows of one kind say the same in short."""
        return self.verdict, self.label

    @property
    def actions(self) -> frozenset[Action]:
        """What the row tells people to do."""
        own = {step.action for step in self.steps if step.action}
        if is_request_now(self.verdict, self.steps):
            own.add(Action.REQUEST)
        elif self.verdict is Verdict.ACCEPT:
            own.add(Action.ACCEPT)
        return frozenset(own)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """Something to watch that does not change the verdict. `rows` limits it to the rows with these ids; empty: all."""

    id: str
    when: When
    text: str
    rule: str
    rows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """A fact that forbids actions: where question `fact` has the choice `value`, no row may call for one of `forbids`.

    `when` narrows it where a table asks those questions too; `until` says how long it holds.
    """

    id: str
    fact: str
    value: str
    forbids: frozenset[Action]
    until: str
    rules: tuple[str, ...]
    when: When = field(default_factory=dict)


@dataclass(frozen=True)
class Table:
    """A page's decision. `impossible` are combinations that cannot be. Raises `TableError` when built with a defect.

    `looks_at` are facts that other pages ask: here not all their choices have to make a difference, only some.
    """

    calculator: str
    questions: tuple[ChoiceQuestion, ...]
    rows: tuple[Row, ...]
    cautions: tuple[Caution, ...] = ()
    gates: tuple[Gate, ...] = ()
    impossible: tuple[When, ...] = ()
    looks_at: frozenset[str] = frozenset()
    diagram: Diagram = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        known = {question.id: question for question in self.questions}
        conditional = [(row.id, row.when) for row in self.rows]
        conditional += [(caution.id, caution.when) for caution in self.cautions]
        for id, when in conditional:
            _check_names(self.calculator, id, when, known)
        boxes = [box(self.questions, row.when) for row in self.rows]
        widths = [len(question.values) for question in self.questions]
        impossible = [box(self.questions, when) for when in self.impossible]
        try:
            object.__setattr__(self, "diagram", compiled(widths, boxes, impossible))
        except Gap as gap:
            raise TableError(f"table {self.calculator}: no answer for {self._example(gap.example)}") from None
        # The browser's optimized bytecode leaves this out: the build has checked the same table.
        if __debug__ and (defects := tuple(self._defects(boxes))):
            raise TableError(f"table {self.calculator}: " + "; ".join(defects))

    @cached_property
    def everything(self) -> tuple[int, ...]:
        """The masks in which nothing is answered."""
        return tuple((1 << len(question.values)) - 1 for question in self.questions)

    @cached_property
    def numbers(self) -> Mapping[str, int]:
        """The number of each row, by its id."""
        return {row.id: number for number, row in enumerate(self.rows)}

    def decide(self, situation: Situation) -> Row:
        """The row that decides where every open question is taken as nothing, or else as its cautious choice."""
        (number,) = self.diagram.ends(tuple(self._taken(situation, question) for question in self.questions))
        return self.rows[number]

    def _taken(self, situation: Situation, question: ChoiceQuestion) -> int:
        return mask_of(question, situation) or 1 << question.values.index(question.none or question.cautious)

    def _defects(self, boxes: list[Box]) -> Iterator[str]:
        ids = [row.id for row in self.rows] + [caution.id for caution in self.cautions]
        yield from (f"the id {name!r} stands twice" for name in sorted({name for name in ids if ids.count(name) > 1}))
        alive = self.diagram.ends(self.everything)
        for number, row in enumerate(self.rows):
            if number not in alive:
                hiding = [self.rows[i].id for i in range(number) if _overlap(boxes[i], boxes[number])]
                yield f"row {row.id!r} can never fire, hidden by {', '.join(hiding)}"
        yield from self._dead_cautions()
        yield from self._dead_choices()
        yield from self._forbidden()

    def _dead_cautions(self) -> Iterator[str]:
        known = {row.id for row in self.rows}
        for caution in self.cautions:
            if unknown := set(caution.rows) - known:
                yield f"caution {caution.id!r} names unknown rows {sorted(unknown)}"
            reached = {self.rows[end].id for end in self.diagram.ends(box(self.questions, caution.when))}
            if not reached & set(caution.rows or known):
                yield f"caution {caution.id!r} can never fire"

    def _dead_choices(self) -> Iterator[str]:
        """Choices between which no node and no caution tells."""
        for level, question in enumerate(self.questions):
            nodes = [node.branches for node in self.diagram.nodes if node.level == level]
            named = [
                (allowed,) if isinstance(allowed := caution.when[question.id], str) else allowed
                for caution in self.cautions
                if question.id in caution.when
            ]
            same = [
                (one, other)
                for second, other in enumerate(question.values)
                for first, one in enumerate(question.values[:second])
                if not any(branches[first] != branches[second] for branches in nodes)
                and not any((one in choices) != (other in choices) for choices in named)
            ]
            if question.id in self.looks_at and len(same) < len(question.values) * (len(question.values) - 1) // 2:
                continue
            for one, other in same:
                yield f"question {question.id!r}: {one!r} and {other!r} never make a difference"

    def _forbidden(self) -> Iterator[str]:
        names = {question.id for question in self.questions}
        for gate in self.gates:
            if gate.fact not in names:
                continue
            for end in sorted(self.diagram.ends(box(self.questions, {**gate.when, gate.fact: gate.value}))):
                row = self.rows[end]
                if called_for := sorted(row.actions & gate.forbids):
                    yield f"row {row.id!r} calls for {', '.join(called_for)}, which the gate {gate.id!r} forbids"

    def _example(self, choices: tuple[int, ...]) -> str:
        named = zip(self.questions, choices, strict=True)
        return ", ".join(f"{question.id}={question.values[choice]}" for question, choice in named)


def conditions(questions: tuple[ChoiceQuestion, ...], when: When) -> tuple[tuple[ChoiceQuestion, tuple[str, ...]], ...]:
    """The conditions as questions with the choices that they allow, in the order of the questions."""
    found = []
    for question in questions:
        if question.id in when:
            allowed = when[question.id]
            found.append((question, (allowed,) if isinstance(allowed, str) else allowed))
    return tuple(found)


def box(questions: tuple[ChoiceQuestion, ...], when: When) -> Box:
    """The situations in which the conditions hold."""
    allowed = {question.id: choices for question, choices in conditions(questions, when)}
    return tuple(
        sum(1 << i for i, value in enumerate(question.values) if value in allowed.get(question.id, question.values))
        for question in questions
    )


def mask_of(question: ChoiceQuestion, situation: Situation) -> int:
    """The choice as a mask, 'not sure' as the cautious one; 0 while it is open."""
    value = situation.values.get(question.id)
    if value == NOT_SURE:
        value = question.cautious
    return 1 << question.values.index(value) if isinstance(value, str) and value in question.values else 0


def _overlap(one: Box, other: Box) -> bool:
    return all(a & b for a, b in zip(one, other, strict=True))


def _check_names(calculator: str, id: str, when: When, known: Mapping[str, ChoiceQuestion]) -> None:
    for name, allowed in when.items():
        if name not in known:
            raise TableError(f"table {calculator}: {id} asks an unknown question {name!r}")
        choices = (allowed,) if isinstance(allowed, str) else allowed
        if unknown := set(choices) - set(known[name].values):
            raise TableError(f"table {calculator}: {id} names no choice of {name!r}: {sorted(unknown)}")
