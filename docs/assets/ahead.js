// @ts-check

/**
 * Runs before the theme's script, in one file with it, and has it fetch no more of the search than is used.
 */

import { put } from './search.js';
import './trust.js';

// In milliseconds. After the first, it is said that the search is still to come.
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;

// The theme fetches the search's index and the worker that reads it with every page. Both are held back until a search.
/** @type {Promise<void>} */
const searched = new Promise((resolve) => {
  if (/[?&][hq]=/.test(location.search)) resolve();
  addEventListener('focusin', ({ target }) => /** @type {Element} */ (target).closest('.md-search') && resolve());
});

/**
 * Whether it is a file of the search, and not what a network that wants one to sign in gives in the place of everything.
 * @param {string} url @param {string} text
 */
function isWhole(url, text) {
  try {
    return url.endsWith('.json') ? Array.isArray(JSON.parse(text).docs) : /^\s*[^<\s]/.test(text);
  } catch {
    return false;
  }
}

/**
 * A request that fails once would leave the search dead, so each file is there before the theme asks for it.
 * @param {string} url
 */
async function arrived(url, pause = FIRST_PAUSE) {
  // What is wrong may have been stored on the way, so from the second time on the host is asked.
  const again = pause > FIRST_PAUSE;
  const cache = again ? 'reload' : 'default';
  const found = await fetch(url, { cache }).then((file) => (file.ok ? file.text() : ''), () => '');
  if (isWhole(url, found)) return;
  const said = /** @type {HTMLElement | null} */ (document.querySelector('.md-search-result__meta'));
  if (said && again) said.textContent = said.dataset.late ?? '';
  await new Promise((resolve) => setTimeout(resolve, pause));
  await arrived(url, Math.min(pause * 2, LONGEST_PAUSE));
}

const { open, send } = XMLHttpRequest.prototype;
/** What was asked for, of the requests that wait. @type {WeakMap<XMLHttpRequest, string>} */
const heldBack = new WeakMap();
XMLHttpRequest.prototype.open = function (/** @type {string} */ method, /** @type {string | URL} */ url, /** @type {any[]} */ ...rest) {
  const address = String(url);
  if (/search_index/.test(address)) heldBack.set(this, address);
  Reflect.apply(open, this, [method, url, ...rest]);
};
XMLHttpRequest.prototype.send = function (body) {
  const address = heldBack.get(this);
  if (address) searched.then(() => arrived(address)).then(() => send.call(this, body));
  else send.call(this, body);
};

// What stands in for the worker passes on what is said; the first to speak is the page, when it has the index.
window.Worker = new Proxy(Worker, {
  construct(Real, [url, options]) {
    if (!String(url).includes('/workers/search.')) return new Real(url, options);
    /** @type {Promise<Worker> | undefined} */
    let real;
    const start = async () => {
      await arrived(String(url));
      const worker = new Real(url);
      worker.onmessage = ({ data }) => standIn.dispatchEvent(new MessageEvent('message', { data }));
      return worker;
    };
    const standIn = Object.assign(new EventTarget(), {
      postMessage: async (/** @type {{type: number, data: any}} */ message) => {
        real ??= start();
        (await real).postMessage(put(message));
      },
    });
    return standIn;
  },
});
