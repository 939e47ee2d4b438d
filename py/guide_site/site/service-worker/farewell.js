// @ts-check
/// <reference lib="webworker" />

/**
 * The last service worker of a guide that moves or ends: it takes away what earlier ones have stored, then itself, and
 * shows every open page as the host has it now. farewell.py puts it in the place of sw.js.
 */

(() => {
  const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (globalThis));

  async function leave() {
    // Other guides may live on the same host: ours carry our address.
    const ours = (await caches.keys()).filter((name) => name.includes(worker.registration.scope));
    await Promise.all(ours.map((name) => caches.delete(name)));
    await worker.registration.unregister();
    for (const client of await worker.clients.matchAll({ type: 'window' })) await client.navigate(client.url).catch(() => {});
  }

  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim().then(leave)));
})();
