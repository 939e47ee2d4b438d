"""Emails: what to write instead of, before or after a request, and a reading of the visitor's own."""

from collections.abc import Iterator
from dataclasses import dataclass

from should_connect.answer import Answer, Change, OwnText, Reason, Step, Verdict, Weight
from should_connect.calculators.told import facts_of
from should_connect.messages.emails.compose import compose
from should_connect.messages.emails.wordings import Kind
from should_connect.messages.limits import units
from should_connect.messages.preview import previews
from should_connect.messages.reading import remarks as reading
from should_connect.messages.reading.check import Context, check, scope
from should_connect.questions.interview import INTERVIEW_DATE, OUTCOME, PROMISED_DATE, RAPPORT, ROLE
from should_connect.questions.model import ChoiceQuestion
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

MET = ROLE.only("hiring-manager", "panel", "recruiter", "coordinator")
HOW = OCCASION.only("in-person", "remote")
CHOICES: tuple[ChoiceQuestion, ...] = (EMAIL_KIND, REPLY, MET, RAPPORT, OUTCOME, HOW, TONE)


@dataclass(frozen=True, slots=True)
class Advice:
    """What the guide says about one kind of message."""

    verdict: Verdict
    label: str
    headline: str
    rules: tuple[str, ...]
    dissent: tuple[str, ...]
    steps: tuple[Step, ...]


ADVICE: dict[Kind, Advice] = {
    Kind.THANK_YOU: Advice(
        Verdict.EMAIL_INSTEAD,
        "Thank them by email",
        "Within 24 hours, to each interviewer, in different words. It is the safest thing you can send.",
        ("N1", "N2", "ALT-01", "NOTE-08", "NOTE-09"),
        ("K24", "K10"),
        (
            Step("Send one to each interviewer. Use another variant for each, and add a detail of your own.",
                 "Within 24 hours of the interview"),
            Step("If you have no address, ask whoever set the dates to pass it on.", "The same day"),
            Step("See on which day a request could follow, if at all.", "Afterwards", "when-to-send"),
        ),
    ),
    Kind.STATUS: Advice(
        Verdict.EMAIL_INSTEAD,
        "Ask once by email",
        "One short question, to the recruiter first or whoever you write with. A request is no way to ask.",
        ("N5", "FUP-03", "FUP-04"),
        ("K26",),
        (
            Step("Send it once it is due.",
                 "1 to 2 business days after the promised date, or after 5 to 7 business days", "when-to-send"),
            Step("Ask once more at the most, then treat it as closed for yourself.", "A week or more later"),
        ),
    ),
    Kind.AFTER_REJECTION: Advice(
        Verdict.EMAIL_INSTEAD,
        "Thank them, and ask one thing",
        "Thanks first, then one question about feedback if you want to know. Nothing else.",
        ("FUP-10", "FUP-11", "FUP-13", "NOTE-19"),
        ("K5",),
        (
            Step("Send it, and expect no answer: many may not give reasons.", "In the next days"),
            Step("See whether a request fits as well.", "A day or more later", "after-rejection"),
        ),
    ),
    Kind.INTRODUCTION: Advice(
        Verdict.EMAIL_INSTEAD,
        "Ask them first",
        "Whoever put you forward decides whether and how to introduce you.",
        ("DEC-33", "FUP-04"),
        ("K20",),
        (
            Step("Write to the person who put you forward, and leave the choice to them.", "Before the interview"),
            Step("Send no request of your own to the interviewer until you have met.", "Until then"),
        ),
    ),
    Kind.ACCEPT: Advice(
        Verdict.ACCEPT,
        "Accept, with one line",
        "They opened the door. Accept, and thank them in a line if you like.",
        ("DEC-31", "NOTE-03"),
        (),
        (Step("Accept the invitation, then send the line as a message.", "Within a day or two"),),
    ),
    Kind.DECLINE: Advice(
        Verdict.EMAIL_INSTEAD,
        "Decline kindly",
        "You need not accept. A friendly line by email keeps the door open.",
        ("DEC-12", "DEC-34"),
        (),
        (Step("Send the line by email, or leave the invitation as it is for now.", "When it suits you"),),
    ),
    Kind.ACCEPTED: Advice(
        Verdict.ALREADY_CONNECTED,
        "One line is enough",
        "A word of thanks, and no question about the job.",
        ("FUP-01", "FUP-02", "FUP-04"),
        ("K11",),
        (
            Step("Send the line as a message, once.", "In the next days"),
            Step("See how much contact is right from now on.", "After that", "after-accepting"),
        ),
    ),
    Kind.WITHDRAW: Advice(
        Verdict.EMAIL_INSTEAD,
        "Withdraw by email",
        "Tell them soon and in a few words. You owe them no reason.",
        ("DEC-19", "DEC-23"),
        ("K17",),
        (Step("Send it to the recruiter or whoever you write with.", "As soon as you are sure"),),
    ),
}  # fmt: skip
_NUMBERS = {1: "One draft", 2: "Two drafts", 3: "Three drafts"}

TYPED = (JOB, COMPANY, TOPIC, LEARNED, WHY_JOB, BRING, KNOWN_FROM, OTHER_NAME)
QUESTIONS = (
    EMAIL_KIND, REPLY, THEIR_NAME, TOPIC, JOB, COMPANY, LEARNED, WHY_JOB, BRING, INTERVIEW_DATE, PROMISED_DATE,
    OTHER_NAME, KNOWN_FROM, OWN_NAME, MET, RAPPORT, OUTCOME, HOW, TONE, OWN_EMAIL,
)  # fmt: skip


def answer(situation: Situation) -> Answer:
    """Drafts of this message and a reading of the visitor's own."""
    kind = _kind(situation)
    advice = ADVICE[kind]
    facts = facts_of(situation)
    drafts = compose(kind, facts)
    own = situation.text(OWN_EMAIL)
    context = Context(
        name=facts.name,
        own_name=facts.own_name,
        known=tuple(situation.text(question) for question in TYPED),
        kind=reading.Kind(kind.value),
        job=facts.job,
        company=facts.company,
    )
    findings = check(own, context) if own.strip() else ()
    return Answer(
        calculator="write-the-email",
        verdict=advice.verdict,
        label=advice.label,
        headline=f"{advice.headline} {_NUMBERS[len(drafts)]} below.",
        reasons=tuple(_reasons(situation, kind)),
        dissent=advice.dissent,
        steps=advice.steps,
        messages=drafts,
        previews=previews(facts),
        own=OwnText(own, units(own), read=scope(own, context, findings)),
        findings=findings,
        changes=tuple(_changes(situation, kind)),
        assumed=tuple(question.id for question in CHOICES if situation.is_assumed(question)),
    )


def _kind(situation: Situation) -> Kind:
    kind = situation.choice(EMAIL_KIND)
    return Kind(situation.choice(REPLY) if kind == "reply" else kind)


def _reasons(situation: Situation, kind: Kind) -> Iterator[Reason]:
    yield from (Reason(rule) for rule in ADVICE[kind].rules)
    if kind is Kind.THANK_YOU and situation.choice(RAPPORT) == "bad":
        yield Reason("NOTE-18", Weight.CAUTION, "After a talk that went badly, thank them and leave the rest unsaid.")
    if situation.text(THEIR_NAME):
        yield Reason("NOTE-14", Weight.CAUTION, "The name stands as you typed it. Compare it with their own spelling.")


def _changes(situation: Situation, kind: Kind) -> Iterator[Change]:
    """The kinds that lead to another verdict, by the question that chooses them."""
    question = REPLY if situation.choice(EMAIL_KIND) == "reply" else EMAIL_KIND
    for value in question.values:
        other = ADVICE[Kind(situation.choice(REPLY) if value == "reply" else value)]
        if other.verdict is not ADVICE[kind].verdict:
            yield Change(question.id, value, other.verdict, other.headline, other.label)
