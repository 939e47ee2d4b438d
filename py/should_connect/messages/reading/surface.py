"""Findings on the surface of a text: length, what was pasted, addresses, typos, capitals, marks, pictures, tone."""

from collections.abc import Iterator

from should_connect.answer import Finding
from should_connect.messages.kinds import ON_LINKEDIN
from should_connect.messages.limits import position, units
from should_connect.messages.reading import looks, repairs, spelling
from should_connect.messages.reading.contact import places
from should_connect.messages.reading.parsed import Parsed
from should_connect.messages.reading.tone import casual_words

LONGEST_EMAIL = 300
"""Words from which an email of these kinds is long."""
FRIENDLY = 2
"""Exclamation marks that a friendly text may have, one at a time."""
_MOST_LOOKED_UP = 60
"""Words that are looked up for a typo, so that a long text of nonsense takes no longer."""


def length(parsed: Parsed) -> Iterator[Finding]:
    """A note longer than the account allows, an email longer than gets read."""
    limit = parsed.context.limit
    over = units(parsed.text) - limit
    if limit and over > 0:
        many = "1 character" if over == 1 else f"{over:,} characters"
        problem = f"It's {many} too long: your account allows {limit}."
        start = position(parsed.text, limit)
        yield Finding(
            "too-long", start, len(parsed.text), problem, "Drop a whole sentence, the least useful first.", "P1"
        )
    words = len(parsed.text.split())
    if parsed.context.kind not in ON_LINKEDIN and words > LONGEST_EMAIL:
        problem = f"It's long: about {words:,} words."
        yield Finding("long", 0, 0, problem, "Cut it to 150 words or fewer, so that it gets read.", "NOTE-03")


def leftovers(parsed: Parsed) -> Iterator[Finding]:
    """What was pasted along: marks of Markdown, a subject line, a count of characters."""
    for found in (*looks.MARKUP.finditer(parsed.text), *looks.COUNT.finditer(parsed.text)):
        said = found[0]
        if looks.SUBJECT.match(said) and parsed.context.kind not in ON_LINKEDIN:
            continue
        right = said.strip("*") if said.startswith("**") else ""
        start, end = found.span()
        repair = repairs.put(start, end, right) if right else repairs.without(parsed.text, start, end)
        problem = "It looks pasted: this doesn't belong in a message."
        yield Finding("leftover", start, end, problem, "Take it out.", "NOTE-14", repair)


_CONTACT = {
    "link": (
        "A link or address looks like advertising here.",
        "Leave it out. Your profile opens with one tap.",
        "NOTE-03",
    ),
    "phone": ("A phone number looks like a request to call.", "Leave it out. They can message you here.", "NOTE-03"),
    "address": ("A street address doesn't belong here.", "Leave it out.", "NOTE-03"),
}
"""Problem, advice and rule of each."""
_OFFERS = frozenset((
    "address", "call", "cell", "contact", "email", "find", "live", "mail", "mobile", "more", "number", "phone",
    "portfolio", "reach", "ring", "see", "site", "tel", "text", "texts", "website", "whatsapp", "write",
))  # fmt: skip
"""Words of a sentence that says nothing more once a number or an address is taken out of it."""


def contact(parsed: Parsed) -> Iterator[Finding]:
    """Links, phone numbers and addresses where they do not belong."""
    offering = {each.start for each in parsed.sentences if each.lows & _OFFERS}
    for id, start, end in places(parsed.text, parsed.own_words):
        if id == "address" or parsed.context.kind in ON_LINKEDIN:
            problem, instead, rule = _CONTACT[id]
            around = next((each for each in parsed.sentences if each.start <= start < each.end), None)
            if around and around.start in offering:
                repair = repairs.leave_out(parsed.text, around, [(start, end)])
            else:
                repair = repairs.without(parsed.text, start, end)
            yield Finding(id, start, end, problem, instead, rule, repair)


def slips(parsed: Parsed) -> Iterator[Finding]:
    """Words that look like typos, those of a sentence together."""
    text, budget = parsed.text, [_MOST_LOOKED_UP]
    known = parsed.own_words
    for sentence in parsed.sentences:
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


def shouting(parsed: Parsed) -> Iterator[Finding]:
    """Words in capitals."""
    for sentence in parsed.every_sentence:
        for start, end in looks.shouted(sentence.words, parsed.own_words):
            right = _in_small_letters(parsed.text, start, end)
            repair = repairs.put(start, end, right)
            yield Finding(
                "capitals", start, end, "All caps reads as shouting.", "Write it in lowercase.", "NOTE-12", repair
            )


def _in_small_letters(text: str, start: int, end: int) -> str:
    said = " ".join("I" if word == "I" else word.lower() for word in text[start:end].split(" "))
    before = text[:start].rstrip()
    return said[0].upper() + said[1:] if not before or before[-1] in ".!?\n" else said


def exclaiming(parsed: Parsed) -> Iterator[Finding]:
    """Exclamation marks beyond what is friendly."""
    runs = list(looks.MARKS.finditer(parsed.text))
    if sum(len(run[0]) for run in runs) > FRIENDLY or any(len(run[0]) > 1 for run in runs):
        for run in runs:
            if len(run[0]) > 1 or run is not runs[0]:
                problem = "That many exclamation marks sound overexcited."
                repair = repairs.put(run.start(), run.end(), ".")
                yield Finding("exclamation", run.start(), run.end(), problem, "End with a period.", "NOTE-12", repair)


def pictures(parsed: Parsed) -> Iterator[Finding]:
    """Swearing behind asterisks, pictures and smileys."""
    for word in looks.SWEARING.finditer(parsed.text):
        problem, instead = "Swearing doesn't belong here.", "Say it in plain words, or leave it out."
        sentence = next((each for each in parsed.sentences if each.start <= word.start() < each.end), None)
        repair = repairs.leave_out(parsed.text, sentence, [word.span()]) if sentence else None
        yield Finding("bitter", word.start(), word.end(), problem, instead, "NOTE-19", repair)
    found = list(looks.PICTURE.finditer(parsed.text))
    for picture in found:
        if len(found) > 1 or picture[0] not in looks.MILD:
            yield _too_familiar(parsed, picture.start(), picture.end())
    for smiley in looks.SMILEY.finditer(parsed.text):
        if smiley[0] not in (":)", ":-)"):
            yield _too_familiar(parsed, smiley.start(), smiley.end())


def _too_familiar(parsed: Parsed, start: int, end: int) -> Finding:
    problem = "This is more familiar than a first message should be."
    before = start - (parsed.text[start - 1 : start] == " ")
    return Finding("too-casual", start, end, problem, "Leave it out.", "NOTE-12", repairs.put(before, end, ""))


def tone(parsed: Parsed) -> Iterator[Finding]:
    """Casual words in a formal text."""
    for start, end, right in casual_words(parsed.text, parsed.sentences, parsed.greeted, parsed.own_words):
        problem, instead = "This is casual, and the rest is formal.", "Pick one tone for all of it."
        repair = repairs.put(start, end, right) if right else None
        yield Finding("mixed-tone", start, end, problem, instead, "NOTE-12", repair)
