"""The last release, built from its tag with the packages that are installed today, to measure beside ours."""

from __future__ import annotations

import io
import subprocess
import sys
import tarfile
from pathlib import Path

from guide_site.steps import ROOT, environment

TAGS = "v[0-9]*"


def last_release() -> str | None:
    """The newest tag of a release that leads to this commit, or None where there is none, as in a shallow clone."""
    told = _git("describe", "--tags", "--abbrev=0", "--match", TAGS)
    return told.stdout.decode().strip() or None


def build_release(revision: str, folder: Path, base: str) -> Path | None:
    """Build the site of a revision under `base`; return its folder, or None, having said why, when it cannot be built.

    Args:
        revision: A tag or a commit.
        folder: An empty folder to work in.
        base: The path the site will be served under.
    """
    packed = _git("archive", "--format=tar", revision)
    if packed.returncode != 0:
        print(f"  {packed.stderr.decode().strip()}")
        return None
    with tarfile.open(fileobj=io.BytesIO(packed.stdout)) as archive:
        archive.extractall(folder, filter="data")
    (folder / "node_modules").symlink_to((ROOT / "node_modules").resolve(), target_is_directory=True)
    # Before the packages lay in py/ they lay in src/.
    packages = folder / "py" if (folder / "py").is_dir() else folder / "src"
    built = subprocess.run(
        [sys.executable, "-m", "guide_site", "build", "--base", base],
        cwd=folder,
        env=environment({"PYTHONPATH": str(packages)}),
        capture_output=True,
        encoding="utf-8",
        errors="replace",
    )
    if built.returncode != 0:
        print(f"  {revision} could not be built with the packages of today:\n{built.stderr.strip()[-2000:]}")
        return None
    return folder / "site"


def _git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True)
