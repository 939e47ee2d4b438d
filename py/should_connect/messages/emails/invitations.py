"""Words to an invitation on LinkedIn: theirs accepted or put off, and the visitor's own once they have accepted it."""

from should_connect.messages.emails.letter import Letter, subject
from should_connect.messages.toned import WAS_GOOD, Purpose, same, toned

ACCEPT: tuple[Letter, ...] = (
    Letter(
        Purpose.SPECIFIC,
        (),
        (
            (
                toned(
                    "Thanks so much for the invitation, and for {talking}{on_day}. "
                    "| Thanks so much for the invitation.",
                    "Thanks for the invitation, and thanks again for {talking}{on_day}. | Thanks for the invitation.",
                    "Thank you for the invitation, and thank you again for {talking}{on_day}. "
                    "| Thank you for the invitation.",
                ),
                WAS_GOOD,
            ),
        ),
    ),
    Letter(
        Purpose.SHORTEST,
        (),
        ((toned("So glad to connect.", "Glad to connect, thank you.", "I am glad to connect, thank you."),),),
    ),
    Letter(Purpose.FORMAL, (), ((same("I was pleased to receive your invitation and am happy to accept it."),),)),
)

ACCEPTED: tuple[Letter, ...] = (
    Letter(
        Purpose.SPECIFIC,
        (),
        (
            (
                toned(
                    "Thanks for connecting, and thanks again for {talking}{on_day}. | Thanks for connecting.",
                    "Thanks for connecting, and thanks again for {talking}{on_day}. | Thanks for connecting.",
                    "Thank you for connecting, and thank you again for {talking}{on_day}. | Thank you for connecting.",
                ),
                WAS_GOOD,
            ),
        ),
    ),
    Letter(
        Purpose.SHORTEST,
        (),
        ((toned("So glad we're in touch.", "Good to be in touch.", "I am glad that we are in touch."),),),
    ),
    Letter(Purpose.FORMAL, (), ((same("Thank you for accepting my request. There is no need to reply."),),)),
)

DECLINE: tuple[Letter, ...] = (
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
)
