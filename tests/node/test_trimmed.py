"""Pyodide with parts left out does what the whole of it does, and says so when it cannot."""

from __future__ import annotations

from pathlib import Path

import pytest

from guide_site.runtime.modules import EXERCISE
from guide_site.runtime.node import run_in_pyodide
from guide_site.runtime.pack import MODULE, PYODIDE, SCRIPT, PackedRuntime, pack
from guide_site.runtime.trim import Kept, OtherPyodideError, trim_module
from guide_site.steps import StepError

pytestmark = pytest.mark.node


@pytest.fixture(scope="module")
def trimmed(tmp_path_factory: pytest.TempPathFactory) -> PackedRuntime:
    return pack(tmp_path_factory.mktemp("trimmed"), whole=False)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> PackedRuntime:
    return pack(tmp_path_factory.mktemp("whole"), whole=True)


def test_all_that_python_is_made_to_do_comes_out_the_same(trimmed: PackedRuntime, whole: PackedRuntime) -> None:
    program = EXERCISE.read_text(encoding="utf-8")
    assert run_in_pyodide(trimmed.directory, program, "") == run_in_pyodide(whole.directory, program, "")


def test_what_is_left_out_ends_in_an_error_and_never_in_an_answer(trimmed: PackedRuntime, whole: PackedRuntime) -> None:
    program = "import unicodedata\ndef main(given): return unicodedata.name(given)"
    assert run_in_pyodide(whole.directory, program, "é") == "LATIN SMALL LETTER E WITH ACUTE"
    with pytest.raises(StepError, match="unreachable"):
        run_in_pyodide(trimmed.directory, program, "é")


def test_much_is_left_out_and_with_the_switch_nothing(trimmed: PackedRuntime, whole: PackedRuntime) -> None:
    for file in (MODULE, SCRIPT):
        published = (PYODIDE / file).read_bytes()
        assert (whole.directory / file).read_bytes() == published
        assert len((trimmed.directory / file).read_bytes()) < 0.8 * len(published)


def test_another_pyodide_than_the_measured_one_is_not_trimmed() -> None:
    with pytest.raises(OtherPyodideError, match=r"guide_site\.runtime\.modules"):
        trim_module(Path(PYODIDE / MODULE).read_bytes() + b"\0\1\0", Kept.read())
