"""The last release, built from its tag with the packages that are installed today, to measure beside ours."""

from __future__ import annotations

import hashlib
import io
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from guide_site.steps import ROOT, environment, step

TAGS = "v[0-9]*"
CACHE = ROOT / ".build" / "released"
LOCKS = ("requirements.txt", "package-lock.json")


def last_release() -> str | None:
    """The newest tag of a release that leads to this commit, or None where there is none, as in a shallow clone."""
    told = _git("describe", "--tags", "--abbrev=0", "--match", TAGS)
    return told.stdout.decode().strip() or None


def release(revision: str, base: str) -> Path | None:
    """The site of a revision, built under `base` the first time it is wanted with the packages of today.

    Returns None, having said why, when it cannot be built.
    """
    commit = _git("rev-parse", "--verify", f"{revision}^{{commit}}")
    if commit.returncode != 0:
        print(f"  {commit.stderr.decode().strip()}")
        return None
    made_with = [f"{sys.version} {base}".encode(), *((ROOT / lock).read_bytes() for lock in LOCKS)]
    kept = CACHE / hashlib.sha256(b"\0".join([commit.stdout, *made_with])).hexdigest()[:16]
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        with step(f"Building {revision} to compare with"), tempfile.TemporaryDirectory(dir=CACHE) as work:
            built = _build(commit.stdout.decode().strip(), Path(work), base)
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
