// @ts-check

/** What buttons do with an answer outside the page: the clipboard and files. */

/** Milliseconds for which a button says that it is done. */
const SEEN = 2000;
/** Milliseconds after which a file has been saved: iOS asks first, and reads it only then. */
const SAVED = 60_000;

/**
 * Copy a text, or where a link leads, and say so on the button and aloud.
 * @param {HTMLElement} button @param {string} id the element that is copied @param {HTMLElement} said
 */
export async function copy(button, id, said) {
  const source = document.getElementById(id);
  await navigator.clipboard.writeText((source instanceof HTMLAnchorElement ? source.href : source?.textContent) ?? '');
  const label = (button.dataset.label ??= button.textContent ?? '');
  button.textContent = said.textContent = button.dataset.done ?? label;
  setTimeout(() => {
    button.textContent = label;
    said.textContent = '';
  }, SEEN);
}

/** @param {string} name of the file @param {string} content */
export function save(name, content) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVED);
}
