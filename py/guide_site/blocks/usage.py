"""Which calculators rest on which rule, norm, fact or disagreement."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from functools import cache

from should_connect.calculators import IDS, get
from should_connect.catalogue import DISAGREEMENTS, FACTS, NORMS, RULES
from should_connect.judgment import View

CATALOGUED = frozenset({*RULES, *NORMS, *FACTS, *DISAGREEMENTS})

PACKAGE = "should_connect."
CATALOGUE = "should_connect.catalogue"
"""Where every id stands, whoever uses it."""


def calculators_citing(id: str) -> tuple[str, ...]:
    """The ids of the calculators that can give this rule, norm, fact or disagreement as a reason."""
    return tuple(name for name, cited in _citations().items() if id in cited)


@cache
def _citations() -> Mapping[str, frozenset[str]]:
    return {name: _cited_by(name) for name in IDS}


def _cited_by(name: str) -> frozenset[str]:
    calculator = get(name)
    if calculator.view:
        return frozenset(_in_table(calculator.view))
    seen: set[tuple[str, str]] = set()
    return frozenset(_in_code(calculator.answer.__module__, calculator.answer.__name__, seen))


def _in_table(view: View) -> Iterator[str]:
    rows = view.possible_rows
    for row in rows:
        yield from (*row.rules, *row.dissent)
    for caution in view.table.cautions:
        if not caution.rows or {row.id for row in rows} & set(caution.rows):
            yield caution.rule


def _in_code(module: str, name: str, seen: set[tuple[str, str]]) -> Iterator[str]:
    """The ids written in a function or constant and in whatever it uses: without a table, that is where reasons are."""
    definitions, imports = _names(module)
    if (module, name) in seen or name not in definitions:
        return
    seen.add((module, name))
    for node in ast.walk(definitions[name]):
        match node:
            case ast.Constant(value=str(text)) if text in CATALOGUED:
                yield text
            case ast.Attribute(value=ast.Name(id=imported), attr=used) if imported in imports:
                yield from _in_code(".".join(imports[imported]), used, seen)
            case ast.Name(id=used) if used in imports:
                yield from _in_code(*imports[used], seen)
            case ast.Name(id=used):
                yield from _in_code(module, used, seen)


@cache
def _names(module: str) -> tuple[Mapping[str, ast.AST], Mapping[str, tuple[str, str]]]:
    """What a module of the package defines at its top, and where what it imports from the package comes from."""
    definitions: dict[str, ast.AST] = {}
    imports: dict[str, tuple[str, str]] = {}
    if module not in sys.modules or not module.startswith(PACKAGE) or module.startswith(CATALOGUE):
        return definitions, imports
    for node in ast.parse(inspect.getsource(sys.modules[module])).body:
        match node:
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                definitions[name] = node
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                definitions[name] = node
            case ast.ImportFrom(module=str(source), names=names):
                imports |= {alias.asname or alias.name: (source, alias.name) for alias in names}
    return definitions, imports
