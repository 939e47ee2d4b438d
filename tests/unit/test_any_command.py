"""The command line takes anything: it answers or says what was wrong, and a terminal gets nothing to obey."""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from io import BytesIO, TextIOWrapper
from unicodedata import category
from unittest.mock import patch

from hypothesis import given
from hypothesis import strategies as st

from should_connect import as_data
from should_connect.__main__ import main
from should_connect.calculators import IDS, get
from should_connect.old_names import renamed
from should_connect.situation import read
from unit.strategies import TODAY, any_values, anything, hostile, right_values

ON_THAT_DAY = ("--today", TODAY.isoformat())
OPTIONS = ("--text", "--today", "--help", "-h", "--", "-", "2026-11-23", "2026-02-30", "list", "questions", "answer")
OBEYED = ("Cc", "Cf", "Cs", "Zl", "Zp")
HARMLESS = "\n\u200c\u200d"


@dataclass(frozen=True)
class Done:
    """What a command left behind."""

    status: object
    out: str
    err: str


def run(arguments: list[str], given: bytes) -> Done:
    """Run the command in this process, its output a pipe that was set to ASCII."""
    out, err = TextIOWrapper(BytesIO(), "ascii"), TextIOWrapper(BytesIO(), "ascii", errors="backslashreplace")
    with redirect_stdout(out), redirect_stderr(err), patch.object(sys, "stdin", TextIOWrapper(BytesIO(given))):
        try:
            status: object = main(arguments)
        except SystemExit as asked:
            status = asked.code
    texts = []
    for stream in (out, err):
        stream.seek(0)
        texts.append(stream.buffer.read().decode())
    return Done(status, *texts)


def assert_sound(done: Done) -> None:
    """It answered or refused, and all it wrote can be seen."""
    assert done.status in (0, 2)
    assert bool(done.out) == (done.status == 0)
    assert bool(done.err) == (done.status == 2)
    assert not [letter for letter in done.out + done.err if category(letter) in OBEYED and letter not in HARMLESS]


def as_json(value: object) -> bytes:
    return json.dumps(value).encode()


@given(st.lists(st.sampled_from((*OPTIONS, *IDS)) | hostile | st.text(max_size=5), max_size=5))
def test_any_arguments_are_followed_or_refused(arguments: list[str]) -> None:
    assert_sound(run(arguments, b"{}"))


@given(st.sampled_from(IDS), st.binary(max_size=40) | st.text(max_size=40).map(str.encode) | anything.map(as_json))
def test_any_standard_input_is_answered_or_refused_in_json(id: str, given: bytes) -> None:
    done = run(["answer", id, *ON_THAT_DAY], given)
    assert_sound(done)
    assert json.loads(done.out or done.err)


@given(st.sampled_from(IDS), st.data())
def test_any_answers_are_answered_or_each_fault_is_named(id: str, data: st.DataObject) -> None:
    values = data.draw(any_values(get(id)))
    _, problems = read(get(id).questions, renamed(get(id).questions, values), TODAY)
    for_people = run(["answer", id, *ON_THAT_DAY, "--text"], as_json(values))
    assert_sound(for_people)
    assert bool(for_people.err) == bool(problems)
    done = run(["answer", id, *ON_THAT_DAY], as_json(values))
    assert_sound(done)
    assert len(problems) == (len(json.loads(done.err)) if done.err else 0)


@given(st.sampled_from(IDS), st.data())
def test_json_says_what_was_answered_whatever_was_typed(id: str, data: st.DataObject) -> None:
    values = data.draw(right_values(get(id)))
    situation, _ = read(get(id).questions, json.loads(json.dumps(values)), TODAY)
    done = run(["answer", id, *ON_THAT_DAY], as_json(values))
    assert json.loads(done.out) == json.loads(json.dumps(as_data.answer(get(id).answer(situation))))
