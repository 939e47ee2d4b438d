"""Leaves out of Pyodide's own files what the guide never uses.

Pyodide's WebAssembly is made to run any package. Ours needs a third of its functions, few of the names that it gives
out, and no table for East Asian encodings. What is kept is listed in `kept.json`, which `guide_site.runtime.modules`
measures. A function that is left out still has its place, and whoever calls it is told at once: that is a
`RuntimeError`, never a wrong answer.
"""

from __future__ import annotations

import hashlib
import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from guide_site.runtime.wasm import (
    TRAP,
    Section,
    bodies,
    code_section,
    data,
    export_section,
    exports,
    joined,
    sections,
)

KEPT = Path(__file__).with_name("kept.json")
MAIN = "__main_argc_argv"
"""What the script looks up under the name that C gives it, `main`."""

_EXPORT_LINE = re.compile(r'var (_[\w$]+)=Module\["\1"\]=wasmExports\["([^"]+)"\];')
_DOCSTRING = re.compile(rb"\n--\n\n([^\0]+)")
"""What stands behind the signature of a built-in function; only `help()` shows it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What is kept of one release of Pyodide: first and last number of each row of functions, and names of exports.

    `blank` are the stretches of data, from and to, that nothing kept ever reads. `tails` are the addresses within
    docstrings that something means: "False" is kept once, at the end of a sentence. `sha256` is the WebAssembly's that
    was measured.
    """

    sha256: str
    functions: tuple[tuple[int, int], ...]
    exports: tuple[str, ...]
    blank: tuple[tuple[int, int], ...]
    tails: tuple[int, ...]

    @classmethod
    def read(cls) -> Kept:
        """What was measured last."""
        told = json.loads(KEPT.read_text(encoding="utf-8"))
        pairs = {name: tuple((first, last) for first, last in told[name]) for name in ("functions", "blank")}
        return cls(sha256=told["sha256"], exports=tuple(told["exports"]), tails=tuple(told["tails"]), **pairs)

    def text(self) -> str:
        """As it is written down, a few items a line."""
        told = json.dumps(asdict(self), separators=(",", ":"))
        return re.sub(r"(.{,110}[\],\"],)", r"\1\n", told) + "\n"


class OtherPyodideError(Exception):
    """The WebAssembly is not the one that was measured."""

    def __init__(self) -> None:
        super().__init__(f"{KEPT.name} is of another Pyodide; run: .venv/bin/python -P -m guide_site.runtime.modules")


def trim_module(module: bytes, kept: Kept) -> bytes:
    """The WebAssembly without what is not kept. Raises `OtherPyodideError` when it is not the one that was measured."""
    if hashlib.sha256(module).hexdigest() != kept.sha256:
        raise OtherPyodideError
    names = {name.encode() for name in kept.exports}
    stay = {index for first, last in kept.functions for index in range(first, last + 1)}
    trimmed = []
    for kind, content in sections(module):
        match kind:
            case Section.EXPORT:
                content = export_section([one for one in exports(content) if one.name in names])
            case Section.CODE:
                own = enumerate(bodies(content))
                content = code_section([body if index in stay else TRAP for index, body in own])
            case Section.DATA:
                content = _blanked(content, kept)
        trimmed.append((kind, content))
    return joined(trimmed)


def trim_script(script: str, names: Sequence[str]) -> str:
    """Pyodide's script without the lines that fetch what the WebAssembly no longer gives out."""
    stay = set(names)
    return _EXPORT_LINE.sub(lambda line: line[0] if line[2] in stay else "", script)


def names_in_use(scripts: Sequence[str]) -> Iterator[str]:
    """The exports that Pyodide's scripts use for more than to pass them on.

    Raises:
        ValueError: The script that fetches them looks different.
    """
    everything = "\n".join(scripts)
    lines = _EXPORT_LINE.findall(everything)
    if not lines:
        raise ValueError("Pyodide's script does not fetch its exports as it did")
    words = set(re.findall(r"[\w$]+", _EXPORT_LINE.sub("", everything)))
    yield from (export for variable, export in lines if variable in words)
    yield MAIN
    yield from re.findall(r'wasmExports(?:\["|\.)([\w$]+)', _EXPORT_LINE.sub("", everything))


def docstrings(section: bytes) -> Iterator[tuple[int, int]]:
    """Where in the data the docstrings are, each from behind its signature to its end."""
    start, _ = data(section)
    for text in _DOCSTRING.finditer(section, start):
        yield text.start(1) - start, text.end(1) - start


def _blanked(section: bytes, kept: Kept) -> bytes:
    """The data with zeros where nothing is read. Docstrings go up to what else is in them, their signatures stay."""
    start, _ = data(section)
    made = bytearray(section)
    tails = (*kept.tails, len(section))
    whole = ((begin, min(end, tails[bisect_left(tails, begin)])) for begin, end in docstrings(section))
    for begin, end in (*kept.blank, *whole):
        made[start + begin : start + end] = bytes(end - begin)
    return bytes(made)
