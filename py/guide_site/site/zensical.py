"""Making the pages with Zensical, which Material's makers go on with when they end Material in May 2027.

    .venv/bin/python -P -m guide_site.site.zensical FOLDER

builds the whole site that way. What is published is made with MkDocs; docs/decisions/010-zensical.md says what differs.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from guide_site.addresses import CONFIGURATION, HOME
from guide_site.site.build import WORKSHOP, build_site
from guide_site.steps import ROOT, run

SOURCES = ("docs", "py/guide_site/site/theme")
"""What mkdocs.yml names, from the project's folder. Snippets are found from there too, whatever the copy lacks."""
PARTIALS = "py/guide_site/site/theme/partials"
OWN_PARTIALS = {"copyright.html"}
"""The other partials of the guide that Zensical has too are Material's, mended; Zensical goes without the mends."""

_MADE_RELATIVE = re.compile(rf'(?<==")(?:\.{{1,2}}/)+(?={re.escape(HOME)})')
"""Where Zensical took the package's own addresses for links between pages, which MkDocs leaves alone."""


def with_zensical(out: Path, variables: Mapping[str, str]) -> None:
    """Make the pages with Zensical, from the same mkdocs.yml, docs/ and theme; raises StepError with what is wrong.

    Zensical takes no folder to write to, keeps a cache beside the configuration, and would share both with whoever
    builds at the same time. So it gets a copy of the sources.
    """
    with tempfile.TemporaryDirectory(prefix="zensical-", dir=WORKSHOP) as folder:
        project = Path(folder)
        for source in SOURCES:
            shutil.copytree(ROOT / source, project / source)
        partials = files("zensical").joinpath("templates", "partials").iterdir()
        theirs = {partial.name for partial in partials if partial.is_file()}
        for name in theirs - OWN_PARTIALS:
            (project / PARTIALS / name).unlink(missing_ok=True)
        configuration = shutil.copy(CONFIGURATION, project)
        run([sys.executable, "-m", "zensical", "build", "--strict", "--config-file", configuration], extra=variables)
        for page in (project / "site").rglob("*.html"):
            page.write_text(_MADE_RELATIVE.sub("", page.read_text(encoding="utf-8")), encoding="utf-8")
        shutil.move(project / "site", out)


if __name__ == "__main__":
    build_site(Path(sys.argv[1]), make_pages=with_zensical)
