"""A reading of a text the visitor wrote: what its reader would stumble over, why, and what to put instead.

Each sentence gets one finding at most, the gravest; so do the greeting and the signature. Nothing found is no praise:
`scope` says what was looked for. Every step takes time in proportion to the length of the text.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import accumulate

from should_connect.answer import Finding, Repair
from should_connect.messages.limits import position, units
from should_connect.messages.reading import form, looks, people, repairs, spelling
from should_connect.messages.reading.accusing import ACCUSING
from should_connect.messages.reading.asking import ASKING
from should_connect.messages.reading.blame import BLAME
from should_connect.messages.reading.boasting import BOASTING
from should_connect.messages.reading.classes import CLASSES
from should_connect.messages.reading.closeness import CLOSENESS
from should_connect.messages.reading.contact import places
from should_connect.messages.reading.excusing import EXCUSING
from should_connect.messages.reading.foreign import FOREIGN, READ_A_LITTLE
from should_connect.messages.reading.giving import GIVING
from should_connect.messages.reading.harmless import HARMLESS
from should_connect.messages.reading.languages import ENGLISH, language_of
from should_connect.messages.reading.letter import CALLINGS, Greeting, folded, greeting, signature, typed_name
from should_connect.messages.reading.likely import DOUBTFUL, is_by_chance, likely
from should_connect.messages.reading.likely import get_ready as get_likely_ready
from should_connect.messages.reading.manner import INTERVIEW, MANNER
from should_connect.messages.reading.phrases import Phrases
from should_connect.messages.reading.pleading import PLEADING
from should_connect.messages.reading.pressing import PRESSING
from should_connect.messages.reading.remarks import ON_LINKEDIN, Kind, Remark
from should_connect.messages.reading.specific import is_specific
from should_connect.messages.reading.threats import THREATS
from should_connect.messages.reading.tone import casual_words, plain_word
from should_connect.messages.reading.turns import TURNS
from should_connect.messages.reading.words import Sentence, plain_words, sentences
from should_connect.messages.typed import read_name, read_own_name
from should_connect.messages.typed.phrases import article

MOST_OF_A_KIND = 5
"""How often the same kind of finding is shown."""
FRIENDLY = 2
"""Exclamation marks that a friendly text may have, one at a time."""
LONGEST_EMAIL = 300
"""Words from which an email of these kinds is long."""

REMARKS: tuple[Remark, ...] = (
    *CLOSENESS, *GIVING, *PRESSING, *THREATS, *PLEADING, *EXCUSING, *ACCUSING, *BLAME, *BOASTING, *ASKING, *MANNER,
)  # fmt: skip

GRAVEST_FIRST = (
    "wrong-name", "name-misspelled", "wrong-signature", "leftover", "placeholder", "wrong-company", "wrong-role",
    "generic-greeting", "default-text", "personal", "gift", "confidential", "bitter", "begging", "asks-pay",
    "asks-decision", "asks-job", "pushy", "oversharing", "apology", "mentions-interview", "selling", "flattery",
    "asks-something", "stock-phrase", "phone", "address", "link", "too-casual", "spelling", "mixed-tone", "capitals",
    "exclamation",
)  # fmt: skip
"""Which of several findings in one sentence is shown."""
_GRAVITY = {id: place for place, id in enumerate(GRAVEST_FIRST)}
_LEAST = len(GRAVEST_FIRST)
"""What is only likely gives way to what is certain."""


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the text and whom it is for.

    `limit` counts UTF-16 code units, 0 for none. `known` are the topic and the like, as typed, `job` and `company` what
    the form says of them. `allows` holds ids of findings that are no fault in this text. `is_own` is false for words of
    the guide with the visitor's in their midst, of which only what is certain is said.
    """

    limit: int = 0
    name: str = ""
    own_name: str = ""
    known: tuple[str, ...] = ()
    leaves_interview_out: bool = False
    allows: tuple[str, ...] = ()
    kind: Kind = Kind.NOTE
    job: str = ""
    company: str = ""
    is_own: bool = True


@dataclass(frozen=True)
class _Read:
    """A text as it was read."""

    text: str
    context: Context

    @cached_property
    def name(self) -> str:
        """Their name as the form's reading has it, empty where what was typed is none."""
        typed = self.context.name
        return read_name(typed).words if typed_name(typed)[1] else ""

    @cached_property
    def own_name(self) -> str:
        """The visitor's name, likewise."""
        typed = self.context.own_name
        return read_own_name(typed).words if typed_name(typed)[1] else ""

    @cached_property
    def greeted(self) -> Greeting | None:
        return greeting(self.text)

    @cached_property
    def every_sentence(self) -> tuple[Sentence, ...]:
        """All sentences, with the greeting in the one it begins."""
        return sentences(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences after the greeting; what stands before it is a sentence of its own."""
        found: list[Sentence] = []
        greeted = self.greeted
        for sentence in self.every_sentence:
            if greeted and sentence.start < greeted.end and sentence.end > greeted.start:
                words = tuple(word for word in sentence.words if word.start >= greeted.end)
                before = tuple(word for word in sentence.words if word.end <= greeted.start)
                if before:
                    found.append(Sentence(before, before[0].start, greeted.start))
                if words:
                    found.append(Sentence(words, words[0].start, sentence.end, sentence.asks))
            else:
                found.append(sentence)
        return tuple(found)

    @cached_property
    def lows(self) -> tuple[str, ...]:
        return tuple(word.low for sentence in self.every_sentence for word in sentence.words)

    @cached_property
    def language(self) -> str:
        return language_of(self.text, self.lows)

    @cached_property
    def own_words(self) -> frozenset[str]:
        """The words of the form, which are never a fault of spelling or of tone."""
        context = self.context
        given = (context.name, context.own_name, context.job, context.company, *context.known)
        words = {word for each in given for word in plain_words(each)}
        return frozenset(words | {word.lower() for each in given for word in each.split()})

    @cached_property
    def quoted(self) -> tuple[tuple[int, int], ...]:
        """Where names, topic, job or company of the form stand in the text as they were typed."""
        context = self.context
        low = self.text.lower()
        found: set[tuple[int, int]] = set()
        for given in (context.name, context.own_name, context.job, context.company, *context.known):
            said = given.strip().lower()
            at = low.find(said) if len(said) > 1 else -1
            while at >= 0:
                found.add((at, at + len(said)))
                at = low.find(said, at + len(said))
        return tuple(sorted(found))

    @cached_property
    def quoted_to(self) -> tuple[int, ...]:
        """For each of these, where the farthest of them and of those before it ends."""
        return tuple(accumulate((end for _, end in self.quoted), max))

    def quoted_in(self, sentence: Sentence) -> frozenset[int]:
        """The numbers of the words of a sentence that were typed in the form."""
        return frozenset(at for at, word in enumerate(sentence.words) if _is_quoted(self, word.start, word.end, 1))


@lru_cache(maxsize=1)
def _read(text: str, context: Context) -> _Read:
    """The text as it was read, for all that ask one after the other."""
    return _Read(text, context)


def check(text: str, context: Context) -> tuple[Finding, ...]:
    """What to mend, in the order of the text, one finding a sentence."""
    read = _read(text, context)
    looked = [
        finding
        for look in _looks(read)
        for finding in look(read)
        if finding.id not in context.allows and not _is_of_the_job(finding, text, context)
    ]
    kept = [*_one_a_sentence(read, [each for each in looked if each.end]), *(each for each in looked if not each.end)]
    counted: dict[str, int] = {}
    shown = []
    for finding in sorted(kept, key=lambda finding: (finding.start, finding.end)):
        counted[finding.id] = counted.get(finding.id, 0) + 1
        if counted[finding.id] <= MOST_OF_A_KIND:
            shown.append(finding)
    return tuple(shown)


NOT_OF_JOBS = frozenset(("oversharing", "personal"))
"""What no title says, whatever its words: refuse collector, dinner lady."""


def _is_of_the_job(finding: Finding, text: str, context: Context) -> bool:
    """Whether it is the words of the job that sound private."""
    job = context.job.strip(' “”"').lower()
    at = text.lower().find(job) if job and finding.id in NOT_OF_JOBS else -1
    return -1 < at < finding.end and finding.start < at + len(job)


def scope(text: str, context: Context, findings: tuple[Finding, ...]) -> str:
    """What the text was read for, in words for the visitor: never that it is good."""
    if not text.strip():
        return ""
    read = _read(text, context)
    if read.language != ENGLISH:
        only = "its length, the names and gaps left to fill"
        if read.language in READ_A_LITTLE:
            only += ", and the plainest ways to ask for the decision or to press"
        return f"This looks like {read.language}. We read English, so we only checked {only}."
    looked = (
        "We read it as English and looked for pressure, threats, begging, blame, boasting, flattery, apologies, gifts, "
        "anything too personal or meant to stay private, questions about the decision or pay, names and details that "
        "differ from your answers, typos, and gaps left to fill"
    )
    if findings:
        return f"{looked}. Fixing these doesn't make it perfect: read it aloud once."
    return f"{looked}, and found none of that. We can't tell how it reads: read it aloud once."


def asks_for_something(text: str) -> bool:
    """Whether a text asks about the decision or pay, presses, begs, sells, or asks for a job."""
    return any(
        remark.id in _ASKS for sentence in sentences(text) for remark, _, _ in _phrases().found_in(sentence, Kind.NOTE)
    )


_ASKS = frozenset(("asks-decision", "asks-pay", "asks-job", "pushy", "begging", "selling"))


def _looks(read: _Read) -> tuple[Callable[[_Read], Iterator[Finding]], ...]:
    if read.language == ENGLISH:
        return _IN_ENGLISH
    return _IN_ANY_LANGUAGE


def _one_a_sentence(read: _Read, findings: list[Finding]) -> Iterator[Finding]:
    """The gravest finding of each sentence; of the greeting and of the signature too."""
    ends = [sentence.end for sentence in read.sentences]
    greeting_end = read.greeted.end if read.greeted else 0
    signed = signature(read.text)
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
            place = -3
        elif read.greeted and read.greeted.start <= finding.start < greeting_end:
            place = -2
        other = best.get(place)
        if other is None or _GRAVITY.get(finding.id, _LEAST) < _GRAVITY.get(other.id, _LEAST):
            best[place] = finding
    yield from best.values()


def _length(read: _Read) -> Iterator[Finding]:
    limit = read.context.limit
    over = units(read.text) - limit
    if limit and over > 0:
        many = "1 character" if over == 1 else f"{over:,} characters"
        problem = f"It's {many} too long: your account allows {limit}."
        start = position(read.text, limit)
        yield Finding(
            "too-long", start, len(read.text), problem, "Drop a whole sentence, the least useful first.", "P1"
        )
    words = len(read.text.split())
    if read.context.kind not in ON_LINKEDIN and words > LONGEST_EMAIL:
        problem = f"It's long: about {words:,} words."
        yield Finding("long", 0, 0, problem, "Cut it to 150 words or fewer, so that it gets read.", "NOTE-03")


_NAME_HELP = {
    "wrong-name": "Write {}.",
    "name-misspelled": "Write {}.",
    "wrong-signature": "Sign it {}.",
}


def _names(read: _Read) -> Iterator[Finding]:
    text, context = read.text, read.context
    has_gap = any(
        gap.start() < (read.greeted.end + 3 if read.greeted else 60) for gap in looks.GAP.finditer(text, 0, 200)
    )
    for slip in people.slips(text, read.name, read.own_name):
        if has_gap and read.greeted and slip.start < read.greeted.end:
            continue
        repair = repairs.put(slip.start, slip.end, slip.right)
        instead = _NAME_HELP[slip.id].format(slip.right)
        yield Finding(slip.id, slip.start, slip.end, slip.problem, instead, "NOTE-14", repair)
        if slip.id != "wrong-signature" and read.greeted and slip.start < read.greeted.end:
            return
    too_short = context.limit and units(read.name) >= context.limit
    if not has_gap and not too_short and not _is_named(read):
        yield Finding("no-name", 0, 0, "Their name isn't in it.", "Greet them by name.", "NOTE-14", _with_name(read))


def _is_named(read: _Read) -> bool:
    """Whether the text has their name, or what one calls a chef or a coach by who is called that in the form."""
    name, greeted = read.name, read.greeted
    if bool(greeted and greeted.names) or people.is_named(read.text, name) or any(people.slips(read.text, name, "")):
        return True
    first = re.match(r"\s*(?:h(?:i|ello|ey)\s+)?(\w+)\s*,", read.text, re.IGNORECASE)
    return first is not None and folded(first[1]) in CALLINGS.intersection(map(folded, typed_name(name)[0]))


def _with_name(read: _Read) -> Repair:
    """Their name put into the greeting, with a greeting where there is none."""
    name, greeted = read.name, read.greeted
    if greeted is None:
        return Repair(0, 0, f"Hi {name}, ")
    start = greeted.start + len(greeted.word)
    lines = "\n" * read.text[start : greeted.end].count("\n")
    return Repair(start, greeted.end, f" {name},{lines or ' '}")


def _gaps(read: _Read) -> Iterator[Finding]:
    wanted = (looks.GAP, looks.INSERT) if read.language == ENGLISH else (looks.GAP,)
    for each in wanted:
        for gap in each.finditer(read.text):
            if gap[0].strip().lower() in read.own_words | {"[at]", "[dot]", "(at)", "(dot)", "[sic]"}:
                continue
            right = _filler(gap[0], read)
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


def _filler(gap: str, read: _Read) -> str:
    """What the form says for a gap that names what belongs in it."""
    low, context = gap.lower(), read.context
    if "company" in low or "employer" in low:
        return context.company
    if any(word in low for word in ("your name", "my name", "your full name")):
        return read.own_name
    if any(word in low for word in ("role", "position", "job", "title")):
        return context.job
    if "name" in low and "last" not in low:
        return read.name
    return ""


def _leftovers(read: _Read) -> Iterator[Finding]:
    for found in (*looks.MARKUP.finditer(read.text), *looks.COUNT.finditer(read.text)):
        said = found[0]
        if looks.SUBJECT.match(said) and read.context.kind not in ON_LINKEDIN:
            continue
        right = said.strip("*") if said.startswith("**") else ""
        repair = repairs.put(found.start(), found.end(), right) if right else repairs.without(read.text, *found.span())
        problem = "It looks pasted: this doesn't belong in a message."
        yield Finding("leftover", found.start(), found.end(), problem, "Take it out.", "NOTE-14", repair)


def _form(read: _Read) -> Iterator[Finding]:
    context = read.context
    for found in form.wrong_roles(read.text, context.job, context.company):
        problem = "That's not the role you typed above."
        repair = _named_role(read.text, found)
        yield Finding(found.id, found.start, found.end, problem, f"Write {found.right}.", "NOTE-14", repair)
    names = frozenset(word for each in (context.name, context.own_name) for word in plain_words(each))
    for found in form.wrong_companies(read.text, context.company, context.job, names):
        problem = "That's not the company you typed above."
        repair = repairs.put(found.start, found.end, found.right)
        yield Finding(found.id, found.start, found.end, problem, f"Write {found.right}.", "NOTE-14", repair)


def _named_role(text: str, found: form.Mismatch) -> Repair:
    """The role of the form put in its place, with the article that goes with it."""
    before = re.search(r"\b(an?) $", text[: found.start])
    if before is None:
        return repairs.put(found.start, found.end, found.right)
    return repairs.put(before.start(), found.end, article(found.right))


@cache
def _phrases() -> Phrases:
    return Phrases((*REMARKS, *HARMLESS), CLASSES, TURNS)


def get_ready() -> Iterator[None]:
    """Have what texts are read with, a step at a time: most of it is only made once a text is there."""
    spelling.is_known("")
    yield
    get_likely_ready()
    yield
    yield from _phrases().laying


@cache
def _about_the_interview() -> Phrases:
    return Phrases((INTERVIEW,), CLASSES)


@cache
def _foreign() -> Phrases:
    return Phrases(FOREIGN, CLASSES)


def _wordings(read: _Read) -> Iterator[Finding]:
    tables = [_phrases() if read.language == ENGLISH else _foreign()]
    if read.context.leaves_interview_out:
        tables.append(_about_the_interview())
    for sentence in _with_greeting(read):
        quoted = read.quoted_in(sentence)
        met = [each for table in tables for each in table.found_in(sentence, read.context.kind, quoted)]
        spared = [(first, end) for remark, first, end in met if remark in HARMLESS]
        found = [
            (_GRAVITY[remark.id], sentence.words[first].start, sentence.words[end - 1].end, remark)
            for remark, first, end in met
            if remark not in HARMLESS
            and remark.id not in read.context.allows
            and not (remark.id == _OF_ONES_LIFE and not quoted.isdisjoint(range(first, end)))
            and not any(first < spared_end and spared_first < end for spared_first, spared_end in spared)
            and not _is_quoted(read, sentence.words[first].start, sentence.words[end - 1].end, end - first)
            and (remark.id != _GREETS_NOBODY or _opens_a_line(read, sentence.words[first].start))
            and not (remark.id in DOUBTFUL and _is_by_chance(read, sentence, (first, end)))
        ]
        if found:
            _, start, stop, remark = min(found, key=lambda each: each[:3])
            faults = [(start, stop) for _, start, stop, _ in found]
            repair = _mended(read, remark, sentence, (start, stop), faults)
            yield Finding(remark.id, start, stop, remark.problem, remark.instead, remark.rule, repair)


def _is_by_chance(read: _Read, sentence: Sentence, phrase: tuple[int, int]) -> bool:
    """Whether a phrase was met by chance: only in the visitor's own words, and in English, where that was learned."""
    kind, quoted = read.context.kind, read.quoted_in(sentence)
    return (
        read.context.is_own
        and read.language == ENGLISH
        and is_by_chance(sentence.words, quoted, kind, phrase, asks=sentence.asks)
    )


def _opens_a_line(read: _Read, start: int) -> bool:
    """Whether nothing but a word or two of a greeting stands before it: elsewhere, "Dear All" is talked about."""
    line = read.text.rfind("\n", 0, start) + 1
    return start - line <= _GREETING_LENGTH and len(read.text[line:start].split()) <= _GREETING_WORDS


_GREETS_NOBODY = "generic-greeting"
_GREETING_WORDS, _GREETING_LENGTH = 2, 40
_OF_ONES_LIFE = "oversharing"
"""What is no fault where words of the form make it one: eviction, for a tenants' lawyer."""


def _likely(read: _Read) -> Iterator[Finding]:
    """What no rule says for certain."""
    if not read.context.is_own:
        return
    for sentence in read.sentences:
        quoted = read.quoted_in(sentence)
        fault = likely(sentence.words, quoted, read.context.kind, asks=sentence.asks)
        if fault and fault.id not in read.context.allows:
            repair = repairs.without(read.text, sentence.start, sentence.end)
            yield Finding(
                f"likely-{fault.id}", sentence.start, sentence.end, fault.problem, fault.instead, fault.rule, repair
            )


def _with_greeting(read: _Read) -> Iterator[Sentence]:
    """The sentences, and the greeting as one of its own."""
    greeted = read.greeted
    if greeted:
        words = tuple(
            word
            for sentence in sentences(read.text[: greeted.end])
            for word in sentence.words
            if word.start >= greeted.start
        )
        after = tuple(word for sentence in read.sentences[:2] for word in sentence.words if word.start >= greeted.end)[
            :3
        ]
        if words and not greeted.names:
            same_line = () if "\n" in read.text[greeted.start : greeted.end].rstrip(" ") else after
            yield Sentence((*words, *same_line), words[0].start, (same_line or words)[-1].end)
    yield from read.sentences


def _is_quoted(read: _Read, start: int, end: int, words: int) -> bool:
    """Whether the words were typed in the form as a name or a topic, and so are not the visitor's way to speak."""
    from_here, after = bisect_left(read.quoted, (start, 0)), bisect_left(read.quoted, (start + 1, 0))
    farthest = read.quoted_to[after - 1] if after else 0
    if words == 1 or farthest > end:
        return farthest >= end
    return from_here > 0 and read.quoted_to[from_here - 1] >= end


def _mended(
    read: _Read, remark: Remark, sentence: Sentence, place: tuple[int, int], faults: list[tuple[int, int]]
) -> Repair | None:
    text, (start, end) = read.text, place
    if remark.id == "generic-greeting":
        name = read.name
        word = text[start:end].split()[0]
        right = f"{'Dear' if word.lower() in ('to', 'dear') else word} {name}" if name else ""
        return repairs.put(start, end, right) if right else None
    if remark.id == "too-casual" and (right := plain_word(text[start:end])):
        return repairs.put(start, end, right)
    if remark.id == "leftover":
        return repairs.without(text, sentence.start, sentence.end)
    return repairs.leave_out(text, sentence, faults)


_CONTACT = {
    "link": (
        "A link or address looks like advertising here.",
        "Leave it out. Your profile opens with one tap.",
        "NOTE-03",
    ),
    "phone": ("A phone number looks like a request to call.", "Leave it out. They can message you here.", "NOTE-03"),
    "address": ("A street address doesn't belong here.", "Leave it out.", "NOTE-03"),
}


_OFFERS = frozenset((
    "address", "call", "cell", "contact", "email", "find", "live", "mail", "mobile", "more", "number", "phone",
    "portfolio", "reach", "ring", "see", "site", "tel", "text", "texts", "website", "whatsapp", "write",
))  # fmt: skip
"""Words of a sentence that says nothing more once a number or an address is taken out of it."""


def _contact(read: _Read) -> Iterator[Finding]:
    offering = {each.start for each in read.sentences if each.lows & _OFFERS}
    for id, start, end in places(read.text, read.own_words):
        if id == "address" or read.context.kind in ON_LINKEDIN:
            problem, instead, rule = _CONTACT[id]
            around = next((each for each in read.sentences if each.start <= start < each.end), None)
            if around and around.start in offering:
                repair = repairs.leave_out(read.text, around, [(start, end)])
            else:
                repair = repairs.without(read.text, start, end)
            yield Finding(id, start, end, problem, instead, rule, repair)


def _spelling(read: _Read) -> Iterator[Finding]:
    text, budget = read.text, [60]
    known = read.own_words
    for sentence in read.sentences:
        found = list(spelling.slips(text, sentence, known, budget))
        if not found:
            continue
        start, end = found[0][0], found[-1][1]
        right, at = "", start
        for first, last, meant in found:
            right += text[at:first] + meant
            at = last
        many = "This looks like a typo." if len(found) == 1 else "These look like typos."
        yield Finding("spelling", start, end, many, f"Write “{right}”.", "NOTE-14", repairs.put(start, end, right))


def _shouting(read: _Read) -> Iterator[Finding]:
    for sentence in read.every_sentence:
        for start, end in looks.shouted(sentence.words, read.own_words):
            right = _in_small_letters(read.text, start, end)
            repair = repairs.put(start, end, right)
            yield Finding(
                "capitals", start, end, "All caps reads as shouting.", "Write it in lowercase.", "NOTE-12", repair
            )


def _in_small_letters(text: str, start: int, end: int) -> str:
    said = " ".join("I" if word == "I" else word.lower() for word in text[start:end].split(" "))
    before = text[:start].rstrip()
    return said[0].upper() + said[1:] if not before or before[-1] in ".!?\n" else said


def _exclaiming(read: _Read) -> Iterator[Finding]:
    runs = list(looks.MARKS.finditer(read.text))
    if sum(len(run[0]) for run in runs) > FRIENDLY or any(len(run[0]) > 1 for run in runs):
        for run in runs:
            if len(run[0]) > 1 or run is not runs[0]:
                problem = "That many exclamation marks sound overexcited."
                repair = repairs.put(run.start(), run.end(), ".")
                yield Finding("exclamation", run.start(), run.end(), problem, "End with a period.", "NOTE-12", repair)


def _pictures(read: _Read) -> Iterator[Finding]:
    for word in looks.SWEARING.finditer(read.text):
        problem, instead = "Swearing doesn't belong here.", "Say it in plain words, or leave it out."
        sentence = next((each for each in read.sentences if each.start <= word.start() < each.end), None)
        repair = repairs.leave_out(read.text, sentence, [word.span()]) if sentence else None
        yield Finding("bitter", word.start(), word.end(), problem, instead, "NOTE-19", repair)
    found = list(looks.PICTURE.finditer(read.text))
    for picture in found:
        if len(found) > 1 or picture[0] not in looks.MILD:
            yield _too_familiar(read, picture.start(), picture.end())
    for smiley in looks.SMILEY.finditer(read.text):
        if smiley[0] not in (":)", ":-)"):
            yield _too_familiar(read, smiley.start(), smiley.end())


def _too_familiar(read: _Read, start: int, end: int) -> Finding:
    problem = "This is more familiar than a first message should be."
    before = start - (read.text[start - 1 : start] == " ")
    return Finding("too-casual", start, end, problem, "Leave it out.", "NOTE-12", repairs.put(before, end, ""))


def _tone(read: _Read) -> Iterator[Finding]:
    for start, end, right in casual_words(read.text, read.sentences, read.greeted, read.own_words):
        problem, instead = "This is casual, and the rest is formal.", "Pick one tone for all of it."
        repair = repairs.put(start, end, right) if right else None
        yield Finding("mixed-tone", start, end, problem, instead, "NOTE-12", repair)


def _specific(read: _Read) -> Iterator[Finding]:
    context = read.context
    if context.leaves_interview_out or context.kind not in (Kind.NOTE, Kind.THANK_YOU) or not any(read.sentences):
        return
    given = (context.job, context.company, *context.known)
    names = frozenset(plain_words(f"{context.name} {context.own_name}"))
    if len(read.lows) > 3 and not is_specific(read.lows, context.kind, given, names):
        problem = "Nothing in it ties it to this person."
        instead = "Name the role and the interview, or one thing you talked about."
        yield Finding("nothing-specific", 0, 0, problem, instead, "NOTE-08")


_IN_ANY_LANGUAGE: tuple[Callable[[_Read], Iterator[Finding]], ...] = (_length, _names, _gaps, _wordings)
_IN_ENGLISH: tuple[Callable[[_Read], Iterator[Finding]], ...] = (
    _length, _names, _gaps, _wordings, _leftovers, _form, _contact, _spelling, _shouting, _exclaiming, _pictures,
    _tone, _specific, _likely,
)  # fmt: skip
