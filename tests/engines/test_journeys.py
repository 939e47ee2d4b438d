"""The same visits in Chromium, Firefox and WebKit: a visitor is answered, and an attack stopped, whatever the browser.

All that needs these browsers is in one file, as a file has one process, and each process starts its own.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from engines.host import Host
from engines.visitor import Visitor
from extent import some
from guide_site.serve.server import SiteServer
from should_connect.calculators import IDS, PAGES, get
from should_connect.html.markup import page as address
from should_connect.situation import Situation

pytestmark = pytest.mark.browser

WARM_MANAGER_SIX_DAYS_AGO = {
    "stage": "waiting",
    "days_since_interview": "5-7",
    "happened": "none",
    "rapport": "warm",
    "role": "hiring-manager",
    "employer": "typical",
}
"""In the order of asking."""
NOTHING_HAPPENED = '[data-question="happened"] [data-ticks="none"]'
ANSWER = "[data-answer]"
SECTION = "section[data-calculator]"
ENGINE = "/assets/engine/"
TOO_LONG = "Siobhán " + "o" * 200
CHECKED = "selector => document.querySelector(selector)?.checked"
VERDICT = "() => document.querySelector('[data-answer]')?.dataset.verdict"
SHOWN = "selector => Boolean(document.querySelector(selector)?.getClientRects().length)"
ATTACK = """
foreign => {
  window.stopped = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, violatedDirective }) =>
    stopped.push((effectiveDirective || violatedDirective).replace(/-(elem|attr)$/, '')));
  const made = (name, given) => document.body.appendChild(Object.assign(document.createElement(name), given));
  const inHtml = (html) => document.body.insertAdjacentHTML('beforeend', html);

  made('script', { text: 'window.broken = 1' });
  made('script', { src: `${foreign}script.js` });
  setTimeout('window.broken = 1');
  setInterval('window.broken = 1');
  setTimeout(() => eval('window.broken = 1'));
  setTimeout(() => new Function('window.broken = 1')());
  setTimeout(() => (async () => {}).constructor('window.broken = 1')());
  import('data:text/javascript,window.broken = 1').catch(() => {});
  inHtml('<iframe srcdoc="<script>parent.broken = 1</script>"></iframe>');
  inHtml('<svg onload="window.broken = 1"></svg>');
  inHtml('<img src="x" onerror="window.broken = 1">');
  made('link', { rel: 'stylesheet', href: `${foreign}style.css` });
  document.head.prepend(Object.assign(document.createElement('base'), { href: foreign }));
  made('img', { src: `${foreign}picture.png` });
  made('iframe', { name: 'away', src: `${foreign}page.html` });
  fetch(`${foreign}fetched`, { mode: 'no-cors' }).catch(() => {});
  navigator.sendBeacon(`${foreign}beacon`, 'typed');
  const form = made('form', { method: 'post', action: `${foreign}form`, target: 'away' });
  try {
    form.submit();
  } catch {
    // Firefox refuses it aloud.
  }
}
"""
STOPPED = ["base-uri", "connect-src", "form-action", "frame-src", "img-src", "script-src", "style-src"]
IN_THE_END = "() => [...new Set(window.stopped)].sort()"


def choose(visitor: Visitor, question: str, choice: str) -> None:
    """Tap a pill, as a visitor does when its turn has come."""
    pill = f'.sc-pill:has(input[name="{question}"][value="{choice}"])'
    target = NOTHING_HAPPENED if question == "happened" else pill
    visitor.wait_until(SHOWN, target)
    visitor.tap(target)


def wait_for_python(visitor: Visitor) -> None:
    """Wait until Python has answered all that was said: what is pressed before is replaced under the finger."""
    visitor.wait_for_attribute(SECTION, "data-state", "ready")
    visitor.wait_for_attribute(ANSWER, "data-from", "python")
    visitor.wait_for_attribute(SECTION, "data-pending", None)


def try_again(visitor: Visitor) -> None:
    """Try again, and once more as a visitor would: on a busy machine WebKit may still report the first failure."""
    visitor.tap("[data-retry]")
    try:
        wait_for_python(visitor)
    except AssertionError:
        visitor.tap("[data-retry]")
        wait_for_python(visitor)


@pytest.mark.expects_errors("404", "worker.js")
def test_an_answer_is_looked_up_while_python_is_missing_and_python_then_says_the_same(
    visitor: Visitor, host: Host
) -> None:
    host.lost = ENGINE
    visitor.open(f"{host.url}after-the-interview/")
    for question, choice in WARM_MANAGER_SIX_DAYS_AGO.items():
        choose(visitor, question, choice)
    visitor.wait_for_attribute(ANSWER, "data-verdict", "send-optional")
    visitor.wait_for_attribute(SECTION, "data-state", "failed")
    visitor.wait_for_attribute(ANSWER, "data-from", "build")
    looked_up = visitor.text(ANSWER)
    assert "Where sources disagree" in looked_up
    assert "What would change the answer" in looked_up

    host.lost = ""
    try_again(visitor)
    assert visitor.text(ANSWER) == looked_up

    visitor.tap('.sc-chip[data-set-question="rapport"][data-set-choice="neutral"]')
    visitor.wait_for_attribute(ANSWER, "data-verdict", "wait-outcome")
    assert visitor.run(CHECKED, 'input[name="rapport"][value="neutral"]')


@pytest.mark.expects_errors("404", "worker.js")
def test_a_note_is_kept_while_python_is_missing_and_written_when_it_is_there(visitor: Visitor, host: Host) -> None:
    host.lost = ENGINE
    visitor.open(f"{host.url}what-to-write/")
    visitor.type('[name="their_name"]', "Siobhán")
    visitor.wait_for_attribute(SECTION, "data-state", "failed")
    visitor.wait_for_text("[data-failure]", "couldn't be found")

    host.lost = ""
    visitor.tap("[data-retry]")
    visitor.tap(NOTHING_HAPPENED)
    wait_for_python(visitor)
    visitor.wait_for_text(".sc-message__body", "Siobhán")
    visitor.type('[name="topic"]', "the night shift")
    visitor.wait_for_text(".sc-message__body", "the night shift")
    visitor.tap("[data-edit]")
    visitor.wait_for_text('[data-part="count"]', "of 200 characters")

    visitor.tap('.sc-fold:has([name="own_name"]) > summary')
    visitor.fill('[name="own_name"]', TOO_LONG)
    visitor.wait_for_text("#error-own_name", "characters")
    assert visitor.run("() => document.querySelector('[name=own_name]').value") == TOO_LONG


def test_days_become_a_calendar_file_and_go_along_to_the_plan(visitor: Visitor, host: Host) -> None:
    visitor.open(f"{host.url}when-to-send/")
    visitor.fill('[name="interview_date"]', date.today().isoformat())
    for question, choice in WARM_MANAGER_SIX_DAYS_AGO.items():
        if question != "days_since_interview":  # which the date says
            choose(visitor, question, choice)
    wait_for_python(visitor)
    visitor.tap("[data-file]")
    assert visitor.wait_for_file("*.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")

    visitor.tap('.sc-actions a[href*="your-plan/"]')
    visitor.wait_for_attribute(SECTION, "data-calculator", "my-plan")
    wait_for_python(visitor)
    visitor.tap(".sc-fold--replies > summary")
    visitor.wait_for_text(ANSWER, "Friendly, we clicked")
    assert len([path for path in host.server.log if path.endswith(".wasm")]) == 1

    visitor.open(f"{host.url}after-the-interview/")
    visitor.wait_until(CHECKED, 'input[name="rapport"][value="warm"]')


@pytest.mark.expects_errors("404", "worker.js")
def test_going_back_shows_what_was_answered_on_the_page_that_was_left(visitor: Visitor, host: Host) -> None:
    host.lost = ENGINE  # so that a page soon is at rest, as browsers want it to keep it whole
    visitor.open(f"{host.url}after-the-interview/")
    choose(visitor, "stage", "waiting")
    visitor.wait_for_attribute(SECTION, "data-state", "failed")
    visitor.open(f"{host.url}after-the-interview/?again")
    for question, choice in [*WARM_MANAGER_SIX_DAYS_AGO.items()][1:4]:
        choose(visitor, question, choice)
    visitor.wait_for_attribute(SECTION, "data-pending", None)
    verdict = visitor.run(VERDICT)
    visitor.go_back()
    visitor.wait_until("() => location.search", wanted="")
    visitor.wait_until(CHECKED, 'input[name="rapport"][value="warm"]')
    visitor.wait_until(VERDICT, wanted=verdict)
    # And where nothing was answered since, nothing is lost.
    visitor.open(f"{host.url}privacy/")
    visitor.go_back()
    visitor.wait_until(CHECKED, 'input[name="rapport"][value="warm"]')


@pytest.mark.expects_errors("404", "worker.js")
def test_going_back_to_a_page_that_was_kept_whole_finds_what_was_typed_there(visitor: Visitor, host: Host) -> None:
    host.lost = ENGINE
    visitor.open(f"{host.url}what-to-write/")
    visitor.type('[name="their_name"]', "Siobhán")
    visitor.wait_for_attribute(SECTION, "data-state", "failed")
    visitor.run("() => void (window.kept = true)")
    visitor.open(f"{host.url}privacy/")
    visitor.go_back()
    visitor.wait_until("() => document.querySelector('form.sc-form') !== null")
    visitor.run("() => new Promise(resolve => void setTimeout(resolve, 100))")
    assert visitor.run("() => document.querySelector('[name=their_name]').value") == (
        "Siobhán" if visitor.run("() => window.kept ?? false") else ""
    )


def test_the_search_finds_a_page(visitor: Visitor, host: Host) -> None:
    visitor.open(host.url)
    visitor.tap('[data-menu="search"]')
    visitor.type(".md-search__input", "withdraw request")
    visitor.tap(".md-search-result__link")
    visitor.wait_until("home => location.href !== home && document.querySelector('h1') !== null", host.url)


def test_every_calculator_opens_without_a_complaint_and_is_no_wider_than_a_phone(visitor: Visitor, host: Host) -> None:
    for id in some("decide", "write-the-note", "whom-to-add", "my-plan", of=IDS):
        visitor.open(address(host.url, PAGES[id]))
        visitor.wait_for_attribute(SECTION, "data-bound", "")
        assert visitor.run("() => document.documentElement.scrollWidth <= innerWidth"), id


def test_after_one_visit_the_guide_works_without_its_host(visitor: Visitor, host: Host) -> None:
    host.serve_as_built()
    visitor.open(host.url)
    visitor.wait_until("async () => Boolean(await navigator.serviceWorker.ready)")
    visitor.wait_until("() => navigator.serviceWorker.controller !== null")
    host.server.__exit__(None, None, None)
    visitor.open(f"{host.url}after-a-rejection/")
    first = next(id for id, turn in get("after-rejection").turns(Situation({})).items() if turn == "now")
    visitor.tap(f'.sc-pill:has(input[name="{first}"])')
    visitor.wait_until(CHECKED, f'input[name="{first}"]')
    visitor.wait_for_attribute(ANSWER, "data-from", "build")


@pytest.mark.expects_errors("")
def test_no_engine_runs_what_is_foreign_or_carries_anything_away(visitor: Visitor, host: Host, tmp_path: Path) -> None:
    (tmp_path / "script.js").write_text("window.broken = 1", "utf-8")
    with SiteServer(tmp_path) as besieger:
        visitor.besieger = besieger.origin
        visitor.open(f"{host.url}what-to-write/")
        visitor.run(ATTACK, besieger.url)
        visitor.wait_until(IN_THE_END, wanted=STOPPED)
        # Whatever had got past would have come by the time that a request of the page's own is answered.
        visitor.run("async () => { await fetch('./', { cache: 'reload' }) }")
        assert besieger.log == []
        assert visitor.run("() => window.broken ?? null") is None
