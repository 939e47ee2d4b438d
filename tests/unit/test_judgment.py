"""A table as a page asks it: settled means settled, so far means so far, and nothing is asked that cannot matter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random

import pytest

from should_connect.answer import Verdict
from should_connect.calculators import IDS, get
from should_connect.claims import CLAIMS
from should_connect.judgment import View
from should_connect.questions.model import NOT_SURE
from should_connect.situation import Situation

VIEWS: dict[str, View] = {id: view for id in IDS if (view := get(id).view)}
SOME = 30
"""Situations of each page, half answered at random, beside all their completions or a sample of them."""


def situations(view: View, random: Random) -> Iterator[dict[str, str]]:
    for _ in range(SOME):
        share = random.random()
        yield {
            question.id: random.choice([*question.values, NOT_SURE])
            for question in view.asked
            if random.random() < share
        }


def completions(view: View, given: dict[str, str], random: Random) -> Iterator[dict[str, str]]:
    """Some ways in which the visitor may go on, and the careful one."""
    missing = [question for question in view.asked if question.id not in given]
    for _ in range(6):
        yield given | {question.id: random.choice(question.values) for question in missing}
    yield given | {question.id: NOT_SURE for question in missing}


@pytest.mark.parametrize("id", VIEWS)
def test_settled_means_settled_and_what_is_shown_stays_true(id: str) -> None:
    view, random = VIEWS[id], Random(id)
    for given in situations(view, random):
        now = view.answer(Situation(given))
        for later in completions(view, given, random):
            then = view.answer(Situation(later))
            assert then.settled, later
            assert now.open or (then.verdict, then.label) == (now.verdict, now.label), (given, later)
            assert set(now.steps) <= set(then.steps), (given, later)
            if now.settled:
                assert set(now.dissent) <= set(then.dissent), (given, later)


@pytest.mark.parametrize("id", VIEWS)
def test_what_holds_so_far_holds_of_every_completion(id: str) -> None:
    view, random = VIEWS[id], Random(id)
    for given in situations(view, random):
        now = view.answer(Situation(given))
        claim = next((claim for claim in CLAIMS if claim.text == now.so_far), None)
        for later in completions(view, given, random):
            then = view.answer(Situation(later))
            assert claim is None or claim.holds(then.verdict, then.steps), (given, later)


@pytest.mark.parametrize("id", VIEWS)
def test_a_moot_question_changes_no_verdict_and_an_open_one_does(id: str) -> None:
    view, random = VIEWS[id], Random(id)
    for given in situations(view, random):
        now = view.answer(Situation(given))
        assert now.settled == (not now.open)
        for question in view.asked:
            if question.id in given or question.id in now.open:
                continue
            later = next(completions(view, given, random))
            said = {
                (answer.verdict, answer.label)
                for choice in question.values
                for answer in [view.answer(Situation(later | {question.id: choice}))]
            }
            assert len(said) == 1, (question.id, later)


@pytest.mark.parametrize("id", VIEWS)
def test_each_question_has_one_turn_and_only_the_first_open_one_comes_now(id: str) -> None:
    view, random = VIEWS[id], Random(id)
    for given in situations(view, random):
        situation = Situation(given)
        turns = view.turns(situation)
        open_ = view.answer(situation).open
        now = [question.id for question in view.asked if turns[question.id] == "now"]
        assert now == list(open_[:1])
        assert {id for id, turn in turns.items() if turn == "later"} - {view.group.id} == set(open_[1:])
        assert {id for id, turn in turns.items() if turn == "answered"} - {view.group.id} == set(given)


@pytest.mark.parametrize("id", VIEWS)
def test_not_sure_says_what_the_careful_choice_says(id: str) -> None:
    view, random = VIEWS[id], Random(id)
    for given in situations(view, random):
        careful = {question.id: question for question in view.table.questions}
        meant = {name: careful[name].cautious if value == NOT_SURE else value for name, value in given.items()}
        one, other = view.answer(Situation(given)), view.answer(Situation(meant))
        assert (one.verdict, one.headline, one.steps, one.open) == (
            other.verdict,
            other.headline,
            other.steps,
            other.open,
        )
        assert set(one.assumed) == {name for name, value in given.items() if value == NOT_SURE}


@pytest.mark.parametrize("id", VIEWS)
def test_every_chip_leads_to_the_verdict_it_names(id: str) -> None:
    view, random = VIEWS[id], Random(id)
    for given in situations(view, random):
        for change in view.answer(Situation(given)).changes:
            then = view.answer(Situation(given | {change.question: change.choice}))
            assert (then.verdict, then.label) == (change.verdict, change.label), (given, change)


@pytest.mark.parametrize("id", VIEWS)
def test_nothing_said_has_no_verdict(id: str) -> None:
    nothing = VIEWS[id].answer(Situation({}))
    assert nothing.verdict is Verdict.OPEN
    assert not nothing.settled
    assert nothing.open


def test_the_whole_of_a_small_page_is_as_its_table_says() -> None:
    view = VIEWS["profile-check"]
    for choices in product(*(question.values for question in view.asked)):
        given = {question.id: choice for question, choice in zip(view.asked, choices, strict=True)}
        row = view.table.decide(Situation(given))
        answer = view.answer(Situation(given))
        assert (answer.verdict, answer.headline, answer.steps) == (row.verdict, row.headline, row.steps)
