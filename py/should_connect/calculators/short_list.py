"""Whom to add: who comes into question, in which order, and on which day each.

The judgment decides about each person, as on every page. This adds what it can't see: the other people.
At most five, three unless asked otherwise, one a day, and before the interview nobody (K6).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from should_connect.answer import Action, Appointment, Placement, Verdict
from should_connect.claims import GENERAL, is_request_now
from should_connect.days import bands, schedule
from should_connect.messages.typed import one_line
from should_connect.questions.happened import EARLIER_REQUEST
from should_connect.questions.interview import HOW_KNOWN, RAPPORT, ROLE
from should_connect.questions.people import INTERVIEWED, PERSON_NAME, PERSON_ROLE
from should_connect.questions.stage import OFFER_STATUS, STAGE
from should_connect.situation import ListedPerson, Situation, Value
from should_connect.table import Row
from should_connect.tables.gates import forbidding
from should_connect.tables.request import TABLE

COOL = ("formal", "bad")
ROLES = {"lead": "hiring-manager", "senior": "panel", "peer": "panel", "recruiter": "recruiter"}
"""What a person's place in the team is to the judgment."""

RANKS = (
    ("lead", ("warm", "neutral"), "WHO-01", "The lead comes first."),
    ("senior", ("warm",), "WHO-02", "Senior, and you got along."),
    ("peer", ("warm",), "WHO-03", "You got along."),
    ("recruiter", ("warm", "neutral"), "WHO-12", "Recruiters don't mind requests, so they can wait."),
    ("senior", ("neutral",), "WHO-10", "Senior, but it was all business."),
    ("peer", ("neutral",), "WHO-10", "It was polite but all business."),
    ("coordinator", ("warm", "neutral"), "K7", "They come after the people you met."),
)
"""The order of the short list (K6): place in the team, talks, the rule, and the reason in words.

Everybody whom the judgment lets be asked has a place, a coordinator once it's all over too.
"""

THANKS = "Send them a thank-you email of their own"


@dataclass(frozen=True, slots=True)
class Frame:
    """What holds for everybody: the shared answers, the days, how long the list may be, and how many notes are left.

    `notes` is None on an account without a monthly cap.
    """

    shared: Situation
    interview: date | None
    today: date | None
    most: int
    notes: int | None

    @property
    def is_before(self) -> bool:
        """Whether the interview is still to come: by its date, and where no date tells, by what the visitor said."""
        if self.interview and self.today:
            return self.today < self.interview
        return self.shared.choice(STAGE) in bands.AHEAD

    @property
    def allows_thanks(self) -> bool:
        """Whether no gate forbids an email of thanks, and it is not too late for one."""
        if forbidding(self.shared, Action.EMAIL):
            return False
        return self.interview is None or schedule.thank_you(self.interview, self.today) is not None


def names(people: Sequence[ListedPerson]) -> dict[int, str]:
    """What to call each person, by row: the name as typed; with the row's number where it is missing or not alone."""
    typed = {person.row: one_line(person.answers.text(PERSON_NAME)) for person in people}
    folded = [name.casefold() for name in typed.values()]
    return {
        row: f"Person {row}" if not name else f"{name} ({row})" if folded.count(name.casefold()) > 1 else name
        for row, name in typed.items()
    }


type Place = tuple[Placement, Appointment | None]
"""What becomes of a person, and the days proposed for them where some are."""


def place(people: Sequence[ListedPerson], frame: Frame) -> tuple[Place, ...]:
    """Everybody's place: the short list in its order, then those left off it in the order they were entered."""
    called = names(people)
    ranked = sorted(
        (person for person in people if _qualifies(person, frame)),
        key=lambda it: (_rank(it), it.row),
    )
    listed = ranked[: frame.most]
    off = (_left_off(person, called[person.row], person in ranked, frame) for person in people if person not in listed)
    return (*_short_list(listed, called, frame), *((placed, None) for placed in off))


def seen_by_table(person: ListedPerson, frame: Frame) -> Situation:
    """One person as the judgment sees them: what nobody asks of a person here has not happened.

    Before the interview they count as not met yet, so nobody needs adding (K6, WHO-08).
    """
    asked = person.answers
    role = ROLES.get(asked.choice(PERSON_ROLE), "coordinator")
    if role != "coordinator" and asked.choice(INTERVIEWED) == "no":
        role = "not-met"
    values: dict[str, Value] = {
        **_TAKEN,
        **frame.shared.values,
        ROLE.id: role,
        RAPPORT.id: asked.choice(RAPPORT),
        EARLIER_REQUEST.id: asked.choice(EARLIER_REQUEST),
        HOW_KNOWN.id: "never",
    }
    return replace(frame.shared, values=values)


_TAKEN = {question.id: question.none or question.cautious for question in TABLE.questions}
"""Each fact as the judgment takes it where nobody has said it."""


def _row(seen: Situation, frame: Frame, day: date | None = None) -> Row:
    """The row that decides about a person on a day; without the interview's day, on one of the good days after it."""
    if frame.is_before and not (frame.interview and frame.today):
        return TABLE.decide(seen)
    if frame.interview is None:
        return TABLE.decide(bands.on_day(seen, _SOME_DAY, _SOME_DAY + schedule.DAY * schedule.GOOD_DAYS[0]))
    return TABLE.decide(bands.on_day(seen, frame.interview, day or frame.today or frame.interview))


_SOME_DAY = date(2026, 1, 5)
"""Stands for an interview whose day isn't known; only the days since then count."""


def _qualifies(person: ListedPerson, frame: Frame) -> bool:
    """Whether they may be asked on some day, and the talk was not cool (K6); before the interview nobody is."""
    seen = seen_by_table(person, frame)
    return not frame.is_before and seen.choice(RAPPORT) not in COOL and _opens(seen, frame)


def _asks(row: Row) -> bool:
    return is_request_now(row.verdict, row.steps)


def _opens(seen: Situation, frame: Frame) -> bool:
    """Whether the judgment lets a request go out on some day, as things stand or after a yes."""
    after_yes = replace(seen, values={**seen.values, STAGE.id: "offer", OFFER_STATUS.id: "open"})
    ways = (seen, after_yes) if seen.choice(STAGE) == "waiting" else (seen,)
    interview = frame.interview or _SOME_DAY
    days = bands.told_apart(interview, schedule.LAST_DAY)
    return any(_asks(TABLE.decide(bands.on_day(way, interview, day))) for day in days for way in ways)


def _rank(person: ListedPerson) -> int:
    role, rapport = person.answers.choice(PERSON_ROLE), person.answers.choice(RAPPORT)
    return next(place for place, (ranked, talks, _, _) in enumerate(RANKS) if role == ranked and rapport in talks)


def _short_list(listed: Sequence[ListedPerson], called: dict[int, str], frame: Frame) -> Iterator[Place]:
    taken: set[date] = set()
    sent = 0
    for rank, person in enumerate(listed, start=1):
        seen = seen_by_table(person, frame)
        _, _, rule, why = RANKS[_rank(person)]
        placed = Placement(person.row, called[person.row], Verdict.WAIT_DAYS, rule, why, rank=rank)
        day, verdict = _day(seen, frame, taken)
        if verdict is Verdict.WAIT_OUTCOME:
            text = f"{why} Waiting for the decision is safer."
            waiting = replace(placed, verdict=verdict, rule="TIM-11", text=text, when="After they decide, one a day")
            yield waiting, None
            continue
        sent += 1
        if frame.notes is not None and sent > frame.notes:
            text = f"{why} You'll have no notes left by then, so wait for new ones."
            yield replace(placed, rule="P2", text=text, when="When you have notes again"), None
            continue
        if day is None:
            yield replace(placed, verdict=verdict, when=f"Day {sent}"), None
        else:
            taken.add(day)
            yield replace(placed, verdict=verdict), _request(placed, day)


def _request(placed: Placement, day: date) -> Appointment:
    label = f"Request to {placed.name}"
    return Appointment(f"request-person-{placed.person}", label, day, day, placed.text, (placed.rule,))


def _day(seen: Situation, frame: Frame, taken: set[date]) -> tuple[date | None, Verdict]:
    """The day proposed for a person, if the interview's date is known, and the table's verdict on that day."""
    if frame.interview is None:
        days = bands.told_apart(_SOME_DAY, schedule.LAST_DAY)
        rows = (TABLE.decide(bands.on_day(seen, _SOME_DAY, day)) for day in days)
        return None, next((row.verdict for row in rows if _asks(row)), Verdict.WAIT_OUTCOME)
    start = max(frame.interview, frame.today or frame.interview)
    free = [day for day in schedule.sending_days(seen, frame.interview, start) if day not in taken]
    if not free:
        return None, Verdict.WAIT_OUTCOME
    aimed = [day for day in free if bands.is_decided(seen) or (day - frame.interview).days >= schedule.GOOD_DAYS[0]]
    day = (aimed or free)[0]
    return day, _row(seen, frame, day).verdict


def _left_off(person: ListedPerson, name: str, ranked: bool, frame: Frame) -> Placement:
    seen = seen_by_table(person, frame)
    rapport, unsaid = seen.choice(RAPPORT), person.answers.is_assumed(RAPPORT)
    opens = not ranked and rapport in COOL and not frame.is_before and _opens(seen, frame)
    if ranked:
        text = "Your list is full, and the others come first."
        placed = Placement(person.row, name, Verdict.EMAIL_INSTEAD, "WHO-06", text)
    elif opens and unsaid:
        placed = Placement(person.row, name, Verdict.EMAIL_INSTEAD, "WHO-05", "Left out for now.")
    elif opens and rapport == "bad":
        placed = Placement(person.row, name, Verdict.DO_NOT_SEND, "DEC-16", "It went badly with them.")
    elif opens and rapport == "formal":
        placed = Placement(person.row, name, Verdict.EMAIL_INSTEAD, "WHO-05", "They were stiff or cold.")
    else:
        row = _row(seen, frame)
        text = row.headline
        if unsaid:
            # Nobody has said that it was stiff: what rests on that alone is told without it.
            calm = _row(replace(seen, values={**seen.values, RAPPORT.id: "neutral"}), frame)
            text = calm.headline if calm.kind == row.kind else GENERAL[row.verdict].headline
            row = calm if calm.kind == row.kind else row
        placed = Placement(person.row, name, row.verdict, row.rules[0], text)
    return replace(placed, text=f"{placed.text}{_assumption(person, frame)}", instead=_instead(person, frame))


def _assumption(person: ListedPerson, frame: Frame) -> str:
    """What was taken for granted about someone left off the list, because it was not said."""
    asked = person.answers
    if asked.is_assumed(PERSON_ROLE):
        return " Tell us who they are to get an answer for them."
    if asked.choice(PERSON_ROLE) == "coordinator":
        return ""
    if asked.is_assumed(INTERVIEWED):
        return " Tell us if they interviewed you."
    if asked.is_assumed(RAPPORT) and not frame.is_before:
        return " Tell us how it went with them."
    return ""


def _instead(person: ListedPerson, frame: Frame) -> str:
    """What someone off the list gets: a thank-you email if they gave time and it may go out; else nothing."""
    if person.answers.choice(INTERVIEWED) == "no" and person.answers.choice(PERSON_ROLE) != "coordinator":
        return ""
    if not frame.allows_thanks:
        return ""
    return f"{THANKS} after the interview." if frame.is_before else f"{THANKS}."
