"""The situations in which two engines are compared: samples, the edges of every row, and all where a page has few."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from math import prod
from random import Random

from extent import Extent
from should_connect.calculators import IDS, get
from should_connect.judgment import View
from should_connect.questions.happened import MAY_BE_UNTICKED
from should_connect.questions.model import NOT_SURE, UNTICKED, ChoiceQuestion
from should_connect.table import Row, box

type Values = dict[str, str]

FEW, MANY = 400, 3_000
"""Situations, open questions and 'not sure' included, up to which a page is tried as a whole; more with `--whole`."""
SAMPLES, MORE_SAMPLES = 50, 300
"""Situations tried of every page, from hardly begun to full; more with `--whole`."""


def situations(view: View) -> Iterator[Values]:
    """Every situation of a page where they are few. A sample, and for each row situations at the edges of its box.

    The last two have facts, too, that the page does not ask: other pages may have.
    """
    random = Random(view.id)
    names = [question.id for question in view.asked]
    choices = [("", *_sayable(question)) for question in view.asked]
    if prod(map(len, choices)) <= (MANY if Extent.whole else FEW):
        for combination in product(*choices):
            yield {name: choice for name, choice in zip(names, combination, strict=True) if choice}
    for _ in range(MORE_SAMPLES if Extent.whole else SAMPLES):
        share = random.random()
        shares = {question.id: share for question in view.asked}
        shares |= {question.id: random.choice((0, 0, 0.3)) for question in view.read_only}
        yield {question.id: random.choice(_sayable(question)) for question in (*view.asked, *view.read_only)
               if random.random() < shares[question.id]}  # fmt: skip
    for row in rows(view):
        yield from edges(view, box(view.table.questions, row.when), random)


def rows(view: View) -> Sequence[Row]:
    """The rows whose edges are tried on a page: pages with the same table share them, unless with `--whole`."""
    sharing = [id for id in IDS if (other := get(id).view) and other.table.rows == view.table.rows]
    return view.table.rows if Extent.whole else view.table.rows[sharing.index(view.id) :: len(sharing)]


def _sayable(question: ChoiceQuestion) -> list[str]:
    """What can be said of a question: its choices, 'not sure', and that a screen left its lines unticked."""
    return [*question.values, NOT_SURE, *([UNTICKED] if question.id in MAY_BE_UNTICKED else [])]


def edges(view: View, masks: tuple[int, ...], random: Random) -> Iterator[Values]:
    """Only what a row asks for; all other questions answered as well; and then, one after the other, just beside it."""
    bounded: dict[str, tuple[list[str], list[str]]] = {}
    for question, mask in zip(view.table.questions, masks, strict=True):
        inside = [value for number, value in enumerate(question.values) if mask >> number & 1]
        outside = [value for value in question.values if value not in inside]
        if outside:
            bounded[question.id] = inside, outside
    inside_it = {name: random.choice(inside) for name, (inside, _) in bounded.items()}
    rest = {question.id: random.choice(question.values) for question in view.asked}
    full = rest | inside_it
    yield inside_it
    yield full
    for name, (_, outside) in bounded.items():
        yield inside_it | {name: random.choice(outside)}
        yield full | {name: random.choice(outside)}
