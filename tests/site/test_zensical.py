"""The way past Material stays open: Zensical makes the same guide from the same sources, and its calculators answer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from guide_site.addresses import TEST_BASE, site_address, with_base
from guide_site.serve.server import SiteServer
from guide_site.site.build import build_site
from guide_site.site.pages import Page as ReadPage
from guide_site.site.pages import read_page
from guide_site.site.zensical import with_zensical
from should_connect.calculators import IDS, PAGES, get

SEARCH_STYLE = "Applying inline style violates"
"""Zensical's search writes its style into the page, which the guide's policy refuses: decision 010."""
REAL_PAUSES = {"FAKETIME_DONT_FAKE_MONOTONIC": "1"}
"""Where faketime sets the clock, Zensical would pause for as many years as it is ahead: decision 016."""


@pytest.fixture(scope="session")
def zensical(build_once: Callable[[str, Callable[[Path], None]], Path]) -> Path:
    """The site as made with Zensical; the build has checked every link and every rule."""
    address = with_base(site_address(), TEST_BASE)

    def make_pages(out: Path, variables: Mapping[str, str]) -> None:
        with_zensical(out, {**variables, **REAL_PAUSES})

    return build_once("zensical", lambda out: build_site(out, address, make_pages))


@pytest.fixture
def server(zensical: Path) -> Iterator[SiteServer]:
    """The site made with Zensical, in the place of the published one."""
    with SiteServer(zensical, TEST_BASE) as running:
        yield running


def pages(site: Path) -> Mapping[str, ReadPage]:
    return {file.relative_to(site).as_posix(): read_page(file) for file in site.rglob("*.html")}


def places(page: ReadPage) -> set[str]:
    """What can be linked to, without what the themes use within themselves."""
    return {id for id in page.ids if not id.startswith("__")}


def test_both_make_the_same_pages_with_the_same_names_and_places(site: Path, zensical: Path) -> None:
    ours, theirs = pages(site), pages(zensical)
    assert theirs.keys() == ours.keys()
    for path, page in ours.items():
        assert theirs[path].title.strip() == page.title.strip()
        assert theirs[path].description == page.description
        assert places(theirs[path]) == places(page), path


@pytest.mark.parametrize("id", IDS)
def test_every_calculator_is_in_its_place_with_its_answers_its_python_and_its_policy(zensical: Path, id: str) -> None:
    html = (zensical / PAGES[id] / "index.html").read_text(encoding="utf-8")
    (section,) = re.findall(rf'<section[^>]* data-calculator="{id}"[^>]*>', html)
    (engine,) = re.findall(r'data-engine="([0-9a-f]+)"', section)
    assert (zensical / "assets" / "engine" / engine / "manifest.json").is_file()
    answers = re.findall(r'data-answers="([^"]+)"', section)
    assert len(answers) == (get(id).view is not None or get(id).gathers)
    assert all((zensical / "assets" / "answers" / name).is_file() for name in answers)
    assert '<meta http-equiv="Content-Security-Policy"' in html


@pytest.mark.browser
@pytest.mark.expects_errors(SEARCH_STYLE)
def test_a_calculator_answers_by_look_up_and_by_python(page: Page) -> None:
    page.goto("after-the-interview/")
    answer = page.locator("[data-answer]")
    page.locator(".sc-pill:has(input[name=stage][value=waiting])").click()
    page.locator(".sc-pill:has(input[name=days_since_interview][value='5-7'])").click()
    page.locator(".sc-pill:has(input[name=asked_not_to][value=yes])").click()
    page.get_by_role("button", name="Continue").click()
    expect(answer).to_have_attribute("data-from", re.compile("build|python"))
    expect(answer).to_have_attribute("data-verdict", "do-not-send")
    expect(answer).to_have_attribute("data-from", "python", timeout=60_000)
    expect(answer).to_have_attribute("data-verdict", "do-not-send")


@pytest.mark.browser
@pytest.mark.answered_outside
@pytest.mark.expects_errors(SEARCH_STYLE)
def test_a_calculator_that_needs_words_answers_on_the_next_page(page: Page) -> None:
    page.set_viewport_size({"width": 1300, "height": 900})
    page.goto("after-the-interview/")
    page.locator('a[href$="what-to-write/"] >> visible=true').first.click()
    page.get_by_label("Their name").fill("Noor")
    page.get_by_role("button", name="None of these").click()
    expect(page.locator(".sc-message__body").first).to_contain_text("Noor", timeout=60_000)
