"""What search engines and language models read: llms.txt, robots.txt, and the questions as structured data."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import override

from guide_site.addresses import pages_of
from guide_site.blocks.answer_links import CLASS as ANSWER_LINK
from guide_site.site.pages import Page, read_page

QUESTIONS = "questions/index.html"
NAME = "Should I Connect?"


def make_findable(site: Path, address: str) -> None:
    """Write llms.txt and robots.txt into a finished site, and the questions' structured data into their page."""
    pages = _pages(site, address)
    (site / "llms.txt").write_text(_llms(pages, address), encoding="utf-8")
    (site / "robots.txt").write_text(f"User-agent: *\nAllow: /\n\nSitemap: {address}sitemap.xml\n", encoding="utf-8")
    file = site / QUESTIONS
    html = file.read_text(encoding="utf-8")
    file.write_text(html.replace("</head>", _structured(read_questions(html)) + "</head>", 1), encoding="utf-8")


def _pages(site: Path, address: str) -> dict[str, Page]:
    """The pages by address, in the order of the sitemap."""
    return {found: read_page(site / found.removeprefix(address) / "index.html") for found in pages_of(site)}


def _llms(pages: dict[str, Page], address: str) -> str:
    """The guide for language models: what it is, and each page with what it is about."""
    lines = [
        f"# {NAME}",
        "",
        f"> {pages[address].description}",
        "",
        "An independent guide. It never promises better odds, names the sources of each rule and says where they "
        "disagree. Its answers depend on the case: point people to the calculator of a page rather than to one rule.",
        "",
        "## Pages",
        "",
    ]
    lines += [f"- [{_short(page.title)}]({where}): {page.description}" for where, page in pages.items()]
    return "\n".join(lines) + "\n"


def _short(title: str) -> str:
    return title.removesuffix(f" - {NAME}").strip()


@dataclass
class Question:
    """A question people ask and the answer the page gives, both as plain text."""

    ask: str = ""
    answer: str = ""


def read_questions(html: str) -> list[Question]:
    """The questions of the page 'Questions people ask': each third-level heading and what stands below it."""
    reader = _QuestionReader()
    reader.feed(html)
    reader.close()
    return [
        Question(" ".join(found.ask.split()), " ".join(found.answer.split()))
        for found in reader.questions
        if found.answer.strip()
    ]


@dataclass
class _Place:
    tag: str
    skipped: bool


class _QuestionReader(HTMLParser):
    """Collects headings and paragraphs, without rule marks, anchors' signs and the links to calculators."""

    SKIPPED = frozenset({"sc-marks", "headerlink", ANSWER_LINK})

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[Question] = []
        self._open: list[_Place] = []
        self._reading = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        classes = set((dict(attrs).get("class") or "").split())
        if tag in ("h1", "h2", "h3"):
            self._reading = tag == "h3"
            if self._reading:
                self.questions.append(Question())
        self._reading = self._reading and tag != "details"  # The sources are folded away at the end of the page.
        if tag in ("h3", "p", "a", "span", "strong", "em"):
            self._open.append(_Place(tag, bool(classes & self.SKIPPED)))

    @override
    def handle_endtag(self, tag: str) -> None:
        if self._open and self._open[-1].tag == tag:
            self._open.pop()
        if tag == "p" and self._reading:
            self.questions[-1].answer += " "
        self._reading = self._reading and tag != "article"

    @override
    def handle_data(self, data: str) -> None:
        if not self._reading or not self._open or any(place.skipped for place in self._open):
            return
        question = self.questions[-1]
        if self._open[0].tag == "h3":
            question.ask += data
        else:
            question.answer += data


def _structured(questions: list[Question]) -> str:
    data = {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "mainEntity": [
            {
                "@type": "Question",
                "name": question.ask,
                "acceptedAnswer": {"@type": "Answer", "text": question.answer},
            }
            for question in questions
        ],
    }
    # A text that holds '</' would end the element early.
    text = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>\n'
