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
        <be> ~ insulting
        disappointing that/to you/how/see/your
        your ~ (decision/answer/email/reply) ~ disappointed/hurt/insulted/angered/upset me
        surprised/shocked/astonished/stunned by/at your/the ~ decision/answer/email/rejection/outcome/reply/choice
        shocked/surprised/stunned not to ~ (get/be/have)
        i <be> ~ (so/very/really/quite) upset/gutted/devastated/shocked/heartbroken/insulted/furious/angry/hurt
        i feel/felt ~ insulted/used/humiliated/cheated/ignored/hurt/betrayed/disrespected/led/rejected
        devastated
        heartbroken
        your loss
        not believe ~ you/this/how
        like dirt/garbage/trash/cattle
        this/it <be> ~ discrimination/scam/sham/farce
        <be> ~ discriminated
        means/meant/mean nothing to you
        whoever you ~ picked/chose/hired/choose
        you will need it
        chose/picked/hired/choose the wrong
        used me/us
        your loyalty
        waste/wasted/wasting of/my/our/everyone ~ time
        wasted time
        i ~ deserve/deserved
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
        fail/failed to ~ see/understand why/how/notify/inform/tell
        you/they/someone/somebody could/might have ~ (told/had/let/warned/informed/bothered)
        could have at least
        ghosted
        ghosting
        not even ~ (a) reply/call/answer/email/bother/replied/tell/told/interviewed/looked/read/get/got/send/sent/write
        never even
        never ~ bothered
        not ~ bother to/telling/replying/answering
        the better candidate/choice
        a better candidate than
        better/more/most/over qualified than/for/candidate
        hard/difficult/impossible/refuse to believe that/the/you/i/your/my
        i ~ disagree with ~ your/the/this ~ decision/choice/outcome/assessment/rejection/reasons/view
        not agree with your/the/this
        not ~ accept your/this/the ~ decision/rejection/answer/outcome
        lack/lacked ~ respect/courtesy/professionalism
        ^ obviously/clearly i/you/they/your
        clearly had no
        you/they ~ obviously/clearly/apparently ~ not/never/no/wanted/prefer/preferred
        thanks/thank you/thanks for nothing
        good luck finding
        good luck with that
        a form/canned/generic/template/automated letter/email/reply/response/rejection
        passed me up/over
        you ~ passed ~ up/over
        you passed ~ on
        what <be>/was ~ wrong with my/me/you
        wished/wish/hoped ~ for ~ more positive
        personally i ~ thought/feel/felt/believe/think ~~ my/qualified/match/skills/fit/deserved
        a shame/pity (that) you
        even though i <be> ~ more/better/best/qualified/not/perfect
        lost out
        you <be> ~ making a ~ mistake
        <be> ~ an insult
        nobody ~ (even) bothered/answered/told/replied/wrote
        you people
        your so called
        led me on
        leading me on
        string/strung/stringing me along
        kept me waiting
        left me hanging
        you lied
        lied to me
        false hope/hopes/promises/advertising
        not ~ fair ~ process/interview/chance/decision
        not fair $
        jumped through hoops
        not worth my
        glad/relieved i did not
        dodged a bullet
        you ~ (will) (be) never find
        had your chance
        nepotism
        favoritism
        you ~ have/had no clue
        you ~ had no idea what
        not ~ even read
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
        i <be> ~ (cancelling/canceling/closing) ~ my ~ account/membership/subscription
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
        you/your/interview/process/decision/it/this/they/panel ~ <be>/were/felt/seem/seemed/sound/sounded ~ <bad>
        questions/company/team/office ~ <be>/were/felt/seem/seemed/sound/sounded ~ <bad>
        hr/email/rejection/reply/treatment ~ <be>/were/felt/seem/seemed/sound/sounded ~ <bad>
        find/found/find/consider/call it/this/you/your/that ~ (interview/process/decision/questions) ~ (to/be) ~ <bad>
        you <bad>
        what a <bad>/waste/joke
        interview/process/decision ~ <be> ~ mess/nightmare/disaster/waste/boring/sloppy
        your ~ email/reply/answer/rejection ~ <be> ~ cold
        such a <bad>
        such <bad>
        your <bad>
        how <bad>
        idiot/idiots/moron/morons/jerk/jerks/imbecile/loser/losers/clown/clowns/scumbag
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It speaks badly of somebody else, which makes the reader wonder what you'd say of them.",
        "Leave it out.",
        """
        my ~ <past> ~ <boss> ~~ <bad>/hate/hated/awful/micromanaged/micromanager/bully/bullied/crazy
        my ~ <past> ~ <boss> ~~ worst/sucks/sucked/screamed/yelled/cheap/stole/drama/hell
        my <boss> ~ <be> ~ <bad>/awful/bully/crazy/worst
        hate/hated/despise/loathe my/working/the ~ (for/current/old) ~ (<boss>/<job>)
        can not ~ stand my
        can not wait to ~ leave/quit/escape
        sick/tired ~ of my/working ~ (<boss>)
        dead end job
        get away from my
        escape ~ (from) my ~ <boss>
        toxic ~ <boss>/culture/environment/workplace
        other/another/second/first candidate/candidates/applicant ~~ <bad>/worse/weak/weaker
        other/another/second/first candidate/candidates/applicant ~~ unqualified/unprepared/inferior
        other/another/second/first applicants/interviewer/interviewers ~~ <bad>/worse/weak/weaker
        other/another/second/first applicants/interviewer/interviewers ~~ unqualified/unprepared/inferior
        your ~ (new) colleague/colleagues ~ <be>/seemed/was/kept ~ <bad>/late/rude/bored/unprepared
        your ~ (new) recruiter/receptionist/hr ~ <be>/seemed/was/kept ~ <bad>/late/rude/bored/unprepared
        your ~ (new) boss/assistant/coworker/manager/team ~ <be>/seemed/was/kept ~ <bad>/late/rude/bored/unprepared
        your ~ (new) colleague/colleagues ~ <be>/seemed/was/kept ~ dismissive/distracted/weird
        your ~ (new) recruiter/receptionist/hr ~ <be>/seemed/was/kept ~ dismissive/distracted/weird
        your ~ (new) colleague/colleagues/recruiter/receptionist/hr ~ <be>/seemed/was/kept ~ creepy/checking/texting
        your ~ (new) boss/assistant/coworker/manager/team ~ <be>/seemed/was/kept ~ dismissive/distracted/weird
        your ~ (new) boss/assistant/coworker/manager/team ~ <be>/seemed/was/kept ~ creepy/checking/texting
        unlike your/the/my/some/other ~ colleague/colleagues/candidates/interviewers/recruiter/boss
        nicer/friendlier/smarter than your/the ~ (other/others/colleague)
        competitor/competitors ~ <be> ~ <bad>
        between you and me
        at/in my/our <past> ~ (<boss>) ~~ <bad>
        <staff> (there/here) <be> ~ <bad>/<rotten>
        my/old/former ~ boss/manager/supervisor/owner/director/lead <be> ~ <rotten>
        they <be> ~ <rotten>
        my ~ <past> ~ <boss> <be> ~ <rotten>
        no idea/clue ~ what ~ he/she/they <be> ~ doing
        not ~ know what ~ he/she/they <be> ~ doing
        did/does/do not ~ have a clue
        steals/steal/stole/stealing my/our/other ~ (people) work/ideas/credit/tips/clients
        takes/take/took/taking ~ credit for ~ my/our/other/everyone
        ^ nobody ~ cares/cared/listens/listened/appreciates
        and/but/because/where nobody cares/cared/listens/listened/appreciates
        treats/treated/treat me/us like/badly/poorly
        micromanages us/me/everyone/everything
        unlike the/your/that/some ~ woman/man/guy/lady/person/girl/hr/recruiter
        the/your/that ~ guy/woman/man/lady/person/girl/recruiter who/that/from/at/in ~~ <be> ~ <bad>
        leave/leaving/left/quit/quitting ~ my ~ <boss> because ~~ <bad>/<rotten>
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt or blame.",
        _INSTEAD,
        """
        i ~ suppose/guess/assume/bet/imagine/gather ~ (that) you/they ~ (just) went/picked/hired/wanted/chose/gave/found
        someone/somebody/one/person/candidate cheaper/younger $
        <be>/was ~ (all/already) fixed/decided/settled from/before/all
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
        you/process/team/company/hr ~ took/take/taking/takes/taken ~ (far/way) too long
        """,
        frozenset((Kind.STATUS, Kind.AFTER_REJECTION, Kind.WITHDRAW)),
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt.",
        _INSTEAD,
        """
        disappointed/disappointing/disappointment
        unfair/unfairly
        frustrating
        """,
        frozenset((Kind.NOTE, Kind.ACCEPT, Kind.ACCEPTED)),
    ),
    remark(
        "bitter",
        "NOTE-19",
        "Swearing has no place here.",
        "Say it in plain words, or leave it out.",
        """
        bullshit/shit/shitty/damn/damned/goddamn/fuck/fucking/fucked/crap/crappy
        bastard/bastards/bitch/asshole/arse/wtf/pissed/sucks/sucked/bollocks/bloody
        screw you/this/them/that
        go to hell
        the hell
        """,
        EVERYWHERE,
    ),
)
