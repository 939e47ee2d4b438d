"""Notices of advice that is overdue for a review: in every page from the start, shown only when the day has passed."""

from __future__ import annotations

from datetime import date

from should_connect.catalogue import FACTS
from should_connect.catalogue.reviews import reviews
from should_connect.html.markup import Html, join, page, tag, text

PLACE = "<!-- overdue advice -->"
"""Where a page has the notices of the whole guide."""

SHOWN_AT_ONCE = (
    "<script>for(const n of document.querySelectorAll('[data-counts-until]'))"
    "n.hidden=new Date<new Date(n.dataset.countsUntil+'T24:00')</script>"
)
"""Shows them before the page is first painted, so that nothing moves. Where hosts forbid it, `reviews.js` does."""


def day(date: date) -> str:
    """A day in words, such as November 23, 2026."""
    return f"{date:%B} {date.day}, {date.year}"


def notices(root: str) -> Html:
    """What every page says when something in the guide is overdue: of LinkedIn's facts first, then of the rest."""
    counting = reviews()
    volatile = min(found.until for found in counting if found.id in FACTS)
    advice = min(found.until for found in counting if found.id not in FACTS)
    linkedin = tag("a", text("facts about LinkedIn"), href=page(root, "sources"))
    return join(
        _notice(
            volatile,
            text("Some "),
            linkedin,
            text(f" were due to be checked by {day(volatile)}. LinkedIn may have changed since."),
        ),
        _notice(
            advice,
            text(f"The advice in this guide was due to be reviewed by {day(advice)}. Some of it may be out of date."),
        ),
    )


def of_one(id: str) -> Html:
    """What the entry of one rule, norm, fact or disagreement says when it is overdue."""
    (until,) = (found.until for found in reviews() if found.id == id)
    return tag("b", text(f" Due to be checked again by {day(until)}."), hidden=True, data_counts_until=str(until))


def _notice(until: date, *words: Html) -> Html:
    return tag("p", *words, class_="sc-overdue", hidden=True, data_counts_until=str(until))
