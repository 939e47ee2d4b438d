"""Slips of spelling and of typing: a word that is none and is near to a common one, or stands there twice.

A word counts as a slip only when it is in no list and one common word is nearest to it; names, jargon and foreign words
are left alone by that. Of the list of all words only those that are so close to a common one have to be shipped.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from should_connect.messages.lexicon import (
    Kind,
    common_rank,
    is_listed,
    is_no_slip,
    kind_of,
    may_be_verb,
    meant_often,
    name_of,
)
from should_connect.messages.reading.nearest import SHORTEST, Words
from should_connect.messages.reading.words import Sentence
from should_connect.patterns import pattern

type Slip = tuple[int, int, str]
"""Where a slip starts and ends, and what to put there."""

_LONGEST = 20
"""Letters of the longest word that is looked up."""
_OF_THINGS = (Kind.COUNTED, Kind.COUNTED_OR_VERB, Kind.UNCOUNTED)
_DOER = pattern(r"^(?P<stem>[a-z]{3,})ers?$")
_ENDS_SHORT = pattern(r"^[^aeiou]*[aeiou][^aeiouwxy]$")
"""A stem that doubles its last letter: bag, run."""
_MANY_IN_YS = pattern(r"(\w+[^aeiou])ys$")
"""Many of what ends in -y, with its s alone: deliverys."""
_WITHOUT_E = pattern(r"(?P<stem>[a-z]{3,}[bcghklmnrsv])(?P<end>ments?)$")
"""What is done, without the e of its verb: reimbursment."""
_FOREIGN_BEFORE = ("de", "du", "di", "da", "della", "des")
"""What stands before a word of another language: chef de partie."""
_MOST_WORDS = 60
"""How many unknown words of a text are looked up."""

_USUAL: dict[str, str] = {
    "teh": "the", "te": "the", "ther": "there", "hwo": "how", "whta": "what", "nothin": "nothing", "hte": "the",
    "adn": "and", "nad": "and",
    "waht": "what", "taht": "that", "thta": "that",
    "tihs": "this", "wiht": "with", "whith": "with", "fo": "of", "ot": "to", "yuo": "you", "yoru": "your",
    "youre": "you're", "jsut": "just", "alot": "a lot", "thankyou": "thank you", "greatful": "grateful",
    "noone": "no one", "eachother": "each other", "infact": "in fact", "aswell": "as well", "inspite": "in spite",
    "atleast": "at least", "incase": "in case", "dont": "don't", "didnt": "didn't", "cant": "can't", "wont": "won't",
    "havent": "haven't", "hasnt": "hasn't", "isnt": "isn't", "wasnt": "wasn't", "couldnt": "couldn't",
    "doesnt": "doesn't", "wouldnt": "wouldn't", "shouldnt": "shouldn't", "im": "I'm", "ive": "I've", "youve": "you've",
    "wich": "which", "alos": "also", "enjoied": "enjoyed", "definatly": "definitely", "definetly": "definitely",
    "mee": "me", "tommorow": "tomorrow", "wensday": "Wednesday", "wendsday": "Wednesday", "febuary": "February",
    "greatfully": "gratefully", "collegue": "colleague", "collegues": "colleagues", "colleage": "colleague",
    "maintainance": "maintenance", "proffesional": "professional", "ect": "etc", "reccomend": "recommend",
    "beggining": "beginning", "comming": "coming", "hapy": "happy", "realy": "really", "knwo": "know", "wokr": "work",
    "liek": "like", "soem": "some", "tahnk": "thank", "thnak": "thank", "thnaks": "thanks", "veyr": "very",
    "tema": "team", "rol": "role", "expierence": "experience", "basicly": "basically", "dissapointed": "disappointed",
    "knowledgable": "knowledgeable", "publically": "publicly", "sincerly": "sincerely", "sinserely": "sincerely",
    "siincerely": "sincerely", "unforseen": "unforeseen", "regads": "regards", "reguards": "regards",
    "meting": "meeting", "costumers": "customers",
    "upcomming": "upcoming", "salery": "salary", "famly": "family",
    "wether": "whether",
    "apprentiship": "apprenticeship", "restraunt": "restaurant", "resteraunt": "restaurant",
    "restaraunt": "restaurant", "resturant": "restaurant", "embroidry": "embroidery", "cordinator": "coordinator",
}  # fmt: skip
"""Slips people make most, with what was meant; those of words that are too short or too far off for the rule above."""

_DATES = frozenset((
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "june", "july", "august", "september", "october", "november", "december",
))  # fmt: skip
"""Days and months: who is one slip away from one means it, whatever is rarer."""
_DAYS = Words((day, 0) for day in _DATES)

NEW_WORDS = frozenset((
    "backend", "backends", "frontend", "schema", "schemas", "startup", "startups", "onboarding", "onboard", "webinar",
    "webinars", "kanban", "codebase", "dataset", "datasets", "keyring", "linting", "readme", "podcast", "podcasts",
    "chatbot", "chatbots", "upskill", "upskilling", "reskilling", "microservices", "fintech", "edtech",
    "hackathon", "standup", "standups", "coworking", "roadmap", "toolkit", "workflow", "workflows", "inbox", "vlog",
    "barista", "baristas", "doula", "telehealth", "preceptor", "preceptors", "intake", "dashboard", "dashboards",
    "wellbeing", "offboarding", "unboxing", "prebuilt", "subreddit", "crowdfunding", "livestream", "parser", "parsers",
    "renderer", "formatter", "admin", "admins", "wireframe", "wireframes", "prototyping", "phlebotomy", "rollout",
    "micro", "telematics", "monorepo", "outpatient", "inpatient", "app", "apps", "clientele", "evals",
    "robotic", "robotics", "foreman", "foremen", "perio", "commis", "lowes",
))  # fmt: skip
"""Words of today's work that the list is too old or too small for."""

_TOGETHER = pattern(
    r"(?<!\w)(?:(?P<of>could|should|would|must|might) of(?= \w)(?! course)|(?P<here>hear(?:ing)?) (?P<form>form) you"
    r"|forward to (?P<hear>here|hear)(?= from)"
    r"|(?P<your>your)(?= (?:welcome[.!]|very kind[.!]|the best[.!]))"
    r"|(?P<youre>you['’]re)(?= (?:team|company|time|help|advice|work|consideration"
    r"|reply|role|office|insights?|questions?)\b)"
    r"|(?P<advise>(?:your|the|some|any) advise(?!\w))"
    r"|(?P<then>(?:more|better|rather|less|other) then)(?= \w)"
    r"|(?P<great>grate)(?= (?:to|talk|meeting|conversation|chat|time|day)\b)"
    r"|(?P<manager>(?<=hiring |roject |roduct |branch |office |ccount )manger\b)"
    r"|(?P<roll>(?<=the )roll(?= at\b|[.,!]))|(?P<too>forward too)(?= )|(?P<their>there)(?= (?:team|company|office)\b)"
    r"|(?P<isit>its)(?= (?:been|great|nice|good|a pleasure|a shame)\b)"
    r"|(?P<yours>\b(?:for|of|about|with|appreciate) you(?= (?:time|help|advice|support|patience|team|company)\b))"
    r"|(?P<to>(?<=nice |good |time |reat )(?:too|the)(?= (?:meet|speak|talk|hear|see|learn|chat)\b))"
    r"|(?P<formpos>(?<!the )(?<!\ba )(?<!this )(?<!that )(?<!ion )\bform (?=you\b|your\b|the team\b))"
    r"|(?P<its>it['’]s (?=own\b|team\b|mission\b|culture\b)))",
    re.IGNORECASE,
)
_RIGHT = {
    "great": "great", "to": "to", "manager": "manager", "roll": "role", "too": "forward to", "their": "their",
    "isit": "it's",
}  # fmt: skip
_TWICE = pattern(r"(?<![\w'’])(?P<word>[^\W\d_]+)[ \t]+(?P=word)(?![\w'’-])", re.IGNORECASE)
_MAY_STAND_TWICE = frozenset(
    ("had", "that", "very", "so", "bye", "long", "many", "really", "no", "yes", "is", "who", "far")
)


def slips(text: str, sentence: Sentence, known: frozenset[str], budget: list[int]) -> Iterator[Slip]:
    """The slips of one sentence in order. `known` words are never one; `budget` counts the look-ups that are left."""
    found = [*_misspelled(sentence, known, budget), *_confused(text, sentence), *_doubled(text, sentence, known)]
    end = -1
    for slip in sorted(found):
        if slip[0] >= end:
            end = slip[1]
            yield slip


def _misspelled(sentence: Sentence, known: frozenset[str], budget: list[int]) -> Iterator[Slip]:
    for i, word in enumerate(sentence.words):
        raw = word.raw
        low = raw.lower()
        if i and sentence.words[i - 1].start == word.start:
            continue
        if i and sentence.words[i - 1].raw.lower() in _FOREIGN_BEFORE:
            continue
        if low in known or not raw.isascii() or (raw != low and not (raw[0].isupper() and raw[1:].islower())):
            continue
        is_capital = raw != low
        if low == "ot" and not _is_before_a_verb(sentence, i):
            continue
        if _USUAL.get(low) and not (is_capital and i and low not in ("im", "ive", "thankyou")):
            yield word.start, word.end, _as_written(raw, _USUAL[low])
        elif not is_capital and raw.isalpha() and SHORTEST <= len(raw) <= _LONGEST and budget[0] > 0:
            right = _right(low, budget)
            if right:
                yield word.start, word.end, right


def _is_before_a_verb(sentence: Sentence, at: int) -> bool:
    """Whether 'ot' stands where 'to' would, and not for overtime: how ot train, mandatory ot."""
    after = sentence.words[at + 1 : at + 2]
    return bool(after) and (
        may_be_verb(after[0].raw.lower()) or after[0].raw.lower() in ("the", "a", "me", "you", "be")
    )


def _as_written(raw: str, right: str) -> str:
    return right[0].upper() + right[1:] if raw[0].isupper() else right


def is_usual_slip(low: str) -> bool:
    """Whether it is one of the slips that people make most, in small letters."""
    return low in _USUAL or _is_er_for_or(low)


def _is_er_for_or(low: str) -> bool:
    """Whether somebody by what they do ends with the wrong vowel: directer. A miner does not do minor."""
    return len(low) > _SHORT_DOER and low.endswith("er") and not is_listed(low) and is_listed(f"{low[:-2]}or")


_SHORT_DOER = 6
"""Letters of words such as miner and censer, which are others than minor and censor."""


def is_known(low: str) -> bool:
    """Whether it is a word, in small letters, many of a thing, or whoever does what a word says: denials, bagger."""
    if is_listed(low) or low in NEW_WORDS or name_of(low) or is_no_slip(low):
        return True
    if low[-1:] == "s" and kind_of(low[:-1]) in _OF_THINGS:
        return True
    doer = _DOER.match(low)
    if not doer:
        return False
    stem = doer["stem"]
    if stem[-1] == stem[-2]:
        return is_listed(stem) or (bool(_ENDS_SHORT.search(stem[:-1])) and is_listed(stem[:-1]))
    return is_listed(f"{stem}e") or (not _ENDS_SHORT.search(stem) and is_listed(stem))


def meant_by(low: str) -> str:
    """The word that a slip was made of, in small letters; empty where it is none, or nobody can tell."""
    if _is_er_for_or(low):
        return f"{low[:-2]}or"
    return _USUAL.get(low) or _right(low, [1])


def _right(low: str, budget: list[int]) -> str:
    """The common word that a slip was made of, empty where the word is none."""
    if is_known(low):
        return ""
    if (many := _MANY_IN_YS.match(low)) and common_rank(f"{many[1]}y") is not None:
        return f"{many[1]}ies"
    if (without := _WITHOUT_E.match(low)) and is_listed(f"{without['stem']}e"):
        return f"{without['stem']}e{without['end']}"
    budget[0] -= 1
    return _nearest(low)


@lru_cache(maxsize=256)
def _nearest(low: str) -> str:
    """The same for what is no word: whoever types has it read again with every key."""
    if len(low) > SHORTEST and low[:-1] not in _DATES and (meant := _DAYS.nearest(low)):
        return meant.capitalize()
    return _common().nearest(low)


@cache
def _common() -> Words:
    return Words(meant_often())


def _confused(text: str, sentence: Sentence) -> Iterator[Slip]:
    for found in _TOGETHER.finditer(text, sentence.start, sentence.end):
        said = found[0]
        low = said.lower()
        if found["of"]:
            yield found.start(), found.end(), f"{said[:-2]}have"
        elif found["form"]:
            yield found.start(), found.end(), said.replace("form", "from")
        elif found["hear"]:
            yield found.start("hear"), found.end("hear"), "hearing"
        elif found["your"]:
            yield found.start(), found.end(), _as_written(said, "you're")
        elif found["youre"]:
            yield found.start(), found.end(), _as_written(said, "your")
        elif found["advise"]:
            yield found.start(), found.end(), f"{said[:-2]}ce"
        elif found["then"]:
            yield found.start(), found.end(), f"{said[:-2]}an"
        elif found.lastgroup in _RIGHT:
            yield found.start(), found.end(), _as_written(said, _RIGHT[found.lastgroup])
        elif found["yours"]:
            yield found.start(), found.end(), f"{said}r"
        elif found["formpos"]:
            yield found.start(), found.end(), "from "
        elif found["its"]:
            yield found.start(), found.end(), _as_written(said, low.replace("'", "").replace("’", ""))


def _doubled(text: str, sentence: Sentence, known: frozenset[str]) -> Iterator[Slip]:
    for found in _TWICE.finditer(text, sentence.start, sentence.end):
        if found["word"].lower() not in _MAY_STAND_TWICE | known:
            yield found.start(), found.end(), found["word"]
