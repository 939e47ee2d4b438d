"""Writing HTML that cannot be broken out of: every text and every attribute value is escaped here and nowhere else."""

from typing import NewType

from should_connect.calculators import PAGES
from should_connect.html.escape import escape, escape_attribute

Html = NewType("Html", str)
"""Finished HTML. Only this module turns text into it."""

_VOID = frozenset({"input", "br", "hr", "img"})
_SELF_CLOSING = frozenset({"path", "circle", "rect", "line"})
"""Shapes in a drawing: left open, each would hold whatever follows it."""


def text(words: str) -> Html:
    """Words as HTML text."""
    return Html(escape(words))


def tag(name: str, /, *content: Html, **attributes: str | bool | None) -> Html:
    """An element. Attribute names are Python names: `class_` is class, `data_part` is data-part.

    An attribute that is False or None is left out; True stands alone.
    """
    written = []
    for attribute, value in attributes.items():
        if value is None or value is False:
            continue
        spelled = attribute.rstrip("_").replace("_", "-")
        written.append(f" {spelled}" if value is True else f' {spelled}="{escape_attribute(value)}"')
    if name in _SELF_CLOSING:
        return Html(f"<{name}{''.join(written)}/>")
    opening = f"<{name}{''.join(written)}>"
    return Html(opening if name in _VOID else f"{opening}{''.join(content)}</{name}>")


def kept(name: str, /, *content: Html, class_: str = "", **attributes: str | bool | None) -> Html:
    """An element that a browser's translation leaves as it is: a name, or words that are sent."""
    return tag(name, *content, class_=f"{class_} notranslate".strip(), translate="no", **attributes)


def join(*parts: Html) -> Html:
    """Several pieces of HTML, one after the other."""
    return Html("".join(parts))


def fold(summary: str, kind: str, *content: Html) -> Html:
    """A part that is folded away until somebody wants it."""
    return tag("details", tag("summary", text(summary)), *content, class_=f"sc-fold sc-fold--{kind}")


def page(root: str, slug: str, anchor: str = "") -> str:
    """The address of a page of the guide, relative to `root`, which leads to the site's home and ends in a slash."""
    return f"{root}{slug}/{'#' if anchor else ''}{anchor}" if slug else f"{root}{'#' if anchor else ''}{anchor}"


def question_anchor(calculator: str, question: str) -> str:
    """The id of a question on the page of its calculator."""
    return f"{calculator}-ask-{question}"


def calculator_page(root: str, calculator: str) -> str:
    """The address of the page that a calculator stands on."""
    return page(root, PAGES[calculator], calculator)
