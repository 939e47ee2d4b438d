"""The catalogue, the questions and the decision tables as JSON for other programs, each file held by one schema."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from guide_site.blocks.data_files import FOLDER, SCHEMA
from guide_site.changelog import version
from should_connect.calculators import IDS, get
from should_connect.catalogue import CATALOGUE, RULES
from should_connect.catalogue.homes import home
from should_connect.catalogue.model import Disagreement, Rule
from should_connect.catalogue.reviews import reviews
from should_connect.catalogue.sources import Citation, Norm, Place, PlatformFact
from should_connect.html.markup import page
from should_connect.questions.model import (
    NOT_SURE,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.table import Table

LICENSE = "https://creativecommons.org/licenses/by/4.0/"

type Entry = dict[str, Any]


def write_data(folder: Path, address: str) -> None:
    """Write every file of data, and their schema, into a folder that is made where it is missing.

    `address` is where the site will live, ending in a slash.
    """
    folder.mkdir(parents=True, exist_ok=True)
    schema = json.loads(Path(__file__).with_name(SCHEMA).read_text(encoding="utf-8"))
    where = f"{address}{FOLDER}/{SCHEMA}"
    _write(folder / SCHEMA, {**schema, "$id": where})
    for kind, entries in KINDS.items():
        _write(
            folder / f"{kind}.json",
            {
                "$schema": where,
                "kind": kind,
                "guide": address,
                "version": version(),
                "license": LICENSE,
                "entries": entries(address),
            },
        )


def _write(file: Path, content: Mapping[str, Any]) -> None:
    file.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _articles(address: str) -> list[Entry]:
    return [
        {"id": article.id, "title": article.title, "source": f"https://{article.address}",
         "address": page(address, "sources", f"article-{article.id}")}
        for article in CATALOGUE.articles
    ]  # fmt: skip


def _rules(address: str) -> list[Entry]:
    return [
        {
            "id": rule.id,
            "address": _address(rule.id, address),
            "statement": rule.statement,
            "topic": rule.topic.value,
            "stages": [stage.value for stage in rule.stages],
            "sources": _cited(rule.sources),
            "disputed_by": list(rule.disputed_by),
            **_dates(rule),
        }
        for rule in CATALOGUE.rules
    ]


def _norms(address: str) -> list[Entry]:
    return [_found(norm, address) for norm in CATALOGUE.norms]


def _facts(address: str) -> list[Entry]:
    return [
        {**_found(fact, address), "newest_evidence": fact.newest, "volatile": fact.volatile} for fact in CATALOGUE.facts
    ]


def _found(entry: Norm | PlatformFact, address: str) -> Entry:
    return {
        "id": entry.id,
        "address": _address(entry.id, address),
        "statement": entry.statement,
        "sureness": entry.sureness.value,
        "caution": entry.caution,
        "found_in": [_place(place) for place in entry.found_in],
        **_dates(entry),
    }


def _place(place: Place) -> Entry:
    return {"name": place.name, "source": f"https://{place.address}" if place.address else None}


def _disagreements(address: str) -> list[Entry]:
    return [
        {
            "id": found.id,
            "address": _address(found.id, address),
            "question": found.question,
            "positions": [
                {"claim": position.claim, "held_by": _cited(position.held_by), "safer": number == found.lower_risk}
                for number, position in enumerate(found.positions)
            ],
            "why": found.why,
            "policy": found.policy,
            "sure": found.sure,
            **_dates(found),
        }
        for found in CATALOGUE.disagreements
    ]


def _questions(address: str) -> list[Entry]:
    asked = {question.id: question for id in IDS for question in get(id).questions}
    return [
        {**_question(question), "asked_by": [id for id in IDS if question.id in {q.id for q in get(id).questions}]}
        for question in asked.values()
    ]


def _question(question: Question) -> Entry:
    told: Entry = {"id": question.id, "ask": question.ask, "hint": question.hint}
    match question:
        case ChoiceQuestion():
            choices = [{"value": value, "label": question.label(value)} for value in (*question.values, NOT_SURE)]
            return {**told, "type": "choice", "choices": choices}
        case TextQuestion():
            return {**told, "type": "text", "most": question.most}
        case DateQuestion():
            return {**told, "type": "date"}
        case PeopleQuestion():
            return {**told, "type": "people", "most": question.most, "fields": list(map(_question, question.fields))}


def _tables(address: str) -> list[Entry]:
    tables = {view.table.calculator: view.table for id in IDS if (view := get(id).judged_by)}
    return [_table(table) for table in tables.values()]


def _table(table: Table) -> Entry:
    return {
        "id": table.calculator,
        "questions": [question.id for question in table.questions],
        "rows": [
            {
                "id": row.id,
                "when": {
                    name: [choices] if isinstance(choices, str) else list(choices) for name, choices in row.when.items()
                },
                "verdict": row.verdict.value,
                "label": row.label or row.verdict.label,
                "headline": row.headline,
                "steps": [step.text for step in row.steps],
                "rules": list(row.rules),
                "disputed_by": list(row.dissent),
            }
            for row in table.rows
        ],
    }


KINDS: Mapping[str, Callable[[str], list[Entry]]] = {
    "articles": _articles,
    "rules": _rules,
    "norms": _norms,
    "facts": _facts,
    "disagreements": _disagreements,
    "questions": _questions,
    "tables": _tables,
}
"""What each file holds, by the file's name."""


def _address(id: str, address: str) -> str:
    """The place of an entry in the guide, which stays: that of a rule is its entry in the rulebook."""
    return page(address, "rulebook", id) if id in RULES else page(address, *home(id))


def _cited(citations: tuple[Citation, ...]) -> list[Entry]:
    return [{"id": citation.source, "lines": list(citation.lines)} for citation in citations]


def _dates(entry: Rule | Norm | PlatformFact | Disagreement) -> Entry:
    (review,) = (found for found in reviews() if found.id == entry.id)
    return {"reviewed": review.reviewed.isoformat(), "review_counts_until": review.until.isoformat()}
