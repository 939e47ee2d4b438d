"""The judgment, first part: they got personal, or asked for no contact or no connections."""

from should_connect.answer import Action, Step, Verdict
from should_connect.table import Row, When
from should_connect.tables.steps import (
    ANSWER_OFFER,
    IF_HIRED,
    IF_THEY_WRITE,
    LEAVE_THE_MOVE,
    OWN_CHANNEL,
    REPLY_BY_EMAIL,
)

WITH_A_DECISION_AHEAD = ("applied", "before", "waiting")
OVER = ("rejected", "withdrew", "past")
WANTED = ("invited", "suggested")

KEEP_A_RECORD = Step("Save the messages, with dates. You don't need to reply.", "Now")
LET_IT_END = Step("Block them if you like. With the job decided, that's the end of it.", "From now on")
OTHER_CONTACT = Step("Deal with someone else there: the recruiter or HR.", "For the application", "they-moved-first")
KEEP_TO_EMAIL = Step(
    "Thank them by email, and keep to email for now.", "Within a day or two", "write-the-email", Action.EMAIL
)
ONLY_IF_THEY_SAY_SO = Step("If they say the rule is off, connect. If not, leave it there.", "Once they answer")


def _no_contact(id: str, when: When) -> Row:
    """They asked for no contact at all, and nothing of theirs is to be answered."""
    return Row(
        id=id,
        when={"no_contact": "yes", **when},
        verdict=Verdict.DO_NOT_SEND,
        headline="They asked for no contact at all. That includes thank-you emails.",
        rules=("DEC-24", "DEC-25"),
        steps=(
            Step("Send nothing. If they gave you a form or an address for questions, use that.", "From now on"),
            IF_THEY_WRITE,
        ),
        dissent=("K23",),
    )


def _asked_not_to_yet_wanted(move: str, headline: str, *steps: Step) -> Row:
    """Candidates were asked not to connect, and this person made a move."""
    return Row(
        id=f"asked-not-to-but-they-{move}",
        when={
            "asked_not_to": "yes",
            "their_move": move,
            "stage": WITH_A_DECISION_AHEAD,
            "earlier_request": ("none", "pending", "expired", "declined"),
        },
        verdict=Verdict.DO_NOT_SEND,
        label="No, not for now",
        headline=headline,
        rules=("DEC-24", "DEC-25", "RISK-12"),
        steps=steps,
        dissent=("K23",),
    )


def _asked_not_to_and_over(id: str, when: When) -> Row:
    """The same, once nothing is left to decide: whether the rule still holds is theirs to say."""
    return Row(
        id=id,
        when={"asked_not_to": "yes", "earlier_request": ("none", "pending", "expired", "declined"), **when},
        verdict=Verdict.DO_NOT_SEND,
        label="No, keep to email",
        headline="Candidates were asked not to connect. Only they can say if that still applies.",
        rules=("DEC-24", "DEC-25", "RISK-12"),
        steps=(KEEP_TO_EMAIL, ONLY_IF_THEY_SAY_SO),
        dissent=("K23",),
    )


def _asked_not_to_with_a_request_out(id: str, when: When, last: Step) -> Row:
    """The same, and a request of theirs is still pending."""
    return Row(
        id=id,
        when={"asked_not_to": "yes", "earlier_request": "pending", **when},
        verdict=Verdict.DO_NOT_SEND,
        label="No, withdraw your request",
        headline="They asked candidates not to connect. LinkedIn doesn't tell them that you withdrew it.",
        rules=("DEC-24", "DEC-25", "RISK-12", "P5"),
        steps=(OWN_CHANNEL, last),
        dissent=("K23",),
    )


ASKED_FIRST = (
    Row(
        id="advance-and-over",
        when={"advance": "yes", "stage": ("rejected", "withdrew", "past")},
        verdict=Verdict.DO_NOT_SEND,
        label="No. You don't have to reply",
        headline="That isn't a professional invitation. You don't owe them an answer.",
        rules=("N17", "N16", "DEC-12", "P19"),
        steps=(KEEP_A_RECORD, LET_IT_END),
    ),
    Row(
        id="advance",
        when={"advance": "yes"},
        verdict=Verdict.DO_NOT_SEND,
        label="No. You don't have to reply",
        headline="That isn't a professional invitation. You don't owe them an answer.",
        rules=("N17", "N16", "DEC-12", "P19"),
        steps=(KEEP_A_RECORD, OTHER_CONTACT),
    ),
    Row(
        id="no-contact-and-offer",
        when={"no_contact": "yes", "stage": "offer", "offer_status": "open"},
        verdict=Verdict.DO_NOT_SEND,
        headline="They asked for no contact. Reply only to whoever sent the offer.",
        rules=("DEC-24", "DEC-25"),
        steps=(ANSWER_OFFER, IF_HIRED),
        dissent=("K23",),
    ),
    Row(
        id="no-contact-and-accepted",
        when={"no_contact": "yes", "stage": "offer", "offer_status": "accepted"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, not until you work there",
        headline="They asked for no contact. As a colleague you can connect.",
        rules=("DEC-24", "DEC-25"),
        steps=(Step("Write only to whoever sent the offer.", "Until you start"),),
        dissent=("K23",),
    ),
    _no_contact("no-contact", {"stage": (*WITH_A_DECISION_AHEAD, *OVER)}),
    _no_contact("no-contact-and-declined", {"stage": "offer", "offer_status": "declined"}),
    _asked_not_to_yet_wanted(
        "suggested",
        "Their employer asked for no connections, so a reply by email is the safe thing.",
        REPLY_BY_EMAIL,
        IF_HIRED,
    ),
    _asked_not_to_yet_wanted(
        "invited",
        "Their employer asked for no connections, so the safe thing is to leave it open.",
        REPLY_BY_EMAIL,
        Step("Leave the invitation open. It lasts for months.", "Until they decide"),
    ),
)
"""Before all else."""

ASKED_NOT_TO = (
    _asked_not_to_and_over("asked-not-to-and-over-but-wanted", {"stage": OVER, "their_move": WANTED}),
    _asked_not_to_and_over(
        "asked-not-to-and-declined-but-wanted", {"stage": "offer", "offer_status": "declined", "their_move": WANTED}
    ),
    _asked_not_to_with_a_request_out("asked-not-to-and-pending", {"stage": WITH_A_DECISION_AHEAD}, IF_HIRED),
    _asked_not_to_with_a_request_out("asked-not-to-and-over-but-pending", {"stage": OVER}, LEAVE_THE_MOVE),
    _asked_not_to_with_a_request_out(
        "asked-not-to-offer-and-pending", {"stage": "offer", "offer_status": ("open", "accepted")}, IF_HIRED
    ),
    _asked_not_to_with_a_request_out(
        "asked-not-to-declined-and-pending", {"stage": "offer", "offer_status": "declined"}, LEAVE_THE_MOVE
    ),
    Row(
        id="asked-not-to",
        when={"asked_not_to": "yes", "stage": WITH_A_DECISION_AHEAD},
        verdict=Verdict.DO_NOT_SEND,
        headline="They asked candidates not to connect.",
        rules=("DEC-24", "DEC-25", "RISK-12"),
        steps=(OWN_CHANNEL, IF_HIRED),
        dissent=("K23",),
    ),
    Row(
        id="asked-not-to-and-over",
        when={"asked_not_to": "yes", "stage": OVER},
        verdict=Verdict.DO_NOT_SEND,
        headline="They asked candidates not to connect.",
        rules=("DEC-24", "DEC-25", "RISK-12"),
        steps=(OWN_CHANNEL, LEAVE_THE_MOVE),
        dissent=("K23",),
    ),
    Row(
        id="asked-not-to-and-offer",
        when={"asked_not_to": "yes", "offer_status": "open"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, not until you work there",
        headline="They asked candidates not to connect. As a colleague you can.",
        rules=("DEC-24", "DEC-25"),
        steps=(ANSWER_OFFER, IF_HIRED),
        dissent=("K23",),
    ),
    Row(
        id="asked-not-to-and-accepted",
        when={"asked_not_to": "yes", "offer_status": "accepted"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, not until you work there",
        headline="They asked candidates not to connect. As a colleague you can.",
        rules=("DEC-24", "DEC-25"),
        steps=(Step("Connect with them then.", "Once you've started"),),
        dissent=("K23",),
    ),
    Row(
        id="asked-not-to-and-declined",
        when={"asked_not_to": "yes", "offer_status": "declined"},
        verdict=Verdict.DO_NOT_SEND,
        headline="They asked candidates not to connect.",
        rules=("DEC-24", "DEC-25", "RISK-12"),
        steps=(OWN_CHANNEL, LEAVE_THE_MOVE),
        dissent=("K23",),
    ),
)
"""For whoever isn't connected with them already."""
