"""Words in double quotes are meant as they are: their capitals stay, and no article is put before a topic."""

from dataclasses import replace

from should_connect.messages.typed.model import Understood
from should_connect.messages.typed.text import in_quotes, is_shouted


def kept[Found: Understood](found: Found, typed: str, *, is_topic: bool = False) -> Found:
    """What was understood, with the words in the capitals in which they were typed in quotes."""
    words = in_quotes(typed)
    at = found.words.lower().find(words.lower()) if words else -1
    if at < 0 or (is_shouted(words) and " " in words):
        return found
    before, after = found.words[:at], found.words[at + len(words) :]
    is_bare = is_topic and before == "the " and not after
    return replace(found, words=f"{'' if is_bare else before}{words}{after}")
