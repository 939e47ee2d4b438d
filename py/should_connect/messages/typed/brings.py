"""What the visitor brings, as it stands after 'I'd bring' or, for a sentence, after 'One thing I'd bring is'."""

import re
from dataclasses import replace
from functools import lru_cache

from should_connect.messages.lexicon import name_of
from should_connect.messages.typed import english, phrases, tender
from should_connect.messages.typed.brands import written_so
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
    r"|scheduling|social media|audit|auditing|collections|qa|purchasing)$",
    re.IGNORECASE,
)

_NOTHING_BUT = pattern(
    r"^(?:(?:nothing|none|not (?:much|a lot)|no experience|no exp)(?: \w+){0,2}"
    r"|i (?:have no|don['’]t have) [\w ]+?),? (?:but|just) (?:i(?:['’]m| am) )?(?=\S)",
    re.IGNORECASE,
)
"""What the visitor thinks is missing, before what there is: nothing yet but willing to learn."""

_TOO_LITTLE = ("experience", "skills", "license", "degree", "ability", "me", "myself")
_OF_ONESELF = pattern(
    r"(?:nce|cy|ty|gy|ion|ness|ship|sm|thy|my|ment|ing|ls|ics|ledge|work|tude|tive|th)$"
    r"|^(?:humor|drive|grit|heart|respect|care|confidence|calm|speed|strength|ideas|focus|loyalty|discipline|tact)$"
)
_DEGREES = frozenset(
    """
    MBA BA BS BSN MA MS MSN PhD CPA PMP CDL GED JD MPH MSW RN LPN
    """.split()  # noqa: SIM905
)

COUNTS_AGAINST = "This could count against you. Leave it out, or name a strength."
_WHO_SAY = ("my", "people", "customers", "clients", "patients", "kids", "students", "guests", "everyone", "everybody")
"""With whom a statement begins that speaks of the visitor: people trust me."""
BIG_CLAIM = "Big claims are hard to believe. Name one thing you have done or can do."
MORE = "A few more words, please: which, or in what?"
A_STRENGTH = "Say it as a strength: something you have, do or can do."


@lru_cache(maxsize=64)
def read_bring(text: str) -> Understood:
    """One thing the visitor brings: 5 years of SQL; that I'm good with people."""
    found = _read_bring(text)
    return replace(found, words=recased(found.words, text))


_LETTERS = pattern(r"[A-Z]{2,5}(?:-[A-Z]{2,4})+")
"""A certificate by its letters: SHRM-CP."""


def _read_bring(text: str) -> Understood:
    line, problem = start(text)
    if not line:
        return problem
    if _LETTERS.fullmatch(text.strip()):
        return Understood(f"my {text.strip()}")
    line = _NOTHING_BUT.sub("", line)
    line = re.sub(
        r"(\band )forklift$|^forklift(?=,| and (?!.*cert))", r"\1forklift certification", line, flags=re.IGNORECASE
    )
    line = re.sub(r"^patients (?=with\b)", "patience ", line, flags=re.IGNORECASE)
    bare = _HAVE.sub("", settled(line).replace(" & ", " and "))
    bare = _SPENT.sub(r"\g<years> of experience\g<in>", _LEAD.sub("", bare))
    bare = _A_SUM.sub(r"\1 a \2", _PACE.sub(r"\1 (\2)", bare))
    was_me = bool(re.match(r"i(?:'|’|\s)(?:a?m)\b", line.lower())) and bare != settled(line)
    bare = _HAVE.sub("", settled(bare))
    low = bare.lower().replace("’", "'")
    words = english.low_words(bare)
    bare = re.sub(r"(?<=\w) so (?=(?:no|i|patience|lots|a lot)\b)", ", so ", bare)
    low = bare.lower().replace("’", "'")
    if tender.subject(_BEFORE.sub("", low)) in ("pay", "own", "rude", "jobs", "grave") or _AILING.search(low):
        return Understood(ask=COUNTS_AGAINST)
    if low.startswith(("you ", "your ")):
        return Understood(ask=A_STRENGTH)
    if _BIG.search(low):
        return Understood(ask=BIG_CLAIM)
    if words[0].split("'")[0] == "i" and len(words) > 1:
        return Understood(f"that {bare}")
    if words[0] in _WHO_SAY and (english.says_something(words) or words[-1] == "me"):
        return Understood(f"that {bare}")
    if former := _FORMER.match(bare):
        return Understood(f"that I'm a former {_SERVED.get(former[1].lower(), former[1])}{former[2]}")
    if said := _paper(bare):
        return Understood(said)
    if said := _things(bare):
        return Understood(said)
    if said := _has_and_is(bare):
        return Understood(said)
    if listed := AND_CLAUSE.match(bare):
        return Understood(ask=ONE_THING, repair=listed[1])
    if low == "work ethic":
        return Understood(f"my {bare}")
    if languages := _LANGUAGES.match(bare):
        spoken = [
            _LANGUAGE.get(each.lower(), each.capitalize())
            for each in re.split(r"(?:,? and |, ?|/| ?- ?| )", languages["in"])
        ]
        if len(spoken) < _MOST_LANGUAGES:
            return Understood(f"that I'm {languages['how'].lower()} in {_joined(spoken)}")
    if not bare[0].isdigit() and (who := phrases.person(bare)):
        return Understood(f"that {phrases.am(bare)} {who}")
    if was_me:
        return Understood(f"that I'm {phrases.lowered(bare)}")
    if _CLEAN.match(low):
        return Understood(f"that I've had {bare}")
    if words[0] in ("no", "not") and not phrases.is_complement(low):
        return Understood(ask=A_STRENGTH)
    if years := _YEARS.match(bare):
        return Understood(_counted(years["years"], years["rest"] or ""))
    if words[0] in english.PRONOUNS or words[0] in english.QUESTION_WORDS:
        return Understood(ask=A_SENTENCE)
    if phrases.is_complement(low):
        return Understood(f"that I'm {phrases.lowered(_listed(bare))}")
    if words[0] == "own" and len(words) > 1 and words[1] not in english.DETERMINERS:
        return Understood(f"my {bare}")
    if low.startswith("been ") and len(words) > 1:
        return Understood(f"that I've {bare[0].lower()}{bare[1:]}")
    if re.match(r"(?:never|always) (?:been|had|worked|got|\w+ed) ", low):
        return Understood(f"that I've {bare[0].lower()}{bare[1:]}")
    if does := phrases.doing(bare):
        return Understood(f"that I {does}")
    if english.has_finite_verb(words):
        return Understood(ask=A_SENTENCE)
    if re.match(r"(?!sing |bring |ring |king |spring |string )(?:\w+ing)\b", low) and not low.startswith(
        ("training", "nursing", "engineering", "teaching experience")
    ):
        return Understood(phrases.with_article(bare) if words[-1] in _HAD else f"experience in {bare}")
    if len(words) == 1:
        return _one_word(bare)
    if bare.count(",") > 1 and not re.search(r" and | or ", bare):
        bare = re.sub(r",(?= [^,]+$)", ", and", bare)
        is_known = len(words) == bare.count(",") + 1 and not any(map(_OF_ONESELF.search, words))
        return Understood(f"knowledge of {bare}" if is_known else bare)
    return Understood(f"{bare} experience" if _FIELD.match(low) else phrases.with_article(bare))


def _paper(bare: str) -> str:
    """A license or a course by its short name, with what it is: a Class B CDL; CPR and first aid certification."""
    if cdl := _CDL.match(bare):
        grade = f"Class {cdl['grade'].upper()} " if cdl["grade"] else ""
        more = cdl["more"]
        with_more = f" with {more}" if more and len(more.split()) == 1 else f" with {more} endorsements" if more else ""
        return f"a {grade}CDL{with_more}"
    if clean := _CDL_AND.match(bare):
        return f"a Class {(clean['after'] or clean['before']).upper()} CDL and a {clean['record'].lower()}"
    named = bare.split()
    if len(named) > 1 and all(each.upper() in _CARDS for each in named):
        return f"{_joined([each.upper() for each in named])} certifications"
    are_names = len(named) > 1 and all(
        name_of(each.lower()) or written_so(each.lower()) == each or (each.isupper() and len(each) > 1)
        for each in named
    )
    if are_names and named[0].lower() not in _MAKERS and not name_of(bare.lower()):
        return f"knowledge of {_joined(named)}"
    if license := _LICENSE.match(bare):
        return phrases.article(f"{_STATES.get(license['state'].upper(), license['state'])} {license['what']} license")
    if _COURSES.match(bare):
        return f"{bare.replace('/', ' and ')} certification"
    if re.match(r"[A-Z][\w.]+ (?:suite|office|workspace|cloud|classroom)$", bare, re.IGNORECASE) and bare[0].isupper():
        return f"knowledge of {bare}"
    if heavy := _HGV.match(bare):
        return f"a Class {heavy['grade']} {heavy['kind'].upper()} license"
    if _is_pair_of_tools(bare):
        return f"knowledge of {bare}"
    if british := _LEVEL.match(bare):
        return f"a Level {british['level']} {british['what'].lower()} certificate"
    if series := re.match(r"series (\d+)$", bare, re.IGNORECASE):
        return f"a Series {series[1]} license"
    return ""


def _is_pair_of_tools(bare: str) -> bool:
    """Whether it is two products and no more: Excel and PowerPoint."""
    pair = bare.split(" and ")
    are_known = len(pair) == 2 and all(
        _TOOL.match(each) and (name_of(each.lower()) or written_so(each.lower())) for each in pair
    )
    return are_known and not any(each in _LANGUAGE.values() or each in _DEGREES or each in _CARDS for each in pair)


def _things(bare: str) -> str:
    """Things listed with commas or 'plus', each as one names it: a BSN and four years in pediatrics."""
    items = [each.strip() for each in re.split(r",(?: and)? | plus | and (?=\d+ years?\b)", bare)]
    if not 1 < len(items) < _MOST_THINGS or " or " in bare or "(" in bare:
        return ""
    words = [english.low_words(each) for each in items]
    is_like_that = phrases.is_complement(items[-1].lower())
    items_named = words[:-1] if is_like_that else words
    if any(not each or each[0] in _NO_ITEM or english.says_something(each) for each in items_named):
        return ""
    if phrases.is_complement(items[0].lower()):
        if not all(phrases.is_complement(each.lower()) or phrases.doing(each) for each in items[1:]):
            if len(items) < _MANY and (who := phrases.person(items[1])):
                return f"that I'm {phrases.lowered(items[0])} and {who}"
            with_what = _joined([phrases.with_article(each) for each in items[1:]])
            return f"that I'm {phrases.lowered(items[0])} and have {with_what}"
        return ""
    if all(tools := [_YEARS_BEHIND.match(each) for each in items]):
        return _joined([f"{_years(found['many'])} of {found['tool']}" for found in tools if found])
    are_like_that = all(phrases.is_complement(each.lower()) for each in items[1:])
    if (who := phrases.person(items[0])) and len(items) > 1 and are_like_that:
        return f"that I'm {_joined([who, *(phrases.lowered(each) for each in items[1:])])}"
    if (who := phrases.person(items[0])) and _YEARS.match(items[1]):
        return f"that I'm {who} with {_joined([_item(each) for each in items[1:]])}"
    if is_like_that and not any(map(phrases.person, items)):
        if _OF_ONESELF.search(items[0].lower()) and "certification" not in items[0]:
            return _joined(items[:-1])
        return f"that I have {_joined([_item(each) for each in items[:-1]])} and am {phrases.lowered(items[-1])}"
    if any(phrases.is_complement(each.lower()) or phrases.person(each) or phrases.doing(each) for each in items):
        return ""
    if all(_TOOL.match(each) for each in items) and not any(each in _DEGREES for each in items):
        is_spoken = all(each in _LANGUAGE.values() for each in items)
        return f"{'' if is_spoken else 'knowledge of '}{_joined(items)}"
    return _joined([_item(each) for each in items])


def _has_and_is(bare: str) -> str:
    """What the visitor has, and who or how the visitor is, in one sentence: patience, and good with families."""
    first, joint, second = bare.partition(" and ")
    if not joint or " and " in second or english.says_something(english.low_words(bare)):
        return ""
    is_first, is_second = _what_one_is(first), _what_one_is(second)
    if is_first and is_second:
        return f"that I'm {is_first} and {is_second}"
    if not is_first and not is_second:
        return ""
    thing = second if is_first else first
    words = english.low_words(thing)
    is_had = phrases.head(words) in phrases.HAD_AS_ONE or words[0] == "own" or thing in _DEGREES
    is_had = is_had or (bool(_OF_ONESELF.search(words[0])) and words[1:2] in ([], ["to"], ["with"], ["for"]))
    if words[0] in _NO_ITEM or phrases.doing(thing) or not is_had:
        return ""
    has = f"my {thing}" if words[0] == "own" else _item(thing)
    return f"that I'm {is_first} and have {has}" if is_first else f"that I have {has} and am {is_second}"


def _what_one_is(said: str) -> str:
    """Who somebody is, or what somebody is like, as after 'I'm'; else empty."""
    return phrases.person(said) or (phrases.lowered(said) if phrases.is_complement(said.lower()) else "")


def _item(bare: str) -> str:
    if years := _YEARS.match(bare):
        return _counted(years["years"], years["rest"] or "")
    return phrases.article(bare) if bare in _DEGREES else phrases.with_article(bare)


def _listed(bare: str) -> str:
    """What somebody is like, in a list with its last 'and': fast, friendly, and on time."""
    items = bare.split(", ")
    return bare if len(items) < _MANY or " and " in bare else _joined(items)


def _joined(items: list[str]) -> str:
    return " and ".join(items) if len(items) < _MANY else f"{', '.join(items[:-1])}, and {items[-1]}"


_HAD = ("experience", "skills", "certifications", "certificates", "licenses", "credentials", "degree", "license")
"""What one has: welding certifications."""
_YEARS_BEHIND = pattern(r"(?P<tool>[A-Za-z][\w+#. ]*?),? (?P<many>\d+)\+? ?(?:y|yrs?|years?)$", re.IGNORECASE)
"""Something known and for how long: Rust 3y."""
_MAKERS = ("google", "microsoft", "adobe", "apple", "amazon", "oracle", "sap", "us", "new", "san", "los")
_MANY, _MOST_THINGS, _MOST_LANGUAGES = 3, 5, 5
"""How many things want a comma, and from how many on a list is too long for a sentence."""
_NO_ITEM = (
    english.PRONOUNS
    | english.QUESTION_WORDS
    | {"with", "at", "in", "not", "no", "never", "always", "but", "so", "and", "which", "who"}
)
_TOOL = pattern(r"(?:[A-Z][\w+#.]*)(?: [A-Z][\w+#.]*)*$")
_LANGUAGE = {
    "eng": "English", "english": "English", "span": "Spanish", "spanish": "Spanish", "french": "French",
    "german": "German", "arabic": "Arabic", "portuguese": "Portuguese", "mandarin": "Mandarin",
    "chinese": "Chinese", "russian": "Russian",
    "italian": "Italian", "hindi": "Hindi", "korean": "Korean", "japanese": "Japanese", "vietnamese": "Vietnamese",
    "tagalog": "Tagalog", "polish": "Polish", "creole": "Creole", "asl": "ASL", "urdu": "Urdu", "somali": "Somali",
}  # fmt: skip
_LANGUAGES = pattern(
    r"(?P<how>bilingual|trilingual|fluent) (?:in )?"
    rf"(?P<in>(?:{'|'.join(_LANGUAGE)})(?:(?:,? and |, ?|/| ?- ?| )(?:{'|'.join(_LANGUAGE)}))*)$",
    re.IGNORECASE,
)
_FORMER = pattern(
    r"ex[- ](marine|army|navy|military|cop|teacher|nurse|paramedic|chef|athlete|[a-z]+er)\b(.*)$", re.IGNORECASE
)
_SERVED = {
    "marine": "Marine",
    "army": "soldier",
    "navy": "sailor",
    "military": "service member",
    "cop": "police officer",
}
_CARDS = frozenset(("CPR", "BLS", "ACLS", "PALS", "AED", "NRP", "TNCC", "ENPC", "PHTLS"))
"""Courses in saving lives, by their short names."""
_CLEAN = pattern(
    r"(?:no|zero) (?:[a-z-]+ )?(?:accidents?|incidents?|complaints?|tickets|no-shows|injuries"
    r"|violations|absences)\b"
)
_CDL_AND = pattern(
    r"(?:cdl (?:class )?(?P<after>[abc])|class (?P<before>[abc]) cdl),? (?:and |with )?(?:a )?"
    r"(?P<record>clean (?:driving )?record)$",
    re.IGNORECASE,
)
_CDL = pattern(
    r"cdl(?:,? (?:class )?(?P<grade>[abc])\b)?(?:,? (?:with |w/ ?|and |\+ ?)?(?P<more>(?:hazmat|tanker|doubles"
    r"|triples|air brakes?"
    r"|passenger)(?:(?:,| and|/| \+|, and) ?(?:hazmat|tanker|doubles|triples|air brakes?|passenger))*))?$",
    re.IGNORECASE,
)
_STATES = {"TX": "Texas", "CA": "California", "FL": "Florida", "NY": "New York", "PA": "Pennsylvania", "OH": "Ohio",
           "GA": "Georgia", "NC": "North Carolina", "IL": "Illinois", "MI": "Michigan", "NJ": "New Jersey",
           "VA": "Virginia", "WA": "Washington", "AZ": "Arizona", "MA": "Massachusetts", "TN": "Tennessee",
           "CO": "Colorado"}  # fmt: skip
_LICENSE = pattern(
    rf"(?P<what>[a-z]+(?: [a-z]+){{0,2}}) license,? (?:in )?(?P<state>{'|'.join(_STATES)})$", re.IGNORECASE
)
_COURSES = pattern(
    r"(?:(?:CPR|BLS|ACLS|PALS|AED|first aid|ServSafe|OSHA(?:[ -]?(?:10|30))?|TEFL|TESOL|HAZWOPER|Six Sigma(?:"
    r" [a-z]+ belt)?|Scrum Master"
    r"|lifeguard|food handler'?s?|wilderness first responder)(?:/| and |, |$))+$",
    re.IGNORECASE,
)
_HGV = pattern(r"(?:class|cat(?:egory)?) (?P<grade>[12]|c\+?e?) (?P<kind>hgv|lgv)(?: licen[cs]e)?$", re.IGNORECASE)
_LEVEL = pattern(
    r"(?P<what>food hygiene|food safety|first aid|safeguarding|childcare|health and social care|teaching assistant)"
    r"(?: (?:certificate|cert|course))? level (?P<level>[1-5])$",
    re.IGNORECASE,
)
"""A course by its level, as in Britain: food hygiene level 2."""
_SPENT = pattern(r"^experience of (?P<years>[\w+]+ years?)(?P<in> .+)$", re.IGNORECASE)
_PACE = pattern(
    r"^([^,]*(?:typing|typist|10-?key)|[^,]+(?=,)),? (\d+ (?:wpm|kph|lbs|pounds|words per minute)\b[^,]*)$",
    re.IGNORECASE,
)
_A_SUM = pattern(
    r"\b(managed|ran|oversaw|led|handled|owned|supervised|trained|built) "
    r"((?:\$\S+ )?(?:budget|portfolio|p&l|territory|project|program|team|book|crew|staff|store|kitchen|department)\b)",
    re.IGNORECASE,
)
_BEFORE = pattern(
    r",? (?:at|in|from|for|with) my (?:last|current|present|previous|old|former) (?:job|company|role|position"
    r"|employer|team|place)\b"
)
"""Where the visitor has done it."""
_AILING = pattern(
    r"^(?:i(?:['’]m| am) )?not (?:very |too |so |that |really )?(?:great|good|the best|strong|comfortable"
    r"|confident|used to)\b|"
    r"\bbad (?:back|knees?|hip|shoulder|eyes|english)\b"
)
_BIG = pattern(
    r"^(?:i(?:'m| am) )?perfect$|\bperfect (?:fit|candidate|person|match|for|employee|choice)\b|\b(?:the )?(?:best"
    r"|ideal|amazing)\b|\bthe right person\b"
    r"|\beverything\b|\b1[01]0%|\b(?:do|learn|handle|fix|sell|for) anything\b(?! (?:with|that|you|on)\b)|^anything\b"
)


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
    if re.fullmatch(r"(?:nights|days|evenings|weekends|nites|night shifts?|day shifts?)", rest, re.IGNORECASE):
        return f"{years} on {rest}"
    if who := phrases.person(rest):
        return f"{years} as {who}"
    return f"{years} of {rest}" if len(rest.split()) > 2 or _SPENT_ON.search(rest) else f"{years} of {rest} experience"


def _years(many: str) -> str:
    return f"{many} year{'s' if many != '1' else ''}"
