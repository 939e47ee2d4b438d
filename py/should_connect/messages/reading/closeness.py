"""Wordings that come too close: looks and dates, and watching somebody."""

from should_connect.messages.reading.remarks import EVERYWHERE, Remark, remark

CLOSENESS: tuple[Remark, ...] = (
    remark(
        "personal",
        "NOTE-12",
        "It's too personal for someone who interviewed you.",
        "Leave it out, and keep to the job and the field.",
        """
        your ~ <pretty> ~ <feature>
        you ~ have/had/has ~ (a/the) <pretty>/nice/great ~ <feature>
        your eyes/hair/perfume/legs/lips
        your ~ smile ~ <be>/makes/made/lit/lights/still/all
        about/at/by/see/love* your smile
        your smile $
        you look* ~ <pretty>/great/nice/good/amazing/wonderful/young
        you <be> ~ <pretty>
        how <pretty> you
        attracted to you
        you single/married
        are you seeing
        on a date
        go/going/take you ~ out
        out with you
        have/get/grab/do ~ dinner/drink*/lunch ~ with/together
        take*/treat you ~~ <meal>/dinner/out
        dinner/drinks ~ sometime/soon/tonight/weekend
        a crush
        think*/thought/dream*/dreamt of/about you
        not stop thinking about you
        know you/each/one ~ better
        chemistry between
        spark/connection/chemistry/attraction between us/you
        a ~ spark
        you ~ on <site>
        what is your (personal) <site> $
        what is your (personal) <site> handle/name/account/number
        give/send/drop/have/get ~ (me) your (personal) <site> $
        text/message/write/reach/ping/add me ~ on/via/over <site>
        continue/move/take this/it/our ~ (conversation/chat) ~ on/to/over <site>
        on <site> ~ too
        <site> account/profile/page/friend
        friend request
        be friends
        come/go with me
        join me ~ for/at/on
        would you like to come/go/join ~ (to/with/me)
        hugs/kisses
        big hug
        i love you
        love you $
        miss you
        have/do/got you ~ (a) boyfriend/girlfriend/husband/wife
        you have a boyfriend/girlfriend/husband/wife
        continue/finish/talk ~~ over ~ <meal>
        carry on ~~ over ~ <meal>
        your ~ wife/husband/daughter/son ~ <be> ~ <pretty>
        that/your smile ~ out of my
        see you there
        to/for/have/get/grab ~ <meal> with me
        would you like to ~~ with me
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
        <be>/been ~ watching/stalking/observing you
        you ~ <be>/been ~ on my ~ profile/page
        keep*/kept track of you/everything/your
        by/past/outside/near your place $
        by/past/outside/near your place on/last/this/and/yesterday/tonight
        <saw> you ~ come*/get*/go/going/leave*/arrive ~ home/house/work/late/early/car
        you ~ (usually) come/leave/get/go home ~ (at/around/every/late)
        found/have/got your ~ home/private/personal ~ address/number/phone/cell/email
        found/googled your address online/on/in
        look* at your ~ (old/facebook/instagram) photos/pictures/pics/selfies
        your selfies/selfie
        you look* ~ at my ~ profile/page
        <saw> ~ (that) you ~ were/went ~ at/to/on ~~ game/party/concert/wedding/gym/bar/beach/trip/vacation
        <saw> you ~ (at/in/on) ~ (the) ~ grocery/store/gym/church/park/restaurant/movies ~~ with your
        photo*/picture*/pics of you
        photo*/picture*/pics of your ~ kids/family/wedding/vacation/house/dog/wife/husband/daughter/son/baby
        your <site> ~ and ~ you ~ <be>/went/had
        pass* your house/home/apartment
        not stop ~ staring/looking/smiling/watching ~ (at) ~ you/your
        i know what time/when you ~ leave/come/get/arrive/start/finish/go/walk/park/jog
        gone/went/go/going/scrolled* through ~ (nearly) every/all/each ~ (of) ~ post*/photo*/picture*
        found/followed/messaged/added/googled ~ your ~ husband/wife/boyfriend/girlfriend/daughter ~ (on)
        found/followed/messaged/added/googled ~ your ~ son/kids/mother/sister ~ (on)
        outside your ~ office/building/work ~ (to/and/waiting) ~ (to) see/watch/catch you
        i ~ liked/read/saved/seen ~ all/every ~ (of/single) your ~ post*/photo*/tweets/comments
        everything you ~ (have) ~ ~ written/wrote/shared/said online
        not help ~ (but) ~ notice*/look*/stare* ~ (at) ~ you/your
        stare*/gazing at you/your
        eyes off ~ (of) you
        asked ~ (around) ~ about you $
        got/found your ~ (cell/home/private/personal) ~ number/phone from/on/online/through
        your ~ daily/morning/evening routine/commute/run/jog
        been ~ (secretly/quietly) watching/stalking/tracking/monitoring ~ (out) your ~ <page>
        been ~ (secretly/quietly) visiting/viewing/checking/studying ~ (out) your ~ <page>
        stalked*/googled*/spied/spying ~ (on) you/your
        been ~ on your ~ profile/page
        follow* you ~ home/to/from/out/around/everywhere
        you ~ viewed*/visited*/checked*/clicked/opened ~ (at/on/out) my ~ profile/page/linkedin
        <saw> ~ (that) you ~ look*/viewed/visited/checked ~ (at/me/out) ~ (up) my/me ~ (profile/page)
        <saw> ~ (that) you ~ (have) ~ been on my ~ profile/page
        my profile views/visits/visitors/viewers
        you ~ (keep/kept) ~ looking/coming/popping ~ (at/back/up) ~ (to/on/in) my ~ profile/page
        i ~ keep*/kept/been ~ visiting/checking/looking/viewing ~ (at/back/to/on/through) your <page>
        i ~ keep*/kept/been ~ refreshing/going/coming ~ (at/back/to/on/through) your <page>
        i ~ check*/visit*/view*/look*/refresh ~ (at/on) your <page> ~~ <often>
        <saw> ~ (on/from/in/your) ~ <site> ~ (that) you/your
        your ~ personal/private ~ (instagram/facebook) <page>
        your personal/private <site>
        through ~ (all) ~ (of) your ~ <site> ~ (photos/pictures/pics/posts/stories)
        through all ~ (of) your ~ photos/pictures/pics/posts/tweets/stories
        your ~ vacation/wedding/beach/baby/family/engagement/birthday/honeymoon/bikini ~ photo*/picture*/pics
        <found> ~ (out) where you live/park/shop/jog/run/hang
        <found> ~ (out) your ~ house/apartment/home ~ on/online/and/is/address
        where you live $
        by/past/near/outside your house/apartment/home/neighborhood
        <saw> ~ your ~ (blue/red/black/white/silver) car/license
        <saw>/recognized/know ~ your ~ car ~ in/at/parked/outside
        <saw> you ~ (and/at/in/with/out) ~ leave*/walking/jogging/shopping/eating/gym/beach/bar/mall/supermarket/pool
        <saw> you ~ (and/with/at) ~ your ~ wife/husband/kids/family/daughter/son/boyfriend/girlfriend/dog/car
        <saw> ~ (that) you ~ <be> ~ online/active
        <saw> ~ (that) you ~ (have) read/opened/seen/viewed/left my/it ~ message/note/email/request/and
        waited* ~ (for) you ~ outside/downstairs/after/in/at/by
        waited ~ (outside/downstairs) ~ (the) ~ (building/office/door) ~ (for/to/until/hoping) ~ you
        waited ~ outside/downstairs/lot
        i know ~ (almost) everything/all about you
        i know ~ ~ (much) about you/your ~ (kids/family/wife/husband/daughter/son) $
        keep*/kept ~ eye/tabs on you
        everything you ~ (have) ~ ~ post*/tweet*
        saved/downloaded/printed/kept ~ your ~ photo*/picture*/headshot
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
        nice/great/beautiful/lovely/gorgeous/pretty/cute/cool <worn>
        that/your ~ <worn> ~~ suits*/gorgeous/stunning/beautiful/flattering/fits/amazing/lovely
        you/your ~ wore/wearing ~ that/your/a/the ~ <worn>
        you ~ (looked) ~ in that/your/the ~ <worn>
        stunning/beautiful/great/gorgeous/good/amazing/lovely/hot/cute/pretty on you
        you ~ <be> ~ younger/prettier/thinner/taller/hotter/cuter/sexier ~ than
        you ~ <be> ~~ and ~ so <pretty>
        you look* ~ (much) younger/older/prettier/thinner/taller/hotter/sexier
        where <be> you ~ originally/really/actually from
        <be> ~ your color
        bring*/brought out your
        fit* you ~ perfectly/well/nicely/great
        <pretty>/nice/great/killer/amazing/perfect legs/smile/hair/figure/curves/lips
        <pretty>/nice/great/killer/amazing/perfect body/physique/abs/dimples/cheekbones/eyes
        you should smile
        wear your hair
        you ~ must/clearly/obviously work out
        how <pretty>/young/good/great/tall/slim/fit you ~ look*/are/were
        not look ~~ old/age/day/forty/40/50/30/thirty/fifty
        you ~ <be> ~ good/better/best looking
        good looking man/woman/guy/girl
        smile of yours
        your new haircut/hairstyle/hair/dress/outfit/look ~ <be>
        i like/love ~ a woman/man/girl/guy in/who/with
        <be> that/those your ~ natural/real
        your ~ husband/wife/boyfriend/girlfriend ~ <be> ~ lucky/blessed
        lucky man/guy/woman/girl
        you ~ <be> ~ glowing/radiant/stunning/ravishing/hottest/prettiest
        my breath away
        you ~ could/should be ~ model/actress/actor
        like a ~ model/supermodel/princess/actress
        you ~ turn* heads
        brains and beauty
        beauty and brains
        you ~ smell*
        distracted* ~ by ~ your/how
        suits you ~ $
        you ~ <be> ~ looking ~ good/great/fine/sharp/hot/lovely/<pretty>
        you ~ clean up
        <pretty> ~ woman/man/girl/guy/lady/interviewer/boss/face/blonde/brunette/redhead/women
        than ~ (in/on) your ~ photo*/picture*/headshot/profile
        your ~ photo/picture/headshot/pic ~ <be>/does/do/did/looks ~ (not) ~ justice/cute/hot/nice/<pretty>/great
        your ~ profile photo/picture/pic
        your headshot/tattoo*/freckles/dimples/haircut/hairstyle/makeup/lipstick/perfume/cologne/beard
        your ~ accent/voice ~ <be> ~ <pretty>/sexy/soothing/charming/adorable
        you ~ <be> ~ ~ easy on the
        eye candy
        you ~ lost/gained ~ weight
        for your age $
        how old are you
        <be> you pregnant
        your ~ baby bump
        hi/hey/hello/thank*/you/dear sweetheart/babe/darling/gorgeous/beautiful/handsome/sweetie/cutie/sexy
        flirt*/sexy
        butterflies ~ (when/around/every/near/thinking/of) ~ you
        give*/gave me ~ butterflies
        made me blush
        kiss you
        just the two of us
        just you and me/i
        alone with you
        see you ~ outside ~ (of) work/office
        your place or
        to my place
        """,
    ),
)
