"""Wordings that apologize, or tell more of oneself than the reader should know."""

from should_connect.messages.reading.remarks import EVERYWHERE, Kind, Remark, remark

EXCUSING: tuple[Remark, ...] = (
    remark(
        "oversharing",
        "NOTE-12",
        "It tells them more about your private life than they need to know.",
        "Leave it out. You owe nobody a reason.",
        """
        my/a ~ divorce
        i <be>/got ~ divorced*
        my breakup/separation/depression/anxiety/medication/therapist/pregnancy/debts/bankruptcy/diagnosis/miscarriage
        my addiction/adhd/autism/insomnia/burnout/illness
        i ~ have/had/suffer*/struggle*/battle* ~ depression/anxiety/cancer/adhd/insomnia/ptsd
        i ~ have/had/suffer*/struggle*/battle* ~ migraines/burnout/diabetes/epilepsy
        i ~ (struggling/battle*/with/from) ~ depression/anxiety/cancer/adhd/insomnia/illness
        i ~ (struggling/battle*/with/from) ~ migraines/burnout/diabetes/epilepsy/addiction/ptsd
        i <be>/got ~ pregnant/bankrupt/sick/ill/hospitalized/depressed/lonely/broke/hungover/drunk/fired/sober/evicted
        i <be>/got ~ laid off
        i <be> ~ in hospital/debt/therapy/jail/prison/rehab
        <be>/got fired ~ from
        passed away
        my ~ mother/father/dad/mom/mum/husband/wife/grandmother/grandfather ~~ died/death/dying/sick/ill/hospital
        my ~ mother/father/dad/mom/son/daughter/child/dog/cat ~~ cancer/left/divorce/cheated/hospitalized/surgery
        my ~ mum/husband/wife/grandmother/grandfather ~~ cancer/left/divorce/cheated/hospitalized/surgery
        my ~ son/daughter/child/dog/cat ~~ died/death/dying/sick/ill/hospital
        my ~ brother/sister/partner/boyfriend/girlfriend ~~ died/death/dying/sick/ill/hospital
        my ~ brother/sister/partner/boyfriend/girlfriend ~~ cancer/left/divorce/cheated/hospitalized/surgery
        death/loss/funeral of my
        my ex ~ (husband/wife/boyfriend/girlfriend)
        lost my ~ job/home/house/mother/father/mom/dad/wife/husband
        my ~ mental/physical health
        my wife/husband/partner/boyfriend/girlfriend ~ left/died/lost
        dark/rough/hard/difficult times
        criminal record
        single mother/mom/father/parent/dad
        with two/three/four/2/3/4/little kids/children ~ in/at daycare/home/alone
        i ~ have/got two/three/four/2/3/4 ~ kids/children
        my (back/knee/heart/hip/eye/upcoming) surgery/biopsy/chemo <be>/next/in/on/last/went
        i ~ had/have/need ~ (<be>) a ~ stroke/breakdown/transplant
        i ~ had/have/need ~ (back/knee/heart) ~ surgery on/in/last/next
        i <be> ~ recovering from
        i <be> ~ on (new/strong/my) meds/medication/antidepressants/painkillers/benefits/welfare/parole/probation
        our/my/second/third/fourth/another baby ~ (<be>) ~ coming/due/on
        we/i <be> ~ expecting (our/a/another) ~ baby/child/twins
        down to my/our ~ last
        bank ~ <be> ~ taking/foreclosing
        my ~ landlord ~ <be>/wants/needs/keeps/will/threatens
        my ~ <family> ~ cried/crying
        i ~ have/had/get ~ panic attack*
        i <be> ~ (a/an) bipolar/alcoholic
        i was/got let go
        tough/hard/difficult/rough time*/year/period ~~ (for/in) me/my/personally/life
        personal problems/issues/crisis
        suicidal/suicide/custody
        money troubles/problems
        financial difficulties/problems/trouble/hardship
        i ~ cried/crying
        made me cry
        came/come/out of/from/fresh rehab/prison/jail/hospital/therapy
        my ~ marriage/relationship/divorce/pregnancy/custody/lawyer*/therapist/psychiatrist/shrink/breakdown
        i ~ <be> ~ sick/ill for/since/again/all
        i <be> ~ arrested/charged/convicted/fired
        between the lawyers
        a ~ rough/hard/tough/terrible year/month
        the/those/my ~ new pills
        pills for/do
        a ~ (hard/bad/difficult/painful/messy) breakup/divorce/miscarriage/separation/bankruptcy
        my ~ sick/ill/dying/disabled/elderly <family>
        feel/felt ~ worthless/hopeless/lonely/miserable
        """,
        EVERYWHERE - {Kind.WITHDRAW},
    ),
    remark(
        "apology",
        "NOTE-12",
        "It draws attention to something that went wrong.",
        "Leave it out. Nothing needs excusing here.",
        """
        sorry for/about/again/if/i/my
        sorry ~ being
        sorry that i/my/the
        sorry to ~ bother/trouble/disturb/keep/chase/pester/bug/ask/take/write/nag/intrude
        i <be> ~ sorry for/about/if/that
        excuse/forgive/pardon me/my/any/how
        overlook my/how/it
        i hope you ~ (can/will) forgive/overlook/excuse
        my nerves/nervousness/blunder/rambling/tardiness/lateness
        please excuse/forgive/ignore the ~ mess/noise/background/state/interruption/dog/connection/quality/barking/kids
        ^ excuse/forgive the
        usually ~ better/calmer/clearer
        better than i was/did/seemed
        should have prepared ~ (better/more)
        i <be> not ~ prepared
        forgot your name
        i <be> ~ nervous/tongue/flustered/unprepared/rambling/rusty
        i <be> ~ mortified/embarrassed/ashamed/clumsy/awkward/jittery/distracted/tired
        i <be>/arrived/came/showed ~ late
        being ~ late/nervous/unprepared
        nervous ~ (wreck) and
        tongue tied
        nerves got/getting
        messed/screwed ~ up
        blew/bombed/flubbed/botched/fumbled/butchered/ruined/tanked ~ question/interview/answer/it
        blew/bombed/flubbed/botched/fumbled/butchered/ruined/tanked ~ test/exercise/presentation
        kick*/beating/embarrassed/disgraced myself
        i ~ (must/have) babbled/rambled/froze/blanked/mumbled/stammered/stuttered/waffled
        how badly i
        stumbled over/through
        mind went blank
        drew a blank
        <be> not ~ at my best
        not ~ at my best
        not ~ myself
        not my best
        my poor/bad/weak/terrible/clumsy/shaky/awful/confused ~ answer*/performance/interview/voice/responses
        i regret ~ (that) my/i/how/not
        feel/felt ~ awful/terrible/bad/embarrassed/foolish/stupid ~ (about/that/for)
        bother*/disturb*/pester* you
        taking up ~ your
        i ~ not ~ do/answer/perform/express/explain/present ~ well/better/properly/best
        talked too much
        did ~ badly/poorly/terribly
        it/interview/that/things/meeting went ~ badly/poorly/terribly
        what a disaster
        misunderstood your
        <admit> ~ (that) i do not ~ have ~ (enough/much/the) ~ experience/skills/knowledge/background
        <admit> ~ (that) (i) lack* ~ experience/skills/knowledge/background
        my lack of ~ experience/knowledge/skills/preparation
        mind/excuse/ignore my ~ english/grammar/accent/spelling/typing
        my bad/poor/broken/rusty english/grammar/spelling
        my ~ <be> ~ embarrassing/terrible/awful/horrible/shaky/rusty
        <admit> ~ (that) i <be> not ~ (the/as) ~ qualified/experienced/strongest/perfect
        hope i/my/it/this ~~ not ~ put/scare/turn/bother/annoy/offend/disappoint/bore you
        i ~ have ~ sounded/seemed/come/appeared/looked ~~ nervous/rude/cold/arrogant/confused/tired/unsure
        i/my/answer*/mind <be> ~ all over the place
        i ~ <be>/had ~ (having) ~ (an/a) off/bad/rough day
        not sure i ~ answered/explained/expressed/handled ~~ well/properly/right/correctly/clearly/question
        not ~ hold/count ~ (it/that/this) against me
        i <be> not ~ feeling ~ well/great
        i ~ turned/showed up ~ late
        for turning/showing/running (up) late
        annoying/nuisance/pest/pain/burden/bother/nerves $
        be/being/am a/annoying/so ~ (such) nuisance/pest/pain/bother/burden/annoying
        made a fool of myself
        worst person/candidate/interview/one you
        sorry to <be>
        you must ~ (have) ~ (think/thought/find/found) ~ (that/me/i) i ~ <be>/had/never
        i <be> ~ off that/this/on
        my ~ <effort> ~~ <lacking>
        ignore/forget ~ silly/stupid/dumb ~ (things/stuff/words)
        i can/could do much better
        better than what you saw
        """,
        EVERYWHERE - {Kind.WITHDRAW, Kind.DECLINE},
    ),
    remark(
        "apology",
        "NOTE-12",
        "It draws attention to something that went wrong.",
        "Leave it out. Nothing needs excusing here.",
        """
        i/we ~ to apologize/apologise
        i/we (do/must/sincerely/deeply) apologize/apologise
        ^ apologize/apologise
        apologies
        apologizing/apologising for
        my apology
        could/should have done/answered/said/performed ~ better
        """,
        EVERYWHERE - {Kind.WITHDRAW, Kind.DECLINE, Kind.AFTER_REJECTION},
    ),
)
