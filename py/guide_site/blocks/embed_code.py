"""The line that puts a calculator into another site's page, as it stands in ours."""

from __future__ import annotations

from should_connect.calculators import Calculator
from should_connect.html.markup import Html, tag, text

FOLDER = "embed"
"""Where in the site the pages for frames lie, by the calculator's id."""
FIT = "assets/fit.js"
"""The script that other sites may load; its address must stay."""
SITE_NAME = "Should I Connect?"
HEIGHT = 900
"""Pixels that suit most calculators; the frame scrolls."""


def frame(calculator: Calculator, address: str) -> Html:
    """The frame that shows a calculator. `address` is the whole address of this site."""
    return tag(
        "iframe",
        src=f"{address}{FOLDER}/{calculator.id}/",
        title=f"{SITE_NAME} {calculator.title}",
        width="100%",
        height=str(HEIGHT),
        style="border:0",
        loading="lazy",
        allow="clipboard-write",
    )


def fitting(address: str) -> Html:
    """The optional line after the frame that makes it as high as what it shows. `address` is this site's."""
    return tag("script", src=f"{address}{FIT}", defer=True)


def code(element: Html) -> Html:
    """An element as text, to copy."""
    return tag("pre", tag("code", text(element)), class_="sc-code", tabindex="0")
