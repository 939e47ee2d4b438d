"""A plan as HTML: what to do and when, the words, and folded below them what if, why and the answers."""

from collections.abc import Sequence
from dataclasses import replace

from should_connect import as_text
from should_connect.answer import Answer, Asked, Case, Part
from should_connect.calculators import LINKS, LIST, PAGES, Calculator, get
from should_connect.days.in_words import human
from should_connect.days.offsets import with_date
from should_connect.html import live, pieces
from should_connect.html.markup import Html, calculator_page, fold, join, kept, page, question_anchor, tag, text
from should_connect.html.sources import dissent, sources
from should_connect.links import fragment
from should_connect.questions.interview import INTERVIEW_DATE
from should_connect.situation import Situation

TEXT = "plan-text"
LINK = "plan-link"
"""The ids of what is copied: the plan as plain text, and the link that carries its choices and dates."""

MOST_TO_ADD = 4
"""Open questions that are named in sight; all stand below the answers."""

_TITLES = {
    Part.VERDICT: "The interview",
    Part.PEOPLE: "The people",
    Part.DATES: "The dates",
    Part.WORDS: "The words",
    Part.REST: "The rest",
}


def details(
    calculator: Calculator, situation: Situation, answer: Answer, root: str, site: str = ""
) -> tuple[Html, ...]:
    """The details of a plan, one slot a part: what to do and when, the words, and folded whatever else it holds.

    `site` is the whole address that `root` leads to, where it is known: a copied plan says where it comes from.
    """
    _, _, messages, _ = live.slots(calculator, situation, answer)
    names = tuple(person.name for person in answer.people)
    added = sum(person.rank > 0 for person in answer.people)
    others = (answer.reasons, *(other.reasons for other in answer.others))
    cases = tuple(rule for case in answer.cases for rule in case.rules)
    return (
        _made(situation),
        pieces.part("To do", "to-do", pieces.steps(answer.steps, root, names)) if answer.steps else Html(""),
        _to_add(answer, root),
        messages,
        _left_out(answer),
        _take_away(calculator, situation, answer, site),
        fold(f"Why these people ({added})", "people", live.in_order(answer)) if added else Html(""),
        fold(f"All dates ({len(answer.dates)})", "dates", live.dates(answer)) if answer.dates else Html(""),
        *(_other(other, root) for other in answer.others),
        fold("If it goes another way", "cases", *(_case(case, root) for case in answer.cases))
        if answer.cases
        else Html(""),
        pieces.why(answer.reasons),
        _rests_on(answer, root),
        dissent(answer.dissent, root),
        sources(tuple(reason for reasons in others for reason in reasons), (*live.cited(answer), *cases), root),
    )


def empty(root: str) -> Html:
    """What stands there before anything has been answered anywhere."""
    first = LIST[0]
    way = tag("a", text(first.link), href=calculator_page(root, first.id), class_="sc-step__link")
    words = text("Your plan is empty. Answer a few questions, and your days, steps and words show up here. ")
    return tag("p", words, way, class_="sc-empty")


def _made(situation: Situation) -> Html:
    """The day it was made, which paper needs."""
    if not situation.values or not situation.today:
        return Html("")
    return tag("p", text(f"Made on {human(situation.today)}."), class_="sc-fine sc-made")


def _left_out(answer: Answer) -> Html:
    """The people not to ask, a line each; the steps name those to ask."""
    others = (person for person in answer.people if not person.rank)
    lines = [tag("li", kept("b", text(person.name)), text(f": {person.words}")) for person in others]
    return pieces.part("Leave out", "left-out", tag("ul", *lines)) if lines else Html("")


def _take_away(calculator: Calculator, situation: Situation, answer: Answer, site: str) -> Html:
    """The buttons, and what they copy. There is nothing to take away while nothing is filled in."""
    if not situation.values:
        return Html("")
    link = fragment(calculator, situation)
    made = f"Made on {human(situation.today)}" if situation.today else ""
    interview = situation.day(INTERVIEW_DATE)
    if interview and situation.today:
        answer = replace(answer, label=with_date(answer.label, interview, situation.today))
    words = as_text.to_copy(calculator.title, made, answer, site)
    return join(
        tag(
            "div",
            tag("button", text("Print plan"), type="button", class_="sc-button", data_print=True),
            *((pieces.calendar_button(),) if live.files(situation, answer) else ()),
            _copy("Copy text", TEXT),
            _copy("Copy link", LINK),
            tag(
                "button", text("Clear everything"), type="button", class_="sc-button sc-button--quiet", data_clear=True
            ),
            class_="sc-actions sc-take-away",
        ),
        tag("p", text("The link holds your choices and dates, never names or texts."), class_="sc-fine sc-take-away"),
        kept("pre", text(words), id=TEXT, hidden=True),
        tag("a", id=LINK, href=f"#{link}", hidden=True),
    )


def _copy(label: str, id: str) -> Html:
    return tag("button", text(label), type="button", class_="sc-button", data_copy=id, data_done="Copied")


def _to_add(answer: Answer, root: str) -> Html:
    """The few open questions that would give the plan more days and people."""
    wanted = [asked for asked in answer.asked if asked.part in (Part.DATES, Part.PEOPLE) and not asked.reply]
    return _open("To finish your plan, add:", wanted[:MOST_TO_ADD], root)


def _open(lead: str, wanted: Sequence[Asked], root: str) -> Html:
    """Questions that are still open, each with the way to where it is asked."""
    if not wanted:
        return Html("")
    items = (tag("li", tag("a", text(question.ask), href=_way(question, root))) for question in wanted)
    return tag("div", tag("p", text(lead)), tag("ul", *items), class_="sc-open")


def _other(other: Answer, root: str) -> Html:
    """What a further page says, folded; its verdict is in sight."""
    verdict = tag("p", text(other.headline))
    return fold(f"{get(other.calculator).lead} {other.label}", "other", verdict, pieces.steps(other.steps, root))


def _case(case: Case, root: str) -> Html:
    ask = tag("a", text(LINKS[case.calculator]), href=calculator_page(root, case.calculator), class_="sc-step__link")
    said = tag("p", tag("b", text(f"{case.label}. ")), text(f"{case.headline} "), ask)
    return tag("div", tag("h3", text(case.when)), said, class_="sc-case")


def _rests_on(answer: Answer, root: str) -> Html:
    """The replies, part by part, each with the way to change it, and the questions that are still open."""
    groups = []
    replied = [question for question in answer.asked if question.reply]
    for part, title in _TITLES.items():
        replies = [question for question in replied if question.part is part]
        if replies:
            lines = join(*(_line(question, root) for question in replies))
            groups.append(join(tag("h3", text(title)), tag("dl", lines, class_="sc-replies")))
    if not groups:
        return Html("")
    still = _open("Still open:", [question for question in answer.asked if not question.reply], root)
    return fold(f"Your answers ({len(replied)})", "replies", *groups, still)


def _line(question: Asked, root: str) -> Html:
    change = tag("a", text("Change"), href=_way(question, root), aria_label=f"Change: {question.ask}",
                 class_="sc-change-link")  # fmt: skip
    reply = kept("span", text(question.reply)) if question.typed else text(question.reply)
    return tag("div", tag("dt", text(question.ask)), tag("dd", reply, text(" "), change))


def _way(question: Asked, root: str) -> str:
    """The way to where a question is asked; the question itself then shows the way back."""
    return page(root, PAGES[question.calculator], question_anchor(question.calculator, question.question))
