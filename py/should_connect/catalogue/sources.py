"""Where the advice comes from: the five articles, the outside norms and the platform facts.

A citation names a source and, for an article, the lines of the copy that was read. `Sureness` grades norms and
platform facts; the articles are opinions and carry no grade.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Sureness(StrEnum):
    """How sure a norm or platform fact is. Nothing graded D is stated as a fact.

    A: the publisher's own text, in a copy or an old capture. B: several independent sources agree. C: one source,
    or an old one. D: sources conflict, or nothing could be verified.
    """

    OWN_TEXT = "A"
    AGREED = "B"
    SINGLE = "C"
    UNVERIFIED = "D"


@dataclass(frozen=True, slots=True)
class Article:
    """One of the five articles the guide is made from. `address` is a public copy, for credit."""

    id: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found. `address` has no scheme, and is empty where there is nothing to send a reader to."""

    name: str
    address: str = ""


@dataclass(frozen=True, slots=True)
class Norm:
    """A hiring norm found outside the articles (N1 to N17). `checked` is the day its evidence was last gone through."""

    id: str
    statement: str
    sureness: Sureness
    found_in: tuple[Place, ...]
    caution: str
    checked: date


@dataclass(frozen=True, slots=True)
class PlatformFact:
    """A fact about LinkedIn (P1 to P23).

    `checked` is the day its evidence was last gone through, `newest` says in words how old the newest of that
    evidence is. `volatile` ones change often and are shown with both.
    """

    id: str
    statement: str
    sureness: Sureness
    found_in: tuple[Place, ...]
    caution: str
    newest: str
    checked: date
    volatile: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """A place in a source: an article id with its lines, or the id of a norm or platform fact (no lines)."""

    source: str
    lines: tuple[int, ...] = ()

    def __str__(self) -> str:
        return f"{self.source}:{','.join(map(str, self.lines))}" if self.lines else self.source


def places(text: str) -> tuple[Place, ...]:
    """Read places written as in the catalogue: ``"Indeed 2023 <www.indeed.com/career-advice>; St. Olaf"``."""
    found = []
    for part in text.split(";"):
        name, _, address = part.strip().partition(" <")
        found.append(Place(name, address.removesuffix(">")))
    return tuple(found)


def cite(text: str) -> tuple[Citation, ...]:
    """Read citations written as in the catalogue: ``"000:25; 002:3,12-14; N4"``.

    Raises ValueError where a line is not a number.
    """
    citations = []
    for part in text.split(";"):
        source, _, lines = part.strip().partition(":")
        citations.append(Citation(source, _lines(lines)))
    return tuple(citations)


def _lines(text: str) -> tuple[int, ...]:
    numbers: list[int] = []
    for span in filter(None, text.split(",")):
        first, _, last = span.partition("-")
        numbers.extend(range(int(first), int(last or first) + 1))
    return tuple(numbers)


ARTICLES: tuple[Article, ...] = (
    Article(
        "000",
        "Should You Connect With Your Interviewer on LinkedIn?",
        "appsliner.com/should-you-connect-with-your-interviewer-on-linkedin/",
    ),
    Article(
        "001",
        "Should I Connect with the Hiring Manager on LinkedIn After the Interview?",
        "tipsaide.com/should-i-connect-with-hiring-manager-on-linkedin-after-interview",
    ),
    Article(
        "002",
        "Should I Connect With My Interviewer on LinkedIn After the Interview?",
        "www.smprotips.com/should-i-connect-with-my-interviewer-on-linkedin-after-the-interview/",
    ),
    Article(
        "003",
        "Should I Connect on LinkedIn Before an Interview?",
        "tipsaide.com/should-i-connect-on-linkedin-before-interview",
    ),
    Article(
        "004",
        "Should I Add My Interviewer on LinkedIn Before the Interview?",
        "www.smprotips.com/should-i-add-my-interviewer-on-linkedin-before-interview/",
    ),
)
