// @ts-check

/**
 * The theme replaces the page without loading it anew, and a module runs only once, so each new page is told from here. In
 * another site's frame there is no theme. On the site's own pages its script comes later than ours, or not at all.
 */

/** What the theme's script ends with (`guide_site.site.scripts`). */
const READY = 'theme';

/** @returns {{subscribe(listener: () => void): void} | undefined} */
export const pages = () => Reflect.get(window, 'document$');

/** Called for the page that is shown, perhaps once more for that, and for each that comes in its place. @param {() => void} listener */
export function forEachPage(listener) {
  listener();
  if (pages()) pages()?.subscribe(listener);
  else addEventListener(READY, () => pages()?.subscribe(listener), { once: true });
}
