"""What Pyodide imports before anything else."""

import sys

from . import _importhook

sys.meta_path.insert(0, _importhook.Archives())

from . import _base  # noqa: E402


def set_excepthook() -> None:
    """Leave errors to Python itself. Pyodide would have `traceback` write them, and nobody reads what is written."""


__all__ = ["_base", "_importhook", "set_excepthook"]
