"""Links, mail addresses, phone numbers and postal addresses of any country."""

import re
from collections.abc import Iterator

from should_connect.patterns import pattern

type Place = tuple[str, int, int]
"""What it is (link, phone or address), and where it stands."""

_DOMAIN = (
    r"com|org|net|io|dev|me|app|ai|co|uk|us|de|fr|es|it|nl|be|ch|at|ca|au|nz|in|ie|eu|se|no|dk|fi|pl|pt|br|mx|jp|cn|kr|"
    r"tv|xyz|site|online|tech|info|biz|page|link|design|blog|edu|gov|so|gg|ly|studio|cv|portfolio|work|pro|cc|name"
)
_LINK = pattern(
    r"https?://|(?<!\w)www\.|(?<!\w)ftp://|(?<=\w)@(?=\w)|(?<![\w.@])@(?=\w{2})"
    r"|(?<=\w)\s?[\[({]at[\])}]\s?(?=\w)|(?<=\w) at (?=\w+(?: \w+)? dot [a-z]{2,})"
    rf"|(?<=[a-z0-9])\.(?:{_DOMAIN})(?![\w])(?=/|[\s.,;:!?)\]'\"]|$)",
    re.IGNORECASE,
)
_NUMBER = pattern(r"(?<![\w.,:/$€£#-])(?:\+|00)?\(?\d[\d ().\u00a0/-]{5,22}\d(?![\w%])")
_NOT_A_PHONE = pattern(
    r"^(?:\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d|\d{1,3}(?:[.,]\d{3})+)$"
)
_STREET = pattern(
    r"(?<!\w)\d{1,5}[A-Za-z]?,? (?:[A-Z][\w.'’-]* ){1,4}"
    r"(?:St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Ln|Lane|Dr|Drive|Ct|Court|Pl|Place|Way|Terrace|Sq|Square|Close|"
    r"Crescent|Highway|Hwy|Parkway|Pkwy|Row|Gardens|Grove|Mews|Walk|Hill)\b\.?(?:,? (?:Apt|Suite|Unit|#) ?\w+)?"
    r"|(?<!\w)\d{1,4},? (?:rue|avenue|boulevard|place|allée|chemin|impasse|via|calle|rua) (?:d[eu]s? |la )*"
    r"[A-ZÀ-Ý][\w'’ -]{2,30}"
    r"|(?<!\w)(?:Calle|Avenida|Rua|Via|Viale|Piazza|Plaza) [A-ZÀ-Ý][\w'’ -]{2,30},? \d{1,4}(?!\w)"
    r"|(?<!\w)[A-ZÄÖÜ][\w-]*(?:straße|strasse|str\.|weg|gasse|platz|allee|straat|laan|gatan|vej)"
    r" \d{1,4}[a-z]?(?!\w)"
    r"|(?<!\w)[A-ZÀ-Ý][\w.]*(?: [\w.]+)? \d{1,4}[a-z]?, (?:\d{5}|\d\d-\d{3}|\d{6}) [A-ZÀ-Ý]\w+"
    r"|(?<=live at )\d{1,5}[A-Za-z]? [A-Z][\w' ]{2,30}"
    r"|(?<!\w)P\.? ?O\.? Box \d+"
    r"|(?<!\w)[A-Z][\w.]+(?: [A-Z][\w.]+)?, [A-Z]{2} \d{5}(?:-\d{4})?(?!\w)"
    r"|(?<!\w)[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?!\w)",
)
_MOST = 100
"""Characters before and after a sign of an address that may belong to it."""


def places(text: str, known: frozenset[str]) -> Iterator[Place]:
    """Each of them in the order of its kind. What is in `known` (words of the form, in small letters) is none."""
    end = -1
    for mark in _LINK.finditer(text):
        if mark.start() < end:
            continue
        start, end = _stretch(text, mark.start(), mark.end())
        said = text[start:end].lower()
        is_name = mark[0].startswith(".") and (text[start].isupper() or said in known)
        if not is_name:
            yield "link", start, end
    for number in _NUMBER.finditer(text):
        digits = sum(map(str.isdigit, number[0]))
        if 7 <= digits <= 15 and not _NOT_A_PHONE.match(number[0].strip()) and _has_form(number[0], digits):
            yield "phone", number.start(), number.end()
    for street in _STREET.finditer(text):
        yield "address", street.start(), street.end()


def _has_form(number: str, digits: int) -> bool:
    """Whether digits are written as a phone number: with a plus, a leading zero, parentheses, or in groups."""
    groups = re.findall(r"\d+", number)
    return number[0] in "+0(" or len(groups) >= 3 or (len(groups) == 2 and digits in (7, 10)) or digits >= 10


def _stretch(text: str, start: int, end: int) -> tuple[int, int]:
    """The run without white space around a mark, at most 100 characters either way, without punctuation at its end."""
    left = max(text.rfind(" ", max(0, start - _MOST), start), text.rfind("\n", max(0, start - _MOST), start))
    spaces = [at for at in (text.find(" ", end, end + _MOST), text.find("\n", end, end + _MOST)) if at >= 0]
    right = min(spaces, default=min(len(text), end + _MOST))
    return max(left + 1, start - _MOST, 0), right
