"""The licenses of what others made and the site passes on, in one file beside the pages: `licenses.txt`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import files
from pathlib import Path

from guide_site.addresses import LICENSES
from guide_site.steps import ROOT

TEXTS = ROOT / "LICENSES"
"""The texts that no installed package brings along, and those of the lists that the package's words are made from."""
NPM = ROOT / "node_modules"
THEME = "mkdocs-material"


@dataclass(frozen=True, slots=True)
class Part:
    """What others made: its name, what became of it here, and the text of its license."""

    name: str
    use: str
    text: Path


def parts() -> tuple[Part, ...]:
    """Every part of the site that is not our own.

    Raises:
        FileNotFoundError: A package that has to be installed brings no license.
    """
    icons = next(folder for folder in _theme("LICENSE") if folder.parent.name == "material")
    (theme,) = (file for file in _theme("LICENSE") if file.parent.name == "licenses")
    return (
        Part(
            f"Pyodide {_version('pyodide')}, https://github.com/pyodide/pyodide",
            "Python for the browser, without the parts that the guide never uses. Some modules are its own.",
            TEXTS / "MPL-2.0.txt",
        ),
        Part("Python, https://www.python.org", "The language and its library, within Pyodide.", TEXTS / "Python.txt"),
        Part("Literata", "The font of headings, cut down.", NPM / "@fontsource-variable/literata/LICENSE"),
        Part("Source Sans 3", "The font of the text, cut down.", NPM / "@fontsource-variable/source-sans-3/LICENSE"),
        Part(
            "Material for MkDocs",
            "The look, the search and the menus, built anew without the parts that no page uses.",
            theme,
        ),
        Part(
            "RxJS, copyright 2015-2018 Google, Inc., Netflix, Inc., Microsoft Corp. and contributors",
            "Within Material's script.",
            TEXTS / "Apache-2.0.txt",
        ),
        Part(
            "escape-html, copyright 2012-2013 TJ Holowaychuk, 2015 Andreas Lubbe, 2015 Tiancheng Gu; "
            "lunr, copyright 2020 Oliver Nightingale",
            "Within Material's scripts, under the same MIT License as Material.",
            theme,
        ),
        Part("Material Design Icons", "The icons of the menus.", icons),
        Part("Workbox", "Within the service worker.", NPM / "workbox-core/LICENSE"),
        Part("SCOWL", "English words, by how common they are.", TEXTS / "SCOWL.txt"),
        Part("Harper, copyright Automattic and its authors", "Kinds of English words.", TEXTS / "Apache-2.0.txt"),
        Part("compromise", "Kinds of English words, and names.", TEXTS / "compromise.txt"),
        Part("cspell, list of companies", "How names are written.", TEXTS / "cspell-companies.txt"),
        Part("Faker", "Names of places, and of families.", TEXTS / "faker.txt"),
    )


def write_licenses(site: Path) -> None:
    """Write the file into a finished site, each text once.

    Raises:
        FileNotFoundError: A package that has to be installed brings no license.
    """
    (site / LICENSES).write_text("\n".join(_lines()), encoding="utf-8")


def _lines() -> Iterator[str]:
    yield "What others made and this site passes on, each under its own license. The guide's own code is under the MIT"
    yield "License, its text and its data under CC BY 4.0, https://creativecommons.org/licenses/by/4.0/."
    by_text: dict[str, list[Part]] = {}
    for part in parts():
        by_text.setdefault(part.text.read_text(encoding="utf-8").strip(), []).append(part)
    for text, under in by_text.items():
        yield f"\n{'=' * 80}"
        yield from (f"{part.name}\n    {part.use}" for part in under)
        yield f"{'-' * 80}\n{text}\n"


def _version(package: str) -> str:
    told = json.loads((NPM / package / "package.json").read_text(encoding="utf-8"))
    return str(told["version"])


def _theme(name: str) -> list[Path]:
    """The files of this name that the theme's package brings."""
    found = [Path(str(file.locate())) for file in files(THEME) or () if file.name == name]
    if not found:
        raise FileNotFoundError(f"{THEME} brings no {name}")
    return found
