"""Follows every link that leads out of the guide, and names those that lead nowhere any more.

    .venv/bin/python -P -m guide_site.publish.outside

It needs the network and other people's servers, so it is no test: run it when the advice is reviewed. Sites that turn
programs away are listed apart, to be opened by hand.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

from guide_site.steps import ROOT
from should_connect.catalogue import FACTS, NORMS
from should_connect.catalogue.sources import ARTICLES, Norm, PlatformFact

SECONDS = 20
"""How long a server may take."""
AT_ONCE = 6
"""How many links are followed side by side."""
WHO = "Mozilla/5.0 (compatible; should-i-connect link check)"
TURNED_AWAY = frozenset({401, 403, 405, 406, 429, 451, 503, 999})
"""Statuses by which a site turns a program away while a browser may get in; 999 is LinkedIn's."""

_IN_MARKDOWN = re.compile(r"\]\((https://[^)\s]+)\)")


class State(StrEnum):
    """What became of a link."""

    FINE = "fine"
    BY_HAND = "to be opened by hand"
    DEAD = "dead"


@dataclass(frozen=True, slots=True)
class Link:
    """A link out of the guide, and where in the guide it stands."""

    address: str
    where: str


@dataclass(frozen=True, slots=True)
class Found:
    """What became of a link, and the status or the reason."""

    link: Link
    state: State
    why: str


def links(docs: Path = ROOT / "docs") -> tuple[Link, ...]:
    """Every link out of the guide, each address once: of the sources first, then of the pages."""
    first: dict[str, Link] = {}
    for link in (*_of_sources(), *_of_pages(docs)):
        first.setdefault(link.address, link)
    return tuple(first.values())


def _of_sources() -> Iterator[Link]:
    for article in ARTICLES:
        yield Link(f"https://{article.address}", f"article {article.id}")
    entries: tuple[Norm | PlatformFact, ...] = (*NORMS.values(), *FACTS.values())
    for entry in entries:
        for place in entry.found_in:
            if place.address:
                yield Link(f"https://{place.address}", entry.id)


def _of_pages(docs: Path) -> Iterator[Link]:
    for page in sorted(docs.glob("*.md")):
        for address in _IN_MARKDOWN.findall(page.read_text(encoding="utf-8")):
            yield Link(address, page.name)


def follow(link: Link) -> Found:
    """Ask for what a link leads to, and say what became of it."""
    request = Request(link.address, headers={"User-Agent": WHO, "Accept": "text/html,*/*"})
    try:
        with urlopen(request, timeout=SECONDS) as reply:
            return Found(link, State.FINE, str(reply.status))
    except HTTPError as refused:
        state = State.BY_HAND if refused.code in TURNED_AWAY else State.DEAD
        return Found(link, state, str(refused.code))
    except (OSError, HTTPException, ValueError) as failed:
        return Found(link, State.DEAD, str(failed))


def report(found: tuple[Found, ...]) -> str:
    """What is not fine, the dead first, a line each; a sentence when all are."""
    lines = [
        f"{each.state}: {each.link.address} ({each.link.where}): {each.why}"
        for state in (State.DEAD, State.BY_HAND)
        for each in found
        if each.state is state
    ]
    return "\n".join((*lines, f"{len(found)} links, {sum(each.state is State.FINE for each in found)} of them fine."))


def main() -> int:
    """Follow every link and print what is not fine; return 1 when one is dead."""
    with ThreadPoolExecutor(AT_ONCE) as asking:
        found = tuple(asking.map(follow, links()))
    print(report(found))
    return 1 if any(each.state is State.DEAD for each in found) else 0


if __name__ == "__main__":
    sys.exit(main())
