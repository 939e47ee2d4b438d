"""What was talked about: which kind of words it is, and how it then stands in a sentence.

The order matters: what is not a topic at all goes first, then words that lead in to one are taken off, then the rest is
sorted by its first word and by whether a verb makes it a sentence. What fits no kind is asked for again.
"""

import re
from dataclasses import replace
from functools import lru_cache

from should_connect.messages.typed import english, tender
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.clauses import clause, whether
from should_connect.messages.typed.guesses import recased
from should_connect.messages.typed.model import NO_TOPIC, Kind, UnderstoodTopic
from should_connect.messages.typed.neighbors import is_law
from should_connect.messages.typed.persons import addressed, employer_addressed, is_of_them
from should_connect.messages.typed.quotes import kept
from should_connect.messages.typed.spelling import spelled_out
from should_connect.messages.typed.statements import news
from should_connect.messages.typed.text import (
    PLACEHOLDER,
    has_handle,
    has_letter,
    in_quotes,
    is_shouted,
    listed,
    one_line,
    plain,
    without_addresses,
    without_letter,
)
from should_connect.messages.typed.things import thing
from should_connect.messages.typed.topic_words import (
    A_GAP,
    A_QUESTION,
    ABBREVIATED,
    ABOUT_YOU,
    ADJECTIVE_ONLY,
    AFTER_DASH,
    AN_ADDRESS,
    ASIDE,
    FOUND_GOOD,
    IS_NOTHING,
    IS_PLEASANT,
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
    ONE_THING,
    PARENTHESIS,
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
def read_topic(text: str, job: str = "") -> UnderstoodTopic:
    """One thing that was talked about, sorted into its kind; or the reason to ask again.

    `job` is the job as it was typed: what is sore elsewhere may be the work there.
    """
    whole = one_line(without_letter(text))
    if not whole:
        return NO_TOPIC
    if len(whole) > MOST_CHARACTERS:
        return UnderstoodTopic(ask=TOO_LONG)
    if len(items := listed(text)) > 1:
        return UnderstoodTopic(ask=ONE_THING, repair=items[0] if read_topic(items[0], job).words else "")
    line = plain(whole)
    line = spelled_out(settled(line) if is_shouted(line) and " " in line else line)
    line = _UNSURE.sub("", line)
    line = _SAID_ANEW.sub("", _THEY_ARE.sub("you're ", line))
    bare = line.lower().replace("’", "'").strip(" .?!")
    if not has_letter(line) or is_no_answer(line) or IS_THANKS.match(bare) or IS_PLEASANT.match(bare):
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
    line = _THEN.sub(r"\1 ", _A_THING.sub(_without_thing, line))
    line = _OXFORD.sub(r"\1, and ", line) if line.count(",") == 1 and line.count(" and ") == 1 else line
    line = _TWO_THINGS.sub(" and ", line) if line.count(",") == 1 and not _SPLICE.match(line) else line
    first, *more = _sentences(line)
    if more:
        read = [read_topic(said, job) for said in (first, *more)]
        better_left_out = next((found for found in read if found.ask in tender.LEAVE_OUT.values()), None)
        return better_left_out or UnderstoodTopic(ask=ONE_THING, repair=plain(first) if read[0].words else "")
    found = _read_line(settled(line), job)
    words = _THE_HOUSE.sub(r"\1 the \2", recased(found.words, text))
    if found.words and (motto := in_quotes(text)) and (found.kind in (Kind.NEWS, Kind.FOUND) or _MOTTO.match(motto)):
        return UnderstoodTopic(words=f"“{motto}”")
    if ratio := _RATIO.match(words):
        words = f"the {ratio[1]}-to-{ratio[2]} {ratio[3]}"
    words = f"the {words}" if _A_HOUSE.match(words) else words
    if found.kind is Kind.SHARED and (moved := _MOVED.match(words)):
        words = f"the move from {moved[1]} to {moved[2]}"
    words = english.contracted(words, is_statement=found.kind in (Kind.NEWS, Kind.FOUND))
    return kept(replace(found, words=words), text, is_topic=True)


_HOUSES = (
    r"Joint Commission|(?:Coast|National) Guard|Air Force|Marine Corps|Army Corps|White House|Supreme Court"
    r"|Census Bureau|(?:Forest|Park) Service|Peace Corps|Red Cross|Salvation Army|Bay Area|Midwest|Bronx"
    r"|World Cup|Super Bowl|World Series|Olympics"
    r"|Pacific Northwest|Twin Cities|FDA|EPA|FAA|FCC|IRS|DMV|CDC|SEC|USDA|NBA|NFL|YMCA|Federal Reserve|World Bank"
)
_THE_HOUSE = pattern(
    rf"\b(by|from|with|at|in|to|of|for|near|through) ({_HOUSES})(?=$|,| (?:and|in|at|on|for|to|with|from)\b)"
)
"""Houses and regions whose name takes 'the', after a preposition."""
_A_HOUSE = pattern(rf"(?:{_HOUSES}|(?:N|P|M|S|C|CV)?ICU|PACU|CCU|ADA|ACA|FLSA|VPN|CRM|ERP|EHR|EMR|LMS|HRIS|POS|WMS)$")
"""The same alone, with units and systems that there is one of."""


_RATIO = pattern(r"(?:the )?([a-z]+) to ([a-z]+) (ratios?)$")
"""So many of one to one of the other: nurse to patient ratio."""
_A_THING = pattern(
    r"^(?P<what>(?:the |your |their |that |all the )?(?:[\w-]+ ){0,3}(?P<last>[\w-]+)) (?:stuff|things?)(?=$|"
    r" (?:with|at|in|on|for|about)\b)",
    re.IGNORECASE,
)
"""A thing, called one: the credentialing thing with Blue Cross."""


def _without_thing(found: re.Match[str]) -> str:
    last = found["last"].lower()
    is_quality = last.endswith(("al", "ic", "ive", "ous", "ful", "able", "ible", "ary")) or any(map(str.isdigit, last))
    is_whole = (
        is_quality
        or found["what"].lower() in _NOT_SAID
        or last in english.SMALL
        or last in _OF_SUCH_KIND
        or english.AUXILIARIES & set(english.low_words(found["what"]))
    )
    return found[0] if is_whole else found["what"]


_NOT_SAID = ("just", "only", "mostly", "really", "also", "like", "maybe", "all", "your", "the")
"""What stands before 'stuff' and names nothing."""
_OF_SUCH_KIND = frozenset(
    """
    one new old good bad big little other same real next last first main hard best worst fun great cool whole such only
    random many few interesting important sure stranger better bigger boring different basic general normal usual
    regular do did know talked specific
    """.split()  # noqa: SIM905
)


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


_THEY_ARE = pattern(r"^were (?=(?:not )?[a-z]+ing\b)", re.IGNORECASE)
"""What they said of themselves, typed as they said it and without its apostrophe: were moving the archive."""
_UNSURE = pattern(
    r"^(?:idk|dunno|not sure|hmm+)[,.]? (?:(?:maybe|probably|i guess|i think|mostly|just|like),? )*"
    r"(?=(?:we (?:talked|spoke|discussed|chatted)|the|your"
    r"|(?:how|why|when|where) (?!to (?:put|say|write|answer)\b))\b)",
    re.IGNORECASE,
)
"""What is said before a topic by somebody who is not sure that it is one: idk we talked about the truck."""
_SAID_ANEW = pattern(r"\b(?:the|your|a) (?P<what>[a-z]{3,}),? (?=(?:the|your|a) [a-z]+ (?P=what)\b)", re.IGNORECASE)
"""What is said again at once, better: the roof the green roof."""
_THEN = pattern(
    r"(,|,? and) (?:then|also|plus)(?: also)? (?:a (?:little )?bit about |about )?(?!(?:i|we|you|they|he|she|it)\b)"
)
"""What joins the next thing that was talked about: then a bit about the job."""
_TWO_THINGS = pattern(
    r"(?<=[a-z]), (?=(?:how|when|why|what|where) )"
    r"|(?<=[a-z]), (?=(?!(?:and|or|but|not|so|like|also|including|mainly|mostly|especially|with|in|at|on|for|from|to|as"
    r"|which|who|even|both|then|plus|just|only|maybe|because|if|lol)\b)(?:\d+ )?[a-z-]+(?:"
    r" (?!and\b)[a-z-]+){0,2}(?: [A-Z]{2,4}| \d+)?$)"
)
"""The comma between two things: fraud calls, older customers."""
_OXFORD = pattern(
    r"(?<=[a-z])(, (?!(?:and|or|but|not|so|like|how|what|why|when|where|which|who|including"
    r"|especially|mostly)\b)[\w-]+(?: [\w-]+)?) and (?=[\w-]+(?: [\w-]+)?$)"
)
"""Three things: phones, scheduling, and walk-ins."""
_SPLICE = pattern(
    r"([^,]+), (?:(?:no(?:body|one)|every(?:one|body)|i|we|you|they|it|there|he|she|some|most)(?:['’]\w+| \w)"
    r"|\w+ (?:is|are|was|were|will|can|has|have)\b).*$",
    re.IGNORECASE,
)
"""A thing and a sentence after it: data quality, nobody trusts the numbers."""
_YOU_DID = pattern(
    r"you (?:also |really |still )?(?:remembered|liked|loved|enjoyed|admired) (?P<me>me\b|my\b)?", re.IGNORECASE
)
"""What they did in the interview: no topic where it was done to the visitor."""


def _read_line(line: str, job: str) -> UnderstoodTopic:
    if done := _YOU_DID.match(line):
        return UnderstoodTopic(ask=NOT_A_TOPIC) if done["me"] else news(line)
    line = _without_leads(good["what"] if (good := FOUND_GOOD.match(line)) else line)
    low = line.lower().replace("’", "'")
    if not has_letter(line) or low.strip(" .?!") in NO_ANSWERS or low in ADJECTIVE_ONLY:
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    if IS_WISH.match(low):
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    if IS_WANTING.match(low):
        return UnderstoodTopic(ask=WANTING)
    if IS_PRESSING.search(low):
        return UnderstoodTopic(ask=PRESSING)
    tender_subject = tender.subject(low, job)
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
    found = _sorted(line, low, job)
    if found.words and tender_subject == "trade" and found.kind not in (Kind.NEWS, Kind.FOUND):
        return replace(found, is_grave=True)
    if found.words and tender_subject in tender.NEUTRAL:
        if found.kind in (Kind.NEWS, Kind.FOUND):
            return UnderstoodTopic(ask=tender.NEUTRAL[tender_subject])
        return UnderstoodTopic(found.words, found.ask, found.repair, found.kind, is_grave=True)
    return found


_LEARNING = pattern(
    r"^(?:(?:hearing|learning|seeing|finding out)(?= (?:how|what|why|that|where|when|who|which)\b)"
    r"|congrat\w*(?= on\b) on"
    r"|(?:(?:good|great|nice|fun) )?(?:talk|chat|convo|conversation)s? about) ?",
    re.IGNORECASE,
)


_AND_THEN = pattern(
    r",? (?:and|but) (?:he|she|they|you) (?:said|told me|agreed|answered|explained)\b.*$"
    r"| for (?:(?:like|about|over|almost|around|at least) )?(?:\d+|a few|ten|twenty|thirty|half an|an?) (?:min\w*"
    r"|hours?)$",
    re.IGNORECASE,
)
"""What they answered, or how long it was talked about."""


def _without_leads(line: str) -> str:
    for _ in range(4):
        shorter = LEADS.sub("", line.replace("’", "'") if "’" in line[:12] else line, count=1)
        shorter = _LEARNING.sub("", shorter)
        if shorter != line:
            shorter = _AND_THEN.sub("", shorter)
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


def _sorted(line: str, low: str, job: str) -> UnderstoodTopic:
    """The kind of a topic that may be named at all."""
    words = english.low_words(low)
    first = words[0]
    if first in ("he", "she", "they", "his", "her", "their", "him", "them", "he's", "she's", "they're"):
        to_them = _to_them(line, low)
        found = _read_line(to_them, job) if to_them else UnderstoodTopic(ask=TO_THEM)
        return found if found.words else UnderstoodTopic(ask=found.ask or TO_THEM, repair=found.repair)
    if splice := _SPLICE.match(line):
        return UnderstoodTopic(ask=ONE_THING, repair=settled(splice[1]))
    if is_of_them(line):
        return _read_line(addressed(line), job)
    line = employer_addressed(re.sub(r"^the fact (?=that )", "", line, flags=re.IGNORECASE))
    low, words = line.lower(), english.low_words(line)
    first = words[0]
    if match := SAID.match(line):
        said = line[match.end() :]
        return _would_do(said) or news(said)
    if match := WHAT_THEY_SAID.match(line):
        return UnderstoodTopic(words=f"your thoughts on {settled(line[match.end() :])}", kind=Kind.POINT)
    if first in english.QUESTION_WORDS or first.split("'")[0] in english.QUESTION_WORDS or first == "if":
        return clause(line, low, words)
    if first in english.AUXILIARIES:
        asked = whether(line.rstrip("? "))
        return UnderstoodTopic(words=asked, kind=Kind.OURS) if asked else UnderstoodTopic(ask=A_QUESTION)
    line, low = line.rstrip("? "), low.rstrip("? ")
    if (
        first == "that"
        and len(words) > 2
        and not _THAT_ONE.match(line)
        and (_is_sentence(words[1:]) or english.may_say_something(words[1:]))
    ):
        return news(line.split(" ", 1)[1])
    if owned := _OWNED.match(line):
        are = "you've been" if re.match(r" (?:since|for) ", owned["since"]) else "you're"
        return news(f"{are} {owned['who'].lower()}-owned{owned['since']}")
    if is_law(line):
        return thing(line, low, words)
    if words == ["on", "call"] or words == ["on-call"]:
        return UnderstoodTopic(words="being on call")
    if first in ("on", "at", "in", "with", "from") and len(words) < 4 and words[1:2] != ["call"][: len(words) - 2]:
        return UnderstoodTopic(ask=MORE_WORDS)
    if first == "because":
        return _read_line(line.split(" ", 1)[1], job) if words[1:2] == ["you"] else UnderstoodTopic(ask=WHO)
    if _ADVICE.match(low):
        return UnderstoodTopic(words=f"your advice {_to(line)}", kind=Kind.POINT)
    if first == "to":
        return UnderstoodTopic(ask=WHO)
    if hedged := _NOT_QUITE.match(line):
        return UnderstoodTopic(words=f"how {hedged['what']}", kind=Kind.CLAUSE)
    if first.split("'")[0] in ("i", "we", "you", "it", "there", "you're", "us") and first != "us":
        return _pronoun(line, low, words, job)
    if low.startswith("both of us ") and len(words) > 3:
        return news(line[0].lower() + line[1:])
    if both := _BOTH_ARE.match(line):
        return news(f"we're both {both['what']}")
    if first == "both" and len(words) > 1 and (_looks_past(words[1]) or words[1] in _BASE_VERBS):
        return news(f"we {line[0].lower()}{line[1:]}")
    if english.says_something(words) or PRESENT.match(low) or _SOMEBODY_DOES.match(low):
        if _looks_past(first) or first in english.AUXILIARIES:
            return UnderstoodTopic(ask=WHO)
        return UnderstoodTopic(ask=ABOUT_YOU) if first == "my" else news(line)
    if first in _PAST_ONLY:
        return UnderstoodTopic(ask=WHO, repair=f"we both {line}" if first in _PAST_OF_BOTH and len(words) > 1 else "")
    if first in _BASE_VERBS and len(words) > 1 and not _NO_VERB.match(low):
        return UnderstoodTopic(words=f"{_gerund(first)}{line[len(first) :]}")
    return thing(line, low, words)


_BOTH_ARE = pattern(
    r"both (?P<what>(?:[a-z-]+ ){1,2}(?:people|persons|fans|parents|runners|nerds|lovers|owners|veterans|alumni|alums"
    r"|grads|graduates|immigrants|moms|dads|twins|readers|gamers|hikers|cooks|musicians|volunteers|engineers|nurses"
    r"|teachers|vegans|vegetarians))$",
    re.IGNORECASE,
)
"""What both are: both dog people."""
_ADVICE = pattern(
    r"(?:always|never|don['’]?t|do not) (?:be\b|[a-z]+(?<!ing)(?<!ed)(?<!s) [a-z])"
    r"|(?:take|ask|write|read|get|keep|find|pick|start|try|learn|call|say|bring|give|put|make|use|leave|treat|remember"
    r"|focus on|talk to|listen to|look for|stay)(?: for| on| with)?"
    r" (?:the|your|a|an|every|everyone|one|people|lots of)\b"
)
"""What they told the visitor to do: take the boards early; never skip handover."""


def _to(advice: str) -> str:
    """A piece of advice after the word: to take the boards early; never to skip handover."""
    line = settled(advice)
    first, _, rest = line.partition(" ")
    match first.lower().replace("’", "'"):
        case "always" | "never":
            return f"{'never to' if first.lower() == 'never' else 'to always'} {rest}"
        case "don't" | "dont":
            return f"not to {rest}"
        case "do":
            return f"not to {rest.partition(' ')[2]}"
        case _:
            return f"to {line[0].lower()}{line[1:]}"


_IT_IS_SMALL = pattern(
    r"it(?:'s| is) (?:a|an|such a|still a|just a) (?:(?:really |very |pretty |fairly )?[a-z-]+ ){0,3}"
    r"(?:team|company|office|shop|firm|business|startup|clinic|school|department|group|crew|family|community|store"
    r"|practice|plant|site|kitchen|hospital|agency|nonprofit|studio)\b(?! (?:that|which|where)\b)"
)
"""What one says of a place as 'it': it's a small team."""
_MOTTO = pattern(r"(?!(?:the|your|our|my|a|an|how|what|why|when|where) )[a-z'’-]+ [a-z'’-]+ [a-z'’-]+ [a-z'’ -]+$")
"""Words in quotes that are a saying rather than a title: move fast and fix things."""
_THAT_ONE = pattern(
    r"that (?:(?!one\b)[\w-]+ )?(?:book|article|podcast|story|idea|tool|app|paper|report|project|thing|trick|tip|advice"
    r"|example|course|class|place|video|talk|recipe|quote|saying|method|study|chart|dashboard|case|program)"
    r" (?:you|we|i|that|from|about|by|with|on)\b",
    re.IGNORECASE,
)
"""One thing that is pointed at: that book you recommended."""
_NOT_QUITE = pattern(
    r"(?P<what>you (?:use|do|run|follow|practice|have) .+?),? but (?:not|never|only"
    r"|kind)\b.*$",
    re.IGNORECASE,
)
"""What they do in their own way: you use agile but not really."""
_TOLD = pattern(
    r"(?:he|she|they) (?P<did>said|told me|mentioned|explained|described|talked|spoke|showed me|asked(?: me)?"
    r"|walked me through|taught me)(?P<about> about)?(?: that)? (?P<what>.+)",
    re.IGNORECASE,
)
_NO_LINE = pattern(
    r"(?:(?!don't (?:do|use|make|require|track|allow|need|outsource|charge|believe)\b)\b\w+n't|(?<!but )not|never)\b"
)


def _to_them(line: str, low: str) -> str:
    """What the visitor says of him, her or them, as one says it to that person; what they told is the topic itself."""
    if told := _TOLD.match(line):
        what = addressed(told["what"])
        words = english.low_words(what)
        is_what = told["about"] or words[0] in english.QUESTION_WORDS or not _is_sentence(words)
        return what if is_what else f"you said {what}" if told["did"] != "asked" else ""
    return addressed(line) if " " in line and not _NO_LINE.search(low) else ""


_SOMEBODY_DOES = pattern(
    r"(?:my|your|the|our) (?:\w+ ){1,4}?(?:works|lives|starts|runs|uses|needs|closes|opens|shops|covers|changes|moves) "
    r"(?:there|here|at|in|on|for|with|from|by|every|until|\d)"
)
_OWNED = pattern(
    r"(?P<who>family|veteran|employee|women?|locally|privately|black)[- ]owned(?P<since>$| (?:for|since|and) .+)",
    re.IGNORECASE,
)
"""Whose company it is: family owned since 1962."""
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
_MOVED = pattern(r"(?:the )?([A-Z][\w.+#]*) to ([A-Z][\w.+#]*)$")
"""From one product to another."""
_NO_VERB = pattern(
    r"(?:use|build|deal|hire|work|play|change|love|like) (?:of|to|desks?|flows?|counts?|dates?|load|room|cost)\b|"
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


def _would_do(line: str) -> UnderstoodTopic | None:
    """What the visitor would do there, as a thing to talk about: shadowing for two weeks."""
    would = _I_WOULD.match(line)
    doing = would and (would["doing"] or english.gerund(would["do"].lower()))
    return UnderstoodTopic(words=f"{doing}{would['what']}") if would else None


_I_WOULD = pattern(
    r"i(?:['’]d| would|['’]ll| will)(?: (?:mostly|also|mainly|first))? (?:be (?P<doing>[a-z]+ing)"
    r"|(?:(?:get|love|like|want|need|have) to )?(?P<do>(?!be\b|love\b|like\b|have\b|get\b|need\b|want\b|prefer\b"
    r"|rather\b"
    r"|bring\b|fit\b|accept\b|take\b|start\b)[a-z]+))(?P<what> .+)",
    re.IGNORECASE,
)
"""What the visitor would do there: I'd be building the reporting; I would shadow for two weeks."""


def _pronoun(line: str, low: str, words: list[str], job: str) -> UnderstoodTopic:
    first = words[0].split("'")[0]
    if first == "i":
        if found := _would_do(line):
            return found
        if match := re.match(r"i(?:'ve| have|'ve got| have got| had| also have| own) (?:a |an )?(.+)", low):
            start = len(low) - len(match[1])
            mine = f"my {line[start:]}"
            return UnderstoodTopic(ask=ABOUT_YOU, repair=mine if _read_line(mine, job).words else "")
        return UnderstoodTopic(ask=ABOUT_YOU)
    if len(words) == 1:
        return UnderstoodTopic(ask=NOT_A_TOPIC)
    if words[0] == "you" and words[1].endswith("ing"):
        return UnderstoodTopic(words=line, kind=Kind.THEIRS)
    if first == "it":
        is_thanks = re.match(
            r"it(?:'s| is| was| has been) (?:so |very |really )?(?:great|good|nice|lovely|a pleasure)\b", low
        )
        if _IT_IS_SMALL.match(low):
            return news(line)
        return UnderstoodTopic(ask=NOT_A_TOPIC if is_thanks else "Say what “it” is.")
    return news(line)
