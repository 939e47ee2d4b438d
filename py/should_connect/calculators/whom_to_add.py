"""Whom to add: a short list of the people met, one a day, and what the others get instead."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from should_connect.answer import Answer, Change, Placement, Reason, Step, Verdict, Weight
from should_connect.calculators.short_list import COOL, Frame, Place, place
from should_connect.catalogue.linkedin import NOTES_PER_MONTH_FREE
from should_connect.days import schedule
from should_connect.days.bands import known_today
from should_connect.days.in_words import dated, spans
from should_connect.questions.happened import ASKED_NOT_TO, EMPLOYED_DISCRETION, NO_CONTACT
from should_connect.questions.interview import EMPLOYER, INTERVIEW_DATE, RAPPORT
from should_connect.questions.model import ChoiceQuestion
from should_connect.questions.people import LIST_SIZE, NOTES_LEFT, PEOPLE, PERSON_ROLE
from should_connect.questions.stage import STAGE
from should_connect.situation import Situation, Value
from should_connect.tables.request import TABLE
from should_connect.tables.steps import LET_IT_REST, THANK_YOU

STAGE_HERE = STAGE.only("waiting", "before", "rejected", "offer")
CITES = frozenset((
    "WHO-01", "WHO-02", "WHO-03", "WHO-05", "WHO-06", "WHO-07", "WHO-08", "WHO-10", "WHO-12", "WHO-13", "DEC-16",
    "TIM-11", "TIM-17", "P2", "K6", "K7",
)) | {row.rules[0] for row in TABLE.rows}  # fmt: skip
"""What this page can give as a reason: its own rules, and the first of each row that decides about a person."""

QUESTIONS = (PEOPLE, INTERVIEW_DATE, STAGE_HERE, EMPLOYER, NOTES_LEFT, LIST_SIZE)
ALSO_READS = (NO_CONTACT, ASKED_NOT_TO, EMPLOYED_DISCRETION)
"""Gates that concern everybody on the list; what one person did is said of that person."""
_CHOICES = tuple(question for question in QUESTIONS if isinstance(question, ChoiceQuestion))
_NUMBERS = ("None", "One", "Two", "Three", "Four", "Five")
_TOTALS = ("none", "one", "two", "three", "four", "five", "six", "seven", "eight")
_WAITING = (Verdict.WAIT_DAYS, Verdict.WAIT_OUTCOME)


def answer(situation: Situation) -> Answer:
    """The short list, everybody's reason, and the days."""
    frame = _frame(situation)
    places = _in_one_form(place(situation.people(PEOPLE), frame))
    placed = tuple(placement for placement, _ in places)
    verdict, headline = _conclusion(places, frame)
    roles = {person.answers.choice(PERSON_ROLE) for person in situation.people(PEOPLE)}
    return Answer(
        "whom-to-add",
        verdict,
        headline,
        reasons=(
            Reason("WHO-08" if frame.is_before else "WHO-06"),
            Reason("WHO-13"),
            *(Reason(rule, Weight.CAUTION, text) for rule, text in _cautions(situation, placed, frame)),
        ),
        dissent=("K6", "K7") if roles & {"recruiter", "coordinator"} else ("K6",),
        steps=dated(_steps(places, frame)),
        dates=tuple(sorted((due for _, due in places if due), key=lambda due: (due.first, due.last, due.id))),
        people=placed,
        changes=tuple(_changes(situation, verdict)),
        assumed=tuple(question.id for question in _CHOICES if situation.is_assumed(question)),
    )


def _frame(situation: Situation) -> Frame:
    notes = situation.choice(NOTES_LEFT)
    # Another page may have said what is not asked here, like having pulled out.
    shared: dict[str, Value] = {question.id: situation.choice(question) for question in (STAGE, EMPLOYER)}
    shared |= {gate.id: situation.values.get(gate.id, gate.none) for gate in ALSO_READS}
    return Frame(
        Situation(shared),
        situation.day(INTERVIEW_DATE),
        known_today(situation),
        most=int(situation.choice(LIST_SIZE)),
        notes=None if notes == "premium" else NOTES_PER_MONTH_FREE if notes == "3" else int(notes),
    )


def _conclusion(places: Sequence[Place], frame: Frame) -> tuple[Verdict, str]:
    total = _TOTALS[len(places)]
    listed = [place for place in places if place[0].rank]
    if not places:
        return Verdict.WAIT_DAYS, "Add the people you met to see who to ask first."
    if frame.is_before and any(placed.verdict is Verdict.LOOK_ONLY for placed, _ in places):
        return Verdict.LOOK_ONLY, "Before the interview, nobody needs adding. Meet them first."
    if not listed:
        if any(placed.instead for placed, _ in places):
            return (
                Verdict.EMAIL_INSTEAD,
                "Nobody for now. A thank-you email is enough for the people who gave you their time.",
            )
        return places[0][0].verdict, "None of them needs a request."
    sends = [place for place in listed if place[0].verdict not in _WAITING]
    if not sends:
        return listed[0][0].verdict, f"{_NUMBERS[len(listed)]} of {total} in this order, but not yet."
    soonest, due = min(sends, key=lambda place: place[1].first if place[1] else date.min)
    verdict = Verdict.WAIT_DAYS if due and frame.today and due.first > frame.today else soonest.verdict
    start = f" from {soonest.when}" if due else ""
    rest = " The others on the list wait." if len(listed) > len(sends) else ""
    return verdict, f"{_NUMBERS[len(sends)]} of {total}, one a day{start}, in this order.{rest}"


def _cautions(situation: Situation, placed: Sequence[Placement], frame: Frame) -> Iterator[tuple[str, str]]:
    listed = [one for one in placed if one.rank]
    if placed and frame.interview is None:
        yield "TIM-17", "If you add the day of the interview, we can name days. Until then this is only an order."
    if listed:
        if any(person.answers.choice(RAPPORT) in COOL for person in situation.people(PEOPLE)):
            yield "WHO-07", "If some were cold, don't ask the whole panel. Stick to this list."
        sends = [one for one in listed if one.verdict not in _WAITING]
        if frame.notes is not None and sends:
            yield (
                "P2",
                (
                    f"If you have a free account, you get about {NOTES_PER_MONTH_FREE} notes a month. This list needs "
                    f"{_TOTALS[len(sends)]}."
                ),
            )


def _in_one_form(places: Sequence[Place]) -> tuple[Place, ...]:
    """The list with its days in one form."""
    words = iter(spans([(due.first, due.last) for _, due in places if due]))
    return tuple((replace(placed, when=next(words)) if due else placed, due) for placed, due in places)


def _steps(places: Sequence[Place], frame: Frame) -> Iterator[Step]:
    if places and frame.allows_thanks:
        thanks = schedule.thank_you(frame.interview, frame.today) if frame.interview else None
        yield replace(THANK_YOU, days=(thanks.first, thanks.last)) if thanks else THANK_YOU
    asked = [place for place in places if place[0].rank]
    for placed, due in asked:
        text = f"Send {placed.name} a request with a note of their own."
        yield Step(text, placed.when, "write-the-note", days=(due.first, due.last) if due else None)
    if asked:
        yield LET_IT_REST


def _changes(situation: Situation, verdict: Verdict) -> Iterator[Change]:
    people = situation.people(PEOPLE)
    for question in _CHOICES if people else ():
        for choice in question.values:
            frame = _frame(replace(situation, values={**situation.values, question.id: choice}))
            other, headline = _conclusion(place(people, frame), frame)
            if other != verdict:
                yield Change(question.id, choice, other, headline)
