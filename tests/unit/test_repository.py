"""Readers find the sources and report what is wrong, on a fork too; where no repository is known, nothing says so."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from markdown import markdown
from mkdocs.utils.yaml import yaml_load

from guide_site import repository
from guide_site.blocks import catalogue
from guide_site.changelog import version
from guide_site.steps import ROOT
from should_connect.calculators import IDS, PAGES
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES
from should_connect.catalogue.model import Topic

FORK = "https://github.com/someone/their-guide"
TEMPLATES = ROOT / ".github" / "ISSUE_TEMPLATE"


@pytest.fixture(autouse=True)
def nowhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """No repository is known."""
    for name in (repository.ADDRESS_VARIABLE, repository.EMAIL_VARIABLE, "GITHUB_REPOSITORY", "GITHUB_SERVER_URL"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def fork(monkeypatch: pytest.MonkeyPatch) -> None:
    """As GitHub runs a fork's workflows."""
    monkeypatch.setenv("GITHUB_SERVER_URL", "https://github.com")
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/their-guide")


def calculator(id: str) -> str:
    return markdown(f"/// calculator | {id}\n///", extensions=["guide_site.blocks"])


def entries() -> str:
    """Every entry of the catalogue, as its pages show it."""
    rules = "".join(catalogue.rules(topic, "@/") for topic in Topic)
    return rules + catalogue.norms("@/") + catalogue.facts("@/") + catalogue.disagreements(tuple(DISAGREEMENTS), "@/")


def reports(html: str) -> list[dict[str, list[str]]]:
    """What each report that a page leads to is filled in with."""
    links = [unescape(link) for link in re.findall(r'href="([^"]+/issues/new[^"]*)"', html)]
    assert all(link.startswith(FORK + "/") for link in links)
    return [parse_qs(urlsplit(link).query) for link in links]


def test_without_a_repository_nothing_offers_a_report() -> None:
    assert repository.address() == ""
    assert "wrong with this advice" not in entries() + "".join(map(calculator, IDS))


@pytest.mark.usefixtures("fork")
@pytest.mark.parametrize("id", IDS)
def test_each_answer_leads_to_a_report_that_names_page_and_version_and_nothing_else(id: str) -> None:
    (report,) = reports(calculator(id))
    assert report == {"template": [repository.TEMPLATE], "page": [PAGES[id] or "home"], "version": [version()]}


@pytest.mark.usefixtures("fork")
def test_each_rule_norm_fact_and_disagreement_leads_to_a_report_that_names_it() -> None:
    named = [report["rule"][0] for report in reports(entries())]
    assert sorted(named) == sorted([*RULES, *NORMS, *FACTS, *DISAGREEMENTS])


@pytest.mark.usefixtures("fork")
def test_it_is_said_that_reports_are_public_and_by_email_only_where_that_is_configured(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert "are public" in calculator("after-interview")
    assert "mailto:" not in calculator("after-interview")
    monkeypatch.setenv(repository.EMAIL_VARIABLE, "advice@example.org")
    assert 'href="mailto:advice@example.org?' in calculator("after-interview")


def test_the_site_on_github_is_built_with_the_email_address_that_its_repository_names() -> None:
    workflow = (ROOT / ".github" / "workflows" / "pages.yml").read_text(encoding="utf-8")
    assert f"{repository.EMAIL_VARIABLE}: ${{{{ vars.{repository.EMAIL_VARIABLE} }}}}" in workflow
    assert f"`{repository.EMAIL_VARIABLE}`" in (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_a_repository_can_be_named_where_github_does_not_run_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(repository.ADDRESS_VARIABLE, FORK + "/")
    assert repository.address() == FORK


@pytest.mark.usefixtures("fork")
def test_the_form_on_github_has_a_field_for_all_that_a_report_is_filled_in_with() -> None:
    form = yaml_load((TEMPLATES / repository.TEMPLATE).read_text(encoding="utf-8"))
    fields = {part["id"] for part in form["body"] if "id" in part}
    told = parse_qs(urlsplit(repository.report("when-to-send", "TIM-03")).query)
    assert told.keys() - {"template"} <= fields
    assert "public" in form["body"][0]["attributes"]["value"]


@pytest.mark.parametrize("form", sorted(TEMPLATES.glob("*.yml")), ids=lambda form: form.name)
def test_each_form_can_be_read(form: Path) -> None:
    read = yaml_load(form.read_text(encoding="utf-8"))
    if form.name != "config.yml":
        assert {"name", "description", "body"} <= read.keys()
