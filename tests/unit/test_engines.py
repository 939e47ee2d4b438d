"""The browsers for the tests are found, or it is said what to install."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from guide_site.browsers.apt import may_install
from guide_site.browsers.engines import ENGINES, FIREFOX, WEBKIT, ensure_engines, find_firefox
from guide_site.steps import StepError

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere browsers have fixed places")


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A system with no program in reach, not even apt-get; the folder is where it looks for them."""
    for variable in ("CHROMIUM", "FIREFOX", "CI"):
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    return tmp_path


def put(program: Path, text: str = "#!/bin/sh\n") -> None:
    program.write_text(text, encoding="utf-8")
    program.chmod(0o755)


def test_each_missing_engine_is_named_with_what_to_install(bare: Path) -> None:
    sentences = ensure_engines()
    assert len(sentences) == len(ENGINES)
    for sentence, name in zip(sentences, ("Chromium", "Firefox", "WebKitGTK"), strict=True):
        assert name in sentence
        assert "install" in sentence


@pytest.mark.skipif(os.name == "nt", reason="only Debian and Ubuntu have apt-get")
@pytest.mark.parametrize("told", [False, True])
@pytest.mark.parametrize("ci", ["", "true"])
def test_root_installs_for_the_whole_system_only_when_told_to_or_under_ci(
    bare: Path, monkeypatch: pytest.MonkeyPatch, told: bool, ci: str
) -> None:
    put(bare / "apt-get")
    monkeypatch.setenv("CI", ci)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert may_install(told) is (told or bool(ci))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert not may_install(told)


def test_under_ci_a_missing_engine_ends_the_run(bare: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CI", "true")
    with pytest.raises(StepError, match=r"(?s)Chromium.*Firefox.*WebKitGTK"):
        ensure_engines()


def test_a_firefox_named_by_the_variable_is_used_and_a_wrong_name_reported(
    bare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FIREFOX", sys.executable)
    assert find_firefox() == Path(sys.executable)
    monkeypatch.setenv("FIREFOX", str(bare / "nothing"))
    with pytest.raises(StepError, match="nothing"):
        find_firefox()


def test_a_firefox_that_is_a_snap_is_passed_over(bare: Path) -> None:
    put(bare / "firefox", "#!/bin/sh\nexec /snap/bin/firefox\n")
    assert FIREFOX.find() is None
    put(bare / "firefox-esr")
    assert FIREFOX.find() == bare / "firefox-esr"


def test_webkit_needs_its_driver_and_a_screen(bare: Path) -> None:
    put(bare / "WebKitWebDriver")
    assert WEBKIT.find() is None
    put(bare / "Xvfb")
    assert WEBKIT.find() == bare / "WebKitWebDriver"


def test_only_linux_has_webkitgtk() -> None:
    assert [engine.name for engine in ENGINES if "darwin" not in engine.systems] == ["webkit"]
