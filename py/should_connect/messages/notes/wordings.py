"""How a connection note opens and closes, as tables.

Each row holds the wordings in three tones: warm, plain, formal. Only what the visitor gave is ever said: a wording
names the facts it needs, and without them it does not exist. No sentence asks for anything but the contact, mentions a
decision that is still open, or praises; none is a filler.
"""

from dataclasses import dataclass
from enum import StrEnum

from should_connect.messages.toned import Purpose, Toned, same, toned


class Circumstance(StrEnum):
    """What decides the wording, once the person and the tone are set."""

    BEFORE = "before"
    APPLIED = "applied"
    WAITING = "waiting"
    FEEDBACK = "feedback"
    OFFER = "offer"
    JOINING = "joining"
    JOINED = "joined"
    OFFER_DECLINED = "offer-declined"
    REJECTED = "rejected"
    WITHDREW = "withdrew"
    PAST = "past"
    AGREED = "agreed"
    RENEWED = "renewed"
    BAD = "bad"
    BAD_WITHDREW = "bad-withdrew"


@dataclass(frozen=True, slots=True)
class Outline:
    """One note: its opening and its close. The topic stands between them unless `is_brief`."""

    opening: Toned
    wish: Toned | None = None
    hedge: Toned | None = None
    is_brief: bool = False


SIGNATURE = toned("{own_name}", "{own_name}", "Kind regards,\n{own_name} | {own_name}")

APPRECIATED = same("{appreciated} | I am grateful that we could speak about {grave}.")
"""In the most formal note."""

_STAY = toned("I'd love to stay in touch.", "I'd be glad to stay in touch.", "I would be glad to stay in touch.")
_CONNECT = toned("I'd love to connect.", "I'd be glad to connect.", "I would be glad to connect.")
_REMAIN = same("I would welcome the chance to stay in touch.")
_THANKED = toned(
    "Thanks so much for {talking}{on_day}{of_job}.",
    "Thanks for {talking}{on_day}{of_job}.",
    "Thank you for {talking}{on_day}{of_job}.",
)
_OPPORTUNITY = same(
    "Thank you for the opportunity to discuss {job} with you{on_day}."
    " | Thank you for the opportunity to interview{on_day}."
)

OUTLINES: dict[Circumstance, dict[Purpose, Outline]] = {
    Circumstance.BEFORE: {
        Purpose.SPECIFIC: Outline(
            toned(
                "I'm really looking forward to our interview{on_day}{for_job}.",
                "I'm looking forward to our interview{on_day}{for_job}.",
                "I look forward to our interview{on_day}{for_job}.",
            ),
            toned(
                "I wanted to say hello here, too.",
                "I wanted to say hello here first.",
                "I would be glad to connect here as well.",
            ),
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "I'd love to connect before we meet{on_day}.",
                "I'd like to connect before we meet{on_day}.",
                "May I connect with you before we meet{on_day}?",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("Thank you for making time to interview me{on_day}{for_job}."),
            same("I would be pleased to connect beforehand."),
        ),
    },
    Circumstance.APPLIED: {
        Purpose.SPECIFIC: Outline(
            toned(
                "I've applied{for_job} and would love to connect.",
                "I've applied{for_job} and would be glad to connect.",
                "I have applied{for_job} and would be glad to connect.",
            ),
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "I've applied, and I'd love to connect.",
                "I've applied, and I'd like to connect.",
                "I have applied and would like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("I recently submitted an application{for_job}."), same("I would be pleased to connect.")
        ),
    },
    Circumstance.WAITING: {
        Purpose.SPECIFIC: Outline(_THANKED, _STAY),
        Purpose.SHORTEST: Outline(
            toned(
                "It was great to {meet}{on_day}, and I'd love to connect.",
                "It was good to {meet}{on_day}, and I'd like to connect.",
                "It was a pleasure to {meet}{on_day}, and I would like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(_OPPORTUNITY, _REMAIN),
    },
    Circumstance.FEEDBACK: {
        Purpose.SPECIFIC: Outline(
            toned(
                "Thanks so much for your feedback after my interview{on_day}{for_job}.",
                "Thanks for your feedback after my interview{on_day}{for_job}.",
                "Thank you for your feedback after my interview{on_day}{for_job}.",
            ),
            toned(
                "I'd love to stay in touch and hear your view now and then. | I'd love to stay in touch.",
                "I'd be glad to stay in touch and hear your view now and then. | I'd be glad to stay in touch.",
                "I would be glad to stay in touch and to hear your view at times. | I would be glad to stay in touch.",
            ),
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "I really appreciate your feedback, and I'd love to connect.",
                "I appreciate your feedback, and I'd like to connect.",
                "I appreciate your feedback and would like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("I am grateful for the feedback on my interview{on_day}{for_job}."),
            same("I would value your perspective in the future. | I hope that we can stay in touch."),
        ),
    },
    Circumstance.OFFER: {
        Purpose.SPECIFIC: Outline(
            toned(
                "I was so happy to get the offer{for_job}, and I'm grateful for {time}.",
                "I was very happy to get the offer{for_job}, and I'm grateful for {time}.",
                "I was delighted to receive the offer{for_job}, and I am grateful for {time}.",
            ),
            _STAY,
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "Thanks for the offer. I'd love to connect.",
                "Thanks for the offer. I'd like to connect.",
                "Thank you for the offer. I would like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(same("Thank you for {time} and for the offer{for_job}."), _REMAIN),
    },
    Circumstance.JOINING: {
        Purpose.SPECIFIC: Outline(
            toned(
                "I've accepted the offer{for_job}, and I'm so looking forward to starting.",
                "I've accepted the offer{for_job}, and I'm looking forward to starting.",
                "I have accepted the offer{for_job} and look forward to starting.",
            ),
            _CONNECT,
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "I'm so excited about the new role, and I'd love to connect.",
                "I'm excited about the new role, and I'd like to connect.",
                "I am excited about the new role and would like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("Thank you for {time} throughout the hiring process."),
            same("I would be pleased to connect before I start."),
        ),
    },
    Circumstance.JOINED: {
        Purpose.SPECIFIC: Outline(
            toned(
                "I've started in my new role, and I'm still grateful for {time}.",
                "I've started in my new role, and I'm still grateful for {time}.",
                "I have started in my new role and remain grateful for {time}.",
            ),
            _CONNECT,
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "Now that I've started in the new role, I'd love to connect.",
                "Now that I've started in the new role, I'd like to connect.",
                "Now that I have started in the new role, I would like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("Thank you again for {time} throughout the hiring process."),
            same("I would be pleased to connect now that I have started in the new role."),
        ),
    },
    Circumstance.OFFER_DECLINED: {
        Purpose.SPECIFIC: Outline(
            toned(
                "Thanks so much for the offer{for_job}, and for {time}.",
                "Thanks for the offer{for_job}, and for {time}.",
                "Thank you for the offer{for_job}, and for {time}.",
            ),
            toned(
                "I've chosen another path, and I'd still love to stay in touch. | I'd still love to stay in touch.",
                "I've chosen another path, and I'd still like to stay in touch. | I'd still like to stay in touch.",
                "I have chosen another path and would still like to stay in touch. "
                "| I would still like to stay in touch.",
            ),
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "I'm grateful for {time} and the offer, and I'd love to connect.",
                "I'm grateful for {time} and the offer, and I'd like to connect.",
                "I am grateful for {time} and the offer and would like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("Although I declined the offer{for_job}, I remain grateful for {time}."),
            same("I would be pleased to stay in touch."),
        ),
    },
    Circumstance.REJECTED: {
        Purpose.SPECIFIC: Outline(
            toned(
                "Thanks for considering me{for_job}, and for {time}.",
                "Thank you for considering me{for_job}, and for {time}.",
                "Thank you for considering me{for_job}, and for {time}.",
            ),
            _STAY,
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "The role went another way, and I'd still love to stay in touch.",
                "The role went another way, and I'd still like to stay in touch.",
                "The role went another way, and I would still like to stay in touch.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("I am grateful to have been considered{for_job}."),
            same("I would welcome the chance to stay in touch."),
        ),
    },
    Circumstance.WITHDREW: {
        Purpose.SPECIFIC: Outline(
            _THANKED,
            toned(
                "I've stepped back from the process, and I'd still love to stay in touch.",
                "I've stepped back from the process, and I'd still be glad to stay in touch.",
                "I have stepped back from the process and would still be glad to stay in touch.",
            ),
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "I've withdrawn my application, and I'd still love to connect.",
                "I've withdrawn my application, and I'd still like to connect.",
                "I have withdrawn my application and would still like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("Although I have withdrawn my application{for_job}, I am grateful for {time}."), _REMAIN
        ),
    },
    Circumstance.PAST: {
        Purpose.SPECIFIC: Outline(
            toned(
                "We talked some time ago{of_job}.",
                "We spoke some time ago{of_job}.",
                "We spoke some time ago{of_job}.",
            ),
            _STAY,
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "I interviewed some time ago. I'd love to connect.",
                "I interviewed some time ago. I'd like to connect.",
                "I interviewed some time ago and would like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(same("Thank you again for {time} when I interviewed{for_job}."), _REMAIN),
    },
    Circumstance.AGREED: {
        Purpose.SPECIFIC: Outline(
            toned(
                "You suggested connecting, so here's my request. Thanks again for {talking}{on_day}{of_job}. "
                "| You suggested connecting, so here's my request.",
                "You suggested connecting, so here's my request. Thanks again for {talking}{on_day}{of_job}. "
                "| You suggested connecting, so here's my request.",
                "You suggested connecting, so here is my request. Thank you again for {talking}{on_day}{of_job}. "
                "| You suggested connecting, so here is my request.",
            ),
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "Thanks for suggesting we connect. Here's my request.",
                "Thanks for suggesting we connect. Here's my request.",
                "Thank you for suggesting that we connect. Here is my request.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("As you suggested, I am sending you a request to connect."),
            same("I look forward to staying in touch."),
        ),
    },
    Circumstance.RENEWED: {
        Purpose.SPECIFIC: Outline(
            _THANKED,
            toned(
                "My earlier request expired, so I'm trying once more.",
                "My earlier request expired, so I'm trying once more.",
                "My earlier request expired, so I am asking once more.",
            ),
            toned(
                "If you'd rather not, that's fine.",
                "If you'd rather not, that's fine.",
                "If you would rather not, that is quite all right.",
            ),
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "My earlier request expired, and I'd still love to connect.",
                "My earlier request expired, and I'd still like to connect.",
                "My earlier request expired, and I would still like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            _OPPORTUNITY,
            same("As my request has expired, may I ask once more to connect?"),
            same("Should you prefer not to, I fully understand."),
        ),
    },
    Circumstance.BAD: {
        Purpose.SPECIFIC: Outline(
            toned(
                "I recently applied{for_job} and would love to know more people in the field.",
                "I recently applied{for_job} and would like to know more people in the field.",
                "I recently applied{for_job} and would like to know more people in the field.",
            ),
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "I'd be glad to connect with you.",
                "I'd be glad to connect with you.",
                "I would be glad to connect with you.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(same("I am interested in your field and would be pleased to connect.")),
    },
    Circumstance.BAD_WITHDREW: {
        Purpose.SPECIFIC: Outline(
            toned(
                "I've withdrawn my application{for_job}, and I'd still love to know more people in the field.",
                "I've withdrawn my application{for_job}, and I'd still like to know more people in the field.",
                "I have withdrawn my application{for_job} and would still like to know more people in the field.",
            ),
        ),
        Purpose.SHORTEST: Outline(
            toned(
                "I'd still be glad to connect with you.",
                "I'd still be glad to connect with you.",
                "I would still be glad to connect with you.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(same("I remain interested in your field and would be pleased to connect.")),
    },
}

AGREED_AFTER_BAD = Outline(
    toned(
        "You suggested connecting, so here's my request.",
        "You suggested connecting, so here's my request.",
        "You suggested connecting, so here is my request.",
    ),
    _STAY,
)
"""Says what was agreed and nothing of the interview (K9)."""

# The person who set the dates is thanked for that, and for nothing said in the interview.
HELPER_OUTLINES: dict[Circumstance, dict[Purpose, Outline]] = {
    Circumstance.BEFORE: {
        Purpose.SPECIFIC: Outline(_THANKED, _CONNECT),
        Purpose.SHORTEST: Outline(
            toned(
                "I'm grateful for your help, and I'd love to connect.",
                "I'm grateful for your help, and I'd like to connect.",
                "I am grateful for your help and would like to connect.",
            ),
            is_brief=True,
        ),
        Purpose.FORMAL: Outline(
            same("Thank you for your help with my interview{on_day}{for_job}."),
            same("I would be pleased to connect."),
        ),
    },
}
HELPER_OUTLINES |= {
    Circumstance.RENEWED: {
        Purpose.SPECIFIC: OUTLINES[Circumstance.RENEWED][Purpose.SPECIFIC],
        Purpose.SHORTEST: OUTLINES[Circumstance.RENEWED][Purpose.SHORTEST],
        Purpose.FORMAL: Outline(
            same("Thank you for your help with my interview{on_day}{for_job}."),
            same("As my request has expired, may I ask once more to connect?"),
            same("Should you prefer not to, I fully understand."),
        ),
    },
}
SAME_FOR_HELPERS = (
    Circumstance.APPLIED,
    Circumstance.OFFER,
    Circumstance.JOINING,
    Circumstance.JOINED,
    Circumstance.OFFER_DECLINED,
    Circumstance.WITHDREW,
    Circumstance.AGREED,
    Circumstance.BAD,
    Circumstance.BAD_WITHDREW,
)
"""Where the wording says nothing that only an interviewer did."""
