"""Wordings that show hurt, blame somebody, or speak badly of others."""

from should_connect.messages.reading.remarks import EVERYWHERE, Kind, Remark, remark

_INSTEAD = "Leave it out, and thank them for having considered you."

BLAME: tuple[Remark, ...] = (
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt or blame.",
        _INSTEAD,
        """
        i ~ <be>/feel/felt/left ~ <hurt> ~ by/with/in/at/about ~ (your/you/the/how/this) ~
        ^ <hurt> ~ by/with/in/at/about ~ (your/you/the/how/this) ~
        i <be>/feel/felt ~ <hurt> that you/your/nobody/no/they
        deeply/bitterly/extremely/terribly/utterly/beyond/incredibly <hurt>
        how/so/really disappointing
        <be> ~ insulting/discriminated
        disappointing that/to you/how/see/your
        your ~ (decision/answer/email/reply) ~ disappointed/hurt/insulted/angered/upset me
        surprised/shocked/astonished/stunned by/at your/the ~ decision/answer/email/rejection/outcome/reply/choice
        shocked/surprised/stunned not to ~ (get/be/have)
        i <be> ~ upset/gutted/devastated/shocked/heartbroken/insulted/furious/angry/hurt
        i feel/felt ~ insulted/used/humiliated/cheated/ignored/hurt/betrayed/disrespected/led/rejected
        ghosted*/nepotism/favoritism
        your loss/loyalty
        not believe ~ you/this/how
        like dirt/garbage/trash/cattle
        this/it <be> ~ discrimination/scam/sham/farce
        mean*/meant nothing to you
        whoever you ~ picked/chose/hired/choose
        you will need it
        chose/picked/hired/choose the wrong
        used me/us
        waste* of/my/our/everyone ~ time
        wasted time
        i ~ deserve*
        you/they ~ (have) made a ~ mistake
        mistake not ~ hiring/to
        the/a/your wrong decision/choice/person/call
        regret your/the/this ~ decision/choice
        you/they/someone should have
        should have ~ chosen/hired/picked
        i should have been/got/gotten ~ (the) chosen/hired/picked/job/role/position
        overlooked me
        <be>/been/felt ~ overlooked
        not ~ understand why ~ i/you/they/my/someone/anyone
        fail* to ~ see/understand why/how/notify/inform/tell
        you/they/someone/somebody could/might have ~ (told/had/let/warned/informed/bothered)
        could have at least
        not even ~ (a) reply*/call/answer/email/bother/tell/told/interviewed/looked/read/get/got/send/sent/write
        never even
        never ~ bothered
        not ~ bother to/telling/replying/answering
        i <be>/would ~~ the better/stronger candidate/choice
        a better candidate than
        better/more/most/over qualified than/for/candidate
        hard/difficult/impossible/refuse to believe that/the/you/i/your/my
        i ~ disagree with ~ your/the/this ~ decision/choice/outcome/assessment/rejection/reasons/view
        not agree with your/the/this
        not ~ accept your/this/the ~ decision/rejection/answer/outcome
        lack* ~ respect/courtesy/professionalism
        ^ obviously/clearly i/you/they/your
        clearly had no
        you/they ~ obviously/clearly/apparently ~ not/never/no/wanted/prefer*
        thank* you/thanks for nothing
        good luck finding
        good luck with that
        a form/canned/generic/template/automated letter/email/reply/response/rejection
        passed me up/over
        you ~ passed ~ up/over
        you passed ~ on
        what <be>/was ~ wrong with my/me/you
        wish*/hoped ~ for ~ more positive
        personally i ~ thought/feel/felt/believe/think ~~ my/qualified/match/skills/fit/deserved
        a shame/pity (that) you
        even though i <be> ~ more/better/best/qualified/not/perfect
        lost out
        you <be> ~ making a ~ mistake
        <be> ~ an insult
        nobody ~ bothered/answered/told/replied/wrote
        you people/lied
        your so called
        led/leading me on
        string*/strung me along
        kept me waiting
        left me hanging
        lied to me
        false hope*/promises/advertising
        not ~ fair ~ process/interview/chance/decision
        not fair $
        jumped through hoops
        not worth my
        glad/relieved i did not
        dodged a bullet
        you ~ (will) (be) never find
        had your chance
        you ~ have/had no clue
        you ~ had no idea what
        not ~ even read
        no idea what you <be> missing
        next time ~ do not
        <be> made before i
        a setup/set-up/farce/sham
        long before i
        without me $
        you <be> the one ~ who has
        hope you can ~ live with
        gave/given me ~ hope
        you <be> ~ more/better ~ (professional/honest/serious) than that/this
        not ~ understand ~ how/why ~ you/they/this
        not deserve me
        i <be>/felt ~ treated ~ badly/poorly/unfairly/like
        you ~ never wanted me
        you do not know what you <be>
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt or blame.",
        _INSTEAD,
        """
        thought you/your ~ <be> ~ better/different/bigger/above
        expected ~ better/more ~ from/of you/your/a/an/this
        expected ~ more/better respect/professionalism/courtesy
        karma
        what goes around
        get what you ~ deserve
        shame on
        you/your ~ should be ashamed
        not even have the
        you ~ (all) played me
        i will never ~ buy/shop/eat/spend/use ~~ you/your/here/there/again/store/restaurant/hospital
        i will never ~ recommend/set/bank/apply/work ~~ you/your/here/there/again/store/restaurant/hospital
        i <be> ~ (canceling*/closing) ~ my ~ account/membership/subscription
        taking my ~ business/talent/skills elsewhere
        you ~ will ~ lose ~ customers/business
        made a fool of me
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It speaks badly of them or of the interview.",
        _INSTEAD,
        """
        you/your/interview/decision/it/this/they/panel/process ~ <be>/felt/seem*/sound* ~ <bad>
        questions/company/team/office/hr/email/rejection/reply/treatment ~ <be>/felt/seem*/sound* ~ <bad>
        find/found/consider/call it/this/you/your/that ~ (interview/process/decision/questions) ~ (to/be) ~ <bad>
        you/such/your/how <bad>
        what a <bad>/waste/joke
        interview/process/decision ~ <be> ~ mess/nightmare/disaster/waste/boring/sloppy
        your ~ email/reply/answer/rejection ~ <be> ~ cold
        such a <bad>
        idiot*/moron*/jerk*/imbecile/loser*/clown*/scumbag
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It speaks badly of someone else, and they may wonder what you'd say about them.",
        "Leave it out.",
        """
        my ~ <past> ~ <boss> ~~ <bad>/hate*/micromanage*/sucks*/screamed/yelled/stole/drama/hell
        hate*/despise/loathe my/working/the ~ (for/current/old) ~ (<boss>/<job>)
        can not ~ stand my
        can not wait to ~ leave/quit/escape
        sick/tired ~ of my/working ~ (<boss>)
        dead end job
        get away from my
        escape ~ (from) my ~ <boss>
        toxic ~ <boss>/culture/environment/workplace
        my/your/other/another/first/second ~ <people> ~~ <be>/seem*/look*/felt/asked/has ~ <bad>
        other/another/first/second ~ <people> ~~ <bad>/worse/weak*/unqualified/inferior
        your ~ <people> ~ <be>/seemed/kept ~ late/bored/distracted/checking/texting
        the/that ~ guy/woman/man/lady/girl/receptionist/assistant/recruiter ~~~ <be>/seemed ~ <bad>
        unlike the/your/my/some/other/that ~ <people>
        nicer/friendlier/smarter than your/the ~ (other*/colleague)
        <people>/company i work with/for ~~ <bad>/drain/lazy
        work* with/for ~ <bad>
        <people> has/have/had no ~ clue/idea/manners/respect/shame
        competitor*/managers/bosses/owners/leaders/colleagues/management/leadership (there/here) ~ <be> ~ <bad>
        between you and me
        at/in my/our <past> ~ (<boss>) ~~ <bad>
        at my ~ <past> ~ (<job>/<boss>) ~~ lies/lied/lying/steal*/cheat*/gossip*
        no idea/clue ~ what ~ he/she/they <be> ~ doing
        not ~ know what ~ he/she/they <be> ~ doing
        did/does/do not ~ have a clue
        steal*/stole my/our/other ~ (people) work/ideas/credit/tips/clients
        take*/took ~ credit for ~ my/our/other/everyone
        ^ nobody ~ cares*/listens*/appreciates
        and/but/because/where nobody cares*/listens*/appreciates
        treat* me/us like/badly/poorly
        micromanage* us/me/everyone/everything
        leave*/left/quit* ~ my ~ <boss> because ~~ <bad>
        down the drain
        after the <bad>/chaos
        left chaos/mess
        not impressed by/with your
        <be> a sinking ship
        behind my back
        not ~ look at me
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt or blame.",
        _INSTEAD,
        """
        i ~ suppose/guess/assume/bet/imagine/gather ~ (that) you/they ~ went/picked/hired/wanted/chose/gave/found
        someone/somebody/one/person/candidate cheaper/younger $
        <be>/was ~ (all) fixed/decided/settled from/before/all
        everyone/everybody/i ~ (all) knew/know ~~ fixed/rigged/internal/decided
        ^ figures/typical
        ^ it figures
        ^ so much for
        just my luck
        another rejection
        you ~ (all) do/are/say ~ (all) ~ same
        ^ what <be> the point
        without (a/any/giving) reason/explanation $
        <be>/all for nothing
        """,
        frozenset((Kind.AFTER_REJECTION,)),
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt or blame.",
        _INSTEAD,
        """
        i ~ would/want/deserve/expect/demand ~ (like) ~ (proper/real/full/better/honest) explanation
        you/process/team/company/hr ~ took/take*/taken ~ (far) too long
        """,
        frozenset((Kind.STATUS, Kind.AFTER_REJECTION, Kind.WITHDRAW)),
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt.",
        _INSTEAD,
        """
        disappointed*/disappointment/unfair/unfairly/frustrating
        """,
        frozenset((Kind.NOTE, Kind.ACCEPT, Kind.ACCEPTED)),
    ),
    remark(
        "bitter",
        "NOTE-19",
        "Swearing doesn't belong here.",
        "Say it in plain words, or leave it out.",
        """
        bullshit/shit*/damn*/goddamn/fuck*/crap*/bastard*/bitch/asshole/arse/wtf/pissed/sucks*/bollocks/bloody
        screw you/this/them/that
        go to hell
        the hell
        """,
        EVERYWHERE,
    ),
)
