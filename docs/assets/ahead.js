// @ts-check

/**
 * Runs before the theme's script, in one file with it, and has it fetch no more of the search than is used.
 */

import './search.js';
import './trust.js';

// The theme fetches the search's index and the worker that reads it with every page. Both are held back until a search.
/** @type {Promise<void>} */
const searched = new Promise((resolve) => {
  if (/[?&][hq]=/.test(location.search)) resolve();
  addEventListener('focusin', ({ target }) => /** @type {Element} */ (target).closest('.md-search') && resolve());
});

/** A request that fails once would leave the search dead, so each file is there before the theme asks for it. @param {string} url */
async function arrived(url, pause = 500) {
  const found = await fetch(url).then((file) => (file.ok ? file.text() : ''), () => '');
  if (found) return;
  await new Promise((resolve) => setTimeout(resolve, pause));
  await arrived(url, Math.min(pause * 2, 10_000));
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
      postMessage: async (/** @type {unknown} */ message) => {
        real ??= start();
        (await real).postMessage(message);
      },
    });
    return standIn;
  },
});
