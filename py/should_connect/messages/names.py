"""Whether a text greets the person it is for."""

import re

from should_connect.messages.vocabulary import TITLES
from should_connect.messages.words import Word, words_in

_GREETINGS = frozenset(("hi", "hello", "hey", "dear", "good", "morning", "afternoon", "evening", "day", "greetings"))
_GREETING_WORDS = 8
_NOBODY = frozenset((
    "all", "both", "committee", "everyone", "friend", "guys", "hiring", "interviewer", "madam", "manager", "recruiter",
    "sir", "sirs", "team", "there", "colleague", "interview", "recruitment",
))  # fmt: skip


def wrong_name(words: tuple[Word, ...], text: str, name: str) -> tuple[int, int, bool] | None:
    """What is wrong with the name: where it stands and whether it is close to the right one; None where all is well.

    0 and 0 mean that no name stands where one should.
    """
    wanted = [word.raw for word in words_in(name) if word.low not in TITLES and len(word.raw) > 1]
    right_ways = {*wanted, *map(str.upper, wanted)}
    if not wanted or _stands_in(text, name.strip()) or any(word.raw in right_ways for word in words):
        return None
    greeted = _greeted(words, text)
    for word in greeted:
        if any(_is_close(word.raw, right) for right in wanted):
            return word.start, word.end, True
    if greeted and words[0].low in _GREETINGS and greeted[0].low not in _NOBODY and greeted[0].raw[0].isupper():
        return greeted[0].start, greeted[-1].end, False
    return 0, 0, False


def _stands_in(text: str, name: str) -> bool:
    """Whether the name stands there as a whole: Ann not in Anna, but any name where writing has no spaces."""
    places = (place.span() for place in re.finditer(re.escape(name), text))
    return any(not _has_case(text[start - 1 : start]) and not _has_case(text[end : end + 1]) for start, end in places)


def _has_case(letter: str) -> bool:
    return letter.lower() != letter.upper()


def _greeted(words: tuple[Word, ...], text: str) -> list[Word]:
    """The words between the greeting and its comma or line end. None where the text begins without a greeting."""
    found: list[Word] = []
    has_end = bool(words) and words[0].low in _GREETINGS
    for i, word in enumerate(words[:_GREETING_WORDS]):
        before = text[words[i - 1].end : word.start] if i else ""
        if (word.is_end and word.raw != ".") or any(mark in before for mark in ",:–—;"):
            has_end = True
            break
        if word.low not in _GREETINGS and word.low not in TITLES and not word.is_end:
            found.append(word)
    return found[:3] if has_end else []


def _is_close(word: str, right: str) -> bool:
    """Whether one is the other with a letter or two wrong, or in small letters."""
    if word.lower() == right.lower():
        return True
    allowed = 1 if len(right) < 6 else 2
    if word[0].islower() or len(right) < 3 or abs(len(word) - len(right)) > allowed:
        return False
    return _distance(word[:40].lower(), right[:40].lower()) <= allowed


def _distance(one: str, other: str) -> int:
    """How many letters must be added, dropped, changed or swapped with the next to turn one into the other."""
    rows = [list(range(len(other) + 1))]
    for i, letter in enumerate(one):
        row = [i + 1]
        for j, wanted in enumerate(other):
            fewest = min(row[j] + 1, rows[i][j + 1] + 1, rows[i][j] + (letter != wanted))
            if i and j and letter == other[j - 1] and one[i - 1] == wanted:
                fewest = min(fewest, rows[i - 1][j - 1] + 1)
            row.append(fewest)
        rows.append(row)
    return rows[-1][-1]
