"""Boxes and regions say the same as listing every situation would."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from should_connect.regions import Box, Region, minus, overlap, size, swapped_is_same, without

CHOICES = (3, 2, 4)
"""How many choices each question of the made-up page has."""

type Point = tuple[int, ...]

boxes = st.tuples(*(st.integers(1, (1 << count) - 1) for count in CHOICES))


def points(*region: Box) -> set[Point]:
    """Every situation of a region, one by one."""
    return {
        point
        for box in region
        for point in product(*(range(count) for count in CHOICES))
        if all(mask >> choice & 1 for mask, choice in zip(box, point, strict=True))
    }


def apart(pieces: Region) -> bool:
    return sum(len(points(piece)) for piece in pieces) == len(points(*pieces))


@given(boxes, boxes)
def test_an_overlap_holds_what_both_boxes_hold(a: Box, b: Box) -> None:
    both = overlap(a, b)
    assert points(*((both,) if both else ())) == points(a) & points(b)


@given(boxes, boxes)
def test_what_is_left_of_a_box_is_what_was_not_taken(box: Box, taken: Box) -> None:
    left = minus(box, taken)
    assert points(*left) == points(box) - points(taken)
    assert apart(left)


@given(boxes, st.lists(boxes, max_size=5))
def test_a_region_can_lose_box_after_box(box: Box, taken: list[Box]) -> None:
    region: Region = (box,)
    for one in taken:
        region = without(region, one)
    assert points(*region) == points(box) - points(*taken)
    assert apart(region)
    assert size(region) == len(points(*region))


@given(st.lists(boxes, max_size=3), st.integers(0, 2), st.data())
def test_two_choices_are_alike_when_swapping_them_changes_nothing(
    taken: list[Box], question: int, data: st.DataObject
) -> None:
    choice = st.integers(0, CHOICES[question] - 1)
    first, second = data.draw(choice), data.draw(choice)
    region: Region = (tuple((1 << count) - 1 for count in CHOICES),)
    for one in taken:
        region = without(region, one)

    def slice_of(wanted: int) -> set[Point]:
        return {(*p[:question], *p[question + 1 :]) for p in points(*region) if p[question] == wanted}

    assert swapped_is_same(region, question, first, second) == (slice_of(first) == slice_of(second))


def test_two_choices_differ_where_one_goes_together_with_less_than_the_other() -> None:
    region: Region = ((0b11, 0b01), (0b10, 0b10))
    assert not swapped_is_same(region, 0, 0, 1)
    assert not swapped_is_same(region, 0, 1, 0)
