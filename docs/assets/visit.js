// @ts-check

/**
 * What this visit remembers from page to page: choices and days in the browser's session storage, names and texts in
 * this module's memory alone, which ends with the document. A browser that refuses storage, or has no room in it, leaves
 * the choices to the same memory.
 */

const STORE = 'should-connect';
/** Where a tab keeps the name of its channel. */
const CHANNEL = 'should-connect-channel';
/** Controls whose value may outlive the page: days and choices, never words. */
const KEPT = ['radio', 'checkbox', 'hidden', 'date', 'select-one'];

/** Names and texts of this visit, by control. They live in this variable and nowhere else. @type {Record<string, string>} */
export const typed = {};

/** Choices and days, where the browser stores none. @type {Record<string, string> | undefined} */
let unstored;

/**
 * Firefox gives a page that it has kept whole the store as it was when that page was left, however often it is read. It
 * lets go of a page that a channel speaks to, so that going back loads it anew. Every tab has a channel of its own: what
 * is typed in one is not to be lost for what is answered in another.
 */
const others = 'mozInnerScreenX' in window ? channel() : undefined;

/** @returns {BroadcastChannel | undefined} */
function channel() {
  try {
    const name = sessionStorage.getItem(CHANNEL) ?? `${STORE} ${Math.random()}`;
    sessionStorage.setItem(CHANNEL, name);
    return new BroadcastChannel(name);
  } catch {
    // What is not stored is not given back either.
  }
}

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
  if (text !== JSON.stringify(remembered())) others?.postMessage('');
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
  others?.postMessage('');
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
