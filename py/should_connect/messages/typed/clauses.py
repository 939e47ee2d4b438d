"""A topic that is a clause or a question: how you train new people, when it opens, what is on your roadmap."""

import re

from should_connect.messages import lexicon
from should_connect.messages.typed import english
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.mistaken import with_s
from should_connect.messages.typed.model import Kind, UnderstoodTopic
from should_connect.messages.typed.persons import addressed
from should_connect.messages.typed.things import thing
from should_connect.messages.typed.topic_words import MORE_WORDS
from should_connect.patterns import pattern


def clause(line: str, low: str, words: list[str]) -> UnderstoodTopic:
    """A clause or question that begins with how, what, why and the like."""
    first = words[0]
    asked = line.endswith("?")
    line = line.rstrip("? ")
    words = english.low_words(line)
    if len(words) > 1 and words[1].split("'")[0] in ("he", "she"):
        line = f"{words[0]} {addressed(line.split(' ', 1)[1])}"
        words, low = english.low_words(line), line.lower()
    if first == "if":
        return _if(line, words)
    if first == "when" and len(words) > 2 and not (english.AUXILIARIES | {"to"}) & set(words[1:2]):
        return _when(line, words)
    if turned := _TURNED.match(line):
        line = _straight(turned)
        words, low = english.low_words(line), line.lower()
    if words[:2] in (["how", "many"], ["how", "much"]) and not _has_subject(words):
        return UnderstoodTopic(ask=MORE_WORDS)
    if first in ("what's", "how's", "where's", "who's", "what're"):
        line = re.sub(
            r"^(\w+)['’](?:s|re) ", lambda found: f"{found[1]} {'is' if first.endswith('s') else 'are'} ", line
        )
        words = english.low_words(line)
        first, low = words[0], line.lower()
    second = words[1] if len(words) > 1 else ""
    if second in ("do", "did", "does", "don't") and len(words) > 3:
        if words[2] in english.PRONOUNS and second in ("do", "did"):
            wh, _, who, verb, *rest = line.split()
            line = " ".join([wh.lower(), who, english.past(verb) if second == "did" else verb, *rest])
            return clause(line, line.lower(), english.low_words(line))
        if second == "does" and (told := _does(line)):
            return UnderstoodTopic(words=told, kind=Kind.CLAUSE)
        return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    if second in ("is", "are", "was", "were") and len(words) > 3 and (done := _DONE.match(line)):
        said = f"{done['how'].lower()} {done['what']} {done['is']} {done['done']}"
        return UnderstoodTopic(words=said, kind=Kind.CLAUSE)
    if second in ("is", "are", "was", "were") and len(words) > 2:
        if (
            first in ("what", "how")
            and words[2] in ("your", "the", "our")
            and len(words) > 3
            and not english.has_finite_verb(words[2:])
        ):
            return thing(" ".join(line.split()[2:]), " ".join(low.split()[2:]), words[2:])
        if words[2] in ("you", "we", "they", "the", "your", "it", "there", "a", "an"):
            return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    if second in english.AUXILIARIES and len(words) > 2 and words[2] in english.PRONOUNS:
        return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    if second == "to" and len(words) > 2:
        return UnderstoodTopic(words=settled(line[0].lower() + line[1:]))
    if len(words) < 3 or (asked and len(words) < 4 and second not in english.PRONOUNS):
        if len(words) == 1 or (first in ("how", "what", "which") and second in ("much", "many", "else", "about", "is")):
            return UnderstoodTopic(ask=MORE_WORDS)
        return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    said = line[0].lower() + line[1:]
    if _SEEN.match(low):
        return UnderstoodTopic(words=said, kind=Kind.SEEN)
    ours = (
        first == "whether" or second.split("'")[0] in ("i", "we", "my", "our") or bool(re.search(r"\bi\b(?!\.)", low))
    )
    return UnderstoodTopic(words=said, kind=Kind.OURS if ours else Kind.CLAUSE)


_DONE = pattern(
    r"(?P<how>how|why|when|where) (?P<is>is|are|was|were) (?P<what>(?:the|your|our|each|every) .+)"
    r" (?P<done>\w+ed|done|made|set|chosen|built|run|paid|taught|given|kept|split|sold|bought|sent|grown)$",
    re.IGNORECASE,
)


def _does(line: str) -> str:
    """A question with 'does' as a clause: what a typical day looks like. Empty where its verb is not clear."""
    how, _, *rest = line.split()
    sure = [at for at, word in enumerate(rest) if at and lexicon.is_verb(word.lower()) and word.lower() != "like"]
    verbs = sure or [at for at, word in enumerate(rest) if at and lexicon.may_be_verb(word.lower()) and word != "like"]
    if not verbs or rest[0].lower() not in (*english.DETERMINERS, "it", "he", "she"):
        return ""
    at = verbs[-1]
    return " ".join((how.lower(), *rest[:at], with_s(rest[at]), *rest[at + 1 :]))


def whether(line: str) -> str:
    """A question that yes or no answers, as a clause: whether you let people switch. Empty where not clear."""
    first, _, rest = line.partition(" ")
    low, who = first.lower(), rest.split(" ", 1)[0].lower()
    if not rest or not who:
        return ""
    if who in ("he", "she", "they"):
        rest, who = addressed(rest), "you"
    if low in ("do", "did") and (who in english.PRONOUNS or (low == "do" and who.endswith("s"))):
        subject, _, does = rest.partition(" ")
        verb, _, more = does.partition(" ")
        return f"whether {subject} {english.past(verb) if low == 'did' else verb} {more}".strip() if does else ""
    if low == "does":
        told = _does(f"x x {rest}") if who in english.DETERMINERS else ""
        return f"whether {told[2:]}" if told else ""
    if who in english.PRONOUNS - {"it"} and low in english.AUXILIARIES and not low.endswith("t"):
        subject, _, more = rest.partition(" ")
        subject = "I" if subject == "i" else subject
        return f"whether {subject} {'are' if low == 'is' and subject == 'you' else low} {more}" if more else ""
    return ""


_TURNED = pattern(
    r"how (?P<how>long|often|far|early|late|fast|soon|many [a-z]+|much [a-z]+) (?P<did>do|did|have|are|were|will|can) "
    r"(?P<who>you|we|it|i|they) (?P<does>[a-z]+)(?P<rest>.*)$",
    re.IGNORECASE,
)
"""A question about how long or how often: how long have you been there."""


def _straight(found: re.Match[str]) -> str:
    """The question as a clause: how long you have been there; how often you meet; how far you came."""
    did = found["did"].lower()
    does = {"do": found["does"], "did": english.past(found["does"])}.get(did, f"{did} {found['does']}")
    return f"how {found['how']} {found['who']} {does}{found['rest']}"


_SEEN = pattern(
    r"how (?:[\w-]+ ){1,3}(?:everyone|everybody|(?:the|your) (?:\w+ )?(?:team|staff|crew|people|nurses|kids|office"
    r"|place"
    r"|store|shop|building|floor|facility|kitchen|warehouse|school|clinic))"
    r" (?:was|were)(?: (?:with|to|about|when|today) .+)?$"
)
"""What one sees on a visit rather than hears: how friendly everyone was."""
_TIMES = pattern(
    r" (?:opens?|starts?|begins?|launch\w*|clos(?:es?|ing)|ends?|closed|opened|started|began|joined|moved|will"
    r"|arrives?)\b"
)
_PAST = pattern(
    r"(?<!get)(?<!gets)(?<!are)(?<!is)"
    r" (?:\w{3,}ed|was|were|had|did|began|came|went|got|grew|ran|took|left|met|made|built)\b"
)


def _if(line: str, words: list[str]) -> UnderstoodTopic:
    """What might be, or what to do about it: whether AI will replace nurses; what to do if a customer yells."""
    if len(words) < 3:
        return UnderstoodTopic(ask=MORE_WORDS)
    rest = settled(line.split(" ", 1)[1])
    is_open = {"will", "would", "can", "could", "should", "might", "may", "was", "were", "did"} & set(words)
    return UnderstoodTopic(words=f"{'whether' if is_open else 'what to do if'} {rest}", kind=Kind.OURS)


def _when(line: str, words: list[str]) -> UnderstoodTopic:
    """A time to come, a time gone by, or what to do at such times: what to do when kids act out."""
    said = line[0].lower() + line[1:]
    if _PAST.search(said):
        ours = words[1].split("'")[0] in ("i", "we", "my", "our")
        return UnderstoodTopic(words=said, kind=Kind.SHARED if ours else Kind.THEIRS)
    if _TIMES.search(said):
        return UnderstoodTopic(words=said, kind=Kind.CLAUSE)
    return UnderstoodTopic(words=f"what to do {said}", kind=Kind.SHARED)


def _has_subject(words: list[str]) -> bool:
    """Whether a clause after 'how many' says who does something."""
    return any(
        word.split("'")[0] in english.PRONOUNS
        or word in english.AUXILIARIES
        or (i > 2 and word in english.DETERMINERS)
        or (i > 1 and word in ("the", "your", "our", "my"))
        for i, word in enumerate(words)
    ) or english.says_something(words[2:])
