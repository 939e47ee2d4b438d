// @ts-check

/** What buttons do with an answer outside the page: the clipboard, files and paper. */

/** Milliseconds for which a button says that it is done. */
const SEEN = 2000;
/** Milliseconds for which it says what else to do. */
const READ = 6000;
/** Milliseconds after which a file has been saved: iOS asks first, and reads it only then. */
const SAVED = 60_000;
/** What a file is, by how its name ends: phones open by it. @type {Record<string, string>} */
const TYPES = { ics: 'text/calendar;charset=utf-8' };
/** Apps that show pages in a window of their own: most of them drop files and do not print, and say nothing of it. */
const IN_AN_APP = /; wv\)|iP(?!.*Safari)/;

/**
 * Copy a text, or where a link leads, and say so on the button and aloud. Where the browser lets nobody copy, the text
 * is selected, and that is said.
 * @param {HTMLElement} button @param {string} id the element that is copied @param {HTMLElement} said
 */
export async function copy(button, id, said) {
  const source = document.getElementById(id);
  if (!source) return;
  const copied = await written(source instanceof HTMLAnchorElement ? bare(source.href) : (source.textContent ?? ''));
  if (!copied) getSelection()?.selectAllChildren(source);
  tell(button, said, copied ? button.dataset.done : 'Select the text and copy it', SEEN);
}

/**
 * Say something on a button, and aloud, for some milliseconds.
 * @param {HTMLElement} button @param {HTMLElement} said @param {string | undefined} words @param {number} time
 */
function tell(button, said, words, time) {
  const label = (button.dataset.label ??= button.textContent ?? '');
  button.textContent = said.textContent = words ?? label;
  setTimeout(() => {
    button.textContent = label;
    said.textContent = '';
  }, time);
}

/** An address without what other sites have added to it. @param {string} address */
function bare(address) {
  const url = new URL(address);
  url.search = '';
  return url.href;
}

/** Whether a text has reached the clipboard. @param {string} text */
async function written(text) {
  // In another site's frame the newer way is refused, or never ends.
  if (writtenFromField(text)) return true;
  const tooLong = new Promise((_, reject) => setTimeout(reject, SEEN));
  try {
    await Promise.race([navigator.clipboard.writeText(text), tooLong]);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} text */
function writtenFromField(text) {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  document.body.append(field);
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false; // An old way, which a browser may no longer have.
  } finally {
    field.remove();
    focused?.focus({ preventScroll: true });
  }
}

/**
 * Write a text in place of what stands in a field, as typing does: the browser can undo it, and tells of it.
 * @param {HTMLInputElement} field @param {string} text
 */
export function write(field, text) {
  field.focus();
  field.select();
  try {
    if (document.activeElement === field && document.execCommand('insertText', false, text)) return;
  } catch {
    // An old way, which a browser may no longer have.
  }
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** @param {HTMLElement} button @param {HTMLElement} said */
export function toPaper(button, said) {
  window.print?.();
  warn(button, said);
}

/** @param {HTMLElement} button @param {HTMLElement} said @param {string} name of the file @param {string} content */
export function save(button, said, name, content) {
  const link = document.createElement('a');
  const type = TYPES[name.split('.').pop() ?? ''] ?? 'text/plain;charset=utf-8';
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED);
  warn(button, said);
}

/** @param {HTMLElement} button @param {HTMLElement} said */
function warn(button, said) {
  if (IN_AN_APP.test(navigator.userAgent)) tell(button, said, 'Nothing happened? Open this page in your browser', READ);
}
