"""How the two know each other, as it stands after 'you could mention that': we worked together at Acme."""

import re
from dataclasses import replace
from functools import lru_cache

from should_connect.messages.lexicon import Kind, kind_of
from should_connect.messages.typed import english, phrases, tender
from should_connect.messages.typed.brands import COMPANIES
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.details import NO_ANSWER, start
from should_connect.messages.typed.guesses import recased
from should_connect.messages.typed.model import Understood
from should_connect.messages.typed.persons import addressed
from should_connect.patterns import pattern

_LEAD = pattern(r"^(?:that|because|as you know,?|how:|well,?|we know each other) (?=\S)", re.IGNORECASE)
_PROF = pattern(r"\b[Pp]rof\b\.?(?! [A-Z])")
_DID = pattern(
    r"(?P<used>used to )?(?P<did>worked|working|studied|studying|went|lived|volunteered|volunteer|study"
    r"|met|played|served|trained"
    r"|taught"
    r"|interned|grew|work|live|go|play|coached|hired|supervised|managed|helped|mentored|sat|rode|carpooled|attended)\b"
)
_RELATION = (
    r"(?:friend|boss|manager|supervisor|teacher|professor|prof|coach|mentor|neighbor|neighbour|cousin|aunt|uncle"
    r"|brother|sister|mom|mother|dad|father|in-law|bud|buddy|pal|roommate|landlord|customer|client|pastor"
    r"|doctor|dentist|trainer|instructor|advisor|adviser|counselor|co-?worker|colleague|classmate|teammate|mate"
    r"|godmother|lead|nephew|niece|stylist|barber|nurse|therapist|tutor|realtor|babysitter|preceptor|vet|PT"
    r"|recruiter|sergeant|captain|skipper|foreman|sponsor|(?<=['’]s )(?:husband|wife|partner|son|daughter))"
)
_THEIR_OWN = pattern(
    r"(?P<who>(?:an? |the )?(?:(?:former|old|previous|ex)[ -])?(?:student|pupil|employee|intern|customer|client|patient"
    r"|mentee|tenant|direct report|assistant|trainee)) of (?:theirs|his|hers|yours)$",
    re.IGNORECASE,
)
"""What the visitor was to them: a former student of theirs."""
_TO_THEM = pattern(r"\b(?:student|pupil|employee|intern|mentee|tenant|report|assistant|trainee|neighbor|friend|fan)$")
_RELATED = pattern(
    rf"^(?P<whose>my |an? |the )?(?P<who>(?:[\w'’-]+ )*?(?:ex-)?"
    rf"{_RELATION}(?:-in-law)?(?P<many>s|ies)?(?P<of> (?:of|from|at|in) .+)?)$",
    re.IGNORECASE,
)
_PLURAL = pattern(
    r"\b(?:(?:team|class|room|flat|house|school)?mates?|colleagues?|co-?workers?|friends?|neighbors?|cousins?|alumni)$"
)
_COUNTED = pattern(
    r"(?:gym|fair|conference|event|club|wedding|party|meetup|bar|restaurant|store|class|team|league|workshop"
    r"|group|dinner)$"
)

_ALONE = frozenset("gym pool park library mall neighborhood barbershop army navy military union".split())  # noqa: SIM905
"""Where one is without saying which: the gym."""
_HOUSES = frozenset("VFW PTA YMCA YWCA VA ER ICU NICU Y USO HOA ROTC DMV".split()) - {"ROTC"}  # noqa: SIM905
"""Houses known by their letters."""
_OUR_KIDS = pattern(
    r"our (?:kids|sons|daughters|children|families|parents|dogs|moms|dads|wives|husbands|teams|companies) "
    r"(?:play|go|went|are|were|met|know|grew|work|worked|live|lived|have|used|share|train|swim)\b"
)
"""What those do who belong to both: our kids play football together."""
_HARDLY = pattern(
    r"(?:i |we )?(?:(?:don't|do not|didn't|never|barely|hardly)(?: (?:really|actually|even|yet))*|(?<!we )just)"
    r" (?:know|met|meet)\b"
    r"(?! (?:until|till|before|anyone|in person|face to face|each other (?:until|before)))"
)
_IN_COMMON = pattern(r"(?:(?:through )?an? )?(?:friend of an? friend|friends? of friends?|mutual friends?|mutuals?)$")

_OF_A_PLACE = pattern(r"(?P<who>(?:[a-z-]+ ){0,2}[a-z-]+) (?:on|at|in|from|of) (?:my|our|the|an?|[A-Z])")
"""Somebody by what they were somewhere: skipper on my last boat."""
_PARTED = pattern(r"\bex[ -]?(?:wife|husband|boyfriend|girlfriend|partner|fianc\w+)\b")
_SOMEBODY = pattern(r"(?-i:[A-Z][a-z]+) (?:in|from|over in|down in) (?-i:[a-z]|HR|IT)")
"""Somebody both know, by what they do: Maria in accounting."""

HOW_KNOWN = "Say how you know each other, or leave it empty."
SAY_IT = "Write it as a sentence, such as “we worked together at Acme”."


@lru_cache(maxsize=64)
def read_known_from(text: str) -> Understood:
    """How the two know each other, said to the one who refers: we worked together at Acme; you're my aunt."""
    found = _read_known_from(text)
    return replace(found, words=recased(found.words, text))


def _read_known_from(text: str) -> Understood:
    line, problem = start(text)
    if not line:
        return problem
    bare = settled(_PROF.sub("professor", _LEAD.sub("", line)))
    words = english.low_words(bare)
    if words[0].split("'")[0] in ("he", "she", "they", "her", "his", "their") and len(words) > 1:
        bare = addressed(bare)
        words = english.low_words(bare)
    low = bare.lower().replace("’", "'")
    if _HARDLY.match(low):
        return Understood(ask=HOW_KNOWN)
    if mine := _THEIR_OWN.match(bare):
        return Understood(f"I'm {phrases.article(mine['who'])} of yours")
    if words[0] == "your" and len(words) > 1 and not english.says_something(words):
        is_somebody = phrases.person(bare.split(" ", 1)[1]) or _TO_THEM.search(low)
        return Understood(f"I'm {bare}" if is_somebody else f"we know each other from {bare}")
    if words[0].split("'")[0] in ("we", "you", "i", "your", "both"):
        return Understood(addressed(bare)) if len(words) > 1 else Understood(ask=NO_ANSWER)
    if _OUR_KIDS.match(low):
        return Understood(bare)
    if low.startswith(("never met in person", "never met face to face")):
        return Understood(f"we've {addressed(bare)}")
    if _PARTED.search(low):
        return Understood(ask=tender.LEAVE_OUT["own"])
    if _IN_COMMON.match(low):
        return Understood("we have a friend in common")
    if re.match(r"(?:used to be|was|were) (?:my|our) ", low):
        return Understood(f"you {re.sub(r'^was ', 'were ', bare, flags=re.IGNORECASE)}")
    if low.startswith("used to ") and not re.search(r"\b(?:with|together|both)\b", low):
        return Understood(f"{'you' if re.search(r'\b(?:me|us|my|our)\b', low) else 'I'} {addressed(bare)}")
    if match := _DID.match(low):
        return _did(match, bare)
    if words[0] in ("from", "through", "at", "via", "in", "since"):
        joint = "from" if words[0] in ("at", "in") else words[0]
        return (
            Understood(f"we know each other {joint} {_placed(bare.split(' ', 1)[1])}")
            if len(words) > 1
            else Understood(ask=NO_ANSWER)
        )
    if _PLURAL.search(low) and words[0] not in ("my", "your"):
        return Understood(f"we're {bare if bare.endswith(('s', 'i')) else f'{bare}s'}")
    if is_one := re.match(r"(?:is|was) (?=(?:an?|the|my|our)\b)", low):
        return Understood(f"{'you were' if low.startswith('was') else "you're"} {bare[is_one.end() :]}")
    if re.match(r"friends with (?!each\b)\w", low):
        return Understood(f"you're {bare}")
    if related := _RELATED.match(bare):
        if related["many"]:
            return Understood(f"we're {bare}")
        if not related["whose"] and re.match(r" of (?:my|our|a|the)\b", related["of"] or ""):
            return Understood(f"you're {phrases.article(bare)}")
        return Understood(f"you're {bare if related['whose'] else f'my {bare}'}")
    if (placed := _OF_A_PLACE.match(bare)) and (phrases.person(placed["who"]) or _RELATED.match(placed["who"])):
        return Understood(f"you're my {bare}")
    if _SOMEBODY.match(bare):
        return Understood(f"we know each other through {bare}")
    if english.says_something(words):
        return Understood(addressed(bare))
    if len(words) < 5:
        return Understood(f"we know each other from {_placed(bare)}")
    return Understood(ask=SAY_IT)


def _did(match: re.Match[str], bare: str) -> Understood:
    """What they did together, or what the one who refers did for the visitor."""
    used = match["used"] or ""
    did = {"working": "worked", "studying": "studied", "go": "went"}.get(match["did"], match["did"])
    did = match["did"] if used else {"work": "worked", "live": "lived", "play": "played"}.get(did, did)
    rest = re.sub(r"\bwith (?:her|him|them|you)\b", "together", bare[match.end() :], count=1)
    if under := re.match(r"(?P<long> \d+ \w+)? (?P<joint>under|for) (?:her|him|them|you)\b", rest):
        return Understood(f"I {used}{did}{under['long'] or ''} {under['joint']} you{rest[under.end() :]}")
    who = "you" if re.match(r" (?:me|my|our)\b", rest) else "we"
    return Understood(f"{who} {used}{did}{rest}")


def _placed(place: str) -> str:
    """The place or the occasion with its article: a job fair; the same gym; church."""
    place = COMPANIES.get(place, place)
    words = english.low_words(place)
    if words[0] == "same" or (len(words) == 1 and words[0] in _ALONE) or place in _HOUSES:
        return f"the {place}"
    if words[-1] in ("team", "crew", "department") and len(words) > 1 and words[0] not in english.DETERMINERS:
        return f"the {place}"
    named = phrases.head(words)
    is_one = words[0] not in english.DETERMINERS and "," not in place and not place[-1].isupper() and named in place
    is_counted = (
        words[0] in ("internship", "fellowship", "residency")
        or bool(_COUNTED.search(named))
        or (len(words) > 1 and kind_of(named) is Kind.COUNTED)
    )
    return phrases.article(place) if is_one and is_counted else place
