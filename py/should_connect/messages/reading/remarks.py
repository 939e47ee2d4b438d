"""A kind of wording that a reader would stumble over, and the phrases that show it.

How to read a phrase: words apart by spaces; a/b is either word; (word) may be missing. Capitals, commas and the kind of
apostrophe do not matter; a phrase never runs across the end of a sentence or a line.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remark:
    """One kind of stumbling block: what is wrong with it, what to write instead, and the rule that says so."""

    id: str
    rule: str
    problem: str
    instead: str
    phrases: tuple[str, ...]


def remark(id: str, rule: str, problem: str, instead: str, phrases: str) -> Remark:
    """A remark from its phrases, one a line."""
    return Remark(id, rule, problem, instead, tuple(line.strip() for line in phrases.strip().splitlines()))
