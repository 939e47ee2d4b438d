"""A visit to the published guide in a real browser: an answer looked up, one by Python, and one without a network."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Mapping

from playwright.sync_api import Browser, ConsoleMessage, Page, Request, expect, sync_playwright
from playwright.sync_api import Error as BrowserError

from guide_site.browsers.chromium import LAUNCH_FLAGS, ensure_chromium
from guide_site.site.build import RELEASE

FLAGS = [flag for flag in LAUNCH_FLAGS if not flag.startswith("--host-resolver-rules")]
"""As for the tests, but the guide is not on this machine."""
WITHIN_A_PAGE = ("blob:", "data:", "about:")
PATIENCE = 120
"""Seconds that Python may take to answer, and the service worker to keep everything."""

BEFORE = {"stage": "waiting", "days_since_interview": "5-7"}
AFTER = {"rapport": "warm", "role": "hiring-manager", "employer": "typical"}
"""What is answered before and after the screen of what has happened, which is nothing, in the order of asking."""
VERDICT = "send-optional"

NOTE_WHO_ANSWERS = """
window.answeredBy = [];
new MutationObserver((changes) => {
  for (const { target } of changes) window.answeredBy.push(target.getAttribute('data-from'));
}).observe(document, { attributes: true, attributeFilter: ['data-from'], subtree: true });
"""
KEPT = """
async () => {
  const ready = navigator.serviceWorker.controller !== null;
  const engines = (await caches.keys()).filter((name) => name.startsWith('engine '));
  if (!ready || engines.length !== 1) return false;
  const kept = (await (await caches.open(engines[0])).keys()).map(({ url }) => url);
  const manifest = kept.find((url) => url.endsWith('/manifest.json'));
  if (!manifest) return false;
  const files = Object.keys(await (await fetch(manifest)).json());
  return files.every((name) => kept.some((url) => url.endsWith('/' + name)));
}
"""
REACHES_THE_HOST = "(file) => fetch(file, { cache: 'no-store' }).then(({ ok }) => ok, () => false)"


def visit_with_own_browser(url: str) -> list[str]:
    """Start a browser and visit the guide; return what went wrong.

    Raises:
        StepError: There is no browser.
    """
    executable = ensure_chromium()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=FLAGS)
        try:
            return visit(browser, url)
        finally:
            browser.close()


def visit(browser: Browser, url: str, seconds_to_keep: float = PATIENCE) -> list[str]:
    """Visit the guide at `url`, which ends with a slash, as someone new; return what went wrong.

    `seconds_to_keep` is how long the service worker may take to keep everything.
    """
    context = browser.new_context(base_url=url, viewport={"width": 390, "height": 844})
    context.set_default_timeout(PATIENCE * 1000)
    context.add_init_script(NOTE_WHO_ANSWERS)
    page = context.new_page()
    complaints: list[str] = []

    def hear(message: ConsoleMessage) -> None:
        asked = message.location.get("url", "")
        if message.type == "error" and not asked.endswith(RELEASE):  # which is how the end of the network is tried
            complaints.append(f"the console says: {message.text}")

    def see(request: Request) -> None:
        if not request.url.startswith((url, *WITHIN_A_PAGE)):
            complaints.append(f"a request to another place: {request.url}")

    page.on("console", hear)
    page.on("pageerror", lambda error: complaints.append(f"an error in the page: {error}"))
    context.on("request", see)
    steps: dict[str, Callable[[], None]] = {
        "an answer by look-up and by Python": lambda: _answers(page),
        "an answer without a network": lambda: _answers_offline(page, seconds_to_keep),
    }
    try:
        for title, act in steps.items():
            try:
                act()
            except (AssertionError, BrowserError) as problem:
                return [f"{title}: {problem}", *complaints]
        return complaints
    finally:
        context.close()


def _answers(page: Page) -> None:
    """What is tapped is answered from what was worked out before, and then by Python, which says the same."""
    page.goto("after-the-interview/")
    _choose(page, BEFORE)
    page.get_by_role("button", name="None of these").click()
    _choose(page, AFTER)
    calculator, answer = page.locator("section[data-calculator]"), page.locator("[data-answer]")
    expect(calculator).to_have_attribute("data-state", re.compile("ready|failed"), timeout=PATIENCE * 1000)
    assert calculator.get_attribute("data-state") == "ready", "Python could not be started"
    expect(answer).to_have_attribute("data-from", "python")
    expect(answer).to_have_attribute("data-verdict", VERDICT)
    by = page.evaluate("answeredBy")
    assert "build" in by, f"only {by} answered, not what was worked out when the site was built"


def _choose(page: Page, choices: Mapping[str, str]) -> None:
    for question, choice in choices.items():
        page.locator(f".sc-pill:has(input[name='{question}'][value='{choice}'])").click()


def _answers_offline(page: Page, seconds_to_keep: float) -> None:
    """Once all is kept, a page that was never opened answers without a network, by Python too."""
    end = time.monotonic() + seconds_to_keep
    while not page.evaluate(KEPT):
        assert time.monotonic() < end, "the service worker has not kept everything"
        page.wait_for_timeout(250)
    assert page.evaluate(REACHES_THE_HOST, f"../{RELEASE}"), f"{RELEASE} cannot be read"
    page.context.set_offline(True)
    assert not page.evaluate(REACHES_THE_HOST, f"../{RELEASE}"), "the network cannot be cut off: this proves nothing"
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Noor")
    expect(page.locator(".sc-message__body").first).to_contain_text("Noor", timeout=PATIENCE * 1000)
