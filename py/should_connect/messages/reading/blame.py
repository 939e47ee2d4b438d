"""Wordings that show hurt, blame somebody, or speak badly of others."""

from should_connect.messages.kinds import ON_LINKEDIN, MessageKind
from should_connect.messages.reading.remarks import ADVICE, EVERYWHERE, Remark, remark

_INSTEAD = ADVICE["bitter"]

BLAME: tuple[Remark, ...] = (
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt or blame.",
        _INSTEAD,
        """
        wrong/mistaken about me/my/this
        disagree with/about
        making/made ~ huge/big/terrible/grave/costly ~ error/mistake
        i would/will not ~ work ~ (for/with) ~ you/there
        nobody/one with/in ~~ sense/mind/brain
        your ~ reasons/explanation/feedback/logic + make*/no/nonsense/sense/wrong
        how generous/kind/nice/thoughtful/brave/sweet/gracious of you to ~~ line*/send/let/write/finally/bother/after
        copy/copied ~ past*/pasted
        thanks/thank ~~ for nothing
        you/they/someone/somebody could/might have ~ told/had/let/warned/informed/bothered
        since/because you ~ never ~ cared/listened/wanted/looked
        you/they/one/nobody ~ cared/listened to/about ~ (me/my)
        <be>/was ~ (all) decided/settled/fixed/over before/long
        it hurts/hurt/stings/stung that/to/how
        went with/for someone/somebody/a ~ less
        telling/tell/warn ~~ everyone/people/friends/them ~~ not to ~ apply/work/bother
        not ~ agree with ~ it/that/your/this/you
        not ~ agree with it
        i ~ <be>/feel/felt/left ~ <hurt> ~ by/with/in/at/about ~ (your/you/the/how/this) ~
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
        waste* of/my/our/everyone ~ time
        i ~ deserve*
        you/they ~ (have) made a ~ mistake
        the/a/your wrong decision/choice/person/call
        regret your/the/this ~ decision/choice
        <be>/been/felt ~ overlooked
        not ~ understand why ~ i/you/they/my/someone/anyone
        i <be>/would ~~ the better/stronger candidate/choice
        better/more/most/over qualified than/for/candidate
        not agree with your/the/this
        not ~ accept your/this/the ~ decision/rejection/answer/outcome
        ^ obviously/clearly i/you/they/your
        clearly had no
        you/they ~ obviously/clearly/apparently ~ not/never/no/wanted/prefer*
        good luck finding
        a form/canned/generic/template/automated letter/email/reply/response/rejection - instead/appreciate/glad
        you ~ passed ~ up/over
        you passed ~ on
        even though i <be> ~ more/better/best/qualified/not/perfect
        you <be> ~ making a ~ mistake
        <be> ~ an insult
        nobody ~ (has) bothered/answered/replied/wrote/called
        nobody/anyone/anybody/somebody/someone ~ told/tell*/informed me - before/until/how
        you people/lied
        lied to me
        you ~ (will) (be) never find
        not ~ even read
        no idea what you <be> missing
        next time ~ do not
        <be> made before i
        a setup/set-up/farce/sham
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
        expected ~ better/more ~ from/of you/your/a/an/this
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It speaks badly of them or of the interview.",
        _INSTEAD,
        """
        {them} ~ <be>/look*/seem*/sound*/felt/feel* ~ <bad>/<ill> - month/year/week/day
        <bad> <place>
        how ~ logical/convenient/touching/original/clever/professional/predictable/surprising $
        <insult> + your/this/company/firm/team/process/interview/you/whole
        your ~ (hiring/whole) ~ (process/company/team) ~ <be> ~ a/an ~ dump/mess/joke/shambles/circus/disgrace/farce
        team/you/they/company ~ made ~ poor/bad/terrible/wrong/strange/odd/foolish choice/decision/call
        form/canned/template/stock letter/email/rejection - instead/appreciate/glad
        you/your/decision/it/this/they/panel/process ~ <be>/felt/seem*/sound* ~ <bad>
        what a <bad>/waste/joke
        interview ~ <be>/felt/seem*/sound* ~ <bad> - my
        <be> ~ (as) thick as
        idiot*/moron*/jerk*/imbecile/loser*/clown*/scumbag - sounded/felt/feel/myself/behaved/like
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It speaks badly of someone else, and they may wonder what you'd say about them.",
        "Leave it out.",
        """
        my ~ <past> ~ <boss> ~~ <bad>/freak
        my/our ~ manager/boss/supervisor/owner ~ <be> ~ <bad>/freak
        manager/boss/supervisor/owner ~~ take*/play* credit/favorites
        manager/boss/supervisor/owner ~~ has it in
        out of ~ depth
        half asleep
        <people>/lad/one before me ~ <be>/could/did ~ not/no/<bad>
        i <be> ~ only one ~~ who ~ knew/could/had
        owner/boss/manager/people where i ~ work ~~ <bad>
        person/lad/guy/man/woman/girl/candidate/one/whoever you ~ <hire>/chose ~~~ <bad>/worse/not/never/barely
        not/never ~ stand ~ (the) ~ <people>/it/work*/boss/him/her/them
        my/our ~ <past> ~ <boss> ~~ never/not ~ paid/pay*/listen*/kept/car*/train*/told/thank*
        none/neither ~ (of) ~ other*
        <insult> + <boss>/owner/job/interviewer/they + my/i/now/other/last/former/current
        <place> (where) i ~ work ~~ <be> ~ <ill>/circus/hell
        they/he/she/<boss>/owner ~ <wrongs> ~~ everybody/everyone/people/us/me/staff
        other/rest <rivals>/ones/<people> ~~ (<be>/could/did/had) ~ not/no/never/barely/hardly/out
        other/rest ~ <rivals>/people ~~ <bad>/weak/slow/worse
        unlike ~~ chaos/mess/people/boss/<past>
        my ~ <past> ~ <boss> ~~ <bad>/hate*/micromanage*/sucks*/screamed/yelled/stole/drama/hell
        hate*/despise/loathe my/working/the ~ (for/current/old) ~ (<boss>/<job>)
        sick/tired ~ of my/working ~ (<boss>)
        my/your/other/another/first/second ~ <people> ~~ <be>/seem*/look*/felt/asked/has ~ <bad>
        other/another/first/second ~ <people> ~~ <bad>/worse/weak*/unqualified/inferior
        the/that ~ guy/woman/man/lady/girl/receptionist/assistant/recruiter ~~~ <be>/seemed ~ <bad>
        unlike the/your/my/some/other/that ~ <people>
        <people>/company i work with/for ~~ <bad>/drain/lazy
        <people> has/have/had no ~ clue/idea/manners/respect/shame
        at my ~ <past> ~ (<job>/<boss>) ~~ lies/lied/lying/steal*/cheat*/gossip*
        no idea/clue ~ what ~ he/she/they <be> ~ doing
        did/does/do not ~ have a clue
        steal*/stole my/our/other ~ (people) work/ideas/credit/tips/clients
        take*/took ~ credit for ~ my/our/other/everyone
        treat* me/us like/badly/poorly
        down the drain
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
        you ~ said/wrote/told/claim* ~~~ but i <be>/have/had/did
        nephew/cousin/son/daughter/buddy + winner/chosen/hired/got/lucky/job
        two/one/three ~ (whole/short/little) lines/sentences
        only/just/in few ~ (short/little) lines/sentences - to
        after ~ <many> rounds/interviews/weeks/months
        you ~ told/said/swore/promised ~~ i <be> ~ perfect/great/ideal/in/favorite/hired/best/right/exactly
        i ~ suppose/guess/assume/bet/imagine/gather ~ (that) you/they ~ went/picked/hired/wanted/chose/gave/found
        someone/somebody/one/person/candidate cheaper/younger $
        <be>/was ~ (all) fixed/decided/settled from/before/all
        ^ so much for
        another rejection
        you ~ (all) do/are/say ~ (all) ~ same
        ^ what <be> the point
        """,
        frozenset((MessageKind.AFTER_REJECTION,)),
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
        frozenset((MessageKind.STATUS, MessageKind.AFTER_REJECTION, MessageKind.WITHDRAW)),
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt.",
        _INSTEAD,
        """
        disappointed*/disappointment/unfair/unfairly/frustrating
        """,
        ON_LINKEDIN,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "Swearing doesn't belong here.",
        "Say it in plain words, or leave it out.",
        """
        bullshit/shit*/damn*/goddamn/fuck*/crap*/bastard*/bitch/asshole/arse/wtf/pissed/sucks*/bollocks/bloody
        """,
        EVERYWHERE,
    ),
)
