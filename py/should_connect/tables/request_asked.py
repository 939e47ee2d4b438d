"""The judgment, first part: they got personal, or asked for no contact or no connections."""

from dataclasses import replace

from should_connect.answer import Action, Step, Verdict
from should_connect.table import Row, When
from should_connect.tables.gate_rows import AFTER_AN_ADVANCE, NO_CONTACT_WITH_OFFER, OVER, no_contact
from should_connect.tables.steps import (
    ANSWER_OFFER,
    IF_HIRED,
    LEAVE_THE_MOVE,
    OWN_CHANNEL,
    REPLY_BY_EMAIL,
)

WITH_A_DECISION_AHEAD = ("applied", "before", "waiting")
WANTED = ("invited", "suggested")

KEEP_TO_EMAIL = Step(
    "Thank them by email, and keep to email for now.", "Within a day or two", "write-the-email", Action.EMAIL
)
ONLY_IF_THEY_SAY_SO = Step("If they say the rule is off, connect. If not, leave it there.", "Once they answer")


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
    *AFTER_AN_ADVANCE,
    *NO_CONTACT_WITH_OFFER,
    no_contact({"stage": (*WITH_A_DECISION_AHEAD, *OVER)}),
    replace(no_contact({"stage": "offer", "offer_status": "declined"}), id="no-contact-and-declined"),
    _asked_not_to_yet_wanted(
        "suggested",
        "Their employer asked for no connections, so just reply by email.",
        REPLY_BY_EMAIL,
        IF_HIRED,
    ),
    _asked_not_to_yet_wanted(
        "invited",
        "Their employer asked for no connections, so leave the invitation open.",
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
