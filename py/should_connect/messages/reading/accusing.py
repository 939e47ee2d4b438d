"""Wordings that accuse them of judging somebody for who he or she is."""

from should_connect.messages.reading.remarks import Kind, Remark, remark

_ACCUSES = "It accuses them of judging you for who you are."
_GET_ADVICE = "Leave it out. If you think that's what happened, get advice before you write."

ACCUSING: tuple[Remark, ...] = (
    remark(
        "bitter",
        "NOTE-19",
        _ACCUSES,
        _GET_ADVICE,
        """
        <be> it ~ (because/about/for) ~ (of) my ~ <trait>
        <be> it my name/looks/experience/salary/gap
        it <be> ~ (because/about) ~ (of) ~ my ~ <trait>
        <be> it ~ because i/of/my
        it <be> ~ (all) because i <be>
        hire*/rejected/rejection/decision/down/over/chosen/picked/passed ~~ because ~ (of) ~ my ~ <trait>
        hire*/rejected/rejection/decision/down/over/chosen/picked/passed ~~ because i <be> ~ <group>
        hire*/rejected/rejection/decision/down/over/chosen/picked/passed ~~ because i ~ wear/pray/speak/have ~ <trait>
        you/they ~ reject*/turned/passed/ignored/dismissed/denied/dropped ~~ because
        not ~ hire*/choose/pick/want me ~ because
        would you/i ~ have ~~ hired/chosen/picked/called/gotten/got/considered/taken/rejected/treated ~~ if i
        if i <be>/had/looked ~ (been) ~ man/white/younger/male/american/straight
        if i <be>/had/looked ~ (been) ~ thinner/prettier/christian/blonde/female
        you/they ~ (obviously) <want> ~ someone/somebody/people ~ <preferred>
        you/they ~ (obviously) <want> ~ a/an/the <preferred> guy/man/woman/person/candidate/one/applicant/girl/kid
        you/they ~ (obviously) <want> ~ a/an/the guy/man/boy
        you/they do/does/did/would/will not ~ hire/want/like ~ <groups>
        you/they ~ hire/want/like only <groups>/men
        you/they/team/company ~ have/has/had/got ~ problem*/issue/something with/against ~ <groups>/me/people
        you/they ~ (be/are/were) ~ prejudiced/biased/bigoted/discriminate* against ~ <groups>
        prejudice*/biased/bias/bigoted/discriminate* against me/us/my/people
        <be> i ~ too <group>
        i <be> ~ too <group> for ~ you/your/this/the
        <be> ~ too much for you
        my ~ <trait> ~ (that) ~ bother*/scare*/cost/disqualify*
        did/does/do my ~ <trait> ~ matter/play/bother/factor/count/put/affect/influence/have/scare/come/cost
        my ~ <trait> ~ <be> ~ problem/issue/reason/why/factor/turnoff
        <be> my ~ <trait> ~ (a/the) ~ problem/issue/reason/why/factor/much/turnoff
        to do with my ~ <trait>
        to do with me being
        over my <trait>
        did/do you not want ~ (a/an) ~ <who>/black
        i <be> too old/young/foreign/fat/black/brown/religious $
        i <be> too old/young/foreign/fat/religious <be> not i
        pick*/hire*/choose/chose/want* ~~ because he/she/they <be> ~ <group>
        <be> it that i <be> ~ <group>
        <be> it/this/that ~ (about/because) ~ (of) ~ my/the <trait>
        <group>/younger/older/prettier guy/man/woman/person/girl/kid ~ would ~ have
        would/if a ~ man/woman/white/younger/guy ~ (have/had) ~ been/asked/got/gotten/treated/applied
        look at my ~ <trait>/name/face/clothes
        judge* ~ (me) ~ by/on/for ~ my ~ <trait>/name/clothes
        if my ~ (last) ~ name/hair/skin/<trait> ~ <be>/had/did
        if i <be>/had/looked ~~~ you/they would ~ have
        you/they ~ do/did/does/would not ~ want ~ (a/an) ~ <who>/black
        you/they/company/team ~ only ~ hire*/want* ~ (the) <preferred>/guys/boys/girls/friends
        you/they/company/team ~ only ~ hire*/want* ~ young/relatives/women/family/people
        did the ~ <trait>
        my/the <trait> ~ scare*/put/turned ~ (you) ~ off
        not ~ good/young/pretty/white/local/american/thin/cool ~ enough for you/your
        judged/treated/dismissed/rejected/punished/excluded ~ (differently) ~ for being/because
        tell me ~ truth
        level with me
        your ~ racism/sexism/ageism/bigotry
        why did/would you ~ hire/pick/choose/go
        hired/picked/chose/gave ~~ over/instead ~ (of) me
        instead of me
        you/they ~ hired/picked/chose/gave ~~ nephew/cousin/niece/relative/buddy/favorite
        <be> ~ rigged
        already had/have ~ someone/somebody ~ (else) in mind
        never ~ intended/planned/meant to ~ hire
        never had a ~ (real/fair) chance
        <who>/<group> ~ like me <be> ~ not ~ welcome
        not ~ welcome ~ <who>
        rejected*/punished/turned/judged* ~~ for being
        smell*/sounds/looks/feels/reeks ~ (like/of) ~ discrimination/racism/ageism/sexism
        this/that/it/is/was ~ age/racial/race/gender/sex/religious/pregnancy/disability discrimination
        this/that/it <be> ~ illegal/ageism/sexism/racism
        discriminated against
        what <be> the real/true/actual reason
        tell/give me ~ real/true/actual/honest reason
        know the real/true/actual reason
        just/you ~ admit it/that
        ^ be honest
        """,
    ),
    remark(
        "bitter",
        "NOTE-19",
        _ACCUSES,
        _GET_ADVICE,
        """
        my <trait>
        the age/accent/religion/gender/hijab/pregnancy
        because i <be> ~ (a/an/not/over) ~ <group>
        too <group> for
        """,
        frozenset((Kind.AFTER_REJECTION,)),
    ),
)
