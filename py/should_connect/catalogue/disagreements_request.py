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
            Position("No. Wait until you've met.", cite("000:28,29; N9")),
            Position(
                "It depends: yes if you know each other, or if the company or the interviewer is used to it.",
                cite("003:36,40,44,96"),
            ),
            Position("It's OK, if you do it politely.", cite("004:1,23-30,50")),
        ),
        why="One article is about strangers, one lists people who aren't strangers, and one only covers how to do it.",
        policy="Wait. The exceptions: you've met or written before, they suggested it, or they invited you. "
        "A casual company, or an interviewer who posts a lot, only makes it optional, with little to gain.",
        sure="Fairly sure: most outside advice says wait. Two recruiters disagree, but they mean before you apply.",
        lower_risk=0,
    ),
    _split(
        "K2",
        "If you connect before the interview, how long before?",
        (
            Position("One or two days before, and soon after you were invited.", cite("003:68")),
            Position("Two or three days at most. More than a week is too early.", cite("004:20,23")),
        ),
        why="Both want a day close to the interview. The first doesn't work if the interview is weeks away.",
        policy="One to three days before is the only window, and two days fits both articles. Don't send it "
        "earlier, or on the day itself.",
        sure="Not sure: only the articles give these numbers.",
        lower_risk=None,
    ),
    _split(
        "K3",
        "How soon after the interview?",
        (
            Position("After the interview, with no waiting time named.", cite("000:28")),
            Position("Not at once. Wait a few days, two or three at least.", cite("001:22,62; 002:3,12,13; 004:39")),
            Position("Right away can also show enthusiasm.", cite("001:62")),
        ),
        why="Mostly, some are more exact than others.",
        policy="Don't send it on the day of the interview or the day after. Just email your thanks. How much longer "
        "to wait depends on who it is.",
        sure="Sure that the same day is too soon, less sure of the exact day. One recruiter has seen it do harm.",
        lower_risk=1,
    ),
    _split(
        "K4",
        "Five to seven days after, or only once they've decided?",
        (
            Position("Five to seven days after, and within two weeks, so they remember you.", cite("002:14,16")),
            Position("After feedback or the decision, so nobody feels influenced.", cite("001:24; N9")),
        ),
        why="One article wants them to remember you, the other wants to leave the decision alone. One means every "
        "interviewer, the other just the hiring manager.",
        policy="With a hiring manager or panel member, waiting for the decision is the safer choice. Five to"
        " seven days after is OK if it went well and no rule forbids it. You can ask a recruiter from"
        " day two. After the decision, the day doesn't matter.",
        sure="The experts are split: career offices and managers mostly say wait, and recruiters don't mind.",
        lower_risk=1,
    ),
    _split(
        "K5",
        "Can you connect after a rejection?",
        (
            Position("Yes. It's fine and may be useful later.", cite("000:37,38; 001:24,59,60")),
            Position("No, not after a clear rejection or bad feedback.", cite("002:49")),
            Position(
                "Not again if they turned you down on LinkedIn before. Thank them by email, follow the "
                "company, connect if you meet again.",
                cite("004:42-48"),
            ),
        ),
        why="One article is about this job, two are about your network, and one is about a person who already said no.",
        policy="Send one request, after a thank-you email, with thanks and nothing else. Don't if they "
        "turned down or didn't answer an earlier request, if the interview went badly, or if this job"
        " was all you wanted.",
        sure="Fairly sure: most outside advice allows one gracious request.",
        lower_risk=None,
    ),
    _split(
        "K6",
        "Who do you ask after a panel interview?",
        (
            Position("Everyone you had a good conversation with.", cite("001:67-69")),
            Position("Three to five at most: the friendly ones, not those with doubts.", cite("002:27,29-31")),
            Position("Only people who interview you.", cite("004:29,50")),
        ),
        why="They all go by how friendly it was. They differ on how many, and on which stage they mean.",
        policy="Only ask people who interviewed you and weren't cold: up to three, never more than five, the"
        " lead first. Before the interview, don't add anyone but one person you already know. If you have few notes "
        "left on a free account, that's your limit.",
        sure="Fairly sure about going by how it went. The numbers come from one article.",
        lower_risk=1,
    ),
    _split(
        "K7",
        "Should you ask people in HR, or coordinators?",
        (
            Position("Skip people who only arranged things.", cite("002:28")),
            Position("Recruiters, and whoever ran the process, belong on the list.", cite("002:26; 003:10")),
        ),
        why="HR covers three roles: the coordinator, the recruiter and the person who runs the interviews.",
        policy="Thank a coordinator by email and leave it there. You can ask a recruiter who interviewed you, or an "
        "agency's recruiter, earlier than anyone else.",
        sure="Fairly sure: recruiters mind requests less than anyone.",
        lower_risk=None,
    ),
    _split(
        "K8",
        "They didn't accept before the interview. Can you ask again?",
        (
            Position("Yes, once, politely, after you've met.", cite("004:32,37")),
            Position(
                "Not if they seemed hesitant or said no. Leave the next move to them, and follow up only once.",
                cite("004:38,40,42"),
            ),
        ),
        why="Not answering isn't the same as hesitating.",
        policy="Leave a pending request alone: they can still accept it. If it expired, or you withdrew it "
        "at least three weeks ago, send one more only after an offer or once you've met again. After a no, or if they "
        "hesitated, don't ask again. Never more than two to one person.",
        sure="Fairly sure: LinkedIn itself blocks a second request for up to three weeks.",
        lower_risk=1,
    ),
    _split(
        "K16",
        "Is the answer usually yes, or does it depend?",
        (
            Position("Yes in most cases.", cite("000:25; 002:3; 004:32")),
            Position("It depends on the culture, and it's your own choice.", cite("000:18,40; 003:40; 004:50")),
        ),
        why="One side gives a general rule, the other says what changes it.",
        policy="A casual company makes us a little less strict about waiting, a traditional one a little more. It "
        "never decides by itself. If you don't know, we assume it's traditional.",
        sure="Our own judgment; the sources don't settle it.",
        lower_risk=1,
    ),
    _split(
        "K17",
        "Should you connect only if you want this job?",
        (
            Position("Yes. If you've lost interest, don't ask.", cite("002:3,48")),
            Position("No. The connection is worth having without the job.", cite("000:37; 001:59,72; 004:48")),
        ),
        why="One article is about this job, the others are about your network.",
        policy="Until they decide, ask only if you want the job. If you don't, withdraw politely first. Your"
        " network counts as a reason once the decision is made.",
        sure="Our own judgment, in line with both sides.",
        lower_risk=0,
        until_decided=True,
    ),
    _split(
        "K18",
        "If you have a job now, how visible should you be?",
        (
            Position("Be careful: your boss may notice.", cite("000:35; P11; P12")),
            Position("Follow, like and comment in the open.", cite("002:41-44; 003:108,124; 004:45")),
        ),
        why="Only one article is about people who have a job.",
        policy="If your search is private, use email until it's over, and don't comment in public. Hide your list of"
        " connections, and follow only a few companies.",
        sure="Fairly sure: LinkedIn shows your connections to each other unless you change it.",
        lower_risk=0,
    ),
    _split(
        "K19",
        "The interview was formal. Do you still ask the hiring manager?",
        (
            Position("No. Send an email instead, and leave out anyone who was cold.", cite("001:54; 002:29,50")),
            Position("Yes, the hiring manager is always on the list.", cite("002:26")),
        ),
        why="The advice to always ask takes a friendly conversation for granted.",
        policy="How you got along counts for more than who they are. After a formal or cold interview, send "
        "an email now and think again after the decision.",
        sure="Fairly sure.",
        lower_risk=0,
    ),
    _split(
        "K20",
        "You know someone inside. Does that help?",
        (
            Position("Yes, someone you both know makes a request more natural.", cite("003:36,96")),
            Position("Be careful: it might look like you're going around the person who referred you.", cite("004:28")),
        ),
        why="One means a person you both know, the other means someone who's speaking up for you.",
        policy="If someone referred you, ask them first and let them introduce you. Don't send anything "
        "yourself before the interview. Knowing the same person is only a small point in favor.",
        sure="Our own judgment; each side is one article.",
        lower_risk=1,
    ),
    _split(
        "K21",
        "Before the interview, does it show initiative or look pushy?",
        (
            Position("It shows initiative and interest.", cite("003:24; 004:4")),
            Position("It looks insincere or presumptuous.", cite("000:29; 003:94; 004:13")),
        ),
        why="It depends on who reads it.",
        policy="We don't claim either. You see both, and our advice goes by how well you know each other.",
        sure="Not sure: experts are split the same way.",
        lower_risk=None,
    ),
    _split(
        "K23",
        "Is it fine for everyone, or are there exceptions?",
        (
            Position("After an interview a request is generally fine.", cite("000:25; 002:3; 004:32")),
            Position(
                "Not after a formal or bad interview, a rejection, lost interest, or when you're already in touch.",
                cite("001:54,71; 002:48-51"),
            ),
        ),
        why="One side gives the general rule, the other gives the exceptions.",
        policy="The exceptions win: this guide looks for reasons to stop before it says yes.",
        sure="Fairly sure.",
        lower_risk=1,
    ),
    _split(
        "K27",
        "Can you connect after a bad interview?",
        (
            Position("Better not, or only if you're very careful.", cite("001:71; 002:50,52")),
            Position("It's OK, just to stay in touch and in neutral words.", cite("001:72")),
        ),
        why="One side is thinking about the job, the other about the connection.",
        policy="Not until they decide, and not after a no. With an offer it's up to you: once, in a neutral "
        "note, and just to stay in touch.",
        sure="Our own judgment, in line with both sides.",
        lower_risk=0,
    ),
)
