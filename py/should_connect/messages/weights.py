"""Learned weights as they are shipped: few buckets have any, each a letter for each class; `guide_site` packs them."""

BUCKETS = 1 << 16
ZERO = ord("m")
"""The letter of a weight of zero."""
NEAR, REACH, FAR = ord("("), 85, "~"
"""How the way from one bucket to the next is written: so many letters after the first, and as far again."""
PRIME = (1 << 61) - 1
_SPREAD = 0x1E3779B97F4A7C15
"""Spreads the numbers over all buckets (Knuth's multiplicative hashing)."""


def table(gaps: str, rows: bytes, width: int) -> dict[int, bytes]:
    """The weights of each bucket that has any, `width` of them, by the number of the bucket."""
    found, bucket = {}, -1
    starts = iter(range(0, len(rows), width))
    for letter in gaps:
        if letter == FAR:
            bucket += REACH
        else:
            bucket += ord(letter) - NEAR
            at = next(starts)
            found[bucket] = rows[at : at + width]
    return found


def number_of(word: str) -> int:
    """A number for a word below `PRIME`; numbers of words that differ in a letter lie far apart."""
    return int.from_bytes(word.encode(), "big") * _SPREAD % PRIME
