"""The judgment: a connection request to this person, now or not. Every page that speaks of one asks this table.

The order is the policy: gates first, then what they did, the stages in which nobody is deciding, and the wait itself.
"""

from collections.abc import Mapping

from should_connect.answer import Step
from should_connect.judgment import Turn, View
from should_connect.questions.happened import (
    ADVANCE,
    ASKED_NOT_TO,
    EARLIER_REQUEST,
    EMPLOYED_DISCRETION,
    FEEDBACK,
    FOLLOWED_UP,
    NO_CONTACT,
    REFERRED,
    THEIR_MOVE,
)
from should_connect.questions.happened import HAPPENED as HAPPENED_GROUP
from should_connect.questions.interview import DAYS_SINCE_INTERVIEW, EMPLOYER, HOW_KNOWN, RAPPORT, ROLE
from should_connect.questions.process import DAYS_TO_INTERVIEW
from should_connect.questions.stage import ENDED, OFFER_STATUS, SINCE, STAGE
from should_connect.table import Caution, Table
from should_connect.tables.gates import GATES
from should_connect.tables.request_before import BEFORE
from should_connect.tables.request_decided import DECIDED
from should_connect.tables.request_happened import HAPPENED
from should_connect.tables.request_waiting import WAITING
from should_connect.tables.steps import ANSWER_OFFER, SAY_YOU_ARE_OUT


def _silent(stage: str, step: Step) -> tuple[str, ...]:
    """The rows for whoever may write to them at a stage that are about something else than what is due then."""
    return tuple(
        row.id
        for row in (*HAPPENED, *DECIDED)
        if stage in row.when.get("stage", stage)
        and "open" in row.when.get("offer_status", "open")
        and step not in row.steps
        and not row.when.keys() & {"advance", "no_contact"}
    )


TABLE = Table(
    "decide",
    (
        STAGE,
        ADVANCE,
        NO_CONTACT,
        ASKED_NOT_TO,
        EARLIER_REQUEST,
        EMPLOYED_DISCRETION,
        THEIR_MOVE,
        REFERRED,
        OFFER_STATUS,
        ENDED,
        SINCE,
        HOW_KNOWN,
        DAYS_TO_INTERVIEW,
        DAYS_SINCE_INTERVIEW,
        ROLE,
        RAPPORT,
        EMPLOYER,
        FEEDBACK,
        FOLLOWED_UP,
    ),
    (*HAPPENED, *BEFORE, *DECIDED, *WAITING),
    (
        Caution(
            id="panel",
            when={"role": "panel"},
            text="If you met several people, pick three at most, and write each note separately.",
            rule="WHO-06",
            rows=("rejected-warm", "rejected-neutral", "offer", "casual-warm", "warm-window", "feedback"),
        ),
        Caution(
            id="declined-and-rejected",
            when={"stage": "rejected"},
            text="You didn't get the job either, so a second request could look desperate.",
            rule="DEC-22",
            rows=("declined-before",),
        ),
        Caution(
            id="expired",
            when={"earlier_request": "expired"},
            text="If you withdrew a request, LinkedIn blocks a new one for up to three weeks. Make the next your last.",
            rule="P5",
        ),
        Caution(
            id="negative-feedback",
            when={},
            text="If the feedback was clearly negative, stick to email.",
            rule="DEC-20",
            rows=("feedback", "feedback-and-too-soon"),
        ),
        Caution(
            id="after-two-weeks",
            when={"days_since_interview": "15+"},
            text="If it's been weeks, say in the note when you met and for which job.",
            rule="NOTE-07",
            rows=("rejected-warm", "rejected-neutral", "rejected-recruiter", "offer", "suggested"),
        ),
        Caution(
            id="bad-interview-note",
            when={"rapport": "bad"},
            text="If it went badly, leave the interview out of the note. Write about the field instead.",
            rule="NOTE-18",
            rows=("offer-cool", "suggested"),
        ),
        Caution(
            id="no-better-odds",
            when={},
            text="If you hope it helps you get the job: nothing shows that it does. Do it for the connection.",
            rule="BEN-20",
            rows=("casual-warm", "warm-window", "recruiter", "feedback", "recruiter-before", "known-in-the-window"),
        ),
        Caution(
            id="this-job-only",
            when={},
            text="If this job was all you wanted, email is enough. A request won't reopen the decision.",
            rule="FUP-12",
            rows=("rejected-warm", "rejected-neutral", "rejected-recruiter"),
        ),
        Caution(
            id="viewed",
            when={"their_move": "viewed"},
            text="If they looked at your profile: interviewers look up lots of people. It doesn't mean yes or no.",
            rule="P10",
        ),
        Caution(
            id="followed",
            when={"their_move": "followed"},
            text="If they followed you: it's one click, and it says nothing about the decision.",
            rule="P8",
        ),
        Caution(
            id="an-invitation-is-no-promise",
            when={"their_move": "invited", "stage": ("before", "waiting")},
            text="If they invited you, it's friendly. It doesn't mean you have the job.",
            rule="BEN-21",
            rows=("invited",),
        ),
        Caution(
            id="ask-aloud-is-from-outside",
            when={},
            text="None of the five articles mentions asking in person. Several outside experts prefer it.",
            rule="N9",
            rows=("interview-today", "between-rounds"),
        ),
        Caution(
            id="pulled-out",
            when={"stage": "withdrew"},
            text="If you haven't told them yet that you've pulled out, do that first, by email.",
            rule="DEC-19",
            rows=_silent("withdrew", SAY_YOU_ARE_OUT),
        ),
        Caution(
            id="answer-first",
            when={"stage": "offer", "offer_status": "open"},
            text="If you haven't answered the offer yet, do that first.",
            rule="DEC-34",
            rows=_silent("offer", ANSWER_OFFER),
        ),
        Caution(
            id="spelling",
            when={"days_to_interview": "1-3"},
            text="Check the spelling of their name. It's the first thing they'll see.",
            rule="RISK-10",
            rows=("known-in-the-window", "tie-in-the-window"),
        ),
        Caution(
            id="spoken-about-this-job",
            when={"how_known": "spoke"},
            text="If you've only spoken about this job, say so in the note in a few words.",
            rule="NOTE-06",
            rows=("met-while-applying", "met-outside-the-interviews", "recruiter-before", "known-in-the-window"),
        ),
        Caution(
            id="over-a-week-early",
            when={"days_to_interview": "8+"},
            text="If you send one over a week early, they may have forgotten it by the interview.",
            rule="TIM-16",
            rows=("known-but-too-early", "recruiter-before"),
        ),
        Caution(
            id="no-date-yet",
            when={"days_to_interview": "no-date"},
            text="If you have no date yet, ask the person who schedules it, by email.",
            rule="ALT-06",
            rows=("known-but-too-early", "stranger"),
        ),
        Caution(
            id="agency",
            when={"role": "recruiter", "stage": "before"},
            text="If an agency recruiter set this up, ask them before you add anyone at the employer.",
            rule="N9",
            rows=("recruiter-before",),
        ),
    ),
    GATES,
)

_NO_MEETING = {"stage": ("before", "applied")}
_WITH_DAYS = {"stage": ("waiting", "rejected")}

ORDER: tuple[Turn, ...] = (
    ("stage", {}),
    ("how_known", _NO_MEETING),
    ("days_since_interview", _WITH_DAYS),
    *((fact.id, {}) for fact in HAPPENED_GROUP.questions),
    ("rapport", _WITH_DAYS),
    ("offer_status", {}),
    ("days_since_interview", {"stage": "offer"}),
    ("ended", {}),
    ("since", {}),
    ("days_to_interview", {}),
    ("role", {}),
    ("rapport", {}),
    ("employer", {}),
    ("days_since_interview", {}),
    ("how_known", {}),
)
"""Chosen by trying orders on the guessed likelihoods: 4.5 taps on average to a settled verdict, 7 at most of 1,500, and
after two taps 'no request by you today' is certain for 45 of 100. `build.py bench --only questions` measures it."""

VIEWS: Mapping[str, View] = {
    view.id: view
    for view in (
        View("decide", TABLE, {}, ORDER),
        View("after-interview", TABLE, {"stage": ("waiting", "rejected", "offer", "withdrew")}, ORDER),
        View("before-interview", TABLE, {"stage": ("before",)}, ORDER),
        View("after-rejection", TABLE, {"stage": ("rejected",)}, ORDER),
        View("they-moved-first", TABLE, {}, (("their_move", {}), *ORDER), alone=frozenset(("their_move",))),
    )
}
"""The pages that are this judgment, each with what it stands for."""
