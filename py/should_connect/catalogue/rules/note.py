"""Rules on what the note says."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.NOTE, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "NOTE-01",
        "Add a personal note. Don't send the standard text.",
        stages=(Stage.ANY,),
        sources=cite("000:22,26,38; 001:29,30,50,56; 002:3,18; 003:62,64; 004:24"),
        disputed_by=("P2", "K22"),
    ),
    _rule(
        "NOTE-02",
        "A request in standard words is easy to overlook.",
        stages=(Stage.ANY,),
        sources=cite("001:30"),
    ),
    _rule(
        "NOTE-03",
        "Keep your note to a few lines.",
        stages=(Stage.ANY,),
        sources=cite("001:38,39,57; 002:19,23; 003:64; 004:25,36"),
        disputed_by=("K22",),
    ),
    _rule(
        "NOTE-04",
        "People who hire are short on time and may skip a long note.",
        stages=(Stage.ANY,),
        sources=cite("001:39"),
    ),
    _rule(
        "NOTE-05",
        "Thank them for their time or for the chance to interview.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:33,56,57; 002:20; 004:33"),
        disputed_by=("K9",),
    ),
    _rule(
        "NOTE-06",
        "Say who you are, so they can place you.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:34-36,56,69; 002:19"),
    ),
    _rule(
        "NOTE-07",
        "Name the role and the day of your interview.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:33; 002:19"),
        disputed_by=("K9",),
    ),
    _rule(
        "NOTE-08",
        "Mention one thing from your conversation that you discussed or liked.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:57,65,69; 004:35"),
        disputed_by=("K9",),
    ),
    _rule(
        "NOTE-09",
        "Two articles want the note to say again that you want this job, and why.",
        stages=(Stage.JUST_AFTER, Stage.WAITING),
        sources=cite("002:21; 004:34"),
        disputed_by=("K10",),
    ),
    _rule(
        "NOTE-10",
        "One article wants the note to say again why you're right for the job.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("004:34"),
        disputed_by=("K10",),
    ),
    _rule(
        "NOTE-11",
        "End by saying you'd like to stay in touch and hear more.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:26,33; 002:22"),
    ),
    _rule(
        "NOTE-12",
        "Sound polite, professional, positive and considerate.",
        stages=(Stage.ANY,),
        sources=cite("001:28,38,50; 002:23; 004:25,36"),
    ),
    _rule(
        "NOTE-13",
        "In a note before the interview, say you're looking forward to meeting them.",
        stages=(Stage.BEFORE,),
        sources=cite("003:64; 004:25"),
    ),
    _rule(
        "NOTE-14",
        "Spell their name right and check every detail before you send.",
        stages=(Stage.ANY,),
        sources=cite("004:18,26"),
    ),
    _rule(
        "NOTE-15",
        "Once you have feedback, say you'd value their advice and their view from time to time.",
        stages=(Stage.AFTER_FEEDBACK,),
        sources=cite("001:24"),
    ),
    _rule(
        "NOTE-16",
        "One article's template (greeting, thanks, what you valued, staying in touch, sign-off) takes 354 "
        "characters. In fact no account allows that many.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:31,32,33,34,35,36,37"),
        disputed_by=("P1", "K22"),
        limit="354 characters as printed",
    ),
    _rule(
        "NOTE-17",
        "After a remote interview, say you were glad of the chance and name what you discussed.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:65"),
    ),
    _rule(
        "NOTE-18",
        "After a bad interview, keep the note neutral and businesslike, and don't bring up the interview.",
        stages=(Stage.JUST_AFTER, Stage.AFTER_FEEDBACK),
        sources=cite("001:72"),
        disputed_by=("K9",),
    ),
    _rule(
        "NOTE-19",
        "After a rejection, don't sound bitter. Thank them for considering you.",
        stages=(Stage.REJECTED,),
        sources=cite("000:38; 001:60"),
    ),
    _rule(
        "NOTE-20",
        "Don't be pushy, and don't sound as if the job were your only reason to connect.",
        stages=(Stage.ANY,),
        sources=cite("000:26"),
        disputed_by=("K10",),
    ),
    _rule(
        "NOTE-21",
        "After a panel interview, write each person a note of their own.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:69"),
    ),
    _rule(
        "NOTE-22",
        "A note before the interview shows that you have the date in mind and want genuine contact.",
        stages=(Stage.BEFORE,),
        sources=cite("003:64"),
    ),
)
