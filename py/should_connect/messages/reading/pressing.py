"""Wordings that press: haste, guilt, counting and repeating one's messages, other ways in."""

from should_connect.messages.reading.remarks import ON_LINKEDIN, Remark, remark

_LEAVE = "Leave it out: they'll answer if they want to."

PRESSING: tuple[Remark, ...] = (
    remark(
        "pushy",
        "NOTE-20",
        "It pressures them to act.",
        _LEAVE,
        """
        please/kindly/just (do) accept (my/this/the/our) ~ request/invitation/invite/me/connection
        accept my/this ~ request/invitation/invite
        kindly accept/respond/reply/revert/connect/confirm/advise/do
        moment/minute/second to accept/reply/respond/connect
        forget/remember/want to accept
        please/kindly <reply>/write/connect
        please/kindly call ~ back/soon/today/now/asap
        please/kindly/can/could/would/must/should ~ get/write/come/call back to/me
        please get back
        ^ make sure
        and/please/just make sure
        ^ do not ~ forget/ignore
        please/and/so/but do not ~ forget/ignore
        ignoring ~ message/request/email/note/me
        know/<reply>/back/hear*/decision/decide/me ~~ as soon as possible/you
        asap/urgently
        it/this/matter/situation <be> ~ urgent
        an urgent answer/reply/response/matter/decision
        treat/consider/mark/handle this/my ~ as ~ urgent/priority
        please/kindly/must/just/and confirm/acknowledge ~ receipt
        need/want/expect/require you to ~ <reply>/call/decide/explain/act
        need/want/expect/require you to ~ get back
        ^ get/write/message/text/email/call ~ back
        and/so/then/just get/write/message/text/email back to me
        get/write/call back to me ~~ before/by/within/until
        hear back ~~ before/within ~ weekend/week/days
        i must/demand/insist/need/have ~ (to) ~ have/get/receive/hear ~~ answer/reply/response/decision/yes
        your ~ answer/reply/response/decision/yes ~ by/before/within/until <when>
        answer/reply/response/decision ~~ no later than
        time <be> of the essence
        have your ~ decision/answer/reply today/now/tomorrow/tonight/soon
        ^ what else/more <modal>/do/must i
        i ~ wrote/written/called/emailed/tried ~ (on) <day> ~ <day>
        ^ what <be> going on
        what <be> going on over there
        ^ what <be> the ~ holdup/delay/matter
        no answer/reply/response (yet) from you/anyone/anybody/your
        ^ no answer/reply/response $
        heard nothing $
        heard nothing (at) all/back/since/from/so/yet
        single ~ reply/answer/response/word from
        <nth> email/message/note/mail/letter/request now/already
        <many> emails/messages/letters now/already
        other/most companies/hospitals/schools/firms/places/employers ~ (at) ~ (least) answer/reply/respond
        other/most companies/hospitals/schools/firms/places/employers ~ (at) ~ (least) manage it/this/in
        i ~ (have) written/wrote/emailed/messaged/copied* ~ (to/in) ~ your ~ ceo/boss/director/manager
        ^ <reply>/call ~ (me) ~ immediately/today/now/quickly/promptly/right
        please/kindly/must/should/need/want/expect ~ (to) <reply>/call ~ immediately/today/now/quickly/promptly/right
        can/could/would/will/did/do you ~ <reply>/call ~ immediately/today/now/quickly/promptly/right
        right now/away please
        i expect you/your/an/a ~ (to) <reply>/answer/reply/response/hear/call/be
        i <be> ~ expecting
        i (must/have) (to) insist/demand
        waiting for your/a/an/any ~ reply/response/answer/call/decision/email/feedback
        waiting to hear
        await* your/a/the
        <be> ~ still waiting
        been waiting for/to ~ (hear) ~ answer/reply/response/hear/news/days/weeks/you/your
        be calling/phoning/visiting you
        give/send me an/your/the ~ answer/reply/response/decision/explanation
        i want/demand/require/need an/a/some/the/your ~ explanation/answer*/reply/reason*
        written/complained/wrote to your ~ boss/ceo/manager/director/hr
        more than patient
        losing/my patience
        waited long/patiently/enough/weeks/days
        your/a/an ~ quick/prompt/speedy/positive/favorable reply/response/answer/decision
        your/a/an ~ favourable/immediate/swift/earliest/early reply/response/answer/decision
        i will ~ keep/continue asking/trying/writing/messaging/calling/emailing
        keep* calling/emailing/writing/asking/trying/messaging until/till
        i will ~ call/phone/ring/text/visit you/your/again/tomorrow/back/every
        you ~ must/should hire/choose/accept/pick/consider/know/reply/answer/respond/tell/explain/give/let
        you ~ have/need/ought to hire/choose/accept/pick/consider/reply/answer/respond/tell/explain/give/let
        already ~ asked/written/messaged/called/emailed ~ you/twice/times
        already sent/tried ~ you
        already tried to ~ reach/call/contact
        i ~ called/emailed/written/messaged/phoned ~~ times/twice/again/repeatedly/voicemail*/already
        i ~ texted/contacted/asked/tried/wrote ~~ times/twice/again/repeatedly/voicemail*/already
        times/twice this week/morning/month/already/now
        my <nth> ~ email/message/time/attempt/note/follow/letter
        <nth> time/email/message/note/attempt ~~ ask*/write*/email*/contact*/reach*/i/about
        this is ~ <nth> ~ email/message/time/attempt/note
        left/leaving ~~ voicemail*
        pick up please
        ^ pick up
        earliest convenience
        did you ~ see/get/receive/read my
        have you ~ seen/received/read/gotten/got my
        why <be>/has/have ~ (this/it/nobody) ~ taking/long
        why have/did/has/are/will/would you/nobody/it/they ~~ not ~ (yet)
        why ~ not ~ <replied>/reply/answer/respond/hear/heard/write/give/call
        why will/did/would/has not you/nobody/anyone/anybody
        why have/did/will/do/has not you/they/anyone/nobody/i
        why nobody ~ replied/answered/called/wrote/told/responded/has
        i need a/an/your/some/any/the/this ~ answer/reply/response/decision
        i need answers
        i ~ need to know/hear ~ (back) by/from/soon/now/today/whether/if/what
        you ~ have/did/still not ~ <replied>/reply/answer/respond
        you have not ~ <replied>
        you never ~ <replied>/called/wrote
        you ~ still have not
        not/never returned my
        another/gentle/friendly/quick/final/kind/little/polite reminder
        one more reminder
        this/just <be>/a ~ reminder
        remind* you ~~ (that) i/how/me/my
        if i do not ~ hear/get/receive ~ (back)
        if you do not ~ <reply>/hire/choose/want/call/write
        unless i/you ~ hear/reply/answer
        hear ~ (back) from you by
        hear back ~~ by <day>
        i/we need/expect/require/want you/your/an/a ~~ by <day>/end/close
        i/we need/expect/want to hear/know/have ~~ by <day>/end/close
        please/kindly/must/you/me <reply>/back/know ~~ by <day>/end/close
        please/kindly/must/can/could/would you ~ <reply>/get ~~ by <day>/end/close
        deadline for your
        speak/talk*/spoke/spoken/complain* to/with ~ (your) boss/manager/director/ceo/supervisor ~ (about) me/my
        my ~ <family> ~ works/knows/is/plays ~~ your/the/with ~ boss/ceo/manager/director/department/company/team/owner
        my ~ <family> ~ works/knows ~~ you/your
        i ~ (will/am/going) come*/stop*/drop*/swing ~ by/over/up/round/around ~ (at/to/in/tomorrow) your/the/to/tomorrow
        i ~ (to/may/could/might) come/stop ~ by/over/up/round/around ~ (at/to/in/tomorrow) your/the/to/tomorrow
        i ~ (to/may/could/might) stopping/coming/drop ~ by/over ~ (at/to/in/tomorrow) your/the/to/tomorrow
        i ~ (to/may/could/might) stopping/coming/drop ~ up/round/around ~ (at/to/in/tomorrow) your/the/to/tomorrow
        i ~ (will/am/going) pop/turn/show ~ by/over/up/round/around ~ (at/to/in/tomorrow) your/the/to/tomorrow
        i ~ (to/may/could/might) dropping/swing ~ by/over/up/round/around ~ (at/to/in/tomorrow) your/the/to/tomorrow
        i ~ (to/may/could/might) pop/turn/show ~ by/over/up/round/around ~ (at/to/in/tomorrow) your/the/to/tomorrow
        i <be> ~ (going/planning) ~ stop/come/drop/swing/pop/turn/show/visit ~ by/over/up/your
        to/will stop/drop/swing/pop by your
        come* to/by your house/home/desk
        introduce myself to ~ manager/boss/ceo/director/team
        wait* outside/downstairs
        your ~ cell/mobile/personal/private/home ~ number/phone/cell/email/address/line
        have/get/give/share/send/what/is ~ your phone/cell number
        i ~ (have) told/assured ~~ that i/we ~~ got/have/work*/start*/at
        i ~ (have) gave/given/quit ~ (my) notice/job ~~ because/for
        leave* you alone/be
        how long it/this/that/you ~ take*/taken
        what <be>/has/have ~ taking ~ (you) ~ long
        can/could not be ~ (that) hard/difficult ~ to
        decide/act/move/hire ~ soon/fast/quickly/now ~~ because/before/or/other
        i can/could see ~ (that) you ~ (have) read/saw/opened/seen/online
        will regret
        good people ~~ stay*/wait*/last/around/long
        run/do/cope/manage ~~ without me
        not wait to start ~ (on/next) <when>
        fighting over me
        which desk/seat/shift/room/office <be> mine
        you need to get ~ back to me
        ^ be quick/fast
        make me wait
        <be> ready to sign
        while you ~ do nothing/not
        call*/reply/answer/respond ~ (me/back) at once
        giving you ~ last
        be in/at your ~ lobby/reception/office
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        "It nudges them again, which comes across as impatient.",
        "Leave it out. Ask once, in one plain sentence, and give them time.",
        """
        circling back ~ (on/about/to/with/regarding) ~ (my/this/our/you)
        i ~ (want*/thought/to/will/would) ~ (to) circle back
        bumping this/my/it/the ~ (up/email/message/note/back/thread/request)
        bumping ~ (up) $
        floating/pushing/moving/getting/bringing ~ (back) ~ to the top ~ (of)
        back/up to the top of your
        top of your ~ inbox/list/pile/mind
        resending/resurfacing/re-sending ~ (this/my)
        pinging you/again/back
        ping you ~
        nudge*/poke* ~ you/again
        a ~ (gentle/little/friendly/small) nudge/ping/poke
        follow* up again/yet/once
        follow* up ~ on/about/to my/the last/previous/earlier/two/three/other/past
        following up for ~ <nth>
        check* ~ in ~ (with) you ~ again
        checking in ~ (with) you ~ once more
        ^ me again
        it is me again
        hi/hey/hello ~ me again
        on read
        writing ~ (to) you ~ (yet) once again
        have you forgotten
        did you forget ~ (about) me
        yet again
        not ~ forgotten ~ (about) me
        in case you ~ missed/forgot/overlooked ~ (my/it/this)
        in case my/this ~ got/went/slipped/is ~ lost/buried/missed/spam
        slipped through ~ cracks
        got lost/buried in your
        still have not ~ heard/received/gotten/got/seen
        i have still not ~ heard/received/gotten/got
        i still ~ waiting
        not sure if you ~ (have) saw/seen/got/received/read/noticed my
        how long <modal>/do/does/must ~ (i/we) ~ (have/need) ~ (to) wait
        how much longer
        waiting ~ by the/my phone
        waiting ~ anxiously/impatiently
        checking my ~ phone/inbox/email ~~ all/every/constantly/hourly/hour
        refreshing my ~ phone/inbox/email
        i waited ~ (over/more/than/for) ~ days/weeks/month*
        i have ~ been ~ patient
        radio silence
        not ~ wait/hold ~ (on/out/off/around) any/much longer
        crickets
        third/fourth/fifth/another ~ follow up/followup
        trying ~ (you/to) ~ (reach/you) ~ again
        got/get*/received/had no answer/reply/response/word ~ (from/to)
        not a ~ (single) word/peep/line
        still no ~ answer/word/reply/response
        nothing from you
        are you ~ getting/receiving/reading/ignoring/avoiding ~ these/this/my/me
        are you there
        anyone/anybody there/home
        i will not ~ stop ~ asking/writing/messaging/calling/until
        not ~ give* up until
        ^ say something
        please say something
        a simple yes/no/reply/answer/response ~ would/is/will
        just tell me
        leave*/left/keep*/kept me in the dark
        keep*/kept me ~ guessing/waiting/hanging
        dying to know/hear
        anxious/anxiously/eager/eagerly ~ (to) ~ hear/know/waiting/awaiting ~ (back/your/decision)
        pins and needles
        not wait to ~ ~ hear back/from
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        "It tries to make them feel guilty.",
        "Leave it out, and thank them plainly.",
        """
        the least you ~ (can/could) do
        least you can/could/owe
        i ~ took/used/had ~~ day*/time/afternoon/morning/leave off
        i ~ took/used ~~ vacation/leave
        after all/everything (that) i ~ (have) done/did/gave/put/been/invested
        i ~ spent/wasted/invested ~~ hours/days/weeks/money/effort ~ preparing/for/on ~ your/this ~ interview/task
        i ~ spent/wasted/invested ~~ hours/days/weeks/money/effort ~ preparing/for/on ~ your/this ~ test/process
        i ~ drove/driven/flew/flown/traveled*/came/come ~~ hours/miles/kilometers/km
        you/they ~ owe ~ me/us
        owe me ~ (an/a) answer/explanation/reply/response/least
        how hard <modal>/is it
        is it ~ so/too/that much/hard/difficult
        common courtesy/decency
        basic respect/courtesy/decency/manners
        you ~ promised $
        you ~ promised me/us $
        you ~ promised ~~ answer/reply/respond/news/decision/call/update/job/know/feedback/hear/offer
        not ~ too much to ask
        counting/relying/depending on you
        let me down
        how ~ would you feel
        if you had a/any heart
        have a heart
        have the ~ decency/courtesy/respect/manners
        is/was the thanks i
        is/was how you ~ (thank/treat/repay) me
        <be> not ~ nice/kind/polite/okay/right/fair/decent to ~ keep/let/leave/treat/ignore/make
        keep/let/leave people/candidates/someone/me waiting/hanging
        lost/gave/given/missed/skipped ~~ pay/wages/weekend/day/shift ~~ you/your/this
        because of you
        ruin*/spoil* my
        for free/nothing and
        rather/pretty/very easy to forget
        easier to forget
        ask* me every
        keep*/kept/broke/break*/honor* your ~ word/promise*
        has/have the courage
        bought ~~ for nothing
        my time <be> ~ valuable/precious
        your/this/the ~ silence
        <be> it ~ normal ~~ to ~ forget/ignore/leave/treat
        told/said/promised me ~ # ~ days/weeks
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        "It pressures them for an answer or their time.",
        _LEAVE,
        """
        forward to your/a/an ~ reply/response/answer/decision/acceptance/call/confirmation
        i will follow up
        just checking in
        request/invitation/invite ~ <be> ~ pending/unanswered/waiting
        have not ~ accepted/connected/added
        you ~ (had/have/get/got) ~ a chance/moment/minute to ~ look/read/review/consider/check/respond/reply/accept
        minutes of your ~ time
        can/could/may/shall i ~ call/phone/ring you
        what is your ~ number/phone/cell/whatsapp
        your number
        i have ~ sent ~ before/already/twice
        just following up
        schedule/arrange/organize/organise/plan a/another/some ~ call/chat/meeting/coffee/time/zoom
        set up a/another/some ~ call/chat/meeting/coffee/time/zoom
        hop/jump/get on ~ call/zoom
        when can/could we
        can/could/shall/should/may we ~ meet/talk/speak/chat/grab/get/catch
        let us ~ meet/grab/get/have/catch/talk/schedule
        have/get ~ <meal> ~ sometime/together/soon/next
        grab ~ <meal>
        to/could/can/we meet ~ for/over ~ <meal>
        spare/need/borrow/ask/have ~~ minutes ~ (of) your/to/for
        of your time ~ this/next/for ~ call/week/chat
        text/ring/phone/whatsapp me
        please/can/could/kindly/just/so call me
        ^ call me
        """,
        ON_LINKEDIN,
    ),
)
