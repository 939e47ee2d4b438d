"""Pages that load themselves anew after a rebuild, only while they are served to whoever writes the guide."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass, field

EVENTS = "~rebuilt"
"""Below the base path: a stream of server-sent events, one for each rebuild. No page of a site is called so."""
SCRIPT = "~reload.js"

PROGRAM = b"""\
// Loads the page anew when the site is another than the one it came from, also after the server was started again.
let shown;
new EventSource(new URL('~rebuilt', import.meta.url)).onmessage = ({ data }) => {
  shown ??= data;
  if (data !== shown) location.reload();
};
"""


@dataclass
class Rebuilds:
    """Which build of the site is being served, for as many waiting pages as there are."""

    build: str = field(default_factory=lambda: _now())
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def announce(self) -> None:
        """Tell every waiting page that the site is another now."""
        with self._changed:
            self.build = _now()
            self._changed.notify_all()

    def wait(self, known: str, seconds: float) -> str:
        """Return the name of the build, at once when it is not the one `known`, or else when it is, or time is up."""
        with self._changed:
            self._changed.wait_for(lambda: self.build != known, seconds)
            return self.build


def with_script(page: bytes, base: str) -> bytes:
    """Return a page of the site with the script that reloads it."""
    return page.replace(b"</head>", f'<script type="module" src="{base}{SCRIPT}"></script></head>'.encode(), 1)


def _now() -> str:
    return str(time.time_ns())
