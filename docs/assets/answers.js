// @ts-check

/** The file with a calculator's answers to choices alone: asked for when the page opens, and once more when that failed. */

/** Milliseconds after which a file that has not come is given up. */
const PATIENCE = 8000;
const FOLDER = new URL('answers/', import.meta.url).href;

/** @param {string} file @param {RequestCache} cache @returns {Promise<import('./lookup.js').Answers>} */
async function get(file, cache) {
  const giveUp = new AbortController();
  const watch = setTimeout(() => giveUp.abort(), PATIENCE);
  try {
    const response = await fetch(FOLDER + file, { cache, signal: giveUp.signal });
    if (!response.ok) throw new Error(`${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(watch);
  }
}

/** Rejects when the file cannot be had, or is not what it should be. @param {string} file */
export function answersIn(file) {
  // What is wrong may have been stored on the way, so the second time the host is asked.
  const answers = get(file, 'default').catch(() => get(file, 'reload'));
  answers.catch(() => {}); // Whoever awaits it is told.
  return answers;
}
