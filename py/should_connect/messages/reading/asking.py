"""Wordings that ask for more than the contact: the decision, the pay, a job, a favor, a sale."""

from should_connect.messages.reading.remarks import EVERYWHERE, ON_LINKEDIN, Kind, Remark, remark

_BEFORE_THEY_SAID = EVERYWHERE - {Kind.STATUS, Kind.AFTER_REJECTION, Kind.WITHDRAW}

ASKING: tuple[Remark, ...] = (
    remark(
        "asks-decision",
        "N5",
        "It asks about the decision.",
        "Save that for one status email, once the date they gave has passed.",
        """
        <be>/if/whether/for/have there ~ <news>
        has/have there been ~ <news>/decision
        any ~ <news>
        there is/has/have been ~ <news>/decision
        you ~ know ~ who/whether ~ got/gets/get/chosen/hired/picked
        who got/gets ~ <job>
        out of the race/running/game
        in the race/game
        any idea/clue ~ when/if/whether/how
        did my/the interview go
        where are we/things ~ (with/on)
        where <be> the ~ process/hiring/search
        how many ~ candidates/applicants
        hoping/hope ~ for ~ good/positive/favorable news/answer/outcome/result/decision
        fingers crossed
        have/stand ~ shot/chance ~ at/of
        if/whether i ~ was/am/have ~ successful/rejected/considered/shortlisted/accepted
        still hiring/interviewing/looking
        heard/hear anything
        how did i/it/my/the ~ do/perform/fare/go/look
        how did i do/perform/fare
        how i did/performed/fared
        how did my/the interview
        how was my
        how my interview
        how <be> my application
        what did you/they ~ think ~ me/my
        what you/they thought of me/my
        am/was i ~ selected/chosen/hired/shortlisted/rejected/successful/considered/in/through/moving/getting/good
        have i ~ got/gotten/been/made/passed
        did i ~ get/make/pass/succeed
        if/whether i ~ got/get/made/make/passed/am/was ~ job/role/selected/chosen/hired/through/cut/it/position/list/in
        if/whether i have been ~ selected/chosen/hired/accepted/shortlisted/successful
        have/did/will you/they ~ decide/decided/chosen/choose/pick/picked/choosing
        have/did you/they ~ made/make/reach/reached/come ~ decision/choice/mind/conclusion
        when ~ (do/will/would/can/could/might) you/they ~ decide/deciding/announce/choose
        when ~~ expect ~ hear/answer/decision/decide/news/update
        when do/can/will/might/may/should/could/would i/we/you/they ~ hear/expect/know/learn/find/start/decide/announce
        when will/can/might/may/should/could i/we/you/they ~ decision/hear/know/find/get/be
        when ~~ decision
        how soon/long ~ (will/until/before/do/can/does) ~ decide/hear/know/decision/answer/process
        made a/any/the/your/up ~ decision/choice/mind
        has/have/was/is a/the/your/any decision ~ been/made
        <be> ~ decision ~ made
        close/closer/near to ~ decision/decid/deciding
        give/send/share/offer me/us ~ <news>
        ask/asking/check/checking/looking/hoping/wait/waiting ~ for ~ update/updates
        provide ~ update
        get/expect/have/need/request/appreciate/like/love/want ~ update/updates
        update/updates me
        update on ~ application/process/role/position/job/hiring/decision/status/search/next
        hear back
        hearing back
        to hear/know/learn/find ~ (out) (about) <your> ~ outcome/result/results/decision/verdict
        let me know <your> ~ outcome/result/results/decision/verdict
        what <be>/was/were <your> ~ outcome/result/results/decision/verdict/status
        status of ~ application/position/role/interview/process/job/candidacy/decision/vacancy
        application/hiring/candidate status
        where (do) i stand
        where things stand
        where you/we/they <be> ~ process/hiring/search
        what ~ next step/steps/stage/round
        what <be> next $
        what <be> next for me/my/in
        what <be> the next
        know/tell/telling/ask/asking/wondering/wonder/curious/clarify ~~ next step/steps/stage
        what comes/happens next
        <be> there ~ next/second/final/another round/interview/step
        in the running
        i still ~ considered/contention/consideration
        still ~ considering/considered/consider ~ (me)
        still being considered
        let me know if i
        let me know your/about/the ~ decision/answer/outcome/status/result/verdict/role/position/application
        let me know ~ (when/once/if) ~ decide/decided/decision/chosen
        hiring timeline/decision
        timeline for ~ decision/hiring/role/position/process
        my chances
        chances of/are
        chance of getting
        <be> <your> ~ <job> ~ filled/open/available/taken/gone
        has <your> ~ <job> ~ been/filled
        progress on/with/of ~ role/job/application/position/process/vacancy
        forward/ahead with me/my
        going/go/moving/move to ~ hire/offer me
        have/has/did you/they/team ~ found/find/chosen/chose/picked/hired someone/anyone/somebody
        make me an offer
        an offer soon
        offer me <your> ~ <job>
        leaning toward/towards
        did i ~ get/make/pass/land/win it/through
        did i ~ get/make/pass/land/win ~ <job>/test/round/shortlist/cut
        have i ~ been ~ chosen/selected/hired/picked/shortlisted/rejected
        am i (still/already) hired/through/selected/shortlisted/chosen/out/considered
        am i in $
        will i ~ get/be/move ~ hired/through/chosen/offered/offer/forward/job/role/position
        how/where do/did i ~ stand/rank/compare/stack
        how i ~ compare/compared/rank/stack ~ (up) to/with/against
        how did i ~ do/perform/go/score
        how i did $
        how i did in/on/at ~ interview/test/task/exercise
        what did/do/does you/they/team/everyone ~ think/say ~ of/about me/my
        what you/they ~ thought/think of/about me/my
        your ~ impression/verdict ~ of/on/about me/my
        <be> it/things ~ looking ~ good/bad/promising
        make/made/making the cut/shortlist
        made/make it ~ to/on/onto ~ shortlist
        find out for me
        <ask> ~~ <stake> ?
        <be>/do/did/will/have i ~ have/get/got ~ <job> ?
        i <be> the one ~ (you) ~ hire/hiring/pick/choose
        made up ~ mind ~ (on/about) ~ <job>
        if/whether i ~ got/get/have/passed/made ~~ or not
        how many ~ others/people/finalists ~ (have/are) ~ applied/applying/competing
        """,
        _BEFORE_THEY_SAID,
    ),
    remark(
        "asks-decision",
        "N5",
        "It waits for an answer, so a note that should ask for nothing asks for something.",
        "Leave it out.",
        """
        hear/hearing from you
        keep me posted/informed/updated
        forward to your ~ decision/verdict
        """,
        ON_LINKEDIN,
    ),
    remark(
        "asks-pay",
        "N5",
        "It asks about pay.",
        "Leave pay for when they make an offer.",
        """
        what <be>/does/would/will/do/kind/sort ~~ <pay>
        how much ~~ pay/pays/paid/earn/make/offer/salary/money/worth
        how many ~ vacation/holiday/sick/leave/pto days/weeks
        i ~ (<be>) want/need/expect/ask/asking/looking/hoping/accept ~~ #k
        #k plus/base
        i ~ (currently) make/made/earn/earned ~ #k
        higher/better salary/pay/wage/compensation ~ possible/available/offer
        a higher salary/wage
        what/which salary/wage
        flexibility/budge/movement on/in ~ <pay>
        wiggle room
        room ~ negotiate/negotiation
        <pay> <be> ~ negotiable
        <be> <your> ~ <pay> ~ negotiable/flexible
        what/how <be>/does/would/about <your> ~ hourly/day/daily/overtime rate
        what do/does/would you/it/this/they/the ~ pay $
        <be> there ~ (a/any) bonus/overtime/benefits/pto
        do/does/will/would you/it/they/<job> ~ (offer/pay/include/have) ~ bonus/overtime/benefits/pto/relocation
        go/come/move ~ higher/up ~ on ~ <pay>
        discuss/discussing/ask/asking/know ~~ salary/compensation/bonus/wage/remuneration
        learn/negotiate/clarify/confirm ~~ salary/compensation/bonus/wage/remuneration
        discuss/ask/know/negotiate/clarify ~ pay/benefits/package/perks
        my ~ salary/pay/compensation/wage expectation/expectations/requirement/requirements
        salary/pay/compensation/wage range/expectation/expectations/band/package
        expect/expecting/looking ~~ salary
        <be> <your> ~ salary/pay/compensation
        offer me ~ more
        pay me
        pays/pay well/enough
        """,
    ),
    remark(
        "asks-job",
        "NOTE-20",
        "It asks for work, so connecting looks like a means to that.",
        "Ask only to connect.",
        """
        keep/bear/have me in mind
        for/about/of/any future/other/similar openings/opening/opportunities/opportunity/roles/role/positions/vacancies
        other openings/vacancies
        let me know if anything/something opens/comes
        let me know of any
        if anything/something ~ opens/comes/open/come up
        keep ~ resume/cv/application/details on file
        i <be> ~ looking for ~ <job>
        i <be> ~ open to ~ <job>/opportunities/roles/offers
        i <be> ~ (actively) job hunting/searching
        on your radar
        if there <be> ~ (any/an/a) ~ opening/openings/vacancy/vacancies/job/jobs/spot ~ (else) ~ for/at/on/in/elsewhere
        know if/of ~~ any ~ opening/openings/vacancy/vacancies/jobs/spots
        anything/something (available/open/free/going) for me ~ at/in/on/with
        <be> you/they ~ (guys) hiring
        <be> your/the company/team/department/firm ~ (still/currently) hiring
        have/got any ~ jobs/openings/vacancies
        """,
        EVERYWHERE - {Kind.AFTER_REJECTION, Kind.WITHDRAW, Kind.DECLINE},
    ),
    remark(
        "asks-job",
        "NOTE-20",
        "It asks for a favor, so connecting looks like a means to that.",
        "Ask only to connect.",
        """
        good word for me
        put in a (good) word
        refer me
        recommend me
        vouch for me
        help/helping me ~ get/land/find/with ~ <job>/hired/job/in
        pass/forward/share/send/circulate ~ my cv/resume/name/profile/application/details ~ (along) (on)
        pass ~ (on) my name
        anyone/someone/somebody ~ (else) (who) <be> hiring
        can/could/would/will you ~ introduce me
        please introduce me
        put/get me in touch
        you/they ~ know of any/other/some ~ job/jobs/openings/roles/vacancies/positions
        you/they ~ hear of/about any/other/some ~ job/jobs/openings/roles/vacancies/positions
        give/get/offer/find/secure me ~ <job>
        hire me
        get me hired/in
        can/could/would you ~ get me
        put me forward
        forward me to
        help me ~ (to) get/land/find
        any leads/lead/tips for jobs
        mind ~ passing/forwarding/sharing/sending/handing/showing ~ my ~ resume/cv/profile/application
        can/could/would/will you ~ (mind/take) ~~ look/looking/read/review/check ~ (over/at/through) my ~ resume/cv
        please look/read/review/check ~ (over/at/through) my ~ resume/cv
        you ~ could/can/might/would introduce me
        mind introducing/recommending/referring me
        make ~ (me/an/the) intro/introduction
        give/send/share/get me ~ contact/number/email/address/name ~ of ~~ manager/boss/director/hr/recruiter/someone
        do me ~ favor
        ask/asking/have/need ~ (you) ~ (for) a/one/another ~ favor
        you ~ as ~ reference/referee
        talk/speak/put ~~ on my behalf
        pull ~ strings
        mention/recommend my name
        good/nice/great things about me
        love/appreciate/like/want/need/give a ~ referral/recommendation
        know of any/anyone/somebody/someone ~~ need/needs/use/hire/hiring/looking
        tell ~ your/the ~ boss/manager/team/director/hr ~ about me
        push/fast-track/move my ~ application/resume
        please/just/to/should/would/could/can/will/must/and hire/pick/choose/select me
        if you ~ <hire> me
        ^ hire/pick/choose/select me
        hire/pick/choose/select me for/as
        want/like/love/need you to ~ offer/give me
        endorse me/my
        write me ~ recommendation/reference/endorsement
        be my mentor
        mentor me
        """,
        EVERYWHERE - {Kind.INTRODUCTION},
    ),
    remark(
        "selling",
        "NOTE-20",
        "It sells: the note then looks like part of the application.",
        "Keep interest and fit for the thank-you email. A short thanks is enough here.",
        """
        perfect/ideal/great/good/strong/right/best/excellent ~ fit/candidate/match for
        <be>/as/make/the/a perfect/ideal/great/strong/right/best/excellent/top ~ fit/candidate/match/choice/hire
        right/ideal/best/perfect person
        years of ~ experience
        years experience
        my strong/extensive/broad/wide/long/many/relevant/proven/technical skills/skillset/expertise/qualifications
        my ~ skills/skillset/qualifications ~ match/fit/align/suit/make/would/are
        my ~ skills/expertise/qualifications
        my strong/extensive/broad/wide/long/relevant/proven experience
        my background in/as/makes
        my achievements/strengths/accomplishments
        track record
        results driven
        i <be> ~ passionate
        an asset
        hire me
        add ~ value
        i <be> ~ perfect/ideal/confident/convinced
        i would be ~ perfect/ideal/great/excellent
        i can/could/would/will ~ bring/contribute/offer/deliver
        my cv/resume/résumé/portfolio/website/blog/github/channel/podcast/book/newsletter
        find attached
        <be>/have/has attached
        team player
        hard working
        hardworking
        hard worker
        fast/quick learner
        self starter
        highly motivated
        strongest candidate
        everything you need/want
        everything you are looking
        please/you/could ~ look at/through/over my
        make/makes/made me ~ ideal/perfect/qualified/suited/right
        my ~ years in/of/as
        see/check out my
        best/strongest/ideal candidate
        """,
        frozenset((Kind.NOTE, Kind.ACCEPT, Kind.ACCEPTED)),
    ),
    remark(
        "selling",
        "NOTE-20",
        "It offers something for sale.",
        "Leave it out.",
        """
        i ~ (also) sell
        my/our agency/company/firm/business/startup helps/help/offers/offer/provides/sells
        my/our product/service/services/software/platform/team helps/help/offers/offer/provides/sells
        we/i help companies/teams/businesses/clients/people/firms ~ (to)
        free demo/trial/consultation/quote/sample/webinar/audit
        our/my prices/packages/pricing/products/rates/offer/discount
        double/boost/triple/skyrocket/grow your/their/her/his leads/sales/revenue/business/income/team
        your guy/man/gal
        if you ever need ~ adviser/advisor/broker/agent/loan/insurance/coach/realtor/consultant/mortgage
        discount for you
        buy my
        invest in my
        special offer
        passive income
        side hustle
        """,
    ),
)
