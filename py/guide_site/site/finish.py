"""What is done to the site after the pages have been written: addresses, fonts, the packed runtime, what finds it."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from urllib.parse import urlsplit

from guide_site.addresses import HOME
from guide_site.blocks import overdue, ten_questions
from guide_site.runtime.pack import PackedRuntime
from guide_site.site.embed import write_embeds
from guide_site.site.findable import make_findable
from guide_site.site.fonts import write_fonts
from guide_site.site.icons import FOLDER as ICONS_FOLDER
from guide_site.site.icons import write_icons
from guide_site.site.licenses import write_licenses
from guide_site.site.oembed import with_discovery, write_oembed
from guide_site.site.policy import write_policies
from guide_site.site.release import name_release, with_release
from guide_site.site.scripts import bundle_scripts, rebuild_theme_script
from guide_site.site.styles import bundle_styles, purge_styles, with_one_stylesheet

SCRIPT = "assets/calculator.js"
"""What brings the calculators to life, with the module it shares with others in its own folder."""
ENGINE_FOLDER = "assets/engine"
FONTS_FOLDER = "assets/fonts"

_HOME_ADDRESS = re.compile(rf'((?:href|src|data-root)=")({re.escape(HOME)})')
_IMPORT = re.compile(r"\bimport\s*\{[^}]*\}\s*from\s*[\"']\./([\w-]+\.js)[\"']")
_AS_WRITTEN = re.compile(r"<(pre|textarea)\b.*?</\1>|\n\s+", re.DOTALL)
"""What keeps its blank space, or else blank space that begins a line."""
_GENERATOR = re.compile(r'<meta name="generator"[^>]*>')
"""What the theme says of itself in every page, for nobody who reads it."""
_ANSWERS = re.compile(r'(data-answers=")([a-z-]+)"')


_TEN_QUESTIONS = "<!-- the ten questions -->"
"""Where the 404 page, which is no Markdown, has what people ask most."""


def finish(site: Path, engine: PackedRuntime, answers: Mapping[str, str], address: str) -> None:
    """Complete a freshly built site in place.

    `answers` gives the file of each calculator's answers, `address` where the site will live, with its base path.
    """
    base = urlsplit(address).path
    write_oembed(site, address)
    write_embeds(site, engine.name, address, HOME)
    bundle_styles(site)
    bundle_scripts(site)
    old_script, new_script = rebuild_theme_script(site)
    modules = _modules(site)
    release = name_release(site, (engine.name, *answers.values()))
    for page in sorted(site.rglob("*.html")):
        html = page.read_text(encoding="utf-8")
        html = html.replace(_TEN_QUESTIONS, ten_questions.html(HOME))
        html = with_discovery(html, address)
        html = html.replace(overdue.PLACE, overdue.notices(HOME) + overdue.shown_at_once())
        html = _GENERATOR.sub("", html)
        html = with_one_stylesheet(html).replace(old_script, new_script)
        html = _fetched_early(html, modules, answers)
        html = _HOME_ADDRESS.sub(rf"\g<1>{_way_home(page.relative_to(site), base)}", html)
        html = _AS_WRITTEN.sub(lambda found: found[0] if found[1] else "\n", html)
        html = _ANSWERS.sub(lambda found: f'{found[1]}{answers[found[2]]}"', html)
        page.write_text(with_release(html, release), encoding="utf-8")
    purge_styles(site)
    write_fonts(site / FONTS_FOLDER)
    write_icons(site / ICONS_FOLDER)
    shutil.copytree(engine.directory, site / ENGINE_FOLDER / engine.name)
    make_findable(site, address)
    write_licenses(site)
    write_policies(site)


def _modules(site: Path) -> list[str]:
    """The modules that the calculators' script imports, and those that they import."""
    found = [SCRIPT.rpartition("/")[2]]
    for name in found:
        imported = _IMPORT.findall((site / SCRIPT).with_name(name).read_text(encoding="utf-8"))
        found += [other for other in imported if other not in found]
    return found[1:]


def _fetched_early(html: str, modules: Sequence[str], answers: Mapping[str, str]) -> str:
    """Have the browser fetch what the first tap needs at once, not when the script that asks for it has come."""
    if "data-calculator=" not in html:
        return html
    links = [f'<link rel="modulepreload" href="{HOME}assets/{name}">' for name in modules]
    links += [
        f'<link rel="preload" href="{HOME}assets/answers/{answers[found[2]]}" as="fetch" crossorigin="anonymous">'
        for found in _ANSWERS.finditer(html)
    ]
    return html.replace("</head>", "".join(links) + "</head>", 1)


def _way_home(page: Path, base: str) -> str:
    """The address of the site's home as seen from a page: relative, but for the 404 page, which stands anywhere."""
    return base if page.name == "404.html" else "../" * (len(page.parts) - 1) or "./"
