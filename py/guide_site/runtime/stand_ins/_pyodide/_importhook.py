"""Nothing of JavaScript can be imported: the guide's Python is only ever asked, and asks nothing."""

jsfinder = None


def register_js_finder() -> None:
    """Add no finder for modules of JavaScript."""


def register_js_module(name: str, module: object) -> None:
    """Take no module of JavaScript."""


def unregister_js_module(name: str) -> None:
    """Have none to forget."""


def register_windows_finder() -> None:
    """Add no finder that explains what Pyodide has left out."""


def register_module_not_found_hook(packages: object, unvendored: object) -> None:
    """Leave the error of a missing module as it is."""
