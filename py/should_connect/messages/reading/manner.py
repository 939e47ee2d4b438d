"""Wordings that strike the wrong note."""

from should_connect.messages.kinds import ON_LINKEDIN
from should_connect.messages.reading.remarks import ADVICE, Remark, remark

MANNER: tuple[Remark, ...] = (
    remark(
        "default-text",
        "NOTE-01",
        "This is the text that LinkedIn offers to everyone.",
        "Say in your own words where you met and why you're writing.",
        """
        like to add you to my (professional) (linkedin) (business) network
        add you to my professional/linkedin/business network
        join my/your (professional) (linkedin) (business) network
        you <be> a person i trust
        """,
        ON_LINKEDIN,
    ),
    remark(
        "generic-greeting",
        "NOTE-14",
        "It's addressed to nobody in particular.",
        "Greet them by name.",
        """
        to whom it may concern
        dear sir*/madam/recruiter/interviewer/all/team/friend/colleague
        dear hiring/interview*/recruitment/recruiting/hr manager/team/committee/panel/department/professional
        hi/hello/hey there/all/everyone/team/guys/both/folks
        """,
    ),
    remark(
        "stock-phrase",
        "NOTE-02",
        "It could have been sent to anyone.",
        "Name the role, or one thing you talked about.",
        """
        expand*/grow*/extend*/widen/broaden*/build*/strengthen my (own) (professional) (linkedin) network
        expand*/grow*/build* my (own) circle/connections
        like minded people/professionals/individuals
        came/come/stumbled across/upon/on your ~ profile/page
        found/saw/viewed/noticed your ~ profile
        pick your brain
        touch base
        circle back
        synergy*
        mutually beneficial
        let us connect
        always ~ looking/happy/keen/eager to ~ connect/expand/network/meet
        love connecting/networking
        connect*/network* with ~ professionals/leaders/experts/people ~ (in)
        contacts/connections in common
        mutual connections
        connect and collaborate
        explore ~ opportunities/collaboration/synergies
        """,
        ON_LINKEDIN,
    ),
    remark(
        "flattery",
        "NOTE-12",
        "It flatters, which is easily read as wanting something.",
        ADVICE["flattery"],
        """
        you/your + wisest/smartest/kindest/cleverest/brightest/greatest/finest - i <be> ~ the - <clients>
        idolize*/worship*/adore* you/your/the
        you/company/team <be> ~ perfect
        nobody/one ~~ close/compare* to you
        never/nobody/no/not ~~ <person>/<worker>/anyone/anybody/someone/<mind> ~~ as ~~~ as you
        <divine> + you/your - <clients>/cat/dog/cake/recipe/soup
        wisest/smartest/kindest/greatest/finest/cleverest/nicest + you/your + ever/met/world/life/known/alive
        no/not/nobody ~~ greater/better/smarter/wiser/kinder/finer ~~ than you
        admirer
        spellbound/mesmerized/starstruck/mesmerised
        honor of ~ (a/my) lifetime/life
        i worship/adore/idolize
        most/greatest ~~ <mind> ~ in/i/of/ever
        huge/big/biggest/massive/great fan ~ (of) you/your*
        i <be> ~ (a) ~ fan of yours/you
        huge/massive fan
        in awe
        an ~ (absolute/real/true) inspiration
        you <be> ~ my ~ inspiration/hero/idol
        you <be> ~ (a/an/the/such) ~ legend/genius/guru/rockstar/visionary/idol/icon/star/superstar/goddess/god
        such a ~ (true/real) legend/genius/guru/rockstar/visionary/icon/star
        true/real/living/absolute legend/genius/guru/visionary/icon/leader
        my idol/hero
        rock star
        best ~ interviewer/boss/leader/recruiter ~ i/ever/in
        i ~ admire* you
        look* up to you
        blown away
        <awed> by you/your
        left ~ speechless
        <great> <person>/career
        your ~ <great> ~ career/wisdom/leadership/vision/achievements/background/experience
        your ~ <great> ~ expertise/success/knowledge/insight*/talent/journey
        your stellar/unbelievable/prestigious/esteemed/renowned/wisdom/brilliance/genius/greatness
        you <be> ~ <great> ~ (<person>/at/and)
        amazed/impressed by ~ wisdom/brilliance/intelligence
        greatest/finest/smartest/kindest/wisest ~ <person>/company/team/interviewer/people/minds ~
        never met ~ anyone/someone/somebody/a ~ (as/like)
        eternally/forever/infinitely/endlessly grateful/indebted/thankful/yours
        one in a million
        best/greatest/finest/smartest ~~ on earth/alive
        worship/idolize/adore/revere you/your
        second to none
        never have i ~ met/known/spoken/talked
        league/world of your own
        as <great>/kind/smart/wise/nice/brilliantly/wisely/clearly/wonderfully/beautifully/well as you $
        <person>/boss/someone like you $
        heaven/paradise/angel on earth
        such a ~ (and) wise/gifted/talented/smart/intelligent/charismatic/brilliant ~ (and) ~ <person>/woman/man
        <be> out of this world
        you <be> simply/just/truly/absolutely perfect/amazing/wonderful
        listen to you forever/all/for ~ (hours/days)
        blessed to have you/a/someone
        never ~ seen/met/heard/known such
        you <be> the ~ best/greatest/smartest/wisest/finest ~ (<person>) anyone/anybody/i/ever/in
        what a/an ~ <great> ~ you have/are
        a genius like/as
        you have the best ~~ in the
        knows no limits/bounds
        """,
    ),
    remark(
        "flattery",
        "NOTE-12",
        "It flatters, which is easily read as wanting something.",
        ADVICE["flattery"],
        """
        so/truly/deeply/incredibly/really/most/very/hugely inspired*
        it would be ~ honor/honour
        great/greatest/huge honor/honour
        honored/honoured to ~ (have/meet/be/know)
        privileged to
        your amazing/brilliant/incredible/extraordinary/phenomenal/exceptional/impressive/outstanding
        """,
        ON_LINKEDIN,
    ),
    remark(
        "too-casual",
        "NOTE-12",
        "It's more casual than a first message should be.",
        "Write it out in plain words.",
        """
        thx/thnx/tnx/tks/pls/plz/ur/btw/gonna/wanna/gotta/lol/lmao/rofl/omg/tbh/imo/imho/idk/ngl/dude/bro/bestie
        hey/hi/hello/thanks/my/yo/ok buddy
        xoxo/xx/luv/gr8/cuz/coz/dunno/gimme/lemme/tho/thru/u're
        yall/hmu/tysm/vibe*
        r/thank/see/with/to/for/if/hope/meet*/add/did/are/what/and/love/from/when u
        u are/were/have/guys/know/all/can/could/will/would/said
        yo
        ^ sup
        wassup/whatsup
        what is up
        hit me up
        no cap
        killed/crushed/nailed/aced it
        chill with
        hang out
        catch/see/love ya
        my bad
        super stoked/psyched/pumped/hyped
        """,
    ),
    remark(
        "leftover",
        "NOTE-14",
        "It looks like an assistant's words, not part of your message.",
        "Take it out.",
        """
        written/wrote/kept it/this ~ in a ~~ tone/style
        here/below is a/an/your/the/one ~~ <polish> ~~ <draft>
        here/below is ~~ <draft> ~ (that) you can/could/might/may
        let me know if ~ you ~ (would/want) ~ (like/want) ~ it ~ shorter/longer/warmer/formal/different/changed
        feel free to fill/change/replace/swap/add
        here is a/an/your/the/my/one/another ~ (more) ~ version/draft/rewrite/revision
        here is a/an/your/the/my/one/another ~ (more) ~ template/text/rewritten/rewording/sample
        here is a/an/your/the/one/another/some ~ note/message/email ~ (you) ~ can/could/for ~ (send/use/copy)
        here is a/an/your/the ~ (short/polished/professional) ~ note/email/message/reply/response
        here is a/an/your/the ~ (concise/friendly/warm/polite) ~ note/email/message/reply/response
        here is a/an/your/the ~ (refined/improved/revised) ~ note/email/message/reply/response
        here is a/an/your/the ~ (updated/better/more/thank) ~ note/email/message/reply/response
        here are a/some/three/two/your/several ~ options/versions/drafts/variations/examples/suggestions
        below is a/an/your/the ~ version/draft/email/note/message/template
        below is a/an/your ~~ version/draft/email/message/reply
        here is a/an/your/one ~~ email/message/reply/version ~ under/that/you
        ^ sure thing/here
        ^ word/character count
        chatgpt ~ said/wrote/says/suggested
        ^ certainly/absolutely here
        ^ of course here
        as an ai
        as a/an ~ language model
        let me know if you would like me to ~ make/adjust/change/shorten/rewrite/revise/tweak/edit ~ (it/this)
        let me know if you want me to ~ make/adjust/change/shorten/rewrite/revise/tweak/edit
        let me know if you would like ~ (any/further/other) ~ changes/adjustments/tweaks/edits/revisions/version
        would you like me to ~ make/adjust/change/shorten/rewrite
        do you want me to ~ make/adjust/change/shorten/rewrite
        i can ~ make it/this ~ shorter/longer/warmer/formal
        feel free to ~ adjust/customize/edit/modify/personalize/tweak
        this ~ version/draft/email/note/message ~ keeps/maintains/strikes/sounds/is ~~ tone/professional
        this ~ version/draft/email/note/message ~ keeps/maintains/strikes/sounds/is ~~ concise/characters/warm
        this ~ version/draft/email/note/message ~ keeps/maintains/strikes/sounds/is ~~ polite/formal/friendly
        this ~ version/draft/email/note/message ~ keeps/maintains/strikes/sounds/is ~~ limit/clear/genuine
        this ~ version/draft/email/note/message ~ uses/balances/conveys ~~ tone/professional/concise/characters/warm
        this ~ version/draft/email/note/message ~ emphasizes/highlights/focuses ~~ tone/professional/limit/clear/genuine
        this ~ version/draft/email/note/message ~ emphasizes/highlights/focuses ~~ concise/characters/warm
        this ~ version/draft/email/note/message ~ uses/balances/conveys ~~ polite/formal/friendly/limit/clear/genuine
        this ~ version/draft/email/note/message ~ emphasizes/highlights/focuses ~~ polite/formal/friendly
        replace the ~ (brackets*/placeholders/text)
        version/option/draft 1/2/3/one/two/a/b $
        ^ option/version/draft 1/2/3/one/two/a/b
        i have rewritten/revised/polished/shortened
        why this works
        let me know if you want/need ~ changes/edits/revisions/tweaks/adjustments/modifications/version
        linkedin note/message under
        ^ subject line
        regenerate response
        this draft/version/text/email/message helps/works/sounds/stays/fits
        hope this draft/version/helps
        kept it/this under/within/short/to
        make* it ~ (sound) warmer/shorter/formal/longer/friendlier/softer/less/more ~ (formal/casual/personal)
        ^ want me to
        this ~ version/draft/email/note/message expresses/conveys/shows
        anything else i can help ~ (you) with
        replace ~ name/placeholder*/bracket*/details
        would you like a/another/the ~ version/draft/copy
        i can help ~ (you) with that/this
        strikes a ~~~ tone/balance
        you can ~ paste/copy/send this
        """,
    ),
)

INTERVIEW = remark(
    "mentions-interview",
    "NOTE-18",
    "It brings back an interview that didn't go well.",
    "Write about the role or the field instead.",
    """
    interview/interviews/interviewed/interviewing/interviewer
    our conversation/talk/chat/call/meeting/discussion/exchange/time
    i spoke/talked/met/discussed/chatted
    we spoke/talked/met/discussed/chatted
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
