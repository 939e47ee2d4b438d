"""A kind of wording that a reader would stumble over, and the phrases that show it.

How to read a phrase: words apart by spaces; a/b is either word; (word) may be missing; hire* is any form of it (hires,
hired, hiring); <job> is any word of the list of that name in `classes`; ~ stands for up to two words, ~~ for up to five
and ~~~ for up to ten; ^ and $ are the first and the last place in the sentence or in a part of it between commas, and
? at the end says that it is a question. Words like 'just' and 'really' may stand anywhere. Contractions are written out
(I'm is 'i am'). Capitals do not matter. A phrase is not met where it is denied: with 'not', 'no', 'never' or 'without'
close before it (unless a comma or a subject of its own parts them) or among the words that ~ stands for.
{ask} is any of the ways to say it in `turns`; of ' + ' both sides have to stand in one sentence, in any order, and what
follows ' - ' may not. 'pls' is also read as 'please', '85' as '#' and '85k' as '#k' too.
"""

from dataclasses import dataclass

from should_connect.messages.kinds import MessageKind

EVERYWHERE = frozenset(MessageKind)


CITES = frozenset((
    "N5", "NOTE-01", "NOTE-02", "NOTE-03", "NOTE-08", "NOTE-12", "NOTE-14", "NOTE-18", "NOTE-19", "NOTE-20", "P1",
))  # fmt: skip
"""Every rule or norm that a finding can rest on."""


ADVICE: dict[str, str] = {
    "asks-job": "Ask only to connect.",
    "asks-decision": "Save that for one status email, once the date they gave has passed.",
    "asks-pay": "Leave pay for when they make an offer.",
    "pushy": "Leave it out: they'll answer if they want to.",
    "begging": "Say plainly that you'd be glad to stay in touch.",
    "gift": "Leave it out. Plain thanks are enough.",
    "personal": "Leave it out, and keep to the job and the field.",
    "bitter": "Leave it out, and thank them for having considered you.",
    "oversharing": "Leave it out. You owe nobody a reason.",
    "apology": "Leave it out. Nothing needs excusing here.",
    "flattery": "Name one thing that was useful to you, in plain words.",
    "selling": "Leave it out. Name one thing you did, and let them judge.",
    "confidential": "Leave it out. People trust you more if you keep such things to yourself.",
}
"""What to do about a fault of each kind, where nothing else is to be said of it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """One kind of stumbling block: what is wrong with it, what to write instead, and the rule that says so.

    `kinds` are the texts in which it is one.
    """

    id: str
    rule: str
    problem: str
    instead: str
    phrases: tuple[str, ...]
    kinds: frozenset[MessageKind] = EVERYWHERE


def remark(
    id: str, rule: str, problem: str, instead: str, phrases: str, kinds: frozenset[MessageKind] = EVERYWHERE
) -> Remark:
    """A remark from its phrases, one a line."""
    lines = tuple(line.strip() for line in phrases.strip().splitlines())
    return Remark(id, rule, problem, instead, lines, kinds)
