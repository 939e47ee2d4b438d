"""The rows with which a table obeys the gates that leave nothing to weigh (gates.py), the same on every page.

They come first in a table. A page says for which of its situations they are needed, and what then helps there.
"""

from dataclasses import replace

from should_connect.answer import Step, Verdict
from should_connect.questions.stage import STAGE
from should_connect.table import Row, When
from should_connect.tables.steps import ANSWER_OFFER, IF_HIRED, IF_THEY_WRITE, OWN_CHANNEL

OVER = ("rejected", "withdrew", "past")

NO_OFFER = tuple(value for value in STAGE.values if value != "offer")
NOT_STARTED = ("open", "accepted", "declined")
MAY_STILL_ASK: When = {
    "asked_not_to": "no",
    "employed_discretion": "fine",
    "earlier_request": "none",
    "their_move": ("none", "invited", "suggested", "viewed", "followed"),
}
"""Where the judgment may be for a request once it's over."""

OWN_FORM = Step("Send nothing, unless they gave you a form or address for questions.", "From now on")
STAY_PRIVATE = Step("Set your profile viewing to private before you look.", "First", "discretion")
KEEP_A_RECORD = Step("Save the messages, with dates. You don't need to reply.", "Now")
LET_IT_END = Step("Block them if you like. With the job decided, that's the end of it.", "From now on")
OTHER_CONTACT = Step("Deal with someone else there: the recruiter or HR.", "For the application", "they-moved-first")
OFFER_TO_OTHERS = Step("Answer the offer to the recruiter or HR, not to them.", "Before it runs out", "write-the-email")
TELL_HR = Step("Show it to HR, or to someone there that you trust.", "When you're ready")
NO_RETALIATION = Step("If you fear for the job, ask a lawyer or public agency soon.", "This week")


def _advance(id: str, when: When, *steps: Step) -> Row:
    return Row(
        id=id,
        when={"advance": "yes", **when},
        verdict=Verdict.DO_NOT_SEND,
        label="No, and you owe no reply",
        headline="That isn't professional, and it isn't your fault. You don't owe them an answer.",
        rules=("N15", "N16", "N17", "P19"),
        steps=(KEEP_A_RECORD, *steps),
    )


def advance(when: When | None = None) -> Row:
    """Someone who decides got personal: nothing is owed to them, and the application goes on with somebody else."""
    return _advance("advance", when or {}, OTHER_CONTACT, NO_RETALIATION)


AFTER_AN_ADVANCE = (
    _advance("advance-and-over", {"stage": OVER}, LET_IT_END),
    _advance("advance-and-declined", {"stage": "offer", "offer_status": "declined"}, LET_IT_END),
    _advance("advance-and-offer", {"stage": "offer", "offer_status": "open"}, OFFER_TO_OTHERS, NO_RETALIATION),
    _advance("advance-and-hired", {"stage": "offer"}, TELL_HR, NO_RETALIATION),
    advance(),
)
"""The same for a table that knows what became of the application."""


def no_contact(when: When | None = None, label: str = "No, don't contact them", form: Step = OWN_FORM) -> Row:
    """They asked for no contact at all, thanks included."""
    return Row(
        id="no-contact",
        when={"no_contact": "yes", **(when or {})},
        verdict=Verdict.DO_NOT_SEND,
        label=label,
        headline="They asked for no contact at all. That includes thank-you emails.",
        rules=("DEC-24", "DEC-25"),
        steps=(form, IF_THEY_WRITE),
        dissent=("K23",),
    )


NO_CONTACT_WITH_OFFER = (
    Row(
        id="no-contact-and-offer",
        when={"no_contact": "yes", "stage": "offer", "offer_status": "open"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, just reply to the offer",
        headline="They asked for no contact. Write only to whoever sent the offer.",
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
)
"""They asked for no contact, and then wrote themselves, with an offer. Stands before `no_contact`."""


def asked_not_to(label: str, headline: str, when: When | None = None) -> Row:
    """They asked candidates not to connect: the channel that they named is left."""
    return Row(
        id="asked-not-to",
        when={"asked_not_to": "yes", **(when or {})},
        verdict=Verdict.DO_NOT_SEND,
        label=label,
        headline=headline,
        rules=("DEC-24", "DEC-25", "RISK-12"),
        steps=(OWN_CHANNEL, IF_THEY_WRITE),
        dissent=("K23",),
    )


def until_you_work_there(row: Row) -> tuple[Row, Row]:
    """A gate's row, for a table that asks about the offer too: colleagues are free to do what candidates are not."""
    with_offer: When = {**row.when, "stage": "offer", "offer_status": NOT_STARTED}
    return replace(row, when={**row.when, "stage": NO_OFFER}), replace(row, id=f"{row.id}-with-offer", when=with_offer)
