"""A small web server that serves the built site the way GitHub Pages does.

Python's own http.server is the base, because no well-kept library serves a folder under a base path with compression,
validators and a 404 page, and because the same server has to misbehave on request: the tests use it to lose, spoil,
cut off and slow down single files.
"""

from __future__ import annotations

import gzip
import socket
import socketserver
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from os import name as os_name
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

from guide_site.serve import live
from guide_site.serve.live import Rebuilds

HOST = "127.0.0.1"
EVERYWHERE = ("", "0.0.0.0")
"""Hosts that stand for every address of this machine."""
PAGES_CACHING = "max-age=600"
"""What GitHub Pages sends with every file."""
CHUNK = 16_384
"""Bytes that are sent at once."""

# A table of our own, as the one in `mimetypes` differs between machines.
TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/vnd.microsoft.icon",
    ".ics": "text/calendar; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".zip": "application/zip",
}
COMPRESSED = {".css", ".html", ".ics", ".js", ".json", ".mjs", ".svg", ".txt", ".wasm", ".webmanifest", ".xml"}


@dataclass(frozen=True, slots=True)
class Fault:
    """How one file is to go wrong. Without any field set the file is served as it should be."""

    missing: bool = False
    """Answer 404."""
    body: bytes | None = None
    """Send these bytes instead, as if they were the file."""
    cut_after: int | None = None
    """Close the connection after this many bytes of the body."""
    stall_after: int | None = None
    """Send nothing more after this many bytes of the body, and keep the connection open until the server closes."""
    bytes_per_second: int | None = None
    """Send the body at this speed."""
    delay: float = 0
    """Seconds until the answer begins."""


class SiteServer:
    """Serves a folder on this machine, in threads of its own, while its `with` block runs.

    Args:
        root: The folder that holds the built site.
        base: The path it is served under, beginning and ending with a slash.
        port: The port, or 0 for any free one.
        host: The address to listen at.
        caching: The Cache-Control header of every answer.
        line: How every file is served that has no fault of its own; they share its speed.
        rebuilds: Has every page load itself anew when the site was built again.
    """

    def __init__(
        self,
        root: Path,
        base: str = "/",
        port: int = 0,
        *,
        host: str = HOST,
        caching: str = PAGES_CACHING,
        line: Fault | None = None,
        rebuilds: Rebuilds | None = None,
    ) -> None:
        if not (base.startswith("/") and base.endswith("/")):
            raise ValueError(f"the base path must begin and end with a slash, which {base!r} does not")
        self.root = root.resolve()
        self.base = base
        self.caching = caching
        self.line = line or Fault()
        self.rebuilds = rebuilds
        self.host = host
        self.log: list[str] = []
        """The path of every request so far, base path included and query left off."""
        self.fault: Callable[[str], Fault | None] = lambda path: None
        """Asked for every path below the base path; a test sets it to make files go wrong."""
        self.closing = threading.Event()
        self._turn = threading.Lock()
        self._line_is_free = 0.0
        self._listener = _Listener((host, port), self)
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.05,), daemon=True)

    def take_the_line(self, seconds: float) -> None:
        """Wait until the line, behind what other files send, has had so many seconds for this one."""
        with self._turn:
            now = time.monotonic()
            self._line_is_free = max(self._line_is_free, now) + seconds
            wait = self._line_is_free - now
        time.sleep(wait)

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._listener.server_port

    @property
    def origin(self) -> str:
        """Scheme, host and port, without a slash at the end; where it listens everywhere, as this machine sees it."""
        return f"http://{HOST if self.host in EVERYWHERE else self.host}:{self.port}"

    @property
    def url(self) -> str:
        """The address of the home page."""
        return self.origin + self.base

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.closing.set()
        self._listener.shutdown()
        self._listener.server_close()


class _Listener(ThreadingHTTPServer):
    """The socket: quick to open, and never shared with another program."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 128
    # On Windows this option would let two servers listen on one port.
    allow_reuse_address = os_name != "nt"

    def __init__(self, address: tuple[str, int], site: SiteServer) -> None:
        self.site = site
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        """Bind without asking the network for this machine's name, which http.server does and can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.site.host, self.server_address[1]

    def handle_error(self, request: socket.socket | tuple[bytes, socket.socket], client_address: object) -> None:
        """Report what goes wrong here, but not that a browser closed its connection early."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65_536
    server: _Listener

    def do_GET(self) -> None:
        """Answer with the file, a redirect, 'not modified' or the 404 page."""
        site = self.server.site
        path = unquote(urlsplit(self.path).path)
        site.log.append(path)
        if not path.startswith(site.base):
            if path in ("/", site.base.rstrip("/")):
                self._redirect(site.base)
            else:
                self._send(HTTPStatus.NOT_FOUND, b"Not found.", ".txt")
            return
        if site.rebuilds and self._live(path.removeprefix(site.base), site.rebuilds):
            return
        fault = site.fault(path) or site.line
        time.sleep(fault.delay)
        file = None if fault.missing else self._file(path.removeprefix(site.base))
        if fault.body is not None:
            self._send(HTTPStatus.OK, fault.body, file.suffix if file else "", fault)
        elif file is None:
            not_found = site.root / "404.html"
            page = not_found.read_bytes() if not_found.is_file() else b"Not found."
            self._send(HTTPStatus.NOT_FOUND, page, ".html")
        elif file.is_dir():
            self._redirect(urlsplit(self.path).path + "/")
        else:
            self._send_file(file, fault)

    do_HEAD = do_GET  # noqa: N815

    def _live(self, path: str, rebuilds: Rebuilds) -> bool:
        """Answer what a page asks that loads itself anew after a rebuild; tell whether it was that."""
        if path == live.SCRIPT:
            self._send(HTTPStatus.OK, live.PROGRAM, ".js")
        elif path == live.EVENTS:
            self.close_connection = True
            self.send_response(HTTPStatus.OK)
            self.send_header("Content-Type", "text/event-stream")
            self.send_header("Cache-Control", "no-store")
            self.end_headers()
            known = ""
            while not self.server.site.closing.is_set():
                known = rebuilds.wait(known, seconds=1)
                # Said again and again, so that a page that has gone is noticed.
                self.wfile.write(f"data: {known}\n\n".encode())
                self.wfile.flush()
        else:
            return False
        return True

    def log_message(self, format: str, *args: object) -> None:
        """Print nothing; `SiteServer.log` keeps the paths."""

    def _file(self, path: str) -> Path | None:
        """Return the file for a path below the base, the folder when its slash is missing, or None."""
        try:
            file = (self.server.site.root / path).resolve()
        except ValueError:  # a null character in the path
            return None
        if not file.is_relative_to(self.server.site.root):
            return None
        if path == "" or path.endswith("/"):
            file /= "index.html"
        return file if file.exists() else None

    def _redirect(self, location: str) -> None:
        self.send_response(HTTPStatus.MOVED_PERMANENTLY)
        self.send_header("Location", location)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def _send_file(self, file: Path, fault: Fault) -> None:
        status = file.stat()
        tag = f'"{status.st_mtime_ns:x}-{status.st_size:x}"'
        if self.headers.get("If-None-Match", "").removeprefix("W/") == tag:
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self.send_header("Cache-Control", self.server.site.caching)
            self.send_header("ETag", tag)
            self.end_headers()
            return
        if self.server.site.rebuilds and file.suffix == ".html":
            page = live.with_script(file.read_bytes(), self.server.site.base)
            self._send(HTTPStatus.OK, page, file.suffix, fault, {"ETag": tag})
        elif file.suffix in COMPRESSED and "gzip" in self.headers.get("Accept-Encoding", ""):
            body = _compressed(file, status.st_mtime_ns)
            self._send(HTTPStatus.OK, body, file.suffix, fault, {"Content-Encoding": "gzip", "ETag": f"W/{tag}"})
        else:
            self._send(HTTPStatus.OK, file.read_bytes(), file.suffix, fault, {"ETag": tag})

    def _send(
        self,
        status: HTTPStatus,
        body: bytes,
        suffix: str,
        fault: Fault | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", TYPES.get(suffix, "application/octet-stream"))
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", self.server.site.caching)
        self.send_header("Vary", "Accept-Encoding")
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self._send_body(body, fault or Fault())

    def _send_body(self, body: bytes, fault: Fault) -> None:
        if fault.cut_after is not None:
            body = body[: fault.cut_after]
            self.close_connection = True
        if fault.stall_after is not None:
            body = body[: fault.stall_after]
        speed = fault.bytes_per_second
        size = len(body) if speed is None else min(CHUNK, max(1, speed // 20))
        for start in range(0, len(body), max(1, size)):
            self.wfile.write(body[start : start + size])
            self.wfile.flush()
            if speed is not None and fault is self.server.site.line:
                self.server.site.take_the_line(size / speed)
            elif speed is not None:
                time.sleep(size / speed)
        self.wfile.flush()
        if fault.stall_after is not None:
            self.server.site.closing.wait()
            self.close_connection = True


@cache
def _compressed(file: Path, changed: int) -> bytes:
    """Return the file's bytes compressed; `changed`, its time of change, makes a rebuilt file a new question."""
    return gzip.compress(file.read_bytes(), compresslevel=6)
