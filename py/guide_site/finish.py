"""What is done to the site after the pages have been written: addresses, fonts, the packed runtime."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from guide_site.blocks import HOME
from guide_site.runtime import PackedRuntime
from guide_site.steps import ROOT

ENGINE_FOLDER = "assets/engine"
FONTS = {
    "literata.woff2": "literata/files/literata-latin-wght-normal.woff2",
    "source-sans-3.woff2": "source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
}
"""The name of each font in the site and where npm puts it."""

_HOME_ADDRESS = re.compile(rf'((?:href|src|data-root)=")({re.escape(HOME)})')
_ANSWERS = re.compile(r'(data-answers=")([a-z-]+)"')


def finish(site: Path, engine: PackedRuntime, answers: Mapping[str, str], base: str) -> None:
    """Complete a freshly built site in place.

    `answers` gives the file of each calculator's answers, `base` the path the site will be served under, for the 404
    page.
    """
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        html = _HOME_ADDRESS.sub(rf"\g<1>{_way_home(page.relative_to(site), base)}", html)
        html = _ANSWERS.sub(lambda found: f'{found[1]}{answers[found[2]]}"', html)
        page.write_text(html, encoding="utf-8")
    fonts = site / "assets" / "fonts"
    fonts.mkdir(parents=True, exist_ok=True)
    for name, source in FONTS.items():
        shutil.copyfile(ROOT / "node_modules" / "@fontsource-variable" / source, fonts / name)
    shutil.copytree(engine.directory, site / ENGINE_FOLDER / engine.name)


def _way_home(page: Path, base: str) -> str:
    """The address of the site's home as seen from a page: relative, but for the 404 page, which stands anywhere."""
    return base if page.name == "404.html" else "../" * (len(page.parts) - 1) or "./"
