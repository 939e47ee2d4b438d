"""Rules on getting ready for the interview."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.PREPARATION, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "PREP-01",
        "Read up on what the company does, stands for and sells: its website, its social media and the news.",
        stages=(Stage.BEFORE,),
        sources=cite("003:78,80"),
    ),
    _rule(
        "PREP-02",
        "Use what you find, such as recent wins or problems, to shape your answers.",
        stages=(Stage.BEFORE,),
        sources=cite("003:80,94,126"),
    ),
    _rule(
        "PREP-03",
        "Practice the usual questions in your field, with answers that show what you've done and why you fit.",
        stages=(Stage.BEFORE,),
        sources=cite("003:82,84"),
    ),
    _rule(
        "PREP-04",
        "Read the interviewer's profile for their career and interests. It hints at what they may ask.",
        stages=(Stage.BEFORE,),
        sources=cite("003:20,94,106; 004:5"),
    ),
    _rule(
        "PREP-05",
        "Look for people, employers or groups you share. They give you something to talk about.",
        stages=(Stage.BEFORE,),
        sources=cite("004:10; 003:20"),
    ),
    _rule(
        "PREP-06",
        "Read what the interviewer has posted, so your own questions are informed.",
        stages=(Stage.BEFORE,),
        sources=cite("003:28"),
    ),
    _rule(
        "PREP-07",
        "Put most of your effort into the interview and a good follow-up. The connection comes second.",
        stages=(Stage.ANY,),
        sources=cite("000:41; 003:102; 004:50"),
    ),
    _rule(
        "PREP-08",
        "Connecting is only one way to prepare. There are others.",
        stages=(Stage.BEFORE,),
        sources=cite("003:76"),
    ),
)
