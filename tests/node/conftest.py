"""The runtimes, each packed once however many workers run the tests."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from filelock import FileLock

from guide_site.runtime.pack import PackedRuntime, pack


@pytest.fixture(scope="session")
def trimmed(tmp_path_factory: pytest.TempPathFactory) -> PackedRuntime:
    """The runtime that is published, Pyodide's own files cut down to what is needed; the site was built with it."""
    return pack(tmp_path_factory.mktemp("trimmed"), whole=False)


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> PackedRuntime:
    """The same with all of Pyodide's own files."""
    shared: Path = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        shared = shared.parent
    with FileLock(shared / "whole.lock"):
        return pack(tmp_path_factory.mktemp("whole"), whole=True)
