"""Every answer of a calculator that needs only choices, made at build time and small enough to send with the page.

An answer is a row of slots, and each slot takes few values. For each slot the values over all situations are kept as a
decision diagram: a node holds, for each choice of one question in turn, the number of the next node; below the last
question stand numbers of pieces of HTML. Equal nodes are stored once, across all slots.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from guide_site.addresses import HOME
from guide_site.steps import ROOT
from should_connect.calculators import IDS, Calculator, get
from should_connect.html.answer import slots
from should_connect.questions.model import NOT_SURE, ChoiceQuestion
from should_connect.situation import Situation

CACHE = ROOT / ".build" / "answers"


class Diagrams:
    """Decision diagrams that share their nodes and their pieces."""

    def __init__(self) -> None:
        self.pieces: dict[str, int] = {}
        self.nodes: dict[tuple[int, ...], int] = {}

    def root(self, values: Sequence[str], widths: Sequence[int]) -> int:
        """The number of the node that leads to `values`, one a situation, the last question varying fastest.

        The pieces of one slot get neighboring numbers: they are alike, and what is alike and close compresses well.
        """
        level = [self.pieces.setdefault(value, len(self.pieces)) for value in values]
        for width in reversed(widths):
            groups = (tuple(level[i : i + width]) for i in range(0, len(level), width))
            level = [self.nodes.setdefault(group, len(self.nodes)) for group in groups]
        (root,) = level
        return root


def answers(calculator: Calculator) -> str:
    """All answers of a calculator as JSON text: its questions with their values, the diagrams, and the pieces."""
    questions = [question for question in calculator.questions if isinstance(question, ChoiceQuestion)]
    spaces = [(*question.values, NOT_SURE) for question in questions]
    names = [question.id for question in questions]
    verdicts: list[str] = []
    columns: dict[str, list[list[str]]] = {}
    for combination in product(*spaces):
        situation = Situation(dict(zip(names, combination, strict=True)))
        answer = calculator.answer(situation)
        verdicts.append(answer.verdict.value)
        for part, row in slots(calculator, situation, answer, HOME).items():
            for column, html in zip(columns.setdefault(part, [[] for _ in row]), row, strict=True):
                column.append(html)
    diagrams = Diagrams()
    widths = [len(space) for space in spaces]
    return json.dumps(
        {
            "questions": [[name, list(space)] for name, space in zip(names, spaces, strict=True)],
            "verdict": diagrams.root(verdicts, widths),
            "parts": {
                part: [diagrams.root(column, widths) for column in slot_columns if any(column)]
                for part, slot_columns in columns.items()
            },
            "nodes": list(diagrams.nodes),
            "pieces": list(diagrams.pieces),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def write(folder: Path) -> dict[str, str]:
    """Write the answers of every calculator that needs only choices; return the file names by calculator.

    A name carries a hash of its content. Nothing is worked out anew while the package stays as it is.
    """
    kept = CACHE / _fingerprint()
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=CACHE, prefix="unfinished-") as work, ProcessPoolExecutor() as workers:
            fresh = Path(work) / kept.name
            fresh.mkdir()
            for id, made in zip(IDS, workers.map(_answers_of, IDS), strict=True):
                if made:
                    (fresh / f"{id}.{hashlib.sha256(made.encode()).hexdigest()[:12]}.json").write_text(made, "utf-8")
            try:
                fresh.rename(kept)
            except OSError:
                if not kept.exists():  # or else another build was first
                    raise
    shutil.copytree(kept, folder)
    return {file.name.split(".")[0]: file.name for file in kept.iterdir()}


def _answers_of(id: str) -> str:
    calculator = get(id)
    return answers(calculator) if calculator.table else ""


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for source in (Path(__file__), *sorted((ROOT / "py" / "should_connect").rglob("*.py"))):
        digest.update(source.read_bytes() + b"\0")
    return digest.hexdigest()[:32]
