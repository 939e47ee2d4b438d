"""What to write: notes that fit the limit whatever was typed, and a reading of the visitor's own.

Whether to send one at all is the judgment's to say (tables/request.py). Where a gate forbids a request there is no
note, and until the gates are asked there is none either.
"""

from collections.abc import Iterator
from dataclasses import replace

from should_connect.answer import Action, Answer, OwnText, Reason, Step, Verdict, Weight
from should_connect.calculators.told import facts_of
from should_connect.catalogue.linkedin import NOTES_PER_MONTH_FREE
from should_connect.claims import is_request_now
from should_connect.days import bands
from should_connect.judgment import View
from should_connect.messages.facts import Facts
from should_connect.messages.limits import note_limit, units
from should_connect.messages.notes.compose import circumstance, compose
from should_connect.messages.notes.wordings import Circumstance
from should_connect.messages.preview import previews
from should_connect.messages.reading.check import check, scope
from should_connect.messages.reading.parsed import Context
from should_connect.messages.reading.remarks import CITES as CITED_BY_READING
from should_connect.messages.typed import read_company
from should_connect.questions.happened import FOLLOWED_UP, THEIR_MOVE
from should_connect.questions.interview import INTERVIEW_DATE, RAPPORT, ROLE
from should_connect.questions.model import UNTICKED, Question
from should_connect.questions.words import (
    ACCOUNT,
    COMPANY,
    JOB,
    OCCASION,
    OWN_NAME,
    OWN_NOTE,
    THEIR_NAME,
    TONE,
    TOPIC,
)
from should_connect.situation import Situation
from should_connect.tables.gates import SAYS, forbidding
from should_connect.tables.request import ORDER, TABLE

# What forbids nothing is no reason to keep somebody waiting for a note.
VIEW = View("write-the-note", TABLE, {}, ORDER, alone=frozenset({"referred", "feedback", "followed_up"}))
QUESTIONS: tuple[Question, ...] = (
    THEIR_NAME, JOB, TOPIC, *VIEW.grouped, TONE, ACCOUNT, OCCASION, COMPANY, OWN_NAME, INTERVIEW_DATE,
    *(question for question in VIEW.asked if question not in VIEW.grouped), OWN_NOTE,
)  # fmt: skip

NO_REQUEST = (Verdict.ACCEPT, Verdict.ALREADY_CONNECTED, Verdict.LEAVE_PENDING)
"""Where there is no request to send, unless they agreed to one, and so no note to write for it."""

NO_NOTE = "It's their invitation to answer, so there's no request to send and no note to write."
"""What stands there for whoever has been invited, while the judgment is open."""

_SHAPED_BY: dict[Circumstance, tuple[str, ...]] = {
    Circumstance.BEFORE: ("NOTE-13", "NOTE-22"),
    Circumstance.FEEDBACK: ("NOTE-15", "NOTE-08"),
    Circumstance.OFFER: ("NOTE-05", "NOTE-11"),
    Circumstance.REJECTED: ("NOTE-19", "NOTE-08"),
    Circumstance.WITHDREW: ("NOTE-05", "NOTE-12"),
    Circumstance.AGREED: ("NOTE-07", "NOTE-08"),
    Circumstance.RENEWED: ("NOTE-07", "NOTE-20"),
    Circumstance.BAD: ("NOTE-12",),
    Circumstance.BAD_WITHDREW: ("NOTE-12",),
}
_SHAPED = ("NOTE-05", "NOTE-07", "NOTE-08", "NOTE-11", "NOTE-20")
"""What shapes a note in any other circumstance."""

CITES = CITED_BY_READING | {rule for rules in (*_SHAPED_BY.values(), _SHAPED) for rule in rules} | {
    "NOTE-01", "NOTE-03", "NOTE-14", "NOTE-17", "NOTE-21", "P1", "K10", "K22", "K24",
}  # fmt: skip
"""What this page and its reading can give as a reason; the judgment's rows give the rest."""


def answer(situation: Situation) -> Answer:
    """Notes for this person and a reading of the visitor's own."""
    judged = VIEW.answer(_as_judged(situation))
    facts = _on_the_day(facts_of(situation), judged)
    limit = note_limit(situation.choice(ACCOUNT))
    own = situation.text(OWN_NOTE)
    context = _context(facts, limit)
    findings = check(own, context) if own.strip() else ()
    waiting = tuple(fact.id for fact in VIEW.grouped if fact.id not in situation.values)
    gate = forbidding(situation, Action.REQUEST)
    words = OwnText(own, units(own), limit, scope(own, context, findings))
    if waiting:
        return Answer(
            calculator=VIEW.id,
            verdict=Verdict.OPEN,
            headline="Select what applies, and your note appears here.",
            previews=previews(facts),
            own=words,
            findings=findings,
            settled=False,
            open=waiting,
        )
    case = circumstance(facts)
    without = gate is not None or _has_no_request(judged, situation)
    return Answer(
        calculator=VIEW.id,
        verdict=Verdict.DO_NOT_SEND if gate and not judged.settled else judged.verdict,
        headline=SAYS[gate.id] if gate else _headline(judged, situation),
        reasons=tuple(_reasons(situation, case, limit, judged)),
        dissent=tuple(_dissent(case, judged)),
        steps=() if gate else judged.steps if without else tuple(_steps(situation)),
        messages=() if without else compose(facts, limit),
        previews=previews(facts),
        own=words,
        findings=findings,
        assumed=judged.assumed,
        settled=judged.settled or gate is not None,
        open=() if gate else judged.open,
        so_far=judged.so_far,
        label=judged.label if judged.settled else "",
    )


def _as_judged(situation: Situation) -> Situation:
    """The situation as the table sees it today. Of the questions asked, only two make a difference here."""
    today, interview = bands.known_today(situation), situation.day(INTERVIEW_DATE)
    if interview and today:
        situation = bands.on_day(situation, interview, today)
    if situation.values.get(FOLLOWED_UP.id) != UNTICKED:
        return situation
    return replace(situation, values={**situation.values, FOLLOWED_UP.id: FOLLOWED_UP.none})


def _on_the_day(facts: Facts, judged: Answer) -> Facts:
    """The facts as they stand when the note goes out: where that isn't today, the interview keeps its date."""
    return facts if is_request_now(judged.verdict, judged.steps) else replace(facts, today=None)


def turns(situation: Situation) -> dict[str, str]:
    """The facts that may forbid a note are asked first; everything else is optional and always there."""
    found = {
        fact.id: "answered" if fact.id in situation.values else "now" if number == 0 else "later"
        for number, fact in enumerate(VIEW.grouped)
    }
    return {**found, VIEW.group.id: "answered" if set(found.values()) == {"answered"} else "now"}


def _has_no_request(judged: Answer, situation: Situation) -> bool:
    if judged.settled:
        return judged.verdict in NO_REQUEST and not is_request_now(judged.verdict, judged.steps)
    return situation.values.get(THEIR_MOVE.id) == "invited"


def _headline(judged: Answer, situation: Situation) -> str:
    """Why not to send it yet, where that is the judgment; nothing where it may go out, or where too little is known."""
    is_idle = _has_no_request(judged, situation)
    if judged.settled:
        return judged.headline if is_idle or not is_request_now(judged.verdict, judged.steps) else ""
    return NO_NOTE if is_idle else ""


def _context(facts: Facts, limit: int) -> Context:
    return Context(
        limit=limit,
        name=facts.name,
        own_name=facts.own_name,
        known=(facts.job, facts.company, facts.topic),
        leaves_interview_out=facts.leaves_interview_out,
        job=facts.job,
        company=read_company(facts.company).words,
    )


def _reasons(situation: Situation, case: Circumstance, limit: int, judged: Answer) -> Iterator[Reason]:
    shaped = ["NOTE-01", "NOTE-03", *_SHAPED_BY.get(case, _SHAPED)]
    if situation.choice(OCCASION) == "remote" and situation.choice(RAPPORT) != "bad":
        shaped.append("NOTE-17")
    if situation.values.get(ROLE.id) == "panel":
        shaped.append("NOTE-21")
    yield from judged.reasons
    known = {reason.rule for reason in judged.reasons}
    yield from (Reason(rule) for rule in dict.fromkeys(shaped) if rule not in known)
    yield Reason("P1", text=f"Your account allows {limit} characters in the note, as LinkedIn counts them.")
    if situation.text(THEIR_NAME):
        yield Reason("NOTE-14", Weight.CAUTION, "If you typed the name from memory, compare it with their profile.")


def _dissent(case: Circumstance, judged: Answer) -> Iterator[str]:
    found = list(judged.dissent)
    if case in (Circumstance.WAITING, Circumstance.FEEDBACK):
        found.append("K10")
    yield from dict.fromkeys((*found, "K22", "K24"))


def _steps(situation: Situation) -> Iterator[Step]:
    yield Step("Check the name, change what doesn't sound like you, and copy the note.", "Before you send")
    yield Step("Send it from a computer. The phone app can send the request with no note.", "When you send")
    if situation.choice(ACCOUNT) == "free":
        yield Step(f"Keep count: a free account has about {NOTES_PER_MONTH_FREE} notes a month.", "When you send")
