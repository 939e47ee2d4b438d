// @ts-check

/**
 * Reads a calculator's form, asks the engine, puts the answer in place. No rule, no wording and no layout lives here.
 *
 * @typedef {{verdict?: string, settled?: boolean, turns?: Record<string, string>, parts?: Record<string, string>,
 *   errors: Record<string, string>, files?: Record<string, string>, keep?: Record<string, string> | null}} Reply
 */

import { copy, save, toPaper, write } from './actions.js';
import { AnswerFiles } from './answers.js';
import './copied.js';
import './drops.js';
import { coverPickedDays, forgetPickedDay, nameDays, pick } from './days.js';
import { EngineFailure, engine, mayFetchAhead, savesData } from './engine.js';
import { linked } from './links.js';
import { lookUp } from './lookup.js';
import { Places } from './place.js';
import { forEachPage } from './pages.js';
import { clicked, isPressed } from './press.js';
import { isOfThisRelease } from './release.js';
import './reviews.js';
import { today } from './today.js';
import { choose, done, settle, ticked } from './ticks.js';
import { Turns } from './turns.js';
import { forget, forgetIfCleared, hasOwn, mayBeKept, remember, remembered, typed, written } from './visit.js';

/** Milliseconds after which a page that was kept whole is as it stays: Safari empties its forms, and tells of nothing. */
const SHOWN = 100;
/** Milliseconds after which a page that is never idle counts as idle. */
const IDLE = 2000;
/** Milliseconds. */
const MINUTE = 60_000;
const ENGINES = new URL('engine/', import.meta.url).href;
/** What is sent for a day that is typed and is none: the browser itself hands over nothing. */
const NO_DAY = 'unreadable';

class Calculator {
  /** @type {Record<string, string>} */ #files = {};
  #asking = false;
  #again = false;
  #touched = false;
  /** What was asked last, or said when the page came. */ #asked = '';
  /** The day on which it was. */ #day = '';
  /** Which of several notes is in sight. */ #note = 0;
  /** A link that Python has still to read. @type {string | undefined} */ #link;
  /** The choices of a link while they are only looked at. @type {Record<string, string> | undefined} */ #example;
  /** Whether somebody without answers has gone on from a link before it was read. */ #wentOn = false;

  /** @param {HTMLElement} section */
  constructor(section) {
    this.section = section;
    this.id = /** @type {string} */ (section.dataset.calculator);
    this.form = /** @type {HTMLFormElement} */ (section.querySelector('form'));
    this.answer = /** @type {HTMLElement} */ (section.querySelector('[data-answer]'));
    this.root = /** @type {string} */ (section.dataset.root);
    // What comes into the form later is of a browser extension.
    this.named = new Map(/** @type {HTMLInputElement[]} */ ([...this.form.elements]).map((each) => [each, each.name]));
    this.names = new Set(this.named.values());
    this.places = new Places(section);
    this.turns = new Turns(this.form);
    this.engine = ENGINES + section.dataset.engine;
    const { answers } = section.dataset;
    this.answers = answers ? new AnswerFiles(answers) : undefined;
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', ({ target }) => this.#changedAt(/** @type {HTMLInputElement} */ (target)));
    // Programs that fill in forms may tell of it by this alone.
    this.form.addEventListener('change', ({ target }) => {
      if (this.#asked !== this.#said()) this.#changedAt(/** @type {HTMLInputElement} */ (target));
    });
    // Some tell of nothing, and no browser tells of a day that is none while it is typed.
    this.form.addEventListener('focusout', () => this.#asked !== this.#said() && this.changed());
    section.addEventListener('click', (event) => this.#clicked(event));
    this.sight = new IntersectionObserver(([entry]) => section.toggleAttribute('data-in-sight', entry.isIntersecting));
    this.sight.observe(this.answer);
    this.arrive();
    this.#asked ||= this.#said();
    // After arriving: what is asked by then is not ready yet, even if the engine is.
    this.ignoreEngine = engine.subscribe((status) => this.#show(status));
    section.addEventListener('hashchange', () => this.#follow());
    // Last, since a browser that lacks something has thrown by now, and the page is to say so.
    if (this.answers) this.answers.first.then(() => this.#works(), () => this.#waitForPython());
    else this.#waitForPython();
  }

  /** Nothing can be looked up, so all is asked of Python, which says by itself that it comes, and when it fails. */
  #waitForPython() {
    this.answers = undefined;
    delete this.section.dataset.answers;
    this.#startWithThePage();
    this.#works();
  }

  /** Without Python there is no answer here, so it is fetched as soon as the page itself is there. */
  #startWithThePage() {
    const start = () => engine.start(this.engine);
    this.form.addEventListener('focusin', start, { once: true });
    if (savesData()) return;
    if (document.readyState === 'complete') start();
    else addEventListener('load', start, { once: true });
  }

  /** Let go of a page that has been left: the engine and the browser would hold on to it as long as the tab is open. */
  leave() {
    this.ignoreEngine();
    this.sight.disconnect();
  }

  /** Take away what the page would say by itself if nothing of this had come. */
  #works() {
    this.section.dataset.works = document.documentElement.dataset.works = '';
    // Without styles nothing else hides it, and a copy of the page in one file leaves out what is hidden by this.
    const late = this.section.querySelector('.sc-late');
    late?.toggleAttribute('hidden', getComputedStyle(late).position !== 'fixed');
  }

  /** Fill in what is known already, from a link or from this visit. What the form holds by now was answered last. */
  arrive() {
    // A new tab, or a page outside a frame, is handed the visitor's own choices in its address.
    if (location.hash === `#${this.id}:${written()}`) this.#leaveLink();
    const link = linked(this.id, this.controls());
    if (link) {
      this.#look(link);
      this.section.scrollIntoView();
    } else {
      const own = this.controls().some((control) => !isSilent(control));
      const choices = this.#fill(remembered(), true);
      const words = this.#fill(typed, false);
      if (choices && !this.answers) this.turns.carryOn();
      if (own || choices || words) this.changed();
    }
    this.#showNote();
    this.#limitRows();
  }

  /** Another link came in the address of a page that is open. */
  #follow() {
    const link = linked(this.id, this.controls());
    if (!link) return;
    this.#empty();
    this.#look(link);
  }

  /** Look at the choices of a link, which leaves the visitor's own alone. @param {import('./links.js').Link} link */
  #look(link) {
    this.#example = {};
    this.#touched = true;
    this.#wentOn = false;
    if ('choices' in link) {
      this.#see(link.choices);
    } else {
      this.#link = link.text;
      this.#markLink('reading');
    }
    void this.#ask();
  }

  /** Say what is done with a link, without styles and in a reading view too. @param {'reading' | 'example'} [state] */
  #markLink(state) {
    if (state) this.section.dataset.link = state;
    else delete this.section.dataset.link;
    const [all, ...parts] = /** @type {NodeListOf<HTMLElement>} */ (this.section.querySelectorAll('.sc-linked, .sc-linked > *'));
    all.hidden = !state;
    for (const part of parts) part.hidden = !part.matches(`.sc-linked__${state}`);
    const ofOwn = /** @type {NodeListOf<HTMLElement>} */ (all.querySelectorAll('.sc-linked__own, [data-back-to-own]'));
    for (const part of ofOwn) part.hidden = !hasOwn();
  }

  /** Show the choices of a link in the form. @param {Record<string, string>} choices */
  #see(choices) {
    this.#link = undefined;
    this.#example = choices;
    this.#markLink('example');
    this.#fill(choices, true);
    this.#asked = this.#said();
    if (this.#wentOn) this.#takeOver();
  }

  /** A link that holds no choices is no example of anything: what is one's own is shown, and answered. */
  #findNothing() {
    this.#leaveLink();
    this.#fill(remembered(), true);
    this.#fill(typed, false);
    if (this.controls().some((control) => !isSilent(control))) this.changed();
  }

  /** From here on the choices of the link are the visitor's own, so that going back does not bring the link again. */
  #takeOver() {
    remember(this.#example ?? {});
    this.#leaveLink();
    this.#fill(typed, false);
    this.changed();
  }

  /** Back from a link to what the visitor had answered. */
  #backToOwn() {
    this.#leaveLink();
    this.places.parts({ link: '' });
    this.showAgain();
  }

  /** Show what a link says while it is looked at, or what the visitor has answered by now, here or on another page. */
  showAgain() {
    if (this.#link) return;
    this.#empty();
    this.#fill(this.#example ?? remembered(), true);
    this.#fill(typed, false);
    void this.#ask();
  }

  #leaveLink() {
    this.#example = this.#link = undefined;
    this.#markLink();
    history.replaceState(history.state, '', `#${this.id}`);
  }

  #empty() {
    this.form.reset();
    for (const control of this.controls()) if (control.type === 'hidden') control.value = '';
    for (const group of this.turns.groups) settle(group, false);
  }

  /**
   * Put answers into the controls that are silent and have such a choice; true when any did.
   * @param {Record<string, string>} answers @param {boolean} kept whether these are choices and days, or else words
   */
  #fill(answers, kept) {
    let filled = false;
    const controls = this.controls();
    const chosen = new Set(controls.filter(({ type, checked }) => type === 'radio' && checked).map(({ name }) => name));
    const open = controls.filter((control) => answers[control.name] && isSilent(control) && !chosen.has(control.name));
    for (const control of open) {
      const value = answers[control.name];
      if (control.type === 'radio' || control.type === 'checkbox') {
        if (control.value === value) filled = control.checked = true;
      } else if (control.type === 'hidden' || mayBeKept(control) === kept) {
        control.value = value;
        control.closest('[data-row]')?.removeAttribute('hidden');
        filled = true;
      }
    }
    for (const group of this.turns.groups) settle(group, false);
    coverPickedDays(this.form);
    return filled;
  }

  controls() {
    const all = /** @type {HTMLInputElement[]} */ ([...this.form.elements]);
    // Programs that keep browsers from filling in a form give its controls other names.
    for (const control of all) {
      const name = this.named.get(control);
      if (name && control.name !== name) control.name = name;
    }
    return all.filter(({ name }) => name && this.names.has(name));
  }

  /** @param {HTMLInputElement} control */
  #changedAt(control) {
    this.controls(); // for the names that ticks go by
    if (control.type === 'checkbox') ticked(control);
    if (control.type === 'date') this.places.limits(control);
    if (control.dataset.picks) pick(control);
    if (control.type === 'radio') forgetPickedDay(control);
    this.changed();
  }

  /** The page is looked at again: on another day its days are others. */
  seenAgain() {
    if (this.#day && this.#day !== today()) void this.#ask();
  }

  changed() {
    this.#touched = true;
    // A link that could not be read must not keep the visitor from being answered.
    if (this.#link && engine.state === 'failed') this.#leaveLink();
    // Whoever has answered nothing elsewhere has nothing to lose by going on from a link, once it has been read.
    if (this.#example && !hasOwn()) {
      if (!this.#link) return this.#takeOver();
      this.#wentOn = true;
    }
    this.#remember();
    void this.#ask();
  }

  /** Remember what the form says; of one that shows a link's choices only the words, which are the visitor's own. */
  #remember() {
    const answers = remembered();
    for (const control of this.controls()) {
      const { name, type, value, checked, disabled } = control;
      if ((type === 'radio' || type === 'checkbox') && !checked) continue;
      if (type === 'hidden' && (disabled || control.dataset.otherwise === undefined)) continue;
      if (!this.#example) (mayBeKept(control) ? answers : typed)[name] = value;
      else if (!mayBeKept(control) && value) typed[name] = value;
    }
    remember(answers);
    this.#carry();
  }

  /** A new tab, and a page outside a frame, have another memory: the way to the plan carries the choices. */
  #carry() {
    for (const way of /** @type {NodeListOf<HTMLAnchorElement>} */ (this.section.querySelectorAll('a[href*="#my-plan"]'))) {
      way.hash = `my-plan:${written()}`;
    }
  }

  get #gathers() {
    return this.section.dataset.gathers !== undefined;
  }

  /** What the form says now. FormData would lay out the page for each field of several lines. @returns {Record<string, string>} */
  #values() {
    /** @type {Record<string, string>} */
    const values = {};
    for (const control of this.controls()) {
      const { name, type, value, checked, disabled, validity } = control;
      if (disabled || ((type === 'radio' || type === 'checkbox') && !checked)) continue;
      values[name] = validity.badInput && control !== document.activeElement ? NO_DAY : value;
    }
    return values;
  }

  #said() {
    return JSON.stringify(this.#values());
  }

  /**
   * Show the answer to what the form says now; what changes while Python works is asked afterwards, once. Where nothing
   * has changed, what was looked up is still right.
   */
  async #ask(changed = true) {
    if (changed) this.section.dataset.pending = '';
    if (this.#day !== today()) coverPickedDays(this.form);
    this.#asked = this.#said();
    this.#day = today();
    if (this.#asking) {
      this.#again = true;
      return;
    }
    this.#asking = true;
    try {
      do {
        this.#again = false;
        const values = this.#values();
        const found = this.#link ? undefined : await this.#lookedUp(values);
        if (found) {
          if (isPressed()) await clicked();
          this.#place(found, 'build');
          // A plan is more than the verdict that stands in for it until Python has come.
          if (this.#gathers) engine.start(this.engine);
          else this.#startWhenIdle();
        } else {
          engine.start(this.engine);
          const site = new URL(this.root, document.baseURI).href;
          const request = { calculator: this.id, values, root: this.root, site, today: today(), link: this.#link };
          const reply = /** @type {Reply} */ (await engine.ask(request));
          if (isPressed()) await clicked();
          this.#place(reply, 'python');
          this.#mark('ready');
        }
      } while (this.#again);
      delete this.section.dataset.pending;
    } catch (error) {
      // An engine that failed has said so itself; the next change or Retry asks again.
      if (!(error instanceof EngineFailure)) this.#fail('python');
    } finally {
      this.#asking = false;
    }
  }

  /** The answer from the files of answers, if there is one to these choices. @param {Record<string, string>} values */
  async #lookedUp(values) {
    if (engine.state === 'ready' || !this.answers) return;
    try {
      // The rest is fetched from now on, whether this answer takes it or the next one.
      const { first, whole } = this.answers;
      return lookUp(await first, values, this.root) ?? lookUp(await whole, values, this.root);
    } catch {
      this.answers = undefined;
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
    if (this.#link && keep) this.#see(keep);
    else if (this.#link && keep === null) this.#findNothing();
    this.places.parts(parts);
    this.places.errors(errors, this.controls());
    this.#showNote();
    // What was pressed since is not taken back by the reply to what was said before.
    if (!this.#again) this.turns.show(turns);
    nameDays(this.section, this.#values().interview_date ?? remembered().interview_date);
    if (written()) this.#carry();
    if (verdict !== undefined) this.answer.dataset.verdict = verdict;
    if (settled !== undefined) this.answer.dataset.settled = String(settled);
    this.answer.dataset.from = from;
  }

  /** @param {import('./engine.js').Status} status */
  #show({ state, received, total, failure }) {
    if (state === 'ready' || state === 'failed') this.#works();
    if (state === 'ready' && this.answer.dataset.from === 'build' && this.#touched) void this.#ask(this.#gathers);
    if (state === 'loading' || state === 'failed') this.#mark(state);
    // Where nothing is asked yet, there is nothing to wait for any more either.
    if (state === 'ready' && !this.#asking) this.#mark(state);
    const progress = /** @type {HTMLProgressElement} */ (this.section.querySelector('progress'));
    if (total) {
      progress.max = total;
      progress.value = received;
    }
    if (failure) this.#fail(failure);
  }

  /** Say what happened. @param {string} failure */
  #fail(failure) {
    this.#mark('failed');
    const words = /** @type {HTMLTemplateElement | null} */ (this.section.querySelector(`template[data-code="${failure}"]`));
    const place = /** @type {HTMLElement} */ (this.section.querySelector('[data-failure]'));
    if (words) place.textContent = words.content.textContent;
  }

  /** Mark a state, and what it says has happened: without styles and in a reading view nothing else shows or hides that. @param {string} state */
  #mark(state) {
    this.section.dataset.state = state;
    this.section.querySelector('.sc-notice--failed')?.toggleAttribute('hidden', state !== 'failed');
  }

  /** @param {MouseEvent} event */
  #clicked(event) {
    const target = /** @type {Element} */ (event.target);
    const link = target.closest('a');
    // A page in another site's frame opens its links outside of it, but for those to places within.
    if (link?.getAttribute('href')?.startsWith('#')) link.target = '_self';
    // What a link filled in goes along, unless there is something of the visitor's own that it would take the place of.
    if (link && this.#example && !this.#link && !hasOwn()) this.#takeOver();
    // What a step is about goes along to the page that helps with it.
    const says = link?.dataset.says;
    if (says) remember({ ...remembered(), ...Object.fromEntries(new URLSearchParams(says)) });
    const button = /** @type {HTMLElement | null} */ (target.closest('button'));
    if (!button) return;
    const said = /** @type {HTMLElement} */ (this.section.querySelector('[data-said]'));
    const { setQuestion, setChoice, copy: copied, edit, source, file, retry, addRow, removeRow, print, clear, restart, step, ticks, refine, takeOver, backToOwn } = button.dataset;
    if (setQuestion && setChoice) {
      choose(this.form, setQuestion, setChoice);
      this.changed();
      this.answer.scrollIntoView({ block: 'nearest' });
    } else if (copied) {
      void copy(button, copied, said);
    } else if (edit && source) {
      this.#edit(edit, source);
    } else if (addRow !== undefined) {
      this.#addRow();
    } else if (removeRow !== undefined) {
      this.#removeRow(/** @type {HTMLElement} */ (button.closest('[data-row]')));
    } else if (file && file in this.#files) {
      save(button, said, file, this.#files[file]);
    } else if (print !== undefined) {
      toPaper(button, said);
    } else if (clear !== undefined) {
      this.#clear();
    } else if (ticks) {
      done(button);
      this.changed();
      this.turns.leave(button);
    } else if (refine) {
      this.turns.ask(refine);
    } else if (restart !== undefined) {
      this.#restart();
    } else if (step) {
      this.#note += Number(step);
      this.#showNote();
      /** @type {HTMLElement | null} */ (this.section.querySelector('figure:not([hidden]) [data-step]'))?.focus({ preventScroll: true });
    } else if (takeOver !== undefined) {
      this.#takeOver();
    } else if (backToOwn !== undefined) {
      this.#backToOwn();
    } else if (retry !== undefined) {
      engine.retry();
      void this.#ask();
    }
  }

  /** Put a draft into the field for one's own text. @param {string} field @param {string} source */
  #edit(field, source) {
    const control = /** @type {HTMLInputElement} */ (this.form.elements.namedItem(field));
    control.closest('details')?.setAttribute('open', '');
    write(control, document.getElementById(source)?.textContent ?? '');
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
    for (const control of this.controls()) {
      if (control.type === 'hidden' && control.dataset.otherwise === undefined) continue;
      delete answers[control.name];
      delete typed[control.name];
      if (control.type === 'hidden') control.value = '';
    }
    this.form.reset();
    for (const group of this.turns.groups) settle(group, false);
    for (const row of this.section.querySelectorAll('[data-row]:not([data-row="1"])')) row.setAttribute('hidden', '');
    this.#limitRows();
    remember(answers);
    this.#leaveLink();
    this.turns.begin();
    void this.#ask();
  }

  /** Loading the page anew forgets what only its memory holds. */
  #clear() {
    forget();
    // A browser may fill in anew what stood in the form.
    this.#empty();
    history.replaceState(history.state, '', `#${this.id}`);
    location.reload();
  }
}

/** Whether a control holds nothing but what it held from the start. @param {HTMLInputElement} control */
function isSilent(control) {
  return control.type === 'radio' || control.type === 'checkbox' ? !control.checked : !control.value;
}

const sections = () => /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('section[data-calculator]'));

/** The calculators of the page that is shown. @type {Map<HTMLElement, Calculator>} */
const bound = new Map();

function bind() {
  document.documentElement.classList.remove('no-js');
  for (const [section, calculator] of bound) {
    if (section.isConnected) continue;
    calculator.leave();
    bound.delete(section);
  }
  if (!isOfThisRelease()) return;
  for (const section of sections()) {
    // The mark is no proof: a copy of the page that somebody has saved has it too.
    if (!bound.has(section)) {
      section.setAttribute('data-bound', '');
      bound.set(section, new Calculator(section));
    }
  }
}

forEachPage(bind);

// A program that has put a copy in the place of a section has left what was bound to it behind.
for (const kind of ['input', 'click']) {
  addEventListener(
    kind,
    ({ target }) => {
      const section = /** @type {Element} */ (target).closest?.('section[data-calculator]');
      if (section && !bound.has(/** @type {HTMLElement} */ (section))) bind();
    },
    true,
  );
}

const showAgain = () => bound.forEach((calculator) => calculator.showAgain());
// A page that the browser has kept whole while others were open, or has made before it was asked for, knows nothing of
// what was answered or cleared there.
addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  forgetIfCleared();
  setTimeout(showAgain, SHOWN);
});
document.addEventListener('prerenderingchange', showAgain);
const seenAgain = () => document.hidden || bound.forEach((calculator) => calculator.seenAgain());
document.addEventListener('visibilitychange', seenAgain);
// A page may stay in sight over midnight, or the clock or the time zone be set meanwhile. No browser tells of that.
setInterval(seenAgain, MINUTE);
addEventListener('hashchange', () => sections().forEach((section) => section.dispatchEvent(new Event('hashchange'))));
