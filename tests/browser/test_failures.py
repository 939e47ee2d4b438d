"""Whatever file of the engine goes wrong, the built page says so, keeps what it has, and tries again."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page, expect

from guide_site.server import Fault, SiteServer
from should_connect.html.section import FAILURES

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

PYTHON = 60_000
FILES = ("worker.js", "manifest.json", "pyodide.mjs", "pyodide.asm.wasm", "python_stdlib.zip.packed", ".whl.packed")
WRONG = b"This is another file altogether, such as a proxy sends in place of the one that was asked for. " * 50
FAULTS = {
    "missing": (Fault(missing=True), {"missing"}),
    "wrong": (Fault(body=WRONG), {"wrong-file"}),
    # A browser that gets half a script or half a list says only that it failed.
    "cut off": (Fault(cut_after=200), {"truncated", "blocked", "wrong-file"}),
}


@pytest.fixture
def faulty(server: SiteServer) -> Iterator[SiteServer]:
    """The server, which is well again after the test."""
    yield server
    server.fault = lambda path: None


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.expects_errors("Failed to load", "ERR_", "SyntaxError", "Unexpected", "MIME", "TypeError")
def test_a_broken_file_ends_in_a_sentence_and_trying_again_works(
    open_page: OpenPage, faulty: SiteServer, fault: str, file: str
) -> None:
    broken, codes = FAULTS[fault]
    faulty.fault = lambda path: broken if path.endswith(file) else None
    page = open_page(service_workers="block")
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Noor")
    section = page.locator("section[data-calculator]")
    expect(section).to_have_attribute("data-state", "failed", timeout=PYTHON)
    said = page.locator("[data-failure]").inner_text()
    assert said in {FAILURES[code] for code in codes}
    expect(page.locator("[data-answer]")).to_be_visible()
    expect(page.get_by_label("Their name")).to_have_value("Noor")
    faulty.fault = lambda path: None
    page.get_by_role("button", name="Try again").click()
    expect(section).to_have_attribute("data-state", "ready", timeout=PYTHON)
    expect(page.locator(".sc-message__body").first).to_contain_text("Noor")
