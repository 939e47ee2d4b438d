"""What is learned about typed phrases: the weights are those of the rows that are here, and do what they are for."""

from __future__ import annotations

from itertools import chain

import pytest

from guide_site.guesses import FIELDS, digest, examples, typed_rows
from should_connect.messages.typed import guesses_weights, read_topic
from should_connect.messages.typed.guesses import recased, takes_the
from should_connect.messages.typed.things import is_one, named_in


def test_the_weights_were_learned_from_the_rows_lists_and_rules_that_are_here_and_not_from_other_weights(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delattr(guesses_weights, "THE")
    monkeypatch.delattr(guesses_weights, "CAPITALS")
    assert digest(chain(*examples().values())) == guesses_weights.LEARNED_FROM


def test_there_are_rows_of_every_field_each_with_a_way_to_read_it() -> None:
    rows = list(typed_rows())
    assert {row.field for row in rows} == set(FIELDS)
    assert all(row.typed.strip() and all(row.right) for row in rows)


@pytest.mark.parametrize(
    ("typed", "stands"),
    [
        ("workday implementation", "the Workday implementation"),
        ("a typical workday in the lab", "a typical workday in the lab"),
        ("bee removal", "bee removal"),
        ("laptop refresh", "the laptop refresh"),
    ],
)
def test_a_thing_gets_the_article_and_the_capitals_of_things_like_it(typed: str, stands: str) -> None:
    assert read_topic(typed).words == stands


def test_what_stands_in_quotes_and_a_part_of_a_name_keep_their_letters() -> None:
    assert recased("the question “is oracle slow?”", "is oracle slow?") == "the question “is oracle slow?”"
    assert recased("Node.js", "Node.js") == "Node.js"


def test_rules_are_heard_where_nothing_was_learned() -> None:
    phrase = "zzyzx qqqq"
    assert not is_one(phrase)
    assert takes_the(phrase, named_in(phrase), by_rule=True) or not takes_the(phrase, named_in(phrase), by_rule=False)
