"""Building the site, from the package and the pages to a folder that any web server can serve."""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from guide_site import repository
from guide_site.addresses import ADDRESS_VARIABLE, CONFIGURATION, site_address
from guide_site.blocks import catalogue
from guide_site.blocks.alone import ENGINE_VARIABLE
from guide_site.blocks.data_files import FOLDER as DATA_FOLDER
from guide_site.blocks.sheets import FOLDER as SHEETS_FOLDER
from guide_site.changelog import version
from guide_site.paper.pdf import write_sheets
from guide_site.runtime.pack import pack
from guide_site.site.answers import write as write_answers
from guide_site.site.data import write_data
from guide_site.site.finish import ENGINE_FOLDER, finish
from guide_site.site.links import check_links
from guide_site.site.offline import write_offline
from guide_site.steps import ROOT, run, step

SITE = ROOT / "site"
WORKSHOP = ROOT / ".build"
"""Where half-made things lie: ignored by git, safe to delete."""

ANSWERS_FOLDER = "assets/answers"

RELEASE = "release.json"
"""Which version of the guide a site is, how old its advice is, and the commit it is made from, where that is known."""
COMMIT_VARIABLE = "GITHUB_SHA"
"""What GitHub's runners name the commit by."""

type MakePages = Callable[[Path, Mapping[str, str]], None]
"""Makes the pages of docs/ in a folder that is not there yet, given the variables that mkdocs.yml reads."""


def with_mkdocs(out: Path, variables: Mapping[str, str]) -> None:
    """Make the pages with MkDocs; raises StepError with what it found wrong."""
    # Not with --quiet: it hides the warnings from --strict too.
    mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    run([*mkdocs, "--config-file", CONFIGURATION, "--site-dir", out], extra={"NO_MKDOCS_2_WARNING": "1", **variables})


def build_site(out: Path = SITE, address: str | None = None, make_pages: MakePages = with_mkdocs) -> None:
    """Build the site into `out`; a build that fails leaves what was there.

    Args:
        out: The folder to make or replace.
        address: Where the site will live, with its base path; by default what mkdocs.yml says.
        make_pages: The generator that turns docs/ into pages; every other step is the guide's own.

    Raises:
        StepError: A step failed, or the site has a dead link; what is wrong is the text.
    """
    address = (address or site_address()).rstrip("/") + "/"
    variables = {ADDRESS_VARIABLE: address, **facts_for_the_footer()}
    WORKSHOP.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="site-", dir=WORKSHOP) as folder:
        fresh = Path(folder) / "site"
        with step("Packing Python and the shared package for the browser"):
            engine = pack(Path(folder) / "engine")
        variables[ENGINE_VARIABLE] = engine.name
        with step("Making the pages"):
            make_pages(fresh, variables)
        with step("Working out every answer"):
            answers = write_answers(fresh / ANSWERS_FOLDER)
        with step("Writing the data for other programs"):
            write_data(fresh / DATA_FOLDER, address)
        with step("Setting the printed sheets"):
            write_sheets(fresh / SHEETS_FOLDER, address)
        with step("Finishing the site"):
            finish(fresh, engine, answers, address)
        with step("Checking every link and every rule"):
            check_links(fresh, address)
        with step("Making it work without a network"):
            write_offline(fresh, engine, ENGINE_FOLDER)
        write_release(fresh)
        shutil.rmtree(out, ignore_errors=True)
        out.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(fresh, out)


def facts_for_the_footer() -> dict[str, str]:
    """Return the version of the guide, the dates of its advice and its repository, as mkdocs.yml reads them."""
    return {
        "SHOULD_CONNECT_VERSION": version(),
        "SHOULD_CONNECT_REVIEWED": catalogue.day(catalogue.last_review()),
        "SHOULD_CONNECT_LINKEDIN_CHECKED": catalogue.day(catalogue.last_check_of_linkedin()),
        repository.ADDRESS_VARIABLE: repository.address(),
    }


def write_release(site: Path) -> None:
    """Say in a finished site which release it is.

    The service worker must not keep that file: it names the commit, and each deployment would look like a new release.
    """
    names = {"version": "VERSION", "advice_reviewed": "REVIEWED", "linkedin_checked": "LINKEDIN_CHECKED"}
    facts = facts_for_the_footer()
    told = {name: facts[f"SHOULD_CONNECT_{variable}"] for name, variable in names.items()}
    told["commit"] = os.environ.get(COMMIT_VARIABLE, "")
    (site / RELEASE).write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
