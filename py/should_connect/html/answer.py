"""The answer as HTML: `summary` is read aloud when it changes, `details` follows, `bar` keeps the verdict in sight.

Each part is a row of slots whose number and order depend on the calculator alone. Answers made at build time are kept
slot by slot, because each slot takes few different values while their combinations are many.
"""

from should_connect.answer import Answer
from should_connect.calculators import Calculator
from should_connect.html import live, pieces, plan
from should_connect.html.markup import Html, join
from should_connect.questions.model import ChoiceQuestion
from should_connect.situation import Situation

type Slots = dict[str, tuple[Html, ...]]


def parts(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> dict[str, Html]:
    """The parts of the answer's HTML by name. `root` leads from the page to the site's home."""
    made = {name: join(*row) for name, row in slots(calculator, situation, answer, root).items()}
    return made | live.count(answer)


def slots(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> Slots:
    """The parts, each as its row of slots; a slot may be empty."""
    details = plan.slots if calculator.gathers else _details
    first = answer.steps[0] if answer.steps and not calculator.gathers else None
    return {
        "summary": (pieces.summary(answer.verdict, answer.label, answer.headline, first, root),),
        "details": details(calculator, situation, answer, root),
        "bar": (pieces.bar(answer.verdict, answer.label),),
    }


def _details(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> tuple[Html, ...]:
    choices = [question for question in calculator.questions if isinstance(question, ChoiceQuestion)]
    taken = set(answer.assumed)
    return (
        *live.slots(calculator, situation, answer, root),
        pieces.steps(answer.steps[1:], root),
        pieces.why(answer.reasons, root),
        pieces.dissent(answer.dissent, root),
        pieces.changes_title(bool(answer.changes)),
        *(
            pieces.changes(question, tuple(change for change in answer.changes if change.question == question.id))
            for question in choices
        ),
        pieces.assumed_title(len(taken), len(choices)),
        *(
            pieces.assumed(question, question.id in taken and not len(choices) == len(taken) > 1)
            for question in choices
        ),
    )
