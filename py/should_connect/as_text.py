"""An answer as plain text: the whole of it for a terminal, and what somebody does with it for the clipboard."""

import textwrap
from collections.abc import Iterable

from should_connect.answer import Answer, Message, Step, Weight
from should_connect.as_data import statement
from should_connect.calculators import Calculator, get
from should_connect.catalogue import DISAGREEMENTS
from should_connect.days.in_words import spans
from should_connect.questions.model import ChoiceQuestion

WIDTH = 88
"""Columns of text."""


def answer(calculator: Calculator, found: Answer) -> str:
    """The whole answer in plain text, top down, from the verdict to what would change it."""
    asked = {question.id: question for question in calculator.questions}
    lines = [found.label.upper(), _wrap(found.headline)]
    lines += _block("What to do", map(_step, found.steps), "[ ] " if calculator.gathers else "- ")
    words = spans([(day.first, day.last) for day in found.dates])
    dates = zip(words, found.dates, strict=True)
    lines += _block("Dates", (f"{when}: {day.label}. {day.note}" for when, day in dates))
    lines += _block("People", (f"{p.name}: {p.words} {p.when}".strip() for p in found.people))
    for message in found.messages:
        count = f"{message.length} of {message.limit}" if message.limit else str(message.length)
        lines += ["", f"{message.title} ({count} characters)", _words(message), *message.left_out]
    remarks = (f"{finding.problem} {finding.instead} [{finding.rule}]" for finding in found.findings)
    lines += _block("Your own text", remarks)
    lines += _block(
        "Why",
        (
            ("Watch out: " if reason.weight is Weight.CAUTION else "")
            + f"{reason.text or statement(reason.rule)} [{reason.rule}]"
            for reason in found.reasons
        ),
    )
    for id in found.dissent:
        open_question = DISAGREEMENTS[id]
        sides = (
            f"{position.claim} ({'; '.join(map(str, position.held_by))})"
            + (f" ({open_question.mark.lower()})" if number == open_question.lower_risk else "")
            for number, position in enumerate(open_question.positions)
        )
        lines += _block(f"Where sources disagree: {open_question.question} [{id}]", sides)
        lines.append(_wrap(f"What we do: {open_question.policy}"))
    changes = []
    for change in found.changes:
        question = asked[change.question]
        if isinstance(question, ChoiceQuestion):
            changes.append(f"{question.ask} “{question.label(change.choice)}”: {change.label}")
    lines += _block("What would change the answer", changes)
    for other in found.others:
        lines += _block(f"{get(other.calculator).lead} {other.label}", (other.headline, *map(_step, other.steps)))
    lines += _block("If it goes another way", (f"{case.when}: {case.label}. {case.headline}" for case in found.cases))
    lines += _block("What you told us", (f"{one.ask} {one.reply}" for one in found.asked if one.reply))
    lines += _block("To finish your plan, add", (one.ask for one in found.asked if not one.reply))
    lines += _block("The next questions", (asked[id].ask for id in found.open if id in asked))
    taken = [asked[id] for id in found.assumed]
    lines += _block(
        "Not sure, so we assumed",
        (f"{q.ask} “{q.label(q.cautious)}”" for q in taken if isinstance(q, ChoiceQuestion)),
    )
    return "\n".join(lines)


def to_copy(title: str, made: str, found: Answer, where: str) -> str:
    """What to do, whom to leave out and the words to send, to be read somewhere else: no reasons, no codes.

    `made` says when it was made, and `where` is the address that gives the reasons and sources; both may be empty.
    Lines are as long as they are, since the place they are put into breaks them itself.
    """
    steps = (f"[ ] {_step(step)}" for step in found.steps)
    others = (f"- {p.name}: {p.words}" for p in found.people if not p.rank)
    words = ("\n".join((message.title, "", _words(message))) for message in found.messages)
    parts = (
        "\n".join(filter(None, (title, made))),
        f"{found.label}\n{found.headline}",
        "\n".join(steps),
        "\n".join(("Leave out", *others)) if any(not person.rank for person in found.people) else "",
        *words,
        where and f"The reasons and the sources: {where}",
    )
    return "\n\n".join(filter(None, parts))


def _words(message: Message) -> str:
    return f"Subject: {message.subject}\n\n{message.body}" if message.subject else message.body


def _step(step: Step) -> str:
    return f"{step.when}: {step.text}" if step.when else step.text


def _block(title: str, items: Iterable[str], mark: str = "- ") -> list[str]:
    indent = " " * len(mark)
    listed = [textwrap.fill(item, WIDTH, initial_indent=mark, subsequent_indent=indent) for item in items]
    return ["", title, *listed] if listed else []


def _wrap(words: str) -> str:
    return textwrap.fill(words, WIDTH)
