"""Your plan: what the visitor has answered anywhere in the guide, gathered into one answer.

There is no policy here. Every verdict, step, day and text comes from the calculator that knows it; this page only says
which of them belong into a plan, and in which order.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from should_connect.answer import Action, Answer, Appointment, Asked, Case, Message, Part, Step, Verdict
from should_connect.calculators import IDS, PLAN, get
from should_connect.calculators.short_list import ROLES
from should_connect.days import schedule
from should_connect.days.in_words import dated, human
from should_connect.questions.happened import EARLIER_REQUEST, FOLLOWED_UP
from should_connect.questions.interview import (
    DAYS_SINCE_INTERVIEW,
    INTERVIEW_DATE,
    PROMISED_DATE,
    ROLE,
    THANK_YOU_SENT,
)
from should_connect.questions.model import (
    NOT_SURE,
    UNTICKED,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.questions.people import LIST_SIZE, NOTES_LEFT, PEOPLE, PERSON_NAME, PERSON_ROLE
from should_connect.questions.process import APPLIED_THROUGH, DECISION_DAY, INTERVIEWER_ACTIVITY
from should_connect.questions.stage import OFFER_STATUS, STAGE
from should_connect.questions.words import EMAIL_KIND, OTHER_NAME, OWN_EMAIL, OWN_NOTE, REPLY
from should_connect.situation import Situation, Value
from should_connect.tables.steps import EMAIL_FOR, LET_IT_REST, THANK_YOU

MAIN = "decide"
NOT_GATHERED = (PLAN, "they-asked-me")
"""The plan itself, and the page for the other side."""


@cache
def asked_by() -> Mapping[str, tuple[Question, ...]]:
    """Every question of the guide, under the first calculator that asks it with all its choices."""
    found: dict[str, tuple[Question, ...]] = {}
    known: set[str] = set()
    for id in (MAIN, *(id for id in IDS if id not in (MAIN, *NOT_GATHERED))):
        found[id] = tuple(question for question in get(id).asks if question.id not in known)
        known |= {question.id for question in found[id]}
    return found


PARTS: Mapping[str, Part] = {
    MAIN: Part.VERDICT,
    "when-to-send": Part.DATES,
    "whom-to-add": Part.PEOPLE,
    "write-the-note": Part.WORDS,
    "write-the-email": Part.WORDS,
}
"""The part of the plan that a calculator's questions belong to; the rest, for all others."""

BROUGHT_IN_BY: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "after-accepting": {EARLIER_REQUEST.id: ("connected",)},
    "no-answer": {EARLIER_REQUEST.id: ("pending", "expired", "declined")},
}
"""Replies to shared questions that bring in a further calculator. Any reply to a question of its own does too."""

FURTHER = ("no-answer", "after-accepting", "do-i-need-to", "stay-in-touch", "discretion", "profile-check", "prepare")
"""Calculators whose answers stand in the plan beside the one that decides."""

SHARED = (INTERVIEWER_ACTIVITY, APPLIED_THROUGH, DECISION_DAY)
"""Questions that several further calculators ask, so that a reply to them brings in none."""

_EMAILS = {
    "thank-you": "Your thank-you email",
    "status": "Your follow-up email",
    "after-rejection": "Your email after the no",
    "reply": "Your reply",
}
"""What an email is called in the plan, by its kind."""

MET_OR_MEETING = ("before", "waiting", "rejected", "offer")
"""Stages at which the day of the interview gives a plan its days."""

EXTRAS = (NOTES_LEFT, LIST_SIZE, OWN_NOTE, EMAIL_KIND, REPLY, OTHER_NAME, OWN_EMAIL)
"""Questions that a plan can do without and so never names as open."""

QUESTIONS = tuple(question for questions in asked_by().values() for question in questions)


def answer(situation: Situation) -> Answer:
    """Everything that belongs into the plan."""
    deciding = "when-to-send" if situation.day(INTERVIEW_DATE) else MAIN
    main = get(deciding).answer(situation)
    whom = get("whom-to-add").answer(situation) if situation.people(PEOPLE) else None
    steps = _steps(situation, main, whom)
    found = replace(
        main,
        calculator=PLAN,
        steps=steps,
        dates=_dates(situation, whom),
        people=whom.people if whom else (),
        messages=tuple(_messages(situation, steps)),
        changes=(),
        asked=tuple(_asked(situation, main, steps)),
        cases=tuple(_cases(situation, main)),
        others=tuple(_others(situation)),
    )
    if situation.values:
        return found
    return replace(
        found,
        label="Your plan is empty",
        headline="Answer a few questions on any page, and your plan appears here.",
        steps=(),
    )


def _steps(situation: Situation, main: Answer, whom: Answer | None) -> tuple[Step, ...]:
    """What is still to do, each thing once and as the deciding page says it; to let it rest comes last."""
    own = [step for step in main.steps if not (step.action is Action.REQUEST and _is_on_the_list(situation, whom))]
    steps = {step.text: step for step in (*own, *(whom.steps if whom else ()))}
    steps |= {step.text: step for step in own}
    if situation.choice(THANK_YOU_SENT) == "yes":
        steps.pop(THANK_YOU.text, None)
    return dated(sorted(steps.values(), key=lambda step: step.text == LET_IT_REST.text))


def _is_on_the_list(situation: Situation, whom: Answer | None) -> bool:
    """Whether the person the plan is about is named on the list of people to ask, and the request to them with it."""
    role = situation.values.get(ROLE.id)
    ranked = {person.person for person in whom.people if person.rank} if whom else set()
    listed = {ROLES.get(it.answers.choice(PERSON_ROLE)) for it in situation.people(PEOPLE) if it.row in ranked}
    return bool(listed) and (role is None or role in listed)


def _dates(situation: Situation, whom: Answer | None) -> tuple[Appointment, ...]:
    """Every day; those for a request are each person's own where the list has them."""
    days = get("when-to-send").answer(situation).dates
    if whom and whom.dates and _is_on_the_list(situation, whom):
        days = tuple(day for day in days if day.id not in ("request-earliest", "request-good"))
    return schedule.in_order((*days, *(whom.dates if whom else ())))


def _messages(situation: Situation, steps: tuple[Step, ...]) -> Iterator[Message]:
    """The first email and the first note that the steps call for, or what the visitor wrote in their place."""
    emails = (EMAIL_FOR[step.text] for step in steps if step.text in EMAIL_FOR)
    chosen = EMAIL_KIND.id in situation.values
    wanted = situation if chosen else replace(situation, values={**situation.values, **next(emails, {})})
    kind = wanted.values.get(EMAIL_KIND.id)
    if kind or situation.text(OWN_EMAIL).strip():
        yield from _message(get("write-the-email").answer(wanted), _EMAILS.get(str(kind), "Your email"))
    if _calls_for_note(situation, steps):
        yield from _message(get("write-the-note").answer(situation), "Your note")


def _message(page: Answer, title: str) -> Iterator[Message]:
    if page.own and page.own.text.strip():
        own = page.own
        yield Message(page.calculator, f"{title}, in your own words", own.text, limit=own.limit, length=own.length)
    else:
        for message in page.messages[:1]:
            yield replace(message, id=page.calculator, title=title)


def _calls_for_note(situation: Situation, steps: tuple[Step, ...]) -> bool:
    return any(step.calculator == "write-the-note" for step in steps) or bool(situation.text(OWN_NOTE).strip())


def _has_replied(situation: Situation, calculator: str) -> bool:
    own = (question for question in asked_by()[calculator] if question not in SHARED)
    return any(_reply(situation, question) for question in own)


def _others(situation: Situation) -> Iterator[Answer]:
    """The answers of the further calculators that the visitor has used or that a reply brings in."""
    for id in FURTHER:
        brought_in = any(situation.values.get(name) in values for name, values in BROUGHT_IN_BY.get(id, {}).items())
        if brought_in or _has_replied(situation, id):
            yield get(id).answer(situation)


def _asked(situation: Situation, main: Answer, steps: tuple[Step, ...]) -> Iterator[Asked]:
    """Every question that has a reply, and the open ones that the plan still waits for."""
    stage = situation.values.get(STAGE.id)
    wanted = {*main.open}
    wanted |= {INTERVIEW_DATE.id} if stage in (None, NOT_SURE, *MET_OR_MEETING) else set()
    wanted |= {PROMISED_DATE.id} if stage in (None, NOT_SURE, "waiting") else set()
    if _calls_for_note(situation, steps):
        wanted |= {question.id for question in get("write-the-note").asks if isinstance(question, TextQuestion)}
    if situation.people(PEOPLE):
        wanted.add(PEOPLE.id)
    wanted -= {question.id for question in EXTRAS}
    for id, questions in asked_by().items():
        for question in questions:
            reply = _reply(situation, question)
            if reply or question.id in wanted:
                typed = isinstance(question, TextQuestion | PeopleQuestion)
                yield Asked(question.id, question.ask, id, PARTS.get(id, Part.REST), reply, typed)


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
    """What the other calculators say of what may still happen, where that is settled; never of what has happened."""
    stage, request = situation.values.get(STAGE.id), situation.choice(EARLIER_REQUEST)
    sends = main.settled and any(step.action is Action.REQUEST for step in main.steps)
    if main.verdict is Verdict.LEAVE_PENDING or (request in ("none", "expired") and sends):
        if request != "pending":
            yield from _case(situation, MAIN, "They don't answer your request", {EARLIER_REQUEST.id: "pending"})
        yield from _case(situation, MAIN, "They turn down your request", {EARLIER_REQUEST.id: "declined"})
    if stage == "waiting":
        overdue = "passed" if situation.day(PROMISED_DATE) else "none"
        asked = situation.values.get(FOLLOWED_UP.id, UNTICKED)
        no_news: Mapping[str, Value] = {
            EARLIER_REQUEST.id: "none",
            DECISION_DAY.id: overdue,
            DAYS_SINCE_INTERVIEW.id: "15+",
            FOLLOWED_UP.id: FOLLOWED_UP.none if asked == UNTICKED else asked,
        }
        yield from _case(situation, "no-answer", "You hear nothing about the job", no_news)
    if stage in ("before", "waiting"):
        later = {DAYS_SINCE_INTERVIEW.id: "5-7"}
        yield from _case(situation, "after-rejection", "They say no", {STAGE.id: "rejected", **later})
        yield from _case(situation, MAIN, "They make an offer", {STAGE.id: "offer", OFFER_STATUS.id: "open", **later})


def _case(situation: Situation, calculator: str, when: str, then: Mapping[str, Value]) -> Iterator[Case]:
    found = get(calculator).answer(replace(situation, values={**situation.values, **then}))
    if found.settled:
        deciding = tuple(reason.rule for reason in found.reasons)
        yield Case(when, calculator, found.verdict, found.label, found.headline, deciding[:2])
