"""No page keeps anyone out as far as axe can tell: every rule on, light and dark, as built and once answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from guide_site.steps import ROOT
from should_connect.calculators import PAGES

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
OTHERS = (
    "",
    "questions",
    "where-they-disagree",
    "rulebook",
    "sources",
    "for-advisers",
    "what-this-guide-does-not-do",
    "privacy",
    "404.html",
)
WIDTHS = {"phone": 390, "desk": 1280}


def violations(page: Page) -> list[str]:
    """What axe finds, a line each: the rule, what is wrong and where."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: dict[str, Any] = page.evaluate("axe.run()")
    return [
        f"{page.url} {violation['id']}: {violation['help']}: {node['target']} {node['html'][:120]}"
        for violation in found["violations"]
        for node in violation["nodes"][:3]
    ]


def scheme_is(page: Page, scheme: str) -> None:
    expect(page.locator("body")).to_have_attribute(
        "data-md-color-scheme", {"light": "default", "dark": "slate"}[scheme]
    )


@pytest.mark.parametrize("width", WIDTHS.values(), ids=WIDTHS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.expects_errors("404")
def test_no_page_keeps_anyone_out(open_page: OpenPage, scheme: str, width: int) -> None:
    page = open_page(viewport={"width": width, "height": 844}, color_scheme=scheme, reduced_motion="reduce")
    found: list[str] = []
    for slug in (*OTHERS, *PAGES.values()):
        page.goto(slug if "." in slug else f"./{slug}{'/' if slug else ''}")
        scheme_is(page, scheme)
        found += violations(page)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_an_answer_keeps_nobody_out(open_page: OpenPage, scheme: str) -> None:
    page = open_page(color_scheme=scheme, reduced_motion="reduce")
    page.goto("what-to-write/")
    page.get_by_label("Their name").fill("Noor")
    page.locator("textarea").fill("Hi Nor, did I get the job???")
    expect(page.locator(".sc-own mark").first).to_be_visible(timeout=60_000)
    found = violations(page)
    page.goto("when-to-send/")
    page.locator('input[name="interview_date"]').fill("1999-01-01")
    expect(page.locator("#error-interview_date")).not_to_be_empty(timeout=60_000)
    found += violations(page)
    page.locator('input[name="interview_date"]').fill("2026-11-19")
    expect(page.locator(".sc-timeline")).to_be_visible()
    found += violations(page)
    page.goto("whom-to-add/")
    page.locator('[name="people.1.role"]').select_option("lead")
    page.get_by_role("button", name="Add another person").click()
    expect(page.locator(".sc-person").first).to_be_visible(timeout=60_000)
    found += violations(page)
    assert not found, "\n".join(found)
