"""Wordings that threaten: revenge, lawyers, reviews, the public, and ultimatums."""

from should_connect.messages.reading.remarks import Kind, Remark, remark

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
        live to regret
        make* you ~ (all) ~ regret/sorry/pay
        you ~ will ~ be ~ sorry
        you are ~ going to be ~ sorry
        people ~~ love ~ read* ~~ about this/you
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        _THREAT,
        _ADVICE,
        """
        you will ~ pay for this $
        you will ~ pay for what/how you
        not heard the last
        last you ~ hear/heard/see/seen of/from me/this
        this/it <be> not over $
        this <be> not over yet/by/between/until
        not the end of this/me
        wait and see what
        watch your back
        i <be> ~ warning you
        consider this/it ~ warning
        final/last warning
        not be surprised when/if ~~ hear/end*/see/read/everyone/people/lawyer/quits
        ^ do not make me
        please/so/and/just do not make me
        you ~ leave*/left/give* ~ me no choice/option/alternative
        left with no choice/option
        you/there/company ~ will/<be> ~ (suffer/face/be) ~ consequences
        i will/am ~ (be) ~ forced to
        i know people $
        i will/am ~ (going/to) ~ warn* ~ <all>/other/every
        made an/a ~ enemy
        i will ~ see to it ~ (that) ~~ boss/everyone/never/nobody/regret/finds/pay
        your ~ boss/ceo/owner/manager/wife/husband ~ (will) find* out
        your ~ boss/ceo/owner/manager ~ (will) hear* about/of this
        back to haunt
        i <will> ~ take* this/it/story ~ to ~ the ~ (local) <press>/board/public/eeoc/union
        you ~ will ~ (be) hear* from ~ <authority>/union/board
        make* your life ~ difficult/hard/hell/miserable
        news/paper*/press/station/reporter* ~ will/would ~ love/enjoy/like this
        i <will> ~ let ~ <all> know ~~ what/how/about ~ (kind) ~ (of) ~ you/company/your/people
        wait until/till ~ i/they/people/everyone ~ tell*/hear*/find*/see/sees ~ (about) ~ people/this/what/how
        i <will> ~ (be) ~ speak*/talk*/complain/write ~ to/with the ~ (state) ~ board/department/commissioner/union
        <be> a ~ reporter/journalist/lawyer/attorney/blogger ~ and ~~ this/story*/you/like
        neither <will> my
        i will not forget this $
        i will not forget this and
        i have/kept/saved ~ (all) (of) your ~ email*/messages/texts ~ and
        know how to use them
        consider yourself ~ warned/lucky
        you <be>/have been warned
        my ~ union/lawyer/family ~ involved
        customers/patients/parents/students/clients/guests/members ~ should/deserve* ~ (to) ~ hear/know ~ how/what ~ you
        have/need/get/find a ~ good lawyer/attorney
        sleep with one eye
        watch/look over your shoulder
        if i <be> you i
        your ~ (little) ~ business/diner/company/career/store/shop/restaurant <be> ~ done/finished/over/toast
        haunt/punch/destroy/ruin/reporting you
        who you ~ <be> ~ dealing/messing
        not know who you ~ <be> ~ dealing/messing
        mess* with ~ wrong/me
        wrong person to
        get even
        get back at
        revenge
        pay you back for
        teach you ~ lesson
        settle ~ score
        expect a ~ bad/lawsuit/complaint/subpoena
        expect to ~ hear from ~ lawyer/attorney/union
        it would be ~ shame/pity if ~~ your/you/people/everyone/word/boss
        i would hate ~ for/if ~ your ~ boss/manager/ceo/board/owner/customers/wife/husband
        i ~ (<be>) ~ calling/contacting/emailing/going/telling/notifying ~ (to) corporate/headquarters/hq/management
        i will ~ call/contact/email/tell/notify corporate/headquarters/hq
        all over twitter/facebook/internet/news/tiktok/reddit/town
        all over the internet/news/media
        have ~ (a/some) ~ friend*/contacts/cousin ~ (at/in) ~ (the/local) ~ <press>/station/tv
        know/have ~ (a/some/several) ~ reporter*/journalist* ~ who
        hear from me again $
        you ~ will ~ find out ~ what/who/soon/how
        will ~ learn ~ hard way
        take/shut you ~ down
        boycott/blacklist you/your/this
        not ~ let* this ~ go/slide/drop/stand/rest
        not ~ take* this ~ lying/quietly
        not ~ (stop/rest) until ~ you/this/everyone/justice
        i will ~ fight this/back/you
        hold* you ~ (personally) ~ responsible/accountable/liable
        you ~ will be held
        i ~ (have/am) ~ talked*/spoken ~ to/with ~ (a/my) ~ lawyer/attorney/union
        you/had/would better ~ <reply>/hire/call/watch/not/write/give/change/pick/choose/hurry/act/move/decide
        ruin/destroy/damage/hurt/tarnish/trash your ~ reputation/name/career/business/company/brand/rating/ratings
        forget ~ how you ~ treated
        never forget ~ what you did
        hope ~ your ~ company/business/restaurant/hospital/school/store/shop/team ~ fail*/closes/burns/bankrupt
        my lawyer/attorney/solicitor
        i ~ see*/talk**/speak*/spoke ~ to/with a/an ~ lawyer/attorney/solicitor ~ about/if/and
        i ~ consult*/hire*/retain*/contact* a/an ~ <lawyer>
        take*/consider*/threaten/pursue*/seek* ~ legal action/steps
        see you/them in court
        take*/drag* ~ (you/this) ~ to court
        i will/could/might/can/should/may sue
        going to sue you/your/this
        suing you/your
        i will/could/might/shall/must report you/your/this/it/that/them/him/her
        going/have/need/plan* to report you/your/this/it
        i <will> ~ contact/call/write/go/complain/report/talk/file/tell/inform/alert ~~ <authority>
        i ~ (be) ~ contacted*/called*/reporting/filed*/telling/informing/alerting ~~ <authority>
        i ~ (<will>) ~ file*/lodge*/submit/make ~ (formal/official) complaint/grievance/charge ~~ <theirs>
        i <will> ~ (be) ~ file*/lodge* ~ (formal/official) complaint/grievance/charge/lawsuit
        i <will> ~ (be) complain*
        i <will> ~ <publish> ~ (<poor>) review*/rating $
        i <will> ~ <publish> ~~ review*/rating ~~ <theirs>/online/glassdoor/yelp/google/indeed
        i <will> ~ <publish> ~~ <poor> ~ review*/rating
        one/1/zero/two star* ~ review/rating/on
        give*/rate/leave* ~~ one/1/zero star*
        i <will> ~ (be) ~ <publish> ~~ glassdoor/yelp/reddit/twitter/tiktok/nextdoor
        i <will> ~ (be) ~ <publish> ~ (about) this/you/what/how/everything ~~ online/public/linkedin/everywhere/facebook
        i <will> ~ go/going/talk*/speak/write/tell ~ to the/a ~ (local) <press>
        i <will> ~ (be) ~ call*/contact*/tell* the ~ (local) <press>
        end* ~ up ~ on/in ~ glassdoor/yelp/reddit/twitter/tiktok/news/online/paper
        see* ~ (this/yourself/it) on glassdoor/yelp/reddit
        <all> ~ will/should/deserve* ~ (to) ~ hear/know/find/learn ~ (out) about/of this/you
        <all> ~ are/is going to ~ hear/know/find/learn ~ (out) about/of this/you
        <all> ~ will/should/deserve* ~ (to) ~ hear/know/find/learn ~ (out/about) ~ how/what ~ you ~ <treat>
        <all> ~ are/is going to ~ hear/know/find/learn ~ (out/about) ~ how/what ~ you ~ <treat>
        i <will> ~ (be) ~ tell*/let* ~ <all>/my/every/other ~~ avoid/stay/never/awful/terrible/<bad>
        i <will> ~ (be) ~ tell*/let*/show* ~~ what/how ~ you ~ <treat>
        <all>/candidates/friends ~ to avoid/boycott ~ your/you/this
        i <will> ~ make* sure ~ (that) <all>/nobody/no ~~ know*/hear* ~ (about) ~ this/what/how/you
        make* sure ~ nobody/no/none ~~ apply*/work* ~ for/to/with/here/there
        i <will> ~ go/going public
        i ~ make*/made/take ~ this/it/them/emails/everything/these public
        name and shame
        i <will> ~ expose* you/your
        call* you out
        bad press/publicity
        word will ~ get/spread/travel
        kept/saved/keeping ~ (all/every) ~ proof/evidence/screenshots
        kept/saved/keeping all/every ~ (of) ~ (your/the) ~ email*/message*/text*
        screenshots of your/our ~ email*/messages/chat/conversation/texts
        over your head
        i <will> ~ take* this/it/matters ~ further/higher/elsewhere
        i will/am/shall/must ~ (be/going) ~ escalate* ~ this/it/matter
        to your boss/ceo/supervisor/headquarters
        i <will> ~ go/talk/speak/write/complain/escalate ~ to ~ your/the ~ boss/ceo/owner/corporate/headquarters/board
        or else $
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        "It gives them an ultimatum.",
        "Leave it out. If another offer has a deadline, name the date once, without an “or”.",
        """
        <answer> ~~ by/before/until/within ~~ or i/we <leave>/will/am/are/have/must/shall
        <answer> ~~ by/before/until/within ~~ or else/forget/consider
        by/before/until/within ~ <when> ~ or/otherwise i/we ~ (will/am/have) ~ <leave>
        now or i
        now or never $
        or i ~ (will/am/have) ~ take*/accept*/sign/go ~~ other/another ~ offer/job/one/position/company
        or/otherwise i <be> ~ out/gone/walking/withdrawing/accepting/taking
        or i walk/withdraw/quit
        or else i/we/you
        if you/they do/can/will/are not ~~ i/we will/am/are/have ~ (be/to) ~ <leave>
        if not i will ~ take/accept/sign/go ~~ other/another/elsewhere/offer
        if i do not have/get ~ (an/your) offer/answer/yes/contract
        if you/they wait/delay ~~ i will ~ be/take/accept/go
        unless i/we hear/get/have/receive/see ~~ by/offer/answer/decision
        unless you ~ match/act/hire/make/offer
        you/they ~ have/has/had/got ~ until/till <when> $
        you/they ~ have/has/had/got ~ until/till <when> ~ to ~ <reply>/decide/hire/call/tell/let/make/give/get
        you/they ~ have/has/had/got ~ until/till <when> or/then
        you/they ~ have/has/had/got ~ until/till the end/close ~ (of) ~ (the) ~ day/week/month $
        you have ~ ~ hours/days/minutes ~ (left) to ~ decide/answer/reply/respond/call/hire
        last/final/only chance to ~ hire/get/have/make/answer/reply/sign
        your last/final/only chance
        a yes or no
        yes or no by/today/now $
        tell/give/just me ~ (a) ~ yes or no
        after/by <when> ~ (my/the) ~ answer <be> ~ no
        my answer <be> no
        offer/chance ~ of mine ~ not
        my/this offer ~ not last/wait/stand
        i will/<be> ~ give* you until/till
        give* you ~ (one/until/till) ~ (last/more) ~ chance/day/week to
        you ~ (have/has) got ~ hours/until/days
        24/48/72 hours to ~ get/decide/answer/reply/respond/call/accept/make
        or lose me
        or you ~ (will) ~ lose/miss
        lose me to
        or miss out
        before ~ someone/somebody/another/competitor/competition ~~ me
        snap*/grab* me ~ up
        off the market
        before i ~ take/sign/accept/commit ~~ elsewhere/other/another/somewhere/else
        i ~ (will/am) ~ sign*/going/join*/take*/go ~ with/to/for your/a/the ~ competitor/competition/rival
        signing with ~ your
        your ~ competitor*/rival* ~~ me
        not ~ make/give/offer ~ me ~~ i will/am ~ <leave>
        either i ~ hear/get/have ~~ or
        either you ~ hire/call/make/give/tell/answer/reply/want/offer/take ~~ or
        make/give me ~ an offer ~~ or
        hire me ~ (today/this/week) ~~ or
        i will ~ withdraw/pull ~~ if/unless/by
        ball is in your
        do or die
        tick tock
        you ~ need/have to decide/choose ~ now/by/today/soon/fast
        choose me or
        i ~ will/can ~ only wait
        i ~ will/can wait ~ until/till ~ <when> ~ but/and/then/no
        take it or leave
        my final/last offer/word/message
        clock/time <be> ~ ticking/running
        if i get no ~ offer/answer/reply/response
        hurry up
        so/please/better hurry
        you have ~ ~ one/two/three/24/48/a ~ day*/hours/week to ~ respond/reply/answer/decide/call/hire
        running out of time
        before it is too late
        make up your mind
        please/kindly decide ~ now/immediately/today/tonight/quickly/fast/already
        decide now/immediately
        make/give ~ (me) ~ decision now/today/immediately/tonight/already
        not ~ wait/hold ~ (around/out) forever/past/indefinitely
        not be waiting/available ~ (for) ~ forever/long/longer/past/you
        will not ~ wait/hold ~ (for) ~ long/longer
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        "It uses other offers to pressure them.",
        "Leave it out here. If an offer has a deadline, say so once, to whoever handles your application.",
        """
        i ~ have ~ <many> ~ offers
        other/several/multiple/competing/many offers
        other/several/many companies/employers/hospitals/schools/firms ~~ want*/after/fighting/chasing/waiting
        offer* on the table
        i <be> ~ (in/at) ~ final/last/late/advanced rounds/stages ~ with/at/elsewhere
        i ~ have/got ~ another/better ~ offer
        got <many> ~ offers
        other/another/several interviews/offers/employers/companies ~ lined/waiting/pending/interested
        i <be> ~ interviewing ~ with/at ~ other/several/elsewhere
        """,
        frozenset((Kind.NOTE, Kind.ACCEPT, Kind.ACCEPTED, Kind.THANK_YOU)),
    ),
)
