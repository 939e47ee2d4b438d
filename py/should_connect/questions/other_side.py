"""Questions for the other side: an interviewer, recruiter or employee whom a candidate has written to."""

from should_connect.questions.model import choice_question

MY_PART = choice_question(
    "my_part",
    "What's your part in the hiring?",
    "interviewer",
    {
        "interviewer": "I interview or decide",
        "recruiter": "I'm the recruiter",
        "colleague": "I just work there",
        "candidate": "I'm the candidate",
    },
    "HR counts as the recruiter.",
)

THEY_SENT = choice_question(
    "they_sent",
    "What did they send you?",
    "request",
    {
        "request": "A connection request",
        "message": "A message or a thank-you",
        "referral": "A request for a referral",
        "too-many": "One message after another",
        "personal": "Something too personal",
        "threat": "A threat",
    },
)

THEIR_CASE = choice_question(
    "their_case",
    "Where are things with them?",
    "open",
    {
        "open": "We're still deciding",
        "chosen": "We chose them",
        "turned-down": "We turned them down",
        "no-application": "They haven't applied",
    },
)

CONTACT_RULE = choice_question(
    "contact_rule",
    "Does your employer limit contact?",
    "yes",
    {"no": "Not that I know of", "yes": "Yes, while hiring"},
    "Many panels have to stay neutral or declare who they know.",
)

KNOW_THEM = choice_question(
    "know_them",
    "How well do you know them?",
    "stranger",
    {
        "met": "We've met or talked",
        "worked": "I know their work",
        "stranger": "Not at all",
    },
    "An interview counts as talking.",
)

WELCOME = choice_question(
    "welcome",
    "Would you like the connection?",
    "no",
    {"yes": "Yes", "no": "Not really"},
)

TOLD_THEM = choice_question(
    "told_them",
    "Have you told them where things stand?",
    "no",
    {"no": "Not clearly", "yes": "Yes, clearly"},
)
