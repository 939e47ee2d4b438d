"""Questions about where the application stands and what has passed between the visitor and the employer."""

from should_connect.questions.model import choice_question

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
    "Several rounds? Use the next one.",
)

INTERVIEWER_ACTIVITY = choice_question(
    "interviewer_activity",
    "How do they use LinkedIn?",
    "quiet",
    {
        "active": "They post or comment",
        "quiet": "They hardly use it",
        "not-there": "I can't find them there",
    },
)

APPLIED_THROUGH = choice_question(
    "applied_through",
    "How did you apply?",
    "employer",
    {
        "employer": "Directly to the employer",
        "agency": "Through an agency",
        "internal": "I already work there",
    },
)

DECISION_DAY = choice_question(
    "decision_day",
    "Did they say when they'll decide?",
    "none",
    {
        "none": "No",
        "to-come": "Yes, it's still ahead",
        "passed": "Yes, it has passed",
    },
    "For example: “You'll hear from us by Friday.”",
)

THEIR_EMAIL = choice_question(
    "their_email",
    "Can you reach them by email?",
    "through-others",
    {"yes": "Yes", "through-others": "Only through someone else", "no": "No"},
    "Your interview invitation often has their address.",
)

MEET_AGAIN = choice_question(
    "meet_again",
    "Will you speak with them again soon?",
    "no",
    {"yes": "Yes", "no": "No"},
)

CONTACT_REASON = choice_question(
    "contact_reason",
    "What would you write to them about?",
    "nothing",
    {
        "thanks": "To say thanks",
        "application": "My application",
        "post": "Something they posted",
        "favor": "A favor, like a referral",
        "nothing": "Nothing in particular",
    },
)

LAST_MESSAGE = choice_question(
    "last_message",
    "Did they answer your last LinkedIn message?",
    "unanswered",
    {
        "none": "I haven't written yet",
        "unanswered": "No",
        "recent": "Yes, within the last month",
        "older": "Yes, over a month ago",
    },
)

WEAK_SPOT = choice_question(
    "weak_spot",
    "What needs the most work?",
    "answers",
    {
        "employer": "What I know about them",
        "answers": "My answers",
        "questions": "My questions for them",
        "practical": "Time, place or link",
        "nothing": "Nothing, I'm ready",
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
    "Do you know who'll interview you?",
    "no",
    {"yes": "Yes", "no": "No"},
)
