"""The engine has room: a table far beyond any of the guide's own stays small enough to send with a page."""

import gzip
from math import prod

from guide_site.bench.made_up import made_up
from guide_site.site.answers import answers
from should_connect.calculators import IDS, get

MOST_BYTES = 80_000
"""Of the answers of such a table, compressed."""
MOST_NODES = 5_000


def test_twenty_questions_of_six_choices_and_four_hundred_rows_are_no_trouble() -> None:
    calculator = made_up(20, 400)
    view = calculator.view
    assert view
    assert len(view.table.rows) == 400
    assert [len(question.values) for question in view.asked[-20:]] == [6] * 20
    assert prod(len(question.values) for question in view.asked) > 10**16
    assert len(view.diagram.nodes) <= MOST_NODES
    assert len(gzip.compress(answers(calculator).encode())) <= MOST_BYTES


def test_the_guides_own_tables_are_far_below_that() -> None:
    assert max(len(view.diagram.nodes) for id in IDS if (view := get(id).view)) <= MOST_NODES / 2
