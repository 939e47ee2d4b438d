"""Building the site, from the package and the pages to a folder that any web server can serve."""

from __future__ import annotations

import shutil
import sys
import tempfile
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

from mkdocs.utils.yaml import yaml_load

from guide_site import catalogue
from guide_site.answers import write as write_answers
from guide_site.finish import ENGINE_FOLDER, finish
from guide_site.links import check_links
from guide_site.offline import write_offline
from guide_site.pdf import FOLDER as SHEETS_FOLDER
from guide_site.pdf import write_sheets
from guide_site.runtime import pack
from guide_site.steps import ROOT, StepError, run, step

CONFIGURATION = ROOT / "mkdocs.yml"
SITE = ROOT / "site"
WORKSHOP = ROOT / ".build"
"""Where half-made things lie: ignored by git, safe to delete."""

ANSWERS_FOLDER = "assets/answers"

ADDRESS_VARIABLE = "SHOULD_CONNECT_SITE_URL"
"""What mkdocs.yml reads its site_url from, when it is set."""


def build_site(out: Path = SITE, address: str | None = None) -> None:
    """Build the site into `out`; a build that fails leaves what was there.

    Args:
        out: The folder to make or replace.
        address: Where the site will live, with its base path; by default what mkdocs.yml says.

    Raises:
        StepError: A step failed, or the site has a dead link; what is wrong is the text.
    """
    address = (address or site_address()).rstrip("/") + "/"
    variables = {"NO_MKDOCS_2_WARNING": "1", ADDRESS_VARIABLE: address, **facts_for_the_footer()}
    WORKSHOP.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="site-", dir=WORKSHOP) as folder:
        fresh = Path(folder) / "site"
        with step("Packing Python and the shared package for the browser"):
            engine = pack(Path(folder) / "engine")
        variables["SHOULD_CONNECT_ENGINE"] = engine.name
        # Not with --quiet: it hides the warnings from --strict too.
        mkdocs = [sys.executable, "-m", "mkdocs", "build", "--strict"]
        with step("Making the pages"):
            run([*mkdocs, "--config-file", CONFIGURATION, "--site-dir", fresh], extra=variables)
        with step("Working out every answer"):
            answers = write_answers(fresh / ANSWERS_FOLDER)
        with step("Setting the printed sheets"):
            write_sheets(fresh / SHEETS_FOLDER, address)
        with step("Finishing the site"):
            finish(fresh, engine, answers, address)
        with step("Checking every link and every rule"):
            check_links(fresh, address)
        with step("Making it work without a network"):
            write_offline(fresh, engine, ENGINE_FOLDER)
        shutil.rmtree(out, ignore_errors=True)
        out.parent.mkdir(parents=True, exist_ok=True)
        shutil.move(fresh, out)


def facts_for_the_footer() -> dict[str, str]:
    """Return the version of the guide and the dates of its advice, as mkdocs.yml reads them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {
        "SHOULD_CONNECT_VERSION": project["version"],
        "SHOULD_CONNECT_REVIEWED": catalogue.day(catalogue.last_review()),
        "SHOULD_CONNECT_LINKEDIN_CHECKED": catalogue.day(catalogue.last_check_of_linkedin()),
    }


def site_address() -> str:
    """Return the address in mkdocs.yml, which ends with the base path.

    Raises:
        StepError: There is none.
    """
    with CONFIGURATION.open(encoding="utf-8") as file:
        address = yaml_load(file).get("site_url")
    if not isinstance(address, str):
        raise StepError("mkdocs.yml has no site_url")
    return address


def base_path(address: str) -> str:
    """Return the path of an address, beginning and ending with a slash."""
    path = urlsplit(address).path.strip("/")
    return f"/{path}/" if path else "/"


def with_base(address: str, base: str) -> str:
    """Return the address with another base path."""
    return urlsplit(address)._replace(path=base_path("/" + base.strip("/"))).geturl()
