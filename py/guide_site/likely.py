"""The weights by which a sentence is taken for a fault, learned: `python -m guide_site.likely` writes them.

It learns from sentences of our own, written for this (`sentences/`, one a line: the kind of text, the fault or `good`,
the sentence), with scikit-learn, which nothing else here needs (`sentences/requirements.txt`).
docs/decisions/018-likely-faults.md says how well it does and why it was chosen.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from guide_site.learning import as_matrix, packed
from should_connect.messages.reading.likely import BUCKETS, LIKELY, QUOTED, runs
from should_connect.messages.reading.words import sentences

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
FEWEST = 2
"""In how many sentences a run of words must stand to count: what stands in one is chance."""
STRENGTH = 0.4
"""The inverse of the regularization."""
LEVELS = 3
"""A weight is one of this many steps up or down; the steps end where all but one weight in 200 lie."""
ROWS = 24_000
"""How many buckets are shipped, those with the greatest weights. All of them find little more."""
ASIDE = 3
"""Into how many parts the files are dealt out: of each part, sentences are read by what was learned from the others."""
SILENT = 0.975
"""The share of good sentences that the threshold leaves alone in files that were set aside. They are harder than what
people send: many use the words of a fault innocently."""
ROUNDS = 60
"""The most rounds of the fit."""
LEAST_TELLING = 0.3
"""The least weight of a run that tells no kind from the rest."""

_HEAD = '''"""Weights of the buckets for each likely fault, learned by `python -m guide_site.likely`. Not for editing.

`GAPS` leads from one bucket to the next (~ is 85 buckets on), `ROWS` has a letter for each bucket and fault: m is zero,
and each letter away from it a step less or more. `LEARNED_FROM` tells the sentences.
"""

# ruff: noqa: E501
'''


@dataclass(frozen=True)
class Labelled:
    """A sentence in a kind of text, with what is wrong with it, or `good`."""

    file: str
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
                yield Labelled(file.stem, kind, label, words, asks, WORDINGS_COUNT if file.stem == WORDINGS else 1)


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
    labels = np.array([CLASSES.index(row.label) for row in rows])
    counts = np.array([row.counts for row in rows])
    files = {file: place % ASIDE for place, file in enumerate(sorted({row.file for row in rows}))}
    part = np.array([files[row.file] for row in rows])
    scores = np.zeros((len(rows), len(LIKELY)))
    seen = _matrix(rows)
    for aside in range(ASIDE):
        others = part != aside
        weights, biases = _learned([row for row in rows if files[row.file] != aside], labels[others], counts[others])
        read = seen[~others] @ weights.T + biases
        scores[~others] = read[:, 1:] - read[:, :1]
    threshold = int(np.quantile(scores[labels == 0].max(axis=1), SILENT))
    found = scores[labels > 0].max(axis=1) > threshold
    named = found & (scores[labels > 0].argmax(axis=1) + 1 == labels[labels > 0])
    print(f"{len(rows):,} sentences. Set aside: {found.mean():.0%} of faults found, {named.mean():.0%} by their name")
    weights, biases = _learned(rows, labels, counts)
    gaps, letters = packed(weights)
    lines = (
        f'LEARNED_FROM = "{digest()}"',
        f"THRESHOLD = {threshold}",
        f"BIASES = ({', '.join(map(str, biases))})",
        f"GAPS = {json.dumps(gaps)}",
        f'ROWS = b"{letters}"',
    )
    return "\n".join((_HEAD + lines[0], *lines[1:], ""))


def _learned(rows: list[Labelled], labels: Integers, counts: Integers) -> tuple[Integers, Integers]:
    """The weights of each class, `good` among them, and its bias, in whole steps.

    A run counts by how much it tells one class from the others (Wang and Manning 2012), so that what is rare and
    telling weighs more than what is usual.
    """
    import numpy as np
    from sklearn.linear_model import LogisticRegression

    counted = Counter(run for row in rows for run in row.runs)
    every = _matrix(rows, {run for run, count in counted.items() if count >= FEWEST})
    used = np.flatnonzero(every.getnnz(axis=0))
    matrix = every[:, used]
    telling = _telling(matrix, labels)
    model = LogisticRegression(C=STRENGTH, max_iter=ROUNDS, tol=2e-3)
    fitted = model.fit(matrix.multiply(telling).tocsr().astype("float32"), labels, counts)
    found = (fitted.coef_ - fitted.coef_.mean(axis=0)) * telling
    greatest = np.abs(found).max(axis=0)
    found[:, greatest <= np.sort(greatest)[-ROWS - 1]] = 0
    step = np.quantile(np.abs(found[found != 0]), 0.995) / LEVELS
    weights = np.zeros((len(CLASSES), BUCKETS), int)
    weights[:, used] = np.clip(np.round(found / step), -LEVELS, LEVELS)
    return weights, np.round((fitted.intercept_ - fitted.intercept_.mean()) / step).astype(int)


def _telling(matrix: csr_matrix, labels: Integers) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """For each bucket, by how much at most it is more or less frequent in one class than in the rest."""
    import numpy as np

    every = np.asarray(matrix.sum(axis=0)).ravel() + 1
    most = np.zeros(len(every))
    for label in range(len(CLASSES)):
        here = np.asarray(matrix[labels == label].sum(axis=0)).ravel()
        inside, outside = here + 1, every - here
        most = np.maximum(most, np.abs(np.log((inside / inside.sum()) / (outside / outside.sum()))))
    return LEAST_TELLING + most / 2


def _matrix(rows: list[Labelled], often: set[int] | None = None) -> csr_matrix:
    """One row a sentence, one column a bucket; with `often`, of those runs alone."""
    counting = [row.runs if often is None else row.runs & often for row in rows]
    return as_matrix([[run % BUCKETS for run in runs] for runs in counting], BUCKETS)


def main() -> None:
    """Write the module."""
    TARGET.write_text(module(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
