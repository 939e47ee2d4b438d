"""Reading finished pages: what each is called, what can be linked to in it, and where its links lead."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import override

ADDRESS_ATTRIBUTES = frozenset({"href", "src", "action", "poster", "data"})
"""Attributes that hold an address, whatever the element."""


@dataclass
class Page:
    """A finished page. `links` are as written, in order; `ids` may hold one twice, which is a fault."""

    title: str = ""
    description: str = ""
    ids: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    stylesheets: list[str] = field(default_factory=list)


def read_page(file: Path) -> Page:
    """Read a finished page from its file."""
    return read_html(file.read_text(encoding="utf-8"))


def read_html(html: str) -> Page:
    """Read a page, or a piece of one, from its HTML."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.page


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.page = Page()
        self._in_title = False
        self._in_svg = 0

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.page.ids.append(given["id"])
        self.page.links += [given[name] for name in given if name in ADDRESS_ATTRIBUTES]
        self._in_svg += tag == "svg"
        match tag:
            case "title":
                self._in_title = not self._in_svg
            case "meta" if given.get("name") == "description":
                self.page.description = given.get("content", "")
            case "meta" if given.get("property") in ("og:url", "og:image"):
                self.page.links.append(given.get("content", ""))
            case "link" if given.get("rel") == "stylesheet":
                self.page.stylesheets.append(given.get("href", ""))

    @override
    def handle_endtag(self, tag: str) -> None:
        self._in_svg -= tag == "svg"
        self._in_title = self._in_title and tag != "title"

    @override
    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.page.title += data
