"""Emails and short replies: what is true of every one of them."""

import re
import unicodedata
from datetime import date
from functools import cache
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extent import every
from should_connect.answer import Message
from should_connect.calculators import get
from should_connect.messages.draft import Manner
from should_connect.messages.emails.compose import compose as compose_anew
from should_connect.messages.emails.compose import timing
from should_connect.messages.emails.thanks import Timing
from should_connect.messages.facts import Facts
from should_connect.messages.given_names import given_name
from should_connect.messages.kinds import EMAILS_AND_LINES, LINES, MessageKind
from should_connect.messages.limits import units
from should_connect.messages.reading.check import check
from should_connect.messages.reading.parsed import Context
from should_connect.messages.typed import PLACEHOLDER, read_name, read_own_name
from should_connect.questions.interview import RAPPORT
from should_connect.situation import Situation

STEP = 5
"""Shares no factor with any number of values, so that the usual cases have each pair of them."""
INTERVIEW = date(2026, 11, 19)
TYPED: tuple[dict[str, object], ...] = (
    {},
    {"name": "Dana Okafor", "job": "Data Analyst", "topic": "the move to event streams", "own_name": "Sam Lee"},
    {
        "name": "ms okafor",
        "job": "Nurse, night shift",
        "company": "Mercy",
        "topic": "I loved how you handle on-call",
        "own_name": "Zoë",
        "learned": "that every nurse has a mentor",
        "why": "to work with people",
        "bring": "I speak Spanish",
        "known_from": "worked together at Mercy",
        "interview": INTERVIEW,
        "promised": date(2026, 11, 27),
        "today": date(2026, 11, 20),
    },
    {"name": "李小龙", "own_name": "עדי"},
)
CASES = every(
    STEP,
    [
        (kind, Facts(role=role, rapport=rapport, manner=manner, remote=remote, **typed_in))  # type: ignore[arg-type]
        for kind, role, rapport, remote, manner, typed_in in product(
            EMAILS_AND_LINES,
            ("hiring-manager", "panel", "recruiter", "coordinator"),
            RAPPORT.values,
            (True, False),
            Manner,
            TYPED,
        )
    ],
)
CONTRACTION = re.compile(r"\w['’](?:m|re|ve|ll|d|t)\b|\b(?:it|that|there|here)['’]s\b", re.I)
anything = st.text(max_size=200)
compose = cache(compose_anew)
"""The same emails are looked at by many tests."""


def sentences(email: Message) -> set[str]:
    """The sentences of an email between its greeting and its closing."""
    middle = " ".join(part for part in email.body.split("\n")[1:] if part.endswith((".", "?")))
    return {part for part in re.split(r"(?<=[.?])\s+", middle) if part}


def assert_sound(kind: MessageKind, facts: Facts, email: Message) -> None:
    assert email.length == units(email.body)
    for text in (email.body, email.subject):
        assert text == text.strip()
        assert "  " not in text
        assert not PLACEHOLDER.search(text)
        kinds = {unicodedata.category(character) for character in text if character not in "\n\u200c\u200d"}
        assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}, repr(text)
    assert "\n" not in email.subject
    signed = read_own_name(facts.own_name).words if kind not in LINES else ""
    assert email.body.endswith(signed) if signed else email.body.endswith((".", "?"))
    name = read_name(facts.name).words
    assert (given_name(name) or name) in email.body.partition("\n")[0]


def test_every_email_is_sound_and_its_variants_share_no_sentence() -> None:
    for kind, facts in CASES:
        variants = compose(kind, facts)
        assert len(variants) == 3
        for email in variants:
            assert_sound(kind, facts, email)
            assert bool(email.subject) == (kind not in LINES)
        for one, other in combinations(variants, 2):
            assert not sentences(one) & sentences(other), (one.body, other.body)


def test_formal_emails_have_no_contraction() -> None:
    for kind, facts in CASES:
        emails = compose(kind, facts)
        for email in emails if facts.manner is Manner.FORMAL else emails[2:]:
            assert not CONTRACTION.search(email.body), email.body


def test_a_reply_on_linkedin_is_a_line_or_two() -> None:
    for kind, facts in CASES:
        if kind in LINES:
            for line in compose(kind, facts):
                assert line.body.count("\n") == 1
                assert "egards" not in line.body


@given(
    kind=st.sampled_from(EMAILS_AND_LINES),
    facts=st.builds(
        Facts,
        manner=st.sampled_from(Manner),
        **dict.fromkeys(
            ("name", "job", "company", "topic", "own_name", "learned", "why", "bring", "known_from", "other"), anything
        ),
    ),
)
def test_an_email_is_sound_whatever_was_typed(kind: MessageKind, facts: Facts) -> None:
    for email in compose(kind, facts):
        assert_sound(kind, facts, email)


def test_nothing_is_found_in_an_email_the_guide_itself_writes() -> None:
    for kind, facts in CASES:
        known = (facts.job, facts.company, facts.topic, facts.learned, facts.why, facts.bring, facts.known_from)
        context = Context(0, facts.name, facts.own_name, known, kind=kind)
        for email in compose(kind, facts):
            assert check(email.body, context) == (), email.body


def test_a_full_thank_you_has_three_short_paragraphs_with_what_was_given() -> None:
    body = compose(MessageKind.THANK_YOU, Facts(**TYPED[2]))[0].body  # type: ignore[arg-type]
    _, *paragraphs, _ = body.split("\n\n")
    assert len(paragraphs) == 3
    for said in (
        "on Thursday",
        "the night shift nurse role at Mercy",
        "how you handle on-call",
        "every nurse has a mentor",
    ):
        assert said in body
    assert "because I want to work with people" in body
    assert "One thing I'd bring is that I speak Spanish." in body


@pytest.mark.parametrize(
    ("given", "when", "says"),
    [
        ({}, Timing.USUAL, "Thank you for talking with me"),
        ({"interview": INTERVIEW, "today": date(2026, 11, 21)}, Timing.USUAL, "Thank you for talking with me"),
        ({"interview": INTERVIEW, "today": date(2026, 11, 22)}, Timing.LATE, "late"),
        ({"decides_soon": True}, Timing.SAME_DAY, "you're deciding soon"),
        ({"promised": INTERVIEW, "today": INTERVIEW}, Timing.SAME_DAY, "you're deciding soon"),
        ({"stage": "offer", "interview": INTERVIEW, "today": date(2026, 11, 29)}, Timing.AFTER_OFFER, "the job offer"),
    ],
)
def test_a_thank_you_knows_when_it_comes(given: dict[str, object], when: Timing, says: str) -> None:
    facts = Facts(**given)  # type: ignore[arg-type]
    assert timing(facts) is when
    assert says in compose(MessageKind.THANK_YOU, facts)[0].body


def test_the_status_question_names_the_interview_and_the_promised_date_and_offers_a_way_out() -> None:
    body = compose(MessageKind.STATUS, Facts(interview=INTERVIEW, promised=date(2026, 11, 27)))[0].body
    assert "on November 19" in body
    assert "by Friday, November 27" in body
    assert "If it's too early to say, that's fine." in body


@pytest.mark.parametrize("manner", Manner)
def test_whoever_asks_for_news_a_second_time_says_so_and_presses_nobody(manner: Manner) -> None:
    for purpose in (0, 2):
        first, again = (
            compose(MessageKind.STATUS, Facts(asked=asked, manner=manner))[purpose].body for asked in (False, True)
        )
        assert "once more" not in first
        assert "once more" in again
        assert check(again, Context(kind=MessageKind.STATUS)) == ()


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("thank-you", {"topic", "learned", "why_job", "bring"}),
        ("status", set()),
        ("after-rejection", {"topic"}),
        ("introduction", {"other_name", "known_from"}),
        ("reply", {"reply", "topic"}),
    ],
)
def test_an_email_asks_for_nothing_that_its_kind_has_no_use_for(kind: str, asked: set[str]) -> None:
    turns = get("write-the-email").turns(Situation({"email_kind": kind}))
    some = {"reply", "topic", "learned", "why_job", "bring", "other_name", "known_from"}
    assert {question for question in some if turns.get(question) != "moot"} == asked
    assert turns["email_kind"] == "answered"


@pytest.mark.parametrize("stage", ["waiting", "rejected", "withdrew", "past", "offer"])
def test_a_thank_you_says_interest_in_the_job_only_while_it_is_open(stage: str) -> None:
    interest = re.compile(r"interested in the|love to do this job|glad to do this job|because|need anything", re.I)
    for manner in Manner:
        facts = Facts(stage=stage, manner=manner, why="to work with children", interview=INTERVIEW)
        letters = compose(MessageKind.THANK_YOU, facts)
        assert any(interest.search(letter.body) for letter in letters) == (stage == "waiting")
        without = compose(MessageKind.THANK_YOU, Facts(stage=stage, manner=manner))[0]
        assert bool(interest.search(without.body)) == (stage == "waiting")


@pytest.mark.parametrize("kind", LINES)
def test_a_reply_on_linkedin_recalls_what_was_said_where_it_was_told(kind: MessageKind) -> None:
    told = compose(kind, Facts(name="Dana", topic="how you train new cooks"))[0]
    assert told.body.endswith("It was good to hear how you train new cooks.")
    assert "hear" not in compose(kind, Facts(name="Dana", topic="how you train new cooks", rapport="bad"))[0].body


def test_whoever_asks_for_an_introduction_makes_it_easy() -> None:
    assert "a few lines to forward" in compose(MessageKind.INTRODUCTION, Facts(name="Dana"))[0].body
    known = compose(MessageKind.INTRODUCTION, Facts(name="Dana", known_from="we worked together at Acme"))[0].body
    assert "you could mention that we worked together at Acme" in known


def test_nothing_is_claimed_that_was_not_said() -> None:
    claims = re.compile(
        r"clearer picture|good sense|the care you|clear answer|It was good to talk|considering me", re.I
    )
    for kind, facts in CASES:
        if not facts.topic and (facts.is_helper or kind is MessageKind.THANK_YOU):
            for email in compose(kind, facts):
                assert not claims.search(email.body), email.body


def test_only_the_status_question_asks_about_the_decision() -> None:
    asking = re.compile(r"\b(?:where things stand|decide\?|expect to decide|any news|news since|status)\b", re.I)
    for kind, facts in CASES:
        for email in compose(kind, facts):
            assert bool(asking.search(email.body)) == (kind is MessageKind.STATUS), email.body


def test_who_only_set_the_dates_is_not_asked_for_feedback() -> None:
    for kind, facts in CASES:
        if facts.is_helper and kind is MessageKind.AFTER_REJECTION:
            for email in compose(kind, facts):
                assert "?" not in email.body
                assert "advice" not in email.body


def test_after_a_bad_interview_what_was_said_is_not_brought_up() -> None:
    for kind, facts in CASES:
        if facts.rapport == "bad" and facts.topic:
            for email in compose(kind, facts):
                assert "on-call" not in email.body
                assert "event streams" not in email.body


def test_the_person_to_be_introduced_to_is_named_as_typed() -> None:
    for email in compose(MessageKind.INTRODUCTION, Facts(name="Dana", other=" Dr. Ann Ó Briain "))[:2]:
        assert "Dr. Ann Ó Briain" in email.body
    for email in compose(MessageKind.INTRODUCTION, Facts(name="Dana", other="[Name]")):
        assert "Name" not in email.body


def test_an_own_email_is_checked_without_a_limit() -> None:
    def found(**given: str) -> list[str]:
        return [finding.id for finding in get("write-the-email").answer(Situation(given)).findings]

    long = "Dear Dana, thank you for the interview. " + "I learned a lot about the clinic and its work. " * 20
    assert found(their_name="Dana", own_email=long) == []
    asking = "Dear Dana, where do I stand after the interview?"
    assert found(email_kind="thank-you", own_email=asking) == ["asks-decision"]
    assert found(email_kind="status", own_email=asking) == []


@pytest.mark.parametrize(
    ("facts", "applying"),
    [
        (Facts(job="nurse", company="Mercy"), "I'm applying for the nurse role at Mercy."),
        (Facts(job="nurse"), "I'm applying for the nurse role where you work."),
        (Facts(), "I'm applying where you work."),
    ],
)
def test_a_request_for_an_introduction_says_once_where_the_job_is(facts: Facts, applying: str) -> None:
    assert applying in compose(MessageKind.INTRODUCTION, facts)[0].body
