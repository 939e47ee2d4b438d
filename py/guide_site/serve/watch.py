"""Serving the site while it is being written."""

from __future__ import annotations

import errno
import socket
import sys
from collections.abc import Sequence
from pathlib import Path

from watchfiles import Change, watch

from guide_site.addresses import CONFIGURATION, base_path, site_address
from guide_site.changelog import CHANGELOG
from guide_site.serve.live import Rebuilds
from guide_site.serve.server import EVERYWHERE, Fault, SiteServer
from guide_site.site.build import SITE, build_site
from guide_site.site.offline import NAME as SERVICE_WORKER
from guide_site.steps import ROOT, StepError, run, step

WATCHED_FOLDERS = (ROOT / "docs", ROOT / "py")
WATCHED_FILES = (CONFIGURATION, CHANGELOG, ROOT / "pyproject.toml")
PORTS_TO_TRY = 50
NAMED = 4
"""How many changed files are named."""
# A visitor's browser may keep a file for ten minutes; someone writing the guide wants to see what is there now.
ALWAYS_ASK = "no-cache"

WORDS = {Change.added: "new", Change.modified: "changed", Change.deleted: "gone"}


def serve(host: str, port: int) -> None:
    """Build the site, serve it until interrupted, and rebuild it whenever a page or the package changes.

    Pages that are open in a browser load themselves anew after each rebuild.

    Raises:
        StepError: The first build failed, no port is free, or this machine has no such address.
    """
    with open_server(base_path(site_address()), host, port) as server:
        # Built for the address it is served at: the theme changes pages without loading them anew only there.
        build_site(address=server.url)
        # A service worker would go on showing the site as it was before the last change.
        server.fault = lambda path: Fault(missing=True) if path == server.base + SERVICE_WORKER else None
        watched = ", ".join([*(f"{path.name}/" for path in WATCHED_FOLDERS), *(path.name for path in WATCHED_FILES)])
        print(f"Serving site/, and watching {watched}. Ctrl-C stops it.")
        print(f"Open {server.url}", flush=True)
        if host in EVERYWHERE:
            print(f"Elsewhere on your network, open http://{own_address()}:{server.port}{server.base}", flush=True)
        while True:
            for changes in watch(*WATCHED_FOLDERS, *WATCHED_FILES):
                if rebuild(what_changed(changes), server.url) and server.rebuilds:
                    server.rebuilds.announce()
                if any(Path(path) in WATCHED_FILES for _, path in changes):
                    break  # Editors may replace a file by a new one, which only a new watch sees.


def open_server(base: str, host: str, port: int) -> SiteServer:
    """Return a server on this port, or on the next free one after it.

    Raises:
        StepError: None of the next ports is free, or this machine has no such address.
    """
    for candidate in range(port, port + PORTS_TO_TRY):
        try:
            server = SiteServer(SITE, base, candidate, host=host, caching=ALWAYS_ASK, rebuilds=Rebuilds())
        except socket.gaierror:
            raise StepError(f"{host} is no address of this machine.") from None
        except OSError as problem:
            if problem.errno == errno.EADDRNOTAVAIL:
                raise StepError(f"{host} is no address of this machine.") from None
            if problem.errno not in (errno.EADDRINUSE, errno.EACCES):
                raise
        else:
            if candidate != port:
                print(f"Port {port} is taken, so this is port {candidate}.")
            return server
    raise StepError(f"None of the ports {port} to {port + PORTS_TO_TRY - 1} is free.")


def own_address() -> str:
    """Return the address of this machine that others on its network see, or its name where it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        try:
            asking.connect(("192.0.2.1", 9))  # An address for examples: nothing is sent, only a way chosen.
        except OSError:
            return socket.gethostname()
        return str(asking.getsockname()[0])


def what_changed(changes: set[tuple[Change, str]]) -> Sequence[str]:
    """Name each change, such as 'docs/emails.md (changed)', in order."""
    in_order = sorted(changes, key=lambda change: change[1])
    return [f"{Path(path).relative_to(ROOT).as_posix()} ({WORDS[change]})" for change, path in in_order]


def rebuild(changed: Sequence[str], address: str) -> bool:
    """Build again in a process of its own, as this one has the old Python loaded; tell whether the site is another now.

    A build that fails says why and leaves the old site where it was.
    """
    names = ", ".join(changed[:NAMED]) + (f" and {len(changed) - NAMED} more" if len(changed) > NAMED else "")
    try:
        with step(f"Rebuilding: {names}"):
            run([sys.executable, "-m", "guide_site", "build", "--site-url", address])
    except StepError as problem:
        print(f"{problem}\nThe last good build is still being served.", flush=True)
        return False
    return True
