"""Emails and short replies for one person, each kind in three variants that share no sentence."""

from should_connect.answer import Message
from should_connect.messages.draft import Manner, Place, Said, Sentence, Wordings, fields_of, fill, write
from should_connect.messages.emails import endings, invitations, requests, thanks
from should_connect.messages.emails.letter import FORMAL_SIGN_OFF, SIGN_OFF, Letter
from should_connect.messages.emails.thanks import Timing
from should_connect.messages.facts import Facts, said
from should_connect.messages.kinds import LINES, MessageKind
from should_connect.messages.left_out import left_out
from should_connect.messages.limits import units
from should_connect.messages.toned import FORMAL_GREETING, GREETING, TITLES, Purpose, recalled

_LATE = 3
"""From so many days after the interview on, a thank-you says that it comes late."""
_OVER = ("rejected", "withdrew", "past")
"""Stages at which nobody asks for the job any more."""
_LETTERS = {
    MessageKind.STATUS: requests.STATUS,
    MessageKind.AFTER_REJECTION: endings.AFTER_REJECTION,
    MessageKind.INTRODUCTION: requests.INTRODUCTION,
    MessageKind.ACCEPT: invitations.ACCEPT,
    MessageKind.ACCEPTED: invitations.ACCEPTED,
    MessageKind.DECLINE: invitations.DECLINE,
    MessageKind.WITHDRAW: endings.WITHDRAW,
}
"""The kinds that are the same at any time; `thanks` puts the thank-you together."""


def timing(facts: Facts) -> Timing:
    """What makes this thank-you special."""
    if facts.stage == "offer":
        return Timing.AFTER_OFFER
    if facts.interview and facts.today and (facts.today - facts.interview).days >= _LATE:
        return Timing.LATE
    if facts.decides_soon or (facts.promised and facts.promised == facts.today):
        return Timing.SAME_DAY
    return Timing.USUAL


def compose(kind: MessageKind, facts: Facts) -> tuple[Message, ...]:
    """Three variants of this kind, with a subject where it is an email.

    After an interview that went badly a thank-you still thanks for it and leaves the rest unsaid.
    """
    by_manner = {manner: said(facts, formal=manner is Manner.FORMAL) for manner in (facts.manner, Manner.FORMAL)}
    between = "\n" if kind in LINES else "\n\n"
    found = []
    for letter in _letters(kind, facts):
        manner = Manner.FORMAL if letter.purpose is Purpose.FORMAL else facts.manner
        known = by_manner[manner]
        written = write(_sentences(kind, letter, manner), known, between=between)
        found.append(
            Message(
                id=f"{kind}-{letter.purpose}",
                title=TITLES[letter.purpose],
                body=written.text,
                subject=_subject(letter.subject, known),
                length=units(written.text),
                left_out=left_out(facts, written.used, written.used),
            )
        )
    return tuple(found)


def _letters(kind: MessageKind, facts: Facts) -> tuple[Letter, ...]:
    if kind is MessageKind.THANK_YOU:
        return thanks.thank_you(
            timing(facts), recalled=recalled(facts.rapport), is_helper=facts.is_helper, is_open=facts.stage not in _OVER
        )
    if kind is MessageKind.AFTER_REJECTION and facts.is_helper:
        return endings.TO_A_HELPER_AFTER_REJECTION
    if kind is MessageKind.WITHDRAW and facts.stage == "offer":
        return endings.OFFER_TURNED_DOWN
    return _LETTERS[kind]


def _subject(subject: Wordings, known: Said) -> str:
    return next((fill(wording, known) for wording in subject if fields_of(wording) <= known.keys()), "")


def _sentences(kind: MessageKind, letter: Letter, manner: Manner) -> tuple[Sentence, ...]:
    is_formal = letter.purpose is Purpose.FORMAL
    greeting = FORMAL_GREETING if is_formal else GREETING
    sign_off = FORMAL_SIGN_OFF if is_formal else SIGN_OFF
    return (
        Sentence(Place.GREETING, greeting[manner]),
        *(
            Sentence(place, sentence[manner])
            for place, paragraph in zip(letter.places, letter.paragraphs, strict=False)
            for sentence in paragraph
        ),
        *((Sentence(Place.SIGNATURE, sign_off[manner]),) if kind not in LINES else ()),
    )
