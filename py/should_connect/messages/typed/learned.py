"""What the visitor learned, as a clause after 'to learn': how you train new nurses; that the team is growing."""

import re
from dataclasses import replace
from functools import lru_cache

from should_connect.messages.lexicon import Kind as Noun
from should_connect.messages.lexicon import kind_of, may_be_verb
from should_connect.messages.typed import english, phrases, tender
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.details import NO_ANSWER, THERE, is_or_are, start
from should_connect.messages.typed.guesses import recased
from should_connect.messages.typed.model import Kind, Understood
from should_connect.messages.typed.persons import employer_addressed
from should_connect.messages.typed.topic_words import ABOUT_YOU, WANTING
from should_connect.messages.typed.topics import read_topic
from should_connect.patterns import pattern

_LEARNED_LEAD = pattern(
    r"^(?:i(?:'ve|’ve| have| had)? (?:also |really |just )?)?(?:learned|learnt|learn|found out|discovered|realized"
    r"|understood|didn'?t know|hadn'?t known|did not know|was surprised|(?:a lot|more|a bit|a little|all)(?= about\b)"
    r"(?: to (?:hear|learn))?"
    r"|(?:they|he|she|you) (?:told me|said|mentioned|explained))(?: out)?(?: that)? (?=\S)",
    re.IGNORECASE,
)
ABOUT_ONESELF = "This says something about you. Name something that you found out about them or the work."
_SMALL_PLACE = pattern(
    r"(?:(?:really |very |pretty |fairly )?(?:small|big|large|tight|close|young|tiny|new|diverse|friendly|busy"
    r"|close-knit|tight-knit)"
    r" (?:team|crew|place|shop|office|company|group|family|unit|department|staff)|team of (?:\d+|two|three|four"
    r"|five|six|seven"
    r"|eight|nine|ten|twelve))$",
    re.IGNORECASE,
)
"""What it is: a small team; a team of 4."""
_IS_SO = pattern(
    r"(?P<what>(?:(?!(?:is|are|was|were|be|get|gets|not|how|what|why|when|that|we|you|i|it)\b)[\w-]+ ){0,3}?"
    r"(?!(?:is|are|was|were|be|get|gets|not)\b)[\w-]+) "
    r"(?P<so>(?:allowed|welcome|provided|included|required|spoken|offered|covered|guaranteed|encouraged|shared|rotated|staggered|posted|not"
    r" allowed)\b.*|(?:home|closed|on call|off)(?: (?:by|on|every|at|over|during|for) .+| daily| nightly| weekends"
    r"| sundays?))$",
    re.IGNORECASE,
)
"""What is so, without its verb: dogs allowed; tools provided."""
_ONES = (Noun.COUNTED, Noun.COUNTED_OR_VERB)
_SOME_OF = pattern(r"(?:a lot|lots|most|many|some|half|none|all) of (?:the|your|them|you)\b", re.IGNORECASE)
_OFTEN = pattern(
    r"(?P<what>(?!(?:an?|the|your|our|my|no|this|that|how|what|i|we|you|they|it|everyone|it's|there's)\b)"
    r"(?:[a-z-]+ ){0,2}[a-z-]+) "
    r"(?P<when>(?:every|each|once an?|twice an?|(?:two|three) times an?) (?:day|week|month|year|shift|quarter"
    r"|morning|night|summer|(?:mon|tues|wednes|thurs|fri|satur|sun)day))$",
    re.IGNORECASE,
)
"""What there is and how often: planning period every day."""
_NOT_MUCH = pattern(r"not (?P<much>much|many) (?!(?:of|to)\b)[a-z]", re.IGNORECASE)
"""What there is little of: not much paperwork."""
_ROSE = pattern(
    r"(?:(?:head|lead|general|current|new|store|plant|hiring|office|night|shift) )?(?:manager|boss|owner|founder"
    r"|director|chef|principal|supervisor|ceo|president|foreman|team lead|interviewer) "
    r"(?:started|began|came|grew up|worked|moved|joined|retired|left|founded|built|bought|opened|trained|used to"
    r"|went|studied|got|made|knows|loves|hired|lets|still|has|does)\b.*$",
    re.IGNORECASE,
)
"""Somebody there is one of, and what that one has done: manager started as a dishwasher."""
_USE_OF = pattern(r"(?:the |your )?use of (?P<what>(?:[A-Z]|an?\b).*)$")
"""What they use: use of Teams, not Slack."""
_PEOPLE_THERE = pattern(
    r"(?:(?:only|just|about|over) )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:[a-z-]+ )?"
    r"(?:people|[a-z]+(?<!s)s)(?: (?:on|in|at|per) .+)$",
    re.IGNORECASE,
)
"""How many there are somewhere: 8 people on the team."""
_LONG = 5
"""Words of a thing; what is longer may be a statement with a verb not known here."""
_SPAN = pattern(
    r"(?P<number>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?P<unit>minute|hour|day|week|month|year)"
    r"[ -](?P<what>\w.*)",
    re.IGNORECASE,
)
"""Something by how long it takes: 6 week onboarding, 12 hour shifts."""
_NUMBERED = pattern(r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) [\w-]+", re.IGNORECASE)
_TO_DO = ("how to ", "what to ", "when to ", "where to ")
_WE_THERE = pattern(
    r"^(?:that )?we (?!both\b|would\b|could\b|might\b|all\b|talked\b|had\b|met\b|share\b|have (?:the same|a lot)\b"
    r"|agree|are both\b"
    r"|went\b|grew\b|studied\b|know\b|like the same\b)[a-z]",
    re.IGNORECASE,
)
_WE = pattern(r"\b(?:we|us|our)\b(?!['’])", re.IGNORECASE)
_TO_YOU = {"we": "you", "us": "you", "our": "your"}


@lru_cache(maxsize=64)
def read_learned(text: str, job: str = "") -> Understood:
    """One thing learned, as it stands after 'to learn': how you train new nurses; that the team is growing.

    What may be a statement or a thing stands after 'this:', where both are right.
    """
    found = _read_learned(text, job)
    is_statement = found.words.startswith(("that ", "this: "))
    return replace(found, words=english.contracted(recased(found.words, text), is_statement=is_statement))


def _read_learned(text: str, job: str) -> Understood:
    line, problem = start(text)
    if not line:
        return problem
    line = re.sub(r"^about (?=\S)", "", employer_addressed(_LEARNED_LEAD.sub("", line)), flags=re.IGNORECASE)
    line = _of_the_place(line)
    words = english.low_words(line)
    if scarce := _NOT_MUCH.match(line):
        return Understood(f"that there {'is' if scarce['much'].lower() == 'much' else 'are'}n't {settled(line[4:])}")
    if words[:2] == ["not", "much"]:
        return Understood(ask=NO_ANSWER)
    if words[0] in ("always", "never", "don't", "not") and len(words) > 1:
        return _rule(settled(line), words)
    if words[0] == "to" and len(words) > 1:
        return Understood(settled(line))
    if none := THERE.match(line):
        return Understood(f"that there {is_or_are(none['what'])} {line}")
    if words and words[0].split("'")[0] == "it" and len(words) > 1 and not tender.subject(line, job):
        return Understood(f"that {settled(line)}")
    if (
        words
        and words[0] in ("i", "i'd", "i'll")
        and len(words) > 2
        and words[1] not in ("want", "need", "hope", "am", "like", "love")
    ):
        return Understood(f"that {settled(line)}")
    if _SOME_OF.match(line) and english.says_something(words):
        return Understood(f"that {settled(line)}")
    if is_so := _IS_SO.match(line):
        what = settled(is_so["what"])
        return Understood(english.with_subject(f"that {what} {is_or_are(what)} {is_so['so']}"))
    if (often := _OFTEN.match(line)) and _is_thing(often["what"]):
        return Understood(f"that there {_of_number(often['what'])} {often['when']}")
    if rose := _ROSE.match(line):
        return Understood(f"that the {rose[0]}")
    if words[0] == "you" and len(words) > 2 and words[1] in ("like", "love", "enjoy", "appreciate", "value", "prefer"):
        return Understood(f"that {settled(line)}")
    if use := _USE_OF.match(line):
        return Understood(f"that you use {use['what']}")
    if _PEOPLE_THERE.match(line):
        return Understood(f"that there are {settled(line)}")
    found = read_topic(line, job)
    if not found.words:
        return Understood(ask=ABOUT_ONESELF if found.ask in (WANTING, ABOUT_YOU) else found.ask, repair=found.repair)
    match found.kind:
        case Kind.NEWS | Kind.FOUND:
            return Understood(f"that {found.words}")
        case _ if found.words.startswith("that ") and len(words) > 2:
            return Understood(found.words)
        case Kind.CLAUSE | Kind.OURS | Kind.SEEN:
            return Understood(found.words)
        case _ if english.says_something(english.low_words(found.words)):
            return Understood(f"that {found.words}")
        case _ if found.words.startswith(_TO_DO):
            return Understood(found.words)
        case _ if _SMALL_PLACE.match(line):
            return Understood(f"that it's a {settled(line)}")
        case _ if span := _SPAN.match(found.words):
            return Understood(f"that there {_spanned(span)}")
        case _ if _NUMBERED.match(found.words):
            return Understood(f"that there are {found.words}")
        case _ if _is_long(found.words) or english.may_say_something(english.low_words(found.words)):
            return Understood(f"this: {found.words}")
        case _:
            return Understood(f"about {found.words}")


def _is_thing(what: str) -> bool:
    words = english.low_words(what)
    is_done = kind_of(words[-1]) is Noun.VERB or (words[-1].endswith("s") and may_be_verb(words[-1]))
    return not is_done and not english.says_something(words)


def _of_number(what: str) -> str:
    """The verb and the thing that there is: is a planning period; are team lunches."""
    is_many = is_or_are(what) == "are"
    is_one = not is_many and kind_of(phrases.head(english.low_words(what))) in _ONES
    return f"{'are' if is_many else 'is'} {phrases.article(what) if is_one else what}"


def _of_the_place(line: str) -> str:
    """What 'we' do there, told by them, as what 'you' do; and the one who does it with 'the'."""
    if _WE_THERE.match(line):
        line = _WE.sub(lambda found: _TO_YOU[found[0].lower()], line)
    line = (
        re.sub(r", (?=(?:people|everyone|nobody|you|it) [a-z])(?!you know|you see)", ", and ", line)
        if line.count(",") == 1
        else line
    )
    line = re.sub(r"^((?:\S+ ){1,4}(?:with|to|from|for|on)) us\b", r"\1 you", line)
    return english.with_subject(line)


def _rule(line: str, words: list[str]) -> Understood:
    """What one does or never does there: to always check the chart; that it's never a dull day."""
    if words[1].endswith("ing"):
        return Understood(f"that you're {line}")
    if words[1] in (*english.DETERMINERS, "busy", "slow", "open") or phrases.is_complement(" ".join(words)):
        return Understood(f"that it's {line}")
    if words[0] in ("don't", "not") and words[1] != "to":
        return Understood(f"not to {line.split(' ', 1)[1]}")
    return Understood(line if words[1] == "to" else f"to {line}")


def _is_long(words: str) -> bool:
    """Whether a thing that begins with no determiner has so many words that it may be a statement."""
    return len(words.split()) > _LONG and words.split()[0].lower() not in english.DETERMINERS


def _spanned(span: re.Match[str]) -> str:
    thing = f"{span['number']}-{span['unit']} {span['what']}"
    if is_or_are(span["what"]) == "are":
        return f"are {thing}"
    return f"is {'an' if re.match(r'8|11\b|18\b|eight', thing) else 'a'} {thing}"
