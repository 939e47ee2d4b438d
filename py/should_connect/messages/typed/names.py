"""Names as they stand in a greeting or under a message: what belongs to the name stays, what came with it goes.

Names are never translated, shortened or put in another order, except that 'Okafor, Dana' is turned around.
"""

import re
from functools import lru_cache

from should_connect.messages.typed.model import NOTHING, Understood
from should_connect.messages.typed.ordinary import is_listed, is_ordinary
from should_connect.messages.typed.text import (
    ADDRESS,
    PLACEHOLDER,
    has_letter,
    is_shouted,
    one_line,
    plain,
)
from should_connect.patterns import pattern

TITLES: dict[str, str] = {
    "mr": "Mr.", "mrs": "Mrs.", "ms": "Ms.", "mx": "Mx.", "miss": "Miss", "dr": "Dr.", "prof": "Prof.",
    "professor": "Professor",
    "doctor": "Dr.", "sir": "Sir", "dame": "Dame", "rev": "Rev.", "fr": "Fr.", "sr": "Sr.", "sra": "Sra.",
    "srta": "Srta.",
    "señor": "Señor", "señora": "Señora", "señorita": "Señorita", "don": "Don", "doña": "Doña", "herr": "Herr",
    "frau": "Frau",
    "monsieur": "Monsieur", "madame": "Madame", "mademoiselle": "Mademoiselle", "mme": "Mme", "mlle": "Mlle", "m": "M.",
    "signor": "Signor", "signora": "Signora", "sig": "Sig.", "dott": "Dott.", "dottoressa": "Dottoressa", "ing": "Ing.",
    "lic": "Lic.", "heer": "Heer", "mevrouw": "Mevrouw", "pan": "Pan", "pani": "Pani", "capt": "Capt.",
    "captain": "Captain",
    "maam": "Ma'am", "ma'am": "Ma'am",
    "judge": "Judge", "coach": "Coach", "chef": "Chef", "sister": "Sister", "father": "Father", "rabbi": "Rabbi",
    "uncle": "Uncle", "aunt": "Aunt", "auntie": "Auntie", "grandma": "Grandma", "grandpa": "Grandpa",
    "pastor": "Pastor", "officer": "Officer", "principal": "Principal", "nurse": "Nurse", "chief": "Chief",
    "deacon": "Deacon", "bishop": "Bishop", "sheriff": "Sheriff", "mayor": "Mayor", "sergeant": "Sergeant",
    "lieutenant": "Lieutenant", "colonel": "Colonel",
    "cpt": "Capt.", "sargent": "Sergeant", "atty": "Attorney", "attorney": "Attorney", "sen": "Sen.", "rep": "Rep.",
    "dean": "Dean", "president": "President", "justice": "Justice", "supt": "Superintendent",
    "hon": "Hon.", "col": "Col.", "sgt": "Sgt.", "lt": "Lt.", "maj": "Maj.",
}  # fmt: skip
"""Words before a name, in small letters, and how they are written."""

PARTICLES = frozenset((
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "das", "do", "du", "la", "le", "los", "las",
    "el", "al",
    "bin", "bint", "ibn", "ben", "ter", "ten", "te", "zu", "zur", "zum", "af", "av", "y", "e", "und", "vom", "het",
    "op", "'t", "san",
    "ap",
))  # fmt: skip
"""Small words inside a family name."""

_GREETING = pattern(
    r"^(?:hi|hello|hey|heya|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|hola|bonjour|hallo"
    r"|sehr geehrter?|liebe[r]?|estimad[oa]|cher|chère"
    r"|ciao|gentile|olá|to|attn|attention|name)(?: there)?\b[,:;!.]*\s+(?=\S)",
    re.IGNORECASE,
)
_LEAD = pattern(
    r"^(?:(?:the |my |our )?(?:hiring manager|interviewer|recruiter|manager|supervisor)(?: was| is)?"
    r"|(?:his|her|their|the|my) names?(?:'s| is| was| are)?|(?:his|her|their) (?:first |last )?name is"
    r"|i think(?: it'?s| it was)?|i believe|it'?s|it was"
    r"|(?:some|a|an|this) (?:\w+ )?(?:guy|dude|woman|lady|girl|man|person) (?:named|called)"
    r"|maybe|probably|called|someone called|someone named|named|with|for|this is|i'?m|i am|best(?: regards"
    r"| wishes)?|kind regards|regards|cheers|thanks|sincerely"
    r"|yours(?: sincerely| truly)?|thank you|thx|love|xoxo?)[,:!.]*\s+(?=\S)",
    re.IGNORECASE,
)
_CREDENTIALS = pattern(
    r"(?:,\s*|\s+)(?:ph\.?\s?d|d\.?phil|m\.?d|d\.?o|mba|m\.?sc|b\.?sc|m\.?a|b\.?a|m\.?s(?!\.? [A-Z])|ll\.?m|ll\.?b"
    r"|j\.?d|esq"
    r"|cpa|cfa|pmp|csm|cissp|rn|bsn|msn|np|lpn|lcsw"
    r"|phr|sphr|shrm-?s?cp|p\.?e|pe|ceng|frcp|facs|fnp-?bc?|dds|dmd|dvm|ed\.?d|m\.?ed|mph|mha|msw|crna|pharm\.?d"
    r"|dpt|ot|otr/?l|cfp|cpcc|pcc|mcipd|fcipd"
    r"|six sigma(?: black belt)?)\.?(?=$|[\s,])",
    re.IGNORECASE,
)
_BARE_CREDENTIAL = pattern(r"\s(?:MA|BA|MS|DO|OT|PE|JD|NP|BS|MD)\.?$")
_TAIL = pattern(
    r"\s*(?:/\s?(?:hr|recruiter|hiring manager|manager|interviewer|director|supervisor|owner)\b.*"
    r"|\s@\s.*|\s(?:VP|CEO|CTO|CFO|COO|HR|PM)|\([^)]*\)|\[[^\]]*\]|\s[|/•·–—-]\s.*|,?\s(?:from|at|with|in"
    r"|of)\s(?:the\s)?\S.*|,?\s(?:she|he"
    r"|they)/(?:her|him|them|hers|they)(?:/\w+)?.*"
    r"|,\s*(?:the |our |my |a |an )?(?:senior |lead |head |vp |hr |hiring |talent |technical |recruit\w* |people "
    r"|staffing |team )*(?:manager|recruiter|lead|head|director|vp|ceo|cto|cfo|coo"
    r"|founder|engineer|partner|hr|coordinator|supervisor|owner|specialist|president|chair|principal|nurse|chef"
    r"|analyst)\b.*)$",
    re.IGNORECASE,
)
_NOBODY = frozenset(
    """n/a|na|n.a|i'm|none|nothing|no|nil|null|idk|dunno|unknown|not known|unsure|not sure|no idea|i don't know
|i dont know|don't know|i do not know|dont know
|i forgot|forgot|i forget|don't remember|i don't remember|can't remember|tbd|tba|tbc|test|asdf|foo|foobar|anon|anonymous
|someone|somebody|anyone|whoever|who
|no name|no one|nobody|interviewer|the interviewer|my interviewer|interviewers|the interviewers|hiring manager
|the hiring manager|hiring team|the hiring team
|hiring committee|the committee|recruiter|the recruiter|a recruiter|recruiting team|the recruiting team
|recruitment team|manager|the manager|my manager|boss|the boss
|the team|team|all|everyone|everybody|both|you|me|myself|him|her|them|he|she|they|sir|madam|ma'am|maam|sir or madam
|sir/madam|madam or sir|sir and madam|madam and sir|to whom it may concern
|whom it may concern|hr|the hr|hr manager|hr department|human resources|the panel|panel|interview panel
|the interview panel|search committee|admin|user|name
|first name|last name|full name|your name|their name|my name|his name|her name|there|friend|colleague|the lady
|the guy|a guy|a woman|a man|a lady|the woman
|the man|some guy|person|the person|the company|company|coordinator|the coordinator|scheduler|talent team
|talent acquisition|the ceo|ceo|the director|director
|the owner|owner|the lead|lead|the supervisor|supervisor|skip|pass|later|see above|same|ditto|hmm|ok|yes|maybe|hi
|hello|hey|dear|hey there|hi there|ladies|guys|folks|gentlemen
|y'all|two people|three people|your boss|their boss|my boss
|the staff|staff|management|owner and manager|lady|vp|svp|avp|dude|guy|girl|woman|man|blonde girl|zoom""".replace(
        "\n", ""
    ).split("|")
)
_SEVERAL = pattern(
    r"^(?:\d+|two|three|four|five|several|a few|many) (?:\w+ )?(?:people|persons|folks"
    r"|guys|men|women|ladies"
    r"|managers|interviewers|recruiters|engineers|nurses|teachers)\b"
)
"""How many they were, and not who."""
_UNNAMED = pattern(
    r"^what(?:'?s| is| was) (?:his|her|their|your)\b|\b(?:no|without) names?"
    r"\b|\b(?:didn't|didnt|did not) (?:catch|get|say)\b"
)
"""What says that no name was heard."""
_GROUP = pattern(
    r"^(?:the )?(?:(?:team|crew|squad) \S.*|(?P<own>\S.*) (?:team|crew|squad|support|department|desk|office))$",
    re.IGNORECASE,
)
"""Several people under one name: the Platform team, Team Rocket, L2 support."""
_NO_GROUP = pattern(
    r"^(?:(?:the|a|my|your|our|their|whole|entire|hiring|hr|human|resources|recruiting|recruitment|recruiter|interview"
    r"|interviewing|people|talent|acquisition|search)(?: |$))+$",
    re.IGNORECASE,
)
"""What says no more of a team than that it hires."""
_RELATED = pattern(
    r"^(?:[Mm]y|[Oo]ur) (?:[a-z]+ ){1,3}(?=[A-Z])"
    r"|^(?:[Mm]y |[Oo]ur )?[a-z]+['’]s (?:friend|boss|neighbor|cousin|sister|brother|mom|dad|wife|husband"
    r"|coworker) (?=\w)"
)
"""Who somebody is, before the name: my old neighbor Ines."""
_OFFICE = pattern(
    r"^(?:\S+ )+(?:manager|director|supervisor|coordinator|recruiter|lead|owner|assistant)$", re.IGNORECASE
)
"""What somebody does there, in place of a name: office manager."""
_HANDLE = pattern(r"^@([\w.]+)$")
_PARTNER_COMMA = pattern(r"^([^,]+),\s*([^,]+)$")
_OTHER_PARTS = pattern(r"\s*\||\s+[/•·]\s+")
_TWO = pattern(r"(?<=[^\W\d_]{2})(?: ?/ ?|\+| n['’]? | ?& ?)(?=[^\W\d_]{2})")
"""Between two names."""
_NOT_SURE_WHICH = pattern(r"\w or \w", re.IGNORECASE)
_SAYS_WHO = ("she ", "he ", "they ", "who ", "my ", "the ", "our ", "from ", "at ")
_SUFFIX = pattern(r"^(?:jr|sr|ii|iii|iv)\.?$", re.IGNORECASE)
_MOST_WORDS = 7
_NAMED = pattern(r"^(?P<title>dr|mr|mrs|ms|prof)\.?['’]s names? (?:is|was|were) ", re.IGNORECASE)
"""What says that a name follows: the dr's name was Okafor."""
_SAN = pattern(r"(?<=\w)-(?:san|sama|sensei)\b", re.IGNORECASE)
_AND_MORE = pattern(
    r",? (?:and|&|\+) (?:(?:some(?:one|body)|a few|two|three|the|some|\d) (?:else|others?|more|rest|people).*|others"
    r"|more|co\.?)$|\s(?:\d(?:st|nd|rd|th)|night|day|swing) shift$",
    re.IGNORECASE,
)
"""Others, who are not named, and when somebody works."""
_O_NAMES = frozenset(
    """oconnor obrien oneil oneill oneal ohara odonnell okeefe omalley oleary osullivan oreilly oshea ogrady ohare
    otoole ohalloran odonoghue odwyer oriordan orourke obannon ohanlon""".split()  # noqa: SIM905
)
"""Family names with O', typed without the mark."""
_OF_O = pattern(rf"\b(?<!\w['’-])(?:o['’]? (?=(?:{'|'.join(name[1:] for name in sorted(_O_NAMES))})\b))", re.IGNORECASE)
"""The O of such a name, typed apart."""
_OPENING = ("(", "“", '"', "‘")
_LETTERS_AS_NAME = pattern(r"[acdejkmprt]j|j[acdkmpt]|k[ct]|tk|cc", re.IGNORECASE)
"""Two letters that somebody goes by: TJ."""

NO_NAME = "We greet them without a name, since this isn't one. Their name is worth finding: check the invitation."
A_GAP = "There's still a gap to fill in here. Write their name."
AN_ADDRESS = "This is an address or account, so we greet them without it. Write the name."
TITLE_ALONE = "Add the last name, as in “Ms. Okafor”."
NO_LETTER = "There's no name in this. Write it the way you'd say it."
WHICH = "Only one of these names can be right, so we use neither. Check the invitation."
A_SENTENCE = "This is more than a name. Write just the name."
NO_OTHER = "This doesn't say who it is. Write the person's name."
NO_OWN_NAME = "This isn't a name, so the message goes unsigned. Write it the way you'd sign."


def read_name(text: str) -> Understood:
    """Their name as it stands after a greeting: Dana; Ms. Okafor; Dana van der Berg."""
    return _read(text, own=False)


def read_own_name(text: str) -> Understood:
    """The visitor's name as it stands under a message."""
    return _read(text, own=True)


_WHO_DOES = pattern(r"(?<=[a-z]),? who (?=[a-z])")
_WHOSE = pattern(r"^(?:her|his|their|the|my) [a-z]+ (?=(?:mr|mrs|ms|miss|dr|prof)\b)", re.IGNORECASE)
"""Whose somebody is, before the name: her boss Mr. Femi."""


def read_other_name(text: str) -> Understood:
    """The name of a third person, with what says who they are: Dana Okafor, the hiring manager."""
    text = _WHO_DOES.sub(", who ", _WHOSE.sub("", text))
    read = _read(text, own=False)
    name, comma, role = (part.strip() for part in plain(text).partition(","))
    if comma and read.words and re.match(r"(?:the|your|our|a|an|head|director|vp|who)\b", role, re.IGNORECASE):
        return Understood(f"{_read(name, own=False).words}, {role[0].lower()}{role[1:]},")
    return Understood(ask=NO_OTHER) if read.ask == NO_NAME else read


@lru_cache(maxsize=64)
def _read(text: str, *, own: bool) -> Understood:
    if not one_line(text):
        return NOTHING
    before = _OTHER_PARTS.split(text)[0]
    line = plain(before if has_letter(before) else text)
    line = re.sub(r" & | \+ ", " and ", line).rstrip("? ")
    if PLACEHOLDER.search(one_line(text)) and not re.match(r"^tbd \w", line, re.IGNORECASE):
        return Understood(ask=NO_OWN_NAME if own else A_GAP)
    if not has_letter(line):
        return Understood(ask=NO_LETTER)
    if handle := _HANDLE.match(line):
        return Understood(ask=AN_ADDRESS, repair=_cased(re.split(r"[._\d]", handle[1])[0]))
    line = line.removeprefix("@")
    if re.fullmatch(r"[^\W\d_]{2,}[._][^\W\d_]{2,}", line):
        line = re.sub(r"[._]", " ", line)
    if ADDRESS.search(line):
        return Understood(ask=AN_ADDRESS, repair=_from_address(line))
    return _named(_bare(line), own=own)


def _bare(line: str) -> str:
    """The name without what came with it, and two names with 'and' between them."""
    without, more = _AND_MORE.subn("", _SAN.sub("", line))
    line = _NAMED.sub(r"\g<title> ", without.replace(", ", " and ") if more and without.count(",") == 1 else without)
    line = _OF_O.sub(lambda found: found[0][0], line)
    return _TWO.sub(" and ", _trimmed(_COUNTED_UP.sub("", line)))


def _named(line: str, *, own: bool) -> Understood:
    """The name as it is written, or why it is none."""
    refused = NO_OWN_NAME if own else NO_NAME
    if group := _GROUP.match(line):
        if group["own"] and (_NO_GROUP.match(group["own"]) or re.search(r"\w['’]s$", group["own"])):
            return Understood(ask=refused)
        return Understood(re.sub(r"^the ", "", line, flags=re.IGNORECASE))
    if _OFFICE.match(line) and all(map(is_ordinary, line.split())):
        return Understood(ask=refused)
    low = line.lower().replace("’", "'").strip(" .?!")
    if _is_nobody(low):
        return Understood(ask=refused)
    title = low.rstrip(".")
    if title in TITLES and (len(low) < _SHORT_TITLE or title in _LONG_TITLES):
        return Understood(ask=TITLE_ALONE)
    if _NOT_SURE_WHICH.search(low):
        return Understood(ask=WHICH)
    if not has_letter(line):
        return Understood(ask=NO_LETTER)
    if len(line.split()) > _MOST_WORDS or _SENTENCE.search(line):
        return Understood(ask=NO_OWN_NAME if own else A_SENTENCE, repair=_first_words(line))
    name = _cased(line)
    words = name.split()
    if not own and words[0] in PARTICLES:
        name = name[0].upper() + name[1:]
    is_first = not own and len(words) == 2 and _is_western(words) and not is_listed(words[0].lower())
    return Understood(name, repair=words[0] if is_first else "")


def _is_nobody(low: str) -> bool:
    """Whether the words say that a name is not known, or what somebody is and not who."""
    if low in _NOBODY or _SEVERAL.match(low) or _UNNAMED.search(low):
        return True
    if low.startswith(_BEFORE_NO_NAME) or low.endswith(_AFTER_NO_NAME):
        return True
    last = low.split()[-1] if low else ""
    return low.startswith(_BEFORE_A_WORD) and last not in PARTICLES and (is_ordinary(last) or last in _NOBODY)


_SHORT_TITLE = 4
_LONG_TITLES = frozenset(
    "frau herr miss señora señor madame monsieur professor prof doctor".split()  # noqa: SIM905
)
"""Titles that are no names either; Judge and Dean are."""
_SENTENCE = pattern(r"\d{3}|[?!;=&%$](?!\w*$)|(?<!Mr)(?<!Ms)(?<!Mrs)(?<!Dr)(?<!Prof)\.\s+[A-Z][a-z]+ (?!and )[a-z]")
_BEFORE_NO_NAME = (
    "idk ", "dunno ", "don't ", "dont ", "can't ", "cant ", "didn't ", "didnt ", "did not ", "never ", "couldn't ",
    "couldnt ", "not sure ", "no idea ", "whoever ", "someone ", "somebody ", "your ", "their ", "his ", "her ",
    "this ", "that ",
)  # fmt: skip
_AFTER_NO_NAME = (" lady", " guy", " person", " dude", " woman", " man")
_BEFORE_A_WORD = ("the ", "some ", "an ", "my ", "our ", "forgot ")
"""What stands before an ordinary word, and not before a name: the tall one."""
_BESIDE = pattern(
    r"(?<=[a-z]{2})(?<![Cc]oach)(?<![Pp]rof)(?<![Cc]hef)(?<![Mm]r)(?<![Mm]s)(?<![Mm]rs)(?<![Dd]r)(?<![Mm]iss)"
    r" [A-Za-z]\.?$"
    r"|\s+and (?:her|his|their) [a-z]+$"
)
"""What stands beside a first name: the letter of a family name, or somebody unnamed."""
_NICKNAME = pattern(r"^[“\"]([^”\"]+)[”\"](?= \w)")
_COUNTED_UP = pattern(r"^(?:[a-z]+ )*(?:people|interviewers|of them|managers|others): ", re.IGNORECASE)


def _trimmed(line: str) -> str:
    """The name without greetings before it and what follows it."""
    before = ""
    while before != line:
        before = line
        line = _GREETING.sub("", line)
        line = _LEAD.sub("", line) if not line[:1].isupper() or _LEAD.match(line) else line
        line = _TAIL.sub("", line)
        line = _CREDENTIALS.sub("", line)
        line = _BARE_CREDENTIAL.sub("", line) if len(line.split()) > 2 else line
        line = plain(re.sub(r"(?<=\w)['’]s$", "", line))
    line = _BESIDE.sub("", _NICKNAME.sub(r"\1", _RELATED.sub("", line)))
    line = re.sub(
        r"\s+(?:something|somebody|i (?:think|guess|believe)|maybe|(?:and )?the \w+(?: \w+)?)$",
        "",
        line,
        flags=re.IGNORECASE,
    )
    if turned := _PARTNER_COMMA.match(line):
        family, given = turned[1].strip(), turned[2].strip()
        if family.lower() in _NOBODY:
            return _trimmed(given)
        if _SUFFIX.match(given):
            return f"{family} {given}"
        first, *more = family.lower().split()
        if family == family.lower() and more and all(map(is_ordinary, (first, *more))):
            return _trimmed(given)
        if more and family.split()[-1].islower() and is_ordinary(more[-1]):
            return _trimmed(given)
        if given.lower().startswith(_SAYS_WHO) or (more and first not in PARTICLES):
            return family
        if len(given.split()) <= 2 and len(family.split()) <= 3:
            return f"{given} {family}"
    return line


def _from_address(line: str) -> str:
    local = re.split(r"@", line)[0] if "@" in line else ""
    first = re.split(r"[._\d+-]", local)[0] if local else ""
    return _cased(first) if len(first) > 2 and first.isalpha() else ""


def _first_words(line: str) -> str:
    words = [word for word in re.findall(r"[^\W\d_]+", line)[:2] if word[0].isupper()]
    return words[0] if words else ""


def _is_western(words: list[str]) -> bool:
    return all(re.fullmatch(r"[A-Za-zÀ-ÿ'’-]{2,}", word) for word in words) and words[
        0
    ].lower() not in TITLES | dict.fromkeys(PARTICLES)


def _cased(name: str) -> str:
    """The name with the capitals a name has, titles as they are written, particles in small letters as typed."""
    words = re.sub(r"\b([Mm]c) (?=[A-Z])", r"\1", name).split()
    name = " ".join(words)
    titled = words[1:] if len(words) > 1 and words[0].lower().rstrip(".") in TITLES else words
    shouted = any(
        is_shouted(" ".join(some)) and any(sum(map(str.isalpha, word)) > 2 for word in some) for some in (words, titled)
    )
    flat = name == name.lower()
    found: list[str] = []
    for i, word in enumerate(words):
        low = word.lower().rstrip(".")
        if (
            i < len(words) - 1
            and low in TITLES
            and (len(low) < 6 or i == 0)
            and (i == 0 or found[i - 1].endswith(".") or found[i - 1] == "and" or low in ("dr", "prof"))
        ):
            found.append(TITLES[low] if low != "m" or word.endswith(".") else word)
        elif i and ((low in PARTICLES and (shouted or flat)) or low in ("and", "or")):
            found.append(low)
        elif (
            (shouted and len(word) > 1)
            or flat
            or (is_shouted(word) and len(word) > 3 and word.replace("-", "").isalpha())
            or re.fullmatch(
                r"mc[A-Z][a-z]+|M[cC][A-Z]{3,}|Mc[a-z]{3,}|O['’](?:[A-Z]{2,}|[a-z]+)"
                r"|(?:Jean|Ann[ae]?|Mar(?:ie|y|ia)|Jo|John|Pierre|Hans|Karl|Ana|Eva|Lee|Lisa|Billy|Bobby|Rose)-[a-z]{2,}",
                word,
            )
            or (re.sub("[-'’]", "", word).isalpha() and word.islower() and low not in PARTICLES)
        ):
            found.append(capital(word))
        else:
            found.append(word)
    return " ".join(found)


def capital(word: str) -> str:
    """One word of a name with its capitals: O'Brien, McDonald, Anne-Marie."""
    if re.fullmatch(r"(?:[A-Za-z]\.)+", word) or _LETTERS_AS_NAME.fullmatch(word):
        return word.upper()
    if word[:1] in _OPENING:
        return word[0] + capital(word[1:])
    if word.lower() in _O_NAMES:
        return f"O'{word[1:].capitalize()}"
    word = "-".join(part[:1].upper() + part[1:].lower() for part in word.split("-"))
    word = re.sub(r"^(O|D|L)(['’])(\w)", lambda found: found[1] + found[2] + found[3].upper(), word)
    if re.fullmatch(r"I{1,3}|Iv", word, re.IGNORECASE):
        return word.upper()
    return re.sub(r"^(Mc)([a-z])", lambda found: found[1] + found[2].upper(), word)
