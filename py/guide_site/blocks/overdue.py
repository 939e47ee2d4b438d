"""Notices of advice that is overdue for a review: in every page from the start, shown only when the day has passed."""

from __future__ import annotations

import re
from datetime import date

from guide_site.steps import ROOT
from should_connect.catalogue import FACTS
from should_connect.catalogue.reviews import reviews
from should_connect.html.markup import Html, join, page, tag, text

PLACE = "<!-- overdue advice -->"
"""Where a page has the notices of the whole guide."""

_SHOWS = re.compile(r"^  (for \(.*?;)$", re.MULTILINE | re.DOTALL)
"""The statement of `reviews.js` that shows what is overdue."""


def shown_at_once() -> Html:
    """A script that shows the notices before it, so that they are there when the page is first painted.

    Where a host forbids scripts in pages, `reviews.js` shows them itself, a little later.
    """
    (statement,) = _SHOWS.findall((ROOT / "docs" / "assets" / "reviews.js").read_text(encoding="utf-8"))
    return Html(f"<script>{re.sub(r'\s+', ' ', statement)}</script>")


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
