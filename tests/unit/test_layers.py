"""Imports run one way: each room knows only those below it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from guide_site.steps import ROOT

ROOMS = {
    "should_connect": (
        "patterns",
        "catalogue",
        "questions",
        "answer problems situation scripts written_forms old_names",
        "diagram claims table judgment",
        "tables",
        "days",
        "messages",
        "calculators",
        "damage links as_data as_text",
        "html",
        "ask web __main__",
    ),
    "guide_site": (
        "steps",
        "learning",
        "addresses changelog repository browsers words likely guesses",
        "blocks",
        "paper runtime",
        "site",
        "serve publish",
        "bench checks",
        "__main__",
    ),
}
"""Of each package, from the bottom up: what stands in one line may know each other and all above that line."""

FLOORS = {
    (package, room): floor
    for package, lines in ROOMS.items()
    for floor, rooms in enumerate(lines)
    for room in rooms.split()
}


def imports() -> Iterator[tuple[str, str, str, str]]:
    """Every import within a package: the file, its package, its room, and the room it imports."""
    for package in ROOMS:
        for file in sorted((ROOT / "py" / package).rglob("*.py")):
            room = file.relative_to(ROOT / "py" / package).parts[0].removesuffix(".py")
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and node.module:
                    name, *path = node.module.split(".")
                    if name == package:
                        for imported in path[:1] or [alias.name for alias in node.names]:
                            yield file.relative_to(ROOT).as_posix(), package, room, imported


def test_no_import_runs_up() -> None:
    up = [
        f"{file} imports {imported}"
        for file, package, room, imported in imports()
        if room != "__init__" and FLOORS[package, imported] > FLOORS[package, room]
    ]
    assert up == []


@pytest.mark.parametrize("package", ROOMS)
def test_no_modules_import_each_other_in_a_circle(package: str) -> None:
    root = ROOT / "py" / package
    files = {named(file.relative_to(ROOT / "py")): file for file in root.rglob("*.py") if "stand_ins" not in file.parts}
    known: dict[str, set[str]] = {}
    for name, file in files.items():
        taken = [node for node in ast.parse(file.read_text(encoding="utf-8")).body if isinstance(node, ast.ImportFrom)]
        found = {f"{node.module}.{alias.name}" for node in taken for alias in node.names} & files.keys()
        whole = {node.module for node in taken if any(f"{node.module}.{a.name}" not in files for a in node.names)}
        known[name] = (found | {module for module in whole if module in files}) - {name}
    assert sum(map(len, known.values())) > len(files)
    TopologicalSorter(known).prepare()


def named(file: Path) -> str:
    """The name by which a module is imported."""
    return ".".join(file.with_suffix("").parts).removesuffix(".__init__")


@pytest.mark.parametrize("package", ROOMS)
def test_each_room_has_its_place_among_the_others(package: str) -> None:
    inside = {path.name.removesuffix(".py") for path in (ROOT / "py" / package).iterdir() if is_room(path)}
    assert [room for room in sorted(inside) if (package, room) not in FLOORS] == []


def is_room(path: Path) -> bool:
    return (path.suffix == ".py" and path.name != "__init__.py") or (path / "__init__.py").is_file()


def test_the_shared_package_knows_nothing_of_the_build() -> None:
    for file in (ROOT / "py" / "should_connect").rglob("*.py"):
        assert not re.search(r"^\s*(?:from|import) guide_site", file.read_text(encoding="utf-8"), re.MULTILINE), file
