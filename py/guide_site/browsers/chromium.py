"""Finding a Chromium to drive, and getting one where that is possible."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from guide_site.browsers.apt import has_apt, install, may_install
from guide_site.steps import StepError, step

NAMES = (
    # The same engine without the windows and menus, which take a third of the time of opening a page.
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
)
PACKAGES = ("chromium-headless-shell", "chromium")
LOCATIONS = {
    "darwin": (
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
        "~/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ),
    "win32": (
        r"%ProgramFiles%\Google\Chrome\Application\chrome.exe",
        r"%ProgramFiles(x86)%\Google\Chrome\Application\chrome.exe",
        r"%LocalAppData%\Google\Chrome\Application\chrome.exe",
        r"%ProgramFiles(x86)%\Microsoft\Edge\Application\msedge.exe",
    ),
}

LAUNCH_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Whatever a page asks for, nothing leaves this machine.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)
"""For driving our own pages headless, also as root; never for a browser someone uses."""


def named_by(variable: str) -> Path | None:
    """Return the program that an environment variable names, or None where it is not set.

    Raises:
        StepError: It names something that is not a file.
    """
    named = os.environ.get(variable)
    if named and not Path(named).is_file():
        raise StepError(f"{variable} is set to {named}, which is not a file")
    return Path(named) if named else None


def find_chromium() -> Path | None:
    """Return a Chromium, Chrome or Edge of this system, or None. The variable CHROMIUM goes first.

    Raises:
        StepError: CHROMIUM names something that is not a file.
    """
    if named := named_by("CHROMIUM"):
        return named
    for name in NAMES:
        found = shutil.which(name)
        if found:
            return Path(found)
    for location in LOCATIONS.get(sys.platform, ()):
        path = Path(os.path.expandvars(location)).expanduser()
        if path.is_file():
            return path
    return None


def ensure_chromium() -> Path:
    """Return a Chromium, installing Debian's or Ubuntu's when there is none, under CI and as root.

    Raises:
        StepError: There is none and it cannot be installed from here; the text says exactly what to install.
    """
    if find_chromium() is None and may_install():
        with step("Installing Chromium with apt-get"):
            install([PACKAGES])
    found = find_chromium()
    if found is None or not starts(found):
        raise StepError(what_to_install())
    return found


def starts(chromium: Path) -> bool:
    """Tell whether it is more than a name: Ubuntu's package only points to a snap, which containers cannot start."""
    if sys.platform != "linux":
        return True
    return subprocess.run([chromium, "--version"], capture_output=True, check=False).returncode == 0


def what_to_install() -> str:
    """Return one sentence: what is missing and the command or place to get it on this system."""
    if sys.platform == "darwin":
        how = "install Google Chrome, or run: brew install --cask chromium"
    elif sys.platform == "win32":
        how = "install Google Chrome or Microsoft Edge, or run: winget install Google.Chrome"
    elif has_apt() and "ubuntu" in _system():
        how = "install Google Chrome's package for Ubuntu, or run: sudo snap install chromium"
    elif has_apt():
        how = "run: sudo apt-get update && sudo apt-get install chromium"
    elif shutil.which("dnf"):
        how = "run: sudo dnf install chromium"
    elif shutil.which("pacman"):
        how = "run: sudo pacman -S chromium"
    else:
        how = "install Chromium or Google Chrome with your system's package manager"
    return (
        f"The browser tests need Chromium, Chrome or Edge, and none was found. To get one, {how}. "
        "If there is one elsewhere, set the variable CHROMIUM to its path."
    )


def _system() -> str:
    """Return the ids of this Linux and of what it is like, as /etc/os-release has them."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return ""
    return f"{release.get('ID', '')} {release.get('ID_LIKE', '')}"
