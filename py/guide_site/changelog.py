"""CHANGELOG.md as data: the releases, and the notes that one is published with.

    .venv/bin/python -P -m guide_site.changelog v1.0.0

prints the notes of the release that this tag stands for, and fails when this is another version or it has no entry.
"""

from __future__ import annotations

import re
import sys
import tomllib
from dataclasses import dataclass
from datetime import date

from guide_site.steps import ROOT, StepError

CHANGELOG = ROOT / "CHANGELOG.md"
UNRELEASED = "Unreleased"

_ENTRY = re.compile(
    r"^## (?P<version>\S+)(?: - (?P<released>\S+))?\n(?P<text>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL
)
_FACTS = ("Guide: version", "Advice last reviewed:", "Facts about LinkedIn last checked:")


@dataclass(frozen=True, slots=True)
class Release:
    """An entry of the changelog. `released` is None while it is being prepared; facts it does not state are empty."""

    version: str
    released: date | None
    text: str
    guide: str
    reviewed: str
    linkedin_checked: str


def releases(changelog: str) -> tuple[Release, ...]:
    """Every entry, the newest first. Raises ValueError where a date is none."""
    return tuple(
        Release(
            entry["version"],
            date.fromisoformat(entry["released"]) if entry["released"] else None,
            entry["text"].strip(),
            *(_fact(name, entry["text"]) for name in _FACTS),
        )
        for entry in _ENTRY.finditer(changelog)
    )


def version() -> str:
    """The version of the guide, from pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def notes(tag: str, current: str, changelog: str) -> str:
    """The notes of the release that `tag` stands for, when `current` is the version at that commit.

    Raises:
        StepError: The tag is not that version's, or the changelog has no dated entry for it.
    """
    if tag != f"v{current}":
        raise StepError(f"the tag is {tag}, but pyproject.toml says version {current}")
    for release in releases(changelog):
        if release.version == current and release.released:
            return release.text
    raise StepError(f"CHANGELOG.md has no entry with a date for {current}")


def _fact(name: str, text: str) -> str:
    found = re.search(rf"^- {name} (.+)$", text, re.MULTILINE)
    return found[1] if found else ""


if __name__ == "__main__":
    try:
        print(notes(sys.argv[1], version(), CHANGELOG.read_text(encoding="utf-8")))
    except StepError as problem:
        sys.exit(str(problem))
