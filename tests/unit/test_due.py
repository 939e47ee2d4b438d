"""What is due for review is listed in time, in one issue, which is closed when all has been read again."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from shlex import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide_site.publish.due import LABEL, command, keep_issue, main, report, warning
from should_connect.catalogue import CATALOGUE, FACTS
from should_connect.catalogue.model import REVIEWED, Catalogue
from should_connect.catalogue.reviews import REVIEW_DAYS, VOLATILE_REVIEW_DAYS, due, overdue, reviews

VOLATILE = {fact.id for fact in FACTS.values() if fact.volatile}
RUNS_OUT = REVIEWED + timedelta(days=VOLATILE_REVIEW_DAYS)
STAND_IN = """#!/bin/sh
echo "$*" >> {log}
case "$2" in
  list) echo 7 ;;
  edit) cat > {given} ;;
esac
"""
EVERYTHING = len(CATALOGUE.rules) + len(CATALOGUE.norms) + len(CATALOGUE.facts) + len(CATALOGUE.disagreements)


def due_ids(today: date, days: int = 30, catalogue: Catalogue = CATALOGUE) -> set[str]:
    return {review.id for review in due(today, days, catalogue)}


def test_nothing_is_due_just_after_a_review() -> None:
    assert due(REVIEWED, 30) == ()
    assert report((), REVIEWED) == ""


def test_what_linkedin_changes_often_is_listed_thirty_days_before_it_runs_out() -> None:
    assert due_ids(RUNS_OUT - timedelta(days=31)) == set()
    assert due_ids(RUNS_OUT - timedelta(days=30)) == VOLATILE


def test_after_a_year_every_rule_norm_fact_and_disagreement_is_listed_once() -> None:
    found = due(REVIEWED + timedelta(days=REVIEW_DAYS), 0)
    assert len(found) == len({review.id for review in found}) == EVERYTHING
    assert [review.id for review in found[: len(VOLATILE)]] == [id for id in FACTS if id in VOLATILE]


@given(st.integers(0, 800), st.integers(0, 60))
def test_whatever_is_overdue_was_on_the_list_before(after: int, days: int) -> None:
    today = REVIEWED + timedelta(days=after)
    listed = due_ids(today, days)
    assert {review.id for review in overdue(today + timedelta(days=days))} <= listed
    assert listed <= due_ids(today + timedelta(days=1), days)


@given(st.integers(0, 1_200))
def test_a_review_is_overdue_from_the_day_after_its_last(after: int) -> None:
    today = REVIEWED + timedelta(days=after)
    assert {review.id for review in overdue(today)} == {review.id for review in reviews() if review.until < today}


def test_the_checks_warn_in_one_line_of_what_is_overdue_and_say_where_to_read_on() -> None:
    assert warning(RUNS_OUT) == ""
    for years in (1, 2, 3):
        told = warning(REVIEWED.replace(year=REVIEWED.year + years) + timedelta(days=1))
        assert told.startswith(f"Advice due for review since {RUNS_OUT.isoformat()}: {EVERYTHING} (")
        assert "CONTRIBUTING.md" in told
        assert "\n" not in told
        assert len(told) < 300


@pytest.mark.parametrize(("day", "status"), [(RUNS_OUT, 0), (RUNS_OUT + timedelta(days=1), 1)])
def test_only_a_release_fails_for_what_is_overdue(
    day: date, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Today(date):
        @classmethod
        def today(cls) -> date:
            return day

    monkeypatch.setattr("guide_site.publish.due.date", Today)
    assert main(["--strict"]) == status
    assert bool(capsys.readouterr().out) == bool(status)
    assert main(["--days", "30"]) == 0


def test_what_has_been_read_again_is_no_longer_listed() -> None:
    read_again = tuple(replace(fact, checked=RUNS_OUT) if fact.volatile else fact for fact in CATALOGUE.facts)
    assert due_ids(RUNS_OUT, 30, replace(CATALOGUE, facts=read_again)) == set()


def test_the_list_names_each_with_what_it_says_and_its_dates() -> None:
    text = report(due(RUNS_OUT, 0), RUNS_OUT)
    assert text.startswith(f"{len(VOLATILE)} of the guide's")
    assert f"## Counts until {RUNS_OUT.isoformat()}\n" in text
    for id in VOLATILE:
        line = f"- [ ] **{id}**, last reviewed {REVIEWED.isoformat()}: {FACTS[id].statement}"
        assert text.splitlines().count(line) == 1
    assert f"## Ran out {RUNS_OUT.isoformat()}\n" in report(due(RUNS_OUT, 0), RUNS_OUT + timedelta(days=1))


def test_the_whole_list_fits_into_an_issue() -> None:
    in_a_year = REVIEWED + timedelta(days=REVIEW_DAYS)
    assert len(report(due(in_a_year, 0), in_a_year)) < 65_536


@pytest.mark.parametrize(
    ("issue", "text", "begins"),
    [
        ("", "", ()),
        ("", "a list", ("issue", "create", "--title")),
        ("7", "a list", ("issue", "edit", "7")),
        ("7", "", ("issue", "close", "7")),
    ],
)
def test_there_is_one_issue_while_something_is_due_and_none_otherwise(
    issue: str, text: str, begins: tuple[str, ...]
) -> None:
    assert command(issue, text)[:3] == begins


@pytest.mark.skipif(os.name == "nt", reason="the stand-in for gh is a script")
def test_github_is_asked_for_the_open_issue_and_given_the_list(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log, given = tmp_path / "log", tmp_path / "given"
    stand_in = tmp_path / "gh"
    stand_in.write_text(STAND_IN.format(log=quote(str(log)), given=quote(str(given))))
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path) + os.pathsep + os.environ["PATH"])
    keep_issue("- [ ] é")
    asked = log.read_text().splitlines()
    assert asked[1].startswith(f"issue list --label {LABEL} --state open")
    assert asked[2] == "issue edit 7 --body-file -"
    assert given.read_text() == "- [ ] é"
