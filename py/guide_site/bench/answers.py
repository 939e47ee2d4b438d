"""Measures how the answers that are made at build time grow with a table's questions and rows."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from math import log, prod
from time import process_time

from guide_site.bench.made_up import made_up
from guide_site.site.answers import answers
from should_connect.calculators import IDS, Calculator, get
from should_connect.judgment import View


@dataclass(frozen=True, slots=True)
class Growth:
    """What one calculator's answers cost: seconds to work out on one core, bytes as they are sent.

    For a made-up table the seconds include compiling it.
    """

    id: str
    questions: int
    rows: int
    situations: int
    nodes: int
    seconds: float
    sent: int


MADE_UP = ((5, 100), (10, 200), (20, 400))
"""Questions of six choices, and rows, of the made-up tables that show how cost grows."""


def growth() -> Iterator[Growth]:
    """Work out every answer of every calculator that needs only choices, the smallest first; then of made-up ones."""
    views = [view for id in IDS if (view := get(id).view)]
    for view in sorted(views, key=_situations):
        yield _measured(view.id, partial(get, view.id))
    for questions, rows in MADE_UP:
        yield _measured(f"made up, {questions} questions", partial(made_up, questions, rows))


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
    return Growth(name, *figures, seconds, sent)


def exponent(small: float, large: float, times: float) -> float:
    """The power of the content's growth by which a figure grows: 1 where they keep step, less where it lags behind."""
    return log(large / small, times)


def show(grown: Iterable[Growth]) -> None:
    """Print the table, and how the made-up tables' figures grow with their rows."""
    heads = f"{'questions':>10}{'rows':>6}{'situations':>12}{'nodes':>7}{'seconds':>9}{'KB sent':>9}"
    print(f"\n{'answers made at build time':28}{heads}")
    made: list[Growth] = []
    for one in grown:
        figures = f"{one.questions:10}{one.rows:6}{one.situations:12.1e}{one.nodes:7,}"
        figures += f"{one.seconds:9.2f}{one.sent / 1000:9.1f}"
        print(f"{one.id:28}{figures}")
        made.append(one)
    small, large = made[-len(MADE_UP)], made[-1]
    powers = ((large.nodes, small.nodes, 7), (large.seconds, small.seconds, 9), (large.sent, small.sent, 9))
    times = large.rows / small.rows
    shown = "".join(f"{exponent(less, more, times):{width}.2f}" for more, less, width in powers)
    print(f"{'exponent, by rows':56}{shown}")
