"""The drawing of a decision says what its table says."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest

from guide_site.blocks.flow import WIDTH, flow
from should_connect.calculators import IDS, get
from should_connect.table import Table

TABLES: dict[str, Table] = {id: table for id in IDS if (table := get(id).table)}


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_every_verdict_that_hangs_on_one_question_is_drawn_in_its_place(table: Table) -> None:
    drawing = ElementTree.fromstring(flow(table))
    said = drawing.findtext(".//title") or ""
    rows = [row for row in table.rows if len(row.when) < 2]
    assert [part.rsplit(": ", 1)[1] for part in said.split("; ")] == [
        row.label.split(": ")[-1] or row.verdict.label.split(": ")[-1] for row in rows
    ]
    assert len(drawing.findall(".//g")) == len(rows)


@pytest.mark.parametrize("table", TABLES.values(), ids=TABLES)
def test_nothing_is_drawn_outside_the_picture(table: Table) -> None:
    drawing = flow(table)
    view = re.search(r'viewBox="0 0 (\d+) (\d+)"', drawing)
    assert view
    assert int(view[1]) == WIDTH
    for box in re.finditer(r'<rect x="(\d+)" y="(\d+)"[^>]* width="(\d+)" height="(\d+)"', drawing):
        x, y, width, height = map(int, box.groups())
        assert x + width <= WIDTH
        assert y + height <= int(view[2])
