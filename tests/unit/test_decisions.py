"""What holds for every situation of every decision, whatever a single table says."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest

from should_connect.answer import Answer, Step, Verdict, Weight
from should_connect.calculators import IDS, PAGES, get
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES, lookup
from should_connect.catalogue.sources import Sureness
from should_connect.questions.model import NOT_SURE, ChoiceQuestion, PeopleQuestion
from should_connect.situation import Situation, every_situation
from should_connect.table import Table

TABLES: dict[str, Table] = {id: found.table for id in IDS if (found := get(id)).table is not None}

A_REQUEST = {Verdict.SEND, Verdict.SEND_OPTIONAL}
PLAIN_FACTS = {"earlier_request", "applied_through"}
"""What everyone can look up, so that 'not sure' is read as the usual case and not as the worst one."""
UNDECIDED = {"outcome": {"open", "feedback"}, "stage": {"before", "waiting"}}

PROMISES = re.compile(
    r"\b(odds|chances?|boosts?|increases?|improves?|more likely|stand out|advantage|edge over|guaranteed?|"
    r"sure to|will (get|win|land) you|per ?cent)\b|%",
    re.IGNORECASE,
)
HELPS = re.compile(r"\bhelps? (you to|you get|your application)\b", re.IGNORECASE)
DENIED = re.compile(r"\b(no evidence|nothing shows)\b", re.IGNORECASE)

type Case = tuple[dict[str, str], Answer]


@cache
def cases(id: str) -> tuple[Case, ...]:
    """Every combination of choices of one decision, with its answer."""
    table = TABLES[id]
    names = [question.id for question in table.questions]
    choices = product(*(question.values for question in table.questions))
    givens = (dict(zip(names, chosen, strict=True)) for chosen in choices)
    return tuple((given, table.answer(Situation(given))) for given in givens)


def where(id: str, question: str, *choices: str) -> Iterator[Case]:
    return ((given, answer) for given, answer in cases(id) if given.get(question) in choices)


def asking(*questions: str) -> list[str]:
    """The decisions that ask one of these questions."""
    return [id for id, table in TABLES.items() if {question.id for question in table.questions} & set(questions)]


def steps_to_send(answer: Answer) -> list[Step]:
    return [step for step in answer.steps if step.calculator == "write-the-note"]


def texts(answer: Answer) -> Iterator[str]:
    yield from (answer.label, answer.headline)
    yield from (reason.text for reason in answer.reasons)
    for step in answer.steps:
        yield from (step.text, step.when)


def is_undecided(given: dict[str, str]) -> bool:
    return any(given.get(question) in choices for question, choices in UNDECIDED.items())


@pytest.mark.parametrize("id", asking("days_since_interview", "days_to_interview"))
def test_a_request_on_the_day_of_the_interview_is_never_advised(id: str) -> None:
    on_the_day = [*where(id, "days_since_interview", "0-1"), *where(id, "days_to_interview", "0")]
    assert on_the_day
    for given, answer in on_the_day:
        assert answer.verdict not in A_REQUEST, given
        assert not [step for step in steps_to_send(answer) if step.when in ("Today", "Now", "In the next days")], given


@pytest.mark.parametrize("id", asking("earlier_request"))
def test_nobody_is_told_to_write_twice_to_someone_who_declined(id: str) -> None:
    for given, answer in where(id, "earlier_request", "declined"):
        they_opened = given.get("protocol") == "they-suggested"
        assert answer.verdict is (Verdict.ACCEPT if they_opened else Verdict.DO_NOT_SEND), given
        assert not steps_to_send(answer), given


@pytest.mark.parametrize("id", TABLES)
def test_a_status_question_is_never_a_connection_request(id: str) -> None:
    for given, answer in cases(id):
        decides = {reason.rule for reason in answer.reasons if reason.weight is Weight.DECIDES}
        if "N5" in decides or given.get("goal") == "news":
            assert answer.verdict.boldness == 0, given
            assert not steps_to_send(answer), given


@pytest.mark.parametrize("id", asking("protocol"))
def test_told_not_to_settles_it(id: str) -> None:
    for given, answer in where(id, "protocol", "told-not-to"):
        assert answer.verdict is Verdict.DO_NOT_SEND, given
        assert not steps_to_send(answer), given


@pytest.mark.parametrize("id", asking("protocol"))
def test_under_set_rules_nobody_moves_before_the_decision(id: str) -> None:
    for given, answer in where(id, "protocol", "formal"):
        if id == "before-interview" or is_undecided(given):
            assert answer.verdict not in {*A_REQUEST, Verdict.ASK_ALOUD}, given


@pytest.mark.parametrize("id", asking("outcome"))
def test_nobody_who_wants_out_is_told_to_send_a_request(id: str) -> None:
    for given, answer in where(id, "outcome", "withdrew"):
        assert answer.verdict not in A_REQUEST, given


@pytest.mark.parametrize("id", TABLES)
def test_not_sure_is_never_bolder_than_the_cautious_choice(id: str) -> None:
    table = TABLES[id]
    for situation in every_situation(table.questions):
        stand_ins = {q.id: q.cautious for q in table.questions if situation.values[q.id] == NOT_SURE}
        unsure, sure = table.decide(situation), table.decide(Situation({**situation.values, **stand_ins}))
        assert unsure.verdict.boldness <= sure.verdict.boldness, situation


@pytest.mark.parametrize("id", TABLES)
def test_the_cautious_choice_is_never_the_one_bold_choice(id: str) -> None:
    table = TABLES[id]
    for question in table.questions:
        if question.id in PLAIN_FACTS:
            continue
        for given, answer in where(id, question.id, question.cautious):
            others = [value for value in question.values if value != question.cautious]
            rows = [table.decide(Situation({**given, question.id: value})) for value in others]
            assert answer.verdict.boldness <= max(row.verdict.boldness for row in rows), (question.id, given)


@pytest.mark.parametrize("id", TABLES)
def test_a_visitor_who_has_answered_nothing_is_not_sent_off_with_a_request(id: str) -> None:
    assert TABLES[id].decide(Situation()).verdict.boldness == 0


@pytest.mark.parametrize("id", TABLES)
def test_no_answer_promises_better_odds(id: str) -> None:
    said = {text for _, answer in cases(id) for text in texts(answer)}
    assert not [text for text in said if PROMISES.search(text)]
    assert not [text for text in said if HELPS.search(text) and not DENIED.search(text)]


@pytest.mark.parametrize("id", TABLES)
def test_every_reason_and_every_dissent_stands_in_the_catalogue(id: str) -> None:
    advice = {*RULES, *NORMS, *FACTS}
    assert {reason.rule for _, answer in cases(id) for reason in answer.reasons} <= advice
    assert {dissent for _, answer in cases(id) for dissent in answer.dissent} <= set(DISAGREEMENTS)


@pytest.mark.parametrize("id", TABLES)
def test_a_disputed_rule_never_decides_without_a_word_about_the_dispute(id: str) -> None:
    for row in TABLES[id].rows:
        for rule in row.rules:
            disputes = set(getattr(lookup(rule), "disputed_by", ())) & set(DISAGREEMENTS)
            assert not disputes or disputes & set(row.dissent), (row.id, rule)


@pytest.mark.parametrize("id", TABLES)
def test_nothing_unverified_decides(id: str) -> None:
    unsure = {norm.id for norm in NORMS.values() if norm.sureness is Sureness.UNVERIFIED}
    unsure |= {fact.id for fact in FACTS.values() if fact.sureness is Sureness.UNVERIFIED}
    assert not [(row.id, unsure & set(row.rules)) for row in TABLES[id].rows if unsure & set(row.rules)]


@pytest.mark.parametrize("id", TABLES)
def test_every_change_leads_to_the_verdict_it_names_and_none_is_left_out(id: str) -> None:
    table = TABLES[id]
    for given, answer in cases(id):
        named = {(change.question, change.choice): (change.verdict, change.headline) for change in answer.changes}
        for question in table.questions:
            for choice in question.values:
                row = table.decide(Situation({**given, question.id: choice}))
                expected = None if row.verdict is answer.verdict else (row.verdict, row.headline)
                assert named.get((question.id, choice)) == expected, given


@pytest.mark.parametrize("id", TABLES)
def test_every_answer_has_a_step_and_every_step_leads_somewhere(id: str) -> None:
    for row in TABLES[id].rows:
        assert row.steps, row.id
        for step in row.steps:
            assert step.text
            assert step.when, (row.id, step.text)
            assert step.calculator in ("", *PAGES), (row.id, step.calculator)


def test_every_verdict_is_the_answer_to_something() -> None:
    reached = {row.verdict for table in TABLES.values() for row in table.rows}
    assert reached == set(Verdict)


def test_a_profile_that_is_not_ready_is_mended_first() -> None:
    for given, answer in cases("profile-check"):
        parts = (given["profile_history"], given["profile_regrets"], given["profile_text"], given["profile_photo"])
        is_ready = parts == ("matches", "no", "good", "good")
        assert (answer.verdict is Verdict.FIX_PROFILE_FIRST) is not is_ready, given


def test_a_question_is_worded_the_same_wherever_it_is_asked() -> None:
    worded: dict[str, tuple[str, str]] = {}
    labels: dict[tuple[str, str], str] = {}
    for id in IDS:
        for question in get(id).questions:
            if isinstance(question, PeopleQuestion):
                continue
            assert worded.setdefault(question.id, (question.ask, question.hint)) == (question.ask, question.hint), id
            if isinstance(question, ChoiceQuestion):
                for choice in question.choices:
                    assert labels.setdefault((question.id, choice.value), choice.label) == choice.label, id


def test_no_decision_grows_too_large_to_be_looked_up() -> None:
    """With 'not sure', so many replies are made when the site is built."""
    sizes = {id: len(list(every_situation(table.questions))) for id, table in TABLES.items()}
    assert max(sizes.values()) <= 40_000, sizes
