"""Each calculator says what it can give as a reason, and no answer cites anything else."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta
from importlib import import_module

import pytest

from guide_site.blocks.usage import calculators_citing
from guide_site.steps import ROOT
from should_connect.answer import Answer
from should_connect.calculators import LIST, get
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES
from should_connect.messages.reading.remarks import CITES as CITED_BY_READING
from should_connect.questions.model import NOT_SURE, ChoiceQuestion, DateQuestion, PeopleQuestion, Question
from should_connect.situation import read

TODAY = date(2026, 11, 26)
COMPUTED = [listed.id for listed in LIST if get(listed.id).view is None and not listed.gathers]
SITUATIONS = 60
"""How many each run looks at, always the same ones."""


@pytest.mark.parametrize("id", COMPUTED)
def test_what_a_calculator_that_computes_can_cite_is_declared(id: str) -> None:
    calculator = get(id)
    chance = random.Random(id)
    for _ in range(SITUATIONS):
        given = {question.id: value for question in calculator.questions if (value := anything(question, chance))}
        situation, _ = read(calculator.questions, given, TODAY)
        for cited in of(calculator.answer(situation)):
            assert id in calculators_citing(cited), f"add {cited} to CITES; it is cited for {given}"


def of(answer: Answer) -> Iterator[str]:
    """What an answer cites, apart from what the reading of a visitor's own text finds."""
    yield from (reason.rule for reason in answer.reasons)
    yield from answer.dissent
    yield from (person.rule for person in answer.people)
    yield from (rule for day in answer.dates for rule in day.rules)


def anything(question: Question, chance: random.Random) -> object:
    """Some answer to a question, or none."""
    match question:
        case _ if chance.random() < 0.3:
            return None
        case ChoiceQuestion():
            return chance.choice((*question.values, NOT_SURE))
        case DateQuestion():
            return (TODAY + timedelta(days=chance.randint(-40, 40))).isoformat()
        case PeopleQuestion():
            rows = range(chance.randint(0, 4))
            return [{one.id: value for one in question.fields if (value := anything(one, chance))} for _ in rows]
        case _:
            return chance.choice(("Dana", "the new dashboard"))


@pytest.mark.parametrize("id", COMPUTED)
def test_whatever_a_calculator_declares_exists(id: str) -> None:
    assert {*RULES, *NORMS, *FACTS, *DISAGREEMENTS} >= import_module(get(id).answer.__module__).CITES


def test_the_reading_of_a_text_declares_all_that_it_names() -> None:
    named = {
        id
        for file in (ROOT / "py" / "should_connect" / "messages" / "reading").glob("*.py")
        for id in re.findall(r'"([A-Z]+-\d\d|[NKP]\d{1,2})"', file.read_text(encoding="utf-8"))
    }
    assert named & {*RULES, *NORMS, *FACTS, *DISAGREEMENTS} == CITED_BY_READING


def test_each_fact_that_only_a_computed_page_uses_is_known_to_be_used() -> None:
    assert "write-the-note" in calculators_citing("NOTE-02")
    assert "whom-to-add" in calculators_citing("WHO-01")
