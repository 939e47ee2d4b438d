"""Whatever a page, a link or a visitor sends: an answer to what was right, a name for what was not, never markup."""

from __future__ import annotations

import json
import re
from datetime import date
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar as CalendarFile

from should_connect.calculators import IDS, Calculator, get
from should_connect.html.pieces import CALENDAR_FILE
from should_connect.links import fragment, kept
from should_connect.questions.model import PeopleQuestion, Question, TextQuestion
from should_connect.situation import read
from should_connect.web import respond
from unit.strategies import MARK, SEARCHED_LESS, TODAY, Values, any_values, right_values, todays, wrong_values

ROOT = "../"
ASK_WORDS = [id for id in IDS if any(isinstance(q, TextQuestion | PeopleQuestion) for q in get(id).questions)]
VOID = frozenset(("input", "br", "hr", "img", "path", "circle", "rect", "line"))
ELEMENTS = """
a b blockquote button circle code dd details div dl dt figcaption figure g h2 h3 li mark ol p path pre rect section span
strong summary svg text title ul
"""
ATTRIBUTES = """
aria-hidden aria-label class cx cy d data-clear data-copy data-days data-done data-edit data-file data-lower-risk
data-paper data-print data-refine data-says data-set-choice data-set-question data-source data-tone fill focusable
font-size height hidden href id r role rx stroke translate type viewbox width x xmlns y
"""
MAIL = re.compile(r"mailto:\?subject=[\w.~%-]*&body=[\w.~%-]*", re.ASCII)


def ask(id: str, values: object, today: date = TODAY, **more: object) -> Any:
    request = {"calculator": id, "values": values, "root": ROOT, "today": today.isoformat(), **more}
    return json.loads(respond(json.dumps(request)))


class Skeleton(HTMLParser):
    """The elements and attributes of a piece of HTML; fails where tags are not closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in VOID
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    handle_decl = handle_pi = unknown_decl = handle_comment


def assert_only_text(html: str) -> None:
    """Nothing that was typed has become an element, an attribute or an address."""
    found = Skeleton(html)
    assert set(found.elements) <= set(ELEMENTS.split())
    assert {name for name, _ in found.attributes} <= set(ATTRIBUTES.split())
    for name, value in found.attributes:
        if name == "href":
            assert value.startswith((ROOT, "#")) or MAIL.fullmatch(value)
        assert MARK not in value or MAIL.fullmatch(value)


def controls(questions: tuple[Question, ...]) -> set[str]:
    """Every name that a control of the form, or the place of an error, can have."""
    names = {question.id for question in questions}
    for question in questions:
        if isinstance(question, PeopleQuestion):
            rows = range(1, question.most + 1)
            names |= {f"{question.id}.{row}" for row in range(1, 100)}
            names |= {question.control(row, field) for row in rows for field in question.fields}
    return names


@pytest.mark.parametrize("id", IDS)
@SEARCHED_LESS
@given(data=st.data())
def test_any_request_has_a_sound_reply_in_which_what_was_typed_is_only_text(id: str, data: st.DataObject) -> None:
    calculator = get(id)
    values = data.draw(any_values(calculator))
    link = data.draw(st.none() | st.text(max_size=30) | any_values(calculator).map(as_link))
    today = data.draw(todays)
    more = {} if link is None else {"link": link}
    reply = ask(id, values, today, **more)
    assert reply == ask(id, values, today, **more)
    assert reply["verdict"]
    for html in (*reply["parts"].values(), *reply["errors"].values()):
        assert_only_text(html)
    given = {*values, *fields_of_people(values)}
    assert set(reply["errors"]) <= {*controls(calculator.questions), *given, "(unreadable name)"}
    for words in reply["errors"].values():
        assert MARK not in words
    assert_calendar(reply, calculator, today)


def as_link(values: Values) -> str:
    """The values as somebody might write them into a link."""
    return "&".join(f"{name}={value}" for name, value in values.items())


def fields_of_people(values: Values) -> set[str]:
    """The names of the fields given in a list of people, as an error names them."""
    listed = values.get("people")
    people = listed if isinstance(listed, list) else []
    rows = [(row, person) for row, person in enumerate(people, start=1) if isinstance(person, dict)]
    return {f"people.{row}.{name}" for row, person in rows for name in person}


def assert_calendar(reply: Any, calculator: Calculator, today: date) -> None:
    assert bool(reply["files"]) == (f'data-file="{CALENDAR_FILE}"' in reply["parts"]["details"])
    for name, content in reply["files"].items():
        assert name == CALENDAR_FILE
        written = CalendarFile.from_ical(content)
        assert not written.errors
        assert f"DTSTAMP:{today.isoformat().replace('-', '')}T" in content
        assert content.count("BEGIN:VEVENT\r\n") == len(written.walk("VEVENT")) > 0
        assert content.replace("\r\n", "").isprintable()
        assert max(len(line.encode()) for line in content.split("\r\n")) <= 75


@pytest.mark.parametrize("id", IDS)
@SEARCHED_LESS
@given(data=st.data())
def test_what_is_right_is_answered_as_if_nothing_wrong_stood_beside_it(id: str, data: st.DataObject) -> None:
    calculator = get(id)
    good = data.draw(right_values(calculator))
    bad = data.draw(wrong_values(calculator, without=good))
    together = dict(data.draw(st.permutations([*good.items(), *bad.items()])))
    alone, beside = ask(id, good), ask(id, together)
    assert not alone["errors"]
    assert len(beside["errors"]) <= len(bad)
    assert bool(beside["errors"]) == bool(bad)
    for notice in ("left-out", "problems"):
        alone["parts"].pop(notice, None), beside["parts"].pop(notice, None)
    assert {**alone, "errors": {}} == {**beside, "errors": {}}


@pytest.mark.parametrize("id", IDS)
@SEARCHED_LESS
@given(data=st.data())
def test_a_link_is_answered_as_if_its_choices_had_been_made_on_the_page(id: str, data: st.DataObject) -> None:
    calculator = get(id)
    people = {question.id for question in calculator.questions if isinstance(question, PeopleQuestion)}
    before = {name: value for name, value in data.draw(right_values(calculator)).items() if name not in people}
    linked, _ = read(calculator.questions, data.draw(right_values(calculator)))
    choices = kept(calculator.questions, linked)
    both, _ = read(calculator.questions, before | choices)
    reply = ask(id, before, link=fragment(calculator, linked))
    assert reply.pop("keep") == (kept(calculator.questions, both) if choices else None)
    assert bool(reply["parts"].pop("link")) == (not choices)
    assert reply == ask(id, before | choices)


def test_a_calculator_that_does_not_exist_is_named_as_the_fault() -> None:
    (words,) = [html for name, html in ask("no-such", {})["errors"].items() if name == "calculator"]
    assert words.endswith(">There is no such calculator.")


@pytest.mark.parametrize("id", ASK_WORDS)
@SEARCHED_LESS
@given(data=st.data())
def test_a_verdict_never_hangs_on_words(id: str, data: st.DataObject) -> None:
    calculator = get(id)
    values = data.draw(right_values(calculator))
    assert ask(id, values)["verdict"] == ask(id, with_other_words(calculator, values))["verdict"]


def with_other_words(calculator: Calculator, values: Values) -> Values:
    """The same answers with harmless words wherever words were typed."""
    changed = dict(values)
    for question in calculator.questions:
        given = values.get(question.id)
        if isinstance(question, TextQuestion) and given:
            changed[question.id] = "Dana"
        elif isinstance(question, PeopleQuestion) and isinstance(given, list):
            changed[question.id] = [{**person, "name": "Dana"} if person.get("name") else person for person in given]
    return changed
