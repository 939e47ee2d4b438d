"""The Markdown blocks of the guide, as a Python-Markdown extension: `/// calculator | ID`.

They are no MkDocs plugin, so that any builder that runs Markdown extensions can make the same pages. Addresses inside
the HTML begin with ``@/`` for the site's home; finishing the site turns them into relative ones.
"""

from __future__ import annotations

import os
from typing import Any, override
from xml.etree import ElementTree

from markdown import Extension, Markdown
from pymdownx.blocks import BlocksExtension
from pymdownx.blocks.block import Block

from guide_site.addresses import HOME, LICENSES
from guide_site.blocks import answer_links, api, catalogue, data_files, embed_code, sheets, ten_questions, wrong
from guide_site.blocks.alone import ENGINE_VARIABLE, warn_when_alone
from guide_site.blocks.marks import RuleMark, SourcesFold
from guide_site.blocks.unknown import UnknownId
from guide_site.blocks.values import Value
from should_connect.calculators import IDS, PAGES, Calculator, get
from should_connect.catalogue import DISAGREEMENTS, Topic
from should_connect.html.markup import join
from should_connect.html.section import section


def known_calculator(id: str) -> Calculator:
    """The calculator with this id. Raises UnknownId where there is none."""
    if id not in IDS:
        raise UnknownId(f"there is no calculator {id!r}; there are {', '.join(IDS)}")
    return get(id)


class RawBlock(Block):
    """A block whose content the package writes as HTML. Subclasses say what for which argument."""

    def html(self) -> str:
        """The HTML to put in the page. Raises UnknownId where the argument names nothing that is there."""
        raise NotImplementedError

    @override
    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        place = ElementTree.SubElement(parent, "div", {"class": "sc-place"})
        place.text = self.md.htmlStash.store(self.html())
        return place

    @override
    def on_markdown(self) -> str:
        return "raw"


class CalculatorBlock(RawBlock):
    """`/// calculator | after-interview` puts that calculator in the page."""

    NAME = "calculator"
    ARGUMENT = True

    @override
    def html(self) -> str:
        calculator = known_calculator(self.argument)
        made = section(calculator, os.environ.get(ENGINE_VARIABLE, ""), HOME)
        return join(made, wrong.about_answer(PAGES[calculator.id]))


class DisagreementBlock(RawBlock):
    """`/// disagreement | K4` folds away the positions on a disputed question and what we do about it."""

    NAME = "disagreement"
    ARGUMENT = True

    @override
    def html(self) -> str:
        if self.argument not in DISAGREEMENTS:
            raise UnknownId(f"there is no disagreement {self.argument!r}; there are {', '.join(DISAGREEMENTS)}")
        return catalogue.disagreement_fold(self.argument, HOME)


class DisagreementsBlock(Block):
    """`/// disagreements` shows all disagreements, in groups with headings that the table of contents knows."""

    NAME = "disagreements"

    @override
    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        for title, ids in catalogue.GROUPS.items():
            ElementTree.SubElement(parent, "h2").text = title
            place = ElementTree.SubElement(parent, "div", {"class": "sc-place"})
            place.text = self.md.htmlStash.store(catalogue.disagreements(ids, HOME))
        return place


class TenQuestionsBlock(RawBlock):
    """`/// ten-questions` lists the ten questions people ask most, each with its short answer and its page."""

    NAME = "ten-questions"

    @override
    def html(self) -> str:
        return ten_questions.html(HOME)


class AnswerLinksBlock(RawBlock):
    """`/// answer-links` lists what a link to a filled-in calculator can hold."""

    NAME = "answer-links"

    @override
    def html(self) -> str:
        return answer_links.choices_by_calculator(HOME)


class EmbedCodeBlock(RawBlock):
    """`/// embed-code | after-interview` shows the line that puts that calculator into another page."""

    NAME = "embed-code"
    ARGUMENT = True

    @override
    def html(self) -> str:
        address = os.environ.get("SHOULD_CONNECT_SITE_URL", "")
        return embed_code.code(embed_code.frame(known_calculator(self.argument), address))


class FitCodeBlock(RawBlock):
    """`/// fit-code` shows the optional line that makes such frames as high as what they show."""

    NAME = "fit-code"

    @override
    def html(self) -> str:
        return embed_code.code(embed_code.fitting(os.environ.get("SHOULD_CONNECT_SITE_URL", "")))


class SheetsBlock(RawBlock):
    """`/// sheets` links to the printed sheets."""

    NAME = "sheets"

    @override
    def html(self) -> str:
        return sheets.links(HOME)


class DataFilesBlock(RawBlock):
    """`/// data-files` links to the guide's data for other programs."""

    NAME = "data-files"

    @override
    def html(self) -> str:
        return data_files.links(HOME)


class LicensesBlock(RawBlock):
    """`/// licenses` links to the licenses of what others made and the site passes on."""

    NAME = "licenses"

    @override
    def html(self) -> str:
        file = f'<a href="{HOME}{LICENSES}">{LICENSES}</a>'
        return f"<ul><li>{file}: each part, whose it is and its license in full</li></ul>"


class ApiBlock(RawBlock):
    """`/// api` lists the public names of the package with their docstrings."""

    NAME = "api"

    @override
    def html(self) -> str:
        return api.modules()


class ArticlesBlock(RawBlock):
    """`/// articles` lists the five articles."""

    NAME = "articles"

    @override
    def html(self) -> str:
        return catalogue.articles()


class NormsBlock(RawBlock):
    """`/// norms` lists what was found outside the articles."""

    NAME = "norms"

    @override
    def html(self) -> str:
        return catalogue.norms(HOME)


class FactsBlock(RawBlock):
    """`/// facts` lists the facts about LinkedIn."""

    NAME = "facts"

    @override
    def html(self) -> str:
        return catalogue.facts(HOME)


class SurenessBlock(RawBlock):
    """`/// sureness` explains the grades and says how many norms and facts have each."""

    NAME = "sureness"

    @override
    def html(self) -> str:
        return catalogue.grades()


class RulebookBlock(RawBlock):
    """`/// rulebook | timing` lists every rule on a topic."""

    NAME = "rulebook"
    ARGUMENT = True

    @override
    def html(self) -> str:
        if self.argument not in Topic:
            raise UnknownId(f"there is no topic {self.argument!r}; there are {', '.join(Topic)}")
        return catalogue.rules(Topic(self.argument), HOME)


class ChecklistBlock(Block):
    """`/// checklist` around a Markdown list gives each item a box to tick: folded on screen, open on paper.

    The list stands after its fold and not inside it, because browsers print what a closed fold holds only lately.
    """

    NAME = "checklist"

    @override
    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        place = ElementTree.SubElement(parent, "div", {"class": "sc-place"})
        fold = ElementTree.SubElement(place, "details", {"class": "sc-fold sc-fold--checklist"})
        ElementTree.SubElement(fold, "summary").text = "Checklist to print"
        ElementTree.SubElement(place, "div", {"class": "sc-checklist"})
        return place

    @override
    def on_add(self, block: ElementTree.Element) -> ElementTree.Element:
        return block[1]


class FoldBlock(Block):
    """`/// fold | Title` around Markdown folds it away under a title."""

    NAME = "fold"
    ARGUMENT = True

    @override
    def on_create(self, parent: ElementTree.Element) -> ElementTree.Element:
        fold = ElementTree.SubElement(parent, "details", {"class": "sc-fold"})
        ElementTree.SubElement(fold, "summary").text = self.argument
        return fold


BLOCKS = (
    CalculatorBlock,
    DisagreementBlock,
    DisagreementsBlock,
    TenQuestionsBlock,
    AnswerLinksBlock,
    EmbedCodeBlock,
    FitCodeBlock,
    SheetsBlock,
    DataFilesBlock,
    LicensesBlock,
    ApiBlock,
    ArticlesBlock,
    NormsBlock,
    FactsBlock,
    SurenessBlock,
    RulebookBlock,
    ChecklistBlock,
    FoldBlock,
)


class GuideBlocks(BlocksExtension):
    """Registers every block of the guide."""

    @override
    def extendMarkdownBlocks(self, md: Markdown, block_mgr: Any) -> None:
        for block in BLOCKS:
            block_mgr.register(block, self.getConfigs())
        md.registerExtension(self)
        self.rule_mark = RuleMark(md)
        md.inlinePatterns.register(self.rule_mark, "rule-mark", 200)
        md.inlinePatterns.register(Value(md), "value", 200)
        md.treeprocessors.register(SourcesFold(md, HOME), "sources-fold", SourcesFold.PRIORITY)
        md.treeprocessors.register(
            answer_links.AnswerLinks(md, HOME), "answer-links", answer_links.AnswerLinks.PRIORITY
        )

    def reset(self) -> None:
        """Begin a new page; Python-Markdown calls this."""
        self.rule_mark.anchored.clear()


def makeExtension(**settings: Any) -> Extension:  # noqa: N802 - the name that Python-Markdown looks for
    """Make the extension; Python-Markdown calls this."""
    warn_when_alone()
    return GuideBlocks(**settings)
