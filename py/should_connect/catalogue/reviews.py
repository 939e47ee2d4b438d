"""How long a review of the advice counts, and what has run out. Age is no fault: it is said, to us and to visitors."""

from dataclasses import dataclass
from datetime import date, timedelta

from should_connect.catalogue import CATALOGUE
from should_connect.catalogue.model import Catalogue

REVIEW_DAYS = 365
"""Days for which a review of a rule, a norm, a disagreement or a settled platform fact counts."""

VOLATILE_REVIEW_DAYS = 180
"""Days for which a review of a volatile platform fact counts: LinkedIn changes its limits without notice."""


@dataclass(frozen=True, slots=True)
class Review:
    """When a rule, norm, fact or disagreement was last read against its sources, and the last day that counts."""

    id: str
    reviewed: date
    until: date


def reviews(catalogue: Catalogue = CATALOGUE) -> tuple[Review, ...]:
    """The last review of every part of the catalogue."""
    return (
        *(_counting(rule.id, rule.reviewed, REVIEW_DAYS) for rule in catalogue.rules),
        *(_counting(k.id, k.reviewed, REVIEW_DAYS) for k in catalogue.disagreements),
        *(_counting(norm.id, norm.checked, REVIEW_DAYS) for norm in catalogue.norms),
        *(_counting(f.id, f.checked, VOLATILE_REVIEW_DAYS if f.volatile else REVIEW_DAYS) for f in catalogue.facts),
    )


def due(today: date, days: int = 0, catalogue: Catalogue = CATALOGUE) -> tuple[Review, ...]:
    """What runs out within this many days of `today`, or has run out, the most urgent first."""
    latest = today + timedelta(days=days)
    return tuple(sorted((found for found in reviews(catalogue) if found.until <= latest), key=lambda due: due.until))


def overdue(today: date, catalogue: Catalogue = CATALOGUE) -> tuple[Review, ...]:
    """What has run out before `today`, the longest overdue first."""
    return due(today, -1, catalogue)


def _counting(id: str, reviewed: date, days: int) -> Review:
    return Review(id, reviewed, reviewed + timedelta(days=days))
