"""The content-security policy of every page, in the page itself, because the host lets nobody set headers."""

from __future__ import annotations

import base64
import hashlib
from html.parser import HTMLParser
from pathlib import Path
from typing import override

PLACE = '<meta charset="utf-8">'
"""The policy follows the first line of the head, so that it stands before all it governs."""

NEVER_RUN = {"application/json", "application/ld+json"}
"""Types of scripts that hold data."""


class InlineScripts(HTMLParser):
    """Collects the scripts that stand in a page rather than in a file."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self._inside = False

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self._inside = tag == "script" and "src" not in given and given.get("type") not in NEVER_RUN
        if self._inside:
            self.found.append("")

    @override
    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "script":
            self._inside = False


def inline_scripts(html: str) -> list[str]:
    """The texts of the scripts that stand in a page, in their order."""
    scripts = InlineScripts()
    scripts.feed(html)
    return scripts.found


def policy(html: str) -> str:
    """What a page may load and run: its own site's files, and the inline scripts it was built with, by their hash."""
    hashes = sorted({f"'sha256-{_digest(script)}'" for script in inline_scripts(html)})
    rules = {
        "default-src": "'self'",
        "script-src": " ".join(("'self'", *hashes)),
        "img-src": "'self' data:",  # Material draws its icons from its stylesheet
        "object-src": "'none'",
        "base-uri": "'none'",
        "form-action": "'self'",  # the search form of the 404 page
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def write_policies(site: Path) -> None:
    """Put its policy into every page. Raises ValueError for a page that has no place for one."""
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        if PLACE not in html:
            raise ValueError(f"{page.relative_to(site)} does not begin its head with {PLACE}")
        meta = f'<meta http-equiv="Content-Security-Policy" content="{policy(html)}">'
        page.write_text(html.replace(PLACE, f"{PLACE}\n    {meta}", 1), encoding="utf-8")


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
