"""Questions about what to write: the occasion, the tone, and what only the visitor knows.

What is typed here is used on the page and kept nowhere.
"""

from should_connect.questions import TextQuestion, choice_question

OCCASION = choice_question(
    "occasion",
    "How did you meet?",
    "in-person",
    {
        "in-person": "At the interview, in person",
        "remote": "By video or phone",
        "not-yet": "The interview is still to come",
        "agreed": "We met, and they agreed to connect",
        "renewed": "We met, and my earlier request ran out",
    },
)

TONE = choice_question(
    "tone",
    "Which tone suits the two of you?",
    "plain",
    {"warm": "Warm", "plain": "Friendly, businesslike", "formal": "Formal"},
)

ACCOUNT = choice_question(
    "account",
    "Which LinkedIn account do you have?",
    "free",
    {"free": "The free one", "premium": "Premium"},
    "It decides how long the note may be.",
)

THEIR_NAME = TextQuestion("their_name", "Their name", "As you would address them: Dana, or Ms. Okafor.")

JOB = TextQuestion("job", "The role", "For example: data analyst, or summer internship.")

TOPIC = TextQuestion(
    "topic",
    "One thing you talked about",
    "A few words that can follow “we talked about”, such as: how you train new nurses.",
    most=160,
)

OWN_NAME = TextQuestion("own_name", "Your name", "As you would sign.", autocomplete="name")

OWN_NOTE = TextQuestion(
    "own_note",
    "Your own note, if you want it checked",
    "It is read on this page only.",
    most=10_000,
    lines=5,
)
