"""Whom to add: who comes into question, in which order, and on which day each.

The after-interview table decides about each person, as on every page. This adds what it cannot see: the other people.
At most five, three unless asked otherwise, one before the interview, one a day (K6).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from should_connect.answer import Appointment, Placement, Verdict
from should_connect.days import bands, schedule
from should_connect.days.in_words import human, human_span
from should_connect.messages.typed import one_line
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW, EARLIER_REQUEST, OUTCOME, RAPPORT, ROLE
from should_connect.questions.people import INTERVIEWED, PERSON_NAME, PERSON_ROLE
from should_connect.situation import Person, Situation
from should_connect.tables.after_interview import TABLE

COOL = ("formal", "bad")
ROLES = {"lead": "hiring-manager", "senior": "panel", "peer": "panel", "recruiter": "recruiter"}
"""What a person's place in the team is to the after-interview table."""

RANKS = (
    ("lead", ("warm", "neutral"), "WHO-01", "The lead comes first."),
    ("senior", ("warm",), "WHO-02", "Senior, and the talk was warm."),
    ("peer", ("warm",), "WHO-03", "The talk was warm."),
    ("recruiter", ("warm", "neutral"), "WHO-12", "A recruiter is used to it, and can wait."),
    ("senior", ("neutral",), "WHO-10", "Senior, but the talk was businesslike."),
    ("peer", ("neutral",), "WHO-10", "The talk was friendly but businesslike."),
)
"""The order of the short list (K6): place in the team, talks, the rule, and the reason in words."""

THANKS = "A thank-you email in its own words"


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
    def days_ahead(self) -> int:
        """Days until the interview; 0 once it is there or past, or where its date or today's is not known."""
        return max(0, (self.interview - self.today).days) if self.interview and self.today else 0

    @property
    def is_before(self) -> bool:
        """Whether the interview is still to come."""
        return self.days_ahead > 0


def names(people: Sequence[Person]) -> dict[int, str]:
    """What to call each person, by row: the name as typed; with the row's number where it is missing or not alone."""
    typed = {person.row: one_line(person.answers.text(PERSON_NAME)) for person in people}
    folded = [name.casefold() for name in typed.values()]
    return {
        row: f"Person {row}" if not name else f"{name} ({row})" if folded.count(name.casefold()) > 1 else name
        for row, name in typed.items()
    }


type Place = tuple[Placement, Appointment | None]
"""What becomes of a person, and the days proposed for them where some are."""


def place(people: Sequence[Person], frame: Frame) -> tuple[Place, ...]:
    """Everybody's place: the short list in its order, then those left off it in the order they were entered."""
    called = names(people)
    ranked = sorted(
        (person for person in people if _qualifies(person, frame)),
        key=lambda it: (frame.is_before and not _fits_before(it, frame), _rank(it), it.row),
    )
    listed = ranked[: 1 if frame.is_before else frame.most]
    off = (_left_off(person, called[person.row], person in ranked, frame) for person in people if person not in listed)
    return (*_short_list(listed, called, frame), *((placed, None) for placed in off))


def seen_by_table(person: Person, frame: Frame) -> Situation:
    """One person as the after-interview table sees them. Before the interview the talk counts as warm: none was yet."""
    asked = person.answers
    role = ROLES.get(asked.choice(PERSON_ROLE), "coordinator")
    if role != "coordinator" and asked.choice(INTERVIEWED) == "no":
        role = "not-met"
    rapport = "warm" if frame.is_before else asked.choice(RAPPORT)
    earlier = asked.choice(EARLIER_REQUEST)
    values = {ROLE.id: role, RAPPORT.id: rapport, EARLIER_REQUEST.id: earlier}
    return replace(frame.shared, values={**frame.shared.values, **values})


def _qualifies(person: Person, frame: Frame) -> bool:
    """Whether the table opens the door to them, and the talk was not cool (K6)."""
    seen = seen_by_table(person, frame)
    return _opens(seen) and seen.choice(RAPPORT) not in COOL


def _fits_before(person: Person, frame: Frame) -> bool:
    """Whether the before-interview table lets this person be asked in the last days before the interview."""
    return bands.may_send_before(seen_by_table(person, frame), schedule.WINDOW_BEFORE[1])


def _opens(seen: Situation) -> bool:
    """Whether the table lets a request go out on some day, as things stand or after a yes."""
    after_yes = replace(seen, values={**seen.values, OUTCOME.id: "offer"})
    ways = (seen, after_yes) if seen.choice(OUTCOME) in ("open", "feedback") else (seen,)
    return any(map(bands.sending_bands, ways))


def _rank(person: Person) -> int:
    role, rapport = person.answers.choice(PERSON_ROLE), person.answers.choice(RAPPORT)
    for place, (ranked, talks, _, _) in enumerate(RANKS):
        if role == ranked and rapport in talks:
            return place
    return [rank[0] for rank in RANKS].index(role)  # before the interview, when no talk has been yet


def _short_list(listed: Sequence[Person], called: dict[int, str], frame: Frame) -> Iterator[Place]:
    taken: set[date] = set()
    sent = 0
    for rank, person in enumerate(listed, start=1):
        seen = seen_by_table(person, frame)
        _, _, rule, why = RANKS[_rank(person)]
        placed = Placement(person.row, called[person.row], Verdict.WAIT_DAYS, rule, why, rank=rank)
        if frame.is_before:
            yield _before(placed, seen, _fits_before(person, frame), frame)
            continue
        day, verdict = _day(seen, frame, taken)
        if verdict is Verdict.WAIT_OUTCOME:
            text = f"{why} Waiting for the outcome is the lower-risk choice."
            waiting = replace(placed, verdict=verdict, rule="TIM-11", text=text, when="After their decision, one a day")
            yield waiting, None
            continue
        sent += 1
        if frame.notes is not None and sent > frame.notes:
            text = f"{why} Your notes for this month are used up by then, so wait for new ones."
            yield replace(placed, rule="P2", text=text, when="When you have notes again"), None
            continue
        if day is None:
            yield replace(placed, verdict=verdict, when=f"Day {sent}"), None
        else:
            taken.add(day)
            yield replace(placed, verdict=verdict, when=human(day)), _request(placed, day, day)


def _before(placed: Placement, seen: Situation, fits: bool, frame: Frame) -> Place:
    """The one person for the time before the interview, with what the before-interview table says of them today."""
    row = bands.before(seen, frame.days_ahead)
    placed = replace(placed, verdict=row.verdict, rule=row.reasons[0].rule, when="After the interview")
    window = schedule.window_before(frame.interview, frame.today, fits=True) if fits and frame.interview else None
    if window is None:
        return replace(placed, text=f"If anyone before the interview, then they. {row.headline}"), None
    placed = replace(placed, text=row.headline, when=human_span(window.first, window.last))
    return placed, _request(placed, window.first, window.last)


def _request(placed: Placement, first: date, last: date) -> Appointment:
    label = f"Request to {placed.name}"
    return Appointment(f"request-person-{placed.person}", label, first, last, placed.text, (placed.rule,))


def _day(seen: Situation, frame: Frame, taken: set[date]) -> tuple[date | None, Verdict]:
    """The day proposed for a person, if the interview's date is known, and the table's verdict on that day."""
    if frame.interview is None:
        open_bands = bands.sending_bands(seen)
        days = range(schedule.FIRST_DAY, schedule.LAST_DAY + 1)
        since = next((day for day in days if bands.band(DAYS_SINCE_INTERVIEW, day) in open_bands), None)
        return None, Verdict.WAIT_OUTCOME if since is None else _verdict(seen, since)
    start = max(frame.interview, frame.today or frame.interview)
    free = [day for day in schedule.sending_days(seen, frame.interview, start) if day not in taken]
    if not free:
        return None, Verdict.WAIT_OUTCOME
    aimed = [day for day in free if bands.is_decided(seen) or (day - frame.interview).days >= schedule.GOOD_DAYS[0]]
    day = (aimed or free)[0]
    return day, _verdict(seen, (day - frame.interview).days)


def _verdict(seen: Situation, days_since: int) -> Verdict:
    return TABLE.decide(bands.on_day(seen, days_since)).verdict


def _left_off(person: Person, name: str, ranked: bool, frame: Frame) -> Placement:
    seen = seen_by_table(person, frame)
    opens, rapport = _opens(seen), seen.choice(RAPPORT)
    if ranked and frame.is_before:
        placed = Placement(person.row, name, Verdict.LOOK_ONLY, "WHO-08", "Before the interview one is the most.")
    elif ranked:
        text = "The list is full; the others come first."
        placed = Placement(person.row, name, Verdict.EMAIL_INSTEAD, "WHO-06", text)
    elif opens and rapport == "bad":
        placed = Placement(person.row, name, Verdict.DO_NOT_SEND, "DEC-16", "The talk went badly.")
    elif opens and rapport == "formal":
        placed = Placement(person.row, name, Verdict.EMAIL_INSTEAD, "WHO-05", "The talk was formal or cool.")
    else:
        row = TABLE.decide(bands.on_day(seen, _days_since(frame)))
        placed = Placement(person.row, name, row.verdict, row.rules[0], row.headline)
    return replace(placed, text=f"{placed.text}{_assumption(person, frame)}", instead=_instead(person, frame))


def _days_since(frame: Frame) -> int:
    if frame.interview is None or frame.today is None:
        return schedule.GOOD_DAYS[0]
    return max(0, (frame.today - frame.interview).days)


def _assumption(person: Person, frame: Frame) -> str:
    """What was taken for granted about someone left off the list, because it was not said."""
    asked = person.answers
    if asked.is_assumed(PERSON_ROLE):
        return " You have not said who they are, so they count as someone who arranged the dates."
    if asked.choice(PERSON_ROLE) == "coordinator":
        return ""
    if asked.is_assumed(INTERVIEWED):
        return " You have not said whether they interview you, so it counts as no."
    if asked.is_assumed(RAPPORT) and not frame.is_before:
        return " You have not said how the talk was, so it counts as cool."
    return ""


def _instead(person: Person, frame: Frame) -> str:
    """What someone off the list gets: a thank-you email if they gave time and it is not too late; else nothing."""
    if person.answers.choice(INTERVIEWED) == "no" and person.answers.choice(PERSON_ROLE) != "coordinator":
        return ""
    if frame.interview is not None and schedule.thank_you(frame.interview, frame.today) is None:
        return ""
    return f"{THANKS}, after the interview" if frame.is_before else THANKS
