"""The last site of an address says where the guide is and takes away what visitors have stored."""

from __future__ import annotations

from pathlib import Path

from guide_site.site.farewell import write_farewell


def test_a_guide_that_moves_says_where_and_leaves_nothing_stored(tmp_path: Path) -> None:
    (tmp_path / "old.html").write_text("old")
    write_farewell(tmp_path, "https://example.org/new/?a&b")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["404.html", "index.html", "sw.js"]
    assert 'href="https://example.org/new/?a&amp;b"' in (tmp_path / "404.html").read_text(encoding="utf-8")
    worker = (tmp_path / "sw.js").read_text(encoding="utf-8")
    assert "unregister()" in worker
    assert "caches.delete" in worker


def test_a_guide_that_ends_says_so(tmp_path: Path) -> None:
    write_farewell(tmp_path / "site")
    assert "has ended" in (tmp_path / "site" / "index.html").read_text(encoding="utf-8")
