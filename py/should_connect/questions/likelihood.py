"""How often each choice is thought to occur among visitors, in parts of a hundred: a guess, no measurement.

It serves to compare orders of asking and to put likely chips first; no verdict depends on it. Where a question is
conditional, its weights are for those to whom it applies. Written down before any order was tried, and kept as it was:
`build.py bench --only questions` says how the figures move when each weight is off by half.
"""

from collections.abc import Mapping

LIKELIHOOD: Mapping[str, Mapping[str, float]] = {
    # Where things stand: the outcomes of an older guess (open or feedback 70, offer 8, rejected 18, withdrew 4), for
    # three visitors in four; of the others most have the interview ahead of them.
    "stage": {
        "waiting": 52.5, "before": 17, "rejected": 13.5, "offer": 6, "applied": 4, "past": 4, "withdrew": 3,
    },
    "offer_status": {"open": 65, "accepted": 20, "started": 5, "declined": 10},
    "ended": {"rejected": 60, "silence": 20, "declined": 12, "withdrew": 8},
    "since": {"nothing": 60, "hiring-again": 25, "met-again": 15},
    "role": {"hiring-manager": 50, "panel": 20, "recruiter": 22, "coordinator": 5, "not-met": 3},
    "how_known": {"never": 65, "tie": 12, "elsewhere": 8, "interviewed": 8, "spoke": 7},
    "rapport": {"warm": 35, "neutral": 40, "formal": 18, "bad": 7},
    "days_since_interview": {"0-1": 45, "2-4": 25, "5-7": 12, "8-14": 10, "15+": 8},
    "days_to_interview": {"0": 15, "1-3": 40, "4-7": 25, "8+": 12, "no-date": 8},
    "interviewer_activity": {"active": 40, "quiet": 60},
    # An older question, split: asked not to 5, formal 20, usual 55, relaxed 12, they suggested 8.
    "employer": {"typical": 63, "formal": 23, "casual": 14},
    "asked_not_to": {"yes": 4, "no": 96},
    "no_contact": {"yes": 1, "no": 99},
    "their_move": {"none": 84, "invited": 4, "suggested": 4, "hesitant": 1, "viewed": 5, "followed": 2},
    "earlier_request": {"none": 80, "pending": 10, "expired": 2, "declined": 2, "connected": 6},
    "employed_discretion": {"secret": 12, "fine": 88},
    "advance": {"yes": 0.5, "no": 99.5},
    "feedback": {"yes": 5, "no": 95},
    "referred": {"yes": 7, "no": 93},
    "followed_up": {"no": 80, "once": 13, "once-elsewhere": 4, "twice": 3},
}  # fmt: skip


def likelihood(question: str, choice: str) -> float:
    """How likely a choice is thought to be, in parts of a hundred; 0 where nothing is said of it."""
    return LIKELIHOOD.get(question, {}).get(choice, 0.0)
