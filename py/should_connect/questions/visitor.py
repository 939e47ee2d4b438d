"""Questions about the visitor: what they want, their own profile, and who may notice."""

from should_connect.questions.model import choice_question

GOAL = choice_question(
    "goal",
    "What do you want from it?",
    "this-job",
    {
        "this-job": "A better chance at this job",
        "news": "News of where things stand",
        "research": "To read up on them",
        "contact": "A lasting contact",
        "openings": "To hear of other openings",
    },
)

EMPLOYED_DISCRETION = choice_question(
    "employed_discretion",
    "May your present employer notice?",
    "secret",
    {
        "secret": "No, they must not",
        "fine": "Yes, or I have none",
    },
)

NEXT_MOVE = choice_question(
    "next_move",
    "What are you about to do?",
    "look",
    {
        "look": "Look at their profile",
        "follow": "Follow them or the company",
        "comment": "Like or comment on a post",
        "connect": "Send a request or accept one",
        "open-to-work": "Show that I am open to work",
    },
)

CONTACT_LIST = choice_question(
    "contact_list",
    "Who can see your list of contacts?",
    "contacts",
    {"contacts": "All my contacts", "only-me": "Only I"},
    "Under Settings, Visibility, Connections. Unless changed, your contacts see it.",
)

VIEWING_MODE = choice_question(
    "viewing_mode",
    "What do others see when you look at their profile?",
    "name",
    {
        "name": "My name",
        "partly": "My kind of job only",
        "private": "Nothing",
    },
    "Under Settings, Visibility, Profile viewing options.",
)

COLLEAGUES = choice_question(
    "colleagues",
    "Are people from your work among your contacts?",
    "yes",
    {"yes": "Yes", "no": "No"},
)

PROFILE_PHOTO = choice_question(
    "profile_photo",
    "How is your photo?",
    "poor",
    {"good": "Clear, recent, fit for work", "poor": "Old, private or missing"},
)

PROFILE_TEXT = choice_question(
    "profile_text",
    "How are your headline and summary?",
    "thin",
    {
        "good": "They say what I do and fit the role",
        "thin": "Vague, or one is missing",
    },
)

PROFILE_HISTORY = choice_question(
    "profile_history",
    "How does your work history there match your resume?",
    "differs",
    {
        "matches": "They agree",
        "old": "It is out of date",
        "differs": "It says something else",
    },
)

PROFILE_EXTRAS = choice_question(
    "profile_extras",
    "Do you have a recommendation or a certificate there?",
    "no",
    {"yes": "Yes", "no": "No"},
)

PROFILE_REGRETS = choice_question(
    "profile_regrets",
    "Is anything there that you would not want them to see?",
    "yes",
    {"no": "No", "yes": "Yes"},
    "Posts, comments, contact details, the Open to Work frame.",
)

PROFILE_PUBLIC = choice_question(
    "profile_public",
    "Can people you are not connected with read it?",
    "no",
    {"yes": "Yes", "no": "Hardly any of it"},
)
