"""The site that takes the place of a guide that moves or ends.

Visitors have the guide stored, and a stored guide lives on for ever. So the last thing that is published at its address
is a service worker that takes away what was stored, and one page, for every address, that says where the guide is now.
"""

from __future__ import annotations

import shutil
from html import escape
from pathlib import Path

from guide_site.site.offline import NAME, SERVICE_WORKER

WORKER = SERVICE_WORKER.with_name("farewell.js")

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>Should I Connect?</title>
<body>
<h1>Should I Connect?</h1>
<p>{words}</p>
"""


def write_farewell(site: Path, moved_to: str = "") -> None:
    """Write the last site of this address into the folder `site`, in place of whatever is there.

    Args:
        site: The folder to make or replace.
        moved_to: The whole address at which the guide lives on; empty when it ends.
    """
    words = "This guide has ended. Thank you for reading it."
    if moved_to:
        words = f'This guide has moved to <a href="{escape(moved_to)}">{escape(moved_to)}</a>.'
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True)
    # The host shows 404.html at every address that it does not know.
    for name in ("index.html", "404.html"):
        (site / name).write_text(PAGE.format(words=words), encoding="utf-8")
    shutil.copyfile(WORKER, site / NAME)
