"""How modules are found in the archives that Python is started with, and in nothing of JavaScript.

Python's own importer opens an archive twice for each module and works it out twice, once to tell where it is. That is
half the time of all imports.
"""

import marshal
import sys
from _frozen_importlib import ModuleSpec
from types import CodeType, ModuleType
from zipimport import zipimporter

jsfinder = None
_HEADER = 16
"""Bytes of a file of bytecode before the code."""


class Archive:
    """Finds and loads the bytecode in an archive whose files are not compressed."""

    def __init__(self, path: str) -> None:
        # What Python notes of a file: its place, how it is compressed, its size twice, where it begins, and more.
        files = zipimporter(path)._get_files().items()
        self._places = {name: (start, size) for name, (_, compressed, _, size, start, *_) in files if not compressed}
        self._path = path
        with open(path, "rb") as file:
            self._content = memoryview(file.read())

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Where a module is, or None when it is not in here as bytecode."""
        place = name.replace(".", "/")
        for file, is_package in ((f"{place}.pyc", False), (f"{place}/__init__.pyc", True)):
            if file in self._places:
                spec = ModuleSpec(name, self, origin=f"{self._path}/{file}", loader_state=file)
                spec.has_location = True
                if is_package:
                    # Python's own importer looks there for what is no bytecode.
                    spec.submodule_search_locations = [f"{self._path}/{place}"]
                return spec
        return None

    def create_module(self, spec: ModuleSpec) -> None:
        """Have Python make the module as usual."""

    def exec_module(self, module: ModuleType) -> None:
        """Run a module's code."""
        exec(self._code(module.__spec__.loader_state), module.__dict__)

    def _code(self, file: str) -> CodeType:
        start, size = self._places[file]
        # A name and a remark of these lengths stand before the content.
        name, remark = (int.from_bytes(self._content[start + at : start + at + 2], "little") for at in (26, 28))
        start += 30 + name + remark
        return marshal.loads(self._content[start + _HEADER : start + size])


class Archives:
    """Finds modules in the archives that Python looks into; the package's is added when Python has started."""

    def __init__(self) -> None:
        self._open: dict[str, Archive] = {}

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Where a module is, or None when no archive has it as bytecode."""
        for place in sys.path:
            if place.endswith((".zip", ".whl")):
                if place not in self._open:
                    self._open[place] = Archive(place)
                if spec := self._open[place].find_spec(name):
                    return spec
        return None


def register_js_finder() -> None:
    """Add no finder for modules of JavaScript."""


def register_js_module(name: str, module: object) -> None:
    """Take no module of JavaScript."""


def unregister_js_module(name: str) -> None:
    """Have none to forget."""


def register_windows_finder() -> None:
    """Add no finder that explains what Pyodide has left out."""


def register_module_not_found_hook(packages: object, unvendored: object) -> None:
    """Leave the error of a missing module as it is."""


def add_note_to_module_not_found_error(error: object) -> None:
    """Say no more of a missing module than Python does."""
