"""What a page asks and gets: plain JSON in, plain JSON out, the same at build time and in the browser."""

import json
from datetime import date

from should_connect.calculators import IDS, Calculator, get
from should_connect.html.answer import parts
from should_connect.html.form import errors
from should_connect.html.live import files
from should_connect.problems import Code, Problem
from should_connect.situation import Situation, read


def respond(request: str) -> str:
    """Answer a page's request.

    The request is a JSON object: `calculator` (its id), `values` (answers by question id), `root` (the way from the
    page to the site's home, ending in a slash) and `today` (the visitor's own day, ISO). The reply holds `verdict`,
    `parts` (HTML by the name of the place it belongs in), `errors` (HTML by field) and `files` (texts to save, by
    name); what was right is answered even when something else was not. An unknown calculator gives only `errors`.
    """
    asked = json.loads(request)
    if asked["calculator"] not in IDS:
        problem = Problem(Code.UNKNOWN_CALCULATOR, "calculator", "There is no such calculator.", IDS)
        return json.dumps({"errors": errors({problem.field: problem.message})})
    calculator = get(asked["calculator"])
    situation, problems = read(calculator.questions, asked["values"], date.fromisoformat(asked["today"]))
    return json.dumps(reply(calculator, situation, problems, asked["root"]), ensure_ascii=False)


def reply(calculator: Calculator, situation: Situation, problems: tuple[Problem, ...], root: str) -> dict[str, object]:
    """The reply to a situation, as data ready for JSON."""
    answer = calculator.answer(situation)
    return {
        "verdict": answer.verdict.value,
        "parts": parts(calculator, situation, answer, root),
        "errors": errors({problem.field: problem.message for problem in problems}),
        "files": files(situation, answer),
    }
