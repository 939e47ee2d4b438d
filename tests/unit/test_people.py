"""Whom to add: how a list of people is read, and who ends up on the short list."""

import re
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from should_connect.answer import Answer, Placement, Verdict
from should_connect.calculators import PLAN, get
from should_connect.catalogue import lookup
from should_connect.days.schedule import is_business_day
from should_connect.html import plan
from should_connect.problems import Code, Problem
from should_connect.questions.happened import EARLIER_REQUEST, HAPPENED
from should_connect.questions.interview import INTERVIEW_DATE, RAPPORT
from should_connect.questions.model import ChoiceQuestion
from should_connect.questions.people import PEOPLE, PERSON_NAME, PERSON_ROLE
from should_connect.questions.stage import STAGE
from should_connect.situation import Situation, read

CALCULATOR = get("whom-to-add")
TODAY = date(2026, 11, 23)  # a Monday
QUESTIONS = CALCULATOR.questions
CHOICES = [question for question in QUESTIONS if isinstance(question, ChoiceQuestion)]
FIELDS = [field for field in PEOPLE.fields if isinstance(field, ChoiceQuestion)]
PERSON = st.fixed_dictionaries(
    {}, optional={"name": st.text(max_size=80), **{field.id: st.sampled_from(field.values) for field in FIELDS}}
)
WARM_LEAD = {"name": "Ana", "role": "lead", "interviewed": "yes", "rapport": "warm"}
PANEL = [
    {"name": "Pia", "role": "peer", "interviewed": "yes", "rapport": "warm"},
    {"name": "Rob", "role": "recruiter", "interviewed": "yes", "rapport": "warm"},
    {"name": "Sam", "role": "senior", "interviewed": "yes", "rapport": "warm"},
    WARM_LEAD,
    {"name": "Ned", "role": "peer", "interviewed": "yes", "rapport": "neutral"},
]


@st.composite
def inputs(draw: st.DrawFn) -> tuple[dict[str, object], date | None]:
    raw: dict[str, object] = {question.id: draw(st.sampled_from(question.values)) for question in CHOICES}
    raw["people"] = draw(st.lists(PERSON, max_size=8))
    if draw(st.booleans()):
        raw[INTERVIEW_DATE.id] = draw(st.dates(date(2026, 10, 1), date(2027, 1, 31))).isoformat()
    return raw, draw(st.none() | st.dates(date(2026, 10, 1), date(2027, 1, 31)))


def ask(people: object, today: date | None = TODAY, **values: str) -> Answer:
    situation, problems = read(QUESTIONS, {"people": people, **values}, today)
    assert not problems
    return CALCULATOR.answer(situation)


def problems_of(raw: dict[str, object]) -> dict[str, Problem]:
    _, problems = read(QUESTIONS, raw)
    return {problem.field: problem for problem in problems}


def listed(answer: Answer) -> list[Placement]:
    return sorted((one for one in answer.people if one.rank), key=lambda one: one.rank)


def names(placements: list[Placement]) -> list[str]:
    return [one.name for one in placements]


# How a list of people is read


def test_a_list_and_the_controls_of_a_form_are_read_alike() -> None:
    flat = {f"people.{row}.{field}": value for row, person in enumerate(PANEL, 1) for field, value in person.items()}
    assert read(QUESTIONS, flat) == read(QUESTIONS, {"people": PANEL})
    for field in PEOPLE.fields:
        assert PEOPLE.control(3, field) == f"people.3.{field.id}"


def test_rows_left_empty_are_ignored_and_the_others_keep_their_numbers() -> None:
    blank = {"name": " ", "role": "", "interviewed": "not-sure", "rapport": None}
    situation, problems = read(QUESTIONS, {"people": [blank, {}, WARM_LEAD]})
    assert not problems
    assert [person.row for person in situation.people(PEOPLE)] == [3]


@pytest.mark.parametrize(
    ("people", "field", "code"),
    [
        ([{}, {}, {"role": "boss", "name": "Ana"}], "people.3.role", Code.UNKNOWN_CHOICE),
        ([{"name": "x" * 81}], "people.1.name", Code.TOO_LONG),
        ([{"name": "a\u0301\u0323" * 500_000}], "people.1.name", Code.TOO_LONG),
        ([{"name": 7}], "people.1.name", Code.WRONG_TYPE),
        ([{"age": "40"}], "people.1.age", Code.UNKNOWN_QUESTION),
        (["Ana"], "people.1", Code.WRONG_TYPE),
        ("Ana", "people", Code.WRONG_TYPE),
        ({"1": {}}, "people", Code.WRONG_TYPE),
        ([WARM_LEAD] * 9, "people", Code.TOO_MANY),
    ],
)
def test_each_wrong_entry_is_named_by_row_and_field(people: object, field: str, code: Code) -> None:
    found = problems_of({"people": people})
    assert list(found) == [field]
    assert found[field].code is code


def test_a_wrong_entry_loses_nothing_else() -> None:
    situation, problems = read(QUESTIONS, {"people": [{**WARM_LEAD, "role": 5}, WARM_LEAD], "stage": "offer"})
    first, second = situation.people(PEOPLE)
    assert [problem.field for problem in problems] == ["people.1.role"]
    assert first.answers.text(PERSON_NAME) == "Ana"
    assert first.answers.is_assumed(PERSON_ROLE)
    assert second.answers.choice(PERSON_ROLE) == "lead"


def test_of_nine_people_eight_are_kept() -> None:
    situation, _ = read(QUESTIONS, {"people": [{"name": f"N{number}"} for number in range(9)]})
    assert [person.row for person in situation.people(PEOPLE)] == list(range(1, 9))


@pytest.mark.parametrize(
    "name", ["people.0.name", "people.x.name", "people.1", "people.1.name.first", "people.", "role.1"]
)
def test_controls_that_no_form_has_are_refused(name: str) -> None:
    assert problems_of({name: "Ana"})[name].code is Code.UNKNOWN_QUESTION


def test_a_field_given_both_ways_is_refused_once_and_kept_once() -> None:
    situation, problems = read(QUESTIONS, {"people": [{"name": "Ana"}], "people.1.name": "Bea"})
    assert [(problem.code, problem.field) for problem in problems] == [(Code.GIVEN_TWICE, "people.1.name")]
    assert situation.people(PEOPLE)[0].answers.text(PERSON_NAME) == "Ana"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
)


@given(JSON, st.dictionaries(st.text("people.0123456789namrole", max_size=18), JSON, max_size=4))
def test_whatever_is_given_becomes_problems_and_an_answer(people: object, controls: dict[str, object]) -> None:
    situation, _ = read(QUESTIONS, {**controls, "people": people}, TODAY)
    assert CALCULATOR.answer(situation).people is not None


# Who ends up on the list


def test_the_lead_comes_first_then_warm_seniors_then_warm_peers() -> None:
    assert names(listed(ask(PANEL, stage="offer", notes_left="premium"))) == ["Ana", "Sam", "Pia"]


def test_asked_for_five_the_list_holds_five_in_the_order_of_the_rule() -> None:
    answer = ask([*PANEL, *PANEL[:3]], stage="offer", notes_left="premium", list_size="5")
    assert [one.person for one in listed(answer)] == [4, 3, 8, 1, 6]


@given(inputs())
def test_the_list_is_short_ordered_and_leaves_nobody_out(given: tuple[dict[str, object], date | None]) -> None:
    raw, today = given
    situation, problems = read(QUESTIONS, raw, today)
    answer = CALCULATOR.answer(situation)
    people = situation.people(PEOPLE)
    assert not problems
    assert sorted(one.person for one in answer.people) == [person.row for person in people]
    ranks = [one.rank for one in listed(answer)]
    assert ranks == list(range(1, len(ranks) + 1))
    assert len(ranks) <= int(str(raw["list_size"])) <= 5
    for one in answer.people:
        assert lookup(one.rule)
        assert one.text
        assert one.name
        assert bool(one.when) == bool(one.rank)
    assert len({one.name for one in answer.people}) == len(people)


@given(inputs())
def test_only_people_who_interview_you_and_were_not_cool_are_on_the_list(
    given: tuple[dict[str, object], date | None],
) -> None:
    raw, today = given
    situation, _ = read(QUESTIONS, raw, today)
    people = {person.row: person.answers for person in situation.people(PEOPLE)}
    interview = situation.day(INTERVIEW_DATE)
    before = interview is not None and today is not None and today < interview
    for one in listed(CALCULATOR.answer(situation)):
        said = people[one.person].values
        assert said.get("interviewed") == "yes"
        assert said.get("role") in ("lead", "senior", "peer", "recruiter")
        assert said.get("earlier_request") in (None, "none", "expired")
        assert not before
        assert said.get("rapport") in ("warm", "neutral")
        assert (raw["asked_not_to"], raw["no_contact"]) == ("no", "no")
        assert raw["employed_discretion"] == "fine" or raw["stage"] == "waiting"


@given(inputs())
def test_requests_go_out_one_a_day_on_weekdays_and_never_in_the_past(
    given: tuple[dict[str, object], date | None],
) -> None:
    raw, today = given
    situation, _ = read(QUESTIONS, raw, today)
    answer, interview = CALCULATOR.answer(situation), situation.day(INTERVIEW_DATE)
    assert interview or not answer.dates
    firsts = [day.first for day in answer.dates]
    assert firsts == sorted(set(firsts))
    for day in answer.dates:
        assert interview is not None
        assert is_business_day(day.first)
        assert is_business_day(day.last)
        assert today is None or today <= day.first
        since = (day.first - interview).days
        assert since >= 2


@given(inputs())
def test_before_the_interview_nobody_is_on_the_list(given: tuple[dict[str, object], date | None]) -> None:
    situation, _ = read(QUESTIONS, given[0], TODAY)
    interview = situation.day(INTERVIEW_DATE)
    if interview and interview > TODAY:
        assert not listed(CALCULATOR.answer(situation))


@pytest.mark.parametrize(
    ("said", "today"),
    [({"stage": "before"}, None), ({"stage": "before"}, TODAY), ({"interview_date": "2026-11-25"}, TODAY)],
)
def test_that_nobody_needs_adding_before_the_interview_is_said(said: dict[str, str], today: date | None) -> None:
    answer = ask(PANEL, today, **said)
    assert answer.verdict is Verdict.LOOK_ONLY
    assert "nobody needs adding" in answer.headline
    assert not answer.dates
    assert not any(step.calculator == "write-the-note" for step in answer.steps)


def test_where_they_asked_for_no_contact_nobody_is_thanked_either() -> None:
    situation, _ = read(QUESTIONS, {"people": PANEL}, TODAY)
    answer = CALCULATOR.answer(Situation({**situation.values, "no_contact": "yes"}, TODAY))
    assert answer.verdict is Verdict.DO_NOT_SEND
    assert not answer.steps
    assert not any(one.instead for one in answer.people)


@given(inputs(), st.sampled_from(["0", "1", "2"]))
def test_no_more_requests_than_notes_are_left(given: tuple[dict[str, object], date | None], notes: str) -> None:
    raw, today = given
    situation, _ = read(QUESTIONS, {**raw, "notes_left": notes}, today)
    interview = situation.day(INTERVIEW_DATE)
    if interview is None or today is None or today >= interview:
        sends = [one for one in listed(CALCULATOR.answer(situation)) if "send" in one.verdict]
        assert len(sends) <= int(notes)


def test_notes_that_run_out_are_said_and_the_rest_waits() -> None:
    answer = ask(PANEL, interview_date="2026-11-18", stage="offer", notes_left="1")
    assert [one.verdict for one in listed(answer)] == [Verdict.SEND, Verdict.WAIT_DAYS, Verdict.WAIT_DAYS]
    assert [one.rule for one in listed(answer)][1:] == ["P2", "P2"]


def test_with_dates_known_each_gets_a_day_without_them_a_number() -> None:
    dated = ask(PANEL, interview_date="2026-11-18", employer="casual")
    assert [one.when for one in listed(dated)] == ["Mon, Nov 23", "Tue, Nov 24", "Wed, Nov 25"]
    assert [one.when for one in listed(ask(PANEL, employer="casual"))] == ["Day 1", "Day 2", "Day 3"]


def test_after_an_offer_the_first_request_goes_out_on_the_first_day_there_is() -> None:
    answer = ask(PANEL, interview_date="2026-11-20", stage="offer")
    assert listed(answer)[0].when == "Mon, Nov 23"
    assert answer.verdict is Verdict.SEND


def test_while_the_first_day_is_still_to_come_the_answer_is_to_wait_for_it() -> None:
    answer = ask(PANEL, interview_date="2026-11-20", employer="typical")
    assert listed(answer)[0].when == "Wed, Nov 25"
    assert answer.verdict is Verdict.WAIT_DAYS
    assert "from Wed, Nov 25" in answer.headline


def test_whoever_only_arranged_the_dates_stays_off_the_list_even_after_an_offer() -> None:
    answer = ask([{**WARM_LEAD, "role": "coordinator"}], stage="offer")
    assert [(one.rank, one.rule) for one in answer.people] == [(0, "WHO-04")]


@pytest.mark.parametrize("rapport", ["warm", "formal", "bad"])
def test_before_the_interview_nobody_is_asked_and_how_it_went_does_not_matter(rapport: str) -> None:
    lead = {**WARM_LEAD, "rapport": rapport}
    before = [ask([lead], interview_date="2026-11-25", stage=stage) for stage in ("waiting", "rejected", "offer")]
    assert not any(listed(answer) for answer in before)
    assert {answer.people for answer in before} == {before[0].people}
    assert before[0].people[0].verdict is Verdict.LOOK_ONLY


def test_while_they_decide_a_usual_employer_is_waited_for_after_businesslike_talks() -> None:
    people = [{**person, "rapport": "neutral"} for person in PANEL[2:]]
    answer = ask(people, employer="typical")
    assert {one.verdict for one in listed(answer)} == {Verdict.WAIT_OUTCOME}
    assert answer.verdict is Verdict.WAIT_OUTCOME
    assert not answer.dates


@pytest.mark.parametrize(
    ("said", "rule", "instead"),
    [
        ({"rapport": "formal"}, "WHO-05", True),
        ({"rapport": "bad"}, "DEC-16", True),
        ({"earlier_request": "declined"}, "FUP-09", True),
        ({"earlier_request": "pending"}, "FUP-03", True),
        ({"earlier_request": "connected"}, "DEC-26", True),
        ({"interviewed": "no"}, "WHO-13", False),
        ({"role": "coordinator", "interviewed": "no"}, "WHO-04", True),
    ],
)
def test_whoever_is_left_off_has_a_reason_and_mostly_a_thank_you(
    said: dict[str, str], rule: str, instead: bool
) -> None:
    answer = ask([{**WARM_LEAD, **said}, WARM_LEAD], interview_date="2026-11-19", employer="typical")
    off = next(one for one in answer.people if not one.rank)
    assert (off.person, off.rule) == (1, rule)
    assert bool(off.instead) is instead


@pytest.mark.parametrize("said", [{"rapport": "formal"}, {"earlier_request": "declined"}])
def test_when_all_are_cool_or_declined_nobody_is_listed_and_all_are_thanked(said: dict[str, str]) -> None:
    answer = ask([{**person, **said} for person in PANEL], employer="casual")
    assert not listed(answer)
    assert answer.verdict is Verdict.EMAIL_INSTEAD
    assert all(one.instead for one in answer.people)


def test_long_after_the_interview_no_thank_you_is_owed() -> None:
    answer = ask([{**WARM_LEAD, "rapport": "formal"}], interview_date="2024-03-04")
    assert not answer.people[0].instead
    assert not any("Thank" in step.text for step in answer.steps)


def test_two_people_of_one_name_and_people_without_one_can_be_told_apart() -> None:
    people = [{**WARM_LEAD, "name": name} for name in ("Ana", "ana ", "", "\u202eBob\n\x07")]
    assert {one.name for one in ask(people).people} == {"Ana (1)", "ana (2)", "Person 3", "Bob"}


def test_what_was_not_said_is_read_cautiously_and_said() -> None:
    silent = ask([{"name": "Ana"}, {"role": "lead"}, {"role": "lead", "interviewed": "yes"}], stage="offer")
    assert not listed(silent)
    assert ["who they are" in one.text for one in silent.people] == [True, False, False]
    assert ["if they interviewed" in one.text for one in silent.people] == [False, True, False]
    assert ["how it went" in one.text for one in silent.people] == [False, False, True]


def test_with_nobody_entered_the_answer_asks_for_people() -> None:
    answer = ask([])
    assert answer.people == answer.dates == answer.steps == answer.changes == ()
    assert "Add the people" in answer.headline


@given(inputs())
def test_each_change_named_leads_to_the_verdict_it_names(given: tuple[dict[str, object], date | None]) -> None:
    raw, today = given
    situation, _ = read(QUESTIONS, raw, today)
    for change in CALCULATOR.answer(situation).changes:
        other = CALCULATOR.answer(Situation({**situation.values, change.question: change.choice}, today))
        assert other.verdict is change.verdict


@pytest.mark.parametrize("stage", STAGE.values)
@pytest.mark.parametrize("role", [None, *PERSON_ROLE.values])
def test_a_plan_has_a_place_for_everybody_at_every_stage(stage: str, role: str | None) -> None:
    for rapport, earlier in product(RAPPORT.values, EARLIER_REQUEST.values):
        person = {"name": "Ana", "rapport": rapport, "earlier_request": earlier} | ({"role": role} if role else {})
        situation, problems = read(get("my-plan").questions, {"stage": stage, "people": [person]}, TODAY)
        assert not problems
        (placed,) = get("my-plan").answer(situation).people
        assert placed.text


@pytest.mark.parametrize("role", [choice.value for choice in PERSON_ROLE.choices])
@pytest.mark.parametrize("stage", ["waiting", "rejected", "offer"])
def test_nobody_is_called_stiff_of_whom_nobody_has_said_it(role: str, stage: str) -> None:
    unsaid = ask([{"name": "Ana", "role": role, "interviewed": "yes"}], stage=stage).people[0]
    assert not any(word in unsaid.text for word in ("stiff", "cold"))
    said = ask([{"name": "Ana", "role": role, "interviewed": "yes", "rapport": "formal"}], stage=stage).people[0]
    assert (unsaid.verdict, unsaid.rank) == (said.verdict, said.rank)


def test_no_translation_changes_the_names_in_a_plan() -> None:
    people = [{**WARM_LEAD, "name": "Grace"}, {**WARM_LEAD, "name": "Grace Bank", "role": "recruiter"}]
    settled = {question.id: question.none for question in HAPPENED.questions}
    given = {"people": people, "stage": "waiting", "interview_date": "2026-11-20", "employer": "typical", **settled}
    calculator = get(PLAN)
    situation, problems = read(calculator.questions, given, TODAY)
    assert not problems
    page = "".join(plan.details(calculator, situation, calculator.answer(situation), "../"))
    bare = re.sub(r"<(\w+)[^>]* translate=\"no\"[^>]*>.*?</\1>", "", page, flags=re.DOTALL)
    assert "Send " in bare
    assert "Grace" not in bare
