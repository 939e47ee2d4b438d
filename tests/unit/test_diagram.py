"""A decision diagram says of every combination what its boxes say, and it is the same for all ways to write them."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.diagram import IMPOSSIBLE, Box, Diagram, Gap, compiled

type Point = tuple[int, ...]


@st.composite
def boxes(draw: st.DrawFn) -> tuple[tuple[int, ...], tuple[Box, ...], tuple[Box, ...]]:
    """A few questions, boxes in an order of which the last holds everything, and boxes of what cannot be."""
    widths = tuple(draw(st.lists(st.integers(2, 4), min_size=1, max_size=4)))
    box = st.tuples(*(st.integers(1, (1 << width) - 1) for width in widths))
    full = tuple((1 << width) - 1 for width in widths)
    some = draw(st.lists(box, max_size=6))
    never = draw(st.lists(box, max_size=2))
    return widths, (*some, full), tuple(never)


def points(widths: tuple[int, ...]) -> list[Point]:
    return list(product(*(range(width) for width in widths)))


def holds(box: Box, point: Point) -> bool:
    return all(mask >> choice & 1 for mask, choice in zip(box, point, strict=True))


def decided(rows: tuple[Box, ...], never: tuple[Box, ...], point: Point) -> int | None:
    """The first box that holds, by looking at each; None for what cannot be."""
    if any(holds(box, point) for box in never):
        return None
    return next(number for number, box in enumerate(rows) if holds(box, point))


def walked(diagram: Diagram, point: Point) -> int | None:
    number = diagram.root
    while number >= 0:
        node = diagram.nodes[number]
        number = node.branches[point[node.level]]
    return None if number == IMPOSSIBLE else ~number


def within(masks: tuple[int, ...], point: Point) -> bool:
    return holds(masks, point)


@given(boxes())
def test_a_walk_ends_at_the_first_box_that_holds(
    made: tuple[tuple[int, ...], tuple[Box, ...], tuple[Box, ...]],
) -> None:
    widths, rows, never = made
    diagram = compiled(widths, rows, never)
    for point in points(widths):
        assert walked(diagram, point) == decided(rows, never, point)


@given(boxes(), st.data())
def test_what_can_still_decide_is_what_some_combination_that_can_be_gets(
    made: tuple[tuple[int, ...], tuple[Box, ...], tuple[Box, ...]], data: st.DataObject
) -> None:
    widths, rows, _ = made
    diagram = compiled(widths, rows)
    masks = tuple(data.draw(st.integers(1, (1 << width) - 1)) for width in widths)
    wanted = {decided(rows, (), point) for point in points(widths) if within(masks, point)}
    assert diagram.ends(masks) == wanted


@given(boxes(), st.data())
def test_a_question_matters_just_where_two_of_its_choices_lead_to_different_ends(
    made: tuple[tuple[int, ...], tuple[Box, ...], tuple[Box, ...]], data: st.DataObject
) -> None:
    widths, rows, _ = made
    diagram = compiled(widths, rows)
    masks = tuple(data.draw(st.integers(1, (1 << width) - 1)) for width in widths)
    inside = [point for point in points(widths) if within(masks, point)]
    wanted = {
        level
        for level in range(len(widths))
        for point in inside
        for choice in range(widths[level])
        if masks[level] >> choice & 1
        and decided(rows, (), point) != decided(rows, (), (*point[:level], choice, *point[level + 1 :]))
    }
    assert diagram.matters(masks, lambda end: end) == wanted


@given(boxes())
def test_two_ways_to_write_the_same_decision_give_the_same_diagram(
    made: tuple[tuple[int, ...], tuple[Box, ...], tuple[Box, ...]],
) -> None:
    widths, rows, never = made
    listed = [
        tuple(1 << choice for choice in point) for point in points(widths) if decided(rows, never, point) is not None
    ]
    same = {box: decided(rows, never, tuple(mask.bit_length() - 1 for mask in box)) for box in listed}
    split = compiled(widths, tuple(listed) or rows, never)
    whole = compiled(widths, rows, never)
    for point in points(widths):
        end = walked(split, point)
        assert (None if end is None else same.get(split_box(listed, end))) == walked(whole, point)


def split_box(listed: list[Box], end: int) -> Box:
    return listed[end]


@given(boxes())
def test_equal_nodes_stand_once_and_none_asks_what_makes_no_difference(
    made: tuple[tuple[int, ...], tuple[Box, ...], tuple[Box, ...]],
) -> None:
    widths, rows, never = made
    diagram = compiled(widths, rows, never)
    assert len(set(diagram.nodes)) == len(diagram.nodes)
    assert all(len(set(node.branches)) > 1 for node in diagram.nodes)
    assert diagram == compiled(widths, (*rows, rows[-1]), never)


@given(boxes())
def test_counts_add_up_to_all_combinations_that_can_be(
    made: tuple[tuple[int, ...], tuple[Box, ...], tuple[Box, ...]],
) -> None:
    widths, rows, never = made
    wanted: dict[int, int] = {}
    for point in points(widths):
        if (row := decided(rows, never, point)) is not None:
            wanted[row] = wanted.get(row, 0) + 1
    assert dict(compiled(widths, rows, never).count()) == wanted


@given(boxes(), st.data())
def test_within_some_choices_the_rest_cannot_be(
    made: tuple[tuple[int, ...], tuple[Box, ...], tuple[Box, ...]], data: st.DataObject
) -> None:
    widths, rows, _ = made
    masks = tuple(data.draw(st.integers(1, (1 << width) - 1)) for width in widths)
    narrowed = compiled(widths, rows).within(masks)
    for point in points(widths):
        assert walked(narrowed, point) in ((decided(rows, (), point),) if within(masks, point) else (None,
               decided(rows, (), point)))  # fmt: skip


def test_a_gap_is_named_by_a_combination_in_it() -> None:
    with pytest.raises(Gap) as refused:
        compiled((2, 3), ((0b01, 0b111), (0b10, 0b011)))
    assert refused.value.example == (1, 2)


def test_a_choice_that_leads_only_to_what_cannot_be_is_read_as_open() -> None:
    diagram = compiled((2, 2), ((0b11, 0b01), (0b11, 0b11)), ((0b10, 0b11),))
    assert diagram.ends((0b10, 0b11)) == {0, 1}
