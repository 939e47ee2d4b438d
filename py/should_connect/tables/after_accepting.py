"""Connected, now what: how much contact is right at this stage, the offer and the first day at work included.

The order is the policy: gates, the job itself, the reason for writing, then a message that has no answer yet.
"""

from collections.abc import Mapping

from should_connect.answer import Action, Step, Verdict
from should_connect.judgment import Turn, View
from should_connect.questions.happened import (
    ADVANCE,
    ASKED_NOT_TO,
    EMPLOYED_DISCRETION,
    FOLLOWED_UP,
    HAPPENED,
    NO_CONTACT,
)
from should_connect.questions.process import CONTACT_REASON, LAST_MESSAGE
from should_connect.questions.stage import OFFER_STATUS, STAGE
from should_connect.table import Caution, Row, Table
from should_connect.tables.gate_rows import AFTER_AN_ADVANCE, NO_CONTACT_WITH_OFFER, asked_not_to, no_contact
from should_connect.tables.gates import GATES
from should_connect.tables.news_rows import ASKED_ONCE, asked_or_not, asked_twice, rejected_and_asked_twice
from should_connect.tables.steps import (
    ANSWER_OFFER,
    ASK_ABOUT_OFFER,
    ASK_AFTER_CLOSING,
    ASK_AGAIN,
    LEAVE_THE_MOVE,
    MOVE_ON,
    ONE_EMAIL,
    SAY_YOU_ARE_OUT,
    STATUS_EMAIL,
    STATUS_EMAIL_AGAIN,
    THANK_AFTER_NO,
)

UNDECIDED = ("applied", "before", "waiting")
NOTHING_NOW = "No need to write now"
A_LINE = "OK, one friendly line"
LATER = "Not yet: in a few weeks"

READ_ON = Step("Read what they post.", "Now and then")
ONE_LINE = Step("Write one line, and ask for nothing.", "Within a few days", "write-the-email", Action.MESSAGE)
WHEN_USEFUL = Step(
    "Write when you have something useful to them.", "A few weeks after the last message", "", Action.MESSAGE
)
REACT = Step("Like or comment when you have something to say.", "Once or twice a month at most", "", Action.PUBLIC)
FAVOR_LATER = Step(
    "Then ask for one thing, and make it easy to say no.", "Once they've written back", "", Action.MESSAGE
)
ASK_THE_SCHEDULER = Step(
    "Email your question to the person who scheduled it.", "Today", "write-the-email", Action.EMAIL
)

ROWS = (
    *AFTER_AN_ADVANCE,
    Row(
        id="colleagues",
        when={"stage": "offer", "offer_status": "started"},
        verdict=Verdict.ALREADY_CONNECTED,
        label="You work together now",
        headline="Talk at work. On LinkedIn, do what others there do.",
        rules=("P19", "BEN-08", "BEN-24"),
        steps=(Step("Get to know the people you work with.", "In your first weeks"),),
    ),
    *NO_CONTACT_WITH_OFFER,
    no_contact(),
    asked_not_to(
        "No, write nothing there", "They asked candidates not to connect, and your connection doesn't change that."
    ),
    asked_twice("application-asked-twice", {"contact_reason": "application", "stage": ("applied", "waiting")}),
    Row(
        id="application-asked-once",
        when={"contact_reason": "application", "stage": "waiting", "followed_up": ASKED_ONCE},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_AGAIN,
        headline="You've asked once, and one last email is fine.",
        rules=("N5", "FUP-02", "FUP-04"),
        steps=(STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K11", "K26"),
    ),
    Row(
        id="application-while-open",
        when={"contact_reason": "application", "stage": "waiting"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email, don't message",
        headline="Questions about the job go to the recruiter, who can answer them.",
        rules=("N5", "FUP-02", "FUP-16"),
        steps=(STATUS_EMAIL, STATUS_EMAIL_AGAIN),
        dissent=("K11", "K26"),
    ),
    Row(
        id="application-before",
        when={"contact_reason": "application", "stage": "before"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="Questions about the interview go to the person who scheduled it.",
        rules=("ALT-06", "FUP-04"),
        steps=(ASK_THE_SCHEDULER,),
        dissent=("K15",),
    ),
    *asked_or_not(
        Row(
            id="application-before-any-interview",
            when={"contact_reason": "application", "stage": "applied"},
            verdict=Verdict.EMAIL_INSTEAD,
            label="Email, don't message",
            headline="Being connected doesn't speed up your application. Questions go to the contact in the posting.",
            rules=("ALT-06", "FUP-03", "N6"),
            steps=(ASK_AFTER_CLOSING, MOVE_ON),
            dissent=("K15",),
        ),
    ),
    Row(
        id="favor-while-open",
        when={"contact_reason": "favor", "stage": UNDECIDED},
        verdict=Verdict.DO_NOT_SEND,
        label="No, not while they decide",
        headline="It would look as if you'd connected just for that.",
        rules=("NOTE-20", "FUP-04", "RISK-05"),
        steps=(
            Step(
                "Ask for one thing then, and make it easy to say no.",
                "A few weeks after they decide",
                "",
                Action.MESSAGE,
            ),
        ),
        dissent=("K10", "K11"),
    ),
    Row(
        id="withdrew-and-application",
        when={"stage": "withdrew", "contact_reason": "application"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="Tell the recruiter that you've pulled out, with thanks. That's all it takes.",
        rules=("DEC-19", "FUP-04"),
        steps=(SAY_YOU_ARE_OUT,),
        dissent=("K17",),
    ),
    Row(
        id="offer-and-application",
        when={"stage": "offer", "offer_status": "open", "contact_reason": "application"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="Keep the offer to email or phone, so you can find it again.",
        rules=("FUP-04", "FUP-02"),
        steps=(ANSWER_OFFER,),
        dissent=("K11",),
    ),
    Row(
        id="accepted-and-application",
        when={"stage": "offer", "offer_status": "accepted", "contact_reason": "application"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="Keep the offer to email or phone, so you can find it again.",
        rules=("FUP-04", "FUP-02"),
        steps=(ASK_ABOUT_OFFER,),
        dissent=("K11",),
    ),
    Row(
        id="declined-and-application",
        when={"stage": "offer", "contact_reason": "application"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="You turned the offer down, so all that's left is to say thanks.",
        rules=("DEC-34", "FUP-04"),
        steps=(ONE_EMAIL,),
        dissent=("K11",),
    ),
    rejected_and_asked_twice("rejected-and-asked-twice", {"contact_reason": "application"}),
    Row(
        id="rejected-and-application",
        when={"stage": "rejected", "contact_reason": "application"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="Thank them, and ask for feedback once. Don't argue with the decision.",
        rules=("FUP-10", "FUP-11", "FUP-13"),
        steps=(THANK_AFTER_NO,),
        dissent=("K5",),
    ),
    Row(
        id="past-and-application",
        when={"stage": "past", "contact_reason": "application"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, don't go back to it",
        headline="It was a while ago. If they're hiring again, apply first, and then tell them.",
        rules=("FUP-14", "FUP-13"),
        steps=(
            Step("Apply the usual way, if a job fits.", "When they're hiring"),
            Step("Then tell them in one line that you've applied.", "The same day", "", Action.MESSAGE),
        ),
    ),
    Row(
        id="post-in-secret",
        when={"contact_reason": "post", "employed_discretion": "secret"},
        verdict=Verdict.LOOK_ONLY,
        label="Just read, don't comment",
        headline="Your boss could see what you like or comment on.",
        rules=("RISK-06", "P12", "FUP-04"),
        steps=(READ_ON, Step("Check who can see what.", "Before you react", "discretion")),
        dissent=("K14", "K18"),
    ),
    Row(
        id="post-while-open",
        when={"contact_reason": "post", "stage": UNDECIDED},
        verdict=Verdict.LOOK_ONLY,
        label="OK to react once or twice",
        headline="Only react to what you'd react to anyway. More can look like a campaign.",
        rules=("FUP-02", "ALT-03", "FUP-04"),
        steps=(REACT,),
        dissent=("K11", "K14"),
    ),
    Row(
        id="post",
        when={"contact_reason": "post"},
        verdict=Verdict.LOOK_ONLY,
        label="OK to react now and then",
        headline="It keeps you in touch and takes none of their time.",
        rules=("FUP-15", "ALT-03", "FUP-01"),
        steps=(REACT, WHEN_USEFUL),
        dissent=("K11", "K14"),
    ),
    Row(
        id="nothing-while-open",
        when={"contact_reason": "nothing", "stage": UNDECIDED},
        verdict=Verdict.ALREADY_CONNECTED,
        label=NOTHING_NOW,
        headline="Being connected is enough until they decide.",
        rules=("FUP-02", "FUP-04", "TIM-10"),
        steps=(READ_ON,),
        dissent=("K11",),
    ),
    Row(
        id="unanswered",
        when={"last_message": "unanswered"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, it's their turn",
        headline="They haven't answered your last message. One is enough.",
        rules=("FUP-03", "RISK-13", "FUP-04"),
        steps=(LEAVE_THE_MOVE,),
        dissent=("K11", "K25"),
    ),
    Row(
        id="thanks",
        when={"contact_reason": "thanks", "last_message": "none"},
        verdict=Verdict.ALREADY_CONNECTED,
        label="Yes, one line of thanks",
        headline="A short thank-you is friendly, and you don't need more.",
        rules=("FUP-01", "FUP-02"),
        steps=(ONE_LINE,),
        dissent=("K11",),
    ),
    Row(
        id="thanks-again-while-open",
        when={"contact_reason": "thanks", "stage": UNDECIDED},
        verdict=Verdict.ALREADY_CONNECTED,
        label=NOTHING_NOW,
        headline="You've written to them already. That's enough until they decide.",
        rules=("FUP-02", "FUP-04", "RISK-13"),
        steps=(READ_ON,),
        dissent=("K11",),
    ),
    Row(
        id="favor-too-soon",
        when={"contact_reason": "favor", "last_message": ("none", "recent")},
        verdict=Verdict.WAIT_DAYS,
        label=LATER,
        headline="A favor comes easier after a real exchange. Start with something for them.",
        rules=("FUP-04", "NOTE-20"),
        steps=(
            Step("Give first: thanks, or an article they'd like.", "In the next few weeks", "", Action.MESSAGE),
            FAVOR_LATER,
        ),
        dissent=("K10", "K11"),
    ),
    Row(
        id="favor",
        when={"contact_reason": "favor"},
        verdict=Verdict.ALREADY_CONNECTED,
        label="OK to ask once",
        headline="A referral is one of the things a connection can bring.",
        rules=("BEN-13", "FUP-04"),
        steps=(Step("Ask for one thing, and make it easy to say no.", "When it matters to you", "", Action.MESSAGE),),
        dissent=("K11",),
    ),
    Row(
        id="written-recently",
        when={"last_message": "recent"},
        verdict=Verdict.WAIT_DAYS,
        label=LATER,
        headline="You wrote to each other within the last month, so let some time pass.",
        rules=("FUP-02", "RISK-13"),
        steps=(WHEN_USEFUL,),
        dissent=("K11",),
    ),
    Row(
        id="offer",
        when={"stage": "offer"},
        verdict=Verdict.ALREADY_CONNECTED,
        label=A_LINE,
        headline="Say that you're glad about the offer. You'll see them soon enough.",
        rules=("BEN-08", "FUP-01"),
        steps=(ONE_LINE,),
        dissent=("K11",),
    ),
    Row(
        id="withdrew",
        when={"stage": "withdrew"},
        verdict=Verdict.ALREADY_CONNECTED,
        label=A_LINE,
        headline="You pulled out, so write only to stay in touch.",
        rules=("BEN-08", "FUP-02"),
        steps=(ONE_LINE, WHEN_USEFUL),
        dissent=("K11", "K17"),
    ),
    Row(
        id="past",
        when={"stage": "past"},
        verdict=Verdict.ALREADY_CONNECTED,
        label=A_LINE,
        headline="It's been a while, so say in a few words how you know each other.",
        rules=("FUP-15", "NOTE-07", "BEN-24"),
        steps=(ONE_LINE, WHEN_USEFUL),
        dissent=("K11",),
    ),
    Row(
        id="rejected",
        when={},
        verdict=Verdict.ALREADY_CONNECTED,
        label=A_LINE,
        headline="Thanks, or news they can use. Don't go back to the decision.",
        rules=("FUP-15", "FUP-13", "BEN-10"),
        steps=(ONE_LINE, WHEN_USEFUL),
        dissent=("K5", "K11"),
    ),
)

TABLE = Table(
    "after-accepting",
    (
        STAGE,
        ADVANCE,
        NO_CONTACT,
        ASKED_NOT_TO,
        EMPLOYED_DISCRETION,
        FOLLOWED_UP,
        OFFER_STATUS,
        CONTACT_REASON,
        LAST_MESSAGE,
    ),
    ROWS,
    (
        Caution(
            id="set-rules",
            when={"stage": UNDECIDED},
            text="If a panel has set rules, even a friendly word in public can cause them trouble.",
            rule="N7",
            rows=("post-while-open", "nothing-while-open", "thanks", "thanks-again-while-open"),
        ),
        Caution(
            id="thank-for-feedback",
            when={"stage": "waiting", "contact_reason": "thanks"},
            text="If it's for their feedback, thank them by email.",
            rule="ALT-01",
        ),
        Caution(
            id="briefly-before",
            when={"stage": "before"},
            text="If you write before the interview, just say that you're looking forward to it.",
            rule="ALT-08",
            rows=("thanks",),
        ),
        Caution(
            id="calls-count",
            when={"followed_up": "once-elsewhere"},
            text="If you asked by phone or LinkedIn, that counts. You have one email left.",
            rule="N5",
            rows=("application-asked-once",),
        ),
        Caution(
            id="not-announced",
            when={"offer_status": "accepted"},
            text="If it isn't announced yet, don't mention the job where others can read it.",
            rule="P12",
        ),
        Caution(
            id="offer-turned-down",
            when={"offer_status": "declined"},
            text="If you turned the offer down, say thanks and leave the reasons out.",
            rule="BEN-08",
            rows=("offer",),
        ),
        Caution(
            id="list-of-connections",
            when={"employed_discretion": "secret"},
            text="If your list of connections isn't hidden, coworkers can see them in it.",
            rule="P11",
        ),
    ),
    GATES,
)

ORDER: tuple[Turn, ...] = (
    ("contact_reason", {}),
    ("stage", {}),
    ("followed_up", {"contact_reason": "application"}),
    *((fact.id, {}) for fact in HAPPENED.questions if fact in TABLE.questions),
    ("last_message", {}),
)

VIEWS: Mapping[str, View] = {
    "after-accepting": View("after-accepting", TABLE, {}, ORDER, alone=frozenset(("followed_up",)), on_requests=False),
}
"""The page: it takes for granted that the two are connected."""
