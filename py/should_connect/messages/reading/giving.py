"""Wordings that give or promise the reader something."""

from should_connect.messages.reading.remarks import ADVICE, Remark, remark

GIVING: tuple[Remark, ...] = (
    remark(
        "gift",
        "NOTE-12",
        "A gift can look like a bribe.",
        ADVICE["gift"],
        """
        <gift> ~~ on/at/in your ~ desk/door/office/name - like/liked/saw/noticed
        bring*/carry* you ~ (some/a) - season/year/week/summer/winter/luck
        <gift>/ticket*/jar/homemade + {theirs} + <gave>/have/got/spare/waiting/made/saved/aside/want/put/picked
        i ~ <gave> ~~ homemade/box/jar/tray/bag/card/<gift> + reception/desk/lobby/door/you - deck/form/back/asked
        <gift>/box/basket ~~ (be/is/are) waiting ~~ you/your/reception/desk
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
        you/your ~ enjoy*/like* ~ <gift> ~~ i/that
        gift/coffee/starbucks/amazon card*/voucher ~ me/you/us/token/thank*/appreciation
        a small/little gift/present
        drop off ~~ <gift>
        bring/brought/made/bake* you ~~ (a/some) <gift>
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
        ADVICE["gift"],
        """
        could/can/might/may ~ (quietly) ~ (just) disappear/vanish
        can/could/will/would ~~ your ~~ for free/nothing
        buy you ~ <meal>
        word for your ~ <children>/<family>
        {will} ~~ your ~~ for free/nothing
        {will} ~~ your ~~ no charge/cost
        get your ~ <children>/kid ~ into
        get you cheap/free/cheaper
        something/money/cash/lot/plenty in it for you/your
        worth your ~ while
        i ~ <treats> ~ you/your/everyone ~~ if/when/once ~ i/you ~ (can/could) ~ <helps>
        i ~ buy/treat/take/cook/bake ~ you ~~ <meal>/<gift>/steak
        i ~ <offer> ~ you ~ free
        if i ~ get/got ~~ <meal>/drinks/beers/gift ~ <be>/on ~ (on) me
        <meal> ~ (is/are/will/be) ~ on me
        part/half/portion/percent/percentage/cut/share/some of my ~ paycheck/pay/salary/bonus/commission/wages/check
        10/20/5/percent ~ of my ~ paycheck/pay/salary/bonus/commission/wages/check
        make it worth your
        scratch your/my back
        your ~ car/truck/house/roof/computer/lawn/yard/kitchen/bathroom/website/taxes ~~ free/nothing
        i ~~ get/give/offer/find you ~ (a/some) ~ deal/discount/price
        share/split ~ my ~ (signing/first) bonus/commission/paycheck/salary/pay
        have/got ~~ tickets/seats ~~ for you
        you ~ front/front-row/row/season/box/vip ~ seats/tickets
        sent/left/brought/got you ~ (a) ~ something
        let me ~ take/buy/treat/get you ~~ <meal>/steak/out/drink/something
        split/share ~ the ~ (signing/referral/first) bonus/commission
        ^ help me ~~ and i ~ (will/would/can)
        business/customers/clients/referrals your way
        name your price
        finder* fee
        i ~ can/could/will/would ~ pay ~ (you) ~ (for) ~ (it/this/the) ~ (<job>) $
        i ~ will/would/can/could ~ pay you
        i ~ (have) ~ baked/cooked/bought/made/ordered you ~ (a/an/some) ~ pie/cake/bread/scarf/basket
        i ~ (have) ~ knitted/sent/got/left you ~ (a/an/some) ~ pie/cake/bread/scarf/basket/something/pizza/lunch/watch
        game/concert/season/free/playoff tickets ~~ you/your/if
        slip* you a/some/something
        <be> yours if/whenever/any/when
        no strings attached
        can/could/will get you ~~ discount/deal/price/tickets
        """,
    ),
)
