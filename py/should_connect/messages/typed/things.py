"""A topic that is a noun phrase: whose it is, and whether it takes an article."""

import re

from should_connect.messages import lexicon
from should_connect.messages.typed import english
from should_connect.messages.typed.guesses import may_differ, takes_the
from should_connect.messages.typed.model import Kind, UnderstoodTopic
from should_connect.messages.typed.persons import addressed
from should_connect.messages.typed.topic_words import (
    NOT_A_TOPIC,
    ONE_OF_A_KIND,
    POINT,
    UNFINISHED,
)
from should_connect.patterns import pattern

_ONE_AT_A_TIME = pattern(
    r"^(?:[a-z'-]+ ){0,3}[a-z'-]*[a-rt-z](?<!ing) (?:(?:that's |that is )?(?:coming up|opening|planned|scheduled"
    r"|starting|happening)\b.+|on (?:[\w.]+ ){1,3}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane))$"
)
"""One thing at a time or a place of its own: fair coming up in May; bridge repair on Fifth Street."""
_SCHOOLING = pattern(r"^(?:grad(?:uate)?|high|middle|law|med(?:ical)?|nursing|business|trade|art|night) school$")
"""What one goes through rather than a house: grad school."""
_LISTED = pattern(r"^(.*), ([^,]+)$")


_TWO = pattern(r"^(?P<one>[^,]+?) and (?P<two>(?:[\w'’/&.-]+ ){0,4}[\w'’/&.-]+)$")


def _second_with_the(line: str) -> str:
    """Two things, the second with the article that it takes: injection molding and the scrap rate."""
    found = _TWO.match(line)
    if not found or found["one"].startswith(("the ", "your ")) or " and " in found["one"]:
        return line
    two = found["two"]
    words, named = english.low_words(two), named_in(two)
    if (
        len(words) < _A_THING
        or len(found["one"].split()) < _A_THING
        or not named
        or not english.DETERMINERS.isdisjoint(words)
    ):
        return line
    is_other = words[0] not in english.QUESTION_WORDS and not words[0].endswith("ing") and two[0].islower()
    is_other = is_other and words[-1] not in _UP_AND_OFF
    takes = is_other and takes_the(two, named, by_rule=is_one(two))
    return f"{found['one']} and the {two}" if takes else line


_UP_AND_OFF = ("up", "off", "out", "in", "down", "over", "back", "on")
"""What ends what is done, rather than a thing: pick up and drop off."""
_A_THING = 2
"""Words of a thing that is not one of a pair of words: spay and neuter clinic."""
_ABOUT_THEM = pattern(r" (?:he|she)(?:['’]\w+)? \w|\b(?:about|of|with|on|in|for) (?:his|her) \w")
"""What the interviewer did or has, after the thing it is about: the book he recommended."""
_A_USUAL = pattern(
    r"(?:typical|normal|average|regular|usual|busy|slow|day in the life)(?: \w+)?"
    r"(?<!\bin) (?:day|week|shift|night|class|project|month|year|customer|patient|client|of)\b"
)
_WITHOUT = pattern(r"no[ -](?P<of>[a-z]+) (?P<what>[a-z]+)$", re.IGNORECASE)
"""A rule by what it forbids: no drama policy."""
_TOUR = pattern(
    r"^(?:(?:the|your|a|that) )?(?P<tour>(?:\w+ )?tour(?! of duty\b)(?: (?:of|around|through|at) .+)?)$", re.IGNORECASE
)


_AFTER_THE_HEAD = pattern(
    r" (?:of|for|in|at|from|to|with|on|between|by|into|about|during|after|before|behind|without|through|under|across"
    r"|near|around|against|and|or|you|they|we|i|that|which|who|where|when|is|was|vs\.?|versus)(?= |$)|,"
)
"""What may follow the noun that a phrase is about."""
_ONE = pattern(r"(?:new|current|upcoming|recent|latest|next|last|first|old|main|big|whole|entire|annual) ")
_COUNTED = (lexicon.Kind.COUNTED, lexicon.Kind.COUNTED_OR_VERB)


def _is_one_thing(named: list[str], low: str) -> bool:
    """Whether a phrase without an article is about one thing of its kind: new dashboard; page test you ran."""
    noun = named[-1]
    if (pair := _PAIR.match(low)) and pair[1] in ONE_OF_A_KIND:
        return True
    if noun in ONE_OF_A_KIND or named[-2:] == ["dress", "code"]:
        return not re.search(r"\bv(?:s|ersus)\b", low)
    is_doing = named[0].endswith("ing") and not lexicon.kind_of(named[0])
    if noun.endswith(("s", "ing")) or is_doing or not noun.isalpha():
        return False
    kind = lexicon.kind_of(noun)
    is_new = bool(_ONE.match(low)) and kind not in (lexicon.Kind.OTHER, lexicon.Kind.VERB)
    is_new = is_new and (kind in _COUNTED or named[0] not in ("first", "last"))
    if len(named) == 2 and kind is lexicon.Kind.COUNTED and lexicon.kind_of(named[0]) is lexicon.Kind.OTHER:
        return True
    is_which = not noun.endswith("tion") and bool(_WHICH.match(low, len(" ".join(named))))
    return is_new or (kind in _COUNTED and is_which)


def is_one(line: str) -> bool:
    """Whether a phrase without an article is about one thing, an event or a place of its own, as far as rules say."""
    low = line.lower()
    words, named = english.low_words(low), named_in(low)
    first = words[0]
    if _ONE_AT_A_TIME.match(low):
        return True
    is_doing = first.endswith("ing") and (len(words) > 2 or bool(english.DETERMINERS & set(words)))
    if is_doing and (first in _DONE_WITH_ONE or named[-1] not in ONE_OF_A_KIND):
        return False
    return named[-1] in line and not _SCHOOLING.search(" ".join(named)) and _is_one_thing(named, low)


def named_in(phrase: str) -> list[str]:
    """The words of a phrase up to the noun it is about, in small letters."""
    return _AFTER_THE_HEAD.split(phrase.lower())[0].split()


_PAIR = pattern(r"[a-z]+ and [a-z]+ ([a-z]+)$")
"""What one thing is for, twice: spay and neuter clinic."""
_WHICH = pattern(r" (?:in|at|from|for|on|near|with|who|that|(?:that )?(?:you|they|we|i)) \w")
"""What says which one it is: project you finished; charity run in May."""


_DONE_WITH_ONE = ("driving", "playing", "teaching", "running", "working", "moving", "going", "attending", "finding")
"""What one does with a thing that goes without an article in haste: driving truck. A pricing experiment is a thing."""


def may_be_otherwise(bare: str) -> bool:
    """Whether a thing named without an article may take 'the' as well as go without it, as far as one can tell."""
    named = named_in(bare)
    is_doing = bool(_DOING_IT.match(bare)) and not lexicon.kind_of(named[0])
    return _is_open(bare, named) and bool(named) and not is_doing and may_differ(bare, named, by_rule=is_one(bare))


_DOING_IT = pattern(r"[a-z]+ing (?:\w+ )+\w+$")
"""Something done, with what it is done to: cutting waste in the kitchen."""


def _is_open(line: str, named: list[str]) -> bool:
    """Whether nothing in a phrase says yet which one it is: no article, and nobody whose it is."""
    is_owned = bool(re.match(r"(?:Dr|Mr|Mrs|Ms|Prof)\. |[A-Z][\w. ]*['’]s ", line))
    return (
        english.low_words(line)[0] not in english.DETERMINERS and not is_owned and not english.DETERMINERS & set(named)
    )


_WITH_UP = pattern(
    r"^(?P<before>(?:[\w'’-]+ ){0,4}?)(?P<does>[a-z]+) (?P<up>up|out|off|down|over|back|in|along|through|on)"
    r"(?P<after>$| (?:at|in|on|for|with|from|to|of|and) .+|s$)"
)
_PLAIN_VERBS = frozenset(
    """
    pick clean build roll set back sign line mark break burn work check drop pay take kick cut hand make change cross
    slow shut lay push buy play call write walk ride load log opt buy phase ramp spin wrap warm tear punch sell trade
    lock close follow stand start turn hold scale fly carry lead drive fill pull wash show dial stick tie tune
    """.split()  # noqa: SIM905
)


def _joined(line: str) -> str:
    """What is done, named by its verb, as the noun it is: leaf pickup, sign-off, ride-along."""
    found = _WITH_UP.match(line)
    if not found or found["does"] not in _PLAIN_VERBS:
        return line
    before = found["before"].lower().split()
    is_verb = bool(before) and (before[-1] in english.SMALL - english.DETERMINERS or before[0].endswith("ing"))
    if is_verb or (not before and found["after"]) or (not before and found["up"] == "on"):
        return line
    noun = f"{found['does']}{found['up']}"
    is_word = lexicon.is_listed(noun) or noun in _ONE_WORD
    alone = "" if is_word or before or found["after"] else "the "
    return f"{alone}{found['before']}{noun if is_word else f'{found["does"]}-{found["up"]}'}{found['after']}"


_ONE_WORD = frozenset(
    ("pickup", "cleanup", "writeup", "buildout", "rollout", "burnout", "payback", "pushback", "wraparound")
)
_AMOUNT_LAST = pattern(
    r"^(?P<the>the |your )?(?P<what>[a-z][\w'’-]*(?: [a-z][\w'’-]*){0,2}),? (?P<amount>\d[\d.,]*(?: ?%| percent)"
    r"|\d+/\d+"
    r"|\d+[ -](?:hour|minute|day|week|month|year|person)s?)$",
    re.IGNORECASE,
)
"""How much or how long, said after the thing: travel 50%; contracts 6 months; rotation 60/60."""


def _amount_first(line: str) -> str:
    found = _AMOUNT_LAST.match(line)
    words = english.low_words(found["what"]) if found else []
    if (
        not found
        or words[0].endswith("ing")
        or words[-1].endswith("ing")
        or words[-1] in ("first", "last", "next", "average")
        or not english.SMALL.isdisjoint(words)
        or not lexicon.kind_of(_one(words[-1]))
    ):
        return line
    amount = re.sub(r"^(\d+)[ -](hour|minute|day|week|month|year|person)s?$", r"\1-\2", found["amount"])
    return f"{found['the'] or ('' if words[-1].endswith('s') else 'the ')}{amount} {found['what']}"


def _one(noun: str) -> str:
    return noun.removesuffix("s")


_OF_YOURS = pattern(r"(?!the |all |your |my )(?:[a-z-]+ ){0,2}[a-z-]+[^s\W]s you (?:[a-z]+ )?[a-z]+$")
"""Many, and what they do to them: families you serve."""


_THE_FIRST = pattern(
    r"(?:first|last|next) (?:(?:\d+|few|couple(?: of)?|two|three|four|five|six|ten|thirty|sixty|ninety) [a-z]+s"
    r"|(?:day|week|month|year|shift|semester)(?: (?:of|at|on|in|as) .+)?)$"
)
"""A stretch of time by its place: first 90 days, first day of school."""
_OF_THEIRS = pattern(
    r"(?:(?:mission|values|vision|(?:leadership|management|teaching|coaching) style|(?:growth|expansion|hiring) plans"
    r"|(?:\w+-year|growth|long-term) plan|theory of change)$|(?:growth|expansion|hiring) plans (?:for|in)\b"
    r"|(?:thoughts|views|take|perspective|outlook|philosophy) on\b|approach to\b|advice (?:on|for|about)\b)",
    re.IGNORECASE,
)
"""What is theirs wherever it is talked about, said without whose it is: leadership style; thoughts on remote work."""
_OF_A_NAME = pattern(
    r"[A-Z][\w&.'’-]* (?:(?:[A-Z][\w&.'’-]*|and|of|for|to|the) )*(?:System|Act|Regulation|Program|Project"
    r"|Association|Foundation|Department|Institute|Initiative"
    r"|Summit|Bureau)$"
)
"""A name that says what it is the name of: the Toyota Production System."""
_GOES_ON = pattern(
    r"\b(?:goe?s?|carry|move|log|sign|clock|check|drop|walk|push|load|come|call|work|live|hang)"
    r" (?:on|in)$"
)
"""A verb that ends with its little word: if tours will go on."""


_DONE_FOR = pattern(r" (?:you|they|we|i) (?:[a-z]+ ){1,3}(?:for|with|in|on|at|about|to|from)$")
"""What is done about a thing, with the little word that belongs to it: the training you pay for."""


def thing(line: str, low: str, words: list[str]) -> UnderstoodTopic:
    """A noun phrase: theirs, something they said, or a thing both can talk about."""
    line = _amount_first(_joined(line))
    if _OF_THEIRS.match(line):
        line = f"your {line[0].lower()}{line[1:]}"
        low, words = line.lower(), english.low_words(line)
    if _OF_YOURS.match(line) or _THE_FIRST.match(line) or low.startswith("same "):
        line = f"the {line}"
    low, words = line.lower(), english.low_words(line)
    first = words[0]
    if _ABOUT_THEM.search(low) and not re.search(r"\b(?:my|our)\b", low):
        line = addressed(line)
        low, words = line.lower(), english.low_words(line)
    if (without := _WITHOUT.match(line)) and without["what"].lower() in ONE_OF_A_KIND:
        line = f"the no-{without['of']} {without['what']}"
        low, words, first = line.lower(), english.low_words(line), "the"
    if _A_USUAL.match(low):
        line = f"a {line}"
    if tour := _TOUR.match(line):
        return UnderstoodTopic(words=f"the {tour['tour']}", kind=Kind.TOUR)
    if first in ("this", "these") and len(words) > 1:
        line = f"the{line[len(first) :]}"
    if first in ("your", "you're", "ur", "youre") and len(words) > 1:
        if first != "your":
            line = f"your{line[len(first) :]}"
        head = re.split(r" (?:about|on|of|that|to|for|from|with|in|regarding|how|why) ", line.lower())[0].split()[-1]
        return UnderstoodTopic(words=line, kind=Kind.POINT if head in POINT else Kind.THEIRS)
    if len(words) == 1 and first in english.SMALL | english.AUXILIARIES:
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    ends = line.endswith((" A", " OR")) or _GOES_ON.search(low) or _DONE_FOR.search(low)
    if words[-1] in UNFINISHED and not ends:
        return UnderstoodTopic(ask="This stops in the middle. Finish the phrase.")
    named = named_in(line)
    if _is_open(line, named):
        takes = _OF_A_NAME.match(line) or takes_the(line, named, by_rule=is_one(line))
        line = f"the {line}" if takes else line
    line = _second_with_the(line)
    line = _LISTED.sub(r"\1, and \2", line) if line.count(",") > 1 and " and " not in line else line
    kind = Kind.THEIRS if re.search(r"\b(?:you|your)\b", low) and first not in ("my", "our") else Kind.SHARED
    return UnderstoodTopic(words=line, kind=kind)
