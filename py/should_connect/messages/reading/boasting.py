"""Wordings that boast, and those that pass on what was said or shown in confidence."""

from should_connect.messages.reading.remarks import Remark, remark

BOASTING: tuple[Remark, ...] = (
    remark(
        "selling",
        "NOTE-20",
        "It boasts, which makes people doubt the rest.",
        "Leave it out. Name one thing you did, and let them judge.",
        """
        i am ~ (by/far/easily/hands/down) the ~ (absolute) best/greatest/smartest/finest/strongest
        i am ~ (one) (of) the ~ best/greatest/smartest/finest/strongest ~ <worker>
        i <be> ~ (easily/obviously) the ~ best/strongest/top/smartest ~ <worker> ~ (that) you/in/they/all/today/by
        i <be> ~ (easily/obviously/by/far) the best/strongest/obvious/top ~ candidate/choice/pick/hire/applicant
        i <be> ~ most qualified/talented/skilled/gifted/experienced ~ (<worker>) ~ you/in/they/all/applicant/candidate
        best/finest/greatest <worker> you ~ (will/have) ~ ~ find/hire/meet/see/met/seen/get/had
        best/smartest ~ decision/hire/thing ~ you ~ (will/have/could/can) ~ ~ make/made
        the best you ~ (will) ~ ~ find/get/hire/see/meet/interview
        not/never ~ find/get/meet/hire/see anyone/anybody/someone/somebody ~ (<worker>) ~ better/harder/faster/as/like
        not/never ~ find/get/meet/hire/see ~ <worker> ~ better/harder/faster/like
        not ~ find/get/hire/meet ~ better <worker>/fit/match/choice/person
        not find better $
        not find better than me
        never ~ find/get/hire/meet ~ anyone/anybody/someone/a/another ~ like/better/as/<worker>
        nobody/none <does> ~~ like me/i
        no one ~ (else) <does> ~~ like me/i
        nobody/none ~ (else) <does> ~ (it/this) ~ better/harder/faster
        no one ~ (else) <does> ~ (it/this) ~ better/harder/faster
        nobody/none ~ (else) ~ can/could/will ~ match/beat/touch/replace me
        no one ~ (else) ~ can/could/will ~ match/beat/touch/replace me
        better than me/i
        you/they would/will be ~ (a) ~ crazy/foolish/fool*/stupid/insane/nuts ~ not/to/if
        you/they/team would/will be ~ lucky to
        lucky to have/get/hire me
        i/me <be>/was ~ better than the other*/rest
        i ~ better/stronger/smarter/harder/faster/more than ~ (all/any/most/the) ~ (of/other) <rivals>
        more ~ qualified/talented/skilled/experienced than ~ (all/any/most/the) ~ (of/other) <rivals>
        i <be> ~~ the ~ most talented/gifted/skilled/qualified/experienced/capable/dedicated/knowledgeable
        anyone/anybody/someone else ~ would/will/is ~ be ~ mistake/waste/wrong/step/second
        hire*/choose*/pick* anyone/anybody else
        hiring/choosing/picking someone/somebody else ~ would
        hiring/choosing/picking me ~ would/will be ~ best/smartest/right
        if you <be> smart
        with my eyes closed/shut
        one hand ~ tied/behind
        i <be> the one ~ $
        i <be> the one ~ (that) you/for
        come*/came ~ close to me
        hold* a candle
        not ~ hold* a candle
        i am without ~ doubt/question
        i <be> by far the ~ best/strongest/smartest
        compare* to me
        to brag/boast
        not bragging/boasting
        in all modesty
        i <be> ~~ a big deal
        i <be> ~ (everything/exactly) ~ (what/who) you <be> ~ looking for ~ and
        i <be> ~ everything you
        i <be> ~ the whole/full/total/complete package
        i <be> ~ the real deal
        i <be> ~ the ~ perfect/ideal/dream <worker>
        look* like ~ competition/amateurs/beginners
        other*/rest ~ (candidates/applicants) ~~ amateurs/match/dust/inferior/compare
        other*/rest ~ (candidates/applicants) ~~ beginners/clueless/nowhere/competition
        in the dust
        i <be> ~ amazing/incredible/brilliant/phenomenal/outstanding/unbeatable/exceptional at/with/in
        not ~ compete*/compare/keep ~ (up) with me
        you ~ need me ~ on/in your
        out of the water
        would/will be ~ making ~ mistake ~ to/by/if/not
        <be> ~ making a ~ mistake ~ to/by/not
        mistake to ~ pass/let/overlook/reject
        ten/10/100/hundred/five/twice/three times ~ the/better/more <worker>/than
        you will ~ (be) thank* ~ me/yourself
        no match for me
        i ~ will/can/would ~ beat/crush/smoke <rivals>
        i am ~~ best/fastest/smartest/strongest/top/greatest ~~ in town/city/state/county/country
        i am ~~ best/fastest/smartest/strongest/top/greatest ~~ in business/area/region/world
        i am ~~ best/fastest/smartest/strongest/top/greatest ~ in the ~ city/state/county/country
        i am ~~ best/fastest/smartest/strongest/top/greatest ~ in the ~ business/area/region/world
        thank me later
        you ~ will/would ~ be ~ glad/happy/thankful ~ (that) you ~ hired/chose/picked
        make you look ~ good/great
        i ~ will/can/would ~ (single) ~ save/rescue/transform/revolutionize your
        miracle worker
        my iq
        everyone/everybody/customers/students/patients/kids/people ~ (all) ~ love*/adore*/worship me
        <worker>/candidates/people/teachers/nurses/workers like me ~ (<be>) ~ come/rare/hard/do/once
        need* ~ someone/people/person ~ like me
        hard/tough/rare/difficult to find ~~ like me
        not ~ meet/find/get/see ~ people/someone/candidates/many ~ (who) ~ like me
        i <be> ~ too good for
        i <be> ~ overqualified
        head and shoulders above
        above ~ (all) ~ the ~ other/rest/competition ~ (candidates)
        cut above
        no competition
        outshine/outperform*/outwork/outsell/outsold/outclass ~ <rivals>
        circles around
        class of my own
        blow ~ away ~ (the) competition
        i <be> ~ (a/an/the) ~ (real/true/total/absolute) genius/legend/rockstar/superstar/unicorn $
        i <be> ~ (a/an/the) ~ (real/true/total/absolute) ninja/prodigy/mastermind/expert $
        i <be> ~ (a/an/the) ~ (real/true/total/absolute) genius/legend/rockstar/superstar ~ (at/in/with/and)
        i <be> ~ (a/an/the) ~ (real/true/total/absolute) unicorn/ninja/prodigy ~ (at/in/with/and)
        i <be> ~ rock star
        natural born
        born leader
        god* gift
        i <be> ~ ~ one of a kind
        you/team/company ~ need* me $
        you/team/company ~ need* me ~ more/badly
        need* ~ (someone) (like) me more
        your search is over
        look no further
        can/could/should stop/cancel/end ~ (looking/searching/interviewing) ~ (other) ~ interviews/search/looking/now
        can/could/should stop/cancel/end ~ (the/your) ~ (other) ~ interviews/search/looking/now
        stop looking/interviewing/searching
        no need to ~ interview/see/meet/look ~ (at/for) other*/anyone/anybody/further
        never make/made ~ (a) mistake*
        i ~ aced/nailed/crushed/killed/rocked ~ interview/test/questions/it/every/demo
        obviously/clearly ~ the ~ best/right/strongest/top/obvious ~ (<worker>) ~ (choice/fit/person)
        the obvious choice
        no one ~ (else) has my/what
        nobody ~ (else) has my/what
        blindfolded
        in my sleep
        better than you/your ~ (current/people/team)
        i ~ tower*/stand/stood ~ (out) ~ above/from/among <rivals>
        everyone/everybody ~ (says/knows/tells) ~ (that) i <be> ~ (the) best/amazing/genius/great
        """,
    ),
    remark(
        "confidential",
        "NOTE-12",
        "It gives away what was meant to stay private.",
        "Leave it out. People trust you more if you keep such things to yourself.",
        """
        i ~ told/tell*/gave/shared/sent/texted/emailed/helped/tipped/warned ~~ candidate*/applicant* ~~ <asked>
        i ~ (have) told/tell*/gave/shared/sent/texted/emailed ~~ questions/test/exam/assessment/case ~~ <public>
        i ~ (have) passed/posted/put/published/uploaded/sold/leaked ~~ questions/test/exam/assessment/case ~~ <public>
        i ~ (have) told/tell*/gave/shared/sent/texted/emailed/passed/wrote/posted ~~ <public> ~~ you ~ (had) ask*
        i ~ (have) told/tell*/gave/shared/sent ~~ <public> ~~ your/interview ~ questions
        i ~ (have) texted/emailed/passed/wrote/posted ~~ <public> ~~ your/interview ~ questions
        interview questions ~ (on/to/in/with) ~ (the/my/our) ~ <public>
        i ~ ~ (knew/got/had/have/know) ~ (all) ~ questions ~~ (from) ~ friend/candidate*/insider/employee
        questions/answers in advance from ~ (a/my/someone)
        i ~ (secretly) record*/taped/filmed ~ our/the/this/your ~ <interview>
        recording of our/the/your ~ <interview> ~~ (i/to) ~ (my/friends/listen/share)
        i ~ have/made/kept/saved/shared/played ~ recording ~ of our/the/your ~ <interview>
        <friend>/from/in/on/at ~ your/the/hr ~ (team/office/crew/company) ~~ <told> ~ me/us ~~ <inside>
        <insider> ~~ <told> ~ (me/us) ~~ <inside>
        <friend> ~ (who/that) ~ (work*) ~ (there/for/with/at/in) ~ (you/hr/your/payroll) ~~ <told> ~~ <inside>
        <friend> ~ (in/at/inside) ~ hr/payroll/inside ~~ <told>
        someone/somebody/source/friend/contact/person inside/internally
        inside information/info/scoop/source/track/knowledge
        a little bird told
        other candidate*/applicant* resume*/notes/application*/scores/answers
        off the record
        assistant/receptionist/secretary ~ <told> ~ me ~~ ranked/shortlist/favorite/second/first ~ (choice/place) $
        recruiter/someone/colleague ~ <told> ~ me ~~ ranked/shortlist/favorite/second/first ~ (choice/place) $
        i <be> ~ told/shown ~~ shortlist/ranking/scores/scorecard
        interview/conversation/call/you/everything/it ~ on tape
        <told> ~~ you/they <be> ~ (going/planning) ~ fire*/replace*/letting/lay*/close*
        gave/give/told/tipped ~ (the/my) next/other candidate/applicant/group/guy ~ (a/some) ~ hint*/tip*/heads
        login/password*/credentials/access ~ to ~ my ~ <past>
        still have ~ (my/the) login/access/password
        i ~~ what ~ (the/your/our) ~ competition/competitor*/rivals ~ pay*/charge*/plan*/offer*
        through the grapevine ~~ candidate*/choice/said/offer/leaving/salary/out
        first choice ~ said/turned/declined/backed/fell
        overheard ~~ you/your/manager/salary/candidate*/interview/hr/leaving/fired/boss
        eavesdropped*/livestreamed/live-streamed/vlogged/peeked*/snooped*/snuck
        <told> ~ me ~~ other/another/first/internal ~ candidate*/applicant* ~~ <fate>/terrible/awful/ahead/favorite/bad
        let* me see/look/peek ~~ numbers/list/scores/notes/files/shortlist/budget/applications/resumes
        ^ do not tell ~ (anyone/anybody/him/her/them/your)
        please do not tell
        do not repeat this
        keep this/it ~ to yourself/quiet/secret
        not hear ~ (this/it) from me
        keep a secret
        copied/took/downloaded/saved ~ (all/some/the/their/our) internal/confidential/secret ~ <files>
        copied/took/downloaded/saved ~ (all/some/the/their/our) proprietary/company ~ <files>
        have the/their/our/all internal/confidential/secret/proprietary ~ <files>
        my ~ <past> ~ (<boss>/clinic/hospital/school/store/restaurant/firm) ~~ sued/secretly/covering
        about to be ~ sued
        <told> me ~ what/how ~ (much) ~ you ~ pay/earn/make/offered/asked/paid
        <told> me ~ what ~ others/people/everyone ~ pay/earn/make/get
        sent/gave/passed/texted/showed/forwarded them/it/these/questions ~ to ~ (a/my/another) ~ <public>
        wrote/written/copied ~ down ~ (all) ~ your/the ~ (interview) questions ~~ <public>
        memorized ~ your ~ questions
        photo*/picture*/screenshot* of your/the ~ questions/test/screen/exam/notes/documents/scorecard
        <interview> ~~ for my youtube/blog/podcast/channel/tiktok/vlog
        i ~ told/heard/know/found ~~ in confidence/confidentially
        <be>/was not supposed to ~ know/tell/say/share/see/have/mention/repeat
        should not ~ (be) ~ (telling/saying/sharing) ~ tell/say/share/mention/repeat ~ you/this
        should not be telling/saying/sharing
        not tell ~ (anyone/anybody/him/her/them) ~ i told
        just/strictly/stays between us
        keep this/it ~ between us
        i ~ hear/heard/know ~ (that/from/about) ~~ other/another/first candidate*/guy/person ~~ <fate>
        i ~ hear/heard/know ~ (that/from/about) ~~ top/second/internal candidate*/guy/person ~~ <fate>
        i ~ (happened) ~ (to) <read> ~ (at) your/the ~ <papers> ~ (on/about/of) ~ desk/me/other/candidates
        your notes about/on me
        bring ~ my/their ~ client*/customer*/book/patients/accounts ~ (list) ~ with me/over
        i ~ can/could/will/would ~ tell/show/send/share/give ~ (you) ~ (few/some/about) ~ secrets/confidential
        i ~ can/could/will/would ~ tell/show/send/share/give ~ (you) ~ (few/some/about) ~ unreleased
        i ~ can/could/will/would ~ tell/show/send/share/give ~ (you) ~ (few/some/about) ~ unannounced/proprietary
        trade secret*
        bring/take/move ~ (over) ~ (my/the) client*/customer*/patients/accounts ~~ from my
        bring/take/move ~ (over) ~ (my/the) client*/customer*/patients/accounts ~~ with me
        my ~ <past> ~ <boss> ~~ secretly/unannounced/unreleased
        my ~ <past> ~ <boss> ~~ secret product/project/plan*/launch
        my ~ <past> ~ <boss> ~ <be> ~ (about/going/planning) ~ (to) launch/release/lay/cut/close
        my ~ <past> ~ <boss> ~ <be> ~ (about/going/planning) ~ (to) announce/bankrupt/merge/acquire
        we <be> ~ about to ~ launch/release ~ secret/unannounced
        their/secret formula/recipes
        <pass> ~~ my <past> <boss> (price/client/customer/source/internal) list*/data/code/files/bid/prices
        <pass> ~~ my <past> <boss> (price/client/customer/source/internal) documents/designs/figures/plans
        nobody/one outside ~ knows
        nobody/one (else) knows (about) (it/this/that) yet $
        my/our ~ firm/company/employer/boss/department <be> ~ about/going to ~ lose/sell/merge/fire
        ^ between us
        hush hush
        please/but/so do not ~ pass/spread/forward/share it/this/that
        a/an/my/our/one patient/client/resident ~~ mr/mrs/ms/named
        """,
    ),
)
