"""What is done to the site after MkDocs has written it."""

from __future__ import annotations

import shutil
from pathlib import Path

from guide_site.runtime import PackedRuntime

ENGINE_FOLDER = "assets/engine"


def finish(site: Path, engine: PackedRuntime) -> None:
    """Complete a freshly built site in place: add the packed runtime under the name its pages ask for."""
    shutil.copytree(engine.directory, site / ENGINE_FOLDER / engine.name)
