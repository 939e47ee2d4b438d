"""Will my boss see it: what is visible to whom, and the settings to check first.

The order is the policy: what is out already, gates, then how much each thing shows: the sign that one is looking, a
comment, a connection, a follow, a look.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from should_connect.answer import Action, Step, Verdict
from should_connect.judgment import Turn, View
from should_connect.questions.happened import ADVANCE, ASKED_NOT_TO, EMPLOYED_DISCRETION, NO_CONTACT
from should_connect.questions.stage import OFFER_STATUS, STAGE
from should_connect.questions.visitor import COLLEAGUES, CONTACT_LIST, NEXT_MOVE, VIEWING_MODE
from should_connect.table import Caution, Row, Table, When
from should_connect.tables.gate_rows import AFTER_AN_ADVANCE, NO_CONTACT_WITH_OFFER, asked_not_to, no_contact
from should_connect.tables.gates import GATES
from should_connect.tables.request_happened import ACCEPT_AFTER_NOTICE, CONNECT_AFTER_SEARCH, SEARCH_OVER
from should_connect.tables.steps import LOOK, PLAIN_CONNECT_LATER, REPLY_BY_EMAIL

SECRET = "secret"
OF_THEM = ("connect", "accept", "comment", "follow")
"""What the people of that employer would notice."""

HIDE_LIST = Step("Hide your list: Settings, Visibility, Connections.", "Before anything else")
VIEW_PRIVATELY = Step("Choose private: Settings, Visibility, Profile viewing options.", "Before you look")
BY_EMAIL = Step("Write by email, from your private address.", "For now", "write-the-email", Action.EMAIL)
WHETHER = Step("Check if connecting makes sense.", "Next", "decide")
ACCEPT_LATER = Step("Accept the invitation then.", SEARCH_OVER)

LATER = "Email, and connect later"
ACCEPT = "Reply by email, accept later"

_HEARD = Row(
    id="out-already",
    when={"next_move": "heard"},
    verdict=Verdict.LOOK_ONLY,
    label="Talk to your boss first",
    headline="They've heard, so settings come second. It's better if you bring it up first.",
    rules=("RISK-06", "P12", "P13"),
    steps=(
        Step("Say that you've talked to someone, and that your work gets done.", "Today or tomorrow"),
        Step("Don't lie, and don't name the employer or your plans.", "In that conversation"),
        Step("Post nothing, and change nothing on your profile.", "For now"),
        Step("Then hide your list: Settings, Visibility, Connections.", "After the conversation"),
    ),
    dissent=("K18",),
)
_ASKED = (
    *(replace(row, when={**row.when, "next_move": OF_THEM}) for row in NO_CONTACT_WITH_OFFER),
    no_contact({"next_move": OF_THEM}),
    asked_not_to(
        "No, don't connect",
        "They asked candidates not to connect, so it isn't only about your boss.",
        {"next_move": ("connect", "accept")},
    ),
)
"""What they asked candidates for."""

_ROWS = (
    Row(
        id="sign-in-secret",
        when={"next_move": "open-to-work", "employed_discretion": SECRET},
        verdict=Verdict.FIX_PROFILE_FIRST,
        label="No, leave it off",
        headline="LinkedIn tries to hide the recruiter version from your employer, but promises nothing.",
        rules=("P13", "RISK-06"),
        steps=(Step("Leave Open to Work off. Even “recruiters only” leaves some risk.", "For now"),),
        dissent=("K18",),
    ),
    Row(
        id="sign",
        when={"next_move": "open-to-work"},
        verdict=Verdict.LOOK_ONLY,
        label="OK to turn it on",
        headline="Everyone sees the frame on your photo. The setting for recruiters is quieter.",
        rules=("P13",),
        steps=(Step("Choose who sees it.", "When you turn it on"),),
    ),
    Row(
        id="comment-in-secret",
        when={"next_move": "comment", "employed_discretion": SECRET},
        verdict=Verdict.DO_NOT_SEND,
        label="No, not in public",
        headline="Likes and comments are public, and your connections might be shown them.",
        rules=("RISK-06", "P18"),
        steps=(Step("Just read what they post.", "For now"), BY_EMAIL),
        dissent=("K14", "K18"),
    ),
    Row(
        id="comment",
        when={"next_move": "comment"},
        verdict=Verdict.LOOK_ONLY,
        label="OK, but it's public",
        headline="Write what anyone at work could read.",
        rules=("ALT-03", "P18"),
        steps=(Step("React once or twice, when you have something to say.", "Any time", "", Action.PUBLIC),),
        dissent=("K14",),
    ),
    Row(
        id="connect-with-the-list-open",
        when={"next_move": "connect", "employed_discretion": SECRET, "contact_list": "contacts"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=LATER,
        headline="Your connections can browse your list and see who you add.",
        rules=("P11", "P12", "RISK-06"),
        steps=(HIDE_LIST, BY_EMAIL, CONNECT_AFTER_SEARCH),
        dissent=("K18",),
    ),
    Row(
        id="connect-among-coworkers",
        when={"next_move": "connect", "employed_discretion": SECRET, "colleagues": "yes"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=LATER,
        headline="Even with a hidden list, coworkers might see news of a new connection.",
        rules=("P12", "P11", "RISK-06"),
        steps=(BY_EMAIL, CONNECT_AFTER_SEARCH),
        dissent=("K18",),
    ),
    Row(
        id="connect-quietly",
        when={"next_move": "connect", "employed_discretion": SECRET},
        verdict=Verdict.EMAIL_INSTEAD,
        label=LATER,
        headline="Not much would show, but LinkedIn promises nothing. Email is private.",
        rules=("P11", "P12", "RISK-06"),
        steps=(BY_EMAIL, CONNECT_AFTER_SEARCH),
        dissent=("K18",),
    ),
    Row(
        id="accept-with-the-list-open",
        when={"next_move": "accept", "employed_discretion": SECRET, "contact_list": "contacts"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ACCEPT,
        headline="Your connections can browse your list. The invitation stays open for months.",
        rules=("P11", "P12", "RISK-06"),
        steps=(HIDE_LIST, REPLY_BY_EMAIL, ACCEPT_LATER),
        dissent=("K18",),
    ),
    Row(
        id="accept-in-secret",
        when={"next_move": "accept", "employed_discretion": SECRET},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ACCEPT,
        headline="Your boss could see a new connection. The invitation stays open for months.",
        rules=("P12", "P4", "RISK-06"),
        steps=(REPLY_BY_EMAIL, ACCEPT_LATER),
        dissent=("K18",),
    ),
    Row(
        id="connect-openly",
        when={"next_move": ("connect", "accept")},
        verdict=Verdict.LOOK_ONLY,
        label="OK as far as privacy goes",
        headline="Privacy isn't a problem here. Next, check whether connecting makes sense.",
        rules=("DEC-03", "P18"),
        steps=(WHETHER,),
    ),
    Row(
        id="follow-in-secret",
        when={"next_move": "follow", "employed_discretion": SECRET},
        verdict=Verdict.LOOK_ONLY,
        label="No, read without following",
        headline="Reports differ on who's told about a follow, so assume they can see it.",
        rules=("RISK-06", "P8"),
        steps=(Step("Visit the company page without following it.", "Any time"),),
        dissent=("K18",),
    ),
    Row(
        id="follow",
        when={"next_move": "follow"},
        verdict=Verdict.LOOK_ONLY,
        label="OK to follow",
        headline="They don't have to accept anything. Assume they can see it.",
        rules=("P8", "ALT-02"),
        steps=(Step("Follow the company, and the person if they post.", "Any time", "", Action.PUBLIC),),
    ),
    Row(
        id="look-under-your-name",
        when={"next_move": "look", "employed_discretion": SECRET, "viewing_mode": "name"},
        verdict=Verdict.FIX_PROFILE_FIRST,
        label="Change a setting first",
        headline="They'd see your name. In private mode they don't.",
        rules=("P10",),
        steps=(VIEW_PRIVATELY, LOOK),
    ),
    Row(
        id="look-half-hidden",
        when={"next_move": "look", "viewing_mode": "partly"},
        verdict=Verdict.LOOK_ONLY,
        label="OK to look",
        headline="They see a rough description. In a small field that can be enough to guess.",
        rules=("P10", "P9"),
        steps=(VIEW_PRIVATELY, LOOK),
    ),
    Row(
        id="look-privately",
        when={"next_move": "look", "viewing_mode": "private"},
        verdict=Verdict.LOOK_ONLY,
        label="OK to look",
        headline="In private mode they don't see who it was.",
        rules=("P10", "P9"),
        steps=(LOOK,),
    ),
    Row(
        id="look-openly",
        when={},
        verdict=Verdict.LOOK_ONLY,
        label="OK to look",
        headline="They might see your name. Looking someone up is normal.",
        rules=("P10", "PREP-04", "P9"),
        steps=(LOOK,),
    ),
)

_OPEN = tuple(row for row in _ROWS if SECRET not in row.when.values() and row.id != "sign")
_STARTED: When = {"stage": "offer", "offer_status": "started"}
_WITH_OFFER: When = {"stage": "offer", "offer_status": ("open", "accepted")}
_AFTER_NOTICE = {CONNECT_AFTER_SEARCH: PLAIN_CONNECT_LATER, ACCEPT_LATER: ACCEPT_AFTER_NOTICE}


def _by_stage(row: Row) -> Iterator[Row]:
    """A row, and before it the same for whoever has an offer: then it is notice that ends the secret."""
    later = tuple(_AFTER_NOTICE.get(step, step) for step in row.steps)
    if later != row.steps:
        yield replace(row, id=f"{row.id}-with-offer", when={**row.when, **_WITH_OFFER}, steps=later)
    yield row


ROWS = (
    _HEARD,
    *(replace(row, when={**row.when, "next_move": OF_THEM}) for row in AFTER_AN_ADVANCE),
    Row(
        id="sign-and-started",
        when={"next_move": "open-to-work", **_STARTED},
        verdict=Verdict.FIX_PROFILE_FIRST,
        label="No, turn it off",
        headline="You've started there, and your new boss could take it for a sign.",
        rules=("P13",),
        steps=(Step("Turn Open to Work off.", "Before your next day at work"),),
    ),
    *(replace(row, id=f"{row.id}-and-started", when={**row.when, **_STARTED}) for row in _OPEN),
    *_ASKED,
    *(stage for row in _ROWS for stage in _by_stage(row)),
)
"""Who has started there has no boss left to hide it from."""

TABLE = Table(
    "discretion",
    (
        STAGE,
        OFFER_STATUS,
        EMPLOYED_DISCRETION,
        NEXT_MOVE,
        ADVANCE,
        NO_CONTACT,
        ASKED_NOT_TO,
        CONTACT_LIST,
        COLLEAGUES,
        VIEWING_MODE,
    ),
    ROWS,
    (
        Caution(
            id="list-open",
            when={"contact_list": "contacts"},
            text="If your list of connections is open, people you're connected with see the new one.",
            rule="P11",
            rows=("connect-openly",),
        ),
        Caution(
            id="your-own-visitors",
            when={"viewing_mode": "private"},
            text="If your account is free, private mode also hides your own visitors from you.",
            rule="P10",
            rows=("look-privately",),
        ),
        Caution(
            id="coworkers",
            when={"colleagues": "yes"},
            text="If you're connected with coworkers, they're the ones most likely to see it.",
            rule="P12",
            rows=("comment-in-secret", "connect-with-the-list-open", "sign-in-secret"),
        ),
        Caution(
            id="work-address",
            when={},
            text="If your account uses your work email address, change it. A new connection might see it.",
            rule="P18",
            rows=("connect-quietly", "connect-among-coworkers", "accept-in-secret", "out-already"),
        ),
    ),
    GATES,
    looks_at=frozenset(("stage", "offer_status")),
)

ORDER: tuple[Turn, ...] = (
    ("next_move", {}),
    ("employed_discretion", {}),
    ("viewing_mode", {}),
    ("contact_list", {}),
    ("colleagues", {}),
)

VIEWS: Mapping[str, View] = {
    "discretion": View(
        "discretion",
        TABLE,
        {},
        ORDER,
        frozenset(("stage", "offer_status", "advance", "no_contact", "asked_not_to")),
        taken={"stage": "waiting", "offer_status": "open"},
        alone=frozenset(("employed_discretion",)),
        on_requests=False,
    ),
}
"""The page is about who can see something; whether to do it at all is for the judgment, to which its steps lead."""
