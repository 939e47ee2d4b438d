// @ts-check

import { completed } from './lookup.js';

/**
 * The files with a calculator's answers to choices alone: what a first tap can need is asked for when the page opens,
 * the rest with the first tap. Each is asked for once more when that failed.
 */

/** Milliseconds after which a file that has not come is given up. */
const PATIENCE = 8000;
const FOLDER = new URL('answers/', import.meta.url).href;

/** @typedef {import('./lookup.js').Answers} Answers */

/** @param {string} file @param {RequestCache} cache @returns {Promise<any>} */
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

/** Rejects when the file cannot be had, or is not what it should be. @param {string} file @returns {Promise<any>} */
function had(file) {
  // What is wrong may have been stored on the way, so the second time the host is asked.
  const content = get(file, 'default').catch(() => get(file, 'reload'));
  content.catch(() => {}); // Whoever awaits it is told.
  return content;
}

/** The answers of one calculator. Both promises reject when a file cannot be had. */
export class AnswerFiles {
  /** @type {Promise<Answers> | undefined} */ #whole;

  /** @param {string} file */
  constructor(file) {
    /** With the pieces of a first tap. @type {Promise<Answers>} */
    this.first = had(file);
  }

  /** With every piece; fetched when it is first asked for. */
  get whole() {
    this.#whole ??= this.first.then(async (answers) => completed(answers, (await had(answers.rest)).pieces));
    this.#whole.catch(() => {});
    return this.#whole;
  }
}
