"""What a page asks and gets: plain JSON in, plain JSON out, the same at build time and in the browser."""

import json
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from typing import cast

from should_connect.calculators import IDS, Calculator, get
from should_connect.html.answer import parts
from should_connect.html.form import errors, summary
from should_connect.html.live import files
from should_connect.html.trouble import left_out
from should_connect.links import kept, read_link
from should_connect.old_names import renamed
from should_connect.patterns import compile_all
from should_connect.problems import Code, Problem
from should_connect.situation import Situation, read


def respond(request: str) -> str:
    """Answer a page's request.

    The request is a JSON object: `calculator` (its id), `values` (answers by question id), `root` (the way from the
    page to the site's home, ending in a slash), `today` (the visitor's own day, ISO) and, where what is copied or saved
    shall lead back to the site, `site` (the whole address of its home). The reply holds `verdict` and whether it is
    `settled`, `turns` (for each question: answered, now, later or moot), `parts` (HTML by the name of the place it
    belongs in), `errors` (HTML by field) and `files` (texts to save, by name); what was right is answered even when
    something else was not. An unknown calculator gives only `errors`.

    With `link`, the text behind the '#' of the page's address, the answer is to both, the link first. Then the reply
    has `keep` too, the choices and days that could be read, or null where the link has none, and a part `link` that
    says what could not.
    """
    asked = json.loads(request)
    if asked["calculator"] not in IDS:
        problem = Problem(Code.UNKNOWN_CALCULATOR, "calculator", "There is no such calculator.", IDS)
        return json.dumps({"errors": errors({problem.field: problem.message})})
    calculator = get(asked["calculator"])
    values = renamed(calculator.questions, asked["values"])
    dropped: tuple[Problem, ...] | None = None
    given: dict[str, str] = {}
    if "link" in asked:
        linked, dropped = read_link(calculator, asked["link"])
        given = kept(calculator.questions, linked)
        values |= given
    situation, problems = read(calculator.questions, values, date.fromisoformat(asked["today"]))
    made = reply(calculator, situation, problems, asked["root"], asked.get("site", ""), dropped)
    if dropped is not None:
        made["keep"] = kept(calculator.questions, situation) if given else None
    return json.dumps(made, ensure_ascii=False)


def warm_up() -> Iterator[None]:
    """Load one calculator after another and what they read texts with, a step each, so that no visitor has to wait."""
    for id in IDS:
        get(id)
        yield
    yield from cast("Iterator[None]", import_module("should_connect.messages.reading.check").get_ready())
    yield from compile_all()


def reply(
    calculator: Calculator,
    situation: Situation,
    problems: tuple[Problem, ...],
    root: str,
    site: str = "",
    dropped: tuple[Problem, ...] | None = None,
) -> dict[str, object]:
    """The reply to a situation, as data ready for JSON.

    `site` is the whole address that `root` leads to; `dropped` is what a link lost, None where there was no link.
    """
    answer = calculator.answer(situation)
    notices = {}
    if calculator.gathers:
        notices["left-out"] = left_out(problems, "Some earlier answers couldn't be read.")
    elif calculator.view is None:
        notices["problems"] = summary(calculator, problems)
    if dropped is not None:
        notices["link"] = left_out(dropped, "Some of this link couldn't be read.")
    return {
        "verdict": answer.verdict.value,
        "settled": answer.settled,
        "turns": calculator.turns(situation),
        "parts": parts(calculator, situation, answer, root, site) | notices,
        "errors": errors({problem.field: problem.message for problem in problems}),
        "files": files(situation, answer, site),
    }
