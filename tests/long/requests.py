"""A hundred thousand random requests, right and hostile: each gets a sound reply, and nearly all within 50 ms.

Faster than the property tests, which search more cleverly among fewer. `FUZZ_REQUESTS` and `FUZZ_SEED` change how many
there are and which.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from datetime import date, timedelta
from statistics import quantiles

from should_connect.calculators import IDS, Calculator, get
from should_connect.old_names import TODAY as OLD_PAIRS
from should_connect.questions.model import (
    NOT_SURE,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.web import respond, warm_up
from unit.strategies import HOSTILE

REQUESTS = 100_000
QUICK = 0.05
"""Seconds within which 95 of 100 replies are to be there."""
REPORT = 10_000
"""Requests between two lines of the report."""
PLACES = frozenset(("verdict", "settled", "turns", "parts", "errors", "files"))
DRAFT = (
    "Hi Dana, thank you for your time on Tuesday. I enjoyed our talk about caching, and I hope to hear from you soon. "
)
ROOTS = ("", "./", "../", "../../", "/guide/")


class Fuzz:
    """Requests drawn from one source of chance, so that a seed gives the same ones again."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)

    def request(self) -> dict[str, object]:
        """A request that a page, a damaged page or somebody at a page's console may send."""
        calculator = get(self.chance.choice(IDS))
        request: dict[str, object] = {
            "calculator": calculator.id if self.chance.random() < 0.99 else self.words(),
            "values": self.values(calculator),
            "root": self.chance.choice(ROOTS),
            "today": self.day().isoformat(),
        }
        if self.chance.random() < 0.3:
            request["link"] = self.link(calculator)
        if self.chance.random() < 0.5:
            request["site"] = "https://example.org/guide/"
        return request

    def values(self, calculator: Calculator) -> dict[str, object]:
        """Replies to some of the questions, mostly right, and names that nobody asks for."""
        many, rightness = self.chance.random(), self.chance.choice((1, 0.9, 0.5))
        values = {
            question.id: self.reply(question, rightness)
            for question in calculator.questions
            if self.chance.random() < many
        }
        for question in calculator.questions:
            if isinstance(question, PeopleQuestion) and self.chance.random() < many:
                values.pop(question.id, None)
                for row in range(1, self.chance.randint(1, question.most + 2)):
                    for field in question.fields:
                        values[question.control(row, field)] = self.reply(field, rightness)
        if self.chance.random() < 0.2:
            name, choice = self.chance.choice(list(OLD_PAIRS))
            values[name] = choice
        if self.chance.random() < 0.1:
            values[self.words()] = self.anything()
        return values

    def reply(self, question: Question, rightness: float) -> object:
        """What the question takes, as often as `rightness` says; otherwise anything."""
        if self.chance.random() > rightness:
            return self.anything()
        match question:
            case ChoiceQuestion():
                return self.chance.choice((*question.values, NOT_SURE, ""))
            case DateQuestion():
                return self.day().isoformat()
            case TextQuestion():
                return self.words()[: question.most]
            case PeopleQuestion():
                rows = range(self.chance.randint(0, question.most))
                return [{field.id: self.reply(field, rightness) for field in question.fields} for _ in rows]

    def words(self) -> str:
        """A name, a draft, something hostile or any characters, sometimes very long."""
        kind = self.chance.random()
        if kind < 0.3:
            return self.chance.choice(("Dana", "Dana Okafor", "Okafor, Dana", "Siobhán Ó Briain", DRAFT, DRAFT * 3))
        if kind < 0.7:
            words = "".join(self.chance.choices(HOSTILE, k=self.chance.randint(1, 4)))
        else:
            words = "".join(chr(self.chance.choice((0x7F, 0x24F, 0xFFFF, 0x10FFFF)) - i) for i in self.places())
        return words * self.chance.choice((1, 1, 1, 1, 3, 40))

    def places(self) -> list[int]:
        """Some small numbers, each the distance of a character from the end of its range."""
        return [self.chance.randrange(0x7F) for _ in range(self.chance.randrange(30))]

    def day(self) -> date:
        """A day of these months, or any that there is."""
        if self.chance.random() < 0.7:
            return date(2026, 11, 23) + timedelta(self.chance.randint(-90, 90))
        return date.fromordinal(self.chance.randint(1, date.max.toordinal()))

    def link(self, calculator: Calculator) -> str:
        """A link's text, whole or damaged: characters lost, doubled, put in, or its end cut off."""
        pairs = "&".join(f"{name}={value}" for name, value in self.values(calculator).items())
        link = f"{calculator.id}:{pairs}"
        for _ in range(self.chance.choice((0, 0, 1, 3, 10))):
            place = self.chance.randint(0, len(link))
            put = self.chance.choice(("", "&amp;", "%20", ";", "\u200b", ".", "%", "=", "&", "…", "\n> ", self.words()))
            link = link[:place] + put + link[place + self.chance.choice((0, 0, 1, 5, 10_000)) :]
        return link

    def anything(self, depth: int = 2) -> object:
        """Any JSON."""
        kind = self.chance.randrange(9 if depth else 7)
        match kind:
            case 0:
                return None
            case 1:
                return self.chance.random() < 0.5
            case 2:
                return self.chance.choice((0, -1, 1, 10**18, 10**400, 1e308, -0.0, float("inf"), float("nan")))
            case 7:
                return [self.anything(depth - 1) for _ in range(self.chance.randrange(4))]
            case 8:
                return {self.words(): self.anything(depth - 1) for _ in range(self.chance.randrange(4))}
            case _:
                return self.words()


def test_each_of_many_random_requests_has_a_sound_reply_in_time() -> None:
    many = int(os.environ.get("FUZZ_REQUESTS", REQUESTS))
    seed = int(os.environ.get("FUZZ_SEED", random.randrange(10**6)))
    print(f"\nseed {seed}, {many} requests to {len(IDS)} calculators")
    fuzz = Fuzz(seed)
    for _ in warm_up():
        pass
    took: list[float] = []
    slowest = (0.0, "")
    for number in range(1, many + 1):
        request = json.dumps(fuzz.request())
        start = time.process_time()
        try:
            text = respond(request)
        except Exception as error:
            raise AssertionError(f"{request[:3000]}") from error
        took.append(time.process_time() - start)
        slowest = max(slowest, (took[-1], request))
        reply = json.loads(text)
        assert set(reply) >= PLACES or set(reply) == {"errors"}, request
        if number % REPORT == 0 or number == many:
            cuts = [1000 * cut for cut in quantiles(took, n=100)]
            print(
                f"{number:7} answered; ms: half within {cuts[49]:.1f}, 95 of 100 within {cuts[94]:.1f}, "
                f"99 within {cuts[98]:.1f}, the slowest {1000 * slowest[0]:.0f}"
            )
            sys.stdout.flush()
    print(f"the slowest: {slowest[1][:400]}")
    assert quantiles(took, n=100)[94] < QUICK
