"""Links to the sheets to print, as they stand in pages. What makes the sheets is `guide_site.paper`."""

from __future__ import annotations

from should_connect.html.markup import Html, join, tag, text

FOLDER = "assets/pdf"
"""Where in the site the sheets lie."""

_NAMES = {"checklist": "The checklist: the whole guide on a few pages", "worksheet": "A blank worksheet"}
_SIZES = {"a4": "A4", "letter": "Letter"}


def links(root: str) -> Html:
    """Links to every sheet in every size. `root` leads to the site's home."""
    return tag("ul", *(tag("li", text(f"{words}: "), _sizes(name, root)) for name, words in _NAMES.items()))


def _sizes(name: str, root: str) -> Html:
    sizes = [
        tag(
            "a",
            text(f"{size} (PDF)"),
            href=f"{root}{FOLDER}/{name}-{end}.pdf",
            aria_label=f"{_NAMES[name]}, {size} (PDF)",
        )
        for end, size in _SIZES.items()
    ]
    return join(sizes[0], text(" or "), sizes[1])
