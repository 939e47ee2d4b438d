"""The sheets to print: valid PDF/UA-1 by an independent check, small, linked, the same bytes every time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import page as ua_validator
import pytest
import typst
from pypdf import PdfReader
from pypdf.generic import IndirectObject

from guide_site.paper import sheet
from guide_site.paper.pdf import PAPERS, TEMPLATES, write_sheets
from should_connect.answer import Verdict
from should_connect.as_data import statement
from should_connect.catalogue import RULES, lookup
from should_connect.catalogue.linkedin import NOTE_LIMIT_FREE
from should_connect.catalogue.model import Topic
from should_connect.situation import Situation
from should_connect.tables.request import TABLE

ADDRESS = "https://example.org/guide/"
MOST_BYTES = 200_000
POINTS = {"a4": (595, 842), "letter": (612, 792)}
NAMES = [f"{name}-{size}.pdf" for name in ("checklist", "worksheet") for size in PAPERS]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("sheets")
    write_sheets(made, ADDRESS)
    return made


def fonts(reader: PdfReader) -> dict[str, dict[str, Any]]:
    """Every font by name, with its descriptor."""
    found = {}
    for leaf in reader.pages:
        for font in leaf["/Resources"].get("/Font", {}).values():
            (descendant,) = font.get_object()["/DescendantFonts"]
            found[descendant.get_object()["/BaseFont"]] = descendant.get_object()["/FontDescriptor"].get_object()
    return found


def links(reader: PdfReader) -> list[str]:
    notes = [note.get_object() for leaf in reader.pages for note in leaf.get("/Annots", [])]
    return [str(note["/A"]["/URI"]) for note in notes if note["/Subtype"] == "/Link"]


def test_there_is_a_checklist_and_a_worksheet_in_both_sizes(folder: Path) -> None:
    assert sorted(file.name for file in folder.iterdir()) == sorted(NAMES)


@pytest.mark.parametrize("name", NAMES)
class TestEverySheet:
    def test_conforms_to_pdf_ua_1(self, folder: Path, name: str) -> None:
        report = ua_validator.validate_pdf(folder / name, profile="ua1")
        assert report.is_compliant, [(failure.rule_id, failure.message) for failure in report.failures]

    def test_has_a_title_that_is_shown_a_language_and_a_structure(self, folder: Path, name: str) -> None:
        reader = PdfReader(folder / name)
        root = reader.trailer["/Root"]
        assert reader.metadata is not None
        assert reader.metadata.title is not None
        assert reader.metadata.title.startswith("Should I connect?")
        assert root["/Lang"].startswith("en")
        assert root["/MarkInfo"]["/Marked"] is True or bool(root["/MarkInfo"]["/Marked"])
        assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])
        assert isinstance(root.raw_get("/StructTreeRoot"), IndirectObject)

    def test_has_an_outline_of_its_headings(self, folder: Path, name: str) -> None:
        def titles(entries: list[Any]) -> list[str]:
            return [t for entry in entries for t in (titles(entry) if isinstance(entry, list) else [entry.title])]

        found = titles(PdfReader(folder / name).outline)
        wanted = (
            [stage.title for stage in sheet.CHAPTERS] if name.startswith("checklist") else ["The days", "The words"]
        )
        assert set(wanted) <= set(found)

    def test_embeds_every_font(self, folder: Path, name: str) -> None:
        found = fonts(PdfReader(folder / name))
        assert found
        assert all({"/FontFile2", "/FontFile3"} & descriptor.keys() for descriptor in found.values())

    def test_is_small(self, folder: Path, name: str) -> None:
        assert (folder / name).stat().st_size <= MOST_BYTES

    def test_has_the_size_of_its_paper(self, folder: Path, name: str) -> None:
        wanted = POINTS[name.removesuffix(".pdf").split("-")[1]]
        assert {
            (round(leaf.mediabox.width), round(leaf.mediabox.height)) for leaf in PdfReader(folder / name).pages
        } == {wanted}

    def test_links_into_the_guide_and_nowhere_else(self, folder: Path, name: str) -> None:
        found = links(PdfReader(folder / name))
        assert found
        assert all(link.startswith(ADDRESS) for link in found)

    def test_is_the_same_bytes_every_time(self, folder: Path, name: str, tmp_path: Path) -> None:
        write_sheets(tmp_path, ADDRESS)
        assert (tmp_path / name).read_bytes() == (folder / name).read_bytes()


def test_a_file_without_tags_does_not_pass_the_check(tmp_path: Path) -> None:
    bare = typst.compile(
        str(TEMPLATES / "worksheet.typ"),
        root=str(TEMPLATES),
        ignore_system_fonts=True,
        pdf_tags=False,
        sys_inputs={"data": json.dumps(sheet.worksheet(ADDRESS)), "paper": "a4"},
    )
    (tmp_path / "bare.pdf").write_bytes(bare)
    assert not ua_validator.validate_pdf(tmp_path / "bare.pdf", profile="ua1").is_compliant


@pytest.mark.parametrize("size", PAPERS)
def test_the_checklist_takes_a_few_pages_and_the_worksheet_one(folder: Path, size: str) -> None:
    assert len(PdfReader(folder / f"checklist-{size}.pdf").pages) <= 2
    assert len(PdfReader(folder / f"worksheet-{size}.pdf").pages) == 1


def test_every_rule_on_the_checklist_is_in_the_catalogue_and_linked(folder: Path) -> None:
    found = links(PdfReader(folder / "checklist-a4.pdf"))
    for id in sheet.ids():
        lookup(id)
        assert any(link.endswith(f"#{id}") for link in found), id


def test_the_checklist_says_what_the_catalogue_says(folder: Path) -> None:
    words = "".join("".join(leaf.extract_text() for leaf in PdfReader(folder / "checklist-a4.pdf").pages).split())
    for stage in sheet.CHAPTERS:
        for item in stage.items:
            said = item.step.text if item.step else statement(item.rules[0])
            assert "".join(said.split()).replace("'", "’") in words, item


USUAL = {**sheet.ORDINARY, "stage": "waiting", "role": "hiring-manager", "how_known": "interviewed"}
LATE = {"days_since_interview": "8-14"}
OK = frozenset({Verdict.SEND, Verdict.SEND_OPTIONAL})
NOT_YET = frozenset({Verdict.WAIT_DAYS, Verdict.WAIT_OUTCOME})
BEFORE = {"stage": "before", "how_known": "never", "days_to_interview": "1-3"}
JUDGED: dict[str, tuple[tuple[dict[str, str], frozenset[Verdict]], ...]] = {
    "DEC-08": ((BEFORE, frozenset({Verdict.LOOK_ONLY})),),
    "DEC-31": (
        ({**BEFORE, "their_move": "invited"}, frozenset({Verdict.ACCEPT})),
        ({**BEFORE, "their_move": "invited", "employer": "formal"}, frozenset({Verdict.WAIT_OUTCOME})),
    ),
    "DEC-24": (({"asked_not_to": "yes"}, frozenset({Verdict.DO_NOT_SEND})),),
    "DEC-28": (({**BEFORE, "days_to_interview": "0", "how_known": "elsewhere"}, frozenset({Verdict.ASK_ALOUD})),),
    "TIM-03": (
        ({"days_since_interview": "0-1"}, NOT_YET),
        ({"days_since_interview": "0-1", "role": "recruiter"}, NOT_YET),
    ),
    "DEC-11": (({"employer": "formal", "days_since_interview": "5-7"}, NOT_YET),),
    "DEC-15": (({"rapport": "formal", "days_since_interview": "5-7"}, frozenset({Verdict.EMAIL_INSTEAD})),),
    "TIM-11": (({"rapport": "neutral", "days_since_interview": "5-7"}, NOT_YET),),
    "DEC-18": (({"stage": "withdrew"}, frozenset({Verdict.EMAIL_INSTEAD})),),
    "TIM-07": (({"days_since_interview": "5-7"}, OK), ({"days_since_interview": "2-4"}, NOT_YET)),
    "TIM-08": (
        ({**LATE, "role": "recruiter"}, OK),
        ({**LATE, "employer": "casual"}, OK),
        (LATE, NOT_YET),
    ),
    "DEC-21": (({"stage": "rejected", "days_since_interview": "5-7"}, OK),),
    "DEC-22": (({"stage": "rejected", "earlier_request": "declined"}, frozenset({Verdict.DO_NOT_SEND})),),
    "DEC-19": (({"stage": "withdrew"}, frozenset({Verdict.EMAIL_INSTEAD})),),
}
"""What the judgment says where a line of the checklist that says whether or when applies, and just beside it."""


def test_the_checklist_says_what_the_judgment_says() -> None:
    first = [item.rules[0] for stage in sheet.CHAPTERS for item in stage.items]
    assert {id for id in first if id in RULES and RULES[id].topic in (Topic.DECIDE, Topic.TIMING)} == set(JUDGED)
    for id, cases in JUDGED.items():
        for given, agree in cases:
            assert TABLE.decide(Situation({**USUAL, **given})).verdict in agree, (id, given)


def test_every_item_says_when_and_what_to_do_and_by_which_rules() -> None:
    data = json.dumps(sheet.checklist(ADDRESS))
    items = [item for stage in json.loads(data)["stages"] for item in stage["items"]]
    assert all(item["due"] and item["text"] and item["rules"] for item in items)


def test_the_worksheet_has_the_limit_of_a_free_account() -> None:
    assert sheet.worksheet(ADDRESS)["note_limit"] == str(NOTE_LIMIT_FREE)
