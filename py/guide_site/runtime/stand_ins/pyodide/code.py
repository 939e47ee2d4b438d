"""What Pyodide's script runs source with."""

from _pyodide._base import eval_code

__all__ = ["eval_code"]
