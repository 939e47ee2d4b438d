"""The way to say that something is wrong with the advice, beside each piece of it; nothing where no repository is."""

from __future__ import annotations

from urllib.parse import urlencode

from guide_site import repository
from should_connect.html.markup import Html, tag, text

ASK = "Something wrong with this advice?"


def about_answer(page: str) -> Html:
    """What stands below a calculator on the page `page`: how to report, and what a report shows to whom."""
    if not repository.address():
        return Html("")
    mail = repository.email()
    by_mail = (
        (text(" or "), tag("a", text("by email"), href=f"mailto:{mail}?{urlencode({'subject': f'{ASK} {page}'})}"))
        if mail
        else ()
    )
    link = tag("a", text("Tell us on GitHub"), href=repository.report(page), rel="noopener")
    told = text(". Reports on GitHub are public. Your answers aren't included.")
    return tag("p", text(f"{ASK} "), link, *by_mail, told, class_="sc-fine sc-wrong")


def about_entry(page: str, id: str) -> Html:
    """What stands in the entry of one rule, norm, fact or disagreement."""
    if not repository.address():
        return Html("")
    link = tag(
        "a",
        text(ASK),
        tag("span", text(f" ({id})"), class_="sc-hidden"),
        href=repository.report(page, id),
        rel="noopener",
        title="Opens a public report on GitHub",
    )
    return tag("p", link, class_="sc-fine sc-wrong")
