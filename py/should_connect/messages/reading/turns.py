"""Ways to say one thing that phrases name in braces: asking them to do something, wanting to know, and the like.

They are written as phrases are; each ends with a word that may not be missing.
"""

TURNS: dict[str, str] = {
    "ask": """can/could/will/would/might you
you ~ can/could/might/would
if you ~ would/could/can/might/will
please/kindly/mind
want/need/like/love/expect/hope/wish/trust/beg*/urge*/ask*/prefer (for) you to/can/will/would/could/might
for you to
count*/rel*/depend* on you ~ to
way/chance (that/for) you to/can/could/might/would""",
    "must": """you ~ must/should/better
you ~ have/need/ought to
i/we need/expect/require/demand you to""",
    "wonder": """tell/telling/let me
know/hear/learn/find/ask/asked/asking/wonder*/curious/see/idea/clue/feeling/hint/guess
could/can/would/will/might you ~ share/say/confirm/clarify""",
    "will": """i will/would/can/could/might/shall/plan/intend/have
i <be> ~ going/planning/happy/glad/ready/about to
let me
i <be>""",
    "silence": """if i/you/there/they ~ not/no ~ heard/hear/get/got/answer*/reply*/decid*/call*
unless i/you/they/someone ~~ hear/get/answer*/reply*/decid*/call*
if/when/once ~ (by/until) <when> ~~ no/not/nothing""",
    "theirs": """for you
you ~ (and) ~~ to have/enjoy
you ~ would/will/might ~ like/love/enjoy
your ~ name/desk/door/porch/way/trouble/kindness/time/son/daughter/kids/wife/husband/family""",
    "meet": """how/what about
let us
can/could/shall/should/may/might we
we ~ could/should/can/must/might
{will} ~ take you
you ~ like/want/fancy/care to
join me
with me
you and i/me""",
    "them": """your ~ company/firm/process/interview/panel/team/staff/building/office/place/email/letter/reply/people
your ~ decision/manager/boss/hr/colleague*/store/shop/school/hospital/website/questions
you/they
the ~ company/firm/process/interview/panel/building/office/email/letter/rejection
this/it""",
}
