"""Words that are no sentence yet, and what makes them one: hard worker; good with people; works nights."""

import re

from should_connect.messages.typed import english
from should_connect.messages.typed.persons import base
from should_connect.patterns import pattern

_PREPOSITIONS = frozenset(
    """
of for in at from to with on under about around who that which when as by doing working over after since until
""".split()  # noqa: SIM905
)
_COUNTED = frozenset(
    """
license licence degree diploma certificate certification card attitude ethic record background back eye smile
personality memory voice car truck vehicle mindset passion portfolio permit clearance ged cdl love mind presence
perspective desire heart knack willingness bachelor's master's associate's van phone network history outlook
approach interest place company team environment school hospital business organization program crew change
challenge start step career job opportunity chance schedule balance future reputation spirit commitment eagerness
way toolbox variety range mix fit match move switch transition
book list following
""".split()  # noqa: SIM905
)
"""Things that are one and take an article: a license, a good attitude."""
HAD_AS_ONE = _COUNTED
_PAPERS = frozenset("cdl mba bsn jd pmp cpa phd rn lpn msw med ged cissp cfa ase twic".split())  # noqa: SIM905
"""Degrees and licenses by their letters, each of which one has one of."""
_OF_A_SAINT = pattern(r"(?:patience|heart|memory|eye|eyes|strength|energy|work ethic|stamina|focus) of an? ")
"""What one has as only somebody else does: patience of a saint."""
_ABLE = ("ability", "capacity")
_PERSONS = frozenset(
    """
person veteran vet mom dad mother father parent nurse cook chef student graduate grad assistant aide pro expert
native owl bird wizard whiz nerd notary lead rn cna lpn emt mp athlete captain marine phlebotomist starter caregiver
tech mechanic machinist teammate communicator
""".split()  # noqa: SIM905
)
_FIRMS = ("leader", "employer", "manufacturer", "builder", "provider", "maker")
"""Who the firm may be rather than the visitor."""
_NO_PERSONS = frozenset(
    """
other never ever after better power paper number order summer winter manner character center letter matter offer
corner dinner water humor labor color behavior favor floor door outdoor indoor minor major senior junior motor
tractor trailer career customer degree coffee committee eager clever proper under over calendar later older
younger newer faster stronger greater fewer sober poor free meter deer beer cover river weather together however
whether error mirror flavor honor harbor interior exterior prior superior filler cancer employer user software
folder binder printer scanner semester quarter chapter master's bachelor's register theater answer remainder sewer
layer tower shower dozer computer closer nearer easier bigger smaller longer shorter calmer slower quieter safer
cheaper nicer happier healthier soccer cancer summer winter sewer counter theater timer layer buyer's
""".split()  # noqa: SIM905
)
_ADJECTIVES = (
    r"organi[sz]ed|bilingual|trilingual|fluent|reliable|punctual|curious|patient|creative|detail[- ]oriented"
    r"|hard[- ]?working|motivated|certified|licensed|experienced|good|great|calm|flexible|friendly|honest|dependable"
    r"|adaptable|efficient|passionate|driven|dedicated|enthusiastic|quick|fast|strong|skilled|trained|knowledgeable"
    r"|available|willing|able|comfortable|familiar|ready|eager|easy|open|early|late|excited|interested|happy|tired"
    r"|bored|retired"
    r"|confident|loyal|mature|outgoing|polite|responsible|neat|clean|focused|humble|trustworthy|respectful|positive"
    r"|energetic|on time|not afraid|not scared|physically (?:fit|strong|able)|close|proficient|excellent|amazing|kind"
    r"|caring|compassionate|thorough|careful|committed|fun|nice|drug[- ]free|self[- ](?:motivated|taught|driven)"
    r"|hands-on|handy|here"
    r"|pretty good|teachable|coachable|approachable|persistent|resourceful|prompt|accurate|cheerful|sociable"
    r"|computer literate|tech[- ]savvy|open[- ]minded|talented|gentle|steady|family[- ](?:owned|run|oriented|friendly)"
    r"|locally owned|used to (?=\w+ing\b|a\b|the\b|hard\b|long\b|fast|early|late|being|heat|cold|heavy)"
)
_QUALIFIED = (
    r"(?:[\w/-]+ ){1,5}(?:certified|licensed|trained|savvy|literate|oriented|driven|minded|motivated|qualified|bonded"
    r"|vaccinated|checked|vetted|cleared|insured|registered|fingerprinted)"
)
_HOW = r"(?:(?:very|really|highly|so|super|pretty|always|never|also|extremely|usually|quite|just|not) )*"
_COMPLEMENT = pattern(
    rf"^(?:(?:always|never) \w+ing|{_HOW}(?:{_QUALIFIED}|{_ADJECTIVES}))"
    rf"(?: (?:and|but|or) {_HOW}(?:{_ADJECTIVES})|, (?:{_ADJECTIVES}))*"
    r"(?=$| \(|,? (?:with|at|in|under|on|about|to|enough|around|for|when|by|as|that|from|of|and|weekends|nights"
    r"|mornings"
    r"|evenings|any ?time|immediately|now|asap|every|all|each|right away|full[- ]time|part[- ]time)\b)",
    re.IGNORECASE,
)
_LIKE = pattern(rf"(?:{_ADJECTIVES})\b")
_VERBS = frozenset(
    """
know have can can't cannot could don't didn't won't am speak understand learn like enjoy manage get keep take give
make go come bring think believe want try stay listen communicate adapt multitask solve follow do treat teach handle
hate smoke
will would
finish arrive pick put read write say see worked managed led built taught ran trained designed wrote helped grew
lived raised served graduated volunteered coached supervised spent completed earned finished studied started live
appreciate admire respect miss wish hope feel used went did was got shopped need bake sew weld operate relate
pride remember hold carry prefer connect juggle dedicate interact sing
""".split()  # noqa: SIM905
)
_NOUNS_TOO = frozenset(
    "work care help play cook drive type show pay cover train use run lift plan clean pass own call".split()  # noqa: SIM905
)
_AFTER_A_VERB = frozenset(
    """
a an the my your it well hard with at fast quickly in on up out from to as for about people kids children others
everyone all whatever when how nights weekends days overtime animals there here along late early together
""".split()  # noqa: SIM905
)
_ACHIEVED = frozenset(
    """
    increased reduced improved boosted doubled tripled launched created organized opened fixed coordinated developed
    designed cut raised closed handled
    """.split()  # noqa: SIM905
)
_SO_LONG = pattern(
    r" (?:for (?:[\w+]+ ){1,3}(?:years?|months|decades?)|since (?:i\b|\d{4}|20\d\d|high school"
    r"|college))",
    re.IGNORECASE,
)
_ADVERBS = frozenset("never always rarely usually really still also just only genuinely truly mostly often".split())  # noqa: SIM905


def head(words: list[str]) -> str:
    """The noun that a phrase without a verb is about, in small letters: license, in 'driver's license for Ohio'."""
    end = next((i for i, word in enumerate(words) if i and word in _PREPOSITIONS), len(words))
    return words[end - 1]


def article(phrase: str) -> str:
    """The phrase after 'a' or 'an', by its sound."""
    first = re.split(r"[\s-]", phrase)[0]
    if first.isupper() and len(first) > 1:
        is_open = first[0] in "AEFHILMNORSX"
    else:
        is_open = bool(re.match(r"(?:[aeio]|u(?!ni|se|sa|su)|hono|hour)(?!ne\b|nce\b)", first.lower()))
    return f"{'an' if is_open else 'a'} {phrase}"


def with_article(phrase: str) -> str:
    """A thing as one names it: a driver's license; patience; the ability to listen."""
    first, joint, second = phrase.partition(" and ")
    if joint and " with " not in first and " in " not in first and " of " not in first:
        return f"{with_article(first)} and {with_article(second)}"
    words = english.low_words(phrase)
    noun = head(words)
    if words[0] in english.DETERMINERS or words[0].isdigit():
        return phrase
    if noun in _ABLE or _OF_A_SAINT.match(phrase.lower()):
        return f"the {phrase}"
    if noun == "variety" and " of " not in phrase:
        return phrase
    return article(phrase) if noun in _COUNTED or words[0] in _PAPERS or " sense of " in f" {phrase} " else phrase


def person(phrase: str) -> str:
    """Who the visitor is, with articles: a quick learner and a hard worker. Empty where the words name no person."""
    phrase, myself = (phrase.removesuffix(" myself"), " myself") if phrase.endswith(" myself") else (phrase, "")
    parts = re.split(r", (?:and )?| and | & ", re.sub(r"\b(?:an?|the) ", "", phrase, flags=re.IGNORECASE))
    if not all(_is_person(english.low_words(part)) for part in parts):
        return ""
    named = [article(part) for part in parts]
    return f"{named[0] if len(named) == 1 else f'{", ".join(named[:-1])} and {named[-1]}'}{myself}"


def _is_person(words: list[str]) -> bool:
    if not words or words[0] in english.DETERMINERS or words[0] in _VERBS or words[0] in _PREPOSITIONS:
        return False
    if words[0] in _NOUNS_TOO and len(words) > 1 and words[1] in _AFTER_A_VERB:
        return False
    noun = head(words)
    if (
        words[0].endswith("ing")
        or not english.PRONOUNS.isdisjoint(words)
        or noun in _FIRMS
        or words[:2] == ["tech", "for"]
    ):
        return False
    if words[-2:] in (["quick", "study"], ["fast", "study"]):
        return True
    return noun in _PERSONS or (
        len(noun) > 3 and noun.endswith(("er", "or", "ist", "ian")) and noun.split("-")[-1] not in _NO_PERSONS
    )


def am(phrase: str) -> str:
    """'I'm', or 'I've been' before what somebody is for a time or since a day: a nurse for eight years."""
    return "I've been" if _SO_LONG.search(phrase) else "I'm"


def is_complement(low: str) -> bool:
    """Whether the words say what somebody is like, as after 'I'm': good with people; CPR certified."""
    return bool(_COMPLEMENT.match(low)) and not (
        " and " in low and head(english.low_words(low.rsplit(" and ", 1)[1])) in _COUNTED
    )


def lowered(phrase: str) -> str:
    """What somebody is like without a phone's first capital: fluent in ASL; CPR certified."""
    return phrase[0].lower() + phrase[1:] if _LIKE.match(phrase.lower()) and phrase[1:2].islower() else phrase


def doing(phrase: str) -> str:
    """What the visitor does, as after 'I': love kids; work well with others. Empty where no verb leads."""
    first, _, rest = phrase.partition(" ")
    low = first.lower().replace("’", "'")
    after = english.low_words(rest)[:1]
    if low in _ADVERBS and rest:
        return f"{low} {said}" if (said := doing(rest)) else ""
    if low == "love":
        return f"love {rest}" if rest and after not in (["of"], ["for"]) else ""
    verb = low if low in _VERBS or low in _NOUNS_TOO else base(low)
    if verb in ("love", "get") and low != verb:
        return f"{verb} {rest}" if rest else ""
    if low in _ACHIEVED and rest:
        return f"{low} {rest}"
    if low.endswith("ed") and (after[:1] and (after[0] in english.DETERMINERS or after[0][0].isdigit())):
        return phrase
    if verb in _VERBS and (rest or verb == "listen" or verb.endswith("ed")):
        return f"{verb} {rest}".strip()
    is_verb = bool(after) and (low != verb or after[0] in _AFTER_A_VERB or after[0][0].isdigit())
    return f"{verb} {rest}" if verb in _NOUNS_TOO and is_verb else ""
