"""What holds for every situation of every decision, whatever a single row says: it is read off the diagrams."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from should_connect.answer import Action, Verdict
from should_connect.calculators import IDS, PAGES, get
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES, lookup
from should_connect.catalogue.sources import Sureness
from should_connect.claims import GENERAL, is_request_now
from should_connect.questions.model import NOT_SURE, PeopleQuestion
from should_connect.table import Row, Table, When, box
from should_connect.tables.gates import GATES, NO_CONTACT
from should_connect.tables.request import TABLE

TABLES: dict[str, Table] = {view.table.calculator: view.table for id in IDS if (view := get(id).judged_by)}
UNDECIDED = ("applied", "before", "waiting")

PROMISES = re.compile(
    r"\b(odds|chances?|boosts?|increases?|improves?|more likely|stand out|advantage|edge over|guaranteed?|"
    r"sure to|will (get|win|land) you|per ?cent)\b|%",
    re.IGNORECASE,
)
HELPS = re.compile(r"\bhelps? (you to|you get|your application)\b", re.IGNORECASE)
DENIED = re.compile(r"\b(no evidence|nothing shows)\b", re.IGNORECASE)


def rows_where(table: Table, when: When) -> list[Row]:
    """Every row that decides in some situation in which these conditions hold."""
    asked = {question.id for question in table.questions}
    known = {name: choices for name, choices in when.items() if name in asked}
    return [table.rows[end] for end in sorted(table.diagram.ends(box(table.questions, known)))]


def asking(*questions: str) -> list[str]:
    """The decisions that look at one of these questions."""
    return [id for id, table in TABLES.items() if {question.id for question in table.questions} & set(questions)]


def sends(row: Row) -> bool:
    return is_request_now(row.verdict, row.steps)


def texts(row: Row) -> Iterator[str]:
    yield from (row.label or row.verdict.label, row.headline)
    for step in row.steps:
        yield from (step.text, step.when)


def test_a_request_on_the_day_of_the_interview_or_the_next_is_never_advised_to_someone_who_interviewed_you() -> None:
    met = {"role": ("hiring-manager", "panel", "recruiter", "coordinator")}
    after = {"stage": ("waiting", "rejected"), "days_since_interview": "0-1", **met}
    assert not [row.id for row in rows_where(TABLE, after) if sends(row)]
    unanswered = {"stage": "offer", "offer_status": "open", "days_since_interview": "0-1", **met}
    assert not [row.id for row in rows_where(TABLE, unanswered) if sends(row)]


def test_a_request_on_the_day_before_meeting_is_never_advised_to_someone_who_will_interview_you() -> None:
    ahead = {"stage": "before", "days_to_interview": "0", "role": ("hiring-manager", "panel", "recruiter")}
    assert not [row.id for row in rows_where(TABLE, ahead) if sends(row)]


@pytest.mark.parametrize("id", TABLES)
def test_gates_win_everywhere(id: str) -> None:
    asked = {question.id for question in TABLES[id].questions}
    for gate in (gate for gate in GATES if gate.fact in asked):
        for row in rows_where(TABLES[id], {**gate.when, gate.fact: gate.value}):
            assert not row.actions & gate.forbids, (gate.id, row.id)


@pytest.mark.parametrize("id", TABLES)
def test_whoever_calls_for_an_action_looks_at_the_gates_that_forbid_it(id: str) -> None:
    table = TABLES[id]
    if not table.gates:  # the page for the other side: the gates are about whoever applies
        assert id == "they-asked-me"
        return
    asked = {question.id for question in table.questions}
    called_for = {action for row in table.rows for action in row.actions}
    for gate in GATES:
        if called_for & gate.forbids & {Action.REQUEST, Action.ACCEPT}:
            assert gate.fact in asked, gate.id


@pytest.mark.parametrize("id", asking("earlier_request"))
def test_nobody_is_told_to_send_a_second_request_to_someone_who_declined(id: str) -> None:
    for row in rows_where(TABLES[id], {"earlier_request": "declined"}):
        assert not sends(row), row.id
        assert Action.REQUEST not in row.actions, row.id


@pytest.mark.parametrize("id", asking("earlier_request"))
def test_nobody_is_told_to_send_another_request_while_one_is_pending(id: str) -> None:
    for row in rows_where(TABLES[id], {"earlier_request": "pending"}):
        assert Action.REQUEST not in row.actions, row.id


@pytest.mark.parametrize("id", TABLES)
def test_a_status_question_is_never_a_connection_request(id: str) -> None:
    for row in TABLES[id].rows:
        if "N5" in row.rules:
            assert row.verdict.boldness == 0, row.id
            assert Action.REQUEST not in row.actions, row.id


@pytest.mark.parametrize("id", asking("no_contact"))
def test_no_contact_at_all_means_no_email_and_no_thanks_either(id: str) -> None:
    for row in rows_where(TABLES[id], {**NO_CONTACT.when, "no_contact": "yes"}):  # colleagues write to each other
        assert not row.actions & {Action.EMAIL, Action.MESSAGE, Action.REQUEST, Action.ACCEPT}, row.id


def test_asked_not_to_settles_it_until_one_works_there() -> None:
    not_yet = {"offer_status": ("open", "accepted", "declined"), "earlier_request": ("none", "pending", "expired")}
    for row in rows_where(TABLE, {"asked_not_to": "yes", **not_yet}):
        assert row.verdict is Verdict.DO_NOT_SEND, row.id


def test_at_a_formal_employer_nobody_moves_before_the_decision() -> None:
    known = {"employer": "formal", "role": ("hiring-manager", "panel", "recruiter"), "earlier_request": "none"}
    for stage in ("before", "waiting"):
        for row in rows_where(TABLE, {**known, "stage": stage}):
            assert not sends(row), row.id
            assert row.verdict is not Verdict.ACCEPT, row.id


def test_nobody_who_pulled_out_is_told_to_send_a_request() -> None:
    for row in rows_where(TABLE, {"stage": "withdrew"}):
        assert not sends(row), row.id


def test_a_bad_interview_leads_to_no_request_while_they_decide_or_after_a_no() -> None:
    for stage in ("waiting", "rejected"):
        for row in rows_where(TABLE, {"stage": stage, "rapport": "bad", "their_move": ("none", "viewed", "followed")}):
            assert not sends(row), row.id


def test_while_they_decide_no_answer_to_someone_who_decides_is_a_plain_yes() -> None:
    for row in rows_where(TABLE, {"stage": "waiting", "role": ("hiring-manager", "panel", "recruiter")}):
        assert row.verdict is not Verdict.SEND, row.id


HOLDS_BACK = frozenset({"K1", "K3", "K4", "K17", "K23", "K26", "K27"})
"""The disagreements whose safer side speaks against a request, at all or for now."""
LEAVES_IT_OPEN = frozenset(
    {"K6", "K8", "K10", "K11", "K13", "K14", "K15", "K16", "K18", "K19", "K20", "K22", "K24", "K25"}
)
"""Those whose safer side is about how and to whom, or about somebody else's case."""
DECIDED = frozenset({"offer", "rejected", "past", "withdrew"})


def sends_before(row: Row, id: str) -> bool:
    """Whether a row calls for a request at a time of which the safer side of a disagreement warns."""
    later = {"K1": "after", "K3": "2 days after"}.get(id, "decide")
    asking = [step.when.casefold() for step in row.steps if step.action is Action.REQUEST]
    return sends(row) or any(later not in when and "hear" not in when and "later" not in when for when in asking)


def test_every_disagreement_with_a_safer_side_is_known_to_hold_back_or_not() -> None:
    marked = {id for id, found in DISAGREEMENTS.items() if found.lower_risk is not None}
    assert marked == HOLDS_BACK | LEAVES_IT_OPEN
    assert not HOLDS_BACK & LEAVES_IT_OPEN


@pytest.mark.parametrize("id", TABLES)
def test_nobody_is_told_to_send_above_a_safer_choice_not_to_without_the_reason(id: str) -> None:
    for row in TABLES[id].rows:
        stages = row.when.get("stage", "")
        decided = {stages} if isinstance(stages, str) else set(stages)
        for split in HOLDS_BACK.intersection(row.dissent):
            ends = DISAGREEMENTS[split].until_decided and decided <= DECIDED
            if sends_before(row, split):
                assert "safer" in row.headline or ends, (row.id, split)


def test_who_is_told_to_accept_if_invited_is_told_to_accept_once_invited() -> None:
    told = [
        row
        for row in TABLE.rows
        if any(re.search(r"invit.*accept", f"{step.when} {step.text}", re.IGNORECASE) for step in row.steps)
    ]
    assert told
    for row in told:
        assert all("formal" in step.text for step in row.steps if "invit" in step.text), row.id
        nothing = {
            "no_contact": "no",
            "advance": "no",
            "asked_not_to": "no",
            "employed_discretion": "fine",
            "earlier_request": "none",
        }
        invited = {**nothing, **row.when, "their_move": "invited", "employer": ("typical", "casual")}
        strangers = {"invited-by-a-stranger"}
        assert {then.verdict for then in rows_where(TABLE, invited) if then.id not in strangers} == {Verdict.ACCEPT}
        formal = {**invited, "employer": "formal", "stage": "waiting"}
        assert {then.verdict for then in rows_where(TABLE, formal) if then.id not in strangers} == {
            Verdict.WAIT_OUTCOME
        }


@pytest.mark.parametrize("id", TABLES)
def test_no_step_only_says_to_come_back(id: str) -> None:
    for row in TABLES[id].rows:
        for step in row.steps:
            assert not re.search(r"\b(come back|ask here|check again)\b", step.text, re.IGNORECASE), (row.id, step.text)


@pytest.mark.parametrize("id", TABLES)
def test_no_text_promises_better_odds(id: str) -> None:
    for row in TABLES[id].rows:
        for words in texts(row):
            assert not PROMISES.search(words), words
            assert DENIED.search(words) or not HELPS.search(words), words


@pytest.mark.parametrize("id", TABLES)
def test_every_row_names_rules_that_exist_and_at_least_one_that_is_no_platform_fact(id: str) -> None:
    for row in TABLES[id].rows:
        assert row.rules, row.id
        for rule in (*row.rules, *row.dissent):
            assert lookup(rule)
        assert all(rule in DISAGREEMENTS for rule in row.dissent), row.id


@pytest.mark.parametrize("id", TABLES)
def test_nothing_rests_on_an_unverified_fact_alone(id: str) -> None:
    for row in TABLES[id].rows:
        entries = [lookup(rule) for rule in row.rules]
        unverified = [entry for entry in entries if getattr(entry, "sureness", None) is Sureness.UNVERIFIED]
        assert len(unverified) < len(entries), row.id


@pytest.mark.parametrize("id", TABLES)
def test_every_step_leads_to_a_calculator_that_exists(id: str) -> None:
    for row in TABLES[id].rows:
        assert {step.calculator for step in row.steps} <= {"", *PAGES}, row.id


@pytest.mark.parametrize("id", TABLES)
def test_a_headline_gives_the_reason_and_not_the_verdict_again(id: str) -> None:
    for row in TABLES[id].rows:
        label = (row.label or row.verdict.label).casefold().rstrip(".")
        assert not row.headline.casefold().startswith(label), row.id
        parts = [part.strip() for part in re.split("[:,]", label)]
        assert not [part for part in parts if len(part.split()) > 2 and part in row.headline.casefold()], row.id
        assert len(row.headline.split()) <= 22, row.id
        assert len(row.label or row.verdict.label) <= 34, row.id


def test_every_verdict_that_a_table_gives_can_be_said_in_general() -> None:
    assert {row.verdict for table in TABLES.values() for row in table.rows} <= set(GENERAL)


def test_questions_have_one_meaning_everywhere() -> None:
    asked: dict[str, tuple[str, frozenset[str]]] = {}
    for id in IDS:
        for question in get(id).questions:
            if isinstance(question, PeopleQuestion) or not hasattr(question, "values"):
                continue
            known = asked.setdefault(question.id, (question.ask, frozenset(question.values)))
            assert question.ask == known[0], (id, question.id)
            assert NOT_SURE not in question.values


def test_every_norm_and_fact_is_of_use_somewhere() -> None:
    assert len(RULES) == 175
    assert NORMS
    assert FACTS
