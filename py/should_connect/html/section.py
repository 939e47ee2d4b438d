"""A calculator in a page, whole: its form, a first answer, what is said while Python loads or when it cannot."""

from collections.abc import Sequence
from datetime import date

from should_connect.calculators import LIST, PLAN, Calculator
from should_connect.html import trouble
from should_connect.html.answer import parts
from should_connect.html.form import IN_SIGHT, form
from should_connect.html.markup import Html, calculator_page, tag, text
from should_connect.judgment import View
from should_connect.questions.happened import HAPPENED, alone
from should_connect.questions.model import ChoiceQuestion
from should_connect.questions.stage import STAGE
from should_connect.situation import Situation
from should_connect.table import Table, When, conditions

FAILURES: dict[str, str] = {
    "missing": "A part of the calculator couldn't be found on the site.",
    "blocked": "The connection failed, or something blocks the download.",
    "truncated": "The download ended too early.",
    "wrong-file": "A downloaded file isn't the right one.",
    "stalled": "The download stopped.",
    "timeout": "It took too long, so we stopped.",
    "out-of-memory": "This device has too little free memory for the calculator.",
    "python": "The calculator ran into an error of its own.",
    "worker-died": "The calculator has stopped.",
    "unsupported": "This browser is too old for the live calculator, or has WebAssembly turned off.",
    "updated": "The guide was updated while this page was open. Load the page again.",
}
"""What happened, by the code the engine gives. What still works is said after it."""


def section(calculator: Calculator, engine: str, root: str) -> Html:
    """The calculator as it stands in a page before any script has run. `engine` names the folder Python comes from.

    A page about words shows some at once. Elsewhere nothing is said: an answer to nobody would be read as one's own.
    """
    situation = Situation({}, date(2026, 1, 1))
    answer = calculator.answer(situation)
    made = parts(calculator, situation, answer, root)
    if calculator.id not in IN_SIGHT and not calculator.gathers:
        made = dict.fromkeys(made, Html(""))
    heading = f"{calculator.id}-title"
    # The page's own heading asks for the words or the plan, and what is typed and what comes of it fit on one screen.
    told = calculator.gathers or calculator.id in IN_SIGHT
    return tag(
        "section",
        tag("p", text(calculator.purpose), class_="sc-hidden" if told else "sc-purpose", id=heading),
        trouble.with_link(),
        trouble.without_script(),
        tag("div", data_part="left-out", role="status") if calculator.gathers else Html(""),
        tag(
            "div",
            form(calculator),
            # Search would take this first answer for the page's advice. It skips what is within an element that is so
            # marked and holds none of its own kind, which is why this is no div.
            tag(
                "article",
                # Below the questions, so that it moves no field while somebody types.
                tag("div", data_part="problems", data_calm=True, role="status") if _can_err(calculator) else Html(""),
                _notices(calculator),
                tag(
                    "div",
                    tag("div", made["summary"], data_part="summary"),
                    tag("div", made["details"], data_part="details", aria_live="off"),
                    data_answer=True,
                    data_verdict=answer.verdict.value if made["summary"] or made["details"] else OPEN,
                    data_from="build",
                    aria_live="polite",
                    id=f"{calculator.id}-answer",
                ),
                tag("p", class_="sc-hidden", role="status", data_said=True),
                class_="sc-answer",
                data_search_exclude=True,
            ),
            class_="sc-columns",
        ),
        *_outcomes(calculator.view),
        tag(
            "div",
            _back_to_plan(calculator, root),
            tag("a", made["bar"], href=f"#{calculator.id}-answer", class_="sc-bar", data_part="bar"),
            class_="sc-foot",
            data_search_exclude=True,
        ),
        class_="sc",
        id=calculator.id,
        data_calculator=calculator.id,
        data_state="static",
        data_engine=engine,
        # Until Python has worked out the plan, the verdict that leads it stands there.
        data_answers=calculator.id if calculator.view else LIST[0].id if calculator.gathers else None,
        data_root=root,
        data_gathers=calculator.gathers,
        aria_labelledby=heading,
    )


OPEN = "open"
"""What stands in place of a verdict while there is none."""


def _back_to_plan(calculator: Calculator, root: str) -> Html:
    """A way back that shows only when a question was reached from the plan."""
    if calculator.gathers:
        return Html("")
    href = calculator_page(root, PLAN)
    return tag("a", text("Back to your plan"), href=href, class_="sc-back")


def _can_err(calculator: Calculator) -> bool:
    """Whether it asks for anything that can be given wrongly; the plan says in its own place what it left out."""
    return calculator.view is None and not calculator.gathers


def _notices(calculator: Calculator) -> Html:
    """What stands above the answer in each state. A script shows the one that fits; without one, the first.

    That Python loads is shown only where there is no answer before it.
    """
    return tag(
        "div",
        tag("noscript", tag("p", text(_WITHOUT_SCRIPT if calculator.view else _WITHOUT_SCRIPT_NOR_LIST))),
        tag(
            "div",
            tag("p", text(f"{_WORKING_OUT.get(calculator.id, _WORKING)}… About 10 seconds the first time."),
                role=None if calculator.view else "status"),
            tag("progress", aria_label="Download of the calculator", max="100"),
            class_="sc-notice sc-notice--loading",
            hidden=True,
        ),
        tag(
            "div",
            tag(
                "p",
                tag("span", data_failure=True),
                text(" What you entered is kept, and everything else on this page still works."),
            ),
            tag("button", text("Try again"), type="button", class_="sc-button", data_retry=True),
            class_="sc-notice sc-notice--failed",
            hidden=True,
            role="alert",
        ),
        *(tag("template", text(words), data_code=code) for code, words in FAILURES.items()),
        class_="sc-notices",
    )  # fmt: skip


_WITHOUT_SCRIPT = "With JavaScript off, nothing here can be tapped. Read all possible answers in the list below."
_WITHOUT_SCRIPT_NOR_LIST = "With JavaScript off, this can't be worked out for you. The text below still helps."
_WORKING = "Working out your answer"
_WORKING_OUT = {
    PLAN: "Working out your plan",
    "when-to-send": "Working out your dates",
    "whom-to-add": "Working out your list",
    "write-the-note": "Getting ready to write your note",
    "write-the-email": "Getting ready to write your email",
}


def _outcomes(view: View | None) -> tuple[Html, ...]:
    """Every outcome of the page as a list, for those who read rather than tap."""
    if view is None:
        return ()
    rows = [
        tag(
            "li",
            tag("b", text(row.label or row.verdict.label)),
            text(f". {row.headline} "),
            tag("span", text(_conditions(view.table, row.when)), class_="sc-fine"),
        )
        for row in view.possible_rows
    ]
    return (
        tag(
            "details",
            tag("summary", text(f"See all {len(rows)} possible answers")),
            tag("p", text("Read from the top: the first that fits you is your answer.")),
            tag("ol", *rows),
            class_="sc-outcomes",
            data_search_exclude=True,
        ),
    )


def _conditions(table: Table, when: When) -> str:
    """The conditions of a row in the visitor's words; 'In every other case' where there are none."""
    said = (_condition(question, choices) for question, choices in conditions(table.questions, when))
    return "; ".join(said) or "In every other case"


def _condition(question: ChoiceQuestion, choices: Sequence[str]) -> str:
    """The choices that meet it, after the question where they would say too little without it."""
    if question.id in _SAYS_ALL:
        return " or ".join(f"“{alone(question, choice)}”" for choice in choices)
    return f"{question.ask} {' or '.join(f'“{question.label(choice)}”' for choice in choices)}"


_SAYS_ALL = {STAGE.id, *(fact.id for fact in HAPPENED.questions)}
"""Questions whose choices, in words of their own, need no question beside them."""
