"""Wordings that threaten: revenge, lawyers, reviews, the public, and ultimatums."""

from should_connect.messages.kinds import ON_LINKEDIN, MessageKind
from should_connect.messages.reading.remarks import Remark, remark

_THREAT = "It reads as a threat."
_ADVICE = "Leave it out. If you think a law was broken, get advice before you write."

THREATS: tuple[Remark, ...] = (
    remark(
        "bitter",
        "NOTE-19",
        _THREAT,
        _ADVICE,
        """
        you/they/someone ~ will/would/might/may/shall ~ regret
        you/they are ~ going to ~ regret
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        _THREAT,
        _ADVICE,
        """
        not heard the last
        this/it <be> not over $
        not be surprised when/if ~~ hear/end*/see/read/everyone/people/lawyer/quits
        ^ do not make me
        made an/a ~ enemy
        {will} ~ <publish> ~ (<poor>) review*/rating
        i will ~ see to it ~ (that) ~~ boss/everyone/never/nobody/regret/finds/pay
        your ~ boss/ceo/owner/manager/wife/husband ~ (will) find* out
        news/paper*/press/station/reporter* ~ will/would ~ love/enjoy/like this
        i <will> ~ let ~ <all> know ~~ what/how/about ~ (kind) ~ (of) ~ you/company/your/people
        wait until/till ~ i/they/people/everyone ~ tell*/hear*/find*/see/sees ~ (about) ~ people/this/what/how
        you/had/would better ~ <reply>/hire/call/watch/not/write/give/change/pick/choose/hurry/act/move/decide
        my lawyer/attorney/solicitor
        take*/consider*/threaten/pursue*/seek* ~ legal action/steps
        going/have/need/plan* to report you/your/this/it
        i ~ (be) ~ contacted*/called*/reporting/filed*/telling/informing/alerting ~~ <authority>
        i <will> ~ <publish> ~~ review*/rating ~~ <theirs>/online/glassdoor/yelp/google/indeed
        i <will> ~ <publish> ~~ <poor> ~ review*/rating
        one/1/zero/two star* ~ review/rating/on
        give*/rate/leave* ~~ one/1/zero star*
        i <will> ~ go/going/talk*/speak/write/tell ~ to the/a ~ (local) <press>
        end* ~ up ~ on/in ~ glassdoor/yelp/reddit/twitter/tiktok/news/online/paper
        <all> ~ will/should/deserve* ~ (to) ~ hear/know/find/learn ~ (out) about/of this/you
        <all> ~ are/is going to ~ hear/know/find/learn ~ (out) about/of this/you
        i <will> ~ (be) ~ tell*/let* ~ <all>/my/every/other ~~ avoid/stay/never/awful/terrible/<bad>
        i <will> ~ make* sure ~ (that) <all>/nobody/no ~~ know*/hear* ~ (about) ~ this/what/how/you
        i <will> ~ go/going public
        kept/saved/keeping all/every ~ (of) ~ (your/the) ~ email*/message*/text*
        to your boss/ceo/supervisor/headquarters
        i <will> ~ go/talk/speak/write/complain/escalate ~ to ~ your/the ~ boss/ceo/owner/corporate/headquarters/board
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        "It gives them an ultimatum.",
        "Leave it out. If another offer has a deadline, name the date once, without an “or”.",
        """
        <answer> ~~ by/before/until/within ~~ or i/we <leave>/will/am/are/have/must/shall
        by/before/until/within ~ <when> ~ or/otherwise i/we ~ (will/am/have) ~ <leave>
        or/otherwise i <be> ~ out/gone/walking/withdrawing/accepting/taking
        if i do not have/get ~ (an/your) offer/answer/yes/contract
        you/they ~ have/has/had/got ~ until/till <when> $
        you/they ~ have/has/had/got ~ until/till <when> ~ to ~ <reply>/decide/hire/call/tell/let/make/give/get
        last/final/only chance to ~ hire/get/have/make/answer/reply/sign
        24/48/72 hours to ~ get/decide/answer/reply/respond/call/accept/make
        either you ~ hire/call/make/give/tell/answer/reply/want/offer/take ~~ or
        tick tock
        you/they ~ will ~ have/get ~ (a/big/some) ~ problem*/trouble ~ (with) me
        you/they ~ will ~ regret
        my final/last offer/word/message
        hurry up
        so/please/better hurry
        you have ~ ~ one/two/three/24/48/a ~ day*/hours/week to ~ respond/reply/answer/decide/call/hire
        please/kindly decide ~ now/immediately/today/tonight/quickly/fast/already
        decide now/immediately
        not ~ wait/hold ~ (around/out) forever/past/indefinitely
        will not ~ wait/hold ~ (for) ~ long/longer
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        "It uses other offers to pressure them.",
        "Leave it out here. If an offer has a deadline, say so once, to whoever handles your application.",
        """
        if it/this/that <be> not ~~ by <when>
        count/leave me out
        give you ~ <number>/<many>/until ~~ then/or/otherwise
        ^ move/act/work/decide/answer ~ fast*/quick*/soon*/now - fix/break/things
        other/several/many companies/employers/hospitals/schools/firms ~~ want*/after/fighting/chasing/waiting
        i <be> ~ (in/at) ~ final/last/late/advanced rounds/stages ~ with/at/elsewhere
        i ~ have/got ~ another/better ~ offer
        """,
        ON_LINKEDIN | {MessageKind.THANK_YOU},
    ),
)
