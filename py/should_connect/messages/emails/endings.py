"""Emails at the end: after a rejection, to an offer that is turned down, and to leave the process."""

from should_connect.messages.emails.letter import WELL, Letter, subject
from should_connect.messages.toned import WAS_GOOD, Purpose, same, toned

AFTER_REJECTION: tuple[Letter, ...] = (
    Letter(
        Purpose.SPECIFIC,
        subject("Thank you for considering me{for_job}"),
        (
            (
                same("Thank you for letting me know, and for considering me{for_job}."),
                WAS_GOOD,
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
)

TO_A_HELPER_AFTER_REJECTION: tuple[Letter, ...] = (
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
                WELL,
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

WITHDRAW: tuple[Letter, ...] = (
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
                WAS_GOOD,
                WELL,
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
)
