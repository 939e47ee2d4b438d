"""How a connection note greets, opens and closes, as tables. Each row has three columns: warm, plain, formal.

Only what the visitor gave is ever said: a wording names the fields it needs, and without them it does not exist.
No sentence asks for anything but the contact, mentions a decision that is still open, or praises.
"""

from enum import StrEnum

from should_connect.messages.notes.draft import Line

type Row = tuple[Line, Line, Line]


class Angle(StrEnum):
    """What a draft opens with."""

    THANKS = "thanks"
    TOPIC = "topic"
    MEETING = "meeting"
    CONTACT = "contact"


class Circumstance(StrEnum):
    """What decides the wording, once the person and the tone are set."""

    BEFORE = "before"
    OPEN = "open"
    FEEDBACK = "feedback"
    OFFER = "offer"
    REJECTED = "rejected"
    WITHDREW = "withdrew"
    AGREED = "agreed"
    RENEWED = "renewed"
    BAD = "bad"


GREETING: Row = (("Hi {name},", "Hi,"), ("Hello {name},", "Hello,"), ("Dear {name},", "Good day,"))
SIGNATURE: Row = (("{own_name}",), ("{own_name}",), ("Kind regards, {own_name}", "{own_name}"))

ANY_TITLE: dict[Angle, str] = {
    Angle.THANKS: "Thanks first",
    Angle.TOPIC: "Your conversation first",
    Angle.MEETING: "The meeting first",
    Angle.CONTACT: "The contact first",
}
TITLES: dict[Circumstance, dict[Angle, str]] = {
    Circumstance.BEFORE: {Angle.CONTACT: "A hello first"},
    Circumstance.FEEDBACK: {Angle.MEETING: "The help first"},
    Circumstance.OFFER: {Angle.MEETING: "The news first"},
    Circumstance.AGREED: {Angle.MEETING: "Their yes first", Angle.CONTACT: "The agreement first"},
    Circumstance.RENEWED: {Angle.CONTACT: "The new try first"},
    Circumstance.BAD: {Angle.THANKS: "The contact first", Angle.MEETING: "Your reason first",
                       Angle.CONTACT: "Their work first"},
}  # fmt: skip

_SPOKE: Row = (
    ("It was really good to {meet} about {job}.", "It was really good to {meet}."),
    ("It was good to {meet} about {job}.", "It was good to {meet}."),
    ("It was a pleasure to {meet} about {job}.", "It was a pleasure to {meet}."),
)
_RECALLED: Row = (
    ("What we said about {topic} has stayed with me.", "It was really good to {meet}."),
    ("I am still thinking about our talk on {topic}.", "It was good to {meet}."),
    ("Our exchange about {topic} has given me much to think about.", "It was a pleasure to {meet}."),
)
_THANKED: Row = (
    ("Thanks so much for {thanks_job}.", "Thanks so much for {thanks}."),
    ("Thank you for {thanks_job}.", "Thank you for {thanks}."),
    ("Thank you very much for {thanks_job}.", "Thank you very much for {thanks}."),
)

OPENINGS: dict[Circumstance, dict[Angle, Row]] = {
    Circumstance.BEFORE: {
        Angle.THANKS: (
            ("Thanks for {making_job}.", "Thanks for {making}."),
            ("Thank you for {making_job}.", "Thank you for {making}."),
            ("Thank you very much for {making_job}.", "Thank you very much for {making}."),
        ),
        Angle.MEETING: (
            ("I'm looking forward to {coming_job}.", "I'm looking forward to {coming}."),
            ("I look forward to {coming_job}.", "I look forward to {coming}."),
            ("I very much look forward to {coming_job}.", "I very much look forward to {coming}."),
        ),
        Angle.CONTACT: (
            ("Before {ahead_job}, I wanted to say hello.", "Before {ahead}, I wanted to say hello."),
            ("I would like to say hello before {ahead_job}.", "I would like to say hello before {ahead}."),
            ("I would like to introduce myself before {ahead_job}.",
             "I would like to introduce myself before {ahead}."),
        ),
    },
    Circumstance.OPEN: {
        Angle.THANKS: _THANKED,
        Angle.TOPIC: _RECALLED,
        Angle.MEETING: _SPOKE,
        Angle.CONTACT: (
            ("I'd love to stay in touch after {event_job}.", "I'd love to stay in touch after {event}."),
            ("I would like to stay in touch after {event_job}.", "I would like to stay in touch after {event}."),
            ("May I add you to my contacts after {event_job}?", "May I add you to my contacts after {event}?"),
        ),
    },
    Circumstance.FEEDBACK: {
        Angle.THANKS: (
            ("Thanks so much for the feedback after {event_job}.", "Thanks so much for the feedback."),
            ("Thank you for the feedback after {event_job}.", "Thank you for the feedback."),
            ("Thank you very much for the feedback after {event_job}.", "Thank you very much for the feedback."),
        ),
        Angle.TOPIC: _RECALLED,
        Angle.MEETING: (
            ("The feedback after {event_job} has really helped me.", "The feedback has really helped me."),
            ("The feedback after {event_job} is a great help to me.", "The feedback is a great help to me."),
            ("I found the feedback after {event_job} most helpful.", "I found the feedback most helpful."),
        ),
        Angle.CONTACT: (
            ("I'd love to stay in touch and hear your advice now and then.",),
            ("I would like to stay in touch and hear your advice now and then.",),
            ("I would be pleased to stay in contact and to hear your advice from time to time.",),
        ),
    },
    Circumstance.OFFER: {
        Angle.THANKS: (
            ("Thanks so much for your part in the good news about {job}.",
             "Thanks so much for your part in the good news."),
            ("Thank you for your part in the good news about {job}.", "Thank you for your part in the good news."),
            ("Thank you very much for your part in the good news about {job}.",
             "Thank you very much for your part in the good news."),
        ),
        Angle.TOPIC: _RECALLED,
        Angle.MEETING: (
            ("I was so happy to hear the news about {job}.", "I was so happy to hear the news."),
            ("I was very glad to hear the news about {job}.", "I was very glad to hear the news."),
            ("I was delighted to hear the news about {job}.", "I was delighted to hear the news."),
        ),
        Angle.CONTACT: (
            ("Now that {job} is settled, I'd love to connect.", "Now that the decision is made, I'd love to connect."),
            ("Now that {job} is settled, I would like to connect.",
             "Now that the decision is made, I would like to connect."),
            ("Now that {job} is settled, I would be pleased to connect with you.",
             "Now that the decision is made, I would be pleased to connect with you."),
        ),
    },
    Circumstance.REJECTED: {
        Angle.THANKS: (
            ("Thanks for considering me for {job}, and for {time}.", "Thanks for considering me, and for {time}."),
            ("Thank you for considering me for {job}, and for {time}.",
             "Thank you for considering me, and for {time}."),
            ("Thank you very much for considering me for {job}, and for {time}.",
             "Thank you very much for considering me, and for {time}."),
        ),
        Angle.TOPIC: _RECALLED,
        Angle.MEETING: _SPOKE,
        Angle.CONTACT: (
            ("It didn't work out this time, and I'd still love to stay in touch.",),
            ("It did not work out this time, and I would still like to stay in touch.",),
            ("Although it was not to be this time, I would be pleased to stay in contact.",),
        ),
    },
    Circumstance.WITHDREW: {
        Angle.THANKS: _THANKED,
        Angle.TOPIC: _RECALLED,
        Angle.MEETING: _SPOKE,
        Angle.CONTACT: (
            ("I've stepped back from {job}, and I'd still love to stay in touch.",
             "I'm no longer a candidate, and I'd still love to stay in touch."),
            ("I have stepped back from {job}, and I would still like to stay in touch.",
             "I am no longer a candidate, and I would still like to stay in touch."),
            ("Although I have stepped back from {job}, I would be pleased to stay in contact.",
             "Although I am no longer a candidate, I would be pleased to stay in contact."),
        ),
    },
    Circumstance.AGREED: {
        Angle.THANKS: (
            ("Thanks so much for agreeing to connect after {event_job}.", "Thanks so much for agreeing to connect."),
            ("Thank you for agreeing to connect after {event_job}.", "Thank you for agreeing to connect."),
            ("Thank you very much for agreeing to connect after {event_job}.",
             "Thank you very much for agreeing to connect."),
        ),
        Angle.TOPIC: _RECALLED,
        Angle.MEETING: (
            ("I'm glad that you're happy to stay in touch.",),
            ("I am glad that you are open to staying in touch.",),
            ("I am pleased that you are open to staying in contact.",),
        ),
        Angle.CONTACT: (
            ("As we agreed, here's my request to connect.",),
            ("As we agreed, here is my request to connect.",),
            ("As agreed, I am sending you my request to connect.",),
        ),
    },
    Circumstance.RENEWED: {
        Angle.THANKS: _THANKED,
        Angle.TOPIC: _RECALLED,
        Angle.MEETING: _SPOKE,
        Angle.CONTACT: (
            ("My earlier request ran out, so I'm trying once more after {event_job}.",
             "My earlier request ran out, so I'm trying once more."),
            ("My earlier request ran out, so here is a new one after {event_job}.",
             "My earlier request ran out, so here is a new one."),
            ("As my earlier request ran out, I would like to ask once more after {event_job}.",
             "As my earlier request ran out, I would like to ask once more."),
        ),
    },
    Circumstance.BAD: {
        Angle.THANKS: (
            ("I'd be glad to have you among my contacts in this field.",),
            ("I would be glad to have you among my contacts in this field.",),
            ("I would be pleased to count you among my contacts in this field.",),
        ),
        Angle.MEETING: (
            ("I applied for {job} and would like to get to know more people in the field.",
             "There is a lot to learn from people who do this kind of work, so I'd like to connect."),
            ("I applied for {job} and would like to know more people in the field.",
             "I would like to know more people who do this kind of work."),
            ("Having applied for {job}, I would like to know more people in the field.",
             "It would be of value to me to know more people who do this kind of work."),
        ),
        Angle.CONTACT: (
            ("Your line of work interests me, and I'd like to stay in touch.",),
            ("Your line of work interests me, and I would like to stay in touch.",),
            ("Your field of work is of interest to me, and I would welcome the contact.",),
        ),
    },
}  # fmt: skip
