"""Words in double quotes are meant as they are: the capitals in them stay, and no article is put before a topic."""

from dataclasses import replace

from should_connect.messages.typed.model import Understood
from should_connect.messages.typed.text import in_quotes, is_shouted


def kept[Found: Understood](found: Found, typed: str, *, is_topic: bool = False) -> Found:
    """What was understood, with the capitals that were typed in quotes."""
    words = in_quotes(typed)
    at = found.words.lower().find(words.lower()) if words else -1
    if at < 0 or len(found.words.lower()) != len(found.words) or (is_shouted(words) and " " in words):
        return found
    end = at + len(words)
    before, read, after = found.words[:at], found.words[at:end], found.words[end:]
    is_bare = is_topic and before == "the " and not after
    written = "".join(typed if typed.isupper() else other for typed, other in zip(words, read, strict=True))
    return replace(found, words=f"{'' if is_bare else before}{written}{after}")
