"""What a calculator says: a verdict, its reasons, who disagrees, what to do next and what would change it."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Tone(StrEnum):
    """The five families of verdicts; each has its own shape and color on the page."""

    GO = "go"
    MAYBE = "maybe"
    WAIT = "wait"
    OTHER = "other"
    DONT = "dont"


class Verdict(StrEnum):
    """The short answer. `boldness` orders them by how much the visitor would put themselves forward (0 = least).

    `OPEN` is no verdict: the questions that are still open leave several.
    """

    SEND = "send"
    SEND_OPTIONAL = "send-optional"
    ASK_ALOUD = "ask-aloud"
    WAIT_DAYS = "wait-days"
    WAIT_OUTCOME = "wait-outcome"
    EMAIL_INSTEAD = "email-instead"
    LOOK_ONLY = "look-only"
    DO_NOT_SEND = "do-not-send"
    ACCEPT = "accept"
    LEAVE_PENDING = "leave-pending"
    FIX_PROFILE_FIRST = "fix-profile-first"
    ALREADY_CONNECTED = "already-connected"
    OPEN = "open"

    @property
    def label(self) -> str:
        """The verdict in a few words."""
        return _VERDICTS[self][0]

    @property
    def tone(self) -> Tone:
        """The family it belongs to."""
        return _VERDICTS[self][1]

    @property
    def boldness(self) -> int:
        """0 asks nothing new of the other person; 3 is a request sent now."""
        return _VERDICTS[self][2]


_VERDICTS: dict[Verdict, tuple[str, Tone, int]] = {
    Verdict.SEND: ("Yes, send a request", Tone.GO, 3),
    Verdict.SEND_OPTIONAL: ("OK to send, if you want", Tone.MAYBE, 2),
    Verdict.ASK_ALOUD: ("Ask in person first", Tone.MAYBE, 1),
    Verdict.WAIT_DAYS: ("Not yet: wait a few days", Tone.WAIT, 0),
    Verdict.WAIT_OUTCOME: ("Wait until they decide", Tone.WAIT, 0),
    Verdict.EMAIL_INSTEAD: ("Send an email instead", Tone.OTHER, 0),
    Verdict.LOOK_ONLY: ("Follow, don't connect", Tone.OTHER, 0),
    Verdict.DO_NOT_SEND: ("No, don't send one", Tone.DONT, 0),
    Verdict.ACCEPT: ("Yes, accept their invitation", Tone.GO, 1),
    Verdict.LEAVE_PENDING: ("Leave your request alone", Tone.WAIT, 0),
    Verdict.FIX_PROFILE_FIRST: ("Update your profile first", Tone.WAIT, 0),
    Verdict.ALREADY_CONNECTED: ("You're already connected", Tone.GO, 0),
    Verdict.OPEN: ("Not settled yet", Tone.WAIT, 0),
}


class Weight(StrEnum):
    """Whether a reason decided the verdict or only adds a caution."""

    DECIDES = "decides"
    CAUTION = "caution"


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule, norm, platform fact or disagreement that speaks in this answer, by id.

    `text` says what it means here; where it is empty the catalogue's own statement is shown.
    """

    rule: str
    weight: Weight = Weight.DECIDES
    text: str = ""


class Action(StrEnum):
    """What a step does that a fact may forbid (tables/gates.py). Reading, waiting and answering them are free."""

    REQUEST = "request"
    ACCEPT = "accept"
    MESSAGE = "message"
    EMAIL = "email"
    PUBLIC = "public"


class Counted(StrEnum):
    """What the days of a step are counted from."""

    INTERVIEW = "interview"
    PROMISE = "promise"


@dataclass(frozen=True, slots=True)
class Due:
    """The days on which a step is due, both ends included, counted from an event; in business days or all days."""

    first: int
    last: int
    business: bool = False
    counted: Counted = Counted.INTERVIEW


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. `when` is a due time in words; `calculator` is the id of the one that helps with it.

    `action` is what it does that a fact may forbid, and `due` its days, where they can be counted. `days` are the first
    and last of them, once they are known; `when` then names them.
    """

    text: str
    when: str = ""
    calculator: str = ""
    action: Action | None = None
    due: Due | None = None
    days: tuple[date, date] | None = None


@dataclass(frozen=True, slots=True)
class Appointment:
    """A day, or a span of days with both ends included, in an answer that has a calendar."""

    id: str
    label: str
    first: date
    last: date
    note: str = ""
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Message:
    """A text to send. `length` and `limit` count UTF-16 code units, as LinkedIn does; limit 0 means none."""

    id: str
    title: str
    body: str
    subject: str = ""
    limit: int = 0
    length: int = 0
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """How one typed field will read: the sentence it stands in, or why it cannot and what would do.

    `question` is the field's id. Where `line` is empty, `ask` says why. `repair` is a text to put into the field with
    one tap; empty where there is none. Where the reading is a guess, `others` are texts to put there instead, at most
    two.
    """

    question: str
    line: str = ""
    ask: str = ""
    repair: str = ""
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnText:
    """The visitor's own text as it was measured. `length` and `limit` are as in `Message`.

    `read` says in a sentence what it was read for, and never that it is good.
    """

    text: str
    length: int
    limit: int = 0
    read: str = ""


@dataclass(frozen=True, slots=True)
class Repair:
    """A change to take over in place: `text` instead of what stands from `start` to `end`, in Python characters."""

    start: int
    end: int
    text: str

    def made_in(self, text: str) -> str:
        """The text with the change made."""
        return f"{text[: self.start]}{self.text}{text[self.end :]}"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a reader of the visitor's own text would stumble over: the words, why, and what instead.

    `start` and `end` are positions in the text in Python characters; both 0 when it concerns the whole text. `repair`
    is a change that mends it, where there is one.
    """

    id: str
    start: int
    end: int
    problem: str
    instead: str
    rule: str
    repair: Repair | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """A single other choice that would lead to another verdict. `label` is as in `Answer`."""

    question: str
    choice: str
    verdict: Verdict
    headline: str
    label: str = ""

    def __post_init__(self) -> None:
        if not self.label:
            object.__setattr__(self, "label", self.verdict.label)


@dataclass(frozen=True, slots=True)
class Placement:
    """What becomes of one person the visitor has met.

    `person` is the number of their row (from 1); `rank` their place on the short list, 0 for someone left off it.
    `rule` is the id of the reason that placed them, `when` a day or an order in words, and `instead` what to do for
    them in place of a request, empty for nothing.
    """

    person: int
    name: str
    verdict: Verdict
    rule: str
    text: str
    when: str = ""
    rank: int = 0

    @property
    def words(self) -> str:
        """The reason and what they get instead, which isn't said twice."""
        return self.text if not self.instead or "thank-you email" in self.text else f"{self.text} {self.instead}"

    instead: str = ""


class Part(StrEnum):
    """The parts of a plan that questions belong to."""

    VERDICT = "verdict"
    PEOPLE = "people"
    DATES = "dates"
    WORDS = "words"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that a plan rests on: the calculator that asks it, and the reply in words, empty while it is open.

    `typed`: the reply is the visitor's own words.
    """

    question: str
    ask: str
    calculator: str
    part: Part
    reply: str = ""
    typed: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """What to do if things go otherwise: when that is, and what the calculator that knows says then."""

    when: str
    calculator: str
    verdict: Verdict
    label: str
    headline: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """The whole of what a calculator says about one situation.

    `dissent` holds ids of disagreements (K1 to K27); `assumed` the questions answered cautiously because the visitor
    is not sure. `settled` says that no open question can change the verdict; otherwise `open` holds those that can, in
    the order to ask them, and `so_far` what is true whatever they bring. `refines` are open questions that would only
    make steps or words more exact. `label` is the verdict in a few words: the verdict's own, unless the page is
    about something other than a request and says it better. Only a plan, which gathers what other calculators say, has
    `asked`, `cases` and `others`, the answers that stand in it beside the one that decides.
    """

    calculator: str
    verdict: Verdict
    headline: str
    reasons: tuple[Reason, ...] = ()
    dissent: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    dates: tuple[Appointment, ...] = ()
    people: tuple[Placement, ...] = ()
    messages: tuple[Message, ...] = ()
    previews: tuple[Preview, ...] = ()
    own: OwnText | None = None
    findings: tuple[Finding, ...] = ()
    changes: tuple[Change, ...] = ()
    assumed: tuple[str, ...] = field(default=())
    label: str = ""
    settled: bool = True
    open: tuple[str, ...] = ()
    refines: tuple[str, ...] = ()
    so_far: str = ""
    asked: tuple[Asked, ...] = ()
    cases: tuple[Case, ...] = ()
    others: tuple["Answer", ...] = ()

    def __post_init__(self) -> None:
        if not self.label:
            object.__setattr__(self, "label", self.verdict.label)
