"""What a screen of facts says when nothing is ticked: no more than was on it."""

from __future__ import annotations

import pytest

from should_connect.answer import Verdict
from should_connect.calculators import IDS, get
from should_connect.links import read_link
from should_connect.questions.happened import FOLLOWED_UP, HAPPENED, MAY_BE_UNTICKED, THEIR_MOVE
from should_connect.questions.model import UNTICKED
from should_connect.situation import Situation, read

NONE_OF_THESE = {fact.id: HAPPENED.otherwise(fact) for fact in HAPPENED.questions}
WAITING = {"stage": "waiting", "days_since_interview": "2-4", "role": "hiring-manager", "rapport": "neutral"}


def test_none_of_these_says_no_to_all_that_stands_there_and_nothing_of_the_rest() -> None:
    offered = {(fact.id, value) for fact, value in HAPPENED.offers}
    for fact in HAPPENED.questions:
        rest = [value for value in fact.values if value != fact.none and (fact.id, value) not in offered]
        assert (NONE_OF_THESE[fact.id] == UNTICKED) == bool(rest), fact.id
        assert (fact.id in MAY_BE_UNTICKED) == bool(rest), fact.id


def test_the_page_of_the_screen_goes_on_as_if_nothing_had_happened() -> None:
    nothing = {fact.id: fact.none for fact in HAPPENED.questions}
    for id in ("decide", "after-interview", "when-to-send", "write-the-note", "my-plan"):
        one, other = (get(id).answer(Situation({**WAITING, **facts})) for facts in (NONE_OF_THESE, nothing))
        assert (one.verdict, one.label, one.headline, one.steps, one.settled) == (
            other.verdict, other.label, other.headline, other.steps, other.settled,
        ), id  # fmt: skip


@pytest.mark.parametrize(("id", "question"), [("no-answer", FOLLOWED_UP.id), ("they-moved-first", THEIR_MOVE.id)])
def test_a_page_that_asks_more_of_it_still_asks(id: str, question: str) -> None:
    """Whoever has asked once has no line for it on the screen, and no more has whoever saw their profile viewed."""
    friendly = {**WAITING, "rapport": "warm", "days_since_interview": "0-1"}
    assert get(id).turns(Situation({**friendly, **NONE_OF_THESE}))[question] == "now"


def test_after_silence_the_answer_waits_for_whether_they_have_asked() -> None:
    long_ago = {**WAITING, **NONE_OF_THESE, "days_since_interview": "15+", "decision_day": "none"}
    answer = get("no-answer").answer(Situation(long_ago))
    assert answer.verdict is Verdict.OPEN
    assert answer.open[0] == FOLLOWED_UP.id


def test_a_plan_says_what_silence_would_bring() -> None:
    cases = {case.when for case in get("my-plan").answer(Situation({**WAITING, **NONE_OF_THESE})).cases}
    assert "You hear nothing about the job" in cases


@pytest.mark.parametrize("id", [id for id in IDS if any(q.id in MAY_BE_UNTICKED for q in get(id).questions)])
def test_every_page_and_link_takes_what_the_screen_says(id: str) -> None:
    calculator = get(id)
    known = {question.id for question in calculator.questions} & MAY_BE_UNTICKED
    said = dict.fromkeys(sorted(known), UNTICKED)
    situation, problems = read(calculator.questions, said)
    assert not problems
    linked, lost = read_link(calculator, f"{id}:" + "&".join(f"{name}={UNTICKED}" for name in said))
    assert not lost
    assert situation.values == linked.values == said


def test_no_other_question_can_be_left_unticked() -> None:
    _, problems = read(get("decide").questions, {"stage": UNTICKED, "advance": UNTICKED})
    assert {problem.field for problem in problems} == {"stage", "advance"}
