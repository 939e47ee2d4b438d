"""An email that asks for news: whether it's time, and when it is. The page of silence (no_answer.py) says the same."""

from should_connect.answer import Action, Step, Verdict
from should_connect.table import Row, When
from should_connect.tables.news_rows import ASKED_ONCE
from should_connect.tables.steps import ASK_AGAIN, MOVE_ON

WHOM = "Email the recruiter, or whoever you've been writing with."
IF_NO_NEWS = f"No news? {WHOM}"
LATER = Step(IF_NO_NEWS, "5 to 7 business days after the interview", "when-to-send", Action.EMAIL)
AFTER_THEIR_DAY = Step(IF_NO_NEWS, "1 to 2 business days after the day they named", "when-to-send", Action.EMAIL)
AFTER_CLOSING = Step("No news? Email the contact in the posting.", "A week after the posting closes", "", Action.EMAIL)
STILL_NOTHING = "Still nothing? Ask one last time."
ASK_NOW = Step(
    WHOM, "5 to 7 business days later, or 1 to 2 after the day they named", "when-to-send", Action.EMAIL
)  # fmt: skip
A_WEEK_AFTER_ASKING = Step(WHOM, "A week or more after you asked", "", Action.EMAIL)
ONE_MORE = Step("Still nothing? Ask one last time, then move on.", "A week or more later", "", Action.EMAIL)
THEN_MOVE_ON = Step("Still nothing? Put your time into the next application.", "After that")


def _news(
    id: str, when: When, verdict: Verdict, label: str, headline: str, *steps: Step, rules: tuple[str, ...],
    dissent: tuple[str, ...] = ("K26",),
) -> Row:  # fmt: skip
    return Row(
        id=id,
        when={"email_kind": "status", **when},
        verdict=verdict,
        label=label,
        headline=headline,
        rules=rules,
        steps=steps,
        dissent=dissent,
    )


def _early(id: str, when: When, label: str, headline: str, step: Step) -> Row:
    no_day: When = {"stage": "waiting", "decision_day": "none", **when}
    return _news(id, no_day, Verdict.WAIT_DAYS, label, headline, step, rules=("N5", "FUP-03"))


NEWS = (
    _news(
        "status-before",
        {"stage": "before"},
        Verdict.DO_NOT_SEND,
        "Not before the interview",
        "There's no decision to ask about yet.",
        Step("Ask when you'll hear from them.", "At the end of the interview"),
        rules=("N5", "FUP-03"),
    ),
    _news(
        "status-once-decided",
        {"stage": ("offer", "rejected", "withdrew")},
        Verdict.DO_NOT_SEND,
        "No, you have their answer",
        "There's no update to ask for. Reply to what they told you instead.",
        Step("See what to send now.", "Today", "decide"),
        rules=("N5", "DEC-34"),
    ),
    _news(
        "status-long-after",
        {"stage": "past"},
        Verdict.DO_NOT_SEND,
        "No need to ask now",
        "It's long over, so consider it closed.",
        MOVE_ON,
        rules=("N5", "FUP-03"),
    ),
    _news(
        "status-while-applying-and-asked-once",
        {"stage": "applied", "followed_up": ASKED_ONCE},
        Verdict.WAIT_OUTCOME,
        "Wait: hiring takes weeks",
        "Silence after an application is normal for weeks, and longer at formal employers.",
        Step(STILL_NOTHING, "A week or more after you asked", "", Action.EMAIL),
        rules=("N6", "FUP-03"),
        dissent=(),
    ),
    _news(
        "status-while-applying",
        {"stage": "applied"},
        Verdict.WAIT_OUTCOME,
        "Wait: hiring takes weeks",
        "Silence after an application is normal for weeks, and longer at formal employers.",
        AFTER_CLOSING,
        rules=("N6", "FUP-03"),
        dissent=(),
    ),
    _news(
        "status-before-their-day-and-asked-once",
        {"decision_day": "to-come", "followed_up": ASKED_ONCE},
        Verdict.WAIT_OUTCOME,
        "Not yet: wait for their day",
        "They named a day, and asking sooner won't speed it up.",
        Step(STILL_NOTHING, "1 to 2 business days after the day they named", "when-to-send", Action.EMAIL),
        rules=("N5", "FUP-03"),
    ),
    _news(
        "status-before-their-day",
        {"decision_day": "to-come"},
        Verdict.WAIT_OUTCOME,
        "Not yet: wait for their day",
        "They named a day, and asking sooner won't speed it up.",
        AFTER_THEIR_DAY,
        rules=("N5", "FUP-03"),
    ),
    _early(
        "status-asked-early",
        {"followed_up": ASKED_ONCE, "days_since_interview": ("0-1", "2-4", "5-7")},
        "Not yet: a week after asking",
        "You've asked once, and they need time to answer. One last email is fine then.",
        A_WEEK_AFTER_ASKING,
    ),
    _news(
        "status-asked-once",
        {"followed_up": ASKED_ONCE},
        Verdict.EMAIL_INSTEAD,
        ASK_AGAIN,
        "You've asked once, and one last email is fine.",
        A_WEEK_AFTER_ASKING,
        THEN_MOVE_ON,
        rules=("N5", "FUP-03", "FUP-04"),
        dissent=("K25", "K26"),
    ),
    _early(
        "status-early",
        {"days_since_interview": ("0-1", "2-4")},
        "Not yet: give it a week",
        "It's too early to ask. Most decisions take longer than a few days.",
        LATER,
    ),
    _early(
        "status-nearly",
        {"days_since_interview": "5-7"},
        "Not yet: after a week or so",
        "It's nearly time: ask once 5 to 7 business days after the interview.",
        LATER,
    ),
    _news(
        "status",
        {},
        Verdict.EMAIL_INSTEAD,
        "Ask once by email",
        "One short question to the recruiter is fine. A request isn't the way to ask.",
        ASK_NOW,
        ONE_MORE,
        rules=("N5", "FUP-03", "FUP-04"),
    ),
)
