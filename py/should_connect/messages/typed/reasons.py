"""Why the visitor wants the job, as a clause after 'because': I want to work with children; it's close to home."""

import re
from dataclasses import replace
from functools import lru_cache

from should_connect.messages.lexicon import Kind as Noun
from should_connect.messages.lexicon import kind_of
from should_connect.messages.typed import english, phrases, tender
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.details import A_SENTENCE, AND_CLAUSE, NO_ANSWER, THERE, is_or_are, start
from should_connect.messages.typed.guesses import recased, takes_the
from should_connect.messages.typed.model import Understood
from should_connect.messages.typed.persons import addressed, employer_addressed, is_of_them
from should_connect.messages.typed.spelling import KIN
from should_connect.messages.typed.things import is_one, named_in
from should_connect.messages.typed.topic_words import ONE_THING
from should_connect.patterns import pattern

_WHY_ALONE = ("because", "just because", "cuz", "why not", "reasons", "because yes", "cause", "bc")
_ONES = (Noun.COUNTED, Noun.COUNTED_OR_VERB)
_AS_THE_JOB_IS = ("flexible", "steady", "close", "easy", "creative", "family friendly", "family-friendly", "hands-on")
"""What one says of the job, and not of oneself."""
_SOMETHING = pattern(
    r"(?:always )?(?:something (?:new|different|else)|a new challenge|new challenges)\b.* (?:day|time|shift|week)$"
)
"""What there is each day: something new every day."""
_WHICH_I = pattern(
    r"(?P<what>(?!(?:the|an?|my|your|our|this|that|one|it|something|what|how|people|kids|[a-z]+ing)\b)"
    r"(?:[a-z-]+ )?[a-z-]+(?<!s)) (?:that |which )?I(?:['’](?:ve|d))? [a-z]+\b.*$"
)
"""One thing, and what it is to the visitor: brand I believe in."""
_SPLICE = pattern(
    r"([^,]+), ((?:no (?:one|two|day|other)|nobody|everybody|everyone|every day|it['’]s|there['’]s|you can) .+)$"
)
"""A thing and a sentence after it: the variety, no two days are the same."""
_LONG = 5
"""Words from which on a phrase says more than who somebody is."""
_WHY_LEAD = pattern(
    r"^(?:(?:i|it)(?:'m|’m|'d|’d|'s|’s| am| would| is| was)? ?(?:really |very |so )?(?:want(?: this (?:job|role)"
    r"| it| to work (?:here|there)| the (?:job|role))?|like(?: to work (?:here|there))?|interested|excited"
    r"|drawn(?: to (?:it|this|the role))?|applied|chose (?:it|this))?,? ?)?(?:because|since|bcs|bcuz|bc|b/c|as|cause"
    r"|cuz)(?: of)? (?=\S)",
    re.IGNORECASE,
)
ANY_JOB = "You could say this about any job. Name something about this one."
HARD_REASON = "Reasons like pay, trouble or needing a job are better left out. Name something about the work."
SPEAKS_TO_THEM = "The email speaks to them, so write “you” or “your team”."
_SINCE = pattern(r"^(it)(?:['’]s| is) (?!been\b)((?:my|a|the) .*\bsince\b)", re.IGNORECASE)
_LONG_DONE = {"want": "wanted", "love": "loved", "like": "liked", "know": "known", "work": "worked", "live": "lived"}
_WANTED_SINCE = pattern(
    rf"^(?:i )?({'|'.join(_LONG_DONE)}) (.*\bsince (?:i|then|childhood|high school|college|\d{{4}})\b)", re.IGNORECASE
)
_THAN_NOW = pattern(r" than (?:at |in )?my (?:current|last|old|present|previous) (?:job|company|role)\b")
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
    """change switch transition
challenge start step growth experience stability security advancement variety flexibility independence
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
_HELD = frozenset("passion interest background degree love knack heart respect".split())  # noqa: SIM905
_ITSELF = frozenset(
    "place company team school hospital environment business organization crew industry fit match move".split()  # noqa: SIM905
)
_HAS = frozenset("food community culture people staff discount location commute atmosphere vibe pace schedule".split())  # noqa: SIM905
_NO_GERUNDS = frozenset("training nursing engineering housing parking marketing banking manufacturing building".split())  # noqa: SIM905


_TEAMS = ("team", "crew", "unit", "floor", "ward")
_WANTED_PLACE = pattern(
    r"i want (?P<what>an? (?:[\w'’-]+ ){0,3}(?:hospital|school|clinic|company|startup|start-up|nonprofit"
    r"|non-profit|firm|agency|shop|kitchen|restaurant|hotel|bank|lab|library|university|college|practice|studio|team|crew|unit|floor|ward))$",
    re.IGNORECASE,
)
"""Where the visitor wants to work, said as if to have it: I want a teaching hospital."""


@lru_cache(maxsize=64)
def read_why(text: str) -> Understood:
    """Why this job, as it stands after 'I'm interested in the role because': I want to work with children."""
    found = _read_why(text)
    if place := _WANTED_PLACE.match(found.words):
        found = replace(
            found, words=f"I want to work {'on' if place['what'].endswith(_TEAMS) else 'at'} {place['what']}"
        )
    return replace(found, words=english.contracted(recased(found.words, text), is_statement=True))


def _read_why(text: str) -> Understood:
    line, problem = start(text)
    if not line:
        return problem
    if line.lower() in _WHY_ALONE:
        return Understood(ask=NO_ANSWER)
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


def _is_one_thing(what: str) -> bool:
    noun = phrases.head(english.low_words(what))
    return kind_of(noun) in _ONES or noun in phrases.HAD_AS_ONE


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


def _reason(bare: str, low: str, words: list[str]) -> str:
    """A reason with what it lacks: I love kids; it's close to home; of the flexible hours."""
    return (
        _with_subject(bare, low, words)
        or _as_statement(bare, low, words)
        or _wished_or_enjoyed(bare, low, words)
        or _of_theirs(bare, low, words)
    )


def _with_subject(bare: str, low: str, words: list[str]) -> str:
    """What lacks only its subject and 'is': I love kids; it's close to home. Else nothing, as in what follows."""
    first = words[0]
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
    if low in _AS_THE_JOB_IS:
        return f"it's {bare}"
    if phrases.is_complement(low) and first not in ("good", "great", "nice", "fun", "easy"):
        return f"I'm {phrases.lowered(bare)}"
    if first in _WISHED and len(words) > 1 and bare == bare[0].lower() + bare[1:]:
        return f"I want to {bare}"
    if (does := phrases.doing(bare)) or first in ("believe", "care"):
        return f"I {does or bare}"
    if _HOURS.match(low):
        return f"the {bare}"
    return ""


def _as_statement(bare: str, low: str, words: list[str]) -> str:
    """What says something already, or who or what somebody is: you're a leader; it would mean no more night shifts."""
    first, noun = words[0], phrases.head(words)
    if (one := _WHICH_I.match(bare)) and _is_one_thing(one["what"]):
        return f"it's {phrases.article(bare)}"
    if (splice := _SPLICE.match(bare)) and not english.says_something(english.low_words(splice[1])):
        the = "" if english.low_words(splice[1])[0] in english.DETERMINERS else "the "
        return f"of {the}{splice[1]}: {splice[2]}"
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
    if _SOMETHING.match(low):
        return f"there's {bare}"
    if low.startswith("no more "):
        return f"it would mean {bare}"
    if there := THERE.match(bare):
        return f"there {is_or_are(there['what'])} {bare}"
    return ""


def _wished_or_enjoyed(bare: str, low: str, words: list[str]) -> str:
    """What the visitor wants, has or likes to do: I'm looking for a change; I enjoy helping people."""
    first, noun = words[0], phrases.head(words)
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
    is_of_one = len(words) == 2 and kind_of(words[1]) is Noun.COUNTED and words[1] not in ("people", "kids", "outdoors")
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
    return ""


def _of_theirs(bare: str, low: str, words: list[str]) -> str:
    """A thing of the place or of the work: of the flexible hours; I'm drawn to the craft."""
    first, noun = words[0], phrases.head(words)
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
