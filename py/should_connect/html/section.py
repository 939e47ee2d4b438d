"""A calculator in a page, whole: its form, a first answer, what is said while Python loads or when it cannot."""

from datetime import date

from should_connect.calculators import PLAN, Calculator
from should_connect.html.answer import parts
from should_connect.html.form import form
from should_connect.html.markup import Html, calculator_page, tag, text
from should_connect.html.pieces import rule_links
from should_connect.situation import Situation
from should_connect.table import Table, When

FAILURES: dict[str, str] = {
    "missing": "A part of the calculator could not be found on the site.",
    "blocked": "The connection failed, or something blocks the download.",
    "truncated": "The download ended too early.",
    "wrong-file": "A downloaded file is not the one it should be.",
    "stalled": "The download has come to a stop.",
    "timeout": "It took too long, so we stopped.",
    "out-of-memory": "This device has too little free memory for the calculator.",
    "python": "The calculator ran into an error of its own.",
    "worker-died": "The calculator has stopped.",
    "unsupported": "This browser is too old for the live calculator.",
    "updated": "The guide was updated while this page was open. Load the page again.",
}
"""What happened, by the code the engine gives. What still works is said after it."""


def section(calculator: Calculator, engine: str, root: str) -> Html:
    """The calculator as it stands in a page before any script has run. `engine` names the folder Python comes from."""
    situation = Situation({}, date(2026, 1, 1))
    answer = calculator.answer(situation)
    made = parts(calculator, situation, answer, root)
    heading = f"{calculator.id}-title"
    return tag(
        "section",
        tag("p", text(calculator.purpose), class_="sc-purpose", id=heading),
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
                tag(
                    "div",
                    tag("div", made["summary"], data_part="summary"),
                    tag("div", made["details"], data_part="details", aria_live="off"),
                    data_answer=True,
                    data_verdict=answer.verdict.value,
                    data_from="build",
                    aria_live="polite",
                    id=f"{calculator.id}-answer",
                ),
                _to_plan("See it in your plan", "sc-to-plan", calculator, root),
                _notices(calculator),
                tag("p", class_="sc-hidden", role="status", data_said=True),
                class_="sc-answer",
                data_search_exclude=True,
            ),
            class_="sc-columns",
        ),
        *_outcomes(calculator.table, root),
        _to_plan("Back to your plan", "sc-back", calculator, root),
        tag(
            "a",
            made["bar"],
            href=f"#{calculator.id}-answer",
            class_="sc-bar",
            data_part="bar",
            data_search_exclude=True,
        ),
        class_="sc",
        id=calculator.id,
        data_calculator=calculator.id,
        data_state="static",
        data_engine=engine,
        data_answers=calculator.id if calculator.table else None,
        data_root=root,
        data_gathers=calculator.gathers,
        aria_labelledby=heading,
    )


def _to_plan(words: str, kind: str, calculator: Calculator, root: str) -> Html:
    """A way to the plan. The one back to it shows only when a question was reached from there."""
    if calculator.gathers:
        return Html("")
    return tag("a", text(words), href=calculator_page(root, PLAN), class_=kind, data_search_exclude=True)


def _can_err(calculator: Calculator) -> bool:
    """Whether it asks for anything that can be given wrongly; the plan says in its own place what it left out."""
    return calculator.table is None and not calculator.gathers


def _notices(calculator: Calculator) -> Html:
    """What stands below the answer in each state. A script shows the one that fits; without one, the first.

    That Python loads is told aloud only where there is no answer before it; the numbers never are.
    """
    megabytes = [
        tag("span", text("0"), data_received=True),
        text(" of "),
        tag("span", text("0"), data_total=True),
        text(" MB"),
    ]
    loading = text("Getting the calculator ready. Your answers are kept.")
    return tag(
        "div",
        tag(
            "noscript",
            tag(
                "p",
                text(
                    "This answer is for someone who has told us nothing yet. For your own case, turn "
                    "JavaScript on, or read all outcomes in the table below."
                ),
            ),
        ),
        tag(
            "div",
            tag("p", loading, role=None if calculator.table else "status"),
            tag("p", *megabytes),
            tag("progress", aria_label="Download of the calculator", max="100"),
            class_="sc-notice sc-notice--loading",
        ),
        tag(
            "div",
            tag(
                "p",
                tag("span", data_failure=True),
                text(" The answer above and the table below still hold, and what you entered is kept."),
            ),
            tag("button", text("Try again"), type="button", class_="sc-button", data_retry=True),
            class_="sc-notice sc-notice--failed",
            role="alert",
        ),
        *(tag("template", text(words), data_code=code) for code, words in FAILURES.items()),
        class_="sc-notices",
    )


def _outcomes(table: Table | None, root: str) -> tuple[Html, ...]:
    """Every outcome of the page as a table, for those who read rather than tap."""
    if table is None:
        return ()
    head = tag("tr", *(tag("th", text(words), scope="col") for words in ("When", "Then", "Because of")))
    rows = [
        tag(
            "tr",
            tag("td", text(conditions(table, row.when))),
            tag("td", tag("b", text(row.label or row.verdict.label)), text(f". {row.headline}")),
            tag("td", *rule_links((*row.rules, *row.dissent), root)),
        )
        for row in table.rows
    ]
    body = tag("table", tag("thead", head), tag("tbody", *rows))
    lead = tag(
        "p",
        text(
            "Read from the top: the first line that fits decides. A question you leave open is read as "
            "its careful reply."
        ),
    )
    return (
        tag(
            "details",
            tag("summary", text(f"All {len(table.rows)} outcomes as a table")),
            lead,
            tag("div", body, class_="sc-scroll", tabindex="0", role="region", aria_label="All outcomes"),
            class_="sc-outcomes",
        ),
    )


def conditions(table: Table, when: When) -> str:
    """The conditions of a row in the words of the questions; 'In every other case' where there are none."""
    said = []
    for question in table.questions:
        if question.id in when:
            allowed = when[question.id]
            choices = (allowed,) if isinstance(allowed, str) else allowed
            said.append(f"{question.ask} {' or '.join(f'“{question.label(choice)}”' for choice in choices)}")
    return "; ".join(said) or "In every other case"
