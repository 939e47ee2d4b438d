"""Rules on whether to connect at all."""

from functools import partial

from should_connect.catalogue.model import REVIEWED, Rule, Stage, Topic
from should_connect.catalogue.sources import cite

_rule = partial(Rule, topic=Topic.DECIDE, reviewed=REVIEWED)

RULES: tuple[Rule, ...] = (
    _rule(
        "DEC-01",
        "Once someone has interviewed you, a connection request to them is usually OK.",
        stages=(Stage.JUST_AFTER, Stage.WAITING),
        sources=cite("000:25; 002:3; 004:32,50"),
        disputed_by=("K23",),
    ),
    _rule(
        "DEC-02",
        "No single answer fits everyone. Go by your own situation and what feels right to you.",
        stages=(Stage.ANY,),
        sources=cite("000:17,40; 001:51; 003:88,96; 004:1,50"),
        disputed_by=("K16",),
    ),
    _rule(
        "DEC-03",
        "Don't send it without thinking. First ask what you could gain and what you could lose.",
        stages=(Stage.ANY,),
        sources=cite("000:22; 001:10,51; 003:48"),
    ),
    _rule(
        "DEC-04",
        "Look at the employer's style. At a casual young company a request is normal; at a traditional one it "
        "fits less well.",
        stages=(Stage.ANY,),
        sources=cite("000:18"),
        disputed_by=("K16",),
    ),
    _rule(
        "DEC-05",
        "If the employer is known for open, well-connected teams, an early request goes over better. Look for "
        "signs of that as you research.",
        stages=(Stage.BEFORE,),
        sources=cite("003:40,88"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-06",
        "A request feels more natural to an interviewer who's active on LinkedIn than to one who's rarely there.",
        stages=(Stage.ANY,),
        sources=cite("000:19; 003:44"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-07",
        "If you've met or written to each other before, a request before the interview can be fine.",
        stages=(Stage.BEFORE,),
        sources=cite("003:36,96"),
        disputed_by=("K1", "K20"),
    ),
    _rule(
        "DEC-08",
        "If you've never been in touch and have nothing clear in common, save your request until after the interview.",
        stages=(Stage.BEFORE,),
        sources=cite("003:96; 004:13"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-09",
        "Don't send anything before the interview. Wait until you've met.",
        stages=(Stage.BEFORE,),
        sources=cite("000:28,29"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-10",
        "Connecting before the interview is your call: it can look like initiative, and it can backfire.",
        stages=(Stage.BEFORE,),
        sources=cite("003:94; 004:1,50"),
        disputed_by=("K1",),
    ),
    _rule(
        "DEC-11",
        "If you don't know how this company or field sees it, hold off.",
        stages=(Stage.BEFORE,),
        sources=cite("003:52; 000:40"),
    ),
    _rule(
        "DEC-12",
        "If the idea makes you uneasy or you can't decide, skip it. Connecting is optional.",
        stages=(Stage.ANY,),
        sources=cite("000:26,40"),
    ),
    _rule(
        "DEC-13",
        "Only send a request if the conversation was friendly or went well.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("000:28; 001:53,68; 002:27"),
    ),
    _rule(
        "DEC-14",
        "If you got along and the conversation was lively, that's a reason to connect.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:53"),
    ),
    _rule(
        "DEC-15",
        "After a formal interview, or with someone who keeps their distance, don't connect yet. Send an email instead.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:54"),
        disputed_by=("K19",),
    ),
    _rule(
        "DEC-16",
        "If it went badly or you didn't click, be careful. It's fine to skip the request.",
        stages=(Stage.JUST_AFTER, Stage.WAITING),
        sources=cite("001:71; 002:50"),
    ),
    _rule(
        "DEC-17",
        "One article allows a carefully worded request even after a bad interview, if staying in touch is all you"
        " want.",
        stages=(Stage.JUST_AFTER, Stage.AFTER_FEEDBACK),
        sources=cite("001:72"),
        disputed_by=("K27",),
    ),
    _rule(
        "DEC-18",
        "Until they decide, only send a request if you really want to work there.",
        stages=(Stage.WAITING,),
        sources=cite("002:3"),
        disputed_by=("K17",),
    ),
    _rule(
        "DEC-19",
        "If you no longer want the job and have pulled out, don't send a request.",
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
        "After a rejection a request is usually fine, and the connection may be useful later.",
        stages=(Stage.REJECTED,),
        sources=cite("000:37; 001:59"),
        disputed_by=("K5",),
    ),
    _rule(
        "DEC-22",
        "If they turned down an earlier request and you then didn't get the job, don't ask again.",
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
        "If anyone in the process told you not to make contact, never send a request.",
        stages=(Stage.BEFORE,),
        sources=cite("004:27"),
    ),
    _rule(
        "DEC-25",
        "Some employers limit social media contact while they're hiring. Where they stress boundaries, a request "
        "may be held against you.",
        stages=(Stage.BEFORE,),
        sources=cite("003:56"),
        disputed_by=("N7",),
    ),
    _rule(
        "DEC-26",
        "If you're already connected, or already in touch by email or phone, another request may be too much.",
        stages=(Stage.WAITING,),
        sources=cite("002:51"),
        disputed_by=("K11",),
    ),
    _rule(
        "DEC-27",
        "A phone or video interview counts too: you can still send a request.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("001:65"),
    ),
    _rule(
        "DEC-28",
        "Don't push for a connection when the signals are against it.",
        stages=(Stage.ANY,),
        sources=cite("001:45; 002:29,52"),
    ),
    _rule(
        "DEC-29",
        "If you think connecting would help your career or network, it's OK to go ahead.",
        stages=(Stage.ANY,),
        sources=cite("000:40"),
    ),
    _rule(
        "DEC-30",
        "A request after the interview is usually fine, even if you tried once before it.",
        stages=(Stage.JUST_AFTER,),
        sources=cite("004:32"),
        disputed_by=("K8",),
    ),
    _rule(
        "DEC-31",
        "If the interviewer invites you to connect before the interview, accept.",
        stages=(Stage.BEFORE,),
        sources=cite("003:106"),
    ),
    _rule(
        "DEC-32",
        "Before you've met, a request they did nothing to prompt can seem presumptuous.",
        stages=(Stage.BEFORE,),
        sources=cite("003:94"),
        disputed_by=("K21",),
    ),
    _rule(
        "DEC-33",
        "If someone inside referred you, don't approach the interviewer early on your own. It can look like "
        "you're going around that person.",
        stages=(Stage.BEFORE,),
        sources=cite("004:28"),
        disputed_by=("K20",),
    ),
    _rule(
        "DEC-34",
        "You don't have to connect. Good preparation, good manners and a good impression count either way.",
        stages=(Stage.ANY,),
        sources=cite("000:41; 003:90; 004:50"),
    ),
    _rule(
        "DEC-35",
        "The same request can help or hurt. It depends on how well they know you and when it arrives.",
        stages=(Stage.BEFORE,),
        sources=cite("003:100; 003:32"),
    ),
    _rule(
        "DEC-36",
        "If they'd rather not connect, stay polite and don't take it personally.",
        stages=(Stage.ANY,),
        sources=cite("004:46,50; 002:33"),
    ),
)
