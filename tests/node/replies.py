"""Runs in CPython and in Pyodide, which must return the same text: what the package replies to what it is given."""

from __future__ import annotations

import json
from hashlib import sha256

from should_connect.calculators import get
from should_connect.situation import every_situation
from should_connect.web import reply, respond

SITUATIONS_PER_DIGEST = 500


def main(given: str) -> str:
    """Take JSON with `requests` and the ids of `calculators`; return JSON with `replies` and `spaces`."""
    asked = json.loads(given)
    replies = [respond(request) for request in asked["requests"]]
    return json.dumps({"replies": replies, "spaces": {id: space(id) for id in asked["calculators"]}})


def space(id: str) -> list[str]:
    """Every situation of a calculator, boiled down to a digest for every few hundred of them.

    A digest takes in which situations share an answer, and the whole reply to the first that has it.
    """
    calculator = get(id)
    assert calculator.table
    seen: dict[object, int] = {}
    digests = []
    digest = sha256()
    for count, situation in enumerate(every_situation(calculator.table.questions)):
        if count % SITUATIONS_PER_DIGEST == 0:
            digests.append(digest.hexdigest())
        answer = calculator.answer(situation)
        if answer not in seen:
            seen[answer] = len(seen)
            digest.update(json.dumps(reply(calculator, situation, (), "../")).encode())
        digest.update(seen[answer].to_bytes(4))
    return [*digests, digest.hexdigest()]
