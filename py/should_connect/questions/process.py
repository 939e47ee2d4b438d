"""Questions about where the application stands and what has passed between the visitor and the employer."""

from should_connect.questions.model import choice_question

STAGE = choice_question(
    "stage",
    "Where do you stand with this job?",
    "waiting",
    {
        "before": "The interview is still to come",
        "waiting": "I had it, no decision yet",
        "offer": "They want me",
        "rejected": "They turned me down",
    },
)

DAYS_TO_INTERVIEW = choice_question(
    "days_to_interview",
    "When is the interview?",
    "no-date",
    {
        "0": "Today",
        "1-3": "In 1 to 3 days",
        "4-7": "In 4 to 7 days",
        "8+": "In more than a week",
        "no-date": "No date yet",
    },
    "With several rounds, take the next one.",
)

PRIOR_CONTACT = choice_question(
    "prior_contact",
    "Did you know them before?",
    "none",
    {
        "none": "No",
        "acquaintance": "We only know someone in common",
        "known": "We have met or written before",
        "earlier-round": "Only from an earlier round",
        "referrer": "Someone there put me forward",
    },
)

INTERVIEWER_ACTIVITY = choice_question(
    "interviewer_activity",
    "How do they use LinkedIn?",
    "quiet",
    {
        "active": "They post or comment",
        "quiet": "They hardly use it",
        "not-there": "I cannot find them there",
    },
)

WHO_INITIATED = choice_question(
    "who_initiated",
    "What did they do?",
    "viewed",
    {
        "viewed": "They looked at my profile",
        "followed": "They follow me",
        "suggested": "They said we should connect",
        "invited": "They sent me an invitation",
        "accepted": "They accepted my request",
    },
)

APPLIED_THROUGH = choice_question(
    "applied_through",
    "How did you apply?",
    "employer",
    {
        "employer": "To the employer directly",
        "agency": "Through an agency",
        "internal": "I already work there",
    },
)

DECISION_DAY = choice_question(
    "decision_day",
    "Did they name a day by which you would hear?",
    "none-recent",
    {
        "to-come": "Yes, and it is still to come",
        "passed": "Yes, and it has passed",
        "none-recent": "No, and we spoke within the week",
        "none-long": "No, and that was over a week ago",
    },
)

FOLLOWED_UP = choice_question(
    "followed_up",
    "Have you asked them for news yet?",
    "once",
    {"no": "No", "once": "Once", "twice": "Twice or more"},
)

REQUEST_AGE = choice_question(
    "request_age",
    "When did you send your request, or withdraw it?",
    "under-3-weeks",
    {
        "under-3-weeks": "Under 3 weeks ago",
        "3-weeks": "3 weeks to 6 months ago",
        "6-months": "Over 6 months ago",
    },
    "The later of the two.",
)

THEIR_EMAIL = choice_question(
    "their_email",
    "Can you reach them by email?",
    "through-others",
    {"yes": "Yes", "through-others": "Only through someone else", "no": "No"},
    "The invitation to the interview often names them.",
)

MEET_AGAIN = choice_question(
    "meet_again",
    "Will you speak with them again soon?",
    "no",
    {"yes": "Yes", "no": "No"},
)

JOINED = choice_question(
    "joined",
    "Have you started work there?",
    "no",
    {"yes": "Yes", "no": "No"},
)

CONTACT_REASON = choice_question(
    "contact_reason",
    "What would you write to them about?",
    "nothing",
    {
        "thanks": "A word of thanks",
        "application": "My application",
        "post": "Something they posted",
        "favor": "A referral or a favor",
        "nothing": "Nothing in particular",
    },
)

LAST_MESSAGE = choice_question(
    "last_message",
    "What became of your last message to them there?",
    "unanswered",
    {
        "none": "I have not written yet",
        "recent": "They answered, under a month ago",
        "older": "They answered, over a month ago",
        "unanswered": "They have not answered",
    },
)

WEAK_SPOT = choice_question(
    "weak_spot",
    "What is least ready?",
    "answers",
    {
        "employer": "What I know of the employer",
        "answers": "My answers",
        "questions": "My questions for them",
        "practical": "Time, place or link",
        "nothing": "All of it is ready",
    },
)

ROUND = choice_question(
    "round",
    "Which round is it?",
    "first",
    {"first": "The first", "later": "A later one"},
)

INTERVIEWER_KNOWN = choice_question(
    "interviewer_known",
    "Do you know who will interview you?",
    "no",
    {"yes": "Yes", "no": "No"},
)
