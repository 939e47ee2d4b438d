"""How much of the same a run of the tests goes through: a part that shows each kind of fault, or with `--whole` all.

`docs/decisions/017-what-runs-when.md` says what is left out, and when it is run.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest


class Extent:
    """What was asked for; `tests/conftest.py` sets it before any test is collected."""

    whole = False


def usually[T](*usual: T, of: Sequence[T]) -> list[Any]:
    """Parameters for a test: each of the cases, marked to be run with `--whole` only unless it is a usual one."""
    assert set(usual) <= {*of}

    def parameter(case: T) -> Any:
        values = case if isinstance(case, tuple) else (case,)
        return pytest.param(*values, marks=() if case in usual else pytest.mark.whole)

    return [parameter(case) for case in of]


def some[T](*usual: T, of: Sequence[T]) -> Sequence[T]:
    """For a test that goes through its cases itself: with `--whole` all of them, and else the usual ones."""
    assert set(usual) <= {*of}
    return of if Extent.whole else usual


def every[T](step: int, cases: Sequence[T]) -> Sequence[T]:
    """With `--whole` all of the cases, and else the first and each that is so many steps on."""
    return cases if Extent.whole else cases[::step]
