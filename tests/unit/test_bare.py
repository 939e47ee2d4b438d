"""The source that the browser's bytecode is made of lacks types, and does the same."""

from __future__ import annotations

import subprocess
import sys

from guide_site.runtime.bare import bare

SOURCE = """
from dataclasses import dataclass
from typing import NamedTuple

type Place = tuple[int, int]
COUNT: int = 3
later: str


@dataclass(frozen=True)
class Step:
    text: Missing
    days: Place = (1, 2)

    def said[T](self, *more: T, end: Missing = "!", **named: Missing) -> Missing:
        inner: Missing = self.text
        unset: Missing
        return inner + "".join(more) + end


class Pair(NamedTuple):
    left: int
    right: int = 2


async def wait(a: Missing, /, b: Missing = 1) -> Missing:
    each: Missing = lambda one: one
    return each(a)
"""
SEEN = """
print(Step("a").said("b", end="c"), Step("a").days, Pair(1), COUNT, Place, "later" in globals())
print(wait.__defaults__, Step.__init__.__code__.co_varnames[:3], Step.said.__annotations__)
"""


def test_fields_stay_and_types_go() -> None:
    made = bare(SOURCE)
    assert "Missing" not in made
    done = subprocess.run([sys.executable, "-c", made + SEEN], capture_output=True, encoding="utf-8")
    assert done.stdout.splitlines() == [
        "abc (1, 2) Pair(left=1, right=2) 3 None False",
        "(1,) ('self', 'text', 'days') {}",
    ], done.stderr
