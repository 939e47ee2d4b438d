"""Rules on what to do instead of a request."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.ALTERNATIVES, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "ALT-01",
        "An email that thanks them and shows your interest is the safer choice.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:54,63; 002:42"),
    ),
    _rule(
        "ALT-02",
        "Follow the person instead of asking. You'll see what they post and can comment.",
        stages=(Stage.WAITING,),
        sources=cite("002:41"),
    ),
    _rule(
        "ALT-03",
        "Like and comment on their posts, so they slowly get to know your name.",
        stages=(Stage.WAITING,),
        sources=cite("002:44; 003:108"),
        disputed_by=("K14",),
    ),
    _rule(
        "ALT-04",
        "One article suggests following them elsewhere, such as on Twitter. Stick to channels they use for work.",
        stages=(Stage.WAITING,),
        sources=cite("002:43"),
        disputed_by=("K14",),
    ),
    _rule(
        "ALT-05",
        "These indirect ways can support a request or replace it. Use them when you're not sure.",
        stages=(Stage.WAITING,),
        sources=cite("002:40,45"),
    ),
    _rule(
        "ALT-06",
        "If you need to write before the interview, use email. A LinkedIn message to someone who doesn't know you"
        " is too familiar.",
        stages=(Stage.BEFORE,),
        sources=cite("003:118"),
        disputed_by=("K15",),
    ),
    _rule(
        "ALT-07",
        "If you're already connected, or they've shown they're open to it, you can write briefly on LinkedIn "
        "before the interview.",
        stages=(Stage.BEFORE,),
        sources=cite("003:118"),
    ),
    _rule(
        "ALT-08",
        "Keep that message brief: say you're looking forward to the interview and, maybe, ask what to read beforehand.",
        stages=(Stage.BEFORE,),
        sources=cite("003:120"),
    ),
    _rule(
        "ALT-09",
        "Follow the company's page before the interview: it's fine, and it's useful.",
        stages=(Stage.BEFORE,),
        sources=cite("003:124,126"),
    ),
    _rule(
        "ALT-10",
        "Read and react to what the company posts: it gives you something to talk about.",
        stages=(Stage.BEFORE,),
        sources=cite("003:124"),
    ),
    _rule(
        "ALT-11",
        "LinkedIn is one way among several. Go to events, talk to people and use the network you have.",
        stages=(Stage.ANY,),
        sources=cite("003:70,72"),
    ),
)
