"""What a screen reader says: each answer once and in short, each error once, and nothing while somebody types."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from browser.accessibility.everywhere import PYTHON
from guide_site.serve.server import Fault, SiteServer
from should_connect.calculators import IDS, PAGES, get

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

LISTEN = """
addEventListener('DOMContentLoaded', () => {
  window.said = [];
  new MutationObserver((changes) => {
    const places = new Set(changes.filter(({addedNodes}) => addedNodes.length).map(({target}) =>
      (target.nodeType === 1 ? target : target.parentElement).closest('[aria-live], [role="status"], [role="alert"]')));
    for (const place of places) {
      if (place && place.getAttribute('aria-live') !== 'off' && place.checkVisibility()) {
        const changed = changes.find(({target}) => place.contains(target)).target;
        window.said.push((changed.nodeType === 1 ? changed : changed.parentElement).textContent.trim());
      }
    }
  }).observe(document.body, {subtree: true, childList: true, characterData: true});
});
"""
"""Notes what each live region gets, as a screen reader would hear it."""


@pytest.fixture
def heard(page: Page) -> Page:
    """A page that notes in `window.said` what is announced, and whose clock can be put forward."""
    page.add_init_script(LISTEN)
    page.clock.install()
    return page


def time_passes(page: Page) -> None:
    """Let all that the page has put off happen."""
    page.clock.run_for(10_000)


def said(page: Page) -> list[str]:
    """What was announced and is not empty."""
    return [words for words in page.evaluate("window.said") if words]


def test_the_places_that_speak_stand_in_every_page_before_any_script(site: Path) -> None:
    for id in IDS:
        html = (site / PAGES[id] / "index.html").read_text(encoding="utf-8")
        assert html.count("data-answer ") == 1, id
        assert html.count('aria-live="polite"') == 1 + html.count('data-part="count-aloud"'), id
        assert html.count('data-part="details" aria-live="off"') == 1, id
        assert ('data-part="problems"' in html) == (get(id).view is None and not get(id).gathers), id
        assert html.count("data-said") == 1, id


def test_an_answer_is_said_once_and_in_short_and_not_again_when_python_agrees(heard: Page) -> None:
    heard.goto("prepare/")
    answer = heard.locator("[data-answer]")
    while answer.get_attribute("data-settled") != "true":
        question = heard.locator('[data-question][data-turn="now"]').first.get_attribute("data-question")
        heard.locator(f'[data-question="{question}"] .sc-pill').first.click()
        expect(heard.locator(f'[data-question="{question}"]')).to_have_attribute("data-turn", "answered")
    expect(answer).to_have_attribute("data-from", "python", timeout=PYTHON)
    time_passes(heard)
    (words,) = said(heard)
    assert words == heard.locator(".sc-summary").text_content()
    assert len(words.split()) < 60


@pytest.mark.answered_outside
def test_nothing_is_said_while_somebody_types_and_one_error_once(heard: Page) -> None:
    heard.goto("when-to-send/")
    day = heard.locator('input[name="interview_date"]')
    day.fill("2026-11-19")
    expect(heard.locator("section[data-calculator]")).to_have_attribute("data-state", "ready", timeout=PYTHON)
    time_passes(heard)
    heard.evaluate("window.said = []")
    day.fill("1999-05-05")
    expect(heard.locator('[data-part="problems"]')).to_contain_text("2000 to 2099")
    expect(day).to_be_focused()
    time_passes(heard)
    errors = [words for words in said(heard) if words.startswith("Error")]
    assert errors == ["Error: Check the year. Use a date from 2000 to 2099."]
    expect(heard.locator(".sc-problems")).to_have_count(0)


@pytest.mark.answered_outside
def test_several_errors_are_listed_and_each_leads_to_its_field(heard: Page) -> None:
    heard.goto("when-to-send/")
    first, second = (heard.locator(f'input[name="{name}"]') for name in ("interview_date", "promised_date"))
    first.fill("1999-05-05")
    second.fill("1998-05-05")
    listed = heard.locator(".sc-problems")
    expect(listed.get_by_role("heading")).to_have_text("2 of your answers couldn't be used", timeout=PYTHON)
    for field in (first, second):
        expect(field).to_have_attribute("aria-invalid", "true")
        described = (field.get_attribute("aria-describedby") or "").split()
        name = field.get_attribute("name")
        assert f"error-{name}" in described
        expect(heard.locator(f"#error-{name}")).to_contain_text("Error: ")
    expect(second).to_be_focused()
    listed.get_by_role("link").first.press("Enter")
    expect(first).to_be_focused()
    expect(first).to_be_in_viewport()
    first.fill("2026-11-19")
    expect(listed).to_have_count(0)
    expect(first).not_to_have_attribute("aria-invalid", "true")


@pytest.mark.answered_outside
def test_a_copy_is_said(open_page: OpenPage) -> None:
    page = open_page(permissions=["clipboard-read", "clipboard-write"])
    page.add_init_script(LISTEN)
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Noor")
    page.get_by_role("button", name="None of these").click()
    copy = page.get_by_role("button", name="Copy note:").first
    expect(copy).to_be_visible(timeout=PYTHON)
    copy.click()
    copy.click()
    expect(page.locator("[data-said]")).to_have_text("Copied")
    expect(page.locator("[data-said]")).to_be_empty()
    expect(copy).to_have_text("Copy note")


def test_the_way_to_python_is_said_where_nothing_else_is(heard: Page, server: SiteServer) -> None:
    server.fault = lambda path: Fault(stall_after=0) if path.endswith(".wasm") else None
    try:
        heard.goto("what-to-write/")
        heard.get_by_label("Their name").fill("Noor")
        expect(heard.get_by_role("status").filter(has_text="Getting ready to write your note")).to_be_visible()
    finally:
        server.fault = lambda path: None
