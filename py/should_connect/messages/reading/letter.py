"""The parts of a text that name people: whom it greets and how it is signed."""

import re
import unicodedata
from dataclasses import dataclass

from should_connect.patterns import pattern

_GREETING = pattern(
    r"(?:^[ \t>*_\"'“]*|(?<=note: |text: |mail: |tter: |sage: |sion: |raft: ))"
    r"(?P<word>(?:hi|hello|hey|heya|hiya|dear|greetings|respected|good (?:morning|afternoon|evening|day)"
    r"|hallo|guten (?:tag|morgen|abend)|sehr geehrte[rs]?|liebe[rs]?|bonjour|bonsoir|salut|ch[eè]re?|hola"
    r"|buen[oa]s (?:d[ií]as|tardes)|estimad[oa]|querid[oa]|ol[aá]|prezad[oa]|car[oa]|bom dia|boa tarde|ciao|buongiorno"
    r"|gentile|egregi[oa]|beste|geachte|goedendag|hoi|dag|hej|dzień dobry|cześć|szanown[ya])(?: (?:again|there))?)\b",
    re.IGNORECASE | re.MULTILINE,
)
_MARKS = "\u0300-\u036f\u0591-\u05c7\u0610-\u065f\u0900-\u0dff\u0e31-\u0e4e\u200c\u200d"
"""Signs that belong to the letter before them."""
_LETTERS = rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*"
_NAME_WORD = pattern(rf"{_LETTERS}(?:['’.-](?=[^\W\d_]){_LETTERS})*")
_POLITE = pattern(r"(?<=\w)-(?:san|sama|sensei|ssi|nim|ji)$", re.IGNORECASE)
"""What is put behind a name out of courtesy, in Japanese, Korean and Hindi."""
_AFTER = pattern(r"[ \t]*[,:;!.–—-]*\s*")
_BETWEEN = pattern(r"[ \t\u00a0]*(?:\.[ \t]*)?")

HIS = frozenset((
    "mr", "mister", "herr", "herrn", "monsieur", "m", "señor", "senor", "sr", "signor", "signore", "sig", "pan",
    "panie", "meneer", "heer", "dhr", "senhor",
))  # fmt: skip
HERS = frozenset((
    "ms", "mrs", "miss", "frau", "fräulein", "madame", "mme", "mademoiselle", "mlle", "señora", "senora", "sra",
    "señorita", "srta", "signora", "signorina", "pani", "mevrouw", "mw", "madam", "senhora",
))  # fmt: skip
LEARNED = frozenset(("dr", "doctor", "prof", "professor", "dra", "doktor", "professorin", "docteur", "dottor"))
CALLINGS = frozenset((
    "chef", "coach", "captain", "capt", "colonel", "col", "lieutenant", "sergeant", "sgt", "officer", "inspector",
    "pastor", "rabbi", "imam", "maestro", "headmaster", "matron", "senator", "councillor", "councilor", "ambassador",
    "chancellor",
))  # fmt: skip
"""What some are called by with their name. It makes no text formal."""
TITLES = HIS | HERS | LEARNED | CALLINGS | frozenset(("mx", "sir", "father", "fr", "rev", "reverend"))
PARTICLES = frozenset((
    "van", "von", "der", "den", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "el", "al", "bin", "ibn",
    "ben", "ter", "ten", "zu", "zum", "y", "e", "af", "av", "st", "st.", "mac", "thi", "thị",
))  # fmt: skip
_ALSO_GIVEN = frozenset(("ben", "al", "mac", "di"))
"""Particles that are first names where they open a name: Ben Carter."""
_CREDENTIALS = frozenset(("phd", "md", "mba", "cpa", "esq", "jr", "sr", "ii", "iii", "iv", "rn", "msc", "ma", "pmp"))
_NO_NAMES = frozenset((
    "all", "both", "committee", "everyone", "friend", "friends", "guys", "hiring", "interviewer", "madam", "manager",
    "recruiter", "sir", "sirs", "team", "there", "colleague", "interview", "recruitment", "folks", "whom", "thanks",
    "thank", "again", "i", "it", "we", "this", "just", "hope", "what", "human", "resources", "panel", "everybody",
))  # fmt: skip
_CLOSINGS = frozenset((
    "best", "thanks", "thank", "you", "regards", "cheers", "sincerely", "kind", "kindly", "warm", "warmly", "wishes",
    "yours", "truly", "faithfully", "respectfully", "cordially", "many", "all", "the", "again", "with", "take", "care",
    "warmest", "talk", "soon", "in", "advance", "so", "much", "very", "appreciatively", "gratefully", "bye", "from",
    "sent", "iphone", "saludos", "grüße", "grüßen", "mit", "freundlichen", "cordialement", "groet", "groeten",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of a name, in Unicode's composed form, and where it stands in the text."""

    raw: str
    start: int
    end: int

    @property
    def low(self) -> str:
        """It in small letters and in Unicode's composed form."""
        return folded(self.raw)


@dataclass(frozen=True, slots=True)
class Greeting:
    """Whom a text greets: titles and names in order; `end` is where the text proper begins."""

    start: int
    end: int
    word: str
    titles: tuple[NameWord, ...]
    names: tuple[NameWord, ...]


def folded(text: str) -> str:
    """A text for comparing: composed, in small letters, without a dot at its end."""
    return unicodedata.normalize("NFC", text).casefold().replace("’", "'").rstrip(".")


def name_words(text: str) -> tuple[NameWord, ...]:
    """The words of a name in a text, with what Unicode writes as two signs taken as one word."""
    return tuple(_name_word(found) for found in _NAME_WORD.finditer(text))


def _name_word(found: re.Match[str]) -> NameWord:
    name = _POLITE.sub("", unicodedata.normalize("NFC", found[0]))
    return NameWord(name, found.start(), found.end())


_NO_NAME = pattern(r"[@/\\\[\]{}<>_]|^\s*(?:none|unknown|no name|idk|not sure|tbd|tbc)\b", re.IGNORECASE)
"""What stands in a field for a name without being one: an address, a gap, n/a."""


def typed_name(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The titles and the names of a name as it was typed, as they were written; particles and degrees left aside."""
    if _NO_NAME.search(text):
        return (), ()
    text = re.sub(r"\([^)]*\)", " ", unicodedata.normalize("NFC", text))
    words = [word.raw for word in name_words(text)]
    while words and folded(words[0]) in ("hi", "hello", "hey", "dear"):
        words.pop(0)
    titles = tuple(word for word in words[:-1] if folded(word) in TITLES)
    names = [word for i, word in enumerate(words) if not (folded(word) in TITLES and i < len(words) - 1)]
    kept = [word for i, word in enumerate(names) if i == 0 or folded(word) not in _CREDENTIALS]
    return titles, tuple(
        word
        for i, word in enumerate(kept)
        if len(kept) == 1 or folded(word) not in PARTICLES or (i == 0 and not titles and folded(word) in _ALSO_GIVEN)
    )


def greeting(text: str) -> Greeting | None:
    """Whom the text greets in one of its first lines. None where it has no greeting."""
    found = _GREETING.search(text, 0, 600)
    if found is None:
        return None
    words: list[NameWord] = []
    at = found.end()
    while len(words) < 8:
        gap = _BETWEEN.match(text, at)
        next_at = gap.end() if gap else at
        has_dot = "." in text[at:next_at]
        word = _NAME_WORD.match(text, next_at)
        if word is None or (has_dot and not _is_short(words)):
            break
        if not _goes_on(word[0], words):
            break
        words.append(_name_word(word))
        at = word.end()
    end = words[-1].end if words else found.end()
    after = _AFTER.match(text, end)
    titles = tuple(word for word in words if word.low in TITLES)
    small = PARTICLES - _ALSO_GIVEN if words and words[0].raw[0].isupper() else PARTICLES
    names = tuple(
        word for i, word in enumerate(words) if word.low not in TITLES | (PARTICLES if i else small) | _NO_NAMES
    )
    return Greeting(found.start("word"), after.end() if after else end, folded(found["word"]), titles, names)


def _is_short(words: list[NameWord]) -> bool:
    """Whether a dot after the last word belongs to it, as in 'Dr.' and in an initial."""
    return bool(words) and (words[-1].low in TITLES or len(words[-1].raw) == 1)


def _goes_on(word: str, words: list[NameWord]) -> bool:
    """Whether a greeting goes on with this word: a title, a particle, or a word with a capital or without case."""
    low = folded(word)
    if low in TITLES or (low in PARTICLES and words):
        return True
    has_case = word.lower() != word.upper()
    if not words:
        return low not in _STOP_WORDS
    return (not has_case or word[0].isupper()) and low not in _STOP_WORDS and words[-1].low not in _NO_NAMES - TITLES


_STOP_WORDS = frozenset((
    "thank", "thanks", "it", "i", "i'm", "i’m", "we", "this", "just", "hope", "what", "when", "great", "good", "nice",
    "the", "my", "your", "you", "to", "for", "and", "is", "was", "are", "as", "how", "so", "sorry", "please", "lovely",
    "merci", "danke", "vielen", "gracias", "obrigado", "grazie", "if", "after", "since", "here", "can", "could",
))  # fmt: skip


_LONGEST_SIGNATURE = 50
"""Characters of a last line that may be names."""


def signature(text: str) -> tuple[NameWord, ...]:
    """The names that a text is signed with: the words with capitals that stand alone at its end."""
    stripped = text.rstrip()
    start = max(stripped.rfind("\n"), 0)
    last = stripped[start:]
    if not start or len(last) > _LONGEST_SIGNATURE:
        cut = max(last.rfind(mark) for mark in (". ", "! ", "? ", "🙂 "))
        if cut < 0 or stripped[-1] in "!?":
            return ()
        start, last = start + cut + 1, last[cut + 1 :]
    closing, comma, rest = last.rpartition(",")
    if comma and rest.strip() and all(word.low in _CLOSINGS for word in name_words(closing)):
        start, last = start + len(closing) + 1, rest
    if any(mark in last.strip().rstrip(".!,") for mark in ".!?,;:@/[]{}<>()"):
        return ()
    words = [NameWord(word.raw, start + word.start, start + word.end) for word in name_words(last)]
    words = [word for word in words if word.low not in _CLOSINGS]
    if not 1 <= len(words) <= 4 or any(word.raw[0].islower() and word.low not in PARTICLES for word in words):
        return ()
    return tuple(words)
