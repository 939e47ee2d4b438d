"""The stylesheets: each selector stands once, each file is short, and each class is one that something writes."""

import re
from pathlib import Path

from guide_site.site.styles import ENTRY, PARTS, run_esbuild
from guide_site.steps import ROOT

FOLDER = ROOT / "docs" / PARTS
WRITERS = (
    *(ROOT / "py").rglob("*.py"),
    *(ROOT / "py" / "guide_site" / "site" / "theme").rglob("*.html"),
    *(ROOT / "docs").glob("*.md"),
)
SHORT = 350
"""Lines of a file that can be read at a glance."""

_RULE = re.compile(r"([^{}]*)([{}])")


def selectors(css: str, within: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    """Each selector with the conditions it stands under, as esbuild writes them once nesting is gone."""
    found: list[tuple[str, ...]] = []
    around = list(within)
    for head, brace in _RULE.findall(re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)):
        # What precedes a brace may begin with the end of the rule before.
        words = " ".join(head.rpartition(";")[2].split())
        if brace == "}":
            around.pop()
            continue
        if not words.startswith("@") and not any(name.startswith(("@font-face", "@page")) for name in around):
            found += [(*around, each) for each in re.split(r",\s*(?![^(]*\))", words)]
        around.append(words)
    return found


def test_no_selector_is_written_twice(tmp_path: Path) -> None:
    bundle = tmp_path / "guide.css"
    run_esbuild(FOLDER / ENTRY, bundle)
    found = selectors(bundle.read_text(encoding="utf-8"))
    assert sorted({each for each in found if found.count(each) > 1}) == []


def test_each_file_is_short_and_part_of_the_bundle() -> None:
    entry = (FOLDER / ENTRY).read_text(encoding="utf-8")
    for file in FOLDER.glob("*.css"):
        assert len(file.read_text(encoding="utf-8").splitlines()) <= SHORT, file.name
        assert file.name == ENTRY or f'"{file.name}"' in entry, file.name


def test_every_class_of_ours_is_written_somewhere() -> None:
    written = "\n".join(file.read_text(encoding="utf-8") for file in WRITERS)
    for file in FOLDER.glob("*.css"):
        for name in set(re.findall(r"\.(sc-[a-z_-]+)", file.read_text(encoding="utf-8"))):
            stem = re.sub(r"--[a-z-]+$", "--", name)
            assert name in written or f"{stem}{{" in written, f"{file.name}: .{name}"
