"""Where an answer comes from: rules and their articles, and who disagrees. The only place of an answer with codes.

Cached like the other pieces, because the same few stand in thousands of answers.
"""

from functools import lru_cache

from should_connect.answer import Reason, Weight
from should_connect.as_data import statement
from should_connect.catalogue import DISAGREEMENTS, lookup
from should_connect.catalogue.homes import home
from should_connect.catalogue.model import Position, Rule
from should_connect.catalogue.sources import Citation, Norm, PlatformFact, Sureness
from should_connect.html.markup import Html, fold, join, page, tag, text

_SURE: dict[Sureness, str] = {
    Sureness.OWN_TEXT: "from LinkedIn's own text or a named survey",
    Sureness.AGREED: "several sources agree",
    Sureness.SINGLE: "one source, or an old one",
    Sureness.UNVERIFIED: "not verified",
}

_cached = lru_cache(maxsize=2048)


@_cached
def sources(reasons: tuple[Reason, ...], others: tuple[str, ...], root: str) -> Html:
    """Everything the answer rests on, folded: each reason, then what else speaks in it, with where each comes from."""
    said = dict.fromkeys((reason.rule, reason.text or statement(reason.rule)) for reason in reasons)
    known = {rule for rule, _ in said}
    more = [(id, statement(id)) for id in dict.fromkeys(others) if id not in known]
    items = tuple(entry(id, words, root) for id, words in (*said, *more))
    return fold("Sources", "cited", tag("ul", *items)) if items else Html("")


@_cached
def entry(id: str, words: str, root: str) -> Html:
    """One thing the answer rests on, in words, and where it comes from."""
    tags = tag("span", *rule_links((id,), root), *source_links(id, root), class_="sc-tags")
    return tag("li", text(f"{words} "), tags)


def shown(reason: Reason) -> str:
    """A reason as it is said in an answer, without where it comes from."""
    words = reason.text or statement(reason.rule)
    return f"Watch out: {words}" if reason.weight is Weight.CAUTION else words


def rule_links(ids: tuple[str, ...], root: str) -> tuple[Html, ...]:
    """Small tags that lead to where each rule, norm, fact or disagreement is explained."""
    return tuple(tag("a", text(id), href=page(root, *home(id)), class_="sc-tag") for id in ids)


def source_links(id: str, root: str) -> tuple[Html, ...]:
    """Small tags that say where an entry comes from."""
    entry = lookup(id)
    match entry:
        case Rule():
            return tuple(_citation(citation, root) for citation in entry.sources)
        case Norm():
            return (tag("span", text(f"from outside the articles; {_SURE[entry.sureness]}"), class_="sc-tag"),)
        case PlatformFact():
            seen = f"{_SURE[entry.sureness]}; checked {entry.checked:%B %Y}"
            return (tag("span", text(f"about LinkedIn; {seen}"), class_="sc-tag"),)
        case _:
            return ()


def _citation(citation: Citation, root: str) -> Html:
    """A tag for a place in an article, such as 'Article 2, line 13', or for an outside norm or platform fact."""
    if not citation.source.isdigit():
        return rule_links((citation.source,), root)[0]
    lines = ", ".join(map(str, citation.lines))
    label = f"Article {int(citation.source) + 1}, line{'s' if len(citation.lines) > 1 else ''} {lines}"
    return tag("a", text(label), href=page(root, "sources", f"article-{citation.source}"), class_="sc-tag")


@_cached
def dissent(ids: tuple[str, ...], root: str) -> Html:
    """The disputed questions behind an answer, folded."""
    if not ids:
        return Html("")
    return fold("Where sources disagree", "dissent", *(disagreement(id, root) for id in ids))


def disagreement(id: str, root: str) -> Html:
    """The positions on a disputed question side by side, who holds each, and what the guide does."""
    found = DISAGREEMENTS[id]
    policy = join(tag("b", text("What we do: ")), text(f"{found.policy} {found.sure} "), *rule_links((id,), root))
    return tag(
        "div",
        tag("h3", text(found.question)),
        positions(id, root),
        tag("p", policy, class_="sc-policy"),
        class_="sc-dissent",
    )


def positions(id: str, root: str) -> Html:
    """The positions on a disputed question side by side, and who holds each."""
    found = DISAGREEMENTS[id]
    sides = (
        _position(position, found.mark if number == found.lower_risk else "", root)
        for number, position in enumerate(found.positions)
    )
    return tag("div", *sides, class_="sc-sides")


def _position(position: Position, mark: str, root: str) -> Html:
    badge = (tag("span", text(mark), class_="sc-badge"),) if mark else ()
    holders = tag("p", *(_citation(citation, root) for citation in position.held_by), class_="sc-tags")
    return tag("div", *badge, tag("p", text(position.claim)), holders, class_="sc-side", data_lower_risk=bool(mark))
