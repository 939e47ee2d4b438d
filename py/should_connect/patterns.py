"""Regular expressions that are compiled when they are first used: a first answer needs few of them."""

import re
from collections.abc import Callable, Iterator
from typing import cast

_METHODS = ("findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")


class _Late:
    """A pattern to come. Once it is used, its methods are those of the compiled one."""

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> Callable[..., object]:
        if name not in _METHODS:
            raise AttributeError(name)
        self.compile()
        return cast("Callable[..., object]", self.__dict__[name])

    def compile(self) -> None:
        """Be ready."""
        compiled = re.compile(self._source, self._flags)
        self.__dict__.update((method, getattr(compiled, method)) for method in _METHODS)


_MADE: list[_Late] = []


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """A regular expression as `re.compile` would give it, compiled when it is first used; only then may it raise."""
    made = _Late(source, flags)
    _MADE.append(made)
    return cast("re.Pattern[str]", made)


def compile_all() -> Iterator[None]:
    """Compile all that have been made so far, a step each. Raises `re.error` for a pattern that is none."""
    for made in _MADE:
        made.compile()
        yield
