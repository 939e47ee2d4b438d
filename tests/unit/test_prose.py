"""What the pages say is what the tables decide: a sentence that restates a verdict stands here with its situation.

Change the sentence and its claim together. A claim whose words are gone from the page fails, too.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from guide_site.blocks.values import in_words
from should_connect.answer import Verdict
from should_connect.calculators import PAGES as PAGES_OF
from should_connect.calculators import get
from should_connect.days import schedule
from should_connect.situation import Situation

DOCS = Path(__file__).parents[2] / "docs"
PAGES = sorted(DOCS.glob("*.md"))

NO = frozenset({Verdict.DO_NOT_SEND, Verdict.EMAIL_INSTEAD, Verdict.LOOK_ONLY})
WAIT = frozenset({Verdict.WAIT_DAYS, Verdict.WAIT_OUTCOME})
OK = frozenset({Verdict.SEND, Verdict.SEND_OPTIONAL})
NOT_NOW = NO | WAIT


@dataclass(frozen=True, slots=True)
class Claim:
    """Words on a page, the situation they speak of (as in a link), and the verdicts that agree with them.

    Of what may have happened, only what `choices` names has.
    """

    page: str
    words: str
    calculator: str
    choices: str
    agree: frozenset[Verdict]


TYPICAL = "employer=typical&how_known=interviewed"
FORMAL = "employer=formal&how_known=interviewed"

CLAIMS = (
    Claim(
        "after-the-interview",
        "**They asked you not to make contact.** Do not send a request.",
        "after-interview",
        "asked_not_to=yes&employer=typical&how_known=interviewed&role=recruiter&rapport=warm&days_since_interview=5-7&stage=waiting",
        frozenset({Verdict.DO_NOT_SEND}),
    ),
    Claim(
        "after-the-interview",
        "**It was stiff.** Send an email now and think again after the decision.",
        "after-interview",
        f"{TYPICAL}&role=hiring-manager&rapport=formal&days_since_interview=5-7&stage=waiting",
        frozenset({Verdict.EMAIL_INSTEAD}),
    ),
    *(
        Claim(page, words, "after-interview", f"{TYPICAL}&role=hiring-manager&rapport=bad&{then}", agree)
        for page, words in (
            ("after-the-interview", "a neutral note just to stay in touch, and we'd save it for after an offer."),
            ("questions", "Until they decide, yes, and after a no, too. With an offer, a neutral note is OK"),
        )
        for then, agree in (
            ("days_since_interview=5-7&stage=waiting", NOT_NOW),
            ("days_since_interview=5-7&stage=rejected", NO),
            ("days_since_interview=5-7&stage=offer&offer_status=open", OK),
        )
    ),
    Claim(
        "after-the-interview",
        "**You have their feedback.** If you got along, a request is OK then.",
        "after-interview",
        f"{TYPICAL}&role=hiring-manager&rapport=warm&days_since_interview=2-4&stage=waiting&feedback=yes",
        OK,
    ),
    *(
        Claim(
            "questions",
            "Not if it went badly, if they didn't accept an earlier request,",
            "after-rejection",
            f"{TYPICAL}&stage=rejected&role=hiring-manager&days_since_interview=5-7&{why}",
            NO,
        )
        for why in ("rapport=bad", "rapport=warm&earlier_request=declined", "rapport=warm&earlier_request=expired")
    ),
    *(
        Claim(
            "questions",
            "after an offer, once you've met again, or if they suggest it.",
            "decide",
            f"{TYPICAL}&role=hiring-manager&rapport=warm&days_since_interview=5-7&earlier_request=expired&{then}",
            agree,
        )
        for then, agree in (
            ("stage=waiting", WAIT),
            ("stage=offer&offer_status=open", OK),
            ("stage=past&ended=rejected&since=met-again", OK),
            ("stage=waiting&their_move=suggested", frozenset({Verdict.ACCEPT})),
        )
    ),
    *(
        Claim(
            page,
            words,
            "they-moved-first",
            f"{TYPICAL}&their_move=suggested&role=hiring-manager&stage=waiting&rapport=warm&days_since_interview={day}",
            agree,
        )
        for page, words in (
            ("when-to-send", "**They said yes when you asked:** send yours from day 2."),
            ("they-moved-first", "Send your request from two days after the interview,"),
        )
        for day, agree in (("0-1", WAIT), ("2-4", frozenset({Verdict.ACCEPT})))
    ),
    Claim(
        "when-to-send",
        "At a formal employer, send it after they decide.",
        "they-moved-first",
        f"{FORMAL}&their_move=suggested&role=hiring-manager&stage=waiting&rapport=warm&days_since_interview=5-7",
        WAIT,
    ),
    Claim(
        "after-the-interview",
        "**You've lost interest.** Withdraw by email, and don't send a request.",
        "after-interview",
        f"{TYPICAL}&role=hiring-manager&rapport=warm&days_since_interview=5-7&stage=withdrew",
        NO,
    ),
    Claim(
        "index",
        "**Until they decide:** waiting is safer.",
        "after-interview",
        f"{TYPICAL}&role=hiring-manager&rapport=neutral&days_since_interview=5-7&stage=waiting",
        WAIT,
    ),
    Claim(
        "index",
        "If it went well, five to seven days after the interview is OK, too.",
        "after-interview",
        f"{TYPICAL}&role=panel&rapport=warm&days_since_interview=5-7&stage=waiting",
        OK,
    ),
    Claim(
        "index",
        "**After they decide:** one short, personal request is fine, even after a no.",
        "after-interview",
        f"{TYPICAL}&role=hiring-manager&rapport=warm&days_since_interview=2-4&stage=rejected&since=nothing",
        OK,
    ),
    Claim(
        "when-to-send",
        "**Interview day:** no request.",
        "after-interview",
        f"{TYPICAL}&role=recruiter&rapport=warm&days_since_interview=0-1&stage=waiting",
        WAIT,
    ),
    Claim(
        "when-to-send",
        "they're the only days we call OK before a decision, and only if it went well.",
        "after-interview",
        f"{TYPICAL}&role=hiring-manager&rapport=warm&days_since_interview=5-7&stage=waiting",
        OK,
    ),
    Claim(
        "when-to-send",
        "they're the only days we call OK before a decision, and only if it went well.",
        "after-interview",
        f"{TYPICAL}&role=hiring-manager&rapport=warm&days_since_interview=2-4&stage=waiting",
        WAIT,
    ),
    Claim(
        "when-to-send",
        "they're the only days we call OK before a decision, and only if it went well.",
        "after-interview",
        f"{TYPICAL}&role=hiring-manager&rapport=warm&days_since_interview=8-14&stage=waiting",
        WAIT,
    ),
    Claim(
        "when-to-send",
        "**Day 14:** the last day with a recruiter or at a casual employer, while they still remember you.",
        "after-interview",
        f"{TYPICAL}&role=recruiter&rapport=warm&days_since_interview=8-14&stage=waiting",
        OK,
    ),
    Claim(
        "when-to-send",
        "After that, email for an update, and save the request for the decision.",
        "after-interview",
        f"{TYPICAL}&role=recruiter&rapport=warm&days_since_interview=15%2B&stage=waiting",
        NOT_NOW,
    ),
    Claim(
        "whom-to-add",
        "**The person who only scheduled it.** Thank them by email.",
        "after-interview",
        f"{TYPICAL}&role=coordinator&rapport=warm&days_since_interview=5-7&stage=waiting",
        frozenset({Verdict.EMAIL_INSTEAD}),
    ),
    Claim(
        "before-the-interview",
        "Still strangers? Save it for after the interview.",
        "before-interview",
        f"{TYPICAL}&role=hiring-manager&how_known=never&days_to_interview=1-3",
        NOT_NOW,
    ),
    Claim(
        "before-the-interview",
        "**You've met or written before.** Then you're not a stranger.",
        "before-interview",
        f"{TYPICAL}&role=hiring-manager&how_known=elsewhere&days_to_interview=1-3",
        OK,
    ),
    Claim(
        "before-the-interview",
        "On the day itself, ask in person instead.",
        "before-interview",
        f"{TYPICAL}&role=hiring-manager&how_known=elsewhere&days_to_interview=0",
        frozenset({Verdict.ASK_ALOUD}),
    ),
    Claim(
        "after-a-rejection",
        "Usually yes: once, after a thank-you email.",
        "after-rejection",
        f"{TYPICAL}&stage=rejected&role=hiring-manager&days_since_interview=5-7&rapport=warm",
        OK,
    ),
    Claim(
        "after-a-rejection",
        "**They turned down an earlier request.** With the job, that makes two, and asking again can look desperate.",
        "after-rejection",
        f"{TYPICAL}&stage=rejected&role=hiring-manager&days_since_interview=5-7&rapport=warm&earlier_request=declined",
        NO,
    ),
    Claim(
        "after-a-rejection",
        "**It was cold or went badly.** A kind email does more for you.",
        "after-rejection",
        f"{TYPICAL}&stage=rejected&role=hiring-manager&days_since_interview=5-7&rapport=bad",
        NO,
    ),
    Claim(
        "no-answer",
        "Leave a pending request alone",
        "no-answer",
        "earlier_request=pending&stage=waiting&decision_day=to-come&followed_up=no",
        frozenset({Verdict.LEAVE_PENDING}),
    ),
    Claim(
        "they-moved-first",
        "An invitation is friendly: accept it, unless it's a formal employer.",
        "they-moved-first",
        f"{TYPICAL}&their_move=invited&role=hiring-manager&stage=waiting&rapport=warm&days_since_interview=5-7",
        frozenset({Verdict.ACCEPT}),
    ),
    Claim(
        "they-moved-first",
        "At a formal employer, thank them by email and accept after they decide.",
        "they-moved-first",
        f"{FORMAL}&their_move=invited&role=hiring-manager&stage=waiting&rapport=warm&days_since_interview=5-7",
        frozenset({Verdict.WAIT_OUTCOME}),
    ),
    Claim(
        "they-moved-first",
        "so don't answer it with a request until they decide.",
        "they-moved-first",
        f"{TYPICAL}&their_move=followed&role=hiring-manager&stage=waiting&rapport=neutral&days_since_interview=5-7",
        NOT_NOW,
    ),
    Claim(
        "they-asked-me",
        "While hiring is open, ask HR or your recruiter first. You can leave the request until the decision is made.",
        "they-asked-me",
        "they_sent=request&my_part=interviewer&their_case=open&contact_rule=no",
        WAIT,
    ),
    Claim(
        "they-asked-me",
        "You're the one they should write to, so accepting is less of an issue.",
        "they-asked-me",
        "they_sent=request&my_part=recruiter&their_case=open&contact_rule=no&welcome=yes",
        frozenset({Verdict.ACCEPT}),
    ),
    Claim(
        "they-asked-me",
        "Several interviewers accept then, also people they turned down.",
        "they-asked-me",
        "they_sent=request&my_part=interviewer&their_case=turned-down&contact_rule=no&welcome=yes&know_them=met",
        frozenset({Verdict.ACCEPT}),
    ),
    Claim(
        "they-asked-me",
        "You don't have to refer someone whose work you don't know.",
        "they-asked-me",
        "they_sent=referral&my_part=colleague&their_case=no-application&contact_rule=no&know_them=stranger",
        NO,
    ),
    Claim(
        "they-moved-first",
        "It isn't your fault, and you don't owe them an answer.",
        "they-asked-me",
        "they_sent=personal&my_part=candidate",
        NO,
    ),
    Claim(
        "will-my-boss-see-it",
        "If your search must stay private, use email until it's over",
        "discretion",
        "employed_discretion=secret&next_move=connect&contact_list=only-me&colleagues=yes",
        frozenset({Verdict.EMAIL_INSTEAD}),
    ),
)


def words_of(page: str) -> str:
    """A page's Markdown on one line."""
    return " ".join((DOCS / f"{page}.md").read_text(encoding="utf-8").split())


@pytest.mark.parametrize("claim", CLAIMS, ids=lambda claim: f"{claim.page}: {claim.words[:50]}")
def test_a_sentence_that_restates_a_verdict_agrees_with_the_table(claim: Claim) -> None:
    assert claim.words in words_of(claim.page)
    given = dict(parse_qsl(claim.choices))
    calculator = get(claim.calculator)
    if view := calculator.view:
        given = {fact.id: fact.none for fact in view.grouped} | given
        assert given.keys() <= {question.id for question in view.table.questions}
    assert calculator.answer(Situation(given)).verdict in claim.agree


@pytest.mark.parametrize("page", [page for page in PAGES if page.stem != "they-asked-me"], ids=lambda page: page.stem)
def test_whoever_is_told_to_accept_an_invitation_is_told_of_formal_employers(page: Path) -> None:
    pieces = re.split(r"\n(?:\s*\n|- )", page.read_text(encoding="utf-8"))
    asks = [
        piece
        for piece in pieces
        if not piece.startswith("#") and re.search(r"\binvit(?:ed you|ation)", piece, re.IGNORECASE)
    ]
    told = [piece for piece in asks if re.search(r"\baccept(?:ed)?\b", piece, re.IGNORECASE)]
    assert [piece for piece in told if "formal" not in piece] == []


FIRST_BEFORE, LAST_BEFORE = (in_words(day) for day in sorted(schedule.WINDOW_BEFORE))
AFTER_PROMISE = " or ".join(in_words(day) for day in schedule.STATUS_AFTER_PROMISE)
WITHOUT_PROMISE = " to ".join(in_words(day) for day in schedule.STATUS_WITHOUT_PROMISE)
GOOD, BEST = schedule.GOOD_DAYS

DAYS = {
    "when-to-send": (
        f"**Day {schedule.EARLIEST_DAY}:** the earliest for a request.",
        f"**Day {GOOD} to {BEST}:**",
        f"**Day {schedule.LAST_DAY}:** the last day",
        f"from day {in_words(schedule.EARLIEST_DAY)} at the earliest",
        f"(day {schedule.EARLIEST_DAY})",
        f"(day {BEST}, or {schedule.LAST_DAY} with a recruiter or a casual employer)",
    ),
    "after-the-interview": (f"It's day {GOOD} to {BEST}, or from day {schedule.EARLIEST_DAY} with a recruiter",),
    "they-moved-first": (f"from {in_words(schedule.EARLIEST_DAY)} days after the interview",),
    "before-the-interview": (f"Send it {FIRST_BEFORE} to {LAST_BEFORE} days before the interview.",),
    "no-answer": (
        f"{AFTER_PROMISE} business days after the day they named, or {WITHOUT_PROMISE} business days",
        "ask one last time a week or more later",
    ),
    "emails": (f"{AFTER_PROMISE} business days after the day they named.", f"Then {WITHOUT_PROMISE} business days"),
    "questions": (
        f"At least {in_words(schedule.EARLIEST_DAY)} days, after the thank-you email.",
        f"{in_words(GOOD)} to {in_words(BEST)} days is OK",
        f"{AFTER_PROMISE} business days after the day they named, or after {WITHOUT_PROMISE}",
    ),
    "index": (f"{in_words(GOOD)} to {in_words(BEST)} days after the interview is OK, too.",),
}
"""What each page says of days, written from the schedule that the calculators go by."""


@pytest.mark.parametrize("page", DAYS)
def test_the_days_on_a_page_are_those_of_the_schedule(page: str) -> None:
    text = words_of(page)
    assert [days for days in DAYS[page] if days not in text] == []


def test_a_week_later_on_the_pages_is_what_the_schedule_waits_before_asking_again() -> None:
    assert schedule.REPEAT_AFTER == 7


def front(page: Path, name: str) -> str:
    """A line of a page's front matter."""
    (line,) = re.findall(rf"^{name}: (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return str(line)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
class TestEveryPage:
    def test_has_one_title_in_search_and_on_the_page_that_fits_a_result(self, page: Path) -> None:
        assert len(front(page, "title")) <= 60
        headings = re.findall(r"^# (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
        assert headings in ([front(page, "title")], [])

    def test_is_described_in_a_line_that_search_engines_show_whole(self, page: Path) -> None:
        assert 110 <= len(front(page, "description")) <= 150

    def test_answers_at_once_in_twenty_words(self, page: Path) -> None:
        lede = re.search(r"^# [^\n]*\n\n(.*?)\n\n", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
        assert lede is None or len(lede[1].split()) <= 20


NAV = {
    slug: name
    for name, slug in re.findall(r"- ([^:\n]+): ([\w-]+)\.md", (DOCS.parent / "mkdocs.yml").read_text("utf-8"))
}


def test_a_page_has_one_name_in_the_menu_and_wherever_its_calculator_is_named() -> None:
    assert {id: get(id).title for id, page in PAGES_OF.items() if page} == {
        id: NAV[page] for id, page in PAGES_OF.items() if page
    }


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_whoever_is_sent_to_a_page_by_its_name_finds_that_name_in_the_menu(page: Path) -> None:
    named = re.findall(r"\b[Ss]ee \[([^\]]+)\]\(([\w-]+)\.md[^)]*\)", words_of(page.stem))
    assert [(name, slug) for name, slug in named if name[0].isupper() and name != NAV[slug]] == []


COUNTED = re.compile(r"\b(one|two|three|four|all|both)(?: of the (?:five|\w+))? articles?\b", re.IGNORECASE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_a_page_takes_its_counts_of_articles_and_its_limits_from_the_catalogue(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    assert not COUNTED.findall(text)
    assert not re.search(r"\b(?:five|5) articles\b", text)
    assert not re.search(r"\b(?:200|300|354) characters\b|\bfive notes\b|\bup to three weeks\b", text)
