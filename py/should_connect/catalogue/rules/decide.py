"""Rules on whether to connect at all."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.DECIDE, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "DEC-01",
        "Once somebody has interviewed you, a request to them is acceptable more often than not.",
        stages=(Stage.JUST_AFTER, Stage.WAITING),
        sources=cite("000:25; 002:3; 004:32,50"),
        disputed_by=("K23",),
    ),
    _rule(
        "DEC-02",
        "No single answer fits everyone. Let your own situation decide, and what feels right to you.",
        stages=(Stage.ANY,),
        sources=cite("000:17,40; 001:51; 003:88,96; 004:1,50"),
        disputed_by=("K16",),
    ),
    _rule(
        "DEC-03",
        "Do not send by reflex. First ask what you could gain and what you could lose.",
        stages=(Stage.ANY,),
        sources=cite("000:22; 001:10,51; 003:48"),
    ),
    _rule(
        "DEC-04",
        "Look at the employer's style: in a relaxed young firm a request is ordinary, in a traditional one it fits "
        "less well.",
        stages=(Stage.ANY,),
        sources=cite("000:18"),
        disputed_by=("K16",),
    ),
    _rule(
        "DEC-05",
        "If the employer is known for open, well-connected teams, an early request is easier to accept. Look for "
        "signs of it while you research.",
        stages=(Stage.BEFORE,),
        sources=cite("003:40,88"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-06",
        "A request comes more naturally to an interviewer who is active on LinkedIn than to one who is rarely there.",
        stages=(Stage.ANY,),
        sources=cite("000:19; 003:44"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-07",
        "If you have met or written to each other before, a request before the interview can be fine.",
        stages=(Stage.BEFORE,),
        sources=cite("003:36,96"),
        disputed_by=("K1", "K20"),
    ),
    _rule(
        "DEC-08",
        "With no earlier contact and no clear tie between you, keep your request until the interview is over.",
        stages=(Stage.BEFORE,),
        sources=cite("003:96; 004:13"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-09",
        "Send nothing before the interview. Wait until you have talked.",
        stages=(Stage.BEFORE,),
        sources=cite("000:28,29"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-10",
        "Connecting before the interview is your own choice: it can come across as initiative, and it can go wrong.",
        stages=(Stage.BEFORE,),
        sources=cite("003:94; 004:1,50"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-11",
        "If you cannot tell what is usual in this field or company, be careful and hold back.",
        stages=(Stage.BEFORE,),
        sources=cite("003:52; 000:40"),
    ),
    _rule(
        "DEC-12",
        "If the thought makes you uneasy or you cannot decide, leave it. Nobody has to connect.",
        stages=(Stage.ANY,),
        sources=cite("000:26,40"),
    ),
    _rule(
        "DEC-13",
        "Send a request only when the conversation felt friendly or went well.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("000:28; 001:53,68; 002:27"),
    ),
    _rule(
        "DEC-14",
        "If you got on well and the talk was lively, that speaks for a request.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:53"),
    ),
    _rule(
        "DEC-15",
        "After a formal interview, or with someone who keeps their distance, do not connect yet. Send an email "
        "instead.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:54"),
        disputed_by=("K19",),
    ),
    _rule(
        "DEC-16",
        "If the interview went badly or you did not click, be careful. It is fine not to ask.",
        stages=(Stage.JUST_AFTER, Stage.WAITING),
        sources=cite("001:71; 002:50"),
    ),
    _rule(
        "DEC-17",
        "One article allows a carefully worded request even after a bad interview, when contact is all you want.",
        stages=(Stage.JUST_AFTER, Stage.AFTER_FEEDBACK),
        sources=cite("001:72"),
        disputed_by=("K27",),
    ),
    _rule(
        "DEC-18",
        "Ask while they decide only if you truly want to work there.",
        stages=(Stage.WAITING,),
        sources=cite("002:3"),
        disputed_by=("K17",),
    ),
    _rule(
        "DEC-19",
        "If you no longer want the job and have stepped out, do not send a request.",
        stages=(Stage.WAITING,),
        sources=cite("002:48"),
        disputed_by=("K17",),
    ),
    _rule(
        "DEC-20",
        "One article advises against a request after a clear no or plainly bad feedback. Others disagree.",
        stages=(Stage.REJECTED,),
        sources=cite("002:49"),
        disputed_by=("K5",),
    ),
    _rule(
        "DEC-21",
        "After a rejection a request is usually fine, and the contact may be useful later.",
        stages=(Stage.REJECTED,),
        sources=cite("000:37; 001:59"),
        disputed_by=("K5",),
    ),
    _rule(
        "DEC-22",
        "If they turned down an earlier request and you then did not get the job, do not ask again.",
        stages=(Stage.REJECTED,),
        sources=cite("004:42"),
        disputed_by=("K5", "K8"),
        limit="no second request",
    ),
    _rule(
        "DEC-23",
        "If you meet this person again one day, you can connect then.",
        stages=(Stage.REJECTED,),
        sources=cite("004:48"),
        disputed_by=("K5",),
    ),
    _rule(
        "DEC-24",
        "If anyone in the process has told you not to make contact, never send a request.",
        stages=(Stage.BEFORE,),
        sources=cite("004:27"),
    ),
    _rule(
        "DEC-25",
        "Some employers limit social media contact while they hire. Where they stress distance, a request may be "
        "held against you.",
        stages=(Stage.BEFORE,),
        sources=cite("003:56"),
        disputed_by=("N7",),
    ),
    _rule(
        "DEC-26",
        "If you are already connected, or already in touch by email or phone, one more request may be too much.",
        stages=(Stage.WAITING,),
        sources=cite("002:51"),
        disputed_by=("K11",),
    ),
    _rule(
        "DEC-27",
        "A request is just as possible after a phone or video interview.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:65"),
    ),
    _rule(
        "DEC-28",
        "Do not press for a connection when the signals are against it.",
        stages=(Stage.ANY,),
        sources=cite("001:45; 002:29,52"),
    ),
    _rule(
        "DEC-29",
        "If you think the contact would serve your career or network, you may go ahead.",
        stages=(Stage.ANY,),
        sources=cite("000:40"),
    ),
    _rule(
        "DEC-30",
        "An invitation after the interview is usually fine, even if you tried one earlier.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("004:32"),
        disputed_by=("K8",),
    ),
    _rule(
        "DEC-31",
        "If the interviewer invites you to connect before the interview, say yes.",
        stages=(Stage.BEFORE,),
        sources=cite("003:106"),
    ),
    _rule(
        "DEC-32",
        "Before you have met, a request that they did nothing to prompt can seem presumptuous.",
        stages=(Stage.BEFORE,),
        sources=cite("003:94"),
        disputed_by=("K21",),
    ),
    _rule(
        "DEC-33",
        "If someone inside referred you, do not approach the interviewer early on your own: it can look as if you "
        "bypass that person.",
        stages=(Stage.BEFORE,),
        sources=cite("004:28"),
        disputed_by=("K20",),
    ),
    _rule(
        "DEC-34",
        "You do not have to connect. Good preparation, good manners and a good impression count either way.",
        stages=(Stage.ANY,),
        sources=cite("000:41; 003:90; 004:50"),
    ),
    _rule(
        "DEC-35",
        "The same request can help or harm. It depends on how well they know you and on when it arrives.",
        stages=(Stage.BEFORE,),
        sources=cite("003:100; 003:32"),
    ),
    _rule(
        "DEC-36",
        "If they would rather not connect, stay courteous and do not take it to heart.",
        stages=(Stage.ANY,),
        sources=cite("004:46,50; 002:33"),
    ),
)
