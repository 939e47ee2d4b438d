"""Finds out what the browser's Python needs, and writes the lists of what is packed.

    .venv/bin/python -P -m guide_site.runtime.modules

`modules.txt` has the modules of the standard library, `kept.json` what is kept of Pyodide's WebAssembly. Run it, for a
minute, when the package imports something new or Pyodide is another; the tests under Node fail until it has been.
"""

from __future__ import annotations

import hashlib
import json
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path

from guide_site.runtime.node import run_in_pyodide
from guide_site.runtime.pack import (
    LOADER,
    MODULE,
    MODULES,
    NOT_FOR_BROWSERS,
    PYODIDE,
    SCRIPT,
    SHARED,
    STDLIB,
    library,
    pack,
    rewrite_zip,
    trimmed,
)
from guide_site.runtime.reach import Reach
from guide_site.runtime.trim import KEPT, Kept, docstrings, names_in_use
from guide_site.runtime.wasm import Section, sections, with_witness
from guide_site.steps import ROOT

ALLOWED = """
__future__ collections collections.abc dataclasses datetime enum functools hashlib itertools json operator re typing
unicodedata encodings.ascii encodings.latin_1
"""
"""What the package may start to use without anyone measuring again."""

MORE = "calendar _strptime asyncio contextlib inspect string tempfile traceback zipfile"
"""What is imported besides, from Pyodide's whole library: it does to the built-in types what no exercise thinks of."""

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
    with tempfile.TemporaryDirectory() as folder:
        runtime = pack(Path(folder), whole=True).directory
        everything = Path(folder) / STDLIB
        rewrite_zip(everything, library())
        return run_in_pyodide(runtime, PROGRAM, ALLOWED + ours(), stdlib=everything)


def ours() -> str:
    """The modules of the shared package that a browser may import, by name."""
    files = [file.relative_to(ROOT / "py").with_suffix("") for file in SHARED.rglob("*.py")]
    kept = (file for file in files if not file.with_suffix(".py").as_posix().endswith(NOT_FOR_BROWSERS))
    return " ".join(".".join(file.parts) for file in kept)


def measure_kept() -> Kept:
    """Run what exercises Python, and the package, and return what of Pyodide's WebAssembly that takes."""
    module = (PYODIDE / MODULE).read_bytes()
    script = (PYODIDE / SCRIPT).read_text(encoding="utf-8")
    names = sorted(set(names_in_use([script, (PYODIDE / LOADER).read_text(encoding="utf-8")])))
    reach = Reach(module)
    # The script may call whatever it has fetched, and the garbage collector comes when it will.
    roots = {reach.exports[name.encode()] for name in names} | reach.collects
    with tempfile.TemporaryDirectory() as folder:
        runtime = pack(Path(folder), whole=True).directory
        (runtime / MODULE).write_bytes(with_witness(module, b"witness"))
        needed, called = Path(folder) / STDLIB, Path(folder) / "called.json"
        rewrite_zip(needed, trimmed(library()))
        exercise = EXERCISE.read_text(encoding="utf-8")
        runs = (
            (PROGRAM, ALLOWED + ours(), needed),
            (exercise, exercise_with(), needed),
            (exercise, exercise_with(MORE), PYODIDE / STDLIB),
        )
        for program, given, library_used in runs:
            run_in_pyodide(runtime, program, given, stdlib=library_used, called=called)
            roots.update(json.loads(called.read_text(encoding="utf-8")))
    functions = reach.calls(roots)
    addresses = [int(address) - MEMORY_BASE for address in re.findall(r'Module\["_[\w$]+"\]=(\d+);', script)]
    blank = tuple(reach.never_read(functions, addresses, LEAST))
    texts = list(docstrings(dict(sections(module))[Section.DATA]))
    tails = (one for one in sorted(reach.mentioned()) if any(begin < one < end for begin, end in texts))
    return Kept(
        sha256=hashlib.sha256(module).hexdigest(),
        functions=tuple(rows(functions)),
        exports=tuple(names),
        blank=blank,
        tails=tuple(tails),
    )


EXERCISE = Path(__file__).with_name("exercise.py")
MEMORY_BASE = 1024
"""Where Emscripten puts the data."""
LEAST = 16_384
"""Bytes from which on a stretch of data that nothing leads to is left out."""


def exercise_with(modules: str = "", one_in: int = 1) -> str:
    """What the exercise is given: the modules to import besides, and of how many values it takes one."""
    return json.dumps({"modules": modules, "one_in": one_in})


def rows(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """First and last number of each unbroken row."""
    found: list[tuple[int, int]] = []
    for one in sorted(numbers):
        if found and found[-1][1] == one - 1:
            found[-1] = (found[-1][0], one)
        else:
            found.append((one, one))
    return found


if __name__ == "__main__":
    MODULES.write_text(measure(), encoding="utf-8")
    KEPT.write_text(measure_kept().text(), encoding="utf-8")
