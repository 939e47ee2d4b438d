"""Every decision can be read as one table, and no change to it goes unseen.

To write the tables anew after a change that is meant: python3 -m pytest tests/unit/test_tables.py --update-tables
"""

from collections.abc import Iterator
from math import prod
from pathlib import Path

import pytest

from should_connect.answer import Step
from should_connect.calculators import IDS, get
from should_connect.regions import Box, overlap, size
from should_connect.table import Caution, Table, When

FOLDER = Path(__file__).parents[1] / "tables"
TABLES: dict[str, Table] = {id: found.table for id in IDS if (found := get(id)).table is not None}


def conditions(table: Table, when: When) -> str:
    """The conditions in the words of the page; where only one choice is left out, that one."""
    parts = []
    for question in table.questions:
        if question.id not in when:
            continue
        given = when[question.id]
        chosen = (given,) if isinstance(given, str) else given
        left_out = [value for value in question.values if value not in chosen]
        if len(left_out) == 1 and len(chosen) > 1:
            parts.append(f"`{question.id}` not “{question.label(left_out[0])}”")
        else:
            parts.append(f"`{question.id}` " + " or ".join(f"“{question.label(value)}”" for value in chosen))
    return "<br>".join(parts) or "always"


def steps(steps: tuple[Step, ...]) -> str:
    return "<br>".join(
        f"{step.when}: {step.text}" + (f" → `{step.calculator}`" if step.calculator else "") for step in steps
    )


def fires(table: Table, caution: Caution) -> int:
    """In how many combinations of choices a caution is shown."""
    regions = table.regions()
    pieces = [piece for id in (caution.rows or regions) for piece in regions[id]]
    return size(tuple(both for piece in pieces if (both := overlap(piece, box(table, caution.when)))))


def box(table: Table, when: When) -> Box:
    masks = []
    for question in table.questions:
        given = when.get(question.id, question.values)
        chosen = (given,) if isinstance(given, str) else given
        masks.append(sum(1 << i for i, value in enumerate(question.values) if value in chosen))
    return tuple(masks)


def table_lines(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    yield from ("| " + " | ".join(row) + " |" for row in rows)


def page(id: str) -> str:
    table = TABLES[id]
    regions = table.regions()
    total = prod(len(question.values) for question in table.questions)
    lines = [f"# {id}", "", get(id).purpose, "", "The choice in bold is the one that 'not sure' is read as.", ""]
    for question in table.questions:
        choices = (
            f"**{choice.label}**" if choice.value == question.cautious else choice.label for choice in question.choices
        )
        lines.append(f"- `{question.id}` {question.ask} {' / '.join(choices)}")
    lines += ["", f"## What decides: the first that applies, {total:,} combinations of choices", ""]
    lines += table_lines(
        ("row", "when", "decides", "verdict", "headline", "rules", "disputed", "steps"),
        (
            (
                row.id,
                conditions(table, row.when),
                f"{size(regions[row.id]):,}",
                f"`{row.verdict}` {row.label or row.verdict.label}",
                row.headline,
                " ".join(row.rules),
                " ".join(row.dissent),
                steps(row.steps),
            )
            for row in table.rows
        ),
    )
    lines += ["", "## What is added: cautions", ""]
    lines += table_lines(
        ("caution", "when", "in rows", "shown in", "says", "rule"),
        (
            (
                caution.id,
                conditions(table, caution.when),
                " ".join(caution.rows) or "all",
                f"{fires(table, caution):,}",
                caution.text,
                caution.rule,
            )
            for caution in table.cautions
        ),
    )
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("id", TABLES)
def test_the_table_for_readers_is_the_table_that_decides(id: str, request: pytest.FixtureRequest) -> None:
    kept = FOLDER / f"{id}.md"
    if request.config.getoption("--update-tables", default=False):
        FOLDER.mkdir(exist_ok=True)
        kept.write_text(page(id), encoding="utf-8")
    assert kept.is_file(), f"write it with: python3 -m pytest {Path(__file__).name} --update-tables"
    assert kept.read_text(encoding="utf-8") == page(id)


def test_there_is_no_table_of_a_decision_that_is_gone() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(TABLES)
