"""Whether a text names the right people: the one it greets, the one it speaks to, and the one who signs it."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from should_connect.messages.reading.letter import (
    HERS,
    HIS,
    LEARNED,
    Greeting,
    NameWord,
    folded,
    greeting,
    name_words,
    signature,
    typed_name,
)
from should_connect.messages.reading.nicknames import same_person
from should_connect.patterns import pattern


@dataclass(frozen=True, slots=True)
class Slip:
    """A name that is not the right one: where it stands, what kind of slip it is, and what to put there."""

    id: str
    start: int
    end: int
    right: str
    problem: str


_SPOKEN_TO = pattern(r", (?P<name>[^\W\d_]+(?:['’-][^\W\d_]+)*)(?=[.!?,]|\s*$)", re.MULTILINE)
_THANKS = pattern(
    r"(?:^|[.!?\n,]\s*)(?:thanks?|many thanks|nice|great|good|lovely|hope|it was)\b[^.!?\n]*$", re.IGNORECASE
)
_NO_ADDRESS = frozenset((
    "thanks", "best", "sincerely", "regards", "cheers", "please", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august",
    "september", "october", "november", "december", "english", "french", "german", "spanish", "inc", "i",
    "respectfully",
))  # fmt: skip


def slips(text: str, name: str, own_name: str) -> Iterator[Slip]:
    """Each name that is not as the form has it. The greeting decides; then whoever is spoken to further on."""
    titles, wanted = typed_name(name)
    greeted = greeting(text)
    if wanted:
        found = _greeted(text, greeted, titles, wanted, name)
        if found:
            yield found
        yield from _spoken_to(text, greeted, wanted, own_name)
    yield from _signed(text, wanted, own_name)


def is_named(text: str, name: str) -> bool:
    """Whether any word of the name stands in the text as a whole; in writing without spaces, anywhere."""
    _, wanted = typed_name(name)
    if not wanted:
        return True
    plain = folded(text)
    return any(
        word.lower() == word.upper() or _stands_whole(plain, folded(word)) for word in wanted if folded(word) in plain
    )


def _stands_whole(text: str, word: str) -> bool:
    """Whether a word stands in a text with no letter beside it."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not text[at - 1 : at].isalpha() and not text[end : end + 1].isalpha():
            return True
        at = text.find(word, end)
    return False


def _greeted(
    text: str, greeted: Greeting | None, titles: Sequence[str], wanted: Sequence[str], name: str
) -> Slip | None:
    if greeted is None:
        first = next(iter(name_words(text[:60])), None)
        if first and first.start == 0 and text[first.end : first.end + 1] in (",", ":", " –", "\n"):
            return _one_word(first, wanted, is_sure=False)
        return None
    wrong_title = _wrong_title(greeted, titles)
    if wrong_title and greeted.names:
        right = _shown(name)
        return Slip("wrong-name", greeted.titles[0].start, greeted.names[-1].end, right, wrong_title)
    names = [word for word in greeted.names if len(word.raw) > 1] or list(greeted.names)
    if not names:
        return None
    troubles = [_one_word(word, wanted, is_sure=True) for word in names]
    right_ones = sum(trouble is None for trouble in troubles)
    near = next((trouble for trouble in troubles if trouble and trouble.id == "name-misspelled"), None)
    if near and not (right_ones and len(wanted) == 1):
        return near
    if right_ones and (len(wanted) == 1 or right_ones == len(names)):
        return None
    if right_ones:
        return next(trouble for trouble in troubles if trouble)
    start = greeted.titles[0].start if greeted.titles else names[0].start
    right = _shown(name) if greeted.titles or titles else wanted[0]
    if not greeted.titles and any(word.raw[0].islower() and word.low in _ORDINARY for word in names):
        return None
    return Slip("wrong-name", start, names[-1].end, right, "It greets someone else.")


_ORDINARY = frozenset(("and", "from", "with", "my", "team", "the", "your"))


def _wrong_title(greeted: Greeting, titles: Sequence[str]) -> str:
    said, meant = {word.low for word in greeted.titles}, {folded(title) for title in titles}
    if not said or not meant:
        return ""
    for one, other in ((HIS, HERS), (HERS, HIS)):
        if said & one and meant & other and not said & other:
            return f"The title is wrong: you typed “{titles[0]}” above."
    if meant & LEARNED and not said & LEARNED and said & (HIS | HERS):
        return f"Their title is missing: you typed “{titles[0]}” above."
    return ""


def _one_word(word: NameWord, wanted: Sequence[str], *, is_sure: bool) -> Slip | None:
    """What is wrong with one word that should be a word of the name. None where it is one, or a usual short form."""
    for right in wanted:
        if word.raw in (right, right.upper()) or (
            word.low == folded(right) and (word.raw[0].isupper() or right.islower())
        ):
            return None
    parts = {folded(part) for right in wanted for part in (right, *re.split(r"['’-]", right))}
    joined = set(re.split(r"['’-]", word.low))
    if word.raw[0].isupper() and (
        word.low in parts or joined <= parts or any(_has_added_accents(word, each) for each in wanted)
    ):
        return None
    if any(_is_short_for(word, right) for right in wanted):
        return None
    for right in wanted:
        if word.low == folded(right) or is_close(word.raw, right):
            shown = right if right[0].isupper() or right.lower() == right.upper() else right.capitalize()
            return Slip("name-misspelled", word.start, word.end, shown, "That's not how you spelled their name above.")
    if is_sure:
        return Slip("wrong-name", word.start, word.end, wanted[-1], "It greets someone else.")
    return None


def _has_added_accents(word: NameWord, right: str) -> bool:
    """Whether the text writes the name with accents that were not typed into the form."""
    bare = "".join(letter for letter in unicodedata.normalize("NFD", word.low) if not unicodedata.combining(letter))
    return bare == folded(right) != word.low


def _is_short_for(word: NameWord, right: str) -> bool:
    """Whether it is a usual short form; one that differs by a letter only, and not at its end, is a slip."""
    low, wanted = word.low, folded(right)
    return same_person(low, wanted) and (
        low.startswith(wanted) or wanted.startswith(low) or not is_close(word.raw, right)
    )


def _spoken_to(text: str, greeted: Greeting | None, wanted: Sequence[str], own_name: str) -> Iterator[Slip]:
    _, own = typed_name(own_name)
    signed = {word.start for word in signature(text)}
    begins, end = greeted.end if greeted else 0, len(text.rstrip())
    for found in _SPOKEN_TO.finditer(text, begins):
        word = NameWord(found["name"], found.start("name"), found.end("name"))
        before = text[max(begins, found.start() - 200) : found.start()]
        last = name_words(before[-40:])
        is_in_list = bool(last) and (last[-1].raw[0].isupper() and last[-1].raw != "I")
        known = {folded(name) for name in (*wanted, *own)}
        if not word.raw[0].isupper() or word.low in _NO_ADDRESS or word.start in signed or is_in_list:
            continue
        is_signature = word.end == end
        if is_signature or word.low in known or not _THANKS.search(f".{before}"):
            continue
        trouble = _one_word(word, wanted, is_sure=True)
        if trouble and (trouble.id == "name-misspelled" or text[word.end : word.end + 1] != ","):
            problem = "It speaks to someone else." if trouble.id == "wrong-name" else trouble.problem
            yield Slip(
                trouble.id, word.start, word.end, wanted[0] if trouble.id == "wrong-name" else trouble.right, problem
            )


def _signed(text: str, wanted: Sequence[str], own_name: str) -> Iterator[Slip]:
    _, own = typed_name(own_name)
    signed = signature(text)
    if not own or not signed:
        return
    mine = {folded(name) for name in own}
    parts = mine | {part for name in mine for part in re.split(r"['’-]", name)} | {name[0] for name in mine}
    for word in signed:
        if word.low in parts or any(same_person(word.low, name) for name in mine):
            return
        if any(is_close(word.raw, name) for name in own):
            return
    if any(is_named(line, name) for line in text.rstrip().splitlines()[-4:-1] for name in own):
        return
    is_theirs = any(word.low == folded(name) for word in signed for name in wanted)
    problem = "It's signed with their name." if is_theirs else "It's signed with a name other than yours."
    yield Slip("wrong-signature", signed[0].start, signed[-1].end, _shown(own_name), problem)


def _shown(name: str) -> str:
    return " ".join(name.split()).strip(" ,;:.")


def is_close(word: str, right: str) -> bool:
    """Whether one is the other with a letter or two wrong (one below six letters)."""
    low, wanted = folded(word), folded(right)
    allowed = 1 if len(wanted) < 6 else 2
    if len(wanted) < 3 or abs(len(low) - len(wanted)) > allowed:
        return False
    return _distance(low[:40], wanted[:40]) <= allowed


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
