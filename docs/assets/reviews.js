// @ts-check

/** Shows which advice is overdue for a review, by the visitor's own clock. The words stand in the page. */

import { forEachPage } from './pages.js';

function showOverdue() {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  for (const notice of document.querySelectorAll('[data-counts-until]')) {
    if (notice instanceof HTMLElement) notice.hidden = today.join('-') <= (notice.dataset.countsUntil ?? '');
  }
}

forEachPage(showOverdue);
