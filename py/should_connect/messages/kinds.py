"""The kinds of message: each is written, and read, by rules of its own."""

from enum import StrEnum


class MessageKind(StrEnum):
    """What a message is for."""

    NOTE = "note"
    THANK_YOU = "thank-you"
    STATUS = "status"
    AFTER_REJECTION = "after-rejection"
    INTRODUCTION = "introduction"
    ACCEPT = "accept-invitation"
    DECLINE = "decline-invitation"
    ACCEPTED = "they-accepted"
    WITHDRAW = "withdraw"


LINES = (MessageKind.ACCEPT, MessageKind.ACCEPTED)
"""Replies on LinkedIn: one or two lines, without a subject or a closing."""
ON_LINKEDIN = frozenset((MessageKind.NOTE, *LINES))
"""Kinds that are sent as a note or message there, where the profile stands beside the text."""
EMAILS = frozenset(MessageKind) - ON_LINKEDIN
EMAILS_AND_LINES = tuple(kind for kind in MessageKind if kind is not MessageKind.NOTE)
"""All that goes out without a request."""
