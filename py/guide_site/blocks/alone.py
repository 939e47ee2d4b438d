"""What MkDocs leaves out when somebody runs it by itself, and not as a step of the guide's own build."""

from __future__ import annotations

import logging
import os
import sys
from functools import cache
from pathlib import Path

ENGINE_VARIABLE = "SHOULD_CONNECT_ENGINE"
"""Names the packed Python that the pages are made for; the guide's own build sets it."""

LEFT_OUT = (
    "MkDocs by itself makes only the pages: calculators do not answer, links they write lead nowhere, and there are no "
    "fonts, sheets or offline pages. To see the guide as visitors do, run: python3 build.py serve"
)


@cache
def warn_when_alone() -> None:
    """Warn once, in MkDocs's own log, when it is MkDocs that was started and not the guide's build."""
    program = Path(sys.argv[0])
    if ENGINE_VARIABLE not in os.environ and "mkdocs" in (program.stem, program.parent.name):
        logging.getLogger("mkdocs.guide_site").warning(LEFT_OUT)
