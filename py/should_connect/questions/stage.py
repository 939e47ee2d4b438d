"""Questions about where things stand with the job."""

from should_connect.questions.model import choice_question

STAGE = choice_question(
    "stage",
    "Where are things with this job?",
    "waiting",
    {
        "waiting": "Interviewed, no decision yet",
        "before": "Interview still ahead",
        "rejected": "They said no",
        "offer": "They made an offer",
        "applied": "No interview yet",
        "past": "It was a while ago",
        "withdrew": "I've pulled out",
    },
)

OFFER_STATUS = choice_question(
    "offer_status",
    "Where does the offer stand?",
    "open",
    {
        "open": "I haven't answered yet",
        "accepted": "I accepted, not announced yet",
        "started": "I've started there",
        "declined": "I turned it down",
    },
)

ENDED = choice_question(
    "ended",
    "How did it end?",
    "rejected",
    {
        "rejected": "They said no",
        "silence": "I never heard back",
        "declined": "I turned down their offer",
        "withdrew": "I pulled out",
    },
)

SINCE = choice_question(
    "since",
    "What's happened since?",
    "nothing",
    {
        "nothing": "Nothing special",
        "hiring-again": "They're hiring again",
        "met-again": "We met again",
    },
)

DECIDES_SOON = choice_question(
    "decides_soon",
    "How soon do they decide?",
    "soon",
    {"soon": "Today or tomorrow", "later": "Later, or they didn't say"},
)
