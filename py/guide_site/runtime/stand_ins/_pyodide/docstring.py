"""The docstrings of what Pyodide gives Python, which nobody reads, without `inspect`."""


def dedent_docstring(docstring: str) -> str:
    """The docstring as it is."""
    return docstring


def get_cmeth_docstring(function: object) -> str:
    """Nothing, in the form that a function of C needs."""
    return "()\n--\n\n"
