"""Measures how the answers that are made at build time grow with a table's questions and rows."""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import prod
from time import perf_counter

from guide_site.site.answers import answers
from should_connect.calculators import IDS, get


@dataclass(frozen=True, slots=True)
class Growth:
    """What one calculator's answers cost: seconds to work out on one core, bytes as they are sent."""

    id: str
    questions: int
    rows: int
    situations: int
    seconds: float
    sent: int


def growth() -> Iterator[Growth]:
    """Work out every answer of every calculator that needs only choices, the smallest first."""
    views = [view for id in IDS if (view := get(id).view)]
    sizes = {view.id: prod(len(question.values) for question in view.asked) for view in views}
    for view in sorted(views, key=lambda view: sizes[view.id]):
        start = perf_counter()
        made = answers(get(view.id))
        seconds = perf_counter() - start
        sent = len(gzip.compress(made.encode(), 6))
        yield Growth(view.id, len(view.asked), len(view.possible_rows), sizes[view.id], seconds, sent)


def show(grown: Iterable[Growth]) -> None:
    """Print the table."""
    print(
        f"\n{'answers made at build time':28}{'questions':>10}{'rows':>6}{'situations':>12}{'seconds':>9}{'KB sent':>9}"
    )
    for one in grown:
        figures = f"{one.questions:10}{one.rows:6}{one.situations:12,}{one.seconds:9.2f}{one.sent / 1000:9.1f}"
        print(f"{one.id:28}{figures}")
