"""Rules on what a connection may bring. Hopes are worded as hopes: no study of their effect was found."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.BENEFITS, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "BEN-01",
        "Many people look for work on LinkedIn, and many recruiters look for people there.",
        stages=(Stage.ANY,),
        sources=cite("000:1; 001:3,8; 003:3,7,12"),
    ),
    _rule(
        "BEN-02",
        "One article says how many members LinkedIn has. In fact that figure is old, and we don't know today's.",
        stages=(Stage.ANY,),
        sources=cite("003:7"),
        disputed_by=("P20",),
    ),
    _rule(
        "BEN-03",
        "The articles hope a connection keeps you on their minds until they decide.",
        stages=(Stage.WAITING,),
        sources=cite("000:4,7,22; 001:8,14,49; 002:6,54; 004:9"),
    ),
    _rule(
        "BEN-04",
        "Some articles say a connection makes you memorable and helps you get the job. We found no study that "
        "shows it.",
        stages=(Stage.WAITING,),
        sources=cite("000:7,31; 002:1,9,54; 001:53"),
        disputed_by=("K12",),
    ),
    _rule(
        "BEN-05",
        "You get closer to the people they know, and your own network grows.",
        stages=(Stage.ANY,),
        sources=cite("000:4,8,37; 001:6,68; 004:7"),
    ),
    _rule(
        "BEN-06",
        "Many people read a request as interest and initiative. Not everyone does.",
        stages=(Stage.ANY,),
        sources=cite("000:9,39; 001:14,53,66; 002:3,6; 003:22,24,44,94; 004:4"),
        disputed_by=("K21",),
    ),
    _rule(
        "BEN-07",
        "Some articles hope a request sets you apart from people who do the minimum. We found no study that shows it.",
        stages=(Stage.WAITING,),
        sources=cite("000:9,31; 002:9"),
        disputed_by=("K12",),
    ),
    _rule(
        "BEN-08",
        "A connection can grow into a working relationship that outlasts this hiring process.",
        stages=(Stage.ANY,),
        sources=cite("000:2,25,31; 001:5,49"),
    ),
    _rule(
        "BEN-09",
        "A connection gives you a direct way to continue the conversation.",
        stages=(Stage.ANY,),
        sources=cite("000:25,28; 001:12,53; 002:7,54; 004:6"),
    ),
    _rule(
        "BEN-10",
        "The connection may lead to other jobs, there or elsewhere in your field.",
        stages=(Stage.REJECTED,),
        sources=cite("000:32,37,38; 001:12,59,60,75"),
    ),
    _rule(
        "BEN-11",
        "Three articles say that a connection lets you see posts, company news and openings. In fact following is"
        " enough for that.",
        stages=(Stage.ANY,),
        sources=cite("000:32; 001:7,16,49,59,74; 003:28"),
        disputed_by=("P8", "K13"),
    ),
    _rule(
        "BEN-12",
        "You might learn how the manager thinks and leads, and what the company is like.",
        stages=(Stage.ANY,),
        sources=cite("001:18"),
    ),
    _rule(
        "BEN-13",
        "Someone you're connected with might refer or recommend you one day.",
        stages=(Stage.ANY,),
        sources=cite("001:6,75"),
    ),
    _rule(
        "BEN-14",
        "A thoughtful request can come across as professional.",
        stages=(Stage.ANY,),
        sources=cite("002:8; 001:60"),
    ),
    _rule(
        "BEN-15",
        "One article says a connection lets you strengthen your application. We found no study that shows it.",
        stages=(Stage.WAITING,),
        sources=cite("002:3,10,54"),
        disputed_by=("K12",),
    ),
    _rule(
        "BEN-16",
        "Just before the interview, a request may put your name in front of them once more, if they see it.",
        stages=(Stage.BEFORE,),
        sources=cite("004:8"),
        disputed_by=("RISK-11",),
    ),
    _rule(
        "BEN-17",
        "Knowing something about their background can calm your nerves and help you get talking.",
        stages=(Stage.BEFORE,),
        sources=cite("003:18,20"),
    ),
    _rule(
        "BEN-18",
        "What you read in their posts may be useful in a later round.",
        stages=(Stage.WAITING,),
        sources=cite("001:16"),
    ),
    _rule(
        "BEN-19",
        "After a remote interview they'll probably remember you, and a request can refresh that memory.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:66"),
    ),
    _rule(
        "BEN-20",
        "A connection is usually a small factor and may change nothing. Your skills, your interview and your fit "
        "matter more.",
        stages=(Stage.ANY,),
        sources=cite("003:100,102"),
        disputed_by=("K12",),
    ),
    _rule(
        "BEN-21",
        "It's usually a good sign if the interviewer invites you first. A profile view or a follow means nothing.",
        stages=(Stage.BEFORE,),
        sources=cite("003:106"),
    ),
    _rule(
        "BEN-22",
        "One article counts even an unanswered request as a gain, because they might accept it later.",
        stages=(Stage.ANY,),
        sources=cite("004:7"),
        disputed_by=("P4",),
    ),
    _rule(
        "BEN-23",
        "Following the company shows that you'd like to work there and keeps you up to date.",
        stages=(Stage.BEFORE,),
        sources=cite("003:124,126"),
    ),
    _rule(
        "BEN-24",
        "A network and a profile that you look after help you for your whole career.",
        stages=(Stage.ANY,),
        sources=cite("001:50,51,60,75; 004:50"),
    ),
    _rule(
        "BEN-25",
        "Two articles say that connecting opens the full profile. In fact most of a profile is visible without it.",
        stages=(Stage.BEFORE,),
        sources=cite("003:28; 004:5,10"),
        disputed_by=("P9", "K13"),
    ),
)
