"""Measures what a visitor waits for and what the build takes: `build.py bench`.

Each figure is printed as soon as it is taken, beside that of the last release, built from its tag, and at the end it
says which got worse. Times depend on the machine; the ratios, taken within one run, much less.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Collection
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

from guide_site.addresses import TEST_BASE, site_address, with_base
from guide_site.bench import answers as bench_answers
from guide_site.bench import more_pages as bench_more_pages
from guide_site.bench import pages as bench_pages
from guide_site.bench import questions as bench_questions
from guide_site.bench import reading as bench_reading
from guide_site.bench import start as bench_start
from guide_site.bench import visits as bench_visits
from guide_site.bench.figures import Figure, Ledger
from guide_site.bench.released import commit_of, last_release, release
from guide_site.browsers.chromium import LAUNCH_FLAGS, ensure_chromium
from guide_site.runtime.node import run_in_pyodide
from guide_site.serve.server import SiteServer
from guide_site.site.build import build_site
from guide_site.steps import step

MEMORY = """
def main(given):
    from should_connect.web import respond
    for _ in range(ANSWERS):
        respond(given)
"""


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the bench: where it works, how thorough it is, and the sites it has built."""

    folder: Path
    quick: bool
    ledger: Ledger
    ours: Path | None
    before: Path | None

    def start(self, playwright: Playwright) -> None:
        """From nothing to Python's first answer, on a page with nothing else."""
        folders = [self.folder / name for name in ("bare", "stock", "bare-before")]
        runtime = bench_start.make_guides(folders[0], self._site())
        bench_start.make_stock(folders[1])
        if self.before:
            bench_start.make_guides(folders[2], self.before)
        else:
            folders.pop()
        with ExitStack() as stack:
            servers = [stack.enter_context(SiteServer(folder)) for folder in folders]
            ours, stock, *rest = bench_start.measure(playwright, servers, 1 if self.quick else bench_start.VISITS)
        for figure in bench_start.compared(ours, rest[0] if rest else None, stock):
            self.ledger.note(figure)
        program = MEMORY.replace("ANSWERS", str(bench_start.ANSWERS))
        memory = int(run_in_pyodide(runtime, program, json.dumps(bench_start.REQUEST), measured=True))
        self.ledger.note(Figure("memory of WebAssembly", "MB", memory / 1e6))

    def visits(self, playwright: Playwright) -> None:
        """From a tap, a keystroke or a link to what it changes, on the built sites."""
        with ExitStack() as stack:
            browser, ours, before = self._served(stack, playwright)
            for figure in bench_visits.compared(browser, ours, before, quick=self.quick):
                self.ledger.note(figure)

    def reading(self, playwright: Playwright) -> None:
        """What there is to read and to tap on each page."""
        with ExitStack() as stack:
            browser, ours, before = self._served(stack, playwright)
            bench_reading.show(bench_reading.read_pages(browser, ours, before, quick=self.quick))

    def pages(self, playwright: Playwright) -> None:
        """What Lighthouse says of each page."""
        with SiteServer(self._site(), TEST_BASE) as server:
            bench_pages.show(list(bench_pages.score_pages(server, quick=self.quick)))

    def growth(self, playwright: Playwright) -> None:
        """How the answers grow with questions and rows, and the build and the search with pages."""
        bench_answers.show(bench_answers.growth())
        if not self.quick:
            with ExitStack() as stack:
                bench_more_pages.show(list(bench_more_pages.growth(_browser(stack, playwright), self.folder)))

    def questions(self, playwright: Playwright) -> None:
        """What the front door asks of its visitors."""
        bench_questions.main(bench_questions.QUICK_VISITORS if self.quick else bench_questions.VISITORS)

    def _served(self, stack: ExitStack, playwright: Playwright) -> tuple[Browser, SiteServer, SiteServer | None]:
        """A browser, our built site and the last release's, until the stack is closed."""
        ours = stack.enter_context(SiteServer(self._site(), TEST_BASE))
        before = stack.enter_context(SiteServer(self.before, TEST_BASE)) if self.before else None
        # Closed before the servers, which wait for whoever is connected.
        return _browser(stack, playwright), ours, before

    def _site(self) -> Path:
        if self.ours is None:
            raise ValueError("this part needs the built site")
        return self.ours


PARTS = {
    "start": Run.start,
    "visits": Run.visits,
    "reading": Run.reading,
    "growth": Run.growth,
    "questions": Run.questions,
    "pages": Run.pages,
}
"""The parts of the bench in their order, what is quick and matters most first."""
ON_OUR_SITE = {"start", "visits", "reading", "pages"}
COMPARED = {"start", "visits", "reading"}


def main(only: Collection[str] = (), *, quick: bool = False, against: str | None = None) -> int:
    """Measure, print each figure as it is taken, and return 0.

    Args:
        only: The parts to measure; all when empty.
        quick: Measure each thing once or a few times, within three minutes on a quiet machine once the release to
            compare with has been built.
        against: The revision to compare with, instead of the last release.

    Raises:
        StepError: There is no such revision, or a tool failed.
    """
    chosen = [part for part in PARTS if part in only] or list(PARTS)
    revision = commit_of(against) if against else last_release()
    ledger = Ledger()
    with tempfile.TemporaryDirectory(prefix="should-connect-bench-") as name:
        folder = Path(name)
        ours = before = None
        if ON_OUR_SITE.intersection(chosen):
            ours = folder / "ours"
            build_site(ours, with_base(site_address(), TEST_BASE))
        if COMPARED.intersection(chosen):
            before = _release(revision)
        run = Run(folder, quick, ledger, ours, before)
        with sync_playwright() as playwright:
            for part in chosen:
                with step(f"Measuring: {part}"):
                    PARTS[part](run, playwright)
    print(f"\n{ledger.verdict()}")
    return 0


def _browser(stack: ExitStack, playwright: Playwright) -> Browser:
    return stack.enter_context(playwright.chromium.launch(executable_path=ensure_chromium(), args=LAUNCH_FLAGS))


def _release(revision: str | None) -> Path | None:
    if revision is None:
        print("There is no tag of a release here to compare with.", flush=True)
        return None
    return release(revision, TEST_BASE)
