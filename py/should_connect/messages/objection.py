"""What the checker would say of words that a message is about to use."""

from functools import lru_cache

from should_connect.messages.reading.check import Context, check


@lru_cache(maxsize=256)
def objection(sentence: str) -> str:
    """Why a sentence would be stumbled over, in a sentence for the visitor; empty where it would not be."""
    found = [finding for finding in check(sentence, Context()) if finding.end]
    return f"{found[0].problem} {found[0].instead}" if found else ""
