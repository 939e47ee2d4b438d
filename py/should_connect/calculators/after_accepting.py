"""Connected, now what: how much contact, by stage; the offer and the first day at work included.

The order is the policy: told not to, a message without an answer, the job itself, then the reason for writing.
"""

from should_connect.answer import Step, Verdict
from should_connect.calculators import from_table
from should_connect.calculators.steps import OWN_CHANNEL, STATUS_EMAIL
from should_connect.questions import OUTCOME, PROTOCOL
from should_connect.questions_process import CONTACT_REASON, JOINED, LAST_MESSAGE
from should_connect.questions_self import EMPLOYED_DISCRETION
from should_connect.table import Caution, Row, Table

STILL_OPEN = ("open", "feedback")
READ_ON = Step("Read what they post; react only when you have something to say.", "Now and then")
ONE_LINE = Step("Write one line and ask for nothing.", "In the next days")
EVERY_FEW_WEEKS = Step("Write again when you have something of use to them.", "Every few weeks to months at most")

TABLE = Table(
    "after-accepting",
    (
        OUTCOME,
        CONTACT_REASON,
        LAST_MESSAGE,
        JOINED,
        PROTOCOL.only("told-not-to", "formal", "nothing-said"),
        EMPLOYED_DISCRETION,
    ),
    (
        Row(
            "told-not-to",
            {"protocol": "told-not-to"},
            Verdict.DO_NOT_SEND,
            "They asked for no contact there. Being connected does not change that, so write nothing.",
            ("DEC-24", "DEC-25"),
            (OWN_CHANNEL,),
            ("K23",),
            label="No, write nothing there",
        ),
        Row(
            "colleagues",
            {"joined": "yes", "outcome": "offer"},
            Verdict.ALREADY_CONNECTED,
            "You are colleagues now. Talk at work, and let LinkedIn be what it is for everyone else there.",
            ("P19", "BEN-08", "BEN-24"),
            (Step("Connect with the people you work with, as you get to know them.", "In the first weeks"),),
            label="You are colleagues now",
        ),
        Row(
            "application-while-open",
            {"contact_reason": "application", "outcome": STILL_OPEN},
            Verdict.EMAIL_INSTEAD,
            "Anything about the application goes by email, to the recruiter first. A connection is no side door.",
            ("N5", "FUP-02", "FUP-04"),
            (STATUS_EMAIL,),
            ("K11", "K26"),
        ),
        Row(
            "favor-while-open",
            {"contact_reason": "favor", "outcome": STILL_OPEN},
            Verdict.DO_NOT_SEND,
            "No favors while they decide. It would look as if you had connected for that.",
            ("NOTE-20", "FUP-04", "RISK-05"),
            (Step("Ask when it is settled, and not in the first message.", "Some weeks after the decision"),),
            ("K10", "K11"),
            label="No, not while they decide",
        ),
        Row(
            "withdrew-and-application",
            {"outcome": "withdrew", "contact_reason": "application"},
            Verdict.EMAIL_INSTEAD,
            "Tell them by email that you are out, with thanks. Nothing about it needs to go through LinkedIn.",
            ("DEC-19", "FUP-04"),
            (Step("Withdraw or decline by email, short and friendly.", "Today", "write-the-email"),),
            ("K17",),
        ),
        Row(
            "offer-and-application",
            {"outcome": "offer", "contact_reason": "application"},
            Verdict.EMAIL_INSTEAD,
            "Settle the offer by email or phone, where it can be found again. LinkedIn is for the rest.",
            ("FUP-04", "FUP-02"),
            (Step("Answer the offer, with your questions.", "Within the time they gave", "write-the-email"),),
            ("K11",),
        ),
        Row(
            "rejected-and-application",
            {"outcome": "rejected", "contact_reason": "application"},
            Verdict.EMAIL_INSTEAD,
            "Thank them by email and ask one question about feedback there. Do not argue the decision.",
            ("FUP-10", "FUP-11", "FUP-13"),
            (Step("Write the thank-you with the one question.", "In the next days", "write-the-email"),),
            ("K5",),
        ),
        Row(
            "post-in-secret",
            {"contact_reason": "post", "employed_discretion": "secret"},
            Verdict.LOOK_ONLY,
            "Read it, but do not comment where your employer might see it.",
            ("RISK-06", "P12", "FUP-04"),
            (
                Step("Check who can see what first.", "Before you react", "discretion"),
                READ_ON,
            ),
            ("K14", "K18"),
            label="Read, do not comment",
        ),
        Row(
            "post-while-open",
            {"contact_reason": "post", "outcome": STILL_OPEN},
            Verdict.LOOK_ONLY,
            "React once or twice at most, and only if you mean it. A run of likes looks like a campaign.",
            ("FUP-02", "ALT-03", "FUP-04"),
            (READ_ON,),
            ("K11", "K14"),
            label="React, but sparingly",
        ),
        Row(
            "post",
            {"contact_reason": "post"},
            Verdict.LOOK_ONLY,
            "React when you have something to say. It keeps the contact alive without asking for time.",
            ("FUP-15", "ALT-03", "FUP-01"),
            (READ_ON, EVERY_FEW_WEEKS),
            ("K11", "K14"),
            label="React when you mean it",
        ),
        Row(
            "nothing-while-open",
            {"contact_reason": "nothing", "outcome": STILL_OPEN},
            Verdict.ALREADY_CONNECTED,
            "Nothing needs to be written now. Being connected is enough until they decide.",
            ("FUP-02", "FUP-04", "TIM-10"),
            (READ_ON,),
            ("K11",),
            label="Nothing to write now",
        ),
        Row(
            "unanswered",
            {"last_message": "unanswered"},
            Verdict.DO_NOT_SEND,
            "If your last message is still unanswered, leave the next one to them.",
            ("FUP-03", "RISK-13", "FUP-04"),
            (READ_ON,),
            ("K11", "K25"),
            label="No, write no more for now",
        ),
        Row(
            "thanks",
            {"contact_reason": "thanks", "last_message": "none"},
            Verdict.ALREADY_CONNECTED,
            "One line of thanks is fine and welcome. Then let it rest.",
            ("FUP-01", "FUP-02"),
            (ONE_LINE,),
            ("K11",),
            label="Yes, one line",
        ),
        Row(
            "thanks-again-while-open",
            {"contact_reason": "thanks", "outcome": STILL_OPEN},
            Verdict.ALREADY_CONNECTED,
            "You have written there already, so leave it at that until they decide.",
            ("FUP-02", "FUP-04", "RISK-13"),
            (READ_ON,),
            ("K11",),
            label="Nothing to write now",
        ),
        Row(
            "favor-too-soon",
            {"contact_reason": "favor", "last_message": ("none", "recent")},
            Verdict.WAIT_DAYS,
            "Not in the first messages. Let some weeks pass, then ask for something small and easy to refuse.",
            ("FUP-04", "NOTE-20"),
            (Step("Give before you ask: thanks, an article, a word on a post.", "In the coming weeks"),),
            ("K11",),
            label="Not yet: wait some weeks",
        ),
        Row(
            "favor",
            {"contact_reason": "favor"},
            Verdict.ALREADY_CONNECTED,
            "You may ask, once and plainly. A referral is one of the things such a contact can bring.",
            ("BEN-13", "FUP-04"),
            (Step("Ask for one thing and make a no easy.", "When it matters to you"),),
            ("K11",),
            label="You may ask once",
        ),
        Row(
            "written-of-late",
            {"last_message": "recent"},
            Verdict.WAIT_DAYS,
            "You have exchanged words within the month. Let a few more weeks pass.",
            ("FUP-02", "RISK-13"),
            (EVERY_FEW_WEEKS,),
            ("K11",),
            label="Wait some weeks",
        ),
        Row(
            "offer-signed-or-coming",
            {"outcome": "offer"},
            Verdict.ALREADY_CONNECTED,
            "A short, glad line is fine. You will see them soon, so it need not be more.",
            ("BEN-08", "FUP-01"),
            (ONE_LINE,),
            label="A line is fine",
        ),
        Row(
            "withdrew",
            {"outcome": "withdrew"},
            Verdict.ALREADY_CONNECTED,
            "Keep the contact for its own sake. A friendly line now and then, with nothing behind it.",
            ("BEN-08", "FUP-02", "DEC-23"),
            (EVERY_FEW_WEEKS,),
            ("K11", "K17"),
            label="A line is fine",
        ),
        Row(
            "rejected",
            {},
            Verdict.ALREADY_CONNECTED,
            "A friendly line is fine. Thanks, news of use to them, no mention of what might have been.",
            ("FUP-15", "FUP-13", "BEN-10"),
            (ONE_LINE, EVERY_FEW_WEEKS),
            ("K5", "K11"),
            label="A line is fine",
        ),
    ),
    (
        Caution(
            "set-rules",
            {"protocol": "formal", "outcome": STILL_OPEN},
            "Where a panel has set rules, a visible exchange with you can trouble them. Less is better.",
            "N7",
        ),
        Caution(
            "thank-for-feedback",
            {"outcome": "feedback"},
            "Thank them for the feedback by email, not here.",
            "ALT-01",
        ),
        Caution(
            "contact-list",
            {"employed_discretion": "secret"},
            "They and your colleagues may see that you are connected, unless your list of contacts is hidden.",
            "P11",
        ),
    ),
)

CALCULATOR = from_table(
    TABLE,
    title="Connected: now what",
    purpose="How much contact fits once you are connected, from the wait to the first day at work.",
)
