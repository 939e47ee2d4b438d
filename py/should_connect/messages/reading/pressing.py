"""Wordings that press: haste, guilt, counting and repeating one's messages, other ways in."""

from should_connect.messages.kinds import ON_LINKEDIN
from should_connect.messages.reading.remarks import ADVICE, Remark, remark

_LEAVE = ADVICE["pushy"]

PRESSING: tuple[Remark, ...] = (
    remark(
        "pushy",
        "NOTE-20",
        "It pressures them to act.",
        _LEAVE,
        """
        ^ do not keep/leave me ~ waiting/hanging
        expect another/more ~ email*/call*/message*/letter*
        come/coming/be ~ in/by/there ~~ whether
        {will} ~ <comes> ~~ office/reception/door/lobby/desk + wait*/answer/person/until/myself/speak/hear
        hand/give/put ~ (in) my ~ notice + say/if/and/so/when/once
        need to know/hear ~ away/immediately/now/today
        {must} ~ call/ring/phone ~ me
        i ~ <contacted> ~~ you/<many>/your ~~ times/twice/messages/voicemail*/already/again/repeatedly
        left ~ <many> ~ messages/voicemail*
        {will} keep ~ on ~ at/<contact>
        {silence} ~~~ i ~ <leave>/<be>/will/come/assume/write
        by <when> or ~ not
        either you/i ~~~ or i
        best/better be quick/fast
        do not ~ take ~ too long
        another/other/second <employer> ~ (also) want*/after/offered/waiting/chas* ~ (for) me
        {must} ~ <act> - between/told/said/understood/how/what
        {must} ~ get back
        expect/need/require/want ~ to hear/know/have ~~ by <when>
        {will} ~ <contact> ~~ every/until/again - said/told/could/friday/promised/enjoy/like/love/glad
        {will} ~ <contact> you/there ~~ home/house/weekend/desk/office/door
        {will} ~ be ~ at/in/outside your ~~ door/desk/office/lobby/reception/window
        made up ~ mind ~ about me
        nobody/one ~ <reply>/answer*/pick*/call*/tell*/bother* ~~ phone/office/email/me/line
        even read ~ your/my ~ mail/email/messages
        so/that difficult/hard about ~ <contact>/one
        it <be> ~ been a ~ (whole/full/entire) month/year $
        i ~ rearranged/changed/planned/put/turned ~~ life/plans ~~ your/you/this
        {will} ~ not ~ wait*/sit*/hang*/stand* around
        accept my/this ~ request/invitation/invite - kindly
        kindly accept $
        kindly respond/reply/revert/confirm/do
        moment/minute/second to accept/reply/respond/connect
        please/kindly reply/respond/answer/revert/write - when/once/if/only
        please/kindly/can/could/would/must/should ~ get/write/come/call back to/me
        please get back
        ^ make sure
        and/please/just make sure
        ^ do not ~ forget/ignore
        ignoring ~ message/request/email/note/me
        know/<reply>/back/hear*/decision/decide/me ~~ as soon as possible/you
        asap/urgently
        it/this/matter/situation <be> ~ urgent
        treat/consider/mark/handle this/my ~ as ~ urgent/priority - low
        please/kindly/must/just/and confirm/acknowledge ~ receipt
        need/want/expect/require you to ~ <reply>/call/decide/explain/act
        ^ get/write/message/text/email/call ~ back
        i must/demand/insist/need/have ~ (to) ~ have/get/receive/hear ~~ answer/reply/response/decision/yes
        time <be> of the essence
        ^ what else/more <modal>/do/must i
        ^ what <be> going on
        what <be> going on over there
        ^ no answer/reply/response $
        heard nothing (at) all/back/since/from/so/yet
        other/most companies/hospitals/schools/firms/places/employers ~ (at) ~ (least) answer/reply/respond
        my <family>/neighbor/neighbour/roommate ~~ knows/plays/golfs/friends ~~ your ~ ceo/boss/director/owner/vp
        my <family>/neighbor/neighbour/roommate ~~ your ~ (own) ceo/boss/director/owner/president/founder/vp ~~ me
        my <family>/neighbor/neighbour/roommate ~~ (can/will/could/would) vouch for me
        i ~ (have) written/wrote/emailed/messaged/copied* ~ (to/in) ~ your ~ ceo/boss/director/manager
        ^ <reply>/call ~ (me) ~ immediately/today/now/quickly/promptly/right
        please/kindly/must/should/need/want/expect ~ (to) <reply>/call ~ immediately/today/now/quickly/promptly/right
        i expect you/your/an/a ~ (to) <reply>/answer/reply/response/hear/call/be
        i (must/have) (to) insist/demand
        waiting for your/a/an/any ~ reply/response/answer/call/decision/email/feedback
        waiting to hear
        await* your/a/the
        <be> ~ still waiting
        been waiting for/to ~ (hear) ~ answer/reply/response/hear/news/days/weeks/you/your
        be calling/phoning/visiting you
        give/send me an/your/the ~ answer/reply/response/decision/explanation
        i want/demand/require/need an/a/some/the/your ~ explanation/answer*/reply/reason*
        i/we/me ~~ waited long/patiently/enough/weeks/days
        your/a/an ~ quick/prompt/speedy/positive/favorable reply/response/answer/decision
        i will ~ keep/continue asking/trying/writing/messaging/calling/emailing
        i will ~ call/phone/ring/text/visit you/your/again/tomorrow/back/every - suggested/agreed/said/asked
        you ~ must/should hire/choose/accept/pick/consider/reply/answer/respond/tell/explain/give/let
        already sent/tried ~ you
        i ~ called/emailed/written/messaged/phoned ~~ times/twice/again/repeatedly/voicemail*/already
        my <nth> ~ email/message/time/attempt/note/follow/letter
        <nth> time/email/message/note/attempt ~~ ask*/write*/email*/contact*/reach*/i/about
        this is ~ <nth> ~ email/message/time/attempt/note
        left/leaving ~~ voicemail*
        ^ pick up
        earliest convenience
        did you ~ see/get/receive/read my
        why have/did/has/are/will/would you/nobody/it/they ~~ not ~ (yet)
        why ~ not ~ <replied>/reply/answer/respond/hear/heard/write/give/call
        why will/did/would/has not you/nobody/anyone/anybody
        why have/did/will/do/has not you/they/anyone/nobody/i
        i need a/an/your/some/any/the/this ~ answer/reply/response/decision
        i ~ need to know/hear ~ (back) by/from/soon/now/today/whether/if/what
        you ~ have/did/still not ~ <replied>/reply/answer/respond
        you have not ~ <replied>
        you ~ still have not
        another/gentle/friendly/quick/final/kind/little/polite reminder
        if i do not ~ hear/get/receive ~ (back)
        if you do not ~ <reply>/hire/choose/want/call/write
        i/we need/expect/require/want you/your/an/a ~~ by <day>/end/close
        please/kindly/must/you/me <reply>/back/know ~~ by <day>/end/close
        my ~ <family> ~ works/knows ~~ you/your
        i ~ (will/am/going) come*/stop*/drop*/swing ~ by/over/up/round/around ~ (at/to/in/tomorrow) your/the/to/tomorrow
        i ~ (to/may/could/might) dropping/swing ~ by/over/up/round/around ~ (at/to/in/tomorrow) your/the/to/tomorrow
        wait* outside/downstairs
        your ~ cell/mobile/personal/private/home ~ number/phone/cell/email/address/line
        i ~ told/assured my/everyone/everybody/them/people/family/friends/the ~~ that i/we ~~ got/have/work*/start*/at
        i ~ (have) gave/given/quit ~ (my) notice/job ~~ because/for
        what <be>/has/have ~ taking ~ (you) ~ long
        can/could not be ~ (that) hard/difficult ~ to
        decide/act/move/hire ~ soon/fast/quickly/now ~~ because/before/or/other
        i can/could see ~ (that) you ~ (have) read/saw/opened/seen/online
        will regret
        not wait to start ~ (on/next) <when>
        fighting over me
        which desk/seat/shift/room/office <be> mine
        you need to get ~ back to me
        ^ be quick/fast
        <be> ready to sign
        while you ~ do nothing/not
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
        bumping this/my/it
        bumping the ~ email/message/note/thread/request
        top of your ~ inbox/list/pile/mind
        nudge*/poke* ~ you/again
        a ~ (gentle/little/friendly/small) nudge/ping/poke
        follow* up again/yet/once
        follow* up ~ on/about/to my/the last/previous/earlier/two/three/other/past
        ^ me again
        on read
        did you forget ~ (about) me
        yet again
        still have not ~ heard/received/gotten/got/seen
        how much longer
        not ~ wait/hold ~ (on/out/off/around) any/much longer
        <be>/do/did/have i ~ (have) ~ hired/in/out/through/chosen/selected/got/passed/<job> ~ (it) or not
        are you ~ getting/receiving/reading/ignoring/avoiding ~ these/this/my/me
        anyone/anybody there/home
        ^ say something
        """,
    ),
    remark(
        "pushy",
        "NOTE-20",
        "It tries to make them feel guilty.",
        "Leave it out, and thank them plainly.",
        """
        gave/given/lost/missed ~ (up) ~ wages/pay - about
        turned/turning/refused/declined ~ (down) ~ another/other/good/better ~ <job>/offer*/interview* ~~ because/for/to
        you ~ made me ~ believe/think/hope
        you ~ got/raised/had my hopes
        i ~ took/had/used ~ (an/my/the/a) ~ unpaid/vacation/sick ~ day/days/leave/time ~ (off) for this/you/your
        i ~ took/had/used ~~ unpaid/vacation/sick/off ~~ to ~ come/meet/be/attend/interview/see
        hope* ~ that/it/this ~ counts/count for
        does ~ (that/it/this) not ~ count for
        hope you ~ appreciate ~ it/this/that/what $
        nothing/no ~ (word/reply) back ~ (from/since)
        no idea ~ what ~ waiting/silence/this/it ~ <be>/does ~ (doing) to
        my ~ <family>/<children> ~ cried/cries/crying/ask*/keep*/jump* ~~ you/phone/call*/got/news - about
        deserve* ~~ reply/answer/response/explanation/word/call
        the least you ~ (can/could) do
        least you can/could/owe
        after all/everything (that) i ~ (have) done/did/gave/put/been/invested
        you/they ~ owe ~ me/us
        owe me ~ (an/a) answer/explanation/reply/response/least
        is it ~ so/too/that much/hard/difficult
        common courtesy/decency
        you ~ promised $
        you ~ promised ~~ answer/reply/respond/news/decision/call/update/job/know/feedback/hear/offer
        have the ~ decency/courtesy/respect/manners
        is/was the thanks i
        <be> not ~ nice/kind/polite/okay/right/fair/decent to ~ keep/let/leave/treat/ignore/make
        keep/let/leave people/candidates/someone/me waiting/hanging
        lost/gave/given/missed/skipped ~~ pay/wages/weekend/day/shift ~~ you/your/this
        because of you
        ruin*/spoil* my
        for free/nothing and
        ask* me every
        keep*/kept/broke/break*/honor* your ~ word/promise*
        bought ~~ for nothing
        my time <be> ~ valuable/precious
        your/this/the ~ silence
        <be> it ~ normal ~~ to ~ forget/ignore/leave/treat
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
        have not ~ accepted/connected/added
        minutes of your ~ time
        can/could/may/shall i ~ call/phone/ring you
        what is your ~ number/phone/cell/whatsapp
        your number
        i have ~ sent ~ before/already/twice
        just following up
        schedule/arrange/organize/organise/plan a/another/some ~ call/chat/meeting/coffee/time/zoom
        hop/jump/get on ~ call/zoom
        when can/could we
        can/could/shall/should/may we ~ meet/talk/speak/chat/grab/get/catch
        grab ~ <meal>
        text/ring/phone/whatsapp me
        """,
        ON_LINKEDIN,
    ),
)
