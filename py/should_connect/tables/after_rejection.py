"""After a rejection: one gracious request, an email, the company page, or nothing.

The order is the policy: hard stops, what stands between the two, what one hopes for, the thanks, then the person.
"""

from should_connect.answer import Step, Verdict
from should_connect.questions.interview import EARLIER_REQUEST, PROTOCOL, RAPPORT, THANK_YOU_SENT
from should_connect.questions.process import APPLIED_THROUGH
from should_connect.questions.visitor import GOAL
from should_connect.table import Caution, Row, Table
from should_connect.tables.steps import (
    CHECK_PROFILE,
    FOLLOW_COMPANY,
    LEAVE_THE_MOVE,
    LET_IT_REST,
    OWN_CHANNEL,
    THANK_AFTER_NO,
)

OTHERS = Step("Keep up your other contacts and applications.", "From now on")
GRACIOUS_REQUEST = Step(
    "Send one request: thanks only, no regret and no plea in the note.",
    "A day or more after the email",
    "write-the-note",
)

TABLE = Table(
    "after-rejection",
    (
        EARLIER_REQUEST,
        PROTOCOL.only("told-not-to", "formal", "nothing-said"),
        RAPPORT,
        GOAL.only("this-job", "contact", "openings"),
        THANK_YOU_SENT,
        APPLIED_THROUGH,
    ),
    (
        Row(
            "told-not-to",
            {"protocol": "told-not-to"},
            Verdict.DO_NOT_SEND,
            "They asked you not to, and that holds after the decision too. A thank-you email is welcome.",
            ("DEC-24", "FUP-10", "RISK-12"),
            (OWN_CHANNEL, FOLLOW_COMPANY),
            ("K5", "K23"),
        ),
        Row(
            "declined",
            {"earlier_request": "declined"},
            Verdict.DO_NOT_SEND,
            "They declined you there before, so leave it at email and the company page.",
            ("DEC-22", "RISK-14", "FUP-10", "FUP-12"),
            (THANK_AFTER_NO, FOLLOW_COMPANY, LEAVE_THE_MOVE),
            ("K5", "K8"),
        ),
        Row(
            "connected",
            {"earlier_request": "connected"},
            Verdict.ALREADY_CONNECTED,
            "You are connected, so stay so. Thank them by email and let the contact live on quietly.",
            ("FUP-15", "FUP-10", "FUP-13", "BEN-10"),
            (
                THANK_AFTER_NO,
                Step("React to a post now and then, when you have something to say.", "Later", "after-accepting"),
            ),
            ("K11",),
        ),
        Row(
            "pending",
            {"earlier_request": "pending"},
            Verdict.LEAVE_PENDING,
            "Leave the request as it is and send no other. Thank them by email as everyone would.",
            ("FUP-03", "FUP-06", "FUP-10", "P6"),
            (THANK_AFTER_NO, FOLLOW_COMPANY),
            ("K5", "K8", "K25"),
        ),
        Row(
            "expired",
            {"earlier_request": "expired"},
            Verdict.EMAIL_INSTEAD,
            "One request has come to nothing already, so make it an email and leave the next move to them.",
            ("FUP-10", "FUP-12", "FUP-03"),
            (THANK_AFTER_NO, FOLLOW_COMPANY),
            ("K5", "K8", "K25"),
        ),
        Row(
            "bad",
            {"rapport": "bad"},
            Verdict.DO_NOT_SEND,
            "Let this one go. Thank them by email and put your effort into the next contact.",
            ("DEC-16", "DEC-20", "FUP-10", "FUP-14"),
            (THANK_AFTER_NO, OTHERS),
            ("K5", "K27"),
        ),
        Row(
            "this-job",
            {"goal": "this-job"},
            Verdict.EMAIL_INSTEAD,
            "A request will not reopen a decision. Thank them by email and ask what you can learn from it.",
            ("FUP-10", "FUP-11", "DEC-20"),
            (THANK_AFTER_NO, OTHERS),
            ("K5",),
        ),
        Row(
            "formal-talk",
            {"rapport": "formal"},
            Verdict.EMAIL_INSTEAD,
            "Unless the talk was friendly, an email is worth more than a request. The company page does the rest.",
            ("DEC-15", "FUP-10", "FUP-12"),
            (THANK_AFTER_NO, FOLLOW_COMPANY),
            ("K5", "K19"),
        ),
        Row(
            "thanks-first",
            {"thank_you_sent": "no"},
            Verdict.WAIT_DAYS,
            "Thank them by email first. A request can follow a day or more later.",
            ("FUP-10", "TIM-12", "DEC-21"),
            (THANK_AFTER_NO, Step("Come back to this page.", "A day after your email")),
            ("K5", "K24"),
            label="Not yet: thank them first",
        ),
        Row(
            "internal",
            {"applied_through": "internal"},
            Verdict.ASK_ALOUD,
            "You work for the same employer, so have a word in person first. A connection is a small thing after that.",
            ("P19", "N9", "DEC-21"),
            (
                Step("Thank them in person and ask what would help next time.", "When you next meet"),
                Step("Ask in the same breath whether you may add them.", "When you next meet"),
            ),
            ("K5",),
        ),
        Row(
            "agency-and-openings",
            {"applied_through": "agency", "goal": "openings"},
            Verdict.EMAIL_INSTEAD,
            "For other openings turn to the agency's recruiter first; that contact is the easier one to keep.",
            ("N9", "WHO-12"),
            (
                Step("Tell the recruiter what you are looking for now.", "This week", "write-the-email"),
                Step("You may connect with the recruiter at any time.", "When you like", "write-the-note"),
            ),
            ("K5", "K7"),
            label="Write to the agency first",
        ),
        Row(
            "neutral-and-openings",
            {"rapport": "neutral", "goal": "openings"},
            Verdict.LOOK_ONLY,
            "For other openings the company page does the same, without asking anyone for anything.",
            ("FUP-12", "P8", "ALT-02"),
            (FOLLOW_COMPANY, OTHERS),
            ("K5", "K13"),
        ),
        Row(
            "formal-employer",
            {"protocol": "formal"},
            Verdict.SEND_OPTIONAL,
            "You may, once and with thanks only: the decision is made. A formal employer may still prefer email.",
            ("DEC-21", "NOTE-19", "DEC-11"),
            (CHECK_PROFILE, GRACIOUS_REQUEST, LET_IT_REST),
            ("K5", "K16"),
        ),
        Row(
            "warm",
            {"rapport": "warm"},
            Verdict.SEND,
            "Yes, once and with thanks only. The decision is made, and the talk was good.",
            ("DEC-21", "BEN-10", "NOTE-19"),
            (CHECK_PROFILE, GRACIOUS_REQUEST, LET_IT_REST),
            ("K5",),
        ),
        Row(
            "neutral",
            {},
            Verdict.SEND_OPTIONAL,
            "You may, once and with thanks only, if you want the contact for its own sake.",
            ("DEC-21", "NOTE-19", "DEC-12"),
            (CHECK_PROFILE, GRACIOUS_REQUEST, LET_IT_REST),
            ("K5",),
        ),
    ),
    (
        Caution(
            "agency",
            {"applied_through": "agency"},
            "Tell the agency's recruiter first. They are the contact for the next job and at ease with a request.",
            "N9",
        ),
        Caution(
            "thanks-first-in-any-case",
            {"thank_you_sent": "no"},
            "If you have not thanked them since they told you, do that first.",
            "FUP-10",
            ("connected", "pending", "expired", "this-job", "formal-talk"),
        ),
        Caution(
            "what-experts-say",
            {},
            "One article advises against any request after a no; two others and outside advice allow one.",
            "DEC-20",
            ("warm", "neutral", "formal-employer"),
        ),
    ),
)
