"""Rules on when to send."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.TIMING, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "TIM-01",
        "The time for a request starts once the interview is over.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("000:28"),
        disputed_by=("K1", "K4"),
    ),
    _rule(
        "TIM-02",
        "A request before the interview can seem insincere and may work against you.",
        stages=(Stage.BEFORE,),
        sources=cite("000:29"),
        disputed_by=("K1", "K21"),
    ),
    _rule(
        "TIM-03",
        "Let a few days go by after the interview before you send a request.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:22,62; 002:3,12; 004:39"),
        disputed_by=("K3",),
        limit="a few days",
    ),
    _rule(
        "TIM-04",
        "A request sent right away can look overeager, anxious or pushy.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:22,62; 002:12"),
        disputed_by=("K3",),
    ),
    _rule(
        "TIM-05",
        "Opinions differ on a request sent right away: some see enthusiasm, others find it too forward.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:62"),
    ),
    _rule(
        "TIM-06",
        "Wait at least two or three days after the interview.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("002:13"),
        disputed_by=("K3",),
        limit="2 to 3 days at least",
    ),
    _rule(
        "TIM-07",
        "If you're not sure which day, aim for five to seven days after the interview.",
        stages=(Stage.WAITING,),
        sources=cite("002:16"),
        disputed_by=("K4",),
        limit="day 5 to day 7",
    ),
    _rule(
        "TIM-08",
        "Don't leave it too long: send within one or two weeks, while they still remember you.",
        stages=(Stage.WAITING,),
        sources=cite("002:14"),
        disputed_by=("K4",),
        limit="1 to 2 weeks at most",
    ),
    _rule(
        "TIM-09",
        "One article suggests a request as a nudge after two silent weeks. In fact the usual way to ask is a "
        "short email.",
        stages=(Stage.WAITING,),
        sources=cite("002:15"),
        disputed_by=("K26", "N5"),
        limit="after 2 weeks",
    ),
    _rule(
        "TIM-10",
        "Waiting gives interviewers room to compare candidates without feeling pressured.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:22,62; 002:12,13"),
    ),
    _rule(
        "TIM-11",
        "Waiting until you've heard back, good or bad, is safer.",
        stages=(Stage.AFTER_FEEDBACK,),
        sources=cite("001:24"),
        disputed_by=("K4", "K5"),
    ),
    _rule(
        "TIM-12",
        "Send your thank-you email first. A request feels more natural after that.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:26,63"),
        disputed_by=("K24",),
    ),
    _rule(
        "TIM-13",
        "If you do connect before the interview, one article suggests a day or two ahead.",
        stages=(Stage.BEFORE,),
        sources=cite("003:68"),
        disputed_by=("K2",),
        limit="1 to 2 days before",
    ),
    _rule(
        "TIM-14",
        "If you connect early, one article says to send soon after you're invited to interview, but not oddly far"
        " ahead.",
        stages=(Stage.BEFORE,),
        sources=cite("003:68"),
        disputed_by=("K2",),
    ),
    _rule(
        "TIM-15",
        "If you do connect before the interview, one article allows two or three days ahead at most.",
        stages=(Stage.BEFORE,),
        sources=cite("004:23"),
        disputed_by=("K2",),
        limit="2 to 3 days before at most",
    ),
    _rule(
        "TIM-16",
        "Weeks ahead is too early. By the interview, they may not remember your name.",
        stages=(Stage.BEFORE,),
        sources=cite("004:20,23"),
        limit="more than 7 days before is too early",
    ),
    _rule(
        "TIM-17",
        "Your timing decides if a request is welcome or in the way.",
        stages=(Stage.ANY,),
        sources=cite("001:19,20,49; 003:68,100"),
    ),
    _rule(
        "TIM-18",
        "One article says to hold off on every follow-up for a few days. That makes sense for a request, not for "
        "your thank-you email.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("004:39"),
        disputed_by=("N1", "K24"),
        limit="a few days",
    ),
)
