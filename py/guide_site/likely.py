"""The weights by which a sentence is taken for a fault, learned: `python -m guide_site.likely` writes them.

It learns from sentences of our own, written for this (`sentences/`, one a line: the kind of text, the fault or `good`,
the sentence), with scikit-learn, which nothing else here needs (`sentences/requirements.txt`).
docs/decisions/018-likely-faults.md says how well it does and why it was chosen.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from should_connect.messages.reading.likely import LIKELY, QUOTED, runs
from should_connect.messages.reading.words import sentences
from should_connect.messages.weights import BUCKETS, FAR, NEAR, REACH, ZERO

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_matrix

    type Integers = np.ndarray[tuple[int, ...], np.dtype[np.int_]]

SENTENCES = Path(__file__).parent / "sentences"
TARGET = Path(__file__).parents[1] / "should_connect/messages/reading/likely_weights.py"
GOOD = "good"
WORDINGS, WORDINGS_COUNT = "wordings", 10
"""The guide's own wordings, which count for more: what the guide writes for somebody may not be held against them."""
GAP = "quoted"
"""Stands in those for the words of the form."""
CLASSES = (GOOD, *(fault.id for fault in LIKELY))
FEWEST = 5
"""In how many sentences a run of words must stand to count: what stands in fewer is chance."""
STRENGTH = 0.3
"""The inverse of the regularization."""
LEVELS = 4
"""A weight is one of this many steps up or down; the steps end where all but one weight in 200 lie."""
ROWS = 5000
"""How many buckets are shipped, those with the greatest weights. All of them find little more."""
SILENT = 0.98
"""The share of good sentences that the threshold leaves alone among those set aside, one in five. They are harder than
what people send: many use the words of a fault innocently."""

ROUNDS = 100

_HEAD = '''"""Weights of the buckets for each likely fault, learned by `python -m guide_site.likely`. Not for editing.

`GAPS` leads from one bucket to the next (~ is 85 buckets on), `ROWS` has a letter for each bucket and fault: m is zero,
and each letter away from it a step less or more. `LEARNED_FROM` tells the sentences.
"""

# ruff: noqa: E501
'''


@dataclass(frozen=True)
class Labelled:
    """A sentence in a kind of text, with what is wrong with it, or `good`."""

    kind: str
    label: str
    words: tuple[str, ...]
    asks: bool
    counts: int = 1

    @cached_property
    def runs(self) -> set[int]:
        """What counts in it."""
        return runs(self.words, self.kind, asks=self.asks)


def labelled() -> Iterator[Labelled]:
    """All sentences, in the order of their files. Raises ValueError where a label is unknown."""
    for file in sorted(SENTENCES.glob("*.tsv")):
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            kind, label, text = line.split("\t")
            if label not in CLASSES:
                raise ValueError(f"{file.name}, line {number}: {label!r} is no label. Use one of {', '.join(CLASSES)}.")
            read = sentences(text)
            said = (word.low for sentence in read for word in sentence.words)
            words = tuple(QUOTED if word == GAP else word for word in said)
            if words:
                asks = any(sentence.asks for sentence in read)
                yield Labelled(kind, label, words, asks, WORDINGS_COUNT if file.stem == WORDINGS else 1)


def digest() -> str:
    """Tells the sentences, so that weights which were learned from others are found out."""
    found = hashlib.sha256()
    for file in sorted(SENTENCES.glob("*.tsv")):
        found.update(file.read_text(encoding="utf-8").encode())
    return found.hexdigest()[:16]


def module() -> str:
    """The text of the module that holds the weights. Raises ImportError without scikit-learn."""
    import numpy as np

    rows = list(labelled())
    counted = Counter(run for row in rows for run in row.runs)
    often = {run for run, count in counted.items() if count >= FEWEST}
    labels = np.array([CLASSES.index(row.label) for row in rows])
    counts = np.array([row.counts for row in rows])
    learning, seen = _matrix(rows, often), _matrix(rows)
    aside = np.arange(len(rows)) % 5 == 0
    weights, biases = _learned(learning[~aside], labels[~aside], counts[~aside])
    scores, right = seen[aside] @ weights.T + biases, labels[aside]
    threshold = int(np.quantile(scores[right == 0].max(axis=1), SILENT))
    found = scores[right > 0].max(axis=1) > threshold
    named = found & (scores[right > 0].argmax(axis=1) + 1 == right[right > 0])
    print(f"{len(rows):,} sentences. Set aside: {found.mean():.0%} of faults found, {named.mean():.0%} by their name")
    weights, biases = _learned(learning, labels, counts)
    shipped = np.flatnonzero(weights.any(axis=0))
    gaps = "".join(FAR * (gap // REACH) + chr(NEAR + gap % REACH) for gap in np.diff(shipped, prepend=-1).tolist())
    letters = "".join(chr(ZERO + weight) for bucket in shipped for weight in weights[:, bucket])
    lines = (
        f'LEARNED_FROM = "{digest()}"',
        f"THRESHOLD = {threshold}",
        f"BIASES = ({', '.join(map(str, biases))})",
        f"GAPS = {gaps!r}",
        f'ROWS = b"{letters}"',
    )
    return "\n".join((_HEAD + lines[0], *lines[1:], ""))


def _learned(matrix: csr_matrix, labels: Integers, counts: Integers) -> tuple[Integers, Integers]:
    """The weights of each fault against `good`, and its bias, in whole steps."""
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    fitted = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, tol=2e-3).fit(matrix, labels, counts)
    weights = fitted.coef_[1:] - fitted.coef_[0]
    greatest = np.abs(weights).max(axis=0)
    weights[:, greatest <= np.sort(greatest)[-ROWS - 1]] = 0
    step = np.quantile(np.abs(weights[weights != 0]), 0.995) / LEVELS
    whole = np.clip(np.round(weights / step), -LEVELS, LEVELS).astype(int)
    return whole, np.round((fitted.intercept_[1:] - fitted.intercept_[0]) / step).astype(int)


def _matrix(rows: list[Labelled], often: set[int] | None = None) -> csr_matrix:
    """One row a sentence, one column a bucket; with `often`, of those runs alone."""
    import numpy as np
    from scipy.sparse import csr_matrix

    counting = [row.runs if often is None else row.runs & often for row in rows]
    found = [sorted({run % BUCKETS for run in runs}) for runs in counting]
    ends = np.cumsum([0, *map(len, found)], dtype="int32")
    columns = np.fromiter((bucket for row in found for bucket in row), dtype="int32")
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), BUCKETS))


def main() -> None:
    """Write the module."""
    TARGET.write_text(module(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
