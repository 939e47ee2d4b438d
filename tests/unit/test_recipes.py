"""What CONTRIBUTING.md and README.md name is there: files, folders, functions and anchors."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from guide_site.steps import ROOT
from should_connect import calculators
from should_connect.calculators import LIST

TEXTS = {name: (ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CONTRIBUTING.md")}
MAIN_PAGE = "index.md"


@pytest.mark.parametrize("name", TEXTS)
def test_every_file_and_folder_it_names_is_there(name: str) -> None:
    named = re.findall(r"`((?:py|docs|tests|\.github|LICENSES)/[\w./-]+)`", TEXTS[name])
    named += re.findall(r"\]\(((?!https?:)[\w./-]+)", TEXTS[name])
    assert named
    assert [path for path in named if "ID" not in path and not (ROOT / path).exists()] == []


@pytest.mark.parametrize("name", TEXTS)
def test_every_anchor_it_links_to_is_a_heading(name: str) -> None:
    for file, anchor in re.findall(r"\]\(([\w./-]*)#([\w-]+)\)", TEXTS[name]):
        headings = re.findall(r"^#+ (.+)$", (ROOT / (file or name)).read_text(encoding="utf-8"), re.MULTILINE)
        assert anchor in {heading.lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize(
    "dotted",
    [
        "guide_site.site.answers.write",
        "should_connect.web.respond",
        "should_connect.situation.read",
        "should_connect.calculators.get",
        "should_connect.judgment.View.answer",
        "should_connect.html.answer.parts",
        "should_connect.as_data.answer",
        "should_connect.as_text.answer",
    ],
)
def test_the_way_of_an_answer_names_functions_that_exist(dotted: str) -> None:
    assert dotted.removeprefix("should_connect.") in TEXTS["CONTRIBUTING.md"].replace("get(id)", "get")
    package, module, *path = dotted.split(".")
    names = [*path]
    found = import_module(f"{package}.{module}")
    for part in names:
        found = getattr(found, part) if hasattr(found, part) else import_module(f"{found.__name__}.{part}")
    assert callable(found)


@pytest.mark.parametrize("listed", LIST, ids=lambda listed: listed.id)
def test_a_calculator_has_all_that_the_recipe_asks_for(listed: calculators.Listed) -> None:
    module = import_module(f"should_connect.{listed.computed_by}")
    views = getattr(module, "VIEWS", None)
    assert listed.id in views if views is not None else callable(module.answer)
    page = f"{listed.page}.md" if listed.page else MAIN_PAGE
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    assert f"/// calculator | {listed.id}\n" in text, f"docs/{page} does not show the calculator"
    menu = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert f": {page}\n" in menu, f"mkdocs.yml does not list {page}"
    printed = [file.stem for file in (ROOT / "tests" / "tables").rglob("*.md")]
    twin = views[listed.id].table.calculator if views is not None else listed.id
    assert twin in printed, "tests/tables has no printed twin: run --update-tables"


def test_no_table_was_written_that_the_list_of_calculators_leaves_out() -> None:
    listed = {one.id for one in LIST}
    for file in sorted((ROOT / "py" / "should_connect" / "tables").glob("*.py")):
        views = getattr(import_module(f"should_connect.tables.{file.stem}"), "VIEWS", {})
        assert set(views) <= listed, f"{file.name}: give {sorted(set(views) - listed)} a row in LIST"
