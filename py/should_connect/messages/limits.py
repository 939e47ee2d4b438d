"""How long a text is in LinkedIn's eyes, and how long it may be."""

from should_connect.catalogue.linkedin import NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM

_LIMITS = {"free": NOTE_LIMIT_FREE, "premium": NOTE_LIMIT_PREMIUM}


def units(text: str) -> int:
    """The length in UTF-16 code units, as a browser counts it: an emoji is two or more, a lone surrogate one."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def note_limit(account: str) -> int:
    """The longest note for a kind of account, in UTF-16 code units (P1). Raises KeyError for an unknown kind."""
    return _LIMITS[account]


def position(text: str, limit: int) -> int:
    """How many leading characters of `text` take up at most `limit` UTF-16 code units."""
    used = 0
    for i, character in enumerate(text):
        used += 2 if ord(character) > 0xFFFF else 1
        if used > limit:
            return i
    return len(text)
