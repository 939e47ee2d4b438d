"""What a page asks and gets: plain JSON in, plain JSON out, the same at build time and in the browser."""

import json
from collections.abc import Iterator
from datetime import date

from should_connect.calculators import IDS, Calculator, get
from should_connect.html.answer import parts
from should_connect.html.form import errors, summary
from should_connect.html.live import files
from should_connect.html.plan import left_out
from should_connect.links import kept, read_link
from should_connect.problems import Code, Problem
from should_connect.situation import Situation, read


def respond(request: str) -> str:
    """Answer a page's request.

    The request is a JSON object: `calculator` (its id), `values` (answers by question id), `root` (the way from the
    page to the site's home, ending in a slash) and `today` (the visitor's own day, ISO). The reply holds `verdict`,
    `parts` (HTML by the name of the place it belongs in), `errors` (HTML by field) and `files` (texts to save, by
    name); what was right is answered even when something else was not. An unknown calculator gives only `errors`.

    With `link`, what a link to this page carried, the answer is to both, the link first. Then the reply has `keep` too:
    the choices and days that may be kept for the visit.
    """
    asked = json.loads(request)
    if asked["calculator"] not in IDS:
        problem = Problem(Code.UNKNOWN_CALCULATOR, "calculator", "There is no such calculator.", IDS)
        return json.dumps({"errors": errors({problem.field: problem.message})})
    calculator = get(asked["calculator"])
    linked, dropped = read_link(calculator, asked.get("link", {}))
    values = {**asked["values"], **kept(calculator.questions, linked)}
    situation, problems = read(calculator.questions, values, date.fromisoformat(asked["today"]))
    made = reply(calculator, situation, (*dropped, *problems), asked["root"], asked.get("site", ""))
    if "link" in asked:
        made["keep"] = kept(calculator.questions, situation)
    return json.dumps(made, ensure_ascii=False)


def warm_up() -> Iterator[None]:
    """Load one calculator after another, a step each, so that no visitor has to wait for theirs."""
    for id in IDS:
        get(id)
        yield


def reply(
    calculator: Calculator, situation: Situation, problems: tuple[Problem, ...], root: str, site: str = ""
) -> dict[str, object]:
    """The reply to a situation, as data ready for JSON. `site` is the whole address that `root` leads to."""
    answer = calculator.answer(situation)
    notices = {}
    if calculator.gathers:
        notices = {"left-out": left_out(problems)}
    elif calculator.table is None:
        notices = {"problems": summary(calculator, problems)}
    return {
        "verdict": answer.verdict.value,
        "parts": parts(calculator, situation, answer, root) | notices,
        "errors": errors({problem.field: problem.message for problem in problems}),
        "files": files(situation, answer, site),
    }
