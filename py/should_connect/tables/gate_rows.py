"""The rows with which a table obeys the gates that leave nothing to weigh (gates.py), the same on every page.

They come first in a table. A page says for which of its situations they are needed, and what then helps there.
"""

from should_connect.answer import Step, Verdict
from should_connect.table import Row, When
from should_connect.tables.request_asked import KEEP_A_RECORD, OTHER_CONTACT
from should_connect.tables.steps import ANSWER_IF_OPEN, IF_HIRED, IF_THEY_WRITE, OWN_CHANNEL

OWN_FORM = Step("Send nothing, unless they gave you a form or address for questions.", "From now on")
NO_RETALIATION = Step("If you fear for the job, ask a lawyer or public agency soon.", "This week")
STAY_PRIVATE = Step("Set your profile viewing to private before you look.", "First", "discretion")


def advance(when: When | None = None) -> Row:
    """Someone who decides got personal: nothing is owed to them, and the application goes on with somebody else."""
    return Row(
        id="advance",
        when={"advance": "yes", **(when or {})},
        verdict=Verdict.DO_NOT_SEND,
        label="No, and you owe no reply",
        headline="That isn't professional, and it isn't your fault. You don't owe them an answer.",
        rules=("N15", "N16", "N17", "P19"),
        steps=(KEEP_A_RECORD, OTHER_CONTACT, NO_RETALIATION),
    )


def no_contact(when: When | None = None) -> Row:
    """They asked for no contact at all, thanks included."""
    return Row(
        id="no-contact",
        when={"no_contact": "yes", **(when or {})},
        verdict=Verdict.DO_NOT_SEND,
        label="No, don't contact them",
        headline="They asked for no contact at all. That includes thank-you emails.",
        rules=("DEC-24", "DEC-25"),
        steps=(OWN_FORM, IF_THEY_WRITE),
        dissent=("K23",),
    )


def no_contact_with_offer(when: When | None = None) -> Row:
    """They asked for no contact, and then wrote themselves, with an offer. Stands before `no_contact`."""
    return Row(
        id="no-contact-and-offer",
        when={"no_contact": "yes", "stage": "offer", **(when or {})},
        verdict=Verdict.DO_NOT_SEND,
        label="No, just reply to the offer",
        headline="They asked for no contact. Write only to whoever sent the offer.",
        rules=("DEC-24", "DEC-25"),
        steps=(ANSWER_IF_OPEN, IF_HIRED),
        dissent=("K23",),
    )


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
