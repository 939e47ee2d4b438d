"""Your profile: ready or not, and what to mend first.

The order is how much each part can hurt: what contradicts the resume, what should not be seen, then what is thin.
"""

from should_connect.answer import Step, Verdict
from should_connect.questions.visitor import (
    PROFILE_EXTRAS,
    PROFILE_HISTORY,
    PROFILE_PHOTO,
    PROFILE_PUBLIC,
    PROFILE_REGRETS,
    PROFILE_TEXT,
)
from should_connect.table import Caution, Row, Table

CHECK_AGAIN = Step("Go through these questions once more.", "When it is done", "profile-check")
HOLD = Step("Hold any request until it is done.", "Until then")

TABLE = Table(
    "profile-check",
    (PROFILE_HISTORY, PROFILE_REGRETS, PROFILE_TEXT, PROFILE_PHOTO, PROFILE_PUBLIC, PROFILE_EXTRAS),
    (
        Row(
            "history-differs",
            {"profile_history": "differs"},
            Verdict.FIX_PROFILE_FIRST,
            "Lay your resume beside your profile first: they may compare, and the two must agree.",
            ("PROF-05", "PROF-02", "PROF-03"),
            (
                Step("Correct job titles, employers and years until both say the same.", "Today"),
                HOLD,
                CHECK_AGAIN,
            ),
        ),
        Row(
            "regrets",
            {"profile_regrets": "yes"},
            Verdict.FIX_PROFILE_FIRST,
            "Look at your profile as they would, and clear away what they should not see.",
            ("P18", "PROF-02", "RISK-08"),
            (
                Step("Remove or hide old posts, comments and contact details you would not show them.", "Today"),
                HOLD,
                CHECK_AGAIN,
            ),
            ("K13",),
        ),
        Row(
            "text-thin",
            {"profile_text": "thin"},
            Verdict.FIX_PROFILE_FIRST,
            "Start with the headline and the summary: say what you do and what you bring to such a role.",
            ("PROF-04", "PROF-01", "PROF-03"),
            (
                Step("Write one line for the headline and three or four sentences for the summary.", "This evening"),
                HOLD,
                CHECK_AGAIN,
            ),
        ),
        Row(
            "history-old",
            {"profile_history": "old"},
            Verdict.FIX_PROFILE_FIRST,
            "Bring the work history up to date, with what you did and achieved in each job.",
            ("PROF-05", "PROF-01"),
            (Step("Add the latest job and one or two results to each entry.", "This evening"), HOLD, CHECK_AGAIN),
        ),
        Row(
            "photo",
            {"profile_photo": "poor"},
            Verdict.FIX_PROFILE_FIRST,
            "What is left is the photo: a clear, recent one, dressed as for work.",
            ("PROF-04", "PROF-01"),
            (Step("Take one by daylight before a plain wall.", "Tomorrow"), CHECK_AGAIN),
        ),
        Row(
            "ready",
            {},
            Verdict.SEND_OPTIONAL,
            "Your profile bears a close look. Whether a request fits is the next question.",
            ("PROF-01", "PROF-07"),
            (
                Step("If the interview is still to come, ask here.", "Next", "before-interview"),
                Step("If you have had it, ask here.", "Next", "after-interview"),
            ),
            label="Your profile is ready",
        ),
    ),
    (
        Caution(
            "then-regrets",
            {"profile_regrets": "yes"},
            "Then clear away what you would not want them to see; contacts also see your contact details.",
            "P18",
            ("history-differs",),
        ),
        Caution(
            "then-text",
            {"profile_text": "thin"},
            "Then say in the headline and the summary what you do.",
            "PROF-04",
            ("history-differs", "regrets"),
        ),
        Caution(
            "then-photo",
            {"profile_photo": "poor"},
            "Then put up a clear, recent photo.",
            "PROF-04",
            ("history-differs", "regrets", "text-thin", "history-old"),
        ),
        Caution(
            "hardly-public",
            {"profile_public": "no"},
            "What outsiders can read depends on your settings. Open what you want an interviewer to find.",
            "P9",
        ),
        Caution(
            "extras",
            {"profile_extras": "no"},
            "A recommendation or a certificate helps, but nobody has to wait for one.",
            "PROF-06",
        ),
    ),
)
