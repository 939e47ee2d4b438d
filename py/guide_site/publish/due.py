"""Lists the advice that must soon be read against its sources again, and keeps one issue on GitHub that says so.

    .venv/bin/python -P -m guide_site.publish.due --days 30           prints what is due
    .venv/bin/python -P -m guide_site.publish.due --days 30 --issue   keeps the issue, with GitHub's own `gh`

A review that has run out fails `build.py check` (should_connect.catalogue.check); this list comes before that.
"""

from __future__ import annotations

import argparse
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from should_connect.catalogue import CATALOGUE, lookup
from should_connect.catalogue.check import reviews
from should_connect.catalogue.model import Catalogue, Disagreement

LABEL = "review"
"""What the issue is known by; only those who may triage issues can set it."""
TITLE = "Advice to read against its sources again"
DONE = "Nothing is due any more."

CHANGE = """\
Look at the sources of each again. Then mend what has changed and set its date, in
`py/should_connect/catalogue/linkedin.py` for the facts about LinkedIn (P) and under `py/should_connect/catalogue/` for
the rest, and note both dates in `CHANGELOG.md`.
"""


@dataclass(frozen=True, slots=True)
class Due:
    """A rule, norm, fact or disagreement, when it was last reviewed, and the last day on which that counts."""

    id: str
    reviewed: date
    until: date


def due_for_review(today: date, days: int, catalogue: Catalogue = CATALOGUE) -> tuple[Due, ...]:
    """What runs out within this many days of `today`, or has run out, the most urgent first."""
    found = (Due(id, reviewed, reviewed + timedelta(days=counts)) for id, reviewed, counts in reviews(catalogue))
    return tuple(sorted((due for due in found if (due.until - today).days <= days), key=lambda due: due.until))


def report(found: Sequence[Due], today: date) -> str:
    """The list as Markdown, a box to tick for each; empty when nothing is due."""
    if not found:
        return ""
    lines = [f"{len(found)} of the guide's rules, norms, facts and disagreements are due for review.", "", CHANGE]
    for until in dict.fromkeys(due.until for due in found):
        lines += [f"## {'Ran out' if until < today else 'Counts until'} {until.isoformat()}", ""]
        lines += [
            f"- [ ] **{due.id}**, last reviewed {due.reviewed.isoformat()}: {_says(due.id)}"
            for due in found
            if due.until == until
        ]
        lines.append("")
    return "\n".join(lines)


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


def main(arguments: Sequence[str] | None = None) -> None:
    """Print the list, or keep the issue."""
    parser = argparse.ArgumentParser(
        prog="guide_site.publish.due", description="List the advice that is due for review."
    )
    parser.add_argument("--days", type=int, default=30, help="list what runs out within so many days (%(default)s)")
    parser.add_argument("--issue", action="store_true", help="keep an issue on GitHub with the list, instead")
    options = parser.parse_args(arguments)
    today = date.today()
    text = report(due_for_review(today, options.days), today)
    if options.issue:
        keep_issue(text)
    else:
        print(text, end="")


if __name__ == "__main__":
    main()
