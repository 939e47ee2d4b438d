"""The sheets to print: a checklist of the whole guide and a blank worksheet, as tagged PDF, always the same bytes."""

from __future__ import annotations

import json
from pathlib import Path

import typst

from guide_site.paper import sheet

PAPERS = {"a4": "a4", "letter": "us-letter"}
"""The sizes, as in file names and as the typesetter calls them."""

TEMPLATES = Path(__file__).parent


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
