"""Emails: what to write instead of, before or after a request, and a reading of the visitor's own.

Whether it may go out, and what it is for, a table decides (tables/email.py); what it forbids has no draft.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from should_connect.answer import Answer, OwnText, Reason, Verdict, Weight
from should_connect.calculators.told import facts_of
from should_connect.days import bands
from should_connect.messages.emails.compose import compose
from should_connect.messages.kinds import MessageKind
from should_connect.messages.limits import units
from should_connect.messages.preview import previews
from should_connect.messages.reading.check import check, scope
from should_connect.messages.reading.parsed import Context
from should_connect.messages.reading.remarks import CITES as CITED_BY_READING
from should_connect.messages.typed import read_company
from should_connect.questions.happened import (
    EARLIER_REQUEST,
    EMPLOYED_DISCRETION,
    FEEDBACK,
    FOLLOWED_UP,
    REFERRED,
    THEIR_MOVE,
)
from should_connect.questions.interview import (
    DAYS_SINCE_INTERVIEW,
    EMPLOYER,
    INTERVIEW_DATE,
    PROMISED_DATE,
    RAPPORT,
    ROLE,
)
from should_connect.questions.model import Question
from should_connect.questions.process import DECISION_DAY
from should_connect.questions.stage import DECIDES_SOON, OFFER_STATUS, STAGE
from should_connect.questions.words import (
    BRING,
    COMPANY,
    EMAIL_KIND,
    JOB,
    KNOWN_FROM,
    LEARNED,
    OCCASION,
    OTHER_NAME,
    OWN_EMAIL,
    OWN_NAME,
    REPLY,
    THEIR_NAME,
    TONE,
    TOPIC,
    WHY_JOB,
)
from should_connect.situation import Situation
from should_connect.tables.email import VIEW

TYPED = (JOB, COMPANY, TOPIC, LEARNED, WHY_JOB, BRING, KNOWN_FROM, OTHER_NAME)
QUESTIONS: tuple[Question, ...] = (
    EMAIL_KIND, REPLY, THEIR_NAME, TOPIC, JOB, COMPANY, LEARNED, WHY_JOB, BRING, INTERVIEW_DATE, PROMISED_DATE,
    OTHER_NAME, KNOWN_FROM, OWN_NAME, ROLE, RAPPORT, STAGE, DECIDES_SOON, OCCASION, TONE, *VIEW.grouped, OWN_EMAIL,
)  # fmt: skip
ALSO_READS = tuple(
    question
    for question in (
        EARLIER_REQUEST,
        EMPLOYED_DISCRETION,
        EMPLOYER,
        THEIR_MOVE,
        FEEDBACK,
        FOLLOWED_UP,
        OFFER_STATUS,
        DAYS_SINCE_INTERVIEW,
        DECISION_DAY,
        REFERRED,
    )
    if question.id not in {asked.id for asked in QUESTIONS}
)
LONG_ENOUGH = DAYS_SINCE_INTERVIEW.values[-1]
"""What is taken while nobody has said when the interview was: the step says how long to wait."""
CITES = CITED_BY_READING | {"NOTE-14"}
"""What this page and its reading can give as a reason; the table's rows give the rest."""


def answer(situation: Situation) -> Answer:
    """Drafts of this message and a reading of the visitor's own."""
    kind = _kind(situation)
    judged = VIEW.answer(_as_judged(situation))
    facts = facts_of(situation)
    waiting = tuple(fact.id for fact in VIEW.grouped if fact.id not in situation.values)
    own = situation.text(OWN_EMAIL)
    context = Context(
        name=facts.name,
        own_name=facts.own_name,
        known=tuple(situation.text(question) for question in TYPED),
        kind=kind,
        job=facts.job,
        company=read_company(facts.company).words,
    )
    findings = check(own, context) if own.strip() else ()
    if waiting:
        judged = Answer(
            calculator=VIEW.id,
            verdict=Verdict.OPEN,
            headline="Select what applies, and your email appears here.",
            settled=False,
            open=waiting,
        )
    return replace(
        judged,
        reasons=tuple(_reasons(situation, judged)),
        messages=() if waiting or judged.verdict is Verdict.DO_NOT_SEND else compose(_words_for(kind, judged), facts),
        previews=previews(facts),
        own=OwnText(own, units(own), read=scope(own, context, findings)),
        findings=findings,
        changes=(),
    )


def _kind(situation: Situation) -> MessageKind:
    kind = situation.choice(EMAIL_KIND)
    return MessageKind(situation.choice(REPLY) if kind == "reply" else kind)


def _words_for(kind: MessageKind, judged: Answer) -> MessageKind:
    """Whose words fit the judgment: an invitation that is accepted later gets those of one that is not accepted now."""
    return MessageKind.DECLINE if kind is MessageKind.ACCEPT and judged.verdict is not Verdict.ACCEPT else kind


def _as_judged(situation: Situation) -> Situation:
    """The situation as the table sees it today, with what the page begins with where nothing else is said."""
    today, interview, promised = (
        bands.known_today(situation), situation.day(INTERVIEW_DATE), situation.day(PROMISED_DATE)
    )  # fmt: skip
    if interview and today:
        situation = bands.on_day(situation, interview, today)
    values = {
        DAYS_SINCE_INTERVIEW.id: LONG_ENOUGH,
        DECISION_DAY.id: "none",
        **{question.id: situation.choice(question) for question in (EMAIL_KIND, REPLY, STAGE, OFFER_STATUS, ROLE)},
        **situation.values,
    }
    if promised and today:
        values[DECISION_DAY.id] = "to-come" if today <= promised else "passed"
    return replace(situation, values=values)


USED_BY: Mapping[str, tuple[Question, ...]] = {
    "thank-you": (TOPIC, LEARNED, WHY_JOB, BRING),
    "status": (),
    "after-rejection": (TOPIC,),
    "introduction": (OTHER_NAME, KNOWN_FROM),
    "reply": (REPLY, TOPIC),
}
"""What is asked for some kinds of email only, and for which."""


def turns(situation: Situation) -> dict[str, str]:
    """The facts that may forbid an email are asked first; everything else is optional.

    What it is for stands in a line once it is said, and what is only for another kind of email is not asked.
    """
    used = USED_BY[situation.choice(EMAIL_KIND)]
    moot = {question.id: "moot" for asked in USED_BY.values() for question in asked if question not in used}
    found = {
        fact.id: "answered" if fact.id in situation.values else "now" if number == 0 else "later"
        for number, fact in enumerate(VIEW.grouped)
    }
    group = {VIEW.group.id: "answered" if set(found.values()) == {"answered"} else "now"}
    said = {question.id: "answered" for question in (EMAIL_KIND, REPLY) if question.id in situation.values}
    return {**found, **group, **said, **moot}


def _reasons(situation: Situation, judged: Answer) -> Iterator[Reason]:
    yield from judged.reasons
    if situation.text(THEIR_NAME):
        yield Reason("NOTE-14", Weight.CAUTION, "If you typed the name from memory, compare it with how they spell it.")
