"""Installing packages of Debian or Ubuntu, where this process may."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence

from guide_site.steps import run


def has_apt() -> bool:
    """Tell whether this system's packages come from apt."""
    return sys.platform == "linux" and shutil.which("apt-get") is not None


def may_install(told: bool = False) -> bool:
    """Tell whether packages can and may be installed: by root, when told to or on a machine of CI."""
    return (told or bool(os.environ.get("CI"))) and has_apt() and os.geteuid() == 0


def install(groups: Sequence[Sequence[str]]) -> None:
    """Install packages in one go: of each group of names for the same thing, the first that this system has.

    A group of which it has none is left out.

    Raises:
        StepError: apt-get failed; the text is what it said.
    """
    quiet = {"DEBIAN_FRONTEND": "noninteractive"}
    run(["apt-get", "update", "-q"], extra=quiet)
    chosen = [next(iter(known), None) for known in map(_known, groups)]
    packages = [package for package in chosen if package]
    run(["apt-get", "install", "-q", "-y", "--no-install-recommends", *packages], extra=quiet)


def _known(names: Sequence[str]) -> list[str]:
    """Return those of the names that can be installed; some are only mentioned by other packages."""
    told = subprocess.run(
        ["apt-cache", "policy", *names],
        capture_output=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "LC_ALL": "C"},
    ).stdout
    able = set(re.findall(r"^(\S+):\n  Installed: .*\n  Candidate: (?!\(none\))", told, re.MULTILINE))
    return [name for name in names if name in able]
