"""Measures how the answers that are made at build time grow with a table's questions and rows."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from math import prod
from time import process_time

from guide_site.bench.figures import exponent
from guide_site.bench.made_up import made_up
from guide_site.site.answers import answers
from should_connect.calculators import IDS, Calculator, get
from should_connect.judgment import View


@dataclass(frozen=True, slots=True)
class Growth:
    """What one calculator's answers cost: seconds to work out on one core, bytes of memory, bytes as sent.

    For a made-up table the seconds include compiling it; the memory is taken of these only, and 0 for the others.
    """

    id: str
    questions: int
    rows: int
    situations: int
    nodes: int
    seconds: float
    memory: int
    sent: int


SMALL, MORE_ROWS, MORE_QUESTIONS = (10, 100), (10, 1_000), (30, 100)
"""Questions of six choices, and rows, of the made-up tables that show how cost grows: ten and three times as many."""


def growth() -> Iterator[Growth]:
    """Work out every answer of every calculator that needs only choices, the smallest first; then of made-up ones."""
    views = [view for id in IDS if (view := get(id).view)]
    for view in sorted(views, key=_situations):
        yield _measured(view.id, partial(get, view.id))
    for questions, rows in (SMALL, MORE_ROWS, MORE_QUESTIONS):
        made = partial(made_up, questions, rows)
        grown = _measured(f"made up, {questions} questions", made)
        yield replace(grown, memory=_memory(made))


def _situations(view: View) -> int:
    return prod(len(question.values) for question in view.asked)


def _measured(name: str, made: Callable[[], Calculator]) -> Growth:
    start = process_time()
    calculator = made()
    text = answers(calculator)
    seconds = process_time() - start
    view = calculator.view
    assert view
    sent = len(gzip.compress(text.encode(), 6))
    figures = len(view.asked), len(view.possible_rows), _situations(view), len(view.diagram.nodes)
    return Growth(name, *figures, seconds, 0, sent)


def _memory(made: Callable[[], Calculator]) -> int:
    """The most memory that is held while answers are worked out, which to note takes longer."""
    tracemalloc.start()
    answers(made())
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


def show(grown: Iterable[Growth]) -> None:
    """Print the table, and how the made-up tables' figures grow with their rows and with their questions."""
    heads = f"{'questions':>10}{'rows':>6}{'situations':>12}{'nodes':>7}{'seconds':>9}{'MB':>7}{'KB sent':>9}"
    print(f"\n{'answers made at build time':28}{heads}")
    made: list[Growth] = []
    for one in grown:
        figures = f"{one.questions:10}{one.rows:6}{one.situations:12.1e}{one.nodes:7,}"
        figures += f"{one.seconds:9.2f}{one.memory / 1e6:7.1f}{one.sent / 1000:9.1f}"
        print(f"{one.id:28}{figures}", flush=True)
        made.append(one)
    small, more_rows, more_questions = made[-3:]
    _show_powers("exponent, by rows", small, more_rows, more_rows.rows / small.rows)
    _show_powers("exponent, by questions", small, more_questions, MORE_QUESTIONS[0] / SMALL[0])


def _show_powers(title: str, small: Growth, large: Growth, times: float) -> None:
    pairs = (
        (small.nodes, large.nodes, 7),
        (small.seconds, large.seconds, 9),
        (small.memory, large.memory, 7),
        (small.sent, large.sent, 9),
    )
    print(f"{title:56}" + "".join(f"{exponent(less, more, times):{width}.2f}" for less, more, width in pairs))
