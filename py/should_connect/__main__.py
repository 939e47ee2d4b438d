"""The command `should-connect`, also `python3 -m should_connect`: list | questions ID | answer ID | ask ID.

`answer` takes answers as words such as `role=panel`, or else as a JSON object on standard input, and prints the answer
as JSON, or for people with `--text`. With `--none-of-these`, as with that button in the guide, nothing has happened
that is not among the answers. Bad input ends with exit status 2 and, on standard error, a JSON list that names
each field, what was wrong and what is allowed; in words with `--text`. `ask` asks one question after the other.
"""

import argparse
import json
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from io import TextIOWrapper
from typing import NoReturn
from unicodedata import category

from should_connect import as_data, as_text
from should_connect.ask import HOW, ask, from_words, in_words
from should_connect.calculators import IDS, get
from should_connect.old_names import renamed
from should_connect.problems import Code, Problem
from should_connect.questions.happened import HAPPENED
from should_connect.questions.model import (
    NOT_SURE,
    ChoiceQuestion,
    DateQuestion,
    PeopleQuestion,
    Question,
    TextQuestion,
)
from should_connect.situation import EARLIEST, LATEST, read

NOT_READ = 1
BAD_INPUT = 2
INTERRUPTED = 130
"""Exit statuses: nobody reads on, the input is wrong, Ctrl+C (128 and the number of the signal)."""

_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Zl", "Zp"))
_HARMLESS = "\n\u200c\u200d"
"""Line ends, and the joiners in Persian names and many emoji."""


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        super().error(_shown(message))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status: 0, 2 for bad input, 130 after Ctrl-C, 1 if nobody read to the end."""
    try:
        status = _run((sys.argv[1:] if arguments is None else arguments) or ["ask"])
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # as with `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # Python's own last flush would complain
        return NOT_READ
    return status


def _run(arguments: Sequence[str]) -> int:
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a pipe may be set to less, which cannot hold every name
            stream.reconfigure(encoding="utf-8")
    parser = _Parser("should-connect", description="Should I connect with my interviewer?")
    commands = parser.add_subparsers(dest="command")
    commands.add_parser("list", help="the calculators and what each answers")
    for name, help in (("questions", "what a calculator asks"), ("answer", "take answers, print the answer")):
        command = commands.add_parser(name, help=help)
        command.add_argument("id", metavar="ID", help="a calculator's id, see 'list'")
        if name == "answer":
            command.add_argument("words", nargs="*", metavar="question=choice", help="answers; none: JSON on stdin")
            command.add_argument("--text", action="store_true", help="for people instead of as JSON")
            command.add_argument(
                "--none-of-these", action="store_true", help="nothing else has happened (see 'questions')"
            )
            command.add_argument("--today", metavar="DAY", help="the day to count from, YYYY-MM-DD (default: today)")
    asking = commands.add_parser("ask", help="ask one question after the other (what happens without a command)")
    asking.add_argument("id", metavar="ID", nargs="?", default=IDS[0], help="a calculator's id (default: %(default)s)")
    given = parser.parse_args(arguments)
    if given.command == "list":
        print(_json([{"id": id, "title": get(id).title, "purpose": get(id).purpose} for id in IDS]))
        return 0
    if given.id not in IDS:
        problem = Problem(Code.UNKNOWN_CALCULATOR, "calculator", "There is no such calculator. Pick one.", IDS)
        return _refuse(problem, for_people=given.command == "ask" or getattr(given, "text", False))
    if given.command == "questions":
        calculator = get(given.id)
        asks, reads = (list(map(_question, found)) for found in (calculator.asks, calculator.also_reads))
        print(_json({"questions": asks, "also_reads": reads}))
        return 0
    if given.command == "ask":
        return _ask(given.id)
    return _answer(given.id, given.words, given.text, given.today, given.none_of_these)


def _ask(id: str) -> int:
    calculator = get(id)
    print(f"{calculator.title}\n{HOW}")
    found = ask(calculator, date.today(), lambda: input("> "), lambda line: print(_shown(line)))
    print("\n" + _shown(as_text.answer(calculator, found)))
    return 0


def _answer(id: str, words: Sequence[str], for_people: bool, today: str | None, nothing_else: bool) -> int:
    try:
        day = date.fromisoformat(today) if today else date.today()
    except ValueError:
        problem = Problem(Code.NOT_A_DATE, "--today", "Give a day that exists, written like 2026-11-23.")
        return _refuse(problem, for_people=for_people)
    raw, misread = from_words(words) if words else _from_json()
    problems = list(misread)
    calculator = get(id)
    given = renamed(calculator.questions, raw)
    if nothing_else:
        given = {
            question.id: question.none for question in HAPPENED.questions if question in calculator.questions
        } | given
    situation, misread = read(calculator.questions, given, day)
    problems.extend(misread)
    if problems:
        return _refuse(*problems, for_people=for_people)
    found = calculator.answer(situation)
    if for_people:
        print(_shown(as_text.answer(calculator, found)))
    else:
        print(_json(as_data.answer(found)))
    return 0


def _from_json() -> tuple[Mapping[str, object], tuple[Problem, ...]]:
    """The object of answers on standard input, and what is wrong with it."""
    problems: list[Problem] = []
    try:
        raw = json.loads(sys.stdin.buffer.read() or b"{}", object_pairs_hook=lambda pairs: _object(pairs, problems))
    except (ValueError, RecursionError):
        return {}, (Problem(Code.NOT_JSON, "input", "Standard input is not JSON. Give an object such as {}."),)
    if not isinstance(raw, dict):
        return {}, (Problem(Code.NOT_AN_OBJECT, "input", "Give a JSON object: question ids with their answers."),)
    return raw, tuple(problems)


def _object(pairs: list[tuple[str, object]], problems: list[Problem]) -> dict[str, object]:
    names = [name for name, _ in pairs]
    twice = sorted({name for name in names if names.count(name) > 1})
    problems.extend(Problem(Code.GIVEN_TWICE, name, "This is given twice. Keep one of the two.") for name in twice)
    return dict(pairs)


def _question(question: Question) -> dict[str, object]:
    shown: dict[str, object] = {"id": question.id, "ask": question.ask, "hint": question.hint}
    match question:
        case ChoiceQuestion():
            choices = [{"value": value, "label": question.label(value)} for value in (*question.values, NOT_SURE)]
            return {**shown, "kind": "choice", "choices": choices, "cautious": question.cautious}
        case TextQuestion():
            return {**shown, "kind": "text", "most": question.most}
        case DateQuestion():
            return {**shown, "kind": "date", "from": EARLIEST.isoformat(), "to": LATEST.isoformat()}
        case PeopleQuestion():
            return {**shown, "kind": "people", "most": question.most, "fields": list(map(_question, question.fields))}


def _refuse(*problems: Problem, for_people: bool) -> int:
    if for_people:
        print(*map(_shown, map(in_words, problems)), sep="\n", file=sys.stderr)
        return BAD_INPUT
    wrong = [
        {"code": problem.code, "field": problem.field, "message": problem.message, "allowed": list(problem.allowed)}
        for problem in problems
    ]
    print(_json(wrong), file=sys.stderr)
    return BAD_INPUT


def _json(value: object) -> str:
    """JSON in any alphabet, with escapes for what a terminal would obey rather than show."""
    written = json.dumps(value, indent=2, ensure_ascii=False)
    return "".join(letter if letter.isprintable() or letter == "\n" else json.dumps(letter)[1:-1] for letter in written)


def _shown(words: str) -> str:
    """The words with a mark in place of what a terminal would obey rather than show."""
    return "".join("\ufffd" if category(letter) in _UNSEEN and letter not in _HARMLESS else letter for letter in words)


if __name__ == "__main__":
    sys.exit(main())
