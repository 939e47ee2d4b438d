"""Other ways: the best way to stay in touch without a request.

The order is the policy: told not to, then a word in person where there will be one, then email, then following.
"""

from should_connect.answer import Step, Verdict
from should_connect.questions.interview import PROTOCOL
from should_connect.questions.process import INTERVIEWER_ACTIVITY, MEET_AGAIN, STAGE, THEIR_EMAIL
from should_connect.questions.visitor import EMPLOYED_DISCRETION
from should_connect.table import Caution, Row, Table
from should_connect.tables.steps import ASK_AT_GOODBYE, FOLLOW_COMPANY, LOOK, OWN_CHANNEL, THANK_AFTER_NO, THANK_YOU

ON_A_YES = Step("If they say yes, send it and say that you agreed on it.", "A day or two later", "after-interview")
FOLLOW_PERSON = Step("Follow them, and comment once or twice when you have something to say.", "In the coming weeks")

TABLE = Table(
    "stay-in-touch",
    (
        STAGE,
        MEET_AGAIN,
        THEIR_EMAIL,
        INTERVIEWER_ACTIVITY,
        PROTOCOL.only("told-not-to", "formal", "nothing-said"),
        EMPLOYED_DISCRETION,
    ),
    (
        Row(
            "told-not-to",
            {"protocol": "told-not-to"},
            Verdict.DO_NOT_SEND,
            "They asked for no contact there, so use the channel they named and no other.",
            ("DEC-24", "DEC-25"),
            (OWN_CHANNEL,),
            ("K23",),
            label="Only the channel they named",
        ),
        Row(
            "before-with-set-rules",
            {"stage": "before", "protocol": "formal"},
            Verdict.LOOK_ONLY,
            "Read up on them and follow the company page. Leave it at that until the interview.",
            ("ALT-09", "PREP-04", "P9", "DEC-11"),
            (LOOK, Step("Send practical questions by email to whoever set the date.", "Beforehand", "write-the-email")),
            ("K15", "K16"),
        ),
        Row(
            "before",
            {"stage": "before", "meet_again": "yes"},
            Verdict.ASK_ALOUD,
            "You will meet soon, so say it aloud. At goodbye, ask whether you may add them.",
            ("N9", "DEC-13", "DEC-09"),
            (LOOK, ASK_AT_GOODBYE, ON_A_YES),
            ("K1",),
        ),
        Row(
            "before-without-a-talk",
            {"stage": "before"},
            Verdict.LOOK_ONLY,
            "Follow the company page and read what they post. That is enough until you meet.",
            ("ALT-09", "ALT-10", "PREP-04", "P9"),
            (LOOK,),
            ("K1", "K13", "K14"),
        ),
        Row(
            "waiting-and-another-talk",
            {"stage": "waiting", "meet_again": "yes", "protocol": "nothing-said"},
            Verdict.ASK_ALOUD,
            "You will speak again, so ask then, in so many words. Until then a thank-you email is enough.",
            ("N9", "ALT-01", "DEC-13"),
            (THANK_YOU, ASK_AT_GOODBYE, ON_A_YES),
            ("K4",),
        ),
        Row(
            "waiting-with-their-address",
            {"stage": "waiting", "their_email": "yes"},
            Verdict.EMAIL_INSTEAD,
            "Email is the best way: a thank-you now, and one question when the time has come.",
            ("ALT-01", "N1", "N5"),
            (
                THANK_YOU,
                Step(
                    "Ask once where things stand.",
                    "1 to 2 business days after the promised date, or after 5 to 7",
                    "write-the-email",
                ),
            ),
            ("K4", "K26"),
        ),
        Row(
            "waiting-through-others",
            {"stage": "waiting", "their_email": "through-others"},
            Verdict.EMAIL_INSTEAD,
            "If you have no address of theirs, send your thanks through whoever set the date.",
            ("N2", "ALT-01"),
            (
                Step(
                    "Write one short thank-you and name the person it is for.",
                    "Within 24 hours, or now",
                    "write-the-email",
                ),
            ),
            ("K4",),
        ),
        Row(
            "waiting-without-an-address",
            {"stage": "waiting"},
            Verdict.WAIT_OUTCOME,
            "With no way to write, let it rest until they decide. They know how to reach you.",
            ("N9", "TIM-10", "ALT-02"),
            (
                Step("Look for an address in the invitation, or call the front desk for one.", "Today"),
                LOOK,
            ),
            ("K4", "K14"),
        ),
        Row(
            "decided-and-another-talk",
            {"meet_again": "yes"},
            Verdict.ASK_ALOUD,
            "You will speak again and they have decided, so simply ask whether you may add them.",
            ("N9", "DEC-23", "DEC-13"),
            (ASK_AT_GOODBYE, ON_A_YES),
            ("K5",),
        ),
        Row(
            "rejected-with-their-address",
            {"stage": "rejected", "their_email": ("yes", "through-others")},
            Verdict.EMAIL_INSTEAD,
            "Write one kind email. It keeps the door open better than a click.",
            ("FUP-10", "FUP-11", "FUP-12"),
            (THANK_AFTER_NO, FOLLOW_COMPANY),
            ("K5",),
        ),
        Row(
            "offer-with-their-address",
            {"stage": "offer", "their_email": ("yes", "through-others")},
            Verdict.EMAIL_INSTEAD,
            "Write to them by email, or say it in person soon. A connection can come by itself later.",
            ("ALT-01", "DEC-34"),
            (Step("Thank each of them when you answer the offer.", "This week", "write-the-email"),),
        ),
        Row(
            "decided-in-secret",
            {"employed_discretion": "secret"},
            Verdict.LOOK_ONLY,
            "Follow the company page at most, and comment on nothing: others can see it.",
            ("RISK-06", "P8"),
            (Step("Check who can see what first.", "Before you follow", "discretion"), FOLLOW_COMPANY),
            ("K14", "K18"),
        ),
        Row(
            "decided-and-they-post",
            {"interviewer_activity": "active"},
            Verdict.LOOK_ONLY,
            "Follow them and join in now and then. Over time that is a contact too.",
            ("ALT-02", "ALT-03", "FUP-15"),
            (FOLLOW_PERSON,),
            ("K14",),
        ),
        Row(
            "decided-and-not-there",
            {"interviewer_activity": "not-there"},
            Verdict.LOOK_ONLY,
            "Follow the company page and look out for them at events of the trade.",
            ("ALT-11", "ALT-05"),
            (FOLLOW_COMPANY, Step("Go where people of your field meet.", "In the coming months")),
            ("K14",),
        ),
        Row(
            "decided",
            {},
            Verdict.LOOK_ONLY,
            "Follow them and the company page. It asks nothing of anyone and keeps you informed.",
            ("ALT-02", "P8"),
            (FOLLOW_COMPANY, FOLLOW_PERSON),
            ("K13",),
        ),
    ),
    (
        Caution(
            "asking-aloud",
            {},
            "None of the articles mentions asking aloud; several outside experts prefer it while a decision is open.",
            "N9",
            ("before", "waiting-and-another-talk", "decided-and-another-talk"),
        ),
        Caution(
            "no-private-networks",
            {"interviewer_activity": "not-there"},
            "Do not look for them on a private network instead. Work accounts only.",
            "RISK-03",
            ("before-without-a-talk", "waiting-without-an-address", "decided-in-secret", "decided-and-not-there"),
        ),
        Caution(
            "set-rules",
            {"protocol": "formal"},
            "Where a panel has set rules, some interviewers keep all contact for after the decision.",
            "N7",
            ("waiting-with-their-address", "waiting-through-others", "waiting-without-an-address"),
        ),
        Caution(
            "follow-is-visible",
            {"employed_discretion": "secret", "stage": "before"},
            "If your employer must not notice, assume that a follow can be seen.",
            "RISK-06",
        ),
    ),
)
