"""Will my boss see it: what is visible to whom, and the settings to check first.

The order is how much each thing shows: the sign that one is looking, a comment, a connection, a follow, a look.
"""

from should_connect.answer import Step, Verdict
from should_connect.questions.visitor import COLLEAGUES, CONTACT_LIST, EMPLOYED_DISCRETION, NEXT_MOVE, VIEWING_MODE
from should_connect.table import Caution, Row, Table

SECRET = "secret"
HIDE_LIST = Step("Hide your list of contacts: Settings, Visibility, Connections.", "Before anything else")
VIEW_PRIVATELY = Step("Choose private: Settings, Visibility, Profile viewing options.", "Before you look")
BY_EMAIL = Step("Keep the contact to email until it is settled.", "Until then", "write-the-email")
WHETHER = Step("See whether a request fits at all.", "Next", "after-interview")

TABLE = Table(
    "discretion",
    (EMPLOYED_DISCRETION, NEXT_MOVE, CONTACT_LIST, COLLEAGUES, VIEWING_MODE),
    (
        Row(
            "sign-in-secret",
            {"next_move": "open-to-work", "employed_discretion": SECRET},
            Verdict.FIX_PROFILE_FIRST,
            "Not the version for everyone. Even the one for recruiters comes without a promise.",
            ("P13", "RISK-06"),
            (
                Step("Set Open to Work to recruiters only, or leave it off.", "Before anything else"),
                Step("If being found out would be serious, leave it off.", "To be safe"),
            ),
            ("K18",),
            label="Check the setting first",
        ),
        Row(
            "sign",
            {"next_move": "open-to-work"},
            Verdict.LOOK_ONLY,
            "Nothing speaks against it. Choose between everyone, which shows on your photo, and recruiters only.",
            ("P13",),
            (Step("Choose who may see it.", "When you like"),),
            label="Go ahead",
        ),
        Row(
            "comment-in-secret",
            {"next_move": "comment", "employed_discretion": SECRET},
            Verdict.DO_NOT_SEND,
            "Leave likes and comments alone for now. They are public, and your contacts may be shown them.",
            ("RISK-06", "P18"),
            (Step("Read without reacting.", "Until it is settled"), BY_EMAIL),
            ("K14", "K18"),
            label="No, not in public",
        ),
        Row(
            "comment",
            {"next_move": "comment"},
            Verdict.LOOK_ONLY,
            "You may. It is public, so write what anyone at work may read.",
            ("ALT-03", "P18"),
            (Step("React once or twice, when you have something to say.", "Now and then"),),
            ("K14",),
            label="You may, it is public",
        ),
        Row(
            "connect-with-the-list-open",
            {"next_move": "connect", "employed_discretion": SECRET, "contact_list": "contacts"},
            Verdict.FIX_PROFILE_FIRST,
            "Hide your list of contacts first. Until you do, your contacts can see whom you add.",
            ("P11", "P12", "RISK-06"),
            (HIDE_LIST, BY_EMAIL),
            ("K18",),
            label="Change a setting first",
        ),
        Row(
            "connect-among-colleagues",
            {"next_move": "connect", "employed_discretion": SECRET, "colleagues": "yes"},
            Verdict.EMAIL_INSTEAD,
            "If colleagues are among your contacts, something may still show. Email is the discreet way.",
            ("P12", "P11", "RISK-06"),
            (BY_EMAIL, Step("Connect when it no longer matters who sees it.", "After you have given notice")),
            ("K18",),
        ),
        Row(
            "connect-quietly",
            {"next_move": "connect", "employed_discretion": SECRET},
            Verdict.SEND_OPTIONAL,
            "Little of it would show, though LinkedIn promises nothing. Email is still the discreet way.",
            ("P11", "P12", "RISK-06"),
            (WHETHER, BY_EMAIL),
            ("K18",),
            label="Little would show",
        ),
        Row(
            "connect-openly",
            {"next_move": "connect"},
            Verdict.SEND_OPTIONAL,
            "Discretion is no reason against it. Whether it fits is the next question.",
            ("DEC-03", "P18"),
            (WHETHER,),
            label="Nothing here against it",
        ),
        Row(
            "follow-in-secret",
            {"next_move": "follow", "employed_discretion": SECRET},
            Verdict.LOOK_ONLY,
            "Follow sparingly, or not now. Take it that they and others can see a follow.",
            ("RISK-06", "P8"),
            (Step("Visit the company page without following it.", "Any time"),),
            ("K18",),
            label="Sparingly, or not now",
        ),
        Row(
            "follow",
            {"next_move": "follow"},
            Verdict.LOOK_ONLY,
            "You may. A follow asks nothing of them; take it that it can be seen.",
            ("P8", "ALT-02"),
            (Step("Follow the company page, and the person if they post.", "Any time"),),
            label="You may follow",
        ),
        Row(
            "look-under-your-name",
            {"next_move": "look", "employed_discretion": SECRET, "viewing_mode": "name"},
            Verdict.FIX_PROFILE_FIRST,
            "Check how you are seen before you look: in the open mode they are shown your name.",
            ("P10",),
            (VIEW_PRIVATELY,),
            label="Change a setting first",
        ),
        Row(
            "look-half-hidden",
            {"next_move": "look", "viewing_mode": "partly"},
            Verdict.LOOK_ONLY,
            "You may look. They see a rough description; in a small field that may be enough to guess.",
            ("P10", "P9"),
            (VIEW_PRIVATELY,),
            label="You may look",
        ),
        Row(
            "look-privately",
            {"next_move": "look", "viewing_mode": "private"},
            Verdict.LOOK_ONLY,
            "You may look. They are not shown who it was.",
            ("P10", "P9"),
            (Step("Look at the profiles of those who interview you.", "Any time"),),
            label="You may look",
        ),
        Row(
            "look-openly",
            {},
            Verdict.LOOK_ONLY,
            "You may look, and they may see your name. Before an interview that is ordinary homework.",
            ("P10", "PREP-04", "P9"),
            (Step("Look at the profiles of those who interview you.", "Any time"),),
            label="You may look",
        ),
    ),
    (
        Caution(
            "list-open",
            {"contact_list": "contacts"},
            "Your contacts can browse your list of contacts, the new one included.",
            "P11",
            ("connect-openly",),
        ),
        Caution(
            "your-own-visitors",
            {"viewing_mode": "private"},
            "On a free account the private mode also hides from you who looked at your profile.",
            "P10",
            ("look-privately",),
        ),
        Caution(
            "colleagues",
            {"colleagues": "yes"},
            "Colleagues among your contacts are the ones most likely to be shown what you do.",
            "P12",
            ("comment-in-secret", "connect-with-the-list-open", "sign-in-secret"),
        ),
    ),
)
