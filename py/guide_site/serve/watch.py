"""Serving the site while it is being written."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterable
from pathlib import Path

from watchfiles import watch

from guide_site.addresses import CONFIGURATION, base_path, site_address
from guide_site.serve.server import Fault, SiteServer
from guide_site.site.build import SITE, build_site
from guide_site.site.offline import NAME as SERVICE_WORKER
from guide_site.steps import ROOT, StepError, run, step

WATCHED = (ROOT / "docs", ROOT / "py", CONFIGURATION)
PORTS_TO_TRY = 50
# A visitor's browser may keep a file for ten minutes; someone writing the guide wants to see what is there now.
ALWAYS_ASK = "no-cache"


def serve(port: int) -> None:
    """Build the site, serve it until interrupted, and rebuild it whenever a page or the package changes.

    Raises:
        StepError: The first build failed, or no port is free.
    """
    with open_server(base_path(site_address()), port) as server:
        # Built for the address it is served at: the theme changes pages without loading them anew only there.
        build_site(address=server.url)
        # A service worker would go on showing the site as it was before the last change.
        server.fault = lambda path: Fault(missing=True) if path == server.base + SERVICE_WORKER else None
        print("Serving site/, and watching docs/, py/ and mkdocs.yml for changes. Ctrl-C stops it.")
        print(f"Open {server.url}", flush=True)
        while True:
            for changes in watch(*WATCHED):
                changed = sorted({Path(path) for _, path in changes})
                rebuild(changed, server.url)
                if CONFIGURATION in changed:
                    break  # Editors may replace the file by a new one, which only a new watch sees.


def open_server(base: str, port: int) -> SiteServer:
    """Return a server on this port, or on the next free one after it.

    Raises:
        StepError: None of the next ports is free.
    """
    for candidate in range(port, port + PORTS_TO_TRY):
        try:
            server = SiteServer(SITE, base, candidate, caching=ALWAYS_ASK)
        except OSError as problem:
            if problem.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
        else:
            if candidate != port:
                print(f"Port {port} is taken, so this is port {candidate}.")
            return server
    raise StepError(f"None of the ports {port} to {port + PORTS_TO_TRY - 1} is free.")


def rebuild(changed: Iterable[Path], address: str) -> None:
    """Build again in a process of its own, as this one has the old Python loaded; keep the old site when that fails."""
    names = ", ".join(path.relative_to(ROOT).as_posix() for path in changed)
    try:
        with step(f"Rebuilding after a change in {names}"):
            run([sys.executable, "-m", "guide_site", "build", "--site-url", address])
    except StepError as problem:
        print(f"{problem}\nThe last good build is still being served.", flush=True)
