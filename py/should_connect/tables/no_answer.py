"""No answer: to a request, or about the application. The one next step.

The order is the policy: a refusal, too many questions, the request that is out, then news of the application.
"""

from should_connect.answer import Step, Verdict
from should_connect.questions.interview import EARLIER_REQUEST, OUTCOME
from should_connect.questions.process import APPLIED_THROUGH, DECISION_DAY, FOLLOWED_UP, REQUEST_AGE
from should_connect.table import Caution, Row, Table
from should_connect.tables.steps import (
    ANSWER_OFFER,
    FOLLOW_COMPANY,
    LEAVE_THE_MOVE,
    LET_IT_REST,
    STATUS_EMAIL,
    THANK_AFTER_NO,
    WRITE_NOTE,
)

OVERDUE = ("passed", "none-long")
ASKING = (
    "promised-day-passed",
    "long-silence",
    "overdue-and-asked",
    "promised-day-to-come",
    "too-early-to-ask",
    "pending",
)
DO_NOT_REPEAT = Step("Do not send it again and do not remind them; LinkedIn may do that by itself.", "Now")
MOVE_ON = Step("Put your time into the next application.", "From now on")

TABLE = Table(
    "no-answer",
    (
        EARLIER_REQUEST,
        REQUEST_AGE,
        OUTCOME.only("open", "offer", "rejected"),
        DECISION_DAY,
        FOLLOWED_UP,
        APPLIED_THROUGH,
    ),
    (
        Row(
            "declined",
            {"earlier_request": "declined"},
            Verdict.DO_NOT_SEND,
            "They said no to a contact on LinkedIn, which is not a no to you. Do not ask again.",
            ("FUP-09", "FUP-05", "DEC-36"),
            (LEAVE_THE_MOVE, Step("Write about the application by email only, as before.", "When it is due")),
            ("K8",),
        ),
        Row(
            "asked-twice",
            {"outcome": "open", "decision_day": ("none-recent", *OVERDUE), "followed_up": "twice"},
            Verdict.DO_NOT_SEND,
            "You have asked often enough. Treat it as closed for yourself; if they want you, they will write.",
            ("N5", "FUP-03", "RISK-13"),
            (MOVE_ON,),
            ("K25", "K26"),
            label="No, write no more",
        ),
        Row(
            "pending-run-out",
            {"earlier_request": "pending", "request_age": "6-months"},
            Verdict.LEAVE_PENDING,
            "After about six months LinkedIn lets a request lapse. Let this one go.",
            ("P4", "FUP-03", "FUP-05"),
            (MOVE_ON,),
            ("K8", "K25"),
        ),
        Row(
            "pending-and-rejected",
            {"earlier_request": "pending", "outcome": "rejected"},
            Verdict.LEAVE_PENDING,
            "Leave the request as it is and send no other. They may still accept it one day.",
            ("FUP-03", "FUP-06", "P6"),
            (THANK_AFTER_NO, DO_NOT_REPEAT, FOLLOW_COMPANY),
            ("K5", "K8", "K25"),
        ),
        Row(
            "pending-and-offer",
            {"earlier_request": "pending", "outcome": "offer"},
            Verdict.LEAVE_PENDING,
            "Leave the request as it is. Now that they have decided, they are free to accept it.",
            ("FUP-06", "FUP-03", "P6"),
            (ANSWER_OFFER, DO_NOT_REPEAT),
            ("K25",),
        ),
        Row(
            "pending",
            {"earlier_request": "pending"},
            Verdict.LEAVE_PENDING,
            "Leave the request as it is. LinkedIn would not tell you of a refusal, so silence is no sign.",
            ("P6", "FUP-05", "FUP-06", "FUP-03"),
            (DO_NOT_REPEAT, STATUS_EMAIL),
            ("K8", "K25"),
        ),
        Row(
            "promised-day-passed",
            {"outcome": "open", "decision_day": "passed", "followed_up": "no"},
            Verdict.EMAIL_INSTEAD,
            "The day they named has passed. Give it a day or two, then ask once, by email.",
            ("N5", "FUP-03"),
            (
                Step(
                    "Write a short email: the role, the day they named, one question.",
                    "1 to 2 business days after that day",
                    "write-the-email",
                ),
                Step("If nothing comes, come back here.", "A week later"),
            ),
            ("K26",),
            label="Ask by email",
        ),
        Row(
            "long-silence",
            {"outcome": "open", "decision_day": "none-long", "followed_up": "no"},
            Verdict.EMAIL_INSTEAD,
            "It is time to ask, once and by email. A request is no way to ask for news.",
            ("N5", "FUP-03"),
            (
                Step(
                    "Write a short email: the role, the day you spoke, one question.",
                    "Today or tomorrow",
                    "write-the-email",
                ),
                Step("If nothing comes, come back here.", "A week later"),
            ),
            ("K26",),
            label="Ask by email",
        ),
        Row(
            "overdue-and-asked",
            {"outcome": "open", "decision_day": OVERDUE},
            Verdict.WAIT_DAYS,
            "If you have asked once, let a full week go by. You may then ask a second and last time.",
            ("N5", "RISK-13"),
            (
                Step("Ask one last time by email.", "A week or more after your first question", "write-the-email"),
                Step("Then treat it as closed for yourself.", "Afterwards"),
            ),
            ("K25", "K26"),
            label="Wait a week",
        ),
        Row(
            "promised-day-to-come",
            {"outcome": "open", "decision_day": "to-come"},
            Verdict.WAIT_OUTCOME,
            "They named a day, so wait for it. A question before then only presses.",
            ("N5", "FUP-04"),
            (
                Step(
                    "If you have heard nothing, ask once by email.",
                    "1 to 2 business days after the day they named",
                    "write-the-email",
                ),
            ),
            ("K26",),
        ),
        Row(
            "too-early-to-ask",
            {"outcome": "open"},
            Verdict.WAIT_DAYS,
            "Give it five to seven business days from the interview. Hiring takes weeks rather than days.",
            ("N5", "N6"),
            (STATUS_EMAIL,),
            ("K26",),
        ),
        Row(
            "connected-and-decided",
            {"earlier_request": "connected"},
            Verdict.ALREADY_CONNECTED,
            "You are connected and they have decided. An unanswered message needs no second one.",
            ("FUP-03", "FUP-02", "RISK-13"),
            (Step("See how much contact fits from here on.", "Later", "after-accepting"),),
            ("K11", "K25"),
        ),
        Row(
            "rejected",
            {"outcome": "rejected"},
            Verdict.EMAIL_INSTEAD,
            "You have their answer. Thank them by email, and leave LinkedIn out of it for now.",
            ("FUP-10", "FUP-11", "FUP-12"),
            (THANK_AFTER_NO, Step("See whether a request fits at all.", "A day or more later", "after-rejection")),
            ("K5",),
        ),
        Row(
            "withdrawn-of-late",
            {"earlier_request": "expired", "request_age": "under-3-weeks"},
            Verdict.WAIT_DAYS,
            "Wait until three weeks have passed. LinkedIn blocks a new request for up to that long.",
            ("P5", "FUP-04"),
            (ANSWER_OFFER, Step("Come back here.", "Three weeks after you withdrew it")),
            ("K8",),
        ),
        Row(
            "one-new-request",
            {"earlier_request": "expired"},
            Verdict.SEND_OPTIONAL,
            "You may send one new request, with a note that names your meeting. It is the last one.",
            ("FUP-08", "DEC-30", "P5"),
            (ANSWER_OFFER, WRITE_NOTE, LET_IT_REST),
            ("K8",),
        ),
        Row(
            "offer",
            {},
            Verdict.EMAIL_INSTEAD,
            "They want you, so there is nothing to chase. Answer the offer; a contact can follow.",
            ("DEC-34", "N9"),
            (ANSWER_OFFER, Step("See whether a request fits.", "Afterwards", "after-interview")),
        ),
    ),
    (
        Caution(
            "declined-and-rejected",
            {"outcome": "rejected"},
            "With the job refused as well, a second request is the one to leave out above all.",
            "DEC-22",
            ("declined",),
        ),
        Caution(
            "status-is-due",
            {"decision_day": OVERDUE, "followed_up": "no"},
            "News of the application is due: ask once by email, and do not mention the request.",
            "N5",
            ("pending", "pending-run-out", "declined"),
        ),
        Caution(
            "last-question",
            {"followed_up": "once"},
            "If you have asked for news once, one more email after a week or more is the last.",
            "N5",
            ("pending",),
        ),
        Caution(
            "agency",
            {"applied_through": "agency"},
            "Ask the agency's recruiter, not the employer: news comes through them.",
            "N5",
            ASKING,
        ),
        Caution(
            "internal",
            {"applied_through": "internal"},
            "You work there: ask whoever runs the hiring, by email all the same, and nobody on the panel in passing.",
            "N7",
            ASKING,
        ),
        Caution(
            "connected-while-open",
            {"earlier_request": "connected"},
            "You are connected, but the question still goes by email, not through LinkedIn.",
            "FUP-02",
            ("promised-day-passed", "long-silence", "overdue-and-asked", "promised-day-to-come", "too-early-to-ask"),
        ),
    ),
)
