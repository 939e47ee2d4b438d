"""The company as it stands after 'at': Acme; the City of Denver; Smith & Co.; the dentist office."""

import re
from functools import lru_cache

from should_connect.messages.lexicon import is_english, name_of
from should_connect.messages.reading.nicknames import NICKNAMES
from should_connect.messages.typed import english
from should_connect.messages.typed.brands import COMPANIES, written_so
from should_connect.messages.typed.capitals import are_letters, settled
from should_connect.messages.typed.model import NOTHING, Understood
from should_connect.messages.typed.names import capital
from should_connect.messages.typed.ordinary import is_ordinary
from should_connect.messages.typed.text import PLACEHOLDER, has_handle, has_letter, is_shouted, one_line, plain
from should_connect.messages.typed.topic_words import NO_ANSWERS
from should_connect.patterns import pattern

_WITHHELD = pattern(
    r"\bnone of\b.*\bbusiness\b|\b(?:can'?t|cannot|can not|won'?t|will not|rather not|prefer not|not allowed)\b.*"
    r"\b(?:say|tell|share|disclose|name|reveal)\b|^(?:under )?nda$",
    re.IGNORECASE,
)
"""What says that the company is kept to oneself."""
_NO_COMPANY = frozenset((
    "my company", "startup", "the startup", "the employer", "employer", "confidential", "private", "secret", "them",
    "self", "not telling", "self employed", "self-employed", "unemployed", "freelance", "same", "same place", "career",
    "multiple", "several", "no name", "no company", "the place", "local", "the business", "not working", "the same",
    "this company", "that company", "the store", "any company", "vacancy", "new job", "test company", "none yet",
    "not yet", "tbc", "nothing yet", "undisclosed", "u know which one", "you know which one", "you know",
    "withheld", "not disclosed", "the one we discussed", "various",
))  # fmt: skip
_NO_NAME = pattern(
    r"^(?:(?:your|my|their|i)\s"
    r"|(?:can['’]?t|cannot|can not|won['’]?t|don['’]?t|do not|didn['’]?t|(?:would "
    r"|i['’]?d )?rather not|prefer not|not allowed"
    r"|under (?:an )?nda|idk|dunno|no idea|no clue|not sure|forgot)(?:\s|$)"
    r"|(?:an?|some|our|his|her|this|that|these|one of|we|(?:they|it|he|she)['’]?(?:s|re)?|there)\s(?-i:(?=[a-z]))"
    r"|(?-i:(?:just |only )?(?:local|small|big|large|private|family|mom and pop|not|unknown|independent|tiny|regional)"
    r" (?=.*\b(?:restaurant|store|shop|firm|company|business|bank|office|clinic|practice|place|owned|sure|yet|startup"
    r"|nonprofit|agency|contractor|bakery|diner|cafe|salon|school|farm|gym|hotel|garage|factory|plant|church"
    r"|warehouse|hospital)\b)))",
    re.IGNORECASE,
)
"""What says what kind of company it is, and not which."""
_KIND_OF_PLACE = pattern(
    r"^(?P<the>the )?(?P<place>(?:(?:dentist'?s?|dental|doctor'?s?|law|lawyer'?s?|nursing|elementary|middle|high|grade"
    r"|primary|public|trucking|construction|hvac|plumbing|roofing|electric|landscaping|cleaning|insurance|grocery|gas"
    r"|convenience|retail|hair|nail|animal|vet'?s?|veterinary|tech|software|fast food|coffee|pizza|sandwich|ice cream"
    r"|auto|body|car|call|community|senior|care|eye|medical|rehab|police|fire|fitness|day ?care|pre|child ?care"
    r"|learning|shoe|clothing|department|hardware|furniture|liquor|thrift|book|pet|moving|delivery|marketing|temp"
    r"|staffing|accounting|real estate|youth|homeless|steel|paper|meat|county|city|school|urgent|health|golf|country"
    r"|catering|tire|repair|barber|va)"
    r" )*(?:hospital|office|school|preschool|clinic|restaurant|store|shop|day ?care|salon|spa|hotel|motel|church|bank"
    r"|firm|company|factory|plant|warehouse|gym|library|university|college|district|county|city|agency|center|home"
    r"|farm|bakery|cafe|café|diner|station|dealership|pharmacy|lab|garage|nonprofit|charity|museum|zoo|department"
    r"|facility|shelter|court|camp|mill|brewery|airport|club|resort|food bank|urgent care|mall|car wash|place"
    r"|assisted living|hospice|vet|dentist|courthouse|jail|prison))"
    r"(?P<where> (?:in|on|near|by|down|across|next|around|off|at|outside|downtown)\b.*)?$"
)
"""A kind of place, typed small: dentist office; the hospital in Ohio."""
_OF_A_PLACE = pattern(
    r"^(?:(?:city|county|town|state|village|township|university|department|dept\.?|bureau|office|ministry|board"
    r"|diocese"
    r"|commonwealth|port)"
    r"|\w+ (?:district|department|college)) of |u\.?s\.? (?:army|navy|air force|marine|coast guard|postal service)"
    r"|(?:american )?red cross$|salvation army$|post office$|(?:ymca|ywca|va|irs|fbi|dmv)$"
)
_WITH_THE = pattern(
    r"(?!(?:american|general) \w+$)[\w.'’& -]+ (?:society|institute|museum|theat(?:er|re)|orchestra"
    r"|philharmonic|symphony"
    r"|ballet|zoo|bowl|foundation|conservancy|authority|commission|bureau|agency|administration|circuit|service"
    r"|association|alliance|coalition|archives|aquarium|arboretum)$"
    r"|(?:world bank|smithsonian|ninth circuit|peace corps|salvation army|natural history museum|white house)\b"
    r"|(?:ymca|ywca|boys & girls clubs?|boys and girls clubs?|united way|archdiocese|museum|zoo|library|bank|port) of "
    r"|(?:nypd|lapd|fbi|cia|nsa|irs|epa|fda|cdc|nih|sec|ftc|fcc|faa|dea|dhs|dod|sba|usda|usps|va|dmv|doj|hud|gsa|mta"
    r"|tsa|nba|nfl|mlb|nhl|ncaa|aclu|naacp|uaw)$"
    r"|(?:boston|new york|washington|los angeles|chicago|seattle|houston|denver|miami) (?:globe|times|post|tribune"
    r"|chronicle|herald|sun-times)$",
    re.IGNORECASE,
)
"""Houses whose name takes 'the'."""
_NO_THE = pattern(
    r"(?:(?:ups|fedex|secret|customer) )?(?:service|foundation)$|.*\b(?:inc|llc|corp|church|bank|credit)\b"
)
_SHORTENED = {
    "mgmt": "Management", "dept": "Department", "svcs": "Services", "assoc": "Associates", "natl": "National",
    "intl": "International", "hosp": "Hospital", "med ctr": "Medical Center", "ctr": "Center", "dist": "District",
    "elem": "Elementary", "univ": "University", "ed": "Education", "st u": "State University", "mfg": "Manufacturing",
    "childrens": "Children's", "womens": "Women's", "mens": "Men's", "vets": "Veterans", "govt": "Government",
}  # fmt: skip
_SHORT = pattern(rf"(?<=\w )(?:{'|'.join(_SHORTENED)})(?=$| )|^(?:childrens|womens|mens|natl|intl)(?= )", re.IGNORECASE)
_UNIVERSITY = pattern(r"^(?:the )?u(?:niv)?\.? of (?=\w{3})", re.IGNORECASE)
_TEAM = pattern(
    r"(?<=\w) (?:IT|it dept|hr|parking|security|(?:downtown |uptown |airport |main )?(?:branch|location|warehouse|dc))$"
    r"|(?<=\w) (?:at the mall|downtown|(?:on|off) (?:(?:hwy|highway|route|rt) \d+|\d+(?:st|nd|rd|th)))$"
    r"|(?<=[a-z]) / .*$"
)
"""Where in a company it is, which its name goes without."""
_STREET = pattern(
    r"\d+ (?:[nsew] )?\w+(?: \w+)? (?:st|street|ave|avenue|rd|road|blvd|dr|drive|ln|lane|way|ct)\b", re.IGNORECASE
)
"""An address in place of a name."""
_DEPARTMENT = pattern(r"\bdep(?:t|artment)\.? (?=of\b)", re.IGNORECASE)
_SAINT = pattern(r"\b[SsMm]t\.? (?=[A-Za-z])")
_LEGAL = pattern(r"\b(?:inc|llc|ltd|corp|co|plc)\.?$", re.IGNORECASE)
_SUFFIX = pattern(
    r"\s*\([^)]*\)|\s[|–—-]\s.*$| near (?:me|here|us)$"
    r"|,? (?:(?:store |location )?#\s?\d+|(?:store|location) \d+)$"
    r"|(?<!&)(?<! and),? (?:inc|llc|ltd|gmbh|corp|co|plc|s\.?a|b\.?v|pty ltd)\.?$",
    re.IGNORECASE,
)

_SMALL_END = pattern(
    r"(?P<name>(?!Dr\. )\S+(?: (?:(?:and|of|the|for|&) )?[A-Z0-9]\S*)*) (?P<rest>(?![0-9])[a-z][^A-Z]*)$"
)
"""A name whose last words were typed small: Morgan and Hale law, St. John's school."""
_BODY = pattern(
    r"(?<=\w )(?:isd|cisd|usd|llp|pllc|hoa|boces|ems|vfw|nhs|ymca|ywca|pta|hs|pd|fd|jv|llc"
    r"|cps|afb|cvs|lga|psc|dpw|dot)$",
    re.IGNORECASE,
)
"""What kind of body it is, by its letters, behind its name: Dallas ISD."""
_SHORT_AND_SMALL = pattern(r"(?=.*\b[A-Z]{2})(?:[A-Z]{2,4}|[a-z]+)(?: (?:[A-Z]{2,4}|[a-z]+))+$")
"""A short form among words typed small: ATI physical therapy."""
_POSSESSIVE = pattern(r"(?<![\w'’])[A-Z][a-zA-Z]+s(?![\w'’])(?! Hopkins\b)")
_OWNERS = frozenset(name for names in NICKNAMES for name in names if len(name) < 6) | frozenset(
    """dale earl gene ray carl vern wayne glenn roy ralph lou gus sal vinny rosa maria ruth wanda darla marge luigi
mario pedro jose juan miguel otto hal norm walt lloyd floyd clyde leroy rudy mabel pearl rosie jerry terry larry gary
barry harry perry randy rick dean duane curt kurt todd brad chad brian ryan kevin bruce""".split()  # noqa: SIM905
) - frozenset(("will", "peter", "james", "jacob", "hank", "cat", "kit", "dot"))
"""Whose shop it may be: Bob's; those with an s are no family names."""
_DOCTORS = pattern(r"^dr\.? (\w+?)['’]?s ((?:dental |eye |vet )?(?:office|practice|clinic))$", re.IGNORECASE)
_SAINTS_IN_S = ("Louis", "James", "Francis", "Thomas", "Nicholas", "Agnes", "Charles", "Ignatius")
_OF_MARY = pattern(r"[A-Z][a-z]*[^aeious\W]ys")
"""A name in -y with an s: no word of many ends so."""
_DOTTED = pattern(r"\b(?:[a-z]\.){2,}")
_UNSPEAKABLE = pattern(r"[^\W_]{2}|[aeiou]{3}|[^\Waeiouy_]{2}[aeiou]|[aeiou][^\Waeiouy_]{2}")
"""Two or three letters that are said one by one: gm, hca, ibm."""
_JOINED = {
    "chick fil a": "Chick-fil-A",
    "in n out": "In-N-Out",
    "linked in": "LinkedIn",
    "land o lakes": "Land O'Lakes",
    "jp morgan": "JPMorgan",
    "jp morgan chase": "JPMorgan Chase",
    "j.p. morgan": "J.P. Morgan",
    "re/max": "RE/MAX",
    "remax": "RE/MAX",
    "l3harris": "L3Harris",
    "j.b hunt": "J.B. Hunt",
    "jb hunt": "J.B. Hunt",
    "st judes": "St. Jude",
    "st. judes": "St. Jude",
    "doctors w/o borders": "Doctors Without Borders",
    "rio tinto": "Rio Tinto",
    "la quinta": "La Quinta",
    "life time fitness": "Life Time Fitness",
    "t mobile": "T-Mobile",
    "7 eleven": "7-Eleven",
    "chik fil a": "Chick-fil-A",
    "dunkin donuts": "Dunkin' Donuts",
    "dunkin": "Dunkin'",
    "lifetime fitness": "Life Time Fitness",
    "la fitness": "LA Fitness",
    "ritz carlton": "the Ritz-Carlton",
    "the ritz carlton": "the Ritz-Carlton",
    "ups store": "the UPS Store",
    "the ups store": "the UPS Store",
    "world bank": "the World Bank",
    "met opera": "the Met Opera",
    "mayo": "Mayo Clinic",
    "h.e.b.": "H-E-B",
    "h e b": "H-E-B",
    "driscolls": "Driscoll's",
    "cal fire": "Cal Fire",
    "the gap": "Gap",
    "la philharmonic": "the LA Philharmonic",
    "the la philharmonic": "the LA Philharmonic",
    "trader joes": "Trader Joe's",
    "boys and girls club": "the Boys and Girls Club",
    "boys & girls club": "the Boys & Girls Club",
    "bofa": "BofA",
    "nyc doe": "the NYC DOE",
    "post office": "the Post Office",
    "ymca": "the YMCA",
    "ywca": "the YWCA",
    "toys r us": "Toys R Us",
    "bath and body works": "Bath & Body Works",
    "dicks": "Dick's",
    "tj maxx": "TJ Maxx",
    "tjmaxx": "TJ Maxx",
    "h and m": "H&M",
    "at&t": "AT&T",
    "at and t": "AT&T",
    "pf changs": "P.F. Chang's",
    "p.f. changs": "P.F. Chang's",
    "ruths chris": "Ruth's Chris",
    "jack in the box": "Jack in the Box",
    "coca cola": "Coca-Cola",
    "rolls royce": "Rolls-Royce",
    "anheuser busch": "Anheuser-Busch",
    "kimberly clark": "Kimberly-Clark",
    "hewlett packard": "Hewlett-Packard",
    "colgate palmolive": "Colgate-Palmolive",
}
"""Companies that are written in other words or with other marks than people type."""
_WORDS_TOO = ("us", "it", "ing", "sap", "la", "am", "pm", "co", "st")

NO_COMPANY = "This doesn't name the company, so we leave it out."
ADDRESS_ONLY = pattern(
    r"(?:https?://|www\.)\S+|\S+@\S+"
    r"|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|co|[a-z]{5,})(?:/\S*)?",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def read_company(text: str) -> Understood:
    """The company as it stands after 'at': Acme; the City of Denver."""
    whole = one_line(text)
    if not whole:
        return NOTHING
    line = plain(whole)
    if ADDRESS_ONLY.fullmatch(line):
        return Understood(ask="This is an address. Write the company's name.", repair=_from_domain(line))
    if PLACEHOLDER.search(whole) or not has_letter(line) or has_handle(line):
        return Understood(
            ask=NO_COMPANY, repair=line.lstrip("@").capitalize() if has_handle(line) and " " not in line else ""
        )
    line = re.sub(r"^(?:at|with|for|@|company|employer):? +", "", line, flags=re.IGNORECASE)
    line = plain(_SUFFIX.sub("", line))
    line = _DOCTORS.sub(lambda found: f"Dr. {capital(found[1])}'s {found[2].lower()}", line)
    line = _DEPARTMENT.sub(lambda found: f"{found[0][0]}epartment ", line)
    line = _UNIVERSITY.sub("university of ", _SHORT.sub(_written_out, line))
    line = _without_team(line)
    line = _SAINT.sub(lambda found: f"{found[0][0]}t. ", line)
    line = re.sub(r"^dr (?=[a-z])", lambda found: f"{found[0][0]}r. ", line, flags=re.IGNORECASE)
    low = line.lower().replace("’", "'")
    if (
        not has_letter(line)
        or low in NO_ANSWERS
        or low in _NO_COMPANY
        or _WITHHELD.search(low.replace("’", "'"))
        or _NO_NAME.match(low if line[1:] == low[1:] else line)
    ):
        return Understood(ask=NO_COMPANY)
    if len(line.split()) > 8 or re.search(r"[!?;]", line) or _STREET.match(line):
        return Understood(ask=NO_COMPANY)
    kind = _KIND_OF_PLACE.match(low)
    if kind and _LEGAL.search(whole):
        kind, line, low = None, plain(whole), plain(whole).lower()
    if kind and re.fullmatch(r"(?:[Tt]he )?\w[^A-Z]*", line[: kind.end("place")]):
        place = settled(f"the {kind['place']}").replace("the va ", "the VA ")
        place = re.sub(r"\b(dentist|doctor|lawyer|vet)s ", r"\1's ", place)
        return Understood(f"{place} {settled(line[kind.end('place') :].strip())}".strip())
    if joined := _JOINED.get(low.replace("-", " ")):
        return Understood(joined)
    is_small = line[1:] == low[1:] and (line[0] == low[0] or " " in line)
    if is_small and not re.search(r"\.\w", line):
        line = _capitalized(line[0].lower() + line[1:])
    elif line.startswith("the ") and re.search(r"[A-Z]", line):
        line = re.sub(r"\b[a-z]\w+", lambda found: name_of(found[0]) or found[0], _short_forms(line))
    elif _SHORT_AND_SMALL.match(line):
        line = _capitalized(line)
    elif is_shouted(line) and (known := name_of(low)):
        line = known
    elif is_shouted(line) and " " in line and not re.search(r"\.\w", line):
        line = _capitalized(" ".join(_lowered(word) for word in line.split()))
    elif found := _SMALL_END.match(line):
        line = f"{found['name']} {_capitalized(f'a {found["rest"]}')[2:]}"
    line = _BODY.sub(lambda found: found[0].upper(), line)
    line = _DOTTED.sub(lambda found: found[0].upper(), _POSSESSIVE.sub(_with_apostrophe, line))
    line = re.sub(r"\bof La$", "of LA", re.sub(r"(?<=\w) it$", " IT", line))
    line = re.sub(r"(?<![\w'’.-])[A-Za-z][A-Za-z0-9]+(?![\w'’.-])", _in_its_own_form, line)
    line = re.sub(r"^the (?=\w)", "", line, flags=re.IGNORECASE) if _takes_the(line[4:]) and low[:4] == "the " else line
    if _takes_the(line):
        line = f"the {line}"
    if line.startswith("The ") and len(line.split()) > 1:
        line = f"the {line[4:]}"
    return Understood(line)


def _written_out(found: re.Match[str]) -> str:
    full = _SHORTENED[found[0].lower()]
    if found[0].lower() == "dist" and re.match(r" (?:center|ctr)\b", found.string[found.end() :], re.IGNORECASE):
        full = "Distribution"
    return full.lower() if found[0].islower() else full.upper() if found[0].isupper() else full


def _without_team(line: str) -> str:
    """A company that is known without the branch or the team of it: Wells Fargo downtown branch."""
    rest = _TEAM.sub("", line)
    low = rest.lower()
    is_known = name_of(low) or written_so(low) or low in _JOINED or low in COMPANIES or _OF_A_PLACE.match(low)
    return rest if is_known else line


def _in_its_own_form(found: re.Match[str]) -> str:
    """A word of a name that has capitals of its own: JetBlue, UPS, iHeartMedia."""
    word, low = found[0], found[0].lower()
    known = _known(low)
    if not known and (meant := _with_a_letter_doubled(low)):
        return meant
    is_word = low in english.SMALL or low in _WORDS_TOO or (is_ordinary(low) and found.string != word)
    return word if not known or known.istitle() or known.lower() != low or is_word else known


def _known(low: str) -> str:
    return COMPANIES.get(low) or written_so(low) or name_of(low)


def _with_a_letter_doubled(low: str) -> str:
    """The known name that a word is but for one letter doubled, or not: marriot, wallmart; else empty."""
    if len(low) < _LONG or is_ordinary(low) or is_english(low):
        return ""
    doubled = (low[:at] + low[at - 1 :] for at in range(1, len(low) + 1))
    single = (low[:at] + low[at + 1 :] for at in range(1, len(low)) if low[at] == low[at - 1])
    return next(filter(None, map(_known, (*doubled, *single))), "")


_LONG = 6
"""Letters of a name that is not easily meant otherwise."""


def _takes_the(line: str) -> bool:
    return bool(_OF_A_PLACE.match(line.lower()) or (_WITH_THE.match(line) and not _NO_THE.match(line.lower())))


def company_first(job: str) -> str:
    """A job with the company before it as that is written: the UPS package handler."""
    first, space, rest = job.partition(" ")
    return f"{COMPANIES.get(first, first)} {rest}" if space and rest else job


def _short_forms(line: str) -> str:
    return re.sub(r"\b[a-z]+\b", lambda found: found[0].upper() if are_letters(found[0]) else found[0], line)


def _lowered(word: str) -> str:
    """A word shouted among others in small letters, unless it may be a short form."""
    low = word.lower()
    return word if are_letters(low) or (_UNSPEAKABLE.fullmatch(low) and not is_ordinary(low)) else low


def _with_apostrophe(found: re.Match[str]) -> str:
    """The name of a shop that is somebody's, typed without its apostrophe: Wendy's, St. Mary's, Kohl's."""
    name = found[0]
    known = COMPANIES.get(name.lower(), "")
    if "'" in known:
        return known
    is_saint = re.search(r"\b(?:St\.?|Saint) $", found.string[: found.start()]) and name not in _SAINTS_IN_S
    is_somebody = is_saint or (name[:-1].lower() in _OWNERS and found.start() == 0)
    return f"{name[:-1]}'s" if is_somebody or _OF_MARY.fullmatch(name) else name


def _capitalized(line: str) -> str:
    """A name typed small with its capitals."""
    words = line.split()
    is_alone = len([word for word in words if word != "the"]) == 1
    found = [
        word if i and word in (*english.SMALL, "de", "del", "des", "du", "von") else _written(word, is_alone=is_alone)
        for i, word in enumerate(words)
    ]
    return re.sub(r"^The ", "the ", re.sub(r"\bVa$|\bVa(?= (?:Hospital|Medical|Clinic|Health))", "VA", " ".join(found)))


_SCHOOLS = pattern(r"[a-z]{1,3}[ui]sd")
"""A school district by its letters: LAUSD."""


def _written(word: str, *, is_alone: bool) -> str:
    """One word of a name typed small: a known name as it is written, letters alone in capitals, others with one."""
    bare = word.replace("’", "'").replace("'", "")
    if word.isupper() and word.isalpha():
        return word
    if known := COMPANIES.get(bare) or name_of(bare):
        return known
    if settled(word).isupper():
        return settled(word)
    if are_letters(bare) or _SCHOOLS.fullmatch(bare) or re.fullmatch(r"[a-z]{1,2}[&+-][a-z]{1,2}", bare):
        return word.upper()
    if is_alone and _UNSPEAKABLE.fullmatch(bare) and not is_ordinary(bare):
        return word.upper()
    return re.sub(r"(?<=\d-)[a-z]", lambda found: found[0].upper(), capital(word))


def _from_domain(line: str) -> str:
    host = re.sub(r"^(?:https?://)?(?:www\.)?|^.*@", "", line).split("/")[0]
    name = host.split(".")[-2] if host.count(".") else ""
    return name.capitalize()
