"""No dead link: every address in the finished site must lead somewhere, and every rule must be explained somewhere.

Besides what stands in the pages, the links of answers are followed: those looked up and those Python will write.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from guide_site.addresses import HOME
from guide_site.blocks.answer_links import SCHEME, BadAnswerLink, answer_link
from guide_site.site.pages import Page, read_html, read_page
from guide_site.steps import StepError
from should_connect.calculators import IDS
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES
from should_connect.catalogue.homes import home
from should_connect.catalogue.sources import ARTICLES
from should_connect.html.markup import calculator_page, page

NOT_FOUND = "404.html"
ELSEWHERE = ("javascript:", "mailto:", "tel:", "data:", "blob:")
"""What an address begins with that leads to no page at all."""

_IN_STYLESHEET = re.compile(r"""url\(["']?([^"')]+)["']?\)""")


@dataclass(frozen=True, slots=True)
class Site:
    """A finished site: its folder, the whole address it will have, and its pages by file."""

    folder: Path
    address: str
    pages: Mapping[str, Page]

    @property
    def base(self) -> str:
        """The path it is served under, beginning and ending with a slash."""
        return urlsplit(self.address).path


def check_links(folder: Path, address: str) -> None:
    """Check a finished site in `folder` that will live at `address`.

    Raises:
        StepError: Something leads nowhere, an id stands twice, or a rule is explained on no page. Names all of it.
    """
    if found := problems(folder, address):
        raise StepError("The site has faults:\n" + "\n".join(f"- {problem}" for problem in found))


def problems(folder: Path, address: str) -> list[str]:
    """Every fault of a finished site, each named by the page and what it leads to."""
    pages = {file.relative_to(folder).as_posix(): read_page(file) for file in sorted(folder.rglob("*.html"))}
    site = Site(folder, address, pages)
    return [*_ids_twice(site), *_dead_links(site), *_dead_in_stylesheets(site), *_dead_in_answers(site),
            *_unexplained(site)]  # fmt: skip


def _ids_twice(site: Site) -> Iterator[str]:
    for name, found in site.pages.items():
        for id, times in Counter(found.ids).items():
            if times > 1:
                yield f"{name}: the id {id!r} stands {times} times"


def _dead_links(site: Site) -> Iterator[str]:
    for name, found in site.pages.items():
        for link in dict.fromkeys(found.links):
            if fault := _fault(site, name, link):
                yield f"{name}: {link!r} {fault}"


def _dead_in_stylesheets(site: Site) -> Iterator[str]:
    for file in sorted(site.folder.rglob("*.css")):
        name = file.relative_to(site.folder).as_posix()
        for link in dict.fromkeys(_IN_STYLESHEET.findall(file.read_text(encoding="utf-8"))):
            if fault := _fault(site, name, link):
                yield f"{name}: {link!r} {fault}"


def _dead_in_answers(site: Site) -> Iterator[str]:
    """What answers link to, once the browser shows them: where reasons and sources stand, and other calculators."""
    wanted = {f"the home of {id}": page(HOME, *home(id)) for id in (*RULES, *NORMS, *FACTS, *DISAGREEMENTS)}
    wanted |= {f"the entry of {id}": page(HOME, "rulebook", id) for id in RULES}
    wanted |= {f"article {entry.id}": page(HOME, "sources", f"article-{entry.id}") for entry in ARTICLES}
    wanted |= {f"the calculator {id}": calculator_page(HOME, id) for id in IDS}
    for file in sorted(site.folder.glob("assets/answers/*.json")):
        for piece in filter(None, json.loads(file.read_text(encoding="utf-8"))["pieces"]):
            wanted |= {f"an answer in {file.name}": link for link in read_html(piece).links}
    for what, link in wanted.items():
        if fault := _fault(site, "index.html", link.removeprefix(HOME)):
            yield f"{what}: {link!r} {fault}"


def _unexplained(site: Site) -> Iterator[str]:
    marked = {id for found in site.pages.values() for id in found.ids}
    for id in RULES:
        if f"rule-{id}" not in marked:
            yield f"{id}: no page explains this rule"


def _fault(site: Site, name: str, link: str) -> str:
    """What is wrong with a link that stands in the file `name`; empty when it leads somewhere or to another site."""
    if link.startswith(ELSEWHERE) or not link:
        return ""
    if link.startswith(site.address):
        link = site.base + link.removeprefix(site.address)
    parts = urlsplit(link)
    if parts.scheme or parts.netloc:
        return ""
    if link.startswith(HOME):
        return "was not made relative"
    target = _target(site, name, parts.path)
    if target is None:
        return f"leads out of {site.base}"
    if not (site.folder / target).is_file():
        return "leads nowhere"
    return _anchor_fault(site, target, unquote(parts.fragment))


def _target(site: Site, name: str, path: str) -> str | None:
    """The file that a path leads to from the file `name`; None when it leaves the site."""
    if path.startswith("/"):
        if not path.startswith(site.base):
            return None
        path = path.removeprefix(site.base)
    elif name == NOT_FOUND and path:
        return None  # It is shown at any depth, so nothing relative holds there.
    elif path:
        path = f"{name.rpartition('/')[0]}/{path}"
    else:
        return name
    target = normpath(unquote(path).lstrip("/")) if path.strip("/") else "."
    if target.startswith(".."):
        return None
    return f"{target}/index.html".removeprefix("./") if path.endswith("/") or target == "." else target


def _anchor_fault(site: Site, target: str, anchor: str) -> str:
    if not anchor or target not in site.pages:
        return ""
    calculator, colon, choices = anchor.partition(":")
    if colon:
        try:
            answer_link(f"{SCHEME}{calculator}?{choices}", HOME)
        except BadAnswerLink as problem:
            return f"fills in what is not there ({problem})"
        anchor = calculator
    return "" if anchor in site.pages[target].ids else f"leads to a page without the anchor {anchor!r}"
