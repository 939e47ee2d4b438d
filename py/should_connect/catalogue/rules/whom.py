"""Rules on whom to ask."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.WHOM, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "WHO-01",
        "Put the hiring manager, or whoever led your interviews, first on your list.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:26"),
        disputed_by=("K19",),
    ),
    _rule(
        "WHO-02",
        "Add senior people you met, if those conversations were friendly.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:27"),
    ),
    _rule(
        "WHO-03",
        "Other panel members are worth a request too if you got along: each one widens your network at the company.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:67,68"),
        disputed_by=("K6",),
    ),
    _rule(
        "WHO-04",
        "Skip HR people who only scheduled things and didn't interview you.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:28"),
        disputed_by=("K7",),
    ),
    _rule(
        "WHO-05",
        "Leave out anyone who seemed bored or had doubts about your background.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:29"),
    ),
    _rule(
        "WHO-06",
        "Choose three people, or five at the very most.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:30"),
        disputed_by=("K6",),
        limit="3 to 5 people at most",
    ),
    _rule(
        "WHO-07",
        "Don't ask everyone on the panel if some of them were cold toward you.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:31"),
        disputed_by=("K6",),
    ),
    _rule(
        "WHO-08",
        "Before the interview, consider only the people who will interview you, not other staff.",
        stages=(Stage.BEFORE,),
        sources=cite("004:29"),
        disputed_by=("K6",),
    ),
    _rule(
        "WHO-09",
        "Start with the people who were most excited about what you'd bring.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:31,54"),
    ),
    _rule(
        "WHO-10",
        "In the end, who you ask is your call.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:24,25"),
    ),
    _rule(
        "WHO-11",
        "Knowing several people on a team can help, most of all where teamwork counts.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:69"),
    ),
    _rule(
        "WHO-12",
        "A recruiter, a hiring manager or a leader in your field can each bring you new opportunities.",
        stages=(Stage.ANY,),
        sources=cite("003:10"),
        disputed_by=("K7",),
    ),
    _rule(
        "WHO-13",
        "After the interview, it's OK to ask anyone who interviewed you.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("004:50"),
    ),
    _rule(
        "WHO-14",
        "Some managers only connect with people they already work with.",
        stages=(Stage.ANY,),
        sources=cite("001:45; 002:34"),
    ),
)
