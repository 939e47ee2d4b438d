// @ts-check

/**
 * Reads a calculator's form, asks the engine, puts the answer in place. No rule, no wording and no layout lives here.
 *
 * @typedef {{verdict?: string, parts?: Record<string, string>, errors: Record<string, string>,
 *   files?: Record<string, string>}} Reply
 */

import { engine } from './engine.js';

const STORE = 'should-connect';
const ENGINES = new URL('engine/', import.meta.url).href;

/** Choices and dates of this visit, by question. Names and texts are never stored. @returns {Record<string, string>} */
function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? '{}');
  } catch {
    return {};
  }
}

/** @param {Record<string, string>} answers */
function remember(answers) {
  try {
    sessionStorage.setItem(STORE, JSON.stringify(answers));
  } catch {
    // A browser that keeps nothing still answers; it only forgets on the next page.
  }
}

/** The choices that a link carries behind its '#', as in '#after-interview:role=panel'. @param {string} id */
function linked(id) {
  const [name, rest] = decodeURIComponent(location.hash.slice(1)).split(':', 2);
  return name === id && rest ? Object.fromEntries(new URLSearchParams(rest)) : {};
}

/** The visitor's own day, not that of Greenwich. */
function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

class Calculator {
  /** @type {Record<string, string>} */ #files = {};
  #asking = false;
  #again = false;

  /** @param {HTMLElement} section */
  constructor(section) {
    this.section = section;
    this.id = /** @type {string} */ (section.dataset.calculator);
    this.form = /** @type {HTMLFormElement} */ (section.querySelector('form'));
    this.answer = /** @type {HTMLElement} */ (section.querySelector('[data-answer]'));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => this.changed());
    section.addEventListener('click', (event) => this.#clicked(event));
    const watch = new IntersectionObserver(([entry]) => section.toggleAttribute('data-in-sight', entry.isIntersecting));
    watch.observe(this.answer);
    this.leave = engine.subscribe((status) => this.#show(status));
    const known = { ...remembered(), ...linked(this.id) };
    if (this.#fill(known)) this.changed();
  }

  /** Put answers into the controls that have such a choice; true when any did. @param {Record<string, string>} answers */
  #fill(answers) {
    let filled = false;
    for (const control of this.controls()) {
      const value = answers[control.name];
      if (value === undefined) continue;
      if (control.type === 'radio') {
        if (control.value === value) filled = control.checked = true;
      } else if (control.type === 'date') {
        control.value = value;
        filled = true;
      }
    }
    return filled;
  }

  controls() {
    return /** @type {HTMLInputElement[]} */ ([...this.form.elements].filter((element) => 'name' in element && element.name));
  }

  changed() {
    const answers = remembered();
    for (const control of this.controls()) {
      if (control.type === 'radio' ? control.checked : control.type === 'date') answers[control.name] = control.value;
    }
    remember(answers);
    void this.#ask();
  }

  /** Ask for the answer to what the form says now; what changes meanwhile is asked afterwards, once. */
  async #ask() {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    engine.start(ENGINES + this.section.dataset.engine);
    try {
      do {
        this.#again = false;
        const values = Object.fromEntries(new FormData(this.form));
        const request = { calculator: this.id, values, root: this.section.dataset.root, today: today() };
        this.#place(/** @type {Reply} */ (await engine.ask(request)));
      } while (this.#again);
    } catch {
      // The engine's state says why; the next change or Retry asks again.
    } finally {
      this.#asking = false;
    }
  }

  /** @param {Reply} reply */
  #place({ verdict, parts = {}, errors, files = {} }) {
    this.#files = files;
    for (const [name, html] of Object.entries(parts)) {
      for (const place of this.section.querySelectorAll(`[data-part="${name}"]`)) {
        if (place.innerHTML !== html) place.innerHTML = html;
      }
    }
    for (const place of /** @type {NodeListOf<HTMLElement>} */ (this.section.querySelectorAll('[data-error]'))) {
      const field = /** @type {string} */ (place.dataset.error);
      place.innerHTML = errors[field] ?? '';
      for (const control of this.controls().filter(({ name }) => name === field)) {
        control.toggleAttribute('aria-invalid', field in errors);
      }
    }
    if (verdict !== undefined) this.answer.dataset.verdict = verdict;
    this.answer.dataset.from = 'python';
    this.section.dataset.state = 'ready';
  }

  /** @param {import('./engine.js').Status} status */
  #show({ state, received, total, failure }) {
    if (!this.section.isConnected) return this.leave?.();
    if (state === 'loading' || state === 'failed') this.section.dataset.state = state;
    const progress = /** @type {HTMLProgressElement} */ (this.section.querySelector('progress'));
    if (total) {
      progress.max = total;
      progress.value = received;
    }
    this.#number('[data-received]', received);
    this.#number('[data-total]', total);
    const words = failure && this.section.querySelector(`template[data-code="${failure}"]`);
    if (words) /** @type {HTMLElement} */ (this.section.querySelector('[data-failure]')).innerHTML = words.innerHTML;
  }

  /** @param {string} place @param {number} bytes */
  #number(place, bytes) {
    /** @type {HTMLElement} */ (this.section.querySelector(place)).textContent = (bytes / 1e6).toFixed(1);
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('button'));
    if (!button) return;
    const { setQuestion, setChoice, copy, file, retry } = button.dataset;
    if (setQuestion && setChoice) {
      this.#fill({ [setQuestion]: setChoice });
      this.changed();
      this.answer.focus({ preventScroll: true });
      this.answer.scrollIntoView({ block: 'nearest' });
    } else if (copy) {
      void this.#copy(button, copy);
    } else if (file && file in this.#files) {
      this.#save(file);
    } else if (retry !== undefined) {
      engine.retry();
      void this.#ask();
    }
  }

  /** @param {HTMLElement} button @param {string} id */
  async #copy(button, id) {
    const source = /** @type {HTMLElement} */ (document.getElementById(id));
    await navigator.clipboard.writeText(source.textContent ?? '');
    const label = button.textContent;
    button.textContent = button.dataset.done ?? label;
    setTimeout(() => (button.textContent = label), 2000);
  }

  /** @param {string} name */
  #save(name) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([this.#files[name]]));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  }
}

// Material replaces the page without reloading it; a module runs only once, so each new page is bound from here.
/** @type {{subscribe(listener: () => void): void}} */
const pages = Reflect.get(window, 'document$');
pages.subscribe(() => {
  for (const section of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('section[data-calculator]'))) {
    if (!section.hasAttribute('data-bound')) {
      section.setAttribute('data-bound', '');
      new Calculator(section);
    }
  }
});
