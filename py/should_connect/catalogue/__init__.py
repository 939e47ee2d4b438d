"""The catalogue of all advice: rules, norms, platform facts and disagreements, each by its id."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from should_connect.catalogue import disagreements_contact, disagreements_request, linkedin, norms
from should_connect.catalogue.model import Catalogue, Disagreement, Position, Rule, Stage, Topic
from should_connect.catalogue.rules import (
    alternatives,
    benefits,
    decide,
    follow_up,
    note,
    preparation,
    profile,
    risks,
    timing,
    whom,
)
from should_connect.catalogue.sources import ARTICLES, Norm, PlatformFact

__all__ = [
    "CATALOGUE",
    "DISAGREEMENTS",
    "FACTS",
    "NORMS",
    "RULES",
    "Catalogue",
    "Disagreement",
    "Norm",
    "PlatformFact",
    "Position",
    "Rule",
    "Stage",
    "Topic",
    "lookup",
]

CATALOGUE: Final = Catalogue(
    articles=ARTICLES,
    rules=(
        *decide.RULES,
        *timing.RULES,
        *whom.RULES,
        *note.RULES,
        *profile.RULES,
        *follow_up.RULES,
        *alternatives.RULES,
        *preparation.RULES,
        *benefits.RULES,
        *risks.RULES,
    ),
    norms=norms.NORMS,
    facts=linkedin.FACTS,
    disagreements=tuple(
        sorted(
            (*disagreements_request.DISAGREEMENTS, *disagreements_contact.DISAGREEMENTS),
            key=lambda disagreement: int(disagreement.id[1:]),
        )
    ),
)

RULES: Final[Mapping[str, Rule]] = MappingProxyType({rule.id: rule for rule in CATALOGUE.rules})
NORMS: Final[Mapping[str, Norm]] = MappingProxyType({norm.id: norm for norm in CATALOGUE.norms})
FACTS: Final[Mapping[str, PlatformFact]] = MappingProxyType({fact.id: fact for fact in CATALOGUE.facts})
DISAGREEMENTS: Final[Mapping[str, Disagreement]] = MappingProxyType({k.id: k for k in CATALOGUE.disagreements})

_BY_ID: Final[Mapping[str, Rule | Norm | PlatformFact | Disagreement]] = {**RULES, **NORMS, **FACTS, **DISAGREEMENTS}


def lookup(id: str) -> Rule | Norm | PlatformFact | Disagreement:
    """Return whatever has this id: DEC-01, N1, P1, K1. Raises KeyError with the id where nothing has it."""
    return _BY_ID[id]
