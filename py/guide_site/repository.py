"""Where the guide's sources and its reports live, so that readers can mend it: nowhere, unless that is configured.

A build on GitHub knows its repository, so a fork leads to itself. Elsewhere two variables say it.
"""

from __future__ import annotations

import os
from urllib.parse import urlencode

from guide_site.changelog import version

ADDRESS_VARIABLE = "SHOULD_CONNECT_REPOSITORY"
"""The address of the repository on GitHub, without a slash at its end."""
EMAIL_VARIABLE = "SHOULD_CONNECT_EMAIL"
"""Where readers without an account may write, if anywhere."""
TEMPLATE = "wrong-advice.yml"
"""The form for wrong advice, under .github/ISSUE_TEMPLATE/; the names of its fields are those of our addresses."""


def address() -> str:
    """Return the address of the repository, or an empty text where none is known."""
    if given := os.environ.get(ADDRESS_VARIABLE):
        return given.rstrip("/")
    server, name = os.environ.get("GITHUB_SERVER_URL"), os.environ.get("GITHUB_REPOSITORY")
    return f"{server}/{name}" if server and name else ""


def email() -> str:
    """Return where readers may write instead, or an empty text."""
    return os.environ.get(EMAIL_VARIABLE, "")


def report(page: str, rule: str = "") -> str:
    """Return the address of a report that is already filled in: about which page or rule, of which version.

    It holds nothing that a visitor chose or typed. Call it only where `address` is known.
    """
    told = {"template": TEMPLATE, "page": page or "home", "rule": rule, "version": version()}
    return f"{address()}/issues/new?{urlencode({name: value for name, value in told.items() if value})}"
