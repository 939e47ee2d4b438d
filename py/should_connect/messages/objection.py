"""What the checker would say of words that a message is about to use."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache

from should_connect.messages.reading.check import NOT_OF_JOBS, check
from should_connect.messages.reading.parsed import Context
from should_connect.messages.reading.spelling import is_usual_slip
from should_connect.messages.reading.titles import right_title
from should_connect.messages.typed import Understood


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


def mended(typed: str, read: Callable[[str], Understood], *, is_job: bool = False) -> str:
    """What was typed, with each slip put right of which it is plain what was meant; words in quotes are meant so.

    A job can be named by few words, so that a long one is plain that is one letter away from one of them.
    """
    if re.search('["“”]', typed):
        return typed
    for _ in range(_MOST_SLIPS):
        words = read(typed).words
        ask, wrong, right = _typo(words) if words else ("", "", "")
        is_title = is_job and wrong == right_title(words)[0]
        if not ask or not (_is_plain(wrong.lower(), right.lower()) or (is_title and len(right) >= _LONG)):
            break
        better = re.sub(rf"\b{re.escape(wrong)}\b", right, typed, count=1, flags=re.IGNORECASE)
        if better == typed:
            break
        typed = better
    return typed


def _is_plain(wrong: str, right: str) -> bool:
    """Whether it is a slip that many make, or a word of some length with one letter wrong inside it."""
    if is_usual_slip(wrong):
        return True
    if wrong[0] != right[0] or right.removesuffix("s") == wrong:
        return False
    if sorted(wrong) == sorted(right):
        return len(right) >= _LONG - 1
    return len(right) >= _LONG and (len(wrong) != len(right) or wrong[-1] == right[-1])


_MOST_SLIPS = 3
_LONG = 7
"""Letters of a word that is not easily meant otherwise."""


def slip(found: Understood, typed: str) -> Understood:
    """What was understood, or the word in it that looks like a typo, with what was typed as it would be right."""
    ask, wrong, right = _typo(found.words) if found.words else ("", "", "")
    return Understood(ask=ask, repair=typed.replace(wrong, right, 1)) if ask else found


@lru_cache(maxsize=256)
def _typo(words: str) -> tuple[str, str, str]:
    """What is said of the first typo in the words, the typo and the word that was meant; all empty where none is."""
    wrong, right = right_title(words)
    if wrong:
        return f"This looks like a typo. Write “{right}”.", wrong, right
    text = f"It was useful to learn {words}."
    for finding in check(text, Context(is_own=False)):
        if finding.id == "spelling" and finding.repair:
            return f"{finding.problem} {finding.instead}", text[finding.start : finding.end], finding.repair.text
    return "", "", ""


def objection_to_job(job: str) -> Understood:
    """The same for a job, of whose words more are known."""
    wrong, right = right_title(job)
    if wrong:
        return Understood(ask=f"This looks like a typo. Write “{right}”.", repair=job.replace(wrong, right, 1))
    found = objection("Thank you for talking with me about ", job, unheard=NOT_OF_JOBS)
    return replace(found, repair=found.repair.replace("the the ", "the "))
