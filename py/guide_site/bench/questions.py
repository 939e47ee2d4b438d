"""Measures what the front door asks: taps to a settled verdict, and how soon the day's answer is certain.

Visitors are drawn by the guessed likelihoods (questions/likelihood.py), the same ones every time, and tap as the page
asks. Every selection and every Continue counts, and all gates that matter are asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from random import Random

from should_connect.claims import CLAIMS
from should_connect.judgment import View
from should_connect.questions.likelihood import LIKELIHOOD
from should_connect.situation import Situation
from should_connect.tables.request import VIEWS

VISITORS = 1_500
MOST_AVERAGE, MOST_TAPS, CERTAIN = 4.5, 8, 45
"""Aims: taps on average, taps at most, and of a hundred visitors those who know after two taps not to send today."""

_TODAY = next(claim for claim in CLAIMS if claim.id == "no-request-today")

type Weights = Mapping[str, Mapping[str, float]]


@dataclass(frozen=True, slots=True)
class Asked:
    """What a page asked its visitors: taps on average and at most, and certainty after two taps, of a hundred."""

    average: float
    most: int
    certain: float


def asked(view: View, weights: Weights = LIKELIHOOD, visitors: int = VISITORS) -> Asked:
    """Let visitors tap through a page."""
    random = Random(view.id)
    journeys = [_journey(view, _visitor(view, weights, random)) for _ in range(visitors)]
    taps = [taps for taps, _ in journeys]
    return Asked(sum(taps) / visitors, max(taps), 100 * sum(soon <= 2 for _, soon in journeys) / visitors)


def _visitor(view: View, weights: Weights, random: Random) -> dict[str, str]:
    return {
        question.id: random.choices(question.values, [weights[question.id].get(v, 0.0) for v in question.values])[0]
        for question in view.asked
    }


def _journey(view: View, visitor: Mapping[str, str]) -> tuple[int, int]:
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


def halved_and_raised() -> Iterator[tuple[str, str, Asked, Asked]]:
    """For each guessed weight: what the front door asks when it is half as large, and half as large again."""
    for question, weights in LIKELIHOOD.items():
        for choice, weight in weights.items():
            less, more = (
                asked(VIEWS["decide"], {**LIKELIHOOD, question: {**weights, choice: weight * factor}}, VISITORS // 3)
                for factor in (0.5, 1.5)
            )
            yield question, choice, less, more


def main() -> None:
    """Print the figures, then how they move with each guess."""
    print(f"\n{'taps to a settled verdict':28}{'average':>9}{'most':>6}{'certain after two':>20}")
    for view in VIEWS.values():
        if set(LIKELIHOOD) >= {question.id for question in view.asked}:
            found = asked(view)
            print(f"{view.id:28}{found.average:9.2f}{found.most:6}{found.certain:17.0f} %", flush=True)
    print(f"aims for decide{MOST_AVERAGE:22}{MOST_TAPS:6}{CERTAIN:17} %")
    moved = list(halved_and_raised())
    averages = [found.average for _, _, *both in moved for found in both]
    certain = [found.certain for _, _, *both in moved for found in both]
    print(
        f"each of {len(moved)} guesses half as large or half as large again: average {min(averages):.2f} to "
        f"{max(averages):.2f}, certain {min(certain):.0f} to {max(certain):.0f} %"
    )
    for question, choice, *both in sorted(moved, key=lambda it: -max(abs(found.average - 4.5) for found in it[2:]))[:8]:
        figures = " and ".join(f"{found.average:.2f} taps, {found.certain:.0f} %" for found in both)
        print(f"  {question} {choice}: {figures}")
