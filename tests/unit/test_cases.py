"""The calculators that need live Python, case by case as people would read them: no change to a word goes unseen.

To write the cases anew after a change that is meant: python3 -m pytest tests/unit/test_cases.py --update-tables
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from should_connect.answer import Answer
from should_connect.calculators import IDS, PLAN, get
from should_connect.html.timeline import rows
from should_connect.problems import Problem
from should_connect.questions.happened import HAPPENED
from should_connect.questions.stage import STAGE
from should_connect.questions.words import EMAIL_KIND, REPLY
from should_connect.situation import read
from should_connect.tables.gates import GATES

type Case = tuple[date | None, dict[str, object]]
"""The visitor's day, and what they answered."""

FOLDER = Path(__file__).parents[1] / "tables" / "cases"
NOTHING: Case = (None, {})
INTERVIEW = date(2026, 11, 19)  # a Thursday
DANA = {"their_name": "Dana Okafor", "job": "Data Analyst", "topic": "the move to event streams", "own_name": "Sam Lee"}
NOTHING_HAPPENED = {question.id: question.none for question in HAPPENED.questions}
WARM = {"stage": "waiting", "role": "hiring-manager", "rapport": "warm", "employer": "typical", **NOTHING_HAPPENED}
LEFT_OUT = {"DANA": DANA, "WARM": WARM, "NOTHING_HAPPENED": NOTHING_HAPPENED}
"""What stands over a case by its name."""
MET = {"interviewed": "yes", "rapport": "warm"}
PANEL = [
    {"name": "Ana", "role": "lead", **MET},
    {"name": "Sam", "role": "senior", **MET},
    {"name": "Pia", "role": "peer", **MET},
    {"name": "Rob", "role": "recruiter", **MET, "rapport": "neutral"},
    {"name": "Sam", "role": "peer", **MET, "rapport": "neutral"},
    {"name": "", "role": "senior", **MET, "rapport": "formal"},
    {"name": "Bo", "role": "coordinator", "interviewed": "no"},
    {"name": "Ned", "role": "peer", **MET, "rapport": "bad"},
]
MISSPELLED = (
    "Hi Dama, THANK YOU SO MUCH!! I'd like to add you to my professional network. Any news about my application? "
    "My CV is at https://example.org/cv [Role] 🚀"
)


def after(days: int, **given: object) -> Case:
    """So many days after the interview, negative ones before it."""
    return INTERVIEW + timedelta(days=days), {"interview_date": INTERVIEW.isoformat(), **given}


def dates() -> Iterator[Case]:
    yield NOTHING
    yield INTERVIEW, WARM
    yield None, {"interview_date": INTERVIEW.isoformat(), **WARM, "promised_date": "2026-12-01"}
    for days in (-20, -3, -1, 0, 1, 2, 4, 6, 9, 14, 16, 25, 40):
        yield after(days, **WARM)
    yield after(-2, **WARM, how_known="elsewhere", thank_you_sent="yes")
    yield after(-2, **{**WARM, "stage": "withdrew"})
    yield after(1, **WARM, thank_you_sent="yes", promised_date="2026-11-27")
    yield after(4, **{**WARM, "their_move": "suggested"})
    yield after(5, **{**WARM, "role": "recruiter", "stage": "offer", "offer_status": "open"})
    yield after(5, **{**WARM, "rapport": "formal"}, promised_date="2026-12-18")
    yield after(5, **{**WARM, "rapport": "bad"}, promised_date="2026-11-27")
    yield after(5, **WARM, promised_date="2026-11-02")
    yield after(12, **{**WARM, "stage": "rejected"})
    yield after(3, **{**WARM, "feedback": "yes"})
    yield after(3, **{**WARM, "asked_not_to": "yes"})
    yield after(365, **WARM)
    yield after(366, **WARM)
    yield after(0, **{**WARM, "stage": "offer", "offer_status": "open"})
    yield after(0, **{**WARM, "their_move": "suggested"})
    yield after(5, **{**WARM, "rapport": "formal"}, promised_date=(INTERVIEW + timedelta(days=5)).isoformat())
    yield after(0, **WARM, promised_date=INTERVIEW.isoformat())
    yield after(14, **{**WARM, "their_move": "suggested"})
    yield date(2026, 11, 23), {"interview_date": "2026-11-23", **WARM, "their_move": "suggested"}
    yield date(2026, 11, 21), {"interview_date": "2026-11-23", **WARM}
    yield (
        date(2026, 11, 23),
        {"interview_date": "2026-11-23", **WARM, "role": "recruiter", "stage": "offer", "offer_status": "open"},
    )
    yield date(2026, 11, 28), {"interview_date": "2026-11-21", **WARM}


def people() -> Iterator[Case]:
    yield NOTHING
    yield INTERVIEW, {"people": PANEL}
    for days in (-9, -2, 0, 4, 8, 20):
        yield after(days, people=PANEL, employer="typical")
    yield after(-2, people=[{**PANEL[0], "earlier_request": "declined"}, {"name": "Zoë"}], employer="casual")
    yield after(4, people=PANEL, stage="offer", list_size="5", notes_left="2")
    yield after(4, people=PANEL, stage="offer", notes_left="premium")
    yield after(4, people=PANEL, stage="offer", notes_left="0")
    yield after(4, people=PANEL, stage="rejected", employer="casual")
    yield after(4, people=PANEL, stage="withdrew")
    yield after(4, people=PANEL[5:], employer="casual")
    yield after(4, people=[{"name": "Ana", "role": "peer", "interviewed": "no"}])
    yield after(4, people=PANEL[3:4], employer="typical")
    yield after(4, people=PANEL, stage="offer", list_size="5", notes_left="3")
    two = [{**PANEL[0], "rapport": "neutral"}, {**PANEL[3], **MET}]
    for today in (date(2026, 11, 16), INTERVIEW):
        yield today, {"interview_date": "2026-11-16", "people": two, "stage": "offer", "offer_status": "open"}
    yield after(
        4, people=[{"name": "A", "role": "lead"}, {"name": "B", "role": "lead", "interviewed": "yes"}, {"name": "C"}]
    )


def notes() -> Iterator[Case]:
    yield INTERVIEW, {}
    yield INTERVIEW, DANA
    told = {**DANA, **NOTHING_HAPPENED}
    for fact in ({"occasion": "in-person"}, {"occasion": "remote"}, {"stage": "before"}, {"their_move": "suggested"}):
        yield INTERVIEW, {**told, **fact, "rapport": "warm", "tone": "warm"}
        yield INTERVIEW, {**told, **fact, "rapport": "bad", "account": "premium"}
    yield INTERVIEW, {**told, "earlier_request": "expired", "rapport": "warm", "tone": "warm"}
    for stage in STAGE.values:
        yield INTERVIEW, {**told, "stage": stage, "rapport": "warm", "role": "panel", "tone": "formal"}
    yield INTERVIEW, {**told, "feedback": "yes", "rapport": "warm", "role": "panel", "tone": "formal"}
    for gate in GATES:
        yield INTERVIEW, {**told, gate.fact: gate.value}
    yield INTERVIEW, {**told, "role": "coordinator", "stage": "waiting", "rapport": "neutral"}
    yield INTERVIEW, {**told, "role": "recruiter", "job": "?!", "topic": "it " * 40, "rapport": "warm"}
    yield INTERVIEW, {**DANA, "own_note": MISSPELLED}
    yield INTERVIEW, {**DANA, "own_note": "Hi Lee, " + "thank you for our talk about the move to event streams. " * 5}
    yield INTERVIEW, {**DANA, "own_note": "Dear Dr. Dana Okafor, hey, gonna wait. I CANNOT WAIT ANY LONGER PLEASE."}
    yield INTERVIEW, {**DANA, "own_note": "Thank you very much for your time and for your help with this."}
    yield INTERVIEW, {"own_note": "x" * 201}
    yield INTERVIEW, {"own_note": "Hi, I am glad that you are there."}
    yield INTERVIEW, {**DANA, "own_note": "Hi Dana, I am glad that you like streams."}
    yield (
        INTERVIEW,
        {**DANA, "rapport": "bad", "own_note": "Dana, thank you for the interview for the Data Analyst role."},
    )


def emails() -> Iterator[Case]:
    yield INTERVIEW, {}
    yield INTERVIEW, DANA
    told = {**DANA, **NOTHING_HAPPENED}
    for kind in EMAIL_KIND.values:
        yield INTERVIEW, {**told, "email_kind": kind, "rapport": "warm", "other_name": "Lee Park"}
    for reply in REPLY.values:
        yield INTERVIEW, {**told, "email_kind": "reply", "reply": reply, "tone": "formal"}
    yield INTERVIEW, {**told, "rapport": "bad", "role": "panel"}
    yield INTERVIEW, {**told, "occasion": "remote", "role": "recruiter"}
    unreadable = {"their_name": "[Name]", "topic": "we", "job": "?", "other_name": "…"}
    yield INTERVIEW, {**NOTHING_HAPPENED, **unreadable, "email_kind": "introduction"}
    for gate in GATES:
        yield INTERVIEW, {**told, gate.fact: gate.value}
    yield INTERVIEW, {**DANA, "own_email": MISSPELLED}
    yield INTERVIEW, {**DANA, "own_email": "Dear Dana, I am glad that you like streams."}
    yield INTERVIEW, {**DANA, "own_email": "Dear Dana, thank you for our talk about event streams. Sam"}


def plans() -> Iterator[Case]:
    yield INTERVIEW, {}
    yield INTERVIEW, {"days_since_interview": "5-7", "days_to_interview": "1-3"}
    yield INTERVIEW, {"stage": "before"}
    yield INTERVIEW, {**WARM, "earlier_request": "pending"}
    yield INTERVIEW, {**WARM, "earlier_request": "expired"}
    yield after(6, **WARM, promised_date="2026-11-24")
    yield after(4, **WARM, **DANA, people=PANEL[:3], account="premium")
    ahead = {**NOTHING_HAPPENED, "stage": "before", "how_known": "elsewhere"}
    yield after(-2, **ahead, role="panel", thank_you_sent="yes", people=PANEL[:2])
    yield after(10, **{**WARM, "stage": "rejected", "earlier_request": "connected"}, email_kind="after-rejection")
    yield INTERVIEW, {**ahead, "days_to_interview": "4-7", "weak_spot": "answers", "goal": "news"}
    yield (
        INTERVIEW,
        {**WARM, "days_since_interview": "5-7", "own_note": "Hello Dana.", "own_email": "Dear Dana, thanks."},
    )
    yield INTERVIEW, {**WARM, "asked_not_to": "yes", "earlier_request": "pending", "followed_up": "twice"}
    tried = {"feedback": "yes", "earlier_request": "expired", "followed_up": "once"}
    yield after(6, **{**WARM, **tried}, promised_date="2026-12-01")


CASES = {
    "when-to-send": dates,
    "whom-to-add": people,
    "write-the-note": notes,
    "write-the-email": emails,
    "my-plan": plans,
}

WRONG: tuple[tuple[str, dict[str, object]], ...] = (
    ("after-interview", {"role": "boss", "rapport": 3, "days_since_interview": ["5-7"], "stage": {}}),
    (
        "after-interview",
        {"colour": "red", "c": "x", "": "x", "a" * 40: "x", "a" * 41: "x", "a\x1bb": "x", "role.x": "panel"},
    ),
    ("when-to-send", {"interview_date": "2026-02-30", "promised_date": "1999-12-31"}),
    ("when-to-send", {"interview_date": "2100-01-01", "promised_date": 20261123}),
    ("write-the-note", {"their_name": "x" * 121, "topic": "x" * 161, "own_note": "x" * 10_001, "job": ["x"]}),
    ("whom-to-add", {"people": "Ana"}),
    ("whom-to-add", {"people": ["Ana", {"name": 7, "role": "boss"}, {"age": "40"}, {"name": "x" * 81}]}),
    ("whom-to-add", {"people": [{"name": "Ana"}] * 9, "people.1.name": "Bea", "people.1": "x", "people.0.name": "x"}),
    (
        "whom-to-add",
        {"people.999.name": "Ana", "people.1000.name": "Ana", "people.².name": "x", "people.1.name.x": "x"},
    ),
)


def lines(found: Answer, indent: str = "") -> Iterator[str]:
    """Everything an answer says, a line for each thing."""
    yield f"{indent}{found.calculator} says {found.verdict.value}: {found.label}. {found.headline}"
    yield f"{indent}- because: {' '.join(reason.rule for reason in found.reasons if not reason.text)}"
    yield from (f"{indent}- {one.weight} {one.rule}: {one.text}" for one in found.reasons if one.text)
    yield f"{indent}- disputed: {' '.join(found.dissent)}"
    for step in found.steps:
        yield f"{indent}- step: {step.when}: {step.text}{' → ' if step.calculator else ''}{step.calculator}"
    for day, line in zip(found.dates, rows(found.dates), strict=True):
        yield f"{indent}- {day.id}: {line.when}: {line.label}. {line.note} {' '.join(day.rules)}"
    for one in found.people:
        yield f"{indent}- person {one.person}, rank {one.rank}: {one.name}: {one.verdict.value} {one.rule}"
        yield f"{indent}  {one.text} | {one.when} | {one.instead}"
    for message in found.messages:
        yield f"{indent}- {message.id}: {message.title} ({message.length} of {message.limit})"
        yield from (f"{indent}  left out: {said}" for said in message.left_out)
        yield from (f"{indent}  > {line}" for line in [message.subject, *message.body.split("\n")] if line)
    if found.own:
        yield f"{indent}- own text: {found.own.length} of {found.own.limit}"
    for finding in found.findings:
        said = f"{finding.problem} {finding.instead} {finding.rule}"
        yield f"{indent}- {finding.id} at {finding.start} to {finding.end}: {said}"
    turns: dict[str, list[str]] = {}
    for change in found.changes:
        to = f"{change.verdict.value}: {change.label}. {change.headline}"
        turns.setdefault(to, []).append(f"{change.question}={change.choice}")
    yield from (f"{indent}- with {' or '.join(choices)} it would be {to}" for to, choices in turns.items())
    yield f"{indent}- assumed: {' '.join(found.assumed)}"
    for asked in found.asked:
        yield f"{indent}- {asked.part}, {asked.calculator}: {asked.ask} {asked.reply or '(open)'}"
    for case in found.cases:
        said = f"{case.verdict.value}: {case.label}. {case.headline} {' '.join(case.rules)}"
        yield f"{indent}- {case.when} ({case.calculator}): {said}"
    for other in found.others:
        yield f"{indent}- also:"
        yield from lines(other, indent + "  ")


def title(today: date | None, given: dict[str, object]) -> str:
    """What was given, short enough to stand over the case."""
    rest, names = dict(given), []
    for name, values in LEFT_OUT.items():
        if values.keys() <= rest.keys():
            names.append(name)
            rest = {key: value for key, value in rest.items() if values.get(key) != value}
    shown = json.dumps(rest, ensure_ascii=False).replace(json.dumps(PANEL, ensure_ascii=False), "PANEL")
    return f"## {today or 'No date'}: {' '.join([*names, shown])}"


def page(id: str) -> str:
    """All cases of a calculator."""
    written = [f"# {id}", "", get(id).purpose]
    for today, given in CASES[id]():
        situation, problems = read(get(PLAN).questions, given, today)
        assert not problems
        written += ["", title(today, given), "", *map(str.rstrip, lines(get(id).answer(situation)))]
    return "\n".join(written) + "\n"


def problem_line(problem: Problem) -> str:
    allowed = ", ".join(problem.allowed) if len(problem.allowed) <= 6 else f"{len(problem.allowed)} choices"
    return f"- `{problem.code}` {problem.field}: {problem.message} ({allowed})"


def problems_page() -> str:
    written = ["# What was wrong", "", "What a visitor or a program is told about what could not be read."]
    for id, given in WRONG:
        shown = ", ".join(f"{name!r}: {str(value)[:60]!r}" for name, value in given.items())
        _, problems = read(get(id).questions, given, INTERVIEW)
        written += ["", f"## {id}: {shown}", "", *map(problem_line, problems)]
    return "\n".join(written) + "\n"


@pytest.mark.parametrize("id", [*CASES, "problems"])
def test_every_case_says_what_was_last_agreed_on(id: str, request: pytest.FixtureRequest) -> None:
    kept, now = FOLDER / f"{id}.md", problems_page() if id == "problems" else page(id)
    if request.config.getoption("--update-tables", default=False):
        FOLDER.mkdir(exist_ok=True)
        kept.write_text(now, encoding="utf-8")
    assert kept.read_text(encoding="utf-8") == now


def test_every_calculator_without_a_table_has_its_cases() -> None:
    assert [id for id in IDS if get(id).view is None] == list(CASES)
