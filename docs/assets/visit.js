// @ts-check

/**
 * What this visit remembers from page to page: choices and days in the browser's session storage, names and texts in
 * this module's memory alone, which ends with the document. A browser that refuses storage, or has no room in it, leaves
 * the choices to the same memory.
 */

const STORE = 'should-connect';
/** Controls whose value may outlive the page: days and choices, never words. */
const KEPT = ['radio', 'checkbox', 'hidden', 'date', 'select-one'];

/** Names and texts of this visit, by control. They live in this variable and nowhere else. @type {Record<string, string>} */
export const typed = {};

/** Choices and days, where the browser stores none. @type {Record<string, string> | undefined} */
let unstored;

/** Whether a control holds a choice or a day, which may be stored, or else words, which never are. @param {HTMLInputElement} control */
export const mayBeKept = (control) => KEPT.includes(control.type);

/** Choices and dates of this visit, by question. @returns {Record<string, string>} */
export function remembered() {
  if (unstored) return { ...unstored };
  try {
    const stored = JSON.parse(sessionStorage.getItem(STORE) ?? '{}');
    return typeof stored === 'object' && stored && !Array.isArray(stored) ? stored : {};
  } catch {
    return {};
  }
}

/** @param {Record<string, string>} answers */
export function remember(answers) {
  const text = JSON.stringify(answers);
  try {
    sessionStorage.setItem(STORE, text);
    unstored = undefined;
    // Programs that keep sites from storing anything may only pretend to do so.
    if (sessionStorage.getItem(STORE) === text) return;
  } catch {
    // Refused, or full.
  }
  unstored = { ...answers };
}

export function forget() {
  unstored = undefined;
  try {
    sessionStorage.removeItem(STORE);
  } catch {
    // A browser that refuses this has stored nothing.
  }
}

/** Forget names and texts, if another page has cleared this visit: whoever types them has also left days open, or given them. */
export function forgetIfCleared() {
  if (!Object.keys(remembered()).length) for (const name of Object.keys(typed)) delete typed[name];
}

/** Whether anything has been answered or typed on this visit. */
export const hasOwn = () => [...Object.values(remembered()), ...Object.values(typed)].some((value) => value);

/** The choices and days of this visit as a link carries them. */
export const written = () =>
  Object.entries(remembered())
    .filter(([, value]) => value)
    .map((pair) => pair.join('='))
    .join('&');
