"""What is measured, printed as soon as it is there, beside the same of the last release and of a stock page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log
from statistics import median
from typing import Self

EXACT, TIMED = 1.01, 1.15
"""How many times the last release's a size and a time may be before it counts as worse: times are noisy."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of ours, less being better, and what is beside it where that was measured."""

    title: str
    unit: str
    ours: float
    before: float | None = None
    stock: float | None = None

    @classmethod
    def of(
        cls, title: str, unit: str, ours: Sequence[float], before: Sequence[float] = (), stock: Sequence[float] = ()
    ) -> Self:
        """The medians of what was taken on ours, and on the last release and the stock page as far as there are any."""
        return cls(title, unit, median(ours), median(before) if before else None, median(stock) if stock else None)

    @property
    def worse(self) -> bool:
        """Whether it got worse since the last release."""
        return self.before is not None and self.ours > self.before * (TIMED if self.unit.endswith("s") else EXACT)

    def __str__(self) -> str:
        beside = ((self.before, "of the last release"), (self.stock, "of stock"))
        ratios = "".join(
            f"   {self.ours / other:.2f} {whose} ({other:.2f})"
            for other, whose in beside
            if other is not None and other > 0
        )
        return f"  {self.title:46}{self.ours:10.2f} {self.unit:3}{ratios}{'   WORSE' if self.worse else ''}"


@dataclass(slots=True)
class Ledger:
    """All figures of a run."""

    figures: list[Figure] = field(default_factory=list)

    def note(self, figure: Figure) -> None:
        """Print a figure and keep it."""
        print(figure, flush=True)
        self.figures.append(figure)

    def verdict(self) -> str:
        """Which figures got worse since the last release."""
        compared = [figure for figure in self.figures if figure.before is not None]
        if not compared:
            return "Nothing was compared with an earlier release."
        worse = [str(figure) for figure in compared if figure.worse]
        if not worse:
            return f"None of {len(compared)} figures is worse than in the last release."
        return "\n".join([f"{len(worse)} of {len(compared)} figures are worse than in the last release:", *worse])


def exponent(small: float, large: float, times: float) -> float:
    """The power of the content's growth by which a figure grows: 1 where they keep step, less where it lags behind."""
    return log(large / small, times)
