"""What the guide knows about LinkedIn, all in one editable place.

LinkedIn's live help pages were not read: the facts come from old captures, copies and other people's reports, so
each carries how sure it is, how old its newest evidence is, and the day that evidence was last gone through. The
numbers below are the only ones the code uses.
"""

from datetime import date
from functools import partial

from should_connect.catalogue.sources import PlatformFact, Sureness

NOTE_LIMIT_FREE = 200
"""Longest note with an invitation on a free account, in UTF-16 code units as a browser counts them (P1)."""

NOTE_LIMIT_PREMIUM = 300
"""Longest note with an invitation on a Premium account, in UTF-16 code units (P1)."""

NOTES_PER_MONTH_FREE = 5
"""Invitations with a note that a free account may send in a month (P2)."""

REINVITE_AFTER_WITHDRAWAL_DAYS = 21
"""Days after which the same person can surely be invited again, once an invitation was withdrawn (P5)."""

INVITATION_EXPIRES_MONTHS = 6
"""Months after which an unanswered invitation lapses, roughly (P4)."""

_fact = partial(PlatformFact, checked=date(2026, 11, 23))

FACTS: tuple[PlatformFact, ...] = (
    _fact(
        "P1",
        f"The note with an invitation may hold {NOTE_LIMIT_FREE} characters on a free account and "
        f"{NOTE_LIMIT_PREMIUM} on Premium.",
        Sureness.AGREED,
        "lettercounter, Linked Helper, the career-ops and job-application-bot projects on GitHub, several tool pages",
        f"It used to be {NOTE_LIMIT_PREMIUM} for everyone, and many pages still say so. No text by LinkedIn was found.",
        newest="August 2026",
        volatile=True,
    ),
    _fact(
        "P2",
        f"A free account may send about {NOTES_PER_MONTH_FREE} invitations with a note a month; Premium has no such "
        "cap.",
        Sureness.AGREED,
        "a copy of LinkedIn's help page on invitation limits, an article by D. Petherick, several tool pages",
        "Others report 3 or 10, and it may differ between accounts. Once the notes are used up, the invitation with a "
        "note is not sent.",
        newest="May 2026",
        volatile=True,
    ),
    _fact(
        "P3",
        "About 100 invitations a week are reported to be possible. Few people looking for a job come near that.",
        Sureness.AGREED,
        "The Yardstick Agency, TheUMG, copies of two LinkedIn help pages",
        "LinkedIn itself names no figure. If it stops you, that is usually over in a week; withdrawing does not help.",
        newest="2026",
        volatile=True,
    ),
    _fact(
        "P4",
        f"An invitation nobody answers lapses after about {INVITATION_EXPIRES_MONTHS} months. LinkedIn itself may "
        "remind them of it.",
        Sureness.AGREED,
        "PhantomBuster, Kennected, LinkedIn help of 2013 (at most two reminders)",
        "Other pages say 7 days, 30 days or never. The reminders rest on an old text.",
        newest="November 2025",
        volatile=True,
    ),
    _fact(
        "P5",
        "You can withdraw an unanswered invitation, and LinkedIn does not tell them. For up to three weeks you cannot "
        "invite them again.",
        Sureness.OWN_TEXT,
        "a copy of a LinkedIn help page, LinkedIn help of 2015, Social Media Butterfly 2020, awesome-notebooks on "
        "GitHub",
        "The waiting time has changed before. They may already have seen the first invitation.",
        newest="2022",
        volatile=True,
    ),
    _fact(
        "P6",
        "If someone ignores your invitation, LinkedIn does not tell you. It looks as if it were still pending.",
        Sureness.OWN_TEXT,
        "LinkedIn help of 2016, a copy of a LinkedIn help page",
        "Invitations marked as unwanted count toward a restriction. How the buttons are worded now is not known.",
        newest="2016, and an undated copy",
    ),
    _fact(
        "P7",
        "If LinkedIn asks for their email address before you can connect, take it that they do not want invitations "
        "from strangers.",
        Sureness.AGREED,
        "LinkedIn help of 2015, linkedin-mcp-server on GitHub, a copy of a LinkedIn help page",
        "It can also mean that LinkedIn wants proof that you know them, or that your own account is restricted.",
        newest="May 2026",
    ),
    _fact(
        "P8",
        "To connect, they must accept; to follow, they need not. On many profiles you see Follow first, and "
        "Connect sits under More.",
        Sureness.AGREED,
        "Career Sherpa quoting LinkedIn, a GitHub project of 2026, TinyGrab",
        "Whether a person is told of a new follower is not known: reports conflict. Assume that a follow is seen.",
        newest="2026",
    ),
    _fact(
        "P9",
        "You can read most of a profile without connecting. A connection mainly adds messages, contact details and the "
        "list of contacts.",
        Sureness.AGREED,
        "an answer on The Workplace Stack Exchange, Elliott Scott HR 2015, a copy of a LinkedIn help page",
        "How much you see depends on the member's own settings.",
        newest="2015, and an undated copy",
    ),
    _fact(
        "P10",
        "When you view a profile, a setting decides what they see: your name, a rough description, or nothing.",
        Sureness.OWN_TEXT,
        "LinkedIn help of 2015, Climb the Ladder, The Balance",
        "On a free account, private viewing also hides your own visitors from you. The menu may have moved.",
        newest="2015, and undated pages",
    ),
    _fact(
        "P11",
        "Unless you switch it off, your connections can browse your list of connections. Contacts you share stay "
        "visible.",
        Sureness.OWN_TEXT,
        "a copy of LinkedIn help, LinkedIn help of 2015, Dialog Consulting 2022",
        "The switch was under Settings & Privacy, Visibility, Connections.",
        newest="November 2022",
    ),
    _fact(
        "P12",
        "Not every update about a new connection can be kept out of your connections' feeds. Assume that a colleague "
        "may notice.",
        Sureness.OWN_TEXT,
        "a copy of LinkedIn help",
        "The note is short and this is our reading of it. Old advice on activity broadcasts no longer fits the menus.",
        newest="an undated copy",
    ),
    _fact(
        "P13",
        "Open to Work can be shown to everyone or to recruiters only. LinkedIn tries to hide it from your own employer "
        "but promises nothing.",
        Sureness.OWN_TEXT,
        "4Hoteliers quoting LinkedIn, Paul Copcutt, Hilt, careery.pro",
        "It is a separate matter from connecting.",
        newest="undated; the photo frame dates from 2020",
    ),
    _fact(
        "P14",
        "A free account can message only its connections, apart from shared groups and members who take messages from "
        "anyone.",
        Sureness.OWN_TEXT,
        "copies of three LinkedIn help pages",
        "Premium can also send InMail. There is no need for it with an interviewer: you have an email thread.",
        newest="undated copies",
        volatile=True,
    ),
    _fact(
        "P15",
        "A Premium member can let anybody write free of charge. A Message button on a stranger's profile may mean "
        "that.",
        Sureness.OWN_TEXT,
        "LinkedIn help of 2014, a copy of a LinkedIn help page, Yes I Can Living",
        "Being able to write does not mean that a message is welcome.",
        newest="2014, and an undated copy",
    ),
    _fact(
        "P16",
        "In the phone app, tapping Connect can send the invitation without a note. The note is under More, "
        "Personalize invite.",
        Sureness.AGREED,
        "SSW Rules on GitHub, The Actionable Futurist 2017",
        "Not checked for 2026. A computer is the safer place to send from.",
        newest="April 2024",
        volatile=True,
    ),
    _fact(
        "P17",
        "LinkedIn once asked how you know the person. In 2026 the dialog was reported to offer only a note or none.",
        Sureness.SINGLE,
        "ETN Training 2012, Passa Cosa 2014, a GitHub project of 2026",
        "LinkedIn tries variants. Do not count on seeing either.",
        newest="2026",
        volatile=True,
    ),
    _fact(
        "P18",
        "Your connections can see your contact details, such as the account's email address, your activity and, unless "
        "hidden, your contacts.",
        Sureness.OWN_TEXT,
        "a copy of a LinkedIn help page",
        "Who sees the email address is a setting. Check it first.",
        newest="an undated copy",
    ),
    _fact(
        "P19",
        "LinkedIn asks its members to invite only people they know and trust.",
        Sureness.OWN_TEXT,
        "copies of two LinkedIn help pages",
        "Someone who interviewed you falls within an ordinary reading of that; an employee you never met does not.",
        newest="undated copies",
    ),
    _fact(
        "P20",
        "How many members LinkedIn has today is not known to us.",
        Sureness.UNVERIFIED,
        "one of the five articles, old captures",
        "Numbers met range from 380 million (2015) to 900 million, each out of date.",
        newest="undated",
    ),
    _fact(
        "P21",
        "It is not known whether a note makes an interviewer more likely to accept. Write one for manners and memory.",
        Sureness.UNVERIFIED,
        "Botdog through Infilly, Practical SMM, claims by vendors",
        "The figures found conflict, and none is about interviewers.",
        newest="2026",
    ),
    _fact(
        "P22",
        "A member can have 30,000 connections. Past that, others can only follow.",
        Sureness.OWN_TEXT,
        "a copy of a LinkedIn help page",
        "It rarely matters here.",
        newest="an undated copy",
    ),
)
