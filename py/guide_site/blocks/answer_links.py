"""Links to a filled-in calculator: `[Answer it for me](ask:after-interview?role=panel&rapport=warm)`.

The choices stand behind the `#`, so no server ever sees them: `#after-interview:role=panel&rapport=warm`.
"""

from __future__ import annotations

from typing import override
from urllib.parse import parse_qsl, urlencode
from xml.etree import ElementTree

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor

from should_connect.calculators import IDS, PAGES, get
from should_connect.html.markup import Html, calculator_page, page, tag, text
from should_connect.questions.model import NOT_SURE, ChoiceQuestion

SCHEME = "ask:"
"""What the address of such a link begins with in Markdown: a scheme, so that builders leave it alone."""

CLASS = "sc-ask"
"""The class of the finished link."""


class BadAnswerLink(ValueError):
    """A link names a calculator, a question or a choice that does not exist."""


def answer_link(target: str, root: str) -> str:
    """The address of the page on which the calculator in `target` opens filled in; what is not named has not happened.

    Args:
        target: As in Markdown: ``ask:after-interview?role=panel&rapport=warm``.
        root: What leads to the site's home.

    Raises:
        BadAnswerLink: There is no such calculator, question or choice, or nothing is filled in.
    """
    calculator, _, choices = target.removeprefix(SCHEME).partition("?")
    given = _checked(target, calculator, choices)
    if view := get(calculator).view:
        given |= {fact.id: fact.none for fact in view.grouped if fact.id not in given}
    return page(root, PAGES[calculator], f"{calculator}:{urlencode(given, safe='+')}")


def _checked(target: str, calculator: str, choices: str) -> dict[str, str]:
    """The choices by question, once the calculator is known to have them all.

    Raises:
        BadAnswerLink: It has not. The text names `target` and what there is instead.
    """
    if calculator not in IDS:
        raise BadAnswerLink(f"{target}: there is no calculator {calculator!r}; there are {', '.join(IDS)}")
    questions = {question.id: question for question in get(calculator).questions}
    given = dict(parse_qsl(choices.replace("+", "%2B"), keep_blank_values=True))
    if not given:
        raise BadAnswerLink(f"{target}: fills nothing in; write it like ask:{calculator}?{next(iter(questions))}=...")
    for name, choice in given.items():
        question = questions.get(name)
        if not isinstance(question, ChoiceQuestion):
            known = ", ".join(id for id, question in questions.items() if isinstance(question, ChoiceQuestion))
            raise BadAnswerLink(f"{target}: {calculator} has no question of choice {name!r}; it has {known}")
        if choice not in (*question.values, NOT_SURE):
            raise BadAnswerLink(f"{target}: {name!r} has no choice {choice!r}; it has {', '.join(question.values)}")
    return given


def choices_by_calculator(root: str) -> Html:
    """What a link can fill in: each calculator's name with its questions and their choices, as written in links."""
    calculators = []
    for id in IDS:
        calculator = get(id)
        questions = [
            tag("li", tag("code", text(question.id)), text(": " + ", ".join(question.values)))
            for question in calculator.questions
            if isinstance(question, ChoiceQuestion)
        ]
        heading = tag("summary", text(f"{calculator.lead} "), tag("code", text(id)))
        opened = tag("p", tag("a", text(f"Open {calculator.title}"), href=calculator_page(root, id)))
        calculators.append(tag("details", heading, tag("ul", *questions), opened))
    return tag("div", *calculators, class_="sc-fillable", data_search_exclude=True)


class AnswerLinks(Treeprocessor):
    """Turns the `ask:` links of a page into addresses that begin with `root`."""

    PRIORITY = -10
    """After MkDocs has looked at the links: it would take the finished ones for broken."""

    def __init__(self, md: Markdown, root: str) -> None:
        super().__init__(md)
        self.home = root

    @override
    def run(self, root: ElementTree.Element) -> None:
        for link in root.iter("a"):
            target = link.get("href", "")
            if target.startswith(SCHEME):
                link.set("href", answer_link(target, self.home))
                link.set("class", CLASS)
