"""Finds out which modules of the standard library the browser's Python needs, and writes the list that is packed.

    .venv/bin/python -m guide_site.runtime.pack.modules

Run it when the package imports something new; the tests under Node and in the browser fail until it has been.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from guide_site.runtime.node import run_in_pyodide
from guide_site.runtime.pack import MODULES, PYODIDE, SHARED, STDLIB, pack
from guide_site.steps import ROOT

ALLOWED = """
__future__ _strptime bisect calendar collections collections.abc contextlib copy dataclasses datetime enum functools
hashlib heapq itertools json operator re string textwrap typing unicodedata
encodings.ascii encodings.latin_1
"""
"""What the package may start to use without anyone measuring again."""

PROGRAM = '''
import json
import sys
from importlib import import_module

from should_connect.calculators import IDS
from should_connect.web import respond


def main(given: str) -> str:
    for name in given.split():
        import_module(name)
    for calculator in IDS:
        respond(json.dumps({"calculator": calculator, "values": {}, "root": "", "today": "2026-01-05"}))
    return "".join(f"{name}\\n" for name in sorted(sys.modules) if comes_from_the_archive(name))


def comes_from_the_archive(name: str) -> bool:
    """The other modules are built into Python and need no file."""
    spec = getattr(sys.modules[name], "__spec__", None)
    return bool(spec and spec.origin and ".zip/" in spec.origin)
'''


def measure() -> str:
    """Return the modules, one a line, that the package and the allowed modules make Pyodide take from its archive."""
    files = [file.relative_to(ROOT / "py").with_suffix("") for file in SHARED.rglob("*.py")]
    # The command line is the one part that never runs in a browser.
    ours = [".".join(file.parts) for file in files if file.name != "__main__"]
    with tempfile.TemporaryDirectory() as folder:
        runtime = pack(Path(folder)).directory
        return run_in_pyodide(runtime, PROGRAM, ALLOWED + " ".join(ours), stdlib=PYODIDE / STDLIB)


if __name__ == "__main__":
    MODULES.write_text(measure(), encoding="utf-8")
