"""What a visitor typed, made fit to stand inside a sentence. Nothing is added; names stay exactly as they are."""

import re
import unicodedata
from dataclasses import dataclass

_SPACES = {"Cc", "Zl", "Zp", "Zs"}
_DROPPED = {"Cf", "Cs"}
_JOINERS = "\u200c\u200d"
"""Invisible, but part of how Persian names and many emoji are written."""

PLACEHOLDER = re.compile(
    r"[\[\]{}<>]|_{2,}|\bx{3,}\b|\b(?:first|last|full|your|their|company|job|role)[ _-]name\b|\binsert\b|\btbd\b"
    r"|\bname here\b|\byour (?:title|role|position|company)\b(?= here)",
    re.IGNORECASE,
)

_JOB_NOUN = ("role", "position", "job", "post", "vacancy", "opening")
_NEEDS_NO_NOUN = (
    "apprenticeship", "assistantship", "clerkship", "fellowship", "internship", "lectureship", "placement",
    "professorship", "program", "programme", "residency", "scholarship", "scheme", "traineeship",
)  # fmt: skip
_HOLDS_A_PHRASE = re.compile(r",|;|:| (?:at|with|in|for|on|to|who|and) | - | – | — ")

_LEAD_IN = re.compile(
    r"^(?:(?:i|we|you) )?(?:also |briefly |really |have |both )?"
    r"(?:(?:talked|talking|spoke|chatted|chatting|speaking|asked|heard)(?: to me| with me)? (?:about|of|on)"
    r"|(?:discussed|discussing|mentioned|covered|touched on|touched upon|enjoyed|liked|explained|described)"
    r"|(?:told|asked) me about|(?:our|the|my|a) (?:talk|chat|conversation|discussion|exchange) (?:about|on)"
    r"|about|regarding)"
    r" (?=\S)",
    re.IGNORECASE,
)
_OWN_SENTENCE = re.compile(r"^(?:i|we|you|it)(?:['’](?:d|m|ve|re|ll|s))? ", re.IGNORECASE)
_ABOUT_THEM = re.compile(r"^(?:he|she|they|this|that|there)(?:['’](?:d|m|ve|re|ll|s))? ", re.IGNORECASE)
_LOWERED = frozenset((
    "a", "an", "the", "how", "what", "why", "when", "where", "whether", "which", "who", "your", "our", "my", "their",
    "his", "her", "its", "some", "more", "both", "new", "old", "using", "moving", "building", "working", "making",
    "running", "testing", "learning", "hiring", "teaching", "leading", "managing", "being", "getting", "keeping",
    "writing", "planning", "growing", "training",
))  # fmt: skip
"""First words that a phone writes with a capital and that are no names."""


def one_line(text: str) -> str:
    """The text on one line, without what cannot be seen.

    Control characters and line ends become spaces, invisible marks and halves of a character go, and a run of white
    space becomes one space.
    """
    kept = []
    for character in text:
        kind = unicodedata.category(character)
        if kind in _SPACES:
            kept.append(" ")
        elif kind not in _DROPPED or character in _JOINERS:
            kept.append(character)
    return " ".join("".join(kept).split())


def name(text: str) -> str:
    """A name as typed, or nothing where it has no letter or is a gap still to be filled."""
    typed = one_line(text).strip(_JOINERS)
    return typed if any(map(str.isalpha, typed)) and not PLACEHOLDER.search(typed) else ""


def job(text: str) -> str:
    """A job as it stands in a sentence: 'the Data Analyst role'. Empty where it cannot stand in one."""
    typed = one_line(text).strip(" .,;:!?…")
    if not any(map(str.isalpha, typed)) or PLACEHOLDER.search(typed) or _OWN_SENTENCE.match(typed):
        return ""
    first, _, rest = typed.partition(" ")
    if rest and first.lower() in ("the", "a", "an", "your"):
        typed = rest
    start, _, last = typed.rpartition(" ")
    if last.lower() in _NEEDS_NO_NOUN:
        return f"the {typed}"
    if last.lower() in _JOB_NOUN:
        return f"the {start} {last.lower()}" if start else f"the {last.lower()}"
    return f"the role of {typed}" if _HOLDS_A_PHRASE.search(typed) else f"the {typed} role"


@dataclass(frozen=True, slots=True)
class Topic:
    """What was talked about: words that can follow 'about', or a sentence of the visitor's own, never both."""

    words: str = ""
    sentence: str = ""


def topic(text: str) -> Topic:
    """One thing that was talked about. Empty where the words can stand neither in a sentence nor as one."""
    typed = one_line(text).strip(' .,;:…-–—"“”')
    typed = _LEAD_IN.sub("", typed, count=1)
    if not any(map(str.isalpha, typed)) or PLACEHOLDER.search(typed) or "?" in typed or _ABOUT_THEM.match(typed):
        return Topic()
    if _OWN_SENTENCE.match(typed):
        bare = typed.rstrip("!")
        return Topic(sentence=f"{bare[0].upper()}{bare[1:]}.")
    if ". " in typed or "!" in typed:
        return Topic()
    first, _, _ = typed.partition(" ")
    return Topic(words=typed[0].lower() + typed[1:] if first.lower() in _LOWERED else typed)
