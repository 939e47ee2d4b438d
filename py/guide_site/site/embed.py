"""A page for each calculator with nothing else on it, for other sites to show in a frame."""

from __future__ import annotations

from html import escape
from pathlib import Path

from guide_site.blocks.embed_code import FOLDER, SITE_NAME
from guide_site.site.pages import read_page
from should_connect.calculators import IDS, get
from should_connect.html.markup import calculator_page
from should_connect.html.section import section

PAGE = """<!doctype html>
<html lang="en" class="no-js">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>{title} - {site}</title>
<meta name="description" content="{purpose}">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<link rel="canonical" href="{canonical}">
<link rel="icon" href="{home}assets/mark.svg">
<base target="_blank">
{styles}
<script>{shows_late}</script>
<script type="module" src="{home}assets/calculator.js"></script>
</head>
<body class="sc-embed" dir="ltr" data-md-color-scheme="default">
<main class="md-typeset">
<!-- overdue advice -->
<h1 class="sc-hidden">{title}</h1>
{section}
<p class="sc-fine">From <a href="{home}">{site}</a>, an independent guide.
<a href="{page}">Open the full page</a>. What you enter stays in your browser.</p>
</main>
<script src="{home}assets/frame.js"></script>
</body>
</html>
"""
SHOWS_LATE = (
    "setTimeout(() => document.documentElement.dataset.works ?? "
    "document.querySelector('.sc-late').removeAttribute('hidden'), 1e4)"
)
"""As on the site's pages (theme/main.html): what is said of a script that does not come shows without styles too."""


def write_embeds(site: Path, engine: str, address: str, root: str) -> None:
    """Write `embed/ID/` for every calculator into a freshly built site, before its addresses are made relative.

    Args:
        site: The folder of the site; its home page says which stylesheets there are.
        engine: The name of the folder that Python comes from.
        address: Where the site will live, for the canonical address of the page that has it all.
        root: What addresses within the site begin with.
    """
    home = read_page(site / "index.html")
    styles = "\n".join(f'<link rel="stylesheet" href="{root}{href}">' for href in home.stylesheets)
    for id in IDS:
        calculator = get(id)
        html = PAGE.format(
            title=escape(calculator.title),
            purpose=escape(calculator.purpose),
            site=SITE_NAME,
            canonical=escape(calculator_page(address, id).partition("#")[0]),
            home=root,
            styles=styles,
            shows_late=SHOWS_LATE,
            section=section(calculator, engine, root),
            page=calculator_page(root, id),
        )
        file = site / FOLDER / id / "index.html"
        file.parent.mkdir(parents=True)
        file.write_text(html, encoding="utf-8")
