"""The command line: what it prints for programs and for people, and how it refuses."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from functools import partial
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extent import usually
from guide_site.steps import ROOT
from should_connect.__main__ import INTERRUPTED, NOT_READ
from should_connect.calculators import IDS, get
from should_connect.questions.happened import HAPPENED
from should_connect.questions.model import NOT_SURE, ChoiceQuestion
from should_connect.situation import read
from unit.strategies import SEARCHED_LESS

WARM_MANAGER_SIX_DAYS_AGO = {
    "role": "hiring-manager",
    "rapport": "warm",
    "days_since_interview": "5-7",
    "stage": "waiting",
    **{question.id: question.none for question in HAPPENED.questions},
}


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command as the README shows it."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "should_connect", *arguments],
        input=given,
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(ROOT / "py"), "PYTHONIOENCODING": "utf-8"},
    )


def answered(id: str, values: dict[str, str]) -> dict[str, Any]:
    done = run("answer", id, given=json.dumps(values))
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def refused(id: str, given: str) -> list[dict[str, Any]]:
    done = run("answer", id, given=given)
    assert done.returncode == 2
    assert not done.stdout
    problems: list[dict[str, Any]] = json.loads(done.stderr)
    return problems


def test_list_names_every_calculator() -> None:
    assert [entry["id"] for entry in json.loads(run("list").stdout)] == list(IDS)


@pytest.mark.parametrize("id", usually("after-interview", "my-plan", of=IDS))
def test_questions_and_an_empty_answer_come_from_every_calculator(id: str) -> None:
    told = json.loads(run("questions", id).stdout)
    assert [entry["id"] for entry in told["questions"]] == [question.id for question in get(id).asks]
    assert [entry["id"] for entry in told["also_reads"]] == [question.id for question in get(id).also_reads]
    found = answered(id, {})
    assert found["verdict"]
    assert found["headline"]


def test_every_choice_offers_not_sure_and_says_how_it_is_read() -> None:
    for entry in json.loads(run("questions", "after-interview").stdout)["questions"]:
        values = [choice["value"] for choice in entry["choices"]]
        assert values[-1] == NOT_SURE
        assert entry["cautious"] in values


def test_a_warm_manager_six_days_ago_shows_both_sides_and_what_would_change_it() -> None:
    found = answered("after-interview", {**WARM_MANAGER_SIX_DAYS_AGO, "employer": "typical"})
    assert found["verdict"] == "send-optional"
    (split,) = [entry for entry in found["dissent"] if entry["id"] == "K4"]
    assert len(split["positions"]) == 2
    (lower,) = [position for position in split["positions"] if position["lower_risk"]]
    assert "N9" in lower["held_by"]
    assert found["settled"]
    changes = {(change["question"], change["choice"]): change["verdict"] for change in found["changes"]}
    assert changes["rapport", "neutral"] == "wait-outcome"
    assert all(reason["sources"] for reason in found["reasons"])


def test_the_same_case_is_open_where_nobody_said_what_the_employer_is_like_and_careful_if_unsure() -> None:
    found = answered("after-interview", WARM_MANAGER_SIX_DAYS_AGO)
    assert (found["verdict"], found["settled"], found["open"]) == ("open", False, ["employer"])
    unsure = answered("after-interview", {**WARM_MANAGER_SIX_DAYS_AGO, "employer": NOT_SURE})
    assert (unsure["verdict"], unsure["assumed"]) == ("wait-outcome", ["employer"])


def test_old_names_are_read_as_all_that_they_said() -> None:
    known = {name: value for name, value in WARM_MANAGER_SIX_DAYS_AGO.items() if name not in ("stage", "asked_not_to")}
    old = answered("after-interview", {**known, "outcome": "open", "protocol": "nothing-said"})
    assert old == answered("after-interview", {**WARM_MANAGER_SIX_DAYS_AGO, "employer": "typical"})


def test_people_read_the_answer_top_down() -> None:
    said = run(
        "answer", "after-interview", "--text", given=json.dumps({**WARM_MANAGER_SIX_DAYS_AGO, "employer": "typical"})
    ).stdout
    parts = ("OK TO SEND", "What to do", "Why", "Where sources disagree", "What would change")
    order = [said.index(part) for part in parts]
    assert order == sorted(order)
    assert "(safer choice)" in " ".join(said.split())


def test_people_are_told_what_a_message_left_out() -> None:
    nothing = {question.id: question.none for question in HAPPENED.questions}
    long = {**nothing, "their_name": "Dana", "stage": "waiting", "topic": "the plan to " + "re" * 60 + "build it"}
    said = run("answer", "write-the-note", "--text", given=json.dumps(long)).stdout
    assert "we left out what you talked about." in said


@pytest.mark.parametrize(
    ("given", "code", "field"),
    [
        ("{", "not-json", "input"),
        ("[" * 100_000, "not-json", "input"),
        ("[]", "not-an-object", "input"),
        ('"role"', "not-an-object", "input"),
        ('{"role": "boss"}', "unknown-choice", "role"),
        ('{"role": 3}', "wrong-type", "role"),
        ('{"role": ["panel"]}', "wrong-type", "role"),
        ('{"colour": "red"}', "unknown-question", "colour"),
        ('{"role": "panel", "role": "panel"}', "given-twice", "role"),
    ],
)
def test_bad_input_is_refused_by_name(given: str, code: str, field: str) -> None:
    (problem,) = refused("after-interview", given)
    assert (problem["code"], problem["field"]) == (code, field)
    assert problem["message"].endswith((".", "}."))
    assert problem["allowed"] or code in ("not-json", "not-an-object", "given-twice")


@pytest.mark.skipif(os.name == "nt", reason="pipes and Ctrl-C are others there")
@pytest.mark.parametrize(("words", "status"), [(["list"], NOT_READ), (["ask"], INTERRUPTED)])
def test_whoever_reads_no_further_or_presses_ctrl_c_sees_no_traceback(words: list[str], status: int) -> None:
    read, write = os.pipe()
    if status == NOT_READ:
        os.close(read)
    command = [sys.executable, "-P", "-m", "should_connect", *words]
    variables = {"PYTHONPATH": str(ROOT / "py"), "PYTHONUNBUFFERED": "1"}
    # A shell has what it starts in the background ignore Ctrl-C, and whoever is started by that.
    heed = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
    with subprocess.Popen(
        command, env=variables, stdin=subprocess.PIPE, stdout=write, stderr=subprocess.PIPE, preexec_fn=heed
    ) as running:
        os.close(write)
        if status == INTERRUPTED:
            os.read(read, 1)
            running.send_signal(signal.SIGINT)
        _, complaint = running.communicate()
    assert (running.returncode, complaint) == (status, b"")


def test_an_unknown_calculator_is_refused_with_those_there_are() -> None:
    (problem,) = refused("after-interviews", "{}")
    assert problem["code"] == "unknown-calculator"
    assert problem["allowed"] == list(IDS)


def test_every_wrong_thing_is_named_at_once() -> None:
    problems = refused(
        "when-to-send", '{"role": "boss", "interview_date": "2026-02-30", "promised_date": "1850-01-01"}'
    )
    assert {problem["code"] for problem in problems} == {"unknown-choice", "not-a-date", "date-out-of-range"}
    assert all(problem["allowed"] for problem in problems)


def test_a_refusal_never_repeats_what_was_typed() -> None:
    done = run("answer", "write-the-note", given=json.dumps({"their_name": "Quokkasson" * 1_000, "role": "Quokkasson"}))
    assert done.returncode == 2
    assert "Quokkasson" not in done.stderr


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=10), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.parametrize("id", IDS)
@SEARCHED_LESS
@given(data=st.data())
def test_whatever_is_given_the_good_is_kept_and_the_bad_is_named(id: str, data: st.DataObject) -> None:
    questions = get(id).questions
    good = {q.id: data.draw(st.sampled_from(q.values)) for q in questions if isinstance(q, ChoiceQuestion)}
    spoiled = data.draw(st.dictionaries(st.text(max_size=20) | st.sampled_from([q.id for q in questions]), anything))
    situation, problems = read(questions, {**good, **spoiled})
    for name, value in good.items():
        if name not in spoiled:
            assert situation.values[name] == value
    assert all(problem.message and problem.field for problem in problems)
    answer = get(id).answer(situation)
    assert answer.label or answer.headline


def test_question_ids_and_choices_can_stand_in_an_address_as_they_are() -> None:
    for id in IDS:
        for question in get(id).questions:
            values = question.values if isinstance(question, ChoiceQuestion) else ()
            for word in (id, question.id, *values):
                assert re.fullmatch(r"[a-z0-9_.+-]+", word), word


def test_none_of_these_says_that_nothing_else_has_happened() -> None:
    told = {**WARM_MANAGER_SIX_DAYS_AGO, "earlier_request": "connected"}
    words = [f"{id}={value}" for id, value in told.items() if id not in {q.id for q in HAPPENED.questions}]
    done = run("answer", "after-interview", *words, "earlier_request=connected", "--none-of-these")
    assert json.loads(done.stdout) == answered("after-interview", told)
    assert json.loads(done.stdout)["verdict"] == "already-connected"
