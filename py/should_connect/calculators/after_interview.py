"""After the interview: send, wait, email instead, or don't, for this person on this day.

The order is the policy: what stands between the two already, hard stops, then the stage, the person and the day.
"""

from should_connect.answer import Step, Verdict
from should_connect.calculators import from_table
from should_connect.questions import DAYS_SINCE_INTERVIEW, EARLIER_REQUEST, OUTCOME, PROTOCOL, RAPPORT, ROLE
from should_connect.table import Caution, Row, Table

STILL_OPEN = ("open", "feedback")
INTERVIEWER = ("hiring-manager", "panel", "recruiter")
DECIDER = ("hiring-manager", "panel")
FROM_DAY_2 = ("2-4", "5-7", "8-14", "15+")

THANK_YOU = Step("Thank each interviewer by email, each in different words.", "Within 24 hours", "write-the-email")
WRITE_NOTE = Step("Write a short personal note to go with the request.", "Before you send", "write-the-note")
CHECK_PROFILE = Step("Bring your own profile up to date: it is the first thing they will open.", "Before you send")
STATUS_EMAIL = Step(
    "Ask once by email where things stand: the recruiter first, or whoever you write with.",
    "1 to 2 business days after the promised date, or after 5 to 7 business days",
    "write-the-email",
)
LET_IT_REST = Step("If they do not react, leave it. No reminder, no second request.", "Afterwards")
AFTER_DECISION = Step("Come back to this page when they have decided.", "On the day you hear")
LOOK = Step("Read their profile and follow the company page; neither needs a connection.", "Any time")

TABLE = Table(
    "after-interview",
    (ROLE, RAPPORT, DAYS_SINCE_INTERVIEW, OUTCOME, PROTOCOL, EARLIER_REQUEST),
    (
        Row(
            "told-not-to",
            {"protocol": "told-not-to"},
            Verdict.DO_NOT_SEND,
            "They asked you not to, and that settles it.",
            ("DEC-24", "DEC-25", "RISK-12"),
            (Step("Keep to the channel they named, usually email.", "From now on", "write-the-email"),),
            ("K23",),
        ),
        Row(
            "connected",
            {"earlier_request": "connected"},
            Verdict.ALREADY_CONNECTED,
            "You are connected already, so there is nothing to send. Keep it light while they decide.",
            ("DEC-26", "FUP-01", "FUP-02", "FUP-04"),
            (
                Step("Send questions about the application by email, not through LinkedIn.", "While they decide"),
                Step("React to a post only when you have something to say.", "Now and then"),
            ),
            ("K11",),
        ),
        Row(
            "they-opened-but-declined-before",
            {"protocol": "they-suggested", "earlier_request": "declined"},
            Verdict.ACCEPT,
            "Accept if they invite you. Do not send one yourself: they turned one down before.",
            ("DEC-31", "FUP-09", "DEC-22"),
            (Step("Wait for their invitation and accept it when it comes.", "When it comes"),),
            ("K8",),
        ),
        Row(
            "they-opened-and-yours-is-pending",
            {"protocol": "they-suggested", "earlier_request": "pending"},
            Verdict.LEAVE_PENDING,
            "Your request is with them. They can accept it any day, so leave it.",
            ("FUP-03", "P4", "P5"),
            (Step("Leave the request as it is. LinkedIn reminds them by itself.", "Now"), THANK_YOU),
            ("K25",),
        ),
        Row(
            "they-opened-today",
            {"protocol": "they-suggested", "days_since_interview": "0-1"},
            Verdict.ACCEPT,
            "They opened the door. Accept their invitation; if you are to send it, let a night or two pass.",
            ("DEC-31", "TIM-03", "NOTE-01"),
            (
                Step("Accept their invitation, if there is one, with a line of thanks.", "Today"),
                THANK_YOU,
                Step("If they only said yes to it, send yours and say that you agreed on it.", "From day 2",
                     "write-the-note"),
            ),
        ),
        Row(
            "they-opened",
            {"protocol": "they-suggested"},
            Verdict.ACCEPT,
            "They opened the door. Accept their invitation, or send the request they agreed to.",
            ("DEC-31", "NOTE-01", "DEC-34"),
            (
                Step("Accept their invitation, or send yours and say that you agreed on it.", "Today", "write-the-note"),
                LET_IT_REST,
            ),
        ),
        Row(
            "declined-before",
            {"earlier_request": "declined"},
            Verdict.DO_NOT_SEND,
            "They have said no once. A second request would press them.",
            ("DEC-22", "RISK-14", "FUP-09", "DEC-36"),
            (
                Step("Say thank you by email like everyone else.", "Within 24 hours of the interview",
                     "write-the-email"),
                Step("Leave the next move to them.", "From now on"),
            ),
            ("K8",),
        ),
        Row(
            "pending",
            {"earlier_request": "pending"},
            Verdict.LEAVE_PENDING,
            "Leave your request as it is. No reply is not a no, and not a sign about the job.",
            ("FUP-03", "FUP-05", "FUP-06", "P6"),
            (
                Step("Do not send it again and do not remind them; LinkedIn does that by itself.", "Now"),
                THANK_YOU,
                STATUS_EMAIL,
            ),
            ("K8", "K25"),
        ),
        Row(
            "withdrew",
            {"outcome": "withdrew"},
            Verdict.EMAIL_INSTEAD,
            "First tell them by email that you are out. A contact can come later, for its own sake.",
            ("DEC-19", "DEC-18", "DEC-23"),
            (
                Step("Withdraw by email: thank them, and say that you are no longer a candidate.", "Today",
                     "write-the-email"),
                Step("Connect later if you want the contact without the job.", "Once it is settled"),
            ),
            ("K17",),
        ),
        Row(
            "not-met",
            {"role": "not-met"},
            Verdict.LOOK_ONLY,
            "You have not met, so leave it at reading their profile or following them.",
            ("WHO-13", "P19", "P8"),
            (LOOK,),
            ("K6",),
        ),
        Row(
            "coordinator",
            {"role": "coordinator", "outcome": ("open", "feedback", "rejected")},
            Verdict.EMAIL_INSTEAD,
            "Thank them by email. Someone who only arranged the dates needs no request.",
            ("WHO-04", "ALT-01"),
            (Step("Thank them by email for the arranging.", "Within 24 hours", "write-the-email"),),
            ("K7",),
        ),
        Row(
            "bad-while-open",
            {"rapport": "bad", "outcome": STILL_OPEN},
            Verdict.DO_NOT_SEND,
            "Not while they decide. After a talk that went badly a request can only add weight.",
            ("DEC-16", "DEC-28", "RISK-04"),
            (THANK_YOU, AFTER_DECISION),
            ("K27", "K9"),
        ),
        Row(
            "bad-and-rejected",
            {"rapport": "bad", "outcome": "rejected"},
            Verdict.DO_NOT_SEND,
            "Let this one go. Thank them by email and put your effort into the next contact.",
            ("DEC-16", "DEC-20", "FUP-10", "FUP-14"),
            (
                Step("Thank them by email, and ask one question about feedback if you want to know.",
                     "In the next days", "write-the-email"),
                Step("Follow the company page if the employer still interests you.", "Any time"),
            ),
            ("K5", "K27"),
        ),
        Row(
            "formal-employer",
            {"protocol": "formal", "outcome": STILL_OPEN},
            Verdict.WAIT_OUTCOME,
            "Hold the request until they have decided. Thank them by email now.",
            ("DEC-25", "DEC-11", "N7", "TIM-11"),
            (THANK_YOU, STATUS_EMAIL, AFTER_DECISION),
            ("K4", "K16"),
        ),
        Row(
            "formal-talk",
            {"rapport": "formal", "outcome": STILL_OPEN},
            Verdict.EMAIL_INSTEAD,
            "Write a thank-you email now, and decide about LinkedIn after the outcome.",
            ("DEC-15", "ALT-01", "DEC-13", "WHO-05"),
            (THANK_YOU, AFTER_DECISION),
            ("K19",),
        ),
        Row(
            "too-soon",
            {"days_since_interview": "0-1", "outcome": STILL_OPEN},
            Verdict.WAIT_DAYS,
            "Not on the day or the day after. Today is for the thank-you email.",
            ("TIM-03", "TIM-04", "TIM-06", "TIM-12"),
            (THANK_YOU, Step("Ask here again.", "On day 3")),
            ("K3", "K24"),
        ),
        Row(
            "too-soon-after-decision",
            {"days_since_interview": "0-1", "outcome": ("offer", "rejected")},
            Verdict.WAIT_DAYS,
            "They decided fast. Answer by email today; a request can follow in two or three days.",
            ("TIM-03", "TIM-06", "TIM-12"),
            (
                Step("Answer their message by email first.", "Today", "write-the-email"),
                Step("Ask here again.", "On day 2 or 3"),
            ),
            ("K3",),
        ),
        Row(
            "silence",
            {"days_since_interview": "15+", "outcome": "open"},
            Verdict.EMAIL_INSTEAD,
            "A request is no way to ask for news. Ask once by email.",
            ("N5", "FUP-03", "TIM-09", "TIM-08"),
            (
                STATUS_EMAIL,
                Step("Ask once more, then treat it as closed for yourself.", "A week or more later"),
            ),
            ("K26",),
        ),
        Row(
            "rejected-formal",
            {"outcome": "rejected", "rapport": "formal"},
            Verdict.EMAIL_INSTEAD,
            "Thank them by email. After a cool talk that is worth more than a request.",
            ("FUP-10", "FUP-11", "FUP-12", "DEC-28"),
            (
                Step("Thank them for their time and ask one question about feedback.", "In the next days",
                     "write-the-email"),
                Step("Follow the company page.", "Any time"),
            ),
            ("K5",),
        ),
        Row(
            "rejected-warm",
            {"outcome": "rejected", "rapport": "warm"},
            Verdict.SEND,
            "Yes, once and with thanks only. The decision is made, and the talk was good.",
            ("DEC-21", "BEN-10", "NOTE-19", "DEC-23"),
            (
                Step("Thank them by email first; one question about feedback is fine.", "In the next days",
                     "write-the-email"),
                Step("Then send one request. No regret and no plea in the note.", "A day or more later",
                     "write-the-note"),
                LET_IT_REST,
            ),
            ("K5",),
        ),
        Row(
            "rejected-neutral",
            {"outcome": "rejected"},
            Verdict.SEND_OPTIONAL,
            "You may, once and with thanks only, if you want the contact for its own sake.",
            ("DEC-21", "NOTE-19", "FUP-12", "DEC-12"),
            (
                Step("Thank them by email first; one question about feedback is fine.", "In the next days",
                     "write-the-email"),
                Step("Then send one request, if you still want to.", "A day or more later", "write-the-note"),
                LET_IT_REST,
            ),
            ("K5",),
        ),
        Row(
            "offer-cool",
            {"outcome": "offer", "rapport": ("formal", "bad")},
            Verdict.SEND_OPTIONAL,
            "The decision is made, so it is safe; but you lose nothing by waiting until you have started.",
            ("DEC-34", "DEC-29", "N9"),
            (CHECK_PROFILE, WRITE_NOTE),
        ),
        Row(
            "offer",
            {"outcome": "offer"},
            Verdict.SEND,
            "Yes. They have decided, so a request no longer weighs on anything.",
            ("TIM-11", "N9", "DEC-14"),
            (
                Step("Answer the offer by email or phone first.", "First"),
                CHECK_PROFILE,
                WRITE_NOTE,
            ),
        ),
        Row(
            "recruiter-warm",
            {"role": "recruiter", "rapport": "warm"},
            Verdict.SEND,
            "Yes. Recruiters live by their contacts, and a few days have passed.",
            ("WHO-12", "DEC-13", "TIM-06", "N9"),
            (CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
            ("K7",),
        ),
        Row(
            "recruiter-neutral",
            {"role": "recruiter"},
            Verdict.SEND_OPTIONAL,
            "You may. Recruiters are the most at ease with it; it need not be now.",
            ("WHO-12", "N9", "DEC-12"),
            (CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
            ("K7",),
        ),
        Row(
            "feedback-neutral",
            {"outcome": "feedback", "rapport": "neutral", "protocol": "nothing-said"},
            Verdict.WAIT_OUTCOME,
            "You have feedback but no decision. Thank them for it by email and wait for the word itself.",
            ("TIM-11", "DEC-13", "N9"),
            (Step("Thank them by email for the feedback.", "Within 24 hours", "write-the-email"), AFTER_DECISION),
            ("K4",),
        ),
        Row(
            "feedback",
            {"outcome": "feedback"},
            Verdict.SEND_OPTIONAL,
            "You may. Feedback in hand is the calmer moment; after the decision is calmer still.",
            ("TIM-11", "NOTE-15", "DEC-13", "N9"),
            (
                Step("Thank them by email for the feedback first.", "Within 24 hours", "write-the-email"),
                CHECK_PROFILE,
                Step("Write a note that asks for nothing but contact and advice.", "Before you send",
                     "write-the-note"),
                LET_IT_REST,
            ),
            ("K4", "K10"),
        ),
        Row(
            "relaxed-warm",
            {"protocol": "relaxed", "rapport": "warm"},
            Verdict.SEND_OPTIONAL,
            "You may, from day 3 on: a warm talk at a relaxed employer. Waiting is the lower-risk choice.",
            ("DEC-04", "DEC-14", "TIM-06", "TIM-08", "N9"),
            (CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
            ("K4", "K12"),
        ),
        Row(
            "relaxed-neutral",
            {"protocol": "relaxed", "days_since_interview": "5-7"},
            Verdict.SEND_OPTIONAL,
            "You may, these days: this employer takes it lightly. Waiting is the lower-risk choice.",
            ("DEC-04", "TIM-07", "DEC-12", "N9"),
            (CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
            ("K4", "K16"),
        ),
        Row(
            "warm-and-early",
            {"rapport": "warm", "days_since_interview": "2-4"},
            Verdict.WAIT_DAYS,
            "Let it reach day five. Then you may; waiting for the outcome is the lower-risk choice.",
            ("TIM-06", "TIM-07", "TIM-10", "N9"),
            (THANK_YOU, Step("Ask here again.", "On day 5")),
            ("K3", "K4"),
        ),
        Row(
            "warm-window",
            {"rapport": "warm", "days_since_interview": "5-7"},
            Verdict.SEND_OPTIONAL,
            "You may, once, these days. Waiting until they have decided is the lower-risk choice.",
            ("TIM-07", "DEC-13", "DEC-14", "TIM-11", "N9"),
            (CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
            ("K4", "K12"),
        ),
        Row(
            "wait-for-the-outcome",
            {},
            Verdict.WAIT_OUTCOME,
            "Wait until they have decided. Until then email is the better channel.",
            ("TIM-11", "DEC-13", "N9"),
            (THANK_YOU, STATUS_EMAIL, AFTER_DECISION),
            ("K4", "K12"),
        ),
    ),
    (
        Caution(
            "panel",
            {"role": "panel"},
            "Several interviewers? Pick three at most, the warm ones, and write to each in different words.",
            "WHO-06",
            ("rejected-warm", "rejected-neutral", "offer", "relaxed-warm", "relaxed-neutral", "warm-window", "feedback"),
        ),
        Caution(
            "expired",
            {"earlier_request": "expired"},
            "Your earlier request is gone. One new one is the last; after withdrawing, LinkedIn blocks it for up to "
            "three weeks.",
            "P5",
        ),
        Caution(
            "after-two-weeks",
            {"days_since_interview": "15+"},
            "Some weeks have passed: say in the note when you met and for which role.",
            "NOTE-07",
            ("rejected-warm", "rejected-neutral", "offer", "feedback", "they-opened"),
        ),
        Caution(
            "bad-talk-note",
            {"rapport": "bad"},
            "Leave the interview out of the note; write about the role or the field.",
            "NOTE-18",
            ("offer-cool", "they-opened"),
        ),
        Caution(
            "no-better-odds",
            {"outcome": STILL_OPEN},
            "There is no evidence that a request helps your application. Do it for the contact, or not at all.",
            "BEN-20",
            ("relaxed-warm", "relaxed-neutral", "warm-window", "recruiter-warm", "recruiter-neutral", "feedback"),
        ),
    ),
)

CALCULATOR = from_table(
    TABLE,
    title="After the interview",
    purpose="Whether to send a request to this person now, wait, write an email instead, or leave it.",
)
