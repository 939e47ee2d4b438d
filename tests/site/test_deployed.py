"""The check of the published guide passes where the guide is sound, at any address, and finds whatever is not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from extent import usually
from guide_site import repository
from guide_site.addresses import TEST_BASE, base_path, site_address, with_base
from guide_site.changelog import version
from guide_site.publish.deployed import Deployment, faults, until_fine
from guide_site.publish.visit import visit
from guide_site.serve.server import Fault, SiteServer
from guide_site.site.build import build_site
from guide_site.steps import ROOT

PROJECT_PAGE = with_base(site_address(), TEST_BASE)
OWN_DOMAIN = "https://example.org/"
FORK = "https://github.com/someone/their-guide"
SHORT = 3
"""Seconds to wait for what will not come."""


@pytest.fixture(scope="session")
def own_domain(build_once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """The site as GitHub builds it for a fork with a domain of its own; the build has checked every link."""

    def make(out: Path) -> None:
        with pytest.MonkeyPatch.context() as runner:
            runner.delenv(repository.ADDRESS_VARIABLE, raising=False)
            runner.setenv("GITHUB_SERVER_URL", "https://github.com")
            runner.setenv("GITHUB_REPOSITORY", "someone/their-guide")
            build_site(out, OWN_DOMAIN)

    return build_once("own-domain", make)


@pytest.fixture(params=["a project page", "an own domain"])
def published(request: pytest.FixtureRequest) -> Iterator[Deployment]:
    """The guide, served as it is where it is published."""
    as_project = request.param == "a project page"
    folder = request.getfixturevalue("site" if as_project else "own_domain")
    address = PROJECT_PAGE if as_project else OWN_DOMAIN
    with SiteServer(folder, base_path(address)) as server:
        yield Deployment(server.url, address, version())


@pytest.fixture
def host(site: Path) -> Iterator[SiteServer]:
    """A host of the test's own, which it may break."""
    with SiteServer(site, TEST_BASE) as server:
        yield server


def test_a_sound_site_has_no_faults_wherever_it_is_published(published: Deployment) -> None:
    assert faults(published) == []


@pytest.mark.browser
def test_a_visit_to_a_sound_site_goes_well_wherever_it_is_published(published: Deployment, chromium: Browser) -> None:
    assert visit(chromium, published.url) == []


def test_a_site_for_its_own_domain_knows_no_other_address(own_domain: Path) -> None:
    other = site_address().rstrip("/")
    for file in own_domain.rglob("*"):
        if file.suffix in {".html", ".xml", ".txt", ".json", ".webmanifest"}:
            assert other not in file.read_text(encoding="utf-8"), file


def test_its_frames_and_its_manifest_lead_to_the_root_of_its_own_domain(own_domain: Path) -> None:
    advisers = (own_domain / "for-advisers" / "index.html").read_text(encoding="utf-8")
    assert f'src="{OWN_DOMAIN}embed/after-interview/"' in advisers
    assert f'<link rel="canonical" href="{OWN_DOMAIN}after-the-interview/">' in (
        own_domain / "embed" / "after-interview" / "index.html"
    ).read_text(encoding="utf-8")
    assert 'href="/manifest.webmanifest"' in (own_domain / "404.html").read_text(encoding="utf-8")


def test_each_page_of_a_fork_leads_to_its_source_and_to_its_own_text_there(own_domain: Path) -> None:
    texts = sorted((ROOT / "docs").glob("*.md"))
    assert texts
    for text in texts:
        page = own_domain / ("" if text.stem == "index" else text.stem) / "index.html"
        html = page.read_text(encoding="utf-8")
        assert f'href="{FORK}"' in html, text.name
        assert f'href="{FORK}/edit/main/docs/{text.name}"' in html, text.name


Change = Callable[[bytes], bytes | None]
"""What becomes of a file: other bytes, or None when it is missing."""


def gone(_: bytes) -> None:
    return None


def replaced(old: str, new: str) -> Change:
    def change(content: bytes) -> bytes:
        assert old.encode() in content
        return content.replace(old.encode(), new.encode())

    return change


BROKEN: dict[str, tuple[str, Change, str]] = {
    "a missing page": (r"/no-answer/(index\.html)?$", gone, "no-answer/: status 404"),
    "a missing style": (r"guide\.css$", gone, "assets/guide.css: status 404"),
    "a page of another release": (r"/privacy/index\.html$", replaced("</h1>", "!</h1>"), "privacy/index.html: is not"),
    "a missing file of Python": (r"\.asm\.wasm$", gone, "pyodide.asm.wasm: status 404"),
    "a spoiled file of Python": (r"python_stdlib\.zip\.packed$", lambda _: b"PK", "python_stdlib.zip.packed: is not"),
    "another engine's manifest": (r"/manifest\.json$", replaced("bytes", "octets"), "not what its folder is named"),
    "no service worker": (r"/sw\.js$", gone, "sw.js: status 404"),
    "another version in a footer": (
        r"/prepare/$",
        replaced(f">{version()}</a>. Advice", ">0.9.9</a>. Advice"),
        f"prepare/: has not version {version()} in its footer",
    ),
    "a wrong canonical address": (
        r"/sources/$",
        replaced(f'<link rel="canonical" href="{PROJECT_PAGE}', '<link rel="canonical" href="https://example.org/'),
        "sources/: has not its canonical address",
    ),
    "a page without a policy": (r"/rulebook/$", replaced("Content-Security-Policy", "X"), "has not a content-security"),
    "a picture that is not secure": (
        r"/emails/$",
        replaced("</h1>", '</h1><img src="http://example.org/x.png" alt="">'),
        "emails/: names http://example.org/x.png",
    ),
    "a sitemap of another address": (r"sitemap\.xml$", replaced(PROJECT_PAGE, OWN_DOMAIN), f"{PROJECT_PAGE} is not in"),
    "no sitemap": (r"sitemap\.xml$", gone, "sitemap.xml: status 404"),
    "robots led astray": (r"robots\.txt$", replaced(PROJECT_PAGE, OWN_DOMAIN), "robots.txt: does not name"),
    "a found page that does not exist": (r"no-such-page", lambda _: b"Hello", "status 200 for a page that does not"),
    "another version": (r"release\.json$", replaced(version(), "0.9.9"), "'version': '0.9.9'"),
    "no word on the release": (r"release\.json$", gone, "'version': None"),
}


APART = (
    frozenset(("another engine's manifest", "a sitemap of another address", "no service worker")),
    frozenset(("no sitemap",)),
    frozenset(("another version",)),
    frozenset(("no word on the release",)),
)
"""What hides others of the faults, or would be hidden."""
TOGETHER = (frozenset(BROKEN).difference(*APART), *APART)
EACH_ALONE = tuple(frozenset((name,)) for name in BROKEN if frozenset((name,)) not in TOGETHER)


@pytest.mark.parametrize(
    "names",
    usually(*TOGETHER, of=(*TOGETHER, *EACH_ALONE)),
    ids=lambda names: f"{min(names)} and {len(names) - 1} more" if len(names) > 1 else min(names),
)
def test_whatever_is_wrong_is_found_and_named(host: SiteServer, names: frozenset[str]) -> None:
    def fault(path: str) -> Fault | None:
        for where, change, _ in map(BROKEN.__getitem__, names):
            if re.search(where, path):
                file = host.root / path.removeprefix(TEST_BASE)
                file = file / "index.html" if file.is_dir() else file
                body = change(file.read_bytes() if file.is_file() else b"")
                return Fault(missing=True) if body is None else Fault(body=body)
        return None

    host.fault = fault
    found = faults(Deployment(host.url, PROJECT_PAGE, version()))
    for name in names:
        assert any(BROKEN[name][2] in problem for problem in found), (name, found)


def test_a_site_of_another_commit_is_not_taken_for_this_one(host: SiteServer) -> None:
    host.fault = lambda path: Fault(body=b'{"version": "%s", "commit": "old"}' % version().encode()) if (
        path.endswith("release.json")
    ) else None  # fmt: skip
    assert faults(Deployment(host.url, PROJECT_PAGE, version(), "old")) == []
    (problem,) = faults(Deployment(host.url, PROJECT_PAGE, version(), "new"))
    assert "'commit': 'old'" in problem


def test_a_host_that_cannot_be_reached_is_a_fault(host: SiteServer) -> None:
    with SiteServer(host.root) as other:
        gone = other.url
    assert faults(Deployment(gone, PROJECT_PAGE, version())) != []


VISITS = {
    "no service worker": ("sw.js", "an answer without a network"),
    "no answers worked out before": ("/assets/answers/", "not what was worked out when the site was built"),
    "no Python": (".asm.wasm", "Python could not be started"),
}


@pytest.mark.browser
@pytest.mark.parametrize(("lost", "complaint"), VISITS.values(), ids=VISITS)
def test_a_visit_tells_what_a_visitor_would_miss(
    host: SiteServer, chromium: Browser, lost: str, complaint: str
) -> None:
    host.fault = lambda path: Fault(missing=True) if lost in path else None
    assert complaint in visit(chromium, host.url, SHORT)[0]


def test_an_old_release_is_waited_out_but_not_for_ever() -> None:
    answers = iter([["old"], ["old"], []])
    assert until_fine(lambda: next(answers), seconds=60, pause=0.01) == []
    assert until_fine(lambda: ["old"], seconds=0.05, pause=0.01) == ["old"]
    assert until_fine(lambda: ["old"], seconds=0) == ["old"]
