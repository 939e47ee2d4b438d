"""A plan as HTML: what to do with boxes to tick, whom, when, in which words, what if, why, and what it rests on."""

from collections.abc import Iterator

from should_connect import as_text
from should_connect.answer import Answer, Asked, Case, Part, Step
from should_connect.calculators import PAGES, Calculator, get
from should_connect.days.in_words import human
from should_connect.html import live, pieces
from should_connect.html.markup import Html, calculator_page, join, page, question_anchor, tag, text
from should_connect.links import fragment
from should_connect.problems import Problem
from should_connect.situation import Situation

TEXT = "plan-text"
LINK = "plan-link"
"""The ids of what is copied: the plan as plain text, and the link that carries its choices and dates."""

_TITLES = {
    Part.VERDICT: "The interview",
    Part.PEOPLE: "The people",
    Part.DATES: "The dates",
    Part.WORDS: "The words",
    Part.REST: "The rest",
}


def slots(calculator: Calculator, situation: Situation, answer: Answer, root: str) -> tuple[Html, ...]:
    """The details of a plan, one slot a part."""
    people, dates, messages, _ = live.slots(calculator, situation, answer, root)
    return (
        _take_away(calculator, situation, answer),
        _with_open(_to_do(answer, root), answer, Part.VERDICT, root),
        _with_open(people, answer, Part.PEOPLE, root),
        _with_open(dates, answer, Part.DATES, root),
        _with_open(messages, answer, Part.WORDS, root),
        *(_other(other, root) for other in answer.others),
        pieces.part("If it goes another way", "cases", *(_case(case, root) for case in answer.cases)),
        pieces.why(answer.reasons, root),
        pieces.dissent(answer.dissent, root),
        _rests_on(answer, root),
    )


def left_out(problems: tuple[Problem, ...]) -> Html:
    """What a link, or an older visit, carried that could not be read."""
    if not problems:
        return Html("")
    items = (tag("li", tag("code", text(problem.field)), text(f": {problem.message}")) for problem in problems)
    words = text("Not everything could be read. The plan holds the rest; this was left out:")
    return tag("div", tag("p", words), tag("ul", *items), class_="sc-left-out")


def _take_away(calculator: Calculator, situation: Situation, answer: Answer) -> Html:
    """The buttons, and what they copy. There is nothing to take away while nothing is filled in."""
    if not situation.values:
        return Html("")
    link = fragment(calculator, situation)
    made = f"Made on {human(situation.today)}" if situation.today else ""
    words = f"{calculator.title.upper()}\n{made}\n\n{as_text.answer(calculator, answer)}"
    return join(
        tag(
            "div",
            tag("button", text("Print, or save as PDF"), type="button", class_="sc-button", data_print=True),
            _copy("Copy as text", TEXT),
            _copy("Copy a link", LINK),
            tag(
                "button", text("Clear everything"), type="button", class_="sc-button sc-button--quiet", data_clear=True
            ),
            class_="sc-actions sc-take-away",
        ),
        tag("p", text("The link holds your choices and dates, never names or texts."), class_="sc-fine sc-take-away"),
        tag("pre", text(words), id=TEXT, hidden=True),
        tag("a", id=LINK, href=f"#{link}", hidden=True),
        tag("p", text(f"{made}."), class_="sc-fine sc-made") if made else Html(""),
    )


def _copy(label: str, id: str) -> Html:
    return tag("button", text(label), type="button", class_="sc-button", data_copy=id, data_done="Copied")


def _to_do(answer: Answer, root: str) -> Html:
    return pieces.part("To do", "to-do", _boxes(answer.steps, root)) if answer.steps else Html("")


def _boxes(steps: tuple[Step, ...], root: str) -> Html:
    """Steps to tick off on paper."""
    if not steps:
        return Html("")
    return tag("ul", *(tag("li", pieces.step(step, root)) for step in steps), class_="sc-boxes")


def _with_open(content: Html, answer: Answer, part: Part, root: str) -> Html:
    """A part, and below it its questions that are still open, each with the way to where it is asked."""
    asked = [question for question in answer.asked if question.part is part and not question.reply]
    if not asked:
        return content
    items = (tag("li", tag("a", text(question.ask), href=_way(question, root))) for question in asked)
    still = tag("div", tag("p", text("Still open:")), tag("ul", *items), class_="sc-open")
    return join(content, still) if content else pieces.part(_TITLES[part], "open", still)


def _other(other: Answer, root: str) -> Html:
    """What a further page says, in short."""
    verdict = tag("p", pieces.shape(other.verdict.tone), tag("b", text(other.label)), class_="sc-person__name",
                  data_tone=other.verdict.tone.value)  # fmt: skip
    return pieces.part(get(other.calculator).title, "other", verdict, tag("p", text(other.headline)),
                       _boxes(other.steps, root))  # fmt: skip


def _case(case: Case, root: str) -> Html:
    said = tag("p", tag("b", text(f"{case.label}. ")), text(f"{case.headline} "), *pieces.rule_links(case.rules, root))
    ask = tag("a", text("Answer this"), href=calculator_page(root, case.calculator), class_="sc-step__link")
    return tag("div", tag("h3", text(f"{case.when}")), said, ask, class_="sc-case")


def _rests_on(answer: Answer, root: str) -> Html:
    """The replies, part by part, each with the way to change it, and the open questions that stand nowhere else."""
    groups = []
    for part, title in _TITLES.items():
        replies = [question for question in answer.asked if question.part is part and question.reply]
        if replies:
            lines = join(*(_line(question, root) for question in replies))
            groups.append(join(tag("h3", text(title)), tag("dl", lines, class_="sc-replies")))
    if not groups:
        return Html("")
    return pieces.part("What you told us", "replies", *groups, *_taken(answer))


def _line(question: Asked, root: str) -> Html:
    change = tag("a", text("Change"), href=_way(question, root), aria_label=f"Change: {question.ask}",
                 class_="sc-change-link")  # fmt: skip
    return tag("div", tag("dt", text(question.ask)), tag("dd", text(f"{question.reply} "), change))


def _taken(answer: Answer) -> Iterator[Html]:
    if any(not question.reply for question in answer.asked):
        words = "Where a question is open or you are not sure, the careful reply is taken."
        yield tag("p", text(words), class_="sc-assumed")


def _way(question: Asked, root: str) -> str:
    """The way to where a question is asked; the question itself then shows the way back."""
    return page(root, PAGES[question.calculator], question_anchor(question.calculator, question.question))
