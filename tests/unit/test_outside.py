"""Links out of the guide are all known and followed, and a dead one is named with where it stands."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import override

import pytest

from guide_site.publish.outside import Found, Link, State, follow, links, report
from should_connect.catalogue import NORMS
from should_connect.catalogue.sources import ARTICLES


class _Replies(BaseHTTPRequestHandler):
    """Answers /404 with that status, and /away with a redirect to /200."""

    @override
    def log_message(self, format: str, *args: object) -> None:
        pass

    def do_GET(self) -> None:
        status = 302 if self.path == "/away" else int(self.path.removeprefix("/"))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", "/200")
        self.end_headers()


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Replies)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize(
    ("path", "state"),
    [
        ("200", State.FINE),
        ("away", State.FINE),
        ("404", State.DEAD),
        ("410", State.DEAD),
        ("403", State.BY_HAND),
        ("429", State.BY_HAND),
    ],
)
def test_a_link_is_fine_dead_or_to_be_opened_by_hand(site: str, path: str, state: State) -> None:
    assert follow(Link(site + path, "N1")).state is state


def test_a_server_that_is_not_there_is_a_dead_link() -> None:
    assert follow(Link("http://127.0.0.1:9/", "N1")).state is State.DEAD


def test_every_article_and_every_place_with_an_address_is_followed_once() -> None:
    found = [link.address for link in links()]
    assert len(found) == len(set(found))
    assert {f"https://{article.address}" for article in ARTICLES} <= set(found)
    assert {f"https://{place.address}" for norm in NORMS.values() for place in norm.found_in if place.address} <= set(
        found
    )


def test_a_link_in_a_page_is_followed_too(tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text("See [there](https://example.org/a) and [here](other.md).", encoding="utf-8")
    assert links(tmp_path)[-1] == Link("https://example.org/a", "page.md")


def test_the_report_names_the_dead_first_and_counts_the_fine() -> None:
    told = report(
        (
            Found(Link("https://a.org", "N1"), State.FINE, "200"),
            Found(Link("https://b.org", "N2"), State.BY_HAND, "403"),
            Found(Link("https://c.org", "N3"), State.DEAD, "404"),
        )
    )
    assert told.splitlines() == [
        "dead: https://c.org (N3): 404",
        "to be opened by hand: https://b.org (N2): 403",
        "3 links, 1 of them fine.",
    ]
