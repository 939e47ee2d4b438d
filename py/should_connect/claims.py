"""What can be said before one row of a table is left: while the verdict is open, and once it is settled.

A claim is shown where it is true of every row that can still decide. JavaScript only combines their numbers.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from should_connect.answer import Action, Step, Verdict

SENDS = (Verdict.SEND, Verdict.SEND_OPTIONAL)


def is_request_now(verdict: Verdict, steps: tuple[Step, ...]) -> bool:
    """Whether this says to send a request of one's own today: to send, or to take up what they agreed to."""
    return verdict in SENDS or (verdict is Verdict.ACCEPT and any(step.action is Action.REQUEST for step in steps))


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence that may be shown while the verdict is open, and of which verdicts with their steps it is true."""

    id: str
    text: str
    holds: Callable[[Verdict, tuple[Step, ...]], bool]


CLAIMS: tuple[Claim, ...] = (
    Claim("no-request", "Don't send a request.", lambda verdict, _: verdict is Verdict.DO_NOT_SEND),
    Claim(
        "not-while-open",
        "Don't send a request while they're deciding.",
        lambda verdict, _: verdict in (Verdict.DO_NOT_SEND, Verdict.WAIT_OUTCOME),
    ),
    Claim(
        "no-request-today",
        "Don't send a request today.",
        lambda verdict, steps: not is_request_now(verdict, steps),
    ),
    Claim("request-is-fine", "A request is OK. Your next answers decide how.", lambda verdict, _: verdict in SENDS),
)
"""From the strongest to the weakest."""


@dataclass(frozen=True, slots=True)
class General:
    """What is said of a settled verdict while several rows give it, each for its own reason."""

    headline: str
    rules: tuple[str, ...]


GENERAL: Mapping[Verdict, General] = {
    Verdict.SEND: General("One request with a short note is fine here.", ("DEC-01", "NOTE-01")),
    Verdict.SEND_OPTIONAL: General(
        "One request with a short note is OK here. It's also fine to skip it.", ("DEC-12", "NOTE-01")
    ),
    Verdict.ASK_ALOUD: General("You'll speak with them, so you can ask.", ("N9",)),
    Verdict.WAIT_DAYS: General("It's too early for a request.", ("TIM-03", "TIM-17")),
    Verdict.WAIT_OUTCOME: General("They're still deciding, and email does the job until then.", ("N9", "TIM-11")),
    Verdict.EMAIL_INSTEAD: General("Email works better here.", ("ALT-01",)),
    Verdict.LOOK_ONLY: General("Their profile tells you enough, with no request.", ("P9",)),
    Verdict.DO_NOT_SEND: General("A request would hurt more than help here.", ("DEC-28", "RISK-01")),
    Verdict.ACCEPT: General("They want the connection.", ("DEC-31",)),
    Verdict.LEAVE_PENDING: General("No reply isn't a no.", ("FUP-03", "FUP-05")),
    Verdict.FIX_PROFILE_FIRST: General("Your profile is the first thing they open.", ("PROF-01",)),
    Verdict.ALREADY_CONNECTED: General("There's no request to send.", ("DEC-26",)),
}
