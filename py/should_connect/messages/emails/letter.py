"""What an email or a short reply is made of, and the sentences that several kinds share.

As in the notes, only what the visitor gave is said, and a wording whose facts are not known does not exist. The three
variants of a kind share no sentence: the most specific, the shortest, the most formal.
"""

from dataclasses import dataclass, field

from should_connect.messages.draft import Place, Wordings, shorter
from should_connect.messages.toned import Purpose, Toned, same, toned


@dataclass(frozen=True, slots=True)
class Letter:
    """One variant: its subject, and its paragraphs of sentences. A sentence whose facts are unknown is left out."""

    purpose: Purpose
    subject: Wordings
    paragraphs: tuple[tuple[Toned, ...], ...]
    places: tuple[Place, ...] = field(default=(Place.FIRST, Place.SECOND, Place.THIRD))


def subject(*wordings: str) -> Wordings:
    """A subject with its shorter wordings."""
    return tuple(short for wording in wordings for short in shorter(wording))


SIGN_OFF = toned("Best,\n{own_name}", "Best,\n{own_name}", "Kind regards,\n{own_name}")

FORMAL_SIGN_OFF = same("Sincerely,\n{own_name}")

WELL = same("I wish you and the team well.")
