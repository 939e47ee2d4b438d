"""The data for other programs: all of the catalogue, held by its schema, each entry with an address that stays."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from guide_site.blocks.data_files import FILES, SCHEMA, links
from guide_site.site.data import write_data
from should_connect.calculators import IDS, get
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES
from should_connect.catalogue.sources import ARTICLES
from should_connect.situation import read

ADDRESS = "https://example.org/guide/"
COUNTS = {
    "articles": [article.id for article in ARTICLES],
    "rules": list(RULES),
    "norms": list(NORMS),
    "facts": list(FACTS),
    "disagreements": list(DISAGREEMENTS),
}


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Every file by its name without an ending, read back."""
    folder = tmp_path_factory.mktemp("data")
    write_data(folder, ADDRESS)
    return {file.stem: json.loads(file.read_text(encoding="utf-8")) for file in folder.iterdir()}


def test_the_files_are_those_that_pages_link_to(data: dict[str, Any]) -> None:
    assert data.keys() == {*FILES, SCHEMA.removesuffix(".json")}
    assert [name for name in data if f'href="@/data/{name}.json"' not in links("@/")] == []


def test_the_schema_is_one_and_every_file_keeps_to_it(data: dict[str, Any]) -> None:
    schema = data[SCHEMA.removesuffix(".json")]
    Draft202012Validator.check_schema(schema)
    for name in FILES:
        faults = [error.message for error in Draft202012Validator(schema).iter_errors(data[name])]
        assert faults == [], name
        assert data[name]["$schema"] == schema["$id"] == f"{ADDRESS}data/{SCHEMA}"


def test_the_schema_refuses_what_is_not_there_or_not_known(data: dict[str, Any]) -> None:
    validator = Draft202012Validator(data[SCHEMA.removesuffix(".json")])
    rules = data["rules"]
    without_sources = {name: value for name, value in rules["entries"][0].items() if name != "sources"}
    for entry in (without_sources, {**rules["entries"][0], "mood": "good"}):
        assert not validator.is_valid({**rules, "entries": [entry]})
    assert not validator.is_valid({**rules, "kind": "norms"})


@pytest.mark.parametrize("kind", COUNTS)
def test_nothing_is_left_out(data: dict[str, Any], kind: str) -> None:
    assert [entry["id"] for entry in data[kind]["entries"]] == COUNTS[kind]


def test_whoever_uses_the_data_learns_the_license_the_guide_and_its_version(data: dict[str, Any]) -> None:
    for name in FILES:
        assert data[name]["license"].endswith("/by/4.0/")
        assert data[name]["guide"] == ADDRESS
        assert data[name]["version"]


def test_each_rule_has_its_anchor_in_the_rulebook_as_its_address(data: dict[str, Any]) -> None:
    for rule in data["rules"]["entries"]:
        assert rule["address"] == f"{ADDRESS}rulebook/#{rule['id']}"


def test_each_condition_of_a_table_names_choices_that_its_questions_have(data: dict[str, Any]) -> None:
    choices = {one["id"]: one.get("choices", []) for one in data["questions"]["entries"]}
    for table in data["tables"]["entries"]:
        for row in table["rows"]:
            for name, values in row["when"].items():
                assert set(values) <= {choice["value"] for choice in choices[name]}, f"{table['id']} {row['id']}"


def test_a_program_that_has_only_the_data_gets_the_answer_of_the_package(data: dict[str, Any]) -> None:
    random = Random(16)
    tables = {table["id"]: table for table in data["tables"]["entries"]}
    for view in {view.table.calculator: view for id in IDS if (view := get(id).judged_by)}.values():
        table = tables[view.table.calculator]
        for _ in range(200):
            given = {question.id: random.choice(question.values) for question in view.table.questions}
            row = next(row for row in table["rows"] if all(given[name] in one for name, one in row["when"].items()))
            situation, problems = read(view.table.questions, given)
            decided = view.table.decide(situation)
            assert problems == ()
            assert (row["id"], row["label"]) == (decided.id, decided.label or decided.verdict.label), given


def test_each_question_names_the_calculators_that_ask_it(data: dict[str, Any]) -> None:
    for question in data["questions"]["entries"]:
        assert question["asked_by"]
        for id in question["asked_by"]:
            _, problems = read(get(id).questions, {question["id"]: None})
            assert problems == ()
    assert {id for question in data["questions"]["entries"] for id in question["asked_by"]} == set(IDS)
