"""The rows for whoever has asked for news before, the same on every page. A page says for which of its situations."""

from should_connect.answer import Verdict
from should_connect.table import Row, When
from should_connect.tables.steps import LEAVE_THE_MOVE, MOVE_ON


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
