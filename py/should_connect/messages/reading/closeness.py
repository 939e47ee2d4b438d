"""Wordings that come too close: looks and dates, and watching somebody."""

from should_connect.messages.reading.remarks import ADVICE, EVERYWHERE, Remark, remark

CLOSENESS: tuple[Remark, ...] = (
    remark(
        "personal",
        "NOTE-12",
        "It's too personal for someone who interviewed you.",
        ADVICE["personal"],
        """
        number ~~ reach you
        on <site> + chat*/talk*/text*/continue*/meet/message
        you on <site> ?
        {meet} ~~ <meal>/pint/bar/pub/restaurant/movie/movies/date
        <meal>/pint ~ with me - stuck/stayed/rush
        <site> + add*/follow*/friend*/messag*/dm/chat*/text*/write/talk*/find/contact/connect* + me/you
        dm me/you/each
        you ~ fancy/want/like ~ (to) ~ (get/have/grab/go) ~ (for) ~ <meal>/pint ?
        ^ fancy ~ <meal>/pint
        give/send/tell me your ~ (own/phone) ~ number/mobile/cell
        your ~ personal/private/home ~ mobile/cell/phone/number/line
        can/could/may i ~ have/get ~ your ~ (mobile/cell) ~ mobile/cell
        take/taking you ~ out/for ~ (to/for) 
        go/going/out ~ for a drink/beer/coffee/walk
        thinking/dream* about you ~ all/every/at/since
        {will} ~ <contact> you ~~ at home
        you ~ have/had/has ~ (a/the) <pretty>/nice/great ~ <feature>
        your eyes/hair/perfume/legs/lips
        your smile $
        you look* ~ <pretty>/great/nice/good/amazing/wonderful/young
        you <be> ~ <pretty>
        you single/married
        go/going/take you ~ out
        take*/treat you ~~ <meal>/dinner/out
        dinner/drinks ~ sometime/soon/tonight/weekend
        think*/thought/dream*/dreamt of/about you
        not stop thinking about you
        spark/connection/chemistry/attraction between us/you
        a ~ spark
        you ~ on <site>
        what is your (personal) <site> $
        text/message/write/reach/ping/add me ~ on/via/over <site>
        friend request
        be friends
        join me ~ for/at/on
        miss you
        have/do/got you ~ (a) boyfriend/girlfriend/husband/wife
        you have a boyfriend/girlfriend/husband/wife
        continue/finish/talk ~~ over ~ <meal>
        your ~ wife/husband/daughter/son ~ <be> ~ <pretty>
        see you there
        to/for/have/get/grab ~ <meal> with me
        <be> you ~ free ~ for ~ <meal>
        remind* me of my ~ (ex/wife/husband/girlfriend/boyfriend)
        what <be> you doing/up ~ (to) ~ this/on/over ~ weekend/tonight/<day>
        """,
        EVERYWHERE,
    ),
    remark(
        "personal",
        "NOTE-12",
        "It sounds as if you've been watching them.",
        "Leave it out, and keep to what you talked about.",
        """
        i ~ drove/walked/went/been/passed/pass/drive ~ by/past ~ your ~ house/home/street/place/office
        <be>/been ~ watching/stalking/observing you
        found/have/got your ~ home/private/personal ~ address/number/phone/cell/email
        you look* ~ at my ~ profile/page
        <saw> ~ (that) you ~ were/went ~ at/to/on ~~ game/party/concert/wedding/gym/bar/beach/trip/vacation
        <saw> you ~ (at/in/on) ~ (the) ~ grocery/store/gym/church/park/restaurant/movies ~~ with your
        photo*/picture*/pics of your ~ kids/family/wedding/vacation/house/dog/wife/husband/daughter/son/baby
        your <site> ~ and ~ you ~ <be>/went/had
        pass* your house/home/apartment
        not stop ~ staring/looking/smiling/watching ~ (at) ~ you/your
        been ~ (secretly/quietly) watching/stalking/tracking/monitoring ~ (out) your ~ <page>
        stalked*/googled*/spied/spying ~ (on) you/your
        follow* you ~ home/to/from/out/around/everywhere
        you ~ viewed*/visited*/checked*/clicked/opened ~ (at/on/out) my ~ profile/page/linkedin
        <saw> ~ (that) you ~ look*/viewed/visited/checked ~ (at/me/out) ~ (up) my/me ~ (profile/page)
        i ~ keep*/kept/been ~ visiting/checking/looking/viewing ~ (at/back/to/on/through) your <page>
        i ~ check*/visit*/view*/look*/refresh ~ (at/on) your <page> ~~ <often>
        <saw> ~ (on/from/in/your) ~ <site> ~ (that) you/your
        through all ~ (of) your ~ photos/pictures/pics/posts/tweets/stories
        your ~ vacation/wedding/beach/baby/family/engagement/birthday/honeymoon/bikini ~ photo*/picture*/pics
        <found> ~ (out) where you live/park/shop/jog/run/hang
        <found> ~ (out) your ~ house/apartment/home ~ on/online/and/is/address
        where you live $
        by/past/near/outside your house/apartment/home/neighborhood
        <saw> ~ your ~ (blue/red/black/white/silver) car/license
        <saw>/recognized/know ~ your ~ car ~ in/at/parked/outside
        <saw> ~ (that) you ~ <be> ~ online/active
        waited* ~ (for) you ~ outside/downstairs/after/in/at/by
        waited ~ (outside/downstairs) ~ (the) ~ (building/office/door) ~ (for/to/until/hoping) ~ you
        waited ~ outside/downstairs/lot
        keep*/kept ~ eye/tabs on you
        your ~ (wife/husband/kids/daughter/son/family) ~ goes/go to ~ school
        """,
    ),
    remark(
        "personal",
        "NOTE-12",
        "It comments on their looks, which makes people uneasy.",
        "Leave it out, and keep to what you talked about.",
        """
        love*/like*/adore* ~ your/that ~ <worn>/smile/laugh/hair/looks/freckles/dimples/curls/beard/tattoo*/accent
        that/your ~ <worn> ~~ suits*/gorgeous/stunning/beautiful/flattering/fits/amazing/lovely
        you ~ (looked) ~ in that/your/the ~ <worn>
        stunning/beautiful/great/gorgeous/good/amazing/lovely/hot/cute/pretty on you
        you ~ <be> ~ younger/prettier/thinner/taller/hotter/cuter/sexier ~ than
        you look* ~ (much) younger/older/prettier/thinner/taller/hotter/sexier
        where <be> you ~ originally/really/actually from
        bring*/brought out your
        <pretty>/nice/great/killer/amazing/perfect legs/smile/hair/figure/curves/lips
        <pretty>/nice/great/killer/amazing/perfect body/physique/abs/dimples/cheekbones/eyes
        lucky man/guy/woman/girl
        you ~ smell*
        suits you ~ $
        <pretty> ~ woman/man/girl/guy/lady/interviewer/boss/face/blonde/brunette/redhead/women
        than ~ (in/on) your ~ photo*/picture*/headshot/profile
        your headshot/tattoo*/freckles/dimples/haircut/hairstyle/makeup/lipstick/perfume/cologne/beard
        your ~ accent/voice ~ <be> ~ <pretty>/sexy/soothing/charming/adorable
        hi/hey/hello/thank*/you/dear sweetheart/babe/darling/gorgeous/beautiful/handsome/sweetie/cutie/sexy
        just the two of us
        just you and me/i
        see you ~ outside ~ (of) work/office
        """,
    ),
)
