"""Whether a text names another role or another company than the form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from should_connect.patterns import pattern


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Something that the form has otherwise: where it stands, and what the form says."""

    id: str
    start: int
    end: int
    right: str


_NOUN = r"(?:role|position|job|post|vacancy|opening|internship|apprenticeship|opportunity|interview)"
_ROLE = pattern(
    r"\b(?:the|a|an|your|this)\s+"
    rf"(?P<before>(?:(?!(?:for|about|of|as|the|a|an|to|with|at|in|interview|talk)\b)[\w&/+.'’-]+\s+){{1,5}}?){_NOUN}\b"
    rf"|\b{_NOUN} (?:of|as)\s+(?:the |a |an )?(?P<after>(?:[\w&/+'’-]+ ?){{1,4}}?)"
    r"(?=[,.;!?\n]|\s(?:at|with|in|on|and|for)\b|$)",
    re.IGNORECASE,
)
_INTERVIEWED_AS = pattern(
    r"\b(?:(?:interview(?:ing|ed)?(?: me)? (?:as|for)|applied (?:as|for|to be)|to (?:work|start|join you) as)"
    r" (?:an? |the )?|as your (?:new |next |future )?)"
    r"(?P<after>(?:[\w&/+'’-]+ ?){1,4}?)"
    r"(?=[,.;!?\n]|\s(?:at|with|in|on|and|last|this|yesterday)\b|$)"
    r"|\bas an? (?:new |future |second )?(?P<before>(?:[\w&/+'’-]+ ?){1,3}?)"
    r"(?=\s(?:at|in|for|of|with|on) (?:your|you)\b)",
    re.IGNORECASE,
)
_OCCUPATION = pattern(
    r"(?:[a-z]{3,}(?:er|or|ist|ian|man|woman|yst|eer|ect|ant)|nurse|intern|clerk|lead|chef|cook|director|representative|executive|"
    r"associate|designer|secretary|receptionist|head|chief|agent|coach|host|guard|pilot|judge|attorney|paralegal|"
    r"mechanic|paramedic|medic|barista|deckhand|farmhand|stagehand|nanny|maid|midwife|housewife|steward|stewardess|"
    r"waitress|seamstress|hostess|chauffeur|masseuse|sommelier|concierge|courier|valet|mason|smith|locksmith|warden|"
    r"guide|tutor|surgeon|vet|groom|captain|scientist|watchman|carer|apprenticeship|"
    r"specialist|apprentice|trainee|partner|fellow|officer|aide|technician|president|supervisor)$"
)
_NO_OCCUPATION = frozenset((
    "other", "summer", "winter", "former", "later", "career", "corner", "center", "computer", "paper", "water",
    "number", "power", "after", "over", "under", "offer", "matter", "letter", "theater", "their", "her", "your",
    "better", "another", "earlier", "senior", "junior", "major", "minor", "october", "november", "december",
    "september", "harbor", "customer", "consumer", "important", "relevant", "vacant", "perfect", "direct", "project",
    "master", "super", "proper", "wonder", "never", "ever", "longer", "dinner", "together", "easier", "color", "floor",
    "door", "indoor", "outdoor", "labor", "newer", "older", "higher", "lower", "larger", "smaller", "bigger", "doctor",
))  # fmt: skip
_EMPTY = frozenset((
    "open", "new", "first", "second", "same", "dream", "great", "exciting", "interesting", "current", "present",
    "next", "last", "previous", "other", "full", "part", "time", "remote", "junior", "senior", "whole", "of", "the",
    "and", "in", "at", "for", "a", "an", "your", "this", "hybrid", "vacant", "entry", "level", "summer", "permanent",
    "temporary", "advertised", "wonderful", "amazing",
))  # fmt: skip
_OF_A_KIND = frozenset((
    "assistant", "certified", "charge", "chief", "deputy", "general", "graduate", "head", "lead", "licensed", "main",
    "principal", "qualified", "registered", "relief", "staff", "team", "trainee", "apprentice", "experienced",
    "professional", "shift", "night", "day", "evening", "weekend", "sous", "commis", "vice",
))  # fmt: skip
"""What one may leave out of a title or put into it: a staff nurse is a nurse as the form has it."""
_AT = pattern(
    r"\b(?P<how>at(?: the(?=\s+[A-Z][\w&'’-]*\s+(?:(?:of|for)\s+)?[A-Z]))?|with|join|joining|for|visit to|wish)\s+"
    r"(?P<name>[A-Z][\w&'’-]*(?:[ \t]+(?:(?:&|of|for|and|the)[ \t]+)?[A-Z][\w&'’-]*){0,3})"
)
_OWNED = pattern(
    r"\b(?:how|way|why|what|that)\s+(?P<name>[A-Z][\w&-]+(?:[ \t]+[A-Z][\w&'’-]*){0,2})\s+(?:[a-z]+s|is|was|has)\b"
)
_NAMED = pattern(r"(?<=[a-z,] )(?:the )?(?P<name>[A-Z][\w&'’-]*(?:[ \t]+(?:& |and )?[A-Z][\w&'’-]*){1,3})")
_ABOUT_THE_JOB = pattern(
    r"\b(?:interview(?:ed)?|everyone|staff|role|position|job|post|opening|vacancy|internship|join|joining|team"
    r"|work(?:ing)? (?:at|for|with)"
    r"|opportunity|tour|visit|career|part of|success|crew|how (?:things|you|everyone|the)|(?:kind|sort)s? of"
    r"|wish|liked|enjoyed|nice to|good to)\b",
    re.IGNORECASE,
)
_ELSEWHERE = pattern(
    r"\b(?:my (?:time|years?|last|old|former|previous|first|current|present|own|stud\w+|internship|apprenticeship|boss"
    r"|training|employer|job|work|shifts?|brother|sister|mother|father|wife|husband|friend|cousin|uncle|aunt|teacher)"
    r"|worked|(?:i|we) (?:was|were|used to|do|use)|studied|previous|former|formerly|years|from"
    r"|graduated|degree|currently|current"
    r"|last(?! (?:week|month|time|night|\w+day)))\b",
    re.IGNORECASE,
)
_OURS = pattern(r"\s+(?:we|i)\b", re.IGNORECASE)
"""What goes on so is about the writer's own days: at Davao we marked ours."""
_NO_COMPANY = frozenset((
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "i", "christmas",
    "easter", "spring", "fall", "summer", "winter", "the", "mr", "ms", "mrs", "dr", "prof", "professor", "zoom",
    "teams", "linkedin", "english", "french", "spanish", "german",
))  # fmt: skip


def wrong_roles(text: str, job: str, company: str) -> Iterator[Mismatch]:
    """Each other role the text says the interview was for, where the job of the form is named nowhere."""
    wanted = _content(job)
    if not wanted or not any(map(str.isalpha, job)):
        return
    lows = {word.lower() for word in re.findall(r"[\w&+#-]+", text)}
    named = [word for word in wanted if any(_alike(word, low) for low in lows)]
    if named and named != wanted[-1:] and named != wanted[:-1]:
        return
    if named and (len(wanted) == 1 or not _OF_A_KIND.isdisjoint(wanted)):
        return
    skip = [word for word in _content(company) if word not in wanted]
    for found in (*_ROLE.finditer(text), *_INTERVIEWED_AS.finditer(text)):
        group = "before" if found.groupdict().get("before") else "after"
        words = [word for word in _content(found[group]) if word not in skip]
        if not words or not _is_occupation(words[-1]):
            continue
        if named == wanted[:-1] and named:
            if len(words) <= len(named) or words[:-1] != wanted[:-1] or not _OF_A_KIND.isdisjoint(words):
                continue
            words = words[-1:]
        elif named and len(words) > 1 and _OF_A_KIND.isdisjoint(words) and _alike(words[-1], wanted[-1]):
            words = words[:-1]
        if not any(_alike(word, other) for word in words for other in wanted) and not _abbreviates(words, wanted):
            start, end = _inner(text, found.start(group), found.end(group))
            yield Mismatch("wrong-role", start, end, job.strip(" ,.;:"))


def wrong_companies(text: str, company: str, job: str, people: frozenset[str]) -> Iterator[Mismatch]:
    """Each other company the text speaks of as the one they interviewed with. `people` are names in small letters.

    The words of the job name no company, alike as they may be: an optical assistant with Clearsight Opticians.
    """
    said = set(re.findall(r"\w+", company.lower()))
    wanted = {word for word in said if len(word) > 1 and word not in _SUFFIXES}
    wanted = (wanted - _FIRMS - _HOUSES) or (wanted - _HOUSES) or wanted
    lows = set(re.findall(r"\w+", text.lower())) - (set(_content(job)) - wanted)
    initials = "".join(word[0] for word in re.findall(r"[A-Za-z]\w*", company)).lower()
    if not wanted or wanted & lows or any(_alike(word, low) for word in wanted for low in lows) or initials in lows:
        return
    for found in (*_AT.finditer(text), *_OWNED.finditer(text), *_NAMED.finditer(text)):
        name = found["name"].rstrip(".'’")
        first = name.split()[0].lower().rstrip(".'’s") if name.split() else ""
        words = {word.lower() for word in re.findall(r"\w+", name)}
        line_start = max(text.rfind(mark, 0, found.start()) for mark in ".!?\n") + 1
        sentence = text[line_start : found.end()]
        around = sentence + text[found.end() : found.end() + 30]
        is_firm = name.split()[-1].lower() in _FIRMS
        how = found.groupdict().get("how") or ""
        is_at = how.startswith("at") and name.split()[-1].lower() not in _SPOTS
        is_said_of_them = found.re is not _NAMED and (is_at or _ABOUT_THE_JOB.search(around))
        if words <= said or words & (_NO_COMPANY | people) or first in people or not (is_firm or is_said_of_them):
            continue
        if _is_occupation(name.split()[-1].lower()):
            continue
        if _ELSEWHERE.search(sentence) or _OURS.match(text, found.end()):
            continue
        yield Mismatch("wrong-company", found.start("name"), found.start("name") + len(name), company.strip(" ,.;:"))
        return


_SPOTS = frozenset((
    "airport", "avenue", "beach", "bridge", "castle", "cathedral", "central", "church", "city", "college", "corner",
    "cross", "desk", "fair", "festival", "gate", "hall", "harbor", "harbour", "hill", "island", "lake", "lane",
    "market", "mountain", "museum", "park", "pier", "point", "port", "river", "road", "school", "square", "stadium",
    "station", "street", "terminal", "theater", "theatre", "tower", "town", "university", "valley", "village", "zoo",
))  # fmt: skip
"""Last words by which a name is a place's, where one may be without working there."""
_FIRMS = frozenset((
    "academy", "advisors", "agency", "airlines", "airways", "analytics", "apparel", "architects", "associates",
    "autos", "bakers", "bakery", "bank", "bikes", "bistro", "boats", "books", "bread", "breweries", "brewery",
    "brothers", "builders", "cafe", "café", "capital", "care", "carpentry", "catering", "chemicals", "childcare",
    "cleaners", "cleaning", "clinic", "coffee", "construction", "consulting", "couriers", "cycles", "dairy", "deli",
    "dental", "dentistry", "depot", "designs", "digital", "diner", "dynamics", "electric", "electrical",
    "electronics", "energy", "engineering", "enterprises", "express", "farms", "finance", "financial", "fisheries",
    "fitness", "florist", "florists", "flowers", "foods", "freight", "garage", "gardens", "general", "glass",
    "global", "grill", "group", "health", "healthcare", "holdings", "homes", "hospital", "hotel", "hotels",
    "industries", "inn", "insurance", "interiors", "international", "joiners", "joinery", "kitchens",
    "laboratories", "labs", "landscapes", "landscaping", "laundry", "law", "legal", "limited", "lines", "lodge",
    "logistics", "machines", "manufacturing", "marine", "media", "metals", "mills", "motors", "movers", "networks",
    "nurseries", "nursery", "opticians", "outfitters", "packaging", "partners", "pharma", "pharmacy", "pizzeria",
    "plastics", "plumbing", "power", "press", "print", "printing", "properties", "rehab", "rentals", "repairs",
    "resort", "restaurant", "restaurants", "retail", "robotics", "roofing", "salon", "seafood", "securities",
    "security", "services", "shipping", "software", "solar", "solutions", "sons", "spa", "steel", "storage",
    "stores", "studio", "studios", "supplies", "systems", "tailors", "tech", "technologies", "telecom", "textiles",
    "timber", "tours", "toys", "transport", "travel", "trucking", "ventures", "veterinary", "vets", "vineyards",
    "water", "winery", "works",
))  # fmt: skip
"""Last words by which a name is a company's wherever it stands."""
_HOUSES = frozenset((
    "agency", "board", "bureau", "center", "centre", "church", "city", "college", "council", "county", "court",
    "department", "district", "farm", "foundation", "house", "institute", "library", "ministry", "museum", "office",
    "school", "shop", "society", "stables", "stud", "theater", "theatre", "trust", "union", "university",
))  # fmt: skip
"""Words that many such names share, and by which none is told from another."""
_SUFFIXES = frozenset(
    ("inc", "ltd", "llc", "corp", "corporation", "gmbh", "co", "company", "group", "the", "and", "plc", "of", "for")
)


def _content(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W_]+(?:[&+#-][^\W_]*)*", text.lower()) if word not in _EMPTY]


def _is_occupation(word: str) -> bool:
    stem = word.removesuffix("s")
    return bool(_OCCUPATION.match(stem)) and stem not in _NO_OCCUPATION


def _alike(one: str, other: str) -> bool:
    """Whether two words are forms of one: equal, or alike for most of their length."""
    if one == other:
        return True
    shared = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        shared += 1
    return shared >= 4 and shared >= max(len(one), len(other)) - 4


def _abbreviates(words: list[str], wanted: list[str]) -> bool:
    """Whether one side is the initials of the other, as QA and quality assurance."""
    return any(
        len(short) <= 4 and short == "".join(word[0] for word in long)[: len(short)]
        for few, long in ((words, wanted), (wanted, words))
        for short in few
        if len(short) > 1
    )


def _inner(text: str, start: int, end: int) -> tuple[int, int]:
    said = text[start:end]
    return start + len(said) - len(said.lstrip()), end - (len(said) - len(said.rstrip()))
