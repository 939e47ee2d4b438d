"""What becomes of a typed field: the words that stand in a message, or the reason why they cannot and what would do."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Understood:
    """One typed field as it was understood.

    `words` stand in a message as they are; they are empty where nothing was typed or it cannot be used. `ask` then says
    why, in a sentence for the visitor. `repair` is a text for the field that mends it or does better; empty where there
    is none.
    """

    words: str = ""
    ask: str = ""
    repair: str = ""


class Kind(StrEnum):
    """How a topic can stand in a sentence."""

    SHARED = "shared"
    """A thing both can talk about: hiking; my experience at Google."""
    THEIRS = "theirs"
    """A thing of theirs to hear about: your new warehouse."""
    POINT = "point"
    """Something they said: your point about testing."""
    CLAUSE = "clause"
    """How, what or why they do something: how you train new nurses."""
    OURS = "ours"
    """How, what or whether we or I do something: how we could test it."""
    SEEN = "seen"
    """What one sees on a visit: how friendly everyone was."""
    TOUR = "tour"
    """A tour of theirs, which one takes."""
    NEWS = "news"
    """A sentence of theirs, after 'that': the team is growing."""
    FOUND = "found"
    """A sentence about both, after 'that': we both grew up in Lagos."""


@dataclass(frozen=True, slots=True)
class UnderstoodTopic(Understood):
    """A topic as it was understood. `is_grave` where no word of pleasure may stand beside it."""

    kind: Kind = Kind.SHARED
    is_grave: bool = False


NOTHING = Understood()
NO_TOPIC = UnderstoodTopic()
