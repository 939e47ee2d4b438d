"""What the visitor told, as the facts a message is written from."""

from should_connect.messages.draft import Manner
from should_connect.messages.facts import Facts
from should_connect.questions.happened import EARLIER_REQUEST, FEEDBACK, FOLLOWED_UP, REFERRED, THEIR_MOVE
from should_connect.questions.interview import INTERVIEW_DATE, PROMISED_DATE, RAPPORT, ROLE
from should_connect.questions.stage import DECIDES_SOON, OFFER_STATUS, STAGE
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


def facts_of(situation: Situation) -> Facts:
    """The facts in the values of the questions, and the words as typed.

    What was not said is what a message can do without: nothing of a warm conversation, nothing of a decision.
    """
    values = situation.values
    return Facts(
        role=situation.choice(ROLE),
        rapport=situation.choice(RAPPORT) if RAPPORT.id in values else "neutral",
        stage=situation.choice(STAGE),
        offer_status=situation.choice(OFFER_STATUS),
        agreed=values.get(THEIR_MOVE.id) == "suggested",
        renewed=values.get(EARLIER_REQUEST.id) == "expired",
        asked=values.get(FOLLOWED_UP.id) in ("once", "once-elsewhere"),
        feedback=values.get(FEEDBACK.id) == "yes",
        remote=situation.choice(OCCASION) == "remote",
        decides_soon=values.get(DECIDES_SOON.id) == "soon",
        referred=values.get(REFERRED.id) == "yes",
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
