"""A reading of a text the visitor wrote: what its reader would stumble over, word by word, and what instead.

Every step takes time in proportion to the length of the text.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from should_connect.answer import Finding
from should_connect.messages import vocabulary
from should_connect.messages.limits import position, units
from should_connect.messages.names import wrong_name
from should_connect.messages.reading.asking import ASKING
from should_connect.messages.reading.manner import INTERVIEW, MANNER
from should_connect.messages.reading.remarks import Remark
from should_connect.messages.typed import read_name
from should_connect.messages.words import Word, index, phrases_in, words_in

MOST_OF_A_KIND = 5
"""How often the same kind of finding is shown."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the text and whom it is for.

    `limit` counts UTF-16 code units, 0 for none. `known` are the role, the topic and the like, as typed. `allows`
    holds ids of findings that are no fault in this kind of text.
    """

    limit: int = 0
    name: str = ""
    own_name: str = ""
    known: tuple[str, ...] = ()
    leaves_interview_out: bool = False
    allows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Read:
    """A text as it was read. `own_words` are those of the names, the role and the topic, which are never a fault."""

    text: str
    words: tuple[Word, ...]
    own_words: frozenset[str]
    context: Context


def check(text: str, context: Context) -> tuple[Finding, ...]:
    """What to mend, in the order of the text. Nothing found is no praise: it only means that nothing was found."""
    given = (context.name, context.own_name, *context.known)
    own_words = frozenset(word.low for words in map(words_in, given) for word in words)
    read = _Read(text, words_in(text), own_words, context)
    found = [finding for look in _LOOKS for finding in look(read) if finding.id not in context.allows]
    counted: dict[str, int] = {}
    kept = []
    for finding in sorted(found, key=lambda finding: (finding.start, finding.end)):
        counted[finding.id] = counted.get(finding.id, 0) + 1
        if counted[finding.id] <= MOST_OF_A_KIND:
            kept.append(finding)
    return tuple(kept)


def _length(read: _Read) -> Iterator[Finding]:
    limit = read.context.limit
    over = units(read.text) - limit
    if limit and over > 0:
        many = "1 character" if over == 1 else f"{over:,} characters"
        problem = f"It is {many} too long: your account allows {limit}."
        start = position(read.text, limit)
        yield Finding("too-long", start, len(read.text), problem, "Drop a whole sentence, the least worth first.", "P1")


_GAP = re.compile(
    r"[\[{<][^\[\]{}<>\n]{0,40}[\]}>]|_{2,}|(?<!\w)[xX]{3,}(?!\w)"
    r"|\((?:name|role|company|topic|position|title)\)"
    r"|(?<!\w)(?:insert|first name|last name|full name|name here|company name|job title here|tbd)(?!\w)",
    re.IGNORECASE,
)

_GREETING = 60
"""Characters in which a greeting stands. A gap there is the better thing to say about the name."""


def _name(read: _Read) -> Iterator[Finding]:
    name = read_name(read.context.name).words
    found = wrong_name(read.words, read.text, name)
    if found is None or _GAP.search(read.text[:_GREETING]):
        return
    start, end, close = found
    if close:
        problem = "This is not how you spelled their name above."
        yield Finding("name-misspelled", start, end, problem, f"Write {name}.", "NOTE-14")
    elif end:
        problem = "It greets someone else."
        yield Finding("wrong-name", start, end, problem, f"Write {name}.", "NOTE-14")
    elif not read.context.limit or units(name) < read.context.limit:
        problem = "Their name is not in it."
        yield Finding("no-name", 0, 0, problem, "Greet them by name.", "NOTE-14")


def _gaps(read: _Read) -> Iterator[Finding]:
    for gap in _GAP.finditer(read.text):
        problem = "A gap was left here."
        yield Finding("placeholder", gap.start(), gap.end(), problem, "Fill it in or take it out.", "NOTE-14")


_ASKING = index(ASKING)
_BY_FIRST_WORD = index((*ASKING, *MANNER))
_ABOUT_THE_TALK = index((INTERVIEW,))


def _wordings(read: _Read) -> Iterator[Finding]:
    tables = (_BY_FIRST_WORD, _ABOUT_THE_TALK) if read.context.leaves_interview_out else (_BY_FIRST_WORD,)
    for table in tables:
        for remark, start, end in phrases_in(read.words, table):
            yield _said(remark, start, end)


def asks_for_something(text: str) -> bool:
    """Whether a text asks about the decision, presses, begs, sells, or asks for a job."""
    return any(True for _ in phrases_in(words_in(text), _ASKING))


def _said(remark: Remark, start: int, end: int) -> Finding:
    return Finding(remark.id, start, end, remark.problem, remark.instead, remark.rule)


_LINK = re.compile(r"https?://|(?<!\w)www\.|@(?=\w)|(?<=[a-z0-9])\.(?:com|org|io|dev|me|app)(?![\w])")


def _links(read: _Read) -> Iterator[Finding]:
    end = -1
    for mark in _LINK.finditer(read.text):
        if mark.start() < end:
            continue
        start, end = _stretch(read.text, mark.start(), mark.end())
        is_name = mark[0].startswith(".") and (read.text[start].isupper() or read.text[start:end] in read.own_words)
        if not is_name:
            instead = "Leave it out. Your profile opens with one tap."
            yield Finding("link", start, end, "A link or address looks like advertising here.", instead, "NOTE-03")


def _stretch(text: str, start: int, end: int) -> tuple[int, int]:
    """The run without white space around a mark, at most 100 characters either way."""
    left = max(text.rfind(" ", max(0, start - 100), start), text.rfind("\n", max(0, start - 100), start))
    spaces = [at for at in (text.find(" ", end, end + 100), text.find("\n", end, end + 100)) if at >= 0]
    right = min(spaces, default=min(len(text), end + 100))
    return max(left + 1, start - 100, 0), right


def _shouting(read: _Read) -> Iterator[Finding]:
    run: list[Word] = []
    for word in (*read.words, None):
        if word and word.raw.isupper() and word.raw.isalpha():
            if len(word.raw) > 1 and word.low not in read.own_words:
                run.append(word)
            continue
        if not run:
            continue
        loud = sum(len(shouted.raw) for shouted in run) >= 8 and len(run) >= 3
        if loud or any(shouted.low in vocabulary.SHOUTED for shouted in run):
            problem = "Capitals read as shouting."
            yield Finding("capitals", run[0].start, run[-1].end, problem, "Write it in small letters.", "NOTE-12")
        run = []


_MARKS = re.compile(r"!+")


def _exclaiming(read: _Read) -> Iterator[Finding]:
    runs = list(_MARKS.finditer(read.text))
    if sum(len(run[0]) for run in runs) > 1:
        for run in runs:
            if len(run[0]) > 1 or run is not runs[0]:
                problem = "More than one exclamation mark sounds overexcited."
                yield Finding("exclamation", run.start(), run.end(), problem, "End with a period.", "NOTE-12")


_TOO_FOND = re.compile("[😍😘💕❤💖🥰😂🤣🙏🔥💪🚀]")


def _tone(read: _Read) -> Iterator[Finding]:
    for emoji in _TOO_FOND.finditer(read.text):
        problem = "This picture is more familiar than a first note should be."
        yield Finding("too-casual", emoji.start(), emoji.end(), problem, "Leave it out.", "NOTE-12")
    low = [word.low for word in read.words]
    formal = bool(low) and low[0] == "dear"
    formal = (
        formal or any(word in vocabulary.FORMAL[1:] for word in low) or (len(low) > 1 and low[1] in vocabulary.TITLES)
    )
    if formal:
        for word in read.words:
            if word.low in vocabulary.CASUAL and word.low not in read.own_words:
                problem = "This is casual, and the rest is formal."
                yield Finding("mixed-tone", word.start, word.end, problem, "Choose one tone for all of it.", "NOTE-12")


def _specific(read: _Read) -> Iterator[Finding]:
    low = {word.low for word in read.words}
    if read.context.leaves_interview_out or len(low & vocabulary.ENGLISH) < 2 or low & vocabulary.SPECIFIC:
        return
    told = {word.low for text in read.context.known for word in words_in(text) if len(word.low) > 3}
    if not low & told:
        problem = "Nothing in it ties it to this person."
        instead = "Name the role and the interview, or one thing you talked about."
        yield Finding("nothing-specific", 0, 0, problem, instead, "NOTE-08")


_LOOKS: tuple[Callable[[_Read], Iterator[Finding]], ...] = (
    _length,
    _name,
    _gaps,
    _wordings,
    _links,
    _shouting,
    _exclaiming,
    _tone,
    _specific,
)
