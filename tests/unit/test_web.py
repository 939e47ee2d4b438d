"""What the browser is handed besides answers."""

from __future__ import annotations

import subprocess
import sys

from guide_site.steps import ROOT
from should_connect.calculators import LIST

WARMED_UP = """
import sys
from should_connect.web import warm_up

steps = list(warm_up())
print(*sys.modules)
"""
READY_TO_READ = """
from should_connect.messages.reading import check
from should_connect.web import warm_up

before = next(check.get_ready(), "nothing to do")
steps = list(warm_up())
print(before, len(list(check.get_ready())))
"""


def test_after_warming_up_no_calculator_is_left_to_load() -> None:
    loaded = set(printed(WARMED_UP).split())
    assert {f"should_connect.{listed.computed_by}" for listed in LIST} <= loaded


def test_after_warming_up_a_first_text_is_read_at_once() -> None:
    assert printed(READY_TO_READ) == "None 2\n"


def printed(program: str) -> str:
    """What a program prints with the shared package."""
    return subprocess.run(
        [sys.executable, "-P", "-c", program],
        env={"PYTHONPATH": str(ROOT / "py")},
        capture_output=True,
        encoding="utf-8",
        check=True,
    ).stdout
