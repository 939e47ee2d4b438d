"""The answer of a table as a row of slots, each made live by Python or put together from ready pieces by a script.

What a slot shows follows from the rows that can still decide, the cautions that apply and the choices made. Each kind
of slot says both how to show it and what to ship, so that a page shows the same before and after Python has loaded.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from should_connect.answer import Verdict
from should_connect.html.markup import Html, join
from should_connect.judgment import Judged, View, shared

type Shipped = list[object]
"""A slot as it is shipped: the name of its kind, then pieces by number, -1 for nothing."""

type Kind = tuple[Verdict, str]


class ByNumber[T](Protocol):
    """Things by number: a list, or what is made only when it is looked at."""

    def __getitem__(self, number: int, /) -> T: ...

    def __iter__(self) -> Iterator[T]: ...


class Each[T, Made]:
    """What is made of each of several things, once it is looked at: a single answer needs little of a whole table."""

    def __init__(self, things: Sequence[T], make: Callable[[T], Made]) -> None:
        self._things, self._make = things, make
        self._made: dict[int, Made] = {}

    def __getitem__(self, number: int, /) -> Made:
        if number not in self._made:
            self._made[number] = self._make(self._things[number])
        return self._made[number]

    def __iter__(self) -> Iterator[Made]:
        return map(self.__getitem__, range(len(self._things)))


@dataclass(slots=True)
class Pieces:
    """Pieces of HTML, each once, by number. What is alike gets neighboring numbers, which compresses well.

    `rows` and `kinds` are those that can decide on the page; nothing is shipped for others.
    """

    rows: frozenset[int]
    kinds: frozenset[Kind]
    numbers: dict[Html, int] = field(default_factory=dict)

    def number(self, piece: Html) -> int:
        """The number of a piece; -1 for an empty one."""
        return self.numbers.setdefault(piece, len(self.numbers)) if piece else -1

    def numbered(self, pieces: Iterable[Html]) -> list[int]:
        """The numbers of several."""
        return [self.number(piece) for piece in pieces]

    def by_row(self, pieces: ByNumber[Html]) -> list[int]:
        """The number of each row's piece."""
        return [self.number(piece) if row in self.rows else -1 for row, piece in enumerate(pieces)]

    def by_kind(self, view: View, pieces: Mapping[Kind, Html]) -> list[int]:
        """The number of each kind's piece, in the order of `kinds`."""
        return [self.number(pieces[kind]) if kind in self.kinds else -1 for kind in kinds(view)]


class Slot(Protocol):
    """One place in a part of the answer."""

    def html(self, judged: Judged) -> Html:
        """What stands there for a situation."""

    def shipped(self, pieces: Pieces) -> Shipped:
        """The same for every situation, as data."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """One piece once the verdict is settled, another while it is open."""

    settled: Html
    open: Html

    def html(self, judged: Judged) -> Html:
        """The piece."""
        return self.settled if judged.settled else self.open

    def shipped(self, pieces: Pieces) -> Shipped:
        """Both pieces."""
        return ["fixed", pieces.number(self.settled), pieces.number(self.open)]


@dataclass(frozen=True, slots=True)
class Said:
    """What the row says; where several rows remain that say different things, what holds of their verdict in general.

    While it is open: the strongest claim that holds in any case, or that nothing does yet.
    """

    view: View
    by_row: ByNumber[Html]
    by_kind: dict[Kind, Html]
    claims: Sequence[Html]
    nothing: Html

    def html(self, judged: Judged) -> Html:
        """The row's piece, the kind's, or the claim's."""
        if not judged.settled:
            return self.nothing if judged.claim is None else self.claims[judged.claim]
        said = {self.by_row[self.view.table.numbers[row.id]] for row in judged.rows}
        return said.pop() if len(said) == 1 else self.by_kind[judged.rows[0].kind]

    def shipped(self, pieces: Pieces) -> Shipped:
        """The pieces by row, by kind in the order of `kinds`, and by claim."""
        general = pieces.by_kind(self.view, self.by_kind)
        return ["said", pieces.by_row(self.by_row), general, pieces.numbered(self.claims), pieces.number(self.nothing)]


@dataclass(frozen=True, slots=True)
class Listing:
    """What every row that remains has in its list, between an opening and a closing; nothing where that is nothing.

    `general` takes the place of a list that the rows do not share. Cautions follow, the first `most` that apply.
    """

    view: View
    opening: Html
    closing: Html
    by_row: ByNumber[Sequence[Html]]
    general: dict[Kind, Sequence[Html]] = field(default_factory=dict)
    by_caution: ByNumber[Html] = ()
    most: int = 0
    while_open: bool = False

    def html(self, judged: Judged) -> Html:
        """The list."""
        if not (judged.settled or self.while_open):
            return Html("")
        items = shared([self.by_row[self.view.table.numbers[row.id]] for row in judged.rows])
        if judged.settled and not items:
            items = tuple(self.general.get(judged.rows[0].kind, ()))
        named = [caution.id for caution in self.view.table.cautions]
        applying = [self.by_caution[named.index(caution.id)] for caution in judged.cautions] if self.most else []
        items = (*items, *applying[: self.most])
        return join(self.opening, *items, self.closing) if items else Html("")

    def shipped(self, pieces: Pieces) -> Shipped:
        """Opening, closing, the lists by row and by kind, the cautions, how many of them, and whether while open."""
        return [
            "list",
            pieces.number(self.opening),
            pieces.number(self.closing),
            [pieces.numbered(items) if row in pieces.rows else [] for row, items in enumerate(self.by_row)],
            [pieces.numbered(self.general.get(kind, ())) if kind in pieces.kinds else [] for kind in kinds(self.view)],
            pieces.numbered(self.by_caution),
            self.most,
            self.while_open,
        ]


@dataclass(frozen=True, slots=True)
class Chips:
    """Single other choices that lead to another verdict: the choice, then the verdict."""

    view: View
    opening: Html
    closing: Html
    by_choice: ByNumber[Html]
    by_kind: dict[Kind, Html]

    def html(self, judged: Judged) -> Html:
        """The chips, the likeliest first."""
        if not judged.changes:
            return Html("")
        table = self.view.table
        places = {
            (table.questions[position].id, table.questions[position].values[choice]): place
            for place, (position, choice) in enumerate(self.view.by_likelihood)
        }
        made = [
            join(
                self.by_choice[places[change.question, change.choice]],
                next(piece for (verdict, label), piece in self.by_kind.items()
                     if verdict is change.verdict and (label or verdict.label) == change.label),
            )
            for change in judged.changes
        ]  # fmt: skip
        return join(self.opening, *made, self.closing)

    def shipped(self, pieces: Pieces) -> Shipped:
        """Opening, closing, the pieces in the order of `by_likelihood`, and by kind."""
        general = pieces.by_kind(self.view, self.by_kind)
        made = pieces.numbered(self.by_choice)
        return ["chips", pieces.number(self.opening), pieces.number(self.closing), made, general]


@dataclass(frozen=True, slots=True)
class ByQuestion:
    """A piece for each question of some sort: those whose 'not sure' was read carefully, or those that would refine."""

    view: View
    sort: str
    opening: Html
    closing: Html
    by_question: ByNumber[Html]

    def html(self, judged: Judged) -> Html:
        """The pieces of the questions in question."""
        wanted = judged.assumed if self.sort == "assumed" else judged.refines
        positions = {question.id: number for number, question in enumerate(self.view.table.questions)}
        made = [self.by_question[positions[id]] for id in wanted]
        return join(self.opening, *made, self.closing) if made else Html("")

    def shipped(self, pieces: Pieces) -> Shipped:
        """Opening, closing, and the pieces in the order of the table's questions."""
        made = pieces.numbered(self.by_question)
        return [self.sort, pieces.number(self.opening), pieces.number(self.closing), made]


def kinds(view: View) -> tuple[Kind, ...]:
    """The kinds of verdict of a table, in the order of its rows."""
    return tuple(dict.fromkeys(row.kind for row in view.table.rows))
