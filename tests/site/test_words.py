"""The guide's words are plain: short sentences, and nothing that takes more than seven years of school to read."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import override

import pytest
import textstat

from should_connect.calculators import IDS, PAGES, get

GRADE = 7
"""The most years of school that a page may ask for, by Flesch and Kincaid's formula."""
ANSWERS_GRADE = 6
"""The same for all answers of a calculator, which are read in a hurry."""
USUAL = 14
"""Words in a sentence, on average over a page."""
LONGEST = 25
"""Words in a sentence; public services in the United Kingdom keep to this."""

BREAKS = {"article", "blockquote", "dd", "div", "dt", "fieldset", "figcaption", "form", "h1", "h2", "h3", "h4", "label"}
BREAKS |= {"legend", "li", "ol", "p", "section", "summary", "table", "td", "th", "tr", "ul"}
VOID = {"br", "circle", "hr", "img", "input", "line", "link", "meta", "path", "rect"}
NO_PROSE = {"button", "code", "noscript", "option", "script", "style", "svg", "template"}
MARKS = {"headerlink", "sc-entry__id", "sc-hidden", "sc-tag", "sc-tags"}
"""Tags and links that stand beside sentences."""
APART = {"sc-step__when"}
"""Words on a line of their own that are no block."""
LISTS = {"sc-fine"}
"""Enumerations of names and pages, which have no sentences to be long."""


class Prose(HTMLParser):
    """Collects the paragraphs, items and headings of HTML, each as one text."""

    def __init__(self, within: str | None) -> None:
        super().__init__()
        self.within = within
        self.open: list[tuple[str, bool]] = []
        self.words = ""
        self.texts: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            return
        names = set((dict(attrs).get("class") or "").split())
        if tag in BREAKS or names & APART:
            self.end_text()
        self.open.append((tag, tag in NO_PROSE or bool(names & (MARKS | LISTS))))

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag not in {name for name, _ in self.open}:
            return
        if tag in BREAKS:
            self.end_text()
        while self.open.pop()[0] != tag:
            pass

    @override
    def handle_data(self, data: str) -> None:
        shown = self.within is None or self.within in {name for name, _ in self.open}
        if shown and not any(aside for _, aside in self.open):
            self.words += data

    def end_text(self) -> None:
        """What follows is a text of its own."""
        words = " ".join(self.words.split())
        self.words = ""
        if len(words.split()) > 3:
            self.texts.append(words if words[-1] in ".?!" else f"{words}.")


def prose(html: str, within: str | None = None) -> list[str]:
    """The texts that can be read in some HTML, or within its elements of one name."""
    parser = Prose(within)
    parser.feed(html)
    parser.close()
    parser.end_text()
    return parser.texts


def too_long(texts: list[str]) -> Iterator[str]:
    """The sentences of more words than a reader in a hurry takes in."""
    for text in texts:
        for sentence in re.split(r"(?<=[.?!:;])\s+", text):
            if (words := len(sentence.split())) > LONGEST:
                yield f"{words} words: {sentence}"


def average(texts: list[str]) -> float:
    """Words in a sentence, on average."""
    sentences = [sentence for text in texts for sentence in re.split(r"(?<=[.?!])\s+", text)]
    return sum(len(sentence.split()) for sentence in sentences) / len(sentences)


def grade(texts: list[str]) -> float:
    """The years of school that it takes to read the texts."""
    return textstat.flesch_kincaid_grade(" ".join(texts))


def test_no_page_takes_more_than_seven_years_of_school(site: Path) -> None:
    pages = [*site.glob("*/index.html"), site / "index.html", site / "404.html"]
    texts = {page: prose(page.read_text(encoding="utf-8"), within="article") for page in pages}
    assert not {str(page): grade(found) for page, found in texts.items() if grade(found) > GRADE}
    assert not [f"{page}: {sentence}" for page, found in texts.items() for sentence in too_long(found)]
    assert not {str(page): average(found) for page, found in texts.items() if average(found) > USUAL}


@pytest.mark.parametrize("id", IDS)
def test_every_answer_to_choices_is_in_plain_words(site: Path, id: str) -> None:
    texts = sorted(answers(site, id))
    assert not list(too_long(texts))
    assert grade(texts) <= ANSWERS_GRADE


def answers(site: Path, id: str) -> set[str]:
    """Every text that an answer can hold; where answers are not known beforehand, those of the page as built."""
    if get(id).view is None:
        page = (site / PAGES[id] / "index.html").read_text(encoding="utf-8")
        return set(prose(page, within="article"))
    files = (site / "assets" / "answers").glob(f"{id}*.json")
    pieces = [piece for file in files for piece in json.loads(file.read_text(encoding="utf-8"))["pieces"] if piece]
    return {text for piece in pieces for text in prose(piece)}


def test_a_long_sentence_and_a_hard_text_would_be_found() -> None:
    words = "responsibilities " * 26
    assert list(too_long(prose(f"<p>{words}</p>")))
    assert grade(prose(f"<p>{words}</p>")) > GRADE
