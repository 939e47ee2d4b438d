"""What the visitor learned and why they want the job, each as a clause after its lead: to learn how, because I."""

import re
from dataclasses import replace

from should_connect.messages.lexicon import Kind as Noun
from should_connect.messages.lexicon import kind_of
from should_connect.messages.typed import english, phrases, tender
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.guesses import recased, takes_the
from should_connect.messages.typed.model import NOTHING, Kind, Understood
from should_connect.messages.typed.persons import addressed, employer_addressed, is_of_them
from should_connect.messages.typed.spelling import KIN, spelled_out
from should_connect.messages.typed.text import PLACEHOLDER, has_letter, is_shouted, one_line, plain, without_letter
from should_connect.messages.typed.things import is_one, named_in
from should_connect.messages.typed.topic_words import (
    A_GAP,
    ABOUT_YOU,
    ASIDE,
    MOST_CHARACTERS,
    NOT_ENGLISH,
    ONE_THING,
    TOO_LONG,
    WANTING,
)
from should_connect.messages.typed.topics import is_no_answer, read_topic
from should_connect.patterns import pattern

_LEARNED_LEAD = pattern(
    r"^(?:i(?:'ve|’ve| have| had)? (?:also |really |just )?)?(?:learned|learnt|learn|found out|discovered|realized"
    r"|understood|didn'?t know|hadn'?t known|did not know|was surprised|(?:a lot|more|a bit|a little|all)(?= about\b)"
    r"(?: to (?:hear|learn))?"
    r"|(?:they|he|she|you) (?:told me|said|mentioned|explained))(?: out)?(?: that)? (?=\S)",
    re.IGNORECASE,
)
_WHY_LEAD = pattern(
    r"^(?:(?:i|it)(?:'m|’m|'d|’d|'s|’s| am| would| is| was)? ?(?:really |very |so )?(?:want(?: this (?:job|role)"
    r"| it| to work (?:here|there)| the (?:job|role))?|like(?: to work (?:here|there))?|interested|excited"
    r"|drawn(?: to (?:it|this|the role))?|applied|chose (?:it|this))?,? ?)?(?:because|since|bcs|bcuz|bc|b/c|as|cause"
    r"|cuz)(?: of)? (?=\S)",
    re.IGNORECASE,
)
_MOST_WORDS = 30

NO_ANSWER = "We left this out: it doesn't say anything yet. Leave it empty, or say it in a few words."
ABOUT_ONESELF = "This says something about you. Name something that you found out about them or the work."
ANY_JOB = "You could say this about any job. Name something about this one."
HARD_REASON = "Reasons like pay, trouble or needing a job are better left out. Name something about the work."
SPEAKS_TO_THEM = "The email speaks to them, so write “you” or “your team”."
A_SENTENCE = "This doesn't fit a sentence. Try starting with “I” or “my”."


def read_learned(text: str, job: str = "") -> Understood:
    """One thing learned, as it stands after 'to learn': how you train new nurses; that the team is growing.

    What may be a statement or a thing stands after 'this:', where both are right.
    """
    found = _read_learned(text, job)
    is_statement = found.words.startswith(("that ", "this: "))
    return replace(found, words=english.contracted(recased(found.words, text), is_statement=is_statement))


def _read_learned(text: str, job: str) -> Understood:
    line, problem = start(text)
    if not line:
        return problem
    line = re.sub(r"^about (?=\S)", "", employer_addressed(_LEARNED_LEAD.sub("", line)), flags=re.IGNORECASE)
    line = _of_the_place(line)
    words = english.low_words(line)
    if words[0] in ("always", "never", "don't", "not") and len(words) > 1:
        return _rule(settled(line), words)
    if words[0] == "to" and len(words) > 1:
        return Understood(settled(line))
    if none := _THERE.match(line):
        return Understood(f"that there {_is_or_are(none['what'])} {line}")
    if words and words[0].split("'")[0] == "it" and len(words) > 1 and not tender.subject(line, job):
        return Understood(f"that {settled(line)}")
    if words and words[0] == "i" and len(words) > 2 and words[1] not in ("want", "need", "hope", "am", "like", "love"):
        return Understood(f"that {settled(line)}")
    if is_so := _IS_SO.match(line):
        what = settled(is_so["what"])
        return Understood(f"that {what} {_is_or_are(what)} {is_so['so']}")
    found = read_topic(line, job)
    if not found.words:
        return Understood(ask=ABOUT_ONESELF if found.ask in (WANTING, ABOUT_YOU) else found.ask, repair=found.repair)
    match found.kind:
        case Kind.NEWS | Kind.FOUND:
            return Understood(f"that {found.words}")
        case _ if found.words.startswith("that ") and len(words) > _PAIR:
            return Understood(found.words)
        case Kind.CLAUSE | Kind.OURS | Kind.SEEN:
            return Understood(found.words)
        case _ if english.says_something(english.low_words(found.words)):
            return Understood(f"that {found.words}")
        case _ if found.words.startswith(_TO_DO):
            return Understood(found.words)
        case _ if _SMALL_PLACE.match(line):
            return Understood(f"that it's a {settled(line)}")
        case _ if span := _SPAN.match(found.words):
            return Understood(f"that there {_spanned(span)}")
        case _ if _NUMBERED.match(found.words):
            return Understood(f"that there are {found.words}")
        case _ if _is_long(found.words) or english.may_say_something(english.low_words(found.words)):
            return Understood(f"this: {found.words}")
        case _:
            return Understood(f"about {found.words}")


def _of_the_place(line: str) -> str:
    """What 'we' do there, told by them, as what 'you' do; and the one who does it with 'the'."""
    if _WE_THERE.match(line):
        line = _WE.sub(lambda found: _TO_YOU[found[0].lower()], line)
    line = (
        re.sub(r", (?=(?:people|everyone|nobody|you|it) [a-z])(?!you know|you see)", ", and ", line)
        if line.count(",") == 1
        else line
    )
    line = re.sub(r"^((?:\S+ ){1,4}(?:with|to|from|for|on)) us\b", r"\1 you", line)
    return english.with_subject(line)


_WE_THERE = pattern(
    r"^(?:that )?we (?!both\b|would\b|could\b|might\b|all\b|talked\b|had\b|met\b|share\b|have (?:the same|a lot)\b"
    r"|agree|are both\b"
    r"|went\b|grew\b|studied\b|know\b|like the same\b)[a-z]",
    re.IGNORECASE,
)
_WE = pattern(r"\b(?:we|us|our)\b(?!['’])", re.IGNORECASE)
_TO_YOU = {"we": "you", "us": "you", "our": "your"}


def _rule(line: str, words: list[str]) -> Understood:
    """What one does or never does there: to always check the chart; that it's never a dull day."""
    if words[1].endswith("ing"):
        return Understood(f"that you're {line}")
    if words[1] in (*english.DETERMINERS, "busy", "slow", "open") or phrases.is_complement(" ".join(words)):
        return Understood(f"that it's {line}")
    if words[0] in ("don't", "not") and words[1] != "to":
        return Understood(f"not to {line.split(' ', 1)[1]}")
    return Understood(line if words[1] == "to" else f"to {line}")


def _is_long(words: str) -> bool:
    """Whether a thing that begins with no determiner has so many words that it may be a statement."""
    return len(words.split()) > _LONG and words.split()[0].lower() not in english.DETERMINERS


_SMALL_PLACE = pattern(
    r"(?:(?:really |very |pretty |fairly )?(?:small|big|large|tight|close|young|tiny|new|diverse|friendly|busy"
    r"|close-knit|tight-knit)"
    r" (?:team|crew|place|shop|office|company|group|family|unit|department|staff)|team of (?:\d+|two|three|four"
    r"|five|six|seven"
    r"|eight|nine|ten|twelve))$",
    re.IGNORECASE,
)
"""What it is: a small team; a team of 4."""
_IS_SO = pattern(
    r"(?P<what>(?:(?!(?:is|are|was|were|be|get|gets|not|how|what|why|when|that|we|you|i|it)\b)[\w-]+ ){0,3}?"
    r"(?!(?:is|are|was|were|be|get|gets|not)\b)[\w-]+) "
    r"(?P<so>(?:allowed|welcome|provided|included|required|spoken|offered|covered|guaranteed|encouraged|not"
    r" allowed)\b.*)$",
    re.IGNORECASE,
)
"""What is so, without its verb: dogs allowed; tools provided."""
_LONG = 5
"""Words of a thing; what is longer may be a statement with a verb not known here."""
_SPAN = pattern(
    r"(?P<number>\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?P<unit>minute|hour|day|week|month|year)"
    r"[ -](?P<what>\w.*)",
    re.IGNORECASE,
)
"""Something by how long it takes: 6 week onboarding, 12 hour shifts."""
_NUMBERED = pattern(r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) [\w-]+", re.IGNORECASE)
_TO_DO = ("how to ", "what to ", "when to ", "where to ")
_THERE = pattern(
    r"^(?:no|lots of|plenty of|a lot of|tons of|(?:some )?room(?= (?:to|for)\b)) "
    r"(?P<what>(?!one\b|matter\b)(?:(?!\b(?:is|are|was|were|gets?|has|have|works?)\b).)+)$",
    re.IGNORECASE,
)
"""What there is, or is none of: no weekends; lots of overtime; room to grow."""


_AFTER_A_THING = pattern(r" (?:before|after|until|till|during|between|past|without|because|since|on|at|in|for|to) ")
"""What ends the thing that there is: no meetings before ten."""


def _spanned(span: re.Match[str]) -> str:
    thing = f"{span['number']}-{span['unit']} {span['what']}"
    if _is_or_are(span["what"]) == "are":
        return f"are {thing}"
    return f"is {'an' if re.match(r'8|11\b|18\b|eight', thing) else 'a'} {thing}"


def _is_or_are(what: str) -> str:
    noun = phrases.head(english.low_words(_AFTER_A_THING.split(what)[0]))
    return "are" if noun.endswith("s") and not noun.endswith("ss") else "is"


def read_why(text: str) -> Understood:
    """Why this job, as it stands after 'I'm interested in the role because': I want to work with children."""
    found = _read_why(text)
    return replace(found, words=english.contracted(recased(found.words, text), is_statement=True))


def _read_why(text: str) -> Understood:
    line, problem = start(text)
    if not line:
        return problem
    bare = settled(employer_addressed(_since_then(_WHY_LEAD.sub("", line))))
    low = bare.lower().replace("’", "'")
    words = english.low_words(bare)
    if tender.subject(low) == "grave":
        return Understood(ask=tender.LEAVE_OUT["grave"])
    if tender.subject(_THAN_NOW.sub("", low)) in ("pay", "own", "rude", "jobs") or _NO_REASON.search(low):
        return Understood(ask=HARD_REASON)
    if is_of_them(bare):
        return Understood(ask=SPEAKS_TO_THEM, repair=addressed(bare))
    if listed := AND_CLAUSE.match(bare) or _LIST.match(bare):
        return Understood(ask=ONE_THING, repair=listed[1])
    if re.search(r"\b(?:dream job|perfect fit|perfect for|best candidate)\b", low):
        return Understood(ask=ANY_JOB)
    if re.match(r"(?:to|so i can) \w", low):
        return Understood(f"I want to {re.sub(r'^(?:to|so i can) ', '', bare, flags=re.IGNORECASE)}")
    if words[0].split("'")[0] in english.PRONOUNS and len(words) > 1:
        if words[0].split("'")[0] in ("he", "she"):
            return Understood(ask=SPEAKS_TO_THEM)
        return Understood(bare)
    if words[0] in english.QUESTION_WORDS or words[0] == "that":
        if words[0] == "that" and len(words) > 2:
            return Understood(bare.split(" ", 1)[1])
        return Understood(f"I like {bare}") if len(words) > 2 else Understood(ask=A_SENTENCE)
    return Understood(_reason(bare, low, words))


def _is_of_the_place(bare: str, noun: str) -> bool:
    """Whether a thing named without an article is one of theirs: growth path to GM, craft, smell of bread."""
    kind = kind_of(noun)
    is_alone = noun == bare or f"{noun} of " in bare
    return not noun.endswith("ing") and (kind is Noun.COUNTED or (is_alone and kind is Noun.COUNTED_OR_VERB))


def _since_then(line: str) -> str:
    """What has been so for long, in its tense: it's been my dream since film school; I've loved animals since then."""
    line = re.sub(r"^for to (?=[a-z]+ )", "to ", re.sub(r"^(mom|dad|mum) (?=was|is|did|worked)", r"my \1 ", line))
    line = _SINCE.sub(lambda found: f"{found[1]}'s been {found[2]}", line)
    line = re.sub(
        r"\bsince i(?:['’]m| am) (?=small|little|young|a (?:kid|child|boy|girl))",
        "since I was ",
        line,
        flags=re.IGNORECASE,
    )
    return _WANTED_SINCE.sub(lambda found: f"I've {_LONG_DONE[found[1].lower()]} {found[2]}", line)


_SINCE = pattern(r"^(it)(?:['’]s| is) (?!been\b)((?:my|a|the) .*\bsince\b)", re.IGNORECASE)
_LONG_DONE = {"want": "wanted", "love": "loved", "like": "liked", "know": "known", "work": "worked", "live": "lived"}
_WANTED_SINCE = pattern(
    rf"^(?:i )?({'|'.join(_LONG_DONE)}) (.*\bsince (?:i|then|childhood|high school|college|\d{{4}})\b)", re.IGNORECASE
)
_THAN_NOW = pattern(r" than (?:at |in )?my (?:current|last|old|present|previous) (?:job|company|role)\b")


def _reason(bare: str, low: str, words: list[str]) -> str:
    """A reason without its subject, with one: I love kids; it's close to home; of the flexible hours."""
    first = words[0]
    noun = phrases.head(words)
    if low.startswith("get to "):
        return f"I'd {bare}"
    if low.startswith("first in my "):
        return f"I'm the {bare}"
    if so := _SO_THAT.match(bare):
        return f"it's {phrases.article(so[1])}, so {so[2]}"
    if perfect := _PERFECT.match(bare):
        return f"I've {perfect[0]}{bare[perfect.end() :]}"
    if _NEARBY.match(low) or (first in ("family", "locally") and phrases.is_complement(low)):
        return f"it's {_AND_HAS.sub(' and has ', bare)}"
    if _IT.match(low):
        return f"it {bare}"
    if first in _SELF:
        return f"I'm {bare}"
    if phrases.is_complement(low) and first not in ("good", "great", "nice", "fun", "easy"):
        return f"I'm {phrases.lowered(bare)}"
    if first in _WISHED and len(words) > 1 and bare == bare[0].lower() + bare[1:]:
        return f"I want to {bare}"
    if (does := phrases.doing(bare)) or first in ("believe", "care"):
        return f"I {does or bare}"
    if _HOURS.match(low):
        return f"the {bare}"
    if english.says_something(words) or _OF_KIN.match(low):
        return bare
    if who := phrases.person(bare):
        return f"{phrases.am(bare)} {who}"
    if noun == "leader" and len(words) < _LONG and first not in english.DETERMINERS:
        return f"you're {phrases.article(bare)}"
    if instead := _NOT_THAT.match(bare):
        return f"it's about {instead[1]}, not {instead[2]}"
    if pair := _SMALL_AND_BIG.match(bare):
        return f"of the {pair[1]} and {pair[2]}"
    if re.search(r" i (?!\.)", f" {low} ") and not low.startswith("i ") and not _THAT_I.search(low):
        return bare if not _AFTER_THAT.match(low) else _AFTER_THAT.sub(lambda found: f"{bare[: found.end(1)]}, I ", low)
    if first.endswith("ing") and first not in _NO_GERUNDS and words[1:] and words[1] in _DONE_TO:
        return f"I enjoy {bare}"
    if low.startswith("no more "):
        return f"it would mean {bare}"
    if there := _THERE.match(bare):
        return f"there {_is_or_are(there['what'])} {bare}"
    if first in ("less", "more", "fewer", "better") and len(words) > 1:
        return f"I want {phrases.with_article(bare)}"
    if len(words) == 1 and noun in _WANTED and not noun.endswith("s"):
        return f"of the {bare}"
    if first not in english.DETERMINERS and noun in _WANTED:
        return f"I'm looking for {phrases.with_article(bare)}"
    if noun in _HELD:
        return f"I have {phrases.with_article(bare)}"
    if noun in _ITSELF and first not in english.DETERMINERS - {"a", "an", "one"}:
        return f"it's {phrases.with_article(bare)}"
    is_of_one = len(words) == _PAIR and kind_of(words[1]) is Noun.COUNTED and words[1] not in ("people", "kids")
    is_doing = (first not in _NO_GERUNDS and first != "calling" and not is_of_one) or (
        len(words) > 2 and words[1].endswith("s")
    )
    if first.endswith("ing") and is_doing and len(first) > 4:
        return f"I enjoy {bare}"
    if first == "not" or low in _HOW_IT_IS:
        return f"it's {bare}"
    if first in ("fun", "easy", "remote", "hybrid", "local", "outdoors", "seasonal") and len(words) == 1:
        return f"it's {bare}"
    if english.may_say_something(words):
        return f"of one thing: {bare}"
    if first in english.DETERMINERS or not (bare[0].islower() or (bare[0].isdigit() and noun in _HAS)):
        return f"of {bare}"
    if low in _THEIR_OWN:
        return f"of your {bare}"
    # 'The' goes with what the place has, many or well known: the good hours, the food; a field has none: healthcare.
    if noun in _HAS or (noun[-1] == "s" and noun[-2:] != "ss"):
        return f"of the {bare}"
    named = named_in(bare)
    is_of_theirs = not english.DETERMINERS & set(named) and takes_the(bare, named, by_rule=is_one(bare))
    is_of_theirs = is_of_theirs or _is_of_the_place(bare, named[-1])
    return f"I'm drawn to {f'the {bare}' if is_of_theirs else phrases.with_article(bare.replace(', ', ' and '))}"


_SO_THAT = pattern(
    r"((?:small|big|new|young|great|good|tiny|busy) [a-z]+(?<!s)),? so ((?:you|i|we|everyone)"
    r" .+)$",
    re.IGNORECASE,
)
"""A place and what follows from it: small press so you do everything."""
_NOT_THAT = pattern(r"([a-z]+(?: [a-z]+)?),? not ((?!just\b|only\b|too\b|to\b|a\b|far\b)[a-z]+(?: [a-z]+)?)$")
_SMALL_AND_BIG = pattern(
    r"((?:small|big|great|good|close|nice|tight|strong) [a-z]+),? ((?:big|great|small|good|real|huge|more|strong)"
    r" [a-z]+)$"
)
"""Two things without a word between them: small team big impact."""
_THAT_I = pattern(r"\b(?:that|what|how|who|where|when|which|so|than|the \w+|things?|\w+s) i\b")
_AFTER_THAT = pattern(r"(after .+?),? i ")
_DONE_TO = english.DETERMINERS | frozenset(
    ("people", "kids", "with", "in", "on", "at", "others", "children", "patients", "families")
)
_NO_REASON = pattern(
    r"\$\$|^(?:any job|the perks|perks|gym membership|summers off|pension|the pension)\b|\bloan forgiveness"
    r"|\bcommissions?\b"
    r"|\b(?:burnt|burned) out|\bto save (?:up )?(?:for|money)|\bto see my kids|\bweekends off|less stress|saved my life"
    r"|(?:only )?(?:place|one|job)s? (?:that['’]?s |that is )?hiring|my (?:mom|dad|wife|husband) (?:said|told|made)"
    r"|just applied"
    r"|\b(?:money|income|pays?"
    r"|paid(?! attention)|need (?:a |this |the |any )?(?:job|work)$|need (?:a|this) job|unemployed|bills|(?<!flight"
    r" )(?<!education )(?<!employee )benefits"
    r"|insurance|only one|no (?:other )?(?:choice|options?)|desperate|laid off|hiring bonus|get(?:ting)? (?:out"
    r" of(?! the house)"
    r"|away)|^(?:i (?:want|need|like) |for )?(?:the )?(?:better|steady|regular|easier|fewer) (?:hours|shifts|schedule)$"
    r"|sick of|tired of|hate|escape|leav(?:e|ing) my|made me(?! (?:apply|want|curious|smile|think))|forced me|my"
    r" boss)\b"
)
_OF_KIN = pattern(rf"my (?:old |best )?(?:{KIN}) (?:always |also )?\w+(?:ed|[^s\W]s) \w")
_HOURS = pattern(r"(?:hours|schedule|shifts?|location|commute|days) (?:works?|fits?|lines? up|suits?|matche?s?)\b")
_THEIR_OWN = ("mission", "vision", "values", "culture", "reputation", "brand")
_PERFECT = pattern(
    r"(?:always |long |never |worked here )?(?:wanted|dreamed|loved|enjoyed|liked|admired|been)\b", re.IGNORECASE
)
_NEARBY = pattern(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day to |(?:close|near|closer|nearer|easier|next|right|just|within"
    r"|walking distance|five|ten|\d+) (?:to|my|on|for|by"
    r"|from|down|minutes?|around"
    r"|walking|the corner)\b|nearby|never (?:an? )?(?:boring|dull|slow)"
)
_AND_HAS = pattern(r" and (?=(?:better|good|great|more|less|fewer|shorter|longer|flexible|regular|steady) \w)")
AND_CLAUSE = pattern(
    r"(?!(?:i|it|you|we|they|there)\b)([^,]+), (?:.*\b)?(?:and|also|plus|but) "
    r"(?:i|it|you|we|they|there)(?:['’]\w+| \w)",
    re.IGNORECASE,
)
"""Things and then a clause, which no one sentence holds: the mission, the people, and it's growing."""
_LIST = pattern(r"(?!(?:i|it|you|we|they|there|my|the)\b)([^,]+),(?!.*\band\b)[^,]+,", re.IGNORECASE)
_IT = pattern(
    r"(?:fits|sounds|seems|looks|feels|offers|has|gives|lets|helps|allows|makes|matches|works (?:with|for|out)"
    r"|means|would"
    r"|will|combines|involves|keeps|challenges)\b"
)
_WISHED = frozenset(
    "learn grow gain become build develop improve advance move give make help serve try expand get work teach".split()  # noqa: SIM905
)
"""What somebody says of what is still to come: learn a trade; help my community."""
_SELF = frozenset("looking hoping wanting trying seeking moving thinking studying going relocating graduating".split())  # noqa: SIM905
_WANTED = frozenset(
    """change challenge start step growth experience stability security advancement variety flexibility independence
opportunity
chance responsibility balance future career job training skills""".split()  # noqa: SIM905
)
_HOW_IT_IS = (
    "hands on",
    "hands-on",
    "full time",
    "part time",
    "nights",
    "days",
    "evenings",
    "day shift",
    "night shift",
)
_PAIR = 2
_HELD = frozenset("passion interest background degree love knack heart respect".split())  # noqa: SIM905
_ITSELF = frozenset(
    "place company team school hospital environment business organization crew industry fit match move".split()  # noqa: SIM905
)
_HAS = frozenset("food community culture people staff discount location commute atmosphere vibe pace schedule".split())  # noqa: SIM905
_NO_GERUNDS = frozenset("training nursing engineering housing parking marketing banking manufacturing building".split())  # noqa: SIM905


_FILLER = pattern(
    r"^(?:(?:well|so|basically|honestly|um|uh|like|i mean|ok|okay|yeah),? )+(?=(?:i|my|the|it|they|you|we|that"
    r"|there)\b)",
    re.IGNORECASE,
)
_MORE_SAID = pattern(r"([^.!?]*[a-z]{4})[.!?] +[a-z]")
"""A phrase, and more said in small letters after its full stop."""
_ITS = pattern(r"^its (?!own\b)", re.IGNORECASE)
"""What is said of the job or the place, without the apostrophe: its meaningful work."""


def start(text: str) -> tuple[str, Understood]:
    """The plain line, or the reason why there is none."""
    whole = one_line(without_letter(text))
    if not whole:
        return "", NOTHING
    if len(whole) > MOST_CHARACTERS:
        return "", Understood(ask=TOO_LONG)
    line = plain(whole)
    line = ASIDE.sub("", _ITS.sub("it's ", spelled_out(settled(line) if is_shouted(line) and " " in line else line)))
    line = _FILLER.sub("", line)
    if not has_letter(line) or is_no_answer(line):
        return "", Understood(ask=NO_ANSWER)
    if PLACEHOLDER.search(line):
        return "", Understood(ask=A_GAP)
    if english.is_foreign(line):
        return "", Understood(ask=NOT_ENGLISH)
    if said := _MORE_SAID.match(line):
        return "", Understood(ask=ONE_THING, repair=said[1])
    if len(line.split()) > _MOST_WORDS or re.search(r"(?<=[a-z])[.!?] +[A-Z]", line):
        return "", Understood(ask=TOO_LONG)
    return settled(line), NOTHING
