"""Wordings that would be met as a fault and are none."""

from should_connect.messages.reading.remarks import EMAILS, EVERYWHERE, Remark, remark

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
        excuse the short notice
        thank/thanks/appreciate/appreciated/grateful ~~ letting me know ~~ decision/outcome/result/news
        thank/thanks/appreciate/appreciated/grateful ~~ letting me know ~~ role/position/job
        thank/thanks/appreciate/grateful ~~ getting back to me
        thank/thanks ~~ (for) ~ update/news
        sorry ~ to ~ hear/learn/say/miss/see
        sorry ~ (that) we/it/things ~~ not ~ (be/get) ~ work/working/go/meet
        sorry ~ (for/about) your ~ loss
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
        my ~ <family> ~ works/worked for you ~~ speaks/says/loves/loved/likes/enjoys/enjoyed/recommends
        my ~ <family> ~ works/worked for you and
        i need ~ hour/hours/minute/minutes/day/days/moment/time/week ~ to
        really need to ~ try/see/visit/buy/read/eat/sleep/learn/stop
        age group/groups
        let me know ~~ by <day> if/whether i ~ should/need/can
        apologize/apologized/apologizing to ~ guest/guests/customer/customers/patient/patients/parent/client/diner
        i would listen/stop/first/always/smile/stay/start ~~ apologize
        hair/skin/nail/dress/face/makeup/perfume/shoe/shoes braiding/salon/care/products
        hair/skin/nail/dress/face/makeup/perfume/shoe/shoes department/counter/class/rehearsal
        hair/skin/nail/dress/face/makeup/perfume/shoe/shoes code/shop/store/display/clinic
        hair/skin/nail/dress/face/makeup/perfume/shoe/shoes line/section/show/design/designs
        your tattoo/beard/haircut/makeup/perfume/headshot/accent shop/studio/parlor/business/artist/artists/brand/line
        your tattoo/beard/haircut/makeup/perfume/headshot/accent class/classes/course/training/school/work/apprentice
        """,
        EVERYWHERE,
    ),
)
"""No finding lies where one of these is met."""
