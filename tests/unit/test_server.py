"""The local server answers as GitHub Pages does, and goes wrong only when it is told to."""

from __future__ import annotations

import gzip
import http.client
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from watchfiles import Change

from guide_site.serve.live import EVENTS, SCRIPT, Rebuilds
from guide_site.serve.server import Fault, SiteServer
from guide_site.serve.watch import WATCHED_FILES, open_server, what_changed
from guide_site.steps import ROOT, StepError

BASE = "/some/base/"
PAGE = b"<!doctype html><title>Home</title>" + b"<p>Words.</p>" * 500
FILES = {
    "index.html": PAGE,
    "404.html": b"<title>Not here</title>",
    "guide/index.html": b"<title>Guide</title>",
    "app.js": b"export {};" * 50,
    "worker.mjs": b"export {};",
    "engine.wasm": b"\0asm" + bytes(2000),
    "library.zip": b"PK" + bytes(2000),
    "package.whl": b"PK",
    "dates.ics": b"BEGIN:VCALENDAR\r\n",
    "site.webmanifest": b"{}",
    "secret notes.txt": b"a name with a space",
}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[SiteServer]:
    root = tmp_path / "site"
    for name, content in FILES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (tmp_path / "outside.txt").write_bytes(b"not part of the site")
    with SiteServer(root, BASE) as running:
        yield running


def get(server: SiteServer, path: str, **headers: str) -> tuple[http.client.HTTPResponse, bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


def test_a_file_arrives_whole(server: SiteServer) -> None:
    response, body = get(server, BASE)
    assert (response.status, body) == (200, PAGE)
    assert response.getheader("Cache-Control") == "max-age=600"


@pytest.mark.parametrize(
    ("name", "type_", "compressed"),
    [
        ("index.html", "text/html; charset=utf-8", True),
        ("app.js", "text/javascript; charset=utf-8", True),
        ("worker.mjs", "text/javascript; charset=utf-8", True),
        ("engine.wasm", "application/wasm", True),
        ("dates.ics", "text/calendar; charset=utf-8", True),
        ("site.webmanifest", "application/manifest+json", True),
        ("library.zip", "application/zip", False),
        ("package.whl", "application/octet-stream", False),
    ],
)
def test_each_kind_of_file_has_its_type_and_is_compressed_when_that_helps(
    server: SiteServer, name: str, type_: str, compressed: bool
) -> None:
    response, body = get(server, BASE + name, Accept_Encoding="gzip, br")
    assert response.getheader("Content-Type") == type_
    assert (response.getheader("Content-Encoding") == "gzip") is compressed
    assert (gzip.decompress(body) if compressed else body) == FILES[name]


def test_a_file_that_has_not_changed_is_not_sent_again(server: SiteServer) -> None:
    for encoding in ("identity", "gzip"):
        first, _ = get(server, BASE, Accept_Encoding=encoding)
        tag = first.getheader("ETag")
        assert tag
        again, body = get(server, BASE, Accept_Encoding=encoding, If_None_Match=tag)
        assert (again.status, body) == (304, b"")


def test_a_file_that_has_changed_is_sent_again(server: SiteServer) -> None:
    first, _ = get(server, BASE, Accept_Encoding="gzip")
    (server.root / "index.html").write_bytes(b"new and shorter")
    again, body = get(server, BASE, Accept_Encoding="gzip", If_None_Match=first.getheader("ETag") or "")
    assert (again.status, gzip.decompress(body)) == (200, b"new and shorter")


@pytest.mark.parametrize(("path", "location"), [("/", BASE), ("/some/base", BASE), (BASE + "guide", BASE + "guide/")])
def test_a_missing_slash_or_base_path_is_mended_by_a_redirect(server: SiteServer, path: str, location: str) -> None:
    response, _ = get(server, path)
    assert (response.status, response.getheader("Location")) == (301, location)


def test_a_page_that_does_not_exist_shows_the_sites_own_404_page(server: SiteServer) -> None:
    response, body = get(server, BASE + "no/such/page/")
    assert (response.status, body) == (404, FILES["404.html"])


@pytest.mark.parametrize("path", ["../outside.txt", "%2e%2e/outside.txt", "guide/..%2f..%2f../outside.txt", "%00"])
def test_nothing_outside_the_site_is_served(server: SiteServer, path: str) -> None:
    response, body = get(server, BASE + path)
    assert response.status == 404
    assert b"not part of the site" not in body


def test_names_may_have_spaces_and_queries_are_ignored(server: SiteServer) -> None:
    _, body = get(server, BASE + "secret%20notes.txt?version=3")
    assert body == FILES["secret notes.txt"]
    assert server.log == [BASE + "secret notes.txt"]


def test_one_connection_serves_many_files_without_a_pause(server: SiteServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=10)
    started = time.perf_counter()
    for _ in range(250):
        connection.request("GET", BASE + "app.js")
        assert connection.getresponse().read() == FILES["app.js"]
    assert time.perf_counter() - started < 8, "a delayed acknowledgement costs 40 ms for each file"
    connection.close()


def test_a_file_can_be_made_to_go_missing_or_be_another(server: SiteServer) -> None:
    faults = {BASE + "app.js": Fault(missing=True), BASE + "engine.wasm": Fault(body=b"<html>")}
    server.fault = faults.get
    assert get(server, BASE + "app.js")[0].status == 404
    assert get(server, BASE + "engine.wasm")[1] == b"<html>"
    assert get(server, BASE)[1] == PAGE


def test_a_file_can_be_cut_off(server: SiteServer) -> None:
    server.fault = lambda path: Fault(cut_after=100)
    with pytest.raises(http.client.IncompleteRead) as caught:
        get(server, BASE)
    assert caught.value.partial == PAGE[:100]


def test_a_file_can_stall_until_the_server_closes(server: SiteServer) -> None:
    server.fault = lambda path: Fault(stall_after=100)
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=0.5)
    connection.request("GET", BASE)
    response = connection.getresponse()
    assert response.read(100) == PAGE[:100]
    with pytest.raises(TimeoutError):
        response.read(1)
    connection.close()


def test_a_file_can_be_slow(server: SiteServer) -> None:
    server.fault = lambda path: Fault(bytes_per_second=len(PAGE) * 2)
    started = time.perf_counter()
    assert get(server, BASE)[1] == PAGE
    assert time.perf_counter() - started > 0.4


def test_a_whole_line_can_be_slow_and_one_file_still_have_its_own_fault(server: SiteServer) -> None:
    server.line = Fault(delay=0.3)
    server.fault = lambda path: Fault(missing=True) if path.endswith(".css") else None
    started = time.perf_counter()
    assert get(server, BASE)[1] == PAGE
    assert time.perf_counter() - started > 0.3
    assert get(server, f"{BASE}any.css")[0].status == 404


def test_files_share_the_speed_of_a_slow_line(server: SiteServer) -> None:
    server.line = Fault(bytes_per_second=len(PAGE) * 4)
    started = time.perf_counter()
    with ThreadPoolExecutor() as visitors:
        bodies = list(visitors.map(lambda _: get(server, BASE)[1], range(3)))
    assert bodies == [PAGE] * 3
    assert time.perf_counter() - started > 0.7


def test_a_base_path_without_its_slashes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="slash"):
        SiteServer(tmp_path, "/base")


@pytest.fixture
def writing(server: SiteServer) -> Iterator[SiteServer]:
    """The site as whoever writes it sees it."""
    with SiteServer(server.root, BASE, rebuilds=Rebuilds()) as running:
        yield running


def test_only_whoever_writes_the_guide_gets_pages_that_reload_themselves(
    server: SiteServer, writing: SiteServer
) -> None:
    assert b"<script" not in get(server, BASE + "guide/")[1]
    assert get(server, BASE + SCRIPT)[0].status == 404
    (server.root / "guide" / "index.html").write_text("<head></head>", encoding="utf-8")
    assert get(writing, BASE + "guide/")[1].decode() == (
        f'<head><script type="module" src="{BASE}{SCRIPT}"></script></head>'
    )
    assert b"location.reload()" in get(writing, BASE + SCRIPT)[1]


def test_each_rebuild_is_announced_to_every_page_that_waits(writing: SiteServer) -> None:
    assert writing.rebuilds
    waiting = []
    for _ in range(3):
        connection = http.client.HTTPConnection("127.0.0.1", writing.port, timeout=10)
        connection.request("GET", BASE + EVENTS)
        waiting.append(connection.getresponse())
    before = {next_build(response) for response in waiting}
    assert len(before) == 1
    writing.rebuilds.announce()
    assert {next_build(response) for response in waiting} == {writing.rebuilds.build} != before


def next_build(response: http.client.HTTPResponse) -> str:
    told = response.readline().decode()
    assert response.readline() == b"\n"
    return told.removeprefix("data: ").strip()


def test_a_change_is_named_with_what_happened_to_it() -> None:
    changes = {(Change.modified, str(ROOT / "docs" / "emails.md")), (Change.deleted, str(ROOT / "CHANGELOG.md"))}
    assert what_changed(changes) == ["CHANGELOG.md (gone)", "docs/emails.md (changed)"]


def test_the_changelog_and_the_version_are_watched_too() -> None:
    assert {path.name for path in WATCHED_FILES} == {"mkdocs.yml", "CHANGELOG.md", "pyproject.toml"}


@pytest.mark.parametrize("host", ["nobody.invalid", "192.0.2.7"])
def test_a_host_that_is_not_this_machine_is_refused_in_a_sentence(host: str) -> None:
    with pytest.raises(StepError, match=f"^{re.escape(host)} is no address of this machine"):
        open_server(BASE, host, 0)
