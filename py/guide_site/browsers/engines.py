"""The three browser engines the guide is tried in: which of them are here, and getting those that are not."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from guide_site.browsers import apt
from guide_site.browsers import chromium as browser
from guide_site.browsers.apt import may_install
from guide_site.steps import StepError

FIREFOXES = {
    "darwin": "/Applications/Firefox.app/Contents/MacOS/firefox",
    "win32": r"%ProgramFiles%\Mozilla Firefox\firefox.exe",
}


@dataclass(frozen=True, slots=True)
class Engine:
    """A browser engine and how it is got."""

    name: str
    """As in the names of the tests."""
    find: Callable[[], Path | None]
    """Returns the program the tests start, or None."""
    packages: tuple[tuple[str, ...], ...]
    """Debian's or Ubuntu's packages: of each group, the first name that the system knows."""
    what_to_install: Callable[[], str]
    """Returns one sentence: what is missing and how to get it."""
    systems: tuple[str, ...] = ("linux", "darwin", "win32")
    """Where it can exist at all, in the words of `sys.platform`."""


def find_firefox() -> Path | None:
    """Return a stock Firefox of this system, or None. The variable FIREFOX goes first.

    Raises:
        StepError: FIREFOX names something that is not a file.
    """
    if named := browser.named_by("FIREFOX"):
        return named
    for name in ("firefox-esr", "firefox"):
        found = shutil.which(name)
        # Ubuntu's snap sees no folder of ours, and so no profile either.
        if found and not _starts_a_snap(Path(found)):
            return Path(found)
    fixed = Path(os.path.expandvars(FIREFOXES.get(sys.platform, "")))
    return fixed if fixed.is_file() else None


def find_webkit() -> Path | None:
    """Return WebKitGTK's WebDriver, which brings its browser, or None; it needs a virtual screen beside it."""
    driver = shutil.which("WebKitWebDriver")
    return Path(driver) if driver and shutil.which("Xvfb") else None


def _starts_a_snap(program: Path) -> bool:
    return program.resolve().name == "snap" or (
        program.stat().st_size < 10_000 and b"/snap/bin" in program.read_bytes()
    )


def _firefox_missing() -> str:
    how = {"darwin": "brew install --cask firefox", "win32": "winget install Mozilla.Firefox"}.get(
        sys.platform, "sudo apt-get update && sudo apt-get install firefox-esr"
    )
    return (
        "The journeys in Firefox need a Firefox that is not a snap, and none was found. To get one, install it from "
        f"Mozilla or run: {how}. If there is one elsewhere, set the variable FIREFOX to its path."
    )


def _webkit_missing() -> str:
    if sys.platform != "linux":
        return "The journeys in WebKit need WebKitGTK, which only Linux has."
    return (
        "The journeys in WebKit need WebKitGTK's WebKitWebDriver and Xvfb, and one is missing. To get them on Debian "
        "or Ubuntu, run: sudo apt-get update && sudo apt-get install webkit2gtk-driver xvfb"
    )


CHROMIUM = Engine("chromium", browser.find_chromium, (browser.PACKAGES,), browser.what_to_install)
FIREFOX = Engine("firefox", find_firefox, (("firefox-esr",),), _firefox_missing)
WEBKIT = Engine(
    "webkit",
    find_webkit,
    # Newer systems have its driver under the second name.
    (("webkit2gtk-driver", "webkitgtk-webdriver"), ("xvfb",)),
    _webkit_missing,
    ("linux",),
)
ENGINES = (CHROMIUM, FIREFOX, WEBKIT)


def ensure_engines(engines: Sequence[Engine] = ENGINES, install: bool = False) -> list[str]:
    """Install what is missing, when told to and able to, and return a sentence for each engine that is missing still.

    Raises:
        StepError: `CI` is set, and an engine that this system can have is missing all the same.
    """
    if may_install(install):
        wanted = [group for engine in engines if engine.find() is None for group in engine.packages]
        if wanted:
            _install_all(wanted)
    missing = [engine for engine in engines if not _here(engine)]
    sentences = [engine.what_to_install() for engine in missing]
    if os.environ.get("CI") and any(sys.platform in engine.systems for engine in missing):
        raise StepError("\n".join(sentences))
    return sentences


def _install_all(packages: list[tuple[str, ...]]) -> None:
    try:
        print("Installing the browsers for the tests with apt-get ...", flush=True)
        started = time.perf_counter()
        apt.install(packages)
    except StepError as problem:
        # Such as: no network. What is missing after it is said one by one.
        print(problem, flush=True)
    else:
        # Named again, as other steps go on meanwhile.
        print(f"The browsers for the tests: installed in {time.perf_counter() - started:.1f} s", flush=True)


def _here(engine: Engine) -> bool:
    found = engine.find()
    return found is not None and (engine is not CHROMIUM or browser.starts(found))
