"""What to write: notes that fit the limit whatever was typed, and a reading of the visitor's own.

Whether to send one at all is decided elsewhere; where that answer cannot be yes, this page says so above the notes.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from should_connect.answer import Answer, Change, OwnText, Reason, Step, Verdict, Weight
from should_connect.calculators.told import facts_of
from should_connect.catalogue.linkedin import NOTES_PER_MONTH_FREE
from should_connect.messages.facts import Facts
from should_connect.messages.limits import note_limit, units
from should_connect.messages.notes.compose import circumstance, compose
from should_connect.messages.notes.wordings import Circumstance
from should_connect.messages.preview import previews
from should_connect.messages.reading.check import Context, check, scope
from should_connect.questions.interview import INTERVIEW_DATE, OUTCOME, RAPPORT, ROLE
from should_connect.questions.model import ChoiceQuestion
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
from should_connect.tables.steps import LET_IT_REST, THANK_YOU

MET = ROLE.only("hiring-manager", "panel", "recruiter", "coordinator")
CHOICES: tuple[ChoiceQuestion, ...] = (OCCASION, MET, RAPPORT, OUTCOME, TONE, ACCOUNT)

STILL_OPEN = ("open", "feedback")
AFTERWARDS = ("in-person", "remote", "renewed")


@dataclass(frozen=True, slots=True)
class Hint:
    """What the guide says about sending at all: when it applies and, where that is not 'you may', its verdict."""

    when: Mapping[str, tuple[str, ...]]
    rule: str
    text: str
    verdict: Verdict | None = None
    dissent: str = ""


# The first with a verdict decides; every one that applies is said.
HINTS: tuple[Hint, ...] = (
    Hint(
        {"occasion": ("agreed",), "rapport": ("bad",)},
        "NOTE-18",
        "They agreed, so send it. The notes leave the interview out.",
        Verdict.SEND,
        "K9",
    ),
    Hint(
        {"occasion": ("agreed",)},
        "NOTE-06",
        "They agreed, so say so: it reminds them who you are and why you are writing.",
        Verdict.SEND,
    ),
    Hint(
        {"occasion": AFTERWARDS, "outcome": ("withdrew",)},
        "DEC-19",
        "First tell them by email that you are out. The note can wait until that is settled.",
        Verdict.EMAIL_INSTEAD,
        "K17",
    ),
    Hint(
        {"occasion": AFTERWARDS, "role": ("coordinator",), "outcome": ("open", "feedback", "rejected")},
        "WHO-04",
        "Someone who only set the dates needs no request. A line of thanks by email is enough.",
        Verdict.EMAIL_INSTEAD,
        "K7",
    ),
    Hint(
        {"occasion": AFTERWARDS, "rapport": ("bad",), "outcome": (*STILL_OPEN, "rejected")},
        "DEC-16",
        "After a talk that went badly, the guide's advice is to send no request. If you do, use one of these.",
        Verdict.DO_NOT_SEND,
        "K27",
    ),
    Hint(
        {"rapport": ("bad",)},
        "NOTE-18",
        "The notes leave the interview out and keep to the field you share.",
        None,
        "K9",
    ),
    Hint(
        {"occasion": ("renewed",)},
        "FUP-08",
        "Send it only if your earlier request ran out or you withdrew it. If they declined it, leave the next move to "
        "them.",
        Verdict.SEND_OPTIONAL,
        "K8",
    ),
    Hint(
        {"occasion": ("not-yet",)},
        "DEC-09",
        "Most advice is to wait until you have met. See first whether yours is a case for asking before.",
        Verdict.SEND_OPTIONAL,
        "K1",
    ),
    Hint(
        {"occasion": AFTERWARDS, "rapport": ("formal",), "outcome": STILL_OPEN},
        "DEC-15",
        "After a formal talk, or if you are not sure, an email now and a request after the outcome is the lower-risk "
        "choice.",
        Verdict.SEND_OPTIONAL,
        "K19",
    ),
    Hint(
        {"occasion": AFTERWARDS, "outcome": ("offer",), "rapport": ("warm", "neutral")},
        "TIM-11",
        "They have decided, so a request weighs on nothing.",
        Verdict.SEND,
    ),
    Hint(
        {"occasion": AFTERWARDS, "outcome": ("rejected",), "rapport": ("warm",)},
        "DEC-21",
        "They have decided and the talk was good: one request, with thanks and nothing else.",
        Verdict.SEND,
        "K5",
    ),
)

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

QUESTIONS = (
    OCCASION, THEIR_NAME, TOPIC, JOB, COMPANY, OWN_NAME, INTERVIEW_DATE, MET, RAPPORT, OUTCOME, TONE, ACCOUNT, OWN_NOTE
)  # fmt: skip


def answer(situation: Situation) -> Answer:
    """Notes for this person and a reading of the visitor's own."""
    facts = facts_of(situation)
    limit = note_limit(situation.choice(ACCOUNT))
    case = circumstance(facts)
    hints = tuple(_hints(situation))
    own = situation.text(OWN_NOTE)
    context = _context(facts, limit)
    findings = check(own, context) if own.strip() else ()
    return Answer(
        calculator="write-the-note",
        verdict=_verdict(situation),
        headline=f"Three notes that fit in {limit} characters.",
        reasons=tuple(_reasons(situation, case, limit, hints)),
        dissent=tuple(_dissent(situation, case, hints)),
        steps=tuple(_steps(situation)),
        messages=compose(facts, limit),
        previews=previews(facts),
        own=OwnText(own, units(own), limit, scope(own, context, findings)),
        findings=findings,
        changes=tuple(_changes(situation)),
        assumed=tuple(question.id for question in CHOICES if situation.is_assumed(question)),
    )


def _context(facts: Facts, limit: int) -> Context:
    return Context(
        limit=limit,
        name=facts.name,
        own_name=facts.own_name,
        known=(facts.job, facts.company, facts.topic),
        leaves_interview_out=facts.leaves_interview_out,
        job=facts.job,
        company=facts.company,
    )


def _hints(situation: Situation) -> Iterator[Hint]:
    given = {question.id: situation.choice(question) for question in CHOICES}
    for hint in HINTS:
        if all(given[name] in values for name, values in hint.when.items()):
            yield hint


def _verdict(situation: Situation) -> Verdict:
    return next((hint.verdict for hint in _hints(situation) if hint.verdict), Verdict.SEND_OPTIONAL)


def _reasons(situation: Situation, case: Circumstance, limit: int, hints: tuple[Hint, ...]) -> Iterator[Reason]:
    verdict = _verdict(situation)
    shaped = ["NOTE-01", "NOTE-03", *_SHAPED_BY.get(case, _SHAPED)]
    if situation.choice(OCCASION) == "remote" and situation.choice(RAPPORT) != "bad":
        shaped.append("NOTE-17")
    if situation.choice(MET) == "panel":
        shaped.append("NOTE-21")
    seen = set()
    for hint in hints:
        if hint.rule not in seen:
            seen.add(hint.rule)
            yield Reason(hint.rule, Weight.DECIDES if hint.verdict is verdict else Weight.CAUTION, hint.text)
    yield from (Reason(rule) for rule in shaped if rule not in seen)
    yield Reason("P1", text=f"Your account allows {limit} characters in the note, as LinkedIn counts them.")
    if situation.text(THEIR_NAME):
        yield Reason("NOTE-14", Weight.CAUTION, "The name stands as you typed it. Compare it with their profile.")


def _dissent(situation: Situation, case: Circumstance, hints: tuple[Hint, ...]) -> Iterator[str]:
    found = [hint.dissent for hint in hints if hint.dissent]
    if case in (Circumstance.WAITING, Circumstance.FEEDBACK):
        found.append("K10")
    found.append("K22")
    if situation.choice(OCCASION) in AFTERWARDS:
        found.append("K24")
    yield from dict.fromkeys(found)


def _steps(situation: Situation) -> Iterator[Step]:
    if situation.choice(OCCASION) == "not-yet":
        yield Step("See whether to ask before the interview at all.", "First", "before-interview")
    else:
        yield Step("See whether to send a request at all, and on which day.", "First", "after-interview")
        yield THANK_YOU
    yield Step("Check the name, change what does not sound like you, and copy the note.", "Before you send")
    yield Step(
        "Send it from a computer. In the phone app, the plain Connect button can send at once, with no note.",
        "When you send",
    )
    if situation.choice(ACCOUNT) == "free":
        yield Step(
            f"Keep count: a free account can add a note to about {NOTES_PER_MONTH_FREE} requests a month.",
            "When you send",
        )
    yield LET_IT_REST


def _changes(situation: Situation) -> Iterator[Change]:
    verdict = _verdict(situation)
    for question in CHOICES:
        for value in question.values:
            other = replace(situation, values={**situation.values, question.id: value})
            hint = next((hint for hint in _hints(other) if hint.verdict), None)
            changed = hint.verdict if hint and hint.verdict else Verdict.SEND_OPTIONAL
            if changed is not verdict:
                yield Change(question.id, value, changed, hint.text if hint else "A note is fine, and so is none.")
