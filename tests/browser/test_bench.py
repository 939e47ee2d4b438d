"""The page on which the bench measures the start of Python gets its answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from browser.outside import answer_outside
from guide_site.bench.start import make_guides
from guide_site.serve.server import SiteServer

pytestmark = pytest.mark.browser


def test_a_bare_page_with_the_sites_engine_is_answered(chromium: Browser, site: Path, tmp_path: Path) -> None:
    runtime = make_guides(tmp_path / "bare", site)
    assert (runtime / "worker.js").exists()
    with SiteServer(tmp_path / "bare") as server:
        context = chromium.new_context()
        answer_outside(context)
        page = context.new_page()
        page.goto(server.url)
        page.wait_for_function("() => window.answered")
        context.close()
