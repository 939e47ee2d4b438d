"""Setting up and building: what build.py promises someone who has only just cloned the guide."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from guide_site.__main__ import parser as commands
from guide_site.addresses import ADDRESS_VARIABLE, base_path, site_address, with_base
from guide_site.browsers.chromium import find_chromium, what_to_install
from guide_site.steps import ROOT, StepError

LISTS = {
    "what makes the site": ROOT / "requirements.txt",
    "what tests it": ROOT / "requirements-test.txt",
    "what changes it to test the tests": ROOT / "tests" / "mutation" / "requirements.txt",
    "what learns from sentences": ROOT / "py" / "guide_site" / "sentences" / "requirements.txt",
}
LOCKS = {name: path.read_text(encoding="utf-8") for name, path in LISTS.items()}
MANIFEST = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
DIRECT = {**MANIFEST["dependencies"], **MANIFEST["devDependencies"], **MANIFEST["peerDependencies"]}
NPM_LOCK = json.loads((ROOT / "package-lock.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def entry() -> ModuleType:
    """The build.py of this project, under a name that does not hide the library called `build`."""
    spec = importlib.util.spec_from_file_location("entry", ROOT / "build.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_build_py_can_be_read_by_python_3_6() -> None:
    ast.parse((ROOT / "build.py").read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize("version", ["3.9.18", "3.15.0"])
def test_a_python_too_old_or_too_new_gets_one_sentence_and_status_2(version: str) -> None:
    numbers = f"({version.replace('.', ', ')}, 'final', 0)"
    pretend = f"import runpy, sys; sys.version_info = {numbers}; runpy.run_path('build.py')"
    done = subprocess.run([sys.executable, "-c", pretend], cwd=ROOT, capture_output=True, encoding="utf-8")
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"Should I Connect? runs on Python 3.12 to 3.14; this is {version} (")
    assert done.stderr.count("\n") == 1


def test_help_explains_every_command_without_setting_anything_up(entry: ModuleType) -> None:
    done = subprocess.run([sys.executable, ROOT / "build.py", "--help"], capture_output=True, encoding="utf-8")
    assert done.returncode == 0
    for command in entry.COMMANDS:
        assert re.search(rf"build\.py {command} +\w", done.stdout)


def test_build_py_takes_every_command_of_the_guide(entry: ModuleType) -> None:
    assert set(re.findall(r"^    (\w+) ", commands().format_help(), re.MULTILINE)) == set(entry.COMMANDS)


@pytest.mark.parametrize("arguments", [[], ["bild"]])
def test_a_missing_or_unknown_command_is_refused_with_the_list_of_commands(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, ROOT / "build.py", *arguments], capture_output=True, encoding="utf-8")
    assert done.returncode == 2
    assert "build.py" in done.stderr


class TestStep:
    """Each part of the setting-up is done once, and again when it was interrupted or what it installs has changed."""

    @pytest.fixture
    def done(self, entry: ModuleType, tmp_path: Path) -> list[str]:
        self.entry, self.stamp = entry, tmp_path / "stamp.txt"
        return []

    def test_it_is_done_once(self, done: list[str]) -> None:
        for _ in range(2):
            self.entry.step("x", self.stamp, "one", lambda: done.append("x"))
        assert done == ["x"]

    def test_it_is_done_again_when_the_list_has_changed(self, done: list[str]) -> None:
        for lock in ("one", "two"):
            self.entry.step("x", self.stamp, lock, lambda: done.append("x"))
        assert done == ["x", "x"]

    def test_it_is_done_again_when_it_was_interrupted(self, done: list[str]) -> None:
        def interrupted() -> None:
            raise KeyboardInterrupt

        self.entry.step("x", self.stamp, "one", lambda: done.append("x"))
        with pytest.raises(KeyboardInterrupt):
            self.entry.step("x", self.stamp, "two", interrupted)
        self.entry.step("x", self.stamp, "one", lambda: done.append("x"))
        assert done == ["x", "x"]


def test_while_packages_come_a_person_sees_how_far_it_is_and_a_failure_says_what_the_tool_said(
    entry: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    says = "".join(f"print('Collecting name{n}==1');print('  Downloading x.whl (2 MB)');" for n in range(20))
    script = f"{says}print('No disk left'); raise SystemExit(1)"
    with pytest.raises(entry.SetupError) as caught:
        entry.run([sys.executable, "-c", script], failure="It failed.", says=entry.PIP_SAYS, about=30)
    assert capsys.readouterr().out == "  10 of about 30: name9\n  20 of about 30: name19\n"
    assert str(caught.value) == "No disk left\n\nIt failed."


def test_what_npm_fetches_is_counted(entry: ModuleType) -> None:
    line = "npm http fetch GET 200 https://registry.example/pyodide/-/pyodide-0.29.5.tgz 812ms (cache miss)"
    found = entry.NPM_SAYS.match(line)
    assert found
    assert (found["next"], found["name"]) == ("fetch", "pyodide-0.29.5")


def test_what_we_start_does_not_mistake_build_py_for_the_library_of_that_name(entry: ModuleType) -> None:
    script = "import build; print(build.__file__)"
    command = [sys.executable, "-c", script]
    done = subprocess.run(
        command, cwd=ROOT, env=entry.child_environment(), capture_output=True, encoding="utf-8", check=True
    )
    assert Path(done.stdout.strip()) != ROOT / "build.py"


def versions(lock: str) -> dict[str, str]:
    return dict(re.findall(r"^([a-z][\w.-]*)==(\S+)", lock, re.MULTILINE))


@pytest.mark.parametrize("name", LISTS)
def test_every_direct_python_dependency_is_locked(name: str) -> None:
    names = re.findall(r"^([A-Za-z][\w.-]*)", LISTS[name].with_suffix(".in").read_text(encoding="utf-8"), re.MULTILINE)
    assert names
    assert {name.lower() for name in names} <= versions(LOCKS[name]).keys()


@pytest.mark.parametrize("lock", LOCKS.values(), ids=LOCKS)
def test_every_locked_python_package_has_an_exact_version_and_a_hash(lock: str) -> None:
    packages = [block for block in re.split(r"\n(?=\w)", lock) if not block.startswith("#")]
    assert len(packages) > 5
    for package in packages:
        assert re.match(r"[\w.-]+==\S+", package)
        assert "--hash=sha256:" in package


def test_what_tests_the_site_is_installed_on_top_of_what_makes_it_without_moving_a_version() -> None:
    site, tests, mutation, _ = map(versions, LOCKS.values())
    assert site.items() <= tests.items()
    assert {name: mutation[name] for name in mutation.keys() & tests.keys()}.items() <= tests.items()


def test_serving_the_site_needs_nothing_that_only_tests_use() -> None:
    tools = {"pytest", "mypy", "ruff", "playwright", "hypothesis", "zensical", "mutmut"}
    assert versions(LOCKS["what makes the site"]).keys() & tools == set()
    assert {"esbuild", "pyodide"} <= set(MANIFEST["dependencies"])
    assert {"axe-core", "typescript"} <= set(MANIFEST["devDependencies"])


def test_testing_needs_nothing_that_only_measurements_use() -> None:
    assert {*MANIFEST["peerDependencies"]} == {"lighthouse", "pyodide-stock"}
    locked = NPM_LOCK["packages"].values()
    assert sum(bool(package.get("peer")) for package in locked) > len(locked) / 2


def test_every_locked_npm_package_has_a_hash() -> None:
    packages = {name: package for name, package in NPM_LOCK["packages"].items() if name}
    assert packages
    assert [name for name, package in packages.items() if not package.get("integrity")] == []


def test_no_lock_names_a_registry() -> None:
    assert [name for name, lock in LOCKS.items() if "://" in lock] == []
    assert [name for name, package in NPM_LOCK["packages"].items() if "resolved" in package] == []


def test_whatever_is_installed_is_looked_up_by_the_audit() -> None:
    audit = (ROOT / ".github" / "workflows" / "audit.yml").read_text(encoding="utf-8")
    looked_up = {path.relative_to(ROOT).as_posix() for path in LISTS.values()} - {"requirements.txt"}
    assert [name for name in sorted(looked_up) if name not in audit] == []


def test_each_npm_package_says_what_it_is_for() -> None:
    assert MANIFEST["//"].keys() == DIRECT.keys()
    assert all(MANIFEST["//"].values())


def test_direct_npm_dependencies_are_exact() -> None:
    for version in DIRECT.values():
        assert re.fullmatch(r"(npm:[\w-]+@)?\d+\.\d+\.\d+", version)


def test_the_site_can_be_built_for_another_address(monkeypatch: pytest.MonkeyPatch) -> None:
    assert site_address().startswith("https://")
    monkeypatch.setenv(ADDRESS_VARIABLE, "https://example.org/elsewhere/")
    assert site_address() == "https://example.org/elsewhere/"


@pytest.mark.parametrize(
    ("address", "base"),
    [
        ("https://example.org", "/"),
        ("https://example.org/", "/"),
        ("https://example.org/guide", "/guide/"),
        ("https://example.org/a/b/", "/a/b/"),
    ],
)
def test_the_base_path_begins_and_ends_with_a_slash(address: str, base: str) -> None:
    assert base_path(address) == base


@pytest.mark.parametrize("base", ["x/y", "/x/y", "/x/y/"])
def test_a_base_path_may_be_given_with_or_without_its_slashes(base: str) -> None:
    assert with_base("https://example.org/guide/", base) == "https://example.org/x/y/"


def test_a_browser_named_by_the_variable_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHROMIUM", sys.executable)
    assert find_chromium() == Path(sys.executable)


def test_a_browser_named_wrongly_is_reported(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("CHROMIUM", str(tmp_path / "nothing"))
    with pytest.raises(StepError, match="nothing"):
        find_chromium()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere browsers have fixed places")
def test_without_a_browser_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("CHROMIUM", raising=False)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep)
    assert find_chromium() is None
    assert "install" in what_to_install()
