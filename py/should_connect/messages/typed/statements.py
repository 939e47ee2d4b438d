"""A topic that says something: news of theirs, or what both have in common."""

import re

from should_connect.messages import lexicon
from should_connect.messages.typed import english
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.model import Kind, UnderstoodTopic
from should_connect.messages.typed.topic_words import ABOUT_YOU, WANTING


def news(sentence: str) -> UnderstoodTopic:
    """A sentence that stands after 'that': theirs, or one about both."""
    sentence = english.with_subject(sentence)
    words = english.low_words(sentence)
    first = words[0] if words else ""
    said = settled(sentence)
    is_one = lexicon.kind_of(first) is lexicon.Kind.COUNTED and first in said and first[-3:] != "ing"
    is_one = is_one and first not in english.EVERYBODY
    if is_one and words[1:] and words[1] in english.AUXILIARIES:
        said = f"the {said}"
    if said.startswith(("We ", "You ", "It ", "There ", "Both ")):
        said = said[0].lower() + said[1:]
    if first.startswith("i'") or first == "i":
        return UnderstoodTopic(ask=ABOUT_YOU)
    if re.match(
        r"(?:you|we)(?: (?:might|may|could|should|will|would|can)|'ll|'d) ?(?:both )?(?:meet|hire|talk|work|see"
        r"|offer|call|stay|be in touch|keep)",
        said.lower(),
    ):
        return UnderstoodTopic(ask=WANTING)
    if first.split("'")[0] in ("we", "both"):
        return UnderstoodTopic(words=said, kind=Kind.FOUND)
    return UnderstoodTopic(words=said, kind=Kind.NEWS)
