// @ts-check

/**
 * One question after the other: shows the groups whose turn it is below all that are answered, and folds an answered one
 * to a line once the focus has left it. Which turn a question has, Python says, or what was looked up; without that,
 * every question shows. Several folded questions are gathered in one line, which opens into them again.
 */

import { clicked } from './press.js';

const CHOSEN = 'input:checked + span';

export class Turns {
  /** Whether the visitor wants to see each of the folded questions. */ #spread = false;
  /** A group that is left, but counts as answered only once the reply to it has come. @type {HTMLElement | undefined} */ #leaving;
  /** Questions that the visitor wants to be asked, though nothing depends on them. @type {Set<string>} */ #wanted = new Set();
  /** The groups as the page was written. @type {HTMLElement[]} */ #asWritten;
  /** Whether the visitor has just answered something here. */ #answered = false;

  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.groups = this.#asWritten = this.#inForm();
    this.line = /** @type {HTMLElement | null} */ (form.querySelector('[data-gathered]'));
    form.addEventListener('input', () => {
      this.#spread = false;
      this.#leaving = undefined;
      this.#answered = true;
    });
    form.addEventListener('focusout', () => setTimeout(() => clicked().then(() => this.#left())));
    form.addEventListener('click', ({ target }) => {
      const change = /** @type {Element} */ (target).closest('[data-change]');
      const group = /** @type {HTMLElement | null | undefined} */ (change?.closest('[data-question]'));
      if (group) this.#open(group);
      else if (change) this.#spreadOut();
    });
  }

  /** @param {Record<string, string> | undefined} turns */
  show(turns = {}) {
    const before = this.groups.filter(({ dataset }) => dataset.turn === 'now');
    // What is in sight stays where it is.
    const unseen = this.groups.filter(({ dataset }) => dataset.turn === 'later' || dataset.turn === 'moot');
    for (const group of this.groups) {
      const id = /** @type {string} */ (group.dataset.question);
      const turn = turns[id];
      if (turn) group.dataset.turn = turn !== 'answered' && this.#wanted.has(id) ? 'now' : turn;
      else delete group.dataset.turn;
    }
    const next = this.groups.filter(({ dataset }) => dataset.turn === 'now');
    for (const group of next) if (unseen.includes(group)) this.#lower(group);
    this.fold();
    this.#leave();
    // Nothing moves away from under whoever is answering.
    if (!this.form.contains(document.activeElement)) this.#gather();
    if (this.#answered && next[0] && !before.includes(next[0])) bringInSight(next[0]);
    this.#answered = false;
  }

  #inForm() {
    return /** @type {HTMLElement[]} */ ([...this.form.querySelectorAll('[data-question]')]);
  }

  /** What is asked comes after what has been answered: the order of asking differs from case to case. @param {HTMLElement} group */
  #lower(group) {
    if (group.contains(document.activeElement)) return;
    const answered = this.groups.filter(({ dataset, parentElement }) => dataset.turn === 'answered' && parentElement === group.parentElement);
    const last = answered[answered.length - 1];
    if (!last || this.groups.indexOf(last) < this.groups.indexOf(group)) return;
    last.after(group);
    this.groups = this.#inForm();
  }

  /** What other pages have asked is not asked anew while Python, which says whose turn it is, has still to come. */
  carryOn() {
    for (const group of this.groups) {
      const controls = /** @type {HTMLInputElement[]} */ ([...group.querySelectorAll('[type=radio], [type=checkbox], [type=hidden]')]);
      const said = controls.filter(({ type, value, checked }) => (type === 'hidden' ? value : checked)).map(({ name }) => name);
      if (said.length && controls.every(({ name }) => said.includes(name))) group.dataset.turn = 'answered';
    }
    this.#left();
  }

  /** The focus has gone from a control of the form. */
  #left() {
    this.fold();
    this.#gather();
  }

  /** Show several folded questions as one line, unless one of them has the focus. */
  #gather() {
    const folded = this.#folded();
    const held = folded.some((group) => group.contains(document.activeElement));
    this.#show(folded.length > 1 && !this.#spread && !held);
  }

  /** @param {boolean} gathered */
  #show(gathered) {
    if (!this.line) return;
    this.line.hidden = !gathered;
    this.form.toggleAttribute('data-gathers', gathered);
    const chosen = /** @type {HTMLElement[]} */ (this.#folded().flatMap((group) => [...group.querySelectorAll(CHOSEN)]));
    const said = chosen.map(({ dataset, textContent }) => dataset.alone ?? textContent);
    /** @type {HTMLElement} */ (this.line.querySelector('[data-chosen]')).textContent = said.join(' · ');
  }

  #folded() {
    return this.groups.filter((group) => group.hasAttribute('data-folded'));
  }

  /** Show each folded question, with its way to change it. */
  #spreadOut() {
    this.#spread = true;
    this.#show(false);
    /** @type {HTMLElement | null | undefined} */ (this.#folded()[0]?.querySelector('[data-change]'))?.focus();
  }

  fold() {
    for (const group of this.groups) {
      const { turn, folds } = group.dataset;
      const folded = group.hasAttribute('data-folded') || !group.contains(document.activeElement);
      group.toggleAttribute('data-folded', turn === 'answered' && folds !== undefined && folded);
      const chosen = group.querySelectorAll(CHOSEN);
      const said = chosen.length ? [...chosen] : [...group.querySelectorAll('[data-ticks="none"]')];
      const place = group.querySelector('[data-chosen]');
      if (place) place.textContent = said.map(({ textContent }) => textContent).join(' · ');
    }
    this.#show(this.form.hasAttribute('data-gathers') && this.#folded().length > 1);
  }

  /** Fold a group whose last button was pressed, and stay at it, with what follows in sight. @param {HTMLElement} button */
  leave(button) {
    this.#leaving = /** @type {HTMLElement} */ (button.closest('[data-question]'));
    this.#answered = true;
    this.#leave();
  }

  #leave() {
    const group = this.#leaving;
    if (group?.dataset.turn !== 'answered') return;
    this.#leaving = undefined;
    group.setAttribute('data-folded', '');
    this.fold();
    const place = this.line && !this.line.hidden ? this.line : group;
    /** @type {HTMLElement | null} */ (place.querySelector('[data-change]'))?.focus({ preventScroll: true });
    place.scrollIntoView({ block: 'nearest' });
  }

  /** Nothing is answered: go to where the asking begins. */
  begin() {
    this.#wanted.clear();
    this.#asWritten.forEach((group, place) => {
      const before = this.#asWritten[place - 1];
      if (before?.parentElement === group.parentElement) before.after(group);
    });
    this.groups = this.#asWritten;
    for (const group of this.groups) group.removeAttribute('data-folded');
    /** @type {HTMLElement | null} */ (this.groups[0]?.querySelector('input'))?.focus();
  }

  /** Show a question, or the group it stands in, and go there. @param {string} id */
  ask(id) {
    const group = this.groups.find((each) => each.dataset.question === id || each.querySelector(`[name="${id}"]`));
    if (!group) return;
    this.#wanted.add(/** @type {string} */ (group.dataset.question));
    group.dataset.turn = 'now';
    this.#open(group);
  }

  /** @param {HTMLElement} group */
  #open(group) {
    group.removeAttribute('data-folded');
    /** @type {HTMLElement | null} */ (group.querySelector('input:checked, input'))?.focus();
  }
}

/** Bring a question into the window, together with what has the focus above it. @param {HTMLElement} group */
function bringInSight(group) {
  const { top, bottom } = group.getBoundingClientRect();
  const focused = group.parentElement?.contains(document.activeElement) ? document.activeElement?.getBoundingClientRect().top : top;
  const down = Math.min(Math.max(bottom - innerHeight * 0.9, 0), Math.min(top, focused ?? top) - innerHeight * 0.1);
  if (down) scrollBy({ top: down });
}
