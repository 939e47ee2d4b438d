"""Prepare: what to do in the days left, LinkedIn apart.

The order is urgency: today, what only others can tell you, what would be noticed, then the weakest spot and the days.
"""

from should_connect.answer import Step, Verdict
from should_connect.questions.process import APPLIED_THROUGH, DAYS_TO_INTERVIEW, INTERVIEWER_KNOWN, ROUND, WEAK_SPOT
from should_connect.questions.visitor import PROFILE_HISTORY
from should_connect.table import Caution, Row, Table
from should_connect.tables.steps import ASK_AT_GOODBYE, THANK_YOU

REST = Step("Lay out what you need and go to bed in time.", "The evening before")
SAY_ALOUD = Step("Say your answers to the common questions of your field aloud.", "Every day until then")
READ_EMPLOYER = Step("Read their website, news and posts: what they do, stand for and struggle with.", "First")
READ_PERSON = Step("Read the profiles of those who will interview you.", "The day before", "discretion")
OWN_QUESTIONS = Step("Write down three questions that only they can answer.", "The day before")

TABLE = Table(
    "prepare",
    (
        DAYS_TO_INTERVIEW,
        WEAK_SPOT,
        INTERVIEWER_KNOWN,
        PROFILE_HISTORY.only("matches", "differs"),
        ROUND,
        APPLIED_THROUGH,
    ),
    (
        Row(
            "today-and-unclear",
            {"days_to_interview": "0", "weak_spot": "practical"},
            Verdict.EMAIL_INSTEAD,
            "Clear up time, place or link this minute. Everything else is ready enough.",
            ("ALT-06", "PREP-07"),
            (Step("Call whoever invited you, or write if you cannot.", "Now", "write-the-email"), ASK_AT_GOODBYE),
            ("K15",),
            label="Call or write now",
        ),
        Row(
            "today",
            {"days_to_interview": "0"},
            Verdict.ASK_ALOUD,
            "Learn nothing new today. Look through your notes once and be there early.",
            ("PREP-07", "DEC-34", "N9"),
            (ASK_AT_GOODBYE, THANK_YOU),
            ("K1",),
            label="Go in rested",
        ),
        Row(
            "practical",
            {"weak_spot": "practical"},
            Verdict.EMAIL_INSTEAD,
            "Write to whoever set the date, not to the interviewer, and ask what you need to know.",
            ("ALT-06", "PREP-07"),
            (Step("Ask for time, place or link, and who will be there.", "Today", "write-the-email"),),
            ("K15",),
            label="Ask the one who set the date",
        ),
        Row(
            "profile-differs",
            {"weak_spot": "nothing", "profile_history": "differs", "days_to_interview": ("1-3", "4-7", "8+")},
            Verdict.FIX_PROFILE_FIRST,
            "The talk is ready. Use the time to lay your resume beside your profile: the two must agree.",
            ("PROF-05", "PROF-02", "PROF-01"),
            (Step("Correct job titles, employers and years.", "Today", "profile-check"), READ_PERSON, REST),
        ),
        Row(
            "who-comes",
            {"interviewer_known": "no", "weak_spot": "nothing", "days_to_interview": ("1-3", "4-7", "8+")},
            Verdict.EMAIL_INSTEAD,
            "Ask whoever set the date who will interview you. Then you can read up on them.",
            ("ALT-06", "PREP-04"),
            (Step("Ask for names and roles in one line.", "Today", "write-the-email"), READ_PERSON),
            ("K15",),
            label="Ask who will be there",
        ),
        Row(
            "employer-in-a-hurry",
            {"weak_spot": "employer", "days_to_interview": "1-3"},
            Verdict.LOOK_ONLY,
            "One evening on the employer, and the rest on your answers.",
            ("PREP-01", "PREP-02", "PREP-08"),
            (READ_EMPLOYER, SAY_ALOUD, READ_PERSON, REST),
            label="Read up tonight",
        ),
        Row(
            "employer",
            {"weak_spot": "employer"},
            Verdict.LOOK_ONLY,
            "Start with the employer: what they do, what they value, what has happened there of late.",
            ("PREP-01", "PREP-02", "ALT-09"),
            (READ_EMPLOYER, Step("Follow the company page.", "Any time"), SAY_ALOUD, OWN_QUESTIONS),
            ("K18",),
            label="Read up on the employer",
        ),
        Row(
            "answers-in-a-hurry",
            {"weak_spot": "answers", "days_to_interview": "1-3"},
            Verdict.LOOK_ONLY,
            "Take the five questions you fear most and say the answers aloud.",
            ("PREP-03", "PREP-07", "PREP-08"),
            (SAY_ALOUD, READ_PERSON, REST),
            label="Practice aloud",
        ),
        Row(
            "answers-over-a-week",
            {"weak_spot": "answers", "days_to_interview": "8+"},
            Verdict.LOOK_ONLY,
            "You have time: collect one story for each thing they ask for, then say it aloud to someone.",
            ("PREP-03", "PREP-02", "PREP-08"),
            (READ_EMPLOYER, SAY_ALOUD, OWN_QUESTIONS, REST),
            label="Practice, a little each day",
        ),
        Row(
            "answers",
            {"weak_spot": "answers"},
            Verdict.LOOK_ONLY,
            "Practice the common questions of your field, with an example from your own work for each.",
            ("PREP-03", "PREP-02", "PREP-08"),
            (SAY_ALOUD, READ_EMPLOYER, OWN_QUESTIONS),
            label="Practice your answers",
        ),
        Row(
            "questions",
            {"weak_spot": "questions"},
            Verdict.LOOK_ONLY,
            "Take your questions from what they publish: their posts, their news, their work.",
            ("PREP-06", "PREP-05", "ALT-10"),
            (READ_PERSON, READ_EMPLOYER, OWN_QUESTIONS),
            ("K13",),
            label="Find your questions",
        ),
        Row(
            "ready-and-waiting-for-a-date",
            {"days_to_interview": "no-date"},
            Verdict.WAIT_DAYS,
            "You are ready. Wait for the date and keep your answers warm.",
            ("PREP-07", "DEC-34"),
            (Step("If no date comes, ask once by email.", "After 5 to 7 business days", "write-the-email"),),
            label="Wait for the date",
        ),
        Row(
            "ready",
            {},
            Verdict.LOOK_ONLY,
            "You are ready. Read the profiles of those you will meet once more, and rest.",
            ("PREP-04", "PREP-05", "PREP-07"),
            (READ_PERSON, REST),
            ("K13",),
            label="You are ready",
        ),
    ),
    (
        Caution(
            "who-will-be-there",
            {"interviewer_known": "no"},
            "Ask whoever set the date who will be there, so that you can read up on them.",
            "PREP-04",
            ("employer", "answers", "answers-over-a-week", "questions"),
        ),
        Caution(
            "profile-too",
            {"profile_history": "differs"},
            "Lay your resume beside your profile as well: the two must agree.",
            "PROF-05",
            (
                "practical",
                "employer",
                "employer-in-a-hurry",
                "answers",
                "answers-in-a-hurry",
                "answers-over-a-week",
                "questions",
                "ready-and-waiting-for-a-date",
            ),
        ),
        Caution(
            "later-round",
            {"round": "later"},
            "In a later round, build on what you heard and learned in the earlier one.",
            "BEN-18",
        ),
        Caution(
            "agency",
            {"applied_through": "agency"},
            "Send practical questions to the agency's recruiter, who set it up and speaks with the employer.",
            "N2",
            ("practical", "who-comes", "today-and-unclear", "ready-and-waiting-for-a-date"),
        ),
        Caution(
            "internal",
            {"applied_through": "internal"},
            "As an internal candidate, prepare as if they did not know you, and leave the panel alone beforehand.",
            "N7",
        ),
    ),
)
