"""Checks the guide where it was published: every page, every file, and a visit in a real browser.

    .venv/bin/python -P -m guide_site.publish.deployed https://example.org/guide/ --commit SHA --wait 600

asks again, for so many seconds, while anything is wrong: a host may go on sending the old release for some minutes.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import json
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.client import HTTPException
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request, urlopen
from xml.etree import ElementTree

from guide_site.addresses import in_sitemap
from guide_site.changelog import version
from guide_site.runtime.pack import MANIFEST
from guide_site.site.build import RELEASE
from guide_site.site.finish import ENGINE_FOLDER
from guide_site.site.offline import NAME as SERVICE_WORKER
from guide_site.site.pages import read_html

AT_ONCE = 8
"""Files asked for at the same time."""
SECONDS_FOR_A_FILE = 30
PAUSE = 15
"""Seconds before asking again while something is wrong."""
MISSING = "no-such-page/at/all/"

_KEPT = re.compile(r"^self\.SITE=(\[.*\]);$", re.MULTILINE)
_ENGINE = re.compile(r'data-engine="([0-9a-f]+)"')


@dataclass(frozen=True, slots=True)
class Deployment:
    """A published guide: where to ask for it, the address it was built for, and what it should be.

    Both addresses end with a slash; they differ only where a test serves what was built for elsewhere. `commit` may be
    empty: then any will do.
    """

    url: str
    address: str
    version: str
    commit: str = ""


class Reply(NamedTuple):
    """What the host sent; status 0 when it sent nothing of use, with the reason as the body."""

    status: int
    body: bytes

    @property
    def text(self) -> str:
        """The body as text; what is no text shows as such."""
        return self.body.decode(errors="replace")


def fetch(url: str) -> Reply:
    """Ask for a file; whatever goes wrong on the way is part of the reply."""
    try:
        with urlopen(Request(url, headers={"Cache-Control": "no-cache"}), timeout=SECONDS_FOR_A_FILE) as answer:
            return Reply(answer.status, answer.read())
    except HTTPError as refusal:
        with refusal:
            return Reply(refusal.code, refusal.read())
    except (OSError, HTTPException) as problem:
        return Reply(0, str(problem).encode())


def faults(site: Deployment) -> list[str]:
    """Everything that is wrong with what the host sends, each named by its file. Of an older release only that."""
    told = fetch(site.url + RELEASE)
    if problem := _wrong_release(site, told):
        return [problem]
    with ThreadPoolExecutor(AT_ONCE) as asking:
        parts = [*_pages(site), *_kept_files(site), *_engine_files(site), *_addresses(site)]
        return [fault for found in asking.map(lambda part: list(part()), parts) for fault in found]


type Part = Callable[[], Iterator[str]]
"""Asks for one file and yields what is wrong with it."""


def _wrong_release(site: Deployment, told: Reply) -> str:
    try:
        release = json.loads(told.body) if told.status == HTTPStatus.OK else {}
    except ValueError:
        release = {}
    wanted = {"version": site.version, **({"commit": site.commit} if site.commit else {})}
    found = {name: release.get(name) for name in wanted}
    return "" if found == wanted else f"{RELEASE}: says {found}, not {wanted}"


def _pages(site: Deployment) -> Iterator[Part]:
    """The pages of the sitemap."""
    reply = fetch(site.url + "sitemap.xml")
    try:
        entries = in_sitemap(reply.text)
    except ElementTree.ParseError:
        entries = []
    if site.address not in entries:
        yield partial(_fault, f"sitemap.xml: status {reply.status}, and {site.address} is not in it")
    for entry in entries:
        yield partial(_page, site, entry)


def _page(site: Deployment, address: str) -> Iterator[str]:
    if not address.startswith(site.address):
        yield f"sitemap.xml: {address} is not under {site.address}"
        return
    path = address.removeprefix(site.address)
    reply = fetch(site.url + path)
    name = path or "the home page"
    if reply.status != HTTPStatus.OK:
        yield f"{name}: status {reply.status}"
        return
    wanted = {
        "its canonical address": f'<link rel="canonical" href="{address}">',
        "its address for sharing": f'<meta property="og:url" content="{address}">',
        "a content-security policy": '<meta http-equiv="Content-Security-Policy"',
        f"version {site.version} in its footer": f">{site.version}</a>. Advice last reviewed on ",
    }
    yield from (f"{name}: has not {what}" for what, html in wanted.items() if html not in reply.text)
    yield from (f"{name}: names {link}, which is not secure" for link in _insecure(site, reply.text))


def _insecure(site: Deployment, html: str) -> list[str]:
    """Other places that a page names without encryption; of a guide that has none yet, its own addresses are not."""
    links = read_html(html).links
    return [link for link in links if link.startswith("http://") and not link.startswith(site.address)]


def _kept_files(site: Deployment) -> Iterator[Part]:
    """The files that the service worker keeps: whatever a page needs but Python, each with its hash."""
    reply = fetch(site.url + SERVICE_WORKER)
    found = _KEPT.search(reply.text)
    if reply.status != HTTPStatus.OK or not found:
        yield partial(_fault, f"{SERVICE_WORKER}: status {reply.status}, and no list of files in it")
        return
    for entry in json.loads(found[1]):
        yield partial(_file, site, entry["url"], entry["integrity"])


def _engine_files(site: Deployment) -> Iterator[Part]:
    """The files of the engine that the home page names."""
    found = _ENGINE.search(fetch(site.url).text)
    if not found:
        yield partial(_fault, "the home page: names no engine")
        return
    folder = f"{ENGINE_FOLDER}/{found[1]}/"
    reply = fetch(site.url + folder + MANIFEST)
    if hashlib.sha256(reply.body).hexdigest()[: len(found[1])] != found[1]:
        yield partial(_fault, f"{folder}{MANIFEST}: status {reply.status}, and not what its folder is named after")
        return
    entries: Mapping[str, Mapping[str, str]] = json.loads(reply.body)
    for name, entry in entries.items():
        digest = base64.b64encode(bytes.fromhex(entry["sha256"])).decode()
        yield partial(_file, site, folder + name, f"sha256-{digest}")


def _file(site: Deployment, path: str, integrity: str) -> Iterator[str]:
    reply = fetch(site.url + path)
    if reply.status != HTTPStatus.OK:
        yield f"{path}: status {reply.status}"
    elif f"sha256-{base64.b64encode(hashlib.sha256(reply.body).digest()).decode()}" != integrity:
        yield f"{path}: is not the file of this release"


def _addresses(site: Deployment) -> Iterator[Part]:
    """What only shows where the site really is: the page for lost visitors, at any depth, and the robots' file."""
    yield partial(_lost, site)
    yield partial(_robots, site)


def _lost(site: Deployment) -> Iterator[str]:
    reply = fetch(site.url + MISSING)
    if reply.status != HTTPStatus.NOT_FOUND:
        yield f"{MISSING}: status {reply.status} for a page that does not exist"
    if f'href="{urlsplit(site.address).path}questions/"' not in reply.text:
        yield f"{MISSING}: does not show the guide's own page for lost visitors"


def _robots(site: Deployment) -> Iterator[str]:
    if f"Sitemap: {site.address}sitemap.xml\n" not in fetch(site.url + "robots.txt").text:
        yield "robots.txt: does not name the sitemap"


def _fault(text: str) -> Iterator[str]:
    yield text


def until_fine(check: Callable[[], list[str]], seconds: float, pause: float = PAUSE) -> list[str]:
    """Check, and while something is wrong check again for so many seconds; return what is wrong in the end."""
    end = time.monotonic() + seconds
    while (found := check()) and time.monotonic() + pause < end:
        print(f"{len(found)} faults, such as: {found[0]}. Asking again in {pause:.0f} s.", flush=True)
        time.sleep(pause)
    return found


def main(arguments: Sequence[str] | None = None) -> int:
    """Check a published guide and print what is wrong; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="guide_site.publish.deployed", description="Check the guide where it was published."
    )
    parser.add_argument("url", help="its address, with the base path")
    parser.add_argument("--commit", default="", help="the commit it must have been built from")
    parser.add_argument("--wait", type=float, default=0, help="seconds for which an old release may still be sent")
    options = parser.parse_args(arguments)
    url = options.url.rstrip("/") + "/"
    site = Deployment(url, url, version(), options.commit)
    found = until_fine(lambda: faults(site), options.wait)
    if not found:
        from guide_site.publish.visit import visit_with_own_browser  # a browser is needed only now

        found = visit_with_own_browser(url)
    print("\n".join(found) or f"{url} is as it should be.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
