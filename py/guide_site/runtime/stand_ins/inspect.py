"""What `dataclasses` and Pyodide call of `inspect`, without the parts of the compiler that the rest needs."""

from collections.abc import Callable


def get_annotations(cls: type) -> dict[str, object]:
    """The class's own annotations, without what it inherits."""
    return dict(cls.__dict__.get("__annotations__", {}))  # noqa: RUF063 - this is that function


def signature(function: Callable[..., object]) -> str:
    """Nothing: a dataclass without a docstring would write itself one of this, which takes as long as making it."""
    return ""


def iscoroutinefunction(function: Callable[..., object]) -> bool:
    """Whether it is an `async def`, of which the guide has none."""
    return False
