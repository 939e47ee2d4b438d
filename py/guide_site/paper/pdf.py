"""The sheets to print: a checklist of the whole guide and a blank worksheet, as tagged PDF, always the same bytes."""

from __future__ import annotations

import json
from pathlib import Path

import typst

from guide_site.paper import sheet
from should_connect.html.markup import Html, join, tag, text

FOLDER = "assets/pdf"
"""Where in the site the sheets lie."""

PAPERS = {"a4": "a4", "letter": "us-letter"}
"""The sizes, as in file names and as the typesetter calls them."""

TEMPLATES = Path(__file__).parent

_NAMES = {"checklist": "The checklist: the whole guide on a few pages", "worksheet": "A blank worksheet"}
_SIZES = {"a4": "A4", "letter": "Letter"}


def write_sheets(folder: Path, address: str) -> None:
    """Write every sheet in every size into `folder`.

    Args:
        folder: Made where it is missing.
        address: Where the site will live, ending in a slash; the links on paper begin with it.

    Raises:
        typst.TypstError: A template is wrong, or a sheet would not conform to PDF/UA-1.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in (("checklist", sheet.checklist(address)), ("worksheet", sheet.worksheet(address))):
        for size, paper in PAPERS.items():
            made = typst.compile(
                str(TEMPLATES / f"{name}.typ"),
                root=str(TEMPLATES),
                format="pdf",
                ignore_system_fonts=True,
                pdf_standards=["ua-1"],
                sys_inputs={"data": json.dumps(data, ensure_ascii=False), "paper": paper},
            )
            (folder / f"{name}-{size}.pdf").write_bytes(made)


def links(root: str) -> Html:
    """Links to every sheet in every size. `root` leads to the site's home."""
    return tag("ul", *(tag("li", text(f"{words}: "), _sizes(name, root)) for name, words in _NAMES.items()))


def _sizes(name: str, root: str) -> Html:
    sizes = [
        tag(
            "a",
            text(f"{size} (PDF)"),
            href=f"{root}{FOLDER}/{name}-{end}.pdf",
            aria_label=f"{_NAMES[name]}, {size} (PDF)",
        )
        for end, size in _SIZES.items()
    ]
    return join(sizes[0], text(" or "), sizes[1])
