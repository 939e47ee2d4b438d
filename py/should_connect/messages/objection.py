"""What the checker would say of words that a message is about to use."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from should_connect.messages.given_names import is_given_name
from should_connect.messages.reading.check import NOT_OF_JOBS, check
from should_connect.messages.reading.parsed import Context
from should_connect.messages.reading.spelling import is_usual_slip, meant_by
from should_connect.messages.typed import Understood
from should_connect.messages.typed.brands import written_so
from should_connect.patterns import pattern


@lru_cache(maxsize=256)
def objection(before: str, words: str, after: str = ".", unheard: frozenset[str] = frozenset()) -> Understood:
    """Why words in such a sentence would be stumbled over, with what to write instead of a slip; else nothing."""
    sure = Context(is_own=False)
    found = [each for each in check(f"{before}{words}{after}", sure) if each.end and each.id not in unheard]
    if not found:
        return Understood()
    repair = found[0].repair
    written = repair.made_in(f"{before}{words}{after}") if repair and found[0].id == "spelling" else ""
    return Understood(
        ask=f"{found[0].problem} {found[0].instead}",
        repair=written.removeprefix(before).removesuffix(after) if written.startswith(before) else "",
    )


def mended(typed: str) -> str:
    """What was typed, with each slip put right of which it is plain what was meant; words in quotes are meant so."""
    for wrong, right in _slips(typed):
        if _is_plain(wrong.lower(), right.lower()):
            typed = _with(typed, wrong, right)
    return typed


def _slips(typed: str) -> Iterator[tuple[str, str]]:
    """Each misspelled word of a field and the word that was meant; a word with a capital inside the line is a name."""
    if re.search('["“”]', typed):
        return
    for found in _WORD.finditer(typed):
        word, low = found[0], found[0].lower()
        if written_so(low) or is_given_name(low) or (word != low and found.start()):
            continue
        if right := meant_by(low):
            yield word, right[0].upper() + right[1:] if word != low else right


def _with(typed: str, wrong: str, right: str) -> str:
    return re.sub(rf"(?<![\w'’-]){wrong}(?![\w'’-])", right, typed, count=1)


_WORD = pattern(r"(?<![\w.'’&/@#-])[A-Za-z][a-z]{4,19}(?![\w'’&@-]|\.\w)")


def _is_plain(wrong: str, right: str) -> bool:
    """Whether it is a slip that many make, or a word of some length with a fault inside it."""
    if is_usual_slip(wrong):
        return True
    if len(wrong) != len(right) or sorted(wrong) == sorted(right):
        return len(right) >= _LONG - 1
    return len(right) >= _LONG and wrong[-1] == right[-1]


_LONG = 7
"""Letters of a word that is not easily meant otherwise."""


def slip(found: Understood, typed: str) -> Understood:
    """What was understood, or the word in it that looks like a typo, with what was typed as it would be right."""
    if not found.words:
        return found
    for wrong, right in _slips(typed):
        return Understood(ask=f"This looks like a typo. Write “{right}”.", repair=_with(typed, wrong, right))
    ask, wrong, right = _typo(found.words)
    return Understood(ask=ask, repair=typed.replace(wrong, right, 1)) if ask else found


@lru_cache(maxsize=256)
def _typo(words: str) -> tuple[str, str, str]:
    """What is said of the first typo in the words, the typo and the word that was meant; all empty where none is."""
    text = f"It was useful to learn {words}."
    for finding in check(text, Context(is_own=False)):
        if finding.id == "spelling" and finding.repair:
            return f"{finding.problem} {finding.instead}", text[finding.start : finding.end], finding.repair.text
    return "", "", ""


def objection_to_job(job: str) -> Understood:
    """The same for a job, of whose words more are known."""
    found = objection("Thank you for talking with me about ", job, unheard=NOT_OF_JOBS)
    return replace(found, repair=found.repair.replace("the the ", "the "))
