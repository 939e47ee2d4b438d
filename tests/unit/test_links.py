"""Each kind of dead end in a site is named by the page it stands on and what it leads to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from guide_site.site.links import check_links, problems
from guide_site.steps import StepError

ADDRESS = "https://example.org/guide/"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site of two pages, a not-found page, a stylesheet and a picture. Everything the package links to is missing."""
    put(tmp_path, "index.html", '<h1 id="top">Home</h1><section id="after-interview"></section>')
    put(tmp_path, "page/index.html", '<h2 id="part">A part</h2>')
    put(tmp_path, "404.html", "")
    put(tmp_path, "assets/picture.svg", "")
    return tmp_path


def put(site: Path, name: str, html: str) -> None:
    file = site / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(html, encoding="utf-8")


DEAD = {
    '<a href="../nowhere/">x</a>': "page/index.html: '../nowhere/' leads nowhere",
    '<a href="../page">x</a>': "page/index.html: '../page' leads nowhere",
    '<a href="#none">x</a>': "page/index.html: '#none' leads to a page without the anchor 'none'",
    '<a href="../#none">x</a>': "page/index.html: '../#none' leads to a page without the anchor 'none'",
    '<img src="../assets/no.svg">': "page/index.html: '../assets/no.svg' leads nowhere",
    '<template><a href="../nowhere/">x</a></template>': "page/index.html: '../nowhere/' leads nowhere",
    '<a href="/">x</a>': "page/index.html: '/' leads out of /guide/",
    '<a href="../../other/">x</a>': "page/index.html: '../../other/' leads out of /guide/",
    '<a href="@/page/">x</a>': "page/index.html: '@/page/' was not made relative",
    '<form action="../nowhere/"></form>': "page/index.html: '../nowhere/' leads nowhere",
    f'<link rel="canonical" href="{ADDRESS}nowhere/">': f"page/index.html: '{ADDRESS}nowhere/' leads nowhere",
    f'<meta property="og:url" content="{ADDRESS}gone/">': f"page/index.html: '{ADDRESS}gone/' leads nowhere",
    '<a href="../#after-interview:role=boss">x</a>': "page/index.html: '../#after-interview:role=boss' fills in what "
    "is not there (ask:after-interview?role=boss: 'role' has no choice 'boss'; it has hiring-manager, panel, "
    "recruiter, coordinator, not-met)",
    '<p id="twice"></p><p id="twice"></p>': "page/index.html: the id 'twice' stands 2 times",
}


@pytest.mark.parametrize("html", DEAD)
def test_a_dead_end_is_named_by_page_and_target(site: Path, html: str) -> None:
    before = problems(site, ADDRESS)
    put(site, "page/index.html", html)
    assert set(problems(site, ADDRESS)) - set(before) == {DEAD[html]}


ALIVE = (
    '<a href="../">x</a>',
    '<a href="../#top">x</a>',
    '<a href="./">x</a>',
    '<a href="">x</a>',
    '<a href="../?h=word#top">x</a>',
    '<a href="/guide/page/">x</a>',
    '<img src="../assets/picture.svg">',
    '<a href="../#after-interview:role=panel&amp;rapport=warm">x</a>',
    '<a href="https://elsewhere.example/">x</a>',
    '<a href="mailto:someone@example.org">x</a>',
    f'<link rel="canonical" href="{ADDRESS}page/">',
)


@pytest.mark.parametrize("html", ALIVE)
def test_what_leads_somewhere_is_left_alone(site: Path, html: str) -> None:
    before = problems(site, ADDRESS)
    put(site, "page/index.html", html)
    assert problems(site, ADDRESS) == before


def test_the_not_found_page_may_link_only_from_the_root_as_it_is_shown_at_any_depth(site: Path) -> None:
    put(site, "404.html", '<a href="page/">x</a><a href="/guide/page/">y</a>')
    assert "404.html: 'page/' leads out of /guide/" in problems(site, ADDRESS)
    assert not any("404.html: '/guide/page/'" in problem for problem in problems(site, ADDRESS))


def test_a_font_that_a_stylesheet_asks_for_must_be_there(site: Path) -> None:
    put(site, "assets/guide.css", '@font-face { src: url("fonts/gone.woff2"); } b { background: url(picture.svg) }')
    assert "assets/guide.css: 'fonts/gone.woff2' leads nowhere" in problems(site, ADDRESS)
    assert not any("picture.svg" in problem for problem in problems(site, ADDRESS))


def test_the_links_of_answers_made_at_build_time_are_followed(site: Path) -> None:
    put(site, "assets/answers/x.json", json.dumps({"pieces": ['<a href="@/nowhere/#x">x</a>']}))
    assert "an answer in x.json: '@/nowhere/#x' leads nowhere" in problems(site, ADDRESS)


def test_the_links_of_answers_that_python_will_write_are_followed(site: Path) -> None:
    found = problems(site, ADDRESS)
    assert "the home of TIM-03: '@/when-to-send/#rule-TIM-03' leads nowhere" in found
    assert "the home of K4: '@/where-they-disagree/#K4' leads nowhere" in found
    assert "article 002: '@/sources/#article-002' leads nowhere" in found
    assert "the calculator after-interview: '@/after-the-interview/#after-interview' leads nowhere" in found


def test_a_rule_that_no_page_explains_is_named(site: Path) -> None:
    assert "DEC-13: no page explains this rule" in problems(site, ADDRESS)
    put(site, "page/index.html", '<span id="rule-DEC-13"></span>')
    assert "DEC-13: no page explains this rule" not in problems(site, ADDRESS)


def test_a_build_with_a_dead_end_fails_and_lists_all_of_them(site: Path) -> None:
    put(site, "page/index.html", '<a href="../a/">x</a><a href="../b/">x</a>')
    with pytest.raises(StepError) as failure:
        check_links(site, ADDRESS)
    assert "- page/index.html: '../a/' leads nowhere\n- page/index.html: '../b/' leads nowhere" in str(failure.value)
