"""Measures how the build and the search grow with the pages: the guide's own, and the same so many times over.

    .venv/bin/python -P -m guide_site.bench.more_pages FOLDER TIMES

builds such a site. The bench starts it as a program of its own, whose time and memory are then its alone.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median

from playwright.sync_api import Browser

from guide_site.addresses import TEST_BASE, site_address, with_base
from guide_site.bench.figures import exponent
from guide_site.serve.server import SiteServer
from guide_site.site.build import WORKSHOP, build_site
from guide_site.steps import ROOT, StepError, environment, run

TIMES = 4
SEARCHES = 5
INDEX = "search/search_index.json"
CONFIGURATION = """INHERIT: {root}/mkdocs.yml
docs_dir: {docs}
theme:
  custom_dir: {root}/py/guide_site/site/theme
"""
SEARCH = """
async (words) => {
  const field = document.querySelector('[data-md-component="search-query"]');
  const found = document.querySelector('[data-md-component="search-result"]');
  const begun = performance.now();
  const changed = new Promise((resolve) => {
    const watch = new MutationObserver(() => found.querySelector('article') && resolve());
    watch.observe(found, { childList: true, subtree: true });
  });
  document.querySelector('#__search').click();
  field.focus();
  field.value = words;
  field.dispatchEvent(new Event('keyup', { bubbles: true }));
  await changed;
  return performance.now() - begun;
}
"""
"""From the first word in the field to the first page found, the index being fetched and read between them."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a site with so many pages cost: processor seconds and MB of its build, KB of the index, ms of a search."""

    pages: int
    seconds: float
    memory: float
    index: float
    search: float


def growth(browser: Browser, folder: Path) -> Iterator[Built]:
    """Build and search the guide as it is, then with `TIMES` as many pages."""
    for times in (1, TIMES):
        site = folder / f"pages-{times}"
        seconds, memory = _built(site, times)
        index = len(gzip.compress((site / INDEX).read_bytes(), 6)) / 1000
        yield Built(len(list(site.rglob("index.html"))), seconds, memory, index, _search(browser, site))


def _built(site: Path, times: int) -> tuple[float, float]:
    command = [sys.executable, "-P", "-m", "guide_site.bench.more_pages", os.fspath(site), str(times)]
    with subprocess.Popen(command, env=environment(), stdout=subprocess.DEVNULL) as building:
        _, status, used = os.wait4(building.pid, 0)
        building.returncode = os.waitstatus_to_exitcode(status)
    if building.returncode != 0:
        raise StepError(f"the site with {times} times the pages could not be built")
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1000


def _search(browser: Browser, site: Path) -> float:
    taken: list[float] = []
    with SiteServer(site, TEST_BASE) as server:
        for _ in range(SEARCHES):
            context = browser.new_context(base_url=server.url, bypass_csp=True, service_workers="block")
            page = context.new_page()
            page.goto("./")
            taken.append(page.evaluate(SEARCH, "interviewer"))
            context.close()
    return median(taken)


def show(grown: Sequence[Built]) -> None:
    """Print the table, and how each figure grows with the text of the pages."""
    heads = f"{'processor s':>13}{'memory MB':>11}{'index KB':>10}{'search ms':>11}"
    print(f"\n{'the same pages over again':26}{'pages':>7}{heads}")
    for one in grown:
        figures = f"{one.seconds:13.1f}{one.memory:11.0f}{one.index:10.1f}{one.search:11.0f}"
        print(f"{'':26}{one.pages:7}{figures}")
    small, large = grown
    pairs = ((small.seconds, large.seconds, 13), (small.memory, large.memory, 11), (small.index, large.index, 10),
             (small.search, large.search, 11))  # fmt: skip
    print(
        f"{'exponent, by pages':33}"
        + "".join(f"{exponent(less, more, TIMES):{width}.2f}" for less, more, width in pairs)
    )


def with_more_pages(times: int, out: Path, variables: Mapping[str, str]) -> None:
    """Make the pages with MkDocs from the guide's own and copies of them, in folders beside them."""
    docs, configuration = (WORKSHOP / f"more-pages{ending}" for ending in ("", ".yml"))
    shutil.rmtree(docs, ignore_errors=True)
    shutil.copytree(ROOT / "docs", docs)
    for number in range(1, times):
        copies = docs / f"again-{number}"
        copies.mkdir()
        for page in (ROOT / "docs").glob("*.md"):
            shutil.copy(page, copies)
    configuration.write_text(CONFIGURATION.format(root=ROOT.as_posix(), docs=docs.as_posix()), encoding="utf-8")
    # Not as strictly as the guide: what a copy says of its own place may be wrong.
    mkdocs: list[str | Path] = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--config-file",
        configuration,
        "--site-dir",
        out,
    ]
    run(mkdocs, extra={"NO_MKDOCS_2_WARNING": "1", **variables})


if __name__ == "__main__":
    build_site(Path(sys.argv[1]), with_base(site_address(), TEST_BASE), partial(with_more_pages, int(sys.argv[2])))
