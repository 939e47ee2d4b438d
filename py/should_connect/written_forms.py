"""One form for each text, however a keyboard, a file or another program wrote it.

The same words reach the guide composed or decomposed, with non-breaking spaces, with marks that nobody sees, and with
the apostrophes of phones. All of that is settled here, once, when a text comes in; nothing after it has to know.
Forms are those of Unicode Standard Annex 15 (NFC).
"""

import unicodedata

from should_connect.patterns import pattern
from should_connect.scripts import is_in

_LINE_ENDS = pattern("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_APOSTROPHES = str.maketrans(dict.fromkeys("\u2018\u2019\u201b\u02bc\u2032\uff07", "'"))
"""Not the \u02bb of Hawaiian names, which is a letter."""
_ACCENT_FOR_APOSTROPHE = pattern(r"(?<=[^\W\d_])[`\u00b4](?=[^\W\d_])")
_JOINERS = "\u200c\u200d"
_BLANKS = "\u034f\u115f\u1160\u3164\uffa0\u2800"
"""Drawn as nothing, although Unicode counts them as letters, accents or symbols."""
_VARIANTS = pattern("[\ufe00-\ufe0f\U000e0100-\U000e01ef]")
"""They choose how an emoji, a symbol or a Han character is drawn, and do nothing to other letters."""
_KEY = "\u20e3"
_FLAG, _FIRST_TAG, _LAST_TAG = "\U0001f3f4", "\U000e0020", "\U000e007f"
"""A black flag and the invisible letters behind it are drawn as one flag, such as that of Wales."""
_UNJOINED = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN", "HEBREW", "CJK", "HIRAGANA", "KATAKANA", "HANGUL")
"""Scripts, by the first word of their letters' names, in which a joiner changes nothing."""


def normalized(text: str) -> str:
    """The text in its one form: composed, with plain spaces and apostrophes, without what cannot be seen.

    Lines end in a line feed. Joiners stay where they are part of the writing: in Persian, in Indian scripts, in emoji.
    """
    if text.isascii() and text.isprintable():
        return _ACCENT_FOR_APOSTROPHE.sub("'", text)
    text = "".join(_seen(_LINE_ENDS.sub("\n", text).translate(_APOSTROPHES)))
    # Last, because an invisible mark may have kept a letter and its accent apart.
    return _ACCENT_FOR_APOSTROPHE.sub("'", unicodedata.normalize("NFC", text))


def _seen(text: str) -> list[str]:
    """The characters that are to be seen, spaces made plain; joiners and tags where they do something."""
    kept: list[str] = []
    for place, character in enumerate(text):
        match unicodedata.category(character):
            case "Zs":
                kept.append(" ")
            case "Cc" if character not in "\n\t":
                pass
            case "Cf" if character in _JOINERS:
                if kept and _joins(kept[-1]) and _joins(_next_seen(text, place)):
                    kept.append(character)
            case "Cf" if _FIRST_TAG <= character <= _LAST_TAG:
                if kept and (kept[-1] == _FLAG or _FIRST_TAG <= kept[-1] <= _LAST_TAG):
                    kept.append(character)
            case "Cf" | "Cs":
                pass
            case "Mn" if _VARIANTS.match(character) and not (kept and _varies(kept[-1], text[place + 1 : place + 2])):
                pass
            case _ if character in _BLANKS:
                pass
            case _:
                kept.append(character)
    return kept


def _next_seen(text: str, place: int) -> str:
    """The next character that is no invisible mark; empty at the end."""
    rest = (character for character in text[place + 1 : place + 9])
    return next((character for character in rest if unicodedata.category(character) not in ("Cf", "Cs")), "")


def _varies(character: str, rest: str) -> bool:
    """Whether it may be drawn in more than one way: an emoji, a symbol, a Han character, or a key that `rest` draws."""
    return unicodedata.category(character) in ("So", "Sk", "Sm", "Po", "Lo", "Nd") and (
        not character.isascii() or rest.startswith(_KEY)
    )


def _joins(character: str) -> bool:
    """Whether a joiner beside this character can change how it is drawn."""
    if not character or character.isascii() or character.isspace():
        return False
    return not is_in(character, _UNJOINED)
