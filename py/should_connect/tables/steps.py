"""Steps that more than one table tells people to take."""

from collections.abc import Mapping
from dataclasses import replace

from should_connect.answer import Action, Counted, Due, Step
from should_connect.catalogue.linkedin import INVITATION_EXPIRES_MONTHS

THANK_YOU = Step(
    "Email each interviewer a separate thank-you.",
    "Now, or within 24 hours of the interview",
    "write-the-email",
    Action.EMAIL,
    Due(0, 1),
)
WRITE_NOTE = Step(
    "Send one request with a short personal note.", "When your profile is ready", "write-the-note", Action.REQUEST
)
CHECK_PROFILE = Step("Make sure your profile is up to date.", "Before you send", "profile-check")
STATUS_EMAIL = Step(
    "No news? Email the recruiter.",
    "5 to 7 business days later, or 1 to 2 after the day they named",
    "write-the-email",
    Action.EMAIL,
    Due(5, 7, business=True),
)
STATUS_EMAIL_NOW = Step("Email the recruiter once about timing.", "Today or tomorrow", "write-the-email", Action.EMAIL)
STATUS_EMAIL_OVERDUE = replace(STATUS_EMAIL_NOW, when="Now, or after the day they named")
"""The same, for a page that doesn't know whether they named a day."""
THANK_IN_IT = Step("Never thanked them? Say it in the same email.", "In that email", "write-the-email", Action.EMAIL)
STATUS_EMAIL_AGAIN = Step(
    "Still nothing? Ask one last time by email.",
    "A week after asking, past any day they named",
    "write-the-email",
    Action.EMAIL,
)
AFTER_PROMISE = Step(
    "No news? Email the recruiter once.",
    "1 to 2 business days after the day they named",
    "write-the-email",
    Action.EMAIL,
    Due(1, 2, business=True, counted=Counted.PROMISE),
)
AFTER_PROMISE_AGAIN = Step(
    "Still no news? Ask one last time by email.",
    "1 to 2 business days after the day they named",
    "write-the-email",
    Action.EMAIL,
    Due(1, 2, business=True, counted=Counted.PROMISE),
)
ASK_AFTER_CLOSING = Step(
    "No news? Email the contact in the posting once.", "A week after the posting closes", "write-the-email",
    Action.EMAIL,
)  # fmt: skip
ANSWER_OFFER = Step("Answer the offer by email or phone.", "First", "write-the-email")
ASK_ABOUT_OFFER = Step("Ask whoever made the offer, by email or phone.", "When you need to know", "write-the-email")
LET_IT_REST = Step("If they don't respond, leave it there. No reminder, no second request.", "Afterward")
AFTER_THE_THANKS = "Yes, after a thank-you email"
OK_AFTER_THE_THANKS = "OK, after a thank-you email"
ONCE_ANSWERED = "Yes, once you've answered"
OK_ONCE_ANSWERED = "OK, once you've answered"
ASK_AGAIN = "Email again, after a week"
"""What verdicts say where something else goes first, or the day is still to come."""
THANK_AFTER_NO = Step(
    "Email your thanks. One question about feedback is fine.", "Within a few days", "write-the-email", Action.EMAIL
)
FOLLOW_COMPANY = Step("Follow the company page if you're still interested.", "Any time", "", Action.PUBLIC)
LOOK = Step("Read their profile. You don't need to be connected.", "Any time")
OWN_CHANNEL = Step("Use only the channel they named, usually email.", "From now on")
ASK_AT_GOODBYE = Step("If it went well, ask as you leave: “May I add you on LinkedIn?”", "At the end of the interview")
AFTER_DECISION = Step(
    "Send one request, even after a no, if you got along.", "After you hear", "write-the-note", Action.REQUEST
)
IF_THEY_OFFER = Step("Connect if they make you an offer.", "After they decide", "write-the-note", Action.REQUEST)
LEAVE_THE_MOVE = Step("Let them make the next move. If they don't, leave it there.", "From now on")
PREPARE = Step("Prepare for the interview itself.", "Until then", "prepare")
MOVE_ON = Step("Put your time into the next application.", "From now on")
PLAIN_CONNECT_LATER = Step("Then connect, if you'd still like to.", "After you've given notice")
SOME_MONTHS = f"After about {INVITATION_EXPIRES_MONTHS} months"
LET_IT_EXPIRE = Step("If they haven't accepted, it expires by itself. Leave it there.", SOME_MONTHS)
IF_HIRED = Step("If they hire you, connect with them then.", "Once you've started")
IF_THEY_WRITE = Step("If they write to you, reply. If they never do, leave it there.", "From now on")
ASK_WHEN_YOU_MEET = Step("If you get to speak with them, ask: “May I add you on LinkedIn?”", "When you meet")
ONE_EMAIL = Step(
    "Thank them by email. There's nothing else to do.", "Within a few days", "write-the-email", Action.EMAIL
)
SAY_YOU_ARE_OUT = Step(
    "Tell them by email that you've pulled out, with thanks.", "Today", "write-the-email", Action.EMAIL
)
ACCEPT_IF_INVITED = Step("Accept. At a formal employer, accept after they decide.", "If they invite you")
REPLY_BY_EMAIL = Step(
    "Thank them by email, and say you'll connect later.", "Within a day or two", "write-the-email", Action.EMAIL
)

EMAIL_FOR: Mapping[str, Mapping[str, str]] = {
    THANK_YOU.text: {"email_kind": "thank-you"},
    THANK_AFTER_NO.text: {"email_kind": "after-rejection"},
    REPLY_BY_EMAIL.text: {"email_kind": "reply", "reply": "accept-invitation"},
    SAY_YOU_ARE_OUT.text: {"email_kind": "reply", "reply": "withdraw"},
    **{
        step.text: {"email_kind": "status"}
        for step in (
            STATUS_EMAIL, STATUS_EMAIL_NOW, STATUS_EMAIL_AGAIN, AFTER_PROMISE, AFTER_PROMISE_AGAIN, ASK_AFTER_CLOSING
        )
    },
}  # fmt: skip
"""The email that a step is about, by the step's text, as choices of its page."""
