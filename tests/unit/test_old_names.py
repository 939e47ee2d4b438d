"""What a link or a script said in names of before is read in the names of today, and nothing more."""

from __future__ import annotations

import pytest

from should_connect.old_names import TODAY, renamed
from should_connect.questions.model import ChoiceQuestion, choice_question

STAGE = choice_question("stage", "Where do you stand?", "waiting", {"waiting": "Waiting", "offer": "Offer"})
ASKED_NOT_TO = choice_question("asked_not_to", "Did they ask you not to?", "yes", {"yes": "Yes", "no": "No"})
OUTCOME = choice_question("outcome", "What did they say?", "open", {"open": "Nothing", "offer": "Yes"})
QUESTIONS: tuple[ChoiceQuestion, ...] = (STAGE, ASKED_NOT_TO)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ({"outcome": "open"}, {"stage": "waiting"}),
        ({"protocol": "nothing-said"}, {"asked_not_to": "no"}),  # the kind of employer is not asked here
        ({"outcome": "open", "stage": "offer"}, {"outcome": "open", "stage": "offer"}),
        ({"outcome": "unheard"}, {"outcome": "unheard"}),
        ({"who_initiated": "viewed"}, {"who_initiated": "viewed"}),
    ],
)
def test_an_old_pair_is_read_where_it_is_asked_today(given: dict[str, object], read: dict[str, object]) -> None:
    assert renamed(QUESTIONS, given) == read


def test_a_calculator_that_knows_the_old_name_keeps_it() -> None:
    assert renamed((OUTCOME, STAGE), {"outcome": "offer"}) == {"outcome": "offer"}


def test_two_old_pairs_that_contradict_each_other_are_left_to_be_reported() -> None:
    moves = choice_question("their_move", "What did they do?", "viewed", {"viewed": "Looked", "suggested": "Said so"})
    given = {"protocol": "they-suggested", "who_initiated": "viewed"}
    assert renamed((moves,), given) == given


def test_no_old_pair_is_its_own_translation() -> None:
    assert not [pair for pair, says in TODAY.items() if pair in says.items() or not says]
