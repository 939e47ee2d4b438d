"""Formal register: the same words without contractions."""

import re

_WHOLE = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "let's": "let us", "ain't": "is not"}
_ENDINGS = (
    (re.compile(r"(?<=\w)n['’]t\b"), " not"),
    (re.compile(r"(?<=\w)['’]re\b"), " are"),
    (re.compile(r"(?<=\w)['’]ve\b"), " have"),
    (re.compile(r"(?<=\w)['’]ll\b"), " will"),
    (re.compile(r"\b([Ii])['’]m\b"), r"\1 am"),
    (re.compile(r"\b([Ii]|[Yy]ou|[Ww]e|[Tt]hey|[Hh]e|[Ss]he)['’]d\b"), r"\1 would"),
    (re.compile(r"\b([Ii]t|[Tt]here|[Tt]hat|[Ww]hat|[Hh]ow|[Ww]ho|[Ww]here|[Hh]e|[Ss]he)['’]s\b"), r"\1 is"),
)
_CONTRACTED = re.compile(r"\b(?:" + "|".join(word.replace("'", "['’]") for word in _WHOLE) + r")\b", re.IGNORECASE)


def uncontracted(text: str) -> str:
    """The text with "you're" and the like written out. Possessives stay."""
    text = _CONTRACTED.sub(lambda found: _WHOLE[found[0].lower().replace("’", "'")], text)
    for pattern, whole in _ENDINGS:
        text = pattern.sub(whole, text)
    return text
