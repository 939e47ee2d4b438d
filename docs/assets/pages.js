// @ts-check

/**
 * The theme replaces the page without loading it anew, and a module runs only once, so each new page is told from here. In
 * another site's frame there is no theme. On the site's own pages its script comes later than ours, or not at all.
 */

/** @typedef {{subscribe(listener: () => void): void}} Pages */

/** @type {Pages | undefined} */
let pages = Reflect.get(window, 'document$');
/** @type {(() => void)[]} */
const waiting = [];
if (!pages) {
  Object.defineProperty(window, 'document$', {
    configurable: true,
    get: () => pages,
    set(/** @type {Pages} */ value) {
      pages = value;
      for (const listener of waiting.splice(0)) pages.subscribe(listener);
    },
  });
}

/** Called for the page that is shown, whatever the theme says of it, and for each that comes in its place. @param {() => void} listener */
export function forEachPage(listener) {
  listener();
  if (pages) pages.subscribe(listener);
  else waiting.push(listener);
}
