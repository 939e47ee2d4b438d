"""A visitor with a stock Firefox, driven through WebDriver BiDi, which Firefox has built in."""

from __future__ import annotations

import json
import re
import subprocess
import time
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from websockets.sync.client import connect

from engines.visitor import AIM, MISSED, PATIENCE, PROXY, NotNow, Visitor

PREFERENCES = """
// A quarter of a start goes to what no visit here is about: news, processes kept ready, reports, lists of bad sites.
user_pref("browser.newtabpage.enabled", false);
user_pref("browser.newtab.preload", false);
user_pref("browser.startup.page", 0);
user_pref("dom.ipc.processPrelaunch.enabled", false);
user_pref("datareporting.healthreport.uploadEnabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("services.settings.server", "data:,");
user_pref("browser.search.update", false);
user_pref("browser.download.alwaysOpenPanel", false);
user_pref("browser.safebrowsing.malware.enabled", false);
user_pref("browser.safebrowsing.phishing.enabled", false);
"""
ADDRESS = "() => document.readyState === 'complete' ? location.href : null"
EVENTS = ["log.entryAdded", "network.beforeRequestSent"]


class Firefox:
    """A running Firefox without a window, in a `with` block; all its windows are private if they are to be."""

    def __init__(self, executable: Path, profile: Path, *, private: bool = False) -> None:
        (profile / "user.js").write_text(PREFERENCES, encoding="ascii")
        # On Windows what is started only starts the browser, and is gone before it unless it is told to wait.
        self._command = [executable, "--wait-for-browser", "--headless", "--no-remote", "--profile", profile,
                         "--remote-debugging-port=0", *(["--private"] if private else [])]  # fmt: skip
        self._said = profile / "said"
        self._sent = 0
        self.events: list[dict[str, Any]] = []

    def __enter__(self) -> Self:
        with self._said.open("wb") as file:
            self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=file)
        end = time.monotonic() + PATIENCE
        while not (
            found := re.search(r"WebDriver BiDi listening on (ws://\S+)\n", said := self._said.read_text("utf-8"))
        ):
            running = self._process.poll() is None and time.monotonic() < end
            assert running, f"Firefox did not start: {said}"
            time.sleep(0.05)
        self._closing = ExitStack()
        # Without pings: a thread would draw their numbers from the generator that Hypothesis must have to itself.
        quietly = connect(f"{found[1]}/session", max_size=None, ping_interval=None)
        self._socket = self._closing.enter_context(quietly)
        self.send("session.new", capabilities={"alwaysMatch": {"proxy": PROXY}})
        self.send("session.subscribe", events=EVENTS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.send("browser.close")
        self._closing.close()
        self._process.wait(PATIENCE)

    def send(self, method: str, **parameters: object) -> dict[str, Any]:
        """Send one command and return its result; what happens meanwhile goes to `events`.

        Raises:
            NotNow: Firefox says that it cannot.
        """
        self._sent += 1
        self._socket.send(json.dumps({"id": self._sent, "method": method, "params": parameters}))
        while True:
            told = json.loads(self._socket.recv(timeout=PATIENCE))
            if told.get("id") == self._sent:
                if told["type"] == "error":
                    raise NotNow(f"{method}: {told['error']}: {told['message']}")
                result: dict[str, Any] = told["result"]
                return result
            self.events.append(told)


class FirefoxVisitor(Visitor):
    """See Visitor."""

    def __init__(self, firefox: Firefox, origin: str, downloads: Path) -> None:
        super().__init__(origin, downloads)
        self.firefox = firefox
        self.user = firefox.send("browser.createUserContext")["userContext"]
        firefox.send(
            "browser.setDownloadBehavior",
            downloadBehavior={"type": "allowed", "destinationFolder": str(downloads)},
            userContexts=[self.user],
        )
        self.tab = firefox.send("browsingContext.create", type="tab", userContext=self.user)["context"]
        firefox.send("browsingContext.setViewport", context=self.tab, viewport={"width": 390, "height": 844})
        firefox.events.clear()

    def open(self, address: str) -> None:
        """See Visitor."""
        self.firefox.send("browsingContext.navigate", context=self.tab, url=address, wait="complete")

    def go_back(self) -> None:
        """See Visitor."""
        left = self.run(ADDRESS)
        self.firefox.send("browsingContext.traverseHistory", context=self.tab, delta=-1)
        end = time.monotonic() + PATIENCE
        while self.run(ADDRESS) in (left, None):
            assert time.monotonic() < end, f"{left} does not go"
            time.sleep(0.05)

    def run(self, function: str, *arguments: object) -> Any:
        """See Visitor."""
        told = self._call(f"async given => JSON.stringify(await ({function})(...JSON.parse(given)))", arguments)
        return json.loads(told["value"]) if "value" in told else None

    def press(self, selector: str) -> None:
        """See Visitor."""
        self.run(AIM, selector)
        element = self._call("given => document.querySelector(...JSON.parse(given))", [selector])
        if "sharedId" not in element:
            raise NotNow(f"{selector} is gone")
        there = {"type": "element", "element": {"sharedId": element["sharedId"]}}
        move = {"type": "pointerMove", "x": 0, "y": 0, "origin": there}
        press = [{"type": kind, "button": 0} for kind in ("pointerDown", "pointerUp")]
        self._act({"type": "pointer", "id": "pointer", "actions": [move, *press]})
        try:
            missed = self.run(MISSED)
        except NotNow:
            missed = ""  # The press has led to another page.
        if missed:
            self.firefox.send("input.releaseActions", context=self.tab)  # so that nothing of it is held or dragged
            raise NotNow(f"not {selector}: {missed}")

    def type(self, selector: str, text: str) -> None:
        """See Visitor."""
        self.tap(selector)
        presses = [{"type": kind, "value": letter} for letter in text for kind in ("keyDown", "keyUp")]
        self._act({"type": "key", "id": "keys", "actions": presses})

    def leave(self) -> None:
        """See Visitor."""
        self.firefox.send("browser.removeUserContext", userContext=self.user)
        for event in self.firefox.events:
            told = event["params"]
            if event["method"] == "network.beforeRequestSent":
                self.note_request(told["request"]["url"])
            elif told["level"] == "error":
                kind = "console" if told["type"] == "console" else "page"
                self.complaints.append(f"{kind} error: {told['text']}")

    def _act(self, source: dict[str, object]) -> None:
        self.firefox.send("input.performActions", context=self.tab, actions=[source])

    def _call(self, function: str, arguments: object) -> dict[str, Any]:
        told = self.firefox.send(
            "script.callFunction",
            functionDeclaration=function,
            arguments=[{"type": "string", "value": json.dumps(arguments)}],
            target={"context": self.tab},
            awaitPromise=True,
        )
        if told["type"] == "exception":
            raise NotNow(told["exceptionDetails"]["text"])
        result: dict[str, Any] = told["result"]
        return result
