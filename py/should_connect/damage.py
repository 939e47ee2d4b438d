"""What mail, chat and word processing do to a link on its way, undone.

Programs escape a link once too often (`&amp;`, `%26`, `=3D`), break it into lines, set its dashes, drop its
underscores for italics, and take the full stop or bracket behind it for a part of it. What follows here is the text of
a link with all of that undone as far as one can know; what stays unreadable is for the reader of links to report.
"""

import re
import unicodedata

from should_connect.patterns import pattern

_MOST_ESCAPES = 6
"""How many times over a link may have been escaped."""

_ENTITY = pattern(r"&(?:amp;)*#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));?")
_NAMED = {
    "&amp;": "&", "&equals;": "=", "&colon;": ":", "&num;": "#", "&plus;": "+", "&lowbar;": "_", "&underbar;": "_",
    "&hyphen;": "-", "&dash;": "-", "&ndash;": "-", "&mdash;": "-", "&minus;": "-", "&shy;": "", "&nbsp;": " ",
    "&period;": ".", "&quot;": '"', "&apos;": "'", "&lt;": "<", "&gt;": ">", "&semi;": ";", "&hellip;": "…",
}  # fmt: skip
_BARE_AMP = pattern(r"&amp(?=[a-z0-9_.]+=)")
"""Browsers take `&amp` for an ampersand without its semicolon, too."""
_READ_AS_ENTITY = {"¬": "&not", "®": "&reg", "§": "&sect", "¶": "&para", "×": "&times", "©": "&copy", "¤": "&curren"}
"""What stands where a program took the beginning of a question's name for an entity: `&notes_left`."""
_ESCAPED = pattern(r"(?:%[0-9a-f]{2})+")
_CODE_POINT = pattern(r"(?:\\|%)u([0-9a-f]{4})|\\u\{([0-9a-f]{1,6})\}|\\x([0-9a-f]{2})")
_SOFT_BREAK = pattern(r"=[ \t]*\r?\n[ \t>]*")
_TAG = pattern(r"</?[a-z]{1,6} ?/?>")
"""What mail in HTML breaks lines with, and sets in italics what stands between two underscores."""
_LINE_OF_A_QUOTE = pattern(r"\n[ \t>|]*")
_QUOTED_PRINTABLE = "=3d"
"""An `=` in mail; where it stands, an `=` at the end of a line stands for nothing."""
_DASHES = pattern("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d\u00af\u02d7]")
_HALF_AN_ESCAPE = pattern(r"%[0-9a-f]?$")
_TEXT_FRAGMENT = pattern(r":~:.*$", re.DOTALL)
"""What a browser adds to a link to some words of a page."""


def undone(link: str) -> str:
    """The link in small letters, its escapes read, and no space or invisible mark in it."""
    text = _unescaped(link.casefold())
    if _QUOTED_PRINTABLE in text:
        text = _SOFT_BREAK.sub("", text).replace(_QUOTED_PRINTABLE, "=")
    # Half of it undone already: then a pair that has its '=' otherwise has none at the end of a line.
    text = "&".join(_SOFT_BREAK.sub("" if "=" in _SOFT_BREAK.sub("", pair) else "=", pair) for pair in text.split("&"))
    text = _TAG.sub("", text)
    text = "".join(_READ_AS_ENTITY.get(character, character) for character in text)
    text = _DASHES.sub("-", unicodedata.normalize("NFKC", _LINE_OF_A_QUOTE.sub("", text)))
    text = "".join(character for character in text if not character.isspace() and _is_seen(character))
    return _HALF_AN_ESCAPE.sub("", _TEXT_FRAGMENT.sub("", text)).replace("\\", "").casefold()


def _unescaped(text: str) -> str:
    for _ in range(_MOST_ESCAPES):
        before = text
        text = _CODE_POINT.sub(lambda found: _character(int(found[1] or found[2] or found[3], 16)), text)
        text = _ESCAPED.sub(lambda found: bytes.fromhex(found[0].replace("%", "")).decode(errors="replace"), text)
        for entity, character in _NAMED.items():
            text = text.replace(entity, character)
        text = _ENTITY.sub(lambda found: _character(int(found[1], 16) if found[1] else int(found[2])), text)
        text = _BARE_AMP.sub("&", text)
        if text == before:
            break
    return text


def _character(number: int) -> str:
    return chr(number) if number < 0x110000 and not 0xD800 <= number < 0xE000 else "\ufffd"


def _is_seen(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Mn")
