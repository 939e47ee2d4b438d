"""Questions about the person, the interview and the employer, which most pages share."""

from should_connect.questions.model import DateQuestion, choice_question

ROLE = choice_question(
    "role",
    "Who do you want to connect with?",
    "hiring-manager",
    {
        "hiring-manager": "The hiring manager",
        "panel": "Someone else who interviewed me",
        "recruiter": "A recruiter",
        "coordinator": "The person who scheduled it",
        "not-met": "Someone who didn't interview me",
    },
    "Interview still ahead? Choose who it will be.",
)

HOW_KNOWN = choice_question(
    "how_known",
    "How do you know this person?",
    "never",
    {
        "never": "We've never met or written",
        "tie": "A school, group or friend in common",
        "elsewhere": "We've met or written before",
        "interviewed": "From an earlier round",
        "spoke": "We've spoken about this job",
    },
)

RAPPORT = choice_question(
    "rapport",
    "How did it go with this person?",
    "formal",
    {
        "warm": "Friendly, we clicked",
        "neutral": "Polite, all business",
        "formal": "Stiff or cold",
        "bad": "Badly",
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
    "Several rounds? Count from the last one.",
)

EMPLOYER = choice_question(
    "employer",
    "What kind of employer is it?",
    "formal",
    {
        "typical": "Typical company",
        "formal": "Government, school or other formal",
        "casual": "Casual, like a startup",
    },
    "Formal means government, universities, banks, law firms, or a scored panel.",
)

INTERVIEW_DATE = DateQuestion(
    "interview_date",
    "What's the interview date?",
    "Several rounds? Use the last one.",
)

PROMISED_DATE = DateQuestion(
    "promised_date",
    "When did they say you'd hear?",
    "Leave it blank if they didn't say.",
)

THANK_YOU_SENT = choice_question(
    "thank_you_sent",
    "Have you sent a thank-you email?",
    "no",
    {"yes": "Yes", "no": "Not yet"},
)
