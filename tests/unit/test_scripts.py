"""The ranges of the scripts say what the names of the letters say."""

from __future__ import annotations

import sys
import unicodedata

from should_connect.scripts import RANGES, is_in


def test_every_letter_is_in_the_script_that_its_name_begins_with() -> None:
    # Later versions of Unicode have more letters; those of 15.1 stay what they are.
    named = ((chr(code), unicodedata.name(chr(code), "")) for code in range(sys.maxunicode + 1))
    wrong = [name for character, name in named if name and is_in(character, RANGES) != name.startswith(tuple(RANGES))]
    assert len(wrong) <= (0 if unicodedata.unidata_version == "15.1.0" else 2_000), wrong[:20]


def test_one_script_is_told_from_another() -> None:
    assert is_in("é", {"LATIN"})
    assert is_in("明", {"CJK", "HANGUL"})
    assert not is_in("明", {"LATIN"})
    assert not is_in("🎉", RANGES)
    assert not is_in("9", RANGES)
