"""The same words in another of their written forms get the same answer, and no name loses what can be seen of it."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extent import every
from should_connect.calculators import IDS, get
from should_connect.questions.model import PeopleQuestion, TextQuestion
from should_connect.web import respond
from should_connect.written_forms import normalized

INVISIBLE = "\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a\u202c\u2066\u2069\u180e\u200c\u200d\u034f\u3164\ufe0f\x00\x7f"
SPACES = "\u00a0\u202f\u2007\u2009\u3000"
APOSTROPHES = "\u2019\u2018\u02bc\u2032\uff07"

OTHER_FORMS: dict[str, Callable[[str], str]] = {
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "composed": lambda text: unicodedata.normalize("NFC", text),
    **{f"with {ord(mark):04x} within": lambda text, mark=mark: mark.join(text) for mark in INVISIBLE},  # type: ignore[misc]
    **{f"with {ord(mark):04x} around": lambda text, mark=mark: f"{mark}{text}{mark}" for mark in INVISIBLE},  # type: ignore[misc]
    **{f"with {ord(space):04x} for spaces": lambda text, space=space: text.replace(" ", space) for space in SPACES},  # type: ignore[misc]
    **{f"with {ord(mark):04x} for '": lambda text, mark=mark: text.replace("'", mark) for mark in APOSTROPHES},  # type: ignore[misc]
    "decomposed with marks within": lambda text: "\u200b".join(unicodedata.normalize("NFD", text)),
    "with line ends of Windows": lambda text: text.replace("\n", "\r\n"),
    "with line ends of Unicode": lambda text: text.replace("\n", "\u2028"),
}
TEXTS = (
    "Siobhán O'Brien",
    "Zoë Nuñez-Łuczak",
    "Nguyễn Thị Ánh",
    "D'Angelo de la Cruz",
    "Hi Siobhán,\nI'd like to thank you for today. I don't expect an answer.\nJosé",
    "I'm sorry to chase, but when will you decide? It's been 2 weeks.",
)
WITH_WORDS = [id for id in IDS if any(isinstance(q, TextQuestion | PeopleQuestion) for q in get(id).questions)]


def replies(id: str, words: str) -> Any:
    """What a calculator replies when every field for words holds these."""
    values: dict[str, object] = {}
    name = re.split("\r\n|[\n\u2028]", words)[0]
    for question in get(id).questions:
        if isinstance(question, TextQuestion):
            values[question.id] = words if question.lines > 1 else name
        elif isinstance(question, PeopleQuestion):
            names = [question.control(1, field) for field in question.fields if isinstance(field, TextQuestion)]
            values |= dict.fromkeys(names, name)
    request = {"calculator": id, "values": values, "root": "../", "today": "2026-11-26"}
    return json.loads(respond(json.dumps(request)))


@pytest.mark.parametrize("id", WITH_WORDS)
@pytest.mark.parametrize("text", TEXTS, ids=lambda text: text[:12])
def test_a_text_and_its_other_forms_get_the_same_answer(id: str, text: str) -> None:
    wanted = replies(id, text)
    forms = [*{written(text): name for name, written in OTHER_FORMS.items()}.items()]
    # Each text starts with another form, so that each form is tried.
    for form, name in every(3, forms[TEXTS.index(text) % 3 :]):
        assert replies(id, form) == wanted, name


@pytest.mark.parametrize(
    "written",
    [
        "می\u200cخواهم",  # Persian, where the joiner keeps two letters apart
        "क्\u200dष",  # Hindi, where it draws half a letter
        "\U0001f469\u200d\U0001f4bb",  # a woman at a computer
        "\U0001f3f4\U000e0067\U000e0062\U000e0077\U000e006c\U000e0073\U000e007f",  # the flag of Wales
        "☕\ufe0f",
        "Kaʻiulani",
        "名前",
        "“quoted” – and so on… ",
    ],
)
def test_what_is_part_of_the_writing_stays(written: str) -> None:
    assert normalized(written) == unicodedata.normalize("NFC", written)


@given(st.text(max_size=60))
def test_there_is_one_form_and_it_changes_no_more(text: str) -> None:
    once = normalized(text)
    assert normalized(once) == once
    assert not re.search("[\u200b\u2060\ufeff\u00ad\u2028\r\u00a0\u2019]", once)
