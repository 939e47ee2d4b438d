"""The browser's Python gives the answers that CPython gives, down to the byte, from the runtime that is published."""

from __future__ import annotations

import json
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path
from random import Random
from runpy import run_path
from typing import Any

import pytest

from extent import every
from guide_site.runtime.modules import measure
from guide_site.runtime.node import run_in_pyodide
from guide_site.runtime.pack import LOCK, MODULES, PackedRuntime, unpack
from guide_site.steps import StepError
from node.samples import situations
from should_connect.calculators import IDS, get
from should_connect.questions.model import (
    NOT_SURE,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)

pytestmark = pytest.mark.node

type Replies = dict[str, Any]

PROGRAM = Path(__file__).with_name("replies.py")
MANY, FEW = 200, 40
"""Requests to the calculators that take free text, and to the others, whose situations are tried elsewhere.

Unless with `--whole`, every eighth of them is made.
"""
WORDS = (
    "",
    "Ada",
    "  Zoë   O’Brien-Smith ",
    "Nguyễn Thị Minh Khai",
    "王小明",
    "مريم",
    "José 👩🏽‍💻 <b>&amp;",
    "the part about “caching”, and why it is hard",
    "I enjoyed our talk about the team’s plans. " * 8,
    "line one\nline two\ttabbed \u200b\ufeff\x00",
    "e\u0301 and \u00e9, \U0001f1eb\U0001f1f7 and ﬁ",
)


def varied_requests(id: str) -> list[str]:
    """Requests to a calculator, right and wrong ones, the same every time."""
    random = Random(id)
    today = date(2026, 1, 5)

    def value(question: Question) -> object:
        match question:
            case ChoiceQuestion():
                return random.choice([*question.values, NOT_SURE, "no such choice"])
            case DateQuestion():
                return random.choice([str(today - timedelta(days=random.randrange(-40, 40))), "", "2026-02-30", "soon"])
            case TextQuestion():
                return random.choice(WORDS)
            case PeopleQuestion():
                raise ValueError("asked field by field")

    def values() -> dict[str, object]:
        fields: dict[str, Question] = {}
        for question in get(id).questions:
            if isinstance(question, PeopleQuestion):
                rows = range(1, random.randrange(question.most + 2))
                fields |= {question.control(row, field): field for row in rows for field in question.fields}
            else:
                fields[question.id] = question
        return {name: value(field) for name, field in fields.items() if random.random() < 0.9}

    requests = [
        json.dumps({"calculator": id, "values": values(), "root": "../", "today": str(today)})
        for _ in range(MANY if id.startswith("write-") else FEW)
    ]
    return [*every(8, requests)]


@pytest.fixture(scope="module")
def both(trimmed: PackedRuntime) -> tuple[list[str], Replies, Replies]:
    """Requests to every calculator, and what CPython and Pyodide reply to them and to situations of every page."""
    requests = [request for id in IDS for request in varied_requests(id)]
    tried = {id: list(situations(view)) for id in IDS if (view := get(id).view)}
    given = json.dumps({"requests": requests, "situations": tried})
    return requests, in_cpython(given), in_pyodide(trimmed, given)


def test_both_decide_alike_in_every_situation_there_is(both: tuple[list[str], Replies, Replies]) -> None:
    _, ours, theirs = both
    assert [id for id in ours["diagrams"] if ours["diagrams"][id] != theirs["diagrams"][id]] == []


def test_both_say_it_in_the_same_words(both: tuple[list[str], Replies, Replies]) -> None:
    _, ours, theirs = both
    assert [id for id in ours["digests"] if ours["digests"][id] != theirs["digests"][id]] == []


def test_right_and_wrong_requests_to_every_calculator_get_the_same_reply_in_both(
    both: tuple[list[str], Replies, Replies],
) -> None:
    requests, ours, theirs = both
    pairs = zip(requests, ours["replies"], theirs["replies"], strict=True)
    assert [request for request, one, other in pairs if one != other] == []


@pytest.mark.usefixtures("whole")  # is packed for it, once
def test_the_list_of_modules_is_what_measuring_gives() -> None:
    assert MODULES.read_text(encoding="utf-8") == measure(), "run .venv/bin/python -P -m guide_site.runtime.modules"


def test_a_module_that_is_not_packed_is_missed(trimmed: PackedRuntime) -> None:
    with pytest.raises(StepError, match="No module named 'smtplib'"):
        run_in_pyodide(trimmed.directory, "import smtplib", "")


def test_the_lock_names_the_wheel_and_its_hash(trimmed: PackedRuntime, tmp_path: Path) -> None:
    unpack(trimmed.directory, tmp_path)
    (locked,) = json.loads((tmp_path / LOCK).read_text(encoding="utf-8"))["packages"].values()
    (wheel,) = tmp_path.glob("*.whl")
    assert locked["name"] == "should-connect"
    assert locked["file_name"] == wheel.name
    assert locked["sha256"] == sha256(wheel.read_bytes()).hexdigest()


def in_pyodide(trimmed: PackedRuntime, given: str) -> Replies:
    replies: Replies = json.loads(run_in_pyodide(trimmed.directory, PROGRAM.read_text(encoding="utf-8"), given))
    return replies


def in_cpython(given: str) -> Replies:
    replies: Replies = json.loads(run_path(str(PROGRAM))["main"](given))
    return replies
