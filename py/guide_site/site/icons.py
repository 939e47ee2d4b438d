"""The icons of the guide when it is installed as an app, drawn from its mark."""

from __future__ import annotations

from pathlib import Path

import typst

from guide_site.steps import ROOT

TEMPLATE = Path(__file__).with_name("icon.typ")
FOLDER = "assets/icons"
ICONS = {"app-192.png": (192, False), "app-512.png": (512, False), "app-maskable-512.png": (512, True)}
"""The size of each icon in pixels and whether it is full to the edges: a maskable one is cut to any shape."""


def write_icons(folder: Path) -> None:
    """Draw the icons from the mark."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, (pixels, full) in ICONS.items():
        given = {"size": str(pixels), "ground": "yes" if full else "no"}
        # At 72 points to the inch a point is a pixel.
        made = typst.compile(str(TEMPLATE), root=str(ROOT), format="png", ppi=72, sys_inputs=given)
        (folder / name).write_bytes(made)
