"""The engine loads, answers, and comes to an end whatever a network, a host or a browser does to it.

The page here holds nothing but the engine and the runtime is the one visitors get, so what fails is the engine. The
limits are the real ones too: the page's clock is wound forward.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from guide_site.browser import LAUNCH_FLAGS, find_chromium
from guide_site.runtime import (
    LOCK,
    MANIFEST,
    STDLIB,
    PackedRuntime,
    pack,
    pack_archives,
    read_zip,
    rewrite_zip,
    unpack,
    write_manifest,
)
from guide_site.server import Fault, SiteServer
from guide_site.steps import ROOT
from should_connect.web import respond

pytestmark = pytest.mark.browser

PAGE = """<!doctype html>
<title>The engine alone</title>
<link rel="icon" href="data:,">
<script type="module">
  import { engine } from './engine.js';
  window.engine = engine;
  window.seen = [];
  engine.subscribe((status) => window.seen.push(status));
  engine.start('engine/NAME/');
</script>
"""
REQUEST = {"calculator": "after-interview", "values": {"role": "panel"}, "root": "../", "today": "2026-01-05"}
STALL, START, LOAD, ANSWER = 20_000, 60_000, 300_000, 10_000
WASM = "pyodide.asm.wasm"
WHEEL = "*.whl.packed"
LIBRARY = f"{STDLIB}.packed"


@pytest.fixture(scope="module")
def runtime(tmp_path_factory: pytest.TempPathFactory) -> PackedRuntime:
    """The runtime that is published."""
    return pack(tmp_path_factory.mktemp("packed"))


def lay_out(root: Path, runtime: Path) -> None:
    """Make a site of one page around a runtime."""
    shutil.copytree(runtime, root / "engine" / runtime.name)
    shutil.copy(ROOT / "docs" / "assets" / "engine.js", root)
    (root / "index.html").write_text(PAGE.replace("NAME", runtime.name), encoding="utf-8")


@pytest.fixture
def host(tmp_path: Path, runtime: PackedRuntime) -> Iterator[SiteServer]:
    """A server with nothing but the engine; each test has its own, to spoil as it likes."""
    root = tmp_path / "site"
    root.mkdir()
    lay_out(root, runtime.directory)
    with SiteServer(root, "/a/guide/") as running:
        yield running


@pytest.fixture
def context(chromium: Browser) -> Iterator[BrowserContext]:
    """A browser that has never been here."""
    context = chromium.new_context()
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


def ends(page: Page, state: str = "failed") -> dict[str, Any]:
    """Wait for the engine to reach a state, and return its status then."""
    page.wait_for_function("state => window.engine?.state === state", arg=state, timeout=20_000)
    status: dict[str, Any] = page.evaluate("engine.status")
    return status


def answers(page: Page) -> dict[str, Any]:
    """Ask the engine, and return its answer or the code it failed with."""
    answer: dict[str, Any] = page.evaluate(
        "request => engine.ask(request).catch((failure) => ({ failure: failure.code }))", REQUEST
    )
    return answer


def recovers(page: Page, host: SiteServer) -> None:
    """Once the cause is gone, Retry is all it takes."""
    host.fault = lambda path: None
    page.evaluate("engine.retry()")
    ends(page, "ready")
    assert answers(page)["verdict"]


def passes(page: Page, milliseconds: int) -> None:
    """Let time pass for the page in one go."""
    page.clock.fast_forward(milliseconds)


def test_the_answer_is_the_one_that_cpython_gives(page: Page, host: SiteServer) -> None:
    page.goto(host.url)
    assert answers(page) == json.loads(respond(json.dumps(REQUEST)))


def test_progress_counts_the_bytes_of_the_manifest_and_never_goes_back(
    page: Page, host: SiteServer, runtime: PackedRuntime
) -> None:
    page.goto(host.url)
    ends(page, "ready")
    seen = page.evaluate("seen")
    received = [status["received"] for status in seen]
    assert received == sorted(received)
    assert {status["total"] for status in seen if status["received"]} == {received[-1]}
    assert received[-1] == sum(size for file, size in runtime.sizes.items() if file != "worker.js")


def test_every_file_is_downloaded_once_and_the_next_page_asks_for_none(
    context: BrowserContext, page: Page, host: SiteServer, runtime: PackedRuntime
) -> None:
    page.goto(host.url)
    ends(page, "ready")
    files = [Path(path).name for path in host.log if "/engine/" in path]
    assert sorted(files) == sorted([*runtime.sizes, MANIFEST])
    host.log.clear()
    second = context.new_page()
    second.goto(host.url)
    ends(second, "ready")
    assert not [path for path in host.log if "/engine/" in path]


def test_questions_asked_early_and_at_once_are_answered_in_order(page: Page, host: SiteServer) -> None:
    page.goto(host.url)
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


@pytest.mark.parametrize("file", FILES)
def test_a_missing_file_is_named_missing(page: Page, host: SiteServer, file: str) -> None:
    host.fault = failing(file, Fault(missing=True))
    page.goto(host.url)
    assert ends(page)["failure"] == "missing"
    recovers(page, host)


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_breaks_off_is_named_truncated(page: Page, host: SiteServer, file: str) -> None:
    host.fault = failing(file, Fault(cut_after=200))
    page.goto(host.url)
    assert ends(page)["failure"] == "truncated"
    recovers(page, host)


@pytest.mark.parametrize("file", FILES)
def test_a_page_in_place_of_a_file_is_the_wrong_file(page: Page, host: SiteServer, file: str) -> None:
    host.fault = failing(file, Fault(body=b"<!doctype html><title>Sign in to this network</title>" * 40_000))
    page.goto(host.url)
    assert ends(page)["failure"] == "wrong-file"
    recovers(page, host)


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_stops_arriving_has_stalled(page: Page, host: SiteServer, file: str) -> None:
    host.fault = failing(file, Fault(stall_after=200))
    page.goto(host.url)
    falls_silent(page)
    passes(page, STALL)
    assert ends(page)["failure"] == "stalled"
    recovers(page, host)


def falls_silent(page: Page) -> None:
    """Wait until all that can arrive has arrived."""
    page.wait_for_function(
        """() => new Promise((resolve) => {
          const before = window.seen?.length;
          setTimeout(() => resolve(window.seen && window.seen.length === before), 500);
        })"""
    )


@pytest.mark.parametrize("file", FILES)
def test_a_file_that_cannot_be_asked_for_is_named_blocked(page: Page, host: SiteServer, file: str) -> None:
    page.context.route(f"**/{file}", lambda route: route.abort("connectionrefused"))
    page.goto(host.url)
    assert ends(page)["failure"] == "blocked"
    page.context.unroute_all()
    recovers(page, host)


def test_the_webassembly_of_another_release_is_the_wrong_file(page: Page, host: SiteServer) -> None:
    ours = next(host.root.rglob(WASM)).read_bytes()
    host.fault = failing(WASM, Fault(body=ours[:-1] + bytes([ours[-1] ^ 1])))
    page.goto(host.url)
    assert ends(page)["failure"] == "wrong-file"
    recovers(page, host)


def test_a_slow_line_is_no_failure_and_shows_progress(page: Page, host: SiteServer) -> None:
    host.fault = lambda path: Fault(bytes_per_second=1_500_000)
    page.goto(host.url)
    ends(page, "ready")
    assert page.evaluate("new Set(seen.map((status) => status.received)).size") > 20
    assert answers(page)["verdict"]


def test_a_line_too_slow_to_ever_finish_is_given_up(page: Page, host: SiteServer) -> None:
    host.fault = failing(WASM, Fault(bytes_per_second=100_000))
    page.goto(host.url)
    step = STALL // 2
    for _ in range(LOAD // step + 1):
        page.wait_for_function("count => window.seen?.length > count || engine.state === 'failed'", arg=count(page))
        passes(page, step)
    assert ends(page)["failure"] == "timeout"
    recovers(page, host)


def count(page: Page) -> int:
    """How many times the engine has told its status."""
    told: int = page.evaluate("window.seen?.length ?? 0")
    return told


def test_a_page_from_before_a_new_release_is_told_so(page: Page, host: SiteServer) -> None:
    page.goto(host.url)
    ends(page, "ready")
    worker_dies(page)
    shutil.rmtree(host.root / "engine")
    (host.root / "index.html").write_text(PAGE.replace("NAME", "another"), encoding="utf-8")
    page.evaluate("engine.retry()")
    assert ends(page)["failure"] == "updated"


def worker_dies(page: Page) -> None:
    """Throw where nothing catches it."""
    page.workers[0].evaluate("() => { setTimeout(() => { throw new Error('dies') }) }")
    assert ends(page)["failure"] == "worker-died"


@pytest.mark.parametrize("asked", [False, True])
def test_a_worker_that_dies_later_is_noticed_and_replaced(page: Page, host: SiteServer, asked: bool) -> None:
    page.goto(host.url)
    ends(page, "ready")
    if asked:
        assert answers(page)["verdict"]
    worker_dies(page)
    assert answers(page) == {"failure": "worker-died"}
    recovers(page, host)


def test_a_worker_that_vanishes_is_noticed_by_the_next_question(page: Page, host: SiteServer) -> None:
    page.goto(host.url)
    ends(page, "ready")
    page.workers[0].evaluate("self.close()")
    page.evaluate("request => { window.asked = engine.ask(request).catch((failure) => failure.code) }", REQUEST)
    passes(page, ANSWER)
    assert page.evaluate("asked") == "timeout"
    recovers(page, host)


PROGRAM = """
def respond(request):
    if "fail" in request:
        raise ValueError(request)
    if "exhaust" in request:
        raise MemoryError(request)
    while "hang" in request:
        pass
    return '{"verdict": "fine"}'
"""


def with_python(host: SiteServer, runtime: PackedRuntime, source: str) -> None:
    """Put this source in the place of `should_connect.web`, in a runtime that is sound in every other way."""
    folder = host.root / "engine" / "other"
    folder.mkdir()
    unpack(runtime.directory, folder)
    (wheel,) = folder.glob("*.whl")
    files = {name: content for name, content in read_zip(wheel).items() if Path(name).stem != "web"}
    rewrite_zip(wheel, files | {"should_connect/web.py": source.encode()})
    lock = json.loads((folder / LOCK).read_text(encoding="utf-8"))
    lock["packages"]["should-connect"]["sha256"] = sha256(wheel.read_bytes()).hexdigest()
    (folder / LOCK).write_text(json.dumps(lock), encoding="utf-8")
    pack_archives(folder)
    write_manifest(folder)
    name = sha256((folder / MANIFEST).read_bytes()).hexdigest()[:16]
    folder.rename(folder.with_name(name))
    (host.root / "index.html").write_text(PAGE.replace("NAME", name), encoding="utf-8")


@pytest.mark.parametrize(("what", "code"), [("fail", "python"), ("exhaust", "out-of-memory")])
def test_an_exception_while_answering_is_a_failure_and_tells_no_one_what_was_typed(
    page: Page, host: SiteServer, runtime: PackedRuntime, what: str, code: str
) -> None:
    with_python(host, runtime, PROGRAM)
    told: list[str] = []
    page.on("console", lambda message: told.append(message.text))
    page.on("pageerror", lambda error: told.append(str(error)))
    page.goto(host.url)
    failure = page.evaluate(
        "what => engine.ask({ what, secret: 'Zebedee' }).catch(({ code, message, stack }) => [code, message, stack])",
        what,
    )
    assert failure[0] == code
    assert "Zebedee" not in " ".join([*told, *failure])
    assert ends(page)["failure"] == code
    recovers(page, host)


def test_an_answer_that_never_comes_is_given_up(page: Page, host: SiteServer, runtime: PackedRuntime) -> None:
    with_python(host, runtime, PROGRAM)
    page.goto(host.url)
    ends(page, "ready")
    page.evaluate("window.asked = ['hang', 'fine'].map((what) => engine.ask({ what }).catch(({ code }) => code)); 0")
    passes(page, ANSWER)
    assert page.evaluate("Promise.all(asked)") == ["timeout", "timeout"]
    recovers(page, host)


@pytest.mark.parametrize("source", ["raise ImportError", "import a_module_nobody_packed"])
def test_python_that_cannot_start_is_a_failure_each_time(
    page: Page, host: SiteServer, runtime: PackedRuntime, source: str
) -> None:
    with_python(host, runtime, source)
    page.goto(host.url)
    assert ends(page)["failure"] == "python"
    page.evaluate("engine.retry()")
    assert ends(page)["failure"] == "python"


def test_python_that_never_starts_is_given_up(page: Page, host: SiteServer, runtime: PackedRuntime) -> None:
    with_python(host, runtime, "while True: pass")
    page.goto(host.url)
    page.wait_for_function("window.engine?.status.total && engine.status.received === engine.status.total")
    passes(page, START)
    assert ends(page)["failure"] == "timeout"


@pytest.mark.parametrize(("flag", "code"), [("--wasm-max-mem-pages=64", "out-of-memory"), ("--jitless", "unsupported")])
def test_a_browser_that_cannot_run_it_says_why(host: SiteServer, chromium: Browser, flag: str, code: str) -> None:
    browser = chromium.browser_type.launch(executable_path=find_chromium(), args=[*LAUNCH_FLAGS, f"--js-flags={flag}"])
    page = browser.new_page()
    page.goto(host.url)
    assert ends(page)["failure"] == code
    browser.close()


def test_a_browser_without_module_workers_is_unsupported(page: Page, host: SiteServer) -> None:
    page.add_init_script("window.Worker = class extends Worker { constructor(url) { super(url); } }")
    page.goto(host.url)
    assert ends(page)["failure"] == "unsupported"
