"""Rules on the visitor's own profile."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.PROFILE, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "PROF-01",
        "Before you send anything, update your profile and make it look professional.",
        stages=(Stage.ANY,),
        sources=cite("000:20,22; 001:41; 003:112; 004:30"),
    ),
    _rule(
        "PROF-02",
        "A weak profile can work against you, because a request makes people look at it.",
        stages=(Stage.ANY,),
        sources=cite("000:15"),
    ),
    _rule(
        "PROF-03",
        "If you're not sure your profile is ready, wait.",
        stages=(Stage.ANY,),
        sources=cite("000:20"),
    ),
    _rule(
        "PROF-04",
        "Show a clear photo, a strong headline and a summary of the skills that matter in your field.",
        stages=(Stage.BEFORE,),
        sources=cite("003:112"),
    ),
    _rule(
        "PROF-05",
        "List your past jobs accurately, with what you did and achieved in each.",
        stages=(Stage.BEFORE,),
        sources=cite("003:112"),
    ),
    _rule(
        "PROF-06",
        "Recommendations from colleagues or managers help, and so do certificates and skills that fit the job.",
        stages=(Stage.BEFORE,),
        sources=cite("003:114"),
    ),
    _rule(
        "PROF-07",
        "A well-kept profile makes you credible and lets the interviewer look things up fast.",
        stages=(Stage.ANY,),
        sources=cite("001:41; 003:114"),
    ),
    _rule(
        "PROF-08",
        "Your profile works like an online resume: it shows what you can do and what you've done.",
        stages=(Stage.ANY,),
        sources=cite("001:3; 003:9"),
    ),
)
