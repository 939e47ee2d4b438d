"""A settled answer is read in five seconds: at most 120 words are in sight, the rest is folded."""

from __future__ import annotations

import json
from collections.abc import Iterator
from html.parser import HTMLParser
from random import Random
from typing import override

import pytest

from should_connect.calculators import IDS, Calculator, get
from should_connect.questions.model import ChoiceQuestion
from should_connect.situation import Situation
from should_connect.web import respond

MOST = 120
"""Words in sight: what a glance of five seconds takes in, with its headings."""
VISITORS = 60
RARELY = 0.1
"""How often a visitor of the test says yes to something that has mostly not happened."""
VOID = {"br", "img", "input", "line", "path", "rect", "circle"}


class InSight(HTMLParser):
    """The words that show while every fold is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, bool]] = []
        self.words: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        kinds = set((given.get("class") or "").split())
        # Words to copy are there to be sent, not to be read through.
        hidden = tag in {"svg", "template", "details"} or bool(kinds & {"sc-hidden", "sc-message"}) or "hidden" in given
        if tag not in VOID:
            self.open.append((tag, hidden and not (tag == "details" and "open" in given)))

    @override
    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    @override
    def handle_data(self, data: str) -> None:
        hidden = [tag for tag, is_hidden in self.open if is_hidden]
        titles = any(tag == "summary" for tag, _ in self.open)
        if not hidden or (titles and hidden == ["details"]):
            self.words += data.split()


def visitors(calculator: Calculator) -> Iterator[Situation]:
    """Visitors who answer what is asked, question after question, until the answer is settled."""
    random = Random(calculator.id)
    known = {question.id: question for question in calculator.questions if isinstance(question, ChoiceQuestion)}
    group = calculator.judged_by.group.id if calculator.judged_by else ""
    grouped = [question.id for question in calculator.judged_by.grouped] if calculator.judged_by else []
    for _ in range(VISITORS):
        values: dict[str, str] = {}
        while asked := [id for id, turn in calculator.turns(Situation({**values})).items() if turn == "now"]:
            for id in grouped if asked[0] == group else asked[:1]:
                usual = known[id].none or known[id].values[0]
                often = id not in grouped or random.random() < RARELY
                values[id] = random.choice(known[id].values) if often else usual
        yield Situation({**values})


@pytest.mark.parametrize("id", [id for id in IDS if get(id).view])
def test_a_settled_answer_has_at_most_120_words_in_sight(id: str) -> None:
    calculator = get(id)
    for situation in visitors(calculator):
        reply = json.loads(
            respond(
                json.dumps({"calculator": id, "values": dict(situation.values), "root": "../", "today": "2026-11-26"})
            )
        )
        assert reply["settled"], situation.values
        seen = InSight()
        for part in ("summary", "details"):
            seen.feed(reply["parts"][part])
        assert 5 < len(seen.words) <= MOST, (situation.values, " ".join(seen.words))
