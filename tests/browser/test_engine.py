"""The engine loads, answers, and comes to an end whatever a network, a host or a browser does to it.

Everything happens on a page of the built site that needs Python, so each failure is also one that the page has a
sentence for, loses nothing over and can be tried again after. The limits are the real ones: the page's clock is wound
forward.
"""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, Worker, expect

from extent import usually
from guide_site.addresses import TEST_BASE
from guide_site.browsers.chromium import LAUNCH_FLAGS, find_chromium
from guide_site.runtime.pack import LOCK, MANIFEST, STDLIB, pack_archives, read_zip, rewrite_zip, unpack, write_manifest
from guide_site.serve.server import Fault, SiteServer
from guide_site.site.finish import ENGINE_FOLDER
from should_connect.html.section import FAILURES
from should_connect.web import respond

pytestmark = pytest.mark.browser

PAGE = "what-to-write/"
WATCH = """
async () => {
  window.engine = (await import(document.querySelector('link[rel=modulepreload]').href)).engine;
  window.seen = [];
  engine.subscribe((status) => window.seen.push(status));
}
"""
REQUEST = {"calculator": "after-interview", "values": {"role": "panel"}, "root": "../", "today": "2026-01-05"}
PATIENCE = 60_000
"""Milliseconds in which even a busy machine gets there."""
STALL, START, LOAD, ANSWER = 20_000, 60_000, 300_000, 10_000
WASM = "pyodide.asm.wasm"
WHEEL = "*.whl.packed"
LIBRARY = f"{STDLIB}.packed"


@pytest.fixture
def host(site: Path) -> Iterator[SiteServer]:
    """The built site on a server of its own, as one that stalls keeps connections until it closes."""
    with SiteServer(site, TEST_BASE) as running:
        yield running


@pytest.fixture
def own_host(site: Path, tmp_path: Path) -> Iterator[SiteServer]:
    """A copy of the built site, to change at will: its files are links, so a new one must take an old one's place."""
    root = tmp_path / "site"
    shutil.copytree(site, root, copy_function=os.link)
    with SiteServer(root, TEST_BASE) as running:
        yield running


def engine_folder(host: SiteServer) -> Path:
    """The folder of the runtime that the site has."""
    (folder,) = (host.root / ENGINE_FOLDER).iterdir()
    return folder


def name_engine(host: SiteServer, published: Path, name: str) -> None:
    """Have the page name another engine than the published one, as a page of another release would."""
    page = host.root / PAGE / "index.html"
    html = page.read_text(encoding="utf-8").replace(published.name, name)
    page.unlink()
    page.write_text(html, encoding="utf-8")


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser that has never been here, and that asks the host for all it has not stored itself."""
    context = chromium.new_context(service_workers="block")
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    """A page whose clock can be wound forward."""
    page = context.new_page()
    page.clock.install()
    return page


def failing(file: str, fault: Fault) -> Callable[[str], Fault | None]:
    """A fault for one file of the engine, which may be named by a pattern."""
    return lambda path: fault if Path(path).match(file) else None


def opens(page: Page, host: SiteServer) -> None:
    """Open the page and say something that takes Python to answer: a name, and that nothing speaks against a note."""
    page.goto(host.url + PAGE)
    page.evaluate(WATCH)
    page.get_by_label("Their name").fill("Noor")
    page.get_by_role("button", name="None of these").click()


def ends(page: Page, state: str = "failed") -> dict[str, Any]:
    """Wait for the engine to reach a state, and return its status then; a failure is one that the page tells of."""
    page.wait_for_function("state => window.engine?.state === state", arg=state, timeout=PATIENCE)
    status: dict[str, Any] = page.evaluate("engine.status")
    if state == "failed":
        expect(page.locator("section[data-calculator]")).to_have_attribute("data-state", "failed")
        expect(page.locator("[data-failure]")).to_have_text(FAILURES[status["failure"]])
        # What stood there before is no answer to what was said since.
        answered = page.locator("section[data-calculator]:not([data-pending])").count() > 0
        expect(page.locator("[data-answer]")).to_be_visible(visible=answered)
        expect(page.get_by_label("Their name")).to_have_value("Noor")
    return status


def answers(page: Page) -> dict[str, Any]:
    """Ask the engine, and return its answer or the code it failed with."""
    answer: dict[str, Any] = page.evaluate(
        "request => engine.ask(request).catch((failure) => ({ failure: failure.code }))", REQUEST
    )
    return answer


def tries_again(page: Page) -> None:
    """Do what the page offers after a failure."""
    page.get_by_role("button", name="Try again").click()


def recovers(page: Page, host: SiteServer) -> None:
    """Once the cause is gone, trying again is all it takes, and what was typed is answered."""
    host.fault = lambda path: None
    tries_again(page)
    ends(page, "ready")
    assert answers(page)["verdict"]
    expect(page.locator(".sc-message__body").first).to_contain_text("Noor")
    # Nor does a reading view, or a browser to which no styles have come, go on saying what had happened.
    expect(page.locator(".sc-notice--failed")).to_have_attribute("hidden", "")


def count(page: Page) -> int:
    """How many times the engine has told its status."""
    told: int = page.evaluate("window.seen?.length ?? 0")
    return told


def passes(page: Page, milliseconds: int) -> None:
    """Let time pass for the page, and everything happen when it is due."""
    page.clock.run_for(milliseconds)


def is_asked(page: Page, host: SiteServer, file: str, before: int = 0) -> None:
    """Wait until a file is asked for, after so many requests that came before."""
    end = time.monotonic() + PATIENCE / 1000
    while not any(Path(path).match(file) for path in host.log[before:]):
        assert time.monotonic() < end, f"nobody asks for {file}"
        page.wait_for_timeout(50)


def gives_up(page: Page) -> None:
    """Let the time of a silence pass for the page until it gives up: whatever still arrives begins it anew."""
    end = time.monotonic() + PATIENCE / 1000
    while page.evaluate("engine.state") != "failed":
        assert time.monotonic() < end, "the page never gives up"
        passes(page, STALL)


def sleeps(page: Page, milliseconds: int) -> None:
    """Let the page find so much time over at once."""
    page.clock.fast_forward(milliseconds)


@pytest.fixture(scope="module")
def first_visit(chromium: Browser, site: Path) -> Iterator[tuple[Page, SiteServer]]:
    """A page on which Python has started without a fault, for tests that only look at what it then says."""
    context = chromium.new_context(service_workers="block")
    with SiteServer(site, TEST_BASE) as host:
        page = context.new_page()
        opens(page, host)
        ends(page, "ready")
        yield page, host
    context.close()


def test_the_answer_is_the_one_that_cpython_gives(first_visit: tuple[Page, SiteServer]) -> None:
    page, _ = first_visit
    assert answers(page) == json.loads(respond(json.dumps(REQUEST)))


def sizes(host: SiteServer) -> dict[str, int]:
    """Each file of the runtime in bytes, as its manifest has them."""
    manifest = json.loads((engine_folder(host) / MANIFEST).read_text(encoding="utf-8"))
    return {file: entry["bytes"] for file, entry in manifest.items()}


def test_progress_counts_the_bytes_of_the_manifest_and_never_goes_back(first_visit: tuple[Page, SiteServer]) -> None:
    page, host = first_visit
    seen = page.evaluate("seen")
    received = [status["received"] for status in seen]
    assert received == sorted(received)
    assert {status["total"] for status in seen if status["received"]} == {received[-1]}
    assert received[-1] == sum(size for file, size in sizes(host).items() if file != "worker.js")


def test_every_file_is_downloaded_once_and_the_next_page_asks_for_none(first_visit: tuple[Page, SiteServer]) -> None:
    page, host = first_visit
    files = [Path(path).name for path in host.log if "/engine/" in path]
    assert sorted(files) == sorted([*sizes(host), MANIFEST])
    before = len(host.log)
    second = page.context.new_page()
    opens(second, host)
    ends(second, "ready")
    assert not [path for path in host.log[before:] if "/engine/" in path]


def test_questions_asked_early_and_at_once_are_answered_in_order(page: Page, host: SiteServer) -> None:
    opens(page, host)
    replies = page.evaluate(
        """request => {
          const order = [];
          const ask = (name) => engine.ask({ ...request, calculator: name }).then(() => order.push(name));
          return Promise.all(['1', '2', '3'].map(ask)).then(() => order);
        }""",
        REQUEST,
    )
    assert replies == ["1", "2", "3"]


FILES = (MANIFEST, "worker.js", "pyodide.mjs", "pyodide.asm.js", WASM, LIBRARY, LOCK, WHEEL)
"""In the usual run each has a fault on one page, one after the other; with `--whole` each fault befalls all of them,
each on a page of its own, which recovers from it."""
SIGN_IN = Fault(body=b"<!doctype html><title>Sign in to this network</title>" * 40_000)


def fails_again(page: Page, host: SiteServer, file: str, fault: Fault) -> dict[str, Any]:
    """Try again with another fault, and return the status of the failure that this comes to."""
    told, before = count(page), len(host.log)
    host.fault = failing(file, fault)
    tries_again(page)
    if fault.stall_after is not None:
        is_asked(page, host, file, before)
        gives_up(page)
    page.wait_for_function("told => seen.length > told && engine.state === 'failed'", arg=told, timeout=PATIENCE)
    return ends(page)


def test_each_file_fails_in_its_own_way_and_once_nothing_does_trying_again_is_all_it_takes(
    page: Page, host: SiteServer
) -> None:
    # Whatever is routed is asked for each time, also where a file has come before.
    page.context.route("**/no-such-file", lambda route: route.continue_())
    host.fault = failing("worker.js", Fault(missing=True))
    opens(page, host)
    assert ends(page)["failure"] == "missing"
    ours = next(host.root.rglob(WASM)).read_bytes()
    for file, fault, code in (
        (MANIFEST, SIGN_IN, "wrong-file"),
        ("pyodide.mjs", Fault(missing=True), "missing"),
        ("pyodide.asm.js", Fault(cut_after=200), "truncated"),
        (WASM, SIGN_IN, "wrong-file"),
        (WASM, Fault(stall_after=200), "stalled"),
        (WASM, Fault(body=ours[:-1] + bytes([ours[-1] ^ 1])), "wrong-file"),  # that of another release
        (LIBRARY, Fault(cut_after=200), "truncated"),
        (WHEEL, Fault(missing=True), "missing"),
    ):
        assert fails_again(page, host, file, fault)["failure"] == code, file
    recovers(page, host)


@pytest.mark.parametrize("file", usually(of=FILES))
def test_a_missing_file_is_named_missing(page: Page, host: SiteServer, file: str) -> None:
    host.fault = failing(file, Fault(missing=True))
    opens(page, host)
    assert ends(page)["failure"] == "missing"
    recovers(page, host)


@pytest.mark.parametrize("file", usually(of=FILES))
def test_a_file_that_breaks_off_is_named_truncated(page: Page, host: SiteServer, file: str) -> None:
    host.fault = failing(file, Fault(cut_after=200))
    opens(page, host)
    assert ends(page)["failure"] == "truncated"
    recovers(page, host)


@pytest.mark.parametrize("file", usually(of=FILES))
def test_a_page_in_place_of_a_file_is_the_wrong_file(page: Page, host: SiteServer, file: str) -> None:
    host.fault = failing(file, SIGN_IN)
    opens(page, host)
    assert ends(page)["failure"] == "wrong-file"
    recovers(page, host)


@pytest.mark.parametrize("file", usually("worker.js", WHEEL, of=FILES))
def test_a_file_that_stops_arriving_has_stalled(page: Page, host: SiteServer, file: str) -> None:
    host.fault = failing(file, Fault(stall_after=200))
    opens(page, host)
    is_asked(page, host, file)
    gives_up(page)
    # The package comes while Python starts, of which nothing may be heard for longer.
    assert ends(page)["failure"] in (("stalled", "timeout") if file == WHEEL else ("stalled",))
    recovers(page, host)


@pytest.mark.parametrize("file", usually(LOCK, of=FILES))
def test_a_file_that_cannot_be_asked_for_is_named_blocked(page: Page, host: SiteServer, file: str) -> None:
    page.context.route(f"**/{file}", lambda route: route.abort("connectionrefused"))
    opens(page, host)
    assert ends(page)["failure"] == "blocked"
    page.context.unroute_all()
    recovers(page, host)


@pytest.mark.parametrize("asleep", usually(3_600_000, of=(STALL + 10_000, 3_600_000)), ids=["a moment", "an hour"])
def test_on_a_slow_line_progress_shows_and_a_computer_that_sleeps_meanwhile_goes_on_where_it_was(
    page: Page, host: SiteServer, asleep: int
) -> None:
    host.fault = lambda path: Fault(bytes_per_second=1_500_000)
    opens(page, host)
    page.wait_for_function("() => engine.status.received > 0")
    sleeps(page, asleep)
    ends(page, "ready")
    assert "failed" not in page.evaluate("seen.map((status) => status.state)")
    assert page.evaluate("new Set(seen.map((status) => status.received)).size") > 20
    assert answers(page)["verdict"]


def test_a_second_try_that_is_never_answered_is_given_up_too(page: Page, host: SiteServer) -> None:
    host.fault = failing(WASM, Fault(cut_after=200))
    opens(page, host)
    ends(page)
    page.context.route("**/worker.js", lambda route: None)
    tries_again(page)
    ends(page, "loading")
    gives_up(page)  # on the file, and then on the worker made of it
    assert ends(page)["failure"] == "stalled"
    page.context.unroute_all()
    recovers(page, host)


def test_a_line_too_slow_to_ever_finish_is_given_up(page: Page, host: SiteServer) -> None:
    host.fault = failing(WASM, Fault(bytes_per_second=100_000))
    opens(page, host)
    step = STALL // 2
    for _ in range(LOAD // step + 1):
        page.wait_for_function("count => window.seen?.length > count || engine.state === 'failed'", arg=count(page))
        passes(page, step)
    assert ends(page)["failure"] == "timeout"
    recovers(page, host)


def test_a_page_from_before_a_new_release_is_told_so(page: Page, own_host: SiteServer) -> None:
    opens(page, own_host)
    ends(page, "ready")
    worker_dies(page)
    name_engine(own_host, engine_folder(own_host), "another")
    shutil.rmtree(own_host.root / ENGINE_FOLDER)
    tries_again(page)
    assert ends(page)["failure"] == "updated"


def python_of(page: Page) -> Worker:
    """The worker that Python runs in; the search has one too."""
    return next(worker for worker in page.workers if "/worker.js" in worker.url)


def worker_dies(page: Page) -> None:
    """Throw where nothing catches it."""
    python_of(page).evaluate("() => { setTimeout(() => { throw new Error('dies') }) }")
    assert ends(page)["failure"] == "worker-died"


@pytest.mark.parametrize("asked", usually(True, of=(False, True)))
def test_a_worker_that_dies_is_noticed_and_one_that_vanishes_by_the_next_question(
    page: Page, host: SiteServer, asked: bool
) -> None:
    opens(page, host)
    ends(page, "ready")
    if asked:
        assert answers(page)["verdict"]
    worker_dies(page)
    assert answers(page) == {"failure": "worker-died"}
    recovers(page, host)
    python_of(page).evaluate("self.close()")
    page.evaluate("request => { window.asked = engine.ask(request).catch((failure) => failure.code) }", REQUEST)
    passes(page, ANSWER)
    assert page.evaluate("asked") == "timeout"
    recovers(page, host)


PROGRAM = """
def warm_up():
    yield


def respond(request):
    if "fail" in request:
        raise ValueError(request)
    if "exhaust" in request:
        raise MemoryError(request)
    while "hang" in request:
        pass
    return '{"verdict": "fine", "errors": {}}'
"""


def with_python(host: SiteServer, source: str) -> None:
    """Put this source in the place of `should_connect.web`, in a runtime that is sound in every other way."""
    published = engine_folder(host)
    folder = published.with_name("other")
    folder.mkdir()
    unpack(published, folder)
    (wheel,) = folder.glob("*.whl")
    files = {name: content for name, content in read_zip(wheel).items() if Path(name).stem != "web"}
    wheel.unlink()
    rewrite_zip(wheel, files | {"should_connect/web.py": source.encode()})
    lock = json.loads((folder / LOCK).read_text(encoding="utf-8"))
    lock["packages"]["should-connect"]["sha256"] = sha256(wheel.read_bytes()).hexdigest()
    (folder / LOCK).write_text(json.dumps(lock), encoding="utf-8")
    pack_archives(folder)
    write_manifest(folder)
    name = sha256((folder / MANIFEST).read_bytes()).hexdigest()[:16]
    name_engine(host, published, name)
    shutil.rmtree(published)
    folder.rename(folder.with_name(name))


@pytest.fixture(scope="module")
def programmed(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SiteServer]:
    """A host whose Python does as the question says."""
    root = tmp_path_factory.mktemp("programmed") / "site"
    shutil.copytree(site, root, copy_function=os.link)
    with SiteServer(root, TEST_BASE) as running:
        with_python(running, PROGRAM)
        yield running


def test_an_exception_while_answering_is_a_failure_and_tells_no_one_what_was_typed(
    page: Page, programmed: SiteServer
) -> None:
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    opens(page, programmed)
    for what, code in (("fail", "python"), ("exhaust", "out-of-memory")):
        ends(page, "ready")
        failure = page.evaluate(
            "what => engine.ask({ what, secret: 'Zebedee' }).catch(({ code, message, stack }) => "
            "[code, message, stack])",
            what,
        )
        assert failure[0] == code
        assert "Zebedee" not in " ".join([*told, *failure])
        assert ends(page)["failure"] == code
        tries_again(page)


def test_an_answer_that_never_comes_is_given_up(page: Page, programmed: SiteServer) -> None:
    opens(page, programmed)
    ends(page, "ready")
    page.evaluate("window.asked = ['hang', 'fine'].map((what) => engine.ask({ what }).catch(({ code }) => code)); 0")
    passes(page, ANSWER)
    assert page.evaluate("Promise.all(asked)") == ["timeout", "timeout"]
    tries_again(page)
    ends(page, "ready")


SOURCES = ("raise ImportError", "import a_module_nobody_packed")


@pytest.mark.parametrize("source", usually("raise ImportError", of=SOURCES))
def test_python_that_cannot_start_is_a_failure_each_time(page: Page, own_host: SiteServer, source: str) -> None:
    with_python(own_host, source)
    opens(page, own_host)
    assert ends(page)["failure"] == "python"
    tries_again(page)
    assert ends(page)["failure"] == "python"


def test_python_that_never_starts_is_given_up(page: Page, own_host: SiteServer) -> None:
    with_python(own_host, "while True: pass")
    opens(page, own_host)
    page.wait_for_function("() => engine.status.total && engine.status.received === engine.status.total")
    passes(page, START)
    assert ends(page)["failure"] == "timeout"


@pytest.mark.parametrize(("flag", "code"), [("--wasm-max-mem-pages=64", "out-of-memory"), ("--jitless", "unsupported")])
def test_a_browser_that_cannot_run_it_says_why(host: SiteServer, chromium: Browser, flag: str, code: str) -> None:
    browser = chromium.browser_type.launch(executable_path=find_chromium(), args=[*LAUNCH_FLAGS, f"--js-flags={flag}"])
    page = browser.new_page(service_workers="block")
    opens(page, host)
    assert ends(page)["failure"] == code
    browser.close()


def test_a_policy_against_webassembly_is_no_wrong_file_and_told_without_styles_too(
    page: Page, host: SiteServer
) -> None:
    def forbid(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": "script-src 'self'"})

    page.route("**/worker.js", forbid)
    opens(page, host)
    assert ends(page)["failure"] == "unsupported"
    page.evaluate("document.querySelectorAll('link[rel=stylesheet]').forEach(link => link.remove())")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()


@pytest.mark.expects_errors("net::ERR_BLOCKED_BY_RESPONSE")
def test_a_worker_that_lacks_what_the_host_demands_of_its_pages_is_blocked_and_no_wrong_file(
    page: Page, host: SiteServer
) -> None:
    def demand(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "cross-origin-embedder-policy": "require-corp"})

    page.route(f"**/{PAGE}", demand)
    opens(page, host)
    assert ends(page)["failure"] == "blocked"


def test_a_browser_that_refuses_workers_has_blocked_it_and_can_be_asked_again(page: Page, host: SiteServer) -> None:
    page.add_init_script(
        "const Real = window.Worker; window.Worker = class { constructor(url, options) {"
        " if (window.allowed) return new Real(url, options); throw new DOMException('refused', 'SecurityError'); } }"
    )
    opens(page, host)
    assert ends(page)["failure"] == "blocked"
    page.evaluate("window.allowed = true")
    recovers(page, host)


def test_a_browser_without_module_workers_is_unsupported(page: Page, host: SiteServer) -> None:
    page.add_init_script("window.Worker = class extends Worker { constructor(url) { super(url); } }")
    opens(page, host)
    assert ends(page)["failure"] == "unsupported"
