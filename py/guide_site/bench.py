"""Measures what a visitor waits for: our Python in the browser against a stock Pyodide page, in the same run.

The stock page is what Pyodide's documentation leads to: its current npm release with the whole standard library, in a
module worker, and the shared package's wheel loaded into it. Both are served from this machine, compressed, and each
first visit is made by a browser that has never been here. Times depend on the machine; the ratios much less.
"""

from __future__ import annotations

import gzip
import json
import shutil
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from guide_site.bench_answers import growth
from guide_site.bench_answers import show as show_growth
from guide_site.bench_pages import score_pages
from guide_site.bench_pages import show as show_scores
from guide_site.bench_visits import show as show_visits
from guide_site.bench_visits import visits
from guide_site.browser import LAUNCH_FLAGS, ensure_chromium
from guide_site.checks import TEST_BASE
from guide_site.node import run_in_pyodide
from guide_site.runtime import STDLIB, build_wheel, pack
from guide_site.server import COMPRESSED, SiteServer
from guide_site.site import build_site, site_address, with_base
from guide_site.steps import ROOT, step

STOCK = ROOT / "node_modules" / "pyodide-stock"
VISITS = 7
ANSWERS = 200
REQUEST = {"calculator": "after-interview", "values": {"role": "panel"}, "root": "../", "today": "2026-01-05"}

PAGE = """<!doctype html>
<title>Measured</title>
<link rel="icon" href="data:,">
<script type="module">
  import { ask } from './ask.js';
  window.ask = ask;
  await ask(REQUEST);
  window.answered = performance.now();
</script>
"""
OUR_ASK = """
import { engine } from './engine.js';
engine.start('engine/NAME/');
export const ask = (request) => engine.ask(request);
"""
STOCK_ASK = """
const worker = new Worker('worker.js', { type: 'module' });
export const ask = (request) => new Promise((resolve) => {
  worker.onmessage = ({ data }) => resolve(JSON.parse(data));
  worker.postMessage(JSON.stringify(request));
});
"""
STOCK_WORKER = """
import { loadPyodide } from './pyodide.mjs';
const started = (async () => {
  const pyodide = await loadPyodide();
  await pyodide.loadPackage(new URL('WHEEL', import.meta.url).href);
  return pyodide.pyimport('should_connect.web').respond;
})();
self.onmessage = async ({ data }) => {
  const respond = await started;
  self.postMessage(respond(data));
};
"""
MEMORY = """
def main(given):
    from pyodide_js import _module
    from should_connect.web import respond
    for _ in range(ANSWERS):
        respond(given)
    return str(_module.HEAPU8.length)
"""
TIME_ANSWERS = """
async ([request, count]) => {
  const times = [];
  for (let i = 0; i < count; i++) {
    const before = performance.now();
    await window.ask(request);
    times.push(performance.now() - before);
  }
  return times;
}
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """One page's figures: bytes as sent, times in milliseconds."""

    wire: int
    first: list[float]
    second: list[float]
    second_wire: int
    answers: list[float]


def main() -> int:
    """Measure both pages, print one table, and return 0."""
    with tempfile.TemporaryDirectory(prefix="should-connect-bench-") as folder:
        ours, stock = Path(folder) / "ours", Path(folder) / "stock"
        with step("Making the two pages"):
            runtime = make_ours(ours)
            make_stock(stock)
        with step("Measuring the memory of ours under Node"):
            program = MEMORY.replace("ANSWERS", str(ANSWERS))
            memory = int(run_in_pyodide(runtime, program, json.dumps(REQUEST)))
        with step(f"Visiting each page {VISITS} times, in turn"), sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=ensure_chromium(), args=LAUNCH_FLAGS)
            with SiteServer(ours) as our_server, SiteServer(stock) as stock_server:
                our_figures, stock_figures = measure(browser, [our_server, stock_server])
            with step("Visiting the built site"):
                address = with_base(site_address(), TEST_BASE)
                build_site(Path(folder) / "site", address)
                with SiteServer(Path(folder) / "site", TEST_BASE) as site_server:
                    visited = list(visits(browser, site_server))
                    with step("Scoring each page with Lighthouse"):
                        scored = list(score_pages(site_server))
            browser.close()
        with step("Working out every answer, on one core"):
            grown = list(growth())
    show(our_figures, stock_figures, memory)
    show_visits(visited)
    show_scores(scored)
    show_growth(grown)
    return 0


def make_ours(site: Path) -> Path:
    """Lay out a page with our engine; return the folder of its runtime."""
    site.mkdir()
    runtime = pack(site / "engine")
    shutil.copy(ROOT / "docs" / "assets" / "engine.js", site)
    (site / "ask.js").write_text(OUR_ASK.replace("NAME", runtime.name), encoding="utf-8")
    (site / "index.html").write_text(PAGE.replace("REQUEST", json.dumps(REQUEST)), encoding="utf-8")
    return runtime.directory


def make_stock(site: Path) -> None:
    """Lay out a page with stock Pyodide."""
    site.mkdir()
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", STDLIB):
        shutil.copy(STOCK / name, site)
    wheel = build_wheel(site)
    (site / "worker.js").write_text(STOCK_WORKER.replace("WHEEL", wheel.name), encoding="utf-8")
    (site / "ask.js").write_text(STOCK_ASK, encoding="utf-8")
    (site / "index.html").write_text(PAGE.replace("REQUEST", json.dumps(REQUEST)), encoding="utf-8")


def measure(browser: Browser, servers: list[SiteServer]) -> list[Figures]:
    """Visit the pages in turn, so that whatever else the machine does falls on all of them."""
    figures = [Figures(0, [], [], 0, []) for _ in servers]
    for _ in range(VISITS + 1):
        for index, server in enumerate(servers):
            context = browser.new_context()
            first, wire = visit(context, server)
            timed: list[float] = []
            second, second_wire = visit(context, server, timed)
            context.close()
            known = figures[index]
            # The first round only warms up the servers, which compress each file once.
            if wire and known.wire:
                known.first.append(first)
                known.second.append(second)
            figures[index] = Figures(wire, known.first, known.second, second_wire, known.answers + timed)
    return figures


def visit(context: BrowserContext, server: SiteServer, answers: list[float] | None = None) -> tuple[float, int]:
    """Open the page; return when its first answer came and the bytes it took. Add the times of more to `answers`."""
    server.log.clear()
    page = context.new_page()
    page.goto(server.url)
    page.wait_for_function("window.answered", timeout=60_000)
    answered: float = page.evaluate("answered")
    if answers is not None:
        answers.extend(page.evaluate(TIME_ANSWERS, [REQUEST, ANSWERS]))
    page.close()
    return answered, sum(on_the_wire(server, path) for path in server.log)


def on_the_wire(server: SiteServer, path: str) -> int:
    """The size of a file as the server sends it."""
    file = server.root / (path.removeprefix(server.base) or "index.html")
    return len(gzip.compress(file.read_bytes(), 6)) if file.suffix in COMPRESSED else file.stat().st_size


def show(ours: Figures, stock: Figures, memory: int) -> None:
    """Print the table."""
    rows = [
        ("a bare page and Python on the wire, MB", ours.wire / 1e6, stock.wire / 1e6),
        ("first visit to first answer, ms", median(ours.first), median(stock.first)),
        ("second visit to first answer, ms", median(ours.second), median(stock.second)),
        ("second visit on the wire, MB", ours.second_wire / 1e6, stock.second_wire / 1e6),
        ("question to answer, median, ms", median(ours.answers), median(stock.answers)),
        ("question to answer, 95 of 100, ms", quantiles(ours.answers, n=20)[-1], quantiles(stock.answers, n=20)[-1]),
    ]
    print(f"\n{'':40}{'ours':>10}{'stock':>10}{'ratio':>8}")
    for title, one, other in rows:
        ratio = f"{one / other:8.2f}" if other else ""
        print(f"{title:40}{one:10.2f}{other:10.2f}{ratio}")
    print(f"{'memory of WebAssembly, MB':40}{memory / 1e6:10.2f}")


if __name__ == "__main__":
    sys.exit(main())
