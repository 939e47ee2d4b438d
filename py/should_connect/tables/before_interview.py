"""Before the interview: whether at all, and if so in which days; otherwise what to do instead.

The order is the policy: what stands between the two already and hard stops, then the person, the day and the reason.
"""

from should_connect.answer import Step, Verdict
from should_connect.calculators import from_table
from should_connect.questions.interview import EARLIER_REQUEST, PROTOCOL, ROLE
from should_connect.questions.process import DAYS_TO_INTERVIEW, INTERVIEWER_ACTIVITY, PRIOR_CONTACT
from should_connect.table import Caution, Row, Table
from should_connect.tables.steps import (
    AFTER_THE_INTERVIEW,
    ASK_AT_GOODBYE,
    CHECK_PROFILE,
    LEAVE_THE_MOVE,
    LET_IT_REST,
    LOOK,
    OWN_CHANNEL,
    WRITE_NOTE,
)

STRANGER = ("none", "acquaintance")
TOO_FAR = ("4-7", "8+", "no-date")

PREPARE = Step("Put the time into preparing for the talk itself.", "Until the interview", "prepare")
PRACTICAL = Step("Send practical questions by email to whoever set the date.", "Beforehand", "write-the-email")
WINDOW = Step("Ask here again, if you still want to.", "3 days before the interview")

TABLE = Table(
    "before-interview",
    (
        ROLE.only("hiring-manager", "panel", "recruiter", "not-met"),
        PRIOR_CONTACT,
        DAYS_TO_INTERVIEW,
        PROTOCOL,
        EARLIER_REQUEST.only("none", "pending", "declined", "connected"),
        INTERVIEWER_ACTIVITY.only("active", "quiet"),
    ),
    (
        Row(
            "told-not-to",
            {"protocol": "told-not-to"},
            Verdict.DO_NOT_SEND,
            "They asked you not to, and that settles it.",
            ("DEC-24", "DEC-25", "RISK-12"),
            (OWN_CHANNEL, PREPARE),
            ("K23",),
        ),
        Row(
            "connected",
            {"earlier_request": "connected"},
            Verdict.ALREADY_CONNECTED,
            "You are connected already, so there is nothing to send. One short, polite message is the most.",
            ("ALT-07", "ALT-08", "DEC-26"),
            (PRACTICAL, PREPARE),
            ("K11", "K15"),
        ),
        Row(
            "they-opened-but-declined-before",
            {"protocol": "they-suggested", "earlier_request": "declined"},
            Verdict.ACCEPT,
            "Accept if they invite you. Do not send one yourself: they turned one down before.",
            ("DEC-31", "FUP-09"),
            (Step("Wait for their invitation and accept it when it comes.", "When it comes"), PREPARE),
            ("K8",),
        ),
        Row(
            "they-opened-and-yours-is-pending",
            {"protocol": "they-suggested", "earlier_request": "pending"},
            Verdict.LEAVE_PENDING,
            "Your request is with them. They can accept it any day, so leave it.",
            ("FUP-03", "FUP-06", "P4"),
            (Step("Leave the request as it is. LinkedIn may remind them by itself.", "Now"), PREPARE),
            ("K25",),
        ),
        Row(
            "they-opened-and-it-is-today",
            {"protocol": "they-suggested", "days_to_interview": "0"},
            Verdict.ACCEPT,
            "Accept their invitation if there is one. If you are to send it, leave that until after the interview.",
            ("DEC-31", "TIM-01"),
            (
                Step("Accept their invitation, if there is one.", "Today"),
                Step(
                    "If they only said yes to it, send yours after the interview.",
                    "From day 2 after it",
                    "after-interview",
                ),
            ),
            ("K1", "K3"),
        ),
        Row(
            "they-opened",
            {"protocol": "they-suggested"},
            Verdict.ACCEPT,
            "They opened the door. Accept their invitation, or send the request they agreed to.",
            ("DEC-31", "FUP-17", "NOTE-13"),
            (
                CHECK_PROFILE,
                Step(
                    "Accept, or send yours and say that you look forward to meeting them.",
                    "In the next days",
                    "write-the-note",
                ),
                Step("Look at their profile and at what they posted of late.", "Afterwards"),
            ),
        ),
        Row(
            "declined-before",
            {"earlier_request": "declined"},
            Verdict.DO_NOT_SEND,
            "They have said no once. Let the interview speak, and leave the next move to them.",
            ("FUP-09", "DEC-36", "RISK-09"),
            (PREPARE, LEAVE_THE_MOVE),
            ("K8",),
        ),
        Row(
            "pending",
            {"earlier_request": "pending"},
            Verdict.LEAVE_PENDING,
            "Leave your request as it is. They may not have seen it, and you need not mention it.",
            ("FUP-06", "RISK-11", "FUP-03", "P6"),
            (Step("Do not send it again and do not remind them.", "Now"), PREPARE),
            ("K8", "K25"),
        ),
        Row(
            "not-in-the-interviews",
            {"role": "not-met"},
            Verdict.LOOK_ONLY,
            "Leave people who will not interview you alone for now. Read the profiles of those who will.",
            ("WHO-08", "P19", "P9"),
            (LOOK, PREPARE),
            ("K6",),
        ),
        Row(
            "formal-employer",
            {"protocol": "formal"},
            Verdict.WAIT_OUTCOME,
            "Hold the request until they have decided. Reading their profile is enough for now.",
            ("N7", "DEC-11", "DEC-25", "DEC-09"),
            (LOOK, PRACTICAL, PREPARE),
            ("K1", "K16"),
        ),
        Row(
            "referrer",
            {"prior_contact": "referrer"},
            Verdict.EMAIL_INSTEAD,
            "Someone there put you forward, so write to that person first and let them introduce you.",
            ("DEC-33",),
            (
                Step(
                    "Tell whoever referred you when the interview is, and ask what would help.",
                    "This week",
                    "write-the-email",
                ),
                PREPARE,
                AFTER_THE_INTERVIEW,
            ),
            ("K20",),
            label="Ask your referrer first",
        ),
        Row(
            "today",
            {"days_to_interview": "0"},
            Verdict.ASK_ALOUD,
            "Send nothing today. If the talk goes well, ask at goodbye whether you may add them.",
            ("N9", "DEC-13", "TIM-01"),
            (
                ASK_AT_GOODBYE,
                Step(
                    "If they say yes, send it and say that you agreed on it.", "From day 2 after it", "after-interview"
                ),
            ),
            ("K1", "K2"),
        ),
        Row(
            "recruiter",
            {"role": "recruiter"},
            Verdict.SEND_OPTIONAL,
            "You may: this recruiter has spoken with you, and recruiters are the most at ease with it.",
            ("N9", "WHO-12", "DEC-12"),
            (CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
            ("K1", "K7"),
        ),
        Row(
            "between-rounds",
            {"prior_contact": "earlier-round"},
            Verdict.WAIT_OUTCOME,
            "You are between rounds, so the decision is open. Wait for it, or ask aloud when you meet again.",
            ("N9", "DEC-34"),
            (PREPARE, ASK_AT_GOODBYE),
            ("K1", "K4"),
        ),
        Row(
            "known-in-the-window",
            {"prior_contact": "known", "days_to_interview": "1-3"},
            Verdict.SEND_OPTIONAL,
            "You may, since you know each other, and these are the days for it. Waiting is the lower-risk choice.",
            ("DEC-07", "TIM-13", "TIM-15"),
            (CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
            ("K1", "K2", "K21"),
        ),
        Row(
            "known-but-over-a-week-away",
            {"prior_contact": "known", "days_to_interview": "8+"},
            Verdict.WAIT_DAYS,
            "Not yet. Over a week ahead, a request may be forgotten by the day you meet.",
            ("TIM-16", "TIM-15"),
            (WINDOW, PREPARE),
            ("K1", "K2"),
        ),
        Row(
            "known-but-no-date",
            {"prior_contact": "known", "days_to_interview": "no-date"},
            Verdict.WAIT_DAYS,
            "Not yet. Wait for the date; if at all, the last three days before it are the time.",
            ("TIM-15", "TIM-13"),
            (WINDOW, PREPARE),
            ("K1", "K2"),
        ),
        Row(
            "known-but-too-early",
            {"prior_contact": "known"},
            Verdict.WAIT_DAYS,
            "Not yet. If at all, the last three days before the interview are the time.",
            ("TIM-15", "TIM-13"),
            (WINDOW, PREPARE),
            ("K1", "K2"),
        ),
        Row(
            "panel-stranger",
            {"role": "panel"},
            Verdict.LOOK_ONLY,
            "Read their profile. Before an interview one request is the most, and it goes to whoever leads it.",
            ("DEC-08", "WHO-08", "P9"),
            (LOOK, PREPARE, AFTER_THE_INTERVIEW),
            ("K1", "K6"),
        ),
        Row(
            "stranger-who-networks-in-the-window",
            {
                "prior_contact": STRANGER,
                "days_to_interview": "1-3",
                "protocol": "relaxed",
                "interviewer_activity": "active",
            },
            Verdict.SEND_OPTIONAL,
            "You may, since they and their employer take it lightly. There is little in it; waiting is safer.",
            ("DEC-05", "DEC-06", "TIM-13", "TIM-15"),
            (CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
            ("K1", "K2", "K16", "K21"),
        ),
        Row(
            "someone-in-common-in-the-window",
            {"prior_contact": "acquaintance", "days_to_interview": "1-3", "interviewer_activity": "active"},
            Verdict.SEND_OPTIONAL,
            "You may, if you name the person you both know. There is little in it; waiting is safer.",
            ("DEC-07", "DEC-06", "TIM-13", "TIM-15"),
            (CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
            ("K1", "K2", "K20"),
        ),
        Row(
            "stranger-who-networks-but-too-early",
            {
                "prior_contact": STRANGER,
                "days_to_interview": TOO_FAR,
                "protocol": "relaxed",
                "interviewer_activity": "active",
            },
            Verdict.WAIT_DAYS,
            "Not yet. If at all, the last three days before the interview are the time, and waiting is safer still.",
            ("TIM-15", "DEC-08"),
            (WINDOW, LOOK, PREPARE),
            ("K1", "K2"),
        ),
        Row(
            "after-you-have-met",
            {},
            Verdict.LOOK_ONLY,
            "Wait until you have met. Until then read their profile; it needs no connection.",
            ("DEC-08", "DEC-09", "TIM-02", "P9"),
            (LOOK, PREPARE, AFTER_THE_INTERVIEW),
            ("K1", "K13"),
        ),
    ),
    (
        Caution(
            "asking-aloud",
            {},
            "None of the articles mentions asking aloud; several outside experts prefer it while a decision is open.",
            "N9",
            ("today", "between-rounds"),
        ),
        Caution(
            "several-interviewers",
            {"role": "panel"},
            "One request before the interview, not one to each of the panel.",
            "WHO-08",
            ("known-in-the-window",),
        ),
        Caution(
            "spelling",
            {"days_to_interview": "1-3"},
            "Check the spelling of the name: a slip there is the first thing they see of you.",
            "RISK-10",
            ("known-in-the-window", "stranger-who-networks-in-the-window", "someone-in-common-in-the-window"),
        ),
        Caution(
            "unseen",
            {"interviewer_activity": "quiet"},
            "They may not see a request before you meet. Do not take silence as an answer.",
            "RISK-11",
            ("known-in-the-window", "recruiter"),
        ),
        Caution(
            "agency",
            {"role": "recruiter"},
            "An agency's recruiter is your contact for this job; ask them before you add anyone at the employer.",
            "N9",
            ("recruiter", "formal-employer"),
        ),
    ),
)

CALCULATOR = from_table(
    TABLE,
    title="Before the interview",
    purpose="Whether to send a request before you meet, in which days, and what to do instead.",
)
