"""Your profile: ready or not, and what to fix first.

The order is how much each part can hurt: what contradicts the resume, what should not be seen, then what is thin.
"""

from collections.abc import Mapping

from should_connect.answer import Step, Verdict
from should_connect.judgment import Turn, View
from should_connect.questions.visitor import (
    PROFILE_EXTRAS,
    PROFILE_HISTORY,
    PROFILE_PHOTO,
    PROFILE_PUBLIC,
    PROFILE_REGRETS,
    PROFILE_TEXT,
)
from should_connect.table import Caution, Row, Table
from should_connect.tables.gates import GATES

READY = "Yes, your profile is ready"
READY_HEADLINE = "It holds up to a close look. Next, check if connecting makes sense."

HOLD = Step("Hold your request until it's fixed.", "Until then")
WHETHER = Step("Check if connecting makes sense.", "Next", "decide")
THEN_WHETHER = Step("Then check if connecting makes sense.", "When it's fixed", "decide")

TABLE = Table(
    "profile-check",
    (PROFILE_HISTORY, PROFILE_REGRETS, PROFILE_TEXT, PROFILE_PHOTO, PROFILE_PUBLIC, PROFILE_EXTRAS),
    (
        Row(
            id="history-differs",
            when={"profile_history": "differs"},
            verdict=Verdict.FIX_PROFILE_FIRST,
            headline="Check your profile against your resume. Dates, titles and employers should match.",
            rules=("PROF-05", "PROF-02", "PROF-03"),
            steps=(
                Step("Correct titles, employers and years until both say the same.", "Today"),
                HOLD,
                THEN_WHETHER,
            ),
        ),
        Row(
            id="regrets",
            when={"profile_regrets": "yes"},
            verdict=Verdict.FIX_PROFILE_FIRST,
            headline="Look at your profile the way they would, and remove what they shouldn't see.",
            rules=("P18", "PROF-02", "RISK-08"),
            steps=(
                Step("Remove old posts, comments or details you wouldn't show them.", "Today"),
                HOLD,
                THEN_WHETHER,
            ),
            dissent=("K13",),
        ),
        Row(
            id="text-thin",
            when={"profile_text": "thin"},
            verdict=Verdict.FIX_PROFILE_FIRST,
            headline="Your headline and summary should say what you do and what you'd bring to the role.",
            rules=("PROF-04", "PROF-01", "PROF-03"),
            steps=(
                Step("Write one line as your headline.", "This evening"),
                Step("Write three or four sentences as your summary.", "This evening"),
                HOLD,
                THEN_WHETHER,
            ),
        ),
        Row(
            id="history-old",
            when={"profile_history": "old"},
            verdict=Verdict.FIX_PROFILE_FIRST,
            headline="It's out of date, and your latest job is what they look for first.",
            rules=("PROF-05", "PROF-01", "PROF-08"),
            steps=(
                Step("Add your latest job, with one or two results.", "This evening"),
                HOLD,
                THEN_WHETHER,
            ),
        ),
        Row(
            id="photo",
            when={"profile_photo": "poor"},
            verdict=Verdict.FIX_PROFILE_FIRST,
            headline="Just the photo is left: a clear, recent one, dressed for work.",
            rules=("PROF-04", "PROF-01"),
            steps=(
                Step("Take a photo in daylight, in front of a plain wall.", "Tomorrow"),
                THEN_WHETHER,
            ),
        ),
        Row(
            id="ready-but-hidden",
            when={"profile_public": "no"},
            verdict=Verdict.LOOK_ONLY,
            label=READY,
            headline=READY_HEADLINE,
            rules=("PROF-01", "PROF-07", "P9"),
            steps=(Step("Make public what you want an interviewer to find.", "Before you send anything"), WHETHER),
        ),
        Row(
            id="ready-without-extras",
            when={"profile_extras": "no"},
            verdict=Verdict.LOOK_ONLY,
            label=READY,
            headline=READY_HEADLINE,
            rules=("PROF-01", "PROF-07", "PROF-06"),
            steps=(WHETHER, Step("Ask a former manager for a recommendation.", "When you have time")),
        ),
        Row(
            id="ready",
            when={},
            verdict=Verdict.LOOK_ONLY,
            label=READY,
            headline=READY_HEADLINE,
            rules=("PROF-01", "PROF-07"),
            steps=(WHETHER,),
        ),
    ),
    (
        Caution(
            id="then-regrets",
            when={"profile_regrets": "yes"},
            text="If there's something they shouldn't see, remove it next. Connections see your contact details, too.",
            rule="P18",
            rows=("history-differs",),
        ),
        Caution(
            id="then-text",
            when={"profile_text": "thin"},
            text="If your headline and summary are thin, say there what you do.",
            rule="PROF-04",
            rows=("history-differs", "regrets"),
        ),
        Caution(
            id="then-photo",
            when={"profile_photo": "poor"},
            text="If your photo is old or missing, add a clear, recent one.",
            rule="PROF-04",
            rows=("history-differs", "regrets", "text-thin", "history-old"),
        ),
    ),
    GATES,
)

ORDER: tuple[Turn, ...] = (
    ("profile_history", {}),
    ("profile_regrets", {}),
    ("profile_text", {}),
    ("profile_photo", {}),
    ("profile_public", {}),
    ("profile_extras", {}),
)

VIEWS: Mapping[str, View] = {"profile-check": View("profile-check", TABLE, {}, ORDER, on_requests=False)}
"""The page: it is about the profile alone, so that its verdict never says to send anything."""
