"""Capitals that ordinary words have by what stands beside them: Elm Street, West Texas, Part 145, A320, US clients."""

import re
from collections.abc import Iterator

from should_connect.messages import lexicon
from should_connect.messages.typed.ordinary import is_ordinary
from should_connect.patterns import pattern

_STATES = (
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois"
    "|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri"
    "|montana|nebraska|nevada|ohio|oklahoma|oregon|pennsylvania|tennessee|texas|utah|vermont|virginia|washington"
    "|wisconsin|wyoming"
)
_OF_A_STATE = pattern(
    rf"\b(?:(?:north|south|east|west|upstate|central) (?=(?:{_STATES}|jersey|new york)\b)"
    rf"|(?:{_STATES}) state (?:fair|park|police|patrol|university|bar|senate)\b)",
    re.IGNORECASE,
)
"""A region of a state, or what a state has one of."""
_STREET = pattern(
    r"\b(?P<before>on|at|off|from|near|to|of|the) (?!(?:the|an?|my|your|our|this|that|same|one|side|cross|off|on|busy"
    r"|city|local|quiet|residential|public|private|open|whole|next|back|gravel|dirt|every|each|any)\b)"
    r"(?P<named>(?:(?:[nsew]|north|south|east|west) )?(?:[a-z]{3,}|\d+(?:st|nd|rd|th))) "
    r"(?P<kind>street|avenue|ave|boulevard|blvd|st(?=$|,| and\b| in\b))\b"
    r"(?! (?:parking|smart|food|fair|vendor|level|light|art)s?)"
)
_PLACED = pattern(
    r"(?<!\d )(?<!\bsq )\b(?P<first>ft|mt|fort|mount|camp|lake)\.? (?P<after>[a-z]{4,})\b"
    r"|\b(?P<before>on|at|over|through|near|from|in|the) (?P<named>[a-z]{4,}) "
    r"(?P<kind>pass|canyon|peninsula)(?=$|,| in\b)"
    r"|\b(?P<nth>\d+(?:st|nd|rd|th)) circuit\b",
    re.IGNORECASE,
)
"""Places named by their kind, and the courts of appeals: Fort Bragg, Donner Pass, the 9th Circuit."""
_AT = pattern(r"\b(?:at|near|from|on) $")
"""Before a place that has a name, even one that is a rare word: at Lake Mead."""
_ALSO_WORDS = ("hood", "smith", "wayne", "worth")
"""Places after Fort or Mount that are words as well."""
_FOUNDED = pattern(
    r"\b(?P<before>from|at|by|with|for|of|to) (?!(?:the|an?|my|your|our|this|that|private|family|community|public|local"
    r"|state|research|solid|strong|good|non\w*|art|each|every|their"
    r"|one|another|some|no)\b)(?P<named>[a-z]{3,}(?: [a-z]{3,})?) "
    r"(?P<kind>foundation|institute|university)(?=$|,| (?:and|in|on|for|with)\b)"
)
"""A house that is named without an article."""
_IN_THE_US = r"clients?|customers?|markets?|offices?|teams?|citizens|companies|visas?|government|stores|employees"
_US = pattern(
    rf"\bthe us(?=$|[ ,.])|\bus(?=[- ]based\b)|\bnon-us\b|\b(?:in|to|of|by|for|from|with) us (?=(?:{_IN_THE_US})\b)",
    re.IGNORECASE,
)
"""The country, and not we."""
_PART = pattern(
    r"\b(?P<of>(?:faa|msha|fda|cfr|far|medicare|cfr \d+|\d+ cfr) )part (?=\d+|[a-d]\b)|\blocal (?=\d{2,4}\b)",
    re.IGNORECASE,
)
"""A part of the law, or of a union, by its number."""
_NUMBERED = pattern(
    r"(?<!\d )\b(?P<kind>(?:fire )?station|title|section|level|phase|route|interstate|engine|ladder|tier|rule)"
    r" (?P<number>\d+[a-z]?|i{1,3}|i?v|vii?i?|ix)(?=$|,|['’]s\b| (?!(?:to|or|of|in a|people|years?|months?|times)\b))",
    re.IGNORECASE,
)
"""One of many by its number: Route 9, a Phase 3 trial, Fire Station 12."""
_ACT = pattern(
    r"^(?P<the>the )?(?P<name>(?!(?:the|an?|my|your|our|this|that|first|second|third|opening|closing|balancing|juggling"
    r"|class|circus|last|next|one|in|how|when|what|why|they|you|we|i|to|new) )(?:[a-z]+ ){1,6}act)(?=$|,"
    r"| (?:of \d{4}|compliance|and|audit|claims?|requests?|requirements?|rules)\b)",
    re.IGNORECASE,
)
"""A law by its name: the Violence Against Women Act."""
_STORM = pattern(
    r"\bhurricane (?P<name>(?!(?:season|relief|response|recovery|damage|prep\w*|insurance|shutters?|repairs?|cleanup"
    r"|plan\w*|work|claims?|evacuation|party|glass|zones?|standards?|deck|and|in|that|which|hit|last|this)\b)[a-z]{3,})",
    re.IGNORECASE,
)
_PLACE_TOO = pattern(
    r"\b(?P<before>in|from|to|near|across|outside|out of) "
    r""
    r"(?P<place>china|queens|jersey|turkey|guinea|wales|manila|derby|hull|surrey|somerset|limerick|goa)"
    r"(?=$|,| (?:and|or|with|before|after|next|last|this|every|each)\b)"
    r"|\b(?P<named>china|queens|manila|surrey|jersey) "
    r"(?P<what>(?:city|shore|office|supplier|factor(?:y|ies)|store|location|team|branch|branche|warehouse|plant|import"
    r"|tariff|market|clinic|school|route)s?)\b"
)
"""Places that are ordinary words as well, where one is or comes from: shipping from China, a school in Queens."""
_PRODUCT = pattern(
    r"\b(?P<before>from|to|on|using|use|uses|with|in) (?P<named>oracle|notion|looker|docker|snowflake|airflow|workday"
    r"|confluence|slack|gong)(?=$|,| (?:and|or|to|instead|for|not|as|at|rather)\b)"
)
"""Products that are ordinary words as well, where a counted thing would have an article: moving from Oracle."""
_SAINT = pattern(
    r"\b(?P<before>at|from|in|near|to|for|with) st\.? (?P<name>(?:louis|james|francis|thomas|nicholas|agnes|charles"
    r"|ignatius)|(?:mary|john|joseph|paul|peter|mark|luke|jude|anne?|george|vincent|patrick|michael|elizabeth|anthony"
    r"|andrew|stephen|catherine|theresa|clare|margaret|bernard|rose|david|alban|helen|martin|raphael|gabriel|barnaba))"
    r"(?P<owns>['’]?s)?(?=$|[,.]| )",
    re.IGNORECASE,
)
"""A house or a town named for a saint: St. Mary's."""
_GO = pattern(
    r"\b(?:python|java|rust|ruby|typescript|javascript|scala|kotlin|node|php)"
    r"(?:,| and| or| to| vs\.?|/) go(?=$|,| (?:and|in|for|at|on)\b)"
    r"|\bgo (?=(?:and|or|vs\.?) "
    r"(?:python|java|rust|ruby|typescript|javascript|scala|kotlin|node|php)\b)",
    re.IGNORECASE,
)
"""The language, beside another."""
_COUNTY = pattern(
    r"\b(?P<before>in|for|from|of|to|at|with|near|across|serving|the) "
    r"(?P<named>(?!(?:the|this|that|each|every|our|your|my|their|its|whole|entire|same|next|rural|other|another|home|one"
    r"|local|neighboring|any|small|large|two|three|four|five|several|city|state|in|out)\b)[a-z]{3,}) county\b(?! line)"
)
"""A county by its name: the Clark County schools."""
_JOINED_LETTERS = pattern(r"(?<![\w.'’&-])[a-z]{1,2}&[a-z]{1,2}(?![\w'’&-])")
"""Letters and letters: PG&E, R&D."""
_STEM = pattern(
    r"^stem(?=$|,| and\b)|\bstem (?=(?:program|class|classes|outreach|education|night|fair|labs?|camps?|week|teachers?"
    r"|curriculum|subjects|kids|schools?|fields?|majors?|careers?|day|clubs?|activities|kits?)\b)"
)
"""Science and mathematics, and neither a plant's nor a cell's."""
_AT_UPS = pattern(r"\b(?P<before>at|with|for|from|drove|drive) ups(?=$|,| (?:for|in|and|before|store|as|during)\b)")
_LANGUAGES = (
    r"german|french|spanish|english|italian|dutch|polish|portuguese|russian|mandarin|japanese|korean|arabic|hindi|swedish"
    r"|norwegian|danish|turkish|ukrainian|czech|greek|hebrew"
)
_LEVEL = pattern(rf"\b[abc][12](?=(?: level)? (?:{_LANGUAGES})\b)|(?<=german )[abc][12]\b", re.IGNORECASE)
"""How well a language is spoken: C1 German."""
_POLISH = pattern(
    r"\b(?P<before>(?:native|fluent|bilingual)(?: in)?|speak|speaks|spoken|speaking|conversational|translat\w+"
    r"|in english and|german and|russian and) polish\b",
    re.IGNORECASE,
)
"""The language, and not the shine."""
_CODE = pattern(r"(?<![\w.'’&/$#-])(?:(?![vx]\d)[a-z]{1,2}\d{2,4}[a-z]?|[dflpqs][1-9])(?![\w'’&-])")
"""Letters and a number: AS9100, Q4."""
_COUNTED = pattern(r"(?<=\d)(?:ST|ND|RD|TH)\b")


def by_neighbors(text: str) -> str:
    """The text with these capitals; of a number that counts, small letters."""
    text = _OF_A_STATE.sub(lambda found: _titled(found[0]), _COUNTED.sub(lambda found: found[0].lower(), text))
    text = _ACT.sub(lambda found: f"{found['the'] or ''}{_as_law(found['name'])}", text)
    text = _NUMBERED.sub(_as_numbered, _STORM.sub(lambda found: _titled(found[0]), text))
    text = _JOINED_LETTERS.sub(lambda found: found[0].upper(), _STEM.sub(lambda found: found[0].upper(), text))
    text = _STREET.sub(_as_street, _AT_UPS.sub(r"\g<before> UPS", text))
    text = _FOUNDED.sub(_with_the_house, _PLACED.sub(_as_place, text))
    text = _US.sub(lambda found: re.sub(r"\bus\b", "US", found[0], flags=re.IGNORECASE), text)
    text = _POLISH.sub(r"\g<before> Polish", _LEVEL.sub(lambda found: found[0].upper(), text))
    text = _SAINT.sub(_as_saint, text)
    text = _GO.sub(lambda found: re.sub(r"\bgo\b", "Go", found[0]), text)
    text = _PRODUCT.sub(lambda found: f"{found['before']} {found['named'].capitalize()}", text)
    text = _COUNTY.sub(
        lambda found: f"{found['before']} {_titled(found['named'])} County", _PLACE_TOO.sub(_as_name, text)
    )
    text = _PART.sub(lambda found: f"{found['of']}Part " if found["of"] else "Local ", text)
    return _CODE.sub(lambda found: found[0].upper(), text)


def sure_of(text: str) -> Iterator[range]:
    """Where words stand whose capitals their neighbors tell for sure: numbers of their kind, parts of the law, laws."""
    for sure in (_NUMBERED, _PART, _ACT):
        yield from (range(*found.span()) for found in sure.finditer(text))


def leads_with_kind(text: str) -> bool:
    """Whether a text begins with one of many by its number, or with a law: its first capital is no phone's."""
    return bool(_NUMBERED.match(text) or _PART.match(text) or is_law(text))


def is_law(text: str) -> bool:
    """Whether it is a law by its name, and no more."""
    return bool((found := _ACT.match(text)) and found.end() == len(text))


def _as_numbered(found: re.Match[str]) -> str:
    number = found["number"]
    return f"{_titled(found['kind'])} {number if number[0].isdigit() else number.upper()}"


def _as_law(name: str) -> str:
    return re.sub(r"(?<= )(?:And|Of|For|To|In|The|On)(?= )", lambda found: found[0].lower(), _titled(name))


def _as_saint(found: re.Match[str]) -> str:
    return f"{found['before']} St. {found['name'].capitalize()}{"'s" if found['owns'] else ''}"


def _as_name(found: re.Match[str]) -> str:
    if found["named"]:
        return f"{found['named'].capitalize()} {found['what']}"
    return f"{found['before']} {found['place'].capitalize()}"


def _as_street(found: re.Match[str]) -> str:
    kind = {"st": "street", "ave": "avenue", "blvd": "boulevard"}.get(found["kind"], found["kind"])
    return f"{found['before']} {_titled(found['named'])} {kind.capitalize()}"


def _as_place(found: re.Match[str]) -> str:
    if found["nth"]:
        return f"{found['nth']} Circuit"
    name = (found["after"] or found["named"]).lower()
    is_word = is_ordinary(name) if _AT.search(found.string[: found.start()]) else _is_word(name)
    if is_word and not (found["first"] and name in _ALSO_WORDS):
        return found[0]
    if found["kind"]:
        return f"{found['before']} {_titled(found['named'])} {found['kind'].capitalize()}"
    first = {"ft": "Fort", "mt": "Mt."}.get(found["first"].lower(), found["first"].capitalize())
    return f"{first} {_titled(found['after'])}"


def _is_word(low: str) -> bool:
    """Whether it says what a place is for, and not which it is: camp songs, the hall pass."""
    return (
        is_ordinary(low)
        or low.endswith(("up", "ing", "tion", "ment", "ers"))
        or any(map(lexicon.is_listed, (low, low.removesuffix("s"))))
    )


def _with_the_house(found: re.Match[str]) -> str:
    the = "" if found["kind"].lower() == "university" else "the "
    return f"{found['before']} {the}{_titled(found['named'])} {found['kind'].capitalize()}"


def _titled(words: str) -> str:
    """A capital for each word; numbers keep their small letters."""
    return re.sub(r"(?<![\w'’])[a-z]", lambda found: found[0].upper(), words)
