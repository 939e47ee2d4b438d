"""What the readings of several details share: the plain line, or why there is none, and the verb of what there is."""

import re

from should_connect.messages.typed import english, phrases
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.model import NOTHING, Understood
from should_connect.messages.typed.spelling import spelled_out
from should_connect.messages.typed.text import PLACEHOLDER, has_letter, is_shouted, one_line, plain, without_letter
from should_connect.messages.typed.topic_words import A_GAP, ASIDE, MOST_CHARACTERS, NOT_ENGLISH, ONE_THING, TOO_LONG
from should_connect.messages.typed.topics import is_no_answer
from should_connect.patterns import pattern

NO_ANSWER = "We left this out: it doesn't say anything yet. Leave it empty, or say it in a few words."
A_SENTENCE = "This doesn't fit a sentence. Try starting with “I” or “my”."
_MOST_WORDS = 30
"""How long a detail may be."""
_FILLER = pattern(
    r"^(?:(?:well|so|basically|honestly|um|uh|like|i mean|ok|okay|yeah),? )+(?=(?:i|my|the|it|they|you|we|that"
    r"|there)\b)",
    re.IGNORECASE,
)
_MORE_SAID = pattern(r"([^.!?]*[a-z]{4})[.!?] +[a-z]")
"""A phrase, and more said in small letters after its full stop."""
_ITS = pattern(r"^its (?!own\b)", re.IGNORECASE)
"""What is said of the job or the place, without the apostrophe: its meaningful work."""
AND_CLAUSE = pattern(
    r"(?!(?:i|it|you|we|they|there)\b)([^,]+), (?:.*\b)?(?:and|also|plus|but) "
    r"(?:i|it|you|we|they|there)(?:['’]\w+| \w)",
    re.IGNORECASE,
)
"""Things and then a clause, which no one sentence holds: the mission, the people, and it's growing."""
THERE = pattern(
    r"^(?:no|lots of|plenty of|a lot of|tons of|(?:some )?room(?= (?:to|for)\b)) "
    r"(?P<what>(?!one\b|matter\b)(?:(?!\b(?:is|are|was|were|gets?|has|have|works?)\b).)+)$",
    re.IGNORECASE,
)
"""What there is, or is none of: no weekends; lots of overtime; room to grow."""
_AFTER_A_THING = pattern(r" (?:before|after|until|till|during|between|past|without|because|since|on|at|in|for|to) ")
"""What ends the thing that there is: no meetings before ten."""


def start(text: str) -> tuple[str, Understood]:
    """The plain line, or the reason why there is none."""
    whole = one_line(without_letter(text))
    if not whole:
        return "", NOTHING
    if len(whole) > MOST_CHARACTERS:
        return "", Understood(ask=TOO_LONG)
    line = plain(whole)
    line = ASIDE.sub("", _ITS.sub("it's ", spelled_out(settled(line) if is_shouted(line) and " " in line else line)))
    line = _FILLER.sub("", line)
    if not has_letter(line) or is_no_answer(line):
        return "", Understood(ask=NO_ANSWER)
    if PLACEHOLDER.search(line):
        return "", Understood(ask=A_GAP)
    if english.is_foreign(line):
        return "", Understood(ask=NOT_ENGLISH)
    if said := _MORE_SAID.match(line):
        return "", Understood(ask=ONE_THING, repair=said[1])
    if len(line.split()) > _MOST_WORDS or re.search(r"(?<=[a-z])[.!?] +[A-Z]", line):
        return "", Understood(ask=TOO_LONG)
    return settled(line), NOTHING


def is_or_are(what: str) -> str:
    """The verb that goes with a thing and what is said of it."""
    noun = phrases.head(english.low_words(_AFTER_A_THING.split(what)[0]))
    return "are" if noun.endswith("s") and not noun.endswith("ss") else "is"
