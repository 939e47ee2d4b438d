// @ts-check
/// <reference lib="webworker" />

/**
 * The service worker: after one visit the guide works without a network, and a visitor never sees two releases mixed.
 * docs/decisions/004-offline.md says why it does what it does. It is bundled into the site's root by offline.py, which
 * puts the two lists, SITE and ENGINE, in front of it.
 *
 * Heard from pages: 'keep-engine' and 'take-over'.
 *
 * @typedef {import('workbox-precaching').PrecacheEntry} Entry
 */

import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { RangeRequestsPlugin } from 'workbox-range-requests';
import { NavigationRoute, Route, Router } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';

const self = /** @type {ServiceWorkerGlobalScope & {SITE: Entry[], ENGINE: {name: string, files: Entry[]}}} */ (
  /** @type {unknown} */ (globalThis)
);
const { registration } = self;
const { name, files } = self.ENGINE;

/** Other guides may live on the same host, and all their caches lie together: ours carry our address. */
const ENGINES = `engine ${registration.scope} `;
const KEPT_ENGINE = ENGINES + name;
const ENGINE_FOLDER = new URL(`assets/engine/${name}/`, registration.scope).href;
/** How a page asks the host rather than what is stored, which it does when something went wrong. */
const ASKS_THE_HOST = ['no-store', 'no-cache', 'reload'];
/** A worker that cannot be replaced at once, because it is busy, serves its own pages rather than none. */
const MOST_HANDOVERS = 5;

const site = new PrecacheController({ plugins: [new RangeRequestsPlugin()] });
const router = new Router();
/** Pages that the host could not be asked for, and that show ours of the kind. @type {Set<string>} */
const standIns = new Set();
const keeping = new AbortController();
let handovers = 0;

/**
 * A response whose body has arrived: to keep one that still comes would hold up the whole cache until it ends, and one
 * that came to a stop would do so for ever.
 * @param {Response} response
 */
const arrived = async (response) => new Response(await response.blob(), response);

/** Keep what is missing of the engine. */
async function keepEngine() {
  const cache = await caches.open(KEPT_ENGINE);
  for (const { url, integrity } of files) {
    if (await cache.match(url)) continue;
    await cache.put(url, await arrived(await fetch(url, { integrity, signal: keeping.signal })));
  }
}

/** Whoever has an engine gets the one of this release with it, unless they save data: offline must not end by an update. */
async function renewEngine() {
  const { saveData = false } = Reflect.get(navigator, 'connection') ?? {};
  const has = (await caches.keys()).some((cache) => cache.startsWith(ENGINES));
  // Without it this release still works online, and holding it back could hold it back for ever.
  if (has && !saveData) await keepEngine().catch(() => {});
}

async function forgetOtherEngines() {
  const others = (await caches.keys()).filter((cache) => cache.startsWith(ENGINES) && cache !== KEPT_ENGINE);
  await Promise.all(others.map((cache) => caches.delete(cache)));
}

/**
 * Keep a file of the engine that a page is being given. A full disk, or a browser that takes its caches away, is no
 * reason to withhold it.
 * @param {string} url @param {Response} response
 */
async function keep(url, response) {
  try {
    const whole = await arrived(response);
    await (await caches.open(KEPT_ENGINE)).put(url, whole);
  } catch {
    // It works without being kept, and the next start asks for it again.
  }
}

/** Forget a file of the engine that a page does not trust. @param {string} url */
async function forget(url) {
  try {
    await (await caches.open(KEPT_ENGINE)).delete(url);
  } catch {
    // A store that cannot be opened gives nothing out either.
  }
}

/** @param {FetchEvent} event */
async function askHost(event) {
  const { request } = event;
  try {
    const response = await fetch(request);
    if (response.ok && request.url.startsWith(ENGINE_FOLDER)) {
      // What is imported next does not ask the host, and would get the bad copy until this one is kept, if it ever is.
      await forget(request.url);
      event.waitUntil(keep(request.url, response.clone()));
    }
    return response;
  } catch (error) {
    const stored = (await site.matchPrecache(request.url)) ?? (await caches.match(request));
    if (stored) return stored;
    throw error;
  }
}

/** A page that loads itself anew, by then from the release that has been waiting. */
function handOver() {
  keeping.abort();
  registration.waiting?.postMessage('take-over');
  const again = '<!doctype html><meta name="color-scheme" content="light dark"><script>location.reload()</script>';
  return new Response(again, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}

/**
 * A page that is not part of this release.
 * @param {{request: Request, url: URL, event: ExtendableEvent}} asked
 */
async function openUnknownPage({ request, url, event }) {
  const folder = `${url.origin}${url.pathname}/`;
  if (site.getCacheKeyForURL(`${folder}index.html`)) return Response.redirect(folder + url.search);
  try {
    return await fetch(request);
  } catch (error) {
    const page = await site.matchPrecache('404.html');
    if (!page) throw error;
    standIns.add(/** @type {FetchEvent} */ (event).resultingClientId);
    return new Response(page.body, { status: 404, headers: page.headers });
  }
}

/**
 * Whether a page came from the host and not from here. It may be of another release, so all it needs comes from there.
 * Its address tells: the browser stops this worker whenever it likes, and with it all that was noted.
 * @param {string} id
 */
async function isForeign(id) {
  if (standIns.has(id)) return false;
  const page = await self.clients.get(id);
  if (page?.type !== 'window') return false;
  const { origin, pathname } = new URL(page.url);
  return !site.getCacheKeyForURL(origin + pathname.replace(/\/$/, '/index.html'));
}

/** What a page asks for. @param {FetchEvent} event */
async function give(event) {
  const { request, clientId } = event;
  if (await isForeign(clientId)) return fetch(request);
  if (request.destination === '' && ASKS_THE_HOST.includes(request.cache)) return askHost(event);
  return (await router.handleRequest({ request, event })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(renewEngine()));
self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOtherEngines());
  event.waitUntil(self.clients.claim());
});
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
  if (event.data === 'keep-engine') event.waitUntil(keepEngine().catch(() => {}));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode !== 'navigate') {
    if (request.method === 'GET' && request.url.startsWith(registration.scope)) event.respondWith(give(event));
  } else if (request.destination === 'document' && registration.waiting && handovers < MOST_HANDOVERS) {
    handovers += 1;
    event.respondWith(handOver());
  } else {
    const page = router.handleRequest({ request, event });
    if (page) event.respondWith(page);
  }
});

const whenArrived = {
  cacheWillUpdate: async (/** @type {{response: Response}} */ { response }) => (response.status === 200 ? arrived(response) : null),
};

site.precache(self.SITE);
// No query changes a file here: search and shared links carry theirs for the page.
router.registerRoute(new PrecacheRoute(site, { cleanURLs: false, ignoreURLParametersMatching: [/./] }));
router.registerRoute(
  new Route(({ url }) => url.href.startsWith(ENGINE_FOLDER), new CacheFirst({ cacheName: KEPT_ENGINE, plugins: [whenArrived] })),
);
router.registerRoute(new NavigationRoute(openUnknownPage));
// What the store cannot give, or has no room for, comes from the host.
router.setCatchHandler(({ request }) => fetch(request));
