"""A link that was damaged on its way gives the answer it was made for, or says that it could not be read."""

from __future__ import annotations

import html

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from should_connect.calculators import IDS, Calculator, get
from should_connect.links import fragment, kept, read_link
from should_connect.situation import Situation, read
from unit.damages import AT_THE_END, CUT, TOLD, TRACKING, UNDONE, Damage
from unit.strategies import TODAY, right_values

anywhere = st.tuples(
    st.floats(0, 1), st.sampled_from([*AT_THE_END, *TRACKING, *CUT, "x", "-", "no", "&", "=", "role=", ""])
)
rough: st.SearchStrategy[Damage] = st.one_of(
    st.floats(0, 1).map(lambda share: lambda link: link[: int(share * len(link))]),
    st.tuples(st.floats(0, 1), st.floats(0, 1)).map(
        lambda ends: lambda link: link[: int(min(ends) * len(link))] + link[int(max(ends) * len(link)) :]
    ),
    anywhere.map(lambda put: lambda link: link[: int(put[0] * len(link))] + put[1] + link[int(put[0] * len(link)) :]),
    st.sampled_from(sorted(UNDONE)).map(UNDONE.__getitem__),
    st.sampled_from(sorted(TOLD)).map(TOLD.__getitem__),
)
"""Damage that may leave nothing to read: a part cut out or put in anywhere, or any of the kinds above."""


def filled(id: str, data: st.DataObject) -> tuple[Calculator, Situation, dict[str, str]]:
    calculator = get(id)
    situation, _ = read(calculator.questions, data.draw(right_values(calculator)), TODAY)
    return calculator, situation, kept(calculator.questions, situation)


@pytest.mark.parametrize("kind", UNDONE)
@settings(max_examples=8)
@given(st.sampled_from(IDS), st.data())
def test_damage_of_a_known_kind_is_undone(kind: str, id: str, data: st.DataObject) -> None:
    calculator, situation, choices = filled(id, data)
    link = UNDONE[kind](fragment(calculator, situation))
    found, problems = read_link(calculator, link)
    assert kept(calculator.questions, found) == choices, link
    assert not problems or not choices, (link, problems)


@pytest.mark.parametrize("kind", TOLD)
@settings(max_examples=8)
@given(st.sampled_from(IDS), st.data())
def test_damage_that_cannot_be_undone_is_told(kind: str, id: str, data: st.DataObject) -> None:
    calculator, situation, choices = filled(id, data)
    assume(choices)
    link = TOLD[kind](fragment(calculator, situation))
    found, problems = read_link(calculator, link)
    assert problems or kept(calculator.questions, found) == choices, link


def is_written_by_hand(link: str, whole: str) -> bool:
    """Whether all that is left is what anyone may write who links here: fewer choices, and no length."""
    id, _, pairs = whole.partition(":")
    return link.startswith(f"{id}:") and {*link.removeprefix(f"{id}:").split("&")} <= {*pairs.split("&")[1:]}


@given(st.sampled_from(IDS), st.data())
def test_a_link_without_its_beginning_is_read_and_says_so(id: str, data: st.DataObject) -> None:
    calculator, situation, choices = filled(id, data)
    assume(choices)
    pairs = fragment(calculator, situation).split("&")[1:]
    left = pairs[data.draw(st.integers(0, len(pairs) - 1)) :]
    found, problems = read_link(calculator, "&".join(left))
    assert kept(calculator.questions, found).items() <= choices.items()
    assert problems


@given(st.sampled_from(IDS), st.lists(rough, min_size=1, max_size=3), st.data())
def test_no_damage_gives_another_answer_in_silence(id: str, damages: list[Damage], data: st.DataObject) -> None:
    calculator, situation, choices = filled(id, data)
    link = fragment(calculator, situation)
    for damage in damages:
        link = damage(link)
    if choices:
        assume(not is_written_by_hand(link, fragment(calculator, situation)))
    found, problems = read_link(calculator, link)
    assert problems or kept(calculator.questions, found) == choices, link


@pytest.mark.parametrize("id", IDS)
def test_no_name_of_a_question_is_lost_to_an_entity_or_to_another_name(id: str) -> None:
    calculator = get(id)
    for question in calculator.questions:
        for choice in getattr(question, "values", ()):
            link = html.unescape(f"{id}:&{question.id}={choice}")
            found, problems = read_link(calculator, link)
            assert (found.values, problems) == ({question.id: choice}, ()), link


def test_a_choice_that_may_have_lost_its_end_is_not_taken_for_a_shorter_one() -> None:
    for id in IDS:
        for question in get(id).questions:
            choices = getattr(question, "values", ())
            for longer in choices:
                for shorter in choices:
                    if longer != shorter and longer.startswith(shorter):
                        for end in CUT:
                            found, problems = read_link(get(id), f"{id}:{question.id}={shorter}{end}")
                            assert problems
                            assert not found.values
