"""People in situations that older versions could not hear, or answered two ways: each stands for a kind."""

from __future__ import annotations

from datetime import date

import pytest

from should_connect.answer import Action, Answer, Verdict
from should_connect.calculators import get
from should_connect.claims import SENDS
from should_connect.questions.happened import HAPPENED
from should_connect.situation import read

TODAY = date(2026, 11, 26)  # a Thursday
NOTHING = {fact.id: fact.none for fact in HAPPENED.questions}


def ask(id: str, **said: object) -> Answer:
    """What a calculator answers to what was said, where nothing else has happened."""
    calculator = get(id)
    known = {question.id for question in calculator.questions}
    values = {**{name: choice for name, choice in NOTHING.items() if name in known}, **said}
    situation, problems = read(calculator.questions, values, TODAY)
    assert not problems, problems
    return calculator.answer(situation)


def sends(answer: Answer) -> bool:
    return answer.verdict in SENDS


def says(answer: Answer) -> str:
    steps = " ".join(f"{step.when} {step.text}" for step in answer.steps)
    reasons = " ".join(reason.text for reason in answer.reasons)
    return f"{answer.label} {answer.headline} {steps} {reasons}".lower()


SECRET_OFFER = {"stage": "offer", "offer_status": "open", "employed_discretion": "secret"}


def test_a_secret_search_gets_no_request_anywhere_before_notice_is_given() -> None:
    decided = ask("decide", **SECRET_OFFER)
    assert decided.verdict is Verdict.EMAIL_INSTEAD
    assert "notice" in says(decided)
    assert not ask("write-the-note", **SECRET_OFFER, their_name="Dana").messages
    plan = ask("my-plan", **SECRET_OFFER)
    assert plan.verdict is Verdict.EMAIL_INSTEAD
    dated = ask("when-to-send", **SECRET_OFFER, interview_date="2026-11-16")
    assert not [day for day in dated.dates if day.id.startswith("request")]
    assert ask("they-moved-first", **SECRET_OFFER, their_move="none").verdict is Verdict.EMAIL_INSTEAD


@pytest.mark.parametrize("stage", ["before", "waiting", "offer", "rejected"])
def test_an_invitation_during_a_secret_search_is_answered_by_email_and_accepted_later(stage: str) -> None:
    answer = ask("they-moved-first", their_move="invited", employed_discretion="secret", stage=stage,
                 offer_status="open")  # fmt: skip
    assert answer.verdict is Verdict.EMAIL_INSTEAD
    assert "accept later" in answer.label.lower()
    assert any(step.action is Action.EMAIL for step in answer.steps[:2])


def test_no_contact_at_all_leaves_no_thanks_no_note_and_no_date() -> None:
    silent = {"no_contact": "yes", "stage": "waiting"}
    assert ask("decide", **silent).verdict is Verdict.DO_NOT_SEND
    assert not ask("write-the-note", **silent, their_name="Dana").messages
    assert not ask("write-the-email", **silent, email_kind="thank-you", their_name="Dana").messages
    assert not ask("when-to-send", **silent, interview_date="2026-11-25").dates
    assert "form" in says(ask("decide", **silent))


def test_an_advance_is_no_opened_door() -> None:
    for move in ("invited", "suggested", "viewed"):
        answer = ask("they-moved-first", advance="yes", their_move=move)
        assert answer.settled
        assert answer.verdict is Verdict.DO_NOT_SEND
        assert "save the messages" in says(answer)
    assert not ask("write-the-note", advance="yes", their_name="Alex").messages


@pytest.mark.parametrize("kind", ["thank-you", "status", "after-rejection", "introduction"])
def test_after_an_advance_an_email_goes_to_someone_else(kind: str) -> None:
    answer = ask("write-the-email", email_kind=kind, advance="yes")
    assert answer.verdict is Verdict.EMAIL_INSTEAD
    assert "owe that person nothing" in answer.headline
    assert "someone else" in answer.label
    assert "save the messages" in says(answer)


def test_after_an_advance_no_reply_is_owed_to_an_invitation() -> None:
    for reply in ("accept-invitation", "decline-invitation", "they-accepted"):
        answer = ask("write-the-email", email_kind="reply", reply=reply, advance="yes")
        assert answer.verdict is Verdict.DO_NOT_SEND
        assert not answer.messages


def test_an_introduction_is_asked_of_someone_known_whether_or_not_anybody_referred_you() -> None:
    answer = ask("write-the-email", email_kind="introduction")
    assert answer.label == "Ask someone you know there"
    assert "if someone referred you" in answer.headline.lower()


def test_a_hesitant_yes_is_a_reason_to_wait() -> None:
    answer = ask("decide", stage="waiting", their_move="hesitant", role="hiring-manager", days_since_interview="0-1")
    assert answer.verdict is Verdict.WAIT_OUTCOME
    assert answer.steps[0].action is Action.EMAIL


def test_a_formal_employers_invitation_is_accepted_after_the_decision() -> None:
    for stage in ("before", "waiting"):
        answer = ask("decide", stage=stage, their_move="invited", employer="formal", role="panel")
        assert answer.verdict is Verdict.WAIT_OUTCOME
        assert "accept" in says(answer)


def test_someone_met_at_a_fair_can_be_asked_apart_from_the_application() -> None:
    answer = ask("decide", stage="before", role="not-met", how_known="elsewhere", days_to_interview="4-7")
    assert sends(answer)
    assert "leave the job out" in says(answer)


@pytest.mark.parametrize("stage", ["applied", "before"])
def test_a_shared_tie_outside_the_hiring_is_a_reason_to_write(stage: str) -> None:
    answer = ask("decide", stage=stage, role="not-met", how_known="tie", days_to_interview="4-7")
    assert sends(answer)
    assert "in common" in says(answer)


def test_people_one_has_never_met_get_no_request() -> None:
    answer = ask("decide", stage="applied", role="not-met", how_known="never")
    assert answer.verdict is Verdict.LOOK_ONLY
    assert "follow the company" in says(answer)


def test_without_an_interview_nothing_speaks_of_one() -> None:
    for known in ("never", "tie", "elsewhere", "spoke"):
        answer = ask("decide", stage="applied", how_known=known, role="hiring-manager")
        assert answer.settled
        assert "interview" not in says(answer).replace("interviewing", "")


def test_a_declined_offer_leaves_room_for_a_friendly_request() -> None:
    for said in ({"stage": "past", "ended": "declined"}, {"stage": "offer", "offer_status": "declined"}):
        answer = ask("decide", **said, since="nothing", role="hiring-manager", rapport="warm")
        assert sends(answer)
        assert "pulled out" not in says(answer)


def test_a_kind_no_long_ago_begins_with_the_application() -> None:
    answer = ask("decide", stage="past", ended="rejected", since="hiring-again", rapport="warm")
    assert answer.verdict is Verdict.EMAIL_INSTEAD
    assert answer.steps[0].text.startswith("Send your application")


def test_meeting_again_is_a_fresh_reason() -> None:
    answer = ask("decide", stage="past", ended="rejected", since="met-again", rapport="neutral")
    assert answer.verdict is Verdict.SEND
    assert "DEC-23" in {reason.rule for reason in answer.reasons}


def test_signed_and_not_announced_connects_and_announces_nothing() -> None:
    answer = ask("decide", stage="offer", offer_status="accepted", role="hiring-manager")
    assert sends(answer)
    assert "don't post" in says(answer)


def test_a_manager_who_was_all_business_is_a_case_for_after_the_decision_at_once() -> None:
    answer = ask("decide", stage="waiting", days_since_interview="0-1", role="hiring-manager", rapport="neutral")
    assert answer.settled
    assert answer.verdict is Verdict.WAIT_OUTCOME
    assert any(step.when == "After you hear" for step in answer.steps)


def test_the_first_day_named_for_a_recruiter_is_the_first_day_of_a_yes_everywhere() -> None:
    recruiter = {"stage": "waiting", "role": "recruiter", "rapport": "neutral", "employer": "typical"}
    now = ask("decide", **recruiter, days_since_interview="0-1")
    assert now.label == "Not yet: from day 2"
    assert sends(ask("decide", **recruiter, days_since_interview="2-4"))
    dated = ask("when-to-send", **recruiter, interview_date="2026-11-23", thank_you_sent="yes")
    assert next(day.first for day in dated.dates if day.id == "request-earliest") == TODAY


def test_whoever_set_the_times_gets_one_verdict_after_an_offer() -> None:
    said = {"stage": "offer", "offer_status": "open", "role": "coordinator", "days_since_interview": "5-7"}
    verdicts = {ask(id, **said).verdict for id in ("decide", "after-interview", "write-the-note", "my-plan")}
    assert verdicts == {Verdict.EMAIL_INSTEAD}


def test_a_friendly_recruiter_on_day_three_gets_one_verdict() -> None:
    said = {"stage": "waiting", "role": "recruiter", "rapport": "warm", "days_since_interview": "2-4",
            "employer": "typical"}  # fmt: skip
    verdicts = {ask(id, **said).verdict for id in ("decide", "after-interview")}
    verdicts.add(ask("do-i-need-to", **said, goal="contact").verdict)
    people = [{"role": "recruiter", "interviewed": "yes", "rapport": "warm", "earlier_request": "none"}]
    listed = ask("whom-to-add", people=people, interview_date="2026-11-23", stage="waiting", employer="typical")
    verdicts.add(listed.people[0].verdict)
    assert verdicts == {Verdict.SEND_OPTIONAL}


def test_two_questions_are_enough_after_a_no_and_in_silence() -> None:
    after_no = ask("after-rejection", followed_up="twice", rapport="warm", role="recruiter")
    assert after_no.verdict is Verdict.DO_NOT_SEND
    assert not ask("write-the-email", email_kind="after-rejection", followed_up="twice").messages
    silence = ask("decide", stage="waiting", days_since_interview="15+", followed_up="twice")
    assert silence.verdict is Verdict.DO_NOT_SEND
    assert "silence isn't a no" in says(silence)
    assert "next application" in says(silence)
    assert ask("no-answer", stage="waiting", decision_day="none", followed_up="twice").verdict is Verdict.DO_NOT_SEND


def test_calls_count_as_questions() -> None:
    called = ask("decide", stage="waiting", days_since_interview="15+", followed_up="once-elsewhere")
    assert "count" in called.headline
    assert not any("once to ask" in step.text for step in called.steps)


def test_who_it_is_counts_after_a_no() -> None:
    recruiter = ask("after-rejection", role="recruiter", rapport="warm", days_since_interview="5-7")
    assert recruiter.verdict is Verdict.SEND


def test_thanks_are_due_at_once_where_they_decide_at_once() -> None:
    answer = ask("decide", stage="waiting", days_since_interview="0-1", role="hiring-manager", rapport="neutral")
    assert "now, or within 24 hours" in says(answer)
    soon = ask("write-the-email", email_kind="thank-you", decides_soon="soon", stage="waiting", their_name="Dana")
    assert soon.messages


def test_late_thanks_are_offered_with_the_question() -> None:
    answer = ask("decide", stage="waiting", days_since_interview="15+", role="hiring-manager", rapport="warm")
    assert "never thanked them" in says(answer)
    late = ask("write-the-email", email_kind="thank-you", interview_date="2026-11-10", their_name="Dana")
    assert late.messages


def test_thanks_after_an_offer_do_not_speak_of_interest() -> None:
    answer = ask("write-the-email", email_kind="thank-you", stage="offer", offer_status="open", their_name="Dana",
                 job="data analyst")  # fmt: skip
    assert answer.messages
    for message in answer.messages:
        assert "interested" not in message.body.lower()


def test_a_boss_who_has_heard_comes_before_any_setting() -> None:
    answer = ask("discretion", next_move="heard")
    assert answer.settled
    assert "settings" not in answer.steps[0].text.lower()


@pytest.mark.parametrize(
    "said",
    [
        {"they_sent": "request", "my_part": "interviewer", "their_case": "open"},
        {"they_sent": "too-many", "their_case": "turned-down", "my_part": "recruiter", "told_them": "no"},
        {"they_sent": "referral", "know_them": "stranger", "my_part": "colleague"},
    ],
)
def test_the_other_side_gets_an_answer_of_its_own(said: dict[str, str]) -> None:
    calculator = get("they-asked-me")
    careful = {question.id: "not-sure" for question in calculator.asks if question.id not in said}
    answer = ask("they-asked-me", **careful, **said)
    assert answer.settled
    assert answer.steps
