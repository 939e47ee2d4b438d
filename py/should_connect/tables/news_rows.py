"""The rows for whoever has asked for news before, the same on every page. A page says for which of its situations."""

from dataclasses import replace

from should_connect.answer import Step, Verdict
from should_connect.table import Row, When
from should_connect.tables.steps import (
    AFTER_PROMISE,
    AFTER_PROMISE_AGAIN,
    ASK_AFTER_CLOSING,
    ASK_AGAIN,
    LEAVE_THE_MOVE,
    MOVE_ON,
    STATUS_EMAIL,
    STATUS_EMAIL_AGAIN,
)

ASKED_ONCE = ("once", "once-elsewhere")

_NEXT: dict[Step, Step] = {
    STATUS_EMAIL: STATUS_EMAIL_AGAIN,
    ASK_AFTER_CLOSING: STATUS_EMAIL_AGAIN,
    AFTER_PROMISE: AFTER_PROMISE_AGAIN,
}
"""The last question in place of the first."""


def asked_or_not(row: Row) -> tuple[Row, Row]:
    """A row that tells people to ask for news, before it the same for whoever has asked once: the next is the last."""
    steps = tuple(_NEXT.get(step, step) for step in row.steps)
    asks_first = row.verdict is Verdict.EMAIL_INSTEAD and steps[:1] != row.steps[:1]
    asked = replace(
        row,
        id=f"{row.id}-and-asked-once",
        when={**row.when, "followed_up": ASKED_ONCE},
        label=ASK_AGAIN if asks_first else row.label,
        steps=steps,
    )
    return asked, row


def asked_twice(
    id: str, when: When, verdict: Verdict = Verdict.DO_NOT_SEND, label: str = "No, and don't ask again"
) -> Row:
    """They've asked twice while it's open, and a third time is too much."""
    return Row(
        id=id,
        when={**when, "followed_up": "twice"},
        verdict=verdict,
        label=label,
        headline="You've asked twice, and that's enough. Silence isn't a no. When there's news, they'll write.",
        rules=("N5", "FUP-03", "RISK-13"),
        steps=(MOVE_ON,),
        dissent=("K25", "K26"),
    )


def rejected_and_asked_twice(id: str, when: When) -> Row:
    """They've asked twice, and the answer was no."""
    return Row(
        id=id,
        when={**when, "stage": "rejected", "followed_up": "twice"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, leave it there",
        headline="You've asked twice, and that's enough. A third time annoys people.",
        rules=("N5", "FUP-03", "RISK-13"),
        steps=(LEAVE_THE_MOVE, MOVE_ON),
        dissent=("K25",),
    )
