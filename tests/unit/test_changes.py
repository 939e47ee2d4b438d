"""The version that is shown has an entry in the changelog, whose dates are those of the advice itself."""

from __future__ import annotations

from itertools import pairwise

import pytest

from guide_site.blocks import catalogue
from guide_site.changelog import CHANGELOG, UNRELEASED, notes, releases, version
from guide_site.steps import ROOT, StepError

TEXT = CHANGELOG.read_text(encoding="utf-8")
ENTRIES = releases(TEXT)
RELEASED = [entry for entry in ENTRIES if entry.version != UNRELEASED]

TWO = """# What changed

## Unreleased

- Facts about LinkedIn last checked: 1 May 2027

## 1.1.0 - 2027-02-01

- Guide: version 1.1.0

### Added

- A page.

## 1.0.0 - 2026-11-23

- Guide: version 1.0.0
"""


def test_the_version_of_the_guide_is_the_newest_release_with_a_date() -> None:
    assert RELEASED[0].version == version()
    assert RELEASED[0].released


def test_the_citation_names_the_newest_release() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"\nversion: {version()}\n" in citation
    assert f"\ndate-released: {RELEASED[0].released}\n" in citation


def test_every_release_has_a_date_and_tells_its_version_and_both_ages() -> None:
    for release in RELEASED:
        assert release.released
        assert release.guide == release.version
        assert release.reviewed
        assert release.linkedin_checked


def test_the_newest_dates_in_the_changelog_are_those_of_the_catalogue() -> None:
    assert next(entry.reviewed for entry in ENTRIES if entry.reviewed) == catalogue.day(catalogue.last_review())
    checked = next(entry.linkedin_checked for entry in ENTRIES if entry.linkedin_checked)
    assert checked == catalogue.day(catalogue.last_check_of_linkedin())


def test_releases_stand_in_order_the_newest_first() -> None:
    numbers = [tuple(map(int, release.version.split("."))) for release in RELEASED]
    assert numbers == sorted(set(numbers), reverse=True)
    for newer, older in pairwise(RELEASED):
        assert newer.released
        assert older.released
        assert newer.released >= older.released


def test_an_entry_is_read_with_its_date_its_facts_and_its_text() -> None:
    unreleased, newer, older = releases(TWO)
    assert (unreleased.version, unreleased.released, unreleased.linkedin_checked) == (UNRELEASED, None, "1 May 2027")
    assert (newer.version, str(newer.released), newer.guide, newer.reviewed) == ("1.1.0", "2027-02-01", "1.1.0", "")
    assert newer.text.endswith("- A page.")
    assert older.text == "- Guide: version 1.0.0"


def test_the_notes_of_a_release_are_its_entry_and_no_other() -> None:
    assert notes(f"v{version()}", version(), TEXT) == RELEASED[0].text
    assert notes("v1.0.0", "1.0.0", TWO) == "- Guide: version 1.0.0"


@pytest.mark.parametrize(
    ("tag", "current", "complaint"),
    [
        ("v1.1.0", "1.0.0", "the tag is v1.1.0"),
        ("1.0.0", "1.0.0", "the tag is 1.0.0"),
        ("v1.2.0", "1.2.0", "no entry with a date for 1.2.0"),
        ("vUnreleased", UNRELEASED, "no entry with a date"),
    ],
)
def test_a_tag_without_its_entry_is_no_release(tag: str, current: str, complaint: str) -> None:
    with pytest.raises(StepError, match=complaint):
        notes(tag, current, TWO)
