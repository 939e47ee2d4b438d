"""Raw input for any calculator, as a page, a link or a program may send it: right and wrong, harmless and hostile.

Strategies are made once each: to make and check one anew for every example takes longer than to draw from it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import cache, wraps

from hypothesis import settings
from hypothesis import strategies as st

from should_connect.calculators import Calculator
from should_connect.questions.happened import MAY_BE_UNTICKED
from should_connect.questions.model import (
    NOT_SURE,
    UNTICKED,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)

type Values = dict[str, object]

SEARCHED_LESS = settings(max_examples=settings.default.max_examples // 3)
"""For a property that is tried with each calculator, where it comes to enough."""
SEARCHED_MORE = settings(max_examples=settings.default.max_examples * 3 // 2)
"""For a property of everything that can be typed."""

TODAY = date(2026, 11, 23)
MARK = "Quokka7"
"""Stands in hostile words, so that a test can see where they came out."""

HOSTILE = (
    f"<script>{MARK}(1)</script>",
    f"<img src={MARK} onerror={MARK}(1)>",
    f"\"><svg onload='{MARK}(1)'>",
    f"' onfocus={MARK}(1) autofocus='",
    f"</textarea></title></style><iframe srcdoc='<b>{MARK}'>",
    f"<a href=javascript:{MARK}(1)>",
    f"javascript:{MARK}(1)//",
    f"data:text/html,{MARK}",
    f"&lt;b&gt;&#60;i&#62;&amp{MARK}",
    f"<!--{MARK}--> ]]> <![CDATA[{MARK}",
    f"{{{{{MARK}}}}}${{{MARK}}}`{MARK}`",
    f"\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:{MARK}",
    f"\n {MARK}\\n\\,;:",
    f"\x1b[2J\x1b]0;{MARK}\x07\x9b31m",
    f"%0d%0a&{MARK}=1#{MARK}",
    "\x00",
    "\ud800",
    "\udc00\ud800",
    "\u202e\u2066\u200b\ufeff\u2028\u2029\x85",
    "שָׁלוֹם مرحبا",
    "👩🏽\u200d💻🏳\ufe0f\u200d🌈",
    "e" + "\u0301\u0327" * 30,
    "字" * 40,
    "Dana",
    "I enjoyed our talk about caching",
    " ",
)
hostile = st.lists(st.sampled_from(HOSTILE) | st.text(st.characters(), max_size=20), min_size=1, max_size=4).map(
    "".join
)
words = st.text(max_size=60) | hostile | st.tuples(hostile, st.integers(2, 400)).map(lambda drawn: drawn[0] * drawn[1])
days = st.integers(-60, 60).map(lambda days: TODAY + timedelta(days)) | st.dates(date(2000, 1, 1), date(2099, 12, 31))
todays = days | st.dates() | st.dates(max_value=date(999, 12, 31))
anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | hostile,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(hostile, inner, max_size=3),
    max_leaves=4,
)
"""Any JSON."""
impossible_days = st.sampled_from(
    (
        "2026-02-30",
        "2025-02-29",
        "1999-12-31",
        "2100-01-01",
        "0000-00-00",
        "9999-12-31",
        "10000-01-01",
        "23.11.2026",
        "soon",
    )
)


@cache
def right(question: Question) -> st.SearchStrategy[object]:
    """What the question takes, an empty reply included."""
    match question:
        case ChoiceQuestion():
            unticked = [UNTICKED] if question.id in MAY_BE_UNTICKED else []
            return st.sampled_from([*question.values, NOT_SURE, *unticked, ""])
        case DateQuestion():
            return days.map(str) | st.just("")
        case TextQuestion():
            return words.map(lambda typed: typed[: question.most])
        case PeopleQuestion():
            return st.lists(_filled(question.fields), max_size=question.most) | st.just("")


@cache
def wrong(question: Question) -> st.SearchStrategy[object]:
    """What the question does not take."""
    match question:
        case ChoiceQuestion():
            return anything.filter(lambda given: given not in (None, "", NOT_SURE, *question.values))
        case DateQuestion():
            return (
                impossible_days | hostile.map(lambda typed: f"2026-{typed}") | st.integers() | st.just(["2026-11-23"])
            )
        case TextQuestion():
            # Halves of a character that stand side by side would become one: a letter keeps them apart.
            too_long = hostile.map(lambda typed: f"{typed}x" * (question.most + 1))
            return too_long | st.integers() | st.booleans() | st.lists(hostile) | st.dictionaries(hostile, hostile)
        case PeopleQuestion():
            return hostile | st.integers() | st.dictionaries(hostile, hostile, max_size=2)


def once_for_each[Made](make: Callable[[Calculator], Made]) -> Callable[[Calculator], Made]:
    """Have a function keep what it makes for each calculator."""
    kept: dict[str, Made] = {}

    @wraps(make)
    def keep(calculator: Calculator) -> Made:
        if calculator.id not in kept:
            kept[calculator.id] = make(calculator)
        return kept[calculator.id]

    return keep


@once_for_each
def right_values(calculator: Calculator) -> st.SearchStrategy[Values]:
    """Answers to some of the questions, all as they should be."""
    return _filled(calculator.questions)


def wrong_values(calculator: Calculator, without: Values) -> st.SearchStrategy[Values]:
    """What cannot be taken: wrong replies to the questions not in `without`, and names that no form has."""
    replies = {question.id: wrong(question) for question in calculator.questions if question.id not in without}
    people = [question.id for question in calculator.questions if isinstance(question, PeopleQuestion)]
    names = [
        f"{id}.{rest}" for id in people for rest in ("0.name", "x.name", "1.age", "1", "", "1.name.x", "9999.name")
    ]
    known = {question.id for question in calculator.questions}
    unknown = (hostile | st.sampled_from([*names, "", "__proto__"])).filter(
        lambda name: name.split(".")[0] not in known
    )
    return st.builds(
        lambda given, more: {**given, **more},
        st.fixed_dictionaries({}, optional=replies),
        st.dictionaries(unknown if not people else unknown | st.sampled_from(names), anything, max_size=3),
    )


@once_for_each
def any_values(calculator: Calculator) -> st.SearchStrategy[Values]:
    """Right and wrong replies in any mixture, lists of people also as the controls of a form name them."""
    replies = {question.id: right(question) | wrong(question) | anything for question in calculator.questions}
    controls = {
        question.control(row, field): right(field) | wrong(field)
        for question in calculator.questions
        if isinstance(question, PeopleQuestion)
        for row in (1, 2, question.most, question.most + 1)
        for field in question.fields
    }
    return st.builds(
        lambda given, more: {**given, **more},
        st.fixed_dictionaries({}, optional={**replies, **controls}),
        st.dictionaries(hostile, anything, max_size=2),
    )


def _filled(questions: tuple[Question, ...]) -> st.SearchStrategy[Values]:
    return st.fixed_dictionaries({}, optional={question.id: right(question) for question in questions})
