"""What the browser tests share beyond an empty page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, FrameLocator

from browser.outside import answer_outside
from browser.storage import KEEPS_NOTHING, STORAGE
from extent import Extent
from guide_site.serve.server import Fault, SiteServer


@pytest.fixture
def without_python(server: SiteServer) -> Iterator[None]:
    """Python is always on its way: a test that looks at pages before it has come need not start it on each of them."""
    server.fault = lambda path: Fault(stall_after=0) if path.endswith(".wasm") else None
    yield
    server.fault = lambda path: None


@pytest.fixture
def in_frame(
    chromium: Browser, server: SiteServer, storage: str | None, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Callable[[str, str], FrameLocator]]:
    """Return a function that opens a calculator in the frame of another site; its document is what it returns."""
    # A browser without a window grants nothing by itself; what the frame's policy forbids stays forbidden.
    context = chromium.new_context(
        viewport={"width": 800, "height": 1000}, permissions=["clipboard-read", "clipboard-write"]
    )
    if not Extent.whole:
        context.add_init_script(KEEPS_NOTHING)
        if request.node.get_closest_marker("answered_outside"):
            answer_outside(context)
    if storage:
        context.add_init_script(STORAGE[storage])
    with SiteServer(tmp_path, "/blog/") as blog:

        def opened(frame: str, id: str) -> FrameLocator:
            text = frame.format(src=f"{server.url}embed/{id}/")
            (tmp_path / f"{id}.html").write_text(
                f"<!doctype html><title>A blog</title><textarea></textarea>{text}", encoding="utf-8"
            )
            page = context.new_page()
            page.goto(f"{blog.url}{id}.html")
            return page.frame_locator("iframe")

        yield opened
    context.close()
