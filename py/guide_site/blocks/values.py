"""Numbers in the text that come from the catalogue, so that no page can say another one.

`{{note-limit-free}}` is a number about LinkedIn or the guide. `{{TIM-09 suggests/suggest}}` is how many articles a rule
comes from, with the verb that fits: 'One article suggests'.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import override

from markdown import Markdown
from markdown.inlinepatterns import InlineProcessor

from guide_site.blocks.unknown import UnknownId
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES, linkedin
from should_connect.catalogue.sources import ARTICLES

_WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def in_words(number: int) -> str:
    """A number as running text has it: in words up to ten, then in figures."""
    return _WORDS[number] if number < len(_WORDS) else str(number)


VALUES: Mapping[str, str] = {
    "note-limit-free": str(linkedin.NOTE_LIMIT_FREE),
    "note-limit-premium": str(linkedin.NOTE_LIMIT_PREMIUM),
    "notes-a-month": in_words(linkedin.NOTES_PER_MONTH_FREE),
    "weeks-after-withdrawing": f"{in_words(linkedin.REINVITE_AFTER_WITHDRAWAL_DAYS // 7)} weeks",
    "months-until-it-expires": f"{in_words(linkedin.INVITATION_EXPIRES_MONTHS)} months",
    "longest-template": RULES["NOTE-16"].limit.split()[0],
    "articles": in_words(len(ARTICLES)),
    "rules": str(len(RULES)),
    "norms": str(len(NORMS)),
    "facts": str(len(FACTS)),
    "disagreements": str(len(DISAGREEMENTS)),
}
"""Every number a page can ask for, by name."""


def articles_behind(id: str) -> int:
    """How many of the articles a rule comes from."""
    articles = {article.id for article in ARTICLES}
    return len(articles & {citation.source for citation in RULES[id].sources})


class Value(InlineProcessor):
    """Puts a number or a count in the place of its name."""

    _COUNT = re.compile(r"([A-Z]+-\d+) ([\w ]+)/([\w ]+)")

    def __init__(self, md: Markdown) -> None:
        super().__init__(r"\{\{([^{}]+)\}\}", md)

    @override
    def handleMatch(self, m: re.Match[str], data: str) -> tuple[str, int, int]:  # type: ignore[override]
        begins = not data[: m.start(0)].strip() or data[: m.start(0)].rstrip()[-1] in ".?!:*"
        return self._said(m[1], begins=begins), m.start(0), m.end(0)

    def _said(self, name: str, *, begins: bool) -> str:
        if count := self._COUNT.fullmatch(name):
            id, single, several = count.groups()
            if id not in RULES:
                raise UnknownId(f"a page counts the articles behind {id!r}, and there is no such rule")
            number = articles_behind(id)
            words = (
                f"{in_words(number)} {'article' if number == 1 else 'articles'} {single if number == 1 else several}"
            )
        elif name in VALUES:
            words = VALUES[name]
        else:
            raise UnknownId(f"there is no number {name!r}; there are {', '.join(VALUES)}")
        return words[0].upper() + words[1:] if begins else words
