"""What follows the opening of a connection note, as tables. Each row has three columns: warm, plain, formal.

The same holds as for the openings: nothing invented, nothing asked for but the contact.
"""

from should_connect.messages.notes.openings import OPENINGS, Angle, Circumstance, Row

# First the wording for a talk that was warm, then the one for any other.
TOPICS: dict[Angle, tuple[Row, Row]] = {
    Angle.THANKS: (
        (
            ("I enjoyed talking about {topic}.", "{sentence}"),
            ("I enjoyed our talk about {topic}.", "{sentence}"),
            ("I very much enjoyed our exchange about {topic}.", "{sentence}"),
        ),
        (
            ("I liked what we said about {topic}.", "{sentence}"),
            ("What we said about {topic} was helpful to me.", "{sentence}"),
            ("I found our exchange about {topic} most helpful.", "{sentence}"),
        ),
    ),
    Angle.CONTACT: (
        (
            ("Talking about {topic} was a real pleasure.", "{sentence}"),
            ("It was good to talk about {topic}.", "{sentence}"),
            ("It was a pleasure to talk about {topic}.", "{sentence}"),
        ),
        (
            ("Our talk about {topic} gave me food for thought.", "{sentence}"),
            ("Our talk about {topic} gave me something to think about.", "{sentence}"),
            ("Our exchange about {topic} was of great interest to me.", "{sentence}"),
        ),
    ),
}

_SENTENCE: Row = (("{sentence}",), ("{sentence}",), ("{sentence}",))
OWN_SENTENCE = (_SENTENCE, _SENTENCE)

_STAY: Row = (
    ("I'd be glad to stay in touch.",),
    ("I would be glad to stay in touch.",),
    ("I would be pleased to stay in contact.",),
)
_KEEP_UP: Row = (
    ("It would be lovely to keep in touch.",),
    ("I would like to keep up the contact.",),
    ("I would welcome the chance to keep in contact.",),
)
_TIME: Row = (
    ("Thanks again for {time}.",),
    ("Thank you again for {time}.",),
    ("Thank you once more for {time}.",),
)
_THANKS_AGAIN: Row = (
    ("Thanks again for {thanks_job}.", "Thanks again for {thanks}."),
    ("Thank you for {thanks_job}.", "Thank you for {thanks}."),
    ("Thank you for {thanks_job}.", "Thank you for {thanks}."),
)
_CONSIDERED: Row = (
    ("Thanks for considering me for {job}.", "Thanks for considering me."),
    ("Thank you for considering me for {job}.", "Thank you for considering me."),
    ("Thank you for considering me for {job}.", "Thank you for considering me."),
)
_AGAIN: Row = (
    ("My earlier request ran out, so I'm trying once more; if you'd rather not, that's fine.",
     "My earlier request ran out, so I'm trying once more."),
    ("My earlier request ran out, so here is a new one; if you would rather not, that is quite all right.",
     "My earlier request ran out, so here is a new one."),
    ("As my earlier request ran out, may I ask once more? If you would prefer not to, I quite understand.",
     "As my earlier request ran out, may I ask once more?"),
)  # fmt: skip
_NO_PRESSURE: Row = (
    ("If you'd rather not, that's fine.",),
    ("If you would rather not, that is quite all right.",),
    ("If you would prefer not to, I quite understand.",),
)
_ADVICE: Row = (
    ("I'd love to hear your view now and then.",),
    ("I would value your view from time to time.",),
    ("I would greatly value your view from time to time.",),
)
_FEEDBACK: Row = (
    ("Thanks for the feedback, too.",),
    ("Thank you for the feedback as well.",),
    ("Thank you also for the feedback.",),
)
_GLAD: Row = (
    ("I'm so glad it worked out.",),
    ("I am very glad that it worked out.",),
    ("I am delighted that it worked out.",),
)
_FORWARD: Row = (
    ("I'm looking forward to it.",),
    ("I look forward to it.",),
    ("I look forward to it very much.",),
)
_HERE: Row = (
    ("It would be nice to be in touch here, too.",),
    ("I would be glad to be in touch here as well.",),
    ("I would be pleased to be in contact here as well.",),
)
_AGREEING: Row = (
    ("Thanks for agreeing to connect.",),
    ("Thank you for agreeing to connect.",),
    ("Thank you for agreeing to connect.",),
)

# The two sentences that follow, in the order in which they stand; the last is kept before the first.
FOLLOWING: dict[Circumstance, dict[Angle, tuple[Row, ...]]] = {
    Circumstance.BEFORE: {
        Angle.THANKS: (_FORWARD, _HERE),
        Angle.MEETING: (_HERE,),
        Angle.CONTACT: (_FORWARD, _HERE),
    },
    Circumstance.OPEN: {
        Angle.THANKS: (_STAY,),
        Angle.TOPIC: (_THANKS_AGAIN, _KEEP_UP),
        Angle.MEETING: (_TIME, _KEEP_UP),
        Angle.CONTACT: (_TIME,),
    },
    Circumstance.FEEDBACK: {
        Angle.THANKS: (_ADVICE,),
        Angle.TOPIC: (_FEEDBACK, _ADVICE),
        Angle.MEETING: (_TIME, _KEEP_UP),
        Angle.CONTACT: (OPENINGS[Circumstance.FEEDBACK][Angle.THANKS],),
    },
    Circumstance.OFFER: {
        Angle.THANKS: (_STAY,),
        Angle.TOPIC: (_THANKS_AGAIN, _GLAD),
        Angle.MEETING: (_THANKS_AGAIN, _KEEP_UP),
        Angle.CONTACT: (_TIME,),
    },
    Circumstance.REJECTED: {
        Angle.THANKS: (_STAY,),
        Angle.TOPIC: (_CONSIDERED, _KEEP_UP),
        Angle.MEETING: (_CONSIDERED, _KEEP_UP),
        Angle.CONTACT: (_CONSIDERED,),
    },
    Circumstance.WITHDREW: {
        Angle.THANKS: (_STAY,),
        Angle.TOPIC: (_THANKS_AGAIN, _KEEP_UP),
        Angle.MEETING: (_TIME, _KEEP_UP),
        Angle.CONTACT: (_TIME,),
    },
    Circumstance.AGREED: {
        Angle.THANKS: (_STAY,),
        Angle.TOPIC: (_AGREEING,),
        Angle.MEETING: (_THANKS_AGAIN,),
        Angle.CONTACT: (_THANKS_AGAIN,),
    },
    Circumstance.RENEWED: {
        Angle.THANKS: (_AGAIN,),
        Angle.TOPIC: (_THANKS_AGAIN, _AGAIN),
        Angle.MEETING: (_TIME, _AGAIN),
        Angle.CONTACT: (_TIME, _NO_PRESSURE),
    },
    Circumstance.BAD: {Angle.THANKS: (), Angle.MEETING: (), Angle.CONTACT: ()},
}

_GOOD_WEEK: Row = (("Have a good week.",), ("I wish you a good week.",), ("I wish you a pleasant week.",))
_WELL: Row = (
    ("I wish you and the team all the best.",),
    ("I wish you and the team well.",),
    ("I wish you and your colleagues well.",),
)
_UNTIL_THEN: Row = (
    ("Until then, all the best.",),
    ("Until then, best wishes.",),
    ("Until then, I send you my best wishes.",),
)
EXTRAS: dict[Circumstance, Row] = {
    Circumstance.BEFORE: _UNTIL_THEN,
    Circumstance.REJECTED: _WELL,
    Circumstance.WITHDREW: _WELL,
    Circumstance.BAD: _WELL,
}
OTHER_EXTRA = _GOOD_WEEK
