"""The catalogue as it stands in pages: articles, norms, facts, rules, and the marks that tie paragraphs to rules."""

from __future__ import annotations

from should_connect.html.answer import rule_links, source_links
from should_connect.html.markup import Html, join, tag, text
from should_connect.rules import RULES
from should_connect.rules import FACTS as LINKEDIN_FACTS
from should_connect.rules import NORMS as OUTSIDE_NORMS
from should_connect.rules.model import Rule, Topic
from should_connect.sources import ARTICLES, Norm, PlatformFact, Sureness

SURENESS = {
    Sureness.OWN_TEXT: "A: LinkedIn's own text, or a survey's own figures",
    Sureness.AGREED: "B: several independent sources agree",
    Sureness.SINGLE: "C: one source, or an old one",
    Sureness.UNVERIFIED: "D: not verified, so never told as a fact",
}


def articles() -> Html:
    """The five articles, numbered as they are cited, each with a public copy for credit."""
    return tag(
        "ol",
        *(
            tag("li", text(article.title + " "), tag("a", text(article.address.split("/")[0]),
                href=f"https://{article.address}", rel="noopener"), id=f"article-{article.id}")
            for article in ARTICLES
        ),
    )  # fmt: skip


def norms() -> Html:
    """What was found outside the articles."""
    return join(*(_found(norm) for norm in OUTSIDE_NORMS.values()))


def facts() -> Html:
    """The facts about LinkedIn, with the date each was checked."""
    return join(*(_found(fact) for fact in LINKEDIN_FACTS.values()))


def _found(entry: Norm | PlatformFact) -> Html:
    newest = f"; newest evidence {entry.newest}" if isinstance(entry, PlatformFact) and entry.newest else ""
    seen = f"{SURENESS[entry.sureness]}. Checked {entry.checked:%B %Y}{newest}. Found in: {entry.found_in}."
    return tag(
        "div",
        tag("h3", text(entry.id), id=entry.id),
        tag("p", text(entry.statement)),
        tag("p", text(f"{entry.caution} {seen}"), class_="sc-fine"),
        class_="sc-entry",
    )


def rules(topic: Topic, root: str) -> Html:
    """Every rule on a topic: its statement, sources, disputes and date."""
    return join(*(_rule(rule, root) for rule in RULES.values() if rule.topic is topic))


def _rule(rule: Rule, root: str) -> Html:
    disputed = [text("Disputed or qualified by: "), *rule_links(rule.disputed_by, root)] if rule.disputed_by else []
    return tag(
        "div",
        tag("h3", text(rule.id), id=rule.id),
        tag("p", text(rule.statement)),
        tag("p", *source_links(rule.id, root), *disputed, text(f" Reviewed {rule.reviewed:%d %B %Y}."), class_="sc-fine"),
        class_="sc-entry",
    )


def marks(ids: tuple[str, ...], root: str) -> Html:
    """Small tags behind a paragraph. Each is the paragraph's anchor for that rule and leads to the rule's entry."""
    return tag("span", *(tag("span", *rule_links((id,), root), id=f"rule-{id}") for id in ids), class_="sc-marks")
