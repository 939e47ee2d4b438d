"""Benefits and risks: for what one wants out of it, does it need a connection at all?

Only a lasting connection needs one, and then this is the judgment itself (request.py), with its rows and its verdicts.
For every other goal something simpler does as well.
"""

from collections.abc import Mapping

from should_connect.answer import Action, Step, Verdict
from should_connect.judgment import View
from should_connect.questions.process import INTERVIEWER_ACTIVITY
from should_connect.questions.visitor import GOAL
from should_connect.table import Caution, Row, Table
from should_connect.tables import request
from should_connect.tables.gate_rows import until_you_work_there
from should_connect.tables.gates import GATES
from should_connect.tables.news_rows import ASKED_ONCE, asked_or_not, asked_twice, rejected_and_asked_twice
from should_connect.tables.request_before import BEFORE
from should_connect.tables.request_decided import DECIDED
from should_connect.tables.request_happened import HAPPENED
from should_connect.tables.request_waiting import WAITING
from should_connect.tables.steps import (
    ANSWER_OFFER,
    ASK_ABOUT_OFFER,
    ASK_AFTER_CLOSING,
    ASK_AGAIN,
    FOLLOW_COMPANY,
    LOOK,
    MOVE_ON,
    PREPARE,
    SAY_YOU_ARE_OUT,
    STATUS_EMAIL,
    STATUS_EMAIL_AGAIN,
    THANK_AFTER_NO,
    THANK_YOU,
)

JOB_OR_NEWS = ("this-job", "news")
EMAIL = "No need: write an email"
ASK = "No need: ask by email"
FOLLOW = "No need: just follow"
FOLLOWING_IS_ENOUGH = "Following shows you their openings, and they don't have to accept."

HARD_GATES = tuple(row for row in HAPPENED if row.when.keys() & {"advance", "no_contact"})
"""The judgment's rows that leave nothing to weigh, whatever one wants."""
OTHERS = tuple(row for row in HAPPENED if row not in HARD_GATES)

FOLLOW_PERSON = Step("Follow them on LinkedIn.", "Any time", "", Action.PUBLIC)
READ_JOBS_PAGE = Step("Read their jobs page, and apply if something fits.", "Any time")
ASK_THE_SCHEDULER = Step(
    "Email one short question to the person who scheduled the interview.", "Today", "write-the-email", Action.EMAIL
)

NO_CONNECTION_NEEDED = (
    *until_you_work_there(
        Row(
            id="openings-in-secret",
            when={"goal": "openings", "employed_discretion": "secret"},
            verdict=Verdict.LOOK_ONLY,
            label="No need: read their site",
            headline="Job alerts and their jobs page tell you first, and nobody sees you read.",
            rules=("RISK-06", "P8", "BEN-11"),
            steps=(READ_JOBS_PAGE,),
            dissent=("K18",),
        ),
    ),
    Row(
        id="openings-from-someone-who-posts",
        when={"goal": "openings", "interviewer_activity": "active"},
        verdict=Verdict.LOOK_ONLY,
        label=FOLLOW,
        headline=FOLLOWING_IS_ENOUGH,
        rules=("ALT-02", "P8", "BEN-11"),
        steps=(FOLLOW_COMPANY, FOLLOW_PERSON),
        dissent=("K13", "K14"),
    ),
    Row(
        id="openings-from-someone-not-there",
        when={"goal": "openings", "interviewer_activity": "not-there"},
        verdict=Verdict.LOOK_ONLY,
        label=FOLLOW,
        headline=FOLLOWING_IS_ENOUGH,
        rules=("P8", "BEN-11", "ALT-11"),
        steps=(FOLLOW_COMPANY, READ_JOBS_PAGE),
        dissent=("K13",),
    ),
    Row(
        id="openings",
        when={"goal": "openings"},
        verdict=Verdict.LOOK_ONLY,
        label=FOLLOW,
        headline=FOLLOWING_IS_ENOUGH,
        rules=("P8", "ALT-02", "BEN-11"),
        steps=(FOLLOW_COMPANY, READ_JOBS_PAGE),
        dissent=("K13",),
    ),
    asked_twice("enough-asked", {"goal": JOB_OR_NEWS, "stage": ("applied", "waiting")}),
    *asked_or_not(
        Row(
            id="news-before-any-interview",
            when={"goal": "news", "stage": "applied"},
            verdict=Verdict.EMAIL_INSTEAD,
            label=ASK,
            headline="Hiring takes weeks. If you ask at all, ask the contact in the posting.",
            rules=("N6", "ALT-06", "FUP-03"),
            steps=(ASK_AFTER_CLOSING, MOVE_ON),
            dissent=("K15",),
        ),
    ),
    Row(
        id="news-before",
        when={"goal": "news", "stage": "before"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK,
        headline="The person who scheduled the interview knows, and you haven't met the interviewer yet.",
        rules=("ALT-06", "DEC-09"),
        steps=(ASK_THE_SCHEDULER,),
        dissent=("K1", "K15"),
    ),
    Row(
        id="news-again",
        when={"goal": "news", "stage": "waiting", "followed_up": ASKED_ONCE},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_AGAIN,
        headline="You've asked once, and one last email is fine.",
        rules=("N5", "FUP-03"),
        steps=(STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="news",
        when={"goal": "news", "stage": "waiting"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK,
        headline="One short email asks plainly. A request leaves them guessing what you want.",
        rules=("N5", "FUP-03"),
        steps=(STATUS_EMAIL, STATUS_EMAIL_AGAIN),
        dissent=("K26",),
    ),
    Row(
        id="this-job-while-applying",
        when={"goal": "this-job", "stage": "applied"},
        verdict=Verdict.LOOK_ONLY,
        label="No need: just look",
        headline="Nothing shows that a request gets you the job. Your application counts more.",
        rules=("BEN-20", "RISK-07", "P9"),
        steps=(LOOK, MOVE_ON),
        dissent=("K1", "K12", "K21"),
    ),
    Row(
        id="this-job-before",
        when={"goal": "this-job", "stage": "before"},
        verdict=Verdict.LOOK_ONLY,
        label="No need: prepare instead",
        headline="Nothing shows that a request gets you the job. Your skills and the interview count more.",
        rules=("BEN-20", "PREP-07", "RISK-07", "TIM-02"),
        steps=(PREPARE, LOOK),
        dissent=("K1", "K12", "K21"),
    ),
    Row(
        id="this-job",
        when={"goal": "this-job", "stage": "waiting"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=EMAIL,
        headline="Nothing shows that a request gets you the job. A thank-you email is the safer choice.",
        rules=("BEN-20", "ALT-01", "N3", "RISK-01"),
        steps=(THANK_YOU,),
        dissent=("K4", "K12"),
    ),
    Row(
        id="already-won",
        when={"goal": JOB_OR_NEWS, "stage": "offer", "offer_status": "open"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="No need: they chose you",
        headline="Start dates and paperwork get settled by email or phone.",
        rules=("DEC-34", "FUP-04"),
        steps=(ANSWER_OFFER,),
        dissent=("K12",),
    ),
    Row(
        id="turned-down",
        when={"goal": JOB_OR_NEWS, "stage": "offer", "offer_status": "declined"},
        verdict=Verdict.LOOK_ONLY,
        label="No need: look ahead",
        headline="You turned the offer down, so there's nothing left to gain here.",
        rules=("DEC-34", "FUP-14"),
        steps=(READ_JOBS_PAGE,),
    ),
    Row(
        id="already-hired",
        when={"goal": JOB_OR_NEWS, "stage": "offer"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="No need: they chose you",
        headline="Start dates and paperwork get settled by email or phone.",
        rules=("DEC-34", "FUP-04"),
        steps=(ASK_ABOUT_OFFER,),
        dissent=("K12",),
    ),
    rejected_and_asked_twice("a-no-and-asked-twice", {"goal": JOB_OR_NEWS}),
    Row(
        id="after-a-no",
        when={"goal": JOB_OR_NEWS, "stage": "rejected"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=EMAIL,
        headline="A request won't reopen the decision. Thank them, and ask what you can learn.",
        rules=("FUP-10", "FUP-11", "DEC-20"),
        steps=(THANK_AFTER_NO, MOVE_ON),
        dissent=("K5",),
    ),
    Row(
        id="you-are-out",
        when={"goal": JOB_OR_NEWS, "stage": "withdrew"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="No need: tell them by email",
        headline="You've pulled out, so all that's left is to tell the recruiter.",
        rules=("DEC-19", "DEC-18"),
        steps=(SAY_YOU_ARE_OUT,),
        dissent=("K17",),
    ),
    Row(
        id="it-is-over",
        when={"goal": JOB_OR_NEWS, "stage": "past"},
        verdict=Verdict.LOOK_ONLY,
        label="No need: look ahead",
        headline="That decision won't be reopened. Their next opening is a fresh start.",
        rules=("FUP-14", "FUP-13", "BEN-20"),
        steps=(READ_JOBS_PAGE,),
    ),
)

TABLE = Table(
    "do-i-need-to",
    (GOAL, *request.TABLE.questions, INTERVIEWER_ACTIVITY),
    (
        Row(
            id="research",
            when={"goal": "research"},
            verdict=Verdict.LOOK_ONLY,
            label="No need: just look",
            headline="You can read most of a profile without connecting.",
            rules=("P9", "PREP-04", "P10"),
            steps=(Step("Choose what they see when you view them.", "Before you look", "discretion"), LOOK),
            dissent=("K13",),
        ),
        *HARD_GATES,
        *NO_CONNECTION_NEEDED,
        *OTHERS,
        *BEFORE,
        *DECIDED,
        *WAITING,
    ),
    (
        *request.TABLE.cautions,
        Caution(
            id="risk-before",
            when={"stage": "before", "goal": "contact"},
            text="If you connect now, it can look like making friends to get the role.",
            rule="RISK-07",
            rows=("recruiter-before", "known-in-the-window", "tie-in-the-window"),
        ),
        Caution(
            id="risk-while-open",
            when={"stage": "waiting"},
            text="If you send one before they decide, it can seem pushy, most of all to the hiring manager.",
            rule="RISK-01",
            rows=("casual-warm", "warm-window", "news", "this-job"),
        ),
    ),
    GATES,
)

VIEWS: Mapping[str, View] = {
    "do-i-need-to": View(
        "do-i-need-to",
        TABLE,
        {},
        (("goal", {}), ("stage", {}), ("followed_up", {"goal": "news"}), *request.ORDER),
    ),
}
"""The page; with a lasting connection as the goal it is the judgment."""
