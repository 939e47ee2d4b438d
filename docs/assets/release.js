// @ts-check

/**
 * A page and the script that came for it may be of two releases, since a browser keeps each file for minutes on its own.
 * One of them might mean what the other does not, so nothing is answered: both are asked of the host, and the page is
 * loaded again. That is done once; a page that is mixed even then says by itself that it does not work.
 */

/** As the build has named it, in every page too (guide_site.site.release). */
const OURS = '@release';

/** Whether the script has worked in a page, and this one came in the place of that. */
let hasWorked = false;
/** @type {Promise<void> | undefined} */
let renewed;

/** Whether the page that is shown is of this script's release; if it is not, it is loaded again. */
export function isOfThisRelease() {
  const named = /** @type {HTMLMetaElement | null} */ (document.querySelector('meta[name="release"]'));
  if (!named || named.content === OURS) return (hasWorked = true);
  renewed ??= renew();
  return false;
}

async function renew() {
  const files = [location.href, import.meta.url];
  await Promise.allSettled(files.map((file) => fetch(file, { cache: 'reload' }).then((answer) => answer.blob())));
  const [visit] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType('navigation'));
  if (hasWorked || visit?.type !== 'reload') location.reload();
}
