"""Where the sources part on words, channels, silence and what a connection is worth (K9 to K15, K22, K24 to K26)."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Disagreement, Position
from should_connect.catalogue.sources import cite

_split = partial(Disagreement, reviewed=REVIEWED)

DISAGREEMENTS: tuple[Disagreement, ...] = (
    _split(
        "K9",
        "Should the note mention the interview?",
        (
            Position("Yes: thanks, the role, the day and one topic.", cite("001:56,57; 002:19; 004:35")),
            Position("Not after a bad one.", cite("001:72")),
        ),
        why="One means good interviews, the other means bad ones.",
        policy="Name the role and one thing you talked about. After a bad interview, leave it out and "
        "mention the company or the field.",
        sure="Fairly sure: the two sides hardly contradict each other.",
        lower_risk=None,
    ),
    _split(
        "K10",
        "Should the note say how much you want the job and how well you fit?",
        (
            Position("Yes, both again.", cite("002:21; 004:34")),
            Position(
                "It mustn't sound as if it's only for the job. After feedback, ask for their view instead.",
                cite("000:26; 001:24"),
            ),
        ),
        why="They mean different stages, and notes with more room than LinkedIn gives you.",
        policy="Say in the thank-you email that you want the job and why you fit. In the note, say thanks, name one "
        "topic, and say you'd like to stay in touch. After a rejection, leave the job out.",
        sure="Sure: a note has no room for more.",
        lower_risk=1,
    ),
    _split(
        "K11",
        "Once you're connected, how much contact?",
        (
            Position(
                "Stay active: silence looks unprofessional, and messages can add to what you said.",
                cite("000:35; 002:7,10"),
            ),
            Position("Now and then is enough. Don't overdo it.", cite("001:47; 002:51")),
        ),
        why="Likes and comments are one thing, messages about your application another.",
        policy="Until they decide, send one message about the application at most. Ask for updates by email. React "
        "only when you have something to say. After that, say thanks once, then write every few weeks or "
        "months at most.",
        sure="Fairly sure: outside advice is to write once, or twice at most, while you wait.",
        lower_risk=1,
    ),
    _split(
        "K12",
        "Does connecting help you get the job?",
        (
            Position("Yes: they remember you and think better of you.", cite("000:7,31; 002:1,54")),
            Position("It's usually minor and may change nothing.", cite("003:100,102")),
        ),
        why="Some articles like to encourage people. Neither side has evidence.",
        policy="We don't know of any evidence that it helps. Until they decide, there's a small risk that it hurts.",
        sure="Sure that we found no study. The few stories we found are about harm.",
        lower_risk=None,
    ),
    _split(
        "K13",
        "Do you need to connect to see their profile?",
        (
            Position("Connecting gives access to the full profile and the posts.", cite("003:28; 004:5,10")),
            Position("Looking and following are enough.", cite("003:20,106; P8; P9")),
        ),
        why="The first gets wrong how LinkedIn works. The articles also disagree on whether it's good or bad that "
        "they see yours.",
        policy="You don't need a connection to read up on them. Choose how you're seen, look at the profile, and "
        "follow them if you like. Assume they can read yours anyway.",
        sure="Fairly sure, from how LinkedIn describes it.",
        lower_risk=1,
    ),
    _split(
        "K14",
        "Likes, comments and other platforms instead?",
        (
            Position("Yes, a quiet way to become known, on other platforms too.", cite("002:41,43,44; 003:108")),
            Position("It can feel like you're intruding.", cite("000:14; 004:15")),
        ),
        why="One side sees LinkedIn as a public, professional place, the other thinks about private ones.",
        policy="Stick to public, professional channels: LinkedIn, the company's page, an account they use for work. "
        "One or two sincere reactions. Never use a personal network.",
        sure="Sure about personal networks: outside advice agrees.",
        lower_risk=1,
    ),
    _split(
        "K15",
        "Can you write to the interviewer on LinkedIn before the interview?",
        (
            Position("No, it's too familiar. Use email.", cite("003:118")),
            Position("The note with a request gives you a way to write.", cite("004:6")),
            Position("A short message is fine if you're connected or they're open to it.", cite("003:118")),
        ),
        why="It depends on how well you know each other.",
        policy="Email practical questions to the person who scheduled it. Use LinkedIn only if "
        "you're already connected or they wrote to you there first.",
        sure="Our own judgment; we found no outside source.",
        lower_risk=0,
    ),
    _split(
        "K22",
        "Do you always need a note, and how long should it be?",
        (
            Position("Always, and a short one.", cite("001:30,39; 002:18,23; 003:64; 004:24")),
            Position("One like a short letter. One template has 354 characters.", cite("001:31-36")),
            Position("LinkedIn limits how long it can be, and how many a free account can send.", cite("P1; P2")),
        ),
        why="The articles don't mention LinkedIn's limits.",
        policy="Keep to the limit of your account. If you have no notes left this month, wait or send your "
        "thanks by email. Send a request without a note only to someone who agreed to it.",
        sure="Fairly sure about the limits. We found nothing by LinkedIn on the length.",
        lower_risk=0,
    ),
    _split(
        "K24",
        "Thanks by email or in the request?",
        (
            Position("By email first. A request can follow.", cite("001:26,54,63; 002:42; N1")),
            Position("In the request itself.", cite("001:33; 002:20; 004:33")),
            Position("Wait a few days before you follow up at all.", cite("004:39")),
        ),
        why="Some don't say if they mean email or LinkedIn.",
        policy="Always send a thank-you email within 24 hours, one to each interviewer. The request comes second and"
        " can include a short thanks. Waiting a few days applies to the request and to asking for an update.",
        sure="Sure for North America: career offices and surveys agree.",
        lower_risk=0,
    ),
    _split(
        "K25",
        "They don't react to your request. Should you keep trying?",
        (
            Position("Stay in touch in other ways.", cite("002:38")),
            Position("Follow up once, then stop.", cite("004:38")),
        ),
        why="One is about where to write, the other is about how often.",
        policy="Don't send a reminder on LinkedIn. Email the recruiter instead, and ask for an update once, after "
        "the day they named.",
        sure="Fairly sure. LinkedIn doesn't tell you if they say no, so silence isn't a signal.",
        lower_risk=1,
    ),
    _split(
        "K26",
        "Should you send a request after two weeks of silence?",
        (
            Position("Yes, a request can prompt an answer.", cite("002:15")),
            Position("No. One question by email, without pressure.", cite("004:37,38; N5")),
        ),
        why="One article uses the request as a nudge, and no other source does.",
        policy="Never use a request as a nudge. Ask once by email: one or two business days after the day they "
        "named, or five to seven after the interview if they named none. Ask again a week or more later, then"
        " move on.",
        sure="Sure: everyone outside the articles advises email.",
        lower_risk=1,
    ),
)
