"""No input becomes markup: what the package escapes by hand is what the standard library would have escaped."""

from __future__ import annotations

import html
import json
import re
from html.parser import HTMLParser
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.calculators import IDS, get
from should_connect.html.escape import escape, escape_attribute, percent_encode
from should_connect.html.markup import tag, text
from should_connect.html.section import section
from should_connect.questions.model import PeopleQuestion, TextQuestion
from should_connect.web import respond

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload='alert(1)'>",
    "</textarea><iframe srcdoc='<b>'>",
    "&lt;b&gt; &amp; <!-- --> ]]> <![CDATA[",
    "javascript:alert(1)//",
    "\u202e<b>\u0000\ud800",
)
ELEMENTS = """
a b blockquote button code dd details div dl dt fieldset figcaption figure form h2 h3 h4 input label legend li mark ol
option p path circle rect line g pre section select span strong summary svg text title textarea ul
"""
KNOWN_TAGS = frozenset(ELEMENTS.split())


@given(st.text())
def test_text_is_escaped_as_the_standard_library_does(words: str) -> None:
    assert escape(words) == html.escape(words, quote=False)
    assert escape_attribute(words) == html.escape(words)


@given(st.text())
def test_addresses_are_encoded_as_the_standard_library_does(words: str) -> None:
    assert percent_encode(words) == quote(words, safe="", errors="replace")


class Reader(HTMLParser):
    """Notes every element and attribute it meets."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: set[str] = set()
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes.update(name for name, _ in attrs)


@given(st.text(), st.text())
def test_whatever_is_written_comes_back_as_it_was(words: str, value: str) -> None:
    reader = HTMLParser(convert_charrefs=True)
    heard: list[str] = []
    seen: list[str | None] = []
    reader.handle_data = heard.append  # type: ignore[method-assign]
    reader.handle_starttag = lambda tag, attrs: seen.extend(given for _, given in attrs)  # type: ignore[method-assign]
    clean = words.replace("\r", "").replace("\0", "")
    reader.feed(tag("p", text(clean), title=value))
    reader.close()
    assert "".join(heard) == clean
    assert seen == [value]


@pytest.mark.parametrize("id", [id for id in IDS if any(isinstance(q, TextQuestion) for q in get(id).questions)])
@pytest.mark.parametrize("words", HOSTILE)
def test_hostile_words_in_every_field_bring_in_no_element_of_their_own(id: str, words: str) -> None:
    values = {q.id: words for q in get(id).questions if isinstance(q, TextQuestion)}
    reply = json.loads(respond(json.dumps({"calculator": id, "values": values, "root": "../", "today": "2026-11-23"})))
    harmless = json.loads(respond(json.dumps({"calculator": id, "values": {}, "root": "../", "today": "2026-11-23"})))
    for part in (*reply["parts"].values(), *reply["errors"].values()):
        reader = Reader()
        reader.feed(part)
        assert reader.tags <= KNOWN_TAGS
        assert not [name for name in reader.attributes if name.startswith("on")]
    assert set(reply["parts"]) == set(harmless["parts"])


def test_hostile_names_of_people_bring_in_no_element_of_their_own() -> None:
    (people,) = [q for q in get("whom-to-add").questions if isinstance(q, PeopleQuestion)]
    for words in HOSTILE:
        values = {f"{people.id}.1.name": words, f"{people.id}.1.interviewed": "yes"}
        asked = {"calculator": "whom-to-add", "values": values, "root": "../", "today": "2026-11-23"}
        for part in json.loads(respond(json.dumps(asked)))["parts"].values():
            reader = Reader()
            reader.feed(part)
            assert reader.tags <= KNOWN_TAGS


@pytest.mark.parametrize("id", IDS)
def test_every_control_of_a_form_has_a_label(id: str) -> None:
    made = section(get(id), "engine", "../")
    visible = made.count("<input") - made.count('type="hidden"') + made.count("<textarea") + made.count("<select")
    assert visible == made.count("<label")


@pytest.mark.parametrize("id", IDS)
def test_what_is_true_only_at_times_is_hidden_also_where_styles_are_left_out(id: str) -> None:
    made = section(get(id), "engine", "../")
    at_times = re.findall(r'<[^>]* class="(?:sc-late sc-late-popup|sc-linked|sc-notice [^"]*)"[^>]*>', made)
    assert len(at_times) == 4
    assert all(" hidden" in start for start in at_times)
