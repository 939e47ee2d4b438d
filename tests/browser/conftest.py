"""What the browser tests share beyond an empty page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from guide_site.serve.server import Fault, SiteServer


@pytest.fixture
def without_python(server: SiteServer) -> Iterator[None]:
    """Python is always on its way: a test that looks at pages before it has come need not start it on each of them."""
    server.fault = lambda path: Fault(stall_after=0) if path.endswith(".wasm") else None
    yield
    server.fault = lambda path: None
