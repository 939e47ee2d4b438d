"""Wordings that strike the wrong note. `remarks` says how to read a phrase."""

from should_connect.messages.reading.remarks import Remark, remark

MANNER: tuple[Remark, ...] = (
    remark(
        "default-text",
        "NOTE-01",
        "This is the text that LinkedIn offers to everyone.",
        "Say in your own words where you met and why you write.",
        """
        add you to my (professional) (linkedin) network
        join my (professional) (linkedin) network
        join your (professional) (linkedin) network
        since you are a person i trust
        """,
    ),
    remark(
        "generic-greeting",
        "NOTE-14",
        "It is addressed to nobody in particular.",
        "Greet them by name.",
        """
        to whom it may concern
        dear sir/madam/sirs/recruiter/interviewer/all/team/friend/colleague
        dear hiring/interview/recruitment manager/team/committee
        hi/hello/hey there/all/everyone/team/guys/both
        """,
    ),
    remark(
        "stock-phrase",
        "NOTE-02",
        "It could have been sent to anyone.",
        "Name the role, or one thing you talked about.",
        """
        expand/expanding/grow/growing/extend/extending/widen/broaden/build/building my (own) (professional) network
        like minded people/professionals/individuals
        came/come across your profile
        stumbled upon/across/on your profile
        found your profile
        pick your brain
        touch base
        synergy
        synergies
        mutually beneficial
        let's connect
        always looking to connect/expand/network
        love connecting with new people
        connect with professionals/leaders/experts
        hope this (message/note/email) finds you well
        hope you're/you (are) doing well
        """,
    ),
    remark(
        "flattery",
        "NOTE-12",
        "It flatters, which is easily read as wanting something.",
        "Name one thing that was useful to you, in plain words.",
        """
        huge/big/biggest/massive fan
        in awe
        an (absolute/real/true) inspiration
        so/truly/deeply/incredibly inspiring/inspired
        most inspiring
        inspired by you
        idol
        legend
        genius
        guru
        rockstar
        rock star
        visionary
        thought leader
        it'd/it (would) be an honor/honour
        such an honor/honour
        great/greatest honor/honour
        honored/honoured to
        privileged to
        best interviewer/manager/boss/leader/recruiter
        admire/admired/admiring you/your/how
        look/looked up to you
        blown away
        amazing/brilliant/incredible/extraordinary/phenomenal person/leader/career/manager/mentor/professional
        your amazing/brilliant/incredible/extraordinary/phenomenal/exceptional/impressive/outstanding/stellar
        you are/were (so) (truly) (really) amazing/brilliant/incredible/fantastic/outstanding/exceptional/wonderful
        you're (so) (truly) (really) amazing/brilliant/incredible/fantastic/outstanding/exceptional/wonderful
        learn from the best
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        "It shows hurt or blame.",
        "Leave it out, and thank them for having considered you.",
        """
        disappointed/disappointing/disappointment
        unfair/unfairly
        your loss
        waste/wasted/wasting (of) (my) time
        i deserve/deserved
        you/they made a mistake
        wrong decision/choice/person
        you'll/you (will/might/may) regret
        regret your/the decision
        should have chosen/hired/picked/told/taken/given
        overlooked
        cannot/can't/don't/didn't understand why/how
        do/did not understand why/how
        could have told/had/let/at
        least you could
        ghosted
        was/were/is/are (so/very/quite) rude
        not even/never even/bothered
        never even
        never bothered
        did not/didn't (even) bother
        better candidate
        more qualified than
        i'm/i (am/was/feel/felt) (so/very/really/a/quite) (bit/little) hurt/upset/frustrated/devastated/gutted/shocked
        was (so/very/really/quite) frustrating
        devastated
        heartbroken
        a shame you/that
        even though i was
        lost out
        no hard feelings
        """,
    ),
    remark(
        "apology",
        "NOTE-12",
        "It draws the eye to something that went wrong.",
        "Leave it out; nothing needs excusing here.",
        """
        sorry for/about/that/if/to/i
        i'm (so/very/really) sorry
        i am (so/very/really) sorry
        apologize/apologise/apologies
        my nerves
        i was (so/very/a/really) (bit/little) nervous
        messed up
        not at my best
        bother/bothering you
        """,
    ),
    remark(
        "too-casual",
        "NOTE-12",
        "It is more casual than a first note should be.",
        "Write it out in plain words.",
        """
        thx
        thnx
        tnx
        pls
        plz
        ur
        btw
        gonna
        wanna
        gotta
        lol
        omg
        tbh
        imo
        dude
        bro
        buddy
        bestie
        xoxo
        xx
        luv
        r u
        u are/were/have/guys/know/all
        thank/see/with/to/for/if/hope/meeting/meet/add u
        yo
        sup
        wassup
        what's up
        """,
    ),
)

INTERVIEW = remark(
    "mentions-interview",
    "NOTE-18",
    "It brings back a talk that did not go well.",
    "Write about the role or the field instead.",
    """
    interview/interviews/interviewed/interviewing/interviewer
    our conversation/talk/chat/call/meeting/discussion/exchange/time
    we/i spoke/talked/met/discussed/chatted
    meeting you
    talking/speaking/chatting with/to you
    talk with/to you
    your questions/question
    my answers/answer
    the panel
    how it went
    went badly
    """,
)
