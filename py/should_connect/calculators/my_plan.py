"""Your plan: what the visitor has answered anywhere in the guide, gathered into one answer.

There is no policy here. Every verdict, step, day and text comes from the calculator that knows it; this page only says
which of them belong into a plan, and in which order.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from should_connect.answer import Answer, Appointment, Asked, Case, Message, Part, Step, Verdict
from should_connect.calculators import get
from should_connect.days.in_words import human
from should_connect.questions.interview import (
    DAYS_SINCE_INTERVIEW,
    EARLIER_REQUEST,
    INTERVIEW_DATE,
    OUTCOME,
    PROMISED_DATE,
    PROTOCOL,
    RAPPORT,
    ROLE,
    THANK_YOU_SENT,
)
from should_connect.questions.model import (
    NOT_SURE,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.questions.people import LIST_SIZE, NOTES_LEFT, PEOPLE, PERSON_NAME
from should_connect.questions.process import (
    APPLIED_THROUGH,
    CONTACT_REASON,
    DAYS_TO_INTERVIEW,
    DECISION_DAY,
    FOLLOWED_UP,
    INTERVIEWER_ACTIVITY,
    INTERVIEWER_KNOWN,
    JOINED,
    LAST_MESSAGE,
    MEET_AGAIN,
    PRIOR_CONTACT,
    REQUEST_AGE,
    ROUND,
    STAGE,
    THEIR_EMAIL,
    WEAK_SPOT,
    WHO_INITIATED,
)
from should_connect.questions.visitor import (
    COLLEAGUES,
    CONTACT_LIST,
    EMPLOYED_DISCRETION,
    GOAL,
    NEXT_MOVE,
    PROFILE_EXTRAS,
    PROFILE_HISTORY,
    PROFILE_PHOTO,
    PROFILE_PUBLIC,
    PROFILE_REGRETS,
    PROFILE_TEXT,
    VIEWING_MODE,
)
from should_connect.questions.words import (
    ACCOUNT,
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
    OWN_NOTE,
    REPLY,
    THEIR_NAME,
    TONE,
    TOPIC,
    WHY_JOB,
)
from should_connect.situation import Situation, Value
from should_connect.tables.steps import LET_IT_REST, STATUS_EMAIL, THANK_AFTER_NO, THANK_YOU

ASKED_BY: Mapping[str, tuple[Question, ...]] = {
    "after-interview": (ROLE, RAPPORT, DAYS_SINCE_INTERVIEW, OUTCOME, PROTOCOL, EARLIER_REQUEST),
    "before-interview": (PRIOR_CONTACT, DAYS_TO_INTERVIEW),
    "when-to-send": (INTERVIEW_DATE, PROMISED_DATE, THANK_YOU_SENT),
    "whom-to-add": (PEOPLE, NOTES_LEFT, LIST_SIZE),
    "write-the-note": (OCCASION, TONE, ACCOUNT, THEIR_NAME, JOB, COMPANY, TOPIC, OWN_NAME, OWN_NOTE),
    "write-the-email": (EMAIL_KIND, REPLY, LEARNED, WHY_JOB, BRING, OTHER_NAME, KNOWN_FROM, OWN_EMAIL),
    "profile-check": (
        PROFILE_HISTORY, PROFILE_REGRETS, PROFILE_TEXT, PROFILE_PHOTO, PROFILE_PUBLIC, PROFILE_EXTRAS
    ),
    "no-answer": (REQUEST_AGE, DECISION_DAY, FOLLOWED_UP, APPLIED_THROUGH),
    "they-moved-first": (WHO_INITIATED,),
    "after-accepting": (CONTACT_REASON, LAST_MESSAGE, JOINED),
    "do-i-need-to": (GOAL,),
    "stay-in-touch": (STAGE, INTERVIEWER_ACTIVITY, MEET_AGAIN, THEIR_EMAIL),
    "discretion": (EMPLOYED_DISCRETION, NEXT_MOVE, CONTACT_LIST, COLLEAGUES, VIEWING_MODE),
    "prepare": (WEAK_SPOT, INTERVIEWER_KNOWN, ROUND),
}  # fmt: skip
"""Every question of the guide, under the calculator that a plan leads to for it: one with all its choices."""

PARTS: Mapping[str, Part] = {
    "after-interview": Part.VERDICT,
    "before-interview": Part.VERDICT,
    "when-to-send": Part.DATES,
    "whom-to-add": Part.PEOPLE,
    "write-the-note": Part.WORDS,
    "write-the-email": Part.WORDS,
}
"""The part of the plan that a calculator's questions belong to; the rest, for all others."""

BROUGHT_IN_BY: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "after-rejection": {OUTCOME.id: ("rejected",)},
    "after-accepting": {EARLIER_REQUEST.id: ("connected",)},
    "no-answer": {EARLIER_REQUEST.id: ("pending", "expired", "declined")},
}
"""Replies to shared questions that bring in a further calculator. Any reply to a question of its own does too."""

SHARED = (STAGE, INTERVIEWER_ACTIVITY, APPLIED_THROUGH, EMPLOYED_DISCRETION)
"""Questions that several further calculators ask, so that a reply to them brings in none."""

EMAIL_FOR: Mapping[str, str] = {
    THANK_YOU.text: "thank-you",
    STATUS_EMAIL.text: "status",
    THANK_AFTER_NO.text: "after-rejection",
}
"""The email that a step is about, as a choice of its page."""

EXTRAS = (NOTES_LEFT, LIST_SIZE, OWN_NOTE, EMAIL_KIND, REPLY, OTHER_NAME, OWN_EMAIL)
"""Questions that a plan can do without and so never names as open."""

QUESTIONS = tuple(question for questions in ASKED_BY.values() for question in questions)


def answer(situation: Situation) -> Answer:
    """Everything that belongs into the plan."""
    deciding = _deciding(situation)
    main = get(deciding).answer(situation)
    whom = get("whom-to-add").answer(situation) if situation.people(PEOPLE) else None
    steps = _steps(situation, main, whom)
    found = replace(
        main,
        calculator="my-plan",
        steps=steps,
        dates=_dates(situation, whom),
        people=whom.people if whom else (),
        messages=tuple(_messages(situation, steps)),
        changes=(),
        assumed=(),
        asked=tuple(_asked(situation, deciding, steps)),
        cases=tuple(_cases(situation, main)),
        others=tuple(_others(situation)),
    )
    if situation.values:
        return found
    return replace(
        found,
        label="Nothing filled in yet",
        headline="Answer as few or as many questions as you like. Until then this is the careful plan for someone who "
        "has told us nothing.",
    )


def _deciding(situation: Situation) -> str:
    """The calculator whose verdict leads the plan: by the interview's day, or by what is known without one."""
    if situation.day(INTERVIEW_DATE):
        return "when-to-send"
    is_past = not situation.is_assumed(DAYS_SINCE_INTERVIEW)
    is_ahead = (
        not situation.is_assumed(DAYS_TO_INTERVIEW)
        or situation.choice(STAGE) == "before"
        or situation.choice(OCCASION) == "not-yet"
    )
    return "before-interview" if is_ahead and not is_past else "after-interview"


def _steps(situation: Situation, main: Answer, whom: Answer | None) -> tuple[Step, ...]:
    """What is still to do, each thing once and as the deciding page says it; to let it rest comes last."""
    steps = {step.text: step for step in (*main.steps, *(whom.steps if whom else ()))}
    steps |= {step.text: step for step in main.steps}
    if situation.choice(THANK_YOU_SENT) == "yes":
        steps.pop(THANK_YOU.text, None)
    return tuple(sorted(steps.values(), key=lambda step: step.text == LET_IT_REST.text))


def _dates(situation: Situation, whom: Answer | None) -> tuple[Appointment, ...]:
    dates = (*get("when-to-send").answer(situation).dates, *(whom.dates if whom else ()))
    return tuple(sorted(dates, key=lambda day: (day.first, day.last, day.id)))


def _messages(situation: Situation, steps: tuple[Step, ...]) -> Iterator[Message]:
    """The first email and the first note that the steps call for, or what the visitor wrote in their place."""
    emails = (EMAIL_FOR[step.text] for step in steps if step.text in EMAIL_FOR)
    kind = situation.values.get(EMAIL_KIND.id) or next(emails, None)
    if kind or situation.text(OWN_EMAIL).strip():
        wanted = replace(situation, values={**situation.values, **({EMAIL_KIND.id: kind} if kind else {})})
        yield from _message(get("write-the-email").answer(wanted), "Email")
    if _calls_for_note(situation, steps):
        yield from _message(get("write-the-note").answer(situation), "Note")


def _message(page: Answer, kind: str) -> Iterator[Message]:
    if page.own and page.own.text.strip():
        own = page.own
        yield Message(page.calculator, f"{kind}: your own words", own.text, limit=own.limit, length=own.length)
    else:
        for message in page.messages[:1]:
            yield replace(message, id=page.calculator, title=f"{kind}: {message.title}")


def _calls_for_note(situation: Situation, steps: tuple[Step, ...]) -> bool:
    return any(step.calculator == "write-the-note" for step in steps) or bool(situation.text(OWN_NOTE).strip())


def _has_replied(situation: Situation, calculator: str) -> bool:
    own = (question for question in ASKED_BY.get(calculator, ()) if question not in SHARED)
    return any(_reply(situation, question) for question in own)


def _others(situation: Situation) -> Iterator[Answer]:
    """The answers of the further calculators that the visitor has used or that a reply brings in."""
    further = [id for id in ASKED_BY if id not in PARTS and id not in BROUGHT_IN_BY]
    for id in (*BROUGHT_IN_BY, *further):
        brought_in = any(situation.values.get(name) in values for name, values in BROUGHT_IN_BY.get(id, {}).items())
        if brought_in or _has_replied(situation, id):
            yield get(id).answer(situation)


def _asked(situation: Situation, deciding: str, steps: tuple[Step, ...]) -> Iterator[Asked]:
    """Every question that has a reply, and the open ones of the calculators that the plan is made of."""
    made_of = ["whom-to-add", *(("write-the-note",) if _calls_for_note(situation, steps) else ())]
    leading = {question.id for question in get(deciding).questions}
    wanted = leading | {question.id for id in made_of for question in get(id).questions}
    wanted |= {INTERVIEW_DATE.id, PROMISED_DATE.id}
    wanted -= {question.id for question in EXTRAS}
    for id, questions in ASKED_BY.items():
        for question in questions:
            reply = _reply(situation, question)
            if reply or question.id in wanted:
                part = PARTS.get(id, Part.VERDICT if question.id in leading else Part.REST)
                yield Asked(question.id, question.ask, id, part, reply)


def _reply(situation: Situation, question: Question) -> str:
    """The reply in words; empty while there is none."""
    match question:
        case ChoiceQuestion():
            value = situation.values.get(question.id)
            return question.label(value) if value in (*question.values, NOT_SURE) and isinstance(value, str) else ""
        case DateQuestion():
            day = situation.day(question)
            return human(day) if day else ""
        case TextQuestion():
            return situation.text(question).strip()
        case PeopleQuestion():
            people = situation.people(question)
            return ", ".join(person.answers.text(PERSON_NAME).strip() or f"Person {person.row}" for person in people)


def _cases(situation: Situation, main: Answer) -> Iterator[Case]:
    """What the other calculators say of what may still happen; never of what has happened."""
    outcome, request = situation.choice(OUTCOME), situation.choice(EARLIER_REQUEST)
    if request in ("none", "expired", "pending") and main.verdict is not Verdict.DO_NOT_SEND:
        if request != "pending":
            silence = {EARLIER_REQUEST.id: "pending", "request_age": "under-3-weeks"}
            yield _case(situation, "no-answer", "They do not answer your request", silence)
        yield _case(situation, "no-answer", "They decline it, or put you off", {EARLIER_REQUEST.id: "declined"})
    if outcome == "open":
        overdue = "passed" if situation.day(PROMISED_DATE) else "none-long"
        asked = "no" if situation.is_assumed(FOLLOWED_UP) else situation.choice(FOLLOWED_UP)
        silence = {EARLIER_REQUEST.id: "none", DECISION_DAY.id: overdue, FOLLOWED_UP.id: asked}
        yield _case(situation, "no-answer", "You hear nothing about the job", silence)
    if outcome in ("open", "feedback"):
        yield _case(situation, "after-rejection", "They turn you down", {OUTCOME.id: "rejected"})
        yield _case(situation, "after-interview", "They want you", {OUTCOME.id: "offer"})


def _case(situation: Situation, calculator: str, when: str, then: Mapping[str, Value]) -> Case:
    found = get(calculator).answer(replace(situation, values={**situation.values, **then}))
    deciding = tuple(reason.rule for reason in found.reasons)
    return Case(when, calculator, found.verdict, found.label, found.headline, deciding[:2])
