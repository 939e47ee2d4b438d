"""Rules on what to do once a request is sent, accepted or not."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.FOLLOW_UP, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "FUP-01",
        "Once you're connected, don't go silent. Connecting and then disappearing can seem unprofessional.",
        stages=(Stage.WAITING,),
        sources=cite("000:35"),
        disputed_by=("K11",),
    ),
    _rule(
        "FUP-02",
        "Once you're connected, don't send one message after another. A word now and then is fine.",
        stages=(Stage.WAITING,),
        sources=cite("001:46,47"),
        disputed_by=("K11",),
    ),
    _rule(
        "FUP-03",
        "Follow up once. If there's no reply, stop writing.",
        stages=(Stage.WAITING,),
        sources=cite("004:38"),
        disputed_by=("K25", "K26"),
        limit="1 follow-up",
    ),
    _rule(
        "FUP-04",
        "Respect their time and their limits.",
        stages=(Stage.ANY,),
        sources=cite("001:47,50; 003:120"),
    ),
    _rule(
        "FUP-05",
        "A request they didn't answer says nothing about you or your application.",
        stages=(Stage.WAITING,),
        sources=cite("002:32,33,38,54; 004:46"),
    ),
    _rule(
        "FUP-06",
        "They might only add colleagues, have missed it, want to stay neutral until they decide, or be busy.",
        stages=(Stage.WAITING,),
        sources=cite("002:34,35,36,37; 004:19"),
    ),
    _rule(
        "FUP-07",
        "If they don't accept, one article says to stay in touch in other ways.",
        stages=(Stage.WAITING,),
        sources=cite("002:38"),
        disputed_by=("K25",),
    ),
    _rule(
        "FUP-08",
        "If they didn't answer an earlier request, you can ask once more after the interview, politely and "
        "without pressure.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("004:37"),
        disputed_by=("K8", "P5"),
        limit="1 more request",
    ),
    _rule(
        "FUP-09",
        "If they seemed hesitant to connect earlier, leave the next move to them.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("004:40"),
        disputed_by=("K8",),
    ),
    _rule(
        "FUP-10",
        "After a rejection, thank them politely by email.",
        stages=(Stage.REJECTED,),
        sources=cite("004:43"),
    ),
    _rule(
        "FUP-11",
        "After a rejection, ask if they'd be willing to tell you why.",
        stages=(Stage.REJECTED,),
        sources=cite("004:44"),
    ),
    _rule(
        "FUP-12",
        "After a rejection, one article prefers following the company and reacting now and then to connecting "
        "with the person.",
        stages=(Stage.REJECTED,),
        sources=cite("004:45"),
        disputed_by=("K5",),
    ),
    _rule(
        "FUP-13",
        "After a rejection, stay positive and professional. It isn't a judgment of you as a person.",
        stages=(Stage.REJECTED,),
        sources=cite("004:46"),
    ),
    _rule(
        "FUP-14",
        "After a rejection, apply elsewhere and keep meeting other people.",
        stages=(Stage.REJECTED,),
        sources=cite("004:47,50"),
    ),
    _rule(
        "FUP-15",
        "After a rejection, thanks and a reaction to their posts now and then can slowly build a relationship.",
        stages=(Stage.REJECTED,),
        sources=cite("001:60"),
    ),
    _rule(
        "FUP-16",
        "Once you're connected, you can write to them: follow up, ask something, send more material or clear up a"
        " doubt.",
        stages=(Stage.WAITING,),
        sources=cite("002:7,10"),
        disputed_by=("K11",),
    ),
    _rule(
        "FUP-17",
        "If you accept the interviewer's invitation, read their profile and respond to a recent post.",
        stages=(Stage.BEFORE,),
        sources=cite("003:106,108"),
    ),
)
