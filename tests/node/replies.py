"""Runs in CPython and in Pyodide, which must return the same text: what the package replies to what it is given."""

from __future__ import annotations

import json
from hashlib import sha256

from should_connect.calculators import get
from should_connect.situation import Situation
from should_connect.web import reply, respond

SITUATIONS_PER_DIGEST = 100


def main(given: str) -> str:
    """Take JSON with `requests` and `situations` by calculator; return `replies`, `diagrams` and `digests`."""
    asked = json.loads(given)
    return json.dumps(
        {
            "replies": [respond(request) for request in asked["requests"]],
            "diagrams": {id: diagram(id) for id in asked["situations"]},
            "digests": {id: digests(id, situations) for id, situations in asked["situations"].items()},
        }
    )


def diagram(id: str) -> str:
    """A page's diagram and its order of asking. Diagrams are canonical: equal ones decide alike in every situation."""
    view = get(id).view
    assert view
    nodes = [[node.level, *node.branches] for node in view.diagram.nodes]
    rows = [[row.id, row.verdict.value, row.label, row.headline] for row in view.table.rows]
    return json.dumps([nodes, view.diagram.root, view.diagram.widths, rows, view.order, view.by_likelihood])


def digests(id: str, situations: list[dict[str, str]]) -> list[str]:
    """The whole replies to some situations, boiled down to a digest for every few of them."""
    calculator = get(id)
    found = []
    digest = sha256()
    for count, values in enumerate(situations):
        if count % SITUATIONS_PER_DIGEST == 0:
            found.append(digest.hexdigest())
        digest.update(json.dumps(reply(calculator, Situation(values), (), "../")).encode())
    return [*found, digest.hexdigest()]
