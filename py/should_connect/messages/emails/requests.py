"""Emails that ask: for news, and for an introduction."""

from should_connect.messages.emails.letter import Letter, subject
from should_connect.messages.toned import Purpose, same, toned

STATUS: tuple[Letter, ...] = (
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
                    "I'd like to ask {again} whether there's any news. | I'm writing to ask whether there's any news.",
                    "I'd like to ask {again} whether there's any news. | I'm writing to ask whether there's any news.",
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
)

MENTION = toned(
    "If it helps, you could mention that {known_from}. | I can send you a few lines to forward.",
    "If it helps, you could mention that {known_from}. | I can send you a few lines to forward.",
    "If it helps, you might mention that {known_from}. | I can send you a few lines to forward.",
)

INTRODUCTION: tuple[Letter, ...] = (
    Letter(
        Purpose.SPECIFIC,
        subject("An introduction for {job}?", "An introduction?"),
        (
            (
                toned(
                    "Thanks so much for {referring}{for_job}. | I'm applying{for_job_there}. "
                    "| I'm applying where you work.",
                    "Thank you for {referring}{for_job}. | I'm applying{for_job_there}. | I'm applying where you work.",
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
)
