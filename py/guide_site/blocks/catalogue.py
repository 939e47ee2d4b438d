"""The catalogue as it stands in pages: articles, norms, facts, rules, and the marks that tie paragraphs to rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from guide_site.blocks import overdue, wrong
from guide_site.blocks.usage import calculators_citing
from should_connect.as_data import statement
from should_connect.calculators import PAGES, get
from should_connect.catalogue import CATALOGUE, DISAGREEMENTS, RULES
from should_connect.catalogue import FACTS as LINKEDIN_FACTS
from should_connect.catalogue import NORMS as OUTSIDE_NORMS
from should_connect.catalogue.homes import home
from should_connect.catalogue.model import Disagreement, Rule, Stage, Topic
from should_connect.catalogue.sources import ARTICLES, Norm, Place, PlatformFact, Sureness
from should_connect.html.markup import Html, calculator_page, join, page, tag, text
from should_connect.html.sources import positions, rule_links, source_links

SURENESS: Mapping[Sureness, str] = {
    Sureness.OWN_TEXT: "A: LinkedIn's own text, or a survey's own figures",
    Sureness.AGREED: "B: several independent sources agree",
    Sureness.SINGLE: "C: one source, or an old one",
    Sureness.UNVERIFIED: "D: not verified, so we never state it as a fact",
}

STAGES: Mapping[Stage, str] = {
    Stage.ANY: "at any time",
    Stage.BEFORE: "before the interview",
    Stage.JUST_AFTER: "just after the interview",
    Stage.WAITING: "until they decide",
    Stage.AFTER_FEEDBACK: "after feedback",
    Stage.REJECTED: "after a rejection",
}

GROUPS: Mapping[str, tuple[str, ...]] = {
    "The starting point": ("K16", "K23", "K12", "K17"),
    "Before the interview": ("K1", "K2", "K15", "K20", "K21"),
    "After the interview": ("K3", "K4", "K19", "K27"),
    "Who to ask": ("K6", "K7"),
    "The note and the thank-you": ("K24", "K22", "K9", "K10"),
    "When you hear nothing": ("K25", "K26", "K8"),
    "After a rejection": ("K5",),
    "Once connected, and other ways": ("K11", "K13", "K14", "K18"),
}
"""The disagreements as a reader meets them: by heading, in the order shown."""


def last_review() -> date:
    """The day on which any part of the advice was last read against its sources."""
    reviews = [rule.reviewed for rule in CATALOGUE.rules]
    reviews += [disagreement.reviewed for disagreement in CATALOGUE.disagreements]
    return max(*reviews, *(norm.checked for norm in CATALOGUE.norms))


def last_check_of_linkedin() -> date:
    """The day on which every fact about LinkedIn had been gone through: the oldest of their dates."""
    return min(fact.checked for fact in CATALOGUE.facts)


day = overdue.day
"""A day in words, such as November 23, 2026."""


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


def norms(root: str) -> Html:
    """What was found outside the articles."""
    return join(*(_found(norm, root) for norm in OUTSIDE_NORMS.values()))


def facts(root: str) -> Html:
    """The facts about LinkedIn, with the date each was checked and the date of its newest evidence."""
    return join(*(_found(fact, root) for fact in LINKEDIN_FACTS.values()))


def grades() -> Html:
    """What each grade means and how many norms and facts carry it."""
    graded: tuple[Norm | PlatformFact, ...] = (*CATALOGUE.norms, *CATALOGUE.facts)
    counts = {grade: sum(entry.sureness is grade for entry in graded) for grade in Sureness}
    return tag("ul", *(tag("li", text(f"{words} ({counts[grade]} of {len(graded)}).")) for grade, words in
                       SURENESS.items()))  # fmt: skip


def _found(entry: Norm | PlatformFact, root: str) -> Html:
    facts = [("Grade", text(f"{SURENESS[entry.sureness]}."))]
    if isinstance(entry, PlatformFact):
        facts.append(("Newest evidence", text(f"{entry.newest}.")))
    facts += [
        ("Last checked", join(text(f"{day(entry.checked)}."), overdue.of_one(entry.id))),
        ("Found in", _places(entry.found_in)),
    ]
    return _entry(entry.id, entry.statement, tag("p", text(entry.caution)), *_details(*facts, *_used(entry.id, root)))


def _places(found: tuple[Place, ...]) -> Html:
    """Where something was found, each place a link where it has an address."""
    named = [
        tag("a", text(place.name), href=f"https://{place.address}", rel="nofollow noopener")
        if place.address
        else text(place.name)
        for place in found
    ]
    return join(*(join(text("; " if n else ""), name) for n, name in enumerate(named)), text("."))


def rules(topic: Topic, root: str) -> Html:
    """Every rule on a topic: what it says, when, who says so, who disputes it, and where it is used."""
    return tag("div", *(_rule(rule, root) for rule in RULES.values() if rule.topic is topic), class_="sc-rules")


def _rule(rule: Rule, root: str) -> Html:
    slug, anchor = home(rule.id)
    explained = tag("a", text(_page_name(slug)), href=page(root, slug, anchor))
    disputed = [("Disputed or qualified by", _tags(rule_links(rule.disputed_by, root)))] if rule.disputed_by else []
    return _entry(
        rule.id,
        rule.statement,
        *_details(
            ("Applies", text(f"{' and '.join(STAGES[stage] for stage in rule.stages)}.")),
            ("Said by", _tags(source_links(rule.id, root))),
            *disputed,
            ("Explained in", explained),
            *_used(rule.id, root),
            _reviewed(rule.id, rule.reviewed),
        ),
    )


def disagreements(ids: tuple[str, ...], root: str) -> Html:
    """Disagreements with both sides, why they part, what the guide does and how sure it is."""
    return join(*(_disagreement(DISAGREEMENTS[id], root) for id in ids))


def _disagreement(found: Disagreement, root: str) -> Html:
    rules = tuple(rule.id for rule in RULES.values() if found.id in rule.disputed_by)
    return _entry(
        found.id,
        found.question,
        Html(positions(found.id, root).replace('class="sc-tags"', 'class="sc-tags" data-search-exclude')),
        *_details(
            ("Why they differ", text(found.why)),
            ("What we do", text(found.policy)),
            ("How sure we are", text(found.sure)),
            *([("Rules it's about", _tags(rule_links(rules, root)))] if rules else []),
            *_used(found.id, root),
            _reviewed(found.id, found.reviewed),
        ),
    )


def _reviewed(id: str, reviewed: date) -> tuple[str, Html]:
    return "Last reviewed", join(text(f"{day(reviewed)}."), overdue.of_one(id))


def _entry(id: str, title: str, *content: Html) -> Html:
    """One thing of the catalogue. Its title is a heading, so that search finds it and shows it by what it says.

    The id is marked as code: search keeps that, finds an entry by it, and leaves it out of what it shows.
    """
    heading = tag("h3", text(title + " "), tag("code", text(id), class_="sc-entry__id"), id=id)
    slug = "rulebook" if id in RULES else home(id)[0]
    return tag("div", heading, *content, wrong.about_entry(slug, id), class_="sc-entry")


SENTENCES = frozenset({"Why they differ", "What we do", "How sure we are", "Grade"})
"""What of an entry is prose. The rest lists codes, dates and names, which no search result has to show."""


def _details(*facts: tuple[str, Html]) -> tuple[Html, ...]:
    return tuple(
        tag("p", tag("b", text(f"{name}: ")), value, class_="sc-fine", data_search_exclude=name not in SENTENCES)
        for name, value in facts
    )


def _tags(links: tuple[Html, ...]) -> Html:
    return tag("span", *(join(link, text(" ")) for link in links), class_="sc-tags")


def _used(id: str, root: str) -> list[tuple[str, Html]]:
    """The calculators whose answers rest on an entry, if any."""
    links = [tag("a", text(get(name).title), href=calculator_page(root, name)) for name in calculators_citing(id)]
    return [("Used by the calculators", join(*(join(text(", " if n else ""), link) for n, link in enumerate(links))))
            if links else ("Used by", text("no calculator, just the text."))]  # fmt: skip


def _page_name(slug: str) -> str:
    """A page by its name in words: that of its calculator, or else what its address says."""
    return next((get(id).title for id, page in PAGES.items() if page == slug), slug.replace("-", " ").capitalize())


def disagreement_fold(id: str, root: str) -> Html:
    """A disputed question in the middle of advice: each side's claim, what we do, and the way to who says what."""
    found = DISAGREEMENTS[id]
    sides = (
        tag("li", text(position.claim), *([_safer(found.mark)] if number == found.lower_risk else []))
        for number, position in enumerate(found.positions)
    )
    return tag(
        "details",
        tag("summary", text(f"Sources disagree: {found.question}")),
        tag("ul", *sides),
        tag("p", tag("b", text("What we do: ")), text(f"{found.policy} {found.sure}")),
        tag("p", tag("a", text(f"Who says what: {found.question}"), href=page(root, *home(id)))),
        class_="sc-fold sc-fold--split",
    )


def _safer(mark: str) -> Html:
    return tag("span", text(f" {mark}"), class_="sc-safer")


def sources_fold(marked: Mapping[str, Sequence[str]], root: str) -> Html:
    """What a page rests on, by section: each id with what it says, leading to its entry."""
    sections = (
        join(*([tag("p", tag("b", text(section)))] if section else []), tag("ul", *(_source(id, root) for id in ids)))
        for section, ids in marked.items()
    )
    summary = tag("summary", text("Sources for this page"))
    return tag("details", summary, *sections, class_="sc-fold sc-fold--sources", data_search_exclude=True)


def _source(id: str, root: str) -> Html:
    where = ("rulebook", id) if id in RULES else home(id)
    return tag("li", tag("a", text(id), href=page(root, *where)), text(f" {statement(id)}"))
