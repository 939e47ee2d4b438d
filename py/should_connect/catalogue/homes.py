"""The home of every rule: the one paragraph of the guide that explains it best.

Other pages may mark a rule too. An answer's reason links to the home, so that 'why' is one tap away.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

PAGES_OF_RULES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        page: tuple(ids.split())
        for page, ids in {
            "after-the-interview": "DEC-01 DEC-04 DEC-13 DEC-14 DEC-15 DEC-16 DEC-17 DEC-18 DEC-19 DEC-24 DEC-25 "
            "DEC-26 DEC-27 DEC-28 DEC-30 TIM-11 WHO-13 RISK-04",
            "before-the-interview": "DEC-05 DEC-06 DEC-07 DEC-08 DEC-09 DEC-10 DEC-11 DEC-32 DEC-33 DEC-35 TIM-02 "
            "TIM-13 TIM-14 TIM-15 TIM-16 WHO-08 ALT-06 ALT-07 ALT-08 BEN-16 RISK-07 RISK-08 RISK-09 RISK-11 RISK-12",
            "when-to-send": "TIM-01 TIM-03 TIM-04 TIM-05 TIM-06 TIM-07 TIM-08 TIM-10 TIM-12 TIM-17",
            "whom-to-add": "WHO-01 WHO-02 WHO-03 WHO-04 WHO-05 WHO-06 WHO-07 WHO-09 WHO-10 WHO-11 WHO-12 WHO-14 "
            "RISK-15",
            "what-to-write": "NOTE-01 NOTE-02 NOTE-03 NOTE-04 NOTE-05 NOTE-06 NOTE-07 NOTE-08 NOTE-09 NOTE-10 NOTE-11 "
            "NOTE-12 NOTE-13 NOTE-14 NOTE-15 NOTE-16 NOTE-17 NOTE-18 NOTE-19 NOTE-20 NOTE-21 NOTE-22 RISK-10",
            "emails": "ALT-01 TIM-18",
            "your-profile": "PROF-01 PROF-02 PROF-03 PROF-04 PROF-05 PROF-06 PROF-07 PROF-08",
            "no-answer": "DEC-36 FUP-03 FUP-05 FUP-06 FUP-07 FUP-08 TIM-09 BEN-22",
            "they-moved-first": "DEC-31 FUP-09 FUP-17 BEN-21",
            "after-a-rejection": "DEC-20 DEC-21 DEC-22 DEC-23 FUP-10 FUP-11 FUP-12 FUP-13 FUP-14 FUP-15 BEN-10 RISK-14",
            "connected-now-what": "FUP-01 FUP-02 FUP-04 FUP-16 RISK-13",
            "benefits-and-risks": "DEC-02 DEC-03 DEC-12 DEC-29 DEC-34 BEN-01 BEN-02 BEN-03 BEN-04 BEN-05 BEN-06 "
            "BEN-07 BEN-08 BEN-09 BEN-11 BEN-12 BEN-13 BEN-14 BEN-15 BEN-19 BEN-20 BEN-24 BEN-25 RISK-01 RISK-02 "
            "RISK-03 RISK-05 RISK-16",
            "other-ways": "ALT-02 ALT-03 ALT-04 ALT-05 ALT-11",
            "will-my-boss-see-it": "RISK-06",
            "prepare": "PREP-01 PREP-02 PREP-03 PREP-04 PREP-05 PREP-06 PREP-07 PREP-08 ALT-09 ALT-10 BEN-17 BEN-18 "
            "BEN-23",
        }.items()
    }
)
"""Each page of advice and the rules that are at home there."""

HOMES: Final[Mapping[str, str]] = MappingProxyType({id: page for page, ids in PAGES_OF_RULES.items() for id in ids})
"""The page that each rule is at home on."""


def home(id: str) -> tuple[str, str]:
    """Return page and anchor where a rule, norm, platform fact or disagreement is explained.

    Raises:
        KeyError: It looks like a rule, and no page is its home.
    """
    match id[0]:
        case "K":
            return "where-they-disagree", id
        case "N" | "P" if "-" not in id:
            return "sources", id
        case _:
            return HOMES[id], f"rule-{id}"
