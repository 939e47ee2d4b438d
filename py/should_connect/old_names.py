"""Names that questions and choices had before, and what each says in the names of today.

A link, another site's frame, a printed sheet or a script may hold an old pair of question and choice for years. It is
read as all that it said and as nothing more. An old name means anything only to a calculator that does not know it.
"""

from collections.abc import Mapping, Sequence

from should_connect.questions.model import ChoiceQuestion, Question

type Pair = tuple[str, str]

TODAY: Mapping[Pair, Mapping[str, str]] = {
    ("outcome", "open"): {"stage": "waiting"},
    ("outcome", "feedback"): {"stage": "waiting", "feedback": "yes"},
    ("outcome", "offer"): {"stage": "offer"},
    ("outcome", "rejected"): {"stage": "rejected"},
    ("outcome", "withdrew"): {"stage": "withdrew"},
    ("protocol", "told-not-to"): {"asked_not_to": "yes"},
    ("protocol", "formal"): {"employer": "formal"},
    ("protocol", "nothing-said"): {"employer": "typical", "asked_not_to": "no"},
    ("protocol", "relaxed"): {"employer": "casual"},
    ("protocol", "they-suggested"): {"their_move": "suggested"},
    ("prior_contact", "none"): {"how_known": "never"},
    ("prior_contact", "acquaintance"): {"how_known": "tie"},
    ("prior_contact", "known"): {"how_known": "elsewhere"},
    ("prior_contact", "earlier-round"): {"how_known": "interviewed"},
    ("prior_contact", "referrer"): {"referred": "yes"},
    ("who_initiated", "viewed"): {"their_move": "viewed"},
    ("who_initiated", "followed"): {"their_move": "followed"},
    ("who_initiated", "suggested"): {"their_move": "suggested"},
    ("who_initiated", "invited"): {"their_move": "invited"},
    ("who_initiated", "accepted"): {"earlier_request": "connected"},
    ("occasion", "not-yet"): {"stage": "before"},
    ("occasion", "agreed"): {"their_move": "suggested"},
    ("occasion", "renewed"): {"earlier_request": "expired"},
    ("joined", "yes"): {"stage": "offer", "offer_status": "started"},
}
"""What an old pair says, in pairs of today. A pair that is not here is of today, or says nothing."""


def choices(question: str) -> tuple[str, ...]:
    """The choices that a question of this old name had; none where there was no such question."""
    return tuple(choice for name, choice in TODAY if name == question)


def renamed(questions: Sequence[Question], given: Mapping[str, object]) -> dict[str, object]:
    """What was given, with old pairs in the names of today where these questions do not know them.

    What was given in names of today is never changed. An old pair stays as it is, to be reported like anything else
    that nobody asks for, where nothing that it says is asked here or where another old pair says otherwise.
    """
    known = {question.id: question for question in questions if isinstance(question, ChoiceQuestion)}
    found: dict[str, object] = {}
    says: dict[Pair, dict[str, str]] = {}
    for name, value in given.items():
        found[name] = value
        if isinstance(value, str) and not (name in known and value in known[name].values):
            said = TODAY.get((name, value), {})
            says[name, value] = {new: choice for new, choice in said.items() if new in known and new not in given}
    for (name, _), choices in says.items():
        if choices and not any(_contradict(choices, other) for other in says.values()):
            del found[name]
            found |= choices
    return found


def _contradict(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return any(other.get(name, choice) != choice for name, choice in one.items())
