"""The timeline: a picture that a strict page accepts, and rows of text that say the same."""

import xml.etree.ElementTree as ElementTree
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.answer import Appointment
from should_connect.days.in_words import human, spans
from should_connect.html.timeline import WIDTH, picture, rows

PICTURE = Path(__file__).parents[1] / "tables" / "timeline.svg"
SVG = "{http://www.w3.org/2000/svg}"
TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))


@st.composite
def plans(draw: st.DrawFn) -> list[Appointment]:
    plan = []
    for number in range(draw(st.integers(1, 6))):
        first = draw(DAYS)
        last = first + timedelta(days=draw(st.integers(0, 30)))
        plan.append(Appointment(f"id-{number}", draw(st.text(max_size=200)), first, last))
    return plan


def drawn(plan: list[Appointment], today: date | None = TODAY) -> ElementTree.Element:
    return ElementTree.fromstring(picture(plan, today))


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (TODAY, TODAY, "Mon, Nov 23"),
        (TODAY, date(2026, 11, 26), "Mon, Nov 23 to Thu, Nov 26"),
        (TODAY, date(2026, 12, 1), "Mon, Nov 23 to Tue, Dec 1"),
        (date(2026, 12, 30), date(2027, 1, 4), "Wed, Dec 30, 2026 to Mon, Jan 4, 2027"),
        (date(2028, 2, 29), date(2028, 2, 29), "Tue, Feb 29"),
    ],
)
def test_days_are_written_in_english_and_repeat_only_what_differs(first: date, last: date, words: str) -> None:
    assert spans([(first, last)]) == (words,)


def test_a_list_that_reaches_into_another_year_has_the_year_on_every_line() -> None:
    december, january = date(2026, 12, 30), date(2027, 1, 4)
    assert spans([(december, december), (january, january)]) == ("Wed, Dec 30, 2026", "Mon, Jan 4, 2027")
    assert spans([(TODAY, december), (january, january)])[0] == "Mon, Nov 23 to Wed, Dec 30, 2026"
    assert spans([(january, january)], today=december) == ("Mon, Jan 4, 2027",)


@given(DAYS)
def test_a_day_in_words_is_the_day(day: date) -> None:
    name, month, number, year = human(day).replace(",", "").split()
    assert (int(number), int(year)) == (day.day, day.year)
    assert "MonTueWedThuFriSatSun".index(name) == 3 * day.weekday()
    assert "JanFebMarAprMayJunJulAugSepOctNovDec".index(month) == 3 * (day.month - 1)


@given(plans(), st.none() | DAYS)
def test_whatever_the_labels_the_picture_is_sound_and_says_every_date(
    plan: list[Appointment], today: date | None
) -> None:
    svg = drawn(plan, today)
    assert svg.get("role") == "img"
    title = svg.findtext(f"{SVG}title") or ""
    texts = [element.text for element in svg.iter(f"{SVG}text")]
    for row in rows(plan, today):
        assert row.when in title
        assert row.when in texts
    assert len(svg.findall(f"{SVG}g")) == len(plan) + (today is not None)


@given(plans())
def test_a_strict_page_finds_no_style_script_or_fixed_width_in_it(plan: list[Appointment]) -> None:
    svg = drawn(plan)
    assert "width" not in svg.attrib
    for element in svg.iter():
        assert "style" not in element.attrib
        assert not [name for name in element.attrib if name.startswith("on") or "href" in name]
        assert element.tag.removeprefix(SVG) in {"svg", "title", "path", "g", "circle", "rect", "text"}


@given(plans())
def test_marks_stand_in_the_order_of_time_inside_the_picture_and_never_overlap(plan: list[Appointment]) -> None:
    svg = drawn(plan)
    width, height = map(int, (svg.get("viewBox") or "").split()[2:])
    assert width == WIDTH
    lines = [int(element.get("y") or 0) for element in svg.iter(f"{SVG}text")]
    assert lines == sorted(set(lines))
    assert all(0 < y < height for y in lines)


def test_long_labels_wrap_so_that_they_fit_beside_the_line() -> None:
    label = "Wide字" * 40 + " and " + "ordinary words " * 10
    texts = [element.text or "" for element in drawn([Appointment("id", label, TODAY, TODAY)], None).iter(f"{SVG}text")]
    assert "".join("".join(texts[1:]).split()) == "".join(label.split())
    assert all(sum(2 if letter == "字" else 1 for letter in text) <= 36 for text in texts)


def test_each_mark_says_when_and_what_and_today_is_marked_among_them() -> None:
    plan = [
        Appointment("last", "Last day", date(2026, 11, 26), date(2026, 11, 30)),
        Appointment("one", "One", TODAY, TODAY),
    ]
    marks = [
        (mark.get("class"), *(element.text for element in mark.iter(f"{SVG}text")))
        for mark in drawn(plan, date(2026, 11, 24)).iter(f"{SVG}g")
    ]
    kind = "sc-timeline__mark sc-timeline__mark--"
    assert marks == [
        (f"{kind}day", "Mon, Nov 23", "One"),
        (f"{kind}today", "Tue, Nov 24", "Today"),
        (f"{kind}span", "Thu, Nov 26 to Mon, Nov 30", "Last day"),
    ]


def test_the_picture_looks_as_it_was_last_looked_at(request: pytest.FixtureRequest) -> None:
    plan = [
        Appointment("a", "A label that is too long for one line and so takes two", TODAY, TODAY),
        Appointment("b", "字" * 18 + " fits in a line to the last column", date(2026, 11, 25), date(2026, 11, 27)),
        Appointment("c", "a" * 36 + "b" * 2, date(2026, 12, 1), date(2026, 12, 1)),
        Appointment("d", "x" * 17 + " " + "y" * 18 + " <& \x1b\ud800>", date(2027, 3, 1), date(2027, 3, 2)),
    ]
    kept, now = PICTURE, picture(plan, date(2026, 11, 24)) + "\n"
    if request.config.getoption("--update-tables", default=False):
        kept.write_text(now, encoding="utf-8")
    assert kept.read_text(encoding="utf-8") == now


def test_no_dates_no_picture() -> None:
    assert picture([], TODAY) == ""
    assert rows([]) == ()
