"""Gates: facts that forbid actions, each written once and obeyed by every table, note, email, date, list and plan.

Being rejected for the job is none. What a gate forbids after a decision differs from what it forbids before.
"""

from collections.abc import Mapping

from should_connect.answer import Action
from should_connect.situation import Situation
from should_connect.table import Gate

ANY_REACH = frozenset((Action.REQUEST, Action.ACCEPT, Action.MESSAGE, Action.EMAIL))

NO_CONTACT = Gate(
    id="no-contact",
    fact="no_contact",
    value="yes",
    forbids=ANY_REACH,
    until="until they contact you",
    rules=("DEC-24", "DEC-25"),
    when={"offer_status": ("open", "accepted", "declined")},  # colleagues write to each other
)
ASKED_NOT_TO = Gate(
    id="asked-not-to",
    fact="asked_not_to",
    value="yes",
    forbids=frozenset((Action.REQUEST, Action.ACCEPT)),
    until="until you work there",
    rules=("DEC-24", "DEC-25", "RISK-12"),
    when={"offer_status": ("open", "accepted", "declined")},
)
SECRET = Gate(
    id="secret",
    fact="employed_discretion",
    value="secret",
    forbids=frozenset((Action.REQUEST, Action.ACCEPT, Action.PUBLIC)),
    until="until you've given notice",
    rules=("RISK-06", "P11", "P12"),
    when={"offer_status": ("open", "accepted", "declined")},  # who has started has no boss left to hide it from
)
ADVANCE = Gate(
    id="advance",
    fact="advance",
    value="yes",
    forbids=frozenset((Action.REQUEST, Action.ACCEPT, Action.MESSAGE)),
    until="for good",
    rules=("DEC-12", "P19"),
)
PENDING = Gate(
    id="pending",
    fact="earlier_request",
    value="pending",
    forbids=frozenset((Action.REQUEST,)),
    until="while it's pending",
    rules=("FUP-03", "P5"),
)
DECLINED = Gate(
    id="declined",
    fact="earlier_request",
    value="declined",
    forbids=frozenset((Action.REQUEST,)),
    until="unless they invite you",
    rules=("FUP-09", "DEC-22"),
)

GATES = (NO_CONTACT, ASKED_NOT_TO, SECRET, ADVANCE, PENDING, DECLINED)
"""In the order in which they are looked at."""

SAYS: Mapping[str, str] = {
    "no-contact": "They asked for no contact at all, so there's nothing to send.",
    "asked-not-to": "They asked candidates not to connect, so there's no note to send.",
    "secret": "Your boss could see a new connection, so there's no note to send yet.",
    "advance": "You don't owe them an answer, so there's nothing to send.",
    "pending": "Your request is already with them, so there's no second one to send.",
    "declined": "They turned down your last request, so let them send the next one.",
}
"""What stands in place of words that a gate forbids."""


def forbidding(situation: Situation, action: Action) -> Gate | None:
    """The first gate that forbids an action in a situation, as far as the visitor has said; None where none does."""
    values = dict(situation.values)
    if values.get("stage") != "offer":
        values.pop("offer_status", None)  # of an offer that they no longer speak of
    return next(
        (
            gate
            for gate in GATES
            if action in gate.forbids
            and values.get(gate.fact) == gate.value
            and all(values.get(name) in (None, *allowed) for name, allowed in gate.when.items())
        ),
        None,
    )
