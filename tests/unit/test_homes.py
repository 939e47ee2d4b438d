"""Every rule is explained somewhere: it has one home, and the paragraph there carries its mark."""

import re
from collections import Counter
from pathlib import Path

import pytest
from markdown import Markdown

from should_connect.calculators import PAGES
from should_connect.catalogue import RULES, lookup
from should_connect.catalogue.homes import HOMES, PAGES_OF_RULES, home

DOCS = Path(__file__).parents[2] / "docs"
MARK = re.compile(r"\[\[([A-Z0-9 -]+)\]\]")
MARKS: dict[str, list[str]] = {
    page.stem: [id for marked in MARK.findall(page.read_text(encoding="utf-8")) for id in marked.split()]
    for page in DOCS.glob("*.md")
}


def test_every_rule_has_exactly_one_home() -> None:
    homes = Counter(id for ids in PAGES_OF_RULES.values() for id in ids)
    assert homes == Counter(list(RULES))
    assert HOMES.keys() == RULES.keys()


@pytest.mark.parametrize("page", PAGES_OF_RULES)
def test_a_home_explains_the_rules_it_is_home_to(page: str) -> None:
    assert set(PAGES_OF_RULES[page]) - set(MARKS[page]) == set()


@pytest.mark.parametrize("page", MARKS)
def test_a_page_marks_only_what_exists(page: str) -> None:
    for id in MARKS[page]:
        assert lookup(id).id == id


def test_every_page_with_advice_from_the_articles_is_home_to_some_of_it() -> None:
    assert set(PAGES.values()) - set(PAGES_OF_RULES) == {"", "they-asked-me", "your-plan"}


@pytest.mark.parametrize(
    ("id", "where"),
    [
        ("TIM-03", ("when-to-send", "rule-TIM-03")),
        ("NOTE-01", ("what-to-write", "rule-NOTE-01")),
        ("PREP-01", ("prepare", "rule-PREP-01")),
        ("N1", ("sources", "N1")),
        ("P1", ("sources", "P1")),
        ("K4", ("where-they-disagree", "K4")),
    ],
)
def test_whatever_an_answer_cites_has_a_place_to_link_to(id: str, where: tuple[str, str]) -> None:
    assert home(id) == where


def test_a_rule_that_does_not_exist_has_no_home() -> None:
    with pytest.raises(KeyError, match="TIM-99"):
        home("TIM-99")


def test_only_the_first_mark_of_a_rule_on_a_page_is_its_anchor() -> None:
    markdown = Markdown(extensions=["guide_site.blocks"])
    for _page in range(2):
        html = markdown.reset().convert("One. [[TIM-03 TIM-04]]\n\nTwo. [[TIM-04 TIM-10]]")
        assert re.findall(r'id="([^"]+)"', html) == ["rule-TIM-03", "rule-TIM-04", "rule-TIM-10"]
