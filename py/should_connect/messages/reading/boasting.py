"""Wordings that boast, and those that pass on what was said or shown in confidence."""

from should_connect.messages.reading.remarks import Remark, remark

BOASTING: tuple[Remark, ...] = (
    remark(
        "selling",
        "NOTE-20",
        "It boasts, which makes people doubt the rest.",
        "Leave it out. Name one thing you did, and let them judge.",
        """
        i am ~ (simply/by/far/easily/clearly/hands/down) the ~ (absolute/very) best/greatest/smartest/finest/strongest
        i am ~ (one) (of) the ~ best/greatest/smartest/finest/strongest ~ <worker>
        i <be> ~ (clearly/easily/obviously) the ~ best/strongest ~ <worker> ~ (that) you/in/they/all/today/by
        i <be> ~ (clearly/easily/obviously) the ~ top/smartest ~ <worker> ~ (that) you/in/they/all/today/by
        i <be> ~ (clearly/easily/obviously/by/far) the best/strongest/obvious/top ~ candidate/choice/pick/hire/applicant
        i <be> ~ most qualified/talented/skilled/gifted/experienced ~ (<worker>) ~ you/in/they/all/applicant/candidate
        best/finest/greatest <worker> you ~ (will/have) ~ (ever) ~ find/hire/meet/see/met/seen/get/had
        best/smartest ~ decision/hire/thing ~ you ~ (will/have/could/can) ~ (ever) ~ make/made
        the best you ~ (will) ~ (ever) ~ find/get/hire/see/meet/interview
        not/never ~ find/get/meet/hire/see anyone/anybody/someone/somebody ~ (<worker>) ~ better/harder/faster/as/like
        not/never ~ find/get/meet/hire/see ~ <worker> ~ better/harder/faster/like
        not ~ find/get/hire/meet ~ better <worker>/fit/match/choice/person
        not find better
        never ~ find/get/hire/meet ~ anyone/anybody/someone/a/another ~ like/better/as/<worker>
        nobody/none <does> ~~ like me/i
        no one ~ (else) <does> ~~ like me/i
        nobody/none ~ (else) <does> ~ (it/this) ~ better/harder/faster
        no one ~ (else) <does> ~ (it/this) ~ better/harder/faster
        nobody/none ~ (else) ~ (can/could/will) ~ (do/match/beat/touch/compare/replace) me
        better than me/i
        you/they would/will be ~ (a) ~ crazy/foolish/fool/fools/stupid/insane/nuts ~ not/to/if
        you/they/team would/will be ~ lucky to
        lucky to have/get/hire me
        i/me <be>/was ~ better than the other/others/rest
        i ~ better/stronger/smarter/harder/faster/more than ~ (all/any/most/the) ~ (of/other) <rivals>
        more ~ qualified/talented/skilled/experienced than ~ (all/any/most/the) ~ (of/other) <rivals>
        head and shoulders above
        above ~ (all) ~ the ~ other/rest/competition ~ (candidates)
        cut above
        no competition
        outshine/outperform/outwork/outperforms/outsell/outsold/outclass ~ <rivals>
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
        god gift
        gods gift
        i <be> ~ (truly) ~ one of a kind
        you/team/company ~ need/needs me $
        you/team/company ~ need/needs me ~ more/badly
        need/needs ~ (someone) (like) me more
        your search is over
        look no further
        can/could/should stop/cancel/end ~ (looking/searching/interviewing) ~ (other) ~ interviews/search/looking/now
        can/could/should stop/cancel/end ~ (the/your) ~ (other) ~ interviews/search/looking/now
        stop looking/interviewing/searching
        no need to ~ interview/see/meet/look ~ (at/for) others/anyone/anybody/other/further
        never make/made ~ (a) mistake/mistakes
        i ~ (totally/absolutely/really) aced/nailed/crushed/killed/rocked ~ interview/test/questions/it/every/demo
        obviously/clearly ~ the ~ best/right/strongest/top/obvious ~ (<worker>) ~ (choice/fit/person)
        the obvious choice
        blindfolded
        in my sleep
        better than you/your ~ (current/people/team)
        i ~ tower/towered/stand/stood ~ (out) ~ above/from/among <rivals>
        everyone/everybody ~ (says/knows/tells) ~ (that) i <be> ~ (the) best/amazing/genius/great
        """,
    ),
    remark(
        "confidential",
        "NOTE-12",
        "It gives away what was meant to stay private.",
        "Leave it out. People trust those who keep such things to themselves.",
        """
        i ~ told/tell/telling/gave/shared/sent ~~ candidates/candidate/applicants/applicant ~~ <asked>
        i ~ texted/emailed/helped/tipped/warned ~~ candidates/candidate/applicants/applicant ~~ <asked>
        i ~ (have) told/tell/telling/gave/shared/sent/texted/emailed ~~ questions/test/exam/assessment/case ~~ <public>
        i ~ (have) passed/posted/put/published/uploaded/sold/leaked ~~ questions/test/exam/assessment/case ~~ <public>
        i ~ (have) told/tell/telling/gave/shared/sent ~~ <public> ~~ you ~ (had) ask/asked
        i ~ (have) texted/emailed/passed/wrote/posted ~~ <public> ~~ you ~ (had) ask/asked
        i ~ (have) told/tell/telling/gave/shared/sent ~~ <public> ~~ your/interview ~ questions
        i ~ (have) texted/emailed/passed/wrote/posted ~~ <public> ~~ your/interview ~ questions
        interview questions ~ (on/to/in/with) ~ (the/my/our) ~ <public>
        i ~ (already) ~ (knew/got/had/have/know) ~ (all) ~ questions ~~ (from) ~ friend/candidate/candidates
        i ~ (already) ~ (knew/got/had/have/know) ~ (all) ~ questions ~~ (from) ~ insider/employee
        questions/answers in advance from ~ (a/my/someone)
        i ~ (secretly/also) recorded/record/recording/taped/filmed ~ our/the/this/your ~ <interview>
        recording of our/the/your ~ <interview> ~~ (i/to) ~ (my/friends/listen/share)
        i ~ have/made/kept/saved/shared/played ~ recording ~ of our/the/your ~ <interview>
        <friend>/from/in/on/at ~ your/the/hr ~ (team/office/crew/company) ~~ <told> ~ me/us ~~ <inside>
        <insider> ~~ <told> ~ (me/us) ~~ <inside>
        <friend> ~ (who/that) ~ (works/work/working) ~ (there/for/with) ~ (you/hr/your/payroll) ~~ <told> ~~ <inside>
        <friend> ~ (who/that) ~ (works/work/working) ~ (at/in) ~ (you/hr/your/payroll) ~~ <told> ~~ <inside>
        <friend> ~ (in/at/inside) ~ hr/payroll/inside ~~ <told>
        someone/somebody/source/friend/contact/person inside/internally
        inside information/info/scoop/source/track/knowledge
        a little bird
        off the record
        i ~ told/heard/know/found ~~ in confidence/confidentially
        <be>/was not supposed to ~ know/tell/say/share/see/have/mention/repeat
        should not ~ (be/really/probably) ~ (telling/saying/sharing) ~ tell/say/share/mention/repeat ~ you/this
        should not be telling/saying/sharing
        not tell ~ (anyone/anybody/him/her/them) ~ i told
        just/strictly/stays between us
        keep this/it ~ between us
        i ~ hear/heard/know ~ (that/from/about) ~~ other/another/first candidate/candidates/guy/person ~~ <fate>
        i ~ hear/heard/know ~ (that/from/about) ~~ top/second/internal candidate/candidates/guy/person ~~ <fate>
        i ~ (happened) ~ (to) saw/read ~ (at) your/the ~ notes/scorecard ~ (on/about/of) ~ desk/me/other
        i ~ (happened) ~ (to) looked/photographed ~ (at) your/the ~ notes/scorecard ~ (on/about/of) ~ desk/me/other
        i ~ (happened) ~ (to) saw/read ~ (at) your/the ~ screen/shortlist ~ (on/about/of) ~ desk/me/other
        i ~ (happened) ~ (to) looked/photographed ~ (at) your/the ~ screen/shortlist ~ (on/about/of) ~ desk/me/other
        i ~ (happened) ~ (to) saw/read ~ (at) your/the ~ notes/scorecard ~ (on/about/of) ~ left/candidates/while
        i ~ (happened) ~ (to) looked/photographed ~ (at) your/the ~ notes/scorecard ~ (on/about/of) ~ left/candidates
        i ~ (happened) ~ (to) looked/photographed ~ (at) your/the ~ notes/scorecard ~ (on/about/of) ~ while
        i ~ (happened) ~ (to) saw/read ~ (at) your/the ~ screen/shortlist ~ (on/about/of) ~ left/candidates/while
        i ~ (happened) ~ (to) looked/photographed ~ (at) your/the ~ screen/shortlist ~ (on/about/of) ~ left/candidates
        i ~ (happened) ~ (to) looked/photographed ~ (at) your/the ~ screen/shortlist ~ (on/about/of) ~ while
        i ~ (happened) ~ (to) copied/glanced/see ~ (at) your/the ~ notes/scorecard ~ (on/about/of) ~ desk/me/other
        i ~ (happened) ~ (to) copied/glanced/see ~ (at) your/the ~ screen/shortlist ~ (on/about/of) ~ desk/me/other
        i ~ (happened) ~ (to) copied/glanced/see ~ (at) your/the ~ notes/scorecard ~ (on/about/of) ~ left/candidates
        i ~ (happened) ~ (to) copied/glanced/see ~ (at) your/the ~ notes/scorecard ~ (on/about/of) ~ while
        i ~ (happened) ~ (to) copied/glanced/see ~ (at) your/the ~ screen/shortlist ~ (on/about/of) ~ left/candidates
        i ~ (happened) ~ (to) copied/glanced/see ~ (at) your/the ~ screen/shortlist ~ (on/about/of) ~ while
        i ~ (happened) ~ (to) saw/read ~ (at) your/the ~ list/papers/folder ~ (on/about/of) ~ desk/me/other
        i ~ (happened) ~ (to) looked/photographed ~ (at) your/the ~ list/papers/folder ~ (on/about/of) ~ desk/me/other
        i ~ (happened) ~ (to) saw/read ~ (at) your/the ~ list/papers/folder ~ (on/about/of) ~ left/candidates/while
        i ~ (happened) ~ (to) looked/photographed ~ (at) your/the ~ list/papers/folder ~ (on/about/of) ~ left/candidates
        i ~ (happened) ~ (to) looked/photographed ~ (at) your/the ~ list/papers/folder ~ (on/about/of) ~ while
        i ~ (happened) ~ (to) copied/glanced/see ~ (at) your/the ~ list/papers/folder ~ (on/about/of) ~ desk/me/other
        i ~ (happened) ~ (to) copied/glanced/see ~ (at) your/the ~ list/papers/folder ~ (on/about/of) ~ left/candidates
        i ~ (happened) ~ (to) copied/glanced/see ~ (at) your/the ~ list/papers/folder ~ (on/about/of) ~ while
        your notes about/on me
        peeked/peeking/snooped/snooping/snuck
        client/customer/clients/customers/patient/patients ~ (list) ~ (with/over/from) ~ (me) ~ from my
        bring ~ my/their ~ client/customer/clients/customers/book/patients/accounts ~ (list) ~ with me/over
        i ~ tell/show/send/share/bring/give ~~ confidential/secret/internal/proprietary/secrets/unreleased/unannounced
        trade secret/secrets
        my ~ <past> ~ <boss> ~~ secret/confidential/secretly/unannounced/unreleased
        my ~ <past> ~ <boss> ~ <be> ~ (about/going/planning) ~ (to) launch/release/lay/cut/close
        my ~ <past> ~ <boss> ~ <be> ~ (about/going/planning) ~ (to) announce/bankrupt/merge/acquire
        we <be> ~ about to ~ launch/release ~ secret/unannounced
        their/secret formula/recipes
        """,
    ),
)
