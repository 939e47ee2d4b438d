"""Questions about what to write: the occasion, the tone, and what only the visitor knows.

What is typed here lives in the memory of the open page and is kept nowhere.
"""

from should_connect.catalogue.linkedin import NOTE_LIMIT_FREE, NOTE_LIMIT_PREMIUM
from should_connect.questions.model import TextQuestion, choice_question

OCCASION = choice_question(
    "occasion",
    "How did you meet?",
    "in-person",
    {"in-person": "In person", "remote": "By video or phone"},
)

TONE = choice_question(
    "tone",
    "Which tone fits?",
    "plain",
    {"warm": "Warm", "plain": "Friendly", "formal": "Formal"},
)

ACCOUNT = choice_question(
    "account",
    "Which LinkedIn account do you have?",
    "free",
    {"free": "Free", "premium": "Premium"},
    f"Free: {NOTE_LIMIT_FREE} characters. Premium: {NOTE_LIMIT_PREMIUM}. As far as we know.",
)

THEIR_NAME = TextQuestion("their_name", "Their name", "The way you'd address them: Dana, or Ms. Okafor.")

JOB = TextQuestion("job", "Job title", "For example: data analyst, or summer internship.")

COMPANY = TextQuestion("company", "Company", "What people call it: Acme.")

TOPIC = TextQuestion(
    "topic",
    "One thing you talked about",
    "For example: how you train new nurses, or your move to Ohio.",
    most=160,
)

LEARNED = TextQuestion("learned", "One thing you learned", "For example: every new nurse has a mentor.", most=160)

WHY_JOB = TextQuestion("why_job", "Why do you want this job?", "For example: I like teaching adults.", most=160)

BRING = TextQuestion("bring", "One thing you bring", "For example: five years in triage, or I speak Spanish.", most=160)

KNOWN_FROM = TextQuestion("known_from", "How do they know you?", "If they referred you: we worked together at Acme.")

OWN_NAME = TextQuestion("own_name", "Your name", "How you'd sign it.", autocomplete="name")
"""The only words for which a browser is told whose they are, as WCAG 1.3.5 wants: it may offer to keep them itself."""

OWN_NOTE = TextQuestion(
    "own_note",
    "Your own note, if you want it checked",
    "It never leaves your browser.",
    most=10_000,
    lines=5,
)

EMAIL_KIND = choice_question(
    "email_kind",
    "What's the email for?",
    "thank-you",
    {
        "thank-you": "A thank-you",
        "status": "Asking for an update",
        "after-rejection": "Replying to a rejection",
        "introduction": "Asking for an introduction",
        "reply": "A short reply, or pulling out",
    },
)

REPLY = choice_question(
    "reply",
    "What are you replying to?",
    "accept-invitation",
    {
        "accept-invitation": "They invited me, and I accept",
        "decline-invitation": "They invited me, but I'd rather not",
        "they-accepted": "They accepted my request",
        "withdraw": "I no longer want the job",
    },
)

OTHER_NAME = TextQuestion("other_name", "Who you'd like to meet", "Only for an introduction.")

OWN_EMAIL = TextQuestion(
    "own_email",
    "Your own email, if you want it checked",
    "It never leaves your browser.",
    most=10_000,
    lines=8,
)
