"""The fonts, cut down to what the guide uses: its weights, and the letters of Western and Central Europe.

A page opens with two: Literata in the one weight of headings, and Source Sans, both with the letters of English.
"""

from __future__ import annotations

import hashlib
import shutil
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from guide_site.steps import ROOT

INSTALLED = ROOT / "node_modules" / "@fontsource-variable"
CACHE = ROOT / ".build" / "fonts"

ENGLISH = frozenset(range(0x0020, 0x007F)) | frozenset(map(ord, "\u00a0£©°·×–—‘’“”•…′€™−←→≈≤≥"))
"""What the guide's own text is made of; these files come with every page."""
WESTERN = (frozenset(range(0x00A1, 0x0100)) | frozenset(map(ord, "‚„″↑↓"))) - ENGLISH
"""The other letters that a visitor's name or employer may have; fetched when one is on the page."""
EUROPEAN = frozenset(range(0x0100, 0x0180)) | frozenset(range(0x0218, 0x021C)) | frozenset({0x1E9E})
"""The same for Central Europe."""
FEATURES = ("ccmp", "kern", "liga", "locl", "mark", "mkmk", "rvrn")
"""What sets text right. Fractions, old figures and the like are not used."""
DROPPED = ["BASE", "HVAR", "MVAR", "vhea", "vmtx"]
"""Tables for text from top to bottom, and a second copy of how widths vary."""


@dataclass(frozen=True, slots=True)
class Font:
    """A font file of the site: where npm puts its original, which letters stay, and from which weight to which."""

    source: str
    letters: frozenset[int]
    weights: tuple[int, int]


_LITERATA = "literata/files/literata-latin-wght-normal.woff2"
_SOURCE_SANS = "source-sans-3/files/source-sans-3-latin-wght-normal.woff2"

FONTS = {
    "literata-headings.woff2": Font(_LITERATA, ENGLISH, (650, 650)),
    "literata.woff2": Font(_LITERATA, ENGLISH, (400, 400)),
    "literata-western.woff2": Font(_LITERATA, WESTERN, (400, 650)),
    "literata-european.woff2": Font("literata/files/literata-latin-ext-wght-normal.woff2", EUROPEAN, (400, 650)),
    "source-sans-3.woff2": Font(_SOURCE_SANS, ENGLISH, (400, 700)),
    "source-sans-3-western.woff2": Font(_SOURCE_SANS, WESTERN, (400, 700)),
    "source-sans-3-european.woff2": Font(
        "source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2", EUROPEAN, (400, 700)
    ),
}
"""By the name that docs/assets/styles/fonts.css has for each; it names the same weights and letters."""


def write_fonts(folder: Path) -> None:
    """Write every font into `folder`; nothing is cut anew while the originals and this file stay as they are."""
    folder.mkdir(parents=True, exist_ok=True)
    kept = {name: _kept(name) for name in FONTS}
    if missing := [name for name in FONTS if not kept[name].exists()]:
        CACHE.mkdir(parents=True, exist_ok=True)
        with ProcessPoolExecutor() as workers:
            list(workers.map(_keep, missing))
    for name, file in kept.items():
        shutil.copyfile(file, folder / name)


def _kept(name: str) -> Path:
    """Where a font is kept, once it has been cut as this file says."""
    recipe = Path(__file__).read_bytes() + (INSTALLED / FONTS[name].source).read_bytes()
    return CACHE / f"{hashlib.sha256(recipe).hexdigest()[:16]}-{name}"


def _keep(name: str) -> None:
    unfinished = _kept(name).with_suffix(".unfinished")
    cut(FONTS[name], unfinished)
    unfinished.replace(_kept(name))


def cut(font: Font, target: Path) -> None:
    """Write the font with only its letters and weights."""
    made = TTFont(INSTALLED / font.source)
    # Without the moment of making, the same font is the same bytes.
    made.recalcTimestamp = False
    options = Options()
    options.layout_features = list(FEATURES)
    options.hinting = False
    options.drop_tables += DROPPED
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=font.letters)
    subsetter.subset(made)
    made = instantiateVariableFont(made, {"wght": font.weights})
    made.flavor = "woff2"
    made.save(target)
