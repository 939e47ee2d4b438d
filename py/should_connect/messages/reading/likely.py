"""What a sentence is likely to be taken for: a second reading, for the thousand ways to say a thing that no rule lists.

A classifier (multinomial logistic regression) over runs of one to three words, with the kind of text and whether the
sentence asks; each run is hashed to a bucket (Weinberger et al. 2009), and the buckets that matter have a small weight
for no fault and for each fault. `python -m guide_site.likely` learns the weights from sentences of our own with their
labels. It can be wrong, so what it finds is put to the visitor as likely and never as certain.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from should_connect.messages.kinds import MessageKind
from should_connect.messages.reading import likely_weights
from should_connect.messages.reading.remarks import ADVICE
from should_connect.messages.reading.words import Word, root
from should_connect.messages.weights import PRIME, number_of, table

BUCKETS = 1 << 18
"""So many that few runs of words which were never seen fall in with one that was."""
FEWEST_WORDS = 5
"""Shorter sentences are closings and names more often than faults."""
CLEARLY = 1
"""By how much a fault must lead for its name to be given: the likelier of two is right more often than not."""
BY_CHANCE, LEAST_BY_CHANCE = 19, 7
"""By how much the likeliest fault must lie below the threshold for a phrase to be met by chance, and in how many words:
a short sentence says nothing else."""
AROUND = 5
"""How many words before and after such a phrase are looked at: a long and friendly sentence may hide a fault."""
QUOTED = "<quoted>"
"""Stands for words of the form: what somebody talked about says nothing of how they write."""

_NEXT, _AFTER_NEXT = 1_000_003, 7_368_787
"""Primes that make a number of a run of words, and of two words with one between."""
_ALONE = frozenset((
    "i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "they", "them", "their", "it",
    "its", "this", "that", "these", "those", "who", "what", "how", "where", "when", "why", "which", "not", "no",
    "never", "nobody", "nothing", "if", "unless", "until", "because", "but", "or", "and", "than", "to", "of", "in",
    "on", "at", "for", "with", "from", "about", "by", "as", "be", "am", "is", "are", "was", "were", "been", "have",
    "has", "had", "do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall", "should",
    "let", "there", "here",
))  # fmt: skip
"""Words whose form counts; of others, only the root."""


@dataclass(frozen=True, slots=True)
class Likely:
    """A fault that readers would see in such a sentence: what is said of it, and the rule that says so."""

    id: str
    rule: str
    problem: str
    not_in: frozenset[MessageKind] = frozenset()

    @property
    def instead(self) -> str:
        """What to do."""
        return ADVICE.get(self.id, "Leave it out, or say it more plainly.")


_AFTERWARD = frozenset((MessageKind.STATUS, MessageKind.AFTER_REJECTION, MessageKind.WITHDRAW))

LIKELY: tuple[Likely, ...] = (
    Likely("asks-job", "NOTE-20", "This may look as if you're asking for work."),
    Likely("asks-decision", "N5", "This may look as if you're fishing for the decision.", _AFTERWARD),
    Likely("asks-pay", "N5", "This may bring up pay too soon."),
    Likely("pushy", "NOTE-20", "This may feel like pressure."),
    Likely("begging", "NOTE-20", "This may sound like pleading."),
    Likely("gift", "NOTE-12", "This may look like a gift or a favor."),
    Likely("personal", "NOTE-12", "This may be too personal."),
    Likely("bitter", "NOTE-19", "This may sound like blame."),
    Likely("oversharing", "NOTE-12", "This may be more than they need to know.", frozenset((MessageKind.WITHDRAW,))),
    Likely(
        "apology",
        "NOTE-12",
        "This may draw attention to a weak spot.",
        frozenset((MessageKind.DECLINE, MessageKind.WITHDRAW)),
    ),
    Likely("flattery", "NOTE-12", "This may sound like flattery."),
    Likely("selling", "NOTE-20", "This may sound like boasting."),
    Likely("confidential", "NOTE-12", "This may give away something private."),
)


DOUBTFUL = frozenset(("apology", "asks-pay", "begging", "flattery", "gift", "oversharing", "personal", "selling"))
"""Faults whose phrases may be met by chance, many of them single words. Those of the others say whole things."""
UNCLEAR = Likely("unclear", "NOTE-12", "This may be taken the wrong way.")
"""What is said where it is not clear what readers would mind."""


def likely(words: Collection[Word], quoted: Collection[int], kind: MessageKind, *, asks: bool) -> Likely | None:
    """The fault that a sentence most likely has, `UNCLEAR` where it may be either of two; None where likely none.

    `quoted` are the numbers of the words that stand in the form.
    """
    said = _said(words, quoted)
    if len(said) < FEWEST_WORDS:
        return None
    most, second, at = _scores(said, kind, asks)
    if most <= 0 or kind in LIKELY[at].not_in:
        return None
    return LIKELY[at] if most - second >= CLEARLY else UNCLEAR


def is_by_chance(
    words: Sequence[Word], quoted: Collection[int], kind: MessageKind, phrase: tuple[int, int], *, asks: bool
) -> bool:
    """Whether a phrase of a fault was met by chance ("I beg to differ"): all that is around it is clearly harmless.

    `phrase` are the numbers of its first word and of the word after its last.
    """
    said, (first, end) = _said(words, quoted), phrase
    near = said[max(0, first - AROUND) : end + AROUND]
    return len(said) >= LEAST_BY_CHANCE and all(_scores(part, kind, asks)[0] < -BY_CHANCE for part in (said, near))


def get_ready() -> None:
    """Have the weights laid out before there is a text."""
    _table()


def _said(words: Collection[Word], quoted: Collection[int]) -> tuple[str, ...]:
    return tuple(QUOTED if at in quoted else word.low for at, word in enumerate(words))


@lru_cache(maxsize=256)
def _scores(said: tuple[str, ...], kind: MessageKind, asks: bool) -> tuple[int, int, int]:
    """By how much the likeliest fault and the next pass the threshold, and the number of the likeliest."""
    weights = _table()
    rows = [row for run in {run % BUCKETS for run in runs(said, kind, asks=asks)} if (row := weights.get(run))]
    none, *faults = map(sum, zip(likely_weights.BIASES, *rows, strict=True))
    (second, _), (most, at) = sorted((score, at) for at, score in enumerate(faults))[-2:]
    least = none + likely_weights.THRESHOLD
    return most - least, second - least, at


@cache
def _table() -> dict[int, bytes]:
    """The weights of each bucket that has any, for no fault and for each fault, as letters."""
    return table(likely_weights.GAPS, likely_weights.ROWS, len(LIKELY) + 1)


def runs(said: tuple[str, ...], kind: str, *, asks: bool) -> set[int]:
    """The number of each run that counts in a sentence of these words. Its remainder by `BUCKETS` is its bucket."""
    words = [_number(word) if word != QUOTED else 0 for word in ("^", *map(_form, said), "?" if asks else "$")]
    return {run % PRIME for run in (_number(f"<{kind}>"), *_runs(words))}


def _runs(words: list[int]) -> Iterator[int]:
    """Each word, each two and each three in a row, and each two with one between, as a number of its own.

    Runs with words of the form (0) don't count: how one speaks of a thing is in the other words.
    """
    yield from filter(None, words)
    for first, second in pairwise(words):
        if first and second:
            yield first * _NEXT + second
    for first, second, third in zip(words, words[1:], words[2:], strict=False):
        if first and third:
            yield first * _AFTER_NEXT + third
            if second:
                yield (first * _NEXT + second) * _NEXT + third


@lru_cache(maxsize=4096)
def _number(word: str) -> int:
    return number_of(word)


def _form(word: str) -> str:
    if word in _ALONE or word == QUOTED:
        return word
    return "#" if word[0].isdigit() else root(word)
