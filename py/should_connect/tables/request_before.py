"""The judgment, second part: no interview yet, or the interview still ahead."""

from should_connect.answer import Action, Step, Verdict
from should_connect.table import Row
from should_connect.tables.steps import (
    AFTER_DECISION,
    ASK_AT_GOODBYE,
    CHECK_PROFILE,
    FOLLOW_COMPANY,
    LET_IT_REST,
    LOOK,
    PREPARE,
    WRITE_NOTE,
)

IN_THE_WINDOW = Step(
    "Send one request then, with a short personal note.", "1 to 3 days before", "write-the-note", Action.REQUEST
)
NAME_THE_TIE = Step(
    "Send one short request that names what you have in common.", "When you like", "write-the-note", Action.REQUEST
)
NAME_WHERE_YOU_MET = Step(
    "Send one request that names where you met, and leave the job out.", "When you like", "write-the-note",
    Action.REQUEST,
)  # fmt: skip
MET = ("elsewhere", "spoke")

BEFORE = (
    Row(
        id="stranger-while-applying",
        when={"stage": "applied", "how_known": "never"},
        verdict=Verdict.LOOK_ONLY,
        headline="You haven't met, so a request would come from nowhere.",
        rules=("DEC-08", "P19", "P9"),
        steps=(FOLLOW_COMPANY, LOOK),
        dissent=("K1",),
    ),
    Row(
        id="tie-while-applying",
        when={"stage": "applied", "how_known": "tie", "role": "not-met"},
        verdict=Verdict.SEND_OPTIONAL,
        headline="You share a tie and they're not part of the hiring, so a short message is natural.",
        rules=("DEC-07", "NOTE-06"),
        steps=(NAME_THE_TIE, LET_IT_REST),
        dissent=("K20",),
    ),
    Row(
        id="tie-to-someone-who-decides",
        when={"stage": "applied", "how_known": "tie"},
        verdict=Verdict.LOOK_ONLY,
        headline="They may be choosing, and a tie in common isn't a meeting. Let the application speak.",
        rules=("DEC-08", "DEC-11", "P9"),
        steps=(LOOK,),
        dissent=("K1", "K20"),
    ),
    Row(
        id="met-while-applying",
        when={"stage": "applied"},
        verdict=Verdict.SEND_OPTIONAL,
        headline="You've met, so a request that says where is fine. Keep the application out of it.",
        rules=("DEC-07", "NOTE-06"),
        steps=(NAME_WHERE_YOU_MET, LET_IT_REST),
        dissent=("K1",),
    ),
    Row(
        id="stranger",
        when={"stage": "before", "how_known": "never"},
        verdict=Verdict.LOOK_ONLY,
        label="Just read their profile",
        headline="You haven't met yet. Their profile tells you enough, and meeting comes first.",
        rules=("DEC-08", "DEC-09", "TIM-02", "P9"),
        steps=(LOOK, PREPARE, ASK_AT_GOODBYE),
        dissent=("K1", "K13"),
    ),
    Row(
        id="interview-today",
        when={"stage": "before", "days_to_interview": "0"},
        verdict=Verdict.ASK_ALOUD,
        headline="You'll see them today. If it goes well, you can simply ask.",
        rules=("N9", "DEC-13", "TIM-01"),
        steps=(ASK_AT_GOODBYE,),
        dissent=("K1", "K2"),
    ),
    Row(
        id="referred",
        when={"stage": "before", "referred": "yes", "how_known": ("never", "tie", "elsewhere", "spoke")},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Ask who referred you first",
        headline="They know the interviewer, so don't go around them.",
        rules=("DEC-33",),
        steps=(
            Step(
                "Tell them when the interview is, and ask what would help.",
                "This week",
                "write-the-email",
                Action.EMAIL,
            ),
            PREPARE,
        ),
        dissent=("K20",),
    ),
    Row(
        id="between-rounds",
        when={"stage": "before", "how_known": "interviewed", "role": ("hiring-manager", "panel", "not-met")},
        verdict=Verdict.WAIT_OUTCOME,
        headline="You're between rounds, and they're still choosing. You can ask when you meet again.",
        rules=("N9", "DEC-34"),
        steps=(PREPARE, ASK_AT_GOODBYE, AFTER_DECISION),
        dissent=("K1", "K4"),
    ),
    Row(
        id="coordinator-before",
        when={"stage": "before", "role": "coordinator"},
        verdict=Verdict.EMAIL_INSTEAD,
        headline="They're there for practical questions, and those go by email.",
        rules=("WHO-04", "ALT-06"),
        steps=(
            Step(
                "Email them what you need to know about time, place or link.",
                "Any time",
                "write-the-email",
                Action.EMAIL,
            ),
        ),
        dissent=("K7", "K15"),
    ),
    Row(
        id="tie-outside-the-interviews",
        when={"stage": "before", "role": "not-met", "how_known": "tie"},
        verdict=Verdict.SEND_OPTIONAL,
        headline="You share a tie and they're not interviewing you, so a short message is natural.",
        rules=("DEC-07", "NOTE-06"),
        steps=(NAME_THE_TIE, LET_IT_REST),
        dissent=("K20",),
    ),
    Row(
        id="met-outside-the-interviews",
        when={"stage": "before", "role": "not-met"},
        verdict=Verdict.SEND_OPTIONAL,
        headline="You've met and they're not interviewing you, so a request that says where is fine.",
        rules=("DEC-07", "NOTE-06"),
        steps=(NAME_WHERE_YOU_MET, LET_IT_REST),
        dissent=("K6",),
    ),
    Row(
        id="formal-before",
        when={"stage": "before", "employer": "formal"},
        verdict=Verdict.WAIT_OUTCOME,
        headline="Formal employers often limit contact during hiring. Reading their profile is enough.",
        rules=("N7", "DEC-11", "DEC-25", "DEC-09"),
        steps=(LOOK, PREPARE, AFTER_DECISION),
        dissent=("K1", "K16"),
    ),
    Row(
        id="recruiter-before",
        when={"stage": "before", "role": "recruiter", "how_known": ("spoke", "elsewhere", "interviewed")},
        verdict=Verdict.SEND_OPTIONAL,
        headline="You've spoken, and recruiters usually don't mind requests. There's no rush.",
        rules=("N9", "WHO-12", "DEC-12"),
        steps=(CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
        dissent=("K1", "K7"),
    ),
    Row(
        id="known-in-the-window",
        when={"stage": "before", "how_known": MET, "days_to_interview": "1-3"},
        verdict=Verdict.SEND_OPTIONAL,
        headline="You know each other, and 1 to 3 days before is a good time. Waiting is safer.",
        rules=("DEC-07", "TIM-13", "TIM-15"),
        steps=(CHECK_PROFILE, WRITE_NOTE, LET_IT_REST),
        dissent=("K1", "K2", "K21"),
    ),
    Row(
        id="tie-in-the-window",
        when={
            "stage": "before",
            "how_known": "tie",
            "days_to_interview": "1-3",
            "role": ("hiring-manager", "recruiter"),
        },
        verdict=Verdict.SEND_OPTIONAL,
        headline="It's OK if you name what you have in common. There's little to gain, and waiting is safer.",
        rules=("DEC-07", "TIM-13", "TIM-15"),
        steps=(CHECK_PROFILE, NAME_THE_TIE, LET_IT_REST),
        dissent=("K1", "K2", "K20"),
    ),
    Row(
        id="known-but-too-early",
        when={"stage": "before", "how_known": MET, "days_to_interview": ("4-7", "8+", "no-date")},
        verdict=Verdict.WAIT_DAYS,
        label="Not yet: 1 to 3 days before",
        headline="You know each other, so one request is OK close to the interview. Earlier, it's forgotten.",
        rules=("TIM-15", "TIM-13", "TIM-16"),
        steps=(PREPARE, IN_THE_WINDOW),
        dissent=("K1", "K2"),
    ),
    Row(
        id="after-you-have-met",
        when={"stage": "before"},
        verdict=Verdict.LOOK_ONLY,
        label="Just read their profile",
        headline="A tie in common isn't a meeting. Meet first, then decide.",
        rules=("DEC-08", "DEC-09", "WHO-08", "P9"),
        steps=(LOOK, PREPARE, ASK_AT_GOODBYE),
        dissent=("K1", "K6"),
    ),
)
