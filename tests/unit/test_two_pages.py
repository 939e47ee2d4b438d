"""A fact said on one page counts on all: no two pages say two things, and no step leads to a no that is known."""

from __future__ import annotations

import re
from datetime import date, timedelta
from itertools import combinations, product

import pytest

from should_connect.answer import Action, Step, Verdict
from should_connect.calculators import IDS, get
from should_connect.claims import is_request_now
from should_connect.days import bands
from should_connect.html.answer import parts
from should_connect.html.markup import text
from should_connect.questions.happened import HAPPENED
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW
from should_connect.situation import Situation, Value
from should_connect.table import Gate, Row, Table, When, box
from should_connect.tables import request
from should_connect.tables.gates import GATES, forbidding
from should_connect.tables.request_happened import SEARCH_OVER
from should_connect.tables.steps import ANSWER_OFFER, ASK_AT_GOODBYE, SAY_YOU_ARE_OUT, STATUS_EMAIL_NOW, THANK_YOU

TABLES: dict[str, Table] = {view.table.calculator: view.table for id in IDS if (view := get(id).judged_by)}
EMAIL = "write-the-email"
OF_NEWS = re.compile(r"\bnews\b|\btiming\b|still nothing|in the posting", re.IGNORECASE)
LAST = re.compile(r"\blast time\b|\bleft\b", re.IGNORECASE)
OFFER = re.compile(r"\boffer\b", re.IGNORECASE)
TO_BE_ANSWERED = re.compile(r"\banswer(ed)? the offer\b|\bturn it down\b", re.IGNORECASE)
NOT_THERE_YET = re.compile(
    r"\b(if they hire|until you (start|work there)|once you've started|given? notice)\b", re.IGNORECASE
)
TO_BE_DECIDED = re.compile(
    r"(until|after|when) they decide|while they're still|for the application|make you an offer", re.I
)
A_REQUEST = re.compile(r"\bif (a request|connecting)\b", re.IGNORECASE)


def asks(table: Table, *questions: str) -> bool:
    return {question.id for question in table.questions} >= set(questions)


def tables(*questions: str) -> list[str]:
    """The decisions that look at all of these questions."""
    return [id for id, table in TABLES.items() if asks(table, *questions)]


def rows_where(table: Table, when: When) -> list[Row]:
    return [table.rows[end] for end in sorted(table.diagram.ends(box(table.questions, when)))]


def texts(row: Row) -> list[str]:
    return [row.label, row.headline, *(f"{step.when} {step.text}" for step in row.steps)]


@pytest.mark.parametrize("id", tables("followed_up"))
def test_whoever_has_asked_once_is_told_that_the_next_question_is_the_last(id: str) -> None:
    for row in rows_where(TABLES[id], {"followed_up": ("once", "once-elsewhere"), "stage": ("applied", "waiting")}):
        for step in row.steps:
            if step.action is Action.EMAIL and OF_NEWS.search(step.text):
                assert LAST.search(step.text), (row.id, step.text)


@pytest.mark.parametrize("id", tables("stage"))
def test_a_page_that_speaks_of_the_offer_knows_what_became_of_it(id: str) -> None:
    table = TABLES[id]
    if not asks(table, "offer_status"):
        assert not [row.id for row in rows_where(table, {"stage": "offer"}) if OFFER.search(" ".join(texts(row)))]
        return
    for status in ("accepted", "started", "declined"):
        for row in rows_where(table, {"stage": "offer", "offer_status": status}):
            assert not TO_BE_ANSWERED.search(" ".join(texts(row))), (status, row.id)
    for status in ("started", "declined"):
        for row in rows_where(table, {"stage": "offer", "offer_status": status}):
            assert not NOT_THERE_YET.search(" ".join(texts(row))), (status, row.id)


@pytest.mark.parametrize("id", [id for id in tables("advance", "stage", "offer_status") if id != EMAIL])
def test_an_advance_leaves_an_open_offer_to_be_answered_to_someone_else(id: str) -> None:
    of_them: When = {"goal": ("contact", "news", "this-job"), "next_move": ("connect", "accept", "comment", "follow")}
    free = {name: choices for name, choices in of_them.items() if asks(TABLES[id], name)}
    for row in rows_where(TABLES[id], {"advance": "yes", "stage": "offer", "offer_status": "open", **free}):
        assert any(OFFER.search(step.text) and "not to them" in step.text for step in row.steps), row.id


@pytest.mark.parametrize("id", tables("advance", "stage"))
def test_after_an_advance_nobody_goes_on_with_an_application_that_is_over(id: str) -> None:
    for row in rows_where(TABLES[id], {"advance": "yes", "stage": ("rejected", "withdrew", "past")}):
        assert not any(step.when == "For the application" for step in row.steps), row.id


def leads_to_a_request(row: Row) -> bool:
    return any(step.calculator in request.VIEWS and A_REQUEST.search(step.text) for step in row.steps)


LEADING = {
    id: rows
    for id in tables("stage", "earlier_request")
    if (rows := [r for r in TABLES[id].rows if leads_to_a_request(r)])
}
FACTS = [
    question for question in request.TABLE.questions
    if question.id in ("their_move", "earlier_request", "employed_discretion", "asked_not_to", "no_contact", "advance")
]  # fmt: skip
OF_THE_PERSON = ("how_known", "role", "rapport")


@pytest.mark.parametrize("id", LEADING)
def test_a_step_leads_to_the_judgment_on_a_request_only_where_it_may_be_a_yes(id: str) -> None:
    """For any two of the facts that may have happened, wherever they were said, whatever the judgment still asks."""
    table = TABLES[id]
    nothing = {fact.id: fact.none for fact in FACTS}
    known = {question.id for question in table.questions}
    for one, other in combinations(FACTS, 2):
        for stage, value, second in product(("rejected", "past"), one.values, other.values):
            said = {**nothing, one.id: value, other.id: second, "stage": stage}
            here = rows_where(table, {name: choice for name, choice in said.items() if name in known})
            if said["earlier_request"] == "connected" or not any(row in LEADING[id] for row in here):
                continue
            judged = rows_where(request.TABLE, said)
            assert any(is_request_now(row.verdict, row.steps) or row.verdict is Verdict.ACCEPT for row in judged), said


def test_silence_after_a_no_leads_to_a_request_only_where_the_person_and_the_interview_allow_one() -> None:
    nothing = {fact.id: fact.none for fact in FACTS}
    person = [question for question in request.TABLE.questions if question.id in OF_THE_PERSON]
    for choices in product(*(question.values for question in person)):
        said = dict(zip((question.id for question in person), choices, strict=True)) | nothing | {"stage": "rejected"}
        later = {"days_since_interview": "5-7", "followed_up": ("no", "once")}
        asked_later = rows_where(request.TABLE, {**said, **later})
        here = rows_where(TABLES["no-answer"], {**said, "followed_up": "no"})
        assert any(is_request_now(row.verdict, row.steps) for row in asked_later) == leads_to_a_request(here[0]), said


@pytest.mark.parametrize(
    ("when", "step", "caution"),
    [
        ({"stage": "withdrew"}, SAY_YOU_ARE_OUT, "pulled-out"),
        ({"stage": "offer", "offer_status": "open"}, ANSWER_OFFER, "answer-first"),
    ],
)
def test_what_is_due_is_said_whatever_else_has_happened(when: When, step: Step, caution: str) -> None:
    (said,) = (each for each in request.TABLE.cautions if each.id == caution)
    for row in rows_where(request.TABLE, {**when, "advance": "no", "no_contact": "no"}):
        assert step in row.steps or row.id in said.rows, row.id


def test_an_invitation_from_a_formal_employer_is_accepted_later_on_the_page_of_emails_too() -> None:
    nothing = {fact.id: fact.none for fact in HAPPENED.questions}
    person = {"how_known": "interviewed", "role": "panel", "employer": "formal", "their_move": "invited"}
    invited = {**nothing, **person, "email_kind": "reply", "reply": "accept-invitation"}
    for stage in ("applied", "before", "waiting"):
        for id in ("decide", EMAIL):
            answer = get(id).answer(Situation({**invited, "stage": stage}))
            assert answer.verdict in (Verdict.WAIT_OUTCOME, Verdict.EMAIL_INSTEAD), (id, stage)


def test_nobody_is_sent_to_ask_before_the_day_that_was_named() -> None:
    nothing = {fact.id: fact.none for fact in HAPPENED.questions}
    said: dict[str, Value] = {**nothing, "stage": "waiting", "interview_date": date(2026, 11, 6)}
    answer = get("when-to-send").answer(Situation({**said, "promised_date": date(2026, 12, 4)}, date(2026, 11, 27)))
    asking = [step for step in answer.steps if OF_NEWS.search(step.text)]
    assert asking
    assert all(step.days and step.days[0] > date(2026, 12, 4) for step in asking)
    for row in rows_where(request.TABLE, {"stage": "waiting", "days_since_interview": "15+", "followed_up": "no"}):
        assert STATUS_EMAIL_NOW not in row.steps, row.id


@pytest.mark.parametrize("id", tables("employed_discretion", "stage", "offer_status"))
def test_whoever_has_an_offer_in_a_secret_search_waits_for_notice_and_not_for_the_end_of_the_search(id: str) -> None:
    offer = {"employed_discretion": "secret", "stage": "offer", "offer_status": ("open", "accepted")}
    for row in rows_where(
        TABLES[id], {**offer, "earlier_request": ("none", "expired")} if id != "discretion" else offer
    ):
        assert not any(step.when == SEARCH_OVER for step in row.steps), row.id


def test_nobody_whose_question_was_not_answered_yes_is_told_to_ask_as_they_leave() -> None:
    for id in tables("earlier_request", "their_move", "stage"):
        for said in ({"earlier_request": ("pending", "declined")}, {"their_move": "hesitant"}):
            for row in rows_where(TABLES[id], {"stage": "before", **said}):
                assert ASK_AT_GOODBYE not in row.steps, (id, row.id)


def test_whoever_has_an_answer_knows_whether_they_got_the_job() -> None:
    for table in TABLES.values():
        for caution in table.cautions:
            if "you have the job" in caution.text:
                assert set(caution.when["stage"]) <= {"applied", "before", "waiting"}, table.calculator


def test_a_request_that_is_fine_today_is_fine_with_the_day_of_the_interview_too() -> None:
    """On each weekday and each of the days on which it is, whether or not one has said that a thank-you was sent."""
    nothing = {fact.id: fact.none for fact in HAPPENED.questions} | {"stage": "waiting", "employer": "typical"}
    people = ({"role": "hiring-manager", "rapport": "warm"}, {"role": "recruiter", "rapport": "neutral"})
    for person, weekday, day, thanks in product(people, range(7), range(2, 15), ({}, {"thank_you_sent": "yes"})):
        today = date(2026, 11, 23) + timedelta(weekday)
        interview = today - timedelta(day)
        said: dict[str, Value] = {**nothing, **person, "days_since_interview": bands.band(DAYS_SINCE_INTERVIEW, day)}
        plain = get("decide").answer(Situation(said)).verdict
        dated = get("when-to-send").answer(Situation({**said, **thanks, "interview_date": interview}, today)).verdict
        assert plain is dated, (person, today, day, thanks)


@pytest.mark.parametrize("stage", ["waiting", "rejected"])
def test_whoever_has_asked_twice_gets_no_further_email_from_the_dates(stage: str) -> None:
    said: dict[str, Value] = {
        "stage": stage, "followed_up": "twice", "interview_date": date(2026, 11, 17), "employed_discretion": "fine"
    }  # fmt: skip
    answer = get("when-to-send").answer(Situation(said, date(2026, 11, 27)))
    assert not [step.text for step in answer.steps if step.action is Action.EMAIL]
    assert not [day.id for day in answer.dates if day.id != "closed"]


def test_before_the_interview_what_is_to_do_until_then_comes_before_the_thank_you() -> None:
    nothing = {fact.id: fact.none for fact in HAPPENED.questions}
    said: dict[str, Value] = {**nothing, "stage": "before", "how_known": "never", "interview_date": date(2026, 12, 2)}
    steps = get("when-to-send").answer(Situation(said, date(2026, 11, 27))).steps
    assert steps[-1].text == THANK_YOU.text


def test_whoever_has_first_to_do_something_reads_it_first() -> None:
    for table in TABLES.values():
        for row in table.rows:
            assert "First" not in [step.when for step in row.steps[1:]], row.id


def test_whoever_has_a_request_out_and_was_invited_is_sent_to_the_invitation() -> None:
    pending = {"earlier_request": "pending", "their_move": "invited", "asked_not_to": "no", "advance": "no",
               "no_contact": "no", "employed_discretion": "fine"}  # fmt: skip
    for id in tables("earlier_request", "their_move", "stage"):
        for row in rows_where(TABLES[id], {name: value for name, value in pending.items() if asks(TABLES[id], name)}):
            assert row.verdict is not Verdict.LEAVE_PENDING or row.id == "invited-by-a-stranger", (id, row.id)


@pytest.mark.parametrize("id", tables("earlier_request", "employed_discretion", "stage"))
def test_a_request_that_is_out_during_a_secret_search_is_taken_back(id: str) -> None:
    secret = {
        "employed_discretion": "secret",
        "earlier_request": "pending",
        "offer_status": ("open", "accepted", "declined"),
    }
    said = {name: value for name, value in secret.items() if asks(TABLES[id], name)}
    for row in rows_where(TABLES[id], said):
        assert row.verdict is not Verdict.LEAVE_PENDING or row.id.startswith("invited"), row.id


@pytest.mark.parametrize("id", tables("stage"))
def test_nobody_thanks_interviewers_whom_they_have_not_met(id: str) -> None:
    for row in rows_where(TABLES[id], {"stage": ("applied", "before")}):
        assert THANK_YOU not in row.steps, row.id


@pytest.mark.parametrize("id", tables("stage"))
def test_nobody_waits_for_a_decision_that_has_been_made(id: str) -> None:
    stages = ("rejected", "withdrew", "past", "offer")
    for row in rows_where(TABLES[id], {"stage": stages}):
        for step in row.steps:
            assert not TO_BE_DECIDED.search(f"{step.when} {step.text}"), (row.id, step.text)


@pytest.mark.parametrize("id", [id for id in tables("stage") if id != EMAIL])
def test_without_an_interview_no_page_speaks_of_one(id: str) -> None:
    for row in rows_where(TABLES[id], {"stage": "applied"}):
        assert not re.search(r"\binterview\b", " ".join(texts(row))), row.id


def test_an_opening_is_applied_for_whatever_became_of_a_request() -> None:
    again = {"stage": "past", "since": "hiring-again", "no_contact": "no", "advance": "no", "asked_not_to": "no",
             "employed_discretion": "fine", "their_move": ("none", "viewed", "followed", "hesitant"),
             "earlier_request": ("none", "expired", "declined")}  # fmt: skip
    assert {row.id for row in rows_where(request.TABLE, again)} == {"hiring-again"}


LIFTED = [gate for gate in GATES if gate.when]
"""Gates that end with the first day at work."""


@pytest.mark.parametrize(
    ("gate", "id"), [(gate, id) for gate in LIFTED for id in tables("stage", "offer_status", gate.fact)]
)
def test_a_gate_that_ends_with_the_first_day_at_work_holds_for_no_colleague(gate: Gate, id: str) -> None:
    table = TABLES[id]
    none = next(question.none for question in table.questions if question.id == gate.fact)
    started = {"stage": "offer", "offer_status": "started"}
    held, free = (rows_where(table, {**started, gate.fact: value}) for value in (gate.value, none))
    assert [row.id for row in held] == [row.id for row in free]


def test_what_was_said_of_an_offer_lifts_no_gate_once_nobody_speaks_of_an_offer() -> None:
    for gate in LIFTED:
        started = {gate.fact: gate.value, "offer_status": "started"}
        action = sorted(gate.forbids)[0]
        assert forbidding(Situation({**started, "stage": "waiting"}), action) is gate
        assert forbidding(Situation({**started, "stage": "offer"}), action) is None


@pytest.mark.parametrize("id", tables("employed_discretion", "stage"))
def test_a_secret_search_waits_for_notice_only_where_there_is_an_offer(id: str) -> None:
    secret = {
        "employed_discretion": "secret",
        "stage": ("applied", "before", "waiting", "rejected", "withdrew", "past"),
    }
    for row in rows_where(TABLES[id], secret):
        assert not any("given notice" in words for words in texts(row)), row.id


def test_an_email_that_asks_for_news_is_judged_as_silence_is() -> None:
    silence, email = TABLES["no-answer"], TABLES[EMAIL]
    nothing = {"advance": "no", "no_contact": "no", "asked_not_to": "no"}
    shared = ("stage", "followed_up", "decision_day", "days_since_interview")
    questions = [question for question in email.questions if question.id in shared]
    for choices in product(*(question.values for question in questions)):
        said = {question.id: choice for question, choice in zip(questions, choices, strict=True)} | nothing
        if said["stage"] not in ("applied", "waiting"):
            continue
        other = {"earlier_request": "none", "employed_discretion": "fine"}
        one = {row.verdict for row in rows_where(silence, {**said, **other})}
        two = {row.verdict for row in rows_where(email, {**said, "email_kind": "status"})}
        assert one == two, said


def settled(row: Row) -> Situation | None:
    """A situation in which a row of the judgment decides: what it asks for, and else nothing of the kind."""
    given = {name: value if isinstance(value, str) else value[0] for name, value in row.when.items()}
    for question in request.TABLE.questions:
        given.setdefault(question.id, question.none or question.values[0])
    found = Situation(given)
    return found if request.TABLE.decide(found) is row else None


def test_a_note_that_is_not_to_be_sent_stands_below_what_to_do_and_no_other_note_does() -> None:
    known = [(row, found) for row in request.TABLE.rows if (found := settled(row))]
    assert len(known) > len(request.TABLE.rows) / 2
    note = get("write-the-note")
    for row, found in known:
        above = parts(note, found, note.answer(found), "../")["summary"]
        label = text(row.label or row.verdict.label)
        if is_request_now(row.verdict, row.steps):
            assert above == "", row.id
        else:
            assert re.sub(r"<[^>]+>", "", above).startswith(f"{label}. "), row.id
