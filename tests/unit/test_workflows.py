"""What runs on GitHub: nothing in it can be abused as far as is known, and the bot knows how the lists are made."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from guide_site.steps import ROOT, environment

GITHUB = ROOT / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
LISTS = (
    ROOT / "requirements.txt",
    ROOT / "requirements-test.txt",
    ROOT / "tests" / "mutation" / "requirements.txt",
    GITHUB / "audit" / "requirements.txt",
)
USES = re.compile(r"uses: (\S+)@(\S+)(.*)")

BAD = {
    "an action that is not pinned": ("uses: actions/checkout@v7", "unpinned-uses"),
    "a title that is run": ("run: echo ${{ github.event.issue.title }}", "template-injection"),
    "a step that is none": ("runs: echo", "runs"),
}


def zizmor(folder: Path) -> subprocess.CompletedProcess[str]:
    # Every remark it has, not only those it is sure of; and without a network, which the audit on GitHub has.
    options = ("--offline", "--strict-collection", "--persona", "pedantic", "--no-progress", "--color", "never")
    command = [Path(sys.executable).with_name("zizmor"), *options, folder]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment())


def test_no_workflow_can_be_abused_as_far_as_is_known() -> None:
    done = zizmor(GITHUB)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(("step", "name"), BAD.values(), ids=BAD)
def test_a_workflow_that_can_be_abused_or_not_be_read_is_found(tmp_path: Path, step: str, name: str) -> None:
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    head = (
        "name: Bad\non: issues\npermissions: {}\njobs:\n  bad:\n    name: Bad\n    runs-on: ubuntu-latest\n    steps:\n"
    )
    (folder / "bad.yml").write_text(f"{head}      - {step}\n", encoding="utf-8")
    done = zizmor(tmp_path)
    assert done.returncode != 0
    assert name in done.stdout + done.stderr


@pytest.mark.parametrize(("workflow", "when"), [("everywhere.yml", "schedule:"), ("release.yml", "tags:")])
def test_what_a_usual_run_leaves_out_is_run_each_week_and_before_a_release(workflow: str, when: str) -> None:
    text = (GITHUB / "workflows" / workflow).read_text(encoding="utf-8")
    assert when in text
    assert "run: bash .ci/run --whole\n" in text


def test_every_action_is_pinned_to_one_commit_that_has_its_version_beside_it() -> None:
    pins: dict[str, set[str]] = {}
    for workflow in WORKFLOWS:
        for action, commit, version in USES.findall(workflow.read_text(encoding="utf-8")):
            assert re.fullmatch(r"[0-9a-f]{40}", commit), f"{workflow.name}: {action}"
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", version), f"{workflow.name}: {action}"
            pins.setdefault(action, set()).add(commit + version)
    assert pins
    assert {action: found for action, found in pins.items() if len(found) > 1} == {}


@pytest.mark.parametrize("path", LISTS, ids=[path.relative_to(ROOT).as_posix() for path in LISTS])
def test_a_list_says_how_it_is_made_so_that_the_bot_makes_it_the_same_way(path: Path) -> None:
    head = path.read_text(encoding="utf-8").splitlines()[1]
    for option in ("--universal", "--python-version 3.12", "--generate-hashes", "--no-emit-index-url"):
        assert option in head
    assert f"{path.stem}.in -o {path.name}" in head


def test_the_audit_has_a_hash_for_each_package_and_names_no_registry() -> None:
    text = LISTS[-1].read_text(encoding="utf-8")
    assert "://" not in text
    for package in (block for block in re.split(r"\n(?=\w)", text) if not block.startswith("#")):
        assert "--hash=sha256:" in package
