"""The shape of a decision as a small drawing, made from the page's own table.

Drawn are the rows that hang on a single question, in their order, and the row for every other case. Finer rows stand in
the table of all outcomes, which is also the drawing's text.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass

from should_connect.answer import Tone
from should_connect.html.markup import Html, tag, text
from should_connect.html.pieces import SHAPES
from should_connect.table import Row, Table

WIDTH = 340
"""Width of the drawing in its own units; it is shown no wider than a phone and a half."""
BOX, PILL, GAP = 176, 140, 24
LINE, PAD = 17, 10
BOX_COLUMNS, PILL_COLUMNS = 24, 15


@dataclass(frozen=True, slots=True)
class Step:
    """A question of the drawing, a reply to it, and the verdict that follows."""

    ask: tuple[str, ...]
    reply: tuple[str, ...]
    verdict: tuple[str, ...]
    tone: Tone

    @property
    def height(self) -> int:
        """In the drawing's units."""
        return max(len(self.ask) + len(self.reply), len(self.verdict)) * LINE + 2 * PAD


def flow(table: Table) -> Html:
    """The drawing with its caption."""
    steps = [_step(table, row) for row in table.rows if len(row.when) < 2]
    drawn: list[Html] = []
    top = 1
    for number, step in enumerate(steps):
        drawn.append(_drawn(step, top))
        bottom = top + step.height
        if number < len(steps) - 1:
            drawn.append(_line(f"M{BOX // 2} {bottom}v{GAP}"))
            drawn.append(_words(("no",), BOX // 2 + 8, bottom + 5, "sc-flow__no"))
        top = bottom + GAP
    picture = tag(
        "svg",
        tag("title", text(_said(steps))),
        *drawn,
        class_="sc-flow",
        viewBox=f"0 0 {WIDTH} {top - GAP + 1}",
        role="img",
    )
    caption = "The first that fits decides. Finer cases stand in the table of all outcomes above."
    return tag("figure", picture, tag("figcaption", text(caption)), class_="sc-figure")


def _step(table: Table, row: Row) -> Step:
    ask, reply = "", "In every other case"
    for question in table.questions:
        if question.id in row.when:
            allowed = row.when[question.id]
            choices = (allowed,) if isinstance(allowed, str) else allowed
            ask, reply = question.ask, " or ".join(f"“{question.label(choice)}”" for choice in choices)
    verdict = textwrap.wrap(row.label or row.verdict.label, PILL_COLUMNS)
    return Step(
        tuple(textwrap.wrap(ask, BOX_COLUMNS)),
        tuple(textwrap.wrap(reply, BOX_COLUMNS)),
        tuple(verdict),
        row.verdict.tone,
    )


def _drawn(step: Step, top: int) -> Html:
    height = str(step.height)
    middle = top + step.height // 2
    left = BOX + GAP
    ask = top + (step.height - (len(step.ask) + len(step.reply)) * LINE) // 2
    verdict = top + (step.height - len(step.verdict) * LINE) // 2
    shape = f"translate({left + 6} {middle - 9}) scale(.75)"
    return tag(
        "g",
        tag("rect", x="1", y=str(top), rx="8", width=str(BOX), height=height, class_="sc-flow__box"),
        _words(step.ask, 12, ask, "sc-flow__ask"),
        _words(step.reply, 12, ask + len(step.ask) * LINE, "sc-flow__reply"),
        _line(f"M{BOX + 1} {middle}h{GAP - 2}m-6-5l6 5-6 5"),
        tag("rect", x=str(left), y=str(top), rx="8", width=str(PILL - 1), height=height, class_="sc-flow__pill"),
        tag("path", d=SHAPES[step.tone], class_="sc-flow__shape", transform=shape),
        _words(step.verdict, left + 30, verdict, "sc-flow__verdict"),
        data_tone=step.tone.value,
    )


def _words(lines: tuple[str, ...], x: int, top: int, kind: str) -> Html:
    return tag("text", *_lines(lines, x, top), class_=kind)


def _lines(lines: tuple[str, ...], x: int, top: int) -> Iterator[Html]:
    for number, line in enumerate(lines):
        yield tag("tspan", text(line), x=str(x), y=str(top + 13 + number * LINE))


def _line(path: str) -> Html:
    return tag("path", d=path, class_="sc-flow__line")


def _said(steps: list[Step]) -> str:
    return "; ".join(f"{' '.join((*step.ask, *step.reply))}: {' '.join(step.verdict)}" for step in steps)
