"""Pyodide with parts left out does what the whole of it does, and says so when it cannot."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from extent import Extent
from guide_site.runtime import exercise
from guide_site.runtime.modules import EXERCISE, exercise_with
from guide_site.runtime.node import run_in_pyodide
from guide_site.runtime.pack import (
    MODULE,
    PYODIDE,
    SCRIPT,
    SHARED,
    STAND_INS,
    STDLIB,
    PackedRuntime,
    read_zip,
    unpack,
)
from guide_site.runtime.trim import Kept, OtherPyodideError, trim_module
from guide_site.steps import StepError

pytestmark = pytest.mark.node

TERMINAL = ("ask.py", "__main__.py")
"""What is for a terminal and not packed."""
ONE_IN = 5
"""Of how many values the usual run takes one: each method, operator and function has others of them."""


NAME = "import should_connect.web, unicodedata\ndef main(given): return unicodedata.name('é')"
"""Asks for what no text of the guide needs, and nobody kept."""
AND_THE_NAME = "\nexercise = main\ndef main(given): return exercise(given) + unicodedata.name('é')\n"


def test_all_that_python_is_made_to_do_comes_out_the_same_and_what_is_left_out_ends_in_an_error(
    trimmed: PackedRuntime, whole: PackedRuntime, tmp_path: Path
) -> None:
    program = EXERCISE.read_text(encoding="utf-8")
    unpack(trimmed.directory, tmp_path)
    given = exercise_with(one_in=1 if Extent.whole else ONE_IN)
    expected = run_in_pyodide(whole.directory, program + AND_THE_NAME, given, stdlib=tmp_path / STDLIB)
    assert run_in_pyodide(trimmed.directory, program, given) + "LATIN SMALL LETTER E WITH ACUTE" == expected
    with pytest.raises(StepError, match="unreachable"):
        run_in_pyodide(trimmed.directory, NAME, "")


def test_much_is_left_out_and_with_the_switch_nothing(
    trimmed: PackedRuntime, whole: PackedRuntime, tmp_path: Path
) -> None:
    for file in (MODULE, SCRIPT):
        original = (PYODIDE / file).read_bytes()
        assert (whole.directory / file).read_bytes() == original
        assert len((trimmed.directory / file).read_bytes()) < 0.8 * len(original)
    unpack(whole.directory, tmp_path)
    library, published = read_zip(tmp_path / STDLIB), read_zip(PYODIDE / STDLIB)
    assert [name for name in library.keys() | published.keys() if library.get(name) != published.get(name)] == []


def test_every_module_of_ours_stands_in_for_one_that_is_needed(trimmed: PackedRuntime, tmp_path: Path) -> None:
    unpack(trimmed.directory, tmp_path)
    packed = {name.removesuffix("c") for name in read_zip(tmp_path / STDLIB)}
    ours = {file.relative_to(STAND_INS).as_posix() for file in STAND_INS.rglob("*.py")}
    assert ours <= packed


def test_each_module_that_the_package_imports_is_made_to_do_all_it_can() -> None:
    trees = [ast.parse(file.read_text(encoding="utf-8")) for file in SHARED.rglob("*.py") if file.name not in TERMINAL]
    nodes = [node for tree in trees for node in ast.walk(tree)]
    names = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    names |= {str(node.module) for node in nodes if isinstance(node, ast.ImportFrom)}
    from_outside = {name.split(".")[0] for name in names} - {"should_connect", "__future__", "importlib"}
    assert from_outside <= set(exercise.MODULES.split())


def test_another_pyodide_than_the_measured_one_is_not_trimmed() -> None:
    with pytest.raises(OtherPyodideError, match=r"guide_site\.runtime\.modules"):
        trim_module(Path(PYODIDE / MODULE).read_bytes() + b"\0\1\0", Kept.read())
