"""A made-up table of any size, shaped like the guide's own, to see how much the engine bears.

Two questions tell one of ten stages. The rows of a stage ask about a few of the other questions, one to three in a row,
and end with one that takes the rest.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import product
from random import Random

from should_connect.calculators import Calculator
from should_connect.claims import GENERAL
from should_connect.diagram import compiled
from should_connect.judgment import View
from should_connect.questions.model import ChoiceQuestion, choice_question
from should_connect.table import Row, Table, When, box
from should_connect.tables import request

CHOICES = 6
STAGES, PARTS = 5, 2
ASKED_IN_A_STAGE = 5
"""The shape of such a table: choices a question, stages and parts of a stage, and questions that a stage looks at."""


def made_up(questions: int, rows: int) -> Calculator:
    """A calculator with a table of so many questions, each of six choices, and so many rows in ten stages."""
    random = Random(f"{questions} {rows}")
    stage, part = _question("stage", STAGES), _question("part", PARTS)
    others = [_question(f"question-{number}", CHOICES) for number in range(questions)]
    found: list[Row] = []
    for number, (where, which) in enumerate(product(stage.values, part.values)):
        asked = [others[(number * ASKED_IN_A_STAGE + i) % questions] for i in range(min(ASKED_IN_A_STAGE, questions))]
        whens = _of_a_stage(asked, rows // (STAGES * PARTS), random)
        start = len(found)
        found += (_row(start + i, {stage.id: where, part.id: which, **when}, random) for i, when in enumerate(whens))
    table = Table(
        "made-up", (stage, part, *others), tuple(found), looks_at=frozenset(question.id for question in others)
    )
    view = View("made-up", table, {}, ((stage.id, {}), (part.id, {})))
    return Calculator(view.id, "Made up", "To measure.", view.asked, view.answer, view, view)


def _question(id: str, choices: int) -> ChoiceQuestion:
    values = {f"{id}-{number}": f"Choice {number} of {id}" for number in range(choices)}
    return choice_question(id, f"What about {id}?", f"{id}-0", values)


def _of_a_stage(asked: list[ChoiceQuestion], rows: int, random: Random) -> list[When]:
    """What so many rows ask for, each of which decides somewhere, also the last, which asks for nothing."""
    while True:
        whens = _alive(asked, list(_conditions(asked, rows * 2, random)))
        if len(whens) < rows - 1:
            continue
        kept = [whens[number] for number in sorted(random.sample(range(len(whens)), rows - 1))]
        if len(decide := _alive(asked, [*kept, {}])) == rows:
            return decide


def _conditions(asked: list[ChoiceQuestion], rows: int, random: Random) -> Iterator[When]:
    """What each row of a stage asks for, the most exact ones first."""
    drawn = []
    for _ in range(rows):
        named = random.sample(asked, min(len(asked), random.choice((1, 2, 2, 3))))
        drawn.append(
            {question.id: tuple(random.sample(question.values, random.choice((1, 1, 2)))) for question in named}
        )
    yield from sorted(drawn, key=len, reverse=True)


def _alive(asked: list[ChoiceQuestion], whens: list[When]) -> list[When]:
    """Those that decide somewhere."""
    boxes = [box(tuple(asked), when) for when in (*whens, {})]
    ends = compiled([len(question.values) for question in asked], boxes).count()
    return [when for number, when in enumerate(whens) if number in ends]


def _row(number: int, when: When, random: Random) -> Row:
    """A row that says what some row of the guide says, in a headline of its own."""
    like = random.choice(request.TABLE.rows)
    words = " ".join(row.headline for row in request.TABLE.rows).split()
    headline = " ".join(random.sample(words, len(like.headline.split())))
    return replace(like, id=f"row-{number}", when=when, headline=headline, verdict=random.choice([*GENERAL]), label="")
