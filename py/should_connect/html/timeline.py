"""Dates for people: in words, as rows of text, and as a picture.

The picture is drawn from top to bottom, so that it stays readable on a narrow phone and in print. It has no colors
and no styles of its own: the page's CSS decides by class, and a strict content-security policy has nothing to refuse.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from unicodedata import category, east_asian_width

from should_connect.answer import Appointment
from should_connect.days.in_words import spans
from should_connect.html.escape import escape

WIDTH = 320
"""Width of the drawing in its own units, which are pixels on the narrowest phone."""
_LEFT, _TEXT, _LINE = 16, 36, 18
"""Where the line stands, where the words begin, and how far lines of words are apart."""
_COLUMNS = 36
"""Letters that fit beside the line; a wide letter, as in Chinese, counts as two."""
_LEAST_GAP, _MOST_GAP, _GAP_PER_DAY = 14, 44, 4


@dataclass(frozen=True, slots=True)
class Line:
    """One appointment in words: when, what, and what to know about it."""

    when: str
    label: str
    note: str


def rows(dates: Sequence[Appointment], today: date | None = None) -> tuple[Line, ...]:
    """The text that says the same as the picture."""
    words = spans([(day.first, day.last) for day in dates], today)
    return tuple(Line(when, day.label, day.note) for when, day in zip(words, dates, strict=True))


def picture(dates: Sequence[Appointment], today: date | None = None) -> str:
    """The dates as an inline SVG, one below the other, with today marked; empty where there are no dates.

    A dot is one day, a bar is a span. Distances grow with the days between, up to a limit.
    """
    if not dates:
        return ""
    marks = sorted(_marks(dates, today), key=lambda mark: (mark.first, mark.last))
    drawn: list[str] = []
    bottom = 0
    previous: date | None = None
    for mark, when in zip(marks, spans([(mark.first, mark.last) for mark in marks], today), strict=True):
        days = (mark.first - previous).days if previous else 0
        top = bottom + (min(_MOST_GAP, max(_LEAST_GAP, days * _GAP_PER_DAY)) if previous else 6)
        lines = list(_wrap(mark.label))
        drawn.append(_mark(mark, when, top, lines))
        bottom = top + _LINE * (1 + len(lines))
        previous = mark.last
    axis = f'<path class="sc-timeline__axis" d="M{_LEFT} 6V{bottom}" stroke="currentColor"/>'
    return (
        f'<svg class="sc-timeline" viewBox="0 0 {WIDTH} {bottom + 8}" role="img" xmlns="http://www.w3.org/2000/svg">'
        f"<title>{_text(_title(dates, today))}</title>{axis}{''.join(drawn)}</svg>"
    )


@dataclass(frozen=True, slots=True)
class _Mark:
    first: date
    last: date
    label: str
    kind: str


def _marks(dates: Sequence[Appointment], today: date | None) -> Iterator[_Mark]:
    if today is not None:
        yield _Mark(today, today, "Today", "today")
    for day in dates:
        yield _Mark(day.first, day.last, day.label, "day" if day.first == day.last else "span")


def _mark(mark: _Mark, when: str, top: int, lines: list[str]) -> str:
    shape = {
        "day": f'<circle cx="{_LEFT}" cy="{top + 9}" r="6" fill="currentColor"/>',
        "span": f'<rect x="{_LEFT - 6}" y="{top + 3}" width="12" height="{_LINE * (1 + len(lines)) - 6}" rx="6" '
        'fill="currentColor"/>',
        "today": f'<path d="M{_LEFT - 8} {top + 9}l8-8 8 8-8 8z" fill="none" stroke="currentColor"/>',
    }[mark.kind]
    words = (when, *lines)
    classes = ("sc-timeline__when", *("sc-timeline__label" for _ in lines))
    texts = (
        f'<text class="{name}" x="{_TEXT}" y="{top + 14 + _LINE * number}" font-size="14" fill="currentColor">'
        f"{_text(line)}</text>"
        for number, (name, line) in enumerate(zip(classes, words, strict=True))
    )
    return f'<g class="sc-timeline__mark sc-timeline__mark--{mark.kind}">{shape}{"".join(texts)}</g>'


def _title(dates: Sequence[Appointment], today: date | None) -> str:
    return "Timeline. " + " ".join(f"{line.when}: {line.label}." for line in rows(dates, today))


def _text(words: str) -> str:
    """Words as text in a picture: escaped, and without the control characters that break one."""
    return escape("".join(" " if category(letter) in ("Cc", "Cs") else letter for letter in words))


def _wrap(words: str) -> Iterator[str]:
    """The words in lines that fit beside the axis; a word longer than a line is cut."""
    line = ""
    for word in words.split():
        if line and _columns(line) + 1 + _columns(word) <= _COLUMNS:
            line = f"{line} {word}"
            continue
        if line:
            yield line
        line = ""
        for letter in word:
            if _columns(line + letter) > _COLUMNS:
                yield line
                line = ""
            line += letter
    if line:
        yield line


def _columns(words: str) -> int:
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in words)
