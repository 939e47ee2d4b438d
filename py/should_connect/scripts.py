"""Which script a letter is written in.

Python could say so by a letter's name, but the names of all letters are a fifth of a megabyte, which every visitor
would have to download. So the ranges stand here, as Unicode 15.1 has them; a test compares them with the names.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection
from typing import Final

RANGES: Final = {
    "LATIN": (
        "41-5a 61-7a c0-d6 d8-f6 f8-2af 1d00-1d25 1d62-1d65 1d6b-1d77 1d79-1d9a 1e00-1eff 2090-209c "
        "2184-2184 271d-271d 2c60-2c7c 2c7e-2c7f a722-a76f a771-a787 a78b-a7d9 a7f5-a7f7 a7fa-a7ff "
        "ab30-ab5a ab60-ab64 ab66-ab68 fb00-fb06 1df00-1df2a"
    ),
    "GREEK": (
        "370-3e1 3f0-3ff 1d26-1d2a 1d66-1d6a 1f00-1ffe ab65-ab65 10140-1018d 101a0-101a0 1d200-1d241 1d245-1d245"
    ),
    "CYRILLIC": "400-482 48a-52f 1c80-1c88 1d2b-1d2b a640-a66e a67e-a69b 1e051-1e06a",
    "ARMENIAN": "531-58a 58f-58f fb13-fb17",
    "GEORGIAN": "10a0-10fb 10fd-10ff 1c90-1cbf 2d00-2d2d",
    "HEBREW": "591-5f4 fb1d-fb4f",
    "CJK": "2e80-2ef3 31c0-31e3 3400-4dbf 4e00-9fff f900-fad9 20000-323af",
    "HIRAGANA": "3041-3096 309d-309f 1b001-1b001 1b11f-1b11f 1b132-1b152",
    "KATAKANA": "309b-309c 30a0-30ff 31f0-31ff 1aff0-1b000 1b120-1b122 1b155-1b167",
    "HANGUL": "1100-11ff 302e-302f 3131-318e a960-a97c ac00-d7fb",
    "ARABIC": (
        "600-60a 60c-6ef 6fa-6ff 750-77f 870-8ff fb50-fd3d fd40-fdfb fdfd-fdff fe70-fefc 10efd-10eff 1ee00-1eef1"
    ),
    "DEVANAGARI": "900-97f a8f2-a8ff 11b00-11b09",
    "THAI": "e01-e5b",
    "BENGALI": "980-9fe",
    "TAMIL": "b82-bfa 11fc0-11fff",
    "TELUGU": "c00-c7f",
    "GUJARATI": "a81-aff",
}
"""By script, as the names of its letters begin: first and last letter of each row, in hexadecimal."""

_ROWS: Final = sorted(
    (int(first, 16), int(last, 16), script)
    for script, rows in RANGES.items()
    for first, last in (row.split("-") for row in rows.split())
)
_FIRST: Final = [first for first, _, _ in _ROWS]


def is_in(character: str, scripts: Collection[str]) -> bool:
    """Whether a character is written in one of these scripts, named as in `RANGES`."""
    row = bisect_right(_FIRST, ord(character)) - 1
    return row >= 0 and ord(character) <= _ROWS[row][1] and _ROWS[row][2] in scripts
