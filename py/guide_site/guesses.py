"""The weights by which a typed phrase gets 'the' and its capitals, learned: `python -m guide_site.guesses` writes them.

It learns from rows of our own (`typed_rows/`, one a line: the field, what was typed, how it should read, other ways
that read as well) and, for how names are spelled, from the lexicon, with scikit-learn (`sentences/requirements.txt`).
docs/decisions/019-typed-words.md says how well it does and why it was chosen.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from guide_site.learning import as_matrix, packed
from should_connect.messages.lexicon import unpacked
from should_connect.messages.lexicon_words import NAMES, NAMES_OF_THEIR_OWN, WORDS
from should_connect.messages.typed import trade_names
from should_connect.messages.typed.capitals import settled
from should_connect.messages.typed.english import AUXILIARIES, DETERMINERS, PRONOUNS, QUESTION_WORDS
from should_connect.messages.typed.guesses import FORMS, bucket_of, form_of, of_thing, of_word, spelled, style_of
from should_connect.messages.typed.spelling import spelled_out
from should_connect.messages.typed.text import one_line, plain, without_letter
from should_connect.messages.typed.things import is_one, named_in
from should_connect.messages.weights import BUCKETS

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_matrix

    type Booleans = np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
    type Integers = np.ndarray[tuple[int, ...], np.dtype[np.int_]]

ROWS = Path(__file__).parent / "typed_rows"
TARGET = Path(__file__).parents[1] / "should_connect/messages/typed/guesses_weights.py"
ASKED, TENDER = "?", "~"
"""Stand for rows that are to be asked again or better left out."""
SENTENCES = ("topic", "learned", "why", "bring", "referrer")
"""The fields whose words get their capitals so."""
FIELDS = ("topic", "job", "name", "company", "learned", "why", "bring", "referrer")
LEVELS = 16
"""A weight is one of this many steps up or down; the steps end where all but one weight in 1,000 lie."""
MOST_BUCKETS = {"THE": 3200, "CAPITALS": 5000}
"""How many buckets are shipped, those with the greatest weights."""
CLEARLY = 6
"""By how many steps another form must lead the one that the rules chose."""
STRENGTH = {"THE": 0.3, "CAPITALS": 1.0}
"""The inverse of the regularization."""
LEXICON_COUNTS = 0.15
"""What a word of the lexicon counts beside one of a row."""
PARTS = 5
"""Into how many parts the rows are cut to be tried on those not learned from."""
_NO_THING = DETERMINERS | QUESTION_WORDS | PRONOUNS | AUXILIARIES
"""With these a topic begins that is no thing without an article."""
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*(?:[&/][^\W_]+)*[+#]*")

_HEAD = '''"""Weights for 'the' and for capitals, learned by `python -m guide_site.guesses`. Not for editing.

Each is the biases, the way from one bucket to the next (~ is 85 buckets on), and a letter for each bucket and class:
m is zero, and each letter away from it a step less or more. `LEARNED_FROM` tells the rows.
"""

# ruff: noqa: E501
# fmt: off
'''


@dataclass(frozen=True)
class Row:
    """What was typed into a field, and the ways in which it may read; `ASKED` or `TENDER` where it may not."""

    field: str
    typed: str
    right: tuple[str, ...]

    @property
    def is_used(self) -> bool:
        """Whether it is to stand in a message."""
        return self.right[0] not in (ASKED, TENDER)


@dataclass(frozen=True)
class Example:
    """One decision: its features, the classes that are right, what the rules chose, and the row it is from."""

    features: frozenset[str]
    right: frozenset[int]
    by_rule: int
    row: int
    counts: float = 1.0


def typed_rows() -> Iterator[Row]:
    """All rows, in the order of their files. Raises ValueError where a field is unknown."""
    for file in sorted(ROWS.glob("*.tsv")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            name, typed, right, *more = line.split("\t")
            if name not in FIELDS:
                raise ValueError(f"{file.name}, line {number}: {name!r} is no field. Use one of {', '.join(FIELDS)}.")
            others = (way.strip() for way in "|".join(more).split("|"))
            yield Row(name, typed, (right.strip(), *filter(None, others)))


def digest(examples: Iterable[Example]) -> str:
    """Tells all that the weights are learned from, so that those learned from something else are found out."""
    found = hashlib.sha256(repr((LEVELS, MOST_BUCKETS, STRENGTH)).encode())
    for each in examples:
        found.update(repr((sorted(each.features), sorted(each.right), each.by_rule, each.row, each.counts)).encode())
    return found.hexdigest()[:16]


def examples() -> dict[str, list[Example]]:
    """What each set of weights is learned from. None of it depends on weights that were learned before."""
    rows = list(typed_rows())
    return {"THE": list(things(rows)), "CAPITALS": [*words(rows), *spellings()]}


def _by_rules(typed: str) -> str:
    """What was typed with the capitals that rules give it."""
    return settled(spelled_out(plain(one_line(without_letter(typed)))))


def things(rows: Sequence[Row]) -> Iterator[Example]:
    """Whether each topic that names a thing without an article takes 'the'."""
    for number, row in enumerate(rows):
        phrase = _by_rules(row.typed) if row.field == "topic" and row.is_used else ""
        if not phrase or {phrase.lower().split()[0], *_bare(row.right[0]).split()[:1]} & _NO_THING:
            continue
        named = named_in(phrase)
        ways = {_determiner(way) for way in row.right if _bare(way) == _bare(phrase)}
        if not ways and named and named_in(_bare(row.right[0]))[-1:] == [_bare(" ".join(named)).split()[-1]]:
            ways = {_determiner(row.right[0])}
        right = {0} if "" in ways else set()
        right |= {1} if ways & {"the", "your", "our"} else set()
        if right:
            features = of_thing(phrase, named, by_rule=is_one(phrase))
            yield Example(frozenset(features), frozenset(right), int(is_one(phrase)), number)


def _determiner(text: str) -> str:
    first = text.split()[0].lower() if text.split() else ""
    return first if first in DETERMINERS else ""


def _bare(text: str) -> str:
    """A phrase to compare: without its determiner, hyphens and capitals."""
    words = re.sub(r"(?<=\w)[-–/](?=\w)", " ", text.replace("’", "'")).lower().strip(" .").split()
    return " ".join(words[1:] if words and words[0] in DETERMINERS else words)


def words(rows: Sequence[Row]) -> Iterator[Example]:
    """How each word of a row is written."""
    for number, row in enumerate(rows):
        said_by_rules = _by_rules(row.typed) if row.is_used and row.field in SENTENCES else ""
        if "“" in said_by_rules:
            continue
        right: dict[str, set[str]] = {}
        for way in row.right:
            for word in _WORD.findall(way):
                right.setdefault(word.lower().replace("’", "'"), set()).add(form_of(word))
        said = _WORD.findall(said_by_rules)
        as_typed, style = {word.lower(): word for word in _WORD.findall(row.typed)}, style_of(row.typed)
        for at, word in enumerate(said):
            forms = right.get(word.lower().replace("’", "'"), set()) & set(FORMS)
            features = of_word(said, at, as_typed, style)
            if forms and features and form_of(word) in FORMS:
                yield Example(
                    frozenset(features), frozenset(map(FORMS.index, forms)), FORMS.index(form_of(word)), number
                )


def spellings() -> Iterator[Example]:
    """How words of the lexicon, names and short forms are spelled, as if they were in no list."""
    titled = [name for name in (*unpacked(NAMES), *trade_names.TITLED.split()) if " " not in name]
    letters = [*trade_names.LETTERS.split(), *(name.lower() for name in NAMES_OF_THEIR_OWN.split() if name.isupper())]
    plain = [word for word in unpacked(WORDS) if len(word) > 3]
    for form, some in enumerate((plain[::4], titled, letters)):
        for word in some:
            yield Example(frozenset(spelled(word)), frozenset((form,)), 0, -1, LEXICON_COUNTS)


def module(*, tries: bool = False) -> str:
    """The text of the module that holds the weights; where it `tries`, how well they do is said first.

    Raises ImportError without scikit-learn.
    """
    import numpy as np

    found = examples()
    lines = [f'LEARNED_FROM = "{digest(chain(*found.values()))}"', f"CLEARLY = {CLEARLY}"]
    for name, examples_of_it in found.items():
        matrix = _matrix(examples_of_it)
        if tries:
            _try(name, examples_of_it, matrix)
        biases, weights = _learned(name, examples_of_it, matrix, np.ones(len(examples_of_it), dtype=bool))
        way, letters = packed(weights)
        lines.append(f'{name} = ({tuple(biases.tolist())!r}, {way!r}, b"{letters}")')
    return _HEAD + "\n".join((*lines, ""))


def _try(name: str, examples: Sequence[Example], matrix: csr_matrix) -> None:
    """Say how many decisions come out right on rows not learned from, by rules alone and learned."""
    import numpy as np

    counts: Counter[str] = Counter()
    clearly = CLEARLY if name == "CAPITALS" else 0
    rows = np.array([each.row for each in examples])
    for part in range(PARTS):
        aside = (rows >= 0) & (rows % PARTS == part)
        biases, weights = _learned(name, examples, matrix, ~aside)
        scores = matrix[aside] @ weights.T + biases
        scores = np.hstack((np.zeros_like(scores), scores)) if name == "THE" else scores
        for at, scored in zip(np.flatnonzero(aside), scores, strict=True):
            each, best = examples[at], int(scored.argmax())
            chosen = best if name == "THE" or scored[best] - scored[each.by_rule] > clearly else each.by_rule
            counts["rules"] += each.by_rule in each.right
            counts["learned"] += chosen in each.right
            counts["mended"] += chosen in each.right and each.by_rule not in each.right
            counts["spoiled"] += chosen not in each.right and each.by_rule in each.right
    print(f"{name}: {(rows >= 0).sum():,} decisions, right by rules {counts['rules']:,}, learned {counts['learned']:,} "
          f"({counts['mended']} mended, {counts['spoiled']} spoiled)")  # fmt: skip


def _learned(name: str, examples: Sequence[Example], matrix: csr_matrix, use: Booleans) -> tuple[Integers, Integers]:
    """The bias of each class and its weight in each bucket, in whole steps; 'the' has one class."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    counts = np.array([each.counts for each in examples])
    found, biases = [], []
    for label in (1,) if name == "THE" else range(len(FORMS)):
        # What is right either way teaches nothing.
        telling = use & np.array([not (label in each.right and len(each.right) > 1) for each in examples])
        labels = np.array([label in each.right for each in examples])
        fitted = LogisticRegression(C=STRENGTH[name], solver="liblinear").fit(
            matrix[telling], labels[telling], counts[telling]
        )
        found.append(fitted.coef_[0])
        biases.append(fitted.intercept_[0])
    weights = np.array(found)
    greatest = np.abs(weights).max(axis=0)
    weights[:, greatest <= np.sort(greatest)[-MOST_BUCKETS[name] - 1]] = 0
    step = np.quantile(np.abs(weights[weights != 0]), 0.999) / LEVELS
    whole = np.clip(np.round(weights / step), -LEVELS, LEVELS).astype(int)
    return np.round(np.array(biases) / step).astype(int), whole


def _matrix(examples: Sequence[Example]) -> csr_matrix:
    """One row an example, one column a bucket."""
    return as_matrix([map(bucket_of, each.features) for each in examples], BUCKETS)


def main() -> None:
    """Write the module; with `--try`, say first how many decisions come out right on rows not learned from."""
    TARGET.write_text(module(tries="--try" in sys.argv[1:]), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
