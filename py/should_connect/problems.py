"""What was wrong with an input: values, not exceptions, so that everything else the visitor gave is kept."""

from dataclasses import dataclass
from enum import StrEnum


class Code(StrEnum):
    """The kinds of bad input."""

    NOT_JSON = "not-json"
    NOT_AN_OBJECT = "not-an-object"
    UNKNOWN_CALCULATOR = "unknown-calculator"
    UNKNOWN_QUESTION = "unknown-question"
    UNKNOWN_CHOICE = "unknown-choice"
    WRONG_TYPE = "wrong-type"
    BROKEN_LINK = "broken-link"
    GIVEN_TWICE = "given-twice"
    TOO_LONG = "too-long"
    TOO_MANY = "too-many"
    NOT_A_DATE = "not-a-date"
    DATE_OUT_OF_RANGE = "date-out-of-range"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: the field it concerns, a sentence saying what to do, and what is allowed there.

    The sentence never repeats what was typed, so that it can be shown or logged anywhere.
    """

    code: Code
    field: str
    message: str
    allowed: tuple[str, ...] = ()
