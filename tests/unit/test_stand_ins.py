"""What stands in for a module of Python's own in the browser does what that module does."""

from __future__ import annotations

import ast
import dataclasses
import itertools
import marshal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from importlib.util import MAGIC_NUMBER, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from guide_site.runtime.modules import ours
from guide_site.runtime.pack import SHARED, STAND_INS
from guide_site.steps import environment

INSTEAD_OF_PYTHONS = """
import sys
from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location

spec = spec_from_file_location("dataclasses", sys.argv[1])
sys.modules["dataclasses"] = module_from_spec(spec)
spec.loader.exec_module(sys.modules["dataclasses"])
for name in sys.argv[2].split():
    import_module(name)
"""


def stand_in(name: str) -> ModuleType:
    file = STAND_INS / f"{name.replace('.', '/')}.py"
    spec = spec_from_file_location(f"stand_in_{name.replace('.', '_')}", file)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


OWN = stand_in("dataclasses")
MADE_BY = (dataclasses, OWN)


def classes(by: ModuleType) -> Iterator[type]:
    """Classes of every kind that the package has, made by Python's module or by ours."""

    @by.dataclass(frozen=True, slots=True)
    class Step:
        text: str
        days: tuple[int, int] = (1, 2)
        rule: str = ""

        def __post_init__(self) -> None:
            if not self.text:
                raise ValueError("a step says something")

        @property
        def long(self) -> bool:
            return len(self.text) > 10

    yield Step

    @by.dataclass(frozen=True, slots=True, kw_only=True)
    class Row:
        id: str
        steps: tuple[str, ...] = ()

    yield Row

    @by.dataclass(slots=True)
    class Notes:
        numbers: dict[str, int] = by.field(default_factory=dict)
        title: str = "x"

    yield Notes

    @by.dataclass(frozen=True)
    class Table:
        rows: tuple[int, ...]
        size: int = by.field(init=False, repr=False, compare=False)
        seen: list[int] = by.field(init=False, repr=False, compare=False, default_factory=list)

        def __post_init__(self) -> None:
            object.__setattr__(self, "size", len(self.rows))

        def __hash__(self) -> int:
            return 7

    yield Table

    @by.dataclass
    class Plain:
        one: int
        two: object = None

        def __repr__(self) -> str:
            return "plain"

    yield Plain

    class Special(Step):
        """A class that is no dataclass itself."""

    yield Special

    @by.dataclass(frozen=True, slots=True)
    class Empty:
        pass

    yield Empty


def outcome(act: Callable[[], object]) -> object:
    """What came of it: for an error its kind, as ours are worded otherwise."""
    try:
        return act()
    except Exception as problem:
        return type(problem).__name__


VALUES = ("a", (3, 4), "long enough to count")
NAMES = ("text", "rule", "id", "rows", "one", "nothing", "size", "numbers", "title")


def said_of(cls: type) -> Iterator[object]:
    """All that can be seen of a class and of its instances."""
    yield cls.__name__, cls.__qualname__, cls.__doc__ if cls.__name__ == "Special" else None
    yield outcome(lambda: cls.__match_args__)  # type: ignore[attr-defined]
    yield "__slots__" in cls.__dict__ and cls.__dict__["__slots__"]
    yield cls.__hash__ is None
    made = []
    for count in range(4):
        for names in itertools.combinations(NAMES, min(count, 2)):
            given, named = VALUES[: max(0, count - len(names))], dict.fromkeys(names, "named")
            one = outcome(lambda given=given, named=named: cls(*given, **named))  # type: ignore[misc]
            yield count, names, repr(one)
            if not isinstance(one, str):
                made.append(one)
    for one, other in itertools.product(made[:8], made[:8]):
        yield one == other, outcome(lambda one=one, other=other: hash(one) == hash(other))  # type: ignore[misc]
    for one, name in itertools.product(made[:4], NAMES):
        yield outcome(lambda one=one, name=name: getattr(one, name))  # type: ignore[misc]
        # Python's own is at a loss where it makes a class anew, and says so by another error.
        yield isinstance(outcome(lambda one=one, name=name: setattr(one, name, 1)), str)  # type: ignore[misc]
        yield isinstance(outcome(lambda one=one, name=name: delattr(one, name)), str)  # type: ignore[misc]
        yield outcome(lambda one=one, name=name: (repr(one), one == name, one.long))  # type: ignore[misc]


def test_dataclasses_behave_as_pythons_own() -> None:
    pythons, own = (list(classes(by)) for by in MADE_BY)
    for theirs, ours_ in zip(pythons, own, strict=True):
        assert list(said_of(ours_)) == list(said_of(theirs)), theirs.__name__


def replaced(by: ModuleType, cls: type) -> Iterator[object]:
    given: Mapping[str, tuple[object, ...]] = {"Row": (), "Empty": (), "Notes": ()}
    one = cls(*given.get(cls.__name__, VALUES[:1]), **{"id": "a"} if cls.__name__ == "Row" else {})
    for names in itertools.chain([()], itertools.combinations(NAMES, 1), itertools.combinations(NAMES, 2)):
        yield repr(outcome(lambda names=names: by.replace(one, **dict.fromkeys(names, "new"))))  # type: ignore[misc]


def test_an_instance_with_other_values_is_made_as_by_pythons_own() -> None:
    pythons, own = ([list(replaced(by, cls)) for cls in classes(by)] for by in MADE_BY)
    assert own == pythons


def test_the_package_can_be_made_with_it() -> None:
    # In a process of its own, as the package of this one has been made with Python's.
    done = subprocess.run(
        [sys.executable, "-c", INSTEAD_OF_PYTHONS, STAND_INS / "dataclasses.py", ours()],
        env=environment(),
        capture_output=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr


def test_no_dataclass_of_the_package_asks_for_what_slots_take_away() -> None:
    """A class with slots is made anew, and `super()` without arguments would still mean the first one."""
    for file in SHARED.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and "slots=True" in "".join(map(ast.unparse, node.decorator_list)):
                assert "super()" not in ast.unparse(node), f"{node.name} in {file}"


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An archive that Python looks into, with the stand-in before its own finders."""
    file = tmp_path / "made.zip"
    with ZipFile(file, "w", ZIP_STORED) as made:
        made.writestr("found_pkg/__init__.pyc", MAGIC_NUMBER + bytes(12) + compiled("from found_pkg import inner"))
        made.writestr("found_pkg/inner.pyc", MAGIC_NUMBER + bytes(12) + compiled("NUMBER = 7"))
        made.writestr("found_pkg/plain.py", "NUMBER = 8")
        made.writestr("found_packed.pyc", MAGIC_NUMBER + bytes(12) + compiled("A = 1\n" * 100), ZIP_DEFLATED)
    monkeypatch.setattr(sys, "path", [str(file)])
    monkeypatch.setattr(sys, "modules", dict(sys.modules))
    monkeypatch.setattr(sys, "meta_path", [stand_in("_pyodide._importhook").Archives(), *sys.meta_path])
    return file


def test_modules_are_found_in_an_archive_that_is_opened_once(archive: Path) -> None:
    assert sys.meta_path[0].find_spec("found_nothing", None) is None
    archive.unlink()
    package = import_module("found_pkg")
    assert package.inner.NUMBER == 7
    assert package.inner.__name__ == "found_pkg.inner"
    assert package.inner.__file__ == f"{archive}/found_pkg/inner.pyc"


def test_what_is_source_or_compressed_is_left_to_pythons_own_importer(archive: Path) -> None:
    finder = sys.meta_path[0]
    assert finder.find_spec("found_pkg", None)
    for name in ("found_packed", "found_pkg.plain", "found_nothing"):
        assert finder.find_spec(name, None) is None
    assert import_module("found_pkg.plain").NUMBER == 8
    assert import_module("found_packed").A == 1
    with pytest.raises(ModuleNotFoundError):
        import_module("found_nothing")


def compiled(source: str) -> bytes:
    return marshal.dumps(compile(source, "made", "exec"))
