"""Emails and short replies, as tables of sentences. Each row has three columns: warm, plain, formal.

As in the notes, only what the visitor gave is said, and a wording whose facts are not known does not exist. The three
variants of a kind share no sentence: the most specific, the shortest, the most formal.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from should_connect.messages.draft import Place, Wordings, shorter
from should_connect.messages.notes.wordings import Purpose, Toned, same, toned


class Kind(StrEnum):
    """What the message is for."""

    THANK_YOU = "thank-you"
    STATUS = "status"
    AFTER_REJECTION = "after-rejection"
    INTRODUCTION = "introduction"
    ACCEPT = "accept-invitation"
    DECLINE = "decline-invitation"
    ACCEPTED = "they-accepted"
    WITHDRAW = "withdraw"


LINES = (Kind.ACCEPT, Kind.ACCEPTED)
"""Replies on LinkedIn: one or two lines, without a subject or a closing."""


class Timing(StrEnum):
    """What makes a thank-you special: when it comes, and what has happened since."""

    USUAL = "usual"
    LATE = "late"
    SAME_DAY = "same-day"
    AFTER_OFFER = "after-offer"


@dataclass(frozen=True, slots=True)
class Letter:
    """One variant: its subject, and its paragraphs of sentences. A sentence whose facts are unknown is left out."""

    purpose: Purpose
    subject: Wordings
    paragraphs: tuple[tuple[Toned, ...], ...]
    places: tuple[Place, ...] = field(default=(Place.FIRST, Place.SECOND, Place.THIRD))


SIGN_OFF = toned("Best,\n{own_name}", "Best,\n{own_name}", "Kind regards,\n{own_name}")
FORMAL_SIGN_OFF = same("Sincerely,\n{own_name}")


def subject(*wordings: str) -> Wordings:
    """A subject with its shorter wordings."""
    return tuple(short for wording in wordings for short in shorter(wording))


_THANK_YOU_SUBJECT = (
    "Thank you for {talking}{on_day}",
    "Thank you for the interview: {bare_job}",
    "Thank you for {talking}",
)
_ROLE_SUBJECT = subject("Thank you: {bare_job}", "Thank you for the interview{on_day}")
_FORMAL_SUBJECT = subject("With thanks: interview{for_job}", "With thanks for the interview")

RECALLED_WARM = toned(
    "I really enjoyed {hearing}. | I valued our conversation about {grave}.",
    "I enjoyed {hearing}. | I valued our conversation about {grave}.",
    "I very much enjoyed {hearing}. | I valued our conversation about {grave}.",
)
RECALLED = toned(
    "It was good {to_hear}. | I valued our conversation about {grave}.",
    "It was good {to_hear}. | I valued our conversation about {grave}.",
    "I was glad {to_hear}. | I valued our conversation about {grave}.",
)
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
WELL = same("I wish you and the team well.")
MENTION = toned(
    "If it helps, you could mention that {known_from}. | I can send you a few lines to forward.",
    "If it helps, you could mention that {known_from}. | I can send you a few lines to forward.",
    "If it helps, you might mention that {known_from}. | I can send you a few lines to forward.",
)
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

HELPER_AFTER_REJECTION: tuple[Letter, ...] = (
    Letter(
        Purpose.SPECIFIC,
        subject("Thank you for letting me know"),
        (
            (
                toned(
                    "Thanks for letting me know, and for {talking}{for_job}.",
                    "Thank you for letting me know, and for {talking}{for_job}.",
                    "Thank you for letting me know, and for {talking}{for_job}.",
                ),
                toned(
                    "I wish you and the team well.", "I wish you and the team well.", "I wish you and the team well."
                ),
            ),
        ),
    ),
    Letter(
        Purpose.SHORTEST,
        subject("Thanks for your help"),
        ((toned("Thanks again for your help.", "Thank you again for your help.", "Thank you again for your help."),),),
    ),
    Letter(
        Purpose.FORMAL,
        subject("With thanks for your help"),
        ((same("I appreciate your message and your help with my interview{for_job}."),),),
    ),
)
OFFER_TURNED_DOWN: tuple[Letter, ...] = (
    Letter(
        Purpose.SPECIFIC,
        subject("Your offer{for_job}"),
        (
            (
                toned(
                    "Thanks so much for the offer{for_job}. I've thought it over, and I've decided not to accept it.",
                    "Thank you for the offer{for_job}. I've thought it over, and I've decided not to accept it.",
                    "Thank you for the offer{for_job}. I have thought it over and decided not to accept it.",
                ),
            ),
            (
                toned(
                    "I appreciate {time}, and I hope you find the right person soon.",
                    "I appreciate {time}, and I hope you find the right person soon.",
                    "I appreciate {time} and hope that you find the right person soon.",
                ),
            ),
        ),
    ),
    Letter(
        Purpose.SHORTEST,
        subject("My answer to your offer"),
        (
            (
                toned(
                    "It's a no from me this time, and not an easy one. Thanks for offering me the job.",
                    "I won't be taking the job, and it wasn't an easy choice. Thank you for offering it to me.",
                    "I will not be taking the position. It was not an easy choice, and I thank you for offering it.",
                ),
            ),
        ),
    ),
    Letter(
        Purpose.FORMAL,
        subject("My decision on your offer"),
        (
            (
                same("I was honored to receive your offer{for_job}. After careful thought, I must decline it."),
                same("I thank you for {time} and send my best wishes to the team."),
            ),
        ),
    ),
)
LETTERS: dict[Kind, tuple[Letter, ...]] = {
    Kind.STATUS: (
        Letter(
            Purpose.SPECIFIC,
            subject("{job_title}: is there any news?", "My application: is there any news?"),
            (
                (
                    toned(
                        *(
                            3
                            * (
                                "{interviewed} {full_day}{for_job}, and I was told that I might hear by {promised}."
                                " | {interviewed}{for_job}, and I was told that I might hear by {promised}."
                                " | {interviewed} {full_day}{for_job}. | {interviewed} recently{for_job}."
                                " | {applied}{for_job} a while ago.",
                            )
                        )
                    ),
                    toned(
                        "I'd like to ask {again} whether there's any news. "
                        "| I'm writing to ask whether there's any news.",
                        "I'd like to ask {again} whether there's any news. "
                        "| I'm writing to ask whether there's any news.",
                        "I would like to ask {again} whether there is any news. "
                        "| I am writing to ask whether there is any news.",
                    ),
                ),
                (
                    toned(
                        "I'm still very interested. If it's too early to say, that's fine.",
                        "I'm still very interested. If it's too early to say, that's fine.",
                        "I remain very interested. If it is too early to say, I fully understand.",
                    ),
                ),
            ),
        ),
        Letter(
            Purpose.SHORTEST,
            subject("A question about {job}", "A question about my application"),
            (
                (
                    toned(
                        "Is there any news since {my_interview} {full_day}? | Is there any news since {my_interview}? "
                        "| Is there any news about my application?",
                        "Is there any news since {my_interview} {full_day}? | Is there any news since {my_interview}? "
                        "| Is there any news about my application?",
                        "Has there been any news since {my_interview} {full_day}? "
                        "| Has there been any news since {my_interview}? "
                        "| Has there been any news about my application?",
                    ),
                    toned(
                        "If not, a rough date would help, and if you can't say yet, no problem.",
                        "If not, a rough date would help, and if you can't say yet, no problem.",
                        "If not, a rough date would help, and if you cannot say yet, that is no problem.",
                    ),
                ),
            ),
        ),
        Letter(
            Purpose.FORMAL,
            subject("About {my_interview}{on_day}{for_job}", "My application{for_job}"),
            (
                (
                    same(
                        "May I ask {again} where things stand with {job}?"
                        " | May I ask {again} where things stand with my application?"
                        " | I would like to ask where things stand with {job}."
                        " | I would like to ask where things stand with my application."
                    ),
                    same("I understood that I might hear by {promised}."),
                ),
                (
                    same("I am still interested in the position."),
                    same("If you are not able to say yet, I am happy to wait to hear from you."),
                ),
            ),
        ),
    ),
    Kind.AFTER_REJECTION: (
        Letter(
            Purpose.SPECIFIC,
            subject("Thank you for considering me{for_job}"),
            (
                (
                    toned(
                        "Thank you for letting me know, and for considering me{for_job}.",
                        "Thank you for letting me know, and for considering me{for_job}.",
                        "Thank you for letting me know, and for considering me{for_job}.",
                    ),
                    RECALLED,
                ),
                (
                    toned(
                        "If you have a minute, is there {one_thing} I could work on for next time? If you'd rather "
                        "not say, that's fine. | Thank you for {your_feedback} as well.",
                        "If you have a minute, is there {one_thing} I could work on for next time? If you'd rather "
                        "not say, that's fine. | Thank you for {your_feedback} as well.",
                        "If you have a moment, is there {one_thing} that I could work on for the future? If you would "
                        "rather not say, I understand. | Thank you for {your_feedback} as well.",
                    ),
                ),
            ),
        ),
        Letter(
            Purpose.SHORTEST,
            subject("Thank you for letting me know"),
            (
                (
                    toned(
                        "Thanks for telling me about the decision, and for {time}.",
                        "Thank you for telling me about the decision, and for {time}.",
                        "Thank you for informing me of the decision, and for {time}.",
                    ),
                    toned(
                        "I wish you and the team well.",
                        "I wish you and the team well.",
                        "I wish you and your team well.",
                    ),
                ),
            ),
        ),
        Letter(
            Purpose.FORMAL,
            subject("With thanks: {bare_job}", "With thanks"),
            (
                (
                    same("I am grateful for your message and for the opportunity to interview{for_job}."),
                    same("{appreciated} | I am grateful that we could speak about {grave}."),
                ),
                (
                    same(
                        "Should you have any {advice} for future applications, I would be glad to receive it."
                        " | I also appreciate {your_feedback}."
                    ),
                ),
            ),
        ),
    ),
    Kind.INTRODUCTION: (
        Letter(
            Purpose.SPECIFIC,
            subject("An introduction for {job}?", "An introduction?"),
            (
                (
                    toned(
                        "Thanks so much for {referring}{for_job}. | I'm applying{for_job_there}. "
                        "| I'm applying where you work.",
                        "Thank you for {referring}{for_job}. | I'm applying{for_job_there}. "
                        "| I'm applying where you work.",
                        "Thank you for {referring}{for_job}. | I am applying{for_job_there}. "
                        "| I am applying where you work.",
                    ),
                    same("My interview is {full_day_ahead}. | My interview was {full_day_past}."),
                ),
                (
                    toned(
                        "Would you be open to introducing me to {other}? "
                        "| Would you be open to introducing me to the hiring manager?",
                        "Would you be open to introducing me to {other}? "
                        "| Would you be open to introducing me to the hiring manager?",
                        "Would you be willing to introduce me to {other}? "
                        "| Would you be willing to introduce me to the hiring manager?",
                    ),
                    MENTION,
                    toned(
                        "If now isn't a good time, no problem at all.",
                        "If now isn't a good time, no problem at all.",
                        "If this is not a good time, I fully understand.",
                    ),
                ),
            ),
        ),
        Letter(
            Purpose.SHORTEST,
            subject("A quick question"),
            (
                (
                    toned(
                        "Do you think a short introduction to {other} would be welcome? "
                        "| Do you think a short introduction from you would be welcome?",
                        "Do you think a short introduction to {other} would be welcome? "
                        "| Do you think a short introduction from you would be welcome?",
                        "Do you think that a short introduction to {other} would be welcome? "
                        "| Do you think that a short introduction from you would be welcome?",
                    ),
                    toned("Either answer helps.", "Either answer helps.", "Either answer would help me."),
                ),
            ),
        ),
        Letter(
            Purpose.FORMAL,
            subject("{referral}{for_job}", "A question about {job}", "A question about my application"),
            (
                (same("I am grateful to you for {referring}{for_job}. | I am writing about {job}."),),
                (
                    same(
                        "May I ask whether an introduction to {other} would be appropriate?"
                        " | May I ask whether an introduction to the hiring manager would be appropriate?"
                    ),
                    same("I am glad to leave the decision to you."),
                ),
            ),
        ),
    ),
    Kind.ACCEPT: (
        Letter(
            Purpose.SPECIFIC,
            (),
            (
                (
                    toned(
                        "Thanks so much for the invitation, and for {talking}{on_day}. "
                        "| Thanks so much for the invitation.",
                        "Thanks for the invitation, and thanks again for {talking}{on_day}. "
                        "| Thanks for the invitation.",
                        "Thank you for the invitation, and thank you again for {talking}{on_day}. "
                        "| Thank you for the invitation.",
                    ),
                    RECALLED,
                ),
            ),
        ),
        Letter(
            Purpose.SHORTEST,
            (),
            ((toned("So glad to connect.", "Glad to connect, thank you.", "I am glad to connect, thank you."),),),
        ),
        Letter(Purpose.FORMAL, (), ((same("I was pleased to receive your invitation and am happy to accept it."),),)),
    ),
    Kind.ACCEPTED: (
        Letter(
            Purpose.SPECIFIC,
            (),
            (
                (
                    toned(
                        "Thanks for connecting, and thanks again for {talking}{on_day}. | Thanks for connecting.",
                        "Thanks for connecting, and thanks again for {talking}{on_day}. | Thanks for connecting.",
                        "Thank you for connecting, and thank you again for {talking}{on_day}. "
                        "| Thank you for connecting.",
                    ),
                    RECALLED,
                ),
            ),
        ),
        Letter(
            Purpose.SHORTEST,
            (),
            ((toned("So glad we're in touch.", "Good to be in touch.", "I am glad that we are in touch."),),),
        ),
        Letter(Purpose.FORMAL, (), ((same("Thank you for accepting my request. There is no need to reply."),),)),
    ),
    Kind.DECLINE: (
        Letter(
            Purpose.SPECIFIC,
            subject("Your LinkedIn invitation"),
            (
                (
                    toned(
                        "Thanks so much for the LinkedIn invitation.",
                        "Thank you for the LinkedIn invitation.",
                        "Thank you for the LinkedIn invitation.",
                    ),
                    toned(
                        "I'd rather wait until the {process} is over, and I hope that's all right. "
                        "| For now I'd rather keep to email, and I hope that's all right.",
                        "I'd rather wait until the {process} is over, and I hope that's all right. "
                        "| For now I'd rather keep to email, and I hope that's all right.",
                        "I would rather wait until the {process} is over and hope that you understand. "
                        "| For now I would rather keep to email and hope that you understand.",
                    ),
                ),
            ),
        ),
        Letter(
            Purpose.SHORTEST,
            subject("About your invitation"),
            (
                (
                    toned(
                        "It was kind of you to invite me. For now, email works best for me.",
                        "It was kind of you to invite me. For now, email works best for me.",
                        "It was kind of you to invite me. For now, email suits me best.",
                    ),
                ),
            ),
        ),
        Letter(
            Purpose.FORMAL,
            subject("Your invitation to connect"),
            (
                (
                    same("I appreciate your invitation to connect."),
                    same("For the time being, I would prefer to stay in touch by email."),
                ),
            ),
        ),
    ),
    Kind.WITHDRAW: (
        Letter(
            Purpose.SPECIFIC,
            subject("Withdrawing my application{for_job}"),
            (
                (
                    toned(
                        "I've decided to withdraw my application{for_job}.",
                        "I've decided to withdraw my application{for_job}.",
                        "I have decided to withdraw my application{for_job}.",
                    ),
                ),
                (
                    toned(
                        "Thanks so much for {talking}{on_day}. | Thanks so much for {time}.",
                        "Thank you for {talking}{on_day}. | Thank you for {time}.",
                        "Thank you for {talking}{on_day}. | Thank you for {time}.",
                    ),
                    RECALLED,
                    toned(
                        "I wish you and the team well.",
                        "I wish you and the team well.",
                        "I wish you and the team well.",
                    ),
                ),
            ),
        ),
        Letter(
            Purpose.SHORTEST,
            subject("My application"),
            (
                (
                    toned(
                        "Please take me out of the running{for_job}. Thanks again for {time}.",
                        "Please take me out of the running{for_job}. Thank you again for {time}.",
                        "Please remove my application{for_job} from consideration. Thank you again for {time}.",
                    ),
                ),
            ),
        ),
        Letter(
            Purpose.FORMAL,
            subject("Withdrawal of my application"),
            (
                (
                    same("After careful thought, I would like to withdraw my application{for_job}."),
                    same("I am grateful for {time} and wish you every success with the search."),
                ),
            ),
        ),
    ),
}
"""The kinds that are the same for every timing; the thank-you is put together by `thank_you`."""


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
