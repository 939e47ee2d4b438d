"""Wordings that boast, and those that pass on what was said or shown in confidence."""

from should_connect.messages.reading.remarks import ADVICE, Remark, remark

BOASTING: tuple[Remark, ...] = (
    remark(
        "selling",
        "NOTE-20",
        "It boasts, which makes people doubt the rest.",
        ADVICE["selling"],
        """
        no other/one <worker>/applicant/candidate/person ~ can/could/will/would/has
        i am ~ (by/far/easily/hands/down) the ~ (absolute) best/greatest/smartest/finest/strongest
        i am ~ (one) (of) the ~ best/greatest/smartest/finest/strongest ~ <worker>
        i <be> ~ (easily/obviously) the ~ best/strongest/top/smartest ~ <worker> ~ (that) you/in/they/all/today/by
        the best you ~ (will) ~ ~ find/get/hire/see/meet/interview
        not/never ~ find/get/meet/hire/see anyone/anybody/someone/somebody ~ (<worker>) ~ better/harder/faster/as/like
        never ~ find/get/hire/meet ~ anyone/anybody/someone/a/another ~ like/better/as/<worker>
        nobody/none <does> ~~ like me/i
        nobody/none ~ (else) <does> ~ (it/this) ~ better/harder/faster
        hire*/hiring me ~~ best/smartest/wisest/investment/genius
        i <be> ~ (a/the) ~ genius/legend/visionary/rockstar/superstar/unicorn/prodigy/mastermind
        better than me/i - expected/thought/imagined/hoped/feared
        you/they would/will be ~ (a) ~ crazy/foolish/fool*/stupid/insane/nuts ~ not/to/if
        you/they/team would/will be ~ lucky to
        lucky to have/get/hire me
        i/me <be>/was ~ better than the other*/rest
        i ~ better/stronger/smarter/harder/faster/more than ~ (all/any/most/the) ~ (of/other) <rivals>
        hiring/choosing/picking me ~ would/will be ~ best/smartest/right
        not ~ hold* a candle
        i am without ~ doubt/question
        i <be> ~ the ~ perfect/ideal/dream <worker>
        other*/rest ~ (candidates/applicants) ~~ amateurs/match/dust/inferior/compare
        other*/rest ~ (candidates/applicants) ~~ beginners/clueless/nowhere/competition
        not ~ compete*/compare/keep ~ (up) with me
        you ~ need me ~ on/in your
        i am ~~ best/fastest/smartest/strongest/top/greatest ~ in the ~ city/state/county/country
        miracle worker
        my iq
        cut above
        outshine/outperform*/outwork/outsell/outsold/outclass ~ <rivals>
        natural born
        born leader
        stop looking/interviewing/searching
        no one ~ (else) has my/what
        """,
    ),
    remark(
        "confidential",
        "NOTE-12",
        "It gives away what was meant to stay private.",
        ADVICE["confidential"],
        """
        not ~ announced/public/released/official yet
        i ~ told/tell*/gave/shared/sent/texted/emailed/helped/tipped/warned ~~ candidate*/applicant* ~~ <asked>
        i ~ (have) told/tell*/gave/shared/sent/texted/emailed ~~ questions/test/exam/assessment/case ~~ <public>
        i ~ (have) passed/posted/put/published/uploaded/sold/leaked ~~ questions/test/exam/assessment/case ~~ <public>
        i ~ (have) told/tell*/gave/shared/sent/texted/emailed/passed/wrote/posted ~~ <public> ~~ you ~ (had) ask*
        interview questions ~ (on/to/in/with) ~ (the/my/our) ~ <public>
        i ~ (secretly) record*/taped/filmed ~ our/the/this/your ~ <interview>
        recording of our/the/your ~ <interview> ~~ (i/to) ~ (my/friends/listen/share)
        <friend>/from/in/on/at ~ your/the/hr ~ (team/office/crew/company) ~~ <told> ~ me/us ~~ <inside>
        <friend> ~ (who/that) ~ (work*) ~ (there/for/with/at/in) ~ (you/hr/your/payroll) ~~ <told> ~~ <inside>
        <friend> ~ (in/at/inside) ~ hr/payroll/inside ~~ <told>
        someone/somebody/source/friend/contact/person inside/internally
        assistant/receptionist/secretary ~ <told> ~ me ~~ ranked/shortlist/favorite/second/first ~ (choice/place) $
        eavesdropped*/livestreamed/live-streamed/vlogged/peeked*/snooped*/snuck
        photo*/picture*/screenshot* of your/the ~ questions/test/screen/exam/notes/documents/scorecard
        between you and me
        ^ keep it/this ~ quiet/yourself/secret/private
        keep it/this quiet but
        i ~ can/could/will/would ~ tell/show/send/share/give ~ (you) ~ (few/some/about) ~ secrets/confidential
        my ~ <past> ~ <boss> ~ <be> ~ (about/going/planning) ~ (to) launch/release/lay/cut/close
        we <be> ~ about to ~ launch/release ~ secret/unannounced
        <pass> ~~ my <past> <boss> (price/client/customer/source/internal) list*/data/code/files/bid/prices
        my/our ~ firm/company/employer/boss/department <be> ~ about/going to ~ lose/sell/merge/fire
        ^ between us
        please/but/so do not ~ pass/spread/forward/share it/this/that
        a/an/my/our/one patient/client/resident ~~ mr/mrs/ms/named
        """,
    ),
)
