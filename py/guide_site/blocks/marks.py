"""The marks that tie paragraphs to rules: `[[TIM-03 TIM-04]]`.

A reader sees no code beside a sentence. A mark leaves an anchor, so that an answer's reason can lead to the paragraph
that explains it, and the page ends with a fold that lists, section by section, what it rests on.
"""

from __future__ import annotations

import re
from typing import override
from xml.etree import ElementTree

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor

from guide_site.blocks import catalogue
from guide_site.blocks.unknown import UnknownId
from should_connect.catalogue import lookup

CLASS = "sc-marks"
"""The class of what a mark leaves behind: anchors without words."""

_IDS = "data-ids"
"""Holds the marked ids until the fold is made."""


class RuleMark(InlineProcessor):
    """Turns `[[TIM-03 TIM-04]]` into anchors. A page's first mark of a rule is its anchor."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(r"[ \n]?\[\[([A-Z0-9 -]+)\]\]", md)
        self.anchored: set[str] = set()

    @override
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[ElementTree.Element, int, int]:  # type: ignore[override]
        ids = m[1].split()
        for id in ids:
            try:
                lookup(id)
            except KeyError:
                raise UnknownId(f"a paragraph marks {id!r}, and there is no such rule") from None
        mark = ElementTree.Element("span", {"class": CLASS, _IDS: " ".join(ids)})
        for id in dict.fromkeys(ids):
            if id not in self.anchored:
                ElementTree.SubElement(mark, "span", {"id": f"rule-{id}"})
                self.anchored.add(id)
        return mark, m.start(0), m.end(0)


class SourcesFold(Treeprocessor):
    """Ends a page that has marks with a fold that names them, under the headings they stand beneath."""

    PRIORITY = 10
    """After the inline patterns have left the marks, before headings get their signs."""

    def __init__(self, md: Markdown, root: str) -> None:
        super().__init__(md)
        self.home = root

    @override
    def run(self, root: ElementTree.Element) -> None:
        if marked := _by_section(root):
            place = ElementTree.SubElement(root, "div", {"class": "sc-place"})
            place.text = self.md.htmlStash.store(catalogue.sources_fold(marked, self.home))


def _by_section(root: ElementTree.Element) -> dict[str, list[str]]:
    """The ids marked on a page by the second-level heading they stand under, each once a section, in reading order."""
    found: dict[str, list[str]] = {}
    section = ""
    for element in root.iter():
        if element.tag == "h2":
            section = "".join(element.itertext())
        elif marked := element.attrib.pop(_IDS, ""):
            listed = found.setdefault(section, [])
            listed += [id for id in marked.split() if id not in listed]
    return found
