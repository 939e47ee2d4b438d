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
        <be> it ~ because i/of/my
        hire*/rejected/rejection/decision/down/over/chosen/picked/passed ~~ because i <be> ~ <group>
        you/they ~ reject*/turned/passed/ignored/dismissed/denied/dropped ~~ because
        would you/i ~ have ~~ hired/chosen/picked/called/gotten/got/considered/taken/rejected/treated ~~ if i
        if i <be>/had/looked ~ (been) ~ man/white/younger/male/american/straight
        you/they ~ (obviously) <want> ~ a/an/the guy/man/boy
        you/they do/does/did/would/will not ~ hire/want/like ~ <groups>
        prejudice*/biased/bias/bigoted/discriminate* against me/us/my/people
        <be> i ~ too <group>
        <be> ~ too much for you
        <be> my ~ <trait> ~ (a/the) ~ problem/issue/reason/why/factor/much/turnoff
        over my <trait>
        i <be> too old/young/foreign/fat/black/brown/religious $
        i <be> too old/young/foreign/fat/religious <be> not i
        pick*/hire*/choose/chose/want* ~~ because he/she/they <be> ~ <group>
        <be> it that i <be> ~ <group>
        <be> it/this/that ~ (about/because) ~ (of) ~ my/the <trait>
        you/they/company/team ~ only ~ hire*/want* ~ (the) <preferred>/guys/boys/girls/friends
        did the ~ <trait>
        judged/treated/dismissed/rejected/punished/excluded ~ (differently) ~ for being/because
        tell me ~ truth
        level with me
        your ~ racism/sexism/ageism/bigotry
        hired/picked/chose/gave ~~ over/instead ~ (of) me
        instead of me
        you/they ~ hired/picked/chose/gave ~~ nephew/cousin/niece/relative/buddy/favorite
        <be> ~ rigged
        not ~ welcome ~ <who>
        rejected*/punished/turned/judged* ~~ for being
        smell*/sounds/looks/feels/reeks ~ (like/of) ~ discrimination/racism/ageism/sexism
        this/that/it/is/was ~ age/racial/race/gender/sex/religious/pregnancy/disability discrimination
        this/that/it <be> ~ illegal/ageism/sexism/racism
        discriminated against
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
