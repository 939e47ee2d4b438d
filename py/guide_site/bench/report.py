"""Measures what a visitor waits for and what the build takes: `build.py bench`.

Times depend on the machine; the ratios, taken within one run, much less.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

from guide_site.addresses import TEST_BASE, site_address, with_base
from guide_site.bench import answers as bench_answers
from guide_site.bench import pages as bench_pages
from guide_site.bench import reading as bench_reading
from guide_site.bench import start as bench_start
from guide_site.bench import visits as bench_visits
from guide_site.browsers.chromium import LAUNCH_FLAGS, ensure_chromium
from guide_site.runtime.node import run_in_pyodide
from guide_site.serve.server import SiteServer
from guide_site.site.build import build_site
from guide_site.steps import step

MEMORY = """
def main(given):
    from pyodide_js import _module
    from should_connect.web import respond
    for _ in range(ANSWERS):
        respond(given)
    return str(_module.HEAPU8.length)
"""


def main() -> int:
    """Measure everything, print the tables, and return 0."""
    with tempfile.TemporaryDirectory(prefix="should-connect-bench-") as folder:
        ours, stock, site = (Path(folder) / name for name in ("ours", "stock", "site"))
        with step("Making the two pages"):
            runtime = bench_start.make_ours(ours)
            bench_start.make_stock(stock)
        with step("Measuring the memory of ours under Node"):
            program = MEMORY.replace("ANSWERS", str(bench_start.ANSWERS))
            memory = int(run_in_pyodide(runtime, program, json.dumps(bench_start.REQUEST)))
        build_site(site, with_base(site_address(), TEST_BASE))
        with sync_playwright() as playwright:
            with (
                step(f"Visiting each page {bench_start.VISITS} times, in turn"),
                SiteServer(ours) as our_server,
                SiteServer(stock) as stock_server,
            ):
                our_figures, stock_figures = bench_start.measure(playwright, [our_server, stock_server])
            browser = playwright.chromium.launch(executable_path=ensure_chromium(), args=LAUNCH_FLAGS)
            with SiteServer(site, TEST_BASE) as site_server:
                with step("Visiting the built site"):
                    wire = bench_visits.page_and_python(browser, site_server)
                    visited = list(bench_visits.visits(browser, site_server))
                with step("Reading each page on a phone"):
                    read = list(bench_reading.read_pages(browser, site_server))
                with step("Scoring each page with Lighthouse"):
                    scored = list(bench_pages.score_pages(site_server))
            browser.close()
        with step("Working out every answer, on one core"):
            grown = list(bench_answers.growth())
    bench_start.show(our_figures, stock_figures)
    print(f"{'the largest page and Python on the wire, MB':40}{wire / 1e6:10.2f}")
    print(f"{'memory of WebAssembly, MB':40}{memory / 1e6:10.2f}")
    bench_visits.show(visited)
    bench_reading.show(read)
    bench_pages.show(scored)
    bench_answers.show(grown)
    return 0


if __name__ == "__main__":
    sys.exit(main())
