"""Measures what the front door asks: taps to a settled verdict, and how soon the day's answer is certain.

Visitors are drawn by the guessed likelihoods (questions/likelihood.py), the same ones every time, and tap as the page
asks. Every selection and every Continue counts, and all gates that matter are asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from random import Random

from should_connect.claims import CLAIMS
from should_connect.judgment import View
from should_connect.questions.likelihood import LIKELIHOOD, likelihood
from should_connect.situation import Situation
from should_connect.tables.request import VIEWS

VISITORS = 1_500
QUICK_VISITORS = 300
MOST_AVERAGE, MOST_TAPS, CERTAIN = 4.5, 8, 45
"""Aims: taps on average, taps at most, and of a hundred visitors those who know after two taps not to send today."""

_TODAY = next(claim for claim in CLAIMS if claim.id == "no-request-today")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page asked its visitors: taps on average and at most, and certainty after two taps, of a hundred."""

    average: float
    most: int
    certain: float


@dataclass(frozen=True, slots=True)
class Journey:
    """One visitor's way: what they would say, the taps to a settled verdict, and those to certainty for today."""

    visitor: Mapping[str, str]
    taps: int
    certain: int


def journeys(view: View, visitors: int = VISITORS) -> list[Journey]:
    """Let visitors tap through a page."""
    random = Random(view.id)
    drawn = [_visitor(view, random) for _ in range(visitors)]
    return [Journey(visitor, *_taps(view, visitor)) for visitor in drawn]


def asked(taken: Sequence[Journey], weigh: Callable[[Mapping[str, str]], float] = lambda visitor: 1.0) -> Asked:
    """The figures of some journeys, where some visitors may count for more or for less than one."""
    counts = [weigh(journey.visitor) for journey in taken]
    whole = sum(counts)
    average = sum(count * journey.taps for count, journey in zip(counts, taken, strict=True)) / whole
    soon = sum(count for count, journey in zip(counts, taken, strict=True) if journey.certain <= 2)
    return Asked(average, max(journey.taps for journey in taken), 100 * soon / whole)


def _visitor(view: View, random: Random) -> dict[str, str]:
    return {
        question.id: random.choices(question.values, [likelihood(question.id, v) for v in question.values])[0]
        for question in view.asked
    }


def _taps(view: View, visitor: Mapping[str, str]) -> tuple[int, int]:
    """The taps until the verdict is settled, and until it is certain whether to send today; 99 for never."""
    said: dict[str, str] = {}
    taps, certain = 0, 99
    grouped = {question.id: question for question in view.grouped}
    offered = {(question.id, value) for question, value in view.group.offers}
    while True:
        judged = view.judge(Situation(said))
        if all(_TODAY.holds(row.verdict, row.steps) for row in judged.rows):
            certain = min(certain, taps)
        if judged.settled:
            return taps, certain
        following = judged.open[0]
        if following not in grouped:
            said[following] = visitor[following]
            taps += 1
            continue
        here = [fact for fact in grouped.values() if fact.id in judged.open]
        ticked = {fact.id for fact in here if (fact.id, visitor[fact.id]) in offered}
        said |= {fact.id: visitor[fact.id] if fact.id in ticked else fact.none for fact in here}
        taps += len(ticked) + 1


def halved_and_raised(taken: Sequence[Journey]) -> Iterator[tuple[str, str, Asked, Asked]]:
    """For each guessed weight: what the same visitors are asked when it is half as large, and half as large again.

    A guess that is off makes those whom it is about rarer or more frequent, so each of them counts for less or more.
    """
    for question, weights in LIKELIHOOD.items():
        if question not in taken[0].visitor:
            continue
        for choice in weights:
            less, more = (asked(taken, partial(_counted, question, choice, factor)) for factor in (0.5, 1.5))
            yield question, choice, less, more


def _counted(question: str, choice: str, factor: float, visitor: Mapping[str, str]) -> float:
    return factor if visitor[question] == choice else 1.0


def main(visitors: int = VISITORS) -> None:
    """Print the figures for so many visitors, then how they move with each guess."""
    print(f"\n{'taps to a settled verdict':28}{'average':>9}{'most':>6}{'certain after two':>20}")
    taken = {}
    for view in VIEWS.values():
        if set(LIKELIHOOD) >= {one.id for one in view.asked}:
            taken[view.id] = journeys(view, visitors)
            found = asked(taken[view.id])
            print(f"{view.id:28}{found.average:9.2f}{found.most:6}{found.certain:17.0f} %", flush=True)
    print(f"aims for decide{MOST_AVERAGE:22}{MOST_TAPS:6}{CERTAIN:17} %")
    moved = list(halved_and_raised(taken["decide"]))
    averages = [found.average for _, _, *both in moved for found in both]
    certain = [found.certain for _, _, *both in moved for found in both]
    print(
        f"each of {len(moved)} guesses half as large or half as large again: average {min(averages):.2f} to "
        f"{max(averages):.2f}, certain {min(certain):.0f} to {max(certain):.0f} %"
    )
    for question, choice, *both in sorted(moved, key=lambda it: -max(found.average for found in it[2:]))[:8]:
        figures = " and ".join(f"{found.average:.2f} taps, {found.certain:.0f} %" for found in both)
        print(f"  {question} {choice}: {figures}")
