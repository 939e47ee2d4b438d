"""Findings that hold a text against the form: names, role and company, gaps, and what ties it to the person."""

import re
from collections.abc import Iterator

from should_connect.answer import Finding, Repair
from should_connect.messages.kinds import MessageKind
from should_connect.messages.limits import units
from should_connect.messages.reading import looks, mismatch, people, repairs
from should_connect.messages.reading.languages import ENGLISH
from should_connect.messages.reading.letter import CALLINGS, folded, typed_name
from should_connect.messages.reading.parsed import Parsed
from should_connect.messages.reading.specific import is_specific
from should_connect.messages.reading.words import plain_words
from should_connect.messages.typed.phrases import article

_NAME_HELP = {
    "wrong-name": "Write {}.",
    "name-misspelled": "Write {}.",
    "wrong-signature": "Sign it {}.",
}
_LONGEST_OPENING = 60
"""Characters from the start among which a gap may be meant for their name, where nobody is greeted."""


def names(parsed: Parsed) -> Iterator[Finding]:
    """Other names than the form's in the greeting, in the text or under it, and a text without their name."""
    text, context = parsed.text, parsed.context
    opening = parsed.greeted.end + 3 if parsed.greeted else _LONGEST_OPENING
    has_gap = any(gap.start() < opening for gap in looks.GAP.finditer(text, 0, 200))
    for slip in people.slips(text, parsed.name, parsed.own_name):
        if has_gap and parsed.greeted and slip.start < parsed.greeted.end:
            continue
        repair = repairs.put(slip.start, slip.end, slip.right)
        instead = _NAME_HELP[slip.id].format(slip.right)
        yield Finding(slip.id, slip.start, slip.end, slip.problem, instead, "NOTE-14", repair)
        if slip.id != "wrong-signature" and parsed.greeted and slip.start < parsed.greeted.end:
            return
    too_short = context.limit and units(parsed.name) >= context.limit
    if not has_gap and not too_short and not _is_named(parsed):
        yield Finding("no-name", 0, 0, "Their name isn't in it.", "Greet them by name.", "NOTE-14", _with_name(parsed))


def _is_named(parsed: Parsed) -> bool:
    """Whether the text has their name, or what one calls a chef or a coach by who is called that in the form."""
    name, greeted = parsed.name, parsed.greeted
    if greeted and greeted.names:
        return True
    if people.is_named(parsed.text, name) or any(people.slips(parsed.text, name, "")):
        return True
    first = re.match(r"\s*(?:h(?:i|ello|ey)\s+)?(\w+)\s*,", parsed.text, re.IGNORECASE)
    return first is not None and folded(first[1]) in CALLINGS.intersection(map(folded, typed_name(name)[0]))


def _with_name(parsed: Parsed) -> Repair:
    """Their name put into the greeting, with a greeting where there is none."""
    name, greeted = parsed.name, parsed.greeted
    if greeted is None:
        return Repair(0, 0, f"Hi {name}, ")
    start = greeted.start + len(greeted.word)
    lines = "\n" * parsed.text[start : greeted.end].count("\n")
    return Repair(start, greeted.end, f" {name},{lines or ' '}")


def gaps(parsed: Parsed) -> Iterator[Finding]:
    """Gaps left to fill, which the form may fill."""
    wanted = (looks.GAP, looks.INSERT) if parsed.language == ENGLISH else (looks.GAP,)
    for each in wanted:
        for gap in each.finditer(parsed.text):
            if gap[0].strip().lower() in parsed.own_words | {"[at]", "[dot]", "(at)", "(dot)", "[sic]"}:
                continue
            right = _filler(gap[0], parsed)
            repair = repairs.put(gap.start(), gap.end(), right) if right else None
            yield Finding(
                "placeholder",
                gap.start(),
                gap.end(),
                "A gap was left here.",
                "Fill it in or take it out.",
                "NOTE-14",
                repair,
            )


def _filler(gap: str, parsed: Parsed) -> str:
    """What the form says for a gap that names what belongs in it."""
    low, context = gap.lower(), parsed.context
    if "company" in low or "employer" in low:
        return context.company
    if any(word in low for word in ("your name", "my name", "your full name")):
        return parsed.own_name
    if any(word in low for word in ("role", "position", "job", "title")):
        return context.job
    if "name" in low and "last" not in low:
        return parsed.name
    return ""


def job_and_company(parsed: Parsed) -> Iterator[Finding]:
    """Another role or another company than the form's."""
    context = parsed.context
    for found in mismatch.wrong_roles(parsed.text, context.job, context.company):
        problem = "That's not the role you typed above."
        repair = _named_role(parsed.text, found)
        yield Finding(found.id, found.start, found.end, problem, f"Write {found.right}.", "NOTE-14", repair)
    names = frozenset(word for each in (context.name, context.own_name) for word in plain_words(each))
    for found in mismatch.wrong_companies(parsed.text, context.company, context.job, names):
        problem = "That's not the company you typed above."
        repair = repairs.put(found.start, found.end, found.right)
        yield Finding(found.id, found.start, found.end, problem, f"Write {found.right}.", "NOTE-14", repair)


def _named_role(text: str, found: mismatch.Mismatch) -> Repair:
    """The role of the form put in its place, with the article that goes with it."""
    before = re.search(r"\b(an?) $", text[: found.start])
    if before is None:
        return repairs.put(found.start, found.end, found.right)
    return repairs.put(before.start(), found.end, article(found.right))


def ties(parsed: Parsed) -> Iterator[Finding]:
    """A note or a thank-you in which nothing ties it to the person: no role, no interview, nothing talked about."""
    context = parsed.context
    if (
        context.leaves_interview_out
        or context.kind not in (MessageKind.NOTE, MessageKind.THANK_YOU)
        or not any(parsed.sentences)
    ):
        return
    given = (context.job, context.company, *context.known)
    names = frozenset(plain_words(f"{context.name} {context.own_name}"))
    if len(parsed.lows) > 3 and not is_specific(parsed.lows, context.kind, given, names):
        problem = "Nothing in it ties it to this person."
        instead = "Name the role and the interview, or one thing you talked about."
        yield Finding("nothing-specific", 0, 0, problem, instead, "NOTE-08")
