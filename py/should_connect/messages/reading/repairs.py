"""Repairs to take over in place: one stretch of the text and what to put there."""

import re

from should_connect.answer import Repair
from should_connect.messages.reading.words import Sentence

_JOINT = re.compile(
    r"\s*[;–—]\s*|\s+-\s+|,?\s+(?:and|but|so|or)\s+(?=(?:please|i|we|you|it|could|would|can|do|did|have|when|what|is|are"
    r"|i['’]\w+|you['’]\w+|it['’]s|if|let)\b)|,\s+(?=(?:please|could|would|can|i|so|and|but)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:and|but|so|or)\s+", re.IGNORECASE)
_FEWEST = 3
"""How many words must be left for a part of a sentence to stand alone."""


def put(start: int, end: int, text: str) -> Repair:
    """What to put in place of one stretch."""
    return Repair(start, end, text)


def leave_out(text: str, sentence: Sentence, start: int, end: int) -> Repair:
    """The part of the sentence around a stretch left out, the whole sentence where no part can go alone."""
    parts = _parts(text, sentence)
    hit = [part for part in parts if part[0] < end and start < part[1]]
    rest = [part for part in parts if part not in hit]
    if len(hit) == 1 and rest and all(len(text[first:last].split()) >= _FEWEST for first, last in rest):
        at = parts.index(hit[0])
        if at == 0:
            after = parts[1][0]
            lead = _LEAD.match(text[after : parts[1][1]])
            after += lead.end() if lead else 0
            return Repair(parts[0][0], after + 1, text[after].upper())
        before = parts[at - 1][1]
        if at == len(parts) - 1:
            mark = text[sentence.end - 1] if text[sentence.end - 1] in ".!?" else ""
            return Repair(before, sentence.end, "." if mark == "?" else mark)
        return Repair(before, hit[0][1], "")
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
