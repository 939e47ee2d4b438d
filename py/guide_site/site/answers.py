"""The tables as they are sent with a page: each compiled diagram with the pieces of HTML that its answers are made of.

A script (lookup.js) walks the diagram and puts the pieces together; it knows no rule and no wording.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from guide_site.addresses import HOME
from should_connect.calculators import IDS, Calculator, get
from should_connect.claims import CLAIMS
from should_connect.diagram import IMPOSSIBLE
from should_connect.html.layout import laid_out
from should_connect.html.slots import Pieces, kinds
from should_connect.judgment import MOST_CHANGES
from should_connect.questions.model import ChoiceQuestion
from should_connect.table import box


def answers(calculator: Calculator) -> str:
    """All answers of a calculator as JSON text: its questions, the diagram, and what each slot shows."""
    view = calculator.view
    assert view, f"calculator {calculator.id} has no table"
    table = view.table
    asked = {question.id for question in view.asked}
    every = view.masks_of_nothing
    given = box(table.questions, view.given)
    order = kinds(view)
    positions = {question.id: number for number, question in enumerate(table.questions)}
    rows = {row.id: number for number, row in enumerate(table.rows)}
    alive = view.diagram.ends(given)  # what other pages ask may have been said there
    pieces = Pieces(alive, frozenset(table.rows[row].kind for row in alive))
    parts = {name: [slot.shipped(pieces) for slot in slots] for name, slots in laid_out(view, HOME).items()}
    return json.dumps(
        {
            "questions": [
                _question(question, given[number], every[number], question.id in asked)
                for number, question in enumerate(table.questions)
            ],
            "groups": {view.group.id: [positions[question.id] for question in view.grouped]} if view.grouped else {},
            "nodes": [
                [node.level, [None if branch == IMPOSSIBLE else branch for branch in node.branches]]
                for node in view.diagram.nodes
            ],
            "root": view.diagram.root,
            "kinds": [order.index(row.kind) for row in table.rows],
            "verdicts": [verdict.value for verdict, _ in order],
            "claims": [
                sum(
                    1 << i for i, claim in enumerate(CLAIMS) if view.on_requests and claim.holds(row.verdict, row.steps)
                )
                for row in table.rows
            ],
            "cautions": [
                {"when": box(table.questions, caution.when), "rows": [rows[id] for id in caution.rows]}
                for caution in table.cautions
            ],
            "order": [{"question": positions[id], "when": box(table.questions, when)} for id, when in view.order],
            "chips": view.by_likelihood,
            "mostChips": MOST_CHANGES,
            "parts": parts,
            "pieces": list(pieces.numbers),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def _question(question: ChoiceQuestion, given: int, free: int, asked: bool) -> dict[str, object]:
    return {
        "id": question.id,
        "values": question.values,
        "unsure": question.values.index(question.cautious),
        "given": given,
        "free": free,
        "asked": asked,
    }


def write(folder: Path) -> dict[str, str]:
    """Write the answers of every calculator that has a table; return the file names by calculator.

    A name carries a hash of its content.
    """
    folder.mkdir(parents=True)
    names = {}
    for id in IDS:
        calculator = get(id)
        if calculator.view:
            made = answers(calculator)
            names[id] = f"{id}.{hashlib.sha256(made.encode()).hexdigest()[:12]}.json"
            (folder / names[id]).write_text(made, "utf-8")
    return names
