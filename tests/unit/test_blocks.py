"""What the guide's Markdown blocks put in a page, and what they refuse by name."""

from __future__ import annotations

import re
import sys
from datetime import date

import pytest
from markdown import markdown

from guide_site.addresses import HOME
from guide_site.blocks import UnknownId, catalogue, overdue, ten_questions
from guide_site.blocks.alone import ENGINE_VARIABLE, warn_when_alone
from guide_site.blocks.answer_links import BadAnswerLink, answer_link
from guide_site.blocks.usage import calculators_citing
from guide_site.blocks.values import articles_behind
from should_connect.calculators import IDS, PAGES, get
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES, linkedin
from should_connect.catalogue.model import Topic
from should_connect.catalogue.reviews import reviews
from should_connect.questions.model import ChoiceQuestion


def page(source: str) -> str:
    return markdown(source, extensions=["toc", "guide_site.blocks"])


REFUSED = {
    "/// calculator | after-dinner\n///": "there is no calculator 'after-dinner'; there are decide",
    "/// disagreement | K99\n///": "there is no disagreement 'K99'",
    "/// rulebook | gossip\n///": "there is no topic 'gossip'",
    "/// embed-code | after-dinner\n///": "there is no calculator 'after-dinner'",
    "Wait. [[TIM-03 TIM-99]]": "a paragraph marks 'TIM-99', and there is no such rule",
    "Up to {{note-limit}} characters.": "there is no number 'note-limit'; there are note-limit-free",
    "{{TIM-99 says/say}} so.": "a page counts the articles behind 'TIM-99', and there is no such rule",
}


@pytest.mark.parametrize("source", REFUSED)
def test_what_does_not_exist_fails_the_page_by_name(source: str) -> None:
    with pytest.raises(UnknownId, match=re.escape(REFUSED[source])):
        page(source)


BAD_LINKS = {
    "ask:after-dinner?role=panel": "there is no calculator 'after-dinner'",
    "ask:after-interview?mood=warm": "after-interview has no question of choice 'mood'",
    "ask:after-interview?role=boss": "'role' has no choice 'boss'; it has hiring-manager",
    "ask:when-to-send?interview_date=2026-01-05": "when-to-send has no question of choice 'interview_date'",
    "ask:after-interview": "fills nothing in; write it like ask:after-interview?stage=",
}


@pytest.mark.parametrize("link", BAD_LINKS)
def test_a_link_to_an_answer_that_cannot_be_filled_in_fails_the_page_by_name(link: str) -> None:
    with pytest.raises(BadAnswerLink, match=f"^{re.escape(link)}: .*{re.escape(BAD_LINKS[link])}"):
        page(f"[Open it]({link})")


@pytest.mark.parametrize("id", IDS)
def test_every_choice_of_every_calculator_can_be_linked_to(id: str) -> None:
    for question in get(id).questions:
        if isinstance(question, ChoiceQuestion):
            for choice in (*question.values, "not-sure"):
                page, _, filled = answer_link(f"ask:{id}?{question.id}={choice}", "@/").partition("#")
                assert page == (f"@/{PAGES[id]}/" if PAGES[id] else "@/")
                assert filled.partition("&")[0] == f"{id}:{question.id}={choice}"


def test_an_answer_link_leads_to_the_calculator_with_its_choices_behind_the_hash() -> None:
    made = page("[Open it](ask:after-interview?role=panel&rapport=warm)")
    address = f"{HOME}after-the-interview/#after-interview:role=panel&amp;rapport=warm"
    assert f'<a class="sc-ask" href="{address}&amp;' in made


def test_what_an_answer_link_does_not_name_has_not_happened() -> None:
    filled = answer_link("ask:after-interview?role=panel&advance=yes", "@/")
    assert "advance=yes" in filled
    assert "asked_not_to=no" in filled
    assert "their_move=none" in filled
    assert "rapport" not in filled


def test_the_disagreements_are_all_shown_once_under_headings_that_the_contents_list() -> None:
    made = page("[TOC]\n\n/// disagreements\n///")
    assert sorted(re.findall(r'<h3 id="(K\d+)"', made)) == sorted(DISAGREEMENTS)
    headings = re.findall(r'<h2 id="([^"]+)">([^<]+)</h2>', made)
    assert [title for _, title in headings] == list(catalogue.GROUPS)
    for anchor, title in headings:
        assert f'<a href="#{anchor}">{title}</a>' in made


def test_a_disagreement_says_why_they_differ_what_we_do_and_how_sure_we_are() -> None:
    made = page("/// disagreements\n///")
    for found in DISAGREEMENTS.values():
        for words in (found.why, found.policy, found.sure):
            assert words.replace("'", "&#x27;") in made or words in made


def test_the_rulebook_lists_every_rule_once() -> None:
    made = page("\n\n".join(f"/// rulebook | {topic}\n///" for topic in Topic))
    assert sorted(re.findall(r'<h3 id="([A-Z]+-\d+)"', made)) == sorted(RULES)


def test_the_sources_list_every_norm_and_fact_with_the_day_it_was_checked() -> None:
    made = page("/// norms\n///\n\n/// facts\n///")
    assert re.findall(r'<h3 id="([NP]\d+)"', made) == [*NORMS, *FACTS]
    assert made.count("Last checked: ") == len(NORMS) + len(FACTS)
    assert made.count("Newest evidence: ") == len(FACTS)


def test_a_source_with_an_address_is_a_link_and_one_without_is_named() -> None:
    made = page("/// norms\n///")
    address = "https://www.indeed.com/career-advice/interviewing/how-long-to-wait-after-interview"
    assert f'<a href="{address}" rel="nofollow noopener">Indeed 2023</a>; ' in made
    assert "; St. Olaf; " in made
    assert "Place(" not in made


def test_a_rule_is_used_by_the_calculators_whose_answers_can_cite_it() -> None:
    views = {name: view for name in IDS if (view := get(name).view)}
    for id in RULES:
        by_rows = {name for name, view in views.items() if any(id in row.rules for row in view.rows_told_of)}
        by_cautions = {name for name, view in views.items() if any(id == each.rule for each in view.table.cautions)}
        assert by_rows <= set(calculators_citing(id)) & set(views) <= by_rows | by_cautions


def test_a_calculator_without_a_table_is_known_by_the_rules_it_can_give() -> None:
    assert "when-to-send" in calculators_citing("N1")
    assert "when-to-send" not in calculators_citing("PROF-04")


def test_a_mark_shows_no_code_beside_the_sentence_and_is_an_anchor_once_a_page() -> None:
    made = page("One. [[TIM-03]]\n\nTwo. [[TIM-03 N1]]")
    assert made.count('id="rule-TIM-03"') == 1
    text, _, fold = made.partition("<details")
    assert re.findall(r"<p>(.*?)<span", text) == ["One.", "Two."]
    assert not re.search(r">[^<]*TIM-03", text)
    assert f'href="{HOME}rulebook/#TIM-03"' in fold
    assert f'href="{HOME}sources/#N1"' in fold


def test_a_page_ends_with_what_it_rests_on_section_by_section() -> None:
    made = page("Lede. [[N1]]\n\n## Why\n\nOne. [[TIM-03]]\n\nTwo. [[TIM-03 K4]]\n\n## How\n\nNo mark.")
    fold = made.partition("<details")[2]
    assert re.findall(r"<b>(.*?)</b>|>([A-Z]+-?\d+)</a>", fold) == [
        ("", "N1"),
        ("Why", ""),
        ("", "TIM-03"),
        ("", "K4"),
    ]
    assert RULES["TIM-03"].statement in fold


def test_a_page_without_marks_has_no_fold_of_sources() -> None:
    assert "<details" not in page("# Privacy\n\nNothing leaves your browser.")


def test_a_checklist_is_folded_on_screen_but_its_list_stands_outside_the_fold() -> None:
    made = page("/// checklist\n- Email sent\n///")
    assert re.search(r"<details[^>]*>\s*<summary>Checklist to print</summary>\s*</details>", made)
    assert "<li>Email sent</li>" in made.partition("</details>")[2]


def test_a_fold_has_the_title_it_is_given() -> None:
    assert "<summary>More</summary>\n<p>Text</p>" in page("/// fold | More\nText\n///")


def test_a_disagreement_in_a_page_shows_no_article_and_leads_to_who_says_what() -> None:
    made = page("/// disagreement | K4\n///")
    assert "Article" not in made
    assert f'href="{HOME}where-they-disagree/#K4"' in made
    assert made.count("Safer choice") == 1


def test_a_number_in_the_text_is_the_one_the_catalogue_has() -> None:
    made = page("At most {{note-limit-free}} characters, {{notes-a-month}} a month. {{TIM-09 suggests/suggest}} it.")
    assert f"At most {linkedin.NOTE_LIMIT_FREE} characters, five a month. One article suggests it." in made


def test_a_count_of_articles_follows_the_rule_and_its_verb_follows_the_count() -> None:
    assert articles_behind("DEC-24") == 1
    assert articles_behind("TIM-03") == 3
    assert "says, three articles tell you" in page("One says, {{TIM-03 tells/tell}} you to wait.")


def test_the_ten_questions_are_ten_and_each_has_a_short_answer_and_a_page() -> None:
    made = page("/// ten-questions\n///")
    assert made.count("<li>") == len(ten_questions.TEN) == 10
    for asked in ten_questions.TEN:
        assert asked.ask.endswith("?") or asked.ask[-1] == "."
        assert asked.slug in (*PAGES.values(), "questions")


def test_the_code_to_embed_is_one_frame_with_a_title_and_no_script(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOULD_CONNECT_SITE_URL", "https://example.org/guide/")
    made = page("/// embed-code | after-interview\n///")
    assert '&lt;iframe src="https://example.org/guide/embed/after-interview/" title=' in made
    assert "script" not in made


def test_the_code_to_fit_frames_is_one_script_of_this_site(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SHOULD_CONNECT_SITE_URL", "https://example.org/guide/")
    made = page("/// fit-code\n///")
    assert '&lt;script src="https://example.org/guide/assets/fit.js" defer&gt;' in made


def test_nothing_that_is_only_chrome_reaches_the_search() -> None:
    made = page("/// calculator | after-interview\n///")
    assert re.search(r"<article[^>]* data-search-exclude", made)
    for choices in re.findall(r'<div[^>]* class="sc-pills"[^>]*>', made) + re.findall(
        r"<details[^>]*sc-outcomes[^>]*>", made
    ):
        assert "data-search-exclude" in choices
    for inner in (r"<article[^>]*>", r'<div[^>]* class="sc-pills"[^>]*>', r"<details[^>]*sc-outcomes[^>]*>"):
        kind = re.match(r"<(\w+)", inner)
        assert kind
        assert re.search(inner, made), inner
        for found in re.finditer(inner, made):
            rest = made[found.end() :].partition(f"</{kind[1]}>")[0]
            assert f"<{kind[1]}" not in rest, "Material ends the exclusion at the first inner one"


def test_what_a_page_says_of_overdue_advice_is_hidden_until_the_day_after_the_first_review_runs_out() -> None:
    told = overdue.notices("@/")
    first = {min(found.until for found in reviews() if (found.id in FACTS) is facts) for facts in (True, False)}
    assert {date.fromisoformat(day) for day in re.findall(r'data-counts-until="([^"]+)"', told)} == first
    assert told.count(" hidden") == len(first) == 2


@pytest.fixture(scope="module")
def every_entry() -> str:
    """All of the catalogue as its pages show it."""
    written = catalogue.norms("@/") + catalogue.facts("@/") + catalogue.disagreements(tuple(DISAGREEMENTS), "@/")
    written += "".join(catalogue.rules(topic, "@/") for topic in Topic)
    return written


def test_each_entry_says_until_when_its_review_counts(every_entry: str) -> None:
    for review in reviews():
        entry = every_entry.partition(f'id="{review.id}"')[2].partition("</h3>")[2].partition("<h3")[0]
        assert re.findall(r'hidden data-counts-until="([^"]+)"', entry) == [review.until.isoformat()], review.id


@pytest.mark.parametrize("program", ["/x/bin/mkdocs", "/x/mkdocs/__main__.py", "/x/bin/mkdocs.exe"])
def test_whoever_runs_mkdocs_by_itself_is_told_what_that_leaves_out(
    program: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv(ENGINE_VARIABLE, raising=False)
    warn_when_alone.cache_clear()
    page("Words.")
    assert caplog.text == ""
    monkeypatch.setattr(sys, "argv", [program, "serve"])
    warn_when_alone.cache_clear()
    page("Words.")
    assert "python3 build.py serve" in caplog.text
    caplog.clear()
    warn_when_alone.cache_clear()
    monkeypatch.setenv(ENGINE_VARIABLE, "packed")
    page("Words.")
    assert caplog.text == ""
