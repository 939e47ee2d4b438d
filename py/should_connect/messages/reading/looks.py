"""What strikes the eye before a word is read: capitals, exclamation marks, pictures, gaps left to fill."""

import re
from collections.abc import Iterator

from should_connect.messages.reading.words import Word
from should_connect.patterns import pattern

GAP = pattern(
    r"[\[{<]{1,2}[^\[\]{}<>\n]{0,60}[\]}>]{1,2}|_{2,}|(?<!\w)[xX]{3,}(?!\w)|(?<![\w$])\$[A-Za-z_]{2,}\b|%[A-Za-z_]{2,}%"
    r"|\((?:insert|your|their|add|name|role|company|topic|position|title|date|day|job|specific)[^()\n]{0,60}\)"
    r"|(?<!\w)(?:insert (?:[a-z]+ ){0,4}(?:here|name|role|company|topic|title|date|position|detail)s?"
    r"|(?<!my )(?<!\ba )(?<!the )(?<!our )(?<!his )(?<!her )(?<!by )(?<!on )(?:first|last|full) name"
    r"|(?<!married )(?<!maiden )(?<!my )name here|company name|job title here|tbd|t\.b\.d\.|lorem ipsum"
    r"|(?:interviewer|manager|recruiter)['’]?s? name|position title|topic here|role here|date here)(?!\w)"
    r"|(?<=\n)your (?:full )?name(?=\s*(?:\n|$))|(?<=\n)my name(?=\s*$)"
    r"|(?<!\w)(?:about|with|from|your|for|the|of|at|on|to|in|as)\s+(?:\.{3,}|…)(?=\s|$)",
    re.IGNORECASE,
)
INSERT = pattern(
    r"(?<!\w)(?:INSERT(?: [A-Z]+){0,4}|(?:YOUR|THEIR|HIRING|COMPANY|JOB|FIRST|LAST) [A-Z]+"
    r"|NAME|COMPANY|ROLE|DATE|DAY|TOPIC|TITLE|POSITION)(?!\w)"
    r"|[Cc]ompany (?:X|Y|Z|XYZ|ABC)(?!\w)|XYZ|(?<!\w)(?:XX|TODO|DD/MM|MM/DD)(?!\w)"
    r"|\*(?:role|company|name|date|topic|job|position)\*|\?{3,}"
)
MARKUP = pattern(r"\*\*[^*\n]{1,80}\*\*|^#{1,4} |```|^(?:subject|betreff|objet): .*$", re.IGNORECASE | re.MULTILINE)
SUBJECT = pattern(r"^subject:", re.IGNORECASE)
COUNT = pattern(r"\(\s*\d+\s*(?:/\s*\d+\s*)?(?:characters|chars|words)[^()\n]{0,20}\)", re.IGNORECASE)
SWEARING = pattern(r"(?<!\w)(?:f[*@#]+c?k\w*|sh[*!]+t\w*|b[*]+tch\w*|a[*]{2}hole\w*|d[*]+mn)(?!\w)", re.IGNORECASE)
MARKS = pattern(r"!+")
_ONE = (
    "[\U0001f000-\U0001faff\u2600-\u26ff\u2700-\u27bf\u2b50\u2b55\u231a-\u23ff\u2190-\u21ff]"
    "[\ufe0f\U0001f3fb-\U0001f3ff]?(?:\u200d[\U0001f000-\U0001faff\u2600-\u27bf]\ufe0f?)*"
)
PICTURE = pattern(rf"{_ONE}(?: ?{_ONE})*")
"""A picture or several in a row."""
MILD = frozenset(("🙂", "😊", "☺", "☺️", "👋", "😀", "😃", "→", "←", "↔", "✓", "✔", "☕"))
SMILEY = pattern(r"(?<!\w)(?:[;:]-?[)PpDd*3(/]|<3|\^_\^|xD|XD)(?!\w)")
"""Smileys of letters; a plain :) is left alone by whoever asks."""

_SHOUTED = frozenset((
    "absolutely", "again", "all", "always", "amazing", "any", "asap", "best", "big", "definitely", "do", "ever",
    "every", "excited", "extremely", "great", "happy", "hello", "hi", "huge", "love", "loved", "me", "much", "must",
    "my", "need", "never", "not", "now", "only", "perfect", "please", "really", "so", "super", "thank", "thanks",
    "today", "totally", "truly", "urgent", "very", "want", "wow", "yes", "you", "your",
))  # fmt: skip


def shouted(words: tuple[Word, ...], known: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Each run of words in capitals that reads as shouting: a word one shouts, or three words of eight letters."""
    run: list[Word] = []
    last = -1
    for word in (*words, None):
        if word and word.start == last:
            continue
        last = word.start if word else last
        if word and word.raw.isupper() and word.raw.replace("'", "").isalpha():
            if len(word.raw) > 1 and word.low not in known:
                run.append(word)
            continue
        if run:
            loud = sum(len(each.raw) for each in run) >= 8 and len(run) >= 3
            if loud or any(each.low in _SHOUTED for each in run):
                yield run[0].start, run[-1].end
        run = []
