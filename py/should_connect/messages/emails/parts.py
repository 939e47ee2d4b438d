"""Emails and short replies, as tables of sentences. Each row has three columns: warm, plain, formal.

As in the notes, only what the visitor gave is said, and a wording whose fields are not known does not exist.
"""

from dataclasses import dataclass
from enum import StrEnum

from should_connect.messages.notes.draft import Line
from should_connect.messages.notes.openings import ANY_TITLE, OPENINGS, Angle, Circumstance, Row


class Kind(StrEnum):
    """What the message is for."""

    THANK_YOU = "thank-you"
    STATUS = "status"
    AFTER_REJECTION = "after-rejection"
    INTRODUCTION = "introduction"
    ACCEPT = "accept-invitation"
    DECLINE = "decline-invitation"
    ACCEPTED = "they-accepted"
    WITHDRAW = "withdraw"


@dataclass(frozen=True, slots=True)
class Letter:
    """One variant: its title on the page, its subject if it is an email, its sentences in order.

    `topic` is the angle in whose words what was talked about follows the first sentence; None leaves it out.
    """

    title: str
    subject: Line
    sentences: tuple[Row, ...]
    topic: Angle | None = None


def _same(*wordings: str) -> Row:
    return (wordings, wordings, wordings)


SIGN_OFF: Row = (
    ("Best,\n{own_name}",),
    ("Best regards,\n{own_name}",),
    ("Kind regards,\n{own_name}",),
)

_THANKS = OPENINGS[Circumstance.OPEN][Angle.THANKS]
_SPOKE = OPENINGS[Circumstance.OPEN][Angle.MEETING]
_RECALLED = OPENINGS[Circumstance.OPEN][Angle.TOPIC]
_ABOUT_TALK: Line = ("Thank you for {event_job}", "Thank you for {event}")
_INTERESTED: Row = (
    ("I'm still very interested in {job}.", "I'm still very interested."),
    ("I remain very interested in {job}.", "I remain very interested."),
    ("I remain very interested in {job}.", "I remain very interested."),
)
_ANYTHING_ELSE: Row = (
    ("If you need anything else from me, just let me know.",),
    ("If you need anything else from me, please let me know.",),
    ("Should you need anything else from me, please let me know.",),
)
_TIME = _same("Thank you again for {time}.")
_WELL = _same("I wish you and the team well.")
_SMALL_QUESTION = _same("If you would rather not say, I understand.")

LETTERS: dict[Kind, tuple[Letter, ...]] = {
    Kind.THANK_YOU: (
        Letter(
            ANY_TITLE[Angle.THANKS],
            _ABOUT_TALK,
            (_THANKS, _INTERESTED, _ANYTHING_ELSE),
            Angle.THANKS,
        ),
        Letter(
            "Your conversation first",
            ("It was good to talk about {job}", "It was good to talk with you"),
            (
                _RECALLED,
                _same("Thank you for {thanks_job}.", "Thank you for {thanks}."),
                _same("It gave me a much clearer picture of the work."),
                _INTERESTED,
            ),
            Angle.MEETING,
        ),
        Letter(
            "Their time first",
            ("Thank you for {time}",),
            (
                _same(
                    "I appreciate {time} and the care you put into {event_job}.",
                    "I appreciate {time} and the care you put into {event}.",
                ),
                _same("I came away with a good sense of what the role asks for."),
                _ANYTHING_ELSE,
            ),
            Angle.CONTACT,
        ),
    ),
    Kind.STATUS: (
        Letter(
            "The question first",
            ("A question about {job}", "A question about my application"),
            (
                _same("May I ask where things stand with {job}?", "May I ask where things stand with my application?"),
                _INTERESTED,
                _ANYTHING_ELSE,
                _TIME,
            ),
        ),
        Letter(
            "The interview first",
            ("After {event_job}", "After {event}"),
            (
                _same("I have been thinking back to {event_job}.", "I have been thinking back to {event}."),
                _same("Could you tell me by when you expect to decide? I know that such things take time."),
                _INTERESTED,
            ),
            Angle.MEETING,
        ),
    ),
    Kind.AFTER_REJECTION: (
        Letter(
            "Thanks first",
            ("Thank you for considering me for {job}", "Thank you for considering me"),
            (
                _same(
                    "Thank you for letting me know, and for considering me for {job}.",
                    "Thank you for letting me know, and for considering me.",
                ),
                _same("May I ask one question: what is the one thing you would have me work on?"),
                _SMALL_QUESTION,
                _WELL,
            ),
            Angle.THANKS,
        ),
        Letter(
            "The time they gave first",
            ("Thank you for {time}",),
            (
                _same("I am grateful for {time}, and for a clear answer."),
                _same("If you can spare a sentence on what I could do better next time, it would help me."),
                _same("If not, that is quite all right."),
                _WELL,
            ),
            Angle.CONTACT,
        ),
    ),
    Kind.INTRODUCTION: (
        Letter(
            "Thanks first",
            ("A small question about {job}", "A small question"),
            (
                _same("Thank you for putting me forward for {job}.", "Thank you for putting me forward."),
                _same(
                    "Would you be willing to introduce me to {other}?",
                    "Would you be willing to introduce me to the person who interviews me?",
                ),
                _same("If this is not a good moment, please say so, and I leave it at that."),
            ),
        ),
        Letter(
            "Their view first",
            ("Your view on an introduction",),
            (
                _same(
                    "Before I write to {other} myself, I would like to ask you first.",
                    "Before I write to the interviewer myself, I would like to ask you first.",
                ),
                _same("Do you think a short introduction from you would be welcome?"),
                _same("Either answer helps me."),
                _same("Thank you for putting me forward for {job}.", "Thank you for putting me forward."),
            ),
        ),
    ),
    Kind.ACCEPT: (
        Letter(
            "Thanks first",
            (),
            (_same("Thank you for the invitation."), _same("I am glad to be in touch here.")),
            Angle.CONTACT,
        ),
        Letter(
            "The contact first",
            (),
            (
                (("I'm glad to connect.",), ("I am glad to connect.",), ("I am pleased to connect with you.",)),
                _same("Thank you for {thanks_job}.", "Thank you for {thanks}."),
            ),
            Angle.MEETING,
        ),
    ),
    Kind.DECLINE: (
        Letter(
            "Later",
            (),
            (
                _same("Thank you for the invitation."),
                _same("I would rather wait until the process is over, and hope that you understand."),
            ),
        ),
        Letter(
            "By email",
            (),
            (
                _same("I was glad to get your invitation, thank you."),
                _same("For now I prefer to keep to email."),
                _same("I hope that this is all right with you."),
            ),
        ),
    ),
    Kind.ACCEPTED: (
        Letter(
            "Thanks first",
            (),
            (_same("Thank you for accepting."), _same("I am glad that we are in touch. There is no need to reply.")),
            Angle.CONTACT,
        ),
        Letter(
            "The contact first",
            (),
            (
                _same("It is good to be in touch here."),
                _same("Thank you again for {thanks_job}.", "Thank you again for {thanks}."),
            ),
            Angle.MEETING,
        ),
    ),
    Kind.WITHDRAW: (
        Letter(
            "The decision first",
            ("My application for {job}", "My application"),
            (
                _same(
                    "I have decided to withdraw my application for {job}.", "I have decided to withdraw my application."
                ),
                _same("Thank you for {thanks}."),
                _same("I wish you and the team every success with the search."),
            ),
        ),
        Letter(
            "Thanks first",
            ("Withdrawing from {job}", "Withdrawing my application"),
            (
                _THANKS,
                _same("After some thought I have decided not to go further, so please take my name off the list."),
                _WELL,
            ),
            Angle.MEETING,
        ),
    ),
}
