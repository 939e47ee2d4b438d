"""oEmbed: whoever pastes the address of a page with a calculator gets its frame, in editors that look for that.

A page names a file that says how to show it (oembed.com, "Discovery"). The host ignores the questions that editors add
to the file's address, so one file a calculator is all that it takes.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from guide_site.blocks.embed_code import HEIGHT, SITE_NAME, frame
from should_connect.calculators import IDS, get
from should_connect.html.markup import tag

FOLDER = "oembed"
"""Where in the site the files lie, by the calculator's id."""
RELATION = "alternate "
"""The kind of the link. The space changes nothing for what reads it as a list of words, as HTML has it; Material takes
a plain 'alternate' for the page in another language, and asks for that language's sitemap on every page."""
WIDTH = 640
"""Pixels, which oEmbed wants; the frame itself is as wide as there is room."""

_CALCULATOR = re.compile(r'<section\b[^>]* data-calculator="([a-z-]+)"')


def write_oembed(site: Path, address: str) -> None:
    """Write `oembed/ID.json` for every calculator. `address` is where the site will live, ending in a slash."""
    folder = site / FOLDER
    folder.mkdir()
    for id in IDS:
        calculator = get(id)
        told = {
            "version": "1.0",
            "type": "rich",
            "title": f"{SITE_NAME} {calculator.title}",
            "provider_name": SITE_NAME,
            "provider_url": address,
            "html": frame(calculator, address),
            "width": WIDTH,
            "height": HEIGHT,
        }
        (folder / f"{id}.json").write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def with_discovery(html: str, address: str) -> str:
    """Return a page with the address of how to show it elsewhere, when it has a calculator."""
    found = _CALCULATOR.search(html)
    if found is None:
        return html
    where = f"{address}{FOLDER}/{found[1]}.json"
    link = tag("link", rel=RELATION, type="application/json+oembed", href=where)
    return html.replace("</head>", link.removesuffix("</link>") + "</head>", 1)
