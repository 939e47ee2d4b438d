"""Wordings that give or promise the reader something."""

from should_connect.messages.reading.remarks import Remark, remark

GIVING: tuple[Remark, ...] = (
    remark(
        "gift",
        "NOTE-12",
        "A gift can look like a bribe.",
        "Leave it out. Plain thanks are enough.",
        """
        i/we ~ (have) ~ <gave> ~~ <gift> ~~ you/your/enjoy/thank/team
        i/we ~~ sent/send*/enclosed/mailed/shipped/ordered/baked ~~ <gift>/coconut/steaks/mug/card/fruit/coffee
        <gift> ~~ on its/their/the way
        <gift> ~ (that) i ~~ delivered/sent/left/dropped/made/baked/brought
        <gift> ~~ delivered/waiting/arrive* ~ (at/to/in) ~ (your)
        <gift>/baked/cooked/knitted ~~ for you
        <gift> ~~ as a ~ thank/token/gesture/sign
        i ~ (have/will) <gave> you/your ~~~ chocolates/flowers/bouquet/cookies/wine/bottle/hamper/voucher
        i ~ (have/will) <gave> ~~ <gift> ~~ reception/lobby/desk/receptionist
        voucher/certificate/card ~~ for your ~ trouble/time/help/kindness
        attached/enclosed/find ~~ voucher/coupon
        accept ~~ <gift>/token
        enclosed ~~ <gift>/gift/box
        you/your ~ (enjoy*/like*) ~ <gift> ~~ i/that
        gift/coffee/starbucks/amazon card*/voucher ~ me/you/us/token/thank*/appreciation
        small/little token of my/our
        token of my ~ (appreciation/gratitude/thanks)
        a small/little gift/present
        drop off ~~ <gift>
        bring/brought/made/bake* you ~~ (a/some) <gift>
        homemade ~ <gift>
        my treat
        invite* you ~~ <meal>
        <gift>/voucher ~ i ~ emailed/mailed/got/bought/enclosed/sent
        i/we ~ (have) ~ got/bought/ordered you ~ (a) ~ ticket*/something
        treat you to
        """,
    ),
    remark(
        "gift",
        "NOTE-12",
        "It offers something in return, which looks like a bribe.",
        "Leave it out. Plain thanks are enough.",
        """
        something/money/cash/lot/plenty in it for you/your
        worth your ~ while
        make it up to you
        i ~ <treats> ~ you/your/everyone ~~ if/when/once ~ i/you ~ (can/could) ~ <helps>
        i ~ <offer> ~ you ~~ tickets/discount*/cash/money/percent/percentage/commission/dollars/bucks
        i ~ buy/treat/take/cook/bake ~ you ~~ <meal>/<gift>/steak
        i ~ give/do/owe you ~ massage/haircut/favor
        i ~ <offer> ~ you ~ free
        if you ~ <helps> ~~ i ~ (will/would/can) ~ <treats> ~ you/your
        if i ~ get/got ~~ <meal>/drinks/beers/gift ~ <be>/on ~ (on) me
        if i ~ get/got ~~ <job> ~~ i ~ <offer> ~ you/the/everyone/<meal>
        if i ~ get/got ~~ <job> ~~ owe/<meal>/treat
        owe you ~~ if
        i will ~ owe you
        <meal> ~ (is/are/will/be) ~ on me
        part/half/portion/percent/percentage/cut/share/some of my ~ paycheck/pay/salary/bonus/commission/wages/check
        10/20/5/percent ~ of my ~ paycheck/pay/salary/bonus/commission/wages/check
        hook you up
        return the favor with/by
        <treats> you/your/everyone ~~~ if/when/once ~ you/i ~~ hire*/chosen/pick*/job/way/favor/choose
        if ~~ hire*/chosen/pick*/job/way/favor/choose ~ (me/you) ~~ i ~ (will/would/can) ~ <treats>
        hire/pick/choose/help me ~ (out/here) ~ and i ~ (will/would/can) ~ <treats>/take/give/make
        i ~~ for free if/when/once ~ i/you
        of charge ~ if/when/once ~ i/you
        no charge/cost ~ if/when/once ~ i/you
        make it worth your
        scratch your/my back
        in return i ~ (will/would/can/could) ~ <offer>/do/help/make/fix
        in exchange for ~ job/offer/interview/word/help/yes
        your ~ car/truck/house/roof/computer/lawn/yard/kitchen/bathroom/website/taxes ~~ free/nothing
        i will/would ~ take ~ care of you
        i ~~ get/give/offer/find you ~ (a/some) ~ deal/discount/price
        sweet/great/good/special deal/discount/price ~ for you
        share/split ~ my ~ (signing/first) bonus/commission/paycheck/salary/pay
        have/got ~~ tickets/seats ~~ for you
        have/got ~~ tickets/seats ~~ with your name
        you ~ front/front-row/row/season/box/vip ~ seats/tickets
        tickets ~ with your
        tickets to ~ (the) ~ game/show/concert/match/playoffs ~~ you/your/if
        little/small something ~ for you/your
        something ~ for your trouble/help/time
        sent/left/brought/got you ~ (a) ~ something
        let me ~ take/buy/treat/get you ~~ <meal>/steak/out/drink/something
        once/when/after you ~ (have) ~ (made/make) ~ right choice/decision/hire* ~~ <meal>/buy/treat/steak
        a favor for a
        get* your ~ share/cut $
        i ~ can/could/will/would ~ get your ~ son/daughter/kid*/wife/husband/nephew ~ in/into/a/on
        bucks/dollars/cash/money ~ (waiting/in/it) ~ for you
        split/share ~ the ~ (signing/referral/first) bonus/commission
        you help me ~ and i
        ^ help me ~~ and i ~ (will/would/can)
        donate/donation ~~ if ~ (you/i)
        business/customers/clients/referrals your way
        first round ~ (<be>) on me
        name your price
        finder* fee
        i ~ can/could/will/would ~ pay ~ (you) ~ (for) ~ (it/this/the) ~ (<job>) $
        i ~ will/would/can/could ~ pay you
        i ~ (have) ~ baked/cooked/bought/made/ordered you ~ (a/an/some) ~ pie/cake/bread/scarf/basket
        i ~ (have) ~ knitted/sent/got/left you ~ (a/an/some) ~ pie/cake/bread/scarf/basket/something/pizza/lunch/watch
        i ~ (have) ~ baked/cooked/bought/made/ordered you ~ (a/an/some) ~ something/pizza/lunch/watch
        what would it ~ cost/take ~ for you
        cash/money/pay*/paid ~ under the table
        pair of ~ tickets
        game/concert/season/free/playoff tickets ~~ you/your/if
        slip* you a/some/something
        sweeten the deal/pot
        <be> yours if/whenever/any/when
        no strings attached
        can/could/will get you ~~ discount/deal/price/tickets
        you/yours ~ can/could/may ~ use/borrow/have ~ (it) any/whenever/anytime
        """,
    ),
)
