"""When to send: the days, over years of dates and every combination of answers."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from should_connect.answer import Answer, Appointment
from should_connect.calculators import get
from should_connect.catalogue import lookup
from should_connect.claims import is_request_now
from should_connect.days import bands
from should_connect.days.offsets import from_day
from should_connect.days.schedule import add_business_days, business_day_from, is_business_day
from should_connect.questions.happened import HAPPENED
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW
from should_connect.questions.model import ChoiceQuestion
from should_connect.questions.process import DAYS_TO_INTERVIEW
from should_connect.situation import ListedPerson, Situation, Value, read
from should_connect.tables.request import TABLE
from should_connect.tables.steps import ANSWER_OFFER

CALCULATOR = get("when-to-send")
TODAY = date(2026, 11, 23)  # a Monday
REQUESTS = ("before-window", "request-earliest", "request-good", "request-last")
NOTHING = {fact.id: fact.none for fact in HAPPENED.questions}
WARM = {"stage": "waiting", "role": "hiring-manager", "rapport": "warm", "employer": "typical", **NOTHING}
CHOICES = tuple(question for question in CALCULATOR.questions if isinstance(question, ChoiceQuestion))


@st.composite
def situations(draw: st.DrawFn, complete: bool = False) -> Situation:
    """An interview on any day, answers to some questions or all, a promised day or none, and today around it."""
    values: dict[str, Value] = {
        question.id: draw(st.sampled_from(question.values)) for question in CHOICES if complete or draw(st.booleans())
    }
    interview = draw(st.dates(date(2000, 2, 1), date(2099, 11, 1)))
    values["interview_date"] = interview
    if draw(st.booleans()):
        values["promised_date"] = interview + timedelta(days=draw(st.integers(-30, 40)))
    return Situation(values, interview + timedelta(days=draw(st.integers(-30, 40))))


def ask(today: date | None = TODAY, /, **values: str) -> Answer:
    situation, problems = read(CALCULATOR.questions, values, today)
    assert not problems
    return CALCULATOR.answer(situation)


def due(answer: Answer) -> dict[str, Appointment]:
    return {day.id: day for day in answer.dates}


def requests(answer: Answer) -> Iterator[Appointment]:
    return (day for day in answer.dates if day.id in REQUESTS)


@given(situations())
def test_dates_are_in_order_and_no_first_day_is_after_its_last(situation: Situation) -> None:
    dates = CALCULATOR.answer(situation).dates
    assert list(dates) == sorted(dates, key=lambda day: (day.first, day.last, day.id))
    assert all(day.first <= day.last for day in dates)
    assert len({day.id for day in dates}) == len(dates)


@given(situations())
def test_nothing_is_proposed_for_a_day_that_is_past(situation: Situation) -> None:
    assert situation.today
    for day in CALCULATOR.answer(situation).dates:
        assert day.last >= situation.today, day


@given(situations(complete=True))
def test_a_request_is_proposed_only_on_days_on_which_the_judgment_says_so(situation: Situation) -> None:
    interview = situation.day(get("when-to-send").asks[0])  # type: ignore[arg-type]
    assert interview
    for appointment in requests(CALCULATOR.answer(situation)):
        day = appointment.first
        while day <= appointment.last:
            row = TABLE.decide(bands.on_day(situation, interview, day))
            assert is_request_now(row.verdict, row.steps), (appointment, row.id)
            day += timedelta(days=1)


@given(situations(complete=True))
def test_the_first_day_named_is_the_first_business_day_on_which_the_judgment_says_yes(situation: Situation) -> None:
    interview, today = situation.day(CALCULATOR.asks[0]), situation.today  # type: ignore[arg-type]
    assert interview
    assert today
    found = due(CALCULATOR.answer(situation))
    if "request-earliest" not in found or "thank-you" in found:
        return
    day = max(interview, today)
    while day < found["request-earliest"].first:
        assert not is_business_day(day) or not bands.may_send(situation, interview, day), day
        day += timedelta(days=1)


@st.composite
def too_soon(draw: st.DrawFn) -> Situation:
    """The first week after an interview on any day, thanked or not, with nothing in the way of a request."""
    values: dict[str, Value] = {question.id: draw(st.sampled_from(question.values)) for question in CHOICES}
    values |= {**NOTHING, "stage": draw(st.sampled_from(("waiting", "rejected", "offer"))), "rapport": "warm"}
    values |= {
        "their_move": draw(st.sampled_from(("none", "suggested"))),
        "feedback": draw(st.sampled_from(("yes", "no"))),
    }
    interview = draw(st.dates(date(2000, 2, 1), date(2099, 11, 1)))
    return Situation({**values, "interview_date": interview}, interview + timedelta(days=draw(st.integers(-1, 6))))


@given(too_soon())
def test_the_verdict_and_the_dates_name_the_same_first_day(situation: Situation) -> None:
    interview = situation.day(CALCULATOR.asks[0])  # type: ignore[arg-type]
    assert interview
    answer = CALCULATOR.answer(situation)
    found, earliest = from_day(answer.label), due(answer).get("request-earliest")
    if found:
        assert earliest, answer.label
        assert earliest.first == interview + timedelta(days=found[1][interview.weekday()][0]), answer.label


NAMED = re.compile(r"^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \w{3} \d+")


MET = tuple(
    ListedPerson(row, Situation({"role": role, "interviewed": "yes", "rapport": "warm"}))
    for row, role in enumerate(("lead", "peer"), start=1)
)


@settings(max_examples=40)
@given(situations(complete=True), st.sampled_from(("when-to-send", "my-plan", "whom-to-add")))
def test_the_days_of_one_list_are_in_one_form(situation: Situation, id: str) -> None:
    answer = get(id).answer(Situation({**situation.values, "people": MET}, situation.today))
    for listed in (answer.steps, answer.people):
        days = [one.when for one in listed if NAMED.match(one.when)]
        assert len({bool(re.search(r", \d{4}$", day)) for day in days}) <= 1, days
    assert not [step for step in answer.steps if step.days and step.due], "a script would name the day again"


@given(situations())
def test_requests_and_questions_fall_on_business_days(situation: Situation) -> None:
    for day in CALCULATOR.answer(situation).dates:
        if day.id in (*REQUESTS, "status-question", "status-repeat"):
            assert is_business_day(day.first), day
            assert is_business_day(day.last), day


@given(situations())
def test_every_date_names_rules_that_exist(situation: Situation) -> None:
    for day in CALCULATOR.answer(situation).dates:
        assert all(lookup(rule) for rule in day.rules)


@given(situations(complete=True))
def test_a_gate_that_forbids_contact_leaves_no_date_but_the_interview(situation: Situation) -> None:
    silent = Situation({**situation.values, "no_contact": "yes"}, situation.today)
    assert {day.id for day in CALCULATOR.answer(silent).dates} <= {"interview"}


@pytest.mark.parametrize("fact", [("asked_not_to", "yes"), ("employed_discretion", "secret"), ("advance", "yes")])
@given(situation=situations(complete=True))
def test_a_gate_that_forbids_requests_leaves_no_day_for_one(fact: tuple[str, str], situation: Situation) -> None:
    values = {**situation.values, fact[0]: fact[1]}
    if values["stage"] == "offer" and values["offer_status"] == "started":
        return
    assert not [*requests(CALCULATOR.answer(Situation(values, situation.today)))]


def test_after_two_questions_no_third_is_proposed() -> None:
    answer = ask(date(2026, 12, 14), interview_date="2026-11-23", **{**WARM, "followed_up": "twice"})
    assert not {"status-question", "status-repeat"} & due(answer).keys()


def test_after_one_question_one_more_is_proposed_a_week_from_now_at_the_earliest() -> None:
    told = {**WARM, "rapport": "neutral", "interview_date": "2026-11-10"}
    dates = due(ask(**{**told, "followed_up": "once"}))
    assert "status-question" not in dates
    assert dates["status-repeat"].first == date(2026, 11, 30)
    assert {"status-question", "status-repeat"} <= due(ask(**told)).keys()


def test_nobody_is_thanked_for_an_advance() -> None:
    told = {**WARM, "interview_date": TODAY.isoformat()}
    assert "thank-you" in due(ask(**told))
    assert "thank-you" not in due(ask(**{**told, "advance": "yes"}))


def test_a_recruiter_can_be_asked_from_day_two_on_every_page() -> None:
    answer = ask(TODAY, interview_date="2026-11-23", **{**WARM, "role": "recruiter", "rapport": "neutral"})
    assert due(answer)["request-earliest"].first == date(2026, 11, 25)
    judged = get("decide").answer(Situation({**WARM, "role": "recruiter", "rapport": "neutral",
                                             "days_since_interview": "2-4"}))  # fmt: skip
    assert judged.verdict.boldness == 2


def test_a_warm_manager_is_asked_on_day_five_to_seven() -> None:
    answer = ask(TODAY, interview_date="2026-11-23", **WARM)
    assert (due(answer)["request-good"].first, due(answer)["request-good"].last) == (date(2026, 11, 30),) * 2


def test_the_thank_you_comes_first_and_within_a_day() -> None:
    answer = ask(TODAY, interview_date="2026-11-23", **WARM)
    assert due(answer)["thank-you"].last == date(2026, 11, 24)
    assert answer.dates[0].id in ("interview", "thank-you")


def test_nobody_is_told_to_thank_the_same_people_twice() -> None:
    for stage in ("waiting", "rejected", "withdrew", "offer"):
        steps = ask(**{**WARM, "interview_date": "2026-11-20", "stage": stage, "offer_status": "open"}).steps
        assert len([step for step in steps if "hank" in step.text]) == 1, stage
        assert stage != "offer" or steps[0] == ANSWER_OFFER


@pytest.mark.parametrize("fact", HAPPENED.questions, ids=lambda fact: fact.id)
def test_whoever_has_ticked_one_fact_and_said_no_more_is_reminded_to_say_thanks_unless_that_is_unwanted(
    fact: ChoiceQuestion,
) -> None:
    for choice in fact.values:
        answer = ask(interview_date="2026-11-22", **{**NOTHING, fact.id: choice})
        reminds = not answer.settled or any("hank" in step.text for step in answer.steps)
        assert reminds or fact.id in ("no_contact", "advance"), (choice, answer.verdict)


def test_a_thank_you_that_is_sent_is_no_date_any_more() -> None:
    answer = ask(TODAY, interview_date="2026-11-23", thank_you_sent="yes", **WARM)
    assert "thank-you" not in due(answer)


def test_the_question_follows_the_promised_day() -> None:
    answer = ask(TODAY, interview_date="2026-11-23", promised_date="2026-12-04", **WARM)
    assert due(answer)["status-question"].first == date(2026, 12, 7)


def test_without_the_interviews_day_it_is_asked_for() -> None:
    answer = ask(TODAY, **WARM)
    assert not answer.dates
    assert "day of the interview" in answer.headline


@given(st.dates(date(2000, 1, 1), date(2099, 1, 1)), st.integers(1, 30))
def test_business_days_are_counted_over_weekends_and_years(day: date, count: int) -> None:
    later = add_business_days(day, count)
    between = [day + timedelta(days=number + 1) for number in range((later - day).days)]
    assert sum(map(is_business_day, between)) == count
    assert is_business_day(later)
    assert business_day_from(later) == later


@pytest.mark.parametrize("question", [DAYS_SINCE_INTERVIEW, DAYS_TO_INTERVIEW], ids=lambda question: question.id)
def test_every_number_of_days_has_one_choice(question: ChoiceQuestion) -> None:
    for days in range(400):
        assert bands.band(question, days) in question.values


def test_a_number_of_days_that_no_choice_covers_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^question days_since_interview: no choice covers -1 days$"):
        bands.band(DAYS_SINCE_INTERVIEW, -1)


def test_the_days_that_are_told_apart_stand_for_all_the_others() -> None:
    first = bands.told_apart(TODAY, 14)
    assert first[0] == TODAY
    for days in range(15):
        day = TODAY + timedelta(days)
        stands_for_it = max(other for other in first if other <= day)
        assert bands.on_day(Situation({}), TODAY, day) == bands.on_day(Situation({}), TODAY, stands_for_it)
