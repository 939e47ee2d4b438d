"""An answer as plain data, for the command line and for whoever builds on it."""

from should_connect.answer import Answer, Reason, Repair
from should_connect.catalogue import DISAGREEMENTS, lookup
from should_connect.catalogue.model import Rule

type Plain = str | int | bool | list["Plain"] | dict[str, "Plain"] | None


def answer(found: Answer) -> dict[str, Plain]:
    """The whole answer as JSON-ready data. Days are ISO dates; lengths and limits are UTF-16 code units."""
    return {
        "calculator": found.calculator,
        "verdict": found.verdict.value,
        "label": found.label,
        "headline": found.headline,
        "settled": found.settled,
        "open": list(found.open),
        "so_far": found.so_far or None,
        "refines": list(found.refines),
        "reasons": [_reason(reason) for reason in found.reasons],
        "dissent": [dissent(id) for id in found.dissent],
        "steps": [{"text": step.text, "when": step.when, "calculator": step.calculator} for step in found.steps],
        "dates": [
            {
                "id": day.id,
                "label": day.label,
                "first": day.first.isoformat(),
                "last": day.last.isoformat(),
                "note": day.note,
                "rules": list(day.rules),
            }
            for day in found.dates
        ],
        "people": [
            {
                "person": person.person,
                "name": person.name,
                "verdict": person.verdict.value,
                "rank": person.rank,
                "when": person.when,
                "text": person.text,
                "instead": person.instead,
                "rule": person.rule,
            }
            for person in found.people
        ],
        "messages": [
            {
                "id": message.id,
                "title": message.title,
                "subject": message.subject,
                "body": message.body,
                "length": message.length,
                "limit": message.limit,
                "left_out": list(message.left_out),
            }
            for message in found.messages
        ],
        "previews": [
            {
                "question": field.question,
                "line": field.line,
                "ask": field.ask,
                "repair": field.repair,
                "others": list(field.others),
            }
            for field in found.previews
        ],
        "own": {"length": found.own.length, "limit": found.own.limit, "read": found.own.read} if found.own else None,
        "findings": [
            {
                "id": finding.id,
                "start": finding.start,
                "end": finding.end,
                "problem": finding.problem,
                "instead": finding.instead,
                "rule": finding.rule,
                "repair": _repair(finding.repair),
            }
            for finding in found.findings
        ],
        "changes": [
            {
                "question": change.question,
                "choice": change.choice,
                "verdict": change.verdict.value,
                "headline": change.headline,
            }
            for change in found.changes
        ],
        "assumed": list(found.assumed),
        "asked": [
            {"question": one.question, "calculator": one.calculator, "part": one.part.value, "reply": one.reply}
            for one in found.asked
        ],
        "cases": [
            {
                "when": case.when,
                "calculator": case.calculator,
                "verdict": case.verdict.value,
                "headline": case.headline,
                "rules": list(case.rules),
            }
            for case in found.cases
        ],
        "others": [answer(other) for other in found.others],
    }


def dissent(id: str) -> dict[str, Plain]:
    """A disagreement with its positions, who holds each, and which one has less to lose."""
    found = DISAGREEMENTS[id]
    return {
        "id": found.id,
        "question": found.question,
        "positions": [
            {
                "claim": position.claim,
                "held_by": [str(citation) for citation in position.held_by],
                "lower_risk": number == found.lower_risk,
            }
            for number, position in enumerate(found.positions)
        ],
        "policy": found.policy,
        "sure": found.sure,
    }


def _repair(repair: Repair | None) -> Plain:
    return {"start": repair.start, "end": repair.end, "text": repair.text} if repair else None


def _reason(reason: Reason) -> dict[str, Plain]:
    entry = lookup(reason.rule)
    sources = [str(citation) for citation in entry.sources] if isinstance(entry, Rule) else [reason.rule]
    return {
        "rule": reason.rule,
        "weight": reason.weight.value,
        "text": reason.text or statement(reason.rule),
        "sources": list[Plain](sources),
    }


def statement(id: str) -> str:
    """The catalogue's own sentence for a rule, norm or fact; for a disagreement, what the guide does about it."""
    entry = lookup(id)
    return entry.statement if hasattr(entry, "statement") else entry.policy
