"""What the visitor told, as the facts a message is written from."""

from should_connect.messages.draft import Manner
from should_connect.messages.facts import Facts
from should_connect.questions.interview import INTERVIEW_DATE, OUTCOME, PROMISED_DATE, RAPPORT, ROLE
from should_connect.questions.words import (
    BRING,
    COMPANY,
    JOB,
    KNOWN_FROM,
    LEARNED,
    OCCASION,
    OTHER_NAME,
    OWN_NAME,
    THEIR_NAME,
    TONE,
    TOPIC,
    WHY_JOB,
)
from should_connect.situation import Situation

_STAGES = {"open": "waiting", "feedback": "waiting"}
"""The outcomes that are no stage of their own."""


def facts_of(situation: Situation) -> Facts:
    """The facts in the values of the questions, and the words as typed."""
    occasion, outcome = situation.choice(OCCASION), situation.choice(OUTCOME)
    return Facts(
        role=situation.choice(ROLE),
        rapport=situation.choice(RAPPORT),
        stage="before" if occasion == "not-yet" else _STAGES.get(outcome, outcome),
        agreed=occasion == "agreed",
        renewed=occasion == "renewed",
        feedback=outcome == "feedback",
        remote=occasion == "remote",
        manner=Manner(situation.choice(TONE)),
        name=situation.text(THEIR_NAME),
        job=situation.text(JOB),
        company=situation.text(COMPANY),
        topic=situation.text(TOPIC),
        own_name=situation.text(OWN_NAME),
        learned=situation.text(LEARNED),
        why=situation.text(WHY_JOB),
        bring=situation.text(BRING),
        known_from=situation.text(KNOWN_FROM),
        other=situation.text(OTHER_NAME),
        interview=situation.day(INTERVIEW_DATE),
        promised=situation.day(PROMISED_DATE),
        today=situation.today,
    )
