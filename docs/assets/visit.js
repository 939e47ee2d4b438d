// @ts-check

/**
 * What this visit remembers from page to page: choices and days in the browser's session storage, names and texts in
 * this module's memory alone, which ends with the document.
 */

const STORE = 'should-connect';
/** Controls whose value may outlive the page: days and choices, never words. */
const KEPT = ['radio', 'checkbox', 'hidden', 'date', 'select-one'];

/** Names and texts of this visit, by control. They live in this variable and nowhere else. @type {Record<string, string>} */
export const typed = {};

/** Whether a control holds a choice or a day, which may be stored, or else words, which never are. @param {HTMLInputElement} control */
export const mayBeKept = (control) => KEPT.includes(control.type);

/** Choices and dates of this visit, by question. @returns {Record<string, string>} */
export function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}');
  } catch {
    return {};
  }
}

/** @param {Record<string, string>} answers */
export function remember(answers) {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(answers));
  } catch {
    // A browser that keeps nothing still answers; it only forgets on the next page.
  }
}

export function forget() {
  try {
    sessionStorage.removeItem(STORE);
  } catch {
    // What could not be kept need not be forgotten.
  }
}
