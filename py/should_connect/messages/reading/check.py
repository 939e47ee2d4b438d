"""A reading of a text the visitor wrote: what its reader would stumble over, why, and what to put instead.

Each sentence gets one finding at most, the gravest; so do the greeting and the signature. Nothing found is no praise:
`scope` says what was looked for. Every step takes time in proportion to the length of the text.
"""

from collections.abc import Callable, Iterator

from should_connect.answer import Finding
from should_connect.messages.reading import compared, spelling, surface, worded
from should_connect.messages.reading.foreign import READ_A_LITTLE
from should_connect.messages.reading.gravity import gravity
from should_connect.messages.reading.languages import ENGLISH
from should_connect.messages.reading.letter import signature
from should_connect.messages.reading.parsed import Context, Parsed, parse

MOST_OF_A_KIND = 5
"""How often the same kind of finding is shown."""
NOT_OF_JOBS = frozenset(("oversharing", "personal"))
"""What no title says, whatever its words: refuse collector, dinner lady."""
_GREETING, _SIGNATURE = -1, -2
"""Their places among the sentences, which are counted from 0."""

_IN_ANY_LANGUAGE: tuple[Callable[[Parsed], Iterator[Finding]], ...] = (
    surface.length,
    compared.names,
    compared.gaps,
    worded.listed,
)
_IN_ENGLISH: tuple[Callable[[Parsed], Iterator[Finding]], ...] = (
    *_IN_ANY_LANGUAGE,
    surface.leftovers,
    compared.job_and_company,
    surface.contact,
    surface.slips,
    surface.shouting,
    surface.exclaiming,
    surface.pictures,
    surface.tone,
    compared.ties,
    worded.learned,
)


def get_ready() -> Iterator[None]:
    """Have what texts are read with, a step at a time: most of it is only made once a text is there."""
    spelling.is_known("")
    yield
    yield from worded.get_ready()


def check(text: str, context: Context) -> tuple[Finding, ...]:
    """What to mend, in the order of the text, one finding a sentence."""
    parsed = parse(text, context)
    looked = [
        finding
        for look in (_IN_ENGLISH if parsed.language == ENGLISH else _IN_ANY_LANGUAGE)
        for finding in look(parsed)
        if finding.id not in context.allows and not _is_of_the_job(finding, text, context)
    ]
    kept = [*_one_a_sentence(parsed, [each for each in looked if each.end]), *(each for each in looked if not each.end)]
    counted: dict[str, int] = {}
    shown = []
    for finding in sorted(kept, key=lambda finding: (finding.start, finding.end)):
        counted[finding.id] = counted.get(finding.id, 0) + 1
        if counted[finding.id] <= MOST_OF_A_KIND:
            shown.append(finding)
    return tuple(shown)


def scope(text: str, context: Context, findings: tuple[Finding, ...]) -> str:
    """What the text was read for, in words for the visitor: never that it is good."""
    if not text.strip():
        return ""
    parsed = parse(text, context)
    if parsed.language != ENGLISH:
        only = "its length, the names and gaps left to fill"
        if parsed.language in READ_A_LITTLE:
            only += ", and the plainest ways to ask for the decision or to press"
        return f"This looks like {parsed.language}. We read English, so we only checked {only}."
    looked = (
        "We read it as English and looked for pressure, threats, begging, blame, boasting, flattery, apologies, gifts, "
        "anything too personal or meant to stay private, questions about the decision or pay, names and details that "
        "differ from your answers, typos, and gaps left to fill"
    )
    if findings:
        return f"{looked}. Fixing these doesn't make it perfect: read it aloud once."
    return f"{looked}, and found none of that. We can't tell how it reads: read it aloud once."


def _is_of_the_job(finding: Finding, text: str, context: Context) -> bool:
    """Whether it is the words of the job that sound private."""
    job = context.job.strip(' “”"').lower()
    at = text.lower().find(job) if job and finding.id in NOT_OF_JOBS else -1
    return -1 < at < finding.end and finding.start < at + len(job)


def _one_a_sentence(parsed: Parsed, findings: list[Finding]) -> Iterator[Finding]:
    """The gravest finding of each sentence; of the greeting and of the signature too."""
    ends = [sentence.end for sentence in parsed.sentences]
    greeting_end = parsed.greeted.end if parsed.greeted else 0
    signed = signature(parsed.text)
    best: dict[int, Finding] = {}
    at = 0
    for finding in sorted(findings, key=lambda finding: finding.start):
        if finding.id == "too-long":
            yield finding
            continue
        while at < len(ends) and ends[at] <= finding.start:
            at += 1
        place = at
        if signed and finding.id == "wrong-signature":
            place = _SIGNATURE
        elif parsed.greeted and parsed.greeted.start <= finding.start < greeting_end:
            place = _GREETING
        other = best.get(place)
        if other is None or gravity(finding.id) < gravity(other.id):
            best[place] = finding
    yield from best.values()
