"""Lists the advice that must soon be read against its sources again, and keeps one issue on GitHub that says so.

    .venv/bin/python -P -m guide_site.publish.due --days 30           prints what is due
    .venv/bin/python -P -m guide_site.publish.due --days 30 --issue   keeps the issue, with GitHub's own `gh`
    .venv/bin/python -P -m guide_site.publish.due --strict            fails when something has run out

A review that has run out is a warning in `build.py check` and a notice to visitors; only a release must not have one.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Sequence
from datetime import date

from should_connect.catalogue import lookup
from should_connect.catalogue.model import Disagreement
from should_connect.catalogue.reviews import Review, due, overdue

LABEL = "review"
"""What the issue is known by; only those who may triage issues can set it."""
TITLE = "Advice to read against its sources again"
NAMED = 8
"""How many ids a warning names."""
DONE = "Nothing is due any more."

CHANGE = """\
Look at the sources of each again. Then mend what has changed and set its date, in
`py/should_connect/catalogue/linkedin.py` for the facts about LinkedIn (P) and under `py/should_connect/catalogue/` for
the rest, and note both dates in `CHANGELOG.md`.
"""


def report(found: Sequence[Review], today: date) -> str:
    """The list as Markdown, a box to tick for each; empty when nothing is due."""
    if not found:
        return ""
    lines = [f"{len(found)} of the guide's rules, norms, facts and disagreements are due for review.", "", CHANGE]
    for until in dict.fromkeys(review.until for review in found):
        lines += [f"## {'Ran out' if until < today else 'Counts until'} {until.isoformat()}", ""]
        lines += [
            f"- [ ] **{review.id}**, last reviewed {review.reviewed.isoformat()}: {_says(review.id)}"
            for review in found
            if review.until == until
        ]
        lines.append("")
    return "\n".join(lines)


def warning(today: date) -> str:
    """What has run out by `today`, in a sentence for whoever runs the checks; empty when nothing has."""
    found = overdue(today)
    if not found:
        return ""
    ids = ", ".join(review.id for review in found[:NAMED]) + (", ..." if len(found) > NAMED else "")
    return (
        f"Advice due for review since {found[0].until.isoformat()}: {len(found)} ({ids}). Nothing fails because of it, "
        "except a release; see CONTRIBUTING.md, 'Keeping the advice fresh'."
    )


def command(issue: str, text: str) -> tuple[str, ...]:
    """What `gh` must do, given the number of the open issue, if there is one, and the list; nothing to do is empty."""
    if issue and text:
        return ("issue", "edit", issue, "--body-file", "-")
    if issue:
        return ("issue", "close", issue, "--comment", DONE)
    if text:
        return ("issue", "create", "--title", TITLE, "--label", LABEL, "--body-file", "-")
    return ()


def keep_issue(text: str) -> None:
    """Open, renew or close the issue; raises CalledProcessError when GitHub refuses."""
    _gh("label", "create", LABEL, "--force", "--description", "The age of the advice")
    number = _gh(
        "issue", "list", "--label", LABEL, "--state", "open", "--json", "number", "--jq", ".[0].number // empty"
    )
    if wanted := command(number.strip(), text):
        print(_gh(*wanted, given=text).strip())


def _gh(*arguments: str, given: str = "") -> str:
    done = subprocess.run(["gh", *arguments], input=given, stdout=subprocess.PIPE, encoding="utf-8", check=True)
    return done.stdout


def _says(id: str) -> str:
    found = lookup(id)
    return found.question if isinstance(found, Disagreement) else found.statement


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the list, or keep the issue; return 1 when it must be empty and is not, and else 0."""
    parser = argparse.ArgumentParser(
        prog="guide_site.publish.due", description="List the advice that is due for review."
    )
    parser.add_argument("--days", type=int, default=30, help="list what runs out within so many days (%(default)s)")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--issue", action="store_true", help="keep an issue on GitHub with the list, instead")
    what.add_argument("--strict", action="store_true", help="list only what has run out, and fail when something has")
    options = parser.parse_args(arguments)
    today = date.today()
    found = overdue(today) if options.strict else due(today, options.days)
    text = report(found, today)
    if options.issue:
        keep_issue(text)
    else:
        print(text, end="")
    return 1 if options.strict and found else 0


if __name__ == "__main__":
    sys.exit(main())
