"""No reply: to a request, or about the application. The one next step, and where it ends.

The order is the policy: gates, the request that is out, too many questions, then news by where things stand.
"""

from collections.abc import Mapping

from should_connect.answer import Action, Step, Verdict
from should_connect.judgment import Turn, View
from should_connect.questions.happened import (
    ADVANCE,
    ASKED_NOT_TO,
    EARLIER_REQUEST,
    EMPLOYED_DISCRETION,
    FOLLOWED_UP,
    HAPPENED,
    NO_CONTACT,
    THEIR_MOVE,
)
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW, HOW_KNOWN, RAPPORT, ROLE
from should_connect.questions.process import APPLIED_THROUGH, DECISION_DAY
from should_connect.questions.stage import OFFER_STATUS, STAGE
from should_connect.table import Caution, Row, Table, When
from should_connect.tables.gate_rows import (
    AFTER_AN_ADVANCE,
    MAY_STILL_ASK,
    NO_CONTACT_WITH_OFFER,
    asked_not_to,
    no_contact,
)
from should_connect.tables.gates import GATES
from should_connect.tables.news_rows import ASKED_ONCE, asked_or_not, asked_twice, rejected_and_asked_twice
from should_connect.tables.request_decided import COLD
from should_connect.tables.request_happened import (
    CONNECT_AFTER_SEARCH,
    DO_NOT_REPEAT,
    SECRET_AND_PENDING,
)
from should_connect.tables.steps import (
    AFTER_PROMISE,
    ANSWER_OFFER,
    ASK_ABOUT_OFFER,
    ASK_AFTER_CLOSING,
    ASK_AGAIN,
    LEAVE_THE_MOVE,
    LET_IT_EXPIRE,
    MOVE_ON,
    SAY_YOU_ARE_OUT,
    STATUS_EMAIL,
    STATUS_EMAIL_AGAIN,
    STATUS_EMAIL_NOW,
    THANK_AFTER_NO,
    THANK_YOU,
)

ASK_ONCE = "Ask by email now"
TIME_TO_ASK = "It's time to ask for an update, and a request isn't the way to do it."
EARLY_DAYS = ("0-1", "2-4", "5-7")
ASKED = ("asked-once-elsewhere", "asked-once")
DAY_TO_COME = ("promised-day-to-come", "promised-day-to-come-and-asked-once")
DUE = ("asked-agency", "asked-inside", "promised-day-passed", "silence", "long-silence")

NO_MOVE: When = {**MAY_STILL_ASK, "their_move": ("none", "viewed", "followed")}
"""Where only the conversation, and who it was with, can speak against a request."""

ASK_AGENCY = Step("Ask the agency's recruiter, not the employer.", "When you ask")
ASK_INSIDE = Step("Write to whoever runs the hiring. Leave the panel alone.", "When you ask")
ASK_THE_SCHEDULER = Step(
    "Email your question to the person who scheduled it.", "Today", "write-the-email", Action.EMAIL
)
CALL_THEM = Step("Still nothing? Call them.", "The next business day", "", Action.EMAIL)
LEAVE_IT_ON_LINKEDIN = Step("A request they didn't answer needs no reminder. Leave it there.", "From now on")
PAPERS = Step(
    "No paperwork yet? Ask whoever made the offer.",
    "1 to 2 business days after the day they named, or 5 to 7 without one",
    "write-the-email", Action.EMAIL,
)  # fmt: skip
THEN_A_REQUEST = Step("Check if a request makes sense.", "A day or two later", "after-rejection")

STILL_INTERESTED = Step("Still interested in them? Check if a request is OK.", "When you like", "decide")


def _rejected(id: str, when: When, then: Step) -> Row:
    return Row(
        id=id,
        when={"stage": "rejected", **when},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="You have their answer. Thank them by email first.",
        rules=("FUP-10", "FUP-11", "FUP-12"),
        steps=(THANK_AFTER_NO, then),
        dissent=("K5",),
    )


def _past(id: str, when: When, *steps: Step) -> Row:
    return Row(
        id=id,
        when={"stage": "past", **when},
        verdict=Verdict.LOOK_ONLY,
        label="No need to ask now",
        headline="It's been a while, so consider it closed. It says nothing about you.",
        rules=("FUP-05", "FUP-14", "N5"),
        steps=steps,
        dissent=("K26",),
    )


ROWS = (
    *AFTER_AN_ADVANCE,
    Row(
        id="started",
        when={"stage": "offer", "offer_status": "started"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Ask them at work",
        headline="You work together now, so you can just ask.",
        rules=("BEN-08", "FUP-03"),
        steps=(Step("Ask in person, or the way others there do.", "When you next see them"), LEAVE_IT_ON_LINKEDIN),
    ),
    *NO_CONTACT_WITH_OFFER,
    no_contact(),
    asked_not_to(
        "No, withdraw your request",
        "They asked candidates not to connect. LinkedIn doesn't tell them that you withdrew it.",
        {"earlier_request": "pending"},
    ),
    Row(
        id="connected-and-decided",
        when={"earlier_request": "connected", "stage": ("offer", "rejected", "withdrew", "past")},
        verdict=Verdict.ALREADY_CONNECTED,
        label="No second message",
        headline="You're connected and it's decided, so the next move is theirs.",
        rules=("FUP-03", "FUP-02", "RISK-13"),
        steps=(Step("See how much contact is right from here.", "Next", "after-accepting"),),
        dissent=("K11", "K25"),
    ),
    *SECRET_AND_PENDING,
    Row(
        id="pending-and-invited",
        when={"earlier_request": "pending", "their_move": "invited"},
        verdict=Verdict.LOOK_ONLY,
        label="Check their move first",
        headline="They've invited you, so your own request no longer matters.",
        rules=("DEC-31", "FUP-03"),
        steps=(Step("See what to do with it.", "Next", "they-moved-first"),),
        dissent=("K23",),
    ),
    Row(
        id="pending-and-rejected",
        when={"earlier_request": "pending", "stage": ("rejected", "past")},
        verdict=Verdict.LEAVE_PENDING,
        headline="They can still accept it. Now that it's decided, they're free to.",
        rules=("FUP-06", "FUP-03", "P6"),
        steps=(DO_NOT_REPEAT, LET_IT_EXPIRE),
        dissent=("K5", "K8", "K25"),
    ),
    Row(
        id="pending-and-decided",
        when={"earlier_request": "pending", "stage": ("offer", "withdrew")},
        verdict=Verdict.LEAVE_PENDING,
        headline="They can still accept it. Now that it's decided, they're free to.",
        rules=("FUP-06", "FUP-03", "P6"),
        steps=(DO_NOT_REPEAT, LET_IT_EXPIRE),
        dissent=("K8", "K25"),
    ),
    Row(
        id="pending-before",
        when={"earlier_request": "pending", "stage": ("applied", "before")},
        verdict=Verdict.LEAVE_PENDING,
        headline="They might not have seen it. You don't have to bring it up when you meet.",
        rules=("FUP-06", "RISK-11", "FUP-03", "P6"),
        steps=(DO_NOT_REPEAT, LET_IT_EXPIRE),
        dissent=("K8", "K25"),
    ),
    Row(
        id="pending-and-asked-twice",
        when={"earlier_request": "pending", "followed_up": "twice"},
        verdict=Verdict.LEAVE_PENDING,
        headline="No reply isn't a no. You've asked for an update twice, and that's enough.",
        rules=("FUP-03", "FUP-05", "N5", "P6"),
        steps=(DO_NOT_REPEAT, LET_IT_EXPIRE, MOVE_ON),
        dissent=("K8", "K25"),
    ),
    Row(
        id="pending-and-asked-once",
        when={"earlier_request": "pending", "followed_up": ASKED_ONCE},
        verdict=Verdict.LEAVE_PENDING,
        headline="No reply isn't a no. Don't mention the request when you ask for an update.",
        rules=("FUP-03", "FUP-05", "N5", "P6"),
        steps=(DO_NOT_REPEAT, STATUS_EMAIL_AGAIN),
        dissent=("K8", "K25"),
    ),
    Row(
        id="pending",
        when={"earlier_request": "pending"},
        verdict=Verdict.LEAVE_PENDING,
        headline="No reply isn't a no. LinkedIn doesn't tell you if they ignored it.",
        rules=("P6", "FUP-05", "FUP-06", "FUP-03"),
        steps=(DO_NOT_REPEAT, STATUS_EMAIL),
        dissent=("K8", "K25"),
    ),
    asked_twice("asked-twice", {"stage": ("applied", "waiting")}),
    rejected_and_asked_twice("rejected-and-asked-twice", {}),
    *asked_or_not(
        Row(
            id="applied",
            when={"stage": "applied"},
            verdict=Verdict.WAIT_OUTCOME,
            label="Wait: hiring takes weeks",
            headline="Silence after an application is normal for weeks, and longer at formal employers.",
            rules=("N6", "FUP-03", "DEC-34"),
            steps=(ASK_AFTER_CLOSING, MOVE_ON),
        ),
    ),
    Row(
        id="before",
        when={"stage": "before"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email the scheduler",
        headline="The person who scheduled it can answer, and a call is fine if time is short.",
        rules=("ALT-06", "PREP-07"),
        steps=(ASK_THE_SCHEDULER, CALL_THEM),
        dissent=("K15",),
    ),
    *asked_or_not(
        Row(
            id="promised-day-to-come",
            when={"stage": "waiting", "decision_day": "to-come"},
            verdict=Verdict.WAIT_OUTCOME,
            label="Wait for the day they named",
            headline="They told you when. A question before then only puts pressure on them.",
            rules=("N5", "FUP-04"),
            steps=(AFTER_PROMISE, MOVE_ON),
            dissent=("K26",),
        ),
    ),
    Row(
        id="asked-early",
        when={
            "stage": "waiting",
            "decision_day": "none",
            "days_since_interview": EARLY_DAYS,
            "followed_up": ASKED_ONCE,
        },
        verdict=Verdict.WAIT_DAYS,
        label="Not yet: a week after asking",
        headline="You've asked once, and they need time to answer. One last email is fine then.",
        rules=("N5", "N6"),
        steps=(STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="just-interviewed",
        when={"stage": "waiting", "decision_day": "none", "days_since_interview": "0-1"},
        verdict=Verdict.WAIT_DAYS,
        label="Not yet: thank them first",
        headline="Hiring takes weeks, not days. A thank-you email is all they need from you now.",
        rules=("N6", "N5", "N1"),
        steps=(THANK_YOU, STATUS_EMAIL, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="too-early-to-ask",
        when={"stage": "waiting", "decision_day": "none", "days_since_interview": "2-4"},
        verdict=Verdict.WAIT_DAYS,
        label="Not yet: after a week or so",
        headline="Hiring takes weeks, not days. Ask 5 to 7 business days after the interview.",
        rules=("N5", "N6"),
        steps=(STATUS_EMAIL, STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="nearly-time-to-ask",
        when={"stage": "waiting", "decision_day": "none", "days_since_interview": "5-7"},
        verdict=Verdict.WAIT_DAYS,
        label="Not yet: after a week or so",
        headline="It's nearly time: ask once 5 to 7 business days after the interview.",
        rules=("N5", "N6"),
        steps=(STATUS_EMAIL, STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="asked-once-elsewhere",
        when={"stage": "waiting", "followed_up": "once-elsewhere"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_AGAIN,
        headline="You've asked once, and calls and messages count. You have one email left.",
        rules=("N5", "FUP-03", "RISK-13"),
        steps=(STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K25", "K26"),
    ),
    Row(
        id="asked-once",
        when={"stage": "waiting", "followed_up": "once"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_AGAIN,
        headline="You've asked once, and one last email is fine.",
        rules=("N5", "FUP-03", "RISK-13"),
        steps=(STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K25", "K26"),
    ),
    Row(
        id="promised-day-passed",
        when={"stage": "waiting", "decision_day": "passed"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Ask once by email",
        headline="The day they named has passed. Give it a day or two.",
        rules=("N5", "FUP-03"),
        steps=(AFTER_PROMISE, STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="asked-agency",
        when={"stage": "waiting", "applied_through": "agency"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_ONCE,
        headline=TIME_TO_ASK,
        rules=("N5", "FUP-03"),
        steps=(STATUS_EMAIL_NOW, ASK_AGENCY, STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="asked-inside",
        when={"stage": "waiting", "applied_through": "internal"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_ONCE,
        headline=TIME_TO_ASK,
        rules=("N5", "N7"),
        steps=(STATUS_EMAIL_NOW, ASK_INSIDE, STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="silence",
        when={"stage": "waiting", "days_since_interview": "15+"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_ONCE,
        headline=TIME_TO_ASK,
        rules=("N5", "FUP-03"),
        steps=(STATUS_EMAIL_NOW, STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="long-silence",
        when={"stage": "waiting"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_ONCE,
        headline=TIME_TO_ASK,
        rules=("N5", "FUP-03"),
        steps=(STATUS_EMAIL_NOW, STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="declined",
        when={"earlier_request": "declined"},
        verdict=Verdict.DO_NOT_SEND,
        label="No second request",
        headline="They turned down a LinkedIn request, and that says nothing about your work.",
        rules=("FUP-09", "FUP-05", "DEC-36"),
        steps=(LEAVE_THE_MOVE,),
        dissent=("K8",),
    ),
    _rejected("rejected-and-cold", {**NO_MOVE, "rapport": COLD}, MOVE_ON),
    _rejected("rejected-by-the-scheduler", {**NO_MOVE, "role": "coordinator"}, MOVE_ON),
    _rejected("rejected-and-not-met", {**NO_MOVE, "role": "not-met", "how_known": "never"}, MOVE_ON),
    _rejected("rejected", MAY_STILL_ASK, THEN_A_REQUEST),
    _rejected("rejected-in-secret", {"employed_discretion": "secret", "asked_not_to": "no"}, CONNECT_AFTER_SEARCH),
    _rejected("rejected-and-no-request", {}, LEAVE_THE_MOVE),
    Row(
        id="withdrew",
        when={"stage": "withdrew"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="Tell them once that you've pulled out. After that they don't owe you a reply.",
        rules=("DEC-19", "FUP-03"),
        steps=(SAY_YOU_ARE_OUT,),
        dissent=("K17",),
    ),
    _past("past", {**MAY_STILL_ASK, "earlier_request": ("none", "expired")}, MOVE_ON, STILL_INTERESTED),
    _past("past-and-no-request", {}, MOVE_ON),
    Row(
        id="offer",
        when={"offer_status": "open"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="OK to ask about the offer",
        headline="Questions about an offer are normal. Keep them to email or phone.",
        rules=("DEC-34", "N5"),
        steps=(ANSWER_OFFER, PAPERS),
    ),
    Row(
        id="accepted",
        when={"offer_status": "accepted"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="OK to ask about your start",
        headline="You've said yes, so they expect questions.",
        rules=("DEC-34", "N5"),
        steps=(ASK_ABOUT_OFFER,),
    ),
    Row(
        id="declined-offer",
        when={},
        verdict=Verdict.LOOK_ONLY,
        label="No need to ask now",
        headline="You turned the offer down, so they don't owe you a reply.",
        rules=("DEC-34", "FUP-03"),
        steps=(MOVE_ON,),
    ),
)

TABLE = Table(
    "no-answer",
    (
        STAGE,
        ADVANCE,
        NO_CONTACT,
        ASKED_NOT_TO,
        EARLIER_REQUEST,
        THEIR_MOVE,
        EMPLOYED_DISCRETION,
        FOLLOWED_UP,
        OFFER_STATUS,
        HOW_KNOWN,
        ROLE,
        RAPPORT,
        DECISION_DAY,
        DAYS_SINCE_INTERVIEW,
        APPLIED_THROUGH,
    ),
    ROWS,
    (
        Caution(
            id="late-thanks",
            when={"stage": "waiting"},
            text="If you haven't thanked them yet, do it in the same email.",
            rule="N1",
            rows=("silence", "long-silence", "promised-day-passed"),
        ),
        Caution(
            id="agency",
            when={"applied_through": "agency"},
            text="If an agency is in between, news comes through its recruiter.",
            rule="N5",
            rows=("promised-day-passed", *DAY_TO_COME, *ASKED),
        ),
        Caution(
            id="it-expires",
            when={"earlier_request": "pending"},
            text="If nobody answers it, a request expires after about six months.",
            rule="P4",
            rows=tuple(row.id for row in ROWS if row.verdict is Verdict.LEAVE_PENDING),
        ),
        Caution(
            id="declined-while-open",
            when={"earlier_request": "declined"},
            text="If they turned down your request, leave it out of the email.",
            rule="FUP-09",
            rows=(*DUE, *ASKED, *DAY_TO_COME, "too-early-to-ask", "nearly-time-to-ask"),
        ),
        Caution(
            id="declined-and-rejected",
            when={"earlier_request": "declined", "stage": "rejected"},
            text="If you didn't get the job either, a second request could look desperate.",
            rule="DEC-22",
            rows=("declined",),
        ),
        Caution(
            id="one-new-request",
            when={"earlier_request": "expired"},
            text="If you withdrew it, wait three weeks for a new request. Make it your last.",
            rule="FUP-08",
            rows=("past", "offer", "withdrew"),
        ),
        Caution(
            id="connected-while-open",
            when={"earlier_request": "connected"},
            text="If you're connected, still ask by email, not on LinkedIn.",
            rule="FUP-02",
            rows=(*DUE, *ASKED, *DAY_TO_COME, "too-early-to-ask", "nearly-time-to-ask"),
        ),
    ),
    GATES,
    looks_at=frozenset(("their_move", "how_known", "role", "rapport")),
)

ORDER: tuple[Turn, ...] = (
    ("stage", {}),
    ("followed_up", {"stage": ("applied", "waiting", "rejected")}),
    *((fact.id, {}) for fact in HAPPENED.questions if fact in TABLE.questions and fact is not THEIR_MOVE),
    ("offer_status", {}),
    ("decision_day", {}),
    ("days_since_interview", {}),
    ("applied_through", {}),
)

VIEWS: Mapping[str, View] = {
    "no-answer": View(
        "no-answer",
        TABLE,
        {},
        ORDER,
        also_reads=frozenset(("their_move", "how_known", "role", "rapport")),
        taken={"how_known": "interviewed", "role": "hiring-manager", "rapport": "neutral"},
        alone=frozenset(("followed_up",)),
        on_requests=False,
    ),
}
"""The page. What its requests are about is decided by the judgment; this is about what to do with silence."""
