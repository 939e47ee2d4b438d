"""What a page says when something is not as it should be: a damaged link, somebody else's link, no script."""

from should_connect.html.markup import Html, join, tag, text
from should_connect.problems import Problem


def without_script() -> Html:
    """What the page says by itself after ten seconds, unless a script has taken it away by then."""
    words = "This calculator isn't working here. Load the page again; everything else on it still works."
    # Reading views leave out what is called so. They go by no styles, which hide it where all works.
    return tag("p", text(words), class_="sc-late sc-late-popup", hidden=True, data_search_exclude=True)


def with_link() -> Html:
    """What stands above a form for when it is opened with a link. A script shows what fits.

    A link opens as an example: the visitor's own answers stay as they are until the visitor takes those of the link.
    """
    use = tag("button", text("Use these"), type="button", class_="sc-button", data_take_over=True)
    back = tag(
        "button", text("Back to mine"), type="button", class_="sc-button sc-button--quiet", data_back_to_own=True
    )
    return join(
        tag(
            "div",
            tag("p", text("Reading your link… about 10 seconds the first time."), class_="sc-linked__reading"),
            tag(
                "div",
                tag(
                    "p",
                    text("This is an example from a link. "),
                    tag("span", text("Your own answers are kept."), class_="sc-linked__own"),
                ),
                tag("div", use, back, class_="sc-actions"),
                class_="sc-linked__example",
            ),
            class_="sc-linked",
            hidden=True,
            role="status",
            data_search_exclude=True,
        ),
        tag("div", data_part="link", role="status"),
    )


def left_out(problems: tuple[Problem, ...], what: str) -> Html:
    """What could not be read of a link, or of what was kept of an older visit. `what` begins the sentence about it."""
    if not problems:
        return Html("")
    items = (tag("li", tag("code", text(problem.field)), text(f": {problem.message}")) for problem in problems)
    return tag("div", tag("p", text(f"{what} Everything else is filled in.")), tag("ul", *items), class_="sc-left-out")
