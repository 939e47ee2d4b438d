"""Regular expressions wait to be compiled until they are used, and then are those of the library."""

from __future__ import annotations

import re

import pytest

from guide_site.steps import ROOT
from should_connect import patterns
from should_connect.patterns import compile_all, pattern
from should_connect.web import warm_up

SHARED = ROOT / "py" / "should_connect"
AT_BUILD_TIME = SHARED / "catalogue" / "check.py"


def test_a_pattern_is_compiled_when_it_is_first_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "_MADE", [])  # or it would be compiled with all others
    wrong = pattern("(")
    with pytest.raises(re.error):
        wrong.search("")


def test_it_finds_what_the_library_finds() -> None:
    found = pattern(r"(?P<word>b+)a", re.IGNORECASE)
    assert found.sub("x", "aBBa") == "ax"
    assert (found.search("abba") or [""])["word"] == "bb"  # type: ignore[call-overload]
    assert found.fullmatch("abba") is None
    assert not hasattr(found, "no_such_method")


def test_while_a_visitor_reads_all_of_them_are_made_ready() -> None:
    steps = sum(1 for _ in warm_up())
    assert steps > 150
    assert sum(1 for _ in compile_all()) <= steps


def test_no_module_of_the_package_compiles_one_while_it_is_loaded() -> None:
    compiling = {module for module in SHARED.rglob("*.py") if "re.compile(" in module.read_text(encoding="utf-8")}
    assert compiling == {AT_BUILD_TIME, SHARED / "patterns.py"}
