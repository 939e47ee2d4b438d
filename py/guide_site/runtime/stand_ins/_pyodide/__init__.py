"""What Pyodide imports before anything else."""

from . import _base, _importhook


def set_excepthook() -> None:
    """Leave errors to Python itself. Pyodide would have `traceback` write them, and nobody reads what is written."""


__all__ = ["_base", "_importhook", "set_excepthook"]
