"""They moved first: what a look, a follow, an invitation or a word means, and what to do.

The order is the policy: told not to by the employer, then what they did, who they are and where things stand.
"""

from should_connect.answer import Step, Verdict
from should_connect.questions.interview import PROTOCOL, ROLE
from should_connect.questions.process import STAGE, WHO_INITIATED
from should_connect.questions.visitor import EMPLOYED_DISCRETION
from should_connect.table import Caution, Row, Table
from should_connect.tables.steps import ANSWER_OFFER, CHECK_PROFILE, LET_IT_REST, OWN_CHANNEL

LOOK_BACK = Step("Look at their profile and at what they posted of late.", "Any time")
NO_REQUEST = Step("Send no request because of it.", "Now", "after-interview")
MEND = Step("Make sure that what they see is up to date.", "Today", "profile-check")
LINE_OF_THANKS = Step("Accept, with a line of thanks if you like.", "In a day or two")

TABLE = Table(
    "they-moved-first",
    (
        WHO_INITIATED,
        ROLE.only("hiring-manager", "recruiter", "not-met"),
        STAGE,
        PROTOCOL.only("told-not-to", "formal", "nothing-said"),
        EMPLOYED_DISCRETION,
    ),
    (
        Row(
            "told-not-to-but-invited",
            {"protocol": "told-not-to", "who_initiated": ("suggested", "invited")},
            Verdict.DO_NOT_SEND,
            "Their employer asked for no such contact, so leave it for now and tell them why by email.",
            ("DEC-24", "DEC-25", "RISK-12"),
            (
                Step(
                    "Thank them by email and say that you will gladly connect when it is settled.",
                    "Today",
                    "write-the-email",
                ),
                Step("Leave the invitation unanswered until then; it keeps for months.", "Until they decide"),
            ),
            ("K23",),
            label="Leave it for now",
        ),
        Row(
            "told-not-to",
            {"protocol": "told-not-to"},
            Verdict.DO_NOT_SEND,
            "It means nothing you need to answer, and they asked for no contact there. Leave it.",
            ("DEC-24", "DEC-25"),
            (OWN_CHANNEL,),
            ("K23",),
        ),
        Row(
            "viewed",
            {"who_initiated": "viewed"},
            Verdict.LOOK_ONLY,
            "A look is ordinary homework and no sign either way. There is nothing to answer.",
            ("P10", "P9", "DEC-03"),
            (MEND, NO_REQUEST),
        ),
        Row(
            "followed",
            {"who_initiated": "followed"},
            Verdict.LOOK_ONLY,
            "A follow is one click and no sign of a decision. You may follow back; that needs no answer.",
            ("P8", "ALT-02"),
            (MEND, NO_REQUEST),
        ),
        Row(
            "accepted-while-open",
            {"who_initiated": "accepted", "stage": ("before", "waiting")},
            Verdict.ALREADY_CONNECTED,
            "They accepted. Read no decision into it, thank them in one line at most, and keep it light.",
            ("FUP-02", "FUP-04", "FUP-01"),
            (
                Step(
                    "Send questions about the application by email, not through LinkedIn.",
                    "While they decide",
                    "after-accepting",
                ),
            ),
            ("K11",),
        ),
        Row(
            "accepted",
            {"who_initiated": "accepted"},
            Verdict.ALREADY_CONNECTED,
            "They accepted. A word of thanks, then contact now and then when there is something to say.",
            ("FUP-01", "FUP-02", "BEN-08"),
            (Step("Write one line of thanks and ask for nothing.", "In the next days", "after-accepting"),),
            ("K11",),
        ),
        Row(
            "stranger",
            {"role": "not-met"},
            Verdict.LEAVE_PENDING,
            "See who they are first. Someone with no part in your interviews need not be accepted at once.",
            ("P19", "DEC-12", "DEC-03"),
            (
                LOOK_BACK,
                Step("Accept if you know them or would be glad of the contact; otherwise leave it.", "When you like"),
            ),
            ("K6",),
            label="Look first, no hurry",
        ),
        Row(
            "suggested-under-set-rules",
            {"who_initiated": "suggested", "protocol": "formal", "stage": ("before", "waiting")},
            Verdict.WAIT_OUTCOME,
            "Thank them, and hold your own request until they have decided. If they send one, accept it.",
            ("N7", "DEC-25", "DEC-31"),
            (
                Step("Say thank you, and that you will send it when the decision is made.", "Now"),
                Step(
                    "Then send it and say in the note that you agreed on it.", "On the day you hear", "write-the-note"
                ),
            ),
            ("K16",),
        ),
        Row(
            "suggested-while-open",
            {"who_initiated": "suggested", "stage": ("before", "waiting")},
            Verdict.ACCEPT,
            "Take them up on it: with their word you are not pushing. Let the interview and a night or two pass first.",
            ("DEC-01", "TIM-03"),
            (
                CHECK_PROFILE,
                Step(
                    "Send the request and say in the note that you agreed on it.",
                    "From day 2 after the interview",
                    "write-the-note",
                ),
                LET_IT_REST,
            ),
            ("K1", "K3", "K23"),
            label="Yes, take them up on it",
        ),
        Row(
            "suggested",
            {"who_initiated": "suggested"},
            Verdict.ACCEPT,
            "Take them up on it: they have decided, and with their word you are not pushing.",
            ("DEC-01", "BEN-08"),
            (
                Step("Answer their message about the job by email.", "First", "write-the-email"),
                Step(
                    "Send the request and say in the note that you agreed on it.", "In the next days", "write-the-note"
                ),
                LET_IT_REST,
            ),
            ("K23",),
            label="Yes, take them up on it",
        ),
        Row(
            "invited-before",
            {"stage": "before"},
            Verdict.ACCEPT,
            "Accept it. It is usually a friendly sign, and no promise of the job.",
            ("DEC-31", "BEN-21", "FUP-17"),
            (MEND, LINE_OF_THANKS, LOOK_BACK),
        ),
        Row(
            "invited-waiting",
            {"stage": "waiting"},
            Verdict.ACCEPT,
            "Accept it. It is no decision, so write nothing about the application there.",
            ("DEC-31", "FUP-02", "FUP-04"),
            (
                LINE_OF_THANKS,
                Step("Send questions about the application by email.", "While they decide", "after-accepting"),
            ),
            ("K11",),
        ),
        Row(
            "invited-rejected",
            {"stage": "rejected"},
            Verdict.ACCEPT,
            "Accept it if you would like to stay in touch. It reopens nothing, and it may be of use one day.",
            ("DEC-21", "BEN-10", "FUP-13"),
            (LINE_OF_THANKS, Step("Stay in touch without asking for anything.", "Later", "after-accepting")),
            ("K5",),
        ),
        Row(
            "invited-offer",
            {},
            Verdict.ACCEPT,
            "Accept it. They have decided, so it no longer weighs on anything.",
            ("N9", "DEC-31", "BEN-08"),
            (ANSWER_OFFER, LINE_OF_THANKS),
        ),
    ),
    (
        Caution(
            "set-rules",
            {"protocol": "formal", "stage": ("before", "waiting")},
            "Where a panel has set rules, they may have to declare a tie with you. It is their call; keep it quiet.",
            "N7",
            ("invited-before", "invited-waiting", "accepted-while-open"),
        ),
        Caution(
            "recruiters-connect-easily",
            {"role": "recruiter"},
            "Recruiters, an agency's above all, look at many people and connect with many. Read nothing more into it.",
            "N9",
        ),
        Caution(
            "not-in-public",
            {"employed_discretion": "secret"},
            "If your employer must not notice: your contacts can see a new connection. Check that setting first.",
            "P11",
            (
                "suggested",
                "suggested-while-open",
                "stranger",
                "invited-before",
                "invited-waiting",
                "invited-rejected",
                "invited-offer",
            ),
        ),
        Caution(
            "follow-is-visible",
            {"employed_discretion": "secret"},
            "If your employer must not notice, do not follow back now; assume that a follow can be seen.",
            "RISK-06",
            ("followed",),
        ),
        Caution(
            "a-good-sign",
            {},
            "One article calls an invitation from them a good sign. It is not known to be more than friendly.",
            "BEN-21",
            ("invited-waiting",),
        ),
    ),
)
