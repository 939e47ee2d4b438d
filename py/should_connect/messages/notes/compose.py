"""Connection notes for one person and one occasion, each within the limit whatever was typed."""

from should_connect.answer import Message
from should_connect.messages import toned
from should_connect.messages.draft import Manner, Place, Sentence, Worth, write
from should_connect.messages.facts import Facts, said
from should_connect.messages.left_out import left_out
from should_connect.messages.limits import units
from should_connect.messages.notes import wordings
from should_connect.messages.notes.wordings import Circumstance, Outline
from should_connect.messages.toned import Purpose


def circumstance(facts: Facts) -> Circumstance:
    """What decides the wording: what was agreed, where things stand, whether the interview is left out (K9)."""
    if facts.agreed:
        return Circumstance.AGREED
    match facts.stage, facts.offer_status:
        case "before", _:
            return Circumstance.BEFORE
        case "offer", "accepted":
            return Circumstance.JOINING
        case "offer", "started":
            return Circumstance.JOINED
        case "offer", "declined":
            return Circumstance.OFFER_DECLINED
        case "offer", _:
            return Circumstance.OFFER
        case "rejected", _ if not facts.have_talked:
            return Circumstance.BAD
        case "rejected", _:
            return Circumstance.RENEWED if facts.renewed and not facts.leaves_interview_out else Circumstance.REJECTED
        case "withdrew", _ if facts.leaves_interview_out:
            return Circumstance.BAD_WITHDREW
        case "applied", _:
            return Circumstance.APPLIED
    if facts.leaves_interview_out:
        return Circumstance.BAD
    if facts.renewed:
        return Circumstance.RENEWED
    if facts.stage == "waiting" and facts.feedback and not facts.is_helper:
        return Circumstance.FEEDBACK
    return {"withdrew": Circumstance.WITHDREW, "past": Circumstance.PAST}.get(facts.stage, Circumstance.WAITING)


def compose(facts: Facts, limit: int) -> tuple[Message, ...]:
    """Three notes of at most `limit` UTF-16 code units: the most specific, the shortest, the most formal."""
    case = circumstance(facts)
    known = {manner: said(facts, formal=manner is Manner.FORMAL) for manner in (facts.manner, Manner.FORMAL)}
    notes = []
    for purpose in Purpose:
        manner = Manner.FORMAL if purpose is Purpose.FORMAL else facts.manner
        sentences = _sentences(facts, _outline(facts, case, purpose), purpose, manner)
        written = write(sentences, known[manner], limit)
        fullest = write(sentences, known[manner])
        notes.append(
            Message(
                id=f"note-{purpose}",
                title=toned.TITLES[purpose],
                body=written.text,
                limit=limit,
                length=units(written.text),
                left_out=left_out(facts, written.used, fullest.used, limit),
            )
        )
    return tuple(notes)


def _outline(facts: Facts, case: Circumstance, purpose: Purpose) -> Outline:
    if facts.is_helper and case not in wordings.SAME_FOR_HELPERS:
        known = wordings.HELPER_OUTLINES
        return known.get(case, known[Circumstance.BEFORE])[purpose]
    if facts.agreed and facts.leaves_interview_out and purpose is Purpose.SPECIFIC:
        return wordings.AGREED_AFTER_BAD
    return wordings.OUTLINES[case][purpose]


def _sentences(facts: Facts, outline: Outline, purpose: Purpose, manner: Manner) -> tuple[Sentence, ...]:
    greeting = toned.FORMAL_GREETING if purpose is Purpose.FORMAL else toned.GREETING
    sentences = [
        Sentence(Place.GREETING, greeting[manner]),
        Sentence(Place.FIRST, outline.opening[manner]),
    ]
    if not outline.is_brief:
        recalled = toned.recalled(facts.rapport)
        recalled = wordings.APPRECIATED if purpose is Purpose.FORMAL else recalled
        sentences.append(Sentence(Place.FIRST, recalled[manner], Worth.OTHER))
    if outline.wish:
        sentences.append(Sentence(Place.FIRST, outline.wish[manner], Worth.WISH))
    if outline.hedge:
        sentences.append(Sentence(Place.FIRST, outline.hedge[manner], Worth.HEDGE))
    sentences.append(Sentence(Place.SIGNATURE, wordings.SIGNATURE[manner], Worth.OTHER))
    return tuple(sentences)
