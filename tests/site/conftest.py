"""Sites that only a few tests need, each built once however many workers run the tests."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock

type BuildOnce = Callable[[str, Callable[[Path], None]], Path]


@pytest.fixture(scope="session")
def build_once(tmp_path_factory: pytest.TempPathFactory) -> BuildOnce:
    """Return a function that takes a name and what builds a site into a folder, and returns the folder."""
    shared = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent

    def build(name: str, make: Callable[[Path], None]) -> Path:
        out = shared / name
        with FileLock(shared / f"{name}.lock"):
            if not out.exists():
                make(out)
        return out

    return build
