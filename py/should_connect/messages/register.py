"""Formal register: the same words without contractions."""

import re

from should_connect.patterns import pattern

_WHOLE = {"can't": "cannot", "won't": "will not", "shan't": "shall not", "let's": "let us", "ain't": "is not"}
_SOMEBODY = "I|you|we|they|he|she|it|who|what|that|there|this|these|those|how|where"
_AUXILIARY = "do|does|did|is|are|was|were|has|have|had|would|could|should|must|might|need|ought"
_ENDINGS = tuple(
    (pattern(rf"\b({words}){ending}\b", re.IGNORECASE), whole)
    for words, ending, whole in (
        (_AUXILIARY, "n['’]t", r"\1 not"),
        (_SOMEBODY, "['’]re", r"\1 are"),
        (f"{_SOMEBODY}|{_AUXILIARY}", "['’]ve", r"\1 have"),
        (_SOMEBODY, "['’]ll", r"\1 will"),
        ("I", "['’]m", r"\1 am"),
        ("I|you|we|they|he|she", "['’]d", r"\1 would"),
        ("it|there|that|what|who|where|he|she", "['’]s (?=been|had|got|gone|become|taken|grown)", r"\1 has "),
        ("it|there|that|what|how|who|where|he|she", "['’]s", r"\1 is"),
    )
)
"""Only after words that are shortened so: a name may end in any of them."""
_CONTRACTED = pattern(r"\b(?:" + "|".join(word.replace("'", "['’]") for word in _WHOLE) + r")\b", re.IGNORECASE)


def uncontracted(text: str) -> str:
    """The text with "you're" and the like written out. Possessives stay."""
    if "'" not in text and "’" not in text:  # as most, of the hundreds that are tried for a message
        return text
    text = _CONTRACTED.sub(lambda found: _WHOLE[found[0].lower().replace("’", "'")], text)
    for ending, whole in _ENDINGS:
        text = ending.sub(whole, text)
    return text
