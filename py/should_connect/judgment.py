"""A table as one page asks it: which questions still matter, whether the verdict is settled, and what holds so far.

All of it is read off the table's diagram (diagram.py). A view fixes some facts, asks others, and only looks at others.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice

from should_connect.answer import Answer, Change, Message, Reason, Step, Verdict, Weight
from should_connect.claims import CLAIMS, GENERAL
from should_connect.diagram import Box, Diagram
from should_connect.questions.happened import HAPPENED
from should_connect.questions.likelihood import likelihood
from should_connect.questions.model import NOT_SURE, UNTICKED, ChoiceQuestion, QuestionGroup
from should_connect.situation import Situation
from should_connect.table import Caution, Row, Table, When, box, mask_of

MOST_CHANGES = 4
"""How many chips an answer shows."""

type Turn = tuple[str, When]
"""A question and what must have been answered for its turn to come here. It may have another turn later."""


type Masks = tuple[int, ...]
"""What is known of each question, as a bit mask: the choice, or the choices that remain."""

NOTHING_YET = "Your next answers decide."
"""What stands where nothing holds in every case."""


@dataclass(frozen=True)
class Judged:
    """What a table says of a situation: the rows that can still decide, and what follows from them.

    While several verdicts remain, `open` are the questions that can still change it, in the order to ask them. Once it
    is settled, `refines` are those that would only make steps or words more exact.
    """

    rows: tuple[Row, ...]
    settled: bool
    cautions: tuple[Caution, ...]
    changes: tuple[Change, ...]
    assumed: tuple[str, ...]
    open: tuple[str, ...]
    refines: tuple[str, ...]
    on_requests: bool = True

    @cached_property
    def claim(self) -> int | None:
        """The number of the strongest claim that holds in every row; None where none does or the page is no place."""
        if not self.on_requests:
            return None
        holding = (
            number
            for number, claim in enumerate(CLAIMS)
            if all(claim.holds(row.verdict, row.steps) for row in self.rows)
        )
        return next(holding, None)

    @property
    def so_far(self) -> str:
        """That claim in words; empty where there is none."""
        return "" if self.claim is None else CLAIMS[self.claim].text

    @property
    def headline(self) -> str:
        """The reason that all rows give; empty where they differ."""
        return self.rows[0].headline if len({row.headline for row in self.rows}) == 1 else ""

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that decide in every row."""
        return shared([row.rules for row in self.rows])

    @property
    def dissent(self) -> tuple[str, ...]:
        """The disagreements behind every row."""
        return shared([row.dissent for row in self.rows])

    @property
    def steps(self) -> tuple[Step, ...]:
        """What every row says to do."""
        return shared([row.steps for row in self.rows])

    @property
    def replies(self) -> tuple[Message, ...]:
        """The texts to send that every row gives."""
        return shared([row.replies for row in self.rows])


@dataclass(frozen=True)
class View:
    """A table as a page asks it.

    `given` are facts that the page stands for, so that it does not ask them: question id to the choices that remain.
    `order` is the order of asking: the first turn whose question still matters and whose conditions hold comes next;
    questions without a turn follow in the table's order. `also_reads` are facts that the page looks at and does not
    ask; where nobody has said them, what stands in `taken` holds, or else nothing of the kind. Facts in `group` are
    asked on its one screen, except those in `alone`. `on_requests` is false for a page about something else, on which
    no claim about a request (claims.py) is made while it is open.
    """

    id: str
    table: Table
    given: Mapping[str, tuple[str, ...]]
    order: tuple[Turn, ...] = ()
    also_reads: frozenset[str] = frozenset()
    group: QuestionGroup = HAPPENED
    alone: frozenset[str] = frozenset()
    on_requests: bool = True
    taken: Mapping[str, str] = field(default_factory=dict)
    _judged: dict[tuple[Masks, tuple[str, ...]], Judged] = field(
        init=False, repr=False, compare=False, default_factory=dict
    )

    def __post_init__(self) -> None:
        known = {question.id for question in self.table.questions}
        for name in (*(id for id, _ in self.order), *(name for _, when in self.order for name in when)):
            if name not in known:
                raise ValueError(f"view {self.id}: it asks for {name!r}, which its table does not look at")
        for question in self.table.questions:
            if question.id in self.also_reads and not self._unsaid(question):
                raise ValueError(f"view {self.id}: {question.id} cannot be left unasked; it has no choice for nothing")

    @cached_property
    def diagram(self) -> Diagram:
        """The table's diagram within what the page stands for."""
        return self.table.diagram.within(self._given) if self.given else self.table.diagram

    @cached_property
    def _given(self) -> tuple[int, ...]:
        return box(self.table.questions, self.given)

    @cached_property
    def asked(self) -> tuple[ChoiceQuestion, ...]:
        """The questions that the page asks, with the choices that remain, in the order in which they have a turn."""
        matter = self.diagram.matters(self.masks_of_nothing, lambda end: end)
        left = {
            question.id: self._narrowed(position)
            for position, question in enumerate(self.table.questions)
            if position in matter and question.id not in self.also_reads
        }
        ordered = dict.fromkeys([*(id for id, _ in self.order if id in left), *left])
        return tuple(left[id] for id in ordered)

    @cached_property
    def read_only(self) -> tuple[ChoiceQuestion, ...]:
        """The questions that the page takes without asking them: it stands for them, or only looks at them."""
        asked = {question.id for question in self.asked}
        positions = range(len(self.table.questions))
        return tuple(self._narrowed(i) for i in positions if self.table.questions[i].id not in asked)

    @cached_property
    def masks_of_nothing(self) -> Masks:
        """What is known before anything is said."""
        return tuple(
            1 << question.values.index(self._unsaid(question))
            if question.id in self.also_reads
            else self._given[position]
            for position, question in enumerate(self.table.questions)
        )

    def _unsaid(self, question: ChoiceQuestion) -> str:
        """What a fact that the page only looks at is taken to be while nobody has said it."""
        return self.taken.get(question.id, question.none)

    def _narrowed(self, position: int) -> ChoiceQuestion:
        question, mask = self.table.questions[position], self._given[position]
        left = tuple(choice for number, choice in enumerate(question.choices) if mask >> number & 1)
        if len(left) in (1, len(question.choices)):
            return question
        values = [choice.value for choice in left]
        cautious = question.cautious if question.cautious in values else values[0]
        return replace(question, choices=left, cautious=cautious)

    @property
    def possible_rows(self) -> tuple[Row, ...]:
        """The rows that can decide on the page."""
        return self.rows(self.masks_of_nothing)

    @property
    def rows_told_of(self) -> tuple[Row, ...]:
        """The rows that can decide on the page when it knows what other pages were told."""
        return self.rows(self._given)

    def masks(self, situation: Situation) -> Masks:
        """What is known of each question: the choice, or the choices that remain."""
        return tuple(
            (self._said(question, situation) & given) or free
            for question, given, free in zip(self.table.questions, self._given, self.masks_of_nothing, strict=True)
        )

    def _said(self, question: ChoiceQuestion, situation: Situation) -> int:
        """What was said of a question, as a mask; 0 while it is open."""
        if situation.values.get(question.id) == UNTICKED:
            return self.unticked(question)
        return mask_of(question, situation)

    def unticked(self, question: ChoiceQuestion) -> int:
        """What is known of a fact of which no line on the screen was ticked: nothing where a page asks it alone."""
        return 0 if question.id in self.alone else 1 << question.values.index(question.none)

    def rows(self, masks: Masks) -> tuple[Row, ...]:
        """The rows that can still decide, in their order."""
        return tuple(self.table.rows[end] for end in sorted(self.diagram.ends(masks)))

    def judge(self, situation: Situation) -> Judged:
        """What the table says of a situation, however much of it is still open."""
        masks, assumed = self.masks(situation), self._assumed(situation)
        if (masks, assumed) not in self._judged:  # a page asks for the same several times over
            self._judged.clear()
            self._judged[masks, assumed] = self._judge(masks, assumed)
        return self._judged[masks, assumed]

    def _judge(self, masks: Masks, assumed: tuple[str, ...]) -> Judged:
        rows = self.rows(masks)
        settled = len({row.kind for row in rows}) == 1
        return Judged(
            rows=rows,
            settled=settled,
            cautions=tuple(self._cautions(masks, rows)) if settled else (),
            changes=tuple(islice(self._changes(masks, rows[0]), MOST_CHANGES)) if settled else (),
            assumed=assumed,
            open=() if settled else self._open(masks),
            refines=self._refines(masks) if settled else (),
            on_requests=self.on_requests,
        )

    def answer(self, situation: Situation) -> Answer:
        """The same as an answer. While it is open, the headline is the strongest claim that holds in any case."""
        judged = self.judge(situation)
        first = judged.rows[0]
        general = GENERAL[first.verdict]
        if not judged.settled:
            return Answer(
                calculator=self.id,
                verdict=Verdict.OPEN,
                headline=judged.so_far or NOTHING_YET,
                steps=judged.steps,
                assumed=judged.assumed,
                settled=False,
                open=judged.open,
                so_far=judged.so_far,
            )
        return Answer(
            calculator=self.id,
            verdict=first.verdict,
            headline=judged.headline or general.headline,
            reasons=(
                *map(Reason, judged.rules or general.rules),
                *(Reason(caution.rule, Weight.CAUTION, caution.text) for caution in judged.cautions),
            ),
            dissent=judged.dissent,
            steps=judged.steps,
            messages=judged.replies,
            changes=judged.changes,
            assumed=judged.assumed,
            label=first.label,
            refines=judged.refines,
        )

    def turns(self, situation: Situation) -> dict[str, str]:
        """For each question that the page asks, and for the group: answered, now, later, or moot."""
        judged = self.judge(situation)
        found = {question.id: self._turn(question, situation, judged) for question in self.asked}
        if not self.grouped:
            return found
        here = {found[question.id] for question in self.grouped}
        return {**found, self.group.id: next(turn for turn in ("now", "later", "moot", "answered") if turn in here)}

    def _turn(self, question: ChoiceQuestion, situation: Situation, judged: Judged) -> str:
        if self._said(question, situation):
            return "answered"
        if question.id in judged.open[:1]:
            return "now"
        return "later" if question.id in judged.open else "moot"

    @cached_property
    def grouped(self) -> tuple[ChoiceQuestion, ...]:
        """The facts that the page asks on one screen."""
        members = {question.id for question in self.group.questions} - self.alone
        return tuple(question for question in self.asked if question.id in members)

    def _open(self, masks: Masks) -> tuple[str, ...]:
        """The ids of the questions that can still change the verdict, in the order to ask them."""
        matters = self.diagram.matters(masks, lambda end: self.table.rows[end].kind)
        return self._in_order({self.table.questions[position].id for position in matters}, masks)

    def _refines(self, masks: Masks) -> tuple[str, ...]:
        matters = self.diagram.matters(masks, lambda end: end)
        return self._in_order({self.table.questions[position].id for position in matters}, masks)

    def _in_order(self, wanted: set[str], masks: Masks) -> tuple[str, ...]:
        boxes = zip(self.order, self._turn_boxes, strict=True)
        turns = (id for (id, _), when in boxes if id in wanted and _holds(when, masks))
        every = (*turns, *(id for id, _ in self.order), *(question.id for question in self.table.questions))
        return tuple(dict.fromkeys(id for id in every if id in wanted))

    @cached_property
    def _turn_boxes(self) -> tuple[Box, ...]:
        return tuple(box(self.table.questions, when) for _, when in self.order)

    @cached_property
    def _caution_boxes(self) -> tuple[Box, ...]:
        return tuple(box(self.table.questions, caution.when) for caution in self.table.cautions)

    def _cautions(self, masks: Masks, rows: tuple[Row, ...]) -> Iterator[Caution]:
        for caution, when in zip(self.table.cautions, self._caution_boxes, strict=True):
            if _holds(when, masks) and (not caution.rows or all(row.id in caution.rows for row in rows)):
                yield caution

    def _changes(self, masks: Masks, row: Row) -> Iterator[Change]:
        """Single other choices that lead to another settled verdict, the likeliest first."""
        for position, choice in self.by_likelihood:
            if masks[position].bit_count() > 1 or masks[position] >> choice & 1:
                continue
            others = self.rows((*masks[:position], 1 << choice, *masks[position + 1 :]))
            if len({other.kind for other in others}) == 1 and others[0].kind != row.kind:
                question = self.table.questions[position]
                other = others[0]
                yield Change(question.id, question.values[choice], other.verdict, other.headline, other.label)

    @cached_property
    def by_likelihood(self) -> tuple[tuple[int, int], ...]:
        """Every choice that the page asks about, as numbers of question and choice, the likeliest first."""
        found = [
            (-likelihood(question.id, value), position, choice)
            for position, question in enumerate(self.table.questions)
            for choice, value in enumerate(question.values)
            if self._given[position] >> choice & 1
            and self._given[position].bit_count() > 1
            and question.id not in self.also_reads
        ]
        return tuple((position, choice) for _, position, choice in sorted(found))

    def _assumed(self, situation: Situation) -> tuple[str, ...]:
        """The questions whose 'not sure' was read as the cautious choice."""
        return tuple(question.id for question in self.table.questions if situation.values.get(question.id) == NOT_SURE)


def _holds(when: Box, masks: Masks) -> bool:
    """Whether conditions hold whatever the open questions bring."""
    return all(mask & wanted == mask for mask, wanted in zip(masks, when, strict=True))


def shared[T](lists: Sequence[Sequence[T]]) -> tuple[T, ...]:
    """What is in every list, in the order of the first."""
    return tuple(item for item in lists[0] if all(item in other for other in lists))
