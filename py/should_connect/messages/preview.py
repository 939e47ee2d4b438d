"""How each typed field will read, for a line under the field."""

from collections.abc import Callable
from dataclasses import replace

from should_connect.answer import Preview
from should_connect.messages import toned
from should_connect.messages.draft import Manner, Wordings, fields_of, fill
from should_connect.messages.emails import requests, thanks
from should_connect.messages.facts import Facts, bring_of, job_of, known_from_of, learned_of, said, topic_of, why_of
from should_connect.messages.left_out import why_not_recalled
from should_connect.messages.typed import (
    Understood,
    read_company,
    read_name,
    read_other_name,
    read_own_name,
)
from should_connect.messages.typed.others import others

_READ_WITH: dict[str, Callable[[Facts, str], Understood]] = {
    "job": lambda facts, text: job_of(replace(facts, job=text)),
    "topic": lambda facts, text: topic_of(replace(facts, topic=text)),
    "learned": lambda facts, text: learned_of(replace(facts, learned=text)),
    "why_job": lambda facts, text: why_of(replace(facts, why=text)),
    "bring": lambda facts, text: bring_of(replace(facts, bring=text)),
    "known_from": lambda facts, text: known_from_of(replace(facts, known_from=text)),
}
"""How the fields of free words would be read with another text in them."""


def previews(facts: Facts) -> tuple[Preview, ...]:
    """One preview for each field that something was typed into, by the ids of the questions."""
    recalled = toned.recalled(facts.rapport)
    fields: tuple[tuple[str, str, Understood, Wordings], ...] = (
        ("their_name", facts.name, read_name(facts.name), toned.GREETING[facts.manner]),
        ("job", facts.job, job_of(facts), ("… {job} …",)),
        ("company", facts.company, read_company(facts.company), ("… {job} …", "… at {company} …")),
        ("topic", facts.topic, topic_of(facts), recalled[facts.manner]),
        ("own_name", facts.own_name, read_own_name(facts.own_name), ("{own_name}",)),
        ("learned", facts.learned, learned_of(facts), thanks.LEARNED[facts.manner]),
        ("why_job", facts.why, why_of(facts), thanks.WHY[facts.manner]),
        ("bring", facts.bring, bring_of(facts), thanks.BRING[facts.manner]),
        ("known_from", facts.known_from, known_from_of(facts), requests.MENTION[facts.manner]),
        ("other_name", facts.other, read_other_name(facts.other), ("… {other} …",)),
    )
    known = said(facts, formal=facts.manner is Manner.FORMAL)
    found = []
    for question, text, understood, wordings in fields:
        if not text.strip():
            continue
        ask = understood.ask
        if not ask and _goes_unsaid(question, facts):
            ask = f"We leave this out: {why_not_recalled(facts)}"
        line = next((fill(wording, known) for wording in wordings if fields_of(wording) <= known.keys()), "")
        if question == "their_name" and "Hi {first_name}," in wordings and "first_name" in known:
            understood = replace(understood, repair="")
        ways = () if ask or understood.repair else _others(question, text, understood, facts)
        found.append(Preview(question, "" if ask else line, ask, understood.repair, ways))
    return tuple(found)


def _others(question: str, text: str, understood: Understood, facts: Facts) -> tuple[str, ...]:
    read = _READ_WITH.get(question)
    return others(text, understood, lambda way: read(facts, way)) if read else ()


def _goes_unsaid(question: str, facts: Facts) -> bool:
    """Whether what was typed here may not come up with this person now."""
    if question == "topic":
        return not facts.may_recall
    return question in ("learned", "why_job", "bring") and facts.rapport == "bad"
