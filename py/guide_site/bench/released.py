"""The last release, built from its tag with the packages that are installed today, to measure beside ours."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from guide_site.steps import ROOT, StepError, environment, step

TAGS = "v[0-9]*"
CACHE = ROOT / ".build" / "released"
LOCKS = ("requirements.txt", "package-lock.json")


def last_release() -> str | None:
    """The commit of the newest release that leads to this one, or None where no tag does, as in a shallow clone."""
    tag = _git("describe", "--tags", "--abbrev=0", "--match", TAGS).stdout.decode().strip()
    return commit_of(tag) if tag else None


def commit_of(revision: str) -> str:
    """The commit that a revision names. Raises `StepError` where there is none of that name here."""
    found = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if found.returncode != 0:
        raise StepError(f"There is no commit here called {revision}. A tag may have to be fetched: git fetch --tags")
    return found.stdout.decode().strip()


def release(commit: str, base: str) -> Path | None:
    """The site of a commit, built under `base` the first time it is wanted with the packages of today.

    Returns None, having said why, when it cannot be built.
    """
    made_with = [f"{commit} {sys.version} {base}".encode(), *((ROOT / lock).read_bytes() for lock in LOCKS)]
    kept = CACHE / hashlib.sha256(b"\0".join(made_with)).hexdigest()[:16]
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with step(f"Building {commit[:7]} to compare with"), tempfile.TemporaryDirectory(dir=CACHE) as work:
            built = _build(commit, Path(work), base)
            if built:
                built.rename(kept)
    return kept if kept.exists() else None


def _build(commit: str, folder: Path, base: str) -> Path | None:
    """Build the site of a commit in an empty folder; return where it is."""
    with tarfile.open(fileobj=io.BytesIO(_git("archive", "--format=tar", commit).stdout)) as archive:
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
        print(f"  {commit[:7]} could not be built with the packages of today:\n{built.stderr.strip()[-2000:]}")
        return None
    return folder / "site"


def _git(*arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True)
