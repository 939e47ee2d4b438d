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


def test_after_warming_up_no_calculator_is_left_to_load() -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-c", WARMED_UP],
        env={"PYTHONPATH": str(ROOT / "py")},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    loaded = set(done.stdout.split())
    assert {f"should_connect.{listed.computed_by}" for listed in LIST} <= loaded
