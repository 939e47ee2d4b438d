"""The thank-you: its openings by when it comes and what has happened since, and what follows them."""

from enum import StrEnum

from should_connect.messages.emails.letter import WELL, Letter, subject
from should_connect.messages.toned import Purpose, Toned, same, toned


class Timing(StrEnum):
    """What makes a thank-you special: when it comes, and what has happened since."""

    USUAL = "usual"
    LATE = "late"
    SAME_DAY = "same-day"
    AFTER_OFFER = "after-offer"


_THANK_YOU_SUBJECT = (
    "Thank you for {talking}{on_day}",
    "Thank you for the interview: {bare_job}",
    "Thank you for {talking}",
)

_ROLE_SUBJECT = subject("Thank you: {bare_job}", "Thank you for the interview{on_day}")

_FORMAL_SUBJECT = subject("With thanks: interview{for_job}", "With thanks for the interview")

LEARNED = toned(
    "I was glad to learn {learned}.", "It was useful to learn {learned}.", "I found it useful to learn {learned}."
)

WHY = toned(
    "I'd love to do this job because {why}. | I'd love to do this job.",
    "I'm interested in the job because {why}. | I'm very interested in the job.",
    "I am interested in the position because {why}. | I am very interested in the position.",
)

BRING = toned(
    "I'd bring {bring}. | One thing I'd bring is that {bring_that}.",
    "I'd bring {bring}. | One thing I'd bring is that {bring_that}.",
    "I would bring {bring}. | One thing I would bring is that {bring_that}.",
)

_INTEREST = toned(
    "I'd be very glad to do this job.", "I'm still interested in the job.", "I remain interested in the position."
)

_GLAD = toned(
    "I'm so glad I got to interview{for_job}.",
    "I'm glad I got to interview{for_job}.",
    "I am glad that I had the chance to interview{for_job}.",
)

_FORMAL_LEARNED = same("I was interested to learn {learned}.")

_FORMAL_WHY = same("The position appeals to me because {why}.")

_FORMAL_BRING = same("I would bring {bring} to the role. | It may help that {bring_that}.")

_IF_ANYTHING = toned(
    "If you need anything else from me, just let me know.",
    "If you need anything else from me, just let me know.",
    "If you need anything further from me, please let me know.",
)

OPENINGS: dict[Timing, dict[Purpose, Toned]] = {
    Timing.USUAL: {
        Purpose.SPECIFIC: toned(
            "Thanks so much for {talking}{on_day}{of_job}.",
            "Thank you for {talking}{on_day}{of_job}.",
            "Thank you for {talking}{on_day}{of_job}.",
        ),
        Purpose.SHORTEST: toned(
            "Just a quick note to thank you for {time}{on_day}.",
            "A quick note to thank you for {time}{on_day}.",
            "I am writing to thank you for {time}{on_day}.",
        ),
        Purpose.FORMAL: same(
            "I am grateful for the opportunity to discuss {job} with you{on_day}."
            " | I am grateful for the opportunity to interview with you{on_day}."
        ),
    },
    Timing.LATE: {
        Purpose.SPECIFIC: toned(
            "This comes a few days late, but thanks so much for {talking}{on_day}{of_job}.",
            "This comes a few days late, but thank you for {talking}{on_day}{of_job}.",
            "Although this comes a few days late, thank you for {talking}{on_day}{of_job}.",
        ),
        Purpose.SHORTEST: toned(
            "I meant to write sooner to thank you for {time}{on_day}.",
            "I meant to write sooner to thank you for {time}{on_day}.",
            "I had meant to write sooner to thank you for {time}{on_day}.",
        ),
        Purpose.FORMAL: same(
            "Belatedly, I would like to thank you for the opportunity to discuss {job} with you{on_day}."
            " | Belatedly, I would like to thank you for the opportunity to interview with you{on_day}."
        ),
    },
    Timing.AFTER_OFFER: {
        Purpose.SPECIFIC: toned(
            "Thanks so much for the job offer{for_job}, and for {time} along the way.",
            "Thank you for the job offer{for_job}, and for {time} along the way.",
            "Thank you for the job offer{for_job}, and for {time} throughout.",
        ),
        Purpose.SHORTEST: toned(
            "I was so happy to be offered the role, and I'm grateful for {time}.",
            "I was very happy to be offered the role, and I'm grateful for {time}.",
            "I was delighted to be offered the role and am grateful for {time}.",
        ),
        Purpose.FORMAL: same("I would like to thank you for {time} and for the job offer{for_job}."),
    },
}

OPENINGS[Timing.SAME_DAY] = OPENINGS[Timing.USUAL]

_SAME_DAY = toned(
    "I know you're deciding soon, so I'll keep this short.",
    "I know you're deciding soon, so I'll keep this short.",
    "I understand that you are deciding soon and will be brief.",
)

_HELPER_THANKS: tuple[Letter, ...] = (
    Letter(
        Purpose.SPECIFIC,
        subject("Thank you for setting up my interview{on_day}"),
        (
            (
                toned(
                    "Thanks so much for {talking}{on_day}{for_job}.",
                    "Thank you for {talking}{on_day}{for_job}.",
                    "Thank you for {talking}{on_day}{for_job}.",
                ),
            ),
        ),
    ),
    Letter(
        Purpose.SHORTEST,
        subject("Thanks for your help"),
        (
            (
                toned(
                    "Just a quick note: I appreciate your help with the interview{on_day}.",
                    "A quick note: I appreciate your help with the interview{on_day}.",
                    "I am writing to say that I appreciate your help with the interview{on_day}.",
                ),
            ),
        ),
    ),
    Letter(
        Purpose.FORMAL,
        subject("With thanks for your help"),
        ((same("I am grateful for your help in arranging my interview{on_day}{for_job}."),),),
    ),
)


def thank_you(timing: Timing, *, recalled: Toned, is_helper: bool, is_open: bool) -> tuple[Letter, ...]:
    """The three thank-you emails, of two or three short paragraphs where the visitor gave enough for them.

    Interest in the job is said while it is open (`is_open`): not after the offer, nor once it is over.
    """
    if is_helper:
        return _HELPER_THANKS
    opening = OPENINGS[timing]
    brief = (_SAME_DAY,) if timing is Timing.SAME_DAY else ()
    offered = timing is Timing.AFTER_OFFER
    wanted = is_open and not offered
    closing = (_IF_ANYTHING,) if wanted else () if offered else (WELL,)
    return (
        Letter(
            Purpose.SPECIFIC,
            subject("Thank you for the offer") if offered else _THANK_YOU_SUBJECT,
            ((opening[Purpose.SPECIFIC], *brief, recalled), (LEARNED, *((WHY, BRING) if wanted else ())), closing),
        ),
        Letter(
            Purpose.SHORTEST,
            subject("Thank you") if offered else _ROLE_SUBJECT,
            ((opening[Purpose.SHORTEST],), (_INTEREST,) if wanted else () if offered else (_GLAD,)),
        ),
        Letter(
            Purpose.FORMAL,
            subject("Your offer{for_job}") if offered else _FORMAL_SUBJECT,
            (
                (opening[Purpose.FORMAL], same("{appreciated} | I am grateful that we could speak about {grave}.")),
                (_FORMAL_LEARNED, *((_FORMAL_WHY, _FORMAL_BRING) if wanted else ())),
                (same("Should you have any further questions, I would be glad to answer them."),) if wanted else (),
            ),
        ),
    )
