"""What holds on every page that is a table of its own, beside the judgment: gates, ends of the road, agreement."""

import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from random import Random

import pytest

from should_connect.answer import Action, Step, Verdict
from should_connect.claims import CLAIMS
from should_connect.judgment import View
from should_connect.questions.model import NOT_SURE, ChoiceQuestion
from should_connect.situation import Situation
from should_connect.table import Row, Table, box
from should_connect.tables import request
from should_connect.tables.exceptions import EXCEPTIONS
from should_connect.tables.gate_rows import OFFER_TO_OTHERS
from should_connect.tables.gates import GATES, NO_CONTACT
from should_connect.tables.steps import ANSWER_OFFER

MODULES = (
    "no_answer",
    "after_accepting",
    "do_i_need_to",
    "stay_in_touch",
    "discretion",
    "prepare",
    "profile_check",
    "they_asked_me",
)
VIEWS: Mapping[str, View] = {
    id: view for module in MODULES for id, view in import_module(f"should_connect.tables.{module}").VIEWS.items()
}
SAMPLES = 150
RESERVED = (Verdict.SEND, Verdict.SEND_OPTIONAL, Verdict.ACCEPT)
"""What only the judgment may say about a request or an invitation."""

every_page = pytest.mark.parametrize("id", VIEWS)


def own_rows(table: Table) -> tuple[Row, ...]:
    """The rows that are not the judgment's."""
    return tuple(row for row in table.rows if row not in request.TABLE.rows)


def decided_by(table: Table, **facts: str | tuple[str, ...]) -> tuple[Row, ...]:
    """The rows that can decide where the facts hold."""
    return tuple(table.rows[end] for end in sorted(table.diagram.ends(box(table.questions, facts))))


def some_value(question: ChoiceQuestion, random: Random) -> str:
    """A choice; of what may have happened, mostly none of it."""
    return question.none if question.none and random.random() < 0.75 else random.choice(question.values)


def situations(*tables: Table, seed: int = 1) -> Iterator[dict[str, str]]:
    random = Random(seed)
    questions = {question.id: question for table in tables for question in table.questions}
    for _ in range(SAMPLES):
        yield {id: some_value(question, random) for id, question in questions.items()}


@every_page
def test_gates_win_on_every_page(id: str) -> None:
    table = VIEWS[id].table
    for gate in GATES:
        if any(question.id == gate.fact for question in table.questions):
            for row in decided_by(table, **{**gate.when, gate.fact: gate.value}):
                assert not row.actions & gate.forbids, f"{row.id} in spite of {gate.id}"


@every_page
def test_nobody_who_must_not_be_contacted_is_written_to(id: str) -> None:
    table = VIEWS[id].table
    if not any(question.id == "no_contact" for question in table.questions):
        return
    for row in decided_by(table, **{**NO_CONTACT.when, NO_CONTACT.fact: NO_CONTACT.value}):
        for step in row.steps:
            assert step in (ANSWER_OFFER, OFFER_TO_OTHERS) or not step.calculator.startswith("write-"), (
                f"{row.id}: {step.text}"
            )


@every_page
def test_a_secret_search_stays_out_of_sight(id: str) -> None:
    table = VIEWS[id].table
    if not any(question.id == "employed_discretion" for question in table.questions):
        return
    for row in decided_by(table, employed_discretion="secret", offer_status=("open", "accepted", "declined")):
        assert not row.actions & {Action.PUBLIC, Action.REQUEST, Action.ACCEPT}, row.id
        assert all(step.calculator != "write-the-note" for step in row.steps), row.id


@every_page
def test_not_sure_is_read_as_the_careful_choice(id: str) -> None:
    table = VIEWS[id].table
    random = Random(3)
    for facts in situations(table):
        question = random.choice(table.questions)
        unsure, careful = {**facts, question.id: NOT_SURE}, {**facts, question.id: question.cautious}
        assert table.decide(Situation(unsure)) is table.decide(Situation(careful))


@every_page
def test_settled_means_settled_and_so_far_holds_in_any_case(id: str) -> None:
    view = VIEWS[id]
    random = Random(5)
    texts = {claim.text: claim for claim in CLAIMS}
    for facts in situations(view.table, seed=6):
        asked = [question.id for question in view.asked]
        known = {name: value for name, value in facts.items() if name in asked and random.random() < 0.6}
        answer = view.answer(Situation(known))
        for _ in range(10):
            rest = {question.id: random.choice(question.values) for question in view.asked if question.id not in known}
            (row,) = view.rows(view.masks(Situation({**known, **rest})))
            if answer.settled:
                assert (row.verdict, row.label or row.verdict.label) == (answer.verdict, answer.label)
            elif answer.so_far:
                assert texts[answer.so_far].holds(row.verdict, row.steps)


@every_page
def test_whoever_follows_the_steps_gets_to_an_end(id: str) -> None:
    back = re.compile(r"come back|again here|here again|ask here|this page", re.IGNORECASE)
    for row in own_rows(VIEWS[id].table):
        assert row.steps, row.id
        for step in row.steps:
            assert step.when, f"{row.id} names no day or event: {step.text}"
            assert step.calculator != id, f"{row.id} sends people in a circle: {step.text}"
            assert not back.search(step.text), f"{row.id}: {step.text}"


@every_page
def test_answers_are_short_and_give_a_reason_beyond_the_verdict(id: str) -> None:
    table = VIEWS[id].table
    for row in own_rows(table):
        label = row.label or row.verdict.label
        assert len(label) <= 28, f"{row.id}: {label}"
        assert len(row.headline.split()) <= 18, f"{row.id}: {row.headline}"
        assert label.casefold() not in row.headline.casefold(), f"{row.id} says it twice"
        for step in row.steps:
            assert len(step.text.split()) <= 15, f"{row.id}: {step.text}"
    for caution in table.cautions:
        if caution not in request.TABLE.cautions:
            assert caution.text.startswith("If "), caution.text
            assert len(caution.text.split()) <= 18, caution.text


@every_page
def test_only_the_judgment_says_to_send_or_to_accept(id: str) -> None:
    if id != "they-asked-me":
        assert not {row.verdict for row in own_rows(VIEWS[id].table)} & set(RESERVED)


@every_page
def test_another_verdict_than_the_judgment_has_a_reviewed_reason(id: str) -> None:
    if id == "they-asked-me":
        return
    table = VIEWS[id].table
    reviewed = {(row.calculator, row.verdict, judged) for row in EXCEPTIONS for judged in row.judged}
    for facts in situations(table, request.TABLE, seed=8):
        said = table.decide(Situation(facts)).verdict
        judged = request.TABLE.decide(Situation(facts)).verdict
        assert said is judged or (id, said, judged) in reviewed, (id, said, judged, facts)


def test_a_lasting_connection_is_decided_by_the_judgment_itself() -> None:
    table = VIEWS["do-i-need-to"].table
    for facts in situations(request.TABLE, seed=9):
        situation = Situation({**facts, "goal": "contact"})
        assert table.decide(situation) is request.TABLE.decide(situation)


def test_a_page_is_bolder_than_the_judgment_only_by_asking_in_person() -> None:
    assert {row.verdict for row in EXCEPTIONS if row.bolder} == {Verdict.ASK_ALOUD}


def test_silence_gets_the_same_answer_on_both_pages() -> None:
    table = VIEWS["no-answer"].table
    nothing = {question.id: question.none for question in request.TABLE.questions if question.none}
    random = Random(10)
    for facts in situations(table, request.TABLE, seed=11):
        asked = random.choice(("no", "once", "once-elsewhere", "twice"))
        case = {**facts, **nothing, "stage": "waiting", "followed_up": asked, "days_since_interview": "15+"}
        case["decision_day"] = random.choice(("none", "passed"))
        said, judged = table.decide(Situation(case)), request.TABLE.decide(Situation(case))
        assert said.verdict is judged.verdict, (said.id, judged.id)


def test_after_two_questions_it_is_enough_and_silence_is_no_refusal() -> None:
    for id in ("no-answer", "do-i-need-to", "stay-in-touch", "after-accepting"):
        facts = {"stage": "waiting", "followed_up": "twice", "goal": "news", "contact_reason": "application"}
        said = {row.headline for row in decided_by(VIEWS[id].table, **facts, decision_day=("none", "passed"))}
        assert any("Silence isn't a no" in headline for headline in said), id


@every_page
def test_whoever_asked_twice_is_not_told_to_ask_again(id: str) -> None:
    table = VIEWS[id].table
    if not any(question.id == "followed_up" for question in table.questions):
        return
    asking = re.compile(r"ask (the recruiter )?once|ask about timing|ask one last time", re.IGNORECASE)
    for row in decided_by(table, followed_up="twice"):
        if row in own_rows(table):
            assert not any(asking.search(step.text) and step.action for step in row.steps), row.id


def test_a_boss_who_has_heard_comes_before_any_setting() -> None:
    (row,) = decided_by(VIEWS["discretion"].table, next_move="heard")
    texts = [step.text for step in row.steps]
    assert texts[0].startswith("Say")
    assert texts[1].startswith("Don't")
    assert [text for text in texts if "Settings" in text] == texts[-1:]


def test_interviewers_ask_first_while_hiring_is_open() -> None:
    table = VIEWS["they-asked-me"].table
    for row in decided_by(table, my_part="interviewer", their_case="open", they_sent=("request", "message")):
        assert any("HR" in step.text for step in row.steps), row.id
        assert row.verdict is not Verdict.ACCEPT


def test_an_advance_by_someone_who_decides_is_never_an_opened_door() -> None:
    (row,) = decided_by(VIEWS["they-asked-me"].table, my_part="candidate", they_sent="personal")
    assert row.verdict is Verdict.DO_NOT_SEND
    assert {"N15", "N16", "N17"} <= set(row.rules)


def test_a_step_is_written_once() -> None:
    steps: dict[str, Step] = {}
    for view in VIEWS.values():
        for step in (step for row in view.table.rows for step in row.steps):
            if step.action and step.when == steps.setdefault(step.text, step).when:
                assert steps[step.text].action is step.action, step.text


@every_page
def test_a_page_about_something_else_makes_no_claim_about_a_request(id: str) -> None:
    answer = VIEWS[id].answer(Situation({}))
    assert not answer.settled
    if id != "do-i-need-to":
        assert not answer.so_far


def test_every_reviewed_exception_is_about_a_verdict_that_its_page_gives() -> None:
    for row in EXCEPTIONS:
        assert row.verdict in {own.verdict for own in own_rows(VIEWS[row.calculator].table)}, row
