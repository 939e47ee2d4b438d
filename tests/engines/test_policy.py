"""The content-security policy holds in each engine: nothing foreign runs, and nothing is carried away."""

from __future__ import annotations

from pathlib import Path

import pytest

from engines.host import Host
from engines.visitor import Visitor
from guide_site.serve.server import SiteServer

pytestmark = pytest.mark.browser

ATTACK = """
foreign => {
  window.stopped = [];
  addEventListener('securitypolicyviolation', ({ effectiveDirective, violatedDirective }) =>
    stopped.push((effectiveDirective || violatedDirective).replace(/-(elem|attr)$/, '')));
  const made = (name, given) => document.body.appendChild(Object.assign(document.createElement(name), given));
  const inHtml = (html) => document.body.insertAdjacentHTML('beforeend', html);

  made('script', { text: 'window.broken = 1' });
  made('script', { src: `${foreign}script.js` });
  setTimeout('window.broken = 1');
  setInterval('window.broken = 1');
  setTimeout(() => eval('window.broken = 1'));
  setTimeout(() => new Function('window.broken = 1')());
  setTimeout(() => (async () => {}).constructor('window.broken = 1')());
  import('data:text/javascript,window.broken = 1').catch(() => {});
  inHtml('<iframe srcdoc="<script>parent.broken = 1</script>"></iframe>');
  inHtml('<svg onload="window.broken = 1"></svg>');
  inHtml('<img src="x" onerror="window.broken = 1">');
  made('link', { rel: 'stylesheet', href: `${foreign}style.css` });
  document.head.prepend(Object.assign(document.createElement('base'), { href: foreign }));
  made('img', { src: `${foreign}picture.png` });
  made('iframe', { name: 'away', src: `${foreign}page.html` });
  fetch(`${foreign}fetched`, { mode: 'no-cors' }).catch(() => {});
  navigator.sendBeacon(`${foreign}beacon`, 'typed');
  const form = made('form', { method: 'post', action: `${foreign}form`, target: 'away' });
  try {
    form.submit();
  } catch {
    // Firefox refuses it aloud.
  }
}
"""
STOPPED = ["base-uri", "connect-src", "form-action", "frame-src", "img-src", "script-src", "style-src"]
IN_THE_END = "() => [...new Set(window.stopped)].sort()"


@pytest.mark.expects_errors("")
def test_no_engine_runs_what_is_foreign_or_carries_anything_away(visitor: Visitor, host: Host, tmp_path: Path) -> None:
    (tmp_path / "script.js").write_text("window.broken = 1", "utf-8")
    with SiteServer(tmp_path) as besieger:
        visitor.besieger = besieger.origin
        visitor.open(f"{host.url}what-to-write/")
        visitor.run(ATTACK, besieger.url)
        visitor.wait_until(IN_THE_END, wanted=STOPPED)
        # Whatever had got past would have come by the time that a request of the page's own is answered.
        visitor.run("async () => { await fetch('./', { cache: 'reload' }) }")
        assert besieger.log == []
        assert visitor.run("() => window.broken ?? null") is None
