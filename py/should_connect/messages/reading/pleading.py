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
        begging/desperate/desperately/reconsideration/reconsidered/pray*/implore*/beseech/pleading
        please please/reconsider
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
        give me ~ trial/try
        can/could/would not you ~ make ~ exception
        accept/take any ~ job/position/role/offer/other
        even part time
        are you ~ sure about/that/you
        i ~ could still ~ be/do/start/join
        save/change/turn my life
        need this so
        my last ~ chance/hope/shot/dollar*/savings
        my/one/our/your last chance
        ^ last chance
        last chance for me
        i ~ (would/will) do/give/take anything
        do/give/take anything for/to
        second chance/shot
        another chance/shot $
        another chance/shot at/with
        another ~ chance to show/prove/interview/convince/explain/do
        give*/have/get/deserve ~ another ~ chance/shot
        another opportunity to show/prove/interview/explain/demonstrate/convince/present
        give/grant/allow/offer/do/come ~ another ~ interview
        one more ~ chance/opportunity/shot/interview/time/try
        look/think/consider/review/application ~~ once more
        give/grant/allow me ~ chance/opportunity/shot/try/break
        giving me ~ (another/second/one) ~ (more) chance ~
        take a chance on me
        reconsider/rethink ~ (my/your/the/this) ~ me/decision/application/candidacy/rejection
        please/to/you/would/could reconsider $
        change* your mind/decision
        reverse/overturn/revise/revisit/undo ~ decision
        please ~ think ~ again/over
        to think again
        consider ~ again
        <be>/would/could/will/you ~ look ~~ again/once
        take/give ~ another/second/fresh/closer look
        review my ~ application/case/candidacy/interview
        please ~ consider/hire/pick/choose/select me
        make ~ exception
        any ~ job/position/work at all
        take any ~ job/role/work/position
        for ~ less/lower money/pay/salary
        work for free/nothing
        work unpaid
        <children> to feed/support/provide/raise
        to feed my
        to support my family/children/kids
        provide* for my/our/them
        i ~ <be> ~ unemployed/jobless/homeless/broke
        i ~ <be> ~ out of work/money
        i have not ~ worked/had ~ (a) (job) since/in
        rent/bills/mortgage/loan* <be>/to ~ due/pay/paid
        pay/cover my/the/our ~ rent/bills/mortgage/loans/debts
        lose*/give* ~ (up) my/our ~ house/home/flat/apartment/visa
        my visa ~ (status) expire*/depends/runs/ends
        mean* ~ everything/world ~ (to)
        bottom of my heart
        no other/one ~ (employer/company/one) ~ will/would/wants/hire/take
        nobody ~ (else) will/would/wants hire/take/me
        not know what i will/would/shall do
        i promise ~ you/i/that
        not let you down
        not regret it/this/me/hiring/choosing/giving/taking/picking/your
        i ~ (badly) want* this/the/your/that ~ <job> ~
        dream job/role/position/company
        please help me
        have/your mercy
        my knees
        start ~ (right) tomorrow/immediately/today ~ even
        seen the real me
        come in for one/another ~ interview
        it would save me
        you <be> my only/last
        ^ please hire
        i ~ ~ need you to ~ hire/pick/choose/say/help/give/put
        my ~ <children>/kid/parents ~ depend*/rely*/count**/hungry/starving ~ on/to/and/without
        my ~ <children>/kid/parents ~ <be> ~ depending/relying/counting/hungry/starving
        my/our/whole/entire/everything ~ (family/future/life) ~ depends/hinges/hangs on/upon ~ it/this/you/your
        my/our/whole/entire/everything ~ (family/future/life) ~ rests/rides* on/upon ~ it/this/you/your
        everything depends/hinges/rides/hangs on
        not ~ pay/afford/feed/cover/buy/make ~~ rent/bills/food/kids/insurance/mortgage/tuition/gas/groceries/loan*
        behind on ~ (my/our/the) ~ rent/bills/payments/mortgage/loans
        i/we/my/are ~ face*/avoid/about ~ (to/be/get*) ~ eviction/foreclosure/homelessness/evicted/homeless
        i/we/to ~~ food on the/my/our table
        roof over my/our
        i/we/to ~ keep the lights on
        i/we ~~ make ends meet
        not make ends meet
        my ~ savings ~ (<be>/have) ~ (almost/all) ~ gone/running/empty/dry/out
        down to my/our ~ last/dollars/savings
        my unemployment ~ (benefits) ~ ran/run*/ends*/expire*
        live* paycheck
        please ~ say yes
        no idea how much/badly i
        please ~ do not ~ say no
        i/we ~ have no ~ money/savings/income ~ (left)
        no money/savings left
        please do not ~ reject/turn/forget/let/give
        do not give up on me
        i/we ~ have/had no other option*/choice*
        not know how i/we ~ will/would/to/can/am ~ feed/pay/survive/manage/live/eat/cope/support/tell
        it in your/my heart
        all i have ~ left
        rejected/turned ~ (down) ~ everywhere
        no one ~ (else) ~ wants/give*/gave ~ me
        nobody ~ (else) ~ wants/give*/gave ~ me
        i ~~ work ~~ for free/nothing/pennies
        half ~ the ~ pay/salary/wage
        for/take/accept any/whatever pay/salary/money/wage
        want/need ~ (this/it) ~~ more than anything/anyone/words/you
        anything/something ~ i can/could ~ do ~ to ~ change/convince/get/make/fix
        what can/could/must i do to ~ change/convince/get/make
        my ~ (mom/dad/mother/father) ~ care/treatment/surgery/medicine/life/health ~ depends/rests/hinges
        depends on my/me ~ getting/landing/being/having
        only one/person/hope ~ (who/that) ~ can/could ~ save/help ~ us/me
        i would/will ~ scrub/sweep/wash/mop/clean ~ floor*/toilets
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
        on the street* ~ (if/without/soon)
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
        no one else ~ (will/would/wants) ~ (to) hire*/take
        i ~ take/accept/do any/whatever ~ pay/job
        someone/somebody/anyone to ~ say yes
        someone/somebody/anyone to ~ believe/hire/give ~ (in) me
        nobody/one ~ wants*/needs ~ (this/it) ~ more than me/i
        ^ are you ~ sure $
        ^ <be> there ~ nothing/anything/something you can/could ~ do
        i would give anything/everything
        you <be> ~ my ~ (last) hope/savior/chance/miracle
        answer to my prayers
        make/find ~ room for ~ (one/me)
        squeeze me ~ (in)
        work/do/help ~~ for less
        you ~ <be> saving ~ (a/my/our) family/life/us/me
        cry/crying/cried ~ every/myself/because/over
        unpaid ~ (for) ~ (a) week/month/year/trial/first
        whatever it takes
        sweep* the floor*
        everything/all ~ hangs/depends/rides on
        <be> there ~ (no) ~ way/chance/possibility ~~ change*/reconsider/convince/reverse
        work ~~ without pay/salary/wages/money
        <be> it ~ final
        find something for me
        whatever it is $
        take/accept ~ lower/less ~ (salary/pay)
        let me prove
        """,
    ),
)
