"""Repairs to take over in place: one stretch of the text and what to put there."""

import re
from collections.abc import Sequence

from should_connect.answer import Repair
from should_connect.messages.reading.words import Sentence
from should_connect.patterns import pattern

_JOINT = pattern(
    r"\s*[;–—]\s*|\s+-\s+|(?:,?\s+(?:and|but|or)|,\s+so)\s+(?=(?:please|i|we|you|it|could|would|can|do|did|have|when"
    r"|what|is|are|i['’]\w+|you['’]\w+|it['’]s|if|let)\b)|,\s+(?=(?:please|could|would|can|i|so|and|but)\b)",
    re.IGNORECASE,
)
_LEAD = pattern(r"^(?:and|but|so|or)\s+", re.IGNORECASE)
_ANNOUNCED = pattern(r":\s+")
_YES = pattern(r"(?:^|(?<=\n))(?:sure|certainly|of course|absolutely|great|okay|ok)(?: thing)?[!.,]\s*$", re.IGNORECASE)
_LEFT_OVER = pattern(r"^(?:now|then|that['’]s why|this is why|which is why|hence|therefore)\b", re.IGNORECASE)
"""Where the rest of a sentence depends on what is left out."""
_DEPENDS = pattern(
    r"^(?:after|since|because|if|when|as|given|considering|although|though|while|before)\b", re.IGNORECASE
)
"""Where a sentence begins with a clause that does not stand alone."""
_FEWEST = 3
"""How many words must be left for a part of a sentence to stand alone."""


def put(start: int, end: int, text: str) -> Repair:
    """What to put in place of one stretch."""
    return Repair(start, end, text)


def leave_out(text: str, sentence: Sentence, faults: Sequence[tuple[int, int]]) -> Repair:
    """The parts of the sentence with faults in them left out; the whole of it where no rest can stand alone."""
    parts = _parts(text, sentence)
    is_hit = [any(start < last and first < end for start, end in faults) for first, last in parts]
    kept = [part for part, hit in zip(parts, is_hit, strict=True) if not hit]
    if kept and all(len(text[first:last].split()) >= _FEWEST for first, last in kept):
        if is_hit == sorted(is_hit):
            if _DEPENDS.match(text[kept[0][0] : kept[0][1]]):
                return without(text, sentence.start, sentence.end)
            mark = text[sentence.end - 1] if text[sentence.end - 1] in ".!?" else ""
            return Repair(kept[-1][1], sentence.end, "." if mark == "?" else mark)
        if is_hit == sorted(is_hit, reverse=True):
            after = kept[0][0]
            lead = _LEAD.match(text[after : kept[0][1]])
            after += lead.end() if lead else 0
            if _LEFT_OVER.match(text[after : kept[0][1]]):
                return without(text, sentence.start, sentence.end)
            opens = text[: sentence.start].rstrip(" \"'“(*")[-1:] in ("", ".", "!", "?", "\n")
            return Repair(sentence.start, after + 1, text[after].upper() if opens else text[after])
    return without(text, sentence.start, sentence.end)


def without(text: str, start: int, end: int) -> Repair:
    """A stretch left out with the space beside it, and with its line where nothing else stands there."""
    while start > 0 and text[start - 1] in " \t\"'“(*":
        start -= 1
    while end < len(text) and text[end] in " \t\"'”)*.!?":
        end += 1
    opens, closes = start == 0 or text[start - 1] == "\n", end == len(text) or text[end] == "\n"
    if opens and closes:
        while end < len(text) and text[end] == "\n":
            end += 1
        if end == len(text):
            while start > 0 and text[start - 1] == "\n":
                start -= 1
        return Repair(start, end, "")
    return Repair(start, end, "" if opens or closes else " ")


def without_announcement(text: str, sentence: Sentence) -> Repair:
    """What announces the message left out, up to its colon, with the yes before it, as in: Sure! Here's a note."""
    start, end = sentence.start, sentence.end
    if colon := _ANNOUNCED.search(text, start, end):
        end = colon.end()
    if yes := _YES.search(text, 0, start):
        start = yes.start()
    return without(text, start, end)


def _parts(text: str, sentence: Sentence) -> list[tuple[int, int]]:
    """The parts of a sentence that could stand alone, without its closing mark."""
    end = sentence.words[-1].end
    parts, start = [], sentence.start
    for joint in _JOINT.finditer(text, sentence.start, end):
        if joint.start() > start:
            parts.append((start, joint.start()))
            start = joint.end()
    parts.append((start, end))
    return parts
