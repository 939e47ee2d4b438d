// @ts-check

/** Shows which advice is overdue for a review, by the visitor's own clock. The words stand in the page. */

import { forEachPage } from './pages.js';

forEachPage(() => {
  // The build puts this one statement into the pages too, right after the notices: nothing moves as they come.
  for (const n of document.querySelectorAll('[data-counts-until]'))
    n.toggleAttribute('hidden', new Date() < new Date(n.getAttribute('data-counts-until') + 'T24:00'));
});
