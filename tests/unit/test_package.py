"""The package by itself: what its wheel holds and says of itself, and that what its readme shows works."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
import zipfile
from email.parser import Parser
from pathlib import Path
from typing import Any

import pytest

from guide_site.addresses import CONFIGURATION
from guide_site.runtime.pack import build_wheel
from guide_site.steps import ROOT

README = (ROOT / "py" / "README.md").read_text(encoding="utf-8")
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT: dict[str, Any] = PYPROJECT["project"]
(ADDRESS,) = re.findall(r'SHOULD_CONNECT_SITE_URL, "(\S+)"', CONFIGURATION.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """The wheel as it is released."""
    return zipfile.ZipFile(build_wheel(tmp_path_factory.mktemp("dist")))


def test_the_wheel_has_types_a_command_a_readme_and_no_dependency(wheel: zipfile.ZipFile) -> None:
    names = {re.sub(r"^should_connect-[^/]+/", "", name) for name in wheel.namelist()}
    assert {"should_connect/py.typed", "should_connect/__main__.py", "METADATA", "entry_points.txt"} <= names
    assert not [name for name in names if name.endswith((".md", ".txt")) and name.startswith("should_connect/")]
    (metadata,) = (name for name in wheel.namelist() if name.endswith("METADATA"))
    told = Parser().parsestr(wheel.read(metadata).decode())
    assert told.get_payload() == README
    assert told["Description-Content-Type"] == "text/markdown"
    assert told.get_all("Requires-Dist") is None
    assert "Typing :: Typed" in told.get_all("Classifier", [])


def test_it_says_which_pythons_it_runs_on_as_build_py_does() -> None:
    oldest, newest = re.findall(
        r"^(?:OLDEST|NEWEST) = \((\d+, \d+)\)", (ROOT / "build.py").read_text(encoding="utf-8"), re.MULTILINE
    )
    first, last = (int(version.split(", ")[1]) for version in (oldest, newest))
    named = re.findall(r"Python :: (3\.\d+)", " ".join(PROJECT["classifiers"]))
    assert named == [f"3.{minor}" for minor in range(first, last + 1)]
    assert PROJECT["requires-python"] == f">=3.{first}"
    for file in ("README.md", "CONTRIBUTING.md"):
        assert f"Python {', '.join(named[:-1])} or {named[-1]}" in (ROOT / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("file", ["README.md", "py/README.md", "CITATION.cff"])
def test_the_address_of_the_guide_is_the_configured_one_wherever_it_is_written(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    written = re.findall(r"https://[\w.-]+\.github\.io/\S+?(?=[)\s\"#]|$)", text)
    assert written
    assert [address for address in written if not address.startswith(ADDRESS)] == []


def test_the_package_leads_to_the_configured_guide() -> None:
    assert PROJECT["urls"]["Homepage"] == ADDRESS
    assert PROJECT["urls"]["Documentation"].startswith(ADDRESS)


def test_the_program_in_the_readme_runs(tmp_path: Path) -> None:
    (program,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    environment = {"PYTHONPATH": str(ROOT / "py"), "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, encoding="utf-8", env=environment
    )
    assert done.returncode == 0, done.stderr
    assert re.match(r"[a-z-]+ [A-Z]", done.stdout), "it printed something else than a verdict and its headline"


@pytest.mark.parametrize("line", re.findall(r"^(?:echo .* \| )?should-connect \S.*", README, re.MULTILINE))
def test_each_command_in_the_readme_runs(line: str) -> None:
    words = line.split("#")[0].split("|")
    given = json.dumps({"role": "panel"}) if len(words) == 2 else ""
    done = subprocess.run(
        [sys.executable, "-P", "-m", "should_connect", *words[-1].split()[1:]],
        input=given,
        capture_output=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(ROOT / "py"), "PYTHONUTF8": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout


def test_the_mutation_tests_name_files_that_are_there() -> None:
    settings = PYPROJECT["tool"]["mutmut"]
    changed = [path.replace("src/", "py/", 1) for path in settings["only_mutate"]]
    tests = [path for path in settings["pytest_add_cli_args_test_selection"] if path.startswith("tests/")]
    assert tests
    assert [path for path in changed + tests if not any(ROOT.glob(path))] == []
