"""What the unit tests share: the option to write the reviewable tables anew."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-tables",
        action="store_true",
        help="write tests/tables/*.md anew instead of comparing them",
    )
