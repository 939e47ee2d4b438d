"""What was typed and is not in a message, in words."""

from should_connect.messages.facts import Facts, job_of, topic_of
from should_connect.messages.typed import Understood, read_name, read_own_name

_TOPIC = frozenset(("hearing", "to_hear", "appreciated", "grave", "topic"))
_JOB = frozenset(("job", "of_job", "for_job"))


def left_out(facts: Facts, used: frozenset[str], fullest: frozenset[str], limit: int = 0) -> tuple[str, ...]:
    """One sentence for each thing typed that is missing: for lack of room, or because it cannot be used.

    `used` are the fields in the message, `fullest` those it would hold with room for everything.
    """
    typed: tuple[tuple[str, str, Understood, frozenset[str], bool], ...] = (
        ("their name", facts.name, read_name(facts.name), frozenset(("name", "first_name")), True),
        ("the job", facts.job, job_of(facts), _JOB, True),
        ("what you talked about", facts.topic, topic_of(facts), _TOPIC, facts.may_recall),
        ("your name", facts.own_name, read_own_name(facts.own_name), frozenset(("own_name",)), True),
    )
    found = []
    for label, text, understood, names, may_stand in typed:
        if not text.strip():
            continue
        if not may_stand:
            found.append(f"{label.capitalize()} is left out: {why_not_recalled(facts)}")
        elif not understood.words:
            found.append(f"{label.capitalize()}: {understood.ask}")
        elif names & fullest and not names & used:
            shown = " LinkedIn shows it anyway." if label == "your name" else ""
            found.append(f"To fit {limit} characters, we left out {label}.{shown}")
    return tuple(found)


def why_not_recalled(facts: Facts) -> str:
    """Why what was said may not come up, as the end of a sentence."""
    if facts.stage in ("before", "applied"):
        return "the interview is still ahead."
    if not facts.have_talked:
        return "you haven't talked with them about the job."
    if facts.rapport == "bad":
        return "after an interview that went badly, the message doesn't go back to it."
    return "thank the person who scheduled the interview for their help alone."
