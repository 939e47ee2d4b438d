"""What was talked about: which kind of words it is, and how it then stands in a sentence.

The order matters: what is not a topic at all goes first, then words that lead in to one are taken off, then the rest is
sorted by its first word and by whether a verb makes it a sentence. What fits no kind is asked for again.
"""

import re
from functools import lru_cache

from should_connect.messages import lexicon
from should_connect.messages.typed import english, tender
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.model import NO_TOPIC, Kind, UnderstoodTopic
from should_connect.messages.typed.persons import addressed, employer_addressed
from should_connect.messages.typed.spelling import spelled_out
from should_connect.messages.typed.text import (
    PLACEHOLDER,
    has_handle,
    has_letter,
    listed,
    one_line,
    plain,
    without_addresses,
    without_letter,
)
from should_connect.messages.typed.topic_words import (
    A_GAP,
    A_QUESTION,
    ABBREVIATED,
    ABOUT_YOU,
    ADJECTIVE_ONLY,
    AFTER_DASH,
    AN_ADDRESS,
    ASIDE,
    IS_NOTHING,
    IS_PRAISE,
    IS_PRESSING,
    IS_THANKS,
    IS_WANTING,
    IS_WISH,
    LEADS,
    MORE_WORDS,
    MOST_CHARACTERS,
    MOST_WORDS,
    NO_ANSWERS,
    NOT_A_TOPIC,
    NOT_ENGLISH,
    ONE_OF_A_KIND,
    ONE_THING,
    PARENTHESIS,
    POINT,
    PRAISE,
    PRESENT,
    PRESSING,
    SAID,
    SENTENCES,
    SHORT,
    SHORT_FORMS,
    TAIL,
    TO_THEM,
    TOO_LONG,
    UNFINISHED,
    WANTING,
    WHAT_THEY_SAID,
    WHO,
)
from should_connect.patterns import pattern


@lru_cache(maxsize=64)
def read_topic(text: str) -> UnderstoodTopic:
    """One thing that was talked about, sorted into its kind; or the reason to ask again."""
    whole = one_line(without_letter(text))
    if not whole:
        return NO_TOPIC
    if len(whole) > MOST_CHARACTERS:
        return UnderstoodTopic(ask=TOO_LONG)
    if len(items := listed(text)) > 1:
        return UnderstoodTopic(ask=ONE_THING, repair=items[0] if read_topic(items[0]).words else "")
    line = spelled_out(plain(whole))
    bare = line.lower().replace("’", "'").strip(" .?!")
    if not has_letter(line) or is_no_answer(line) or IS_THANKS.match(bare):
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    if PLACEHOLDER.search(line):
        return UnderstoodTopic(ask=A_GAP)
    if has_handle(line):
        return UnderstoodTopic(ask=AN_ADDRESS, repair=line.replace("@", "") if " " in line else line[1:].capitalize())
    without = plain(without_addresses(line))
    if without != line:
        if not has_letter(without) or without.lower() in NO_ANSWERS or without.lower().split()[-1] in UNFINISHED:
            return UnderstoodTopic(ask=AN_ADDRESS)
        line = without
    if english.is_foreign(line):
        return UnderstoodTopic(ask=NOT_ENGLISH)
    line = PARENTHESIS.sub("", line)
    line = AFTER_DASH.sub("", line)
    line = plain(ASIDE.sub("", SHORT_FORMS.sub(lambda found: SHORT[found[0].strip()], line)))
    if not has_letter(line):
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    line = _TWO_THINGS.sub(" and ", line) if line.count(",") == 1 and not _SPLICE.match(line) else line
    first, *more = _sentences(line)
    if more:
        return UnderstoodTopic(ask=ONE_THING, repair=plain(first) if read_topic(first).words else "")
    return _read_line(settled(line))


def is_no_answer(line: str) -> bool:
    """Whether it means that there is nothing to say: n/a, nothing, not sure."""
    bare = line.lower().replace("’", "'").strip(" .?!")
    return bare in NO_ANSWERS or bool(IS_NOTHING.match(bare))


def _sentences(line: str) -> list[str]:
    found: list[str] = []
    for piece in SENTENCES.split(line):
        if found and ABBREVIATED.search(found[-1]):
            found[-1] += f" {piece}"
        else:
            found.append(piece)
    return found


_TWO_THINGS = pattern(
    r"(?<=[a-z]), (?=(?:how|when|why|what|where) )"
    r"|(?<=[a-z]), (?=(?!(?:and|or|but|not|so|like|also|including|mainly|mostly|especially|with|in|at|on|for|from|to|as"
    r"|which|who|even|both|then|plus|just|only|maybe|because|if|lol)\b)[a-z-]+(?: [a-z-]+){0,2}$)"
)
"""The comma between two things: fraud calls, older customers."""
_SPLICE = pattern(
    r"([^,]+), (?:(?:no(?:body|one)|every(?:one|body)|i|we|you|they|it|there|he|she|some|most)(?:['’]\w+| \w)"
    r"|\w+ (?:is|are|was|were|will|can|has|have)\b).*$",
    re.IGNORECASE,
)
"""A thing and a sentence after it: data quality, nobody trusts the numbers."""
_HIM = pattern(r"\b(?:he|she|his|her|him)(?:['’]\w+)?\b", re.IGNORECASE)
_SOMEBODY = pattern(
    r"\b(?:my|our|your|an?|the|each|every|who|someone|somebody)\b(?! (?:fact|way)\b)|(?-i:\w [A-Z][a-z])", re.IGNORECASE
)
"""Whom 'she' may mean."""


def is_of_them(line: str) -> bool:
    """Whether 'she' or 'his' in it can only mean the one who reads the message."""
    him = _HIM.search(line)
    return him is not None and not _SOMEBODY.search(line[: him.start()])


_YOU_DID = pattern(
    r"you (?:also |really |still )?(?:remembered|liked|loved|enjoyed|admired) (?P<me>me\b|my\b)?", re.IGNORECASE
)
"""What they did in the interview: no topic where it was done to the visitor."""


def _read_line(line: str) -> UnderstoodTopic:
    if done := _YOU_DID.match(line):
        return UnderstoodTopic(ask=NOT_A_TOPIC) if done["me"] else _news(line)
    line = _without_leads(line)
    low = line.lower().replace("’", "'")
    if not has_letter(line) or low.strip(" .?!") in NO_ANSWERS or low in ADJECTIVE_ONLY:
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    if IS_WISH.match(low):
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    if IS_WANTING.match(low):
        return UnderstoodTopic(ask=WANTING)
    if IS_PRESSING.search(low):
        return UnderstoodTopic(ask=PRESSING)
    tender_subject = tender.subject(low)
    if tender_subject in tender.LEAVE_OUT:
        return UnderstoodTopic(ask=tender.LEAVE_OUT[tender_subject])
    if IS_PRAISE.search(low) and re.match(r"(?:you|your|you're|how)\b", low):
        repair = IS_PRAISE.sub("", line)
        repair = plain(repair) if low.startswith("your ") else ""
        return UnderstoodTopic(ask=PRAISE, repair=repair)
    if (
        re.match(r"(?:\d+|two|three|four|five|several|some|a few) \w+[:–—-]", low)
        or low.count(";")
        or low.count(",") > 3
    ):
        return UnderstoodTopic(ask=ONE_THING, repair=_first_listed(line))
    if len(low.split()) > MOST_WORDS:
        return UnderstoodTopic(ask=TOO_LONG)
    found = _sorted(line, low)
    if tender_subject == "neutral":
        if found.kind in (Kind.NEWS, Kind.FOUND):
            return UnderstoodTopic(ask=tender.LEAVE_OUT["grave"])
        return UnderstoodTopic(found.words, found.ask, found.repair, found.kind, is_grave=True)
    return found


_LEARNING = pattern(
    r"^(?:(?:hearing|learning|seeing|finding out)(?= (?:how|what|why|that|where|when|who|which)\b)"
    r"|congrat\w*(?= on\b) on"
    r"|(?:(?:good|great|nice|fun) )?(?:talk|chat|convo|conversation)s? about) ?",
    re.IGNORECASE,
)


def _without_leads(line: str) -> str:
    for _ in range(4):
        shorter = LEADS.sub("", line.replace("’", "'") if "’" in line[:12] else line, count=1)
        shorter = _LEARNING.sub("", shorter)
        tail = TAIL.search(shorter)
        if tail and shorter[: tail.start()].lower() not in english.PRONOUNS:
            shorter = shorter[: tail.start()]
        if shorter == line:
            break
        line = settled(plain(shorter))
    return line


def _first_listed(line: str) -> str:
    first = plain(re.split(r"[,;]| and ", line.split(":", 1)[-1])[0])
    return first if len(first) > 2 else ""


def _sorted(line: str, low: str) -> UnderstoodTopic:
    """The kind of a topic that may be named at all."""
    words = english.low_words(low)
    first = words[0]
    if first in ("he", "she", "they", "his", "her", "their", "him", "them", "he's", "she's", "they're"):
        repair = addressed(line) if " " in line and not re.search(r"n't\b|\b(?:not|never)\b", low) else ""
        if told := re.match(
            r"(?:he|she|they) (?:said|told me|mentioned|explained|talked|spoke)( about)?(?: that)? (.+)", low
        ):
            about = line[told.start(2) :]
            is_thing = "mentioned" in low and not _is_sentence(english.low_words(about))
            repair = addressed(about) if told[1] or is_thing else f"you said {addressed(about)}"
        return UnderstoodTopic(ask=TO_THEM, repair=repair)
    if splice := _SPLICE.match(line):
        return UnderstoodTopic(ask=ONE_THING, repair=settled(splice[1]))
    if is_of_them(line):
        return UnderstoodTopic(ask=TO_THEM, repair=addressed(line))
    line = employer_addressed(re.sub(r"^the fact (?=that )", "", line, flags=re.IGNORECASE))
    low, words = line.lower(), english.low_words(line)
    first = words[0]
    if match := SAID.match(line):
        return _news(line[match.end() :])
    if match := WHAT_THEY_SAID.match(line):
        return UnderstoodTopic(words=f"your thoughts on {settled(line[match.end() :])}", kind=Kind.POINT)
    if first in english.QUESTION_WORDS or first.split("'")[0] in english.QUESTION_WORDS or first == "if":
        return _clause(line, low, words)
    if first in english.AUXILIARIES:
        return UnderstoodTopic(ask=A_QUESTION)
    line, low = line.rstrip("? "), low.rstrip("? ")
    if first == "that" and len(words) > 2 and (_is_sentence(words[1:]) or english.may_say_something(words[1:])):
        return _news(line.split(" ", 1)[1])
    if first in ("on", "at", "in", "with", "from") and len(words) < 4 and words[1:2] != ["call"][: len(words) - 2]:
        return UnderstoodTopic(ask=MORE_WORDS)
    if first == "because":
        return UnderstoodTopic(ask=WHO)
    if first == "to":
        return UnderstoodTopic(ask=WHO)
    if first.split("'")[0] in ("i", "we", "you", "it", "there", "you're", "us") and first != "us":
        return _pronoun(line, low, words)
    if low.startswith("both of us ") and len(words) > 3:
        return _news(line[0].lower() + line[1:])
    if first == "both" and len(words) > 1 and (_looks_past(words[1]) or words[1] in _BASE_VERBS):
        return _news(f"we {line[0].lower()}{line[1:]}")
    if english.says_something(words) or PRESENT.match(low) or _SOMEBODY_DOES.match(low):
        if _looks_past(first) or first in english.AUXILIARIES:
            return UnderstoodTopic(ask=WHO)
        return UnderstoodTopic(ask=ABOUT_YOU) if first == "my" else _news(line)
    if first in _PAST_ONLY:
        return UnderstoodTopic(ask=WHO, repair=f"we both {line}" if first in _PAST_OF_BOTH and len(words) > 1 else "")
    if first in _BASE_VERBS and len(words) > 1 and not _NO_VERB.match(low):
        return UnderstoodTopic(words=f"{_gerund(first)}{line[len(first) :]}")
    return _thing(line, low, words)


_SOMEBODY_DOES = pattern(
    r"(?:my|your|the|our) (?:\w+ ){1,4}?(?:works|lives|starts|runs|uses|needs|closes|opens|shops|covers|changes|moves) "
    r"(?:there|here|at|in|on|for|with|from|by|every|until|\d)"
)
_BASE_VERBS = {
    "build": "building", "learn": "learning", "manage": "managing", "teach": "teaching", "hire": "hiring",
    "improve": "improving",
    "become": "becoming", "get": "getting", "be": "being", "make": "making", "grow": "growing", "keep": "keeping",
    "write": "writing",
    "find": "finding", "use": "using", "create": "creating", "handle": "handling", "deal": "dealing",
    "reduce": "reducing",
    "avoid": "avoiding", "choose": "choosing", "solve": "solving", "fix": "fixing", "maintain": "maintaining",
    "understand": "understanding",
    "love": "loving", "like": "liking", "live": "living", "work": "working", "play": "playing", "enjoy": "enjoying",
    "have": "having",
}  # fmt: skip
_NO_VERB = pattern(
    r"(?:work|live) (?!(?:with|at|from|on|in|for|as|under|around|near|by|hard|together|well|nights|weekends|there"
    r"|close"
    r"|next|out|outside|downtown|alone|a|the|my|your|our)\b)|use cases?\b|build quality\b|play (?:areas?|time"
    r"|therapy)\b"
)
"""Verbs that are nouns here: work life balance, live music."""
_PAST_ONLY = frozenset((
    "went", "grew", "lived", "studied", "met", "became", "began", "saw", "knew", "was", "were", "is", "are", "has",
    "had", "have",
    "loves", "likes", "said", "told", "asked", "agreed", "laughed",
))  # fmt: skip


_PAST_OF_BOTH = ("went", "grew", "lived", "studied")


def _looks_past(word: str) -> bool:
    return (
        word in _PAST_ONLY
        or word.endswith("ed")
        or word in ("am", "do", "did", "come", "came", "love", "like", "live", "work")
    )


def _gerund(verb: str) -> str:
    return _BASE_VERBS[verb]


def _is_sentence(words: list[str]) -> bool:
    return words[0].split("'")[0] in english.PRONOUNS or english.says_something(words)


def _news(sentence: str) -> UnderstoodTopic:
    """A sentence that stands after 'that': theirs, or one about both."""
    words = english.low_words(sentence)
    first = words[0] if words else ""
    said = settled(sentence)
    if (
        words[1:]
        and words[1] in english.AUXILIARIES
        and lexicon.kind_of(first) is lexicon.Kind.COUNTED
        and first in said
    ):
        said = f"the {said}"
    if said.startswith(("We ", "You ", "It ", "There ", "Both ")):
        said = said[0].lower() + said[1:]
    if first.startswith("i'") or first == "i":
        return UnderstoodTopic(ask=ABOUT_YOU)
    if re.match(
        r"(?:you|we)(?: (?:might|may|could|should|will|would|can)|'ll|'d) ?(?:both )?(?:meet|hire|talk|work|see"
        r"|offer|call|stay|be in touch|keep)",
        said.lower(),
    ):
        return UnderstoodTopic(ask=WANTING)
    if first.split("'")[0] in ("we", "both"):
        return UnderstoodTopic(words=said, kind=Kind.FOUND)
    return UnderstoodTopic(words=said, kind=Kind.NEWS)


def _pronoun(line: str, low: str, words: list[str]) -> UnderstoodTopic:
    first = words[0].split("'")[0]
    if first == "i":
        if match := re.match(r"i(?:'ve| have|'ve got| have got| had| also have| own) (?:a |an )?(.+)", low):
            start = len(low) - len(match[1])
            mine = f"my {line[start:]}"
            return UnderstoodTopic(ask=ABOUT_YOU, repair=mine if _read_line(mine).words else "")
        return UnderstoodTopic(ask=ABOUT_YOU)
    if len(words) == 1:
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    if words[0] == "you" and words[1].endswith("ing"):
        return UnderstoodTopic(words=line, kind=Kind.THEIRS)
    if first == "it":
        is_thanks = re.match(
            r"it(?:'s| is| was| has been) (?:so |very |really )?(?:great|good|nice|lovely|a pleasure)\b", low
        )
        return UnderstoodTopic(ask=NOT_A_TOPIC if is_thanks else "Say what “it” is.")
    return _news(line)


def _clause(line: str, low: str, words: list[str]) -> UnderstoodTopic:
    """A clause or question that begins with how, what, why and the like."""
    first = words[0]
    asked = line.endswith("?")
    line = line.rstrip("? ")
    words = english.low_words(line)
    if len(words) > 1 and words[1].split("'")[0] in ("he", "she"):
        to_them = f"{words[0]} {addressed(line.split(' ', 1)[1])}"
        return UnderstoodTopic(ask=TO_THEM, repair=to_them)
    if first == "if":
        return _if(line, words)
    if first == "when" and len(words) > 2 and not (english.AUXILIARIES | {"to"}) & set(words[1:2]):
        return _when(line, words)
    if words[:2] in (["how", "many"], ["how", "much"]) and not _has_subject(words):
        return UnderstoodTopic(ask=MORE_WORDS)
    if first in ("what's", "how's", "where's", "who's", "what're"):
        line = re.sub(
            r"^(\w+)['’](?:s|re) ", lambda found: f"{found[1]} {'is' if first.endswith('s') else 'are'} ", line
        )
        words = english.low_words(line)
        first, low = words[0], line.lower()
    second = words[1] if len(words) > 1 else ""
    if second in ("do", "did", "does", "don't") and len(words) > 3:
        if words[2] in english.PRONOUNS and second in ("do", "did"):
            wh, _, who, verb, *rest = line.split()
            line = " ".join([wh.lower(), who, english.past(verb) if second == "did" else verb, *rest])
            return _clause(line, line.lower(), english.low_words(line))
        return UnderstoodTopic(words=f"the question “{line[0].upper()}{line[1:]}?”")
    if second in ("is", "are", "was", "were") and len(words) > 2:
        if (
            first in ("what", "how")
            and words[2] in ("your", "the", "our")
            and len(words) > 3
            and not english.has_finite_verb(words[2:])
        ):
            return _thing(" ".join(line.split()[2:]), " ".join(low.split()[2:]), words[2:])
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
    said = line[0].lower() + line[1:]
    if _SEEN.match(low):
        return UnderstoodTopic(words=said, kind=Kind.SEEN)
    ours = (
        first == "whether" or second.split("'")[0] in ("i", "we", "my", "our") or bool(re.search(r"\bi\b(?!\.)", low))
    )
    return UnderstoodTopic(words=said, kind=Kind.OURS if ours else Kind.CLAUSE)


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
    is_open = {"will", "would", "can", "could", "should", "might", "may", "was", "were", "did"} & set(words)
    return UnderstoodTopic(words=f"{'whether' if is_open else 'what to do if'} {rest}", kind=Kind.OURS)


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


_ONE_AT_A_TIME = pattern(
    r"^(?:[a-z'-]+ ){0,3}[a-z'-]*[a-rt-z](?<!ing) (?:(?:that's |that is )?(?:coming up|opening|planned|scheduled"
    r"|starting|happening)\b.+|on (?:[\w.]+ ){1,3}(?:street|st|avenue|ave|road|rd|boulevard|blvd|drive|lane))$"
)
"""One thing at a time or a place of its own: fair coming up in May; bridge repair on Fifth Street."""
_SCHOOLING = pattern(r"^(?:grad(?:uate)?|high|middle|law|med(?:ical)?|nursing|business|trade|art|night) school$")
"""What one goes through rather than a house: grad school."""
_LISTED = pattern(r"^(.*), ([^,]+)$")


_ABOUT_THEM = pattern(r" (?:he|she)(?:['’]\w+)? \w|\b(?:about|of|with|on|in|for) (?:his|her) \w")
"""What the interviewer did or has, after the thing it is about: the book he recommended."""
_A_USUAL = pattern(
    r"(?:typical|normal|average|regular|usual|busy|slow|day in the life)(?: \w+)?"
    r"(?<!\bin) (?:day|week|shift|night|class|project|month|year|customer|patient|client|of)\b"
)
_TOUR = pattern(
    r"^(?:(?:the|your|a|that) )?(?P<tour>(?:\w+ )?tour(?! of duty\b)(?: (?:of|around|through|at) .+)?)$", re.IGNORECASE
)


_AFTER_THE_HEAD = pattern(
    r" (?:of|for|in|at|from|to|with|on|between|by|into|about|during|after|before|and|or|you|they|we|i|that|which|who"
    r"|where|when|is|was|vs\.?|versus)(?= |$)|,"
)
"""What may follow the noun that a phrase is about."""
_ONE = pattern(r"(?:new|current|upcoming|recent|latest|next|last|first|old|main|big|whole|entire|annual) ")
_COUNTED = (lexicon.Kind.COUNTED, lexicon.Kind.COUNTED_OR_VERB)


def _is_one_thing(named: list[str], low: str) -> bool:
    """Whether a phrase without an article is about one thing of its kind: new dashboard; page test you ran."""
    noun = named[-1]
    if noun in ONE_OF_A_KIND or named[-2:] == ["dress", "code"]:
        return not re.search(r"\bv(?:s|ersus)\b", low)
    is_doing = named[0].endswith("ing") and not lexicon.kind_of(named[0])
    if noun.endswith(("s", "ing")) or is_doing or not noun.isalpha():
        return False
    kind = lexicon.kind_of(noun)
    is_new = bool(_ONE.match(low)) and kind not in (lexicon.Kind.OTHER, lexicon.Kind.VERB)
    if len(named) == 2 and kind is lexicon.Kind.COUNTED and lexicon.kind_of(named[0]) is lexicon.Kind.OTHER:
        return True
    is_which = bool(_WHICH.match(low, len(" ".join(named))))
    return is_new or (kind in _COUNTED and is_which)


_WHICH = pattern(r" (?:in|at|from|for|on|near|with|(?:that )?(?:you|they|we|i)) \w")
"""What says which one it is: project you finished; charity run in May."""


def _thing(line: str, low: str, words: list[str]) -> UnderstoodTopic:
    """A noun phrase: theirs, something they said, or a thing both can talk about."""
    first = words[0]
    if _ABOUT_THEM.search(low) and not re.search(r"\b(?:my|our)\b", low):
        line = addressed(line)
        low, words = line.lower(), english.low_words(line)
    if _A_USUAL.match(low):
        line = f"a {line}"
    if tour := _TOUR.match(line):
        return UnderstoodTopic(words=f"the {tour['tour']}", kind=Kind.TOUR)
    if first in ("this", "these") and len(words) > 1:
        line = f"the{line[len(first) :]}"
    if first in ("your", "you're", "ur", "youre") and len(words) > 1:
        if first != "your":
            line = f"your{line[len(first) :]}"
        head = re.split(r" (?:about|on|of|that|to|for|from|with|in|regarding|how|why) ", line.lower())[0].split()[-1]
        return UnderstoodTopic(words=line, kind=Kind.POINT if head in POINT else Kind.THEIRS)
    if len(words) == 1 and first in english.SMALL | english.AUXILIARIES:
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    if words[-1] in UNFINISHED and not line.endswith(" A"):
        return UnderstoodTopic(ask="This stops in the middle. Finish the phrase.")
    is_doing = first.endswith("ing") and (len(words) > 2 or bool(english.DETERMINERS & set(words)))
    is_dated = bool(_ONE_AT_A_TIME.match(low))
    if first not in english.DETERMINERS and (is_dated or not is_doing):
        named = _AFTER_THE_HEAD.split(low)[0].split()
        is_one = named[-1] in line and not _SCHOOLING.search(" ".join(named)) and _is_one_thing(named, low)
        is_owned = bool(re.match(r"(?:Dr|Mr|Mrs|Ms|Prof)\. |[A-Z][\w. ]*['’]s ", line))
        if (is_one or is_dated) and not is_owned and not english.DETERMINERS & set(named):
            line = f"the {line}"
    line = _LISTED.sub(r"\1, and \2", line) if line.count(",") > 1 and " and " not in line else line
    kind = Kind.THEIRS if re.search(r"\b(?:you|your)\b", low) and first not in ("my", "our") else Kind.SHARED
    return UnderstoodTopic(words=line, kind=kind)
