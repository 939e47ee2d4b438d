"""Wordings that apologize, or tell more of oneself than the reader should know."""

from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading.remarks import ADVICE, EVERYWHERE, Remark, remark

EXCUSING: tuple[Remark, ...] = (
    remark(
        "oversharing",
        "NOTE-12",
        "It tells them more about your private life than they need to know.",
        ADVICE["oversharing"],
        """
        had/have/need ~ <organ> ~ (taken/removed) out/removed
        in therapy
        my ~ therapist
        bank/they ~~ take*/took ~ (our/my) ~ house/home/car
        i/we ~ owe/owed/owing ~~ thousand*/hundred*/card*/bank/tax*/everyone/money
        collectors/creditor*/repo/repossess*/foreclos* + my/me/us/call*/phone*/house/car
        sleep*/liv*/stay* ~~ car/truck/couch/sofa/shelter/hostel/van/floor + i/my/we/me
        i/we ~ have/had/need*/<be> ~~ <ailment>
        my ~ <ailment>
        <private> + i ~ <be>/have/had/got/went/lost/need/can/feel/suffer* - your/you/law/talk/team/course/<clients>
        my/our/by/of/my ~ <private> - your/law/thesis/<clients>
        my ~ <family>/<children>/ex/partner/boyfriend/girlfriend ~~ <misfortune>
        things/life/times <be>/has ~ (so/very) hard/rough/difficult/tough ~ (at/for) ~ home/me/us/moment
        my/a ~ divorce
        i <be>/got ~ divorced*
        my breakup/separation/depression/anxiety/medication/therapist/pregnancy/debts/bankruptcy/diagnosis/miscarriage
        my addiction/adhd/autism/insomnia/burnout/illness
        i ~ have/had/suffer*/struggle*/battle* ~ depression/anxiety/cancer/adhd/insomnia/ptsd
        i ~ have/had/suffer*/struggle*/battle* ~ migraines/burnout/diabetes/epilepsy
        i ~ (struggling/battle*/with/from) ~ depression/anxiety/cancer/adhd/insomnia/illness
        i ~ (struggling/battle*/with/from) ~ migraines/burnout/diabetes/epilepsy/addiction/ptsd
        i <be>/got ~ pregnant/bankrupt/sick/ill/hospitalized/depressed/lonely/broke/hungover/drunk/fired/sober/evicted
        i <be> ~ in hospital/debt/therapy/jail/prison/rehab
        passed away
        my ~ mother/father/dad/mom/mum/husband/wife/grandmother/grandfather ~~ died/death/dying/sick/ill/hospital
        my ~ mum/husband/wife/grandmother/grandfather ~~ cancer/left/divorce/cheated/hospitalized/surgery
        my ~ son/daughter/child/dog/cat ~~ died/death/dying/sick/ill/hospital
        my ~ brother/sister/partner/boyfriend/girlfriend ~~ died/death/dying/sick/ill/hospital
        my ~ brother/sister/partner/boyfriend/girlfriend ~~ cancer/left/divorce/cheated/hospitalized/surgery
        death/loss/funeral of my
        my ex ~ (husband/wife/boyfriend/girlfriend)
        lost my ~ job/home/house/mother/father/mom/dad/wife/husband
        my ~ mental/physical health
        my wife/husband/partner/boyfriend/girlfriend ~ left/died/lost
        criminal record
        single mother/mom/father/parent/dad
        i ~ have/got two/three/four/2/3/4 ~ kids/children
        my (back/knee/heart/hip/eye/upcoming) surgery/biopsy/chemo <be>/next/in/on/last/went
        i ~ had/have/need ~ (back/knee/heart) ~ surgery on/in/last/next
        i <be> ~ on (new/strong/my) meds/medication/antidepressants/painkillers/benefits/welfare/parole/probation
        we/i <be> ~ expecting (our/a/another) ~ baby/child/twins
        down to my/our ~ last
        my ~ landlord ~ <be>/wants/needs/keeps/threatens
        my ~ <family> ~ cried/crying
        i <be> ~ (a/an) bipolar/alcoholic
        i was/got let go
        tough/hard/difficult/rough time*/year/period ~~ (for/in) me/my/personally/life
        suicidal/suicide
        custody ~~ my/ex
        my/ex ~~ custody
        full/joint/sole/lose/losing/lost custody
        i ~ cried/crying
        made me cry
        clinic/hospital/ward/doctors/prison/jail ~ let me ~ out/go/home
        came/come/out of/from/fresh rehab/prison/jail/hospital/therapy
        my ~ marriage/relationship/divorce/pregnancy/custody/lawyer*/therapist/psychiatrist/shrink/breakdown
        i ~ <be> ~ sick/ill for/since/again/all
        i <be> ~ arrested/charged/convicted/fired
        pills for/do
        a ~ (hard/bad/difficult/painful/messy) breakup/divorce/miscarriage/separation/bankruptcy
        my ~ sick/ill/dying/disabled/elderly <family>
        feel/felt ~ worthless/hopeless/lonely/miserable
        """,
        EVERYWHERE - {MessageKind.WITHDRAW},
    ),
    remark(
        "apology",
        "NOTE-12",
        "It draws attention to something that went wrong.",
        ADVICE["apology"],
        """
        i ~ gave ~ (you) ~ <bad>/<poorly>/weak/silly/poor ~ answer*
        not ~ think straight/clearly
        my ~ hands/voice/knees <be>/<be> ~ shaking/trembling/shaky
        sounded/felt/looked/feel/behaved like ~ (an/a/such/complete) idiot/fool/child/robot/amateur
        made/make ~ no/little sense + i/my
        i/my <be>/felt/went/sounded/looked ~~ <poorly>
        my ~ <effort>/interview/words/explanation + <poorly>/<lacking> - thank*/your
        talked/spoke/rambled ~ too much/long/fast
        ashamed/embarrassed/mortified of/about/by/at ~ (how/my/it/what/that)
        let myself/you/everyone ~ down
        fool/idiot of myself
        my ~ <effort>/interview ~ <be>/went ~ <bad>/<lacking>/badly/poorly
        not ~ (make/leave/give) ~ best/good/great impression
        i wish i ~ had ~ (been/done) said/prepared/given/better/more/clearer/told/answered
        usually/normally/otherwise ~~ more/better/calmer/clearer + i/was/than
        sorry for/about/again/if/i/my
        sorry ~ being
        sorry that i/my/the
        sorry to ~ bother/trouble/disturb/keep/chase/pester/bug/ask/take/write/nag/intrude
        i <be> ~ sorry for/about/if/that
        excuse/forgive/pardon me/my/any/how
        overlook my/how/it
        my nerves/nervousness/blunder/rambling/tardiness/lateness
        please excuse/forgive/ignore the ~ mess/noise/background/state/interruption/dog/connection/quality/barking/kids
        ^ excuse/forgive the
        usually ~ better/calmer/clearer
        should have prepared ~ (better/more)
        i <be> ~ nervous/tongue/flustered/unprepared/rambling/rusty
        i <be> ~ mortified/embarrassed/ashamed/clumsy/awkward/jittery/distracted/tired
        i <be>/arrived/came/showed ~ late
        being ~ late/nervous/unprepared
        tongue tied
        nerves got/getting
        messed/screwed ~ up
        blew/bombed/flubbed/botched/fumbled/butchered/ruined/tanked ~ question/interview/answer/it
        kick*/beating/embarrassed/disgraced myself
        i ~ (must/have) babbled/rambled/froze/blanked/mumbled/stammered/stuttered/waffled
        how badly i
        stumbled over/through
        mind went blank
        <be> not ~ at my best
        not ~ at my best
        i regret ~ (that) my/i/how/not
        feel/felt ~ awful/terrible/bad/embarrassed/foolish/stupid ~ (about/that/for)
        bother*/disturb*/pester* you
        taking up ~ your
        i ~ not ~ do/answer/perform/express/explain/present ~ well/better/properly/best
        talked too much
        did ~ badly/poorly/terribly
        it/interview/that/things/meeting went ~ badly/poorly/terribly
        <admit> ~ (that) i do not ~ have ~ (enough/much/the) ~ experience/skills/knowledge/background
        <admit> ~ (that) (i) lack* ~ experience/skills/knowledge/background
        mind/excuse/ignore my ~ english/grammar/accent/spelling/typing
        hope i/my/it/this ~~ not ~ put/scare/turn/bother/annoy/offend/disappoint/bore you
        i ~ have ~ sounded/seemed/come/appeared/looked ~~ nervous/rude/cold/arrogant/confused/tired/unsure
        i ~ <be>/had ~ (having) ~ (an/a) off/bad/rough day
        not ~ hold/count ~ (it/that/this) against me
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
        EVERYWHERE - {MessageKind.WITHDRAW, MessageKind.DECLINE},
    ),
    remark(
        "apology",
        "NOTE-12",
        "It draws attention to something that went wrong.",
        ADVICE["apology"],
        """
        i/we ~ to apologize/apologise
        i/we (do/must/sincerely/deeply) apologize/apologise
        apologies
        """,
        EVERYWHERE - {MessageKind.WITHDRAW, MessageKind.DECLINE, MessageKind.AFTER_REJECTION},
    ),
)
