"""Links to the files of data for other programs, as they stand in pages. What writes them is `guide_site.site.data`."""

from __future__ import annotations

from collections.abc import Mapping

from should_connect.html.markup import Html, tag, text

FOLDER = "data"
"""Where in the site the files lie."""

SCHEMA = "schema-1.json"
"""The schema of every file. Its number grows when a program that read the files before could no longer do so."""

FILES: Mapping[str, str] = {
    "rules": "every rule with its sources and whoever disputes it",
    "norms": "what is usual in hiring, found outside the articles",
    "facts": "facts about LinkedIn, with the day each was checked",
    "disagreements": "where the sources disagree, both sides, and the safer choice",
    "articles": "the articles the rules come from",
    "questions": "everything a calculator asks, with every choice",
    "tables": "the decision tables: the first row that applies decides",
}
"""What each file holds, by its name."""


def links(root: str) -> Html:
    """A link to each file and to the schema. `root` leads to the site's home."""
    rows = [_file(f"{name}.json", words, root) for name, words in FILES.items()]
    return tag("ul", *rows, _file(SCHEMA, "the JSON Schema that every file keeps to", root))


def _file(name: str, words: str, root: str) -> Html:
    return tag("li", tag("a", text(name), href=f"{root}{FOLDER}/{name}"), text(f": {words}"))
