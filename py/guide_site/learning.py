"""What both learners of weights share: examples as a sparse matrix, and learned weights as they are shipped.

The weights are read back by `should_connect.messages.weights`. It takes scikit-learn, and so NumPy and SciPy
(`sentences/requirements.txt`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from should_connect.messages.weights import FAR, NEAR, REACH, ZERO

if TYPE_CHECKING:
    import numpy as np
    from scipy.sparse import csr_matrix

    type Integers = np.ndarray[tuple[int, ...], np.dtype[np.int_]]


def as_matrix(examples: Sequence[Iterable[int]], buckets: int) -> csr_matrix:
    """One row an example, with a one in the column of each bucket that it has."""
    import numpy as np
    from scipy.sparse import csr_matrix

    found = [sorted(set(each)) for each in examples]
    ends = np.cumsum([0, *map(len, found)], dtype="int32")
    columns = np.fromiter((bucket for row in found for bucket in row), dtype="int32")
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(examples), buckets))


def packed(weights: Integers) -> tuple[str, str]:
    """The way from one bucket that has any weight to the next, and a letter for each weight of these buckets.

    `weights` has one row a class, one column a bucket, in whole steps.
    """
    import numpy as np

    shipped = np.flatnonzero(weights.any(axis=0))
    gaps = np.diff(shipped, prepend=-1).tolist()
    way = "".join(FAR * (gap // REACH) + chr(NEAR + gap % REACH) for gap in gaps)
    return way, "".join(chr(ZERO + weight) for bucket in shipped for weight in weights[:, bucket])
