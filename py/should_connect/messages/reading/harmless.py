"""Wordings that would be met as a fault and are none."""

from should_connect.messages.kinds import EMAILS
from should_connect.messages.reading.remarks import EVERYWHERE, Remark, remark

_ID, _RULE = "harmless", "NOTE-12"
_PROBLEM, _INSTEAD = "It's a usual courtesy.", "Leave it as it is."

HARMLESS: tuple[Remark, ...] = (
    remark(
        _ID,
        _RULE,
        _PROBLEM,
        _INSTEAD,
        """
        sorry/apologize/apologise/apologies for/about ~ short notice
        sorry/apologize/apologise/apologies for/about any/the ~ trouble/inconvenience/delay
        sorry/apologize/apologise/apologies for ~ late/slow/delayed reply/response/answer
        excuse the short notice/message/mail/email/note
        sorry/apologize/apologies ~ double/second/old/wrong ~ message/mail/email/address/attachment
        sorry ~ (that) i/to ~ missed/missing/miss ~ (your) ~ call/email/message/mail/bus/train/tram/ferry
        thank*/appreciate*/grateful ~~ letting me know ~~ decision/outcome/result/news/role/position/job
        thank*/appreciate/grateful ~~ getting back to me
        thank* ~~ (for) ~ update/news
        sorry ~ to ~ hear/learn/say/miss/see
        sorry ~ (that) we/it/things ~~ not ~ (be/get) ~ work*/go/meet
        sorry ~ (for/about) your ~ loss
        sorry if this/my ~ crosses*/overlaps
        """,
        EMAILS,
    ),
    remark(
        _ID,
        _RULE,
        _PROBLEM,
        _INSTEAD,
        """
        i <be>/felt ~ nervous/jittery/shy/awkward/flustered ~~ you/your/team/everyone ~~ <eased>
        i <be>/felt ~ nervous/jittery/shy/awkward/flustered ~ (at) first/beforehand/before
        i <be>/felt ~ nervous/jittery/shy/awkward/flustered ~~~ you ~ could not have been ~ <eased>
        i <be>/felt ~ nervous/jittery/shy/awkward/flustered ~~~ but/until/till you/your/the/everyone
        i <be>/felt ~ nervous/jittery/shy/awkward/flustered ~~~ but/until/till everybody/that/it/they
        i <be>/felt ~ nervous/jittery ~ going/walking/coming in
        i <be>/felt <adv> nervous/jittery ~ going/walking/coming in
        my nerves/nervousness ~ (<be>) ~ gone/vanished/disappeared/settled/melted
        <eased> my nerves
        you/they/dana/he/she said/told/mentioned/expected/thought/hoped ~~ hear ~ (back) from you by
        you ~ (had) said/told/mentioned/wrote/promised ~~ know/back/hear/decide/decision ~~ by <when>
        my lawyer/attorney/solicitor friend/cousin/sister/brother/aunt/uncle/neighbor/supervisor/mentor/boss
        my lawyer/attorney work/exam/training/job/license
        recruiter/hr/posting/ad/you ~ told/gave/shared/mentioned ~ (me/us) ~ the/a pay/salary/hourly/budget range
        unless i hear otherwise/differently
        bring/bake/make/buy/order/send ~~ to/for ~ (the) ~ potluck/party/sale/fundraiser/picnic/class/shelter
        let me know ~~ by <day> if you ~ want/need/would/like/prefer
        my ~ <family> ~ works* for you ~~ speaks/says/loves*/likes/enjoys*/recommends
        my ~ <family> ~ works* for you and
        i need ~ hour*/minute*/day*/moment/time/week ~ to
        really need to ~ try/see/visit/buy/read/eat/sleep/learn/stop
        age group*
        your loyalty app*/program*/programme*/card*/scheme*/points/team/system/club/rewards
        your loss prevention/control/ratio*/adjuster*/run*/mitigation
        let me know ~~ by <day> if/whether i ~ should/need/can
        apologize* to ~ guest*/customer*/patient*/parent/client/diner
        i would listen/stop/first/always/smile/stay/start ~~ apologize
        hair/skin/nail/dress/face/makeup/perfume/shoe* braiding/salon/care/products/department/counter/class/rehearsal
        hair/skin/nail/dress/face/makeup/perfume/shoe* code/shop/store/display/clinic
        hair/skin/nail/dress/face/makeup/perfume/shoe* line/section/show/design*
        your tattoo/beard/haircut/makeup/perfume/headshot/accent shop/studio/parlor/business/artist*/brand/line
        your tattoo/beard/haircut/makeup/perfume/headshot/accent class*/course/training/school/work/apprentice
        it/whatever/whichever/time/day/what/that/best/whenever suits you
        more than/beyond/besides my resume
        pay off*
        introduc* me to ~ team/crew/everyone/colleague*
        tell/telling me ~ (about) ~ pay/salary range
        dear team at/of/in
        talk*/hear*/learn*/discussion/chat* about/of my resume/résumé/portfolio/website/blog/channel/podcast/book
        chain of custody
        did/do/have/should i mention*/tell/told/say/said/owe/forget/understand/leave/send/bring/resend/attach/call
        range you mentioned/gave
        who would/knew/could ~~ that
        can/could/may/would/if i ~~~ stay/keep/connect*/touch/follow/add
        <be>/will i the only
        kids/students/guests/patients/residents adore you
        give*/gave ~ everyone/everybody/them/people ~ second chance
        i still want*
        honored/honoured to stay/keep/connect
        if/hop*/should you ~ accept
        put my name down
        follow* you to see/learn/hear/read
        privileged to attend/see/visit/hear/try/watch/take
        """,
        EVERYWHERE,
    ),
)
"""No finding lies where one of these is met."""
