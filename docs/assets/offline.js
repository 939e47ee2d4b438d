// @ts-check

/** Registers the service worker, asks it to keep Python where that costs nothing, and lets a new release take over. */

import { engine, mayFetchAhead } from './engine.js';
import { forEachPage } from './pages.js';

/** Milliseconds after the page has loaded in which nothing of ours competes with what the visitor does first. */
const SETTLED = 2000;

/** @param {ServiceWorkerRegistration} registration */
function keepEngine({ active }) {
  active?.postMessage('keep-engine');
}

async function start() {
  const { serviceWorker } = navigator;
  let outdated = false;
  // The first worker takes over the page it came from; every later one is of another release than the page.
  let first = !serviceWorker.controller;
  serviceWorker.addEventListener('controllerchange', () => {
    outdated = !first;
    first = false;
  });
  const registration = await serviceWorker.register(new URL('../sw.js', import.meta.url));
  // Programs that keep sites from storing anything may only pretend to have one.
  if (!registration) return;
  const mustLoadWhole = () => outdated || registration.waiting !== null;

  // Material puts the next page into this one. A page of another release must be loaded whole, with its own scripts.
  const capture = true;
  addEventListener(
    'click',
    (event) => {
      const link = /** @type {Element} */ (event.target).closest('a');
      if (link && link.pathname !== location.pathname && mustLoadWhole()) event.stopPropagation();
    },
    { capture },
  );
  let shown = location.pathname;
  forEachPage(() => (shown = location.pathname));
  addEventListener(
    'popstate',
    (event) => {
      if (location.pathname === shown || !mustLoadWhole()) return;
      event.stopImmediatePropagation();
      location.reload();
    },
    { capture },
  );

  await serviceWorker.ready;
  engine.subscribe(({ state }) => state === 'ready' && keepEngine(registration));
  if (mayFetchAhead()) {
    const idle = window.requestIdleCallback ?? setTimeout;
    // A page that is loading Python has its files kept as they pass, or when it is ready.
    setTimeout(() => idle(() => engine.state === 'idle' && keepEngine(registration)), SETTLED);
  }
}

// Only pages from a secure address, or from this machine, have service workers.
if ('serviceWorker' in navigator) {
  const begin = () => start().catch(() => {}); // Offline is an extra: a browser that refuses it still has the guide.
  if (document.readyState === 'complete') begin();
  else addEventListener('load', begin);
}
