"""Where the guide lives: its address, its base path, the pages in its sitemap, and how a page names its home."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

from mkdocs.utils.yaml import yaml_load

from guide_site.steps import ROOT, StepError

CONFIGURATION = ROOT / "mkdocs.yml"

ADDRESS_VARIABLE = "SHOULD_CONNECT_SITE_URL"
"""What mkdocs.yml reads its site_url from, when it is set."""

HOME = "@/"
"""What addresses begin with until finishing the site knows how deep a page lies."""

TEST_BASE = "/some-base-path/"
"""Where the tests serve the site: project sites on GitHub Pages live under a path too."""

SITEMAP = "sitemap.xml"
LICENSES = "licenses.txt"
"""The licenses of what others made and the site passes on."""
_LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


def in_sitemap(content: str) -> list[str]:
    """Return the addresses in the text of a sitemap, in its order. Raises ParseError when it is none."""
    return [entry.text or "" for entry in ElementTree.fromstring(content).iter(_LOCATION)]


def pages_of(site: Path) -> list[str]:
    """Return the address of every page in the sitemap of a built site, in its order."""
    return in_sitemap((site / SITEMAP).read_text(encoding="utf-8"))


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
