"""Steps that say what they do and how long they took, and the one way to run another program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
"""The top folder of the project."""
ESBUILD = ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"
"""What bundles and minifies scripts and styles; Node runs it."""


class StepError(Exception):
    """A step failed; the text is for the person at the terminal."""


@contextmanager
def step(title: str) -> Iterator[None]:
    """Print what begins here and, at its end, how it went and how many seconds it took."""
    print(f"{title} ...", flush=True)
    started = time.perf_counter()
    outcome = "failed after"
    try:
        yield
        outcome = "done in"
    finally:
        print(f"  {outcome} {time.perf_counter() - started:.1f} s", flush=True)


def run(command: Sequence[str | Path], *, extra: Mapping[str, str] | None = None) -> None:
    """Run a program in the project's folder, showing what it says only when it fails.

    Args:
        command: The program and its arguments.
        extra: Environment variables on top of our own.

    Raises:
        StepError: The program ended with another status than 0; the text is its output.
    """
    variables = environment(extra)
    # Windows looks for a bare name in the folders of this process, not in those that the program is given.
    program = shutil.which(command[0], path=variables["PATH"]) or command[0]
    done = subprocess.run(
        [program, *command[1:]],
        cwd=ROOT,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    if done.returncode != 0:
        raise StepError(done.stdout.strip() or f"{command[0]} ended with status {done.returncode} and said nothing")


def environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment for the programs we start: our packages and the tools beside this Python in reach."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT / "py"),
        # Without it `python -m` looks in the project's folder first, where build.py hides the library called `build`.
        "PYTHONSAFEPATH": "1",
        "PYTHONUTF8": "1",
        "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]),
        **(extra or {}),
    }
