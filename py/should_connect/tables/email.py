"""An email or a short reply: whether it may go out, and what it is for. The gates come first, then the kind."""

from collections.abc import Mapping

from should_connect.answer import Action, Step, Verdict
from should_connect.judgment import View
from should_connect.questions.happened import (
    ADVANCE,
    ASKED_NOT_TO,
    EARLIER_REQUEST,
    EMPLOYED_DISCRETION,
    FOLLOWED_UP,
    NO_CONTACT,
    THEIR_MOVE,
)
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW, EMPLOYER, RAPPORT, ROLE
from should_connect.questions.process import DECISION_DAY
from should_connect.questions.stage import OFFER_STATUS, STAGE
from should_connect.questions.words import EMAIL_KIND, REPLY
from should_connect.table import Caution, Row, Table, When
from should_connect.tables.email_news import NEWS
from should_connect.tables.gate_rows import KEEP_A_RECORD, MAY_STILL_ASK, NO_OFFER, until_you_work_there
from should_connect.tables.gates import GATES
from should_connect.tables.steps import IF_THEY_WRITE, MOVE_ON, OWN_CHANNEL


def _after_a_no(id: str, when: When, *then: Step) -> Row:
    return Row(
        id=id,
        when={"email_kind": "after-rejection", **when},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Send your thanks by email",
        headline="A kind reply leaves a good impression. One question about feedback is fine.",
        rules=("FUP-10", "FUP-11", "FUP-13", "NOTE-19"),
        steps=(Step("Email it, and don't count on an answer.", "Within a few days", "", Action.EMAIL), *then),
        dissent=("K5",),
    )


TABLE = Table(
    "write-the-email",
    (
        EMAIL_KIND,
        REPLY,
        NO_CONTACT,
        ASKED_NOT_TO,
        ADVANCE,
        FOLLOWED_UP,
        EMPLOYED_DISCRETION,
        THEIR_MOVE,
        EARLIER_REQUEST,
        STAGE,
        OFFER_STATUS,
        ROLE,
        RAPPORT,
        DAYS_SINCE_INTERVIEW,
        DECISION_DAY,
        EMPLOYER,
    ),
    (
        Row(
            id="advance",
            when={
                "advance": "yes",
                "email_kind": "reply",
                "reply": ("accept-invitation", "decline-invitation", "they-accepted"),
            },
            verdict=Verdict.DO_NOT_SEND,
            label="No, and you don't have to reply",
            headline="That wasn't a professional invitation. You don't owe them an answer.",
            rules=("DEC-12", "P19"),
            steps=(Step("Save the messages, with dates.", "Now", "they-moved-first"),),
        ),
        *until_you_work_there(
            Row(
                id="no-contact",
                when={
                    "no_contact": "yes",
                    "email_kind": ("thank-you", "status", "after-rejection", "introduction"),
                },
                verdict=Verdict.DO_NOT_SEND,
                label="No, send nothing",
                headline="They asked for no contact at all. That includes thank-you emails.",
                rules=("DEC-24", "DEC-25"),
                steps=(
                    Step("If they gave you a form or an address for questions, use that.", "Any time"),
                    IF_THEY_WRITE,
                ),
                dissent=("K23",),
            ),
        ),
        *until_you_work_there(
            Row(
                id="no-contact-but-they-invited",
                when={"no_contact": "yes", "reply": "accept-invitation"},
                verdict=Verdict.DO_NOT_SEND,
                label="No, send nothing",
                headline="They asked for no contact at all, so leave the invitation open.",
                rules=("DEC-24", "DEC-25"),
                steps=(Step("Leave the invitation open. It lasts for months.", "Unless they write to you"),),
                dissent=("K23",),
            ),
        ),
        *until_you_work_there(
            Row(
                id="no-contact-but-they-accepted",
                when={"no_contact": "yes", "reply": "they-accepted"},
                verdict=Verdict.DO_NOT_SEND,
                label="No, send nothing",
                headline="They asked for no contact at all, and your connection doesn't change that.",
                rules=("DEC-24", "DEC-25"),
                steps=(IF_THEY_WRITE,),
                dissent=("K23",),
            ),
        ),
        Row(
            id="asked-twice",
            when={"followed_up": "twice", "email_kind": "status", "stage": ("applied", "waiting")},
            verdict=Verdict.DO_NOT_SEND,
            label="No, don't ask again",
            headline="You've asked twice, and that's enough. When there's news, they'll write.",
            rules=("N5", "FUP-03", "RISK-13"),
            steps=(MOVE_ON,),
            dissent=("K25", "K26"),
        ),
        Row(
            id="asked-twice-after-a-no",
            when={"followed_up": "twice", "email_kind": "after-rejection"},
            verdict=Verdict.DO_NOT_SEND,
            label="No, leave it there",
            headline="You've asked twice, and that's enough. Some employers never give reasons.",
            rules=("FUP-03", "RISK-13", "FUP-13"),
            steps=(MOVE_ON,),
            dissent=("K25",),
        ),
        Row(
            id="someone-else",
            when={"advance": "yes"},
            verdict=Verdict.EMAIL_INSTEAD,
            label="Email someone else there",
            headline="You owe that person nothing, not even thanks. Send it to the recruiter or HR instead.",
            rules=("N17", "N16", "DEC-12", "P19"),
            steps=(
                KEEP_A_RECORD,
                Step("Email the recruiter, HR or someone else you met there.", "When it suits you"),
            ),
        ),
        Row(
            id="thank-you-before",
            when={"email_kind": "thank-you", "stage": ("applied", "before")},
            verdict=Verdict.DO_NOT_SEND,
            label="Not before the interview",
            headline="There's nothing to thank them for yet.",
            rules=("N1", "NOTE-08"),
            steps=(
                Step("Get their name and email address, so you can thank them.", "At the interview"),
                Step("Email your thanks.", "Within 24 hours of the interview", "", Action.EMAIL),
            ),
        ),
        Row(
            id="thank-you-to-a-stranger",
            when={"email_kind": "thank-you", "role": "not-met"},
            verdict=Verdict.DO_NOT_SEND,
            label="Thank those you met",
            headline="This person didn't interview you, so your thanks go to those who did.",
            rules=("N1", "NOTE-08"),
            steps=(Step("Email each interviewer.", "Now, or within 24 hours of the interview", "", Action.EMAIL),),
            dissent=("K24",),
        ),
        Row(
            id="thank-you",
            when={"email_kind": "thank-you"},
            verdict=Verdict.EMAIL_INSTEAD,
            label="Send a thank-you email",
            headline="It's the safest thing you can send. A late one is fine too.",
            rules=("N1", "N2", "ALT-01", "NOTE-08", "NOTE-09"),
            steps=(
                Step(
                    "Email each interviewer. Add a detail to each one.",
                    "Now, or within 24 hours of the interview",
                    "",
                    Action.EMAIL,
                ),
                Step("No address? Ask the person who scheduled it to pass it on.", "The same day"),
            ),
            dissent=("K24", "K10"),
        ),
        *NEWS,
        _after_a_no(
            "after-a-no",
            {"stage": NO_OFFER, **MAY_STILL_ASK},
            Step("Check if a request is right too.", "A day or two later", "after-rejection"),
        ),
        _after_a_no("after-a-no-and-no-request", {}),
        Row(
            id="introduction-too-late",
            when={"email_kind": "introduction", "stage": ("offer", "rejected", "withdrew")},
            verdict=Verdict.DO_NOT_SEND,
            label="No need for one now",
            headline="An introduction helps while they're choosing, and that's over for this job.",
            rules=("DEC-33", "FUP-04"),
            steps=(Step("See what to send now.", "Today", "decide"),),
            dissent=("K20",),
        ),
        Row(
            id="introduction",
            when={"email_kind": "introduction"},
            verdict=Verdict.EMAIL_INSTEAD,
            label="Ask someone you know there",
            headline="They can choose how to introduce you. If someone referred you, ask that person first.",
            rules=("DEC-33", "FUP-04"),
            steps=(
                Step(
                    "Email whoever referred you, or someone you know there. Leave it to them.",
                    "While they're hiring",
                    "",
                    Action.EMAIL,
                ),
            ),
            dissent=("K20",),
        ),
        *until_you_work_there(
            Row(
                id="asked-not-to-but-they-invited",
                when={"reply": "accept-invitation", "asked_not_to": "yes"},
                verdict=Verdict.EMAIL_INSTEAD,
                label="Reply by email for now",
                headline="Their employer asked for no connections, so leave the invitation open.",
                rules=("DEC-24", "DEC-25", "RISK-12"),
                steps=(
                    Step(
                        "Email the line. Accept only if they say the rule is off.",
                        "Within a day or two",
                        "",
                        Action.EMAIL,
                    ),
                ),
                dissent=("K23",),
            ),
        ),
        *until_you_work_there(
            Row(
                id="accept-in-secret",
                when={"reply": "accept-invitation", "employed_discretion": "secret"},
                verdict=Verdict.EMAIL_INSTEAD,
                label="Reply by email, accept later",
                headline="Your boss could see a new connection. The invitation stays open for months.",
                rules=("RISK-06", "P11", "P12"),
                steps=(
                    Step(
                        "Email the line. Accept once it no longer matters who sees it.",
                        "Within a day or two",
                        "",
                        Action.EMAIL,
                    ),
                ),
                dissent=("K18",),
            ),
        ),
        Row(
            id="accept-at-a-formal-employer",
            when={
                "reply": "accept-invitation",
                "employer": "formal",
                "stage": ("applied", "before", "waiting"),
            },
            verdict=Verdict.EMAIL_INSTEAD,
            label="Reply by email, accept later",
            headline="At a formal employer, a new connection during hiring can get them in trouble.",
            rules=("N7", "DEC-25", "DEC-31"),
            steps=(Step("Email the line. Accept once they've decided.", "Within a day or two", "", Action.EMAIL),),
            dissent=("K16",),
        ),
        Row(
            id="accept",
            when={"reply": "accept-invitation"},
            verdict=Verdict.ACCEPT,
            headline="They made the move, so one line of thanks is enough.",
            rules=("DEC-31", "NOTE-03"),
            steps=(
                Step(
                    "Accept the invitation, then send the line as a message.", "Within a day or two", "", Action.ACCEPT
                ),
            ),
        ),
        Row(
            id="decline",
            when={"reply": "decline-invitation"},
            verdict=Verdict.EMAIL_INSTEAD,
            label="Say no kindly",
            headline="You don't have to accept. A friendly line keeps things good between you.",
            rules=("DEC-12", "DEC-34"),
            steps=(Step("Send the line, or just leave the invitation open.", "When it suits you"),),
        ),
        *until_you_work_there(
            Row(
                id="asked-not-to-but-they-accepted",
                when={"reply": "they-accepted", "asked_not_to": "yes"},
                verdict=Verdict.DO_NOT_SEND,
                label="No, write nothing there",
                headline="They asked candidates not to connect, and your connection doesn't change that.",
                rules=("DEC-24", "DEC-25", "RISK-12"),
                steps=(OWN_CHANNEL, IF_THEY_WRITE),
                dissent=("K23",),
            ),
        ),
        Row(
            id="accepted",
            when={"reply": "they-accepted"},
            verdict=Verdict.ALREADY_CONNECTED,
            label="Send one line",
            headline="A word of thanks is enough. Leave the job out of it.",
            rules=("FUP-01", "FUP-02", "FUP-04"),
            steps=(
                Step("Send the line as a message, once.", "Within a few days", "", Action.MESSAGE),
                Step("See how much contact is right from here.", "After that", "after-accepting"),
            ),
            dissent=("K11",),
        ),
        Row(
            id="turn-down-the-offer",
            when={"reply": "withdraw", "stage": "offer", "offer_status": "open"},
            verdict=Verdict.EMAIL_INSTEAD,
            label="Turn it down by email",
            headline="Tell them soon and kindly. You don't owe them a reason.",
            rules=("DEC-34", "DEC-23"),
            steps=(Step("Email whoever made you the offer. Calling first is even kinder.", "As soon as you're sure"),),
            dissent=("K17",),
        ),
        Row(
            id="withdraw-once-accepted",
            when={"reply": "withdraw", "stage": "offer", "offer_status": ("accepted", "started")},
            verdict=Verdict.DO_NOT_SEND,
            label="Call them first",
            headline="You've said yes, so they should hear it from you by phone.",
            rules=("DEC-34", "DEC-23"),
            steps=(
                Step("Check what you've signed, and what notice it asks for.", "Today"),
                Step("Call whoever made you the offer. Then confirm it by email.", "As soon as you're sure"),
            ),
        ),
        Row(
            id="nothing-to-withdraw",
            when={"reply": "withdraw", "stage": ("offer", "rejected", "past")},
            verdict=Verdict.DO_NOT_SEND,
            label="No need to",
            headline="It's over for this job, so there's nothing to withdraw.",
            rules=("DEC-19", "DEC-23"),
            steps=(Step("See what to send now.", "Today", "decide"),),
        ),
        Row(
            id="withdraw",
            when={},
            verdict=Verdict.EMAIL_INSTEAD,
            label="Withdraw by email",
            headline="Tell them soon and in a few words. You don't owe them a reason.",
            rules=("DEC-19", "DEC-23"),
            steps=(Step("Email the recruiter, or whoever you've been writing with.", "As soon as you're sure"),),
            dissent=("K17",),
        ),
    ),
    (
        Caution(
            id="bad-interview",
            when={"rapport": "bad"},
            text="If it went badly, thank them and leave the rest unsaid.",
            rule="NOTE-18",
            rows=("thank-you",),
        ),
        Caution(
            id="after-an-offer",
            when={"stage": "offer", "offer_status": "open"},
            text="If they've made you an offer already, answer that first.",
            rule="DEC-34",
            rows=("thank-you",),
        ),
    ),
    GATES,
    looks_at=frozenset(
        (
            "followed_up",
            "their_move",
            "earlier_request",
            "stage",
            "offer_status",
            "role",
            "rapport",
            "days_since_interview",
            "decision_day",
            "employer",
        )
    ),
)
VIEW = View(
    "write-the-email",
    TABLE,
    {},
    (("email_kind", {}), ("reply", {"email_kind": "reply"})),
    also_reads=frozenset(("employed_discretion", "their_move", "earlier_request", "employer")),
    taken={"employer": "typical"},
)
VIEWS: Mapping[str, View] = {VIEW.id: VIEW}
