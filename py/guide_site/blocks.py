"""The Markdown blocks of the guide, as a Python-Markdown extension: `/// calculator | ID`.

They are no MkDocs plugin, so that any builder that runs Markdown extensions can make the same pages. Addresses inside
the HTML begin with ``@/`` for the site's home; finishing the site turns them into relative ones.
"""

from __future__ import annotations

import os
from typing import Any
from xml.etree import ElementTree

from markdown import Extension, Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from should_connect.calculators import IDS, get
from should_connect.html.section import section

HOME = "@/"
"""What addresses begin with until finishing knows how deep the page lies."""


class UnknownId(ValueError):
    """A page names a calculator, rule or source that does not exist."""


class CalculatorBlock(Block):
    """`/// calculator | after-interview` puts that calculator in the page."""

    NAME = "calculator"
    ARGUMENT = True

    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        if self.argument not in IDS:
            raise UnknownId(f"there is no calculator {self.argument!r}; there are {', '.join(IDS)}")
        html = section(get(self.argument), os.environ.get("SHOULD_CONNECT_ENGINE", ""), HOME)
        place = ElementTree.SubElement(parent, "div", {"class": "sc-place"})
        place.text = self.md.htmlStash.store(html)
        return place

    def on_markdown(self) -> str:
        return "raw"


class GuideBlocks(BlocksExtension):
    """Registers every block of the guide."""

    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:  # noqa: N802 - the library's name
        block_mgr.register(CalculatorBlock, self.getConfigs())


def makeExtension(**settings: Any) -> Extension:  # noqa: N802 - the name that Python-Markdown looks for
    """Make the extension; Python-Markdown calls this."""
    return GuideBlocks(**settings)
