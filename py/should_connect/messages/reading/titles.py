"""Slips in a job title, of whose words the list of common ones holds few: recepionist, dishwaser."""

import re
from functools import lru_cache

from should_connect.messages.reading.spelling import is_known, is_usual_slip, one_slip_away
from should_connect.messages.typed.ordinary import is_listed, is_ordinary

_SHORTEST = 7
"""Letters from which a word is told from another by one of them."""


@lru_cache(maxsize=64)
def right_title(job: str) -> tuple[str, str]:
    """The first misspelled word of a job as it stands in a sentence, and the word that was meant; both may be empty."""
    for word in re.findall(rf"(?<![\w.'’-])[a-z]{{{_SHORTEST},20}}(?![\w'’-])", job):
        if word.endswith("er") and not is_listed(word) and is_listed(f"{word[:-2]}or"):
            return word, f"{word[:-2]}or"
        if not is_known(word) and not is_ordinary(word) and not is_usual_slip(word):
            close = (near for near in one_slip_away(word) if near[0] == word[0] and is_listed(near))
            if right := next(close, ""):
                return word, right
    return "", ""
