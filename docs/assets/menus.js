// @ts-check

/** The menu, the search, the color of the browser's bar and the way to a new page for a keyboard; the theme leaves them to a pointer. */

import './offline.js'; // in one file: a file costs a visitor more than these lines
import { forEachPage, pages } from './pages.js';

/** What is out of reach while the menu lies over it. */
const BEHIND = '[data-md-component="skip"], .md-header, .md-content, .md-footer';

/** @template {HTMLElement} T @param {string} selector */
const find = (selector) => /** @type {T | null} */ (document.querySelector(selector));
/** @param {string} name */
const toggle = (name) => /** @type {HTMLInputElement} */ (find(`[data-md-toggle="${name}"]`));
/** @param {string} name */
const opener = (name) => find(`.md-header [data-menu="${name}"]`);

/** Tell what is open, and put the focus where the keyboard goes on. @param {string} name */
function follow(name) {
  const open = toggle(name).checked;
  opener(name)?.setAttribute('aria-expanded', String(open));
  if (name === 'search') {
    // The theme takes the focus away when it closes the search, and by then it may have moved on.
    if (open) find('.md-search__input')?.focus();
    else setTimeout(() => document.activeElement === document.body && opener(name)?.focus());
    return;
  }
  const inside = find('.md-sidebar--primary')?.contains(document.activeElement);
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(BEHIND))) part.inert = open;
  if (open) find('.sc-close')?.focus();
  else if (inside) opener(name)?.focus();
}

let back = false;

/** Begin reading where the new page does: at the part that was asked for, or at its title. */
function arrive() {
  const named = document.getElementById(location.hash.slice(1));
  const start = named ?? find('h1');
  if (!start) return;
  const focusable = start.tabIndex >= 0;
  if (!focusable) start.tabIndex = -1;
  start.focus({ preventScroll: true });
  // A scroll just before the click makes the theme take the old page's place for the new one's. So the part is asked for
  // once more, by its address, which makes it the target of styles too.
  if (named && !back) requestAnimationFrame(() => location.replace(location.hash));
  if (!focusable) start.addEventListener('blur', () => start.removeAttribute('tabindex'), { once: true });
}

// Going back leads to where one was, not to the part that the address names.
addEventListener('popstate', () => {
  back = true;
  // Nobody who goes back wants a menu over the page.
  for (const name of ['drawer', 'search']) if (toggle(name).checked) toggle(name).click();
});

addEventListener('click', (event) => {
  back = false;
  const { menu } = /** @type {Element} */ (event.target).closest('button')?.dataset ?? {};
  // Without the theme's script there is no search, and its button leads to all questions.
  if (menu && (pages() || menu !== 'search')) {
    event.preventDefault();
    toggle(menu).click();
  }
});

addEventListener('keydown', ({ key }) => {
  if (key === 'Escape' && toggle('drawer').checked) toggle('drawer').click();
}, true);

for (const name of ['drawer', 'search']) toggle(name).addEventListener('change', () => follow(name));

const bars = /** @type {HTMLMetaElement[]} */ ([...document.querySelectorAll('meta[name="theme-color"]')]);
/** The colors of the browser's own bar, as the page came: for light, for dark. */
const [light, dark] = bars.map(({ content }) => content);

/** Color the browser's bar like the page, whatever the system prefers. */
function colorBar() {
  const content = document.body.dataset.mdColorScheme === 'slate' ? dark : light;
  for (const bar of bars) bar.content = content;
}

// The theme colors the first of them itself, a moment after the page.
new MutationObserver(() => setTimeout(colorBar, 100)).observe(document.body, { attributeFilter: ['data-md-color-scheme'] });
setTimeout(colorBar, 100);

/** The parts of the page that is shown. @type {Element[]} */
let parts = [];
forEachPage(() => {
  const left = parts.filter((part) => !part.isConnected);
  if (left.length) arrive();
  // The theme holds on to every page that has been left, as long as the tab is open: so that it is an empty one.
  for (const part of left) part.replaceChildren();
  parts = [...document.querySelectorAll('[data-md-component]')];
});

export {};
