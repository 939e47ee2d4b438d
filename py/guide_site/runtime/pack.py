"""Packs the Python that the browser downloads: Pyodide, the standard library it needs, and the shared package.

Everything ends in one folder named after its contents, so that a file in it never changes once it has been served.
The folder's manifest lists each file's size and hash; the page's worker checks what arrives against it.
"""

import gzip
import hashlib
import json
import marshal
import os
import shutil
import sys
import zipfile
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from types import CodeType

from guide_site.runtime.bare import bare
from guide_site.runtime.script import shaken
from guide_site.runtime.trim import KEPT, Kept, trim_module, trim_script
from guide_site.runtime.wasm import Section, imports, sections
from guide_site.steps import ROOT, run

PYODIDE = ROOT / "node_modules" / "pyodide"
WORKER = ROOT / "docs" / "assets" / "worker.js"
SHARED = ROOT / "py" / "should_connect"
MODULES = Path(__file__).with_name("modules.txt")
STAND_INS = Path(__file__).with_name("stand_ins")
"""Modules that take the place of Pyodide's and Python's own, which import much that the guide never calls."""
CACHE = ROOT / ".build" / "runtime"

STDLIB = "python_stdlib.zip"
ARCHIVES = ("*.zip", "*.whl")
PACKED = ".packed"
NOT_FOR_BROWSERS = (
    "/RECORD", "/LICENSE", ".txt", "/__main__.py", "/__main__.pyc", "should_connect/ask.py", "should_connect/ask.pyc",
)  # fmt: skip
"""The hashes of files that are bytecode by now, licenses, which stand beside the pages, and the command for a terminal:
16 KB that nothing there reads."""
LOCK = "pyodide-lock.json"
MANIFEST = "manifest.json"
LOADER, SCRIPT, MODULE = "pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm"

SWITCH = "SHOULD_CONNECT_PYODIDE"
AS_PUBLISHED = "as-published"
"""What the variable says when Pyodide's own files are to be shipped, with nothing left out of them."""

HEADER = 16
"""Bytes of a file of bytecode before the code: which Python wrote it, and from what source."""

# The earliest moment a zip file can express. Any fixed one would do: the same input must give the same bytes.
EPOCH = (1980, 1, 1, 0, 0, 0)
# The same moment for the tools. With it, bytecode records a hash of its source instead of a date.
DATED = {"SOURCE_DATE_EPOCH": "315532800"}


@dataclass(frozen=True, slots=True)
class PackedRuntime:
    """A runtime that is ready to be served.

    `name` is the name of `directory` and a hash of everything in it; `sizes` gives each file's size in bytes, before
    any compression on the way.
    """

    directory: Path
    name: str
    sizes: Mapping[str, int]


def pack(out: Path, *, whole: bool | None = None) -> PackedRuntime:
    """Put the runtime into `out/<name>/`, from the cache when nothing it is made of has changed.

    Pyodide's own files are trimmed unless they are wanted `whole`; when that is not said, the environment says it.

    Raises `FileNotFoundError` when Pyodide has not been installed, `KeyError` when a module of the list is not in
    Pyodide's standard library, `OtherPyodideError` when it is not the Pyodide that was measured, and `StepError` when a
    tool fails.
    """
    if whole is None:
        whole = os.environ.get(SWITCH) == AS_PUBLISHED
    cached = CACHE / _fingerprint(whole)
    _once(cached, partial(_make, whole=whole))
    manifest = (cached / MANIFEST).read_bytes()
    name = hashlib.sha256(manifest).hexdigest()[:16]
    directory = out / name
    _once(directory, lambda folder: shutil.copytree(cached, folder, dirs_exist_ok=True))
    return PackedRuntime(directory, name, {file: entry["bytes"] for file, entry in json.loads(manifest).items()})


def build_wheel(folder: Path) -> Path:
    """Make the shared package's wheel, as source, in a folder that has none."""
    run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder], extra=DATED)
    (wheel,) = folder.glob("*.whl")
    return wheel


def write_manifest(folder: Path) -> None:
    """List every file of `folder` with its size, SHA-256 and first four bytes (hexadecimal)."""
    entries = {}
    for file in sorted(folder.iterdir()):
        if file.name != MANIFEST:
            content = file.read_bytes()
            sha256 = hashlib.sha256(content).hexdigest()
            entries[file.name] = {"bytes": len(content), "sha256": sha256, "head": content[:4].hex()}
    (folder / MANIFEST).write_text(json.dumps(entries, indent=1) + "\n", encoding="utf-8")


def unpack(runtime: Path, target: Path) -> None:
    """Copy a packed runtime into an existing folder, its archives as Pyodide itself reads them."""
    for file in runtime.iterdir():
        if file.suffix == PACKED:
            (target / file.stem).write_bytes(gzip.decompress(file.read_bytes()))
        else:
            shutil.copy(file, target)


def pack_archives(folder: Path) -> None:
    """Compress each archive of a folder as a whole.

    Hosts compress scripts and WebAssembly on the way but not archives, and an archive compresses its files one by one,
    which is a tenth larger and has to be undone in WebAssembly. The name keeps hosts from guessing what is inside.
    """
    for archive in [file for kind in ARCHIVES for file in folder.glob(kind)]:
        archive.with_name(archive.name + PACKED).write_bytes(gzip.compress(archive.read_bytes(), 9, mtime=0))
        archive.unlink()


def rewrite_zip(path: Path, files: Mapping[str, bytes]) -> None:
    """Write a zip file whose bytes depend on `files` alone: sorted, undated, not compressed."""
    with zipfile.ZipFile(path, "w") as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, EPOCH)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name])


def read_zip(path: Path) -> dict[str, bytes]:
    """The files of a zip file by name, without its folders."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}


def _once(folder: Path, fill: Callable[[Path], object]) -> None:
    """Make a folder unless it is there, in one stroke: an interruption leaves none, and two processes agree on one."""
    if folder.exists():
        return
    folder.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(dir=folder.parent, prefix="unfinished-") as work:
        unfinished = Path(work) / folder.name
        unfinished.mkdir()
        fill(unfinished)
        try:
            unfinished.rename(folder)
        except OSError:
            if not folder.exists():
                raise


def _fingerprint(whole: bool) -> str:
    """A hash of all that decides the result. Pyodide's own files are pinned by npm, so its version stands for them."""
    parts = [PYODIDE / "package.json", WORKER, MODULES, ROOT / "pyproject.toml"]
    parts += [] if whole else [KEPT]
    parts += sorted(Path(__file__).parent.rglob("*.py"))
    parts += sorted(SHARED.rglob("*.py"))
    digest = hashlib.sha256(sys.version.encode())
    for part in parts:
        digest.update(f"{part.relative_to(ROOT)}\0".encode() + part.read_bytes() + b"\0")
    return digest.hexdigest()[:32]


def _make(folder: Path, *, whole: bool) -> None:
    """Pack the runtime into an empty folder."""
    for file in (LOADER, SCRIPT, MODULE):
        shutil.copy(PYODIDE / file, folder)
    if whole:
        shutil.copy(PYODIDE / STDLIB, folder)
    else:
        kept = Kept.read()
        module = trim_module((PYODIDE / MODULE).read_bytes(), kept)
        (folder / MODULE).write_bytes(module)
        script = trim_script((PYODIDE / SCRIPT).read_text(encoding="utf-8"), kept.exports)
        wanted = {one.name.decode() for one in imports(dict(sections(module))[Section.IMPORT])}
        loader = (PYODIDE / LOADER).read_text(encoding="utf-8")
        (folder / SCRIPT).write_text(shaken(script, wanted, loader), encoding="utf-8", newline="\n")
        rewrite_zip(folder / STDLIB, trimmed(library()))
    shutil.copy(WORKER, folder)
    published_lock = json.loads((PYODIDE / LOCK).read_text(encoding="utf-8"))
    (folder / LOCK).write_text(json.dumps(published_lock | {"packages": {}}), encoding="utf-8")
    wheel = build_wheel(folder)
    rewrite_zip(wheel, {name: _bare(name, file) for name, file in read_zip(wheel).items()})
    run(["pyodide", "lockfile", "add-wheels", wheel, "--input", folder / LOCK, "--output", folder / LOCK])
    _compile([*folder.glob("*.whl"), *([] if whole else [folder / STDLIB])], published_lock["info"]["python"])
    _fix_archives(folder)
    pack_archives(folder)
    write_manifest(folder)


def _bare(name: str, file: bytes) -> bytes:
    return bare(file.decode()).encode() if name.endswith(".py") else file


def library() -> dict[str, bytes]:
    """The source of Pyodide's standard library by file, with our own modules in the place of some of its.

    Raises:
        KeyError: One of ours stands in for nothing.
    """
    own = {file.relative_to(STAND_INS).as_posix(): file.read_bytes() for file in STAND_INS.rglob("*.py")}
    published = read_zip(PYODIDE / STDLIB)
    if missing := own.keys() - published.keys():
        raise KeyError(f"Pyodide's standard library has nothing that {min(missing)} could stand in for")
    return published | own


def trimmed(everything: Mapping[str, bytes]) -> dict[str, bytes]:
    """Of the library only the modules of the list, which a test proves to be enough.

    Raises:
        KeyError: The list names a module that the library lacks.
    """
    kept = {}
    for module in MODULES.read_text(encoding="utf-8").split():
        path = module.replace(".", "/")
        name = next((name for name in (f"{path}.py", f"{path}/__init__.py") if name in everything), None)
        if name is None:
            raise KeyError(f"{MODULES.name} names {module}, which Pyodide's standard library does not have")
        kept[name] = everything[name]
    return kept


def _compile(archives: Sequence[Path], python: str) -> None:
    """Turn source into bytecode, which starts faster, where this Python writes the bytecode that Pyodide reads."""
    wanted = tuple(int(part) for part in python.split(".")[:2])
    if sys.version_info[:2] != wanted:
        ours = f"{sys.version_info.major}.{sys.version_info.minor}"
        theirs = ".".join(map(str, wanted))
        print(
            f"Python {ours} cannot write bytecode for the browser's Python {theirs}: shipping source, which is slower."
        )
        return
    with ThreadPoolExecutor() as tools:
        list(tools.map(_compile_archive, archives))


def _compile_archive(archive: Path) -> None:
    # Columns are a quarter of the bytes and docstrings a seventh of the rest; nothing in a browser reads them. It is
    # not compressed here, because it will be as a whole.
    smaller = {"PYTHONOPTIMIZE": "2", "PYTHONNODEBUGRANGES": "1"}
    run(["pyodide", "py-compile", "--silent", "--no-keep", "--compression-level", "0", archive], extra=DATED | smaller)


def _unnumbered(bytecode: bytes) -> bytes:
    """Bytecode without its tables of line numbers, a sixth: only tracebacks read them, and no visitor sees one."""
    return bytecode[:HEADER] + marshal.dumps(_without_lines(marshal.loads(bytecode[HEADER:])))


def _without_lines(code: CodeType) -> CodeType:
    inner = tuple(_without_lines(each) if isinstance(each, CodeType) else each for each in code.co_consts)
    return code.replace(co_linetable=b"", co_consts=inner)


def _fix_archives(folder: Path) -> None:
    """Shorten the bytecode, make the archives reproducible, which the tools stamp with the time, and mend the lock."""
    (wheel,) = folder.glob("*.whl")
    for archive in (folder / STDLIB, wheel):
        files = read_zip(archive)
        if archive == wheel:
            files = {name: file for name, file in files.items() if not name.endswith(NOT_FOR_BROWSERS)}
        compiled = {name: _unnumbered(file) for name, file in files.items() if name.endswith(".pyc")}
        rewrite_zip(archive, files | compiled)
    lock = json.loads((folder / LOCK).read_text(encoding="utf-8"))
    (package,) = lock["packages"].values()
    package["file_name"] = wheel.name
    package["sha256"] = hashlib.sha256(wheel.read_bytes()).hexdigest()
    (folder / LOCK).write_text(json.dumps(lock, sort_keys=True), encoding="utf-8")
