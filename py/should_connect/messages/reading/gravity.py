"""Which of several findings in one sentence is shown: the gravest."""

GRAVEST_FIRST = (
    "wrong-name", "name-misspelled", "wrong-signature", "leftover", "placeholder", "wrong-company", "wrong-role",
    "generic-greeting", "default-text", "personal", "gift", "confidential", "bitter", "begging", "asks-pay",
    "asks-decision", "asks-job", "pushy", "oversharing", "apology", "mentions-interview", "selling", "flattery",
    "asks-something", "stock-phrase", "phone", "address", "link", "too-casual", "spelling", "mixed-tone", "capitals",
    "exclamation",
)  # fmt: skip
_PLACES = {id: place for place, id in enumerate(GRAVEST_FIRST)}


def gravity(id: str) -> int:
    """The place of a kind of finding, 0 the gravest. What is only likely gives way to all that is certain."""
    return _PLACES.get(id, len(GRAVEST_FIRST))
