"""Other ways to write a field where its reading is not certain, each of which is then read as it says.

A guess is not certain where a word is in no list and may be a name, where a thing may need 'the', or where several
things were named. What is typed on purpose, a capital inside a phrase or words in quotes, is certain.
"""

import re
from collections.abc import Callable, Iterator

from should_connect.messages import lexicon
from should_connect.messages.reading.spelling import is_known
from should_connect.messages.typed.brands import NAMES_TOO
from should_connect.messages.typed.guesses import written_otherwise
from should_connect.messages.typed.model import Kind, Understood, UnderstoodTopic
from should_connect.messages.typed.ordinary import is_ordinary
from should_connect.messages.typed.text import plain
from should_connect.messages.typed.things import may_be_otherwise
from should_connect.patterns import pattern

_MOST = 2
"""How many ways are offered at once."""
_LONGEST = 80
"""Characters of the longest field that other ways are looked for."""
_SMALL_WORD = pattern(r"(?<![\w.'’&/@#-])[a-z]{3,}(?![\w'’&-])")
_ENDINGS = pattern(
    r"(?:ing|ed|ers?|[^aiou]s|ics|age|is[mt]|[ae]nts?|eur|ette|osis|itis)$"
    r"|^(?:anti|bio|de|dis|hyper|inter|micro|mini|multi|non|out|over|post|pre|re|self|sub|super|tele|un|under)"
)
"""How words begin and end that are made of others; names seldom do."""
_SEVERAL = pattern(
    r"\s*+(?:[,;+]|(?<!\bw)(?<!\b\w(?=/\w\b))/|&|[–—-](?<=\s.)(?=\s))\s*+"
    r"(?!(?:and|or|but|how|what|when|why|mostly|mainly|like|with)\b)"
)
_PLACE_AFTER = pattern(r",\s*[A-Z]")
_SAID_BY_LETTER = pattern(r"[a-z]{3}|[bcdfghjklmnpqrstvwxz]{4}")


def others(typed: str, found: Understood, read: Callable[[str], Understood]) -> tuple[str, ...]:
    """At most two texts for the field, the likeliest first, each read otherwise than what was typed."""
    if not found.words or len(typed) > _LONGEST or re.search('["“”\n]', typed):
        return ()
    offered: dict[str, str] = {}
    for words, text in _ways(plain(typed), found):
        if len(offered) == _MOST:
            break
        for way in (text, f"“{text}”"):
            understood = read(way)
            is_so = understood.words == words if words else understood.words != found.words
            if is_so and not understood.ask:
                offered.setdefault(understood.words, way)
                break
    return tuple(offered.values())


def _ways(typed: str, found: Understood) -> Iterator[tuple[str, str]]:
    """Each way as the words it is to be read as (empty: as whatever it is read) and the text for the field."""
    words = found.words
    is_topic = isinstance(found, UnderstoodTopic)
    if is_topic:
        yield from ((way, way) for way in written_otherwise(words, typed))
    for match in filter(_may_be_name, _SMALL_WORD.finditer(words)):
        if match[0] in NAMES_TOO or not words.endswith(" role"):
            name = _as_name(match[0])
            as_named = f"{words[: match.start()]}{name}{words[match.end() :]}"
            yield as_named, as_named if is_topic else _replaced(typed, match[0], name)
    if not isinstance(found, UnderstoodTopic) or found.kind not in (Kind.SHARED, Kind.THEIRS):
        return
    first = words.split(" ", 1)[0]
    if first == typed.split(" ", 1)[0] and _is_doubtful_capital(first):
        yield words[0].lower() + words[1:], words[0].lower() + words[1:]
    pieces = [piece for piece in _SEVERAL.split(typed) if len(piece) > 2]
    if len(pieces) > 1 and not _PLACE_AFTER.search(typed):
        yield "", pieces[0]
    has_the = words.startswith("the ")
    bare = words[4:] if has_the else words
    if not (has_the and typed.lower().startswith("the ")) and " and the " not in bare and may_be_otherwise(bare):
        yield (bare, bare) if has_the else (f"the {bare}", f"the {bare}")


def _replaced(typed: str, word: str, name: str) -> str:
    return re.sub(rf"(?<![\w'’]){word}(?![\w'’])", name, typed, count=1)


def _may_be_name(match: re.Match[str]) -> bool:
    """Whether a word typed small may be a name: it is in no list, or is one of those that products are named after."""
    word = match[0]
    if word in NAMES_TOO:
        return True
    if _is_word(word) or _ENDINGS.search(word):
        return False
    # The noun that a phrase ends with is seldom a name, while one before it often is: yardi migration.
    rest = match.string[match.end() :]
    before = match.string[: match.start()].split()
    is_alone = not before or before[-1] in ("in", "on", "with", "to", "from", "at", "for", "using", "of", "vs", "and")
    return is_alone or bool(
        re.match(r" [a-z]", rest)
        and not re.match(r" (?:and|or|in|on|for|of|to|at|with|last|next|this|that|who|when)\b", rest)
    )


def _as_name(word: str) -> str:
    return word.upper() if _SAID_BY_LETTER.fullmatch(word) and word not in NAMES_TOO else word.capitalize()


def _is_doubtful_capital(word: str) -> bool:
    """Whether a first capital may be a phone's or a name's: a word in no list that does not look like a made one."""
    low = word.lower()
    is_capital = word[1:] == low[1:] and word != low and word.isalpha() and len(word) > 2
    return is_capital and not lexicon.name_of(low) and not lexicon.is_english(low)


def _is_word(word: str) -> bool:
    return is_known(word) or is_ordinary(word) or lexicon.is_english(word)
