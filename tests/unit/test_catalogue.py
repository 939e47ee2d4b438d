"""The catalogue is complete, every piece of it is anchored, and its check names whatever is broken."""

import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from should_connect.catalogue import CATALOGUE, DISAGREEMENTS, FACTS, NORMS, RULES, Topic, linkedin, lookup
from should_connect.catalogue.check import STATEMENT_CHARACTERS, problems
from should_connect.catalogue.model import Catalogue, Disagreement, Position, Rule
from should_connect.catalogue.sources import Citation, Norm, Place, PlatformFact, Sureness, cite, places

RULES_PER_TOPIC = {
    "DEC": (Topic.DECIDE, 36),
    "TIM": (Topic.TIMING, 18),
    "WHO": (Topic.WHOM, 14),
    "NOTE": (Topic.NOTE, 22),
    "PROF": (Topic.PROFILE, 8),
    "FUP": (Topic.FOLLOW_UP, 17),
    "ALT": (Topic.ALTERNATIVES, 11),
    "PREP": (Topic.PREPARATION, 8),
    "BEN": (Topic.BENEFITS, 25),
    "RISK": (Topic.RISKS, 16),
}
EVERY_ITEM: list[Rule | Norm | PlatformFact | Disagreement] = [
    *RULES.values(),
    *NORMS.values(),
    *FACTS.values(),
    *DISAGREEMENTS.values(),
]


def numbered(prefix: str, count: int, width: int = 0) -> list[str]:
    return [f"{prefix}{number:0{width}}" for number in range(1, count + 1)]


def test_there_are_175_rules_and_none_is_missing_or_extra() -> None:
    expected = [id for prefix, (_, count) in RULES_PER_TOPIC.items() for id in numbered(f"{prefix}-", count, width=2)]
    assert [rule.id for rule in CATALOGUE.rules] == expected
    assert len(expected) == 175


def test_every_rule_stands_under_the_topic_its_id_names() -> None:
    assert {rule.id: rule.topic for rule in RULES.values()} == {
        id: RULES_PER_TOPIC[id.rpartition("-")[0]][0] for id in RULES
    }


def test_norms_facts_and_disagreements_are_numbered_without_a_gap() -> None:
    assert list(NORMS) == numbered("N", 17)
    assert list(FACTS) == numbered("P", 23)
    assert list(DISAGREEMENTS) == numbered("K", 27)


def test_an_id_finds_its_item_and_an_unknown_one_is_named() -> None:
    assert [lookup(item.id) for item in EVERY_ITEM] == EVERY_ITEM
    with pytest.raises(KeyError, match="DEC-99"):
        lookup("DEC-99")


def test_nothing_is_wrong() -> None:
    assert problems() == ()


def test_every_article_is_cited() -> None:
    cited = {citation.source for rule in RULES.values() for citation in rule.sources}
    assert {article.id for article in CATALOGUE.articles} <= cited


def test_every_rule_comes_from_an_article() -> None:
    articles = {article.id for article in CATALOGUE.articles}
    assert [rule.id for rule in RULES.values() if not articles & {citation.source for citation in rule.sources}] == []


def test_every_disagreement_is_named_by_a_rule_and_every_disagreement_named_exists() -> None:
    named = {id for rule in RULES.values() for id in rule.disputed_by if id.startswith("K")}
    assert named == set(DISAGREEMENTS)


def test_every_line_that_takes_a_side_is_the_source_of_a_rule() -> None:
    lines_of_rules = {
        (citation.source, line) for rule in RULES.values() for citation in rule.sources for line in citation.lines
    }
    lines_of_sides = {
        (citation.source, line)
        for disagreement in DISAGREEMENTS.values()
        for position in disagreement.positions
        for citation in position.held_by
        for line in citation.lines
    }
    assert lines_of_sides <= lines_of_rules


def test_no_two_items_say_the_same() -> None:
    statements = Counter(item.statement for item in EVERY_ITEM if not isinstance(item, Disagreement))
    assert [statement for statement, times in statements.items() if times > 1] == []


@pytest.mark.parametrize("id", ["TIM-09", "NOTE-16", "BEN-02", "BEN-11", "BEN-25", "RISK-08"])
def test_a_claim_that_the_facts_correct_is_told_as_a_claim(id: str) -> None:
    assert "In fact" in RULES[id].statement
    assert {item for item in RULES[id].disputed_by if item[0] in "NP"}


@pytest.mark.parametrize("id", ["BEN-04", "BEN-07", "BEN-15"])
def test_a_hope_of_better_chances_is_told_as_a_hope_without_evidence(id: str) -> None:
    assert "We found no study" in RULES[id].statement
    assert "K12" in RULES[id].disputed_by


@pytest.mark.parametrize("id", ["K1", "K3", "K4", "K26", "K27"])
def test_where_experts_split_sending_later_or_not_at_all_is_the_lower_risk(id: str) -> None:
    disagreement = DISAGREEMENTS[id]
    assert disagreement.lower_risk is not None
    claim = disagreement.positions[disagreement.lower_risk].claim
    assert any(word in claim for word in ("Wait", "After feedback", "No.", "Better not"))


def test_the_numbers_used_by_the_code_are_the_ones_the_facts_state() -> None:
    assert str(linkedin.NOTE_LIMIT_FREE) in FACTS["P1"].statement
    assert str(linkedin.NOTE_LIMIT_PREMIUM) in FACTS["P1"].statement
    assert str(linkedin.NOTES_PER_MONTH_FREE) in FACTS["P2"].statement
    assert str(linkedin.INVITATION_EXPIRES_MONTHS) in FACTS["P4"].statement
    assert "three weeks" in FACTS["P5"].statement
    assert timedelta(days=linkedin.REINVITE_AFTER_WITHDRAWAL_DAYS) == timedelta(weeks=3)


COUNTED = re.compile(r"\b(one|two|three|four|five) articles?\b", re.IGNORECASE)
NUMBERS = {"One": 1, "Two": 2, "Three": 3, "Four": 4, "Five": 5}


@pytest.mark.parametrize("id", [id for id, rule in RULES.items() if COUNTED.search(rule.statement)])
def test_a_statement_that_counts_articles_counts_those_the_rule_comes_from(id: str) -> None:
    said = COUNTED.search(RULES[id].statement)
    assert said
    articles = {article.id for article in CATALOGUE.articles}
    assert NUMBERS[said[1].capitalize()] == len(articles & {citation.source for citation in RULES[id].sources})


def test_the_length_that_no_account_allows_is_the_template_s_own_and_longer_than_both_limits() -> None:
    length = RULES["NOTE-16"].limit.split()[0]
    assert length in RULES["NOTE-16"].statement
    assert any(length in position.claim for position in DISAGREEMENTS["K22"].positions)
    assert int(length) > linkedin.NOTE_LIMIT_PREMIUM > linkedin.NOTE_LIMIT_FREE


def with_rule(**changes: object) -> Catalogue:
    rule, *others = CATALOGUE.rules
    return replace(CATALOGUE, rules=(replace(rule, **changes), *others))  # type: ignore[arg-type]


def with_disagreement(**changes: object) -> Catalogue:
    disagreement, *others = CATALOGUE.disagreements
    return replace(CATALOGUE, disagreements=(replace(disagreement, **changes), *others))  # type: ignore[arg-type]


def with_fact(id: str, **changes: object) -> Catalogue:
    facts = tuple(replace(f, **changes) if f.id == id else f for f in CATALOGUE.facts)  # type: ignore[arg-type]
    return replace(CATALOGUE, facts=facts)


def with_norm(**changes: object) -> Catalogue:
    norm, *others = CATALOGUE.norms
    return replace(CATALOGUE, norms=(replace(norm, **changes), *others))  # type: ignore[arg-type]


SIDES = DISAGREEMENTS["K1"].positions
BROKEN = [
    (with_rule(sources=()), "DEC-01: has no source"),
    (with_rule(sources=cite("009:3")), "DEC-01: cites the unknown source 009:3"),
    (with_rule(sources=cite("N99")), "DEC-01: cites the unknown source N99"),
    (with_rule(sources=cite("000")), "DEC-01: cites article 000 without a line"),
    (with_rule(sources=cite("N1:4")), "DEC-01: cites lines of N1, which is not an article"),
    (with_rule(disputed_by=("K99",)), "DEC-01: is disputed by K99, which does not exist"),
    (with_rule(id="DEC-02"), "DEC-02: the id is used 2 times"),
    (with_rule(statement="x" * (STATEMENT_CHARACTERS + 1)), "DEC-01: 221 characters, more than 220"),
    (with_rule(statement="A note is guaranteed to work."), "DEC-01: promises odds: 'guarantee'"),
    (with_rule(statement="It will improve your chances."), "DEC-01: promises odds: 'improve your chances'"),
    (with_norm(sureness=Sureness.UNVERIFIED), "N1: is unverified but stated as a fact"),
    (with_fact("P20", statement="LinkedIn has many members."), "P20: is unverified but stated as a fact"),
    (with_disagreement(positions=SIDES[:1]), "K1: has fewer than two positions"),
    (with_disagreement(positions=(*SIDES, Position("Ask.", ()))), "K1: nobody holds that 'Ask.'"),
    (with_disagreement(positions=(*SIDES, Position("Ask.", cite("K9")))), "K1: cites the unknown source K9"),
    (with_disagreement(lower_risk=3), "K1: the safer position 3 does not exist"),
    (with_disagreement(policy="It raises your odds."), "K1: promises odds: 'raises your odds'"),
]


@pytest.mark.parametrize(("catalogue", "named"), BROKEN, ids=[named for _, named in BROKEN])
def test_what_is_broken_is_named(catalogue: Catalogue, named: str) -> None:
    assert [problem for problem in problems(catalogue) if problem.startswith(named)] != []


def test_every_norm_says_where_it_was_found_and_most_lead_there() -> None:
    for norm in NORMS.values():
        assert all(place.name for place in norm.found_in)
        assert norm.sureness is Sureness.UNVERIFIED or any(place.address for place in norm.found_in), norm.id


@pytest.mark.parametrize("id", [*NORMS, *FACTS])
def test_an_address_can_be_linked_to_as_it_stands(id: str) -> None:
    for place in (NORMS.get(id) or FACTS[id]).found_in:
        assert re.fullmatch(r"([a-z0-9-]+\.)+[a-z]+(/[^\s<>;]*)?|", place.address), place


def test_a_place_has_a_name_and_an_address_where_there_is_one() -> None:
    assert places("Indeed 2023 <www.indeed.com/advice>; St. Olaf") == (
        Place("Indeed 2023", "www.indeed.com/advice"),
        Place("St. Olaf"),
    )


def test_a_citation_reads_single_lines_spans_and_several_sources() -> None:
    assert cite("000:25; 002:3,12-14; N4") == (
        Citation("000", (25,)),
        Citation("002", (3, 12, 13, 14)),
        Citation("N4"),
    )
    assert [str(citation) for citation in cite("002:3,12-14; N4")] == ["002:3,12,13,14", "N4"]
