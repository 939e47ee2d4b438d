"""What a rule and a disagreement are."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from should_connect.catalogue.sources import Article, Citation, Norm, PlatformFact

REVIEWED = date(2026, 11, 23)
"""The day the whole catalogue was last read against its sources. A rule reviewed later carries its own date."""


class Topic(StrEnum):
    """What a rule is about."""

    DECIDE = "decide"
    TIMING = "timing"
    WHOM = "whom"
    NOTE = "note"
    PROFILE = "profile"
    FOLLOW_UP = "follow-up"
    ALTERNATIVES = "alternatives"
    PREPARATION = "preparation"
    BENEFITS = "benefits"
    RISKS = "risks"


class Stage(StrEnum):
    """When in the process a rule speaks."""

    ANY = "any"
    BEFORE = "before"
    JUST_AFTER = "just-after"
    WAITING = "waiting"
    AFTER_FEEDBACK = "after-feedback"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Rule:
    """One piece of advice from the articles.

    `statement` is our own sentence. `disputed_by` holds the ids of the disagreements (K1 to K27), norms (N…),
    platform facts (P…) or rules that qualify it. `limit` is the number the rule states, with its unit, if any.
    """

    id: str
    statement: str
    topic: Topic
    stages: tuple[Stage, ...]
    sources: tuple[Citation, ...]
    reviewed: date
    disputed_by: tuple[str, ...] = ()
    limit: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """One side of a disagreement and who holds it: articles with lines, norms or platform facts."""

    claim: str
    held_by: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A question on which the sources part (K1 to K27), and what the guide does about it.

    `lower_risk` is the index in `positions` of the choice with less to lose, or None where risk does not decide it;
    with `until_decided` what could be lost is the decision, so that nothing is at stake once it is made.
    `policy` says what the guide does, `sure` how sure we are of it, in words.
    """

    id: str
    question: str
    positions: tuple[Position, ...]
    why: str
    policy: str
    sure: str
    lower_risk: int | None
    reviewed: date
    until_decided: bool = False

    @property
    def mark(self) -> str:
        """What stands at the choice with less to lose."""
        return "Safer until they decide" if self.until_decided else "Safer choice"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Everything the guide knows, and who said it."""

    articles: tuple[Article, ...]
    rules: tuple[Rule, ...]
    norms: tuple[Norm, ...]
    facts: tuple[PlatformFact, ...]
    disagreements: tuple[Disagreement, ...]
