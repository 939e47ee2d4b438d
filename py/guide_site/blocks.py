"""The Markdown blocks of the guide, as a Python-Markdown extension: `/// calculator | ID`.

They are no MkDocs plugin, so that any builder that runs Markdown extensions can make the same pages. Addresses inside
the HTML begin with ``@/`` for the site's home; finishing the site turns them into relative ones.
"""

from __future__ import annotations

import os
import re
from typing import Any
from xml.etree import ElementTree

from markdown import Extension, Markdown
from markdown.inlinepatterns import InlineProcessor
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from guide_site import catalogue
from should_connect.calculators import IDS, get
from should_connect.html.answer import disagreement
from should_connect.html.section import section
from should_connect.rules import DISAGREEMENTS, Topic, lookup

HOME = "@/"
"""What addresses begin with until finishing knows how deep the page lies."""


class UnknownId(ValueError):
    """A page names a calculator, rule or source that does not exist."""


class RawBlock(Block):
    """A block whose content the package writes as HTML. Subclasses say what for which argument."""

    def html(self) -> str:
        """The HTML to put in the page."""
        raise NotImplementedError

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        place = ElementTree.SubElement(parent, "div", {"class": "sc-place"})
        place.text = self.md.htmlStash.store(self.html())
        return place

    def on_markdown(self) -> str:
        return "raw"


class CalculatorBlock(RawBlock):
    """`/// calculator | after-interview` puts that calculator in the page."""

    NAME = "calculator"
    ARGUMENT = True

    def html(self) -> str:
        if self.argument not in IDS:
            raise UnknownId(f"there is no calculator {self.argument!r}; there are {', '.join(IDS)}")
        return section(get(self.argument), os.environ.get("SHOULD_CONNECT_ENGINE", ""), HOME)


class DisagreementBlock(RawBlock):
    """`/// disagreement | K4` puts the positions on a disputed question side by side."""

    NAME = "disagreement"
    ARGUMENT = True

    def html(self) -> str:
        if self.argument not in DISAGREEMENTS:
            raise UnknownId(f"there is no disagreement {self.argument!r}; there are {', '.join(DISAGREEMENTS)}")
        return disagreement(self.argument, HOME)


class ArticlesBlock(RawBlock):
    """`/// articles` lists the five articles."""

    NAME = "articles"

    def html(self) -> str:
        return catalogue.articles()


class NormsBlock(RawBlock):
    """`/// norms` lists what was found outside the articles."""

    NAME = "norms"

    def html(self) -> str:
        return catalogue.norms()


class FactsBlock(RawBlock):
    """`/// facts` lists the facts about LinkedIn."""

    NAME = "facts"

    def html(self) -> str:
        return catalogue.facts()


class RulebookBlock(RawBlock):
    """`/// rulebook | timing` lists every rule on a topic."""

    NAME = "rulebook"
    ARGUMENT = True

    def html(self) -> str:
        if self.argument not in Topic:
            raise UnknownId(f"there is no topic {self.argument!r}; there are {', '.join(Topic)}")
        return catalogue.rules(Topic(self.argument), HOME)


class ChecklistBlock(Block):
    """`/// checklist` around a Markdown list gives each item a box to tick on paper."""

    NAME = "checklist"

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        return ElementTree.SubElement(parent, "div", {"class": "sc-checklist"})


class RuleMark(InlineProcessor):
    """`[[TIM-03 TIM-04]]` marks the rules that a paragraph explains."""

    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]  # noqa: N802
        ids = tuple(m[1].split())
        for id in ids:
            try:
                lookup(id)
            except KeyError:
                raise UnknownId(f"a paragraph marks {id!r}, and there is no such rule") from None
        return self.md.htmlStash.store(catalogue.marks(ids, HOME)), m.start(0), m.end(0)


BLOCKS = (
    CalculatorBlock,
    DisagreementBlock,
    ArticlesBlock,
    NormsBlock,
    FactsBlock,
    RulebookBlock,
    ChecklistBlock,
)


class GuideBlocks(BlocksExtension):
    """Registers every block of the guide."""

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: N802 - the library's name
        for block in BLOCKS:
            block_mgr.register(block, self.getConfigs())
        md.inlinePatterns.register(RuleMark(r"\[\[([A-Z0-9 -]+)\]\]", md), "rule-mark", 200)


def makeExtension(**settings: Any) -> Extension:  # noqa: N802 - the name that Python-Markdown looks for
    """Make the extension; Python-Markdown calls this."""
    return GuideBlocks(**settings)
