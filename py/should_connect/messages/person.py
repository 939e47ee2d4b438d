"""Whom a message is for, and what can be said of them without inventing anything."""

from dataclasses import dataclass

from should_connect.messages.notes.draft import Manner
from should_connect.messages.reading.check import asks_for_something
from should_connect.messages.typed import Kind, read_job, read_name, read_own_name, read_topic


@dataclass(frozen=True, slots=True)
class Person:
    """The person and the occasion, in the values of the questions, and what the visitor typed."""

    role: str = "hiring-manager"
    rapport: str = "neutral"
    outcome: str = "open"
    occasion: str = "in-person"
    manner: Manner = Manner.PLAIN
    name: str = ""
    job: str = ""
    topic: str = ""
    own_name: str = ""


type Noun = tuple[str, str]
"""What took place or was done, and the word that joins it to the job."""

_CALL = ("our call", "about")

# What to thank them for, what took place, what they are doing before it, what is to come, and what it is called then.
_NOUNS: dict[str, dict[str, Noun]] = {
    "hiring-manager": {
        "thanks": ("our conversation", "about"),
        "event": ("our conversation", "about"),
        "making": ("making time to interview me", "for"),
        "coming": ("meeting you at the interview", "for"),
        "ahead": ("our interview", "for"),
    },
    "panel": {
        "thanks": ("your part in my interview", "for"),
        "event": ("the interview", "for"),
        "making": ("making time to interview me", "for"),
        "coming": ("meeting you at the interview", "for"),
        "ahead": ("our interview", "for"),
    },
    "recruiter": {
        "thanks": ("talking with me", "about"),
        "event": ("our conversation", "about"),
        "making": ("your help with my interview", "for"),
        "coming": ("my interview", "for"),
        "ahead": ("my interview", "for"),
    },
    "coordinator": {
        "thanks": ("arranging my interview", "for"),
        "event": ("my interview", "for"),
        "making": ("arranging my interview", "for"),
        "coming": ("my interview", "for"),
        "ahead": ("my interview", "for"),
    },
}
_REMOTE: dict[str, dict[str, Noun]] = {
    "hiring-manager": {"thanks": _CALL, "event": _CALL},
    "panel": {"event": _CALL},
    "recruiter": {"thanks": _CALL, "event": _CALL},
}


def fields(person: Person) -> dict[str, str]:
    """What can be said, by the name of the field. What was not typed, or may not be said here, is not in it.

    After a bad talk nothing of the interview is in it (K9, NOTE-18); before the interview there is nothing to look
    back on. A topic that asks about the decision, presses or begs is not one to write about.
    """
    job = read_job(person.job).words
    known = {"name": read_name(person.name).words, "own_name": read_own_name(person.own_name).words, "job": job}
    if person.rapport != "bad":
        known["meet"] = "be in touch with you" if person.role == "coordinator" else "talk with you"
        known["time"] = "your help" if person.role in ("coordinator", "recruiter") else "your time"
        topic = read_topic(person.topic)
        if topic.words and person.occasion != "not-yet" and not asks_for_something(person.topic):
            told = topic.kind in (Kind.NEWS, Kind.FOUND)
            known |= {"sentence": f"It was good to hear that {topic.words}."} if told else {"topic": topic.words}
        remote = _REMOTE.get(person.role, {}) if person.occasion == "remote" else {}
        for field, (noun, joint) in (_NOUNS[person.role] | remote).items():
            known[field] = noun
            known[f"{field}_job"] = f"{noun} {joint} {job}" if job else ""
    return {field: value for field, value in known.items() if value}


_INPUTS: tuple[tuple[str, str, frozenset[str]], ...] = (
    ("name", "their name", frozenset({"name"})),
    ("job", "the role", frozenset({"job", *(f"{field}_job" for field in _NOUNS["panel"])})),
    ("topic", "what you talked about", frozenset({"topic", "sentence"})),
    ("own_name", "your name", frozenset({"own_name"})),
)


def left_out(person: Person, known: frozenset[str], fullest: frozenset[str], used: frozenset[str]) -> tuple[str, ...]:
    """What was typed and is not in the message, each with the reason, in words.

    `known` are the fields there are, `fullest` those the message would use with room for everything, `used` those it
    does use.
    """
    typed_in = {"name": person.name, "job": person.job, "topic": person.topic, "own_name": person.own_name}
    said = []
    for source, label, names in _INPUTS:
        if not typed_in[source].strip():
            continue
        if source == "topic" and person.rapport == "bad":
            said.append(f"{label}: a note after a talk that went badly leaves it out")
        elif source == "topic" and person.occasion == "not-yet":
            said.append(f"{label}: the interview is still to come")
        elif not names & known:
            said.append(f"{label}: it cannot stand in a sentence as it is; use a few plain words")
        elif names & fullest and not names & used:
            said.append(f"{label}: there is no room for it")
    return tuple(said)
