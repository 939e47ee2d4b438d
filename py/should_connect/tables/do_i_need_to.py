"""Benefits and risks: for what one wants out of it, does it need a connection at all, and what does it risk?

The order is the policy: hard stops, what stands between the two, then the goal; only a lasting contact needs one.
"""

from should_connect.answer import Step, Verdict
from should_connect.calculators import from_table
from should_connect.questions.interview import EARLIER_REQUEST, PROTOCOL
from should_connect.questions.process import INTERVIEWER_ACTIVITY, STAGE
from should_connect.questions.visitor import EMPLOYED_DISCRETION, GOAL
from should_connect.table import Caution, Row, Table
from should_connect.tables.steps import (
    ANSWER_OFFER,
    ASK_AT_GOODBYE,
    FOLLOW_COMPANY,
    LEAVE_THE_MOVE,
    LOOK,
    OWN_CHANNEL,
    STATUS_EMAIL,
    THANK_AFTER_NO,
    THANK_YOU,
)

OPEN = ("before", "waiting")
PREPARE = Step("Put the time into preparing for the talk itself.", "Until the interview", "prepare")
OTHER_WAYS = Step("See the ways that need no request.", "Any time", "stay-in-touch")

TABLE = Table(
    "do-i-need-to",
    (
        GOAL,
        STAGE,
        PROTOCOL.only("told-not-to", "formal", "nothing-said", "relaxed"),
        INTERVIEWER_ACTIVITY,
        EARLIER_REQUEST.only("none", "declined", "connected"),
        EMPLOYED_DISCRETION,
    ),
    (
        Row(
            "told-not-to",
            {"protocol": "told-not-to"},
            Verdict.DO_NOT_SEND,
            "They asked you not to, and nothing you could gain outweighs that.",
            ("DEC-24", "DEC-25", "RISK-12"),
            (OWN_CHANNEL,),
            ("K23",),
        ),
        Row(
            "declined",
            {"earlier_request": "declined"},
            Verdict.DO_NOT_SEND,
            "They have said no once. What you want has to come another way.",
            ("FUP-09", "DEC-36", "FUP-07"),
            (OTHER_WAYS, LEAVE_THE_MOVE),
            ("K8", "K25"),
        ),
        Row(
            "connected",
            {"earlier_request": "connected"},
            Verdict.ALREADY_CONNECTED,
            "You are connected already, so the question is only how much contact fits.",
            ("DEC-26", "FUP-02"),
            (Step("See how much contact fits at this stage.", "Next", "after-accepting"),),
            ("K11",),
        ),
        Row(
            "research",
            {"goal": "research"},
            Verdict.LOOK_ONLY,
            "No. Reading up on them needs no connection: most of a profile is open to you.",
            ("P9", "PREP-04", "P10"),
            (LOOK, Step("Choose first how you are seen when you look.", "Before you look", "discretion")),
            ("K13",),
            label="No need: just look",
        ),
        Row(
            "news-before",
            {"goal": "news", "stage": "before"},
            Verdict.EMAIL_INSTEAD,
            "No. Ask whoever set the date by email; before you have met, a request is the wrong way to ask.",
            ("ALT-06", "DEC-09"),
            (Step("Send one short question to whoever arranges the interview.", "Today", "write-the-email"),),
            ("K1", "K15"),
            label="No need: write an email",
        ),
        Row(
            "news",
            {"goal": "news", "stage": "waiting"},
            Verdict.EMAIL_INSTEAD,
            "No. A request is no way to ask for news; one short email is.",
            ("N5", "FUP-03"),
            (STATUS_EMAIL,),
            ("K26",),
            label="No need: write an email",
        ),
        Row(
            "news-of-an-offer",
            {"goal": "news", "stage": "offer"},
            Verdict.EMAIL_INSTEAD,
            "No. What is still open about the offer is settled by email or phone.",
            ("FUP-04", "DEC-34"),
            (Step("Ask about dates and papers where the offer came from.", "This week", "write-the-email"),),
            label="No need: write an email",
        ),
        Row(
            "this-job-before",
            {"goal": "this-job", "stage": "before"},
            Verdict.LOOK_ONLY,
            "No. Nothing shows that a request helps you to the job. The interview itself is what counts.",
            ("BEN-20", "PREP-07", "RISK-07", "TIM-02"),
            (PREPARE, LOOK),
            ("K1", "K12", "K21"),
            label="No need: prepare instead",
        ),
        Row(
            "this-job",
            {"goal": "this-job", "stage": "waiting"},
            Verdict.EMAIL_INSTEAD,
            "No. Nothing shows that a request helps you to the job; a thank-you email is the safer way.",
            ("BEN-20", "ALT-01", "N3", "RISK-01"),
            (THANK_YOU,),
            ("K4", "K12"),
            label="No need: write an email",
        ),
        Row(
            "this-job-won",
            {"goal": "this-job", "stage": "offer"},
            Verdict.ALREADY_CONNECTED,
            "No. They want you already, and a request changes nothing about that.",
            ("DEC-34", "BEN-20"),
            (ANSWER_OFFER,),
            ("K12",),
            label="No need: they want you",
        ),
        Row(
            "after-a-no",
            {"goal": ("this-job", "news"), "stage": "rejected"},
            Verdict.EMAIL_INSTEAD,
            "No. A request reopens nothing. Thank them by email, and ask there what you can learn from it.",
            ("FUP-10", "FUP-11", "DEC-20"),
            (THANK_AFTER_NO,),
            ("K5",),
            label="No need: write an email",
        ),
        Row(
            "openings",
            {"goal": "openings"},
            Verdict.LOOK_ONLY,
            "No. You hear of openings by following the company and the person; neither has to accept.",
            ("P8", "ALT-02", "BEN-11"),
            (FOLLOW_COMPANY, OTHER_WAYS),
            ("K13",),
            label="No need: just follow",
        ),
        Row(
            "contact-but-not-there",
            {"interviewer_activity": "not-there"},
            Verdict.EMAIL_INSTEAD,
            "You cannot, if they are not on LinkedIn. An email keeps in touch just as well.",
            ("ALT-01", "ALT-11"),
            (OTHER_WAYS,),
        ),
        Row(
            "contact-before",
            {"stage": "before"},
            Verdict.WAIT_DAYS,
            "A lasting contact does need one, but meet first. Then you both know whether you want it.",
            ("DEC-08", "DEC-09", "BEN-08"),
            (PREPARE, ASK_AT_GOODBYE),
            ("K1",),
            label="Yes, but meet first",
        ),
        Row(
            "contact-while-open",
            {"stage": "waiting"},
            Verdict.WAIT_OUTCOME,
            "A lasting contact does need one, and it loses nothing by waiting until they have decided.",
            ("N9", "TIM-11", "BEN-08"),
            (THANK_YOU, Step("See what fits your case and day.", "Next", "after-interview")),
            ("K4", "K12"),
            label="Yes, but after they decide",
        ),
        Row(
            "contact-and-rejected",
            {"stage": "rejected"},
            Verdict.SEND_OPTIONAL,
            "A lasting contact does need one. After a no you may ask once, if the talk was good.",
            ("DEC-21", "BEN-10", "NOTE-19"),
            (THANK_AFTER_NO, Step("See what fits your case.", "A day or more later", "after-rejection")),
            ("K5",),
        ),
        Row(
            "contact-and-offer",
            {},
            Verdict.SEND,
            "A lasting contact does need one, and now that they have decided it weighs on nothing.",
            ("N9", "BEN-08", "DEC-29"),
            (
                ANSWER_OFFER,
                Step("Then send it with a short personal note.", "In the days after", "write-the-note"),
            ),
        ),
    ),
    (
        Caution(
            "risk-before",
            {"stage": "before", "goal": "contact"},
            "The risk now: it can look like making friends before you have shown what you can do.",
            "RISK-07",
        ),
        Caution(
            "risk-while-open",
            {"stage": "waiting", "goal": ("this-job", "contact", "news")},
            "The risk now: it can look pushy, most of all to someone who is still deciding.",
            "RISK-01",
            ("contact-while-open", "news"),
        ),
        Caution(
            "formal",
            {"protocol": "formal", "stage": OPEN},
            "A formal or public employer may have rules on this; some interviewers accept nobody until it is over.",
            "N7",
        ),
        Caution(
            "relaxed",
            {"protocol": "relaxed", "stage": OPEN},
            "Where everyone networks it is taken more lightly, which softens the wait but is no reason by itself.",
            "DEC-04",
            ("contact-before", "contact-while-open"),
        ),
        Caution(
            "they-post",
            {"interviewer_activity": "active"},
            "They post: following shows you that without a request, and one sincere comment is plenty.",
            "ALT-02",
            ("research", "openings", "contact-before", "contact-while-open"),
        ),
        Caution(
            "risk-at-work",
            {"employed_discretion": "secret"},
            "If your employer must not notice: a new connection can be seen. Check the settings first.",
            "RISK-06",
            ("contact-before", "contact-while-open", "contact-and-rejected", "contact-and-offer", "openings"),
        ),
    ),
)

CALCULATOR = from_table(
    TABLE,
    title="Benefits and risks",
    purpose="Whether what you want out of it needs a connection at all, and what it risks.",
)
