"""The answer as HTML: `summary` is read aloud when it changes, `details` follows, `bar` keeps the verdict in sight.

Each part is a row of slots whose number and order depend on the calculator alone. Answers made at build time are kept
slot by slot, because each slot takes few different values while their combinations are many.
"""

from should_connect.answer import Answer, Tone
from should_connect.calculators import Calculator
from should_connect.html import live, pieces, plan
from should_connect.html.form import IN_SIGHT
from should_connect.html.markup import Html, join
from should_connect.html.sources import dissent, sources
from should_connect.questions.model import NOT_SURE, ChoiceQuestion
from should_connect.situation import Situation

type Slots = dict[str, tuple[Html, ...]]


def parts(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> dict[str, Html]:
    """The parts of the answer's HTML by name. `root` leads from the page to the site's home."""
    made = {name: join(*row) for name, row in slots(calculator, situation, answer, root).items()}
    return made | live.count(answer)


def slots(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> Slots:
    """The parts, each as its row of slots; a slot may be empty."""
    details = plan.slots if calculator.gathers else _details
    if calculator.gathers and not situation.values:
        return {"summary": (plan.empty(root),), "details": (Html(""),), "bar": (Html(""),)}
    if calculator.id in IN_SIGHT:
        # A page about words has no verdict: what speaks against sending them stands above them.
        held_back = answer.verdict.tone in (Tone.DONT, Tone.WAIT)
        summary, bar = pieces.caution(answer.headline) if held_back else Html(""), Html("")
    else:
        summary = pieces.summary(answer.verdict, answer.label, answer.headline)
        bar = pieces.bar(answer.verdict, answer.label)
    return {"summary": (summary,), "details": details(calculator, situation, answer, root), "bar": (bar,)}


def _details(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> tuple[Html, ...]:
    choices = [question for question in calculator.questions if isinstance(question, ChoiceQuestion)]
    return (
        *live.slots(calculator, situation, answer),
        pieces.steps(answer.steps, root),
        pieces.actions(bool(live.files(situation, answer)), root),
        pieces.changes_title(bool(answer.changes)),
        *(
            pieces.changes(question, tuple(change for change in answer.changes if change.question == question.id))
            for question in choices
        ),
        pieces.why(answer.reasons),
        dissent(answer.dissent, root),
        sources(answer.reasons, live.cited(answer), root),
        *(pieces.assumed(question, situation.values.get(question.id) == NOT_SURE) for question in choices),
    )
