"""The other side: a candidate has written to an interviewer, a recruiter or an employee. What to do with it.

The order is the policy: harm first, then what came, and for a request whether hiring is still open.
"""

from collections.abc import Mapping

from should_connect.answer import Step, Verdict
from should_connect.judgment import Turn, View
from should_connect.questions.other_side import (
    CONTACT_RULE,
    KNOW_THEM,
    MY_PART,
    THEIR_CASE,
    THEY_SENT,
    TOLD_THEM,
    WELCOME,
)
from should_connect.table import Caution, Row, Table
from should_connect.tables import replies_to_candidates as replies
from should_connect.tables.gate_rows import NO_RETALIATION

DECIDES = ("interviewer", "recruiter")
NO_NEED = "No, you don't have to"
NO_REASON_NEEDED = "Plenty of people only add those they work with. It says nothing about the candidate."

SAVE_IT = Step("Save the messages and take screenshots, with dates.", "Now")
TELL_HR = Step("Tell HR, and show them what you saved.", "Today")
BLOCK = Step("Block or report them. LinkedIn doesn't say who did.", "When you like")
ASK_HR = Step("Ask HR or your recruiter before you reply.", "Today")
LEAVE_IT = Step("Leave the request. LinkedIn doesn't tell them.", "Until you've decided")
ACCEPT_THEN = Step("Accept it then, if you'd like to.", "After the decision")
ACCEPT_NOW = Step("Accept it, and reply in one line if you like.", "When you like")
SAME_FOR_ALL = Step("Do the same for every candidate for this job.", "Until you've decided")
KEEP_IT_TO_EMAIL = Step("Send questions about the job to the recruiter.", "If they ask")
IGNORE = Step("Ignore the request. LinkedIn doesn't tell them.", "When you like")
SAY_NO_KINDLY = Step("Say no in one kind line, and link the job posting.", "Within a few days")
TELL_THEM_ONCE = Step("Tell them once where things stand, and that you'll stop replying.", "Today")
TELL_THEM_THEN = Step("Tell them once that there's no news, and when you'll write.", "Today")
WRITE_THEN = Step("Don't reply before then. Email them the decision.", "When you've decided")
STOP = Step("Don't reply again. Mute or block them if it goes on.", "After that")
HAND_OVER = Step("Ask the recruiter to tell them where things stand.", "Today")

ROWS = (
    Row(
        id="threat",
        when={"they_sent": "threat"},
        verdict=Verdict.DO_NOT_SEND,
        label="No reply: report it",
        headline="You don't have to deal with a threat alone, and you don't have to answer it.",
        rules=("N14", "N17", "P23"),
        steps=(SAVE_IT, Step("Go to HR. If you feel in danger, call the police.", "Now"), BLOCK),
    ),
    Row(
        id="advance",
        when={"my_part": "candidate", "they_sent": "personal"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, and you owe no reply",
        headline="Someone who decides about you shouldn't do that, and it isn't your fault.",
        rules=("N15", "N16", "N17", "P23"),
        steps=(
            SAVE_IT,
            Step("Deal with someone else there: the recruiter or HR.", "For the application"),
            NO_RETALIATION,
            BLOCK,
        ),
    ),
    Row(
        id="candidate",
        when={"my_part": "candidate"},
        verdict=Verdict.LOOK_ONLY,
        label="Check your own case",
        headline="This page is for the people who get the requests. Yours is the home page.",
        rules=("DEC-02",),
        steps=(Step("Check your case.", "Next", "decide"),),
    ),
    Row(
        id="personal",
        when={"they_sent": "personal"},
        verdict=Verdict.DO_NOT_SEND,
        label="No reply: tell HR",
        headline="It has nothing to do with the job, and HR can take it from here.",
        rules=("N17", "P23", "N12"),
        steps=(SAVE_IT, TELL_HR, BLOCK),
    ),
    Row(
        id="told-already",
        when={"they_sent": "too-many", "told_them": "yes"},
        verdict=Verdict.DO_NOT_SEND,
        label="No more replies",
        headline="You've told them clearly, and that's all you owe them.",
        rules=("N14", "P23"),
        steps=(
            Step("Don't reply. Mute or block them.", "From now on"),
            Step("Tell HR if the tone turns hostile.", "If it does"),
        ),
    ),
    Row(
        id="too-many-while-open",
        when={"they_sent": "too-many", "my_part": ("interviewer", "colleague"), "their_case": "open"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Ask the recruiter to reply",
        headline="They want news, and the recruiter can give it. Silence usually doesn't end it.",
        rules=("N14", "N12", "N7"),
        steps=(HAND_OVER, STOP),
        replies=(replies.TO_THE_RECRUITER,),
    ),
    Row(
        id="too-many-to-a-recruiter",
        when={"they_sent": "too-many", "their_case": "open"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email them once, clearly",
        headline="You're the one who can say when they'll hear. Silence usually doesn't end it.",
        rules=("N14", "N9"),
        steps=(TELL_THEM_THEN, WRITE_THEN),
        replies=(replies.NO_NEWS_YET,),
    ),
    Row(
        id="too-many-and-chosen",
        when={"they_sent": "too-many", "their_case": "chosen"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email them once, clearly",
        headline="You'll work together, so say who answers what and when they'll hear.",
        rules=("N14",),
        steps=(Step("Tell them once who writes next, and when.", "Today"), KEEP_IT_TO_EMAIL),
    ),
    Row(
        id="too-many",
        when={"they_sent": "too-many"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email them once, clearly",
        headline="Silence usually doesn't end it. One kind, clear message does more.",
        rules=("N14",),
        steps=(TELL_THEM_ONCE, STOP),
        replies=(replies.LAST_WORD,),
    ),
    Row(
        id="referral-while-you-decide",
        when={"they_sent": "referral", "my_part": DECIDES, "their_case": "open"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, not while you decide",
        headline="You help decide about them, so you can't speak up for them as well.",
        rules=("N7", "N12", "N13"),
        steps=(ASK_HR, Step("Say that you can't while hiring is open.", "Within a few days")),
        replies=(replies.NO_REFERRAL_WHILE_DECIDING,),
    ),
    Row(
        id="referral-known-work",
        when={"they_sent": "referral", "know_them": "worked"},
        verdict=Verdict.ACCEPT,
        label="Yes, if you'd vouch for it",
        headline="You know their work, so you can say what you've seen yourself.",
        rules=("N13", "BEN-13"),
        steps=(
            Step("Ask for the job link and their resume.", "Within a few days"),
            Step("Say what you've seen of their work, and no more.", "When you refer them"),
        ),
        replies=(replies.REFERRAL,),
    ),
    Row(
        id="referral-after-a-meeting",
        when={"they_sent": "referral", "know_them": "met"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email what you can say",
        headline="You've met, but you can't judge their work. You can say exactly that.",
        rules=("N13",),
        steps=(
            Step("Offer to say where you met, and no more.", "Within a few days"),
            Step("Link the job posting, so they can apply.", "In the same email"),
        ),
        replies=(replies.WE_HAVE_MET,),
    ),
    Row(
        id="referral-for-a-stranger",
        when={"they_sent": "referral"},
        verdict=Verdict.DO_NOT_SEND,
        label="No, and say it kindly",
        headline="You don't have to refer someone whose work you don't know.",
        rules=("N13",),
        steps=(SAY_NO_KINDLY,),
        replies=(replies.NO_REFERRAL,),
    ),
    Row(
        id="message-to-an-interviewer",
        when={"they_sent": "message", "my_part": "interviewer", "their_case": "open"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Ask HR before you reply",
        headline="A thank-you needs no answer while you decide. HR knows what's allowed.",
        rules=("N12", "N7", "N3"),
        steps=(ASK_HR, Step("Pass questions on to the recruiter.", "If there are any"), SAME_FOR_ALL),
        replies=(replies.NOTE_FROM_A_CANDIDATE,),
    ),
    Row(
        id="message-to-a-recruiter",
        when={"they_sent": "message", "my_part": "recruiter", "their_case": "open"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email a short reply",
        headline="You're the one they should write to. Say when they'll hear.",
        rules=("N9", "N14"),
        steps=(Step("Reply by email. Add the day they'll hear, if you know it.", "Within a few days"),),
        replies=(replies.STILL_DECIDING,),
    ),
    Row(
        id="message-to-a-colleague",
        when={"they_sent": "message", "my_part": "colleague", "their_case": "open"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email them the right contact",
        headline="You're not part of the hiring, so the recruiter should answer.",
        rules=("N12", "N7"),
        steps=(Step("Send them to the recruiter in one line.", "Within a few days"),),
        replies=(replies.ASK_THE_RECRUITER,),
    ),
    Row(
        id="message-after-a-no",
        when={"they_sent": "message", "their_case": "turned-down"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email one kind line",
        headline="It's decided, so a short wish is safe. Leave feedback to the recruiter.",
        rules=("N11", "N12"),
        steps=(
            Step("Wish them well in one line.", "Within a few days"),
            Step("Send feedback questions to HR.", "If they ask"),
        ),
        replies=(replies.KIND_LINE,),
    ),
    Row(
        id="message",
        when={"they_sent": "message"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Email back, if you like",
        headline="Nothing is being decided, so reply the way you would to anyone.",
        rules=("N8", "N11"),
        steps=(Step("Reply in a line or two.", "When you like"),),
    ),
    Row(
        id="rule-while-open",
        when={"their_case": "open", "my_part": "recruiter", "contact_rule": "yes"},
        verdict=Verdict.WAIT_OUTCOME,
        label="Not now: accept later",
        headline="Your employer's rule comes first. A request says nothing about their ability.",
        rules=("N7", "N12", "N8", "P6"),
        steps=(ASK_HR, LEAVE_IT, ACCEPT_THEN),
        replies=(replies.NOT_NOW_FROM_RECRUITER,),
    ),
    Row(
        id="interviewer-while-open",
        when={"their_case": "open", "my_part": "interviewer"},
        verdict=Verdict.WAIT_OUTCOME,
        label="Not now: accept later",
        headline="It's fairer to the others. A request says nothing about their ability.",
        rules=("N7", "N12", "N8", "P6"),
        steps=(ASK_HR, LEAVE_IT, ACCEPT_THEN),
        replies=(replies.NOT_NOW,),
    ),
    Row(
        id="not-welcome",
        when={"welcome": "no"},
        verdict=Verdict.DO_NOT_SEND,
        label=NO_NEED,
        headline=NO_REASON_NEEDED,
        rules=("FUP-06", "WHO-14", "P6", "N8"),
        steps=(IGNORE,),
        replies=(replies.RATHER_NOT,),
    ),
    Row(
        id="recruiter-while-open",
        when={"their_case": "open", "my_part": "recruiter"},
        verdict=Verdict.ACCEPT,
        label="Yes, if you do so for all",
        headline="You're the one they should talk to, so it's less of an issue.",
        rules=("N9", "N7", "N8"),
        steps=(SAME_FOR_ALL, ACCEPT_NOW),
        replies=(replies.ACCEPTED_BY_RECRUITER,),
    ),
    Row(
        id="stranger",
        when={"know_them": "stranger", "their_case": ("open", "no-application")},
        verdict=Verdict.DO_NOT_SEND,
        label=NO_NEED,
        headline=NO_REASON_NEEDED,
        rules=("P19", "FUP-06", "P6"),
        steps=(IGNORE,),
        replies=(replies.RATHER_NOT,),
    ),
    Row(
        id="colleague-while-open",
        when={"their_case": "open"},
        verdict=Verdict.ACCEPT,
        label="Yes, accept if you like",
        headline="You know them and don't decide. Keep the job out of it.",
        rules=("P19", "N7", "N8"),
        steps=(ACCEPT_NOW, KEEP_IT_TO_EMAIL),
        replies=(replies.ACCEPTED_BY_COLLEAGUE,),
    ),
    Row(
        id="chosen",
        when={"their_case": "chosen"},
        verdict=Verdict.ACCEPT,
        label="Yes, and welcome them",
        headline="You've decided, and you'll work together.",
        rules=("N11", "BEN-08"),
        steps=(ACCEPT_NOW, Step("Don't post about it before it's announced.", "Until then")),
        replies=(replies.ACCEPTED_AFTER_A_YES,),
    ),
    Row(
        id="turned-down",
        when={"their_case": "turned-down"},
        verdict=Verdict.ACCEPT,
        label="Yes, accept if you like",
        headline="It's decided. Several interviewers accept people they turned down.",
        rules=("N11", "FUP-06"),
        steps=(ACCEPT_NOW, Step("Send questions about the decision to HR.", "If they ask")),
        replies=(replies.ACCEPTED_AFTER_A_NO,),
    ),
    Row(
        id="no-application",
        when={},
        verdict=Verdict.ACCEPT,
        label="Yes, accept if you like",
        headline="You know them, and nothing is being decided.",
        rules=("P19", "N8"),
        steps=(ACCEPT_NOW, KEEP_IT_TO_EMAIL),
        replies=(replies.ACCEPTED,),
    ),
)

TABLE = Table(
    "they-asked-me",
    (THEY_SENT, MY_PART, THEIR_CASE, CONTACT_RULE, WELCOME, KNOW_THEM, TOLD_THEM),
    ROWS,
    (
        Caution(
            id="keep-it-professional",
            when={"my_part": DECIDES, "they_sent": "request"},
            text="If you write to a candidate yourself, keep it to the job. Getting personal can break the law.",
            rule="N15",
            rows=("interviewer-while-open", "rule-while-open", "recruiter-while-open"),
        ),
        Caution(
            id="deadlines",
            when={},
            text="If this is in the US, there's a deadline for a charge: 180 or 300 days.",
            rule="N16",
            rows=("advance",),
        ),
    ),
)

ORDER: tuple[Turn, ...] = (
    ("they_sent", {}),
    ("my_part", {}),
    ("their_case", {}),
    ("contact_rule", {}),
    ("welcome", {}),
    ("know_them", {}),
    ("told_them", {}),
)

VIEWS: Mapping[str, View] = {"they-asked-me": View("they-asked-me", TABLE, {}, ORDER, on_requests=False)}
"""The page: the only one for whoever was asked, so that none of the candidate's facts count on it."""
