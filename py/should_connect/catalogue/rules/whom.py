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
        "Add senior people you met if those conversations were warm.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:27"),
    ),
    _rule(
        "WHO-03",
        "Other panel members are worth a request too if you got on well: each one widens your circle at the company.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:67,68"),
        disputed_by=("K6",),
    ),
    _rule(
        "WHO-04",
        "Skip people in HR who only arranged dates and did not interview you.",
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
        "Do not ask everyone on the committee if some of them were cool toward you.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:31"),
        disputed_by=("K6",),
    ),
    _rule(
        "WHO-08",
        "Before the interview, think only of those who will interview you and not of other staff.",
        stages=(Stage.BEFORE,),
        sources=cite("004:29"),
        disputed_by=("K6",),
    ),
    _rule(
        "WHO-09",
        "Choose first the people who were keenest on what you can bring.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:31,54"),
    ),
    _rule(
        "WHO-10",
        "Whom you ask is, in the end, your own judgment.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:24,25"),
    ),
    _rule(
        "WHO-11",
        "Links with several people on a team can help, most of all where teamwork counts.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:69"),
    ),
    _rule(
        "WHO-12",
        "A recruiter, a hiring manager or a leader in your field can each open a door for you.",
        stages=(Stage.ANY,),
        sources=cite("003:10"),
        disputed_by=("K7",),
    ),
    _rule(
        "WHO-13",
        "After the interview, anyone who interviewed you is someone you may ask.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("004:50"),
    ),
    _rule(
        "WHO-14",
        "Some managers connect only with people they already work with.",
        stages=(Stage.ANY,),
        sources=cite("001:45; 002:34"),
    ),
)
