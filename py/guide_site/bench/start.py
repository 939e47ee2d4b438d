"""Measures what starting Python costs a visitor: ours, the last release's and a stock Pyodide page, in the same run.

The stock page is what Pyodide's documentation leads to: its current npm release with the whole standard library, in a
module worker, and the shared package's wheel loaded into it. Both are served from this machine, compressed.

A first visit is made by a browser with an empty profile. Then the browser is closed and started again with the same
profile for the second visit, as on another day: what it has kept on disk counts, compiled WebAssembly included.
"""

from __future__ import annotations

import gzip
import json
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles
from urllib.request import Request, urlopen

from playwright.sync_api import Playwright

from guide_site.bench.figures import Figure
from guide_site.browsers.chromium import LAUNCH_FLAGS, ensure_chromium
from guide_site.runtime.pack import STDLIB, build_wheel
from guide_site.serve.server import COMPRESSED, SiteServer
from guide_site.steps import ROOT

STOCK = ROOT / "node_modules" / "pyodide-stock"
VISITS = 7
CALM = 0.5
"""Seconds after which a browser is done with its own start."""
KEEPING = 3
"""Seconds in which a browser puts away what it has compiled."""
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
import { engine } from './assets/engine.js';
engine.start('assets/engine/NAME/');
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


@dataclass(slots=True)
class Figures:
    """One page's figures: bytes as sent, times in milliseconds."""

    wire: int = 0
    second_wire: int = 0
    first: list[float] = field(default_factory=list)
    second: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)


def make_guides(site: Path, built: Path) -> Path:
    """Lay out a page with the engine of a built site; return the folder of its runtime."""
    assets, page = built / "assets", site / "assets"
    (engine,) = (assets / "engine").iterdir()
    runtime = Path(shutil.copytree(engine, page / "engine" / engine.name))
    # The engine's script may share files with the others.
    for script in assets.glob("*.js"):
        shutil.copy(script, page)
    _write_page(site, OUR_ASK.replace("NAME", engine.name))
    return runtime


def make_stock(site: Path) -> None:
    """Lay out a page with stock Pyodide."""
    site.mkdir()
    for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide-lock.json", STDLIB):
        shutil.copy(STOCK / name, site)
    wheel = build_wheel(site)
    (site / "worker.js").write_text(STOCK_WORKER.replace("WHEEL", wheel.name), encoding="utf-8")
    _write_page(site, STOCK_ASK)


def _write_page(site: Path, ask: str) -> None:
    (site / "ask.js").write_text(ask, encoding="utf-8")
    (site / "index.html").write_text(PAGE.replace("REQUEST", json.dumps(REQUEST)), encoding="utf-8")


def measure(playwright: Playwright, servers: Sequence[SiteServer], visits: int) -> list[Figures]:
    """Visit the pages in turn, so that whatever else the machine does falls on all of them; tell of each round."""
    for server in servers:
        _compress_ahead(server)
    figures = [Figures() for _ in servers]
    for round_ in range(visits):
        for known, server in zip(figures, servers, strict=True):
            with tempfile.TemporaryDirectory(prefix="should-connect-profile-") as profile:
                first, known.wire = visit(playwright, Path(profile), server)
                second, known.second_wire = visit(playwright, Path(profile), server, known.answers)
            known.first.append(first)
            known.second.append(second)
        times = ", ".join(f"{known.first[-1]:.0f} and {known.second[-1]:.0f}" for known in figures)
        print(f"  round {round_ + 1} of {visits}, first and second visit of each page, ms: {times}", flush=True)
    return figures


def _compress_ahead(server: SiteServer) -> None:
    """Have the server compress each file once, as a host has done long ago."""
    for file in server.root.rglob("*"):
        if file.suffix in COMPRESSED:
            address = server.url + file.relative_to(server.root).as_posix()
            urlopen(Request(address, headers={"Accept-Encoding": "gzip"})).close()


def visit(
    playwright: Playwright, profile: Path, server: SiteServer, answers: list[float] | None = None
) -> tuple[float, int]:
    """Open the page in a browser with this profile; return when its first answer came and the bytes it took.

    Adds the times of more to `answers`, when given. Otherwise another visit follows, and the browser may put away what
    it has compiled.
    """
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=ensure_chromium(), args=LAUNCH_FLAGS
    )
    page = context.new_page()
    time.sleep(CALM)
    server.log.clear()
    page.goto(server.url)
    page.wait_for_function("() => window.answered", timeout=60_000)
    answered: float = page.evaluate("answered")
    if answers is not None:
        answers.extend(page.evaluate(TIME_ANSWERS, [REQUEST, ANSWERS]))
    else:
        time.sleep(KEEPING)
    context.close()
    return answered, sum(on_the_wire(server, path) for path in server.log)


def on_the_wire(server: SiteServer, path: str) -> int:
    """The size of a file as the server sends it."""
    file = server.root / (path.removeprefix(server.base) or "index.html")
    return len(gzip.compress(file.read_bytes(), 6)) if file.suffix in COMPRESSED else file.stat().st_size


def compared(ours: Figures, before: Figures | None, stock: Figures) -> Iterator[Figure]:
    """Our figures beside the others'."""
    three = (ours, before or Figures(), stock)
    yield Figure.of(
        "a bare page and Python on the wire", "MB", *([one.wire / 1e6] if one.wire else [] for one in three)
    )
    yield Figure.of("first visit to first answer", "ms", *(one.first for one in three))
    yield Figure.of("second visit to first answer", "ms", *(one.second for one in three))
    yield Figure("second visit on the wire", "MB", ours.second_wire / 1e6)
    yield Figure.of("question to answer", "ms", *(one.answers for one in three))
    most = ([quantiles(one.answers, n=20)[-1]] if one.answers else [] for one in three)
    yield Figure.of("question to answer, 95 of 100", "ms", *most)
