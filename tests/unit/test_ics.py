"""The calendar file: what the icalendar library reads back is what the plan says."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from should_connect.answer import Appointment
from should_connect.days.calendar_file import TITLES, calendar

TODAY = date(2026, 11, 23)
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
TEXTS = st.text(st.characters(codec=None), max_size=300)
"""Any characters at all, control characters and halves of a pair included."""
PLAIN = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=300)


@st.composite
def appointments(draw: st.DrawFn, texts: st.SearchStrategy[str] = TEXTS) -> Appointment:
    first = draw(DAYS)
    last = first + timedelta(days=draw(st.integers(0, 400)))
    id = draw(texts.filter(lambda id: id not in TITLES))
    return Appointment(id, draw(texts), first, last, draw(texts))


def events(text: str) -> list[Event]:
    parsed = Calendar.from_ical(text)
    assert not parsed.errors
    found = [event for event in parsed.walk("VEVENT") if isinstance(event, Event)]
    assert not any(event.errors for event in found)
    return found


@given(st.lists(appointments(PLAIN), max_size=4, unique=True), DAYS | st.dates(max_value=date(999, 12, 31)))
def test_every_appointment_reads_back_as_it_was(plan: list[Appointment], today: date) -> None:
    found = events(calendar(plan, today))
    assert len(found) == len(plan)
    for event, planned in zip(found, plan, strict=True):
        assert event.decoded("DTSTART") == planned.first
        assert event.decoded("DTEND") == planned.last + timedelta(days=1)
        assert str(event["SUMMARY"]) == planned.label
        assert str(event.get("DESCRIPTION", "")) == planned.note
        assert event.decoded("DTSTAMP").date() == today
        assert str(event["TRANSP"]) == "TRANSPARENT"


@given(st.lists(appointments(), max_size=4, unique=True))
def test_no_text_can_break_the_file(plan: list[Appointment]) -> None:
    written = calendar(plan, TODAY)
    assert len(events(written)) == len(plan)
    assert written.endswith("END:VCALENDAR\r\n")
    for line in written.removesuffix("\r\n").split("\r\n"):
        assert len(line.encode()) <= 75
        assert not set(line) & {chr(code) for code in (*range(9), *range(10, 32), *range(127, 160))}


@given(appointments(), DAYS, DAYS, st.integers(0, 30))
def test_a_plan_made_again_updates_its_entries_even_those_whose_days_have_moved(
    planned: Appointment, one_day: date, another: date, days: int
) -> None:
    moved = replace(planned, last=planned.last + timedelta(days))
    first, second = events(calendar([planned], one_day))[0], events(calendar([moved], another))[0]
    assert first["UID"] == second["UID"]
    assert another < one_day or second["SEQUENCE"] >= first["SEQUENCE"]


def test_other_days_and_other_people_are_other_entries() -> None:
    plan = [
        Appointment(id, "Request", day, day)
        for id in ("request-person-1", "request-person-2")
        for day in (TODAY, TODAY + timedelta(days=1))
    ]
    assert len({event["UID"] for event in events(calendar(plan, TODAY))}) == len(plan)


def test_the_same_appointment_given_twice_is_written_once() -> None:
    planned = Appointment("thank-you", "Thank-you email by", TODAY, TODAY)
    assert len(events(calendar([planned, planned], TODAY))) == 1


@pytest.mark.parametrize(
    ("day", "end"),
    [
        (date(2028, 2, 28), date(2028, 2, 29)),
        (date(2028, 2, 29), date(2028, 3, 1)),
        (date(2027, 2, 28), date(2027, 3, 1)),
        (date(2026, 12, 31), date(2027, 1, 1)),
        (date(2026, 4, 30), date(2026, 5, 1)),
    ],
)
def test_an_entry_ends_on_the_day_after_it(day: date, end: date) -> None:
    event = events(calendar([Appointment("closed", "Treat it as closed", day, day)], TODAY))[0]
    assert event.decoded("DTEND") == end


@pytest.mark.parametrize("letter", ["é", "字", "🙂", "א"])
def test_folding_never_splits_a_character(letter: str) -> None:
    for shift in range(8):
        label = "x" * shift + letter * 100
        written = calendar([Appointment("id", label, TODAY, TODAY)], TODAY)
        assert str(events(written)[0]["SUMMARY"]) == label
        assert letter * 10 in written


def test_line_breaks_of_every_kind_stay_one_text() -> None:
    note = "one\rtwo\r\nthree\u2028four\x85five"
    event = events(calendar([Appointment("id", "a;b,c\\n", TODAY, TODAY, note)], TODAY))[0]
    assert str(event["DESCRIPTION"]).split("\n") == ["one", "two", "three", "four", "five"]
    assert str(event["SUMMARY"]) == "a;b,c\\n"


def test_an_entry_reads_well_among_others_leads_to_the_words_and_reminds_in_the_morning() -> None:
    planned = Appointment("thank-you", "Thank-you email by", TODAY, TODAY, "Within 24 hours.")
    written = calendar([planned], TODAY, "interview of Nov 22", {"thank-you": "The words: https://example.org/emails/"})
    (event,) = events(written)
    assert str(event["SUMMARY"]) == "Email a thank-you: interview of Nov 22"
    assert str(event["DESCRIPTION"]) == "Within 24 hours.\nThe words: https://example.org/emails/"
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("TRIGGER") == timedelta(hours=9)


def test_a_plan_without_dates_is_still_a_calendar() -> None:
    assert events(calendar([], TODAY)) == []


def test_the_file_is_written_as_the_standard_shows_it() -> None:
    planned = Appointment("id", "One, two; three \\ four", TODAY, TODAY + timedelta(days=1), "a\nb\ud800\x1b\tc")
    assert calendar([planned], TODAY).split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Should I Connect//Dates//EN",
        "CALSCALE:GREGORIAN",
        "BEGIN:VEVENT",
        "UID:22eecbec8372938cb6136ae36895c013@should-connect",
        "SEQUENCE:326",
        "DTSTAMP:20261123T000000Z",
        "DTSTART;VALUE=DATE:20261123",
        "DTEND;VALUE=DATE:20261125",
        r"SUMMARY:One\, two\; three \\ four",
        "DESCRIPTION:a\\nb\ufffd\tc",
        "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        r"DESCRIPTION:One\, two\; three \\ four",
        "TRIGGER:PT9H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@pytest.mark.parametrize("letter", ["x", "é", "字", "🙂"])
def test_a_line_is_folded_only_where_it_must_be(letter: str) -> None:
    label = letter * 200
    lines = calendar([Appointment("id", label, TODAY, TODAY)], TODAY).split("\r\n")
    start = lines.index(next(line for line in lines if line.startswith("SUMMARY:")))
    pieces = lines[start : lines.index("TRANSP:TRANSPARENT")]
    assert pieces[0] + "".join(piece.removeprefix(" ") for piece in pieces[1:]) == f"SUMMARY:{label}"
    assert all(75 - len(letter.encode()) < len(piece.encode()) <= 75 for piece in pieces[:-1])
