"""A reading of a text the visitor wrote: what its reader would stumble over, word by word."""

from dataclasses import dataclass

from should_connect.answer import Finding
from should_connect.messages.limits import position, units


@dataclass(frozen=True, slots=True)
class Context:
    """What is known about the text. `limit` counts UTF-16 code units, 0 for none."""

    limit: int = 0
    name: str = ""
    own_name: str = ""
    known: tuple[str, ...] = ()
    leaves_interview_out: bool = False


def check(text: str, context: Context) -> tuple[Finding, ...]:
    """What to mend, in the order of the text. An empty answer means that nothing was found."""
    over = units(text) - context.limit
    if not context.limit or over <= 0:
        return ()
    problem = f"It is {over:,} characters too long for your account, which allows {context.limit}."
    return (Finding("too-long", position(text, context.limit), len(text), problem, "Drop a whole sentence.", "P1"),)
