"""Words about someone turned to them: she runs the shift, you run the shift."""

import re

from should_connect.patterns import pattern

_TURNED = {
    "he": "you", "she": "you", "they": "you", "him": "you", "them": "you", "his": "your", "her": "your",
    "their": "your", "himself": "yourself", "herself": "yourself", "themselves": "yourselves",
}  # fmt: skip
_SUBJECT = ("he", "she", "they")
_VERBS = {"is": "are", "was": "were", "has": "have", "does": "do", "goes": "go", "isn't": "aren't", "wasn't": "weren't",
          "doesn't": "don't", "hasn't": "haven't"}  # fmt: skip
_PRONOUN = pattern(
    rf"\b(?P<who>{'|'.join(_TURNED)})(?:(?P<short>['’](?:s|re|ve|d|ll))|(?P<mid> (?:also|always|really|even|still"
    rf"|never))?"
    r" (?P<verb>[a-z]+(?:['’]t)?))?(?![\w'’])",
    re.IGNORECASE,
)


def base(verb: str) -> str:
    """The verb as it stands after 'you': runs, run; teaches, teach; carries, carry."""
    low = verb.lower().replace("’", "'")
    if low in _VERBS:
        return _VERBS[low]
    if low.endswith("ies") and len(low) > 4:
        return f"{verb[:-3]}y"
    if low.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return verb[:-2]
    return verb[:-1] if low.endswith("s") and not low.endswith("ss") else verb


_THEY = pattern(r"\bthem\b|\bthey\b(?:['’]\w+)?(?:(?: \w+){1,2} their\b)?|\btheir\b", re.IGNORECASE)
_SOMEBODY_ELSE = pattern(
    r"(?<![\w'’])(?:an?|each|every|who|some(?:one|body)|any(?:one|body)|every(?:one|body)|nobody"
    r"|people|kids"
    r"|children|men|women|and(?! (?:how|why|what|when|where) (?:they\b|$))"
    r"|(?!(?:is|was|has|does|this|its|it's|always|us|as|across)\b)[\w']+(?<!s)s) ",
    re.IGNORECASE,
)
"""Whom a later 'they' may mean: kids, customers, someone."""


_MADE_BY_THEM = pattern(
    r"^(?P<what>(?:the |a |an |all )?(?:[\w-]+ ){0,4}?[\w-]+|what kinds? of [\w-]+(?: [\w-]+)?) they "
    r"(?=(?:still |really |also |always |just |only )?(?P<does>[a-z]+)(?: (?:on|at|in|for|with|from|during|every"
    r"|each)\b.*)?$)"
    r"(?!are\b|were\b|get\b)",
    re.IGNORECASE,
)
"""A thing and who has or does it: the kind of buildings they do; what kind of trucks they run."""
_HOW_THEY = pattern(
    r"^(?P<what>(?:(?:we )?talked about )?(?:the |your )?(?:[\w-]+ ){0,2}(?!(?:kids|people|families|clients|guests"
    r"|members|parents|students|patients|residents|nurses|drivers|customers|vendors|staff)\b)"
    r"[\w-]+(?<!ers)(?<!ors)(?<!ists)(?<!ians)) and how they "
    r"(?=(?:do|run|handle|use|manage|plan|train|test|track|measure|build|set|review|schedule|teach|hire|onboard|support"
    r"|help|treat|serve|grow|promote|pay|price|sell|ship|source|recruit|mentor|pick|choose|decide|split|share) )",
    re.IGNORECASE,
)
"""Things and what they do there: runbooks and how they do postmortems."""
_OF_THEIRS = pattern(r"(?<= how )they (?=[a-z]+(?: [a-z]+)? (?:to |with |for |about )?them\b)")
"""Things and what they do with them: RFPs and how they respond to them."""


def employer_addressed(line: str) -> str:
    """The words with 'they' as 'you' where nobody else is named before it: it means the employer, who reads this.

    A later 'their' may be other people's: how you help families keep their homes.
    """
    if (made := _MADE_BY_THEM.match(line)) and not _BEFORE_THEM.search(made["what"]):
        doing = "you're" if _PUTTING.match(f" {line[made.end() :]}") else "you"
        line = f"{made['what']} {doing} {line[made.end() :]}"
    line = _SAID_THEY.sub(r"you said you \1", line)
    line = _AND_WHY_THEY.sub(r"\g<what> \g<how> you ", line)
    line = _AND_OFFERED.sub(r"\g<before> you ", line)
    line = _OF_THEIRS.sub("you ", _HOW_THEY.sub(r"\g<what> and how you ", line))
    found = _THEY.search(line)
    if not found or _SOMEBODY_ELSE.search(line[: found.start()]) or (found[0].lower() == "their" and found.start() > 9):
        return line
    after = line[found.end() :]
    if found[0].lower() == "they" and _PUTTING.match(after):
        return f"{line[: found.start()]}you're{after}"
    if found.start() == 0 and found[0].lower().startswith("they"):
        after = _ANYBODY.sub("people", after)
    return f"{line[: found.start()]}{addressed(found[0])}{after}"


_SAID_THEY = pattern(r"\b(?:he|she|they) (?:said|told me)(?: that)? (?:they|he|she)(?:['’]d)? (would|will|could|can)\b")
"""What was promised for the employer: he said they would support it."""
_AND_WHY_THEY = pattern(
    r"(?P<what>^(?!.*\b(?:kids|people|families|clients|guests|members|parents|students|patients|residents|nurses"
    r"|drivers|customers|vendors|staff)\b)[^,]+?),? (?P<how>and (?:how|why|when)) they"
    r" (?=(?:did|do|went|moved|switched|chose|started|got|made|built|run|ran|decided|changed|handle|handled|use) )",
    re.IGNORECASE,
)
"""A thing, and what they did about it: mastitis and why they went to robots."""
_PUTTING = pattern(r" (?!bring|king\b|thing\b)[a-z]{2,}ing\b")
"""What they are doing, typed without its 'are': they putting in bay 4."""
_AND_OFFERED = pattern(
    r"(?P<before> and (?:all )?(?:the|what) (?:[\w-]+ ){0,2}[\w-]*)(?P<they> they) "
    r"(?=(?:also )?(?:offer|do|use|have|give|provide|run|make|sell|serve|teach|build|ship|host)$)",
    re.IGNORECASE,
)
"""A thing, and another that is theirs: room for growth and the training they offer."""
_BEFORE_THEM = pattern(
    r"\b(?:and|that|when|how|why|where|if|because|so|what(?! kind)|who|but|until|while|as|like)$", re.IGNORECASE
)
_ANYBODY = pattern(
    r"(?<=\w )(?<!how )(?<!what )(?<!when )(?<!if )you(?= (?:to|with|for|in|on|at|how|and|until|by|every)\b|$)"
)
"""Whom they do it to: they train you for a month."""


def addressed(line: str) -> str:
    """The words about him, her or them as one says them to that person."""
    line = _PRONOUN.sub(_turned, line)
    if not (found := _YOU_YOU.search(line)):
        return line
    return f"{line[: found.start()]}{found[1]} people{re.sub(r'\byour\b', 'their', line[found.end() :])}"


_YOU_YOU = pattern(
    r"\b(you (?:let|allow|give|pay|train|send|want|expect|encourage|teach|help|make|cover|feed|treat)) you\b",
    re.IGNORECASE,
)
"""Anybody, where 'they' is turned into 'you': they let you go at three."""


def _turned(found: re.Match[str]) -> str:
    who = found["who"].lower()
    you = "you" if who == "her" and _HER_ALONE.match(found.string, found.end("who")) else _TURNED[who]
    if short := found["short"]:
        return f"{you}{short if short[1:] != 's' else "'ve" if _is_had(found) else "'re"}"
    verb = found["verb"]
    if not verb:
        return you
    return f"{you}{found['mid'] or ''} {base(verb) if who in _SUBJECT else verb}"


_HER_ALONE = pattern(
    r"(?=$|[,.;!?]| (?:for|at|in|on|with|from|to|since|until|when|while|during|through|and|about|before|after|again"
    r"|twice|once|every|last|a lot)\b)",
    re.IGNORECASE,
)
"""What follows 'her' where nothing is hers: I reported to her for two years."""


def _is_had(found: re.Match[str]) -> bool:
    """Whether 's stands for 'has': she's been, she's worked."""
    return bool(re.match(r" (?:been|had|\w+ed)\b", found.string[found.end() :]))


_HIM = pattern(r"\b(?:he|she|his|her|him)(?:['’]\w+)?\b", re.IGNORECASE)
_SOMEBODY = pattern(
    r"\b(?:my|our|your|an?|the|each|every|who|someone|somebody)\b(?! (?:fact|way)\b)|(?-i:\w [A-Z][a-z])", re.IGNORECASE
)
"""Whom 'she' may mean."""


def is_of_them(line: str) -> bool:
    """Whether 'she' or 'his' in it can only mean the one who reads the message."""
    him = _HIM.search(line)
    return him is not None and not _SOMEBODY.search(line[: him.start()])
