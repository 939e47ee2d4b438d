"""Which calculators rest on which rule, norm, fact or disagreement."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from functools import cache

from should_connect.calculators import IDS, get
from should_connect.rules import DISAGREEMENTS, FACTS, NORMS, RULES
from should_connect.table import Table

CATALOGUED = frozenset({*RULES, *NORMS, *FACTS, *DISAGREEMENTS})


def calculators_citing(id: str) -> tuple[str, ...]:
    """The ids of the calculators that can give this rule, norm, fact or disagreement as a reason."""
    return tuple(name for name, cited in _citations().items() if id in cited)


@cache
def _citations() -> Mapping[str, frozenset[str]]:
    return {name: _cited_by(name) for name in IDS}


def _cited_by(name: str) -> frozenset[str]:
    calculator = get(name)
    if calculator.table:
        return frozenset(_in_table(calculator.table))
    return frozenset(_in_source(calculator.answer.__module__))


def _in_table(table: Table) -> Iterator[str]:
    for row in table.rows:
        yield from (*row.rules, *row.dissent)
    yield from (caution.rule for caution in table.cautions)


def _in_source(module: str) -> Iterator[str]:
    """The ids written in a module: what has no table names its reasons where it decides."""
    for node in ast.walk(ast.parse(inspect.getsource(sys.modules[module]))):
        if isinstance(node, ast.Constant) and node.value in CATALOGUED:
            yield node.value
