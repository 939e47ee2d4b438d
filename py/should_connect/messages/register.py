"""Formal register: the same words without contractions."""

import re

from should_connect.patterns import pattern

_WHOLE = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "let's": "let us", "ain't": "is not"}
_ENDINGS = (
    (pattern(r"(?<=\w)n['’]t\b"), " not"),
    (pattern(r"(?<=\w)['’]re\b"), " are"),
    (pattern(r"(?<=\w)['’]ve\b"), " have"),
    (pattern(r"(?<=\w)['’]ll\b"), " will"),
    (pattern(r"\b([Ii])['’]m\b"), r"\1 am"),
    (pattern(r"\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)['’]d\b"), r"\1 would"),
    (pattern(r"\b([Ii]t|[Tt]here|[Tt]hat|[Ww]hat|[Hh]ow|[Ww]ho|[Ww]here|[Hh]e|[Ss]he)['’]s\b"), r"\1 is"),
)
_CONTRACTED = pattern(r"\b(?:" + "|".join(word.replace("'", "['’]") for word in _WHOLE) + r")\b", re.IGNORECASE)


def uncontracted(text: str) -> str:
    """The text with "you're" and the like written out. Possessives stay."""
    text = _CONTRACTED.sub(lambda found: _WHOLE[found[0].lower().replace("’", "'")], text)
    for ending, whole in _ENDINGS:
        text = ending.sub(whole, text)
    return text
