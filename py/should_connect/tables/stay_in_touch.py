"""Other ways: the best way to stay in touch without a request.

The order is the policy: gates, then a word in person where there will be one, then email, then following.
"""

from collections.abc import Mapping

from should_connect.answer import Action, Step, Verdict
from should_connect.judgment import Turn, View
from should_connect.questions.happened import (
    ADVANCE,
    ASKED_NOT_TO,
    EARLIER_REQUEST,
    EMPLOYED_DISCRETION,
    FOLLOWED_UP,
    HAPPENED,
    NO_CONTACT,
    THEIR_MOVE,
)
from should_connect.questions.interview import EMPLOYER
from should_connect.questions.process import INTERVIEWER_ACTIVITY, MEET_AGAIN, THEIR_EMAIL
from should_connect.questions.stage import OFFER_STATUS, STAGE
from should_connect.table import Caution, Row, Table
from should_connect.tables.gate_rows import (
    AFTER_AN_ADVANCE,
    NO_CONTACT_WITH_OFFER,
    STAY_PRIVATE,
    asked_not_to,
    no_contact,
)
from should_connect.tables.gates import GATES
from should_connect.tables.news_rows import ASKED_ONCE, asked_twice
from should_connect.tables.steps import (
    ANSWER_OFFER,
    ASK_AGAIN,
    ASK_AT_GOODBYE,
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

REACHABLE = ("yes", "through-others")
MAY_ASK = ("none", "expired")
"""What stands between the two on LinkedIn where asking in person is still open."""

NO_SIGN = ("none", "viewed", "followed")
"""What they did where it says neither yes nor no."""

ASK_WHEN_YOU_MEET = Step("If it goes well, ask: “May I add you on LinkedIn?”", "When you next speak")
ON_A_YES = Step(
    "On a clear yes, send it, and mention that they agreed.", "2 days later", "write-the-note", Action.REQUEST
)
FOLLOW_PERSON = Step("Follow them on LinkedIn.", "Any time", "", Action.PUBLIC)
JOIN_IN = Step("Comment when you have something to say.", "Once or twice a month at most", "", Action.PUBLIC)
JOBS_PAGE = Step("Read their website and jobs page.", "Any time")
GO_TO_EVENTS = Step("Go where people in your field meet.", "In the next few months")
FRIENDLY_EMAIL = Step(
    "Send one friendly email that says how you know each other.", "When you like", "write-the-email", Action.EMAIL
)
THANK_EACH = Step("Thank each person who interviewed you.", "This week", "write-the-email", Action.EMAIL)
ASK_THE_SCHEDULER = Step(
    "Email practical questions to the person who scheduled it.", "Before the interview", "write-the-email",
    Action.EMAIL,
)  # fmt: skip
THANKS_THROUGH_OTHERS = Step(
    "Email one thank-you to the scheduler, and say who it's for.", "Now, or within 24 hours of the interview",
    "write-the-email", Action.EMAIL,
)  # fmt: skip

ROWS = (
    *AFTER_AN_ADVANCE,
    Row(
        id="started",
        when={"stage": "offer", "offer_status": "started"},
        verdict=Verdict.ASK_ALOUD,
        label="Talk to them at work",
        headline="You work together now, and that's the best way there is.",
        rules=("BEN-08", "BEN-24"),
        steps=(Step("Say hello, and get to know them.", "In your first weeks"),),
    ),
    *NO_CONTACT_WITH_OFFER,
    no_contact(),
    asked_not_to("No, only the way they named", "They asked candidates not to connect. Email is usually still fine."),
    Row(
        id="connected",
        when={"earlier_request": "connected"},
        verdict=Verdict.ALREADY_CONNECTED,
        headline="You have the connection. How much contact is right depends on the stage.",
        rules=("DEC-26", "FUP-02"),
        steps=(Step("See how much contact is right now.", "Next", "after-accepting"),),
        dissent=("K11",),
    ),
    Row(
        id="they-moved",
        when={"their_move": ("invited", "suggested")},
        verdict=Verdict.LOOK_ONLY,
        label="Check their move first",
        headline="They'd like to connect, so you might not need another way.",
        rules=("DEC-31", "DEC-01"),
        steps=(Step("See what to do with it.", "Next", "they-moved-first"),),
        dissent=("K23",),
    ),
    Row(
        id="secret-before",
        when={"employed_discretion": "secret", "stage": ("applied", "before")},
        verdict=Verdict.LOOK_ONLY,
        label="Just read their profile",
        headline="Your boss could see a follow or a new connection. In private mode nobody sees you look.",
        rules=("RISK-06", "P10", "P8"),
        steps=(STAY_PRIVATE, LOOK, JOBS_PAGE),
        dissent=("K18",),
    ),
    Row(
        id="applied",
        when={"stage": "applied"},
        verdict=Verdict.LOOK_ONLY,
        label="Follow the company for now",
        headline="It's still early. Following and reading is enough for now.",
        rules=("ALT-09", "ALT-10", "P8", "BEN-23"),
        steps=(FOLLOW_COMPANY, JOBS_PAGE),
        dissent=("K13",),
    ),
    Row(
        id="before-with-set-rules",
        when={"stage": "before", "employer": "formal"},
        verdict=Verdict.LOOK_ONLY,
        label="Just read their profile",
        headline="Formal employers often limit contact during hiring. Reading up on them is enough.",
        rules=("ALT-09", "PREP-04", "P9", "DEC-11"),
        steps=(LOOK, ASK_THE_SCHEDULER),
        dissent=("K15", "K16"),
    ),
    Row(
        id="before-and-asked",
        when={"stage": "before", "earlier_request": ("pending", "declined")},
        verdict=Verdict.LOOK_ONLY,
        label="Just read their profile",
        headline="You've asked once, and that's enough. Leave the next move to them.",
        rules=("FUP-03", "P9", "PREP-04"),
        steps=(LOOK, PREPARE),
        dissent=("K8",),
    ),
    Row(
        id="before-and-hesitant",
        when={"stage": "before", "their_move": "hesitant"},
        verdict=Verdict.LOOK_ONLY,
        label="Just read their profile",
        headline="You've asked once, and that's enough. Leave the next move to them.",
        rules=("FUP-09", "P9", "PREP-04"),
        steps=(LOOK, PREPARE),
        dissent=("K8",),
    ),
    Row(
        id="before",
        when={"stage": "before"},
        verdict=Verdict.LOOK_ONLY,
        label="Read up, and ask in person",
        headline="You'll meet soon, and that's the best moment to ask.",
        rules=("N9", "DEC-09", "DEC-13", "ALT-10"),
        steps=(LOOK, PREPARE, ASK_AT_GOODBYE),
        dissent=("K1", "K13", "K14"),
    ),
    Row(
        id="withdrew",
        when={"stage": "withdrew"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="First tell them you've pulled out. A kind word now is a good start for later.",
        rules=("DEC-19", "ALT-01"),
        steps=(SAY_YOU_ARE_OUT,),
        dissent=("K17",),
    ),
    Row(
        id="waiting-and-you-meet-again",
        when={
            "stage": "waiting",
            "meet_again": "yes",
            "earlier_request": MAY_ASK,
            "their_move": NO_SIGN,
            "employer": ("typical", "casual"),
            "employed_discretion": "fine",
        },
        verdict=Verdict.ASK_ALOUD,
        headline="You'll speak again, so you can ask. Until then a thank-you email is enough.",
        rules=("N9", "ALT-01", "DEC-13"),
        steps=(THANK_YOU, ASK_WHEN_YOU_MEET, ON_A_YES),
        dissent=("K4",),
    ),
    asked_twice("waiting-and-asked-twice", {"stage": "waiting"}, Verdict.WAIT_OUTCOME, "Wait to hear from them"),
    Row(
        id="waiting-and-asked-once",
        when={"stage": "waiting", "followed_up": ASKED_ONCE, "their_email": REACHABLE},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_AGAIN,
        headline="You've asked once, and one last email is fine.",
        rules=("N5", "FUP-03", "ALT-01"),
        steps=(STATUS_EMAIL_AGAIN, MOVE_ON),
        dissent=("K26",),
    ),
    Row(
        id="waiting-with-their-address",
        when={"stage": "waiting", "their_email": "yes"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="Email is the best way: a thank-you now, and one question later.",
        rules=("ALT-01", "N1", "N5"),
        steps=(THANK_YOU, STATUS_EMAIL),
        dissent=("K4", "K26"),
    ),
    Row(
        id="waiting-through-others",
        when={"stage": "waiting", "their_email": "through-others"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="The person who scheduled it can pass on your thanks.",
        rules=("N2", "ALT-01"),
        steps=(THANKS_THROUGH_OTHERS, STATUS_EMAIL),
        dissent=("K4",),
    ),
    Row(
        id="waiting-without-an-address",
        when={"stage": "waiting"},
        verdict=Verdict.WAIT_OUTCOME,
        headline="They know how to reach you, and a request isn't the way around a missing address.",
        rules=("N9", "TIM-10", "P7"),
        steps=(Step("Look for an address in the invitation, or call reception for one.", "Today", "", Action.EMAIL),),
        dissent=("K4", "K14"),
    ),
    Row(
        id="rejected-and-asked-twice",
        when={"stage": "rejected", "followed_up": "twice"},
        verdict=Verdict.LOOK_ONLY,
        label="No more emails for now",
        headline="You've asked twice, and that's enough. Let them make the next move.",
        rules=("N5", "FUP-03", "FUP-14"),
        steps=(MOVE_ON,),
        dissent=("K25",),
    ),
    Row(
        id="decided-and-you-meet-again",
        when={
            "meet_again": "yes",
            "earlier_request": MAY_ASK,
            "their_move": NO_SIGN,
            "employed_discretion": "fine",
        },
        verdict=Verdict.ASK_ALOUD,
        headline="It's decided and you'll speak again, so you can ask.",
        rules=("N9", "DEC-23", "DEC-13"),
        steps=(ASK_WHEN_YOU_MEET, ON_A_YES),
        dissent=("K5",),
    ),
    Row(
        id="rejected-with-their-address",
        when={"stage": "rejected", "their_email": REACHABLE},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="One kind email leaves a better impression than a click.",
        rules=("FUP-10", "FUP-11", "FUP-12"),
        steps=(THANK_AFTER_NO,),
        dissent=("K5",),
    ),
    Row(
        id="offer-with-their-address",
        when={"stage": "offer", "offer_status": "open", "their_email": REACHABLE},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="Email is the best way to thank each of them.",
        rules=("ALT-01", "DEC-34"),
        steps=(ANSWER_OFFER, THANK_EACH),
    ),
    Row(
        id="answered-with-their-address",
        when={"stage": "offer", "their_email": REACHABLE},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="Email is the best way to thank each of them.",
        rules=("ALT-01", "DEC-34"),
        steps=(THANK_EACH,),
    ),
    Row(
        id="past-with-their-address",
        when={"stage": "past", "their_email": REACHABLE},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="It's been a while, and a short email reminds them who you are.",
        rules=("ALT-01", "NOTE-07", "FUP-15"),
        steps=(FRIENDLY_EMAIL,),
        dissent=("K5",),
    ),
    Row(
        id="decided-in-secret",
        when={"employed_discretion": "secret"},
        verdict=Verdict.LOOK_ONLY,
        label="Just read what they post",
        headline="Your boss could see a follow or a comment.",
        rules=("RISK-06", "P8"),
        steps=(STAY_PRIVATE, JOBS_PAGE),
        dissent=("K14", "K18"),
    ),
    Row(
        id="decided-and-they-post",
        when={"interviewer_activity": "active"},
        verdict=Verdict.LOOK_ONLY,
        headline="They post, so join in now and then. They'll get to know your name.",
        rules=("ALT-02", "ALT-03", "FUP-15"),
        steps=(FOLLOW_PERSON, JOIN_IN),
        dissent=("K14",),
    ),
    Row(
        id="decided-and-not-there",
        when={"interviewer_activity": "not-there"},
        verdict=Verdict.LOOK_ONLY,
        label="Follow the company instead",
        headline="They aren't on LinkedIn. You might meet again at an event in your field.",
        rules=("ALT-11", "ALT-05"),
        steps=(FOLLOW_COMPANY, GO_TO_EVENTS),
        dissent=("K14",),
    ),
    Row(
        id="decided",
        when={},
        verdict=Verdict.LOOK_ONLY,
        headline="It keeps you up to date, and they don't have to accept anything.",
        rules=("ALT-02", "P8"),
        steps=(FOLLOW_COMPANY, FOLLOW_PERSON),
        dissent=("K13",),
    ),
)

TABLE = Table(
    "stay-in-touch",
    (
        STAGE,
        ADVANCE,
        NO_CONTACT,
        ASKED_NOT_TO,
        EARLIER_REQUEST,
        THEIR_MOVE,
        EMPLOYED_DISCRETION,
        FOLLOWED_UP,
        OFFER_STATUS,
        EMPLOYER,
        MEET_AGAIN,
        THEIR_EMAIL,
        INTERVIEWER_ACTIVITY,
    ),
    ROWS,
    (
        Caution(
            id="asking-in-person",
            when={},
            text="If you wonder who advises it: outside experts, and none of the five articles.",
            rule="N9",
            rows=("before", "waiting-and-you-meet-again", "decided-and-you-meet-again"),
        ),
        Caution(
            id="relaxed",
            when={"employer": "casual"},
            text="If they're casual about networking, asking in person is easy, and still up to them.",
            rule="DEC-04",
            rows=("before", "waiting-and-you-meet-again"),
        ),
        Caution(
            id="unanswered-before",
            when={"earlier_request": "expired"},
            text="If they didn't answer your last request, ask only in person, and only once.",
            rule="FUP-08",
            rows=("waiting-and-you-meet-again", "decided-and-you-meet-again"),
        ),
        Caution(
            id="pending",
            when={"earlier_request": "pending"},
            text="If your request is pending, don't bring it up when you write or meet.",
            rule="FUP-03",
        ),
        Caution(
            id="hesitant",
            when={"their_move": "hesitant"},
            text="If they hesitated when you asked, don't ask again. Let them make the next move.",
            rule="FUP-09",
        ),
        Caution(
            id="viewed",
            when={"their_move": "viewed"},
            text="If they viewed your profile: interviewers look up lots of people. It doesn't mean yes or no.",
            rule="P10",
        ),
        Caution(
            id="followed",
            when={"their_move": "followed"},
            text="If they followed you: it's one click, and it says nothing about the decision.",
            rule="P8",
        ),
        Caution(
            id="an-invitation-is-no-promise",
            when={"their_move": "invited", "stage": ("applied", "before", "waiting")},
            text="If they invited you, it's friendly. It doesn't mean you have the job.",
            rule="BEN-21",
        ),
        Caution(
            id="turned-down",
            when={"earlier_request": "declined"},
            text="If they turned down your request, don't ask in person, either.",
            rule="FUP-09",
        ),
        Caution(
            id="calls-count",
            when={"followed_up": "once-elsewhere"},
            text="If you asked by phone or LinkedIn, that counts. You have one email left.",
            rule="N5",
            rows=("waiting-and-asked-once",),
        ),
        Caution(
            id="no-private-networks",
            when={},
            text="If you look for them elsewhere, stick to accounts they use for work.",
            rule="RISK-03",
            rows=("waiting-without-an-address", "decided-and-not-there"),
        ),
        Caution(
            id="set-rules",
            when={"employer": "formal"},
            text="If a panel has set rules, some interviewers keep all contact for after the decision.",
            rule="N7",
            rows=("waiting-with-their-address", "waiting-through-others", "waiting-without-an-address"),
        ),
    ),
    GATES,
)

ORDER: tuple[Turn, ...] = (
    ("stage", {}),
    *((fact.id, {}) for fact in HAPPENED.questions if fact in TABLE.questions),
    ("offer_status", {}),
    ("meet_again", {}),
    ("their_email", {}),
    ("employer", {}),
    ("interviewer_activity", {}),
)

VIEWS: Mapping[str, View] = {"stay-in-touch": View("stay-in-touch", TABLE, {}, ORDER, on_requests=False)}
"""The page: ways that need no request."""
