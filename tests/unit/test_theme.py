"""What is taken out of the theme is what no page uses, and the build stops where that is no longer so."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from guide_site.site.scripts import CHANGED, FOLDER, LEFT_OUT, changed, rebuild_theme_script, refused
from guide_site.site.styles import BUNDLE, THEME, purge_styles, with_one_stylesheet
from guide_site.steps import StepError

INLINE = '<script>__md_scope=new URL("/guide/",location)</script>'
"""What the theme writes into every page."""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of one page, with a script of the theme whose map holds nothing."""
    (tmp_path / FOLDER).mkdir(parents=True)
    (tmp_path / FOLDER / "bundle.0a1b2c3d.min.js").write_text("theme();", "utf-8")
    (tmp_path / FOLDER / "bundle.0a1b2c3d.min.js.map").write_text('{"sources": [], "sourcesContent": []}', "utf-8")
    (tmp_path / "assets" / "ahead.js").write_text("ahead();", "utf-8")
    (tmp_path / "index.html").write_text(f'{INLINE}<nav class="kept"><p>a word: dropped</p></nav>', "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("html", "module"),
    [
        ('<pre class="mermaid">', "components/content/mermaid"),
        ('<a href="x/" data-preview>', "components/tooltip2"),
        ('<script id="__config">{"features": ["content.code.copy"]}</script>', "components/content/annotation/list"),
        ('<nav data-md-component="tabs">', "components/tabs"),
    ],
)
def test_a_page_that_needs_what_is_left_out_of_the_script_stops_the_build(site: Path, html: str, module: str) -> None:
    assert module in LEFT_OUT
    (site / "index.html").write_text(html, "utf-8")
    with pytest.raises(StepError, match=rf"index\.html needs {module}"):
        rebuild_theme_script(site)


def test_a_script_that_is_laid_out_anew_stops_the_build(site: Path) -> None:
    with pytest.raises(StepError, match=f"no {next(iter(LEFT_OUT))} any more"):
        rebuild_theme_script(site)


@pytest.mark.parametrize("module", CHANGED)
def test_a_script_that_no_longer_has_what_is_changed_in_it_stops_the_build(module: str) -> None:
    with pytest.raises(StepError, match=f"theme's {module} no longer has"):
        changed("export function other() {}", module, CHANGED[module])


def test_a_script_that_has_it_twice_stops_the_build_too() -> None:
    with pytest.raises(StepError, match="no longer has"):
        changed("one one", "any", [("one", "two")])
    assert changed("one", "any", [("one", r"\1")]) == r"\1"


def test_a_script_without_a_map_stays_as_it_is_behind_what_runs_ahead_of_it(site: Path) -> None:
    (site / FOLDER / "bundle.0a1b2c3d.min.js.map").unlink()
    old, new = rebuild_theme_script(site)
    assert old == "bundle.0a1b2c3d.min.js"
    made = (site / FOLDER / new).read_text("utf-8")
    assert made.endswith('ahead();theme();\ndispatchEvent(new Event("theme"))\n')
    assert made.startswith("//# allFunctionsCalledOnLoad\nif(!window.__md_scope){__md_scope=")
    assert {file.name for file in site.rglob("*.js")} == {new}


def test_a_theme_that_tells_the_sites_home_in_another_way_stops_the_build() -> None:
    with pytest.raises(StepError, match="where the site's home is"):
        refused("<script>__md_scope=new URL(base, location)</script>")


def test_the_themes_styles_keep_what_pages_answers_and_scripts_name_and_ours_stay_whole(site: Path) -> None:
    rules = ".kept{top:0}.dropped{top:0}.of-an-answer{top:0}[data-set-later]{top:0}:root{--used:1;--unused:2}"
    (site / THEME).write_text(rules, "utf-8")
    ours = ".of-nobody{top:var(--used)}:focus-visible{top:0}\n"
    (site / BUNDLE).write_text(ours, "utf-8")
    (site / "assets" / "answers").mkdir()
    piece = {"pieces": ['<b class="of-an-answer">x</b>', None]}
    (site / "assets" / "answers" / "decide.json").write_text(json.dumps(piece), "utf-8")
    (site / "assets" / "menus.js").write_text("page.dataset.setLater = '';", "utf-8")
    purge_styles(site)
    css = (site / BUNDLE).read_text("utf-8")
    assert css.endswith(ours)
    assert ".dropped" not in css
    assert "--unused" not in css
    assert all(kept in css for kept in (".kept", ".of-an-answer", "[data-set-later]", "--used:1"))
    assert not (site / THEME).exists()


def test_a_page_asks_for_one_stylesheet() -> None:
    theirs = '\n  <link rel="stylesheet" href="../assets/stylesheets/main.1a2b3c4d.min.css">'
    ours = '<link rel="stylesheet" href="../assets/guide.css">'
    assert with_one_stylesheet(f"<head>{theirs}{theirs}{ours}</head>") == f"<head>{ours}</head>"
