"""Sentences in three tones, and the three versions of a message: what notes and emails are written with alike."""

from enum import StrEnum

from should_connect.messages.draft import Manner, Wordings, shorter

type Toned = dict[Manner, Wordings]
"""One sentence in each of the three tones."""


class Purpose(StrEnum):
    """What each of the three versions of a message is for."""

    SPECIFIC = "specific"
    SHORTEST = "shortest"
    FORMAL = "formal"


TITLES = {Purpose.SPECIFIC: "Most specific", Purpose.SHORTEST: "Shortest", Purpose.FORMAL: "Most formal"}


def toned(warm: str, plain: str, formal: str) -> Toned:
    """A sentence in three tones, each with its shorter wordings; a bar parts one wording from the next to try."""
    return {
        manner: tuple(short for wording in text.split(" | ") for short in shorter(wording))
        for manner, text in zip(Manner, (warm, plain, formal), strict=True)
    }


def same(text: str) -> Toned:
    """A sentence that is the same in every tone."""
    return toned(text, text, text)


GREETING = toned("Hi {first_name}, | Hi {name}, | Hi,", "Hi {first_name}, | Hi {name}, | Hi,", "Dear {name}, | Hello,")
FORMAL_GREETING = same("Dear {name}, | Hello,")
ENJOYED = toned(
    "I really enjoyed {hearing}. | I valued our conversation about {grave}.",
    "I enjoyed {hearing}. | I valued our conversation about {grave}.",
    "I very much enjoyed {hearing}. | I valued our conversation about {grave}.",
)
"""What was talked about, after a warm conversation."""
WAS_GOOD = toned(
    "It was good {to_hear}. | I valued our conversation about {grave}.",
    "It was good {to_hear}. | I valued our conversation about {grave}.",
    "I was glad {to_hear}. | I valued our conversation about {grave}.",
)
"""After any other: enjoyment is not claimed."""


def recalled(rapport: str) -> Toned:
    """How what was talked about is recalled, by how the interview went."""
    return ENJOYED if rapport == "warm" else WAS_GOOD
