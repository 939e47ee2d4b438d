"""Questions about a list of people, and how many requests the visitor can still send."""

from should_connect.questions.happened import EARLIER_REQUEST
from should_connect.questions.interview import RAPPORT
from should_connect.questions.model import PeopleQuestion, TextQuestion, choice_question

NOTES_LEFT = choice_question(
    "notes_left",
    "How many notes can you still send this month?",
    "3",
    {
        "0": "None",
        "1": "One",
        "2": "Two",
        "3": "Three or more",
        "premium": "I have Premium",
    },
    "A free account gets about five a month.",
)

LIST_SIZE = choice_question(
    "list_size",
    "How many people would you add at most?",
    "3",
    {"3": "Three", "4": "Four", "5": "Five"},
    "Three is plenty.",
)

PERSON_NAME = TextQuestion("name", "Name", "Only to tell people apart; it may stay empty.", most=80)

PERSON_ROLE = choice_question(
    "role",
    "Who are they?",
    "coordinator",
    {
        "lead": "The hiring manager or lead interviewer",
        "senior": "Someone senior on the team",
        "peer": "A possible colleague of mine",
        "recruiter": "A recruiter",
        "coordinator": "The person who scheduled it",
    },
)

INTERVIEWED = choice_question(
    "interviewed",
    "Did they interview you, or will they?",
    "no",
    {"yes": "Yes", "no": "No"},
)

PEOPLE = PeopleQuestion(
    "people",
    "Who have you met, or will you meet?",
    (PERSON_NAME, PERSON_ROLE, INTERVIEWED, RAPPORT, EARLIER_REQUEST),
    "Up to eight people. Names never leave your browser.",
)
