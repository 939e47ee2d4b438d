"""Where packages would be, without what unpacks them: the guide's is imported from its archive as it is."""


class Place:
    """A folder, which Pyodide's script asks for its text."""

    def __init__(self, path: str) -> None:
        self._path = path

    def __str__(self) -> str:
        return self._path


SITE_PACKAGES = Place("/lib/python3.13/site-packages")
DSO_DIR = Place("/usr/lib")


def init_loaded_packages() -> None:
    """Find none."""
