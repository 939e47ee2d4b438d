"""The tables as they are sent with a page: each compiled diagram with the pieces of HTML that its answers are made of.

A script (lookup.js) walks the diagram and puts the pieces together; it knows no rule and no wording. The pieces that a
first tap can need come with the page, a fourth of all; the rest is fetched with that tap.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path

from guide_site.addresses import HOME
from should_connect.calculators import IDS, Calculator, get
from should_connect.claims import CLAIMS
from should_connect.diagram import IMPOSSIBLE
from should_connect.html.layout import laid_out
from should_connect.html.slots import Pieces, kinds
from should_connect.judgment import MOST_CHANGES, View
from should_connect.questions.happened import MAY_BE_UNTICKED
from should_connect.questions.model import NOT_SURE, ChoiceQuestion
from should_connect.situation import Situation
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
                _question(view, question, given[number], every[number], question.id in asked)
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


def _question(view: View, question: ChoiceQuestion, given: int, free: int, asked: bool) -> dict[str, object]:
    return {
        "id": question.id,
        "values": question.values,
        "unsure": question.values.index(question.cautious),
        "given": given,
        "free": free,
        "asked": asked,
        **({"unticked": view.unticked(question)} if question.id in MAY_BE_UNTICKED else {}),
    }


def write(folder: Path) -> dict[str, str]:
    """Write the answers of every calculator that has a table; return the file names by calculator.

    A name carries a hash of its content. What a file leaves out is in the one that it names as its `rest`.
    """
    folder.mkdir(parents=True)
    return {id: _write(folder, id, view) for id in IDS if (view := get(id).view)}


def _write(folder: Path, id: str, view: View) -> str:
    whole = json.loads(answers(get(id)))
    first = pieces_of_a_first_tap(view, whole["pieces"])
    rest = _put(folder, f"{id}-rest", {"pieces": [piece for piece in whole["pieces"] if piece not in first]})
    return _put(folder, id, {**whole, "pieces": [piece if piece in first else None for piece in whole["pieces"]],
                             "rest": rest})  # fmt: skip


def _put(folder: Path, name: str, content: dict[str, object]) -> str:
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    file = f"{name}.{hashlib.sha256(text.encode()).hexdigest()[:12]}.json"
    (folder / file).write_text(text, "utf-8")
    return file


def pieces_of_a_first_tap(view: View, pieces: list[str]) -> frozenset[str]:
    """Those of a view's pieces that can show before anything is said, and after the one question in sight by then.

    Whatever stands within such an answer counts, so there may be a few too many and never one too few.
    """
    slots = [slot for part in laid_out(view, HOME).values() for slot in part]
    shown = "\n".join({slot.html(view.judge(situation)) for situation in _first_taps(view) for slot in slots})
    return frozenset(piece for piece in pieces if piece in shown)


def _first_taps(view: View) -> Iterator[Situation]:
    nothing = Situation({})
    yield nothing
    # One question is in sight, or the whole group, whose screen can be left without a tick.
    first = view.judge(nothing).open[:1]
    together = view.grouped if {*first} & {question.id for question in view.grouped} else ()
    yield Situation({question.id: question.none for question in together if question.none})
    for question in together or [question for question in view.asked if question.id in first]:
        for choice in (*question.values, NOT_SURE):
            yield Situation({question.id: choice})
