"""What the visitor brings, as it stands after 'I'd bring' or, for a sentence, after 'One thing I'd bring is'."""

import re
from dataclasses import replace

from should_connect.messages.typed import english, phrases, tender
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.details import A_SENTENCE, AND_CLAUSE, start
from should_connect.messages.typed.guesses import recased
from should_connect.messages.typed.model import Understood
from should_connect.messages.typed.topic_words import ONE_THING
from should_connect.patterns import pattern

_LEAD = pattern(
    r"^(?:i(?:'d|’d|'ll|’ll| can| could| would| will)? (?:also )?(?:bring|offer|contribute|add)"
    r"|(?:what )?i bring(?: is)?|bring|bringing|i(?:'m| am)(?= (?:an? )?[\w-]+(?: [\w-]+)*$))"
    r"(?: is| with me)?:? (?=\S)",
    re.IGNORECASE,
)
_HAVE = pattern(
    r"^(?:i(?:'ve|’ve| have)(?: got| had)?|have|has|got) (?=(?:a|an|my|over|more|about|almost|nearly|some|\d+\+?|two"
    r"|three|four|five|six|seven|eight|nine|ten|several|many|lots|years|experience|good|great|strong|own|reliable"
    r"|excellent|plenty)\b)",
    re.IGNORECASE,
)
_YEARS = pattern(
    r"^(?P<years>(?:(?:over|more than|about|almost|nearly|at least) )?(?:\d+\+?|\d+ ?[-–] ?\d+|an?|one|two|three"
    r"|four|five"
    r"|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|several|many)\+? (?:years?"
    r"|months?))['’]?(?: (?P<rest>.+))?$",
    re.IGNORECASE,
)
_STANDS = pattern(
    r"^(?:of|in|at|as|with|on|for|from|behind|under|around|running|working|doing|driving|teaching|managing|caring"
    r"|serving|helping|leading|\w+ing (?:with|in|at|for|and|as|the|my|a))\b",
    re.IGNORECASE,
)
_SPENT_ON = pattern(
    r"\b(?:experience|work|school|college|university|training|practice|service|duty|\w+ing)$", re.IGNORECASE
)
_FIELD = pattern(
    r"^(?:\w+ (?:and )?){0,2}(?:service|retail|sales|construction|hospitality|maintenance|management|payroll"
    r"|bookkeeping"
    r"|accounting|inventory|logistics|nursing|childcare|landscaping|catering|banking|billing|data entry"
    r"|scheduling|social media)$",
    re.IGNORECASE,
)

_NOTHING_BUT = pattern(
    r"^(?:(?:nothing|none|not (?:much|a lot)|no experience|no exp)(?: \w+){0,2}"
    r"|i (?:have no|don['’]t have) [\w ]+?),? but (?:i(?:['’]m| am) )?(?=\S)",
    re.IGNORECASE,
)
"""What the visitor thinks is missing, before what there is: nothing yet but willing to learn."""

_TOO_LITTLE = ("experience", "skills", "license", "degree", "ability", "me", "myself")
_OF_ONESELF = pattern(
    r"(?:nce|cy|ty|gy|ion|ness|ship|sm|thy|my|ment|ing|ls|ics|ledge|work|tude|tive|th)$"
    r"|^(?:humor|drive|grit|heart|respect|care|confidence|calm|speed|strength|ideas|focus|loyalty|discipline|tact)$"
)
_DEGREES = ("MBA", "BA", "BS", "BSN", "MA", "MS", "MSN", "PhD", "CPA", "PMP", "CDL", "GED", "JD", "MPH", "MSW")

COUNTS_AGAINST = "This could count against you. Leave it out, or name a strength."
BIG_CLAIM = "Big claims are hard to believe. Name one thing you have done or can do."
MORE = "A few more words, please: which, or in what?"
A_STRENGTH = "Say it as a strength: something you have, do or can do."


def read_bring(text: str) -> Understood:
    """One thing the visitor brings: 5 years of SQL; that I'm good with people."""
    found = _read_bring(text)
    return replace(found, words=recased(found.words, text))


def _read_bring(text: str) -> Understood:
    line, problem = start(text)
    if not line:
        return problem
    line = _NOTHING_BUT.sub("", line)
    bare = _HAVE.sub("", settled(line).replace(" & ", " and "))
    bare = _LEAD.sub("", bare)
    was_me = bool(re.match(r"i(?:'|’|\s)(?:a?m)\b", line.lower())) and bare != settled(line)
    bare = _HAVE.sub("", settled(bare))
    low = bare.lower().replace("’", "'")
    words = english.low_words(bare)
    if tender.subject(low) in ("pay", "own", "rude", "jobs", "grave"):
        return Understood(ask=COUNTS_AGAINST)
    if low.startswith(("you ", "your ")):
        return Understood(ask=A_STRENGTH)
    if re.search(r"\b(?:perfect|best|ideal|amazing|the right person|everything|100%|110%|anything)\b", low):
        return Understood(ask=BIG_CLAIM)
    if words[0].split("'")[0] == "i" and len(words) > 1:
        return Understood(f"that {bare}")
    if listed := AND_CLAUSE.match(bare):
        return Understood(ask=ONE_THING, repair=listed[1])
    if low == "work ethic":
        return Understood(f"my {bare}")
    if language := re.match(r"(bilingual|fluent) ([A-Z][a-z]+)(?:(?: and|,|/| -|)[ /]?([A-Z][a-z]+))?$", bare):
        also = f" and {language[3]}" if language[3] else ""
        return Understood(f"that I'm {language[1]} in {language[2]}{also}")
    if who := phrases.person(bare):
        return Understood(f"that {phrases.am(bare)} {who}")
    if was_me:
        return Understood(f"that I'm {phrases.lowered(bare)}")
    if words[0] in ("no", "not") and not phrases.is_complement(low):
        return Understood(ask=A_STRENGTH)
    if years := _YEARS.match(bare):
        return Understood(_counted(years["years"], years["rest"] or ""))
    if words[0] in english.PRONOUNS or words[0] in english.QUESTION_WORDS:
        return Understood(ask=A_SENTENCE)
    if phrases.is_complement(low):
        return Understood(f"that I'm {phrases.lowered(bare)}")
    if words[0] == "own" and len(words) > 1 and words[1] not in english.DETERMINERS:
        return Understood(f"my {bare}")
    if re.match(r"(?:never|always) (?:been|had|worked|got|\w+ed) ", low):
        return Understood(f"that I've {bare[0].lower()}{bare[1:]}")
    if does := phrases.doing(bare):
        return Understood(f"that I {does}")
    if english.has_finite_verb(words):
        return Understood(ask=A_SENTENCE)
    if re.match(r"(?:\w+ing)\b", low) and not low.startswith(
        ("training", "nursing", "engineering", "teaching experience")
    ):
        return Understood(bare if words[-1] in ("experience", "skills") else f"experience in {bare}")
    if len(words) == 1:
        return _one_word(bare)
    if bare.count(",") > 1 and not re.search(r" and | or ", bare):
        bare = re.sub(r",(?= [^,]+$)", ", and", bare)
        is_known = len(words) == bare.count(",") + 1 and not any(map(_OF_ONESELF.search, words))
        return Understood(f"knowledge of {bare}" if is_known else bare)
    return Understood(f"{bare} experience" if _FIELD.match(low) else phrases.with_article(bare))


def _one_word(word: str) -> Understood:
    """One word: what one has of oneself, a degree, or what one knows; a mere thing is asked about."""
    if word.lower() in _TOO_LITTLE:
        return Understood(ask=MORE)
    if _FIELD.match(word):
        return Understood(f"{word} experience")
    if _OF_ONESELF.search(word.lower()):
        return Understood(word)
    if word in _DEGREES:
        return Understood(phrases.article(word))
    return Understood(f"knowledge of {word}") if word[0].isupper() else Understood(ask=MORE)


def _counted(years: str, rest: str) -> str:
    """Years and what they were spent on: 10 years of experience; 5 years at Walmart."""
    if not rest:
        return f"{years} of experience"
    if _STANDS.match(rest):
        return f"{years} {rest}"
    return f"{years} of {rest}" if len(rest.split()) > 2 or _SPENT_ON.search(rest) else f"{years} of {rest} experience"
