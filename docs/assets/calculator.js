// @ts-check

/**
 * Reads a calculator's form, asks the engine, puts the answer in place. No rule, no wording and no layout lives here.
 *
 * @typedef {{verdict?: string, settled?: boolean, turns?: Record<string, string>, parts?: Record<string, string>,
 *   errors: Record<string, string>, files?: Record<string, string>, keep?: Record<string, string>}} Reply
 */

import { copy, save } from './actions.js';
import { engine, mayFetchAhead } from './engine.js';
import { linked } from './links.js';
import { lookUp } from './lookup.js';
import { Places } from './place.js';
import { today } from './today.js';
import { done, settle, ticked } from './ticks.js';
import { Turns } from './turns.js';
import { forget, mayBeKept, remember, remembered, typed } from './visit.js';

/** Milliseconds after which a page that is never idle counts as idle. */
const IDLE = 2000;
const ENGINES = new URL('engine/', import.meta.url).href;
const ANSWERS = new URL('answers/', import.meta.url).href;

class Calculator {
  /** @type {Record<string, string>} */ #files = {};
  #asking = false;
  #again = false;
  #touched = false;
  /** Which of several notes is in sight. */ #note = 0;
  /** @type {Record<string, string> | undefined} */ #link;

  /** @param {HTMLElement} section */
  constructor(section) {
    this.section = section;
    this.id = /** @type {string} */ (section.dataset.calculator);
    this.form = /** @type {HTMLFormElement} */ (section.querySelector('form'));
    this.answer = /** @type {HTMLElement} */ (section.querySelector('[data-answer]'));
    this.root = /** @type {string} */ (section.dataset.root);
    this.places = new Places(section);
    this.turns = new Turns(this.form);
    this.engine = ENGINES + section.dataset.engine;
    const { answers } = section.dataset;
    /** @type {Promise<import('./lookup.js').Answers> | undefined} */
    this.answers = answers ? fetch(ANSWERS + answers).then((file) => file.json()) : undefined;
    this.answers?.catch(() => (this.answers = undefined));
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', ({ target }) => {
      const control = /** @type {HTMLInputElement} */ (target);
      if (control.type === 'checkbox') ticked(control);
      this.changed();
    });
    section.addEventListener('click', (event) => this.#clicked(event));
    const watch = new IntersectionObserver(([entry]) => section.toggleAttribute('data-in-sight', entry.isIntersecting));
    watch.observe(this.answer);
    this.leave = engine.subscribe((status) => this.#show(status));
    this.arrive();
    if (!this.answers) this.form.addEventListener('focusin', () => engine.start(this.engine), { once: true });
  }

  /** Fill in what is known already, from a link or from this visit. */
  arrive() {
    const link = linked(this.id);
    // A form that only carries what others ask does not know what it may carry: Python reads its link.
    if (this.section.dataset.gathers !== undefined) this.#link = link;
    // A link gives everybody the same answer, whatever they have chosen before.
    const choices = this.#fill(this.#link ? {} : (link ?? remembered()), true);
    const words = this.#fill(typed, false);
    if (choices || words || this.#link) this.changed();
    if (link) this.section.scrollIntoView();
    this.#showNote();
    this.#limitRows();
  }

  /**
   * Put answers into the controls that have such a choice; true when any did.
   * @param {Record<string, string>} answers @param {boolean} kept whether these are choices and days, or else words
   */
  #fill(answers, kept) {
    let filled = false;
    for (const control of this.controls()) {
      const value = answers[control.name];
      if (!value) continue;
      if (control.type === 'radio' || control.type === 'checkbox') {
        if (control.value === value) filled = control.checked = true;
      } else if (control.type === 'hidden' || mayBeKept(control) === kept) {
        control.value = value;
        control.closest('[data-row]')?.removeAttribute('hidden');
        filled = true;
      }
    }
    for (const group of this.form.querySelectorAll('[data-question]')) settle(group, false);
    return filled;
  }

  controls() {
    return /** @type {HTMLInputElement[]} */ ([...this.form.elements].filter((element) => 'name' in element && element.name));
  }

  changed() {
    this.#touched = true;
    const answers = remembered();
    for (const control of this.controls()) {
      const { name, type, value, checked, disabled } = control;
      if ((type === 'radio' || type === 'checkbox') && !checked) continue;
      if (type === 'hidden' && (disabled || control.dataset.otherwise === undefined)) continue;
      (mayBeKept(control) ? answers : typed)[name] = value;
    }
    remember(answers);
    void this.#ask();
  }

  /** Show the answer to what the form says now; what changes while Python works is asked afterwards, once. */
  async #ask() {
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    try {
      do {
        this.#again = false;
        const values = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(this.form)));
        if (this.answers && engine.state !== 'ready') {
          this.#place(lookUp(await this.answers, values, this.root), 'build');
          this.#startWhenIdle();
        } else {
          engine.start(this.engine);
          const site = new URL(this.root, document.baseURI).href;
          const request = { calculator: this.id, values, root: this.root, site, today: today(), link: this.#link };
          this.#place(/** @type {Reply} */ (await engine.ask(request)), 'python');
          this.section.dataset.state = 'ready';
        }
      } while (this.#again);
    } catch {
      // The engine's state says why; the next change or Retry asks again.
    } finally {
      this.#asking = false;
    }
  }

  /** Answers that were looked up do; Python comes when it costs the visitor nothing. */
  #startWhenIdle() {
    if (engine.state !== 'idle' || !mayFetchAhead()) return;
    const idle = window.requestIdleCallback ?? setTimeout;
    idle(() => engine.start(this.engine), { timeout: IDLE });
  }

  /** @param {Reply} reply @param {'build' | 'python'} from */
  #place({ verdict, settled, turns, parts = {}, errors, files = {}, keep }, from) {
    this.#files = files;
    if (keep && this.section.isConnected) {
      // From here on the choices are the visitor's own, so that going back does not bring those of the link again.
      remember(keep);
      history.replaceState(history.state, '', `#${this.id}`);
    }
    this.places.parts(parts);
    this.places.errors(errors, this.controls());
    this.#showNote();
    this.turns.show(turns);
    if (verdict !== undefined) this.answer.dataset.verdict = verdict;
    if (settled !== undefined) this.answer.dataset.settled = String(settled);
    this.answer.dataset.from = from;
  }

  /** @param {import('./engine.js').Status} status */
  #show({ state, received, total, failure }) {
    if (!this.section.isConnected) return this.leave?.();
    if (state === 'ready' && this.answer.dataset.from === 'build' && this.#touched) void this.#ask();
    if (state === 'loading' || state === 'failed') this.section.dataset.state = state;
    const progress = /** @type {HTMLProgressElement} */ (this.section.querySelector('progress'));
    if (total) {
      progress.max = total;
      progress.value = received;
    }
    const words = failure && this.section.querySelector(`template[data-code="${failure}"]`);
    if (words) /** @type {HTMLElement} */ (this.section.querySelector('[data-failure]')).innerHTML = words.innerHTML;
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest('button'));
    if (!button) return;
    const { setQuestion, setChoice, copy: copied, edit, source, file, retry, addRow, removeRow, print, clear, restart, step, ticks, refine } = button.dataset;
    if (setQuestion && setChoice) {
      this.#fill({ [setQuestion]: setChoice }, true);
      this.changed();
      const chosen = this.controls().find(({ name, checked }) => name === setQuestion && checked);
      chosen?.focus({ preventScroll: true });
      this.answer.scrollIntoView({ block: 'nearest' });
    } else if (copied) {
      void copy(button, copied, /** @type {HTMLElement} */ (this.section.querySelector('[data-said]')));
    } else if (edit && source) {
      this.#edit(edit, source);
    } else if (addRow !== undefined) {
      this.#addRow();
    } else if (removeRow !== undefined) {
      this.#removeRow(/** @type {HTMLElement} */ (button.closest('[data-row]')));
    } else if (file && file in this.#files) {
      save(file, this.#files[file]);
    } else if (print !== undefined) {
      window.print();
    } else if (clear !== undefined) {
      this.#clear();
    } else if (ticks) {
      done(button);
      this.changed();
    } else if (refine) {
      this.turns.ask(refine);
    } else if (restart !== undefined) {
      this.#restart();
    } else if (step) {
      this.#note += Number(step);
      this.#showNote();
      /** @type {HTMLElement | null} */ (this.section.querySelector('figure:not([hidden]) [data-step]'))?.focus({ preventScroll: true });
    } else if (retry !== undefined) {
      engine.retry();
      void this.#ask();
    }
  }

  /** Put a draft into the field for one's own text. @param {string} field @param {string} source */
  #edit(field, source) {
    const control = /** @type {HTMLInputElement} */ (this.form.elements.namedItem(field));
    control.value = document.getElementById(source)?.textContent ?? '';
    control.closest('details')?.setAttribute('open', '');
    control.focus();
    this.changed();
  }

  /** One note at a time, and after the last the first again. */
  #showNote() {
    const notes = [...this.section.querySelectorAll('[data-notes] > figure')];
    notes.forEach((note, place) => note.toggleAttribute('hidden', place !== this.#note % notes.length));
  }

  #addRow() {
    const row = this.section.querySelector('[data-row][hidden]');
    row?.removeAttribute('hidden');
    /** @type {HTMLElement | null | undefined} */ (row?.querySelector('input, select'))?.focus();
    this.#limitRows();
  }

  /** @param {HTMLElement} row */
  #removeRow(row) {
    for (const control of /** @type {NodeListOf<HTMLInputElement>} */ (row.querySelectorAll('input, select'))) control.value = '';
    row.hidden = true;
    this.#limitRows();
    /** @type {HTMLElement | null} */ (this.section.querySelector('[data-add-row]'))?.focus();
    this.changed();
  }

  /** There is nobody to add when every row is in use. */
  #limitRows() {
    const add = this.section.querySelector('[data-add-row]');
    add?.toggleAttribute('disabled', !this.section.querySelector('[data-row][hidden]'));
  }

  /** Forget what this form asks, and begin at its first question. */
  #restart() {
    const answers = remembered();
    for (const { name } of this.controls()) {
      delete answers[name];
      delete typed[name];
    }
    this.form.reset();
    for (const row of this.section.querySelectorAll('[data-row]:not([data-row="1"])')) row.setAttribute('hidden', '');
    this.#limitRows();
    remember(answers);
    history.replaceState(history.state, '', `#${this.id}`);
    void this.#ask();
    this.controls()[0].focus();
  }

  /** Loading the page anew forgets what only its memory holds. */
  #clear() {
    forget();
    history.replaceState(history.state, '', `#${this.id}`);
    location.reload();
  }
}

function bind() {
  document.documentElement.classList.remove('no-js');
  for (const section of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('section[data-calculator]'))) {
    if (!section.hasAttribute('data-bound')) {
      section.setAttribute('data-bound', '');
      new Calculator(section);
    }
  }
}

// Material replaces the page without reloading it; a module runs only once, so each new page is bound from here. In
// another site's frame there is no Material.
/** @type {{subscribe(listener: () => void): void} | undefined} */
const pages = Reflect.get(window, 'document$');
if (pages) pages.subscribe(bind);
else bind();

// Changing the choices in the address bar loads nothing by itself.
addEventListener('hashchange', () => location.hash.includes(':') && location.reload());
