"""Two thousand answers in one tab, over all calculators: it holds no more in the end than in the beginning.

`SOAK_ANSWERS` and `SOAK_SEED` change how many there are and which.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from statistics import median

import pytest
from playwright.sync_api import CDPSession, Page, expect

from guide_site.serve.server import Fault, SiteServer
from should_connect.calculators import PAGES

pytestmark = pytest.mark.browser

ANSWERS = 2000
"""What one tab is asked."""
ON_A_PAGE = 10
"""Answers on a page until the next page is opened."""
SCRIPTS = 2048
"""Kilobytes by which what scripts hold may grow between the first quarter of the answers and the last. The theme keeps
listeners of every page that it has shown, about 8 kB for each; some 200 pages are opened."""
NODES = 10_000
"""Nodes by which what is held of pages may grow; a page has about 2,500."""
PYTHON = 8192
"""Kilobytes by which Python's memory may grow; it grows in steps, and never shrinks."""
PATIENCE = 120_000
"""Milliseconds within which a page on a busy machine has an answer."""
WITNESS = b"""
const instantiate = WebAssembly.instantiate;
WebAssembly.instantiate = async (module, imports) => {
  const made = await instantiate(module, imports);
  const own = Object.values((made.instance ?? made).exports).find((value) => value instanceof WebAssembly.Memory);
  const memory = imports?.env?.memory ?? own;
  if ((memory?.buffer.byteLength ?? 0) > (self.memory?.buffer.byteLength ?? 0)) self.memory = memory;
  return made;
};
"""
"""Runs before the worker's own script, and keeps hold of Python's memory to ask for its size."""
ANSWER = """
async ({ chance, patience }) => {
  const { form } = document.querySelector("section[data-calculator] form input, section[data-calculator] form select")
    ?? {};
  const controls = [...(form?.elements ?? [])].filter(({ type }) => /radio|checkbox|text|date|select/.test(type));
  if (!controls.length) return 0;
  const control = controls[Math.floor(chance * controls.length)];
  if (/radio|checkbox/.test(control.type)) {
    control.click();
  } else {
    if (control.type === "date") control.value = `2026-11-${10 + Math.floor(chance * 997) % 20}`;
    else if (control.type === "select-one") control.selectedIndex = Math.floor(chance * 997) % control.options.length;
    else control.value = `Noor ${Math.floor(chance * 1e6)}, thank you for the talk about caches.`;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
  const end = Date.now() + patience;
  while (document.querySelector("section[data-pending]")) {
    if (Date.now() > end) throw new Error("no answer came");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return 1;
}
"""
"""Answers one question of the page, and waits until Python has replied; 0 where nothing is asked."""


@pytest.fixture
def watched(server: SiteServer) -> Iterator[SiteServer]:
    """The site, with a worker that tells how large Python's memory is."""
    (worker,) = server.root.glob("assets/engine/*/worker.js")
    body = WITNESS + worker.read_bytes()
    server.fault = lambda path: Fault(body=body) if path.endswith("/worker.js") else None
    yield server
    server.fault = lambda path: None


def sizes(page: Page, session: CDPSession) -> tuple[int, int, int]:
    """What the tab's scripts hold after a clean-up, in kilobytes, how many nodes there are, and Python's memory."""
    session.send("HeapProfiler.collectGarbage")
    scripts: int = session.send("Runtime.getHeapUsage")["usedSize"]
    nodes: int = session.send("Memory.getDOMCounters")["nodes"]
    (worker,) = page.workers
    python: int = worker.evaluate("self.memory.buffer.byteLength")
    return scripts // 1024, nodes, python // 1024


def go(page: Page, slug: str, id: str) -> None:
    """To another page by a link, which puts it into this one and leaves Python running."""
    page.locator(f'a[href*="/{slug}/"]').first.evaluate("link => link.click()")
    expect(page.locator(f'section[data-calculator="{id}"][data-works]')).to_be_attached(timeout=PATIENCE)
    expect(page.locator("section[data-pending]")).to_have_count(0, timeout=PATIENCE)


def test_one_tab_answers_for_hours_and_holds_no_more_than_at_first(visitor: Page, watched: SiteServer) -> None:
    answers = int(os.environ.get("SOAK_ANSWERS", ANSWERS))
    seed = int(os.environ.get("SOAK_SEED", random.randrange(10**6)))
    print(f"\nseed {seed}, {answers} answers on {len(PAGES)} pages")
    chance = random.Random(seed)
    visitor.goto("what-to-write/")
    visitor.get_by_label("Their name").fill("Noor")
    section = visitor.locator("section[data-calculator]")
    expect(section).to_have_attribute("data-state", "ready", timeout=PATIENCE)
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()  # from now on nothing is loaded anew
    session = visitor.context.new_cdp_session(visitor)
    pages = [(id, slug) for id, slug in PAGES.items() if slug]
    given, held = 0, []
    while given < answers:
        for id, slug in pages:
            if not visitor.url.endswith(f"/{slug}/"):
                go(visitor, slug, id)
            for _ in range(ON_A_PAGE):
                given += visitor.evaluate(ANSWER, {"chance": chance.random(), "patience": PATIENCE})
            held.append(sizes(visitor, session))
        scripts, nodes, python = held[-1]
        print(f"{given} answers: scripts hold {scripts} kB, {nodes} nodes, Python has {python} kB", flush=True)
    quarter = len(held) // 4
    for name, sizes_of, most in zip(
        ("scripts", "nodes", "Python"), zip(*held, strict=True), (SCRIPTS, NODES, PYTHON), strict=True
    ):
        first, last = median(sizes_of[:quarter]), median(sizes_of[-quarter:])
        print(f"{name}: {first:.0f} in the first quarter, {last:.0f} in the last; {most} more are allowed")
        assert last <= first + most, name
