"""Steps that more than one calculator tells people to take."""

from should_connect.answer import Step

THANK_YOU = Step(
    "Thank each interviewer by email, each in different words.",
    "Within 24 hours of the interview, or now if that has passed",
    "write-the-email",
)
WRITE_NOTE = Step("Write a short personal note to go with the request.", "Before you send", "write-the-note")
CHECK_PROFILE = Step(
    "Bring your own profile up to date: it is the first thing they will open.", "Before you send", "profile-check"
)
STATUS_EMAIL = Step(
    "Ask once by email where things stand: the recruiter first, or whoever you write with.",
    "1 to 2 business days after the promised date, or after 5 to 7 business days",
    "write-the-email",
)
ANSWER_OFFER = Step("Answer the offer by email or phone.", "First", "write-the-email")
LET_IT_REST = Step("If they do not react, leave it. No reminder, no second request.", "Afterwards")
THANK_AFTER_NO = Step(
    "Thank them for their time and ask one question about feedback.", "In the next days", "write-the-email"
)
FOLLOW_COMPANY = Step("Follow the company page if the employer still interests you.", "Any time")
LOOK = Step("Read their profile and follow the company page; neither needs a connection.", "Any time")
OWN_CHANNEL = Step("Keep to the channel they named, usually email.", "From now on", "write-the-email")
ASK_AT_GOODBYE = Step("If the talk was friendly, ask as you leave: “May I add you on LinkedIn?”", "As you say goodbye")
AFTER_THE_INTERVIEW = Step("See whether a request fits after the interview.", "From day 2 on", "after-interview")
LEAVE_THE_MOVE = Step("Leave the next move to them.", "From now on")
