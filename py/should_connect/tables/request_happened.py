"""The judgment, second part: what they did, what stands between the two on LinkedIn already, and a secret search."""

from dataclasses import replace

from should_connect.answer import Action, Step, Verdict
from should_connect.table import Row, When
from should_connect.tables.gate_rows import NOT_STARTED, OVER
from should_connect.tables.news_rows import asked_or_not
from should_connect.tables.request_asked import ASKED_FIRST, ASKED_NOT_TO, WITH_A_DECISION_AHEAD
from should_connect.tables.steps import (
    ACCEPT_IF_INVITED,
    ANSWER_OFFER,
    CHECK_PROFILE,
    IF_THEY_OFFER,
    LEAVE_THE_MOVE,
    LET_IT_EXPIRE,
    LET_IT_REST,
    MOVE_ON,
    PLAIN_CONNECT_LATER,
    PREPARE,
    REPLY_BY_EMAIL,
    SAY_YOU_ARE_OUT,
    SOME_MONTHS,
    STATUS_EMAIL,
    THANK_AFTER_NO,
    THANK_YOU,
)

SEND_WHAT_THEY_AGREED_TO = Step(
    "Send your request, and say in the note that they suggested it.", "Today", "write-the-note", Action.REQUEST
)
SEND_IT_LATER = Step(
    "Send your request then, and say in the note that they suggested it.",
    "From 2 days after the interview",
    "write-the-note",
    Action.REQUEST,
)
ACCEPT_LATER = "Reply by email, accept later"
NOTICE_FIRST = "Your boss could see a new connection, so give notice first."
SEARCH_OVER = "Once your search is over"
"""When a new connection gives nothing away any more, whatever came of this application."""
ACCEPT_AFTER_NOTICE = Step("Accept their invitation.", "After you've given notice")
CONNECT_AFTER_SEARCH = Step("Then connect, if you'd still like to.", SEARCH_OVER)
DO_NOT_REPEAT = Step("Don't resend it or remind them. LinkedIn may do that by itself.", "From now on")
ACCEPT_IT = Step(
    "Accept, with one line of thanks if you like.", "Within a day or two", "write-the-email", Action.ACCEPT
)
KEEP_IT_LIGHT = Step("Keep job questions to email, not LinkedIn.", "While hiring is open", "after-accepting")
HOW_MUCH_CONTACT = Step("See how much contact is right from here.", "Next", "after-accepting")


def _in_secret(id: str, when: When, label: str, headline: str, *steps: Step) -> Row:
    """A search that the boss must not notice: email does for now."""
    return Row(
        id=id,
        when={"employed_discretion": "secret", **when},
        verdict=Verdict.EMAIL_INSTEAD,
        label=label,
        headline=headline,
        rules=("RISK-06", "P11", "P12"),
        steps=steps,
        dissent=("K18",),
    )


def _accept_after_search(id: str, stage: str | tuple[str, ...], offer: str = "") -> Row:
    when: When = {"their_move": "invited", "stage": stage, **({"offer_status": offer} if offer else {})}
    headline = "Your boss could see a new connection. The invitation stays open for months."
    accept = Step("Then accept their invitation.", SEARCH_OVER)
    return _in_secret(id, when, ACCEPT_LATER, headline, REPLY_BY_EMAIL, accept)


def _accept_after_notice(id: str, offer: str, *first: Step) -> Row:
    when: When = {"their_move": "invited", "stage": "offer", "offer_status": offer}
    return _in_secret(id, when, ACCEPT_LATER, NOTICE_FIRST, *first, REPLY_BY_EMAIL, ACCEPT_AFTER_NOTICE)


def _stick_to_email(id: str, when: When, *steps: Step) -> Row:
    headline = "Your boss could see a new connection. Email is private."
    return _in_secret(id, when, "Stick to email for now", headline, *steps)


def _withdraw(id: str, when: When, *first: Step) -> Row:
    """Their request could be accepted any day, and their boss could see it."""
    return Row(
        id=id,
        when={"employed_discretion": "secret", "earlier_request": "pending", "their_move": NOT_INVITED, **when},
        verdict=Verdict.DO_NOT_SEND,
        label="No, withdraw your request",
        headline="If they accept, your boss could see it. LinkedIn doesn't tell them that you withdrew it.",
        rules=("RISK-06", "P11", "P12", "P5"),
        steps=(Step("Withdraw the request.", "Today"), *first, CONNECT_AFTER_SEARCH),
        dissent=("K18",),
    )


def _declined_but_they_agreed(id: str, when: When, accept: Step) -> Row:
    """They turned down a request and now say one should connect: the next move is theirs."""
    return Row(
        id=id,
        when={"earlier_request": "declined", "their_move": "suggested", **when},
        verdict=Verdict.LEAVE_PENDING,
        label="Wait for their invitation",
        headline="They turned down your last request, so let them send the next one.",
        rules=("DEC-31", "FUP-09", "DEC-22"),
        steps=(accept,),
        dissent=("K8",),
    )


NOT_INVITED = ("none", "viewed", "followed", "suggested", "hesitant")
SECRET_AND_PENDING = (
    _withdraw("secret-and-pending-while-waiting", {"stage": "waiting"}, THANK_YOU),
    _withdraw("secret-and-pending", {"stage": ("applied", "before", *OVER)}),
    _withdraw("secret-offer-and-pending", {"stage": "offer", "offer_status": NOT_STARTED}),
)

HAPPENED = (
    *ASKED_FIRST,
    Row(
        id="connected-while-open",
        when={"earlier_request": "connected", "stage": WITH_A_DECISION_AHEAD},
        verdict=Verdict.ALREADY_CONNECTED,
        headline="There's nothing to send. Keep it light until they decide.",
        rules=("DEC-26", "FUP-02", "FUP-04"),
        steps=(KEEP_IT_LIGHT,),
        dissent=("K11",),
    ),
    Row(
        id="connected-and-decided",
        when={"earlier_request": "connected"},
        verdict=Verdict.ALREADY_CONNECTED,
        headline="There's nothing to send. A word of thanks is enough for now.",
        rules=("FUP-01", "FUP-02", "BEN-08"),
        steps=(HOW_MUCH_CONTACT,),
        dissent=("K11",),
    ),
    *ASKED_NOT_TO,
    *SECRET_AND_PENDING,
    Row(
        id="pending-and-rejected",
        when={
            "earlier_request": "pending",
            "stage": ("rejected", "past"),
            "their_move": NOT_INVITED,
        },
        verdict=Verdict.LEAVE_PENDING,
        headline="They can still accept it. Now that it's decided, they're free to.",
        rules=("FUP-06", "FUP-03", "P4"),
        steps=(DO_NOT_REPEAT, LET_IT_EXPIRE),
        dissent=("K5", "K8", "K25"),
    ),
    Row(
        id="pending-and-decided",
        when={
            "earlier_request": "pending",
            "stage": ("offer", "withdrew"),
            "their_move": NOT_INVITED,
        },
        verdict=Verdict.LEAVE_PENDING,
        headline="They can still accept it. Now that it's decided, they're free to.",
        rules=("FUP-06", "FUP-03", "P4"),
        steps=(DO_NOT_REPEAT, LET_IT_EXPIRE),
        dissent=("K8", "K25"),
    ),
    Row(
        id="pending-while-applying",
        when={
            "earlier_request": "pending",
            "stage": "applied",
            "their_move": NOT_INVITED,
        },
        verdict=Verdict.LEAVE_PENDING,
        headline="They might not have seen it, and you don't have to mention it.",
        rules=("FUP-06", "RISK-11", "FUP-03", "P4"),
        steps=(DO_NOT_REPEAT, LET_IT_EXPIRE),
        dissent=("K8", "K25"),
    ),
    Row(
        id="pending-before",
        when={
            "earlier_request": "pending",
            "stage": "before",
            "their_move": NOT_INVITED,
        },
        verdict=Verdict.LEAVE_PENDING,
        headline="They might not have seen it, and you don't have to mention it.",
        rules=("FUP-06", "RISK-11", "FUP-03", "P6"),
        steps=(DO_NOT_REPEAT, PREPARE),
        dissent=("K8", "K25"),
    ),
    Row(
        id="pending-and-asked-twice",
        when={
            "earlier_request": "pending",
            "their_move": NOT_INVITED,
            "followed_up": "twice",
        },
        verdict=Verdict.LEAVE_PENDING,
        headline="No reply isn't a no. You've asked twice, and that's enough.",
        rules=("FUP-03", "FUP-05", "FUP-06", "N5"),
        steps=(DO_NOT_REPEAT, LET_IT_EXPIRE, MOVE_ON),
        dissent=("K8", "K25"),
    ),
    *asked_or_not(
        Row(
            id="pending",
            when={"earlier_request": "pending", "their_move": NOT_INVITED},
            verdict=Verdict.LEAVE_PENDING,
            headline="No reply isn't a no, and it says nothing about the job.",
            rules=("FUP-03", "FUP-05", "FUP-06", "P6"),
            steps=(DO_NOT_REPEAT, THANK_YOU, STATUS_EMAIL),
            dissent=("K8", "K25"),
        ),
    ),
    _accept_after_search("secret-but-they-invited", (*WITH_A_DECISION_AHEAD, "rejected", "withdrew", "past")),
    _accept_after_search("secret-declined-and-invited", "offer", "declined"),
    _accept_after_notice("secret-offer-and-invited", "open", ANSWER_OFFER),
    _accept_after_notice("secret-accepted-and-invited", "accepted"),
    _in_secret(
        "secret-and-accepted",
        {"stage": "offer", "offer_status": "accepted"},
        "Connect after notice",
        NOTICE_FIRST,
        PLAIN_CONNECT_LATER,
    ),
    _in_secret(
        "secret-and-offer",
        {"stage": "offer", "offer_status": "open"},
        "Email, connect after notice",
        NOTICE_FIRST,
        ANSWER_OFFER,
        Step(
            "Tell them by email that you'll connect once your move is public.",
            "When you answer",
            "write-the-email",
            Action.EMAIL,
        ),
        PLAIN_CONNECT_LATER,
    ),
    _stick_to_email(
        "secret-and-asked-twice", {"stage": "waiting", "followed_up": "twice"}, MOVE_ON, CONNECT_AFTER_SEARCH
    ),
    *asked_or_not(
        _stick_to_email("secret-while-waiting", {"stage": "waiting"}, THANK_YOU, STATUS_EMAIL, CONNECT_AFTER_SEARCH)
    ),
    _stick_to_email("secret-and-rejected", {"stage": "rejected"}, THANK_AFTER_NO, CONNECT_AFTER_SEARCH),
    _stick_to_email("secret-and-declined", {"stage": "offer", "offer_status": "declined"}, CONNECT_AFTER_SEARCH),
    _stick_to_email("secret-and-out", {"stage": "withdrew"}, SAY_YOU_ARE_OUT, CONNECT_AFTER_SEARCH),
    Row(
        id="secret",
        when={"employed_discretion": "secret", "stage": ("applied", "before", "past")},
        verdict=Verdict.LOOK_ONLY,
        label="Just read their profile",
        headline="Your boss could see a new connection. Reading a profile in private mode shows nothing.",
        rules=("RISK-06", "P11", "P10"),
        steps=(
            Step("Set your profile viewing to private before you look.", "First", "discretion"),
            CONNECT_AFTER_SEARCH,
        ),
        dissent=("K18",),
    ),
    _declined_but_they_agreed("declined-but-they-agreed", {"stage": WITH_A_DECISION_AHEAD}, ACCEPT_IF_INVITED),
    _declined_but_they_agreed(
        "declined-but-they-agreed-and-decided", {}, Step("Accept their invitation if it comes.", "When it comes")
    ),
    Row(
        id="formal-but-they-invited",
        when={"their_move": "invited", "employer": "formal", "stage": WITH_A_DECISION_AHEAD},
        verdict=Verdict.WAIT_OUTCOME,
        label="Wait to accept",
        headline="At a formal employer, a new connection during hiring can get them in trouble.",
        rules=("N7", "DEC-25", "DEC-31"),
        steps=(REPLY_BY_EMAIL, Step("Accept the invitation then.", "After they decide")),
        dissent=("K16",),
    ),
    Row(
        id="formal-but-they-suggested",
        when={
            "their_move": "suggested",
            "employer": "formal",
            "stage": WITH_A_DECISION_AHEAD,
            "earlier_request": ("none", "expired"),
        },
        verdict=Verdict.WAIT_OUTCOME,
        headline="At a formal employer, a new connection during hiring can get them in trouble.",
        rules=("N7", "DEC-25", "DEC-31"),
        steps=(
            Step("Thank them by email.", "Within a day or two", "write-the-email", Action.EMAIL),
            Step(
                "Send your request then, and mention that they suggested it.",
                "After they decide",
                "write-the-note",
                Action.REQUEST,
            ),
        ),
        dissent=("K16",),
    ),
    Row(
        id="invited-by-a-stranger",
        when={"their_move": "invited", "role": "not-met", "how_known": "never"},
        verdict=Verdict.LEAVE_PENDING,
        label="Look first, there's no hurry",
        headline="You don't know them, so see who they are before you accept.",
        rules=("P19", "DEC-12"),
        steps=(
            Step("Read their profile. Accept if you'd like to know them.", "When you like"),
            Step("Not sure? Leave it. The invitation expires by itself.", SOME_MONTHS),
        ),
        dissent=("K6",),
    ),
    Row(
        id="invited",
        when={"their_move": "invited", "stage": WITH_A_DECISION_AHEAD},
        verdict=Verdict.ACCEPT,
        headline="They made the move, so accepting isn't pushy.",
        rules=("DEC-31",),
        steps=(ACCEPT_IT, KEEP_IT_LIGHT),
    ),
    Row(
        id="invited-and-decided",
        when={"their_move": "invited"},
        verdict=Verdict.ACCEPT,
        headline="They made the move, so accepting isn't pushy.",
        rules=("DEC-31",),
        steps=(ACCEPT_IT, HOW_MUCH_CONTACT),
    ),
    Row(
        id="hiring-again",
        when={"stage": "past", "since": "hiring-again", "their_move": ("none", "viewed", "followed", "hesitant")},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Apply first, then email them",
        headline="They're hiring again. A short email after you apply does more than a request.",
        rules=("ALT-01", "FUP-14", "DEC-34"),
        steps=(
            Step("Send your application the usual way.", "First"),
            Step(
                "Email whoever was friendly, and say that you've applied again.",
                "The same day",
                "write-the-email",
                Action.EMAIL,
            ),
        ),
    ),
    *asked_or_not(
        Row(
            id="declined-while-open",
            when={"earlier_request": "declined", "stage": "waiting", "followed_up": "no"},
            verdict=Verdict.DO_NOT_SEND,
            headline="They turned down your request once. A second one would be pushy.",
            rules=("FUP-09", "DEC-36", "FUP-04"),
            steps=(THANK_YOU, STATUS_EMAIL, LEAVE_THE_MOVE),
            dissent=("K8",),
        ),
    ),
    Row(
        id="declined-before",
        when={"earlier_request": "declined"},
        verdict=Verdict.DO_NOT_SEND,
        headline="They turned down your request once. A second one would be pushy.",
        rules=("FUP-09", "DEC-36", "FUP-04"),
        steps=(LEAVE_THE_MOVE,),
        dissent=("K8",),
    ),
    Row(
        id="suggested-but-never-met",
        when={"their_move": "suggested", "stage": ("applied", "before"), "how_known": "never"},
        verdict=Verdict.WAIT_DAYS,
        label="Not yet: after you've met",
        headline="It's kind of them, but you haven't met or written yet. Let that come first.",
        rules=("DEC-08", "TIM-01"),
        steps=(replace(SEND_IT_LATER, when="After you've met"),),
        dissent=("K1",),
    ),
    Row(
        id="suggested-but-out",
        when={"their_move": "suggested", "stage": "withdrew"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="First tell them you've pulled out. Then you can take them up on it.",
        rules=("DEC-19", "DEC-31"),
        steps=(SAY_YOU_ARE_OUT, replace(SEND_IT_LATER, when="A few days later")),
        dissent=("K17",),
    ),
    Row(
        id="suggested-before-today",
        when={"their_move": "suggested", "stage": "before", "days_to_interview": "0"},
        verdict=Verdict.WAIT_DAYS,
        label="Not yet: after the interview",
        headline="You'll meet today. Send it once that's behind you.",
        rules=("DEC-31", "TIM-01"),
        steps=(SEND_IT_LATER,),
        dissent=("K1", "K3"),
    ),
    Row(
        id="suggested-and-too-soon",
        when={"their_move": "suggested", "stage": ("waiting", "offer", "rejected"), "days_since_interview": "0-1"},
        verdict=Verdict.WAIT_DAYS,
        label="Not yet: from day 2",
        headline="They agreed to it, so there's no rush. Email a thank-you first.",
        rules=("DEC-31", "TIM-03"),
        steps=(THANK_YOU, SEND_IT_LATER),
        dissent=("K3",),
    ),
    Row(
        id="suggested",
        when={"their_move": "suggested"},
        verdict=Verdict.ACCEPT,
        label="Yes, send it: they agreed",
        headline="They said you should connect, so you aren't being pushy.",
        rules=("DEC-31", "DEC-01"),
        steps=(CHECK_PROFILE, SEND_WHAT_THEY_AGREED_TO, LET_IT_REST),
    ),
    Row(
        id="hesitant-before",
        when={"their_move": "hesitant", "stage": ("applied", "before")},
        verdict=Verdict.WAIT_OUTCOME,
        headline="That wasn't a clear yes, so don't hold them to it now.",
        rules=("FUP-09", "DEC-28", "N9"),
        steps=(ACCEPT_IF_INVITED, IF_THEY_OFFER),
        dissent=("K8",),
    ),
    Row(
        id="hesitant-while-open",
        when={"their_move": "hesitant", "stage": "waiting"},
        verdict=Verdict.WAIT_OUTCOME,
        headline="That wasn't a clear yes, so don't hold them to it now.",
        rules=("FUP-09", "DEC-28", "N9"),
        steps=(THANK_YOU, ACCEPT_IF_INVITED, IF_THEY_OFFER),
        dissent=("K8",),
    ),
    Row(
        id="hesitant-and-rejected",
        when={"their_move": "hesitant", "stage": ("rejected", "past", "withdrew")},
        verdict=Verdict.DO_NOT_SEND,
        headline="They hesitated when you asked, so let them make the next move.",
        rules=("FUP-09", "DEC-28"),
        steps=(LEAVE_THE_MOVE,),
        dissent=("K5", "K8"),
    ),
)
