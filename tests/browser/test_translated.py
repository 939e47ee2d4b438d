"""A page in a browser's translation: what one sends, and names, stay as they are; the rest survives it."""

from __future__ import annotations

from urllib.parse import unquote

import pytest
from playwright.sync_api import Locator, Page, expect

from guide_site.serve.server import SiteServer

pytestmark = pytest.mark.browser

PYTHON = 90_000
"""Milliseconds that Python may take to load on a busy machine."""
TRANSLATE = """
() => {
  const kept = "[translate=no], .notranslate, script, style, template, textarea, .translated";
  const translate = (root) => {
    const found = [];
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = texts.currentNode; node; node = texts.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE && node.data.trim()) found.push(node);
    }
    for (const node of found.filter(({ parentElement }) => parentElement && !parentElement.closest(kept))) {
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      outer.className = "translated";
      inner.textContent = `Übersetzt ${node.data.length}`;
      outer.append(inner);
      node.replaceWith(outer);
    }
  };
  translate(document.body);
  const added = (changes) => changes.flatMap(({ addedNodes }) => [...addedNodes]).forEach(translate);
  new MutationObserver(added).observe(document.body, { childList: true, subtree: true });
}
"""
"""What a browser's translation does to a page, and from then on to all that comes into it: each text is replaced within
two elements, but for what is marked."""
MAIL = 'a[href^="mailto:"]'


def answered(page: Page) -> None:
    expect(page.locator("[data-answer]")).to_have_attribute("data-from", "python", timeout=PYTHON)
    expect(page.locator("section[data-pending]")).to_have_count(0, timeout=PYTHON)


def copied(page: Page, button: Locator) -> str:
    """What is in the clipboard once a button has said that it is."""
    page.evaluate("navigator.clipboard.writeText('')")
    button.click()
    page.wait_for_function("document.querySelector('[data-said]').textContent !== ''")
    found: str = page.evaluate("navigator.clipboard.readText()")
    return found.replace("\r\n", "\n")


def written(draft: Locator) -> dict[str, str]:
    """All of a draft that is sent, and the count of a note, which has a limit."""
    parts = {"body": ".sc-message__body", "subject": ".sc-message__subject [translate=no]", "count": ".sc-count"}
    found = {name: draft.locator(place) for name, place in parts.items()}
    return {name: place.text_content() or "" for name, place in found.items() if place.count()}


def is_whole(draft: Locator) -> None:
    """A draft's copy and its mail link carry the text that it shows, and its count counts that."""
    shown = written(draft)
    assert "Übersetzt" not in "".join(shown.values())
    assert ("count" in shown) != ("subject" in shown)
    assert shown.get("count", f"{len(shown['body'])} ").startswith(f"{len(shown['body'])} ")
    assert copied(draft.page, draft.locator("button[data-copy]")) == shown["body"]
    if draft.locator(MAIL).count():
        address = unquote(draft.locator(MAIL).get_attribute("href") or "").replace("\r\n", "\n")
        assert address == f"mailto:?subject={shown['subject']}&body={shown['body']}"


@pytest.mark.parametrize("where", ["what-to-write/", "emails/"])
@pytest.mark.answered_outside
def test_what_is_sent_stays_as_it_was_written_and_answers_still_come(visitor: Page, where: str) -> None:
    visitor.goto(where)
    name = visitor.locator('.sc-form [name="their_name"]')
    name.fill("Siobhán")
    for none in visitor.get_by_role("button", name="None of these").all():
        none.click()
    draft = visitor.locator(".sc-message").first
    expect(draft.locator(".sc-message__body")).to_contain_text("Siobhán", timeout=PYTHON)
    answered(visitor)
    before = written(draft)
    visitor.evaluate(TRANSLATE)
    expect(visitor.locator("h1")).to_contain_text("Übersetzt")
    expect(draft.locator("b").first).to_contain_text("Übersetzt")
    assert written(draft) == before
    is_whole(draft)

    name.fill("Noor")
    expect(draft.locator(".sc-message__body")).to_contain_text("Noor")
    answered(visitor)
    assert written(draft) != before
    expect(draft.locator("b").first).to_contain_text("Übersetzt")
    is_whole(draft)


@pytest.mark.answered_outside
def test_names_and_the_words_of_a_plan_stay_as_they_are(visitor: Page, server: SiteServer) -> None:
    visitor.goto("whom-to-add/")
    visitor.locator('[name="people.1.name"]').fill("Siobhán Frost")
    visitor.locator('[name="people.1.role"]').select_option("lead")
    name = visitor.locator(".sc-person__name b").first
    expect(name).to_have_text("Siobhán Frost", timeout=PYTHON)
    answered(visitor)
    visitor.evaluate(TRANSLATE)
    visitor.locator('[name="people.1.name"]').fill("Noor Frost")
    expect(name).to_have_text("Noor Frost", timeout=PYTHON)
    answered(visitor)

    visitor.locator('a[href*="/your-plan/"]').first.evaluate("link => link.click()")
    in_plan = visitor.locator(".sc-part .notranslate", has_text="Frost").first
    expect(in_plan).to_have_text("Noor Frost", timeout=PYTHON)
    answered(visitor)
    expect(visitor.locator(".sc-part--to-do").first).to_contain_text("Übersetzt")
    plan = visitor.locator("#plan-text").text_content() or ""
    assert "Noor Frost" in plan
    assert "Übersetzt" not in plan
    assert copied(visitor, visitor.locator('button[data-copy="plan-text"]')) == plan
    link = copied(visitor, visitor.locator('button[data-copy="plan-link"]'))
    assert link.startswith(f"{server.url}your-plan/#my-plan:")
