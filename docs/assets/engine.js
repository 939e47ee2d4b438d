// @ts-check

/**
 * The page's side of the Python worker: it starts it, watches it, and passes requests to it one at a time.
 *
 * A failure is final until `retry()`. It has a code and no words: the page holds a sentence for each code.
 *
 * @typedef {'idle' | 'loading' | 'ready' | 'failed'} State
 * @typedef {'missing' | 'blocked' | 'truncated' | 'wrong-file' | 'stalled' | 'timeout' | 'out-of-memory' | 'python'
 *   | 'worker-died' | 'unsupported' | 'updated'} FailureCode
 * @typedef {{state: State, received: number, total: number, failure: FailureCode | null}} Status received and total in
 *   bytes before compression; total is 0 until it is known
 * @typedef {{text: string, resolve: (answer: object) => void, reject: (reason: Error) => void}} Ask
 */

import './trust.js';

// Limits in milliseconds. The first is a silence, so a slow line is no failure as long as something arrives.
const STALL = 20_000;
const START = 60_000;
const LOAD = 300_000;
const ANSWER = 10_000;
/** Who comes so much later than called for has slept: with the computer, in a phone's background, or left by Back. */
const SLEPT = 2_000;

/** @returns {{saveData?: boolean, effectiveType?: string}} what some browsers tell of the line */
const line = () => Reflect.get(navigator, 'connection') ?? {};

/** Whether the visitor has asked for as little data as can be. */
export function savesData() {
  return line().saveData ?? false;
}

/** Whether megabytes may be fetched before the visitor needs them. */
export function mayFetchAhead() {
  return !savesData() && (line().effectiveType ?? '4g') === '4g';
}

export class EngineFailure extends Error {
  /** @param {FailureCode} code */
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** Calls back after a time, unless it is set anew. A computer that wakes from sleep finds all time over, and gets it again. */
class Alarm {
  /** @type {ReturnType<typeof setTimeout> | undefined} */ #timer;

  /** @param {number} limit @param {() => void} ring */
  set(limit, ring) {
    this.clear();
    const due = Date.now() + limit;
    this.#timer = setTimeout(() => (Date.now() > due + SLEPT ? this.set(limit, ring) : ring()), limit);
  }

  clear() {
    clearTimeout(this.#timer);
  }
}

class Engine {
  /** @type {Status} */ #status = { state: 'idle', received: 0, total: 0, failure: null };
  /** @type {Set<(status: Status) => void>} */ #listeners = new Set();
  /** @type {Worker | null} */ #worker = null;
  /** @type {Ask[]} */ #waiting = [];
  /** @type {Ask | null} */ #asked = null;
  #watch = new Alarm();
  #deadline = new Alarm();
  /** The worker's address, absolute because the page's own may change. */
  #file = '';

  get state() {
    return this.#status.state;
  }

  get status() {
    return this.#status;
  }

  /**
   * Called with the present status at once and after every change.
   * @param {(status: Status) => void} listener
   * @returns {() => void} ends the subscription
   */
  subscribe(listener) {
    this.#listeners.add(listener);
    listener(this.#status);
    return () => this.#listeners.delete(listener);
  }

  /** Load the engine in the folder `base`, unless one has been started. @param {string} base */
  start(base) {
    if (this.state !== 'idle') return;
    this.#file = new URL(`${base.replace(/\/$/, '')}/worker.js`, location.href).href;
    this.#set({ state: 'loading' });
    this.#load();
  }

  /** Load it anew after a failure. */
  async retry() {
    if (this.state !== 'failed') return;
    // What was wrong may have been stored, so the host is asked whether it is right. A download that came to a stop
    // still holds its place in the browser's store, and asking would wait for it: that one is made afresh.
    const silent = this.#status.failure === 'stalled' || this.#status.failure === 'timeout';
    const cache = silent ? 'reload' : 'no-cache';
    this.#set({ state: 'loading', received: 0, total: 0, failure: null });
    const giveUp = new AbortController();
    this.#watch.set(STALL, () => giveUp.abort());
    await fetch(this.#file, { cache, signal: giveUp.signal }).catch(() => {});
    this.#load(`#${cache}`);
  }

  /**
   * The answer to a request, as soon as the engine is ready. Rejects with an EngineFailure.
   * @param {object} request
   * @returns {Promise<object>}
   */
  ask(request) {
    return new Promise((resolve, reject) => {
      if (this.#status.failure) {
        reject(new EngineFailure(this.#status.failure));
      } else {
        this.#waiting.push({ text: JSON.stringify(request), resolve, reject });
        this.#next();
      }
    });
  }

  /** @param {Partial<Status>} change */
  #set(change) {
    this.#status = { ...this.#status, ...change };
    for (const listener of this.#listeners) listener(this.#status);
  }

  #load(mark = '') {
    let modules = false;
    const options = {
      // Only a browser that has module workers reads this.
      get type() {
        modules = true;
        return /** @type {const} */ ('module');
      },
    };
    /** @type {Worker} */
    let worker;
    try {
      worker = new Worker(this.#file + mark, options);
    } catch {
      return this.#fail('blocked');
    }
    this.#worker = worker;
    if (!modules) return this.#fail('unsupported');
    // Some browsers hand over what a worker had said before it was given up, while the next one loads.
    const ifCurrent = (/** @type {() => void} */ act) => worker === this.#worker && act();
    worker.onmessage = ({ data }) => ifCurrent(() => this.#hear(data));
    worker.onmessageerror = () => ifCurrent(() => this.#fail('worker-died'));
    worker.onerror = (event) => {
      event.preventDefault();
      ifCurrent(() => (this.state === 'ready' ? this.#fail('worker-died') : void this.#explain(worker)));
    };
    this.#expect('stalled', STALL);
    this.#deadline.set(LOAD, () => this.#fail('timeout'));
  }

  /**
   * @param {{received?: number, total?: number, busy?: boolean, ready?: boolean, answer?: string,
   *   failure?: FailureCode}} message
   */
  #hear({ received, total, busy, ready, answer, failure }) {
    if (failure === 'missing') {
      void this.#missing(this.#worker);
    } else if (failure) {
      this.#fail(failure);
    } else if (ready) {
      this.#watch.clear();
      this.#deadline.clear();
      this.#set({ state: 'ready' });
      this.#next();
    } else if (answer !== undefined) {
      this.#watch.clear();
      this.#asked?.resolve(JSON.parse(answer));
      this.#asked = null;
      this.#next();
    } else {
      if (busy || received === total) this.#expect('timeout', START);
      else this.#expect('stalled', STALL);
      this.#set({ received, total });
    }
  }

  #next() {
    if (this.state !== 'ready' || this.#asked) return;
    this.#asked = this.#waiting.shift() ?? null;
    if (!this.#asked) return;
    this.#worker?.postMessage(this.#asked.text);
    this.#expect('timeout', ANSWER);
  }

  /** Fail with `code` unless something is heard within the limit. @param {FailureCode} code @param {number} limit */
  #expect(code, limit) {
    this.#watch.set(limit, () => this.#fail(code));
  }

  /** @param {FailureCode} code */
  #fail(code) {
    this.#watch.clear();
    this.#deadline.clear();
    this.#worker?.terminate();
    this.#worker = null;
    const lost = this.#asked ? [this.#asked, ...this.#waiting] : this.#waiting;
    this.#asked = null;
    this.#waiting = [];
    this.#set({ state: 'failed', failure: code });
    for (const { reject } of lost) reject(new EngineFailure(code));
  }

  /**
   * The browser does not say why a worker could not be started, so ask for its file again.
   * @param {Worker} worker
   */
  async #explain(worker) {
    // What the browser has kept may not be what the host has.
    const kept = fetch(this.#file).then((file) => file.blob()).catch(() => new Blob());
    /** @type {FailureCode} */
    const code = await fetch(this.#file, { cache: 'no-store' }).then(
      async (file) => (file.ok ? file.blob().then(async (had) => this.#judge([had, await kept]), () => 'truncated') : 'missing'),
      () => 'blocked',
    );
    if (code === 'missing') await this.#missing(worker);
    else if (worker === this.#worker) this.#fail(code);
  }

  /**
   * The worker's file has come. If it is the right one, the browser refuses it: the host may demand of its pages what it
   * has forgotten to say of their scripts.
   * @param {Blob[]} copies @returns {Promise<FailureCode>}
   */
  async #judge(copies) {
    const manifest = await fetch(new URL('manifest.json', this.#file), { cache: 'no-store' }).then((file) => file.json()).catch(() => {});
    return copies.every(({ size }) => size === manifest?.['worker.js'].bytes) ? 'blocked' : 'wrong-file';
  }

  /**
   * A file is gone: because a new release took its place, if the page as it is now names another engine.
   * @param {Worker | null} worker
   */
  async #missing(worker) {
    const name = this.#file.split('/').slice(-2)[0];
    const current = await fetch(location.href, { cache: 'no-store' }).then((page) => page.text(), () => name);
    if (worker === this.#worker) this.#fail(current.includes(name) ? 'missing' : 'updated');
  }
}

export const engine = new Engine();
