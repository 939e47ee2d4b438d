"""Wordings that accuse them of judging somebody for who he or she is."""

from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading.remarks import Remark, remark

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
        <be> i ~ too <group>
        <be> ~ too much for you
        <be> my ~ <trait> ~ (a/the) ~ problem/issue/reason/why/factor/much/turnoff
        i <be> too old/young/foreign/fat/black/brown/religious $
        i <be> too old/young/foreign/fat/religious <be> not i
        pick*/hire*/choose/chose/want* ~~ because he/she/they <be> ~ <group>
        <be> it that i <be> ~ <group>
        <be> it/this/that ~ (about/because) ~ (of) ~ my/the <trait>
        you/they/company/team ~ only ~ hire*/want* ~ (the) <preferred>/guys/boys/girls/friends
        tell me ~ truth
        you/they ~ hired/picked/chose/gave ~~ nephew/cousin/niece/relative/buddy/favorite
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
        frozenset((MessageKind.AFTER_REJECTION,)),
    ),
)
