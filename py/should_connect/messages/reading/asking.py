"""Wordings that ask for more than the contact: the decision, the pay, a job, a favor, a sale."""

from should_connect.messages.kinds import ON_LINKEDIN, MessageKind
from should_connect.messages.reading.remarks import ADVICE, EVERYWHERE, Remark, remark

_BEFORE_THEY_SAID = EVERYWHERE - {MessageKind.STATUS, MessageKind.AFTER_REJECTION, MessageKind.WITHDRAW}

ASKING: tuple[Remark, ...] = (
    remark(
        "asks-decision",
        "N5",
        "It asks about the decision.",
        ADVICE["asks-decision"],
        """
        did/has <your> <job> ~ go/gone to
        got/have ~ (a) name/someone/somebody/person ~ for ~ <job> ?
        how many ~ people/candidates/others ~~ see*/interview*/meet* ?
        you ~ going to ~ <hire>/take me
        {wonder} ~~ who/whom you/they ~ went/go/going/settl* with/for/on
        when <be>/do/will ~ you ~ mak* ~ offer/decision/choice/call
        {ask} tell me ~ your ~ decision/answer/verdict/choice
        {wonder} ~~ if/whether ~~ <verdict>
        {wonder} ~~ who ~~ chosen/picked/selected/got/won/decided/deciding
        {wonder} ~~ if/whether/how i ~ convinced/impressed/passed/won
        {wonder} ~~ if/whether ~ it ~ going/will ~ be me
        {ask} ~~ share/say ~~ where you ~~ selection/process/hiring
        did/have i ~ convince*/impress*/win/won ~ you/the/committee/panel/them ?
        do/can/could/would you ~ see/imagine/picture/want me ~ in/on/as/with/there ?
        will/would/<be> it ~ (be) a ~ (yes/no) ?
        what ~ came/come* out of it ?
        <be>/if/whether/for/have there ~ <news>
        any ~ <news>
        there is/has/have been ~ <news>/decision
        who got/gets ~ <job>
        in the race/game/running
        any idea/clue ~ when/if/whether/how
        did my/the interview go
        where are we/things ~ (with/on)
        how many ~ candidates/applicants
        hope* ~ for ~ good/positive/favorable news/answer/outcome/result/decision
        fingers crossed - for your
        have/stand ~ shot/chance ~ at/of
        how did i/it/my/the ~ do/perform/fare/go/look
        how i did/performed/fared
        how was my
        am/was i ~ selected/chosen/hired/shortlisted/rejected/successful/considered/in/through/moving/getting/good
        have i ~ got/gotten/been/made/passed
        did i ~ get/make/pass/succeed
        if/whether i ~ got/get/made/make/passed/am/was ~ job/role/selected/chosen/hired/through/cut/it/position/list/in
        have/did/will you/they ~ decide*/chosen/choose*/pick*
        when ~ (do/will/would/can/could/might) you/they ~ decide*/announce/choose
        when ~~ expect ~ hear/answer/decision/decide/news/update
        when do/can/will/might/may/should/could/would i/we/you/they ~ hear/expect/know/learn/find/start/decide/announce
        when ~~ decision
        made a/any/the/your/up ~ decision/choice/mind
        has/have/was/is a/the/your/any decision ~ been/made
        <be> ~ decision ~ made
        give/send/share/offer me/us ~ <news>
        get/expect/have/need/request/appreciate/like/love/want ~ update*
        update* me
        update on ~ application/process/role/position/job/hiring/decision/status/search/next
        hear* back
        let me know <your> ~ outcome/result*/decision/verdict
        what <be>/was/were <your> ~ outcome/result*/decision/verdict/status
        status of ~ application/position/role/interview/process/job/candidacy/decision/vacancy
        where (do) i stand
        where things stand
        what ~ next step*/stage/round
        what <be> the next
        what comes/happens next
        let me know if i <be>/have/got/get/passed/did/should/still/made
        my chances
        chances of/are
        <be> <your> ~ <job> ~ filled/open/available/taken/gone/mine
        progress on/with/of ~ role/job/application/position/process/vacancy
        going/go/move* to ~ hire/offer me
        if/whether/when/will you/they ~ offer me
        leaning toward* - were
        am i hired/through/selected/shortlisted/chosen/out/considered
        how/where do/did i ~ stand/rank/compare/stack
        how did i ~ do/perform/go/score
        what did/do/does you/they/team/everyone ~ think/say ~ of/about me/my
        <be> it/things ~ looking ~ good/bad/promising
        <ask> ~~~ <stake> ?
        <be>/do/did/will/have i ~ have/get/got ~ <job> ?
        if/whether i ~ got/get/have/passed/made ~~ or not
        tell me/us ~ what/who/whether/if/how/which ~~ decid*/chose/pick*/select*/hire*/lean*/stand*
        know whether/if/who ~~ decid*/chose/pick*/select*/hire*/lean*
        hint/clue/sign/word/something ~ (about/on/of) <your> <outcome>
        give/drop me a ~ hint/clue/sign
        how it/i went ~ (from/on) your
        did ~~ like/want/pick/prefer me
        <be>/do/did/will/have i ~~ <stake>
        will/would/do/can i ~ be/get ~ invited/asked/called/back
        yes or no $
        thumbs up/down ~ or
        hr/panel/committee/they/team <be>/has/have ~ said/decide*/leaning
        who else <be> ~ in/left/up
        which way ~~ leaning
        ^ <be>/did/do/have/will i ~~~ ? - need/bring/wear/sit/send/wrong/right/mistaken
        do you think ~ (that) i/they
        wonder*/curious/tell/know/hear ~ (me/to/know/hear) if/whether/how/where i <be>/did/do/have/made/got - wanted
        wonder*/curious/tell/know/hear ~ (me/to/know/hear) how/where i stand
        wonder*/curious/tell/know/hear ~ (me/to/hear) if/whether you/they/panel ~ like*/want*/prefer*/pick* me $
        what <be> my ~ odds/standing/rank/score
        how many ~~ left/others ?
        <be> anyone/anybody/someone/somebody else ~~~ ?
        as soon as ~ there ~~ decision/result/news/outcome
        let me know ~~ decision/result*/outcome
        the/a winner
        when <be> <your> ~ (next/final) round/interview/stage
        what <be>/was <your> ~ feedback/impression/opinion
        {ask} ~ send/give me ~ feedback ~ on/about ~ my
        can/could/should/may i ~ tell/expect/hope/plan/quit/resign/celebrate ~~~ ?
        hear/know/learn/see who/whether you ~ choose/chose/pick*/hire*/select*
        have/did/do you ~ talk*/spoken/seen/met ~ others ?
        by when ~~ you ~~~ ?
        where/what am i ~~ list/ranking/place
        what did ~~ say/think ~ about/of me
        have ~ made up ~ mind*
        <be> there ~~ other* ~~ interview*
        count on a ~ yes/positive/answer/offer
        can/could/do ~ you ~ say/tell/reveal ~~ who/what/if/whether ~~ get*/decid*/it ~~~ ?
        """,
        _BEFORE_THEY_SAID,
    ),
    remark(
        "asks-decision",
        "N5",
        "It waits for an answer, and this note shouldn't ask for anything.",
        "Leave it out.",
        """
        hear* from you
        forward to your ~ decision/verdict
        """,
        ON_LINKEDIN,
    ),
    remark(
        "asks-something",
        "N5",
        "It waits for an answer, and this note shouldn't ask for anything.",
        "Leave it out.",
        """
        ^ <ask>/may/should/why/where/any ~~~ i/me/my/mine ? - add/connect*/follow*/touch/count
        """,
        ON_LINKEDIN,
    ),
    remark(
        "asks-pay",
        "N5",
        "It asks about pay.",
        ADVICE["asks-pay"],
        """
        i ~ get paid
        {ask} ~~ <pay>/<benefit>/rate - <clients>
        {wonder} ~~ <benefit> - you/your/good/glad/rare
        how/when/whether ~ i ~ book/take/get ~~ off/vacation/holiday*/leave
        <benefit>/<pay> + hop*/expect*/want*/need/deserve* + i/my - your/you/client*/client/sure
        what ~ you/they ~ paying
        what ~ (the/this) money ~ like
        <benefit> ? - client*/<clients>/visitor*
        <number> dollars/pounds/euros/bucks/quid ~~ hour/week/month/year/minimum/least
        paid time/leave/vacation/holidays ?
        # an hour
        #k ?
        money ? - client*/saved/raised/spend
        <pay> ?
        {wonder} ~~ <pay> - you/your/pays/off
        ask*/forgot/know ~~ what ~ (the/this/your) <job> ~ pays
        before/first + <pay> ~ me
        insurance/dental/pension/401k/vacation/holidays/pto ~~ included/covered/paid/offered/there ?
        hop*/want*/need*/expect*/looking for ~~ in the <tens>
        what <be>/does/would/will/do/kind/sort ~~ <pay>
        how much ~~ pay*/paid/earn/make/offer*/salary/money/worth
        how many ~ vacation/holiday/sick/leave/pto days/weeks
        i ~ (<be>) want/need/expect/ask*/looking/hoping/accept ~~ #k
        #k plus/base
        i ~ make/made/earn* ~ #k
        what/which salary/wage
        wiggle room
        <be> <your> ~ <pay> ~ negotiable/flexible
        what/how <be>/does/would/about <your> ~ hourly/day/daily/overtime rate
        discuss/discussing/ask/asking/know/learn/clarify/confirm ~~ salary/compensation/bonus/wage/remuneration
        discuss/ask/know/negotiate/clarify ~ pay/benefits/package/perks
        my ~ salary/pay/compensation/wage expectation*/requirement*
        salary/pay/compensation/wage range/expectation*/band/package - fine/clear/thank*/good
        expect*/looking ~~ salary
        <be> <your> ~ salary/pay/compensation
        pay me
        pay* well/enough
        i/me ~~ at least/less/under/below ~ (than) #/#k
        i/me/my/job ~~ paid/pays/gives/make/made/earn ~ (me) #/#k
        would/will/could/do/can i ~ (be) ~ earn*/make* ?
        what/how ~~ budget/money/numbers/figure ~~ <job>/year
        tell/know/share ~~ budget/numbers/figure/range ~ for ~ <job>
        not/nobody ~ (yet/have) talk*/spoke/spoken/discuss*/mention* ~ (about) money/numbers/pay/salary
        reflect* my/that/cost
        salary/pay/offer/wage/range ~~ <be> ~ low/less
        what ~ can/could/do/will you offer/pay
        not ~ accept/take/consider/work ~~ below/under/less
        do/will/would/can i ~ get ~~ car/days/bonus/phone/discount/vacation/insurance
        talk*/speak/spoke about ~ my salary/pay/money
        <be> it/this/that ~ paid ?
        what ~~ income
        do/does/will/would you/they/it ~ cover/pay/reimburse/include
        """,
    ),
    remark(
        "asks-job",
        "NOTE-20",
        "It asks for work, as if that's why you're connecting.",
        ADVICE["asks-job"],
        """
        keep/bear/have me in mind
        for/about/of/any future/other/similar openings/opening/opportunity*/role*/positions/vacancies
        other openings/vacancies
        let me know if anything/something opens/comes
        let me know of any
        if anything/something ~ open*/come* up
        i <be> ~ looking for ~ <job>
        if there <be> ~ (any/an/a) ~ opening/openings/vacancy*/job*/spot ~ (else) ~ for/at/on/in/elsewhere
        know if/of ~~ any ~ opening/openings/vacancy*/jobs/spots
        <be> you/they ~ (guys) hiring
        give me the/this/your <job>
        think of me
        do/have you ~ have/got anything/something ~ (for) $
        i need a/any/some <job>
        any/<be>/have/has/do ~~ work/<job>/something for my/me
        be ~ part of it ?
        say yes to me
        you <be> ~ recruiting
        please/pls make it me
        """,
        EVERYWHERE - {MessageKind.AFTER_REJECTION, MessageKind.WITHDRAW, MessageKind.DECLINE},
    ),
    remark(
        "asks-job",
        "NOTE-20",
        "It asks for a favor, as if that's why you're connecting.",
        ADVICE["asks-job"],
        """
        sign/count me up/in
        let me ~ join/start
        move/put my name ~ (to/at) ~ top/first/forward
        say i <be> hired/in/through/on
        give/offer me ~ the/this/that/a/your ~ <job> - update/idea/sense/notice/feel/tour
        give/offer me ~ <job>/shift*/hours/trial - update/idea/sense
        give/offer ~ <job> to me
        {ask} ~ say yes
        can/could/may i ~ have/get ~ the/this/that/your ~ <job> ?
        {ask} say i ~ (have/got/get) ~ <job>/it
        ask*/begging you ~~ for ~ the/this/your <job>
        {ask} ~ put me on/in/through/down
        take/takes me on
        {ask} ~~ <hire> me
        {ask} ~~ <support> ~~ me/my - team/thank*/thanks
        {ask} ~~ me ~ on/in/into ~ team/board/crew/company/staff/shift/door
        {ask} ~~ (find/make/keep/save/have/get) ~ place/spot/room/job/seat/chair/something for me
        bring/take/want me on board/aboard
        count on your ~ support/help/vote/word
        speak/speaking/word/vote ~ up for me
        who ~ i ~ talk/speak/write/turn/apply ~ to ~~ getting/job/work/company/working ?
        use/need*/want*/place/room ~ (for) ~ someone/somebody/person like me ?
        i <be> ~ job searching/hunting
        value/welcome/appreciate any leads
        put in a (good) word
        refer/recommend/hire/mentor me
        anyone/someone/somebody ~ (else) (who) <be> hiring
        can/could/would/will you ~ introduce me
        you/they ~ hear of/about any/other/some ~ job*/openings/roles/vacancies/positions
        give/get/offer/find/secure me ~ <job>
        get me hired/in
        can/could/would you ~ get me
        put me forward
        forward/mention*/suggest/recommend* me to
        make ~ (me/an/the) intro/introduction
        give/send/share/get me ~ contact/number/email/address/name ~ of ~~ manager/boss/director/hr/recruiter/someone
        do me ~ favor
        ask*/have/need ~ (you) ~ (for) a/one/another ~ favor
        you ~ as ~ reference/referee
        love/appreciate/like/want/need/give a ~ referral/recommendation
        know of any/anyone/somebody/someone ~~ need*/use/hire*/looking
        please/just/to/should/would/could/can/will/must/and hire/pick/choose/select me
        if you ~ <hire> me
        ^ hire/pick/choose/select me
        hire/pick/choose/select me for/as
        endorse me/my
        tell* your/the/my <people> ~ that i <be>
        if you ~ hear of/about ~ (anything/something)
        a ~ word from you
        my resume/cv/name ~~ right/in/on ~ (front/desk) of/desk/table
        someone/somebody/anyone ~ looking for ~ staff/people/help/workers/<worker>
        foot in the door
        pull me through/in/up
        consider my application ~ favorably/kindly/again/seriously
        can/could/would/will you ~ (mind/take/have) ~ <hand> ~ (over/at/through) ~ my/me ~ <cv>
        please/mind <hand> (over/at/through) my ~ <cv>
        you ~ could/might/can/would/may ~ <hand> ~ my ~ <cv>
        ^ pass/forward/share/send/hand/show/give my ~ <cv>
        pass/put/drop/mention*/recommend* ~ my name
        job/work/position/opening for my ~ <family>
        <family> ~ ~ needs/wants a <job>
        letter from you
        """,
        EVERYWHERE - {MessageKind.INTRODUCTION},
    ),
    remark(
        "selling",
        "NOTE-20",
        "It makes your case, so the note looks like part of the application.",
        "Keep interest and fit for the thank-you email. A short thanks is enough here.",
        """
        perfect/ideal/great/good/strong/right/best/excellent ~ fit/candidate/match for
        right/ideal/best/perfect person
        years of ~ experience
        my ~ skills/skillset/qualifications ~ match/fit/align/suit/make/would/are
        my ~ skills/expertise/qualifications
        track record
        results driven
        i <be> ~ passionate/perfect/ideal/confident/convinced
        an asset
        hire me
        i can/could/would/will ~ bring/contribute/offer/deliver
        my cv/resume/résumé/portfolio/website/blog/github/channel/podcast/book/newsletter
        team player
        hard working/worker
        fast/quick learner
        highly motivated
        strongest/best/ideal candidate
        make*/made me ~ ideal/perfect/qualified/suited/right
        my ~ years in/of/as
        see/check out my
        """,
        ON_LINKEDIN,
    ),
    remark(
        "selling",
        "NOTE-20",
        "It offers something for sale.",
        "Leave it out.",
        """
        i ~ sell
        free demo/trial/consultation/quote/sample/webinar/audit
        our/my prices*/packages/products/rates/offer/discount
        your guy/man/gal
        """,
    ),
)
