"""Where the sources part on the request itself: whether, when and to whom (K1 to K8, K16 to K21, K23, K27)."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Disagreement, Position
from should_connect.catalogue.sources import cite

_split = partial(Disagreement, reviewed=REVIEWED)

DISAGREEMENTS: tuple[Disagreement, ...] = (
    _split(
        "K1",
        "Should you connect before the interview?",
        (
            Position("No. Wait until you have met.", cite("000:28,29; N9")),
            Position(
                "It depends: yes if you know each other, or if the company or the interviewer is used to it.",
                cite("003:36,40,44,96"),
            ),
            Position("You may, if you mind your manners.", cite("004:1,23-30,50")),
        ),
        why="One article thinks of strangers, one lists people who are not strangers, and one covers how, not whether.",
        policy="Wait. The exceptions: you have met or written before, they suggested it, or they invited you. An open "
        "culture or an active interviewer alone makes it optional, with little to gain.",
        sure="Fairly sure: most outside advice says wait. Two recruiters disagree, about contact before an "
        "application.",
        lower_risk=0,
    ),
    _split(
        "K2",
        "If you connect before the interview, how long before?",
        (
            Position("One or two days before, and soon after you were invited.", cite("003:68")),
            Position("Two or three days at most. More than a week is too early.", cite("004:20,23")),
        ),
        why="Both want a day close to the interview. The first cannot be met when the interview is weeks away.",
        policy="One to three days before is the only window, and two days fits both articles. Do not send earlier, "
        "and not on the day itself.",
        sure="Not sure: the numbers are the articles' own, and nothing outside supports any of them.",
        lower_risk=None,
    ),
    _split(
        "K3",
        "How soon after the interview?",
        (
            Position("After the interview, with no waiting time named.", cite("000:28")),
            Position("Not at once. Wait a few days, two or three at least.", cite("001:22,62; 002:3,12,13; 004:39")),
            Position("Straight away can also show enthusiasm.", cite("001:62")),
        ),
        why="They differ mostly in how exact they are.",
        policy="Send from the third day on, or from the second if you got on well. Until then send only the thank-you "
        "email.",
        sure="Sure that the same day is too soon, less sure of the exact day. One recruiter reports harm (N8).",
        lower_risk=1,
    ),
    _split(
        "K4",
        "On day five to seven, or only when they have decided?",
        (
            Position("On day five to seven, and within two weeks, so that you are remembered.", cite("002:14,16")),
            Position("After feedback or the outcome, so that nobody feels influenced.", cite("001:24; N9")),
        ),
        why="One article wants you remembered, the other wants the decision left alone. One means every interviewer, "
        "the other the hiring manager.",
        policy="With a hiring manager or panel member, waiting for the outcome is the lower-risk choice. Day five to "
        "seven is acceptable after a warm talk where no rule forbids it. A recruiter can be asked from day two. Once "
        "they have decided, the day no longer matters.",
        sure="The experts are split: career offices and managers mostly say wait, recruiters do not mind.",
        lower_risk=1,
    ),
    _split(
        "K5",
        "May you connect after a rejection?",
        (
            Position("Yes. It is fine and may be useful later.", cite("000:37,38; 001:24,59,60")),
            Position("No, not after a clear rejection or bad feedback.", cite("002:49")),
            Position(
                "Not again if they declined you before. Thank them by email, follow the company, connect if you meet "
                "again.",
                cite("004:42-48"),
            ),
        ),
        why="One article thinks of this job, two of the network, and one of a person who already said no.",
        policy="Send one request, after a thank-you email, with thanks and nothing else. Do not if an earlier "
        "request was declined or went unanswered, if the interview went badly, or if this job was all you wanted.",
        sure="Fairly sure: most outside advice allows one gracious request.",
        lower_risk=1,
    ),
    _split(
        "K6",
        "Whom do you ask after a panel interview?",
        (
            Position("Everyone with whom you had a good exchange.", cite("001:67-69")),
            Position("Three to five at most: the warm ones, not the doubtful ones.", cite("002:27,29-31")),
            Position("Only people who interview you.", cite("004:29,50")),
        ),
        why="All choose by warmth. They differ in how many, and in the stage they have in mind.",
        policy="Ask only people who interviewed you and were not cold: up to three, never more than five, the lead "
        "first. Before the interview, one at most. The notes left on a free account may set a lower limit.",
        sure="Fairly sure of the choice by warmth. The numbers come from one article.",
        lower_risk=1,
    ),
    _split(
        "K7",
        "Do you ask people in HR and coordinators?",
        (
            Position("Skip those who only arranged things.", cite("002:28")),
            Position("Recruiters, and whoever ran the process, belong on the list.", cite("002:26; 003:10")),
        ),
        why="HR covers three roles: the coordinator, the recruiter and the person who runs the interviews.",
        policy="Thank a coordinator by email and leave it at that. A recruiter who interviewed you, or an agency's, "
        "may be asked, and earlier than anybody else.",
        sure="Fairly sure: of all groups, recruiters mind requests least.",
        lower_risk=None,
    ),
    _split(
        "K8",
        "They did not accept before the interview. May you ask again?",
        (
            Position("Yes, once, politely, after you have met.", cite("004:32,37")),
            Position(
                "Not if they seemed reluctant or refused. Leave the move to them, and follow up only once.",
                cite("004:38,40,42"),
            ),
        ),
        why="Silence is not the same as reluctance that somebody showed.",
        policy="Leave a pending request alone: it can still be accepted. If it lapsed, or you withdrew it at least "
        "three weeks ago, one new request may name the interview. After a refusal or hesitation, none. Never more than "
        "two to one person.",
        sure="Fairly sure: LinkedIn itself blocks a second invitation for up to three weeks (P5).",
        lower_risk=1,
    ),
    _split(
        "K16",
        "Is yes the starting point, or does it depend?",
        (
            Position("Yes in most cases.", cite("000:25; 002:3; 004:32")),
            Position("It depends on the culture, and it is your own choice.", cite("000:18,40; 003:40; 004:50")),
        ),
        why="One side states a general rule, the other what changes it.",
        policy="Culture shifts the answer by one step and never decides alone: informal softens waiting, traditional "
        "makes it firm. If you do not know the culture, we treat it as traditional.",
        sure="A judgment of ours; the sources do not settle it.",
        lower_risk=1,
    ),
    _split(
        "K17",
        "Only if you want this job?",
        (
            Position("Yes. If you have lost interest, do not ask.", cite("002:3,48")),
            Position("No. The contact is worth having without the job.", cite("000:37; 001:59,72; 004:48")),
        ),
        why="One article thinks of this job, the others of your network.",
        policy="While they decide, ask only if you want the job. If you do not, withdraw politely first. The network "
        "counts as a reason once the decision is made.",
        sure="A judgment of ours, in line with both sides.",
        lower_risk=0,
    ),
    _split(
        "K18",
        "You have a job now: how visible may you be?",
        (
            Position("Be careful: your boss may notice.", cite("000:35; P11; P12")),
            Position("Follow, like and comment in the open.", cite("002:41-44; 003:108,124; 004:45")),
        ),
        why="Only one article thinks of people who are employed.",
        policy="If your search is private, use email until it is over and comment on nothing in public. Hide your list "
        "of connections first, and follow few companies.",
        sure="Fairly sure: LinkedIn shows your connections to each other unless you change it.",
        lower_risk=0,
    ),
    _split(
        "K19",
        "The interview was formal. Do you still ask the main manager?",
        (
            Position("No. Send an email instead, and leave out whoever was cool.", cite("001:54; 002:29,50")),
            Position("Yes, the main manager is always on the list.", cite("002:26")),
        ),
        why="The advice always to ask takes a warm talk for granted.",
        policy="How you got on counts for more than who they are. After a formal or cool talk, send an email now and "
        "think again after the outcome.",
        sure="Fairly sure.",
        lower_risk=0,
    ),
    _split(
        "K20",
        "You know someone inside. Does that help?",
        (
            Position("Yes, a shared contact makes a request more natural.", cite("003:36,96")),
            Position("Take care: you may go over the head of the person who referred you.", cite("004:28")),
        ),
        why="One means a person you both know, the other a person who is speaking up for you.",
        policy="If someone referred you, ask them first and let them introduce you. Send nothing yourself before the "
        "interview. A shared acquaintance alone is a small point in favor.",
        sure="A judgment of ours; each side is one article.",
        lower_risk=1,
    ),
    _split(
        "K21",
        "Before the interview: initiative or presumption?",
        (
            Position("It shows initiative and interest.", cite("003:24; 004:4")),
            Position("It looks insincere or presumptuous.", cite("000:29; 003:94; 004:13")),
        ),
        why="It depends on the temper of the person who reads it.",
        policy="We claim neither. Both are shown, and the advice rests on whether you know each other.",
        sure="Not sure: experts split in the same way.",
        lower_risk=None,
    ),
    _split(
        "K23",
        "Generally fine, or only without certain warning signs?",
        (
            Position("After an interview a request is generally fine.", cite("000:25; 002:3; 004:32")),
            Position(
                "Not after a formal or bad talk, a rejection, lost interest, or when you are in touch already.",
                cite("001:54,71; 002:48-51"),
            ),
        ),
        why="One side gives the general case, the other the special ones.",
        policy="The exceptions win: this guide looks for reasons to stop before it says yes.",
        sure="Fairly sure.",
        lower_risk=1,
    ),
    _split(
        "K27",
        "May you connect after a bad interview?",
        (
            Position("Better not, or only with great care.", cite("001:71; 002:50,52")),
            Position("You may, for the contact alone and in neutral words.", cite("001:72")),
        ),
        why="One side thinks of the job, the other of the contact.",
        policy="Not while they decide. Afterward it is optional: for the contact only, in a neutral note, and once.",
        sure="A judgment of ours, in line with both sides.",
        lower_risk=0,
    ),
)
