"""Minutes of random faults; what is printed is what was tried and survived.

`CHAOS_SECONDS` and `CHAOS_SEED` change how long and which.
"""

from __future__ import annotations

import os
import random
import re
import time
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from guide_site.addresses import TEST_BASE
from guide_site.serve.server import Fault, SiteServer
from should_connect.html.section import FAILURES

pytestmark = pytest.mark.browser

SECONDS = 300
"""How long faults go on."""
PATIENCE = 120_000
"""Milliseconds within which a page on a busy machine has an answer or says why not."""
FILES = (r"worker\.js", r"manifest\.json", r".*\.wasm", r".*\.packed", r"pyodide.*", r"answers/.*", r"\w+\.js")
"""Engine, answers and scripts, each by a pattern of its name."""
PAGES = ("after-the-interview/", "what-to-write/", "emails/", "when-to-send/", "whom-to-add/", "no-answer/", "prepare/")
ENDED = """
() => {
  const section = document.querySelector("section[data-calculator]");
  if (section.dataset.state === "failed") return "failed";
  if (!section.hasAttribute("data-works")) {
    const late = document.querySelector(".sc-late");
    return late && getComputedStyle(late).visibility !== "hidden" && late.offsetHeight ? "not working" : null;
  }
  return section.dataset.state === "ready" && !section.hasAttribute("data-pending") ? "ready" : null;
}
"""
"""How a page has ended: with an answer, or with which of its sentences; null while it has not."""
ACTS = """
(form, [name, share]) => {
  const shown = (selector) => [...form.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  const [field] = shown('input[type=text], textarea');
  if (field) {
    field.value = name;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
  const choices = shown('.sc-pill');
  choices[Math.floor(share * choices.length)]?.click();
}
"""
"""All in one step: the script may come at any moment, and hides all but the first question. And how many show must not
change what a seed leads to."""


def any_fault(chance: random.Random) -> Fault:
    """A fault of each kind that the server knows, alone or slow as well."""
    start = chance.choice((0, 1, 100, 5000, 200_000))
    kind = chance.choice(
        (
            Fault(missing=True),
            Fault(body=b""),
            Fault(body=b"<!doctype html><title>Sign in</title>"),
            Fault(body=chance.randbytes(start)),
            Fault(body=b"{}"),
            Fault(cut_after=start),
            Fault(stall_after=start),
            Fault(bytes_per_second=chance.choice((50_000, 500_000))),
            Fault(delay=chance.choice((0.5, 3))),
        )
    )
    return kind


def named(fault: Fault) -> str:
    """The kind of a fault, without its bytes."""
    given = [name for name in Fault.__slots__ if getattr(fault, name) not in (None, False, 0)]
    return ", ".join(given)


def true_of(fault: Fault, hit: list[str], once: bool) -> frozenset[str]:
    """The failures whose sentences are true of a fault; a file that only comes late or slowly is no failure in time."""
    if fault.missing:
        codes = {"missing"}
    elif fault.body is not None:
        codes = {"wrong-file", "truncated"}
    elif fault.cut_after is not None:
        codes = {"truncated", "blocked"}
    elif fault.stall_after is not None:
        codes = {"stalled"}
    elif fault.bytes_per_second is not None:
        codes = {"timeout"}
    else:
        codes = set()
    if any(path.endswith("/worker.js") for path in hit):
        # A browser does not tell why a worker's file did not start: it is asked for again, and by then may be right.
        if once and codes:
            codes.add("blocked")
        # Another script is a worker that never says anything.
        if fault.body is not None:
            codes.add("stalled")
    return frozenset(codes)


def comes_again(page: Page, host: SiteServer) -> None:
    """A visit before, after which a service worker looks after the guide."""
    page.goto(host.url)
    page.wait_for_function("() => navigator.serviceWorker.controller !== null", timeout=PATIENCE)


def acts(page: Page, chance: random.Random) -> None:
    """Type into a field if there is one and tap a choice in sight, as a visitor does."""
    page.locator(".sc-form").evaluate(ACTS, [chance.choice(("Noor", "Dana Okafor", "Siobhán")), chance.random()])


def test_whatever_fails_a_page_ends_in_an_answer_or_a_true_sentence_and_can_try_again(
    chromium: Browser, site: Path
) -> None:
    seconds = int(os.environ.get("CHAOS_SECONDS", SECONDS))
    seed = int(os.environ.get("CHAOS_SEED", random.randrange(10**6)))
    print(f"\nseed {seed}, {seconds} seconds")
    chance = random.Random(seed)
    survived: Counter[str] = Counter()
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        fault, file = any_fault(chance), chance.choice(FILES)
        once, again = chance.random() < 0.3, chance.random() < 0.4
        with SiteServer(site, TEST_BASE) as host:
            hit: list[str] = []

            def wrong(
                path: str, fault: Fault = fault, file: str = file, once: bool = once, hit: list[str] = hit
            ) -> Fault | None:
                if not re.search(rf"/assets/(?:.*/)?{file}$", path) or (once and hit):
                    return None
                hit.append(path)
                return fault

            context = chromium.new_context(service_workers="allow" if again else "block")
            page = context.new_page()
            if again:
                comes_again(page, host)
            host.fault = wrong
            where = chance.choice(PAGES)
            tried = f"{where} {file} {named(fault)}{' once' if once else ''}{' on a second visit' if again else ''}"
            page.goto(host.url + where, wait_until="commit")
            page.locator(".sc-form").wait_for(state="attached")
            acts(page, chance)
            end = page.wait_for_function(ENDED, timeout=PATIENCE).json_value()
            if end == "failed":
                said = page.locator("[data-failure]").inner_text()
                assert hit, tried
                assert said in [FAILURES[code] for code in true_of(fault, hit, once)], f"{tried}: {said}"
                host.fault = lambda path: None
                page.get_by_role("button", name="Try again").click()
                expect(page.locator("section[data-calculator]")).to_have_attribute(
                    "data-state", "ready", timeout=PATIENCE
                )
                end = f"said '{said}', and tried again"
            elif end == "not working":
                host.fault = lambda path: None
                page.reload()
                acts(page, chance)
                page.wait_for_function(ENDED, timeout=PATIENCE)
                end = "said that it does not work, and worked when loaded again"
            context.close()
            print(f"{tried} ({len(hit)} files): {end}", flush=True)
            survived[end] += 1
    print(survived.most_common())
    assert survived
