"""Editors that are given the address of a page with a calculator find how to show that calculator."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from guide_site.blocks.embed_code import frame
from guide_site.site.oembed import with_discovery, write_oembed
from should_connect.calculators import IDS, get
from should_connect.html.section import section

ADDRESS = "https://example.org/guide/"


@pytest.mark.parametrize("id", IDS)
def test_a_page_with_a_calculator_leads_to_a_file_that_has_its_frame(id: str, tmp_path: Path) -> None:
    write_oembed(tmp_path, ADDRESS)
    page = with_discovery(f"<head></head><body>{section(get(id), 'engine', '@/')}</body>", ADDRESS)
    link = f'<link rel="alternate " type="application/json+oembed" href="{ADDRESS}oembed/{id}.json">'
    assert page.startswith(f"<head>{link}</head>")
    told = json.loads((tmp_path / "oembed" / f"{id}.json").read_text(encoding="utf-8"))
    assert told["html"] == frame(get(id), ADDRESS)
    assert (told["version"], told["type"]) == ("1.0", "rich")
    assert isinstance(told["width"], int)
    assert isinstance(told["height"], int)


def test_a_page_without_a_calculator_has_nothing_to_show_elsewhere() -> None:
    assert with_discovery("<head></head><p>Words.</p>", ADDRESS) == "<head></head><p>Words.</p>"
