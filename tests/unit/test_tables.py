"""Every decision can be read as one table, and no change to it goes unseen.

To write the tables anew after a change that is meant: python3 -m pytest tests/unit/test_tables.py --update-tables
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from should_connect.answer import Step
from should_connect.calculators import IDS, get
from should_connect.table import Table, When, conditions

FOLDER = Path(__file__).parents[1] / "tables"
TABLES: dict[str, Table] = {view.table.calculator: view.table for id in IDS if (view := get(id).judged_by)}


def when(table: Table, conditional: When) -> str:
    """The conditions in the words of the page; where only one choice is left out, that one."""
    parts = []
    for question, chosen in conditions(table.questions, conditional):
        left_out = [value for value in question.values if value not in chosen]
        if len(left_out) == 1 and len(chosen) > 1:
            parts.append(f"`{question.id}` not “{question.label(left_out[0])}”")
        else:
            parts.append(f"`{question.id}` " + " or ".join(f"“{question.label(value)}”" for value in chosen))
    return "<br>".join(parts) or "always"


def steps(steps: tuple[Step, ...]) -> str:
    return "<br>".join(
        f"{step.when}: {step.text}"
        + (f" → `{step.calculator}`" if step.calculator else "")
        + (f" ({step.action})" if step.action else "")
        for step in steps
    )


def lines(head: tuple[str, ...], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    yield "| " + " | ".join(head) + " |"
    yield "|" + "---|" * len(head)
    yield from ("| " + " | ".join(row) + " |" for row in rows)


def page(name: str) -> str:
    table = TABLES[name]
    counts = table.diagram.count()
    total = sum(counts.values())
    written = [f"# {name}", "", "The choice in bold is the one that 'not sure' is read as.", ""]
    for question in table.questions:
        choices = (
            f"**{choice.label}**" if choice.value == question.cautious else choice.label for choice in question.choices
        )
        written.append(f"- `{question.id}` {question.ask} {' / '.join(choices)}")
    written += ["", f"## What decides: the first that applies, {total:,} combinations of choices", ""]
    written += lines(
        ("row", "when", "decides", "verdict", "headline", "rules", "disputed", "steps"),
        (
            (
                row.id,
                when(table, row.when),
                f"{counts[number]:,}",
                f"`{row.verdict}` {row.label or row.verdict.label}",
                row.headline,
                " ".join(row.rules),
                " ".join(row.dissent),
                steps(row.steps),
            )
            for number, row in enumerate(table.rows)
        ),
    )
    written += ["", "## What is added: cautions", ""]
    written += lines(
        ("caution", "when", "in rows", "says", "rule"),
        (
            (caution.id, when(table, caution.when), " ".join(caution.rows) or "all", caution.text, caution.rule)
            for caution in table.cautions
        ),
    )
    if any(row.replies for row in table.rows):
        written += ["", "## Replies to send", ""]
        written += lines(
            ("row", "title", "says"),
            ((row.id, reply.title, reply.body) for row in table.rows for reply in row.replies),
        )
    return "\n".join(written) + "\n"


@pytest.mark.parametrize("name", TABLES)
def test_the_table_for_readers_is_the_table_that_decides(name: str, request: pytest.FixtureRequest) -> None:
    kept = FOLDER / f"{name}.md"
    if request.config.getoption("--update-tables", default=False):
        FOLDER.mkdir(exist_ok=True)
        kept.write_text(page(name), encoding="utf-8")
    assert kept.is_file(), f"write it with: python3 -m pytest {Path(__file__).name} --update-tables"
    assert kept.read_text(encoding="utf-8") == page(name)


def test_there_is_no_table_of_a_decision_that_is_gone() -> None:
    assert {path.stem for path in FOLDER.glob("*.md")} == set(TABLES)
