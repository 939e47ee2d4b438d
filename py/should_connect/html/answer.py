"""The answer as HTML: `summary` is read aloud when it changes, `details` follows, `bar` keeps the verdict in sight."""

from should_connect.answer import Answer, Tone
from should_connect.calculators import Calculator
from should_connect.html import live, pieces, plan
from should_connect.html.form import IN_SIGHT
from should_connect.html.layout import layout
from should_connect.html.markup import Html, join
from should_connect.html.sources import dissent, sources
from should_connect.questions.model import NOT_SURE, ChoiceQuestion
from should_connect.situation import Situation

NOTE = "write-the-note"
"""The page whose words are a request: whatever it says of one, it says against them."""


def parts(calculator: Calculator, situation: Situation, answer: Answer, root: str, site: str = "") -> dict[str, Html]:
    """The parts of the answer's HTML by name. `root` leads from the page to the site's home, `site` is its address."""
    if calculator.view:
        judged = calculator.view.judge(situation)
        return {name: join(*(slot.html(judged) for slot in row)) for name, row in layout(calculator.id, root).items()}
    if calculator.gathers and not situation.values:
        return {"summary": plan.empty(root), "details": Html(""), "bar": Html("")}
    if not answer.settled:
        still = pieces.so_far(answer.so_far) if answer.so_far else pieces.still_open(answer.headline)
        summary, bar = still, Html("")
    elif calculator.id in IN_SIGHT:
        # A page about words has no verdict: what speaks against sending them stands above them.
        held_back = answer.headline and (calculator.id == NOTE or answer.verdict.tone in (Tone.DONT, Tone.WAIT))
        summary, bar = pieces.caution(answer.label, answer.headline) if held_back else Html(""), Html("")
    else:
        summary = pieces.summary(answer.verdict, answer.label, answer.headline)
        bar = pieces.bar(answer.verdict, answer.label)
    details = (
        plan.details(calculator, situation, answer, root, site)
        if calculator.gathers
        else _details(calculator, situation, answer, root)
    )
    made = {"summary": summary, "details": join(*details), "bar": bar}
    typed = {} if calculator.gathers else live.previews(calculator, answer)
    return made | live.count(answer) | typed


def _details(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> tuple[Html, ...]:
    choices = [question for question in calculator.questions if isinstance(question, ChoiceQuestion)]
    return (
        *live.slots(calculator, situation, answer),
        pieces.steps(answer.steps, root),
        pieces.actions(bool(live.files(situation, answer)), root),
        pieces.changes(calculator.questions, answer.changes),
        pieces.why(answer.reasons),
        dissent(answer.dissent, root),
        sources(answer.reasons, live.cited(answer), root),
        *(pieces.assumed(question, situation.values.get(question.id) == NOT_SURE) for question in choices),
    )
