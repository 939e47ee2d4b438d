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
        why="They have interviews of different quality in mind.",
        policy="Name the role and one thing you talked about. After a bad interview, leave it out and mention the "
        "company or the field.",
        sure="Fairly sure: the two sides hardly meet.",
        lower_risk=None,
    ),
    _split(
        "K10",
        "Should the note say how much you want the job and how well you fit?",
        (
            Position("Yes, both again.", cite("002:21; 004:34")),
            Position(
                "It must not sound as if it were only for the job. After feedback, ask for their view instead.",
                cite("000:26; 001:24"),
            ),
        ),
        why="They think of different stages, and of notes with more room than there is.",
        policy="Put interest and fit into the thank-you email. The note gives thanks, one topic and the wish to keep "
        "in touch. After a rejection it says nothing about the job.",
        sure="Sure: the limit on the note leaves no room for more (P1).",
        lower_risk=1,
    ),
    _split(
        "K11",
        "Once connected, how much contact?",
        (
            Position(
                "Stay active: silence looks unprofessional, and messages can add to what you said.",
                cite("000:35; 002:7,10"),
            ),
            Position("Now and then is enough. Do not overdo it.", cite("001:47; 002:51")),
        ),
        why="Likes and comments are one thing, messages about your application another.",
        policy="While they decide, one message about the application at most; questions about the status go by email. "
        "React only where you have something to say. Afterward, a word of thanks, then contact every few weeks or "
        "months at most.",
        sure="Fairly sure: outside advice is to write once, or twice at most, while you wait (N5).",
        lower_risk=1,
    ),
    _split(
        "K12",
        "Does connecting help you get the job?",
        (
            Position("Yes: they remember you and think better of you.", cite("000:7,31; 002:1,54")),
            Position("It is usually minor and may change nothing.", cite("003:100,102")),
        ),
        why="The first kind of article likes to encourage. Neither brings evidence.",
        policy="We know of no evidence that it helps. While a decision is open there is a small risk that it does "
        "harm.",
        sure="Sure that no study was found. The few stories met are of harm (N8).",
        lower_risk=None,
    ),
    _split(
        "K13",
        "Do you need to connect to see their profile?",
        (
            Position("Connecting gives access to the full profile and the posts.", cite("003:28; 004:5,10")),
            Position("Looking and following are enough.", cite("003:20,106; P8; P9")),
        ),
        why="The first mistakes how LinkedIn works. The articles also part on them seeing yours: drawback or help.",
        policy="Research needs no connection: choose how you are seen, look at the profile, follow if you like. Assume "
        "that they can read yours anyway.",
        sure="Fairly sure, from how LinkedIn describes it.",
        lower_risk=1,
    ),
    _split(
        "K14",
        "Likes, comments and other platforms instead?",
        (
            Position("Yes, a quiet way to become known, on other platforms too.", cite("002:41,43,44; 003:108")),
            Position("Such contact can feel like an intrusion.", cite("000:14; 004:15")),
        ),
        why="One side thinks of a public, professional space, the other of a private one.",
        policy="Public, professional channels only: LinkedIn, the company's page, an account they use for work. One or "
        "two sincere reactions. Never a personal network.",
        sure="Sure about personal networks: outside advice agrees.",
        lower_risk=1,
    ),
    _split(
        "K15",
        "May you write to the interviewer on LinkedIn before the interview?",
        (
            Position("No, it is too familiar. Use email.", cite("003:118")),
            Position("The note with a request opens a way to write.", cite("004:6")),
            Position("A short message is fine if you are connected or they are open to it.", cite("003:118")),
        ),
        why="It depends on how well you know each other.",
        policy="Practical matters go by email to whoever arranges the interview. Use LinkedIn only if you are "
        "connected already or they wrote to you there first.",
        sure="A judgment of ours; no outside source was found.",
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
        why="The articles do not mention LinkedIn's limits.",
        policy="Keep to the limit of your account. If no note is left this month, wait or send your thanks by email. A "
        "request without a note is only for someone who agreed to it.",
        sure="Fairly sure of the limits. No text by LinkedIn on the length was found.",
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
        why="Some of them do not say which channel they mean.",
        policy="A thank-you email always, within 24 hours, one to each interviewer. The request is a second step and "
        "may hold short thanks. The few days of waiting are for the request and the status question.",
        sure="Sure for North America: career offices and surveys agree (N1, N4).",
        lower_risk=0,
    ),
    _split(
        "K25",
        "They do not react to your request. Keep trying?",
        (
            Position("Keep in touch in other ways.", cite("002:38")),
            Position("Follow up once, then stop.", cite("004:38")),
        ),
        why="One speaks of the channel, the other of how often.",
        policy="Send no reminder on LinkedIn. Keep to the normal way, an email to the recruiter: one question about "
        "the status, after the promised date.",
        sure="Fairly sure. LinkedIn does not tell you of a refusal, so silence is no signal (P6).",
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
        policy="Never use a request as a nudge. Ask once by email: one or two business days after the promised date, "
        "or after five to seven without one. Ask again a week or more later, then treat it as closed.",
        sure="Sure: everyone outside the articles advises email.",
        lower_risk=1,
    ),
)
