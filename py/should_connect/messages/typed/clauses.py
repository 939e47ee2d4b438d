"""A topic that is a clause or a question: how you train new people, when it opens, what is on your roadmap."""

import re

from should_connect.messages import lexicon
from should_connect.messages.typed import english
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.mistaken import with_s
from should_connect.messages.typed.model import Kind, UnderstoodTopic
from should_connect.messages.typed.persons import addressed
from should_connect.messages.typed.things import thing
from should_connect.messages.typed.topic_words import MORE_WORDS, NOT_A_TOPIC
from should_connect.patterns import pattern


def clause(line: str, low: str, words: list[str]) -> UnderstoodTopic:
    """A clause or question that begins with how, what, why and the like."""
    first = words[0]
    asked = line.endswith("?")
    line = line.rstrip("? ")
    words = english.low_words(line)
    if len(words) > 1 and words[1].split("'")[0] in ("he", "she"):
        line = f"{words[0]} {addressed(line.split(' ', 1)[1])}"
        words, low = english.low_words(line), line.lower()
    if first == "if":
        return _if(line, words)
    if first == "when" and len(words) > 2 and not (english.AUXILIARIES | {"to"}) & set(words[1:2]):
        return _when(line, words)
    if words[:2] in (["how", "many"], ["how", "much"]):
        if len(words) > 3 and _RATE.match(low):
            return UnderstoodTopic(words=re.sub(r"^how many ", "the number of ", line[0].lower() + line[1:]))
        if not _has_subject(words):
            return UnderstoodTopic(ask=MORE_WORDS)
    if first in ("what's", "how's", "where's", "who's", "what're"):
        line = re.sub(
            r"^(\w+)['’](?:s|re) ", lambda found: f"{found[1]} {'is' if first.endswith('s') else 'are'} ", line
        )
        words = english.low_words(line)
        first, low = words[0], line.lower()
    if straight := straightened(line):
        line = straight
        words, low = english.low_words(line), line.lower()
        first = words[0]
    second = words[1] if len(words) > 1 else ""
    if second in ("do", "did", "does", "don't") and len(words) > 3 and first != "who":
        if words[2] in english.PRONOUNS and second in ("do", "did"):
            wh, _, who, verb, *rest = line.split()
            line = " ".join([wh.lower(), who, english.past(verb) if second == "did" else verb, *rest])
            return clause(line, line.lower(), english.low_words(line))
        if second == "does" and (told := _does(line)):
            return UnderstoodTopic(words=told, kind=Kind.CLAUSE)
        if second == "do" and first in ("how", "why", "where", "when") and _MANY.match(low):
            return UnderstoodTopic(words=f"{first} {line.split(' ', 2)[2]}", kind=Kind.CLAUSE)
        return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    if second in ("is", "are", "was", "were") and len(words) > 3 and (done := _DONE.match(line)):
        said = f"{done['how'].lower()} {done['what']} {done['is']} {done['done']}"
        return UnderstoodTopic(words=said, kind=Kind.CLAUSE)
    if second in ("is", "are", "was", "were") and len(words) > 2:
        if (
            first in ("what", "how")
            and words[2] in ("your", "the", "our")
            and len(words) > 3
            and not english.has_finite_verb(words[2:])
        ):
            return thing(" ".join(line.split()[2:]), " ".join(low.split()[2:]), words[2:])
        if words[2] in ("you", "we", "they", "the", "your", "it", "there", "a", "an"):
            return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    if second in english.AUXILIARIES and len(words) > 2 and words[2] in english.PRONOUNS:
        return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    if second == "to" and len(words) > 2:
        return UnderstoodTopic(words=settled(line[0].lower() + line[1:]))
    if len(words) < 3 or (asked and len(words) < 4 and second not in english.PRONOUNS):
        if len(words) == 1 or (first in ("how", "what", "which") and second in ("much", "many", "else", "about", "is")):
            return UnderstoodTopic(ask=MORE_WORDS)
        return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    line = _TEAM_DO.sub(lambda found: f"{found[1]} {with_s(found['does'])}", line)
    said = line[0].lower() + line[1:]
    if first != "who" and (in_order := _ASKED.match(line)) and _DOES_SOMETHING.match(in_order[0]):
        return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    if _SEEN.match(low):
        return UnderstoodTopic(words=said, kind=Kind.SEEN)
    ours = (
        first == "whether" or second.split("'")[0] in ("i", "we", "my", "our") or bool(re.search(r"\bi\b(?!\.)", low))
    )
    return UnderstoodTopic(words=said, kind=Kind.OURS if ours else Kind.CLAUSE)


_MANY = pattern(r"\w+ do (?:the |your |new |your new |most |all )?(?:[a-z]+s|people|staff|kids|children) [a-z]+")
"""A question about what many do: how do new people get trained."""
_DONE = pattern(
    r"(?P<how>how|why|when|where) (?P<is>is|are|was|were) (?P<what>(?!you |we |they |i |it |there ).+)"
    r" (?P<done>\w+ed|done|made|set|chosen|built|run|paid|taught|given|kept|split|sold|bought|sent|grown)$",
    re.IGNORECASE,
)


def _does(line: str) -> str:
    """A question with 'does' as a clause: what a typical day looks like. Empty where its verb is not clear."""
    how, _, *rest = line.split()
    sure = [at for at, word in enumerate(rest) if at and lexicon.is_verb(word.lower()) and word.lower() != "like"]
    verbs = sure or [at for at, word in enumerate(rest) if at and lexicon.may_be_verb(word.lower()) and word != "like"]
    if not verbs or rest[0].lower() not in (*english.DETERMINERS, "it", "he", "she"):
        return ""
    at = verbs[-1]
    does = rest[at] if _is_many(rest[at - 1]) else with_s(rest[at])
    return " ".join((how.lower(), *rest[:at], does, *rest[at + 1 :]))


def _is_many(noun: str) -> bool:
    """Whether it is said of many, whatever the question began with: does the paralegals go."""
    return noun.lower().endswith("s") and not noun.lower().endswith("ss")


def whether(line: str) -> str:
    """A question that yes or no answers, as a clause: whether you let people switch. Empty where not clear."""
    first, _, rest = line.partition(" ")
    low, who = first.lower(), rest.split(" ", 1)[0].lower()
    if not rest or not who:
        return ""
    if who in ("he", "she", "they"):
        rest, who = addressed(rest), "you"
    if low in ("do", "did") and (who in english.PRONOUNS or (low == "do" and who.endswith("s"))):
        subject, _, does = rest.partition(" ")
        verb, _, more = does.partition(" ")
        return f"whether {subject} {english.past(verb) if low == 'did' else verb} {more}".strip() if does else ""
    if low == "does":
        is_known = who in english.DETERMINERS or (_is_many(who) and who not in english.SMALL)
        told = _does(f"x x {rest if who in english.DETERMINERS else f'the {rest}'}") if is_known else ""
        told = told if who in english.DETERMINERS else told.replace("the ", "", 1)
        return f"whether {told[2:]}" if told else ""
    if who in english.PRONOUNS - {"it"} and low in english.AUXILIARIES and not low.endswith("t"):
        subject, _, more = rest.partition(" ")
        subject = "I" if subject == "i" else subject
        return f"whether {subject} {'are' if low == 'is' and subject == 'you' else low} {more}" if more else ""
    return _of_a_thing(low, rest.split())


_MODALS = ("will", "would", "can", "could", "should", "might", "may", "must")
_SAID_OF_ONE = frozenset(
    """
    open closed free paid ready hard easy busy safe new full empty allowed required remote hybrid bilingual on in at
    under for still always ever usually
    """.split()  # noqa: SIM905
)


def _of_a_thing(does: str, words: list[str]) -> str:
    """The same of a thing or many: whether the lab is open; whether nurses should float. Empty where not clear."""
    who = words[0].lower()
    if who not in english.DETERMINERS and not (_is_many(who) and who not in english.SMALL):
        return ""
    if does in _BE:
        at = next((at for at, word in enumerate(words) if at > 1 and (word in _SAID_OF_ONE or word.endswith("ed"))), 0)
        return " ".join(("whether", *words[:at], does, *words[at:])) if at else ""
    many = next((at for at, word in enumerate(words) if _is_many(word)), -1)
    at = many + 1 if 0 <= many < len(words) - 1 and lexicon.may_be_verb(words[many + 1].lower()) else 0
    if not at and does in _MODALS and lexicon.may_be_verb(words[-1].lower()) and len(words) > 1:
        at = len(words) - 1
    if not at or does not in (*_MODALS, "do", "did"):
        return ""
    said = {"do": words[at], "did": english.past(words[at])}.get(does, f"{does} {words[at]}")
    return " ".join(("whether", *words[:at], said, *words[at + 1 :]))


_RATE = pattern(
    r"how (?:many|much) (?!\w+ (?:you|we|i|they|can|do|is|are)\b)\w+(?: \w+)? (?:per|an?|each|every|in an?) \w+$"
)
"""So many a day or a shift."""
_ASKED = pattern(
    r"(?P<what>(?:what|which)(?: (?!(?:the|an?|my|your|our|his|her|their|you|we|i|they|it|he|she|that"
    r"|kind)\b)[\w-]+){0,3}?"
    r"|what (?:kinds?|sorts?|types?) of [\w-]+(?: [\w-]+)?"
    r"|how (?:long|often|far|early|late|fast|soon|hard|busy|old|large|small|big|close|strict|likely|important|common)"
    r"|how (?:many|much)(?: [\w-]+){1,3}?|how much|how|where|when|why|who) "
    r"(?P<does>do|does|did|is|are|was|were|can|could|will|would|should|might|must|have|has|had) (?P<rest>.+)$",
    re.IGNORECASE,
)
"""A question in the order of one."""
_LIKE = pattern(
    r"(?P<who>.+?) like(?P<rest>(?: (?:to|for|with|among|in|on|at|between|during|here|there)\b.*)?)$", re.IGNORECASE
)
_SO = pattern(r" (?=(?:so|too|always|never|not|still|the way|that way)\b)")
_LOOKS = pattern(r"what (?P<does>does|do|did|would|will) (?P<who>.+) look like$", re.IGNORECASE)
_LOOK = {"does": "looks", "do": "look", "did": "looked", "would": "would look", "will": "will look"}
_TO_WHOM = pattern(r" (?:to|with|for|from|under)$")
"""Who somebody does it to: who would the role report to. Otherwise 'who' is the one who does it."""
_BE = ("is", "are", "was", "were")
_DESCRIBED = pattern(r"(?!the\b)[a-z-]+ (?:[a-z-]+ )?(?:[a-z-]+[a-rt-z]s|people|staff) [a-z]+\b", re.IGNORECASE)
"""Many of a kind, and what they do: new hires get."""
_TEAM_DO = pattern(
    r"^((?:how|why|when|where|what) (?:the|your|our) (?:\w+ )?(?:team|company|department|crew|group|hospital|school"
    r"|office|clinic|board)) (?P<does>use|do|handle|run|work|train|plan|decide|make|manage|deal|track|hire|build"
    r"|organize|approach|measure|support|serve|communicate|collaborate|share|grow|choose|prioritize|test|ship|keep)\b",
    re.IGNORECASE,
)
"""A team and what it does, in the plural: how the team use Jira."""
_DOES_SOMETHING = pattern(
    r".+ (?:do|does|did) (?!well\b|badly\b|best\b|better\b|that\b|this\b|it\b)[\w-]+ \w+", re.IGNORECASE
)
_FEW = 3
_NO_SUBJECT = ("that", "this", "some", "any", "no", "more", "most", "many", "one", "all")


def straightened(line: str) -> str:
    """A question as a clause: how long the training is; what the team is like. Empty where its verb is not clear."""
    found = _ASKED.match(line)
    if not found:
        return ""
    if looks := _LOOKS.match(line):
        return f"what {looks['who']} {_LOOK[looks['does'].lower()]} like"
    what, does, rest = found["what"][0].lower() + found["what"][1:], found["does"].lower(), found["rest"]
    who, _, more = rest.partition(" ")
    who = "I" if who == "i" else who
    low = who.lower()
    if low in english.PRONOUNS or low == "i":
        if does in ("do", "did"):
            verb, _, after = more.partition(" ")
            return f"{what} {who} {english.past(verb) if does == 'did' else verb} {after}".strip() if verb else ""
        return f"{what} {who} {does} {more}".strip() if does != "does" else ""
    if what == "why" and does in _BE and (so := _SO.search(rest)):
        return f"why {rest[: so.start()]} {does} {rest[so.end() :]}"
    if what == "what time" and does in _BE and len(rest.split()) < _FEW:
        return f"{what} {rest} {does}"
    if what == "who" and does not in _BE and not _TO_WHOM.search(rest):
        return ""
    is_mass = (
        does == "does"
        and (bool(lexicon.kind_of(low)) or low.endswith("ing"))
        and lexicon.may_be_verb(more.split(" ", 1)[0].lower())
    )
    is_many = does == "do" and low.endswith(("s", "people")) and low not in english.SMALL
    is_described = does in ("do", "did") and bool(_DESCRIBED.match(rest))
    if not (is_many or is_mass or is_described) and (low not in english.DETERMINERS or low in _NO_SUBJECT):
        return ""
    if does in _BE:
        if what == "what" and (like := _LIKE.match(rest)):
            return f"what {like['who']} {does} like{like['rest']}"
        is_measured = what not in ("how", "what", "why") and not what.startswith(("what ", "which"))
        return f"{what} {rest} {does}" if is_measured and not rest.endswith(("ing", "ed")) else ""
    at = 1 if is_mass else _verb_in(rest.split())
    if not at:
        return ""
    subject, verb, after = rest.split()[:at], rest.split()[at], rest.split()[at + 1 :]
    said = {"do": verb, "does": verb if _is_many(subject[-1]) else with_s(verb), "did": english.past(verb)}.get(
        does, f"{does} {verb}"
    )
    return " ".join((what, *subject, said, *after))


def _verb_in(words: list[str]) -> int:
    """Where the verb stands after a subject with a determiner; 0 where it is not clear."""
    sure = [at for at, word in enumerate(words) if at and lexicon.is_verb(word.lower()) and word.lower() != "like"]
    maybe = [at for at, word in enumerate(words) if at and lexicon.may_be_verb(word.lower()) and word.lower() != "like"]
    return (sure or maybe[-1:] or [0])[0]


_SEEN = pattern(
    r"how (?:[\w-]+ ){1,3}(?:everyone|everybody|(?:the|your) (?:\w+ )?(?:team|staff|crew|people|nurses|kids|office"
    r"|place"
    r"|store|shop|building|floor|facility|kitchen|warehouse|school|clinic))"
    r" (?:was|were)(?: (?:with|to|about|when|today) .+)?$"
)
"""What one sees on a visit rather than hears: how friendly everyone was."""
_TIMES = pattern(
    r" (?:opens?|starts?|begins?|launch\w*|clos(?:es?|ing)|ends?|closed|opened|started|began|joined|moved|will"
    r"|arrives?)\b"
)
_PAST = pattern(
    r"(?<!get)(?<!gets)(?<!are)(?<!is)"
    r" (?:\w{3,}ed|was|were|had|did|began|came|went|got|grew|ran|took|left|met|made|built)\b"
)


def _if(line: str, words: list[str]) -> UnderstoodTopic:
    """What might be, or what to do about it: whether AI will replace nurses; what to do if a customer yells."""
    if len(words) < 3:
        return UnderstoodTopic(ask=MORE_WORDS)
    rest = settled(line.split(" ", 1)[1])
    if _SUPPOSED.match(rest.lower()):
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    open_words = {"will", "would", "can", "could", "should", "might", "may", "was", "were", "did"}
    is_theirs = words[1] in ("you", "they", "we") and words[2] not in (
        "run",
        "see",
        "get",
        "find",
        "lose",
        "need",
        "miss",
    )
    is_open = is_theirs or not open_words.isdisjoint(words) or bool(_IS_SO.match(rest.lower()))
    return UnderstoodTopic(words=f"{'whether' if is_open else 'what to do if'} {rest}", kind=Kind.OURS)


_SUPPOSED = pattern(r"you (?:could|were|had to) (?:be|an? |any|pick|have|choose)")
"""A game rather than a subject: if you could be any animal."""
_IS_SO = pattern(
    r"there(?:['’]s| is| are)\b|(?!(?:an?|some(?:one|body)|kids?|customers?|people|guests?|patients?|clients?"
    r"|students?)\b)"
    r"(?:[\w-]+ ){1,3}(?:gets?|have|has|needs?|offers?|allows?|lets?|provides?|is|are|does|uses?|covers?|supports?) "
)
"""What is so or is not, and nothing that happens: if coaches get a stipend."""


def _when(line: str, words: list[str]) -> UnderstoodTopic:
    """A time to come, a time gone by, or what to do at such times: what to do when kids act out."""
    said = line[0].lower() + line[1:]
    if _PAST.search(said):
        ours = words[1].split("'")[0] in ("i", "we", "my", "our")
        return UnderstoodTopic(words=said, kind=Kind.SHARED if ours else Kind.THEIRS)
    if _TIMES.search(said):
        return UnderstoodTopic(words=said, kind=Kind.CLAUSE)
    return UnderstoodTopic(words=f"what to do {said}", kind=Kind.SHARED)


def _has_subject(words: list[str]) -> bool:
    """Whether a clause after 'how many' says who does something."""
    return any(
        word.split("'")[0] in english.PRONOUNS
        or word in english.AUXILIARIES
        or (i > 2 and word in english.DETERMINERS)
        or (i > 1 and word in ("the", "your", "our", "my"))
        for i, word in enumerate(words)
    ) or english.says_something(words[2:])
