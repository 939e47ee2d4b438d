"""A visitor with Chromium, driven by Playwright."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Download

from engines.visitor import Visitor


class ChromiumVisitor(Visitor):
    """See Visitor."""

    def __init__(self, browser: Browser, origin: str, downloads: Path) -> None:
        super().__init__(origin, downloads)
        self.context = browser.new_context(viewport={"width": 390, "height": 844})
        self.page = self.context.new_page()
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(f"page error: {error}"))
        self.page.on("download", self._save)
        self.context.on("request", lambda request: self.note_request(request.url))

    def open(self, address: str) -> None:
        """See Visitor."""
        self.page.goto(address)

    def go_back(self) -> None:
        """See Visitor."""
        self.page.go_back()

    def run(self, function: str, *arguments: object) -> Any:
        """See Visitor."""
        return self.page.evaluate(f"given => ({function})(...given)", list(arguments))

    def press(self, selector: str) -> None:
        """See Visitor."""
        self.page.locator(selector).first.click()

    def type(self, selector: str, text: str) -> None:
        """See Visitor."""
        self.tap(selector)
        self.page.keyboard.type(text)

    def leave(self) -> None:
        """See Visitor."""
        self.context.close()

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(f"console error: {message.text} ({message.location.get('url', '')})")

    def _save(self, download: Download) -> None:
        download.save_as(self.downloads / download.suggested_filename)
