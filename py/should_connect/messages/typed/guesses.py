"""What rules about a typed phrase only guess, and rows of our own teach: whether it takes 'the', and its capitals.

Two classifiers (logistic regression) over words, their ends, their kinds and their neighbors, each hashed to one of few
buckets; what the rules say is one of the features. `python -m guide_site.guesses` learns the weights.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache

from should_connect.messages.lexicon import Kind, common_rank, how_english, is_listed, kind_of, name_of
from should_connect.messages.reading.spelling import is_known
from should_connect.messages.typed import guesses_weights
from should_connect.messages.typed.brands import names_of_several
from should_connect.messages.typed.english import SMALL
from should_connect.messages.typed.neighbors import sure_of
from should_connect.messages.typed.ordinary import is_ordinary
from should_connect.messages.typed.trade_names import ALSO_WORDS
from should_connect.messages.weights import BUCKETS, ZERO, number_of, table
from should_connect.patterns import pattern

FORMS = "lTU"
"""How a word is written: in small letters, with a capital, in capitals."""
_WORD = pattern(r"[^\W_]+(?:['’][^\W_]+)*(?:[&/][^\W_]+)*[+#]*")
_AMOUNT = pattern(r"\d+(?:[ap]m|x|k|m|s|th|st|nd|rd)?")
_MANY = pattern(r"(?<![us])(?<!is)s$|^(?:(?:wo)?men|people|children)$")
_LONGEST = 8
_OPEN = "open "
"""Words that no list has: their spelling tells more than rules do."""
_GRAMS = (2, 3, 4)
LEAN = 10
"""By so many steps 'the' leads before a thing named in small letters."""
UNSURE = 35
"""By at most so many steps one way leads where the other is worth a tap: for 'the' and without it."""
DOUBTFUL = 45
"""The same for the capitals of a word."""
_WEIGHTY = range(3)
"""What the rules say counts as so many features: a single one has no room for its weight."""


def takes_the(phrase: str, named: list[str], *, by_rule: bool) -> bool:
    """Whether a thing named without an article takes 'the'. `named` are its words to its noun, in small letters."""
    return _for_the(phrase, named, by_rule=by_rule) > 0


def may_differ(phrase: str, named: list[str], *, by_rule: bool) -> bool:
    """Whether it is so unsure if such a thing takes 'the' that the other way is worth a tap."""
    return abs(_for_the(phrase, named, by_rule=by_rule)) <= UNSURE


def _for_the(phrase: str, named: list[str], *, by_rule: bool) -> int:
    """By how much 'the' leads. A needless one reads nearly well before a thing, a missing one does not."""
    score = _score(guesses_weights.THE, of_thing(phrase, named, by_rule=by_rule))[0]
    written = phrase.split()[: len(named) or None]
    is_doing = bool(named) and named[0].endswith("ing") and kind_of(named[0]) is None
    is_one = kind_of(written[-1]) not in (Kind.UNCOUNTED, Kind.UNCOUNTED_OR_VERB) and not _MANY.search(written[-1])
    is_thing = written[-1].islower() and written[-1] not in SMALL and not is_doing and is_one
    return score + LEAN if is_thing else score


def recased(text: str, typed: str) -> str:
    """The text with the capitals that its words are likely to have; `typed` is what the visitor typed."""
    likely = iter([_likeliest(form, scores) for form, scores in _forms(text, typed)])
    return _WORD.sub(lambda found: _written(found[0], next(likely)), text) if "“" not in text else text


def written_otherwise(text: str, typed: str) -> tuple[str, ...]:
    """The text with one of its words written in another way each time, where its capitals are unsure; likeliest first.

    `typed` is what the visitor typed; capitals in it are meant, and common words that name nothing have none. The text
    has its likely capitals already.
    """
    if "“" in text:
        return ()
    small = set(filter(str.islower, _WORD.findall(typed)))
    found: list[tuple[int, str]] = []
    for match, (form, scores) in zip(_WORD.finditer(text), _forms(text, typed), strict=True):
        low = match[0].lower()
        if scores and low in small and (low in ALSO_WORDS or common_rank(low) is None):
            ways = [(score, way) for way, score in zip(FORMS, scores, strict=True) if way != form]
            other, way = max(ways)
            if (lead := scores[FORMS.index(form)] - other) <= DOUBTFUL:
                found.append((lead, f"{text[: match.start()]}{_written(match[0], way)}{text[match.end() :]}"))
    return tuple(way for _, way in sorted(found))


def _forms(text: str, typed: str) -> Iterator[tuple[str, list[int]]]:
    """How each word is written, and the score of each way; no scores where its capitals are not in question.

    A rare word that was typed with a capital may be somebody's name.
    """
    words = [match[0] for match in _WORD.finditer(text)]
    as_typed, style = {word.lower(): word for word in _WORD.findall(typed)}, style_of(typed)
    settled = {place for start, end, _ in names_of_several(text) for place in range(start, end)}.union(*sure_of(text))
    kept = {word for low, word in as_typed.items() if word.istitle() and common_rank(low) is None}
    for at, found in enumerate(_WORD.finditer(text)):
        form, before, after = form_of(found[0]), text[: found.start()], text[found.end() :]
        is_part = found[0] in kept or before.endswith(".") or re.match(r"\.\w", after)
        features = of_word(words, at, as_typed, style)
        is_open = features and form in FORMS and not is_part and found.start() not in settled
        yield form, _score(guesses_weights.CAPITALS, features) if is_open else []


def _likeliest(form: str, scores: list[int]) -> str:
    """How a word is likely written; another way than it has must lead clearly."""
    if not scores:
        return form
    best = max(range(len(FORMS)), key=scores.__getitem__)
    return FORMS[best] if scores[best] - scores[FORMS.index(form)] > guesses_weights.CLEARLY else form


def _written(word: str, form: str) -> str:
    """A word in one of the ways to write it."""
    low = word.lower()
    if form == form_of(word):
        return word
    if form == "U":
        return re.sub(r"['’]S$", lambda found: found[0].lower(), low.upper())
    return low[0].upper() + low[1:] if form == "T" else low


def form_of(word: str) -> str:
    """One of `FORMS`, or 'm' for a mixed one."""
    if word == word.lower():
        return "l"
    bare = word if word.isupper() else re.sub(r"['’]?s$", "", word)
    if bare.isupper() and len(bare) > 1:
        return "U"
    return "T" if word[1:] == word[1:].lower() else "m"


def style_of(typed: str) -> str:
    """How the whole was typed: in small letters, with a first capital alone, in capitals, or with capitals inside."""
    forms = [form_of(word) for word in _WORD.findall(typed) if not word.isdigit()]
    if set(forms[1:]) <= {"l"}:
        return "low" if forms[:1] in ([], ["l"]) else "first"
    return "caps" if set(forms) == {"U"} else "mixed"


def of_thing(phrase: str, named: list[str], *, by_rule: bool) -> set[str]:
    """The features by which a thing takes 'the' or goes without."""
    words = phrase.lower().replace("’", "'").split()
    named = named or words
    first, noun, rest = named[0], named[-1], words[len(named) :]
    after, kind = rest[0] if rest else "$", kind_of(noun)
    written = phrase.split()[min(len(named), len(words)) - 1]
    found = {
        *(f"rule {by_rule} {again}" for again in _WEIGHTY),
        f"noun {noun}", f"first {first}", f"many words {len(named)}", f"kind {kind}",
        f"first kind {kind_of(first)}", f"rank {common_rank(noun)}", f"after {after}", f"after {after} {kind}",
        f"many {bool(_MANY.search(noun))} {len(named) > 1}", f"last {words[-1]}", f"ends {words[-1][-3:]}",
        f"name {written[:1].isupper()} {written.isupper()} {phrase[:1].isupper()} {len(named) > 1}",
        f"named {written[:1].isupper()} {kind} {len(named)}", f"digit {any(map(str.isdigit, noun))}",
        *(f"noun -{noun[-size:]}" for size in (1, 2, 3, 4)),
        *(f"first -{first[-size:]}" for size in (2, 3, 4)),
        *(f"word {word}" for word in words),
    }  # fmt: skip
    if len(rest) > 1:
        found |= {f"after {' '.join(rest[:2])}", f"which {rest[1]}"}
    if len(named) > 1:
        before = named[-2]
        found |= {
            f"pair {before} {noun}", f"before {before}", f"kinds {kind_of(before)} {kind}",
            f"ends {before[-3:]} {noun[-3:]}",
        }  # fmt: skip
    return found


def of_word(words: list[str], at: int, as_typed: Mapping[str, str], style: str) -> set[str]:
    """The features by which a word has its capitals; none where they are not in question."""
    word = words[at]
    low = word.lower()
    if low in SMALL or _AMOUNT.fullmatch(low) or low[:2] == "i'" or low == "i" or not any(map(str.isalpha, low)):
        return set()
    before = words[at - 1] if at else "^"
    is_first = at == 0 or (at == 1 and before == "the")
    before = "^" if is_first else before
    after = words[at + 1] if at + 1 < len(words) else "$"
    left, right, form, known = before.lower(), after.lower(), form_of(word), _known(low)
    is_open = known.startswith(_OPEN)
    kind = known if is_open or " " not in known else "listed"
    typed = form_of(as_typed.get(low, low)) if style == "mixed" or not is_first else "-"
    found = {
        *(f"form {form} {again}" for again in (_WEIGHTY[:1] if is_open else _WEIGHTY)),
        f"{form} {known}", f"{form} typed {typed} {style}", f"word {low}", f"word {low} {form}",
        f"before {left}", f"after {right}", f"{left} {low}", f"{low} {right}",
        f"{known} before {left}", f"{known} after {right}",
        f"long {min(len(low), _LONGEST)} {known} {form}", f"number after {after[0].isdigit()} {form} {known}",
        f"number before {before[0].isdigit()} {form}", f"start {is_first} {typed} {form} {known}",
        f"before is {form_of(before)} {form} {known}", f"after is {form_of(after)} {form} {known}",
        f"after kind {kind_of(right)} {form} {known}", f"before small {left in SMALL} {form} {known}",
        f"between {_sort(left)} {kind} {_sort(right)} {form}", f"left {_sort(left)} {form} {kind} {typed}",
        f"right {_sort(right)} {form} {kind}", f"alone {is_first and after == '$'} {form} {kind}",
        f"ends {after == '$'} {kind} {form}", f"which {left} {after == '$'} {kind}",
    }  # fmt: skip
    if any(map(str.isdigit, low)):
        found.add(f"digits {re.sub('[a-z]', 'a', re.sub('[0-9]', '0', low))} {form}")
    return found | set(spelled(low)) if is_open else found


def _sort(low: str) -> str:
    """A neighbor by how well it is known, and no more of it."""
    if low in ("^", "$"):
        return low
    known = _known(low)
    return known if known.startswith(_OPEN) or " " not in known else "listed"


def spelled(low: str) -> Iterator[str]:
    """The features of how a word is spelled that no list has."""
    inside = f"<{low}>"
    for size in _GRAMS:
        for at in range(len(inside) - size + 1):
            yield f"-{inside[at : at + size]}-"
    yield f"size {min(len(low), _LONGEST)}"
    yield f"sounds {re.sub('[bcdfghjklmnpqrstvwxz]', 'C', re.sub('[aeiouy]', 'V', low))}"


@lru_cache(maxsize=1024)
def _known(low: str) -> str:
    """How well a word is known: by its kind and rank, as English, as a name that is a word too, or not at all."""
    bare = re.sub(r"['’]s?$", "", low)
    if bare in ALSO_WORDS:
        return "also"
    if name_of(low):
        return "name"
    if is_listed(low):
        return f"{kind_of(low)} {common_rank(low)}"
    if how := how_english(bare):
        return f"{_OPEN}{how}"
    return f"{_OPEN}{'english' if is_ordinary(bare) or is_known(bare) else 'unknown'}"


def _score(weights: tuple[tuple[int, ...], str, bytes], features: Iterable[str]) -> list[int]:
    """The score of each class: the sum of its weights in whole steps."""
    biases, gaps, letters = weights
    rows = [row for bucket in set(map(bucket_of, features)) if (row := _table(gaps, letters, len(biases)).get(bucket))]
    return [sum(column) - ZERO * len(rows) for column in zip(biases, *rows, strict=True)]


@cache
def _table(gaps: str, letters: bytes, width: int) -> dict[int, bytes]:
    return table(gaps, letters, width)


def bucket_of(feature: str) -> int:
    """The bucket of a feature."""
    return number_of(feature) % BUCKETS
