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
        why="They mean different interviews: good ones and bad ones.",
        policy="Name the role and one thing you talked about. After a bad interview, leave it out and "
        "mention the company or the field.",
        sure="Fairly sure: the two sides hardly overlap.",
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
        why="They think of different stages, and of notes with more room than there is.",
        policy="Put interest and fit into the thank-you email. The note gives thanks, one topic and the wish"
        " to stay in touch. After a rejection it says nothing about the job.",
        sure="Sure: the limit on the note leaves no room for more.",
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
        policy="Until they decide, send one message about the application at most; questions about the "
        "status go by email. React only when you have something to say. Afterward, a word of thanks, "
        "then a message every few weeks or months at most.",
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
        why="The first kind of article likes to encourage. Neither brings evidence.",
        policy="We know of no evidence that it helps. Until they decide, there's a small risk that it does harm.",
        sure="Sure that no study was found. The few stories we found are of harm.",
        lower_risk=None,
    ),
    _split(
        "K13",
        "Do you need to connect to see their profile?",
        (
            Position("Connecting gives access to the full profile and the posts.", cite("003:28; 004:5,10")),
            Position("Looking and following are enough.", cite("003:20,106; P8; P9")),
        ),
        why="The first misreads how LinkedIn works. The articles also disagree on them seeing yours: drawback or help.",
        policy="You don't need a connection for research: choose how you're seen, look at the profile, "
        "follow if you like. Assume they can read yours anyway.",
        sure="Fairly sure, from how LinkedIn describes it.",
        lower_risk=1,
    ),
    _split(
        "K14",
        "Likes, comments and other platforms instead?",
        (
            Position("Yes, a quiet way to become known, on other platforms too.", cite("002:41,43,44; 003:108")),
            Position("It can feel like an intrusion.", cite("000:14; 004:15")),
        ),
        why="One side thinks of a public, professional space, the other of a private one.",
        policy="Public, professional channels only: LinkedIn, the company's page, an account they use for "
        "work. One or two sincere reactions. Never a personal network.",
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
        policy="Practical questions go by email to whoever arranges the interview. Use LinkedIn only if "
        "you're already connected or they wrote to you there first.",
        sure="Our own judgment; we found no outside source.",
        lower_risk=0,
    ),
    _split(
        "K22",
        "Always a note, and how long?",
        (
            Position("Always, and a short one.", cite("001:30,39; 002:18,23; 003:64; 004:24")),
            Position("One like a short letter, as in a template of 354 characters.", cite("001:31-36")),
            Position("LinkedIn limits the length, and a free account the number.", cite("P1; P2")),
        ),
        why="The articles don't mention LinkedIn's limits.",
        policy="Keep to the limit of your account. If you have no notes left this month, wait or send your "
        "thanks by email. Send a request without a note only to someone who agreed to it.",
        sure="Fairly sure of the limits. We found no text by LinkedIn on the length.",
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
        why="Some of them don't say which channel they mean.",
        policy="Always send a thank-you email, within 24 hours, one to each interviewer. The request is a "
        "second step and can include a short thanks. The few days of waiting are for the request and "
        "the status question.",
        sure="Sure for North America: career offices and surveys agree.",
        lower_risk=0,
    ),
    _split(
        "K25",
        "They don't react to your request. Keep trying?",
        (
            Position("Stay in touch in other ways.", cite("002:38")),
            Position("Follow up once, then stop.", cite("004:38")),
        ),
        why="One talks about the channel, the other about how often.",
        policy="Don't send a reminder on LinkedIn. Stick to email to the recruiter: one question about the "
        "status, after the promised date.",
        sure="Fairly sure. LinkedIn doesn't tell you if they say no, so silence isn't a signal.",
        lower_risk=1,
    ),
    _split(
        "K26",
        "Two weeks of silence: send a request?",
        (
            Position("Yes, a request can prompt an answer.", cite("002:15")),
            Position("No. One question by email, without pressure.", cite("004:37,38; N5")),
        ),
        why="One article uses the request as a nudge, and no other source does.",
        policy="Never use a request as a nudge. Ask once by email: one or two business days after the "
        "promised date, or after five to seven without one. Ask again a week or more later, then move"
        " on.",
        sure="Sure: everyone outside the articles advises email.",
        lower_risk=1,
    ),
)
