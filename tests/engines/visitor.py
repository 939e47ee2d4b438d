"""What a visitor does, in the few words that Chromium, Firefox and WebKit all understand."""

from __future__ import annotations

import json
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any

PATIENCE = 60.0
"""Seconds that anything may take on a busy machine, Python's start among it."""
WITHIN_A_PAGE = ("blob:", "data:", "about:")
NOWHERE = "127.0.0.1:9"
PROXY = {"proxyType": "manual", "httpProxy": NOWHERE, "sslProxy": NOWHERE, "noProxy": ["127.0.0.1"]}
"""A proxy that nobody runs: whatever a page asks for, nothing leaves this machine."""

AIM = """(selector) => {
  const aimed = document.querySelector(selector);
  const { x, y, width, height } = aimed.getBoundingClientRect();
  window.missed = `nothing was pressed at ${[x, y, width, height]} of ${[innerWidth, innerHeight]}`;
  const note = ({ type, target, clientX, clientY }) => {
    const at = `${target.outerHTML.slice(0, 200)} at ${[clientX, clientY]}`;
    window.missed = type === 'click' && aimed.contains(target) ? '' : `${type} of ${at}`;
  };
  for (const type of ['pointerdown', 'click']) addEventListener(type, note, { capture: true, once: true });
}"""
MISSED = "() => window.missed ?? ''"
"""What was pressed instead of what a driver aimed at, or not clicked; nothing where it was or another page is there."""

LOOK = """async (wanted, ...given) => {
  const found = %s;
  for (let times = 100; ; times -= 1) {
    const now = (await found(...given)) ?? null;
    if (!times || JSON.stringify(now) === wanted) return now;
    await new Promise((resolve) => { setTimeout(resolve, 50); });
  }
}"""
"""Returns what a function comes to be: what is wanted, or after five seconds something else."""


class NotNow(Exception):
    """The browser could not say, perhaps because the page is just being replaced."""


class Visitor(ABC):
    """Somebody with one browser window the size of a phone, who has never been here.

    Each engine has its own driver below `open`, `go_back`, `run`, `press` and `type`. All else is said in those words.
    """

    def __init__(self, origin: str, downloads: Path) -> None:
        self.origin = origin
        """Scheme, host and port of the only server the page may ask."""
        self.besieger = ""
        """The origin of a test's own attack, which keeps account itself of who comes there."""
        self.complaints: list[str] = []
        """What the page did that it must not: errors, and requests to others."""
        self.downloads = downloads
        """The folder that saved files arrive in."""

    @abstractmethod
    def open(self, address: str) -> None:
        """Go to an address and wait until the page has loaded."""

    @abstractmethod
    def go_back(self) -> None:
        """Go back to the address before and wait until its page is shown, kept whole or loaded."""

    @abstractmethod
    def run(self, function: str, *arguments: object) -> Any:
        """Call a JavaScript function in the page and return what it returns, or promises, as JSON would.

        Raises:
            NotNow: It threw an error or did not come to an end.
        """

    @abstractmethod
    def press(self, selector: str) -> None:
        """Press and release the pointer on the first element that a CSS selector finds.

        Raises:
            NotNow: It was replaced in between.
        """

    @abstractmethod
    def type(self, selector: str, text: str) -> None:
        """Tap a field and press the keys of a text."""

    @abstractmethod
    def leave(self) -> None:
        """Close the window; `complaints` are complete afterwards."""

    def note_request(self, address: str) -> None:
        """Complain of a request to anyone but the page's own server."""
        if self.besieger and address.startswith(self.besieger + "/"):
            return
        if not address.startswith((self.origin + "/", *WITHIN_A_PAGE)):
            self.complaints.append(f"request to another place: {address}")

    def tap(self, selector: str) -> None:
        """Wait for an element, scroll to where no bar covers it, and press it."""
        self.wait_until("selector => document.querySelector(selector) !== null", selector)
        scroll = "selector => document.querySelector(selector).scrollIntoView({block: 'center', behavior: 'instant'})"
        end = time.monotonic() + PATIENCE
        while True:
            try:
                self.run(scroll, selector)
                self.press(selector)
                return
            except NotNow:
                # An answer that arrives replaces its buttons.
                if time.monotonic() > end:
                    raise

    def fill(self, selector: str, value: str) -> None:
        """Put a value into a field at once, as pasting and the picker of days do."""
        self.wait_until("selector => document.querySelector(selector) !== null", selector)
        fill = """(selector, value) => {
            const field = document.querySelector(selector);
            field.value = value;
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }"""
        self.run(fill, selector, value)

    def text(self, selector: str) -> str:
        """Return the text that is shown in the first element a selector finds, or nothing."""
        found: str = self.run("selector => document.querySelector(selector)?.innerText ?? ''", selector)
        return found

    def wait_until(self, function: str, *arguments: object, wanted: object = True) -> None:
        """Wait until a JavaScript function returns what is wanted.

        The page itself looks again and again: to be asked each time would keep a browser as busy as all else it does.
        """
        end = time.monotonic() + PATIENCE
        found: object = None
        while found != wanted:
            assert time.monotonic() < end, f"{function} with {arguments} is {found!r}, not {wanted!r}"
            try:
                found = self.run(
                    LOOK % function, json.dumps(wanted, ensure_ascii=False, separators=(",", ":")), *arguments
                )
            except NotNow as reason:
                found = reason
                time.sleep(0.05)

    def wait_for_text(self, selector: str, part: str) -> None:
        """Wait until the first element a selector finds shows a text."""
        self.wait_until(
            "(selector, part) => document.querySelector(selector)?.innerText.includes(part) ?? false", selector, part
        )

    def wait_for_attribute(self, selector: str, name: str, value: str | None) -> None:
        """Wait until the first element a selector finds has a value in an attribute, or, with None, has it no more."""
        self.wait_until(
            "(selector, name) => document.querySelector(selector)?.getAttribute(name)", selector, name, wanted=value
        )

    def wait_for_file(self, pattern: str) -> Path:
        """Wait until a file has been saved, and return it."""
        end = time.monotonic() + PATIENCE
        while not (found := [file for file in self.downloads.glob(pattern) if file.stat().st_size]):
            assert time.monotonic() < end, f"no {pattern} was saved; there is {list(self.downloads.iterdir())}"
            time.sleep(0.05)
        return found[0]
