"""What is wrong with the catalogue: missing sources, broken references, promises nobody can keep."""

import re
from collections import Counter
from collections.abc import Iterator

from should_connect.catalogue import CATALOGUE
from should_connect.catalogue.model import Catalogue, Disagreement, Rule
from should_connect.catalogue.sources import Citation, Norm, PlatformFact, Sureness

STATEMENT_CHARACTERS = 220
"""Longest statement or claim, in characters: more than that is two pieces of advice."""

UNSURE = ("nobody knows", "we don't know", "not verified", "sources differ")
"""A statement graded D must contain one of these, so that no reader takes it for a fact."""

PROMISE = re.compile(
    r"\bguarantee|\b(?:better|higher) (?:odds|chances?)\b|\b(?:more|most) likely to (?:be hired|get the job)\b"
    r"|\b(?:increas|improv|boost|rais|doubl|better)\w* (?:your|the) (?:\w+ )?(?:odds|chances?)\b",
    re.IGNORECASE,
)
"""Words that promise better odds. Nobody has shown that a connection helps (K12), so the guide never uses them."""


def problems(catalogue: Catalogue = CATALOGUE) -> tuple[str, ...]:
    """Name every fault of the catalogue, each as ``"<id>: <what is wrong>"``. Empty when all is well."""
    return (
        *_duplicate_ids(catalogue),
        *_broken_sources(catalogue),
        *_unknown_disputes(catalogue),
        *_lopsided_disagreements(catalogue),
        *_bad_wording(catalogue),
        *_doubts_stated_as_facts(catalogue),
    )


def _duplicate_ids(catalogue: Catalogue) -> Iterator[str]:
    for id, times in Counter(_ids(catalogue)).items():
        if times > 1:
            yield f"{id}: the id is used {times} times"


def _broken_sources(catalogue: Catalogue) -> Iterator[str]:
    for rule in catalogue.rules:
        if not rule.sources:
            yield f"{rule.id}: has no source"
        yield from _broken_citations(rule.id, rule.sources, catalogue)
    for disagreement in catalogue.disagreements:
        for position in disagreement.positions:
            yield from _broken_citations(disagreement.id, position.held_by, catalogue)


def _broken_citations(id: str, citations: tuple[Citation, ...], catalogue: Catalogue) -> Iterator[str]:
    articles = {article.id for article in catalogue.articles}
    others = {norm.id for norm in catalogue.norms} | {fact.id for fact in catalogue.facts}
    for citation in citations:
        if citation.source in articles:
            if not citation.lines:
                yield f"{id}: cites article {citation.source} without a line"
        elif citation.source not in others:
            yield f"{id}: cites the unknown source {citation}"
        elif citation.lines:
            yield f"{id}: cites lines of {citation.source}, which is not an article"


def _unknown_disputes(catalogue: Catalogue) -> Iterator[str]:
    known = set(_ids(catalogue))
    for rule in catalogue.rules:
        for disputing in rule.disputed_by:
            if disputing not in known:
                yield f"{rule.id}: is disputed by {disputing}, which does not exist"


def _lopsided_disagreements(catalogue: Catalogue) -> Iterator[str]:
    for disagreement in catalogue.disagreements:
        if len(disagreement.positions) < 2:
            yield f"{disagreement.id}: has fewer than two positions"
        for position in disagreement.positions:
            if not position.held_by:
                yield f"{disagreement.id}: nobody holds that {position.claim!r}"
        if disagreement.lower_risk is not None and not 0 <= disagreement.lower_risk < len(disagreement.positions):
            yield f"{disagreement.id}: the safer position {disagreement.lower_risk} does not exist"


def _bad_wording(catalogue: Catalogue) -> Iterator[str]:
    stated: tuple[Rule | Norm | PlatformFact, ...] = (*catalogue.rules, *catalogue.norms, *catalogue.facts)
    statements = [(item.id, item.statement) for item in stated]
    statements += [(k.id, position.claim) for k in catalogue.disagreements for position in k.positions]
    for id, statement in statements:
        if len(statement) > STATEMENT_CHARACTERS:
            yield f"{id}: {len(statement)} characters, more than {STATEMENT_CHARACTERS}: {statement!r}"
    for id, text in (*statements, *((k.id, text) for k in catalogue.disagreements for text in _prose(k))):
        if promise := PROMISE.search(text):
            yield f"{id}: promises odds: {promise.group()!r}"


def _doubts_stated_as_facts(catalogue: Catalogue) -> Iterator[str]:
    graded: tuple[Norm | PlatformFact, ...] = (*catalogue.norms, *catalogue.facts)
    for item in graded:
        if item.sureness is Sureness.UNVERIFIED and not any(words in item.statement.lower() for words in UNSURE):
            yield f"{item.id}: is unverified but stated as a fact"


def _ids(catalogue: Catalogue) -> Iterator[str]:
    yield from (rule.id for rule in catalogue.rules)
    yield from (norm.id for norm in catalogue.norms)
    yield from (fact.id for fact in catalogue.facts)
    yield from (disagreement.id for disagreement in catalogue.disagreements)


def _prose(disagreement: Disagreement) -> tuple[str, ...]:
    return disagreement.question, disagreement.why, disagreement.policy, disagreement.sure
