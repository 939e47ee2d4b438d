"""When to send: the days, over years of dates and every combination of answers."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.answer import Answer, Appointment, Verdict, Weight
from should_connect.calculators import get
from should_connect.catalogue import lookup
from should_connect.days import bands
from should_connect.days.schedule import add_business_days, business_day_from, is_business_day
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW, EARLIER_REQUEST
from should_connect.questions.model import ChoiceQuestion
from should_connect.questions.process import DAYS_TO_INTERVIEW, PRIOR_CONTACT
from should_connect.situation import Situation, Value, read
from should_connect.tables import after_interview, before_interview

CALCULATOR = get("when-to-send")
TODAY = date(2026, 11, 23)  # a Monday
DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
REQUESTS = ("before-window", "request-earliest", "request-good", "request-last", "request-after-decision")
WARM = {"role": "hiring-manager", "rapport": "warm", "outcome": "open", "protocol": "nothing-said"}

CHOICES = (*(q for q in CALCULATOR.questions if isinstance(q, ChoiceQuestion)), EARLIER_REQUEST, PRIOR_CONTACT)
"""What this page asks, and what an answer given on another page may add."""


type DayMaker = Callable[[date], st.SearchStrategy[date]]


def around(interview: date) -> st.SearchStrategy[date]:
    """Days of the weeks before and after an interview."""
    return st.integers(-30, 40).map(lambda days: interview + timedelta(days=days))


@st.composite
def situations(draw: st.DrawFn, others: DayMaker = around, with_today: bool = True) -> Situation:
    """An interview on any day, every answer given, and the other dates drawn by `others`."""
    values: dict[str, Value] = {question.id: draw(st.sampled_from(question.values)) for question in CHOICES}
    interview = draw(st.dates(date(2000, 2, 1), date(2099, 11, 1)))
    values["interview_date"] = interview
    if draw(st.booleans()):
        values["promised_date"] = draw(others(interview))
    return Situation(values, draw(others(interview)) if with_today else None)


ANY_DAYS = situations(lambda interview: DAYS)
NO_TODAY = situations(with_today=False)


def ask(today: date | None = TODAY, /, **values: str) -> Answer:
    situation, problems = read(CALCULATOR.questions, values, today)
    assert not problems
    return CALCULATOR.answer(situation)


def due(answer: Answer) -> dict[str, Appointment]:
    return {day.id: day for day in answer.dates}


def days_of(appointment: Appointment) -> Iterator[date]:
    day = appointment.first
    while day <= appointment.last:
        yield day
        day += timedelta(days=1)


def requests(answer: Answer) -> list[Appointment]:
    return [day for day in answer.dates if day.id in REQUESTS]


def interview_of(situation: Situation) -> date:
    interview = situation.values["interview_date"]
    assert isinstance(interview, date)
    return interview


def days_since(situation: Situation) -> int:
    assert situation.today is not None
    return (situation.today - interview_of(situation)).days


@given(situations() | ANY_DAYS)
def test_nothing_is_proposed_in_the_past_and_dates_stand_in_order(situation: Situation) -> None:
    dates = CALCULATOR.answer(situation).dates
    assert situation.today is not None
    assert all(situation.today <= day.first <= day.last for day in dates)
    assert [day.first for day in dates] == sorted(day.first for day in dates)
    assert len({day.id for day in dates}) == len(dates)


@given(situations() | NO_TODAY)
def test_no_request_on_the_interview_day_or_the_day_after_and_none_at_a_weekend(situation: Situation) -> None:
    interview = interview_of(situation)
    for appointment in requests(CALCULATOR.answer(situation)):
        for day in days_of(appointment):
            assert not 0 <= (day - interview).days <= 1
            assert is_business_day(day)


@given(situations() | NO_TODAY)
def test_a_request_before_the_interview_falls_in_the_last_three_days(situation: Situation) -> None:
    for appointment in requests(CALCULATOR.answer(situation)):
        ahead = [(interview_of(situation) - day).days for day in days_of(appointment)]
        assert all(1 <= days <= 3 for days in ahead) == (appointment.id == "before-window")


@given(situations() | NO_TODAY)
def test_the_thank_you_comes_before_any_request_after_the_interview(situation: Situation) -> None:
    answer = CALCULATOR.answer(situation)
    thanks = due(answer).get("thank-you")
    if situation.values["thank_you_sent"] == "yes":
        assert thanks is None
    if thanks:
        later = [day for day in requests(answer) if day.id != "before-window"]
        assert all(thanks.last < day.first for day in later)


@given(situations())
def test_a_thank_you_leaves_within_a_day_and_takes_a_weekend_only_where_no_weekday_is_left(
    situation: Situation,
) -> None:
    interview, today = interview_of(situation), situation.today
    thanks = due(CALCULATOR.answer(situation)).get("thank-you")
    assert today is not None
    if thanks and today <= interview + timedelta(days=1):
        open_days = [day for day in (interview, interview + timedelta(days=1)) if day >= today]
        assert thanks.last <= interview + timedelta(days=1)
        assert is_business_day(thanks.last) or not any(map(is_business_day, open_days))
    elif thanks:
        assert is_business_day(thanks.first)


@given(situations())
def test_every_day_for_a_request_is_one_the_after_interview_table_allows(situation: Situation) -> None:
    interview = interview_of(situation)
    assert situation.today is not None
    if situation.today < interview and situation.values["outcome"] != "withdrew":  # nothing is decided before it
        situation = replace(situation, values={**situation.values, "outcome": "open"})
    dates = due(CALCULATOR.answer(situation))
    for id in ("request-earliest", "request-good", "request-last"):
        if id in dates:
            assert all(bands.may_send(situation, (day - interview).days) for day in days_of(dates[id]))


@given(situations())
def test_the_verdict_is_the_tables_for_today_or_for_the_first_day_left_to_send(situation: Situation) -> None:
    assert situation.today is not None
    answer, interview = CALCULATOR.answer(situation), interview_of(situation)
    if situation.today >= interview:
        verdict = after_interview.TABLE.answer(bands.on_day(situation, (situation.today - interview).days)).verdict
        if verdict in (Verdict.SEND, Verdict.SEND_OPTIONAL):
            thanks = due(answer).get("thank-you")
            start = thanks.last + timedelta(days=1) if thanks else situation.today
            days = (business_day_from(start) - interview).days
            verdict = after_interview.TABLE.answer(bands.on_day(situation, days)).verdict
        assert answer.verdict is verdict
    elif situation.values["outcome"] != "withdrew" and situation.values["role"] != "coordinator":
        values = {**situation.values, "days_to_interview": bands.band(DAYS_TO_INTERVIEW, -days_since(situation))}
        assert answer.verdict is before_interview.TABLE.answer(Situation(values)).verdict


@given(situations())
def test_a_verdict_for_sending_always_comes_with_days(situation: Situation) -> None:
    answer = CALCULATOR.answer(situation)
    if answer.verdict in (Verdict.SEND, Verdict.SEND_OPTIONAL):
        assert requests(answer) or days_since(situation) < 0


@given(situations())
def test_a_status_question_waits_for_the_promised_day_and_is_asked_on_a_business_day(situation: Situation) -> None:
    answer = CALCULATOR.answer(situation)
    dates, promised, interview = due(answer), situation.values.get("promised_date"), interview_of(situation)
    if "status-question" not in dates:
        return
    question, repeat, closed = (dates[id] for id in ("status-question", "status-repeat", "closed"))
    assert all(is_business_day(day) for day in (question.first, question.last, repeat.first))
    if isinstance(promised, date) and promised >= interview:
        assert promised < question.first
    else:
        assert add_business_days(interview, 5) <= question.first
    assert question.last + timedelta(days=7) <= repeat.first <= question.last + timedelta(days=9)
    assert repeat.last < closed.first


@given(situations())
def test_status_questions_end_with_the_decision(situation: Situation) -> None:
    assert situation.today is not None
    if situation.values["outcome"] in ("offer", "rejected") and situation.today >= interview_of(situation):
        assert not {"status-question", "status-repeat", "closed"} & due(CALCULATOR.answer(situation)).keys()


@given(situations() | ANY_DAYS | NO_TODAY)
def test_every_rule_and_disagreement_named_is_in_the_catalogue(situation: Situation) -> None:
    answer = CALCULATOR.answer(situation)
    named = {*answer.dissent, *(reason.rule for reason in answer.reasons)}
    assert all(map(lookup, named.union(*(day.rules for day in answer.dates))))
    assert len(set(answer.dissent)) == len(answer.dissent)
    asked = {question.id for question in CALCULATOR.questions}
    assert {change.question for change in answer.changes} | set(answer.assumed) <= asked


def test_every_number_of_days_has_its_band() -> None:
    since = [bands.band(DAYS_SINCE_INTERVIEW, days) for days in range(400)]
    ahead = [bands.band(DAYS_TO_INTERVIEW, days) for days in range(400)]
    assert since == [*["0-1"] * 2, *["2-4"] * 3, *["5-7"] * 3, *["8-14"] * 7, *["15+"] * 385]
    assert ahead == ["0", *["1-3"] * 3, *["4-7"] * 4, *["8+"] * 392]


def test_an_interview_on_thursday_after_a_warm_talk() -> None:
    dates = due(ask(interview_date="2026-11-19", **WARM))
    assert [(day.first.day, day.last.day) for day in (dates["request-earliest"], dates["request-good"])] == [
        (24, 24),  # day 5; today is still for the late thank-you
        (24, 26),
    ]
    assert dates["request-last"].first == date(2026, 11, 26)
    assert (dates["status-question"].first, dates["status-question"].last) == (date(2026, 11, 26), date(2026, 11, 30))
    assert dates["status-repeat"].first == date(2026, 12, 7)


@pytest.mark.parametrize(
    ("promised", "first", "last"),
    [
        ("2026-12-01", date(2026, 12, 2), date(2026, 12, 3)),  # Tuesday
        ("2026-12-03", date(2026, 12, 4), date(2026, 12, 7)),  # Thursday, over the weekend
        ("2026-12-05", date(2026, 12, 7), date(2026, 12, 8)),  # Saturday
        ("2026-12-31", date(2027, 1, 1), date(2027, 1, 4)),  # over the end of the year
    ],
)
def test_with_a_promised_day_ask_one_or_two_business_days_after_it(promised: str, first: date, last: date) -> None:
    question = due(ask(interview_date="2026-11-20", promised_date=promised))["status-question"]
    assert (question.first, question.last) == (first, last)


@pytest.mark.parametrize(
    ("interview", "first", "last"),
    [
        ("2026-11-27", date(2026, 11, 24), date(2026, 11, 26)),  # Friday: Tuesday to Thursday
        ("2026-11-30", date(2026, 11, 27), date(2026, 11, 27)),  # Monday: only the Friday
        ("2026-12-01", date(2026, 11, 30), date(2026, 11, 30)),  # Tuesday: only the Monday
        ("2026-11-24", date(2026, 11, 23), date(2026, 11, 23)),  # tomorrow: only today
    ],
)
def test_the_window_before_the_interview_leaves_weekends_out(interview: str, first: date, last: date) -> None:
    window = due(ask(interview_date=interview, protocol="nothing-said"))["before-window"]
    assert (window.first, window.last) == (first, last)


def test_too_early_and_too_late_before_the_interview_are_said() -> None:
    early = ask(interview_date="2026-12-11", protocol="nothing-said")
    late = ask(date(2026, 11, 28), interview_date="2026-11-30", protocol="nothing-said")  # Saturday, Monday
    assert "too early" in " ".join(reason.text for reason in early.reasons)
    assert "before-window" not in due(late)
    assert "Too late" in " ".join(reason.text for reason in late.reasons)


def test_days_five_to_seven_are_aimed_for_even_where_others_are_allowed() -> None:
    good = due(ask(date(2026, 11, 13), interview_date="2026-11-13", **{**WARM, "protocol": "relaxed"}))["request-good"]
    assert (good.first, good.last) == (date(2026, 11, 18), date(2026, 11, 20))


def test_on_the_last_day_with_the_thank_you_still_to_go_the_answer_is_to_wait() -> None:
    answer = ask(date(2026, 11, 23), interview_date="2026-11-16", **WARM)
    assert answer.verdict is Verdict.WAIT_OUTCOME
    assert not requests(answer)
    assert any("before a weekday is left" in reason.text for reason in answer.reasons)
    thanked = ask(date(2026, 11, 23), interview_date="2026-11-16", thank_you_sent="yes", **WARM)
    assert thanked.verdict is Verdict.SEND_OPTIONAL


def test_day_two_is_the_edge_and_shown_as_a_range() -> None:
    answer = ask(date(2026, 11, 24), interview_date="2026-11-23", thank_you_sent="yes",
                 **{**WARM, "role": "recruiter"})  # fmt: skip
    earliest = due(answer)["request-earliest"]
    assert (earliest.first, earliest.last) == (date(2026, 11, 25), date(2026, 11, 26))
    assert "K3" in answer.dissent


def test_day_three_is_the_first_for_a_hiring_manager_even_after_a_warm_talk_at_a_relaxed_employer() -> None:
    answer = ask(date(2026, 11, 23), interview_date="2026-11-23", **{**WARM, "protocol": "relaxed"})
    earliest = due(answer)["request-earliest"]
    assert (earliest.first, earliest.last) == (date(2026, 11, 26), date(2026, 11, 26))


def test_where_the_outcome_is_awaited_the_days_after_the_promised_one_are_kept_free() -> None:
    dates = due(ask(interview_date="2026-11-20", promised_date="2026-12-01", **{**WARM, "protocol": "formal"}))
    assert "request-good" not in dates
    assert (dates["request-after-decision"].first, dates["request-after-decision"].last) == (
        date(2026, 12, 3),
        date(2026, 12, 4),
    )


def test_after_good_news_there_are_two_weeks_from_today() -> None:
    dates = due(ask(interview_date="2026-11-09", thank_you_sent="yes", **{**WARM, "outcome": "offer"}))
    assert dates["request-earliest"].first == TODAY
    assert dates["request-last"].last == TODAY + timedelta(days=14)


@pytest.mark.parametrize(("interview", "is_due"), [("2026-11-09", True), ("2026-11-08", False)])
def test_a_thank_you_is_owed_for_two_weeks(interview: str, is_due: bool) -> None:
    assert ("thank-you" in due(ask(interview_date=interview, **WARM))) is is_due


def test_before_the_interview_a_decision_cannot_have_been_made_unless_it_is_your_own() -> None:
    open_still = ask(interview_date="2026-11-30", **WARM)
    for outcome in ("offer", "rejected", "feedback"):
        assert ask(interview_date="2026-11-30", **{**WARM, "outcome": outcome}).dates == open_still.dates
    assert not requests(ask(interview_date="2026-11-30", **{**WARM, "outcome": "withdrew"}))


def test_whoever_only_sets_the_dates_is_not_asked_before_the_interview_even_if_you_know_them() -> None:
    known: dict[str, Value] = {**WARM, "interview_date": date(2026, 11, 25), "prior_contact": "known"}
    assert CALCULATOR.answer(Situation(known, TODAY)).verdict is Verdict.SEND_OPTIONAL
    coordinator = CALCULATOR.answer(Situation({**known, "role": "coordinator"}, TODAY))
    assert coordinator.verdict is Verdict.LOOK_ONLY


def test_whoever_turned_you_down_once_is_waited_for_even_when_they_suggest_it() -> None:
    suggested: dict[str, Value] = {**WARM, "interview_date": date(2026, 11, 18), "protocol": "they-suggested"}
    assert requests(CALCULATOR.answer(Situation(suggested, TODAY)))
    assert not requests(CALCULATOR.answer(Situation({**suggested, "earlier_request": "declined"}, TODAY)))


def test_a_late_thank_you_goes_today_and_the_request_tomorrow() -> None:
    dates = due(ask(interview_date="2026-11-16", **{**WARM, "role": "recruiter"}))
    assert (dates["thank-you"].first, dates["request-earliest"].first) == (TODAY, date(2026, 11, 24))


def test_once_the_promised_day_is_well_past_no_days_hang_on_it() -> None:
    dates = due(ask(interview_date="2026-11-02", promised_date="2026-11-16", **WARM))
    assert "request-after-decision" not in dates
    assert dates["status-question"].first == TODAY


def test_a_promise_before_the_interview_is_named_and_left_aside() -> None:
    with_it = ask(interview_date="2026-11-20", promised_date="2026-11-02", **WARM)
    without = ask(interview_date="2026-11-20", **WARM)
    assert with_it.dates == without.dates
    assert any("left aside" in reason.text for reason in with_it.reasons if reason.weight is Weight.CAUTION)


def test_years_later_only_the_closing_is_left() -> None:
    answer = ask(interview_date="2019-03-04", **WARM)
    assert [day.id for day in answer.dates] == ["closed"]
    assert any("over a year apart" in reason.text for reason in answer.reasons)


def test_whoever_was_told_not_to_gets_no_day_for_a_request() -> None:
    for interview in ("2026-11-19", "2026-11-26"):
        assert not requests(ask(interview_date=interview, promised_date="2026-12-01",
                                **{**WARM, "protocol": "told-not-to"}))  # fmt: skip


def test_without_todays_date_the_answer_says_so_and_counts_from_the_interview() -> None:
    answer = ask(None, interview_date="2026-11-19", **WARM)
    assert "missing" in answer.headline
    assert "5 to 7 days after the interview" in due(answer)["request-good"].note


def test_a_date_of_today_that_no_calendar_of_ours_holds_counts_as_missing() -> None:
    for today in (date.max, date.min):
        assert ask(today, interview_date="2026-11-19").dates == ask(None, interview_date="2026-11-19").dates


def test_with_no_answers_at_all_the_answer_asks_for_the_date() -> None:
    answer = ask()
    assert answer.dates == ()
    assert "day of the interview" in answer.headline
    assert answer.verdict is not Verdict.SEND


def test_with_only_a_promised_day_the_status_question_is_still_dated() -> None:
    assert due(ask(promised_date="2026-12-01"))["status-question"].first == date(2026, 12, 2)


def test_the_steps_carry_the_days() -> None:
    answer = ask(interview_date="2026-11-23", **WARM)
    assert answer.steps[0].when == "Mon 23 to Tue 24 Nov 2026"
    sent = ask(interview_date="2026-11-23", thank_you_sent="yes", **WARM)
    assert not any("Thank each interviewer" in step.text for step in sent.steps)
