"""Prepare: what to do before the interview, LinkedIn apart.

The order is urgency: today, what only others can tell you, what would be noticed, then the weakest spot and the days.
"""

from collections.abc import Mapping

from should_connect.answer import Action, Step, Verdict
from should_connect.judgment import Turn, View
from should_connect.questions.happened import NO_CONTACT
from should_connect.questions.process import APPLIED_THROUGH, DAYS_TO_INTERVIEW, INTERVIEWER_KNOWN, ROUND, WEAK_SPOT
from should_connect.questions.visitor import PROFILE_HISTORY
from should_connect.table import Caution, Row, Table
from should_connect.tables.gates import GATES

WITH_TIME = ("1-3", "4-7", "8+")
ASK_THE_SCHEDULER = "Email the scheduler"
READY = "You're ready"
REST_NOW = "Read the profiles of the people you'll meet once more, and get some rest."
THEY_KNOW = "They can tell you the time, place and link. The interviewer has other things to do."

REST = Step("Lay out what you need, and get a good night's sleep.", "The evening before")
PRACTICE = Step("Say your answers to the usual questions out loud.", "Every day until then")
ASK_WHAT_IS_MISSING = Step("Ask for what's missing, in one email.", "Today", "write-the-email", Action.EMAIL)
READ_EMPLOYER = Step("Read their website, news and posts.", "First")
READ_PERSON = Step("Read the profiles of the people who'll interview you.", "The day before", "discretion")
OWN_QUESTIONS = Step("Write down three questions that only they can answer.", "The day before")
ONCE_MORE = Step("Go through your notes once, then leave early.", "Today")
THEIR_FORM = Step("Use the form or address they gave for questions, if any.", "Today")
THANKS_COME_AFTER = Step("Check what to send, and when.", "After the interview", "after-interview")

ROWS = (
    Row(
        id="questions-and-no-contact",
        when={"no_contact": "yes", "weak_spot": "practical"},
        verdict=Verdict.LOOK_ONLY,
        label="Check the invitation again",
        headline="They asked for no contact, so look for time, place or link in what they sent.",
        rules=("DEC-24", "DEC-25"),
        steps=(Step("Read the invitation and their website again.", "Today"), THEIR_FORM),
    ),
    Row(
        id="today-and-unclear",
        when={"days_to_interview": "0", "weak_spot": "practical"},
        verdict=Verdict.EMAIL_INSTEAD,
        label="Call or email them now",
        headline="Get the time, place or link right first. The rest is ready enough.",
        rules=("ALT-06", "PREP-07"),
        steps=(
            Step("Call whoever invited you. Email if you can't.", "Now", "write-the-email", Action.EMAIL),
            ONCE_MORE,
        ),
        dissent=("K15",),
    ),
    Row(
        id="today",
        when={"days_to_interview": "0"},
        verdict=Verdict.LOOK_ONLY,
        label="Go in rested",
        headline="It's too late to learn something new, so trust what you've prepared.",
        rules=("PREP-07", "DEC-34"),
        steps=(ONCE_MORE, THANKS_COME_AFTER),
        dissent=("K1",),
    ),
    Row(
        id="practical-by-agency",
        when={"weak_spot": "practical", "applied_through": "agency"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_THE_SCHEDULER,
        headline=THEY_KNOW,
        rules=("N2", "ALT-06"),
        steps=(ASK_WHAT_IS_MISSING, Step("Ask the agency's recruiter, who set it up.", "When you ask")),
        dissent=("K15",),
    ),
    Row(
        id="practical",
        when={"weak_spot": "practical"},
        verdict=Verdict.EMAIL_INSTEAD,
        label=ASK_THE_SCHEDULER,
        headline=THEY_KNOW,
        rules=("ALT-06", "PREP-07"),
        steps=(ASK_WHAT_IS_MISSING,),
        dissent=("K15",),
    ),
    Row(
        id="profile-differs",
        when={"weak_spot": "nothing", "profile_history": "differs", "days_to_interview": WITH_TIME},
        verdict=Verdict.FIX_PROFILE_FIRST,
        headline="Check your profile against your resume. Titles, employers and years should match.",
        rules=("PROF-05", "PROF-02", "PROF-01"),
        steps=(Step("Correct job titles, employers and years.", "Today", "profile-check"), READ_PERSON, REST),
    ),
    Row(
        id="profile-old",
        when={"weak_spot": "nothing", "profile_history": "old", "days_to_interview": WITH_TIME},
        verdict=Verdict.FIX_PROFILE_FIRST,
        headline="You're ready otherwise, so add your latest job to your profile.",
        rules=("PROF-05", "PROF-01"),
        steps=(Step("Add your latest job and what you did there.", "Today", "profile-check"), READ_PERSON, REST),
    ),
    Row(
        id="who-comes",
        when={
            "interviewer_known": "no",
            "weak_spot": "nothing",
            "days_to_interview": WITH_TIME,
            "no_contact": "no",
        },
        verdict=Verdict.EMAIL_INSTEAD,
        label="Ask who'll be there",
        headline="The person who scheduled it knows. Then you can read up on them.",
        rules=("ALT-06", "PREP-04"),
        steps=(Step("Ask for their names in one line.", "Today", "write-the-email", Action.EMAIL), READ_PERSON),
        dissent=("K15",),
    ),
    Row(
        id="employer-in-a-hurry",
        when={"weak_spot": "employer", "days_to_interview": "1-3"},
        verdict=Verdict.LOOK_ONLY,
        label="Read up on them tonight",
        headline="One evening is enough for the employer. Save the rest for your answers.",
        rules=("PREP-01", "PREP-02", "PREP-08"),
        steps=(READ_EMPLOYER, PRACTICE, READ_PERSON, REST),
    ),
    Row(
        id="employer",
        when={"weak_spot": "employer"},
        verdict=Verdict.LOOK_ONLY,
        label="Read up on the employer",
        headline="Know what they do, what they value and what's new there.",
        rules=("PREP-01", "PREP-02", "ALT-09"),
        steps=(READ_EMPLOYER, PRACTICE, OWN_QUESTIONS),
        dissent=("K18",),
    ),
    Row(
        id="answers-in-a-hurry",
        when={"weak_spot": "answers", "days_to_interview": "1-3"},
        verdict=Verdict.LOOK_ONLY,
        label="Practice out loud",
        headline="Take the five questions you fear most. Saying the answers beats reading them.",
        rules=("PREP-03", "PREP-07", "PREP-08"),
        steps=(PRACTICE, READ_PERSON, REST),
    ),
    Row(
        id="answers-over-a-week",
        when={"weak_spot": "answers", "days_to_interview": "8+"},
        verdict=Verdict.LOOK_ONLY,
        label="Practice a little each day",
        headline="You have time: find one story for each thing they ask for.",
        rules=("PREP-03", "PREP-02", "PREP-08"),
        steps=(READ_EMPLOYER, PRACTICE, OWN_QUESTIONS, REST),
    ),
    Row(
        id="answers",
        when={"weak_spot": "answers"},
        verdict=Verdict.LOOK_ONLY,
        label="Practice your answers",
        headline="Take the usual questions in your field, with an example from your work for each.",
        rules=("PREP-03", "PREP-02", "PREP-08"),
        steps=(READ_EMPLOYER, PRACTICE, OWN_QUESTIONS),
    ),
    Row(
        id="questions",
        when={"weak_spot": "questions"},
        verdict=Verdict.LOOK_ONLY,
        label="Find your questions",
        headline="Their posts and their news give you better questions than any list.",
        rules=("PREP-06", "PREP-05", "ALT-10"),
        steps=(READ_EMPLOYER, READ_PERSON, OWN_QUESTIONS),
        dissent=("K13",),
    ),
    Row(
        id="ready-without-a-date",
        when={"days_to_interview": "no-date", "no_contact": "yes"},
        verdict=Verdict.WAIT_DAYS,
        label="Wait for the date",
        headline="You're ready, and they'll write when there's a date.",
        rules=("PREP-07", "DEC-24"),
        steps=(Step("Run through your answers again.", "When you get a date"),),
    ),
    Row(
        id="ready-and-waiting-for-a-date",
        when={"days_to_interview": "no-date"},
        verdict=Verdict.WAIT_DAYS,
        label="Wait for the date",
        headline="You're ready. Run through your answers again when you get one.",
        rules=("PREP-07", "DEC-34"),
        steps=(
            Step(
                "No date? Ask once by email.",
                "5 to 7 business days after the last word",
                "write-the-email",
                Action.EMAIL,
            ),
        ),
    ),
    Row(
        id="ready-for-a-later-round",
        when={"round": "later"},
        verdict=Verdict.LOOK_ONLY,
        label=READY,
        headline=REST_NOW,
        rules=("BEN-18", "PREP-04", "PREP-07"),
        steps=(
            Step("Go through your notes from the earlier round. Build on them.", "The day before"),
            READ_PERSON,
            REST,
        ),
        dissent=("K13",),
    ),
    Row(
        id="ready",
        when={},
        verdict=Verdict.LOOK_ONLY,
        label=READY,
        headline=REST_NOW,
        rules=("PREP-04", "PREP-05", "PREP-07"),
        steps=(READ_PERSON, REST),
        dissent=("K13",),
    ),
)

_WORK_LEFT = ("employer", "employer-in-a-hurry", "answers", "answers-in-a-hurry", "answers-over-a-week", "questions")

TABLE = Table(
    "prepare",
    (NO_CONTACT, WEAK_SPOT, DAYS_TO_INTERVIEW, PROFILE_HISTORY, INTERVIEWER_KNOWN, ROUND, APPLIED_THROUGH),
    ROWS,
    (
        Caution(
            id="who-will-be-there",
            when={"interviewer_known": "no", "no_contact": "no"},
            text="If you don't know who'll be there, ask the person who scheduled it.",
            rule="PREP-04",
            rows=("employer", "answers", "answers-over-a-week", "questions"),
        ),
        Caution(
            id="profile-too",
            when={"profile_history": ("differs", "old")},
            text="If your profile and your resume don't match, fix that as well.",
            rule="PROF-05",
            rows=(*_WORK_LEFT, "practical", "practical-by-agency", "ready-and-waiting-for-a-date"),
        ),
        Caution(
            id="later-round",
            when={"round": "later"},
            text="If it's a later round, build on what you heard in the earlier one.",
            rule="BEN-18",
            rows=_WORK_LEFT,
        ),
        Caution(
            id="internal",
            when={"applied_through": "internal"},
            text="If you work there already, prepare as if they didn't know you, and leave the panel alone.",
            rule="N7",
        ),
    ),
    GATES,
)

ORDER: tuple[Turn, ...] = (
    ("weak_spot", {}),
    ("days_to_interview", {}),
    ("profile_history", {}),
    ("interviewer_known", {}),
    ("round", {}),
    ("applied_through", {}),
)

VIEWS: Mapping[str, View] = {
    "prepare": View("prepare", TABLE, {}, ORDER, frozenset(("no_contact",)), on_requests=False)
}
"""The page isn't about contact; it only looks at the rule that would forbid a question by email."""
