"""The pages about the package say what its docstrings say, and show a program that runs."""

from __future__ import annotations

import re
from importlib import import_module

import pytest

from guide_site.blocks.api import PACKAGE, PUBLIC, member, modules
from guide_site.steps import ROOT

NAMES = [(module, name) for module, names in PUBLIC.items() for name in names]


@pytest.mark.parametrize(("module", "name"), NAMES, ids=[f"{module}.{name}" for module, name in NAMES])
def test_each_public_name_exists_and_stands_on_the_page_with_its_docstring(module: str, name: str) -> None:
    assert hasattr(import_module(f"{PACKAGE}.{module}"), name)
    entry = modules().partition(f'id="{PACKAGE}.{module}.{name}"')[2].partition("<h3")[0]
    found = member(module, name)
    if found.docstring is None:
        assert found.is_attribute, "a public class or function without a docstring"
        return
    words = re.sub(r"<[^>]+>", "", entry).replace("&#x27;", "'")
    assert found.docstring.value.split("\n")[0].replace("`", "")[:30] in words


def test_the_page_and_the_readme_show_the_same_program() -> None:
    page, readme = ((ROOT / file).read_text(encoding="utf-8") for file in ("docs/developers.md", "py/README.md"))
    assert re.findall(r"```python\n.*?```", page, re.DOTALL) == re.findall(r"```python\n.*?```", readme, re.DOTALL)
