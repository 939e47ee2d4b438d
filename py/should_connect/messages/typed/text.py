"""Typed text made plain: one line, one Unicode form, without what cannot be seen or does not belong in a sentence."""

import re
import unicodedata

from should_connect.patterns import pattern

_TAG = pattern(
    r"</?(?:a|b|big|br|div|em|font|h[1-6]|i|li|mark|ol|p|small|span|strong|u|ul)(?: [^<>]*)?/?>", re.IGNORECASE
)
"""A mark of a web page, pasted along with the words inside it."""
_SPACES = {"Cc", "Zl", "Zp", "Zs"}
_DROPPED = {"Cf", "Cs", "Co", "Cn"}
JOINERS = "\u200c\u200d"
"""Invisible, but part of how Persian and Indian names are written."""

PLACEHOLDER = pattern(
    r"[\[\]{}<>]|_{2,}|\bx{3,}\b|\b(?:(?<!by )first|last|full|your|their|company|job|role)[ _-]name\b(?! basis)"
    r"|\binsert"
    r" (?:\w+ )?here\b"
    r"|^insert$|\btbd\b|\bname here\b|\byour (?:title|role|position|company)\b(?= here)|\blorem ipsum\b|\$[A-Za-z]",
    re.IGNORECASE,
)
"""A gap still to be filled in."""

ADDRESS = pattern(
    r"\(?(?:(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?<![\w.])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|edu|gov|io|dev|app|co|me|ai|info|us|uk|de|fr"
    r"|ca)(?:/\S*)?(?!\w))\)?",
    re.IGNORECASE,
)
"""A web or mail address, with parentheses around it."""

_HANDLE = pattern(r"(?<![\w.])@(?=\w)")
_HASHTAG = pattern(r"(?<![\w&])#(?=[A-Za-z]{2})")
_SMILEY = pattern(r"(?:(?<=\s)|^)(?:[:;=]['’]?-?[()DPpOo|/\\*3]|<3+|\^_?\^|[xX]D+|\\o/)(?=$|[\s.!?,])")
_MARKUP = pattern(r"[*`~|_^]+|^[>\-–—•·‣◦▪●*+]+\s+")
_BULLET = pattern(r"^(?:[-–—•·‣◦▪●+*>]+|\d{1,2}[.)])\s+")
_OPENING, _CLOSING = "\"'“‘«‹„‚「『", "\"'”’»›“‘」』"
_STYLED = pattern("[\U0001d400-\U0001d7ff\uff01-\uff5e\ufb00-\ufb06]")
_END_MARKS = " ,;:!…-–—"
_ABBREVIATION = pattern(r"(?:\b[A-Za-z]\.){2,}$|\b(?:Inc|Co|Corp|Ltd|Jr|Sr|St|Dr|etc|vs|Bros|Ave)\.$")


def one_line(text: str) -> str:
    """The text on one line in Unicode's composed form (NFC), without what cannot be seen.

    Control characters and line ends become spaces, invisible marks, halves of a character and tags of web pages go, and
    a run of white space becomes one space. A joiner stays only between letters that join.
    """
    kept: list[str] = []
    for character in unicodedata.normalize("NFC", _TAG.sub(" ", text) if "<" in text else text):
        kind = unicodedata.category(character)
        if kind in _SPACES:
            kept.append(" ")
        elif kind not in _DROPPED or character in JOINERS:
            kept.append(character)
    line = " ".join("".join(kept).split())
    if any(joiner in line for joiner in JOINERS):
        line = "".join(c for i, c in enumerate(line) if c not in JOINERS or _joins(line, i))
    return line


_GREETED = pattern(
    r"^\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b(?: (?:mr|mrs|ms|mx|dr|prof)[.])?"
    r"[^,!.:\n]{0,40}(?:[,!.:]+\s+|\n\s*))?"
    r"(?:(?:thanks|thank you|thx)(?: (?:again|so much|very much|a lot|a bunch))*(?:[,!.]+\s+|\n\s*)(?=\S))?",
    re.IGNORECASE,
)
_LONGEST_LETTER = 600
"""Characters of a pasted text up to which a letter around the words is looked for."""
_SIGNED = pattern(
    r"\n[\s>]*(?:(?:best|kind|warm)(?: (?:regards|wishes))?|regards|thanks|thank you|thx|cheers|sincerely|yours"
    r"|take care|talk soon)(?: (?:again|so much|very much|truly))?[\s,!.]*(?:\n.*)?$"
    r"|\n[\s-]*(?:sent from my|get outlook for|sent via)\b.*$",
    re.IGNORECASE | re.DOTALL,
)


def without_letter(text: str) -> str:
    """What was pasted with a letter around it, without the greeting, the thanks after it, and the sign-off."""
    if len(text) > _LONGEST_LETTER:
        return text
    body = _SIGNED.sub("", _SIGNED.sub("", text)) if "\n" in text else text
    inside = _GREETED.sub("", body, count=1)
    return inside if has_letter(inside) else text


_NUMBERED = pattern(r"(?<=[\w.,;!]) (?=(?:[2-9][.)]|\([2-9]\)) )(?<!^)")
"""Before the next item of a numbered list written in one line."""


def listed(text: str) -> tuple[str, ...]:
    """The items of a list pasted line by line, each plain; nothing where it is no list."""
    lines = [line for line in _NUMBERED.sub("\n", text).splitlines() if has_letter(line)]
    return tuple(map(plain, lines)) if all(_BULLET.match(line.strip()) for line in lines) else ()


def _joins(line: str, at: int) -> bool:
    """Whether a joiner stands between two letters of a script that joins them."""
    before, after = line[at - 1 : at], line[at + 1 : at + 2]
    return bool(before and after) and all(
        ord(c) > 0x5FF and unicodedata.category(c)[0] in "LM" for c in (before, after)
    )


def without_pictures(text: str) -> str:
    """The text without emoji, flags and other pictures: whole clusters, never a part of one."""
    kept = [
        c
        for c in text
        if not (
            unicodedata.category(c) in ("So", "Sk", "Me")
            or c in "\ufe0e\ufe0f\u20e3\u200d"
            or 0x1F000 <= ord(c) <= 0x1FAFF
            or 0xE0000 <= ord(c) <= 0xE007F
        )
        or c in "®™°©"
    ]
    return "".join(kept)


def plain(text: str) -> str:
    """The text as it can stand in a sentence: without pictures, smileys, markup, bullets and marks at its end.

    Quotes around all of it go too. What a name needs stays: the dot of .NET, the dots of U.S., quotes inside.
    """
    line = one_line(text)
    if _STYLED.search(line):
        line = _STYLED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), line)
    line = one_line(_SMILEY.sub(" ", without_pictures(line) if not line.isascii() else line))
    line = _HASHTAG.sub("", _BULLET.sub("", line))
    line = one_line(_MARKUP.sub(" ", line)) if re.search(r"[*`~|^]", line) else line
    before = ""
    while before != line:
        before = line
        line = _without_end_marks(line)
        line = _unquoted(line)
    return _balanced(line)


def _without_end_marks(line: str) -> str:
    line = line.strip().rstrip(_END_MARKS).lstrip(" ,;:!?…-–—")
    if line.startswith("..") or line.startswith(". "):
        line = line.lstrip(". ")
    if line.endswith(".") and not _ABBREVIATION.search(line):
        line = line.rstrip(". ")
    return line


def _unquoted(line: str) -> str:
    """The line without quotes around all of it."""
    if len(line) > 1 and line[0] in _OPENING and line[-1] in _CLOSING:
        inside = line[1:-1]
        if not any(mark in inside for mark in (line[0], line[-1])) or line[0] in "'‘":
            return inside if not (line[0] in "'‘" and line[0] in inside) else line
    if len(line) > 1 and line[0] == "(" and line[-1] == ")" and "(" not in line[1:]:
        return line[1:-1]
    return line


def in_quotes(text: str) -> str:
    """What stands in double quotes where all of the text does, plain; else nothing."""
    line = one_line(text)
    inside = line[1:-1]
    is_quoted = len(line) > 2 and line[0] in '"“' and line[-1] in '"”' and not re.search('["“”]', inside)
    return plain(inside) if is_quoted else ""


def _balanced(line: str) -> str:
    """The line with curly double quotes in pairs, or without them where one has no partner."""
    if '"' in line:
        if line.count('"') % 2:
            line = line.replace('"', "")
        else:
            opens = iter("“”" * line.count('"'))
            line = "".join(next(opens) if c == '"' else c for c in line)
    if line.count("“") != line.count("”"):
        line = re.sub("[“”„]", "", line)
    if line.count("(") != line.count(")"):
        line = re.sub("[()]", "", line)
    return " ".join(line.split())


def without_addresses(text: str) -> str:
    """The text without web and mail addresses."""
    return " ".join(ADDRESS.sub(" ", text).split())


def has_handle(text: str) -> bool:
    """Whether it names an account, as @acme does."""
    return bool(_HANDLE.search(text))


def has_letter(text: str) -> bool:
    """Whether there is a letter in it."""
    return any(map(str.isalpha, text))


def is_shouted(text: str) -> bool:
    """Whether it is written in capitals: all letters of it, and more than an abbreviation has."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters) and any(c.lower() != c for c in letters)
