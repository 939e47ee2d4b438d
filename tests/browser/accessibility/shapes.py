"""Pages that together have everything in them that any page has, for tests that see each thing once.

What counts is how things are made, not what they say: an element with its classes, its role and its other attributes,
in what it stands, whether there are words in it, and each step from one heading to the next.
"""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import override

VOID = frozenset(("br", "circle", "hr", "img", "input", "line", "link", "meta", "path", "rect"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
SAY_WHAT_IT_IS = frozenset(("aria-live", "role", "scope", "type"))
"""Attributes whose value matters; of others it is enough that they are there."""

type Shape = tuple[object, ...]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.shapes: set[Shape] = set()
        self.open: list[tuple[str, Shape]] = []
        self.with_words: list[bool] = []
        self.heading = ""

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = tuple(sorted((dict(attrs).get("class") or "").split()))
        about = sorted(
            f"{name}={value}" if name in SAY_WHAT_IT_IS else name
            for name, value in attrs
            if name != "class" and not name.startswith("data-")
        )
        within = self.open[-1][1][:2] if self.open else ()
        shape = (tag, classes, *about, within)
        if tag in HEADINGS:
            self.shapes.add((self.heading, tag))
            self.heading = tag
        if tag in VOID:
            self.shapes.add(shape)
            self.with_words = [True if tag == "img" else has for has in self.with_words]
        else:
            self.open.append((tag, shape))
            self.with_words.append(False)

    @override
    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    @override
    def handle_endtag(self, tag: str) -> None:
        while self.open:
            name, shape = self.open.pop()
            self.shapes.add((*shape, self.with_words.pop()))
            if name == tag:
                break

    @override
    def handle_data(self, data: str) -> None:
        if not data.isspace():
            self.with_words = [True] * len(self.with_words)


def shapes(html: str) -> frozenset[Shape]:
    """How all is made that is in a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return frozenset(reader.shapes)


def covering[Name](pages: Mapping[Name, frozenset[Shape]]) -> list[Name]:
    """Pages that together have every shape there is: each time the one that has most of what the others lack."""
    missing = set[Shape]().union(*pages.values())
    chosen = []
    while missing:
        page = max(pages, key=lambda name: len(pages[name] & missing))
        chosen.append(page)
        missing -= pages[page]
    return chosen
