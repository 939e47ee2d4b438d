"""Sets of situations as boxes, so that a decision table can be proved whole without listing every situation.

A box holds one bit mask a question: bit *i* is set when the question's choice number *i* is in. A region is a tuple
of boxes that do not overlap.
"""

type Box = tuple[int, ...]
type Region = tuple[Box, ...]


def overlap(a: Box, b: Box) -> Box | None:
    """The situations in both boxes, or None where there are none."""
    both = tuple(x & y for x, y in zip(a, b, strict=True))
    return both if all(both) else None


def minus(box: Box, taken: Box) -> Region:
    """The part of `box` outside `taken`, as boxes that do not overlap."""
    if overlap(box, taken) is None:
        return (box,)
    rest = []
    for i, (mine, theirs) in enumerate(zip(box, taken, strict=True)):
        if outside := mine & ~theirs:
            rest.append((*box[:i], outside, *box[i + 1 :]))
            box = (*box[:i], mine & theirs, *box[i + 1 :])
    return tuple(rest)


def without(region: Region, taken: Box) -> Region:
    """The part of a region outside a box."""
    return tuple(piece for box in region for piece in minus(box, taken))


def size(region: Region) -> int:
    """How many situations a region holds."""
    total = 0
    for box in region:
        count = 1
        for mask in box:
            count *= mask.bit_count()
        total += count
    return total


def swapped_is_same(region: Region, question: int, first: int, second: int) -> bool:
    """Whether the region treats two choices (bit numbers) of a question alike in every situation."""
    slices = [
        [(*box[:question], 1, *box[question + 1 :]) for box in region if box[question] >> choice & 1]
        for choice in (first, second)
    ]
    if size(tuple(slices[0])) != size(tuple(slices[1])):
        return False
    shared = sum(size((both,)) for a in slices[0] for b in slices[1] if (both := overlap(a, b)))
    return shared == size(tuple(slices[0]))
