"""Rules on what a request may cost."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.RISKS, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "RISK-01",
        "A request can seem pushy, too forward, presumptuous or desperate.",
        stages=(Stage.ANY,),
        sources=cite("000:2,4,13,34,39; 001:62; 003:52,94; 004:13,50"),
    ),
    _rule(
        "RISK-02",
        "How people read a request depends on the field and on the employer's culture.",
        stages=(Stage.ANY,),
        sources=cite("000:13; 003:52"),
    ),
    _rule(
        "RISK-03",
        "A request can make the interviewer uncomfortable, or feel like a step into their private life.",
        stages=(Stage.ANY,),
        sources=cite("000:14; 003:100; 004:15"),
    ),
    _rule(
        "RISK-04",
        "A request can cross a line, most of all if you had little rapport.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:43,45"),
    ),
    _rule(
        "RISK-05",
        "It could cost you the job if it comes across as pushy or fake.",
        stages=(Stage.ANY,),
        sources=cite("000:34; 003:100"),
    ),
    _rule(
        "RISK-06",
        "If you have a job, your boss may notice that you and a hiring manager are now connected.",
        stages=(Stage.ANY,),
        sources=cite("000:35"),
        disputed_by=("K18", "P12"),
    ),
    _rule(
        "RISK-07",
        "Before the interview it can look like making friends to get the role, instead of letting your record speak.",
        stages=(Stage.BEFORE,),
        sources=cite("003:52; 004:14"),
    ),
    _rule(
        "RISK-08",
        "One article warns that connecting early lets them study your profile in advance. In fact they usually "
        "can anyway.",
        stages=(Stage.BEFORE,),
        sources=cite("004:16"),
        disputed_by=("K13", "P9"),
    ),
    _rule(
        "RISK-09",
        "If they turn down your request and then interview you, it may be awkward.",
        stages=(Stage.BEFORE,),
        sources=cite("004:17"),
    ),
    _rule(
        "RISK-10",
        "A misspelled name makes a bad start.",
        stages=(Stage.ANY,),
        sources=cite("004:18"),
    ),
    _rule(
        "RISK-11",
        "They may not see your request before the interview, or have no time for it.",
        stages=(Stage.BEFORE,),
        sources=cite("004:19"),
    ),
    _rule(
        "RISK-12",
        "A request may break a company rule.",
        stages=(Stage.BEFORE,),
        sources=cite("003:54,56"),
        disputed_by=("N7",),
    ),
    _rule(
        "RISK-13",
        "Writing again and again annoys people.",
        stages=(Stage.WAITING,),
        sources=cite("001:46,47"),
    ),
    _rule(
        "RISK-14",
        "Asking again after two refusals, of the request and of the job, looks desperate or pushy.",
        stages=(Stage.REJECTED,),
        sources=cite("004:42"),
    ),
    _rule(
        "RISK-15",
        "Many requests at one company can be too much for people, or look like spam.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:30,31"),
    ),
    _rule(
        "RISK-16",
        "A clumsy request gets in the way and doesn't help.",
        stages=(Stage.ANY,),
        sources=cite("001:42,43,49"),
    ),
)
