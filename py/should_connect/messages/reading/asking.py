"""Wordings that ask for more than the contact. `remarks` says how to read a phrase."""

from should_connect.messages.reading.remarks import Remark, remark

ASKING: tuple[Remark, ...] = (
    remark(
        "pushy",
        "NOTE-20",
        "It presses them to act.",
        "Leave it out: they will answer if they want to.",
        """
        please/kindly/just accept
        accept my/this request/invitation/invite
        kindly respond/reply/revert/connect/confirm
        make sure to/you/that
        do not forget/ignore
        don't forget/ignore
        as soon as possible/you
        asap
        urgently
        is/it's (very/really) urgent
        reply/respond/answer/call immediately
        i expect
        i'm/am expecting
        waiting for your/a/an (quick) reply/response/answer/call
        waiting to hear
        await/awaiting your
        forward to your/a/an (quick/prompt/early/kind/speedy/positive) reply/response/answer/decision/acceptance/call
        get back to me
        reply/respond/answer/write to me
        write back
        i'll/i (will) keep asking/trying/writing/messaging/calling
        i'll/i (will) follow up
        i'll/i (will) call you
        you must/should hire/choose/accept/pick/consider/know
        you have/need to hire/choose/accept/pick/consider/know
        i've/i (have) already asked/sent/written/messaged
        i insist
        earliest convenience
        schedule/arrange/organize/organise a/another call/chat/meeting/coffee
        set up a/another call/chat/meeting/coffee
        hop/jump on a (quick) call
        when can/could we
        did you see/get/receive/read my
        need an answer
        why have/haven't/did/didn't you
        still have not/haven't accepted/replied/answered
        still haven't accepted/replied/answered
        just checking in
        just following up
        following up again
        one more reminder
        a/quick/gentle/friendly reminder
        """,
    ),
    remark(
        "asks-job",
        "NOTE-20",
        "It asks for work or a favor, so the contact looks like a means to that.",
        "Ask for nothing but the contact.",
        """
        keep/bear/have me in mind
        for/about/of/any future/other/similar openings/opening/opportunities/opportunity/roles/role/positions/vacancies
        other openings/vacancies
        good word for me
        put in a (good) word
        refer me
        recommend me
        vouch for me
        help me get/land/find
        pass on my cv/resume/name
        forward my cv/resume/profile
        let me know if anything/something opens/comes
        let me know of any
        """,
    ),
    remark(
        "begging",
        "NOTE-20",
        "It pleads, and puts them in an awkward place.",
        "Say plainly that you would be glad to stay in touch.",
        """
        i beg
        begging
        desperate/desperately
        please please
        i (really) (badly) need this/the/a/that job/role/position/work/chance
        really/badly need
        need this job
        last hope/chance
        i'd/i'll/i (would/will) do anything
        second/another chance
        give/grant/allow me a/one/the chance/opportunity
        reconsider
        please consider me
        consider me again
        any job/position/work at all
        take any job/role/position
        family to feed/support
        i've/i (have) been out of work/unemployed
        i've/i (have) been unemployed
        i'm/i (am) (currently) out of work
        i'm/i (am) (currently) unemployed
        means/mean everything to me
        mean/means the world
        dream job
        change my life
        pray/praying
        """,
    ),
    remark(
        "asks-decision",
        "N5",
        "It asks about the decision.",
        "Keep that for one email, to whoever you write with, once it is due.",
        """
        have you (already) decided
        have you (already) made
        made a/your/the/any decision
        has/have a/the decision been
        any news
        any (further) update/updates
        an update
        update me
        when will/can/might/may/should i/you/the/they
        when will/might/should we
        when do you
        hear/heard/hearing back
        hear/hearing from you
        hear/know/learn the/your outcome/result/results/decision
        status of
        application status
        where (do) i stand
        where things stand
        the/your/any next step/steps/round/stage
        what comes/happens next
        did i get
        have i got
        am i still
        still in the running
        still considering/considered
        still being considered
        let me know if i
        let me know your/the/about
        hiring timeline
        your timeline for
        chances of/are
        my chances
        """,
    ),
    remark(
        "selling",
        "NOTE-20",
        "It sells: the note then looks like a part of the application.",
        "Interest and fit belong in the thank-you email. Here a short thanks is enough.",
        """
        perfect/ideal/great/good/strong/right/best/excellent fit/candidate/match
        perfect/ideal/right/best person/choice
        years of experience
        years' experience
        my (strong/extensive/broad/wide/long/many/relevant/proven/technical) skills/skillset/expertise/qualifications
        my (strong/extensive/broad/wide/long/relevant/proven) experience in/with/of/as/at
        my background in/as
        my achievements/strengths/accomplishments
        track record
        results driven
        i'm/i (am) (very/so/truly/really/deeply) passionate
        an asset
        hire me
        add value
        i'm/i (am) perfect/ideal/confident/convinced
        i'd/i (would) be perfect/ideal/great/excellent
        i can/could/would/will bring/contribute/offer/deliver
        i'd/i'll bring/contribute/offer/deliver
        my cv/resume/résumé/portfolio/website/blog/github
        please find attached
        is/are/have/i've attached
        team player
        hard working
        hardworking
        hard worker
        fast/quick learner
        self starter
        highly motivated
        strongest candidate
        everything you need/want
        everything you're looking
        """,
    ),
)
