"""A store that is full, emptied or spoiled is no reason to withhold what has arrived: deliver first, keep later."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from extent import usually
from guide_site.addresses import TEST_BASE
from guide_site.serve.server import Fault, SiteServer
from should_connect.html.section import FAILURES

pytestmark = pytest.mark.browser

PYTHON = 90_000
"""Milliseconds that Python may take to load on a busy machine."""
STALL = 20_000
"""Milliseconds of silence after which a page gives a file up."""
FULL = "const full = async () => { throw new DOMException('full', 'QuotaExceededError'); };"
NO_ROOM_FOR_PYTHON = """
const put = Cache.prototype.put;
Cache.prototype.put = function (request, response) {
  return String(request.url ?? request).includes('/assets/engine/') ? full() : put.call(this, request, response);
};
"""
NO_CACHE_FOR_PYTHON = """
const open = CacheStorage.prototype.open;
CacheStorage.prototype.open = function (name) { return name.startsWith('engine ') ? full() : open.call(this, name); };
"""
NOTHING_ONCE_INSTALLED = """
for (const of of [CacheStorage, Cache]) {
  for (const name of ['open', 'put', 'match', 'keys', 'delete'].filter((name) => name in of.prototype)) {
    const real = of.prototype[name];
    of.prototype[name] = function (...given) { return self.registration.active ? full() : real.apply(this, given); };
  }
}
"""
NOTHING = "Cache.prototype.put = full;"
SAVES_DATA = (
    "Object.defineProperty(navigator, 'connection', {value: {saveData: true, effectiveType: '4g'}, writable: false});"
)
"""Nothing is fetched ahead, so each file comes when the test expects it."""
SPOIL = """
async (file) => {
  const name = (await caches.keys()).find((name) => name.startsWith('engine '));
  const cache = await caches.open(name);
  const kept = (await cache.keys()).find(({ url }) => url.endsWith(`/${file}`));
  await cache.put(kept, new Response('none of it', { headers: { 'Content-Type': 'text/javascript' } }));
}
"""
NUMBER_KEPT = """
async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith('engine '));
  const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return kept.flat().length;
}
"""
EMPTY = "async () => { for (const name of await caches.keys()) await caches.delete(name); }"


@pytest.fixture
def host(site: Path) -> Iterator[SiteServer]:
    """The built site at an address of its own, where nothing is stored yet."""
    with SiteServer(site, TEST_BASE) as server:
        yield server


@pytest.fixture
def visitor(chromium: Browser, host: SiteServer) -> Iterator[BrowserContext]:
    """Somebody's browser, which has never been there."""
    context = chromium.new_context(base_url=host.url)
    context.add_init_script(SAVES_DATA)
    yield context
    context.close()


def until(page: Page, function: str, wanted: object) -> None:
    """Wait until a function returns what is wanted, promises among it."""
    end = time.monotonic() + PYTHON / 1000
    while (found := page.evaluate(function)) != wanted:
        assert time.monotonic() < end, f"{function} is {found}, not {wanted}"
        page.wait_for_timeout(100)


def comes(visitor: BrowserContext, *, controlled: bool = True) -> Page:
    """A visit that does not need Python yet, and afterwards is looked after by a service worker."""
    page = visitor.new_page()
    page.goto("./")
    if controlled:
        until(page, "() => navigator.serviceWorker.controller !== null", wanted=True)
    return page


def asks(page: Page) -> None:
    """Open a page and say what it takes Python to answer."""
    comes_back(page)
    page.get_by_role("button", name="None of these").click()


def comes_back(page: Page) -> None:
    """Open the page in a tab that knows the choices by now, and give only the words."""
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Siobhán")


def is_answered(page: Page) -> None:
    expect(page.locator(".sc-message__body").first).to_contain_text("Siobhán", timeout=PYTHON)
    expect(page.locator("section[data-pending]")).to_have_count(0)


def fails(page: Page, *codes: str) -> None:
    expect(page.locator("section[data-calculator]")).to_have_attribute("data-state", "failed", timeout=PYTHON)
    assert page.locator("[data-failure]").inner_text() in [FAILURES[code] for code in codes]


def is_given_up(page: Page, host: SiteServer, file: str) -> None:
    """Once a file has been asked for, let the time of a silence pass for the page until it gives up."""
    end = time.monotonic() + PYTHON / 1000
    while page.locator("section[data-calculator]").get_attribute("data-state") != "failed":
        assert time.monotonic() < end, "the page never gives up"
        if any(path.endswith(f"/{file}") for path in host.log):
            page.clock.run_for(STALL)
        else:
            page.wait_for_timeout(100)


def tries_again(page: Page) -> None:
    page.get_by_role("button", name="Try again").click()


def is_kept(page: Page, host: SiteServer) -> None:
    """Wait until all of Python is kept."""
    (engine,) = host.root.glob("assets/engine/*")
    until(page, NUMBER_KEPT, wanted=len(list(engine.iterdir())))


FULL_STORES = {
    "no room for Python": (NO_ROOM_FOR_PYTHON, True),
    "no cache for Python": (NO_CACHE_FOR_PYTHON, True),
    "nothing any more": (NOTHING_ONCE_INSTALLED, True),
    "nothing from the beginning": (NOTHING, False),
}


@pytest.mark.parametrize(
    ("store", "installs"),
    usually(FULL_STORES["no room for Python"], FULL_STORES["nothing any more"], of=[*FULL_STORES.values()]),
    ids=FULL_STORES,
)
def test_on_a_full_disk_python_comes_and_trying_again_works(
    visitor: BrowserContext, host: SiteServer, store: str, installs: bool
) -> None:
    worker = f"{FULL}{store}".encode() + (host.root / "sw.js").read_bytes()
    faults = {r"/sw\.js$": Fault(body=worker), r"\.wasm$": Fault(cut_after=5000)}
    host.fault = lambda path: next((fault for file, fault in faults.items() if re.search(file, path)), None)
    page = comes(visitor, controlled=installs)
    asks(page)
    fails(page, "truncated", "blocked")
    del faults[r"\.wasm$"]
    tries_again(page)
    is_answered(page)
    page.close()
    page = comes(visitor, controlled=installs)
    asks(page)
    is_answered(page)


@pytest.mark.parametrize("file", usually("pyodide.asm.wasm", of=("worker.js", "pyodide.asm.wasm")))
def test_a_file_that_comes_to_a_stop_holds_up_no_second_try(
    visitor: BrowserContext, host: SiteServer, file: str
) -> None:
    host.fault = lambda path: Fault(stall_after=1000) if path.endswith(f"/{file}") else None
    visitor.clock.install()
    page = comes(visitor)
    asks(page)
    is_given_up(page, host, file)
    fails(page, "stalled", "timeout")
    host.fault = lambda path: None
    tries_again(page)
    is_answered(page)


def test_a_browser_that_empties_the_store_between_visits_gets_all_of_it_again(
    visitor: BrowserContext, host: SiteServer
) -> None:
    page = comes(visitor)
    asks(page)
    is_answered(page)
    is_kept(page, host)
    page.evaluate(EMPTY)
    page.close()
    page = comes(visitor)
    asks(page)
    is_answered(page)
    is_kept(page, host)


BAD_COPIES = {
    "worker, full since": ("worker.js", NO_ROOM_FOR_PYTHON),
    "script, full since": ("pyodide.mjs", NO_ROOM_FOR_PYTHON),
    "WebAssembly, emptied since": ("pyodide.asm.wasm", EMPTY),
}


@pytest.mark.parametrize(
    ("file", "store"),
    usually(BAD_COPIES["worker, full since"], BAD_COPIES["WebAssembly, emptied since"], of=[*BAD_COPIES.values()]),
    ids=BAD_COPIES,
)
def test_trying_again_mends_a_bad_copy_even_where_nothing_can_be_kept(
    visitor: BrowserContext, host: SiteServer, file: str, store: str
) -> None:
    page = comes(visitor)
    asks(page)
    is_answered(page)
    is_kept(page, host)
    page.evaluate(SPOIL, file)
    (worker,) = visitor.service_workers
    comes_back(page)
    fails(page, "wrong-file", "truncated")
    if store == EMPTY:
        worker.evaluate(EMPTY)
    else:
        worker.evaluate(f"() => {{ {FULL}{store} }}")
    tries_again(page)
    is_answered(page)
