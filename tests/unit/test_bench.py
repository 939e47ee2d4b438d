"""The bench tells what got worse, and nothing else."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from guide_site.__main__ import main, parser
from guide_site.bench.answers import MORE_ROWS, Growth, show
from guide_site.bench.figures import Figure, Ledger, exponent
from guide_site.bench.made_up import made_up
from guide_site.bench.reading import Reading, line
from guide_site.bench.report import PARTS
from guide_site.bench.start import REQUEST, make_guides
from should_connect.web import respond


def test_a_size_that_grew_is_worse_and_noise_in_a_time_is_not() -> None:
    assert Figure("page", "MB", 3.1, 3.0).worse
    assert not Figure("page", "MB", 3.0, 3.0).worse
    assert not Figure("visit", "ms", 110, 100).worse
    assert Figure("visit", "ms", 130, 100).worse
    assert not Figure("visit", "ms", 130).worse


def test_the_middle_of_what_was_taken_counts() -> None:
    figure = Figure.of("visit", "ms", [3, 1, 2], [], [4, 8])
    assert (figure.ours, figure.before, figure.stock) == (2, None, 6)


def test_what_got_worse_is_named_at_the_end(capsys: pytest.CaptureFixture[str]) -> None:
    ledger = Ledger()
    assert "Nothing was compared" in ledger.verdict()
    ledger.note(Figure("page", "MB", 3.0, 4.0))
    assert "0.75 of the last release" in capsys.readouterr().out
    assert ledger.verdict().startswith("None of 1 figures is worse")
    ledger.note(Figure("first visit", "ms", 200, 100))
    assert "first visit" in ledger.verdict()
    assert "page" not in ledger.verdict()


def test_what_a_page_was_before_stands_behind_each_figure() -> None:
    now = Reading("", 2.04, 310, 4, 96, 0, 3.5, 0.31)
    before = Reading("", 9.0, 1200, 0, 418, 17, 9.0, 2.5)
    assert line(now, before).split("  ")[0] == "home"
    assert "2.0 (9.0)" in line(now, before)
    assert line(now, before).endswith("0.3 (2.5)")
    assert "96 (-)" in line(now, None)


def test_what_grows_with_the_content_has_the_exponent_one() -> None:
    assert exponent(10, 40, times=4) == pytest.approx(1)
    assert exponent(10, 20, times=4) == pytest.approx(0.5)


def test_parts_are_chosen_by_name() -> None:
    options = parser().parse_args(["bench", "--only", "start", "--only", "growth", "--quick"])
    assert options.only == ["start", "growth"]
    with pytest.raises(SystemExit):
        parser().parse_args(["bench", "--only", "everything"])


def test_every_part_can_be_chosen() -> None:
    for part in PARTS:
        assert parser().parse_args(["bench", "--only", part]).only == [part]


def test_a_measured_page_has_what_the_engines_script_imports(tmp_path: Path) -> None:
    built = tmp_path / "built"
    runtime = built / "assets" / "engine" / "0123"
    runtime.mkdir(parents=True)
    (runtime / "worker.js").touch()
    (built / "assets" / "engine.js").write_text("import './shared.js';", encoding="utf-8")
    (built / "assets" / "shared.js").touch()
    assert make_guides(tmp_path / "page", built) == tmp_path / "page" / "assets" / "engine" / "0123"
    laid_out = {file.relative_to(tmp_path / "page").as_posix() for file in (tmp_path / "page").rglob("*.*")}
    assert laid_out == {
        "index.html",
        "ask.js",
        "assets/engine.js",
        "assets/shared.js",
        "assets/engine/0123/worker.js",
    }
    assert "assets/engine/0123/" in (tmp_path / "page" / "ask.js").read_text(encoding="utf-8")


def test_what_is_asked_on_a_measured_page_has_an_answer_without_errors() -> None:
    answer = json.loads(respond(json.dumps(REQUEST)))
    assert answer["turns"]["role"] == "answered"
    assert answer["errors"] == {}


def test_an_unknown_revision_ends_the_bench_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--quick", "--against", "v0.0.0"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert "no commit here called v0.0.0" in said.err


def test_what_grows_is_told_by_rows_and_by_questions(capsys: pytest.CaptureFixture[str]) -> None:
    grown = [
        Growth("made up", questions, rows, 9, 50, 0.5, 1_000, 2_000)
        for questions, rows in ((5, 10), (5, 100), (15, 10))
    ]
    show([*grown[:1], replace(grown[1], nodes=500, sent=20_000), grown[2]])
    *_, by_rows, by_questions = capsys.readouterr().out.splitlines()
    assert by_rows.split()[-4:] == ["1.00", "0.00", "0.00", "1.00"]
    assert by_questions.split()[-4:] == ["0.00", "0.00", "0.00", "0.00"]
    for questions, rows in ((5, 20), (5, 40), MORE_ROWS):
        view = made_up(questions, rows).view
        assert view
        assert len(view.possible_rows) == rows
