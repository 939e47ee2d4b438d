"""A visitor with WebKitGTK's small browser, driven through the W3C WebDriver that comes with it.

A WebDriver of this kind tells of no console and of no request. So the tests' server puts WITNESS in front of one of the
page's scripts, and the visitor asks it before the page goes.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

from engines.visitor import AIM, MISSED, PATIENCE, PROXY, NotNow, Visitor

WITNESS = """
window.complaints = [];
addEventListener('error', ({ message }) => complaints.push(`page error: ${message}`));
addEventListener('unhandledrejection', ({ reason }) => complaints.push(`page error: ${reason}`));
addEventListener('securitypolicyviolation', ({ blockedURI }) => complaints.push(`page error: blocked ${blockedURI}`));
console.error = (...words) => complaints.push(`console error: ${words.join(' ')}`);
"""
COMPLAINTS = "() => window.complaints ?? []"
REQUESTS = "() => performance.getEntriesByType('resource').map(({ name }) => name)"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
"""The name under which every WebDriver hands out an element."""
START = 20.0
"""Seconds that a start may take. One in ten never ends, on a busy machine, so each visitor having their own browser is
more than this driver can bear."""
STARTS = 5


class WebKit:
    """One window of WebKitGTK's small browser on a virtual screen, in a `with` block."""

    def __init__(self, driver: Path, home: Path) -> None:
        self.downloads = home / "Downloads"
        self.downloads.mkdir()
        (home / "user-dirs.dirs").write_text(f'XDG_DOWNLOAD_DIR="{self.downloads}"\n', encoding="utf-8")
        self._driver = driver
        self._home = home
        self._ask = build_opener(ProxyHandler({})).open

    def __enter__(self) -> Self:
        for _ in range(STARTS):
            self._programs = ExitStack()
            try:
                self._start()
                return self
            except TimeoutError:
                self._programs.close()
        raise AssertionError(f"WebKitWebDriver started no browser in {STARTS} times {START} seconds")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.send("DELETE", "")
        self._programs.close()

    def send(self, method: str, command: str, body: object = None, within: float = PATIENCE) -> Any:
        """Send one command of the session and return its value.

        Raises:
            NotNow: The driver says that it cannot.
        """
        data = None if body is None else json.dumps(body).encode()
        request = Request(self._session + command, data, {"Content-Type": "application/json"}, method=method)
        try:
            with self._ask(request, timeout=within) as answer:
                return json.load(answer)["value"]
        except HTTPError as refusal:
            raise NotNow(f"{method} {command}: {refusal.read().decode()}") from None

    def _start(self) -> None:
        said, told = os.pipe()
        self._run(["Xvfb", "-displayfd", str(told), "-nolisten", "tcp"], pass_fds=[told])
        os.close(told)
        with open(said, encoding="utf-8") as numbers:
            display = numbers.readline().strip()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        environment = {
            **os.environ,
            "DISPLAY": f":{display}",
            "GDK_BACKEND": "x11",
            "HOME": str(self._home),
            "XDG_CONFIG_HOME": str(self._home),
            "NO_AT_BRIDGE": "1",
            # To optimize the runtime's code takes a browser longer than to run what a test asks of it unoptimized.
            "JSC_useOMGJIT": "0",
            # Containers and Ubuntu's AppArmor refuse what its sandbox is made of; it opens nothing but our own pages.
            "WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS": "1",
        }
        self._run([self._driver, f"--port={port}"], env=environment)
        self._session = f"http://127.0.0.1:{port}/session"
        wanted = {"proxy": PROXY, "timeouts": {"script": int(PATIENCE * 1000)}}
        self._wait_for(port)
        made = self.send("POST", "", {"capabilities": {"alwaysMatch": wanted}}, within=START)
        self._session += f"/{made['sessionId']}"
        self.send("POST", "/window/rect", {"width": 390, "height": 844})

    def _run(self, command: list[str | Path], **options: Any) -> None:
        silent = subprocess.DEVNULL
        program = subprocess.Popen(command, stdout=silent, stderr=silent, **options)
        self._programs.callback(program.wait, PATIENCE)
        self._programs.callback(program.terminate)

    def _wait_for(self, port: int) -> None:
        end = time.monotonic() + START
        while True:
            try:
                socket.create_connection(("127.0.0.1", port)).close()
                return
            except ConnectionRefusedError:
                if time.monotonic() > end:
                    raise TimeoutError from None
                time.sleep(0.05)


class WebKitVisitor(Visitor):
    """See Visitor."""

    def __init__(self, webkit: WebKit, origin: str) -> None:
        super().__init__(origin, webkit.downloads)
        self.webkit = webkit

    def open(self, address: str) -> None:
        """See Visitor."""
        self._listen()
        self._send("/url", {"url": address})

    def go_back(self) -> None:
        """See Visitor."""
        self._send("/back", {})

    def run(self, function: str, *arguments: object) -> Any:
        """See Visitor."""
        script = f"""
          const [given, done] = arguments;
          new Promise((resolve) => resolve(({function})(...given))).then(
            (value) => done({{ value: value ?? null }}), (error) => done({{ error: String(error) }}));
        """
        told = self._send("/execute/async", {"script": script, "args": [list(arguments)]})
        if "error" in told:
            raise NotNow(told["error"])
        return told["value"]

    def press(self, selector: str) -> None:
        """See Visitor. The driver takes aim and then presses: what moved in between is pressed elsewhere."""
        self.run(AIM, selector)
        self._send(f"/element/{self._find(selector)}/click", {})
        if missed := self.run(MISSED):
            raise NotNow(f"not {selector}: {missed}")

    def type(self, selector: str, text: str) -> None:
        """See Visitor."""
        self.tap(selector)
        self._send(f"/element/{self._find(selector)}/value", {"text": text})

    def leave(self) -> None:
        """See Visitor."""
        self.open("about:blank")
        for file in self.downloads.iterdir():
            file.unlink()

    def _find(self, selector: str) -> str:
        element: str = self._send("/element", {"using": "css selector", "value": selector})[ELEMENT]
        return element

    def _listen(self) -> None:
        self.complaints += self.run(COMPLAINTS)
        for address in self.run(REQUESTS):
            self.note_request(address)

    def _send(self, path: str, body: object) -> Any:
        return self.webkit.send("POST", path, body)
