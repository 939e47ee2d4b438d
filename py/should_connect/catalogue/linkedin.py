"""What the guide knows about LinkedIn, all in one editable place.

LinkedIn's live help pages were not read: the facts come from old captures, copies and other people's reports, so
each carries how sure it is, how old its newest evidence is, and the day that evidence was last gone through. The
numbers below are the only ones the code uses.
"""

from datetime import date
from functools import partial

from should_connect.catalogue.sources import PlatformFact, Sureness, places

NOTE_LIMIT_FREE = 200
"""Longest note with an invitation on a free account, in UTF-16 code units as a browser counts them (P1)."""

NOTE_LIMIT_PREMIUM = 300
"""Longest note with an invitation on a Premium account, in UTF-16 code units (P1)."""

NOTES_PER_MONTH_FREE = 5
"""Invitations with a note that a free account may send in a month (P2)."""

REINVITE_AFTER_WITHDRAWAL_DAYS = 21
"""Days after which the same person can surely be invited again, once an invitation was withdrawn (P5)."""

INVITATION_EXPIRES_MONTHS = 6
"""Months after which an unanswered invitation expires, roughly (P4)."""

_fact = partial(PlatformFact, checked=date(2026, 11, 23))

FACTS: tuple[PlatformFact, ...] = (
    _fact(
        "P1",
        f"A note with a request can have {NOTE_LIMIT_FREE} characters on a free account and {NOTE_LIMIT_PREMIUM} on "
        "Premium.",
        Sureness.AGREED,
        places(
            "Letter Counter <lettercounter.org/blog/linkedin-connection-request-character-limit>; "
            "Linked Helper <www.linkedhelper.com/en/glossary/linkedin-invitation>; "
            "career-ops <github.com/career-ops-hq/career-ops/pull/2951>; "
            "job-application-bot <github.com/lookr-fyi/job-application-bot-by-ollama-ai/issues/27>; several tool "
            "pages"
        ),
        f"It used to be {NOTE_LIMIT_PREMIUM} for everyone, and many pages still say so. We found no text by LinkedIn.",
        newest="August 2026",
        volatile=True,
    ),
    _fact(
        "P2",
        f"A free account can send about {NOTES_PER_MONTH_FREE} requests with a note a month. Premium has no "
        "such limit.",
        Sureness.AGREED,
        places(
            "a copy of LinkedIn Help a550555 (at crownmelresort.com); an article by D. Petherick; "
            "linkedin-mcp-server <github.com/stickerdaniel/linkedin-mcp-server/issues/448>; "
            "linkedin-api <github.com/tomquirk/linkedin-api/issues/353>; several tool pages"
        ),
        "Others report 3 or 10, and it may differ between accounts. Once you've used them up, a request with a note "
        "isn't sent.",
        newest="May 2026",
        volatile=True,
    ),
    _fact(
        "P3",
        "People report that about 100 requests a week are possible. Few job seekers come near that.",
        Sureness.AGREED,
        places(
            "The Yardstick Agency; TheUMG; copies of LinkedIn Help a550555 (at crownmelresort.com) and a551012 "
            "(at pathoyeastract.org)"
        ),
        "LinkedIn itself names no figure. If it stops you, that usually ends within a week; withdrawing doesn't help.",
        newest="2026",
        volatile=True,
    ),
    _fact(
        "P4",
        f"A request nobody answers expires after about {INVITATION_EXPIRES_MONTHS} months. LinkedIn itself "
        "may remind them of it.",
        Sureness.AGREED,
        places(
            "PhantomBuster <blogv2.phantombuster.com>; "
            "Kennected <kennected.io/blog/linkedin-invitation-expiration/>; "
            "LinkedIn Help of 2013 (a_id 3882, at most two reminders)"
        ),
        "Other pages say 7 days, 30 days or never. The reminders rest on an old text.",
        newest="November 2025",
        volatile=True,
    ),
    _fact(
        "P5",
        "You can withdraw a request they haven't answered, and LinkedIn doesn't tell them. For up to three weeks you "
        "can't invite them again.",
        Sureness.OWN_TEXT,
        places(
            "a copy of LinkedIn Help a551012 (at pathoyeastract.org); LinkedIn Help of 2015 (a_id 26); "
            "Social Media Butterfly 2020 <socialmediabutterflyblog.com>; "
            "awesome-notebooks <github.com/jupyter-naas/awesome-notebooks/issues/1152>"
        ),
        "The waiting time has changed before. They may already have seen the first request.",
        newest="2022",
        volatile=True,
    ),
    _fact(
        "P6",
        "If someone ignores your request, LinkedIn doesn't tell you. It looks as if it were still pending.",
        Sureness.OWN_TEXT,
        places("LinkedIn Help of 2016 (a_id 1303); a copy of LinkedIn Help a551012 (at pathoyeastract.org)"),
        "If people mark your requests as unwanted, LinkedIn may restrict your account. We don't know how the buttons"
        " are worded now.",
        newest="2016, and an undated copy",
    ),
    _fact(
        "P7",
        "If LinkedIn asks for their email address before you can connect, assume they don't want requests from "
        "strangers.",
        Sureness.AGREED,
        places(
            "LinkedIn Help of 2015 (a_id 70); "
            "linkedin-mcp-server <github.com/stickerdaniel/linkedin-mcp-server/issues/407>; "
            "a copy of LinkedIn Help 62928"
        ),
        "It can also mean that LinkedIn wants proof you know them, or that your own account is restricted.",
        newest="May 2026",
    ),
    _fact(
        "P8",
        "They have to accept a connection; they don't have to accept a follow. On many profiles you see "
        "Follow first, "
        "and Connect is under More.",
        Sureness.AGREED,
        places(
            "Career Sherpa, quoting LinkedIn <careersherpa.net>; "
            "TinyGrab <tinygrab.com/why-can-i-only-follow-someone-on-linkedin>; a GitHub project of 2026"
        ),
        "We don't know if people are told about a new follower: reports conflict. Assume they see it.",
        newest="2026",
    ),
    _fact(
        "P9",
        "You can read most of a profile without connecting. A connection mainly adds messages, contact details and "
        "their list of connections.",
        Sureness.AGREED,
        places(
            "an answer on The Workplace Stack Exchange; "
            "Elliott Scott HR 2015 <www.elliottscotthr.com/blog/2015/11/"
            "interview-etiquette-and-linkedin-to-connect-or-not-to-connect>; a copy of LinkedIn Help 62928"
        ),
        "How much you see depends on the member's own settings.",
        newest="2015, and an undated copy",
    ),
    _fact(
        "P10",
        "When you view a profile, a setting decides what they see: your name, a rough description, or nothing.",
        Sureness.OWN_TEXT,
        places("LinkedIn Help of 2015 (a_id 47082); Climb the Ladder <climbtheladder.com>; The Balance"),
        "On a free account, private viewing also hides your own visitors from you. The menu may have moved.",
        newest="2015, and undated pages",
    ),
    _fact(
        "P11",
        "Unless you switch it off, your connections can browse your list of connections. Shared connections stay "
        "visible.",
        Sureness.OWN_TEXT,
        places(
            "a copy of LinkedIn Help (at pathoyeastract.org); LinkedIn Help of 2015 (a_id 52); "
            "Dialog Consulting 2022 <dialogconsulting.com>"
        ),
        "The switch was under Settings & Privacy, Visibility, Connections.",
        newest="November 2022",
    ),
    _fact(
        "P12",
        "You can't keep every update about a new connection out of your connections' feeds. Assume a colleague might "
        "notice.",
        Sureness.OWN_TEXT,
        places("a copy of LinkedIn Help (at pathoyeastract.org)"),
        "LinkedIn's text is short, and this is how we read it. Old advice on activity broadcasts doesn't fit today's"
        " menus.",
        newest="an undated copy",
    ),
    _fact(
        "P13",
        "You can show Open to Work to everyone or to recruiters only. LinkedIn tries to hide it from your "
        "own employer "
        "but promises nothing.",
        Sureness.OWN_TEXT,
        places(
            "4Hoteliers, quoting LinkedIn <www.4hoteliers.com/features/article/15371>; Paul Copcutt "
            "<paulcopcutt.com>; "
            "Hilt <wearehilt.com>; Careery <careery.pro>"
        ),
        "It has nothing to do with connecting.",
        newest="undated; the photo frame dates from 2020",
    ),
    _fact(
        "P14",
        "A free account can only message its connections, apart from shared groups and members who take "
        "messages from "
        "anyone.",
        Sureness.OWN_TEXT,
        places("copies of LinkedIn Help a554514, 437 and 1584"),
        "Premium can also send InMail. You don't need it with an interviewer: you have an email thread.",
        newest="undated copies",
        volatile=True,
    ),
    _fact(
        "P15",
        "A Premium member can let anyone message them for free. A Message button on a stranger's profile may "
        "mean that.",
        Sureness.OWN_TEXT,
        places("LinkedIn Help of 2014 (a_id 140); a copy of LinkedIn Help 437; Yes I Can Living <yesicanliving.com>"),
        "Being able to write doesn't mean a message is welcome.",
        newest="2014, and an undated copy",
    ),
    _fact(
        "P16",
        "In the phone app, tapping Connect can send the request without a note. The note is under More, Personalize "
        "invite.",
        Sureness.AGREED,
        places(
            "SSW Rules <github.com/SSWConsulting/SSW.Rules.Content/pull/8475>; "
            "The Actionable Futurist 2017 <actionablefuturist.com>"
        ),
        "We couldn't check this for 2026. Sending from a computer is safer.",
        newest="April 2024",
        volatile=True,
    ),
    _fact(
        "P17",
        "LinkedIn used to ask how you know the person. In 2026, people report a window that only offers a note or no"
        " note.",
        Sureness.SINGLE,
        places("ETN Training 2012 <etn-training.co.uk>; Passa Cosa 2014 <passacosa.net>; a GitHub project of 2026"),
        "LinkedIn tries different versions, so you may see something else.",
        newest="2026",
        volatile=True,
    ),
    _fact(
        "P18",
        "Your connections can see contact details, such as your account's email address, your activity and, unless "
        "you hide it, your list of connections.",
        Sureness.OWN_TEXT,
        places("a copy of LinkedIn Help 62928"),
        "Who sees the email address is a setting. Check it first.",
        newest="an undated copy",
    ),
    _fact(
        "P19",
        "LinkedIn asks its members to only invite people they know and trust.",
        Sureness.OWN_TEXT,
        places("copies of LinkedIn Help a550555 and 62928"),
        "Most people would count someone who interviewed you. An employee you never met doesn't fit.",
        newest="undated copies",
    ),
    _fact(
        "P20",
        "We don't know how many members LinkedIn has today.",
        Sureness.UNVERIFIED,
        places("one of the five articles; old captures"),
        "Numbers range from 380 million (2015) to 900 million, all out of date.",
        newest="undated",
    ),
    _fact(
        "P21",
        "Nobody knows if a note makes an interviewer more likely to accept. Write one to be polite and to be "
        "remembered.",
        Sureness.UNVERIFIED,
        places("Botdog, through Infilly <infilly.app>; Practical SMM <practicalsmm.com>; claims by vendors"),
        "The figures conflict, and none is about interviewers.",
        newest="2026",
    ),
    _fact(
        "P22",
        "A member can have 30,000 connections. After that, others can only follow.",
        Sureness.OWN_TEXT,
        places("a copy of LinkedIn Help a551012 (at pathoyeastract.org)"),
        "It rarely matters here.",
        newest="an undated copy",
    ),
    _fact(
        "P23",
        "You can report or block someone over a message. LinkedIn doesn't tell them who reported them, and blocking "
        "hides you from each other.",
        Sureness.OWN_TEXT,
        places(
            "LinkedIn Help 37822, kept in 2024 "
            "<web.archive.org/web/20240225004928/https://www.linkedin.com/help/linkedin/answer/37822>"
        ),
        "Take your screenshots first: a conversation you report may disappear from your inbox.",
        newest="February 2024",
    ),
)
