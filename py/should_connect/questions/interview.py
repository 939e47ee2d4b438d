"""Questions about the person, the interview and the employer, which most pages share."""

from should_connect.questions.model import DateQuestion, choice_question

ROLE = choice_question(
    "role",
    "Who is this person?",
    "hiring-manager",
    {
        "hiring-manager": "The hiring manager",
        "panel": "Someone else on the interview panel",
        "recruiter": "A recruiter who spoke with me",
        "coordinator": "Someone who only set the dates",
        "not-met": "Someone with no part in the interviews",
    },
    "A recruiter may work for the employer or for an agency.",
)

RAPPORT = choice_question(
    "rapport",
    "How was the talk with them?",
    "formal",
    {
        "warm": "Warm and easy",
        "neutral": "Friendly, businesslike",
        "formal": "Formal or cool",
        "bad": "It went badly",
    },
)

DAYS_SINCE_INTERVIEW = choice_question(
    "days_since_interview",
    "How long ago was the interview?",
    "0-1",
    {
        "0-1": "Today or yesterday",
        "2-4": "2 to 4 days",
        "5-7": "5 to 7 days",
        "8-14": "8 days to 2 weeks",
        "15+": "Over 2 weeks",
    },
    "After several rounds, count from the last one.",
)

OUTCOME = choice_question(
    "outcome",
    "Have they decided?",
    "open",
    {
        "open": "Not yet",
        "feedback": "They gave feedback, no decision",
        "offer": "They want me",
        "rejected": "They turned me down",
        "withdrew": "I no longer want the job",
    },
)

PROTOCOL = choice_question(
    "protocol",
    "What do you know about contact on LinkedIn here?",
    "formal",
    {
        "told-not-to": "They asked me not to",
        "formal": "It is a formal or public employer",
        "nothing-said": "Nothing was said, a usual company",
        "relaxed": "It is relaxed, they network a lot",
        "they-suggested": "They invited me or said yes to it",
    },
    "Formal: public sector, scored panels, search firms, traditional houses.",
)

EARLIER_REQUEST = choice_question(
    "earlier_request",
    "Is there anything between you on LinkedIn yet?",
    "none",
    {
        "none": "Nothing",
        "pending": "I sent a request, no reply",
        "expired": "My request ran out or I withdrew it",
        "declined": "They declined or put me off",
        "connected": "We are connected",
    },
    "If you are not sure, their profile shows it.",
)

INTERVIEW_DATE = DateQuestion(
    "interview_date",
    "When is, or was, the interview?",
    "Past or to come. After several rounds, take the last one.",
)

PROMISED_DATE = DateQuestion(
    "promised_date",
    "By when did they say you would hear?",
    "Leave it empty if they named no day.",
)

THANK_YOU_SENT = choice_question(
    "thank_you_sent",
    "Have you sent a thank-you email?",
    "no",
    {"yes": "Yes", "no": "Not yet"},
)
