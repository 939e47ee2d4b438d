"""Names the release in every page and in the addresses of its scripts and styles.

A browser keeps each file for minutes on its own, so a page could come with what an older release had under the same
address. With its release in the address that is another file. Where it comes mixed all the same, the script says so
(docs/assets/release.js).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from pathlib import Path

from guide_site.site.scripts import SHARED
from guide_site.site.styles import BUNDLE, THEME

NAMED = ("calculator.js", "engine.js", "frame.js", "menus.js")
"""The scripts that pages ask for. What other sites ask for keeps its address."""

_PLACE = "@release"
"""Where the script says which release it is of."""
_ADDRESS = re.compile(rf'((?:href|src)="[^"]*/?assets/(?:guide\.css|{"|".join(map(re.escape, NAMED))}))"')


def name_release(site: Path, others: Iterable[str]) -> str:
    """Name the release of a site whose scripts and styles have just been bundled, and put the name into the scripts.

    `others` is what else makes it another release.
    """
    scripts = [site / "assets" / name for name in NAMED]
    said = [
        *(file.read_bytes() for file in (*scripts, site / BUNDLE, site / THEME)),
        *(other.encode() for other in others),
    ]
    release = hashlib.sha256(b"\0".join(said)).hexdigest()[:8]
    for script in scripts:
        text = script.read_text(encoding="utf-8")
        script.write_text(text.replace(_PLACE, release).replace(SHARED, f"{SHARED}?{release}"), encoding="utf-8")
    return release


def with_release(html: str, release: str) -> str:
    """A page that says its release, and asks for the scripts and styles of that."""
    named = html.replace("</head>", f'<meta name="release" content="{release}"></head>', 1)
    return _ADDRESS.sub(rf'\1?{release}"', named)
