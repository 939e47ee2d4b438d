"""Questions about the visitor: what they want, their own profile, and who may notice."""

from should_connect.questions.model import choice_question

GOAL = choice_question(
    "goal",
    "What do you want from it?",
    "this-job",
    {
        "this-job": "A better chance at this job",
        "contact": "A lasting connection",
        "news": "News about the decision",
        "openings": "To hear about other jobs",
        "research": "To read up on them",
    },
)

NEXT_MOVE = choice_question(
    "next_move",
    "What's this about?",
    "look",
    {
        "connect": "Sending a request",
        "accept": "Accepting an invitation",
        "look": "Viewing their profile",
        "follow": "Following someone",
        "comment": "Reacting to a post",
        "open-to-work": "Turning on Open to Work",
        "heard": "My boss has heard already",
    },
)

CONTACT_LIST = choice_question(
    "contact_list",
    "Who can see your list of connections?",
    "contacts",
    {"contacts": "All my connections", "only-me": "Only me"},
    "Settings, Visibility, Connections. Never changed it? Then it's all of them.",
)

VIEWING_MODE = choice_question(
    "viewing_mode",
    "What do people see when you view them?",
    "name",
    {
        "name": "My name",
        "partly": "Just my kind of job",
        "private": "Nothing",
    },
    "Settings, Visibility, Profile viewing options.",
)

COLLEAGUES = choice_question(
    "colleagues",
    "Are you connected with coworkers?",
    "yes",
    {"yes": "Yes", "no": "No"},
)

PROFILE_PHOTO = choice_question(
    "profile_photo",
    "How's your photo?",
    "poor",
    {"good": "Clear and recent", "poor": "Old or missing"},
)

PROFILE_TEXT = choice_question(
    "profile_text",
    "How are your headline and summary?",
    "thin",
    {
        "good": "They say what I do",
        "thin": "Vague or missing",
    },
)

PROFILE_HISTORY = choice_question(
    "profile_history",
    "Does your work history match your resume?",
    "differs",
    {
        "matches": "Yes",
        "old": "It's out of date",
        "differs": "No, it says something else",
    },
)

PROFILE_EXTRAS = choice_question(
    "profile_extras",
    "Does your profile show a recommendation?",
    "no",
    {"yes": "Yes", "no": "No"},
)

PROFILE_REGRETS = choice_question(
    "profile_regrets",
    "Anything you don't want them to see?",
    "yes",
    {"no": "No", "yes": "Yes"},
    "Such as old posts, your phone number, or the Open to Work frame.",
)

PROFILE_PUBLIC = choice_question(
    "profile_public",
    "Can strangers read your profile?",
    "no",
    {"yes": "Yes", "no": "Hardly"},
)
