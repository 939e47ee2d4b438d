"""Wordings that plead."""

from should_connect.messages.reading.remarks import Remark, remark

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
        i ~ take/accept/do any/whatever ~ pay/job
        someone/somebody/anyone to ~ say yes
        someone/somebody/anyone to ~ believe/hire/give ~ (in) me
        nobody/one ~ wants/needs/wanted ~ (this/it) ~ more than me/i
        ^ are you ~ sure $
        ^ <be> there ~ (really) nothing/anything/something you can/could ~ do
        i would give anything/everything
        you <be> ~ my ~ (only/last) hope/savior/chance/miracle
        answer to my prayers
        """,
    ),
)
