"""Findings on wordings: those that phrases are listed for, and those that were learned from sentences."""

from collections.abc import Iterator
from functools import cache

from should_connect.answer import Finding, Repair
from should_connect.messages.reading import repairs
from should_connect.messages.reading.accusing import ACCUSING
from should_connect.messages.reading.asking import ASKING
from should_connect.messages.reading.blame import BLAME
from should_connect.messages.reading.boasting import BOASTING
from should_connect.messages.reading.classes import CLASSES
from should_connect.messages.reading.closeness import CLOSENESS
from should_connect.messages.reading.excusing import EXCUSING
from should_connect.messages.reading.foreign import FOREIGN
from should_connect.messages.reading.giving import GIVING
from should_connect.messages.reading.gravity import gravity
from should_connect.messages.reading.harmless import HARMLESS
from should_connect.messages.reading.languages import ENGLISH
from should_connect.messages.reading.likely import DOUBTFUL, is_by_chance, likely
from should_connect.messages.reading.likely import get_ready as get_likely_ready
from should_connect.messages.reading.manner import INTERVIEW, MANNER
from should_connect.messages.reading.parsed import Parsed
from should_connect.messages.reading.phrases import Phrases
from should_connect.messages.reading.pleading import PLEADING
from should_connect.messages.reading.pressing import PRESSING
from should_connect.messages.reading.remarks import Remark
from should_connect.messages.reading.threats import THREATS
from should_connect.messages.reading.tone import plain_word
from should_connect.messages.reading.turns import TURNS
from should_connect.messages.reading.words import Sentence, sentences

REMARKS: tuple[Remark, ...] = (
    *CLOSENESS, *GIVING, *PRESSING, *THREATS, *PLEADING, *EXCUSING, *ACCUSING, *BLAME, *BOASTING, *ASKING, *MANNER,
)  # fmt: skip

_GREETS_NOBODY = "generic-greeting"
_GREETING_WORDS, _GREETING_LENGTH = 2, 40
"""How many words and characters a greeting may have that "Dear All" ends."""
_OF_ONES_LIFE = "oversharing"
"""What is no fault where words of the form make it one: eviction, for a tenants' lawyer."""


def get_ready() -> Iterator[None]:
    """Have what wordings are found with, a step at a time: most of it is only made once a text is there."""
    get_likely_ready()
    yield
    yield from _phrases().laying


def listed(parsed: Parsed) -> Iterator[Finding]:
    """The gravest wording of each sentence that a phrase is listed for."""
    tables = [_phrases() if parsed.language == ENGLISH else _foreign()]
    if parsed.context.leaves_interview_out:
        tables.append(_about_the_interview())
    for sentence in _with_greeting(parsed):
        quoted = parsed.quoted_in(sentence)
        met = [each for table in tables for each in table.found_in(sentence, parsed.context.kind, quoted)]
        spared = [(first, end) for remark, first, end in met if remark in HARMLESS]
        found = [
            (gravity(remark.id), sentence.words[first].start, sentence.words[end - 1].end, remark)
            for remark, first, end in met
            if remark not in HARMLESS
            and not any(first < spared_end and spared_first < end for spared_first, spared_end in spared)
            and _is_meant(parsed, remark, sentence, (first, end))
        ]
        if found:
            _, start, stop, remark = min(found, key=lambda each: each[:3])
            faults = [(start, stop) for _, start, stop, _ in found]
            repair = _mended(parsed, remark, sentence, (start, stop), faults)
            yield Finding(remark.id, start, stop, remark.problem, remark.instead, remark.rule, repair)


def learned(parsed: Parsed) -> Iterator[Finding]:
    """Sentences that no phrase is listed for, and that are likely to be taken for a fault."""
    if not parsed.context.is_own:
        return
    for sentence in parsed.sentences:
        quoted = parsed.quoted_in(sentence)
        fault = likely(sentence.words, quoted, parsed.context.kind, asks=sentence.asks)
        if fault and fault.id not in parsed.context.allows:
            repair = repairs.without(parsed.text, sentence.start, sentence.end)
            yield Finding(
                f"likely-{fault.id}", sentence.start, sentence.end, fault.problem, fault.instead, fault.rule, repair
            )


@cache
def _phrases() -> Phrases:
    return Phrases((*REMARKS, *HARMLESS), CLASSES, TURNS)


@cache
def _about_the_interview() -> Phrases:
    return Phrases((INTERVIEW,), CLASSES)


@cache
def _foreign() -> Phrases:
    return Phrases(FOREIGN, CLASSES)


def _is_meant(parsed: Parsed, remark: Remark, sentence: Sentence, phrase: tuple[int, int]) -> bool:
    """Whether a phrase, from one word to before another, says here what it is listed for."""
    first, end = phrase
    start, stop = sentence.words[first].start, sentence.words[end - 1].end
    if remark.id in parsed.context.allows or parsed.is_quoted(start, stop, end - first):
        return False
    if remark.id == _OF_ONES_LIFE and not parsed.quoted_in(sentence).isdisjoint(range(first, end)):
        return False
    if remark.id == _GREETS_NOBODY and not _opens_a_line(parsed, start):
        return False
    return remark.id not in DOUBTFUL or not _is_by_chance(parsed, sentence, phrase)


def _is_by_chance(parsed: Parsed, sentence: Sentence, phrase: tuple[int, int]) -> bool:
    """Whether a phrase was met by chance: only in the visitor's own words, and in English, where that was learned."""
    kind, quoted = parsed.context.kind, parsed.quoted_in(sentence)
    return (
        parsed.context.is_own
        and parsed.language == ENGLISH
        and is_by_chance(sentence.words, quoted, kind, phrase, asks=sentence.asks)
    )


def _opens_a_line(parsed: Parsed, start: int) -> bool:
    """Whether nothing but a word or two of a greeting stands before it: elsewhere, "Dear All" is talked about."""
    line = parsed.text.rfind("\n", 0, start) + 1
    return start - line <= _GREETING_LENGTH and len(parsed.text[line:start].split()) <= _GREETING_WORDS


def _with_greeting(parsed: Parsed) -> Iterator[Sentence]:
    """The sentences, and the greeting as one of its own."""
    greeted = parsed.greeted
    if greeted:
        words = tuple(
            word
            for sentence in sentences(parsed.text[: greeted.end])
            for word in sentence.words
            if word.start >= greeted.start
        )
        after = tuple(
            word for sentence in parsed.sentences[:2] for word in sentence.words if word.start >= greeted.end
        )[:3]
        if words and not greeted.names:
            same_line = () if "\n" in parsed.text[greeted.start : greeted.end].rstrip(" ") else after
            yield Sentence((*words, *same_line), words[0].start, (same_line or words)[-1].end)
    yield from parsed.sentences


def _mended(
    parsed: Parsed, remark: Remark, sentence: Sentence, place: tuple[int, int], faults: list[tuple[int, int]]
) -> Repair | None:
    """The sentence without its faults, or the words at that place put better."""
    text, (start, end) = parsed.text, place
    if remark.id == "generic-greeting":
        name = parsed.name
        word = text[start:end].split()[0]
        right = f"{'Dear' if word.lower() in ('to', 'dear') else word} {name}" if name else ""
        return repairs.put(start, end, right) if right else None
    if remark.id == "too-casual" and (right := plain_word(text[start:end])):
        return repairs.put(start, end, right)
    if remark.id == "leftover":
        return repairs.without_announcement(text, sentence)
    return repairs.leave_out(text, sentence, faults)
