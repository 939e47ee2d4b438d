"""Which calculators rest on which rule, norm, fact or disagreement."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from functools import cache

from should_connect.calculators import IDS, get
from should_connect.judgment import View


def calculators_citing(id: str) -> tuple[str, ...]:
    """The ids of the calculators that can give this rule, norm, fact or disagreement as a reason."""
    return tuple(name for name, cited in _citations().items() if id in cited)


@cache
def _citations() -> Mapping[str, frozenset[str]]:
    return {name: _cited_by(name) for name in IDS}


def _cited_by(name: str) -> frozenset[str]:
    """What a view's rows cite and what a module declares in `CITES`; a plan only shows what others cite."""
    calculator = get(name)
    if calculator.gathers:
        return frozenset()
    if calculator.view:
        return frozenset(_in_view(calculator.view))
    module = sys.modules[calculator.answer.__module__]
    view: View | None = getattr(module, "VIEW", None)
    declared: frozenset[str] = module.CITES
    return declared | frozenset(_in_view(view) if view else ())


def _in_view(view: View) -> Iterator[str]:
    rows = view.rows_told_of
    for row in rows:
        yield from (*row.rules, *row.dissent)
    for caution in view.table.cautions:
        if not caution.rows or {row.id for row in rows} & set(caution.rows):
            yield caution.rule
