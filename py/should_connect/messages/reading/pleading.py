"""Wordings that plead."""

from should_connect.messages.reading.remarks import ADVICE, Remark, remark

PLEADING: tuple[Remark, ...] = (
    remark(
        "begging",
        "NOTE-20",
        "It pleads, which puts them in an awkward spot.",
        ADVICE["begging"],
        """
        i ~~ work/do ~~ for free/nothing/less
        {will} ~ (be) ~ (willing/happy/ready/prepared/glad) ~ (to) ~ work/do ~~ for ~ (a/much) less/lower/half
        willing/happy/ready/prepared/glad to ~ work/do/start ~ (it/this) ~ for ~ (much) less/lower/half
        accept/take ~ (a) ~ (much) lower/less/smaller/reduced ~ salary/pay/wage/rate/money
        salary/pay/money/wage <be> not ~ (an/a/my/the) ~ issue/problem/important/concern/matter
        give ~ (my/me/it) ~ second/fresh ~ look/thought
        reverse/undo/overturn ~ this/it/that
        fit/squeeze/slot me ~ in - kind/thank*/grateful/good/glad
        talk*/speak/discuss/meet ~ about ~ (this/your/the) ~ decision/rejection ?
        i ~ want* this/the/your ~ <job> ~ much/badly/more/desperately - made
        another/second opportunity to ~ show/prove/interview/explain/convince/try
        i/we ~ have ~ no money
        no money for
        {ask} ~~ another ~ chance/look/try/go
        without ~ work/job/income/money/paycheck + i/we
        i have nothing else/left
        need this/it + please/nothing/badly/so
        think/look ~ about/at ~ (it/me/that/application) ~ (once) more/again
        make/have/get you ~ think/look/reconsider again
        only/last thing/job/thing ~ (i) ~ have ~ (left)
        chance/possible/possibility ~ that ~ you ~ made ~ error/mistake ?
        {ask} ~ let me ~ (do/come/have/show/try/prove/work) ~ (a) ~ trial/again/try/shift
        not know how ~ we/i ~~ get through/survive/pay/eat
        if this ~ falls/fall through
        only/last door/chance/option/hope ~ left
        i ~ beg
        begging/desperate/desperately/reconsideration/reconsidered/implore*/beseech/pleading
        please please/reconsider
        i ~ need this/the/a/that/your/my ~ <job>/job/chance/money/income/break
        need/want ~~ badly/desperately
        i/we ~ really/badly/desperately need
        ^ really/badly/desperately need
        last hope/option/resort
        my only ~ hope/chance/option/shot/way
        go/going crazy/insane/mad/mental
        not ~ sleep/eat - pork/meat/fish/dairy/lunch
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
        i ~ (would/will) do/give/take anything
        do/give/take anything for/to
        second chance/shot
        give*/have/get/deserve ~ another ~ chance/shot
        look/think/consider/review/application ~~ once more
        give/grant/allow me ~ chance/opportunity/shot/try/break
        reconsider/rethink ~ (my/your/the/this) ~ me/decision/application/candidacy/rejection
        please/to/you/would/could reconsider $ - not ask
        change* your mind/decision
        please ~ think ~ again/over
        to think again
        <be>/would/could/will/you ~ look ~~ again/once
        take/give ~ another/second/fresh/closer look
        please ~ consider/hire/pick/choose/select me
        any ~ job/position/work at all
        take any ~ job/role/work/position
        for ~ less/lower money/pay/salary
        work for free/nothing
        <children> to feed/support/provide/raise
        i ~ <be> ~ unemployed/jobless/homeless/broke
        out of work/money + need*/please/rent/kids/family/any/desperate*
        rent/bills/mortgage/loan* <be>/to ~ due/pay/paid
        lose*/give* ~ (up) my/our ~ house/home/flat/apartment/visa
        mean* ~ everything/world ~ (to)
        no other/one ~ (employer/company/one) ~ will/would/wants/hire/take
        nobody ~ (else) will/would/wants hire/take/me
        not let you down
        dream job/role/position/company
        please help me
        have/your mercy
        on/to ~ (my) (hands) (and) knees
        start ~ (right) tomorrow/immediately/today ~ even
        you <be> my only/last
        ^ please hire
        i ~ ~ need you to ~ hire/pick/choose/say/help/give/put
        my ~ <children>/kid/parents ~ depend*/rely*/count**/hungry/starving ~ on/to/and/without
        my ~ <children>/kid/parents ~ <be> ~ depending/relying/counting/hungry/starving
        everything depends/hinges/rides/hangs on
        not ~ pay/afford/feed/cover/buy/make ~~ rent/bills/food/kids/insurance/mortgage/tuition/gas/groceries/loan*
        behind on ~ (my/our/the) ~ rent/bills/payments/mortgage/loans
        my ~ savings ~ (<be>/have) ~ (almost/all) ~ gone/running/empty/dry/out
        please ~ say yes
        no idea how much/badly i
        please ~ do not ~ say no
        i/we ~ have no ~ money/savings/income ~ (left)
        no money/savings left
        please do not ~ reject/turn/forget/let/give
        all i have ~ left
        rejected/turned ~ (down) ~ everywhere
        nobody ~ (else) ~ wants/give*/gave ~ me
        half ~ the ~ pay/salary/wage
        want/need ~ (this/it) ~~ more than anything/anyone/words/you
        only one/person/hope ~ (who/that) ~ can/could ~ save/help ~ us/me
        i would/will ~ scrub/sweep/wash/mop/clean ~ floor*/toilets
        i ~ do whatever
        any way ~~ change/reconsider/convince
        i would/will be ~ devastated/crushed/lost/heartbroken/destroyed
        break my heart
        on the street* ~ (if/without/soon)
        living/sleeping in my ~ (car/truck/van)
        life/future/fate ~ <be> ~ in your hands
        nowhere else to
        pity on me
        i ~ take/accept/do any/whatever ~ pay/job
        someone/somebody/anyone to ~ believe/hire/give ~ (in) me
        nobody/one ~ wants*/needs ~ (this/it) ~ more than me/i
        ^ are you ~ sure $
        ^ <be> there ~ nothing/anything/something you can/could ~ do
        you <be> ~ my ~ (last) hope/savior/chance/miracle
        squeeze me ~ (in)
        you ~ <be> saving ~ (a/my/our) family/life/us/me
        cry/crying/cried ~ every/myself/because/over
        unpaid ~ (for) ~ (a) week/month/year/trial/first
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
