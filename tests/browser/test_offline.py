"""After one visit the guide works without a network, and a new release replaces the old one whole."""

from __future__ import annotations

import re
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from extent import every
from guide_site.addresses import TEST_BASE
from guide_site.bench.pages import pages
from guide_site.serve.server import SiteServer
from guide_site.site.farewell import write_farewell
from guide_site.site.offline import entries

pytestmark = [pytest.mark.browser, pytest.mark.expects_errors("net::ERR", "404")]

type OpenPage = Callable[..., Page]

PATIENCE = 60_000
"""Milliseconds that keeping the whole guide may take on a busy machine."""
NUMBER_KEPT = """
async prefix => {
  let number = 0;
  for (const name of await caches.keys()) {
    if (name.startsWith(prefix)) number += (await (await caches.open(name)).keys()).length;
  }
  return number;
}
"""
RELEASES = """
[
  document.querySelector('h1').textContent.match(/Release\\w+/)?.[0] ?? 'none',
  getComputedStyle(document.body).getPropertyValue('--release').trim() || 'none',
  window.release ?? 'none',
]
"""
"""What a page's text, its style and its script say of their release."""
SCRIPT = "fetch(`../assets/menus.js?${Math.random()}`).then(found => found.text())"
"""What a page gets for a script; the query sees to it that the browser's own cache has none."""
IN_CONTROL = "navigator.serviceWorker.controller !== null"
WAITING = "navigator.serviceWorker.getRegistration().then(found => found.waiting !== null)"
ENGINES_KEPT = """
() => caches.keys().then(names => names.filter(name => name.startsWith('engine ')).map(name => name.split(' ').at(-1)))
"""
SAVES_DATA = (
    "Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}, writable: false});"
)

NOTES_WHAT_THE_WORKER_IS_TOLD = """
window.told = [];
const { postMessage } = ServiceWorker.prototype;
ServiceWorker.prototype.postMessage = function (...words) {
  told.push(words[0]);
  return postMessage.apply(this, words);
};
"""


@pytest.fixture
def own_server(site: Path, tmp_path: Path) -> Iterator[SiteServer]:
    """A server of the test's own, which it may stop, over a copy of the site, which it may change."""
    copy = tmp_path / "site"
    shutil.copytree(site, copy)
    with SiteServer(copy, TEST_BASE) as server:
        yield server


@pytest.fixture
def visitor(chromium: Browser, own_server: SiteServer) -> Iterator[Page]:
    """Someone's first visit to the own server."""
    context = chromium.new_context(base_url=own_server.url, viewport={"width": 390, "height": 844})
    yield context.new_page()
    context.close()


def until(page: Page, expression: str, argument: object = None, wanted: object = True) -> None:
    """Wait until an expression has a value; the page's policy does not let Playwright's own waiting evaluate text."""
    end = time.monotonic() + PATIENCE / 1000
    while (found := page.evaluate(expression, argument)) != wanted:
        assert time.monotonic() < end, f"{expression} is {found}, not {wanted}"
        page.wait_for_timeout(100)


def wait_until_kept(page: Page, server: SiteServer) -> None:
    """Wait until the service worker has everything, Python too."""
    (engine,) = (server.root / "assets" / "engine").iterdir()
    until(page, IN_CONTROL)
    until(page, NUMBER_KEPT, "engine ", wanted=len(list(engine.iterdir())))


def cut_off(page: Page, server: SiteServer) -> None:
    page.context.set_offline(True)
    server.__exit__(None, None, None)


def wait_for_python(page: Page) -> None:
    expect(page.locator("[data-answer]")).to_have_attribute("data-from", "python", timeout=PATIENCE)
    expect(page.locator("section[data-pending]")).to_have_count(0)


def choose(page: Page, question: str, choice: str) -> None:
    page.locator(f'.sc-pill:has(input[name="{question}"][value="{choice}"])').click()


def test_after_one_visit_everything_works_without_a_network(visitor: Page, own_server: SiteServer) -> None:
    visitor.goto("./")
    wait_until_kept(visitor, own_server)
    cut_off(visitor, own_server)

    visitor.reload()
    choose(visitor, "stage", "waiting")
    expect(visitor.locator("[data-answer]")).to_have_attribute("data-from", re.compile("build|python"))
    wait_for_python(visitor)

    for page in every(4, pages(own_server.root)):
        opened = visitor.goto(f"./{page}")
        assert opened
        assert opened.ok, page
        expect(visitor.locator("h1")).to_have_count(1)

    visitor.goto("what-to-write/")
    visitor.get_by_label("Their name").fill("Siobhán Łęcka")
    visitor.get_by_role("button", name="None of these").click()
    wait_for_python(visitor)
    expect(visitor.locator(".sc-message__body").first).to_contain_text("Siobhán")


def test_without_a_network_clicks_and_search_work_too(visitor: Page, own_server: SiteServer) -> None:
    visitor.set_viewport_size({"width": 1300, "height": 900})
    visitor.goto("other-ways/")
    wait_until_kept(visitor, own_server)
    cut_off(visitor, own_server)
    visitor.locator('a[href$="no-answer/"] >> visible=true').first.press("Enter")
    expect(visitor).to_have_url(f"{own_server.url}no-answer/")
    expect(visitor.locator("h1")).to_contain_text("No reply")
    visitor.get_by_role("textbox", name="Search").click()
    visitor.keyboard.type("withdraw request", delay=20)
    expect(visitor.locator(".md-search-result__item").first).to_be_visible(timeout=PATIENCE)
    visitor.locator(".md-search-result__link").first.click()
    expect(visitor).not_to_have_url(f"{own_server.url}no-answer/")
    expect(visitor.locator("h1")).to_have_count(1)


def test_addresses_are_answered_as_the_host_does(visitor: Page, own_server: SiteServer) -> None:
    visitor.goto("./")
    wait_until_kept(visitor, own_server)
    cut_off(visitor, own_server)
    visitor.goto("no-answer?utm_source=somewhere#no-answer")
    expect(visitor).to_have_url(f"{own_server.url}no-answer/?utm_source=somewhere#no-answer")
    missing = visitor.goto("no-such-page/")
    assert missing
    assert missing.status == 404
    expect(visitor.get_by_role("heading", name="We can't find that page")).to_be_visible()
    assert visitor.evaluate("[...document.styleSheets].every(sheet => sheet.cssRules.length)")
    part = visitor.evaluate(
        "async url => { const found = await fetch(url, {headers: {Range: 'bytes=0-3'}});"
        "return [found.status, await found.text()]; }",
        f"{own_server.url}sitemap.xml",
    )
    assert part == [206, "<?xm"]


def test_a_page_added_since_takes_all_it_needs_from_the_host_even_once_the_worker_was_stopped(
    visitor: Page, own_server: SiteServer
) -> None:
    visitor.goto("./")
    until(visitor, IN_CONTROL)
    known = (own_server.root / "no-answer" / "index.html").read_text(encoding="utf-8")
    added = own_server.root / "added" / "index.html"
    added.parent.mkdir()
    added.write_text(known.replace("/menus.js", "/menus.js?added"), encoding="utf-8")
    script = own_server.root / "assets" / "menus.js"
    script.write_text(f"{script.read_text(encoding='utf-8')}\nwindow.release = 'Added';\n", encoding="utf-8")

    visitor.goto("added/")
    assert visitor.evaluate("window.release") == "Added"
    assert "Added" in visitor.evaluate(SCRIPT)
    browser = visitor.context.new_cdp_session(visitor)
    browser.send("ServiceWorker.enable")
    browser.send("ServiceWorker.stopAllWorkers")
    assert "Added" in visitor.evaluate(SCRIPT)
    visitor.goto("no-answer/")
    assert visitor.evaluate("window.release ?? null") is None
    assert "Added" not in visitor.evaluate(SCRIPT)


def test_whoever_saves_data_gets_python_only_when_something_needs_it(visitor: Page, own_server: SiteServer) -> None:
    visitor.add_init_script(SAVES_DATA + NOTES_WHAT_THE_WORKER_IS_TOLD)
    visitor.clock.install()
    visitor.goto("./")
    until(visitor, IN_CONTROL)
    choose(visitor, "stage", "waiting")
    expect(visitor.locator("[data-answer]")).to_have_attribute("data-from", "build")
    visitor.clock.run_for(20_000)  # for all that is put off until nothing competes with the visitor
    visitor.evaluate("fetch('./?own').then(found => found.text())")
    assert visitor.evaluate("window.told") == []
    assert visitor.evaluate(NUMBER_KEPT, "engine ") == 0
    assert not [path for path in own_server.log if "/assets/engine/" in path]
    visitor.goto("what-to-write/")
    visitor.get_by_label("Their name").fill("Noor")
    wait_for_python(visitor)
    wait_until_kept(visitor, own_server)
    assert len([path for path in own_server.log if path.endswith(".wasm")]) == 1


def release(site: Path, mark: str) -> None:
    """Change a page, a style and a script of a site, all with the same mark, and its service worker with them."""
    worker = site / "sw.js"
    code = worker.read_text(encoding="utf-8")
    for name in ("index.html", "no-answer/index.html", "assets/guide.css", "assets/menus.js"):
        file = site / name
        before = entry(site, file)
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".html":
            text = re.sub(r"( Release\w+)?</h1>", f" {mark}</h1>", text, count=1)
        elif file.suffix == ".css":
            text += f"\nbody {{ --release: {mark}; }}\n"
        else:
            text += f"\nwindow.release = '{mark}';\n"
        file.write_text(text, encoding="utf-8")
        assert before in code, name
        code = code.replace(before, entry(site, file))
    worker.write_text(code, encoding="utf-8")


def entry(site: Path, file: Path) -> str:
    (found,) = entries(site, [file])
    return f'"revision":"{found["revision"]}","integrity":"{found["integrity"]}"'


def test_a_new_release_replaces_the_old_one_whole(visitor: Page, own_server: SiteServer) -> None:
    release(own_server.root, "ReleaseOne")
    visitor.goto("./")
    wait_until_kept(visitor, own_server)
    until(visitor, RELEASES, wanted=["ReleaseOne"] * 3)

    release(own_server.root, "ReleaseTwo")
    visitor.reload()
    until(visitor, WAITING)
    # It was not there when the page was loaded, and it does not push itself into a page that is being read.
    until(visitor, RELEASES, wanted=["ReleaseOne"] * 3)
    visitor.reload()
    expect(visitor.locator("h1")).to_contain_text("ReleaseTwo")
    until(visitor, RELEASES, wanted=["ReleaseTwo"] * 3)


def test_a_click_is_enough_to_get_the_new_release(visitor: Page, own_server: SiteServer) -> None:
    other = visitor.context.new_page()
    for page in (visitor, other):
        page.set_viewport_size({"width": 1300, "height": 900})
    visitor.goto("other-ways/")
    wait_until_kept(visitor, own_server)
    other.goto("other-ways/")
    release(own_server.root, "ReleaseTwo")
    other.reload()
    until(other, WAITING)
    for page in (visitor, other):
        page.locator('a[href$="no-answer/"] >> visible=true').first.press("Enter")
        expect(page.locator("h1")).to_contain_text("ReleaseTwo")
        until(page, RELEASES, wanted=["ReleaseTwo"] * 3)


def test_a_new_release_brings_its_python_and_forgets_the_old_one(visitor: Page, own_server: SiteServer) -> None:
    visitor.goto("no-answer/")  # which needs no Python before something is said
    wait_until_kept(visitor, own_server)
    rename_engine(own_server.root, "0123456789abcdef")
    visitor.reload()
    until(visitor, WAITING)
    visitor.reload()
    until(visitor, ENGINES_KEPT, wanted=["0123456789abcdef"])
    wait_until_kept(visitor, own_server)


def rename_engine(site: Path, name: str) -> None:
    """Serve the engine under another name, everywhere."""
    folder = next((site / "assets" / "engine").iterdir())
    old = folder.name
    folder.rename(folder.with_name(name))
    code = (site / "sw.js").read_text(encoding="utf-8").replace(old, name)
    for page in site.rglob("index.html"):
        before = entry(site, page)
        page.write_text(page.read_text(encoding="utf-8").replace(old, name), encoding="utf-8")
        code = code.replace(before, entry(site, page))
    (site / "sw.js").write_text(code, encoding="utf-8")


def test_the_guide_can_be_installed(page: Page) -> None:
    page.goto("rulebook/")
    session = page.context.new_cdp_session(page)
    manifest = session.send("Page.getAppManifest")
    assert not manifest["errors"]
    assert manifest["url"].endswith(f"{TEST_BASE}manifest.webmanifest")
    errors = session.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error["errorId"] for error in errors] in ([], ["in-incognito"])


def test_a_guide_that_moves_takes_away_what_it_has_stored(visitor: Page, own_server: SiteServer) -> None:
    visitor.goto("./")
    until(visitor, IN_CONTROL)
    write_farewell(own_server.root, "https://example.org/new/")
    visitor.goto("after-the-interview/")
    visitor.evaluate("navigator.serviceWorker.getRegistration().then(found => found?.update().catch(() => {}))")
    expect(visitor.locator("body")).to_contain_text("has moved to https://example.org/new/", timeout=PATIENCE)
    until(visitor, "caches.keys().then(names => names.length)", wanted=0)
    until(visitor, "navigator.serviceWorker.getRegistrations().then(found => found.length)", wanted=0)
