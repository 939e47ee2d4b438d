"""Wordings that plead, apologize, or tell more of oneself than the reader should know."""

from should_connect.messages.reading.remarks import EVERYWHERE, Kind, Remark, remark

PLEADING: tuple[Remark, ...] = (
    remark(
        "begging",
        "NOTE-20",
        "It pleads, which puts them in an awkward spot.",
        "Say plainly that you'd be glad to stay in touch.",
        """
        i ~ beg
        begging
        desperate/desperately
        please please
        i ~ need this/the/a/that/your/my ~ <job>/job/chance/money/income/break
        how much/badly/desperately i ~ need/want
        need/want ~~ badly/desperately
        badly need/want
        i/we ~ really/badly/desperately need
        ^ really/badly/desperately need
        last hope/option/resort
        my only ~ hope/chance/option/shot/way
        go/going crazy/insane/mad/mental
        not ~ sleep/eat
        give me ~ trial
        can/could/would not you ~ make ~ exception
        make ~ exception for me
        accept/take any ~ job/position/role/offer/other
        even part time
        are you ~ sure about/that/you
        i ~ could still ~ be/do/start/join
        save my life
        need this so
        my last ~ chance/hope/shot
        my/one/our last chance
        ^ last chance
        last chance for me
        your last chance
        i ~ (would/will) do/give/take anything
        do/give/take anything for/to
        second chance/shot
        another chance/shot $
        another chance/shot at/with
        another ~ chance to show/prove/interview/convince/explain/do
        give/giving/have/get/deserve ~ another ~ chance/shot
        another opportunity to show/prove/interview/explain/demonstrate/convince/present
        give/grant/allow/offer/do/come ~ another ~ interview
        one more ~ chance/opportunity/shot/interview/time/try
        look/think/consider/review ~~ once more
        application ~~ once more
        give/grant/allow me ~ chance/opportunity/shot/try/break
        giving me ~ (another/second/one) ~ (more) chance ~ (again)
        take a chance on me
        reconsider/rethink ~ (my/your/the/this) ~ me/decision/application/candidacy/rejection
        please/to/you/would/could reconsider $
        reconsideration/reconsidered
        change/changed/changing your mind/decision
        reverse/overturn/revise/revisit/reverse/undo ~ decision
        please ~ think ~ again/over
        to think again
        consider ~ again
        <be>/would/could/will/you ~ look ~~ again/once
        take/give ~ another/second/fresh/closer look
        review my ~ application/case/candidacy/interview
        please ~ consider/hire/pick/choose/select me
        consider me again
        make ~ exception
        any ~ job/position/work at all
        take any ~ job/role/work/position
        for ~ less/lower money/pay/salary
        work for free/nothing
        work unpaid
        <children> to feed/support/provide/raise
        to feed my
        to support my family/children/kids
        provide/providing for my/our/them
        i ~ <be> ~ (currently) unemployed/jobless/homeless/broke
        i ~ <be> ~ out of work/money
        i have not ~ worked/had ~ (a) (job) since/in
        rent/bills/mortgage/loan/loans <be>/to ~ due/pay/paid
        pay/cover my/the/our ~ rent/bills/mortgage/loans/debts
        lose/losing/give/giving ~ (up) my/our ~ house/home/flat/apartment/visa
        my visa ~ (status) expires/depends/runs/expire/ends
        mean/means ~ everything/world ~ (to)
        change my life
        turn my life
        pray/praying
        bottom of my heart
        no other/one ~ (employer/company/one) ~ will/would/wants/hire/take
        nobody ~ (else) will/would/wants hire/take/me
        not know what i will/would/shall do
        i promise ~ you/i/that
        not let you down
        not regret it/this/me/hiring/choosing/giving/taking/picking/your
        i ~ (really/truly/badly/still) want/wanted this/the/your/that ~ <job> ~ (so)
        dream job/role/position/company
        please help me
        have mercy
        my knees
        your mercy
        start ~ (right) tomorrow/immediately/today ~ even
        seen the real me
        come in for one/another ~ interview
        it would save me
        you <be> my only/last
        ^ please hire
        i ~ (really/so) ~ need you to ~ hire/pick/choose/say/help/give/put
        my ~ <children>/kid/parents ~ depend/depends/rely/relies/counting ~ on/to/and/without
        my ~ <children>/kid/parents ~ count/counts/hungry/starving ~ on/to/and/without
        my ~ <children>/kid/parents ~ <be> ~ depending/relying/counting/hungry/starving
        my/our/whole/entire/everything ~ (family/future/life) ~ depends/hinges/hangs on/upon ~ it/this/you/your
        my/our/whole/entire/everything ~ (family/future/life) ~ rests/rides/riding on/upon ~ it/this/you/your
        everything depends/hinges/rides/hangs on
        not ~ pay/afford/feed/cover/buy/make ~~ rent/bills/food/kids/insurance/mortgage/tuition/gas/groceries/loan/loans
        behind on ~ (my/our/the) ~ rent/bills/payments/mortgage/loans
        i/we/my/are ~ facing/face/avoid/about ~ (to/be/get/getting) ~ eviction/foreclosure/homelessness/evicted/homeless
        i/we/to ~~ food on the/my/our table
        roof over my/our
        i/we/to ~ keep the lights on
        i/we ~~ make ends meet
        not make ends meet
        my ~ savings ~ (<be>/have) ~ (almost/all) ~ gone/running/empty/dry/out
        my last ~ dollar/dollars/savings
        down to my/our ~ last/dollars/savings
        my unemployment ~ (benefits) ~ ran/run/runs/running/ending/ends/expire/expired
        living/live paycheck
        please ~ say yes
        no idea how much/badly i
        please ~ do not ~ say no
        i/we ~ have no ~ money/savings/income ~ (left)
        no money/savings left
        please do not ~ reject/turn/forget/let/give
        do not give up on me
        implore/beseech/pleading/imploring
        i/we ~ have/had no other options/option/choice/choices
        not know how i/we ~ will/would/to/can/am ~ feed/pay/survive/manage/live/eat/cope/support/tell
        it in your/my heart
        all i have ~ left
        rejected/turned ~ (down) ~ everywhere
        no one ~ (else) ~ wants/gives/gave/give ~ me
        nobody ~ (else) ~ wants/gives/gave/give ~ me
        i ~~ work ~~ for free/nothing/pennies
        half ~ the ~ pay/salary/wage
        for/take/accept any/whatever pay/salary/money/wage
        want/need ~ (this/it) ~~ more than anything/anyone/words/you
        anything/something ~ i can/could ~ do ~ to ~ change/convince/get/make/fix
        what can/could/must i do to ~ change/convince/get/make
        my ~ (mom/dad/mother/father) ~ care/treatment/surgery/medicine/life/health ~ depends/rests/hinges
        depends on my/me ~ getting/landing/being/having
        only one/person/hope ~ (who/that) ~ can/could ~ save/help ~ us/me
        i would/will ~ (even) scrub/sweep/wash/mop/clean ~ floors/toilets/floor
        if that is what it takes
        i ~ do whatever
        any way ~~ change/reconsider/convince
        please ~ believe/have ~ (faith) in me
        please let me ~ have/work/prove/join
        i would/will be ~ devastated/crushed/lost/heartbroken/destroyed
        break my heart
        lost without ~ this/you
        without this/the/your ~ <job>/income/paycheck/money ~~ i/we/my
        if i do not get this/the/your ~ <job>
        if you say no
        on the street/streets ~ (if/without/soon)
        living/sleeping in my ~ (car/truck/van)
        i/we ~ end up ~ homeless
        life/future/fate ~ <be> ~ in your hands
        i <be> ~ counting/banking/relying/pinning ~ (everything/hopes) ~ on this/it/you
        nowhere else to
        i/we ~ have nothing left
        end of my rope
        hanging by a thread
        not ~ take/handle/survive/bear another ~ rejection/no
        applied ~ to/for ~ (over) ~ hundreds/dozens/100/200/300/50/80/150 ~ (of) ~ jobs/places/positions
        applied ~ to/for ~ (over) ~ hundreds/dozens/100/200/300/50/80/150 ~ (of) ~ companies/schools
        rejected/turned ~ (down) by ~ everyone/everybody/all/every
        pity on me
        feel ~ sorry for me
        no one else ~ (will/would/wants) ~ (to) hire/take/hires
        you <be> ~ my ~ (only/last) hope/savior/chance/miracle
        answer to my prayers
        """,
    ),
    remark(
        "oversharing",
        "NOTE-12",
        "It tells them more about your private life than they should have to know.",
        "Leave it out. You owe nobody a reason.",
        """
        my/a ~ divorce
        i <be>/got ~ divorced/divorcing
        my breakup/separation/depression/anxiety/medication/therapist/pregnancy/debts/bankruptcy/diagnosis/miscarriage
        my addiction/adhd/autism/insomnia/burnout/illness
        i ~ have/had/suffer/suffering/struggle/struggling/battle/battling ~ depression/anxiety/cancer/adhd/insomnia/ptsd
        i ~ have/had/suffer/suffering/struggle/struggling/battle/battling ~ migraines/burnout/diabetes/epilepsy
        i ~ (struggling/battle/battling/with/from) ~ depression/anxiety/cancer/adhd/insomnia/illness
        i ~ (struggling/battle/battling/with/from) ~ migraines/burnout/diabetes/epilepsy/addiction/ptsd
        i <be>/got ~ pregnant/bankrupt/sick/ill/hospitalized/depressed/lonely/broke/hungover/drunk/fired/sober/evicted
        i <be>/got ~ laid off
        i <be> ~ in hospital/debt/therapy/jail/prison/rehab
        <be>/got fired ~ from
        passed away
        my ~ mother/father/dad/mom/mum/husband/wife/grandmother/grandfather ~~ died/death/dying/sick/ill/hospital
        my ~ mother/father/dad/mom ~~ cancer/left/divorce/cheated/hospitalized/surgery
        my ~ mum/husband/wife/grandmother/grandfather ~~ cancer/left/divorce/cheated/hospitalized/surgery
        my ~ son/daughter/child/dog/cat ~~ died/death/dying/sick/ill/hospital
        my ~ brother/sister/partner/boyfriend/girlfriend ~~ died/death/dying/sick/ill/hospital
        my ~ son/daughter/child/dog/cat ~~ cancer/left/divorce/cheated/hospitalized/surgery
        my ~ brother/sister/partner/boyfriend/girlfriend ~~ cancer/left/divorce/cheated/hospitalized/surgery
        death/loss/funeral of my
        my ex ~ (husband/wife/boyfriend/girlfriend)
        lost my ~ job/home/house/mother/father/mom/dad/wife/husband
        my ~ mental/physical health
        my wife/husband/partner/boyfriend/girlfriend ~ left/died/lost
        dark/rough/hard/difficult times
        criminal record
        single mother/mom/father/parent/dad
        tough/hard/difficult/rough time/times/year/period ~~ (for/in) me/my/personally/life
        personal problems/issues/crisis
        suicidal/suicide
        money troubles/problems
        financial difficulties/problems/trouble/hardship
        i ~ cried/crying
        made me cry
        """,
        EVERYWHERE - {Kind.WITHDRAW},
    ),
    remark(
        "apology",
        "NOTE-12",
        "It draws the eye to something that went wrong.",
        "Leave it out. Nothing needs excusing here.",
        """
        sorry (again) (so) for/about
        sorry again
        sorry ~ being
        sorry that i/my/the
        sorry if/i/my
        sorry to ~ bother/trouble/disturb/keep/chase/pester/bug/ask/take/write/nag/intrude
        i <be> ~ sorry for/about/if/that
        excuse/forgive/pardon me/my/any/how
        overlook my/how/it
        i hope you ~ (can/will) forgive/overlook/excuse
        my nerves/nervousness/blunder/rambling/tardiness/lateness
        please excuse/forgive/ignore the ~ mess/noise/background/state/interruption/dog/connection/quality/barking/kids
        ^ excuse/forgive the
        usually ~ better/calmer/clearer
        better than i was/did/seemed
        should have prepared ~ (better/more)
        i <be> not ~ prepared
        forgot your name
        i <be> ~ nervous/tongue/flustered/unprepared/rambling/rusty
        i <be> ~ mortified/embarrassed/ashamed/clumsy/awkward/jittery/distracted/tired
        i <be>/arrived/came/showed ~ late
        being ~ late/nervous/unprepared
        nervous ~ (wreck) and
        tongue tied
        nerves got/getting
        messed/screwed ~ up
        blew/bombed/flubbed/botched/fumbled/butchered/ruined/tanked ~ question/interview/answer/it
        blew/bombed/flubbed/botched/fumbled/butchered/ruined/tanked ~ test/exercise/presentation
        kicking/kick/beating myself
        i ~ (really/must/completely/have) babbled/rambled/froze/blanked/mumbled/stammered/stuttered/waffled
        how badly i
        stumbled over/through
        mind went blank
        drew a blank
        <be> not ~ at my best
        not ~ at my best
        not ~ myself
        not my best
        my ~ answer/answers/performance/response ~~ poor/bad/weak/terrible/unclear/awful
        my ~ answer/answers/performance/response ~~ place/incomplete/confusing/mess/wrong/lacking
        my poor/bad/weak/terrible/clumsy/shaky/awful/confused ~ answer/answers/performance/interview/voice/responses
        i regret ~ (that) my/i/how/not
        feel/felt ~ awful/terrible/bad/embarrassed/foolish/stupid ~ (about/that/for)
        bother/bothering/bothered/disturb/disturbing/pestering/pester you
        taking up ~ your
        i ~ not ~ do/answer/perform/express/explain/present ~ well/better/properly/best
        talked too much
        did ~ badly/poorly/terribly
        it/interview/that/things/meeting went ~ badly/poorly/terribly
        what a disaster
        misunderstood your
        """,
        EVERYWHERE - {Kind.WITHDRAW, Kind.DECLINE},
    ),
    remark(
        "apology",
        "NOTE-12",
        "It draws the eye to something that went wrong.",
        "Leave it out. Nothing needs excusing here.",
        """
        apologize/apologise/apologies/apologizing/apologising
        my apology
        could/should have done/answered/said/performed ~ better
        """,
        EVERYWHERE - {Kind.WITHDRAW, Kind.DECLINE, Kind.AFTER_REJECTION},
    ),
)
