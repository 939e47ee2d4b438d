"""The guide's commands; build.py runs them after setting everything up."""

from __future__ import annotations

import argparse
import sys

from guide_site.steps import StepError

INTERRUPTED = 130


def main(arguments: list[str] | None = None) -> int:
    """Run one command and return its exit status: 0 when all is well."""
    options = parser().parse_args(arguments)
    try:
        return run_command(options)
    except StepError as problem:
        print(f"\n{problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr)
        return 0 if options.command == "serve" else INTERRUPTED


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(prog="build.py", description="Build, serve and test the guide.")
    commands = top.add_subparsers(dest="command", required=True, metavar="command")
    serve = commands.add_parser("serve", help="build the site, serve it, and rebuild it when a file changes")
    serve.add_argument("--port", type=int, default=8000, help="the port, or the next free one after it (%(default)s)")
    serve.add_argument("--host", default="127.0.0.1", help="the address to listen at; 0.0.0.0 for all (%(default)s)")
    build = commands.add_parser("build", help="build the site into site/")
    where = build.add_mutually_exclusive_group()
    where.add_argument("--base", metavar="PATH", help="the path it will be served under, instead of site_url's")
    where.add_argument("--site-url", metavar="URL", help="the whole address it will be served at, instead of site_url")
    test = commands.add_parser("test", help="run the quick checks, a fresh build, and every test")
    test.add_argument(
        "--install-browsers",
        action="store_true",
        help="as root on Debian or Ubuntu: install the browsers that are missing, for the whole system",
    )
    test.add_argument(
        "--chromium-only", action="store_true", help="leave out the journeys in Firefox and WebKit (tests/engines)"
    )
    test.add_argument(
        "--whole", action="store_true", help="also what is more of the same, which takes three times as long"
    )
    farewell = commands.add_parser("farewell", help="make the last site of an address that the guide leaves")
    farewell.add_argument("--moved-to", default="", metavar="URL", help="where the guide lives on; without it, it ends")
    commands.add_parser("check", help="run the quick checks: format, style, types and unit tests")
    bench = commands.add_parser("bench", help="measure sizes and times, and say what got worse since the last release")
    parts = ("start", "visits", "reading", "growth", "questions", "pages")
    bench.add_argument("--only", action="append", choices=parts, help="only this part")
    bench.add_argument(
        "--quick",
        action="store_true",
        help="less exactly, within three minutes once the release to compare with is built",
    )
    bench.add_argument("--against", metavar="REVISION", help="compare with this, instead of the last release's tag")
    return top


def run_command(options: argparse.Namespace) -> int:
    """Run the chosen command. Each imports what only it needs, so that the others start at once."""
    match options.command:
        case "serve":
            from guide_site.serve.watch import serve

            serve(options.host, options.port)
        case "build":
            from guide_site.addresses import site_address, with_base
            from guide_site.site.build import SITE, build_site

            address = with_base(site_address(), options.base) if options.base else options.site_url
            build_site(SITE, address)
            print(f"The site is in {SITE}")
        case "farewell":
            from guide_site.site.build import SITE
            from guide_site.site.farewell import write_farewell

            write_farewell(SITE, options.moved_to)
            print(f"The last site of this address is in {SITE}")
        case "check":
            from guide_site.checks import check

            return 0 if check() else 1
        case "test":
            from guide_site.checks import test

            return 0 if test(options.install_browsers, options.chromium_only, options.whole) else 1
        case "bench":
            from guide_site.bench.report import main as bench

            return bench(options.only or (), quick=options.quick, against=options.against)
    return 0


if __name__ == "__main__":
    sys.exit(main())
