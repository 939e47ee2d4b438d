"""Capital letters where a phone put them, where somebody shouted, and where they belong."""

import re

from should_connect.messages.lexicon import (
    Kind,
    common_rank,
    how_english,
    is_english,
    is_family_name,
    is_listed,
    kind_of,
    name_of,
)
from should_connect.messages.reading.spelling import is_known, is_usual_slip
from should_connect.messages.typed.brands import (
    COMPANIES,
    NAMES_TOO,
    SHOPS,
    WRITTEN_SO,
    leads_with_name,
    set_phrases,
    written_so,
)
from should_connect.messages.typed.english import SMALL
from should_connect.messages.typed.neighbors import by_neighbors, leads_with_kind
from should_connect.messages.typed.ordinary import is_ordinary
from should_connect.messages.typed.spelling import lettered
from should_connect.messages.typed.text import is_shouted
from should_connect.patterns import pattern

_NAME_TOO = frozenset(
    ("new", "north", "south", "east", "west", "big", "united", "general", "great", "saint", "lake", "mount")
)
_PLACE = pattern(r"\b(?:in|at|from|to|with|near|by|mr|ms|mrs|dr|our|your)\W+$", re.IGNORECASE)
"""After these an unknown word is taken for a name."""
_TOWN = pattern(
    r"\b(to|in|from|near|at|out of) (?!\w+(?:s|ing|tech|ogy|tion|ment|ity|ry|ness|ist|al|ive|age|cy|phy|care|ship"
    r"|ed)\b)([a-z]{4,})"
    r"(?=$|,| (?:in|and|on|by|next|this|last|every|each|for|to|with|when|while|after|before|office|store|plant"
    r"|warehouse|location)\b)"
)
_AT = pattern(
    r"\b((?:time|job|role|years?|days|shifts?|stint|experience|internship|intern|manager|work(?:ed|ing)?|interned"
    r"|trained|me|us|met|started|hired) at )"
    r"([a-z]{3,})(?=$|[,?]| (?:in|and|on|by|for|with|when|where|while|before|after|until|was|is|taught|helped|made)\b)"
)
"""Somebody's time at a place."""
_NO_HOUSES = frozenset(
    """
home work school church college camp university scale peak hand heart stake noon dawn night risk random best
""".split()  # noqa: SIM905
)
"""What one is at without an article."""
_TO_A_WORD = pattern(r" to (?!(?:an?|the|here|my|your|our)\b)[a-z]")
_HOUSE = pattern(
    r"\b(at |from |to |in )((?!(?:an?|the|our|your|my|local|small|family|nearby|other|organic)\b)[a-z]{3,}"
    r" (?:house|depot|hut|barrel|king|garden|general|queen|bell|grill|foods"
    r"|mart|bucks|bank|express|tree|farms))(?=$|,| (?:in|and|on|by|for|with|when|where|while|before|after)\b)"
)
"""A place of two words without an article: worked at Waffle House."""
_TITLE = pattern(r"\b(dr|mr|mrs|ms|prof|judge|coach|chef|officer|pastor)(?:\. ?| )([^\W\d_][\w'’-]+)", re.IGNORECASE)
"""A title before a name typed in haste: dr. okafor's lab."""
_OF_SOMEBODY = pattern(
    r"(?:(?<=\bMr\. )|(?<=\bMs\. )|(?<=\bDr\. )|(?<=\bMrs\. ))(?P<name>[A-Z][a-z]{2,}s)"
    r"(?= (?!(?:and|is|was|has|will|in|on|at|from|who|about|told|said|or|for|to|with)\b)[a-z]{3,})"
)
_COMPOUND = pattern(r"\w{3}(?:out|up|off|over|down|room|time|side|work|line|desk|board|flow|load|date|house|force)$")
"""Two words that are one, and so no town: checkout, caseload."""
_STATE = pattern(r"(\b(?:to|at|from) [A-Z][a-z]+) state$")
"""A college by its state: we both went to Iowa State."""
_LETTERS = pattern(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LONGEST_SHORT_FORM = 4
_UNSPEAKABLE = pattern(
    r"(?![bcfgkp][lr]|[dt]r|s[chklmnpqtwv]|[ctpwrgkzbd]h|tw|wr|[kgp]n|ps|dw|ts|ll|mc|vl|tz|pf)[bcdfghjklmnpqrstvwxz]{2}[a-z]{1,3}"
)
"""A short word that begins as no English one does: sdet, nclex."""
_LETTERS_ALONE = 3
"""Letters of a word that is more often a short form than a word where it is none that is known."""
_NO_LETTERS = frozenset(
    """
biz adj pre non mid fab loc
ana ida eli lee kim mia zoe ava leo amy jen meg deb kat lou moe ned mic rec rep ops dev org sim vid reg pro uni eng
del las los san von van der den ils les des une con por der die das und
""".split()  # noqa: SIM905
)
"""First names, words cut short and little words of other languages, which are not said letter by letter."""
_SHORTENED = frozenset(
    """
sgt st mt ft dr mr mrs ms jr sr ctr hwy blvd rd ln mfg bldg dept svcs grp bros pts vs mgmt mkt ltd mgr hrs yrs lbs
lb wpm mph rpm hmm pls plz thx btw nth pm kg cm mm ml wk
""".split()  # noqa: SIM905
)
"""Shortened words and measures, which are not said letter by letter."""
_SMALL_WORDS = pattern(r"(?<![\w.'’/&-])[a-z]{3,}(?: [a-z]+)*(?![\w&])")
_LONGEST_NAME = 3
"""Words of a name that is looked for whole."""


def settled(text: str) -> str:
    """The text as it stands inside a sentence: shouting lowered, a phone's first capital gone where it is no name."""
    if not text:
        return text
    if is_shouted(text) and not text.startswith("."):
        text = _lowered(text)
    text = re.sub(r"(?<![\w’'])i(?=$|[\s'’])", "I", text)
    text = _OF_SOMEBODY.sub(_of_somebody, _TITLE.sub(_titled, _small_again(text)))
    if not any(word[:1].isupper() and word not in (*WRITTEN_SO, "I", "March", "May") for word in text.split()[1:]):
        text = _TOWN.sub(_with_town, text)
    text = set_phrases(_SMALL_WORDS.sub(_named, SHOPS.sub(lambda found: COMPANIES[found[0]], text)))
    text = _HOUSE.sub(lambda found: found[1] + found[2].title(), _AT.sub(_at, text))
    text = _STATE.sub(r"\1 State", lettered(_LETTERS.sub(_spelled, by_neighbors(text))))
    first, space, rest = text.partition(" ")
    letters = first[:1].isupper() and (len(first) == 1 or first[1:] == first[1:].lower())
    low = first.lower()
    bare = first.rstrip(",.:;")
    is_name = bare in WRITTEN_SO or bare == written_so(bare.lower()) or low in NAMES_TOO or leads_with_name(text)
    is_name = is_name or leads_with_kind(text) or first[1:2].isdigit()
    if not letters or is_name or re.match(r"I(?:['’]|$)", first):
        return text
    if low.split("'")[0].split("’")[0] in SMALL or (_is_plain(first) and not _is_name_like(low, rest)):
        return low + space + rest
    return text


def _small_again(text: str) -> str:
    """Words that all begin with a capital, little ones too, as they stand in a sentence: How You Plan The Season."""
    words = _LETTERS.findall(text)
    if len(words) < 3 or not all(word[0].isupper() for word in words) or SMALL.isdisjoint(map(str.lower, words[1:])):
        return text
    return _LETTERS.sub(
        lambda found: found[0].lower() if found[0].istitle() and _is_plain(found[0]) else found[0], text
    )


def _named(found: re.Match[str]) -> str:
    """The words with the capitals of the names among them: moving from Cerner, near San Antonio."""
    words, said = found[0].split(), []
    while words:
        sizes = range(min(_LONGEST_NAME, len(words)), 0, -1)
        names = ((size, name) for size in sizes if (name := _whole_name(words[:size])))
        size, name = next(names, (1, words[0]))
        said.append(name)
        del words[:size]
    return " ".join(said)


def _whole_name(words: list[str]) -> str:
    """The name that the words are, also where it is one word: tik tok."""
    if (
        len(words) == 2
        and len(min(words, key=len)) > 2
        and not all(map(is_listed, words))
        and (name := name_of("".join(words)))
    ):
        return name
    return name_of(" ".join(words))


def _at(found: re.Match[str]) -> str:
    """A counted thing without an article is where one is only as a name: my time at Target, interned at UPS."""
    if found[2] in COMPANIES:
        return f"{found[1]}{COMPANIES[found[2]]}"
    counted = kind_of(found[2]) in (Kind.COUNTED, Kind.COUNTED_OR_VERB)
    return f"{found[1]}{found[2].capitalize()}" if counted and found[2] not in _NO_HOUSES else found[0]


def _with_town(found: re.Match[str]) -> str:
    """A word that is none, after a preposition of place, as the name that it is: expanding to Denver."""
    return f"{found[1]} {found[2].capitalize()}" if _is_town(found) else found[0]


def _is_town(found: re.Match[str]) -> bool:
    if not _is_unknown(found[2]) or _COMPOUND.search(found[2]):
        return False
    if not _TO_A_WORD.match(found.string, found.end()):
        return True
    # Where one goes to a thing, one comes from a thing: from monolith to microservices.
    goal = _TOWN.match(found.string, found.end() + 1)
    return goal is not None and (bool(name_of(goal[2])) or _is_town(goal))


def _of_somebody(found: re.Match[str]) -> str:
    """What is somebody's who has a title, typed without its apostrophe: Mr. Patel's garden."""
    name = found["name"].lower()
    is_whole = is_family_name(name) and not is_family_name(name[:-1])
    return found[0] if is_whole or name.endswith("ss") else f"{found['name'][:-1]}'s"


def _titled(found: re.Match[str]) -> str:
    title, name = found[1].capitalize(), found[2]
    if len(title) > _LONGEST_SHORT_FORM or title == "Chef":
        is_somebody = name.isalpha() and len(name) > 2 and _is_unknown(name.lower())
        return f"{title} {name[0].upper()}{name[1:]}" if is_somebody else found[0]
    return f"{title}. {name[0].upper()}{name[1:]}" if name[0].isupper() or not is_ordinary(name) else found[0]


def _is_unknown(low: str) -> bool:
    return not (is_known(low) or is_ordinary(low) or is_english(low))


def are_letters(word: str) -> bool:
    """Whether a word typed small has consonants alone, and so is said letter by letter: lvn, kfc."""
    return bool(re.fullmatch(r"[bcdfghjklmnpqrstvwxz]{2,5}", word)) and word not in _SHORTENED


def _spelled(found: re.Match[str]) -> str:
    """One word with its capitals: a short form typed small gets them, a long ordinary word in capitals loses them."""
    word = found[0]
    if name := written_so(word):
        return name
    if word.istitle() and (name := name_of(word.lower()) or written_so(word.lower())):
        return name
    is_short = len(word) == _LETTERS_ALONE or _UNSPEAKABLE.fullmatch(word)
    if len(word) > 2 and (are_letters(word) or (is_short and _is_no_word(word))):
        return word.upper()
    return word.lower() if len(word) > _LONGEST_SHORT_FORM and word.isupper() and is_ordinary(word) else word


def _is_no_word(word: str) -> bool:
    """Whether it is a word typed small that nobody knows and no first name: eld, foia."""
    is_word = not _is_unknown(word) or is_usual_slip(word)
    return word.islower() and word.isascii() and not is_word and word not in _NO_LETTERS and word not in _SHORTENED


_IN_TENS = pattern(r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-", re.IGNORECASE)


def _is_plain(word: str) -> bool:
    bare = word.strip("“”\"'(),.:")
    parts = bare.split("-" if _IN_TENS.match(bare) else "/")
    return all(is_ordinary(part) or _is_word(part.lower()) for part in parts)


def _is_word(low: str) -> bool:
    """Whether it is common, or of a kind, in the plural too; a rare word of no kind may be somebody's name."""
    if name_of(low):
        return False
    if not is_listed(low):
        return is_english(low)
    return common_rank(low) is not None or bool(kind_of(low)) or how_english(low) == "ending"


def _is_name_like(first: str, rest: str) -> bool:
    """Whether the next word has a capital too, as in New York, Project Phoenix or Teach For America."""
    following = rest.split(" ", 1)[0]
    return following[:1].isupper() and not (following.isupper() and first not in _NAME_TOO)


def _lowered(text: str) -> str:
    """Shouted words in small letters; what is no ordinary word keeps a capital, and a short form all of them."""
    words = _LETTERS.findall(text)

    def lower(found: re.Match[str]) -> str:
        word = found[0]
        low = word.lower()
        if low == "i" or low.startswith(("i'", "i’")):
            return "I" + low[1:]
        before = text[max(0, found.start() - 1) : found.start()]
        if before == ".":
            return word
        if low in SMALL or is_ordinary(low) or (is_listed(low) and len(low) > _LETTERS_ALONE):
            return low
        if len(word) <= (5 if len(words) == 1 else 3):
            return word
        return word.capitalize() if not before or _PLACE.search(text[: found.start()]) else low

    return _LETTERS.sub(lower, text)
