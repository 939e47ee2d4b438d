"""What is overdue for a review is said to the visitor by the visitor's own clock, and not before."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import pytest
from playwright.sync_api import Page

from should_connect.catalogue import FACTS
from should_connect.catalogue.reviews import reviews

pytestmark = pytest.mark.browser

VOLATILE = min(found.until for found in reviews() if found.id in FACTS)
REST = min(found.until for found in reviews() if found.id not in FACTS)


def notices(page: Page, day: date, where: str) -> list[str]:
    """The notices that a visitor sees on a page at noon of a day."""
    page.clock.set_fixed_time(datetime(day.year, day.month, day.day, 12))
    page.goto(where)
    return [notice.inner_text() for notice in page.locator(".sc-overdue:visible").all()]


@pytest.mark.answered_outside
@pytest.mark.parametrize("where", ["", "what-to-write/", "embed/after-interview/"])
def test_a_page_tells_what_is_overdue_and_nothing_before(page: Page, where: str) -> None:
    assert notices(page, VOLATILE, where) == []
    (linkedin,) = notices(page, VOLATILE + timedelta(days=1), where)
    assert "facts about LinkedIn" in linkedin
    assert len(notices(page, REST + timedelta(days=1), where)) == 2
    assert len(notices(page, REST.replace(year=REST.year + 2), where)) == 2


def test_each_fact_that_is_overdue_says_so_beside_its_date(page: Page) -> None:
    notices(page, VOLATILE + timedelta(days=1), "sources/")
    volatile = [fact.id for fact in FACTS.values() if fact.volatile]
    assert page.locator("[data-counts-until]:visible").count() == len(volatile) + 1


def test_the_notice_follows_to_the_next_page(page: Page) -> None:
    assert notices(page, VOLATILE + timedelta(days=1), "")
    page.locator(".md-footer__link--next").click()
    page.wait_for_url(re.compile("/.+/[a-z-]+/$"))
    page.locator(".sc-overdue:visible").first.wait_for()


@pytest.mark.expects_errors("ERR_FAILED")
def test_the_notice_waits_for_no_script_to_come_so_that_nothing_moves(page: Page) -> None:
    page.route(re.compile(r"/assets/(?!javascripts)[a-z]+[.]js"), lambda route: route.abort())
    assert len(notices(page, VOLATILE + timedelta(days=1), "what-to-write/")) == 1
