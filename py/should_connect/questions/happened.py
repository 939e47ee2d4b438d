"""What may have happened already: facts that forbid something or open something, asked on one screen.

Each is a fact of its own, shared by all pages. Most people tick one line or none.
"""

from should_connect.questions.model import UNTICKED, ChoiceQuestion, QuestionGroup, choice_question

NO_CONTACT = choice_question(
    "no_contact",
    "Did they ask for no contact at all?",
    "no",
    {"yes": "They asked for no contact at all", "no": "No"},
    "For example: “Please don't contact interviewers before or after, thank-you notes included.”",
    none="no",
)

ASKED_NOT_TO = choice_question(
    "asked_not_to",
    "Did they ask you not to connect?",
    "no",
    {"yes": "They asked candidates not to connect", "no": "No"},
    none="no",
)

EMPLOYED_DISCRETION = choice_question(
    "employed_discretion",
    "Would it matter if your boss saw this?",
    "secret",
    {"secret": "Yes, keep it private", "fine": "No, or I don't have a job now"},
    none="fine",
)

ADVANCE = choice_question(
    "advance",
    "Did they get personal in a way you don't want?",
    "no",
    {"yes": "They got too personal", "no": "No"},
    "Comments on your looks or photos, flirting, a drink alone. It isn't your fault.",
    none="no",
)

THEIR_MOVE = choice_question(
    "their_move",
    "What did they do?",
    "none",
    {
        "invited": "They sent me an invitation",
        "suggested": "They said we should connect",
        "hesitant": "I asked, they hesitated",
        "viewed": "They viewed my profile",
        "followed": "They followed me",
        "none": "None of these",
    },
    none="none",
)

EARLIER_REQUEST = choice_question(
    "earlier_request",
    "Have you tried to connect already?",
    "none",
    {
        "none": "No",
        "pending": "My request is pending",
        "expired": "It expired, or I withdrew it",
        "declined": "They turned me down",
        "connected": "We're already connected",
    },
    "Not sure? Their profile shows it.",
    none="none",
)

FOLLOWED_UP = choice_question(
    "followed_up",
    "Have you asked for an update or feedback?",
    "once",
    {
        "no": "No",
        "once": "Once, by email",
        "once-elsewhere": "Once, by phone or LinkedIn",
        "twice": "Twice or more",
    },
    "Emails, calls and messages all count.",
    none="no",
)

FEEDBACK = choice_question(
    "feedback",
    "Have they given you feedback?",
    "no",
    {"yes": "Only feedback so far", "no": "No"},
    none="no",
)

REFERRED = choice_question(
    "referred",
    "Did someone there refer you?",
    "no",
    {"yes": "Someone there referred me", "no": "No"},
    none="no",
)

HAPPENED = QuestionGroup(
    "happened",
    "Does any of this apply?",
    (
        (EMPLOYED_DISCRETION, "secret"),
        (EARLIER_REQUEST, "pending"),
        (EARLIER_REQUEST, "connected"),
        (THEIR_MOVE, "invited"),
        (THEIR_MOVE, "suggested"),
        (THEIR_MOVE, "hesitant"),
        (REFERRED, "yes"),
        (FEEDBACK, "yes"),
        (ASKED_NOT_TO, "yes"),
        (NO_CONTACT, "yes"),
        (EARLIER_REQUEST, "declined"),
        (EARLIER_REQUEST, "expired"),
        (FOLLOWED_UP, "twice"),
        (ADVANCE, "yes"),
    ),
    "Select all that are true.",
)
"""The screen, its lines by how often they are thought to hold (tables/likelihood.py)."""

MAY_BE_UNTICKED = frozenset(fact.id for fact in HAPPENED.questions if HAPPENED.otherwise(fact) == UNTICKED)
"""The facts of which ticking no line leaves something open, so that a page that asks one alone still asks."""

OFFERED = {
    ("employed_discretion", "secret"): "My boss must not find out",
    ("earlier_request", "pending"): "I've sent a request, no reply yet",
    ("their_move", "invited"): "They invited me to connect",
    ("their_move", "suggested"): "They said we should connect",
    ("their_move", "hesitant"): "I asked to connect, they hesitated",
    ("earlier_request", "declined"): "They turned down my request",
    ("earlier_request", "expired"): "My request expired, or I withdrew it",
    ("followed_up", "twice"): "I've asked twice and heard nothing",
}
"""The words of a line on the screen, where they are not those of the choice."""

_ALONE = OFFERED | {
    ("employed_discretion", "fine"): "My boss may know",
    ("earlier_request", "none"): "I haven't sent a request",
    ("earlier_request", "pending"): "My request is pending",
    ("their_move", "none"): "They haven't reached out",
    ("referred", "no"): "No referral",
    ("feedback", "no"): "No feedback yet",
    ("asked_not_to", "no"): "Connecting is allowed",
    ("no_contact", "no"): "Contact is allowed",
    ("followed_up", "no"): "I haven't asked yet",
    ("followed_up", "once"): "I've asked once, by email",
    ("followed_up", "once-elsewhere"): "I've asked once, not by email",
    ("days_since_interview", "0-1"): "Interviewed today or yesterday",
    ("days_since_interview", "2-4"): "2 to 4 days ago",
    ("days_since_interview", "5-7"): "5 to 7 days ago",
    ("days_since_interview", "8-14"): "8 days to 2 weeks ago",
    ("days_since_interview", "15+"): "Over 2 weeks ago",
    ("days_to_interview", "0"): "Interview today",
    ("days_to_interview", "1-3"): "Interview in 1 to 3 days",
    ("days_to_interview", "4-7"): "Interview in 4 to 7 days",
    ("days_to_interview", "8+"): "Interview in over a week",
    ("days_to_interview", "no-date"): "No interview date yet",
    ("rapport", "bad"): "It went badly",
    ("offer_status", "open"): "I haven't answered the offer",
    ("offer_status", "declined"): "I turned the offer down",
    ("contact_reason", "application"): "About my application",
    ("told_them", "no"): "I haven't told them clearly",
}


def alone(question: ChoiceQuestion, value: str) -> str:
    """The words for a choice where its question doesn't stand beside it. Raises KeyError for an unknown value."""
    choice = question.label(value)
    if words := _ALONE.get((question.id, value)):
        return words
    return f"{question.ask} {choice}" if choice in ("Yes", "No") or choice.startswith(("Yes, ", "No, ")) else choice
